import { isolateHistory } from '@codemirror/commands'
import { Transaction, type ChangeSpec } from '@codemirror/state'
import type { EditorView } from '@codemirror/view'
import { commonEnds } from '../core/common-ends.ts'
import type { Finding, Fix } from '../core/report.ts'
import { placeOf } from './marks.ts'

/** The smallest change that turns `old` into `insert`: a shared beginning and end stay untouched. */
export function smallestEdit(
  from: number,
  old: string,
  insert: string,
): { from: number; to: number; insert: string } {
  const { head, tail } = commonEnds(old, insert)
  return { from: from + head, to: from + old.length - tail, insert: insert.slice(head, insert.length - tail) }
}

function dispatchFixes(view: EditorView, changes: ChangeSpec[]): void {
  view.dispatch({
    changes,
    annotations: [Transaction.userEvent.of('input.fix'), isolateHistory.of('full')],
    scrollIntoView: false,
  })
}

/** Applies a fix at the present place of its words, as one undo step. Returns false where they are gone. */
export function applyFix(view: EditorView, finding: Finding, fix: Fix): boolean {
  return applyFixes(view, [{ finding, fix }]) === 1
}

/** Applies several fixes as one undo step and returns how many found their words. */
export function applyFixes(
  view: EditorView,
  fixes: readonly { readonly finding: Finding; readonly fix: Fix }[],
): number {
  const changes = fixes.flatMap(({ finding, fix }) => {
    const place = placeOf(view.state, finding)
    if (!place) return []
    return [smallestEdit(place.start, view.state.sliceDoc(place.start, place.end), fix.insert)]
  })
  if (changes.length > 0) dispatchFixes(view, changes)
  return changes.length
}
