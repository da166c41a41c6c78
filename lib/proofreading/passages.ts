import type { Block, Body, Figure, ListItem, Table, TableCell } from '../body/body'
import { textOfInlines } from '../body/text'

/** A post's words as they are proofread. */
export interface ExaminedText {
  title: string
  summary: string
  body: Body
}

/** Where words stand in a post, in a way that outlives the screen on which they are shown. */
export interface Place {
  field: 'title' | 'summary' | 'body'
  /** The way from the body to the node: which child, of that which child, … Empty for title and summary. */
  path: number[]
  /** The attribute of that node which holds the words; null where they are its text. */
  attr: 'alt' | 'credit' | 'title' | 'caption' | null
}

/** What a run of words is for. */
export type Role = 'title' | 'summary' | 'heading' | 'paragraph' | 'caption' | 'alt' | 'name' | 'cell'

/** A run of words that stand together: one paragraph, one caption, one line of a form. */
export interface Passage {
  place: Place
  role: Role
  /** The words. A line break counts as one character, as it does in the editor. */
  text: string
  /** How people call the place: "Đoạn 3", "Ảnh 2", "Bảng 1, hàng 4". */
  label: string
  /** The words over the column, for the cells of a table; empty elsewhere. */
  header: string
}

/** Lists every run of words of a post in the order of reading; those without words are left out. */
export function passagesOf({ title, summary, body }: ExaminedText): Passage[] {
  const counted = { paragraph: 0, heading: 0, figure: 0, table: 0, video: 0, attachment: 0 }
  const found: Passage[] = [
    passage('title', 'Tiêu đề', title, { field: 'title', path: [], attr: null }),
    passage('summary', 'Tóm tắt', summary, { field: 'summary', path: [], attr: null }),
  ]
  body.content.forEach((block, index) => walk(block, [index], counted, found))
  return found.filter(({ text }) => text.trim())
}

type Counted = Record<'paragraph' | 'heading' | 'figure' | 'table' | 'video' | 'attachment', number>

function walk(block: Block | ListItem, path: number[], counted: Counted, found: Passage[]): void {
  const add = (role: Role, label: string, text: string, attr: Place['attr'] = null) =>
    found.push(passage(role, label, text, { field: 'body', path, attr }))
  switch (block.type) {
    case 'paragraph':
      add('paragraph', `Đoạn ${++counted.paragraph}`, textOfInlines(block.content))
      break
    case 'heading':
      add('heading', `Đề mục ${++counted.heading}`, textOfInlines(block.content))
      break
    case 'figure':
      addFigure(block, `Ảnh ${++counted.figure}`, add)
      break
    case 'video':
      add('name', `Video ${++counted.video}`, block.attrs.title, 'title')
      add('caption', `Chú thích video ${counted.video}`, textOfInlines(block.content))
      break
    case 'attachment':
      add('name', `Tệp ${++counted.attachment}`, block.attrs.title, 'title')
      break
    case 'table':
      add('caption', `Tên bảng ${++counted.table}`, block.attrs?.caption ?? '', 'caption')
      walkTable(block, path, counted, found)
      break
    case 'missingPicture':
    case 'horizontalRule':
      break
    default:
      block.content.forEach((child, index) => walk(child, [...path, index], counted, found))
  }
}

function addFigure(
  { attrs, content }: Figure,
  label: string,
  add: (role: Role, label: string, text: string, attr?: Place['attr']) => void,
): void {
  add('caption', `Chú thích ${label.toLowerCase()}`, textOfInlines(content))
  if (!attrs.decorative) add('alt', `Mô tả ${label.toLowerCase()}`, attrs.alt, 'alt')
  add('name', `Tên người chụp ${label.toLowerCase()}`, attrs.credit, 'credit')
}

function walkTable(table: Table, path: number[], counted: Counted, found: Passage[]): void {
  const columns = columnsOf(table)
  table.content.forEach((row, rowIndex) =>
    row.content.forEach((cell, cellIndex) => {
      const inside: Passage[] = []
      cell.content.forEach((block, index) => walk(block, [...path, rowIndex, cellIndex, index], { ...counted }, inside))
      const label = `Bảng ${counted.table}, hàng ${rowIndex + 1}`
      const header = rowIndex ? headerOver(columns, rowIndex, cellIndex) : ''
      found.push(...inside.map((one) => ({ ...one, role: 'cell' as const, label, header })))
    }),
  )
}

interface Columns {
  /** For each row, the column in which each of its cells begins. */
  starts: number[][]
  /** For each column, the words of the first row. */
  names: string[]
}

/** Lays the cells out on a grid: what spans rows pushes the cells below it aside. */
function columnsOf(table: Table): Columns {
  const taken: number[] = []
  const names: string[] = []
  const starts = table.content.map((row, rowIndex) => {
    let column = 0
    return row.content.map((cell) => {
      while ((taken[column] ?? 0) > rowIndex) column++
      const start = column
      for (const end = start + (cell.attrs?.colspan ?? 1); column < end; column++) {
        taken[column] = rowIndex + (cell.attrs?.rowspan ?? 1)
        if (!rowIndex) names[column] = wordsOfCell(cell)
      }
      return start
    })
  })
  return { starts, names }
}

function headerOver({ starts, names }: Columns, row: number, cell: number): string {
  return names[starts[row]?.[cell] ?? -1] ?? ''
}

function wordsOfCell({ content }: TableCell): string {
  return content.map((block) => (block.type === 'paragraph' ? textOfInlines(block.content) : '')).join(' ')
}

function passage(role: Role, label: string, text: string, place: Place): Passage {
  return { place, role, text, label, header: '' }
}
