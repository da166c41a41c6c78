'use client'

import { NodeViewContent, NodeViewWrapper, ReactNodeViewRenderer, type NodeViewProps } from '@tiptap/react'
import { useId, useState } from 'react'
import { MediaPicker } from '@/components/newsroom/late-media-picker'
import { PictureThumb } from '@/components/newsroom/media-thumb'
import { Field } from '@/components/ui/field'
import type { Video } from '@/lib/body/body'
import { youtubePage } from '@/lib/body/youtube'
import { fileLabel } from '@/lib/vietnamese/labels'
import { FigureField } from './figure-field'
import { useMedia } from './media-in-text'
import { VideoNode } from './media-nodes'

/** A film as it is edited: its name, where it comes from, the picture that stands until one presses play. */
export const EditedVideo = VideoNode.extend({
  addNodeView: () => ReactNodeViewRenderer(VideoEdit, { className: 'video-node' }),
})

function VideoEdit({ node, updateAttributes, deleteNode }: NodeViewProps) {
  const { youtubeId, mediaId, posterId, title, credit } = node.attrs as Video['attrs']
  const { files, pictures, keep } = useMedia()
  const [isChoosing, setChoosing] = useState(false)
  const poster = posterId === null ? undefined : pictures[posterId]
  const own = mediaId === null ? undefined : files[mediaId]
  const id = useId()
  return (
    <NodeViewWrapper as="figure" className="media-edit">
      <div contentEditable={false}>
        <p className="meta" data-drag-handle draggable>
          Video ·{' '}
          {youtubeId ? (
            <a href={youtubePage(youtubeId)} target="_blank" rel="noopener">
              YouTube {youtubeId}
            </a>
          ) : (
            own && `${fileLabel(own)} · ${own.fileName}`
          )}
        </p>
        {poster && <PictureThumb picture={poster} sizes="16rem" />}
        <div className="media-fields">
          <Field label="Tên video" name={`title-${id}`}>
            {(props) => (
              <FigureField
                {...props}
                className="media-title"
                value={title}
                onChange={(next) => updateAttributes({ title: next })}
              />
            )}
          </Field>
          <Field label="Nguồn" name={`credit-${id}`}>
            {(props) => (
              <FigureField {...props} value={credit} onChange={(next) => updateAttributes({ credit: next })} />
            )}
          </Field>
        </div>
      </div>
      <NodeViewContent<'figcaption'>
        as="figcaption"
        data-placeholder="Lời dưới video"
        className={node.content.size ? '' : 'is-empty'}
      />
      <div className="actions" contentEditable={false}>
        <button type="button" className="button" onClick={() => setChoosing(true)}>
          {poster ? 'Đổi ảnh đứng trước' : 'Chọn ảnh đứng trước'}
        </button>
        {poster && (
          <button type="button" className="button button-quiet" onClick={() => updateAttributes({ posterId: null })}>
            Bỏ ảnh đứng trước
          </button>
        )}
        <button type="button" className="button button-danger" onClick={deleteNode}>
          Bỏ video
        </button>
        <MediaPicker
          open={isChoosing}
          title="Chọn ảnh đứng trước video"
          kinds={['PICTURE']}
          onChoose={([item]) => {
            setChoosing(false)
            if (!item) return
            keep(item)
            updateAttributes({ posterId: item.mediaId })
          }}
          onClose={() => setChoosing(false)}
        />
      </div>
    </NodeViewWrapper>
  )
}
