import { formatNumber } from '../vietnamese/numbers'
import type { Counts } from './word-file'

/** What became of a file's pictures. */
export interface PictureCounts {
  brought: number
  /** Why the others were refused, a sentence each. */
  refused: string[]
}

/** Tells the person who brought a Word file what was made of it, a sentence for each thing that was changed or left out. */
export function reportOf(counts: Counts, byline: string, { brought, refused }: PictureCounts): string[] {
  const n = formatNumber
  return [
    counts.titleFrom === 'heading' && 'Tiêu đề lấy từ đề mục đầu tiên của tệp.',
    counts.titleFrom === 'first line' && 'Tệp không có đề mục: tiêu đề lấy từ dòng in đậm đầu tiên.',
    counts.titleFrom === null && 'Tệp không có đề mục nào làm tiêu đề được: hãy viết tiêu đề.',
    byline !== '' && `Tên tác giả lấy từ dòng cuối căn phải: ${byline}.`,
    brought && `${n(brought)} ảnh đã vào bài, ${n(counts.captions)} ảnh có chú thích. Hãy viết mô tả cho từng ảnh.`,
    ...refused,
    counts.lostPictures &&
      `${n(counts.lostPictures)} ảnh không dùng được (kiểu chỉ Word vẽ được, hoặc không nằm trong tệp) đã bỏ.`,
    counts.layoutTables && `${n(counts.layoutTables)} bảng chỉ để xếp ảnh hoặc có một ô đã được tách ra.`,
    counts.oldLetters && `${n(counts.oldLetters)} đoạn chữ TCVN3 hoặc VNI đã đổi sang Unicode. Hãy đọc lại một lượt.`,
    counts.hardSpaces && `${n(counts.hardSpaces)} dấu cách cứng đã thành dấu cách thường.`,
    counts.unseen && `${n(counts.unseen)} ký tự ẩn đã bỏ.`,
    counts.emptyParagraphs && `${n(counts.emptyParagraphs)} đoạn trống đã bỏ.`,
    counts.comments && `${n(counts.comments)} lời bình đã bỏ.`,
    counts.notes && `${n(counts.notes)} chú thích cuối trang đã chuyển xuống cuối bài.`,
    counts.unsafeLinks && `${n(counts.unsafeLinks)} liên kết không an toàn đã bỏ, chữ còn lại.`,
    'Màu chữ, phông chữ, cỡ chữ, đầu trang và chân trang không đưa vào bài.',
  ].filter((sentence) => typeof sentence === 'string')
}
