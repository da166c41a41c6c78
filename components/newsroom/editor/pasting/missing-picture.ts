import type { Picture } from '@/lib/media/media'
import { MissingPictureNode } from '../media-nodes'
import { boxFor } from './picture-box'
import { standAsFigure } from './standing'

/**
 * The box in the place of a picture that did not come along: it is kept with the words, and takes the picture whenever it is found.
 *
 * @param upload - brings a file to the library; null where it was refused, which the page tells
 */
export function missingPicture(upload: (file: File) => Promise<Picture | null>) {
  return MissingPictureNode.extend({
    addNodeView:
      () =>
      ({ node, view, getPos }) => {
        const alt = String(node.attrs.alt)
        async function fill(file: File): Promise<void> {
          const uploaded = view.editable ? await upload(file) : null
          const at = getPos()
          // Where its surroundings were deleted meanwhile, the picture lies in the library.
          if (!uploaded || at === undefined || view.isDestroyed) return
          view.dispatch(standAsFigure(view.state, { from: at, to: at + node.nodeSize, alt }, uploaded))
        }
        function drop(): void {
          const at = getPos()
          if (at === undefined || !view.editable) return
          view.dispatch(view.state.tr.delete(at, at + node.nodeSize))
          view.focus()
        }
        return { dom: boxFor(alt, { fill, drop }), stopEvent: () => true, ignoreMutation: () => true }
      },
  })
}
