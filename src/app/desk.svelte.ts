import { tick } from 'svelte'
import type { Editor, Opening } from '../editor/editor.ts'
import type { Mute } from '../core/mute.ts'
import type { Finding, Fix } from '../core/report.ts'
import type { Span } from '../core/span.ts'
import { belongsAt } from './place.ts'
import { reasonOf } from './reason-of.ts'
import { startersOf } from './rows.ts'
import { aboutSubject, matterOf, safeFixes, sameWords } from './suggestions.ts'
import type { Session } from './session.svelte.ts'

/** The card that is open. `box`: where its words stand, in CSS pixels of the viewport. */
export interface OpenCard {
  readonly finding: Finding
  readonly how: Opening
  readonly box: DOMRect
  /** Chosen from a list, to be worked on. */
  readonly chosen: boolean
}

/** Time to move the pointer from the words to the card. Milliseconds. */
const graceTime = 300

/** What joins the text, its cards and the lists beside it: going to words, opening cards, mending. */
export class Desk {
  card = $state.raw<OpenCard>()
  /** The checklist row that is unfolded. */
  row = $state<string>()
  readonly session: Session
  /** Not there before its script has come. */
  editor = $state.raw<Editor>()
  subject: HTMLInputElement | undefined
  #closing: ReturnType<typeof setTimeout> | undefined

  constructor(session: Session) {
    this.session = session
  }

  openCard(finding: Finding | undefined, how: Opening, chosen = false): void {
    if (!finding) {
      if (how === 'tap') this.closeCard()
      else if (this.card?.how === 'hover') this.closeSoon()
      return
    }
    if (how === 'hover' && this.card && this.card.how !== 'hover') return
    this.keepCard()
    const place = this.editor?.placeOf(finding)
    const box = place && this.editor?.boxOf(place)
    if (!box) return
    this.card = { finding, how, box, chosen }
    this.editor?.setActive(finding)
  }

  /** After a new report of the same text: the open card goes on with what is found at its words now, or closes. */
  followCard(findings: readonly Finding[]): void {
    const { card } = this
    if (!card) return
    const finding = sameWords(card.finding, findings)
    if (!finding) this.closeCard()
    else {
      this.card = { ...card, finding }
      this.editor?.setActive(finding)
    }
  }

  closeSoon(): void {
    this.keepCard()
    this.#closing = setTimeout(() => this.closeCard(), graceTime)
  }

  keepCard(): void {
    clearTimeout(this.#closing)
  }

  closeCard(): void {
    this.keepCard()
    if (!this.card) return
    this.card = undefined
    this.editor?.setActive(undefined)
  }

  /** Back to the text, with the caret where it was, or the words selected that were chosen from a list. */
  backToText(): void {
    const { finding, chosen } = this.card ?? {}
    const place = chosen && finding && this.editor?.placeOf(finding)
    this.closeCard()
    // What the whole text lacks has no words: its place is behind them.
    if (place)
      this.editor?.goTo(
        matterOf(finding, this.session.catalogue) ? { start: place.end, end: place.end } : place,
      )
    else this.editor?.focus()
  }

  /** Brings a finding's words into view and opens its card. */
  show(finding: Finding): void {
    if (aboutSubject(finding)) {
      this.closeCard()
      this.subject?.focus()
      return
    }
    const place = this.editor?.placeOf(finding)
    if (!place) return
    this.editor?.leadTo(place)
    requestAnimationFrame(() => this.openCard(finding, 'key', true))
  }

  /** Unfolds a checklist row: why it counts and how to begin. */
  showRow(rule: string | undefined): void {
    this.closeCard()
    this.row = rule
  }

  /** The same from elsewhere on the page: the focus goes there too. */
  async leadToRow(rule: string): Promise<void> {
    this.showRow(rule)
    await tick()
    document.getElementById(`row-${rule}`)?.focus()
  }

  goTo(span: Span): void {
    this.closeCard()
    this.editor?.goTo(span)
  }

  apply(finding: Finding, fix: Fix): void {
    this.#stayAt(finding)
    this.closeCard()
    if (this.editor?.apply(finding, fix)) this.#said('Changed.')
  }

  /** A card that a key has opened leaves the caret behind its words: there the hand goes on, and undo comes back. */
  #stayAt(finding: Finding): void {
    const place = this.card?.how === 'key' && this.editor?.placeOf(finding)
    if (place) this.editor?.putCaret(place.end)
  }

  mute(finding: Finding, reach: Mute['reach']): void {
    this.#stayAt(finding)
    this.closeCard()
    this.session.mute(finding, reach)
  }

  /** Begins what is missing with its first starter; a rule without one says in its row why it counts. */
  begin(rule: string): void {
    const entry = this.session.catalogue.get(rule)
    const [starter] = entry ? startersOf(entry, this.session.kindAtHand) : []
    if (starter) this.start(rule, starter)
    else void this.leadToRow(rule)
  }

  /** Opens a file in place of the draft; what was there comes back with undo. */
  async open(file: File): Promise<void> {
    try {
      const { draftOf, openedText, openFile } = await import('./open-file.ts')
      const opened = await openFile(file)
      this.session.exchange(draftOf(opened, this.session), openedText(file.name, opened))
    } catch (error) {
      this.session.notice = { text: reasonOf(error, `${file.name} could not be read.`) }
    }
  }

  /** Mends all small slips that have one sure answer, as one undo step. */
  applySafe(): void {
    const { checked } = this.session
    if (!checked) return
    const fixes = safeFixes(checked.report.findings, checked.body)
    this.closeCard()
    const count = this.editor?.applyAll(fixes) ?? 0
    this.#said(`${count} small ${count === 1 ? 'slip' : 'slips'} fixed.`)
  }

  /** Says what was done to the text, which is one step of its undo. */
  #said(text: string): void {
    this.session.done(text, () => this.editor?.undo())
  }

  /** Puts a starter where the rule's words belong and selects its first blank. */
  start(rule: string, starter: string): void {
    const { checked, body } = this.session
    const at = checked && checked.body === body ? belongsAt(rule, checked.report, body) : body.length
    this.editor?.insertStarter(at, starter)
  }
}
