import type { Draft, Interview } from '../core/draft.ts'
import type { Mute } from '../core/mute.ts'
import type { CatalogueEntry, Report } from '../core/report.ts'

/** What the page asks. The answer carries the same revision. */
export interface Question {
  readonly revision: number
  readonly draft: Draft
  readonly interview: Interview
  readonly mutes: readonly Mute[]
}

/** What the worker says. A report comes a second time when the dictionary has been read. */
export type Answer =
  | { readonly type: 'catalogue'; readonly entries: readonly CatalogueEntry[] }
  | { readonly type: 'report'; readonly revision: number; readonly report: Report }
  | { readonly type: 'failed'; readonly revision: number; readonly reason: string }
