import { EditorSelection, type Extension } from '@codemirror/state'
import { EditorView, keymap } from '@codemirror/view'
import { findingAt, findingsOf } from './marks.ts'
import type { EditorHooks } from './editor.ts'

interface CoachKeys extends Pick<EditorHooks, 'onFix' | 'onIgnore'> {
  /** Goes to the next or the previous finding. */
  readonly step: (forward: boolean) => void
}

/** Goes to the next finding after the caret or to the one before it, round the end, and asks for its card. */
export function stepTo(view: EditorView, forward: boolean, onCard: EditorHooks['onCard']): void {
  const found = findingsOf(view.state)
  const { from, to } = view.state.selection.main
  const next = forward
    ? (found.find(({ place }) => place.start > from || (place.start === from && place.end > to)) ?? found[0])
    : (found.findLast(({ place }) => place.start < from) ?? found.at(-1))
  if (!next) return
  view.dispatch({
    selection: EditorSelection.range(next.place.start, next.place.end),
    scrollIntoView: true,
  })
  onCard(next.finding, 'key')
}

/**
 * F8 and Shift+F8 go from suggestion to suggestion and open the card; Alt+Enter takes the first wording offered for
 * the words under the caret, and Alt+Shift+Enter ignores what is marked there.
 */
export function coachKeys({ step, onFix, onIgnore }: CoachKeys): Extension {
  const go = (forward: boolean) => () => {
    step(forward)
    return true
  }
  const underCaret = ({ state }: EditorView) => findingAt(state, state.selection.main.head)
  return keymap.of([
    { key: 'F8', run: go(true), shift: go(false) },
    {
      key: 'Alt-Enter',
      run(view) {
        const finding = underCaret(view)
        const fix = finding?.fixes[0]
        if (!finding || !fix) return false
        onFix(finding, fix)
        return true
      },
      shift(view) {
        const finding = underCaret(view)
        if (finding) onIgnore(finding)
        return finding !== undefined
      },
    },
  ])
}
