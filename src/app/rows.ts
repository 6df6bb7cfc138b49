import type { CatalogueEntry, Check, Group, Report } from '../core/report.ts'

/** A row of the checklist as the person sees it. `open`: not there yet, and too early to say "missing". */
export type RowState = 'met' | 'weak' | 'missing' | 'broken' | 'open' | 'waiting'

export interface Row {
  readonly check: Check
  readonly entry: CatalogueEntry
  readonly state: RowState
}

/** What the group is called on the page. */
export const groupNames: Readonly<Record<Group, string>> = {
  say: 'Say',
  tone: 'Tone',
  form: 'Form',
  language: 'Language',
  safety: 'Safety',
}

const stateWords: Readonly<Record<RowState, string>> = {
  met: 'done',
  weak: 'half done',
  missing: 'missing',
  broken: 'needs a change',
  open: 'not yet',
  waiting: 'still reading the dictionary',
}

/** The state in words, for rows and for those who hear the page. */
export const stateName = (state: RowState, { type }: Pick<CatalogueEntry, 'type'>): string =>
  state === 'met' && type === 'avoid' ? 'clear' : stateWords[state]

const urgency: Readonly<Record<RowState, number>> = {
  broken: 0,
  missing: 1,
  weak: 2,
  waiting: 3,
  open: 3,
  met: 4,
}

function rowState({ rule, state }: Check, { pending }: Report, early: boolean): RowState {
  if (pending.includes(rule)) return 'waiting'
  if (early && (state === 'missing' || state === 'weak')) return 'open'
  return state === 'not-applicable' ? 'met' : state
}

/**
 * The checks that this kind of message asks for, those worth most first. `early`: under 20 words or still typing, when
 * nothing is called missing.
 */
export function rowsOf(
  report: Report,
  catalogue: ReadonlyMap<string, CatalogueEntry>,
  early: boolean,
): readonly Row[] {
  const rows = report.checks.flatMap((check): Row[] => {
    const entry = catalogue.get(check.rule)
    const waits = report.pending.includes(check.rule)
    if (!entry || (check.state === 'not-applicable' && !waits)) return []
    return [{ check, entry, state: rowState(check, report, early) }]
  })
  return rows.toSorted(
    (one, other) => other.check.of - one.check.of || urgency[one.state] - urgency[other.state],
  )
}
