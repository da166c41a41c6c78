import type { Block } from '../body/body'

/** What a Word file may weigh, in bytes (20 MB). */
export const MAX_WORD_BYTES = 20 * 1024 * 1024

/** What was read from a Word file, before its pictures are in the library. */
export interface ReadWordFile {
  /** Empty where the file has no heading that could be one. */
  title: string
  /** The author's name; empty where the file does not end with one. */
  byline: string
  /** The text. Its figures name pictures by their number in `pictures`, counted from 1, instead of media items. */
  blocks: Block[]
  pictures: ReadPicture[]
  counts: Counts
}

/** A picture of the file, unpacked. */
export interface ReadPicture {
  path: string
  fileName: string
}

/** What was changed and what was left out, to tell the person who brought the file. */
export interface Counts {
  titleFrom: 'heading' | 'first line' | null
  captions: number
  tables: number
  /** Runs of TCVN3 or VNI that were read as what they mean. */
  oldLetters: number
  hardSpaces: number
  unseen: number
  emptyParagraphs: number
  comments: number
  notes: number
  unsafeLinks: number
  /** Pictures that only Windows can draw, or that are not in the file. */
  lostPictures: number
  /** Tables that held pictures and were taken apart. */
  layoutTables: number
}

/** What the worker says: the text, or why it cannot be read. */
export type WorkerAnswer = { ok: true; read: ReadWordFile } | { ok: false; fault: Fault }

/** Why a file is no draft. */
export type Fault = 'damaged' | 'too large' | 'not word'
