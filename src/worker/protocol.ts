import type { Draft, Interview } from '../core/draft.ts'
import type { DeeperTool, ToolState } from '../core/deeper.ts'
import type { Mute } from '../core/mute.ts'
import type { CatalogueEntry, Report } from '../core/report.ts'

/** The part of a Worker that the page's side uses. */
export type Port = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>

/** What to read, and with which settings. */
export interface Matter {
  readonly draft: Draft
  readonly interview: Interview
  readonly mutes: readonly Mute[]
  /** The person chose the deeper check: it is loaded and used. */
  readonly deeperCheck: boolean
  /** The same for the deeper reading, which pauses where the model is switched off. */
  readonly deeperReading: boolean
  /** False where the person wants only wording to decide, without the reader model. */
  readonly model: boolean
}

/** A question from the page. The answer has the same revision. */
export interface Question extends Matter {
  readonly revision: number
  /**
   * Set after a hang, and always where a hang cannot be interrupted: the rules known to hang, to be left out. The reader then
   * reports which other rule it runs, so that the next one that hangs is known too.
   */
  readonly without?: readonly string[] | undefined
  /** Asks only for the score of a text other than the present draft. */
  readonly aside?: boolean
}

/** A message from the worker. A report comes again when the dictionary is ready, and when a deeper tool has answered. */
export type Answer =
  /** It is loaded and has received the first question. */
  | { readonly type: 'ready' }
  | { readonly type: 'catalogue'; readonly entries: readonly CatalogueEntry[] }
  | { readonly type: 'report'; readonly revision: number; readonly report: Report }
  | { readonly type: 'deeper'; readonly tool: DeeperTool; readonly state: ToolState }
  | { readonly type: 'score'; readonly revision: number; readonly score: number | null }
  | { readonly type: 'running'; readonly rule: string | undefined }
  | { readonly type: 'failed'; readonly revision: number; readonly reason: string }
