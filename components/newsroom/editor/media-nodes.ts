import { Node, mergeAttributes } from '@tiptap/core'
import { YOUTUBE_ID } from '@/lib/body/youtube'

const CAPTION = '(text | hardBreak)*'

/** A media item by number. Required, so that the editor itself never makes a figure of nothing. */
const mediaId = {
  isRequired: true,
  parseHTML: (element: HTMLElement) => Number(element.getAttribute('data-media-id')),
  renderHTML: kept('mediaId', 'data-media-id'),
}

/** A picture with its words: the media item by number, the caption as content. */
export const FigureNode = Node.create({
  name: 'figure',
  group: 'block',
  content: CAPTION,
  isolating: true,
  defining: true,
  draggable: true,
  addAttributes: () => ({
    mediaId,
    alt: words('alt', 'data-alt'),
    decorative: flag('decorative', 'data-decorative'),
    credit: words('credit', 'data-credit'),
    lead: flag('lead', 'data-lead'),
  }),
  parseHTML: () => [{ tag: 'figure[data-media-id]', getAttrs: ofOurs('data-media-id') }],
  renderHTML: ({ HTMLAttributes }) => ['figure', mergeAttributes(HTMLAttributes), 0],
})

/** Pictures that stand together. */
export const GalleryNode = Node.create({
  name: 'gallery',
  group: 'block',
  // None and one are set right by whole-galleries.ts; were they forbidden, the last two pictures could not be taken away.
  content: 'figure*',
  isolating: true,
  defining: true,
  draggable: true,
  parseHTML: () => [{ tag: 'div[data-gallery]' }],
  renderHTML: () => ['div', { 'data-gallery': '' }, 0],
})

/** A film of YouTube or of our own, with its caption as content. */
export const VideoNode = Node.create({
  name: 'video',
  group: 'block',
  content: CAPTION,
  isolating: true,
  defining: true,
  draggable: true,
  addAttributes: () => ({
    youtubeId: {
      default: null,
      parseHTML: (element) => element.getAttribute('data-youtube'),
      renderHTML: ({ youtubeId }) => (youtubeId ? { 'data-youtube': String(youtubeId) } : {}),
    },
    mediaId: number('mediaId', 'data-film-id'),
    posterId: number('posterId', 'data-poster-id'),
    title: words('title', 'data-title'),
    credit: words('credit', 'data-credit'),
  }),
  parseHTML: () => [
    { tag: 'figure[data-film-id]', getAttrs: ofOurs('data-film-id') },
    {
      tag: 'figure[data-youtube]',
      getAttrs: (element) => YOUTUBE_ID.test(element.getAttribute('data-youtube') ?? '') && null,
    },
  ],
  renderHTML: ({ HTMLAttributes }) => ['figure', mergeAttributes(HTMLAttributes), 0],
})

/** A file that is offered to readers. */
export const AttachmentNode = Node.create({
  name: 'attachment',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({ mediaId, title: words('title', 'data-title') }),
  parseHTML: () => [{ tag: 'div[data-attachment][data-media-id]', getAttrs: ofOurs('data-media-id') }],
  renderHTML: ({ HTMLAttributes }) => ['div', mergeAttributes({ 'data-attachment': '' }, HTMLAttributes)],
})

/** The place of a picture that did not come along in a paste. */
export const MissingPictureNode = Node.create({
  name: 'missingPicture',
  group: 'block',
  atom: true,
  addAttributes: () => ({ alt: words('alt', 'data-alt') }),
  parseHTML: () => [{ tag: 'div[data-missing-picture]' }],
  renderHTML: ({ HTMLAttributes }) => ['div', mergeAttributes({ 'data-missing-picture': '' }, HTMLAttributes)],
})

/** The nodes that name media items, or wait for one. */
export const mediaNodes = [FigureNode, GalleryNode, VideoNode, AttachmentNode, MissingPictureNode]

/** Only what an editor of ours copied: another page may carry the same attribute with anything in it. */
function ofOurs(attribute: string) {
  return (element: HTMLElement) => /^[1-9]\d{0,8}$/.test(element.getAttribute(attribute) ?? '') && null
}

function words(name: string, attribute: string) {
  return {
    default: '',
    parseHTML: (element: HTMLElement) => element.getAttribute(attribute) ?? '',
    renderHTML: kept(name, attribute),
  }
}

function flag(name: string, attribute: string) {
  return {
    default: false,
    parseHTML: (element: HTMLElement) => element.hasAttribute(attribute),
    renderHTML: (attributes: Record<string, unknown>) => (attributes[name] ? { [attribute]: '' } : {}),
  }
}

function number(name: string, attribute: string) {
  return {
    default: null,
    parseHTML: (element: HTMLElement) => Number(element.getAttribute(attribute)) || null,
    renderHTML: (attributes: Record<string, unknown>) =>
      attributes[name] ? { [attribute]: String(attributes[name]) } : {},
  }
}

function kept(name: string, attribute: string) {
  return (attributes: Record<string, unknown>) => ({ [attribute]: String(attributes[name]) })
}
