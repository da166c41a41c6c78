'use client'

import { useState, type CSSProperties, type MouseEvent } from 'react'
import ReactCrop, { type PercentCrop } from 'react-image-crop'
import 'react-image-crop/dist/ReactCrop.css'
import { Refusals } from '@/components/ui/refusals'
import { useAnswer } from '@/components/ui/use-answer'
import type { Crop, Picture, Point, UploadedPicture } from '@/lib/media/media'
import { paths } from '@/lib/paths'
import type { Answer } from '@/lib/refusal'

/** Cuts a picture anew, from its original. */
export type CutAction = (input: unknown) => Promise<Answer<UploadedPicture>>

interface Props {
  picture: Picture
  crop: Crop | null
  cut: CutAction
  onDone: (picture: UploadedPicture) => void
  onClose: () => void
}

const WHOLE: PercentCrop = { unit: '%', x: 0, y: 0, width: 100, height: 100 }

const shapes: [label: string, ratio: number | undefined][] = [
  ['Tự do', undefined],
  ['8 : 5, như ở danh sách', 8 / 5],
  ['4 : 3', 4 / 3],
  ['Vuông', 1],
  ['3 : 4, chân dung', 3 / 4],
]

const ARIA = {
  cropArea: 'Phần giữ lại. Dùng phím mũi tên để dời.',
  nwDragHandle: 'Góc trên trái. Dùng phím mũi tên để kéo.',
  nDragHandle: 'Cạnh trên. Dùng phím mũi tên để kéo.',
  neDragHandle: 'Góc trên phải. Dùng phím mũi tên để kéo.',
  eDragHandle: 'Cạnh phải. Dùng phím mũi tên để kéo.',
  seDragHandle: 'Góc dưới phải. Dùng phím mũi tên để kéo.',
  sDragHandle: 'Cạnh dưới. Dùng phím mũi tên để kéo.',
  swDragHandle: 'Góc dưới trái. Dùng phím mũi tên để kéo.',
  wDragHandle: 'Cạnh trái. Dùng phím mũi tên để kéo.',
}

/** The dialog's inside: the whole picture with the part that is kept, and beside it what lists will show of that part. */
export default function MediaCutting({ picture, crop, cut, onDone, onClose }: Props) {
  const [part, setPart] = useState<PercentCrop>(crop ? percentOf(crop) : WHOLE)
  const [shape, setShape] = useState<number | undefined>()
  const [focus, setFocus] = useState<Point>(picture.focus)
  const [size, setSize] = useState<{ width: number; height: number } | null>(null)
  const { send, isBusy, otherThan } = useAnswer(cut, onDone)
  const whole = paths.wholePicture(picture.mediaId)

  /** A shape may have been chosen before the picture was there. */
  function arrive(measures: { width: number; height: number }) {
    setSize(measures)
    if (shape) setPart(largest(shape, measures))
  }

  function choose(ratio: number | undefined) {
    setShape(ratio)
    if (ratio && size) setPart(largest(ratio, size))
  }

  return (
    <div className="cutting">
      <div className="cutting-whole">
        <ReactCrop
          crop={part}
          aspect={shape}
          keepSelection
          minWidth={16}
          minHeight={16}
          ariaLabels={ARIA}
          onChange={(_, percent) => setPart(percent)}
        >
          <img
            src={whole}
            alt="Ảnh gốc"
            onLoad={({ currentTarget: { naturalWidth: width, naturalHeight: height } }) => arrive({ width, height })}
          />
        </ReactCrop>
      </div>
      <div className="cutting-side">
        <fieldset className="cutting-shapes">
          <legend>Khuôn cắt</legend>
          {shapes.map(([label, ratio]) => (
            <label className="check" key={label}>
              <input type="radio" name="shape" checked={shape === ratio} onChange={() => choose(ratio)} />
              {label}
            </label>
          ))}
        </fieldset>
        <Focus whole={whole} part={part} size={size} focus={focus} onChange={setFocus} />
        <Refusals reasons={otherThan([])} />
        <div className="actions">
          <button
            type="button"
            className="button button-main"
            disabled={isBusy || !size}
            onClick={() => void send({ mediaId: picture.mediaId, crop: cropFrom(part), focus })}
          >
            {isBusy ? 'Đang làm lại ảnh' : 'Dùng phần này'}
          </button>
          <button type="button" className="button" onClick={() => (setShape(undefined), setPart(WHOLE))}>
            Lấy lại cả ảnh
          </button>
          <button type="button" className="button button-quiet" onClick={onClose}>
            Thôi
          </button>
        </div>
      </div>
    </div>
  )
}

interface FocusProps {
  whole: string
  part: PercentCrop
  size: { width: number; height: number } | null
  focus: Point
  onChange: (focus: Point) => void
}

/** Where the eye should rest: by a press on the picture, or by two sliders. */
function Focus({ whole, part, size, focus, onChange }: FocusProps) {
  const ratio = size ? (size.width * part.width) / (size.height * part.height) : 8 / 5
  function press({ currentTarget, clientX, clientY }: MouseEvent) {
    const { left, top, width, height } = currentTarget.getBoundingClientRect()
    onChange({ x: within((clientX - left) / width), y: within((clientY - top) / height) })
  }
  const shares = { '--x': `${focus.x * 100}%`, '--y': `${focus.y * 100}%` } as CSSProperties
  return (
    <fieldset className="cutting-focus">
      <legend>Điểm nhìn</legend>
      <p className="hint">Bấm vào chỗ quan trọng nhất, như gương mặt: khi danh sách xén ảnh, chỗ đó còn thấy.</p>
      {/* The sliders below do the same by keyboard. */}
      <div className="cutting-part" style={{ aspectRatio: ratio, ...shares }} onClick={press} aria-hidden="true">
        <img src={whole} alt="" style={placed(part)} />
        <i />
      </div>
      {(['x', 'y'] as const).map((axis) => (
        <label key={axis}>
          {axis === 'x' ? 'Từ trái sang' : 'Từ trên xuống'}
          <input
            type="range"
            min={0}
            max={100}
            value={Math.round(focus[axis] * 100)}
            onChange={({ target }) => onChange({ ...focus, [axis]: Number(target.value) / 100 })}
          />
        </label>
      ))}
    </fieldset>
  )
}

/** Shows a part of the whole picture in a box of the part's shape. */
function placed({ x, y, width, height }: PercentCrop): CSSProperties {
  return {
    width: `${10_000 / width}%`,
    height: `${10_000 / height}%`,
    left: `${(-100 * x) / width}%`,
    top: `${(-100 * y) / height}%`,
  }
}

function largest(ratio: number, { width, height }: { width: number; height: number }): PercentCrop {
  const share = (ratio * height) / width
  const [wide, high] = share > 1 ? [100, 100 / share] : [100 * share, 100]
  return { unit: '%', width: wide, height: high, x: (100 - wide) / 2, y: (100 - high) / 2 }
}

function within(share: number): number {
  return Math.min(1, Math.max(0, share))
}

function percentOf({ x, y, width, height }: Crop): PercentCrop {
  return { unit: '%', x: x * 100, y: y * 100, width: width * 100, height: height * 100 }
}

function cropFrom({ x, y, width, height }: PercentCrop): Crop {
  const [left, top] = [within(x / 100), within(y / 100)]
  return { x: left, y: top, width: Math.min(width / 100, 1 - left), height: Math.min(height / 100, 1 - top) }
}
