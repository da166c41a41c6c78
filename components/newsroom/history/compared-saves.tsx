import type { ComparedSaves } from '@/lib/history/history'
import { paths } from '@/lib/paths'
import { ComparisonHead, LAYOUTS } from './comparison-head'
import { ComparisonView } from './comparison-view'
import type { PastActions } from './restore-button'

interface Props {
  compared: ComparedSaves
  /** How the address asks to see them; two columns where it does not say. */
  asked: string | string[] | undefined
  actions: PastActions
}

/** Two saves of a text laid upon each other, with the way back to either. */
export function ComparedSavesView({ compared, asked, actions }: Props) {
  const { kind, paperId, title, comparison, pictures, files } = compared
  const layout = asked === LAYOUTS.inline ? 'inline' : 'side'
  const rooms = paths.desk[kind]
  return (
    <>
      <div className="desk-head past-head">
        <div>
          <h1>So sánh hai bản lưu</h1>
          <p>{title || 'Chưa có tiêu đề'}</p>
        </div>
        <div className="actions">
          <a className="button" href={rooms.history(paperId)}>
            Mọi bản lưu
          </a>
          <a className="button" href={rooms.edit(paperId)}>
            Về bàn viết
          </a>
        </div>
      </div>
      <ComparisonHead {...{ compared, layout, actions }} />
      <ComparisonView {...{ comparison, pictures, files, layout }} />
    </>
  )
}
