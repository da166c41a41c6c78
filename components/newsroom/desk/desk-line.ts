import type { DeskState } from '@/lib/desks/desk'
import type { Answer, Reason } from '@/lib/refusal'
import type { BrowserCopy } from './browser-copy'
import type { Sign } from './sending'

/** Words are sent so long after the last key, in milliseconds. */
const PAUSE_MS = 1_500

/** Whoever writes without a pause has the words sent at least so often. */
const LONGEST_MS = 4_000

/** How often a screen gives a sign of life; lib/desks/desk has the time after which it counts as left. */
const BEAT_MS = 10_000

/** How long to wait after one, two, three … failures. */
const RETRY_MS = [2_000, 4_000, 8_000, 15_000, 30_000]

/** The screen shows a key before the browser copies the words, which holds up all else in a long text. */
const SHOW_MS = 30

/** The browser's copy is renewed at most so often. */
const KEEP_MS = 200

/** How the line to the newsroom stands, and where the words are. */
export interface LineState {
  line: 'open' | 'off' | 'signed out' | 'refused'
  /** Why the newsroom refuses the words; empty otherwise. */
  reasons: Reason[]
  /** Whether words on this screen are not yet with the newsroom. */
  isUnsent: boolean
  /** Whether the browser keeps a copy; false where it cannot. */
  isInBrowser: boolean
  /** When the newsroom last took words in; null before. */
  keptAt: Date | null
  /** What the newsroom told last; null before the first answer. */
  desk: DeskState | null
}

/** Where words belong, and the save on which they stand. */
export interface Footing {
  paperId: number | null
  basedOn: number
}

/** The ways out of the screen. */
export interface Ways<Words> {
  /** @throws where the newsroom is not reached */
  send: (sign: Sign<Words>) => Promise<Answer<DeskState>>
  sendParting: (sign: Sign<Words>) => void
  /** @returns false where the browser keeps nothing */
  keep: (copy: Omit<BrowserCopy<Words>, 'memberId' | 'door'>) => Promise<boolean>
}

/**
 * Keeps the words of one screen: in the browser at once, with the newsroom after each pause, and again as soon as the line, the
 * server or the sign-in is back. It gives the screen's signs of life and hears who else has the text open. What kind of words they
 * are it does not know.
 */
export class DeskLine<Words> {
  private state: LineState = { line: 'open', reasons: [], isUnsent: false, isInBrowser: true, keptAt: null, desk: null }
  private listeners = new Set<() => void>()
  private words: Words | null = null
  private edits = 0
  private sentEdits = 0
  private unsentSince: number | null = null
  private failures = 0
  private wantsPen = false
  private isRunning = false
  private isBusy = false
  private isHurried = false
  private beatTimer: ReturnType<typeof setTimeout> | undefined
  private keepTimer: ReturnType<typeof setTimeout> | undefined
  private isKeeping = false

  constructor(
    readonly deskId: string,
    private footing: Footing,
    private readonly ways: Ways<Words>,
  ) {}

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener)
    return () => void this.listeners.delete(listener)
  }

  readonly getState = () => this.state

  /** How often the words have been changed; a save names it. */
  get changes(): number {
    return this.edits
  }

  /** @param ready - the first sign of life waits for it; words are kept at once */
  start(ready: Promise<unknown>): void {
    this.isRunning = true
    this.keepSoon()
    void ready.then(() => this.hurry())
  }

  stop(): void {
    this.isRunning = false
    clearTimeout(this.beatTimer)
    clearTimeout(this.keepTimer)
    this.keepTimer = undefined
  }

  /** The person has changed the words. */
  write(words: Words): void {
    this.words = words
    this.edits++
    this.unsentSince ??= Date.now()
    this.keepSoon()
    if (this.state.line === 'open' || this.state.line === 'refused') this.beatAfterPause()
    this.tell({ isUnsent: true })
  }

  /** Words that had been changed so often are a save now, on which all further ones stand. */
  saved(edits: number, footing: Footing, at: Date): void {
    this.footing = footing
    this.took(edits, at)
    this.tell({ line: 'open', reasons: [] })
  }

  /** The screen shows a newer save of somebody else's. */
  standOn(footing: Footing): void {
    this.footing = footing
  }

  /** Gives a sign now: a line may be back, or the page may be about to go. */
  hurry(): void {
    if (!this.isRunning) return
    if (this.isBusy) this.isHurried = true
    else void this.beat()
  }

  /** Asks to write in place of whoever does. */
  takeOver(): void {
    this.wantsPen = true
    this.hurry()
  }

  /** The page closes. Its copy stays in the browser: the next page brings it, or tells at least that this one is closed. */
  leave(): void {
    this.ways.sendParting({ ...this.sign(), leave: true })
    void this.ways.keep(this.copy())
    this.stop()
  }

  private get isUnsent(): boolean {
    return this.edits > this.sentEdits
  }

  private sign(): Sign<Words> {
    const { deskId, edits, wantsPen } = this
    return { deskId, ...this.footing, edits, words: this.isUnsent ? this.words : null, takeOver: wantsPen }
  }

  private copy() {
    const { deskId, edits } = this
    return { deskId, ...this.footing, edits, words: this.isUnsent ? this.words : null, at: Date.now() }
  }

  private async beat(): Promise<void> {
    clearTimeout(this.beatTimer)
    this.isBusy = true
    this.isHurried = false
    const sign = this.sign()
    if (sign.words) this.unsentSince = null
    const answer = await this.ways.send(sign).catch(() => null)
    this.isBusy = false
    this.hear(sign, answer)
    if (!this.isRunning) return
    if (this.isHurried) void this.beat()
    else if (this.failures) this.beatIn(RETRY_MS[Math.min(this.failures, RETRY_MS.length) - 1]!)
    else if (this.isUnsent) this.beatAfterPause()
    else this.beatIn(BEAT_MS)
  }

  private hear(sign: Sign<Words>, answer: Answer<DeskState> | null): void {
    if (!answer?.ok) {
      this.failures++
      this.unsentSince ??= this.isUnsent ? Date.now() : null
      const line = answer ? (answer.kind === 'signed out' ? 'signed out' : 'refused') : 'off'
      return this.tell({ line, reasons: line === 'refused' && answer ? answer.reasons : [] })
    }
    const desk = answer.value
    this.failures = 0
    if (sign.takeOver) this.wantsPen = false
    if (desk.saved && desk.saved.number >= this.footing.basedOn) {
      this.footing = { paperId: desk.saved.paperId, basedOn: desk.saved.number }
    }
    if (sign.words) this.took(sign.edits, desk.wordsAt ?? new Date())
    this.tell({ line: 'open', reasons: [], desk })
  }

  private took(edits: number, at: Date): void {
    this.sentEdits = Math.max(this.sentEdits, edits)
    if (!this.isUnsent) this.unsentSince = null
    this.keepSoon()
    this.tell({ keptAt: at, isUnsent: this.isUnsent })
  }

  private beatAfterPause(): void {
    this.beatIn(Math.min(PAUSE_MS, (this.unsentSince ?? Date.now()) + LONGEST_MS - Date.now()))
  }

  private beatIn(ms: number): void {
    clearTimeout(this.beatTimer)
    if (this.isRunning && !this.isBusy) this.beatTimer = setTimeout(() => void this.beat(), Math.max(0, ms))
  }

  /** The first change is kept as soon as it is shown, those that follow it closely together. */
  private keepSoon(): void {
    if (!this.isRunning || this.isKeeping || this.keepTimer !== undefined) return
    this.keepTimer = setTimeout(() => void this.keep(), SHOW_MS)
  }

  private async keep(): Promise<void> {
    this.isKeeping = true
    const copy = this.copy()
    const isInBrowser = await this.ways.keep(copy)
    this.tell({ isInBrowser })
    this.isKeeping = false
    if (!this.isRunning) return
    this.keepTimer = setTimeout(() => {
      this.keepTimer = undefined
      const now = this.copy()
      if (now.edits !== copy.edits || (now.words === null) !== (copy.words === null)) this.keepSoon()
    }, KEEP_MS)
  }

  private tell(part: Partial<LineState>): void {
    const next = { ...this.state, ...part }
    const isSame = (Object.keys(next) as (keyof LineState)[]).every((key) => next[key] === this.state[key])
    if (isSame) return
    this.state = next
    for (const listener of this.listeners) listener()
  }
}
