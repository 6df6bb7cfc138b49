import {
  StateEffect,
  StateField,
  type EditorState,
  type Extension,
  type Transaction,
} from '@codemirror/state'
import { Decoration, EditorView, type DecorationSet } from '@codemirror/view'
import type { Finding, Group } from '../core/report.ts'
import { byPlace, overlaps, type Span } from '../core/span.ts'

/**
 * A finding with the group of its rule, which decides colour and shape; without a group where it concerns the whole text and no
 * word.
 */
export interface MarkedFinding {
  readonly finding: Finding
  readonly group: Group | undefined
}

export interface Marks {
  readonly findings: readonly MarkedFinding[]
  /** Words that meet a check, underlined quietly. */
  readonly evidence: readonly Span[]
  /** Starts of quoted lines, which are not checked. */
  readonly quoted: readonly number[]
  /** The text is being written: what is underlined as evidence stays so, for a line that comes and goes takes the eye. */
  readonly typing?: boolean
}

interface Drawn {
  readonly findings: DecorationSet
  readonly evidence: DecorationSet
  readonly quoted: DecorationSet
}

interface MarkState extends Drawn {
  /** The finding whose card is open. */
  readonly active: Finding | undefined
  /** The last event was a typed key: no spelling mark on the word at the caret. */
  readonly typing: boolean
}

/** The finding behind a drawn mark; a newer report that draws the same mark replaces it. */
interface Meaning {
  finding: Finding
}

const setMarks = StateEffect.define<Drawn>()
const setActive = StateEffect.define<Finding | undefined>()
/** The focus left the text: no word is being written any more. */
const leave = StateEffect.define<null>()

const quotedLine = Decoration.line({ class: 'cm-quoted' })
const firstQuotedLine = Decoration.line({ class: 'cm-quoted cm-quoted-first' })
const evidenceMark = Decoration.mark({ class: 'cm-evidence' })
const markOf = ({ finding, group }: MarkedFinding) =>
  Decoration.mark({
    ...(group && { class: `cm-finding cm-${group} cm-severity-${finding.severity}` }),
    meaning: { finding } satisfies Meaning,
    group,
  })

/** Spans in order, those that overlap as one: words that serve two checks are underlined once. */
function joined(spans: readonly Span[]): Span[] {
  const all: Span[] = []
  for (const { start, end } of spans.toSorted(byPlace)) {
    const last = all.at(-1)
    if (last && start < last.end) all[all.length - 1] = { start: last.start, end: Math.max(last.end, end) }
    else all.push({ start, end })
  }
  return all
}

function draw({ findings, evidence, quoted }: Marks, length: number): Drawn {
  // A mark past the end would make every later edit throw.
  const inside = ({ start, end }: Span) => start < end && end <= length
  const found = findings.filter(({ finding }) => inside(finding))
  return {
    findings: Decoration.set(
      found.map((mark) => markOf(mark).range(mark.finding.start, mark.finding.end)),
      true,
    ),
    evidence: Decoration.set(
      joined(evidence.filter(inside)).map(({ start, end }) => evidenceMark.range(start, end)),
    ),
    quoted: Decoration.set(
      quoted
        .filter((at) => at <= length)
        .map((at, index) => (index === 0 ? firstQuotedLine : quotedLine).range(at)),
    ),
  }
}

const meaningOf = (mark: Decoration) => mark.spec.meaning as Meaning

const marksField = StateField.define<MarkState>({
  create: () => ({
    findings: Decoration.none,
    evidence: Decoration.none,
    quoted: Decoration.none,
    active: undefined,
    typing: false,
  }),
  update(state, transaction) {
    let { findings, evidence, quoted, active, typing } = state
    if (transaction.docChanged) {
      findings = findings.map(transaction.changes)
      evidence = evidence.map(transaction.changes)
      quoted = quoted.map(transaction.changes)
      typing = transaction.isUserEvent('input.type') || transaction.isUserEvent('delete')
    } else if (transaction.selection) typing = false
    for (const effect of transaction.effects) {
      if (effect.is(leave)) typing = false
      if (effect.is(setActive)) active = effect.value
      if (effect.is(setMarks)) ({ findings, evidence, quoted } = effect.value)
    }
    return { findings, evidence, quoted, active, typing }
  },
  provide: (field) => [
    EditorView.decorations.from(field, ({ quoted }) => quoted),
    EditorView.decorations.from(field, ({ evidence }) => evidence),
    EditorView.decorations.compute([field, 'selection'], (state) => visible(state.field(field), state)),
    EditorView.decorations.compute([field], (state) => {
      const { active } = state.field(field)
      const { place, group } = findingsOf(state).find(({ finding }) => finding === active) ?? {}
      return place && group ? Decoration.set(activeMark.range(place.start, place.end)) : Decoration.none
    }),
  ],
})

const activeMark = Decoration.mark({ class: 'cm-active-finding' })

function visible({ findings, typing }: MarkState, state: EditorState): DecorationSet {
  const { head } = state.selection.main
  if (!typing) return findings
  return findings.update({
    filter: (from, to, mark) => mark.spec.group !== 'language' || head < from || head > to,
  })
}

/** The findings at their present places, in order. */
export function findingsOf(state: EditorState): (MarkedFinding & { readonly place: Span })[] {
  const found: (MarkedFinding & { place: Span })[] = []
  for (const cursor = state.field(marksField).findings.iter(); cursor.value; cursor.next())
    found.push({
      finding: meaningOf(cursor.value).finding,
      group: cursor.value.spec.group as Group | undefined,
      place: { start: cursor.from, end: cursor.to },
    })
  return found
}

/** Where a finding is now; undefined where its words are gone or a newer report dropped it. */
export function placeOf(state: EditorState, finding: Finding): Span | undefined {
  return findingsOf(state).find((entry) => entry.finding === finding)?.place
}

/** Whether the last event here was a typed key. */
export const isWriting = (state: EditorState): boolean => state.field(marksField).typing

/** The finding whose card is open. */
export const activeIn = (state: EditorState): Finding | undefined => state.field(marksField).active

/** Whether the focus left the text. */
export const isLeaving = ({ effects }: Transaction): boolean => effects.some((effect) => effect.is(leave))

/** The finding at a place in the text, or ending there. */
export function findingAt(state: EditorState, at: number): Finding | undefined {
  const found = findingsOf(state).filter(({ group }) => group)
  const inside = found.find(({ place }) => place.start <= at && at < place.end)
  return (inside ?? found.find(({ place }) => place.end === at))?.finding
}

function alike(one: DecorationSet, other: DecorationSet): boolean {
  if (one.size !== other.size) return false
  const [first, second] = [one.iter(), other.iter()]
  for (; first.value && second.value; first.next(), second.next())
    if (first.from !== second.from || first.to !== second.to || !first.value.eq(second.value)) return false
  return true
}

/** Points the existing decorations at the new report's findings, which look the same. */
function adopt(standing: DecorationSet, others: DecorationSet): void {
  const [mark, other] = [standing.iter(), others.iter()]
  for (; mark.value && other.value; mark.next(), other.next())
    meaningOf(mark.value).finding = meaningOf(other.value).finding
}

/** The underlined words about which a report says nothing: neither that they help nor that their tone hurts. */
function leftOf(standing: DecorationSet, { evidence, findings }: Marks): Span[] {
  const told = [...evidence, ...findings.flatMap(({ group, finding }) => (group === 'tone' ? [finding] : []))]
  const left: Span[] = []
  for (const cursor = standing.iter(); cursor.value; cursor.next()) {
    const words = { start: cursor.from, end: cursor.to }
    if (!told.some((each) => overlaps(each, words))) left.push(words)
  }
  return left
}

/**
 * Shows the findings of a report. Most key presses change no mark: then nothing is redrawn, since that would cost more than the
 * key press itself.
 */
export function showMarks(view: EditorView, marks: Marks): void {
  const standing = view.state.field(marksField)
  const evidence = marks.typing ? [...marks.evidence, ...leftOf(standing.evidence, marks)] : marks.evidence
  const next = draw({ ...marks, evidence }, view.state.doc.length)
  if (
    alike(standing.findings, next.findings) &&
    alike(standing.evidence, next.evidence) &&
    alike(standing.quoted, next.quoted)
  )
    adopt(standing.findings, next.findings)
  else view.dispatch({ effects: setMarks.of(next) })
}

/** Highlights the words whose card is open. */
export function showActive(view: EditorView, finding: Finding | undefined): void {
  view.dispatch({ effects: setActive.of(finding) })
}

/** Marks are decorations outside the text: they are never copied or sent. */
export function marks(): Extension {
  return [marksField, EditorView.focusChangeEffect.of((_, focusing) => (focusing ? null : leave.of(null)))]
}
