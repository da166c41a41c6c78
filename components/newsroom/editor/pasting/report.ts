/** Where pasted words come from, as their markup tells. */
export type Source = 'word' | 'libreoffice' | 'google' | 'ours' | 'elsewhere'

/** A picture that came along in a paste, or should have. */
export interface PastedPicture {
  /** What stands for it in the cleaned markup: a paragraph of this sign alone. */
  sign: string
  /** A description that a person has written; empty for what programs make up. */
  alt: string
  /** Its bytes; null where the clipboard holds no more than its name. */
  file: File | null
}

/** What was made of a paste, to tell the person who pasted. */
export interface PasteReport {
  source: Source
  /** Runs of letters from before Unicode that were read as what they mean. */
  oldLetters: number
  /** No-break spaces that became ordinary ones. */
  hardSpaces: number
  /** Signs that nobody sees and that tear words: taken out. */
  unseen: number
  comments: number
  pictures: PastedPicture[]
}

/** A report of a paste of which nothing has been made yet. */
export function emptyReport(source: Source): PasteReport {
  return { source, oldLetters: 0, hardSpaces: 0, unseen: 0, comments: 0, pictures: [] }
}
