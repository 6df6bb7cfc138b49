import type { Interview } from '../core/draft.ts'
import type { MessageKind } from '../core/kinds.ts'
import type { Settings } from './settings.ts'

/** What comes back when the page is opened again. */
export interface SavedDraft {
  readonly kind: MessageKind | undefined
  readonly subject: string
  readonly body: string
}

/** Where the session keeps things. All on this device. */
export interface Store {
  loadDraft(): Promise<SavedDraft | undefined>
  saveDraft(draft: SavedDraft): Promise<void>
  loadSettings(): Promise<Settings | undefined>
  saveSettings(settings: Settings): Promise<void>
  loadInterview(): Promise<Interview | undefined>
  saveInterview(interview: Interview): Promise<void>
  /** What the person should know about saving; nothing while all is well. */
  notice(): Promise<string | undefined>
  deleteEverything(): Promise<void>
}
