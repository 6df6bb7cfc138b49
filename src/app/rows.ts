import { bestEvidence } from '../core/best-evidence.ts'
import type { MessageKind } from '../core/kinds.ts'
import {
  severities,
  type CatalogueEntry,
  type Check,
  type Finding,
  type Group,
  type Report,
  type Severity,
} from '../core/report.ts'
import { overlaps } from '../core/span.ts'
import { excerpt } from './excerpt.ts'
import { untilFinished } from './suggestions.ts'

/** A row of the checklist as shown. `open`: not there yet, but too early to call it missing. */
export type RowState = 'met' | 'weak' | 'missing' | 'broken' | 'open' | 'waiting'

export interface Row {
  readonly entry: CatalogueEntry
  readonly state: RowState
  /** The severity of its gravest finding. Undefined where there is none. */
  readonly grade: Severity | undefined
  /** Points earned, of those to be had in this kind. Both 0 for avoid rules. */
  readonly points: number
  readonly of: number
  /** The best words that met it, or the first that broke it, cut short; empty where there are none. */
  readonly words: string
  /** Whether there are words or a place in the text to go to. */
  readonly placed: boolean
}

/** The name of the group on the page. */
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

/** The state in words, for rows and screen readers. */
export const stateName = (state: RowState, { type }: Pick<CatalogueEntry, 'type'>): string =>
  state === 'met' && type === 'avoid' ? 'clear' : stateWords[state]

/** The starter sentences that a rule offers. */
export const startersOf = ({ starters, startersIn }: CatalogueEntry, kind: MessageKind): readonly string[] =>
  startersIn?.[kind] ?? starters

const urgency: Readonly<Record<RowState, number>> = {
  broken: 0,
  missing: 1,
  weak: 2,
  waiting: 3,
  open: 3,
  met: 4,
}

function rowState({ rule, state }: Check, { pending, score }: Report, early: boolean): RowState {
  if (pending.includes(rule)) return 'waiting'
  if (score === null && state === 'broken' && untilFinished.has(rule)) return 'open'
  if (early && (state === 'missing' || state === 'weak')) return 'open'
  return state === 'not-applicable' ? 'met' : state
}

/** The first place where a rule finds fault; inside another finding it may have no mark of its own. */
export const faultOf = (rule: string, { findings, within }: Report): Finding | undefined =>
  findings.find((found) => found.rule === rule) ?? within.find((found) => found.rule === rule)

/** The finding that encloses another one: its card speaks for both. */
export const holderOf = (finding: Finding, { findings }: Report): Finding =>
  findings.find((found) => overlaps(found, finding)) ?? finding

function gradeOf(rule: string, { findings, within }: Report): Severity | undefined {
  const found = [...findings, ...within].filter((each) => each.rule === rule)
  return severities.find((severity) => found.some((each) => each.severity === severity))
}

/** Avoid rules with nothing to do: listed apart from what is said and what is still to be done. */
export const isAvoided = ({ entry, state }: Row): boolean => entry.type === 'avoid' && state === 'met'

/** How much of a check's words is shown. Characters. */
const mostWords = 44

/**
 * The checks that this kind of message asks for, most valuable first. `early`: under 20 words or still typing, when nothing is
 * called missing. Before the first word only what to say is listed: nothing has been avoided yet.
 */
export function rowsOf(
  { body, report }: { readonly body: string; readonly report: Report },
  catalogue: ReadonlyMap<string, CatalogueEntry>,
  early: boolean,
): readonly Row[] {
  const empty = body.trim() === ''
  const rows = report.checks.flatMap((check): Row[] => {
    const { rule, points, of } = check
    const shown = bestEvidence(check, report)
    const entry = catalogue.get(rule)
    const waits = report.pending.includes(rule)
    if (empty && entry?.type === 'avoid') return []
    if (!entry || (check.state === 'not-applicable' && !waits)) return []
    const place = check.state === 'broken' ? faultOf(rule, report) : of > 0 ? shown : undefined
    const words = place && !entry.borrowsPlace ? excerpt(body, place, mostWords) : ''
    const placed = Boolean(place ?? faultOf(rule, report))
    const state = rowState(check, report, early)
    return [{ entry, state, grade: gradeOf(rule, report), points, of, words, placed }]
  })
  return rows.toSorted((one, other) => other.of - one.of || urgency[one.state] - urgency[other.state])
}

const alike = (one: Row, other: Row) =>
  one.entry === other.entry &&
  one.state === other.state &&
  one.grade === other.grade &&
  one.points === other.points &&
  one.of === other.of &&
  one.words === other.words &&
  one.placed === other.placed

/** Reuses the previous Row object where nothing visible changed, so that Svelte redraws only the others. */
export function withFormer(rows: readonly Row[], former: readonly Row[]): readonly Row[] {
  const before = new Map(former.map((row) => [row.entry.rule, row]))
  return rows.map((row) => {
    const old = before.get(row.entry.rule)
    return old && alike(old, row) ? old : row
  })
}

/**
 * The rows between two keys: none moves, for what moves while one writes takes the eye off the text. What is done from now on gets
 * its tick at once; its words, and all that takes room or gives it back, wait for the pause.
 */
export function heldRows(rows: readonly Row[], former: readonly Row[]): readonly Row[] {
  const now = new Map(rows.map((row) => [row.entry.rule, row]))
  const known = new Set(former.map(({ entry }) => entry.rule))
  const held = former.flatMap((old) => {
    const row = now.get(old.entry.rule)
    if (!row) return []
    return [row.of === 0 || old.state === 'met' ? old : { ...row, words: old.words }]
  })
  return [...held, ...rows.filter(({ entry }) => !known.has(entry.rule))]
}

/** Sentences about what was not checked: rules that failed, and the end of a text that is too long; empty where all was. */
export function notChecked(
  { failures, checkedLength }: Report,
  catalogue: ReadonlyMap<string, CatalogueEntry>,
): readonly string[] {
  const names = failures.map(({ rule }) => `“${catalogue.get(rule)?.title ?? rule}”`)
  const be = names.length === 1 ? 'is' : 'are'
  const listed = new Intl.ListFormat('en').format(names)
  return [
    ...(names.length > 0
      ? [`${listed} could not be checked and ${be} left out for this visit. Everything else works.`]
      : []),
    ...(checkedLength === undefined
      ? []
      : [
          `Only the first ${checkedLength.toLocaleString('en')} characters were checked. All you wrote is kept.`,
        ]),
  ]
}
