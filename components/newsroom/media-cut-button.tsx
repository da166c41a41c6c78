'use client'

import { lazy, Suspense, useState } from 'react'
import { Dialog } from '@/components/ui/dialog'
import type { Crop, Picture, UploadedPicture } from '@/lib/media/media'
import type { CutAction } from './media-cutting'

// Cropping weighs much and is used seldom: it comes when it is asked for.
const MediaCutting = lazy(() => import('./media-cutting'))

interface Props {
  picture: Picture
  /** The part that is shown now; undefined where that is not known here, and the whole is begun with. */
  crop?: Crop | null
  cut: CutAction
  /** Hears of the picture as it is now. */
  onDone: (picture: UploadedPicture) => void
}

/** Opens the dialog in which a picture is cut and the place for the eye is chosen. */
export function CutButton({ picture, crop, cut, onDone }: Props) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button type="button" className="button" onClick={() => setOpen(true)}>
        Cắt ảnh
      </button>
      <Dialog
        open={isOpen}
        onClose={() => setOpen(false)}
        title="Cắt ảnh"
        description="Ảnh gốc vẫn giữ. Ảnh đổi ở mọi nơi đang dùng."
        wide
      >
        {isOpen && (
          <Suspense fallback={<p className="hint">Đang mở ảnh.</p>}>
            <MediaCutting
              picture={picture}
              crop={crop ?? null}
              cut={cut}
              onDone={(done) => {
                setOpen(false)
                onDone(done)
              }}
              onClose={() => setOpen(false)}
            />
          </Suspense>
        )}
      </Dialog>
    </>
  )
}
