import { Told } from '@/components/site/told'
import { telephone } from '@/components/site/site-foot'
import type { Why } from '@/lib/front-desk/letter-pages'
import { paths } from '@/lib/paths'
import { WHY } from '@/lib/public-routes'
import { askSettings } from '../../asking'
import { unlisted } from '../../describing'
import { Frame } from '../../frame'

export const metadata = unlisted('Chưa gửi được')

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** What was not taken, why, and what to do. */
export default async function NotTakenPage({ searchParams }: Props) {
  const why = String((await searchParams)[WHY]) as Why
  const { phone } = await askSettings()
  return (
    <Frame address={paths.home} isPlain>
      <Told title="Chưa gửi được">
        <p>{reasons[why] ?? reasons.khac}</p>
        {why !== 'cu' && <p className="told-back">Bấm Quay lại trên trình duyệt: những gì đã gõ vẫn còn ở đó.</p>}
        {phone && (
          <p>
            Cần báo ngay thì gọi <a href={telephone(phone)}>{phone}</a>, giờ hành chính các ngày trong tuần.
          </p>
        )}
      </Told>
    </Frame>
  )
}

const reasons: Record<Why, string> = {
  nhieu: 'Vừa có nhiều lời gửi từ mạng này. Xin thử lại sau một giờ.',
  trong: 'Ô nội dung còn trống. Hãy viết một vài lời rồi gửi lại.',
  dai: 'Nội dung dài quá mức nhận được. Hãy rút gọn rồi gửi lại.',
  'dong-y': 'Để lại tên hoặc cách liên hệ thì cần đánh dấu đồng ý; không thì hãy để trống hai ô ấy.',
  cu: 'Trang này không còn nhận câu trả lời ấy nữa, hoặc lời nhắn đã gửi rồi.',
  khac: 'Máy chủ chưa nhận được lời gửi. Xin thử lại sau một phút.',
}
