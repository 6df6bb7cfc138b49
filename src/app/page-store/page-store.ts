import type { Interview } from '../../core/draft.ts'
import type { MessageKind } from '../../core/kinds.ts'
import type { Settings, SettingsChange } from '../settings.ts'

/** What is restored when the page is opened again. */
export interface SavedDraft {
  readonly kind: MessageKind | undefined
  readonly subject: string
  readonly body: string
  /** Which of several interviewers it is addressed to. Saving does not change it. */
  readonly interviewer?: string | undefined
}

/** What is open: the interview and its draft. */
export interface Opened {
  readonly interview: Interview
  readonly draft: SavedDraft | undefined
}

/** All that is stored, the most recently changed first. `current` marks what is open. */
export interface Kept {
  readonly interviews: readonly {
    readonly id: string
    readonly facts: Interview
    readonly current: boolean
  }[]
  readonly drafts: readonly {
    readonly id: string
    readonly interview: string | null
    readonly kind: MessageKind | null
    readonly interviewer: string | null
    readonly subject: string
    readonly body: string
    /** Its earlier states, the oldest first. */
    readonly versions: readonly Version[]
    /** UTC, as `Date.toISOString` writes it. */
    readonly updatedAt: string
    /** Its words as sent, earliest first. `at`: local `YYYY-MM-DDTHH:MM`. */
    readonly sent: readonly { readonly at: string; readonly body: string }[]
    readonly current: boolean
  }[]
}

/**
 * What to open: an interview (null: a new one), an empty draft for the open one, a stored draft, or the one for an interviewer
 * and kind. `begun`: where there is none yet, the open draft is it.
 */
export type Opening =
  | { readonly interview: string | null }
  | { readonly empty: true }
  | { readonly kept: string }
  | { readonly draft: { readonly kind: MessageKind; readonly interviewer: string }; readonly begun?: boolean }

/** An earlier state of the draft. `at`: UTC, as `Date.toISOString` writes it. */
export interface Version {
  readonly at: string
  readonly subject: string
  readonly body: string
}

/**
 * Where the session keeps things, all on this device. If a page closes while saving, the next page finds what it was saving.
 */
export interface PageStore {
  loadDraft(): Promise<SavedDraft | undefined>
  /** Answers at once. False on a first visit, when there is nothing to wait for. */
  mayHold(): boolean
  /** Notes at once, for the next page, what was typed before everything stored was loaded. */
  noteEarly(draft: SavedDraft): void
  /** Earlier states of the draft, the oldest first. */
  versions(): Promise<readonly Version[]>
  /** True where another tab saved the same draft first: this one continues as a separate draft. */
  saveDraft(draft: SavedDraft): Promise<boolean>
  /** The id of the draft, where another tab has written in it since; undefined where its words are as this page knows them. */
  changedElsewhere(): Promise<string | undefined>
  /** Saves the draft as sent with these words. `at`: local `YYYY-MM-DDTHH:MM`. True as for `saveDraft`. */
  noteSent(draft: SavedDraft, at: string): Promise<boolean>
  loadSettings(): Promise<Settings | undefined>
  saveSettings(change: SettingsChange): Promise<void>
  loadInterview(): Promise<Interview | undefined>
  /** Returns the facts as they are afterwards, with what another tab or an import stored meanwhile. */
  saveInterview(interview: Interview): Promise<Interview>
  /** What the person should know about saving; undefined while all is well. */
  notice(): Promise<string | undefined>
  kept(): Promise<Kept>
  /** Switches to another interview or draft, creating it if needed. */
  open(what: Opening): Promise<Opened>
  /** Removes an interview with its drafts. Returns what brings them back. */
  removeInterview(id: string): Promise<() => Promise<void>>
  /** Removes a draft that is not open. Returns what brings it back. */
  removeDraft(id: string): Promise<() => Promise<void>>
  exportAll(): Promise<string>
  /** Imports an exported file. Rejects with a reason in words, and then changes nothing. */
  importAll(text: string): Promise<{ readonly added: number; readonly updated: number }>
  deleteEverything(): Promise<void>
}
