'use client'

import { AskFirst } from '@/components/ui/ask-first'
import type { DeskState } from '@/lib/desks/desk'
import { formatTime } from '@/lib/vietnamese/dates'
import { capital, type Paper } from './paper'

interface Props {
  name: Paper['name']
  /** Null before the newsroom has answered. */
  desk: DeskState | null
  /** Whether this screen has written before and lost the post to another. */
  hasLostIt: boolean
  /** Whether words on this screen are no save yet. */
  hasUnsaved: boolean
  takeOver: () => void
}

/** Who else has the post open; where somebody else writes, that here one only looks on, and how to take over. */
export function Presence({ name, desk, hasLostIt, hasUnsaved, takeOver }: Props) {
  return (
    <div aria-live="polite">
      {desk?.isWriting === false && <LookingOn {...{ name, desk, hasLostIt, hasUnsaved, takeOver }} />}
      {desk?.isWriting && desk.others.length > 0 && (
        <p className="presence">
          {namesOf(desk)} cũng đang mở {name} này, chỉ xem.
        </p>
      )}
    </div>
  )
}

function LookingOn({ name, desk, hasLostIt, hasUnsaved, takeOver }: Props & { desk: DeskState }) {
  const { writer } = desk
  return (
    <div className="note note-care">
      <strong>{headline(name, writer, hasLostIt)}</strong>
      <p>
        {hasUnsaved
          ? 'Chữ chưa lưu trên màn hình này được giữ riêng, không mất. '
          : 'Chữ mới hiện ra sau mỗi lần lưu. '}
        Ở đây chỉ xem, chưa viết được.
      </p>
      {writer ? (
        <AskFirst
          label={hasLostIt ? 'Viết tiếp ở đây' : 'Nhận viết'}
          of={`${name} này`}
          title={writer.isMe ? 'Chuyển sang viết ở đây?' : `Nhận viết thay ${writer.name}?`}
          description={
            writer.isMe
              ? 'Cửa sổ kia sẽ chỉ xem được. Chữ chưa lưu ở đó được giữ lại và đưa ra cho xem ở đây.'
              : `${writer.name} sẽ được báo ngay, chỉ còn xem, và giữ lại chữ chưa lưu của mình.`
          }
          act={async () => (takeOver(), { ok: true as const, value: undefined })}
          input={null}
          onDone={() => {}}
        />
      ) : (
        <button type="button" className="button" onClick={takeOver}>
          Viết ở đây
        </button>
      )}
    </div>
  )
}

function headline(name: Paper['name'], writer: DeskState['writer'], hasLostIt: boolean): string {
  if (!writer) return `Không còn ai viết ${name} này.`
  if (hasLostIt) {
    const since = `lúc ${formatTime(writer.since)}`
    return writer.isMe
      ? `${capital(name)} đã chuyển sang viết ở cửa sổ khác.`
      : `${writer.name} đã mở ${name} ${since} và nhận viết.`
  }
  return writer.isMe
    ? `${capital(name)} này đang được viết ở cửa sổ khác của cùng tài khoản.`
    : `${writer.name} đang viết ${name} này.`
}

function namesOf({ others }: DeskState): string {
  const names = others.map(({ name, isMe }) => (isMe ? 'Cửa sổ khác của cùng tài khoản' : name))
  return [...new Set(names)].join(', ')
}
