'use client'

import { useState } from 'react'
import { MediaPicker } from '@/components/newsroom/media-picker'
import { PictureThumb } from '@/components/newsroom/media-thumb'
import { Dialog } from '@/components/ui/dialog'
import { MAX_GALLERY, type Figure } from '@/lib/body/body'
import { textOfInlines } from '@/lib/body/text'
import { isFileName } from '@/lib/posts/requirements'
import { figureOf, recaptioned } from './media-content'
import { useMedia } from './media-in-text'
import { useOrder } from './use-order'

/** How pictures that were chosen together stand in the text. */
export type Standing = 'gallery' | 'run'

interface Props {
  open: boolean
  /** The pictures to begin with; none for a new gallery. */
  figures: Figure[]
  /** Hears the pictures in their order, with their words. */
  onDone: (figures: Figure[], standing: Standing) => void
  onClose: () => void
}

/** Where the pictures of a gallery, or a run of them, get their order and all their words in one place. */
export function GalleryDialog({ open, onClose, ...props }: Props) {
  return (
    <Dialog open={open} onClose={onClose} title="Bộ ảnh" wide>
      {open && <Arranging {...props} onClose={onClose} />}
    </Dialog>
  )
}

/** A picture while it is arranged; its key stays when its place changes. */
interface Line {
  key: number
  figure: Figure
  caption: string
}

function Arranging({ figures, onDone, onClose }: Omit<Props, 'open'>) {
  const { keep } = useMedia()
  const [lines, setLines] = useState<Line[]>(() => figures.map((figure, key) => lineOf(figure, key)))
  const [isChoosing, setChoosing] = useState(!figures.length)
  const [standing, setStanding] = useState<Standing>('gallery')
  const [said, setSaid] = useState('')
  const { held, handle, go } = useOrder(lines.length, move, setSaid)
  const isTooMany = lines.length > MAX_GALLERY

  function move(from: number, to: number) {
    setLines((before) => {
      const after = [...before]
      after.splice(to, 0, ...after.splice(from, 1))
      return after
    })
  }

  function change(key: number, part: Partial<Omit<Line, 'key'>>) {
    setLines((before) => before.map((line) => (line.key === key ? { ...line, ...part } : line)))
  }

  return (
    <div className="arranging">
      <ol className="arranging-lines" role="list" aria-label="Ảnh theo thứ tự">
        {lines.map((line, place) => (
          <li key={line.key} data-place={place} className={held === place ? 'is-held' : undefined}>
            <LineFields
              line={line}
              place={place}
              handle={handle(place)}
              onChange={(part) => change(line.key, part)}
              onUp={place > 0 ? () => go(place, place - 1) : undefined}
              onDown={place < lines.length - 1 ? () => go(place, place + 1) : undefined}
              onRemove={() => setLines((before) => before.filter(({ key }) => key !== line.key))}
            />
          </li>
        ))}
      </ol>
      <p role="status" className="visually-hidden">
        {said}
      </p>
      {!lines.length && <p className="hint">Chưa chọn ảnh nào.</p>}
      <div className="actions">
        <button type="button" className="button" onClick={() => setChoosing(true)}>
          Thêm ảnh
        </button>
      </div>
      <fieldset className="arranging-standing">
        <legend>Trong bài</legend>
        <label className="check">
          <input type="radio" checked={standing === 'gallery'} onChange={() => setStanding('gallery')} />
          Đứng thành bộ, hai ảnh một hàng
        </label>
        <label className="check">
          <input type="radio" checked={standing === 'run'} onChange={() => setStanding('run')} />
          Lần lượt từng ảnh
        </label>
      </fieldset>
      {isTooMany && (
        <p className="error">Một bộ có nhiều nhất {MAX_GALLERY} ảnh. Hãy bỏ bớt hoặc tách thành nhiều bộ.</p>
      )}
      <div className="actions picker-foot">
        <button
          type="button"
          className="button button-main"
          disabled={!lines.length || isTooMany}
          onClick={() =>
            onDone(
              lines.map(({ figure, caption }) => recaptioned(figure, caption.trim())),
              standing,
            )
          }
        >
          Xong
        </button>
        <button type="button" className="button button-quiet" onClick={onClose}>
          Thôi
        </button>
      </div>
      <MediaPicker
        open={isChoosing}
        title="Chọn ảnh cho bộ"
        kinds={['PICTURE']}
        several
        onChoose={(pictures) => {
          pictures.forEach(keep)
          setLines((before) => {
            const next = Math.max(-1, ...before.map(({ key }) => key)) + 1
            return [...before, ...pictures.map((picture, index) => lineOf(figureOf(picture), next + index))]
          })
          setChoosing(false)
        }}
        onClose={() => setChoosing(false)}
      />
    </div>
  )
}

interface FieldsProps {
  line: Line
  place: number
  handle: ReturnType<ReturnType<typeof useOrder>['handle']>
  onChange: (part: Partial<Omit<Line, 'key'>>) => void
  onUp: (() => void) | undefined
  onDown: (() => void) | undefined
  onRemove: () => void
}

function LineFields({ line: { figure, caption }, place, handle, onChange, onUp, onDown, onRemove }: FieldsProps) {
  const picture = useMedia().pictures[figure.attrs.mediaId]
  const { alt, decorative, credit } = figure.attrs
  const set = (attrs: Partial<Figure['attrs']>) =>
    onChange({ figure: { ...figure, attrs: { ...figure.attrs, ...attrs } } })
  const which = `ảnh ${place + 1}`
  const id = `arranging-${place}`
  return (
    <>
      <button
        type="button"
        className="order-handle"
        aria-label={`Dời ${which}: kéo, hoặc bấm phím mũi tên`}
        {...handle}
      >
        <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
          <path d="M9 5h.1M15 5h.1M9 12h.1M15 12h.1M9 19h.1M15 19h.1" />
        </svg>
        <span className="num">{place + 1}</span>
      </button>
      {picture ? <PictureThumb picture={picture} sizes="9rem" /> : <span className="media-sheet">?</span>}
      <div className="arranging-fields">
        <label htmlFor={`${id}-caption`}>Chú thích {which}</label>
        <input
          id={`${id}-caption`}
          value={caption}
          autoComplete="off"
          onChange={({ target }) => onChange({ caption: target.value })}
        />
        <label htmlFor={`${id}-alt`}>Mô tả {which} cho người không nhìn thấy</label>
        <input
          id={`${id}-alt`}
          value={alt}
          disabled={decorative}
          autoComplete="off"
          aria-invalid={isFileName(alt) || undefined}
          aria-describedby={isFileName(alt) ? `${id}-error` : undefined}
          onChange={({ target }) => set({ alt: target.value })}
        />
        {isFileName(alt) && (
          <p className="error" id={`${id}-error`}>
            Đây là tên tệp. Hãy viết trong ảnh có gì.
          </p>
        )}
        <label className="check">
          <input
            type="checkbox"
            checked={decorative}
            onChange={({ target }) => set({ decorative: target.checked, ...(target.checked && { alt: '' }) })}
          />
          Ảnh trang trí, không cần mô tả
        </label>
        <label htmlFor={`${id}-credit`}>Ảnh của</label>
        <input
          id={`${id}-credit`}
          value={credit}
          autoComplete="off"
          onChange={({ target }) => set({ credit: target.value })}
        />
        <div className="actions">
          <button type="button" className="button" disabled={!onUp} onClick={onUp}>
            Lên<span className="visually-hidden"> ({which})</span>
          </button>
          <button type="button" className="button" disabled={!onDown} onClick={onDown}>
            Xuống<span className="visually-hidden"> ({which})</span>
          </button>
          <button type="button" className="button button-danger" onClick={onRemove}>
            Bỏ<span className="visually-hidden"> {which}</span>
          </button>
        </div>
      </div>
    </>
  )
}

function lineOf(figure: Figure, key: number): Line {
  return { key, figure, caption: textOfInlines(figure.content) }
}
