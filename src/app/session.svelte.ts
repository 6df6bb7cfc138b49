import type { Interview } from '../core/draft.ts'
import type { MessageKind } from '../core/kinds.ts'
import type { DeeperTool, ToolState } from '../core/deeper.ts'
import { muteOf, muteOfWords, type Mute } from '../core/mute.ts'
import type { CatalogueEntry, Finding, Report } from '../core/report.ts'
import { createClient } from '../worker/client.ts'
import type { Matter, Port } from '../worker/protocol.ts'
import { createAutosave } from './autosave.ts'
import { createHalfWritten } from './half-written.svelte.ts'
import { localNow } from './local-now.ts'
import { headFor } from './samples.ts'
import { whileWriting } from './suggestions.ts'
import { changed, defaultSettings, dialectFor, type Settings, type SettingsChange } from './settings.ts'
import type { Opening, PageStore, SavedDraft } from './page-store/page-store.ts'

/** A message about something that was done, shown once; with a way to undo it where there is one. */
export interface Notice {
  readonly text: string
  readonly undo?: () => void
  /** The body after it was done: undo applies only to the last action. */
  readonly of?: string
}

/** A report together with the text it is about. */
export interface Checked {
  readonly body: string
  readonly report: Report
}

/** No score and nothing "missing" before a pause of this length. Milliseconds. */
const pause = 1_500
const elsewhere =
  'You wrote in this draft in another tab too. This text goes on as a draft of its own; the other is under “Earlier versions”.'
/** Said where a part of the page does not load, or something that was pressed does not work. */
export const failure = 'Something here did not work. Reload the page and try again; your draft is kept.'
/** A check that takes longer than this shows a sign; a faster one must not flicker. */
const slowAfter = 400

function mutedText(mute: Mute, title: string): string {
  if (mute.reach === 'rule') return `The check “${title}” is off.`
  return mute.reach === 'words' ? `“${mute.words}” is ignored everywhere.` : 'This one is ignored.'
}

/** The state of the page and what can be done to it. The editor, the worker and the store stay outside. */
export class Session {
  kind = $state<MessageKind>()
  subject = $state('')
  body = $state.raw('')
  /** The recipient, where each of several interviewers gets a note of their own. */
  interviewer = $state<string>()
  interview = $state.raw<Interview>({})
  settings = $state.raw<Settings>(defaultSettings)
  catalogue = $state.raw<ReadonlyMap<string, CatalogueEntry>>(new Map())
  /** The newest report, which marks and suggestions follow. */
  checked = $state.raw<Checked>()
  /** The report at the last pause, which the score and "missing" follow. */
  settled = $state.raw<Checked>()
  /** A key was pressed less than a pause ago. */
  typing = $state(false)
  slow = $state(false)
  #unread = $state(false)
  trouble = $state<string>()
  deeper = $state.raw<Readonly<Record<DeeperTool, ToolState>>>({ check: 'off', reading: 'off' })
  notice = $state.raw<Notice>()
  /** Why nothing is stored on this device, while that is so. */
  unkept = $state('')
  /** What was open when the page was closed has been restored, or there was nothing. */
  restored = $state(false)
  /** Another draft was asked for and has not loaded yet: text written now would go into the wrong one. */
  opening = $state(false)
  /** Loads the waiting new build, where there is one. */
  takeUpdate = $state.raw<() => void>()

  readonly store: PageStore
  readonly #client
  readonly #halfWritten = createHalfWritten((rule) => this.catalogue.get(rule)?.group === 'language')
  readonly #autosave = createAutosave((done) => this.#saveDraft(done))
  #asked: string | undefined
  #pauseTimer: ReturnType<typeof setTimeout> | undefined
  #slowTimer: ReturnType<typeof setTimeout> | undefined
  /** What was set on this page: the stored settings may arrive later. */
  readonly #changes: SettingsChange[] = []
  /** What was stored is restored first; then drafts are opened one after the other. */
  #turn = Promise.resolve()

  constructor(store: PageStore, start: () => Port) {
    this.store = store
    this.restored = !store.mayHold()
    this.#client = createClient({
      start,
      onCatalogue: (entries) => (this.catalogue = new Map(entries.map((entry) => [entry.rule, entry]))),
      onReport: (report) => this.#receive(report),
      onDeeper: (tool, state) => (this.deeper = { ...this.deeper, [tool]: state }),
      onTrouble: (trouble) => {
        this.trouble = trouble
        // A failed check yields no report.
        if (trouble !== undefined) this.#answered()
      },
    })
  }

  /** The kind that the person chose, otherwise the one detected from the text. */
  get kindAtHand(): MessageKind {
    return this.kind ?? this.checked?.report.kind ?? 'thank-you'
  }

  /** No pause has brought a score yet. */
  get #begun(): boolean {
    return this.settled === undefined || this.settled.report.score === null
  }

  /** Too early to call anything missing. */
  get early(): boolean {
    return this.typing || this.#begun
  }

  /** Marks come only when asked for, and the text has changed since: so long the score and all else is of the text before. */
  get outdated(): boolean {
    return this.#unread && this.settings.marks === 'request'
  }

  /** What the newest report found, as far as it may be shown yet. What a pause has shown stays while typing continues. */
  readonly findings: readonly Finding[] = $derived.by(() => {
    const { body = '', report } = this.checked ?? {}
    const findings = (report?.findings ?? []).filter((finding) => !this.#halfWritten.isFaulted(finding))
    return this.early ? whileWriting(findings, body, { begun: this.#begun, typing: this.typing }) : findings
  })

  /**
   * Restores what was open when the page was closed, except for what the person has set meanwhile. Text typed meanwhile becomes
   * a separate draft: the stored one stays as it was.
   */
  restore(): Promise<void> {
    return (this.#turn = this.#restore())
  }

  async #restore(): Promise<void> {
    try {
      const [draft, settings, interview] = await Promise.all([
        this.store.loadDraft(),
        this.store.loadSettings(),
        this.store.loadInterview(),
      ])
      if (settings) this.settings = this.#changes.reduce(changed, settings)
      if (interview) this.interview = interview
      this.unkept = (await this.store.notice()) ?? ''
      if (draft && this.body === '' && this.subject === '') {
        this.interviewer = draft.interviewer
        this.load({ ...draft, kind: this.kind ?? draft.kind })
      } else if (draft) await this.store.open({ empty: true })
    } catch (error) {
      console.error(error)
      this.unkept = 'This browser keeps nothing for us, so the draft will be gone when you close the page.'
    }
    this.restored = true
    this.saveNow()
  }

  /** Starts the coach before there is a draft: what is pasted next is then read sooner. */
  warm(): void {
    if (this.#asked === undefined) this.#check()
  }

  /** Sets a whole draft: restored, a sample or a file. */
  load({ kind, subject, body }: SavedDraft): void {
    this.kind = kind
    this.subject = subject
    this.#take(body)
  }

  /** Accepts the text as changed in the editor. `caret`: where it stands after a typed key. */
  write(body: string, caret: number | undefined): void {
    const { kind, subject } = headFor(body, this)
    this.kind = kind
    this.subject = subject
    this.#take(body, caret)
  }

  /** The caret has left the word being written. */
  leaveWord(): void {
    if (this.#halfWritten.leave()) this.#check()
  }

  #take(body: string, caret?: number): void {
    const typed = caret !== undefined
    this.body = body
    this.#halfWritten.write(caret)
    if (this.notice?.of !== body) this.wentOn()
    this.#pausing(typed)
    this.#autosave.wrote()
    if (!typed || this.settings.marks === 'live') this.#check()
    else this.#unread = true
  }

  /** Replaces the present draft by another, which can be undone. */
  exchange(draft: SavedDraft, text: string): void {
    const { kind, subject, body } = this
    this.load(draft)
    this.done(text, () => this.load({ kind, subject, body }))
  }

  /** Reports what was done, with an undo that lasts until something else is done. */
  done(text: string, undo: () => void): void {
    this.notice = { text, undo, of: this.body }
  }

  /** Takes back what was done last. False where nothing can be taken back any more. */
  undo(): boolean {
    const { undo } = this.notice ?? {}
    if (undo) this.notice = undefined
    undo?.()
    return undo !== undefined
  }

  /** Gives what the work gives; where it fails, says so to the person, and why to the console, and gives nothing. */
  async tried<T>(work: T): Promise<Awaited<T> | undefined> {
    try {
      return await work
    } catch (error) {
      console.error(error)
      this.notice = { text: failure }
      return undefined
    }
  }

  /** From here on what was done before is not taken back: the person has gone on, and no longer sees it. */
  wentOn(): void {
    if (this.notice?.undo) this.notice = undefined
  }

  /** Opens a sample as a separate draft: it is no version of what the person wrote. */
  async openSample(sample: SavedDraft): Promise<void> {
    await this.open({ empty: true })
    this.load(sample)
  }

  /** Switches to another interview or draft, in turn; what was written so far is saved first. */
  open(what: Opening): Promise<void> {
    const opened = this.#turn.then(() => this.#open(what))
    this.#turn = opened.catch(() => {})
    return opened
  }

  async #open(what: Opening): Promise<void> {
    this.saveNow()
    this.opening = true
    try {
      const { interview, draft } = await this.store.open(what)
      this.interview = interview
      this.interviewer = draft?.interviewer
      // Undo would apply to the previous draft.
      this.notice = undefined
      this.load(draft ?? { kind: undefined, subject: '', body: '' })
    } finally {
      this.opening = false
    }
  }

  /**
   * A tab that returns to the front takes over what another tab has written meanwhile, unless it has unsaved text of its own,
   * and says so where another tab has deleted everything.
   */
  catchUp(): Promise<void> {
    return this.tried(this.#catchUp())
  }

  async #catchUp(): Promise<void> {
    if (!this.restored) return
    this.unkept = (await this.store.notice()) ?? this.unkept
    const kept = await this.store.changedElsewhere().catch(() => undefined)
    if (kept === undefined || this.#autosave.isWaiting() || this.opening) return
    await this.open({ kept })
    this.notice = { text: 'You went on in another tab. This is the newer text.' }
  }

  setSubject(subject: string): void {
    this.subject = subject
    this.wentOn()
    this.#pausing(true)
    this.#autosave.wrote()
    if (this.settings.marks === 'live') this.#check()
    else this.#unread = true
  }

  setKind(kind: MessageKind | undefined): void {
    this.kind = kind
    this.wentOn()
    this.#autosave.wrote()
    this.#check()
  }

  setInterview(interview: Interview): void {
    this.interview = interview
    void this.#keep(async () => {
      const kept = await this.store.saveInterview(interview)
      if (this.interview !== interview || kept === interview) return
      this.interview = kept
      this.#check()
    })
    this.#check()
  }

  setSettings(change: SettingsChange): void {
    this.settings = changed(this.settings, change)
    this.#changes.push(change)
    void this.#keep(() => this.store.saveSettings(change))
    this.#check()
  }

  /** Mutes a finding, which can be undone at once. */
  mute(finding: Finding, reach: Mute['reach']): void {
    const muted = muteOf(finding, this.checked?.body ?? this.body, reach)
    this.setSettings({ muted })
    const title = this.catalogue.get(finding.rule)?.title ?? finding.rule
    this.done(mutedText(muted, title), () => this.setSettings({ unmuted: muted }))
  }

  /** Adds a word to those that are accepted everywhere. */
  addWord(word: string): void {
    const muted = muteOfWords(word)
    if (muted.words !== '') this.setSettings({ muted })
  }

  /** What an earlier version of the draft would score today. */
  scoreOf({ subject, body }: { subject: string; body: string }): Promise<number | null> {
    return this.#client.score(this.#matter(subject, body))
  }

  /** Asks for a report now: for those who see marks only on request. */
  checkNow(): void {
    this.#pausing(false)
    this.#check()
  }

  /** Notes that the message was sent: for the schedule, and so that the same words are not sent again. */
  noteSent(at: string): void {
    const { kind, subject, body } = this
    const sent = { kind: this.kindAtHand, at }
    this.setInterview({ ...this.interview, sent: [...(this.interview.sent ?? []), sent] })
    void this.#keep(async () => this.#tellApart(await this.store.noteSent({ kind, subject, body }, at)))
  }

  /** Removes all that is stored. The page has to be reloaded afterwards. */
  async deleteEverything(): Promise<void> {
    this.#autosave.drop()
    await this.store.deleteEverything()
  }

  /** Saves at once whatever is unsaved, because the page may be gone in a moment. */
  saveNow(): void {
    this.#autosave.now()
  }

  #saveDraft(done: () => void): void {
    const { kind, subject, body } = this
    if (!this.restored) {
      this.store.noteEarly({ kind, subject, body })
      return
    }
    void this.#keep(async () => {
      this.#tellApart(await this.store.saveDraft({ kind, subject, body }))
      if (this.body === body && this.subject === subject && this.kind === kind) done()
    })
  }

  /** Says so where another tab wrote in the draft first. */
  #tellApart(apart: boolean): void {
    if (apart) this.notice = { text: elsewhere }
  }

  async #keep(write: () => Promise<void>): Promise<void> {
    try {
      await write()
      this.unkept = (await this.store.notice()) ?? ''
    } catch (error) {
      console.error(error)
      this.unkept = 'The draft could not be saved on this device. Copy it before you close the page.'
    }
  }

  #pausing(typed: boolean): void {
    clearTimeout(this.#pauseTimer)
    this.typing = typed
    if (typed) this.#pauseTimer = setTimeout(() => this.#paused(), pause)
  }

  #paused(): void {
    this.typing = false
    if (this.settings.marks === 'pause') this.#check()
    else if (this.checked?.body === this.body) this.#settle(this.checked)
  }

  /** Uses a report for the score, once it leaves out the word at the caret. */
  #settle(checked: Checked): void {
    if (this.#halfWritten.spare(checked.report.findings, checked.body)) this.#check()
    else this.settled = checked
  }

  #check(): void {
    this.#asked = this.body
    this.#unread = false
    this.#slowTimer ??= setTimeout(() => (this.slow = true), slowAfter)
    this.#client.check(this.#matter(this.subject, this.body))
  }

  #matter(subject: string, body: string): Matter {
    const { deeperCheck, deeperReading, model } = this.settings
    const { kind, interviewer: to } = this
    const on = localNow().slice(0, 10)
    const draft = { kind, subject, body, on, to, underway: true, dialect: dialectFor(this.settings) }
    const mutes = [...this.settings.mutes, ...this.#halfWritten.mutes]
    return { draft, interview: this.interview, mutes, deeperCheck, deeperReading, model }
  }

  #answered(): void {
    clearTimeout(this.#slowTimer)
    this.#slowTimer = undefined
    this.slow = false
  }

  #receive(report: Report): void {
    this.#answered()
    if (this.#asked === undefined) return
    this.checked = { body: this.#asked, report }
    if (!this.typing) this.#settle(this.checked)
  }
}
