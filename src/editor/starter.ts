import { isolateHistory } from '@codemirror/commands'
import {
  EditorSelection,
  Prec,
  StateEffect,
  StateField,
  Transaction,
  type Extension,
} from '@codemirror/state'
import { Decoration, EditorView, keymap, type DecorationSet } from '@codemirror/view'

const begin = StateEffect.define<readonly { from: number; to: number }[]>()
const finish = StateEffect.define<null>()
const blankMark = Decoration.mark({ class: 'cm-blank', inclusive: true })

/** The blanks of the active starter; none when no starter is active. */
const blanksField = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(blanks, transaction) {
    let next = blanks.map(transaction.changes)
    for (const effect of transaction.effects) {
      if (effect.is(finish)) next = Decoration.none
      if (effect.is(begin))
        next = Decoration.set(effect.value.map(({ from, to }) => blankMark.range(from, to)))
    }
    return next
  },
  provide: (field) => EditorView.decorations.from(field),
})

function toBlank(view: EditorView, step: 1 | -1): boolean {
  const places: { from: number; to: number }[] = []
  for (const cursor = view.state.field(blanksField).iter(); cursor.value; cursor.next())
    places.push({ from: cursor.from, to: cursor.to })
  if (places.length === 0) return false
  const { from, to } = view.state.selection.main
  const next =
    step > 0 ? places.find((place) => place.from > from) : places.findLast((place) => place.to < to)
  if (!next) return endStarter(view) && false
  view.dispatch({ selection: EditorSelection.range(next.from, next.to), scrollIntoView: true })
  return true
}

function endStarter(view: EditorView): boolean {
  if (view.state.field(blanksField).size === 0) return false
  view.dispatch({ effects: finish.of(null) })
  return true
}

/**
 * Inserts a starter at `at` as a paragraph of its own, as one undo step, and selects its first blank. A blank is `[what they
 * said]`; Tab goes from blank to blank until Escape or the last one.
 */
export function insertStarter(view: EditorView, at: number, starter: string): void {
  const { doc } = view.state
  const head = doc.sliceString(0, at)
  const tail = doc.sliceString(at)
  const before = head.trim() === '' ? '' : '\n'.repeat(2 - Math.min(2, head.length - head.trimEnd().length))
  const after = tail.trim() === '' ? '' : '\n'.repeat(2 - Math.min(2, tail.length - tail.trimStart().length))
  const start = at + before.length
  const blanks = [...starter.matchAll(/\[[^\][]+\]/g)].map((match) => ({
    from: start + match.index,
    to: start + match.index + match[0].length,
  }))
  const [first] = blanks
  view.dispatch({
    changes: { from: at, insert: before + starter + after },
    selection: first
      ? EditorSelection.range(first.from, first.to)
      : EditorSelection.cursor(start + starter.length),
    effects: begin.of(blanks),
    annotations: [Transaction.userEvent.of('input.starter'), isolateHistory.of('full')],
    scrollIntoView: true,
  })
  view.focus()
}

/** Makes starters work: Tab moves among the blanks while one is active, and leaves the editor otherwise. */
export function starters(): Extension {
  return [
    blanksField,
    Prec.high(
      keymap.of([
        { key: 'Tab', run: (view) => toBlank(view, 1), shift: (view) => toBlank(view, -1) },
        { key: 'Escape', run: endStarter },
      ]),
    ),
  ]
}
