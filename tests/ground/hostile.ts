/** A document that somebody might post straight to the door, and what has to become of it. */
export interface Hostile {
  name: string
  document: unknown
  /** Refused whole, or cleaned so that this never stands in what is kept. */
  becomes: 'refused' | { without: RegExp }
}

const doc = (...content: unknown[]) => ({ type: 'doc', content })
const words = (text: string, marks?: unknown[]) => ({ type: 'text', text, ...(marks && { marks }) })
const paragraph = (...content: unknown[]) => ({ type: 'paragraph', content })
const link = (href: unknown, more: object = {}) =>
  doc(paragraph(words('bấm vào đây', [{ type: 'link', attrs: { href, ...more } }])))
const cell = (attrs: object) =>
  doc({
    type: 'table',
    content: [{ type: 'tableRow', content: [{ type: 'tableCell', attrs, content: [paragraph()] }] }],
  })
const figure = (attrs: object) =>
  doc({
    type: 'figure',
    attrs: { mediaId: 1, alt: '', decorative: true, credit: '', lead: false, ...attrs },
    content: [],
  })

const bareFigure = { type: 'figure', attrs: { mediaId: 1, alt: 'x' } }
const gallery = (...content: unknown[]) => doc({ type: 'gallery', content })
const video = (attrs: object) => doc({ type: 'video', attrs: { youtubeId: null, mediaId: null, title: 'x', ...attrs } })

/** Lists in lists in lists. */
export function nested(depth: number): unknown {
  let inner: unknown = paragraph(words('đáy'))
  for (let i = 0; i < depth; i++) inner = { type: 'bulletList', content: [{ type: 'listItem', content: [inner] }] }
  return doc(inner)
}

/** Hostile documents: scripts, unsafe links, false films and galleries, tables that kill browsers, nesting, prototype keys, what is no document. */
export const hostileDocuments: Hostile[] = [
  { name: 'javascript: link', document: link('javascript:alert(1)'), becomes: 'refused' },
  { name: 'JaVaScRiPt: link', document: link('JaVaScRiPt:alert(1)'), becomes: 'refused' },
  { name: 'javascript: link torn by a tab', document: link('java\tscript:alert(1)'), becomes: 'refused' },
  { name: 'javascript: link torn by a line', document: link('java\nscript:alert(1)'), becomes: 'refused' },
  { name: 'javascript: link behind a space', document: link(' javascript:alert(1)'), becomes: 'refused' },
  { name: 'data: link', document: link('data:text/html,<script>alert(1)</script>'), becomes: 'refused' },
  { name: 'vbscript: link', document: link('vbscript:msgbox(1)'), becomes: 'refused' },
  { name: 'file: link', document: link('file:///etc/passwd'), becomes: 'refused' },
  { name: 'link to another host without a scheme', document: link('//evil.example/x'), becomes: 'refused' },
  { name: 'link with a backslash', document: link('/\\evil.example'), becomes: 'refused' },
  { name: 'link that is a number', document: link(7), becomes: 'refused' },
  {
    name: 'link with a handler',
    document: link('https://a.example', { onclick: 'alert(1)', target: '_top', class: 'x' }),
    becomes: { without: /onclick|_top|class/ },
  },
  { name: 'script node', document: doc({ type: 'script', content: [words('alert(1)')] }), becomes: 'refused' },
  {
    name: 'raw html node',
    document: doc({ type: 'html', attrs: { html: '<script>alert(1)</script>' } }),
    becomes: 'refused',
  },
  {
    name: 'iframe node',
    document: doc({ type: 'iframe', attrs: { src: 'https://evil.example' } }),
    becomes: 'refused',
  },
  {
    name: 'image node',
    document: doc({ type: 'image', attrs: { src: 'https://evil.example/x.png' } }),
    becomes: 'refused',
  },
  {
    name: 'unknown mark',
    document: doc(paragraph(words('x', [{ type: 'style', attrs: { css: 'position:fixed' } }]))),
    becomes: 'refused',
  },
  {
    name: 'figure with an address',
    document: figure({ src: 'https://evil.example/x.png', onerror: 'alert(1)' }),
    becomes: { without: /evil|onerror/ },
  },
  { name: 'figure without a media item', document: figure({ mediaId: 'x' }), becomes: 'refused' },
  { name: 'figure with a huge number', document: figure({ mediaId: 1e300 }), becomes: 'refused' },
  {
    name: 'figure in a paragraph',
    document: doc(paragraph({ type: 'figure', attrs: { mediaId: 1 } })),
    becomes: 'refused',
  },
  { name: 'gallery in a gallery', document: gallery({ type: 'gallery', content: [bareFigure] }), becomes: 'refused' },
  { name: 'gallery of paragraphs', document: gallery(paragraph(words('x')), paragraph()), becomes: 'refused' },
  {
    name: 'gallery of figures without a number',
    document: gallery({ type: 'figure' }, bareFigure),
    becomes: 'refused',
  },
  { name: 'gallery of null', document: gallery(null, null), becomes: 'refused' },
  {
    name: 'gallery of a thousand pictures',
    document: gallery(...Array.from({ length: 1_000 }, () => bareFigure)),
    becomes: 'refused',
  },
  { name: 'gallery with an address', document: doc({ type: 'gallery', src: '/x', content: [] }), becomes: 'refused' },
  { name: 'video of nothing', document: video({}), becomes: 'refused' },
  { name: 'video of two places', document: video({ youtubeId: 'dQw4w9WgXcQ', mediaId: 1 }), becomes: 'refused' },
  { name: 'video whose name breaks out', document: video({ youtubeId: '"><script>' }), becomes: 'refused' },
  { name: 'video whose name is eleven quotes', document: video({ youtubeId: '"'.repeat(11) }), becomes: 'refused' },
  { name: 'video whose name ends in a line', document: video({ youtubeId: 'dQw4w9WgXcQ\n' }), becomes: 'refused' },
  { name: 'video that is an address', document: video({ youtubeId: 'https://evil.example' }), becomes: 'refused' },
  {
    name: 'video with an address',
    document: video({ mediaId: 1, src: 'https://evil.example', onplay: 'alert(1)' }),
    becomes: { without: /evil|onplay/ },
  },
  {
    name: 'video with a poster of elsewhere',
    document: video({ mediaId: 1, posterId: 'https://evil.example/x.png' }),
    becomes: 'refused',
  },
  { name: 'attachment of nothing', document: doc({ type: 'attachment', attrs: { title: 'x' } }), becomes: 'refused' },
  {
    name: 'attachment with an address',
    document: doc({ type: 'attachment', attrs: { mediaId: 1, title: '"><script>', href: 'https://evil.example' } }),
    becomes: { without: /evil/ },
  },
  {
    name: 'attachment in a paragraph',
    document: doc(paragraph({ type: 'attachment', attrs: { mediaId: 1, title: 'x' } })),
    becomes: 'refused',
  },
  {
    name: 'table with a caption that is markup',
    document: doc({
      type: 'table',
      attrs: { caption: '<img src=x onerror=alert(1)>', style: 'position:fixed' },
      content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [paragraph()] }] }],
    }),
    becomes: { without: /position/ },
  },
  {
    name: 'table with a caption of a book',
    document: doc({
      type: 'table',
      attrs: { caption: 'a'.repeat(301) },
      content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [paragraph()] }] }],
    }),
    becomes: 'refused',
  },
  {
    name: 'alignment that is a style',
    document: doc({ type: 'paragraph', attrs: { textAlign: 'center;position:fixed' }, content: [words('x')] }),
    becomes: { without: /position/ },
  },
  { name: 'a cell a thousand million columns wide', document: cell({ colspan: 1e9 }), becomes: 'refused' },
  { name: 'a cell of minus one row', document: cell({ rowspan: -1 }), becomes: 'refused' },
  { name: 'a cell half a column wide', document: cell({ colspan: 1.5 }), becomes: 'refused' },
  {
    name: 'a row of a million columns',
    document: cell({ colwidth: Array.from({ length: 1000 }, () => 1e9) }),
    becomes: 'refused',
  },
  { name: 'a thousand nested lists', document: nested(1_000), becomes: 'refused' },
  { name: 'a hundred nested lists', document: nested(100), becomes: 'refused' },
  {
    name: 'heading of level 1',
    document: doc({ type: 'heading', attrs: { level: 1 }, content: [words('x')] }),
    becomes: 'refused',
  },
  {
    name: 'heading of level "2><script>"',
    document: doc({ type: 'heading', attrs: { level: '2><script>' } }),
    becomes: 'refused',
  },
  {
    name: '__proto__ among the attributes',
    document: JSON.parse('{"type":"doc","content":[{"type":"paragraph","attrs":{"__proto__":{"polluted":true}}}]}'),
    becomes: 'refused',
  },
  {
    name: 'constructor as a key',
    document: JSON.parse('{"type":"doc","content":[],"constructor":{"prototype":{"polluted":true}}}'),
    becomes: 'refused',
  },
  { name: 'constructor as a type', document: doc({ type: 'constructor' }), becomes: 'refused' },
  {
    name: 'text that is markup',
    document: doc(paragraph(words('<script>alert(1)</script><img src=x onerror=alert(1)>'))),
    becomes: { without: /^never$/ },
  },
  {
    name: 'text with control characters',
    document: doc(paragraph(words('a\u0000b\u0008c'))),
    becomes: { without: /\\u000/ },
  },
  { name: 'text that is an array', document: doc(paragraph({ type: 'text', text: ['x'] })), becomes: 'refused' },
  {
    name: 'a hundred thousand paragraphs',
    document: doc(...Array.from({ length: 100_000 }, () => paragraph())),
    becomes: 'refused',
  },
  { name: 'three million letters', document: doc(paragraph(words('a'.repeat(3_000_000)))), becomes: 'refused' },
  { name: 'null', document: null, becomes: 'refused' },
  { name: 'a string', document: '<p>x</p>', becomes: 'refused' },
  { name: 'a list', document: [paragraph()], becomes: 'refused' },
]
