import { tick } from 'svelte'
import type { CardTrigger, Editor } from '../editor/editor.ts'
import type { Mute } from '../core/mute.ts'
import type { Finding, Fix } from '../core/report.ts'
import type { Span } from '../core/span.ts'
import { belongsAt } from './place.ts'
import { reasonOf } from './reason-of.ts'
import { startersOf } from './rows.ts'
import { aboutSubject, matterOf, safeFixes, sameWords } from './suggestions.ts'
import type { Session } from './session.svelte.ts'

/** The open card. `box`: where its words are, in CSS pixels of the viewport. */
export interface OpenCard {
  readonly finding: Finding
  readonly how: CardTrigger
  readonly box: DOMRect
  /** Opened from a list, with the intention to work on it. */
  readonly chosen: boolean
}

/** Time allowed for moving the pointer from the words to the card. Milliseconds. */
const graceTime = 300

/** Connects the text, its cards and the lists beside it: going to words, opening cards, applying fixes. */
export class Desk {
  card = $state.raw<OpenCard>()
  /** The checklist row that is unfolded. */
  row = $state<string>()
  readonly session: Session
  /** Undefined until its script has loaded. */
  editor = $state.raw<Editor>()
  subject: HTMLInputElement | undefined
  #closing: ReturnType<typeof setTimeout> | undefined

  constructor(session: Session) {
    this.session = session
  }

  openCard(finding: Finding | undefined, how: CardTrigger, chosen = false): void {
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

  /** After a new report on the same text: the open card continues with what is now found at its words, or closes. */
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

  /** Back to the text, with the caret where it was, or with the words selected that were chosen from a list. */
  backToText(): void {
    const { finding, chosen } = this.card ?? {}
    const place = chosen && finding && this.editor?.placeOf(finding)
    this.closeCard()
    // What the whole text lacks has no words of its own: its place is after the text.
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

  /** The same from elsewhere on the page: focus moves there too. */
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

  /** After a card opened by key, the caret goes behind its words: typing and undo continue there. */
  #stayAt(finding: Finding): void {
    const place = this.card?.how === 'key' && this.editor?.placeOf(finding)
    if (place) this.editor?.putCaret(place.end)
  }

  mute(finding: Finding, reach: Mute['reach']): void {
    this.#stayAt(finding)
    this.closeCard()
    this.session.mute(finding, reach)
  }

  /** Begins a missing part with its first starter; for a rule without one, its row says why it counts. */
  begin(rule: string): void {
    const entry = this.session.catalogue.get(rule)
    const [starter] = entry ? startersOf(entry, this.session.kindAtHand) : []
    if (starter) this.start(rule, starter)
    else void this.leadToRow(rule)
  }

  /** Opens a file in place of the draft; undo brings the draft back. */
  async open(file: File): Promise<void> {
    try {
      const { draftOf, openedText, openFile } = await import('./open-file.ts')
      const opened = await openFile(file)
      this.session.exchange(draftOf(opened, this.session), openedText(file.name, opened))
    } catch (error) {
      this.session.notice = { text: reasonOf(error, `${file.name} could not be read.`) }
    }
  }

  /** Fixes all small slips that have one sure answer, as one undo step. */
  applySafe(): void {
    const { checked } = this.session
    if (!checked) return
    const fixes = safeFixes(checked.report.findings, checked.body)
    this.closeCard()
    const count = this.editor?.applyAll(fixes) ?? 0
    this.#said(`${count} small ${count === 1 ? 'slip' : 'slips'} fixed.`)
  }

  /** Reports what was done to the text, which is one undo step. */
  #said(text: string): void {
    this.session.done(text, () => this.editor?.undo())
  }

  /** Inserts a starter where the rule's words belong and selects its first blank. */
  start(rule: string, starter: string): void {
    const { checked, body } = this.session
    const at = checked && checked.body === body ? belongsAt(rule, checked.report, body) : body.length
    this.editor?.insertStarter(at, starter)
  }
}
