'use client'

import { useEffect, useState, type ComponentType } from 'react'
import { Dialog } from './dialog'

interface Opened {
  /** Left out where it is drawn only while it is open. */
  open?: boolean
  onClose: () => void
}

/**
 * Makes of a dialog one whose script is fetched when it is first opened: until it has come, the page says that it is coming. Without
 * a line it says so, and the page under it, which may hold unsaved words, stays as it is.
 *
 * @param load - fetches it; asked again after a failure
 */
export function lazily<Props extends Opened>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let fetched: ComponentType<Props> | null = null

  return function Lazily(props: Props) {
    const { open = true, onClose } = props
    const [Fetched, setFetched] = useState(() => fetched)
    const [isLost, setLost] = useState(false)
    useEffect(() => {
      if (Fetched || !open) return
      let isGone = false
      load().then(
        (one) => {
          fetched = one
          setFetched(() => one)
        },
        () => isGone || setLost(true),
      )
      return () => {
        isGone = true
        setLost(false)
      }
    }, [Fetched, open])
    if (Fetched) return <Fetched {...props} />
    return <Coming open={open} isLost={isLost} onClose={onClose} />
  }
}

function Coming({ open, isLost, onClose }: { open: boolean; isLost: boolean; onClose: () => void }) {
  return (
    <Dialog open={open} onClose={onClose} title={isLost ? 'Chưa mở được' : 'Đang mở'}>
      <div className="dialog-form">
        <p role="status">
          {isLost
            ? 'Không tới được máy chủ. Chữ đang viết vẫn còn nguyên; khi có mạng hãy bấm lại.'
            : 'Phần này đang được tải về.'}
        </p>
        <div className="actions">
          <button type="button" className="button" onClick={onClose}>
            Đóng
          </button>
        </div>
      </div>
    </Dialog>
  )
}
