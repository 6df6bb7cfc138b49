import { EditorSelection, type Extension } from '@codemirror/state'
import { EditorView, keymap } from '@codemirror/view'
import type { Finding } from '../core/report.ts'
import { applyFix } from './fix.ts'
import { findingAt, findingsOf } from './marks.ts'
import type { EditorHooks } from './editor.ts'

/** The next finding after the caret, or the one before it; round the end. */
function step(view: EditorView, forward: boolean): Finding | undefined {
  const found = findingsOf(view.state)
  const { from, to } = view.state.selection.main
  const next = forward
    ? (found.find(({ place }) => place.start > from || (place.start === from && place.end > to)) ?? found[0])
    : (found.findLast(({ place }) => place.start < from) ?? found.at(-1))
  if (!next) return undefined
  view.dispatch({
    selection: EditorSelection.range(next.place.start, next.place.end),
    scrollIntoView: true,
  })
  return next.finding
}

/** Goes to the next or the previous finding and asks for its card. */
export function stepTo(view: EditorView, forward: boolean, onCard: EditorHooks['onCard']): void {
  const finding = step(view, forward)
  if (finding) onCard(finding, 'key')
}

/** F8 and Shift+F8 go from suggestion to suggestion and open the card; Alt+Enter applies the first fix. */
export function coachKeys(onCard: EditorHooks['onCard']): Extension {
  const go = (forward: boolean) => (view: EditorView) => {
    stepTo(view, forward, onCard)
    return true
  }
  return keymap.of([
    { key: 'F8', run: go(true), shift: go(false) },
    {
      key: 'Alt-Enter',
      run(view) {
        const finding = findingAt(view.state, view.state.selection.main.head)
        const fix = finding?.fixes[0]
        return Boolean(finding && fix && applyFix(view, finding, fix))
      },
    },
  ])
}
