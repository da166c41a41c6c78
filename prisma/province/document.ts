import { zipOf } from './zip'

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** Makes a document of Word from its paragraphs; the first one is its title. */
export function documentOf(paragraphs: string[]): Buffer {
  return zipOf({
    '[Content_Types].xml':
      `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      `<Override PartName="/word/document.xml" ContentType="${TYPES}.document.main+xml"/></Types>`,
    '_rels/.rels':
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">` +
      `<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml':
      `${HEAD}<w:document xmlns:w="${MAIN}"><w:body>` +
      `${paragraphs.map((words, index) => paragraphOf(words, index === 0)).join('')}</w:body></w:document>`,
  })
}

function paragraphOf(words: string, isTitle: boolean): string {
  const look = isTitle
    ? '<w:pPr><w:jc w:val="center"/><w:spacing w:after="240"/></w:pPr>'
    : '<w:pPr><w:spacing w:after="120"/></w:pPr>'
  const letters = `<w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/>${isTitle ? '<w:b/>' : ''}<w:sz w:val="28"/></w:rPr>`
  return `<w:p>${look}<w:r>${letters}<w:t xml:space="preserve">${escaped(words)}</w:t></w:r></w:p>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
