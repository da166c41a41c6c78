import { formatNumber } from '@/lib/vietnamese/numbers'
import type { PasteReport } from './report'

/**
 * Tells the person who pasted what was made of it, a sentence for each thing.
 *
 * @returns empty where there is nothing that one must know
 */
export function newsOf({ oldLetters, hardSpaces, unseen, comments, pictures }: PasteReport): string[] {
  const coming = pictures.filter(({ file }) => file).length
  const missing = pictures.length - coming
  const count = formatNumber
  return [
    missing && `${count(missing)} ảnh chỉ có tên, không có trong bộ nhớ tạm: trong bài có ô để chọn lại từng ảnh.`,
    coming && `${count(coming)} ảnh đang được tải lên vào đúng chỗ.`,
    oldLetters && `${count(oldLetters)} đoạn chữ TCVN3 hoặc VNI đã đổi sang Unicode. Hãy đọc lại một lượt.`,
    hardSpaces && `${count(hardSpaces)} dấu cách cứng đã thành dấu cách thường.`,
    unseen && `${count(unseen)} ký tự ẩn đã được bỏ.`,
    comments && `${count(comments)} lời bình trong tệp đã được bỏ.`,
  ].filter((sentence) => typeof sentence === 'string')
}
