import type { Extension } from '@codemirror/state'
import { keymap, type EditorView } from '@codemirror/view'
import type { Finding } from '../core/report.ts'
import { findingAt } from './marks.ts'
import type { EditorHooks } from './editor.ts'
import { openingIn } from './steps.ts'

interface CoachKeys extends Pick<EditorHooks, 'onFix' | 'onIgnore'> {
  /** Goes to the next or the previous finding. */
  readonly step: (forward: boolean) => void
}

/**
 * F8 and Shift+F8 step through the suggestions and open the card; Alt+Enter takes the first wording offered for the words at
 * the caret, and Alt+Shift+Enter ignores the finding there. While a card is opening these keys apply to it, and so does Enter,
 * which takes its first wording.
 */
export function coachKeys({ step, onFix, onIgnore }: CoachKeys): Extension {
  const go = (forward: boolean) => () => {
    step(forward)
    return true
  }
  const meant = ({ state }: EditorView) => openingIn(state) ?? findingAt(state, state.selection.main.head)
  function takeFirst(finding: Finding | undefined): boolean {
    const fix = finding?.fixes[0]
    if (!finding || !fix) return false
    onFix(finding, fix)
    return true
  }
  return keymap.of([
    { key: 'F8', run: go(true), shift: go(false) },
    {
      key: 'Enter',
      run({ state }) {
        const finding = openingIn(state)
        takeFirst(finding)
        return finding !== undefined
      },
    },
    {
      key: 'Alt-Enter',
      run: (view) => takeFirst(meant(view)),
      shift(view) {
        const finding = meant(view)
        if (finding) onIgnore(finding)
        return finding !== undefined
      },
    },
  ])
}
