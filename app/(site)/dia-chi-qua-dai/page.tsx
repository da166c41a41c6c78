import { Lost } from '@/components/site/lost'
import { paths } from '@/lib/paths'
import { askMenu, askSettings } from '../asking'
import { unlisted } from '../describing'
import { Frame } from '../frame'

export const metadata = unlisted('Địa chỉ quá dài')

/** The page for addresses that are longer than any of ours; the front desk hands it out with status 414. */
export default async function TooLongPage() {
  const [settings, menu] = await Promise.all([askSettings(), askMenu()])
  return (
    <Frame address={paths.tooLong} isPlain>
      <Lost title="Địa chỉ này quá dài" menu={menu} settings={settings}>
        <p>
          Có thể đường dẫn đã dính thêm chữ khi sao chép. Ông, bà bỏ bớt phần cuối rồi mở lại, hoặc đi từ một trong các
          mục dưới đây.
        </p>
      </Lost>
    </Frame>
  )
}
