import { paths } from '@/lib/paths'
import { libraryAddress, type AskedMedia } from './media-address'

const kinds = [
  [undefined, 'Tất cả'],
  ['anh', 'Ảnh'],
  ['video', 'Video'],
  ['tep', 'Tệp'],
] as const

/** The kinds as tabs, the words to search for, and how the library is shown. */
export function MediaFilters({ asked }: { asked: AskedMedia }) {
  return (
    <>
      <nav aria-label="Lọc theo loại">
        <ul className="tabs" role="list">
          {kinds.map(([loai, label]) => (
            <li key={label}>
              <a
                href={libraryAddress({ ...asked, loai, truoc: undefined })}
                aria-current={asked.loai === loai ? 'page' : undefined}
              >
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <form className="filters media-filters" role="search" action={paths.deskMedia} key={JSON.stringify(asked)}>
        {asked.loai && <input type="hidden" name="loai" value={asked.loai} />}
        <input
          type="search"
          name="q"
          aria-label="Tìm theo tên tệp, mô tả, chú thích"
          placeholder="Tìm theo tên tệp, mô tả, chú thích; có dấu hay không dấu"
          defaultValue={asked.q}
        />
        <select name="dung" aria-label="Dùng hay chưa" defaultValue={asked.dung ?? ''}>
          <option value="">Đã dùng và chưa dùng</option>
          <option value="roi">Chưa dùng ở đâu</option>
        </select>
        <select name="dang" aria-label="Cách hiện" defaultValue={asked.dang ?? ''}>
          <option value="">Lưới ảnh</option>
          <option value="danh-sach">Danh sách</option>
        </select>
        <button className="button">Tìm</button>
      </form>
    </>
  )
}
