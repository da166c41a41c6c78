'use client'

import { HowToMove } from '@/components/newsroom/ordering/drag-line'
import { OrderedLines } from '@/components/newsroom/ordering/ordered-lines'
import { movedTo, wordsForPlace } from '@/components/newsroom/ordering/stepping'
import { useArranging } from '@/components/newsroom/ordering/use-arranging'
import { StateSign } from '@/components/newsroom/state-sign'
import { Refusals } from '@/components/ui/refusals'
import type { DeskPageLine } from '@/lib/pages/newsroom'
import { MOST_LEVELS } from '@/lib/pages/page'
import { paths } from '@/lib/paths'
import { formatDateTime } from '@/lib/vietnamese/dates'
import { pageRoleLabel } from '@/lib/vietnamese/labels'
import type { PageActions } from './page-paper'

interface Props {
  pages: DeskPageLine[]
  move: PageActions['move']
}

/** The pages as the tree in which they stand, each line with its ways through its level; to another level it goes from its desk. */
export function PageTree({ pages, move }: Props) {
  const { shown, reasons, news, arrange } = useArranging(pages)

  function place({ id, parentId, ...page }: DeskPageLine, position: number, sisters: number) {
    const next = levelMoved(shown, parentId, (level) => movedTo(level, id, position))
    const said = wordsForPlace(nameOf(page), position, sisters)
    void arrange(id, next, () => move({ pageId: id, parentId, position }), said)
  }

  const level = (lines: DeskPageLine[], label: string, depth: number) => (
    <OrderedLines
      things={lines}
      label={label}
      className="line-tree"
      nameOf={nameOf}
      shownName={(line) => <NameLink line={line} />}
      factsOf={factsOf}
      onPlace={(line, position) => place(line, position, lines.length)}
      actionsOf={(line) => depth < MOST_LEVELS && <AddUnder line={line} />}
      below={(line) => line.children.length > 0 && level(line.children, `Dưới ${nameOf(line)}`, depth + 1)}
    />
  )

  return (
    <>
      <Refusals reasons={reasons} />
      <p className="visually-hidden" role="status">
        {news}
      </p>
      <HowToMove>
        Kéo nút chuyển để đổi thứ tự; hoặc đứng ở nút ấy rồi bấm phím mũi tên lên, xuống. Muốn đưa sang trang cấp trên
        khác thì mở trang ấy.
      </HowToMove>
      {level(shown, 'Các trang theo cây', 1)}
    </>
  )
}

/** The tree with one of its levels in another order. */
function levelMoved(
  pages: DeskPageLine[],
  parentId: number | null,
  order: (level: DeskPageLine[]) => DeskPageLine[],
): DeskPageLine[] {
  if (parentId === null) return order(pages)
  return pages.map((page) => ({
    ...page,
    children: page.id === parentId ? order(page.children) : levelMoved(page.children, parentId, order),
  }))
}

function nameOf({ title }: Pick<DeskPageLine, 'title'>): string {
  return title || 'Chưa có tiêu đề'
}

function NameLink({ line }: { line: DeskPageLine }) {
  return (
    <>
      <a href={paths.desk.PAGE.edit(line.id)}>
        <b>{nameOf(line)}</b>
      </a>{' '}
      <StateSign status={line.status} />
    </>
  )
}

function factsOf({ slug, role, hasNewerDraft, savedBy, savedAt }: DeskPageLine) {
  return [
    paths.page(slug),
    role && pageRoleLabel(role),
    hasNewerDraft && 'có bản nháp mới hơn',
    `${savedBy}, ${formatDateTime(savedAt)}`,
  ]
}

function AddUnder({ line }: { line: DeskPageLine }) {
  return (
    <a className="button" href={paths.newPageUnder(line.id)}>
      Thêm trang con<span className="visually-hidden"> dưới {nameOf(line)}</span>
    </a>
  )
}
