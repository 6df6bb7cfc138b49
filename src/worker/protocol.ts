import type { Draft, Interview } from '../core/draft.ts'
import type { DeeperTool, ToolState } from '../core/deeper.ts'
import type { Mute } from '../core/mute.ts'
import type { CatalogueEntry, Report } from '../core/report.ts'

/** What there is to read, and with what. */
export interface Matter {
  readonly draft: Draft
  readonly interview: Interview
  readonly mutes: readonly Mute[]
  /** The person chose the deeper check: it is loaded and read with. */
  readonly deeperCheck: boolean
  /** The same for the deeper reading, which rests where no model is wanted. */
  readonly deeperReading: boolean
  /** False where the person wants wording alone to decide, without the reader model. */
  readonly model: boolean
}

/** What the page asks. The answer carries the same revision. */
export interface Question extends Matter {
  readonly revision: number
  /**
   * Given once a check has hung, and always where no hang could be broken off: the rules that are known to hang, to be
   * left out. The reader then says which of the others it runs, so that the next one that hangs is known too.
   */
  readonly without?: readonly string[] | undefined
  /** Asks only for the score of a text that is not the draft at hand. */
  readonly aside?: boolean
}

/** What the worker says. A report comes again when the dictionary has been read, and when a deeper tool has answered. */
export type Answer =
  /** It is loaded and has heard the first question. */
  | { readonly type: 'ready' }
  | { readonly type: 'catalogue'; readonly entries: readonly CatalogueEntry[] }
  | { readonly type: 'report'; readonly revision: number; readonly report: Report }
  | { readonly type: 'deeper'; readonly tool: DeeperTool; readonly state: ToolState }
  | { readonly type: 'score'; readonly revision: number; readonly score: number | null }
  | { readonly type: 'running'; readonly rule: string | undefined }
  | { readonly type: 'failed'; readonly revision: number; readonly reason: string }
