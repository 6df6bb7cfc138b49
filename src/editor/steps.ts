import { StateEffect, StateField, type EditorState, type Extension } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import type { Finding } from '../core/report.ts'
import type { Span } from '../core/span.ts'
import type { EditorHooks } from './editor.ts'
import { activeIn, findingsOf, isLeaving } from './marks.ts'

/** The words last stepped to. `opening`: a key asked for their card, which does not have the focus yet. */
interface Step extends Span {
  readonly opening: boolean
}

const setStep = StateEffect.define<Step>()

const stepField = StateField.define<Step | undefined>({
  create: () => undefined,
  update(step, transaction) {
    for (const effect of transaction.effects) if (effect.is(setStep)) return effect.value
    // Moving the caret or typing makes the next step start from there.
    const own = transaction.docChanged ? !transaction.isUserEvent('input.fix') : transaction.selection
    if (!step || own) return undefined
    const { changes } = transaction
    return {
      start: changes.mapPos(step.start, -1),
      end: changes.mapPos(step.end, 1),
      opening: step.opening && !isLeaving(transaction),
    }
  },
})

/** Remembers the last step. */
export const steps = (): Extension => stepField

/**
 * Scrolls to the words, and lets the next step start from them. The caret stays, so that a key pressed before the card opens
 * cannot overwrite them.
 */
export function leadTo(view: EditorView, { start, end }: Span, opening: boolean): void {
  view.dispatch({
    effects: [
      setStep.of({ start, end, opening }),
      EditorView.scrollIntoView(start, { y: opening ? 'nearest' : 'center' }),
    ],
  })
}

/** The finding whose card was asked for by key and does not have the focus yet: keys belong to the card. */
export function openingIn(state: EditorState): Finding | undefined {
  return state.field(stepField)?.opening ? activeIn(state) : undefined
}

/** Steps to the next or previous finding, wrapping around: from the last step, otherwise from the caret. */
export function stepTo(view: EditorView, forward: boolean, onCard: EditorHooks['onCard']): void {
  const { main } = view.state.selection
  const { start, end } = view.state.field(stepField) ?? { start: main.from, end: main.to }
  const found = findingsOf(view.state)
  const next = forward
    ? (found.find(({ place }) => place.start > start || (place.start === start && place.end > end)) ??
      found[0])
    : (found.findLast(({ place }) => place.start < start) ?? found.at(-1))
  if (!next) return
  leadTo(view, next.place, true)
  onCard(next.finding, 'key')
}
