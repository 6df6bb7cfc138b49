import type { Interview } from '../../core/draft.ts'
import type { MessageKind } from '../../core/kinds.ts'
import type { Settings, SettingsChange } from '../settings.ts'

/** What comes back when the page is opened again. */
export interface SavedDraft {
  readonly kind: MessageKind | undefined
  readonly subject: string
  readonly body: string
  /** Whom it was opened for, of several. Saving leaves it as it is. */
  readonly interviewer?: string | undefined
}

/** What is open: the interview and the draft that belongs to it. */
export interface Opened {
  readonly interview: Interview
  readonly draft: SavedDraft | undefined
}

/** All that is kept, side by side. `current` marks what is open. */
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
    readonly body: string
    /** Its earlier states, the oldest first. */
    readonly versions: readonly Version[]
    /** UTC, as `Date.toISOString` writes it. */
    readonly updatedAt: string
    /** Its words as they went out, the first time first. `at`: local `YYYY-MM-DDTHH:MM`. */
    readonly sent: readonly { readonly at: string; readonly body: string }[]
    readonly current: boolean
  }[]
}

/**
 * What to open: an interview (null: a new one), an empty draft for the one that is open, a draft that is kept, or the one
 * for an interviewer and kind.
 */
export type Opening =
  | { readonly interview: string | null }
  | { readonly empty: true }
  | { readonly kept: string }
  | { readonly draft: { readonly kind: MessageKind; readonly interviewer: string } }

/** An earlier state of the draft. `at`: UTC, as `Date.toISOString` writes it. */
export interface Version {
  readonly at: string
  readonly subject: string
  readonly body: string
}

/** Where the session keeps things. All on this device. What a page was saving when it was closed, the next one has. */
export interface PageStore {
  loadDraft(): Promise<SavedDraft | undefined>
  /** Answers at once. False on a first visit: there is nothing to wait for. */
  mayHold(): boolean
  /** Notes at once what was typed before all that is kept has come back, for the next page. */
  noteEarly(draft: SavedDraft): void
  /** Earlier states of the draft, the oldest first. */
  versions(): Promise<readonly Version[]>
  /** True where another tab saved the same draft first: this one goes on as a draft of its own. */
  saveDraft(draft: SavedDraft): Promise<boolean>
  /** The id of the draft, where another tab has gone on in it since; undefined where its words are as this one knows them. */
  changedElsewhere(): Promise<string | undefined>
  /** Saves the draft as one that went out with these words. `at`: local `YYYY-MM-DDTHH:MM`. */
  noteSent(draft: SavedDraft, at: string): Promise<void>
  loadSettings(): Promise<Settings | undefined>
  saveSettings(change: SettingsChange): Promise<void>
  loadInterview(): Promise<Interview | undefined>
  /** Gives the facts as they are then: with what another tab, or an import, has put there meanwhile. */
  saveInterview(interview: Interview): Promise<Interview>
  /** What the person should know about saving; nothing while all is well. */
  notice(): Promise<string | undefined>
  kept(): Promise<Kept>
  /** Goes over to another interview or draft, which is made where there is none yet. */
  open(what: Opening): Promise<Opened>
  /** Removes an interview with its drafts. */
  removeInterview(id: string): Promise<void>
  exportAll(): Promise<string>
  /** Takes an exported file in. Rejects with a reason in words, and then changes nothing. */
  importAll(text: string): Promise<{ readonly added: number; readonly updated: number }>
  deleteEverything(): Promise<void>
}
