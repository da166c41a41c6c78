import type { Attrs, NodeSpec } from 'prosemirror-model'
import { YOUTUBE_ID } from '@/lib/body/youtube'

const CAPTION = '(text | hardBreak)*'

/** A media item's number has no default: the editor itself never makes a figure of nothing. */
const REQUIRED = {}
const words = { default: '' }
const flag = { default: false }
const nothing = { default: null }

/** The nodes that name media items, or wait for one. What we copy carries their attributes; see `ofOurs`. */
export const mediaNodes = {
  /** A picture with its words: the media item by number, the caption as content. */
  figure: {
    group: 'block',
    content: CAPTION,
    isolating: true,
    defining: true,
    draggable: true,
    attrs: { mediaId: REQUIRED, alt: words, decorative: flag, credit: words, lead: flag },
    parseDOM: [
      {
        tag: 'figure[data-media-id]',
        getAttrs: (element) =>
          ofOurs(element, 'data-media-id', (mediaId) => ({
            mediaId,
            ...wordsIn(element, 'alt', 'credit'),
            decorative: element.hasAttribute('data-decorative'),
            lead: element.hasAttribute('data-lead'),
          })),
      },
    ],
    toDOM: ({ attrs: { mediaId, alt, decorative, credit, lead } }) => [
      'figure',
      {
        'data-media-id': String(mediaId),
        'data-alt': alt,
        'data-credit': credit,
        ...(decorative && { 'data-decorative': '' }),
        ...(lead && { 'data-lead': '' }),
      },
      0,
    ],
  },
  /** Pictures that stand together. */
  gallery: {
    group: 'block',
    // None and one are set right by whole-galleries.ts; were they forbidden, the last two pictures could not be taken away.
    content: 'figure*',
    isolating: true,
    defining: true,
    draggable: true,
    parseDOM: [{ tag: 'div[data-gallery]' }],
    toDOM: () => ['div', { 'data-gallery': '' }, 0],
  },
  /** A film of YouTube or of our own, with its caption as content. */
  video: {
    group: 'block',
    content: CAPTION,
    isolating: true,
    defining: true,
    draggable: true,
    attrs: { youtubeId: nothing, mediaId: nothing, posterId: nothing, title: words, credit: words },
    parseDOM: [
      {
        tag: 'figure[data-film-id]',
        getAttrs: (element) => ofOurs(element, 'data-film-id', (mediaId) => ({ mediaId, ...aroundFilm(element) })),
      },
      {
        tag: 'figure[data-youtube]',
        getAttrs: (element) => {
          const youtubeId = element.getAttribute('data-youtube') ?? ''
          return YOUTUBE_ID.test(youtubeId) && { youtubeId, ...aroundFilm(element) }
        },
      },
    ],
    toDOM: ({ attrs: { youtubeId, mediaId, posterId, title, credit } }) => [
      'figure',
      {
        ...(youtubeId && { 'data-youtube': youtubeId }),
        ...(mediaId && { 'data-film-id': String(mediaId) }),
        ...(posterId && { 'data-poster-id': String(posterId) }),
        'data-title': title,
        'data-credit': credit,
      },
      0,
    ],
  },
  /** A file that is offered to readers. */
  attachment: {
    group: 'block',
    atom: true,
    draggable: true,
    attrs: { mediaId: REQUIRED, title: words },
    parseDOM: [
      {
        tag: 'div[data-attachment][data-media-id]',
        getAttrs: (element) =>
          ofOurs(element, 'data-media-id', (mediaId) => ({ mediaId, ...wordsIn(element, 'title') })),
      },
    ],
    toDOM: ({ attrs: { mediaId, title } }) => [
      'div',
      { 'data-attachment': '', 'data-media-id': String(mediaId), 'data-title': title },
    ],
  },
  /** The place of a picture that did not come along in a paste. */
  missingPicture: {
    group: 'block',
    atom: true,
    attrs: { alt: words },
    parseDOM: [{ tag: 'div[data-missing-picture]', getAttrs: (element) => wordsIn(element, 'alt') }],
    toDOM: ({ attrs: { alt } }) => ['div', { 'data-missing-picture': '', 'data-alt': alt }],
  },
} satisfies Record<string, NodeSpec>

/** Only what an editor of ours copied: another page may carry the same attribute with anything in it. */
function ofOurs(element: HTMLElement, attribute: string, read: (mediaId: number) => Attrs): Attrs | false {
  const number = element.getAttribute(attribute) ?? ''
  return /^[1-9]\d{0,8}$/.test(number) && read(Number(number))
}

function aroundFilm(element: HTMLElement): Attrs {
  return { posterId: Number(element.getAttribute('data-poster-id')) || null, ...wordsIn(element, 'title', 'credit') }
}

function wordsIn(element: HTMLElement, ...names: string[]): Attrs {
  return Object.fromEntries(names.map((name) => [name, element.getAttribute(`data-${name}`) ?? '']))
}
