import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import JSZip from 'jszip'

const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"'

interface Parts {
  /** The paragraphs and tables of the document, in WordprocessingML. */
  body: string
  styles?: string
  numbering?: string
  footnotes?: string
  /** Relationships beside those of the parts above: links and pictures. */
  relations?: string
  media?: Record<string, Buffer>
}

/** A .docx as Word writes it, of parts that the test writes. */
export async function aDocx({
  body,
  styles = '',
  numbering = '',
  footnotes = '',
  relations = '',
  media = {},
}: Parts): Promise<Buffer> {
  const zip = new JSZip()
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
  zip.file(
    '[Content_Types].xml',
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="jpg" ContentType="image/jpeg"/><Default Extension="emf" ContentType="image/x-emf"/><Override PartName="/word/document.xml" ContentType="${type}.document.main+xml"/></Types>`,
  )
  const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  zip.file(
    '_rels/.rels',
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${rel}/officeDocument" Target="word/document.xml"/></Relationships>`,
  )
  zip.file('word/document.xml', `<w:document ${W}><w:body>${body}</w:body></w:document>`)
  zip.file('word/styles.xml', `<w:styles ${W}>${styles}</w:styles>`)
  zip.file('word/numbering.xml', `<w:numbering ${W}>${numbering}</w:numbering>`)
  if (footnotes) zip.file('word/footnotes.xml', `<w:footnotes ${W}>${footnotes}</w:footnotes>`)
  zip.file(
    'word/_rels/document.xml.rels',
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s" Type="${rel}/styles" Target="styles.xml"/><Relationship Id="n" Type="${rel}/numbering" Target="numbering.xml"/>${footnotes ? `<Relationship Id="f" Type="${rel}/footnotes" Target="footnotes.xml"/>` : ''}${relations}</Relationships>`,
  )
  for (const [name, bytes] of Object.entries(media)) zip.file(`word/media/${name}`, bytes)
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' })
}

/** A paragraph: its properties and its words, or runs that are written out. */
export function p(words: string, properties = ''): string {
  const runs = words.startsWith('<') || !words ? words : r(words)
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`
}

export function r(words: string, properties = ''): string {
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${words}</w:t></w:r>`
}

/** A picture by the number of its relationship. */
export function picture(relation: string, alt = ''): string {
  return `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="x" descr="${alt}"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="${relation}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`
}

/** Puts a file where it can be read, for the time of some work. */
export async function onDisk<T>(bytes: Buffer, work: (path: string, folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'word-'))
  try {
    const path = join(folder, 'upload')
    await writeFile(path, bytes)
    return await work(path, folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
