import { StateEffect, StateField, type Extension } from '@codemirror/state'
import { Decoration, EditorView, WidgetType, type DecorationSet } from '@codemirror/view'

/** Something that is missing, and the place in the text where it belongs. */
export interface Hint {
  readonly rule: string
  readonly title: string
  readonly at: number
}

const setHints = StateEffect.define<readonly Hint[]>()

/** Its words are drawn by CSS, so that they are never copied, counted or read out as text. */
class HintWidget extends WidgetType {
  readonly hint: Hint

  constructor(hint: Hint) {
    super()
    this.hint = hint
  }

  override eq(other: HintWidget): boolean {
    return other.hint.rule === this.hint.rule
  }

  override ignoreEvent(): boolean {
    return false
  }

  toDOM(): HTMLElement {
    const element = document.createElement('span')
    element.className = 'cm-missing'
    element.dataset['rule'] = this.hint.rule
    element.dataset['title'] = this.hint.title
    element.ariaHidden = 'true'
    return element
  }
}

const hintsField = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(shown, transaction) {
    let next = shown.map(transaction.changes)
    for (const effect of transaction.effects) {
      if (!effect.is(setHints)) continue
      const { newDoc } = transaction
      // Only on an empty line, where it moves nothing.
      const fitting = effect.value.filter(({ at }) => at <= newDoc.length && newDoc.lineAt(at).length === 0)
      next = Decoration.set(
        fitting.map((hint) => Decoration.widget({ widget: new HintWidget(hint), side: 1 }).range(hint.at)),
        true,
      )
    }
    return next
  },
  provide: (field) => EditorView.decorations.from(field),
})

export function showHints(view: EditorView, hints: readonly Hint[]): void {
  if (hints.length === 0 && view.state.field(hintsField).size === 0) return
  view.dispatch({ effects: setHints.of(hints) })
}

/** Shows quietly what is missing on the empty line where it belongs; a click inserts a starter. */
export function hints(onHint: (rule: string) => void): Extension {
  return [
    hintsField,
    EditorView.domEventHandlers({
      mousedown(event) {
        const element =
          event.target instanceof Element ? event.target.closest<HTMLElement>('.cm-missing') : null
        if (!element) return false
        onHint(element.dataset['rule'] ?? '')
        return true
      },
    }),
  ]
}
