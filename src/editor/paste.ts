import { StateEffect, StateField, type Extension } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { htmlSaysMore, pastedText } from '../files/pasted.ts'
import type { Span } from '../core/span.ts'

const setPlace = StateEffect.define<Span>()

/** Where pasted text that is still being converted belongs: text typed meanwhile stands after it. */
const placeField = StateField.define<Span>({
  create: () => ({ start: 0, end: 0 }),
  update({ start, end }, { changes, effects }) {
    for (const effect of effects) if (effect.is(setPlace)) return effect.value
    const from = changes.mapPos(start, -1)
    return { start: from, end: Math.max(from, changes.mapPos(end, -1)) }
  },
})

/** Pastes a list as a list and a link with its address, where the plain text of the clipboard lacks them. */
export function paste(): Extension {
  const handler = EditorView.domEventHandlers({
    paste(event, view) {
      const plain = event.clipboardData?.getData('text/plain') ?? ''
      const html = event.clipboardData?.getData('text/html') ?? ''
      if (!htmlSaysMore(plain, html)) return false
      event.preventDefault()
      const { from, to } = view.state.selection.main
      view.dispatch({ effects: setPlace.of({ start: from, end: to }) })
      const insert = (text: string) => {
        const { start, end } = view.state.field(placeField)
        const { main } = view.state.selection
        const stayed = main.from === start && main.to === end
        view.dispatch({
          changes: { from: start, to: end, insert: text },
          ...(stayed ? { selection: { anchor: start + view.state.toText(text).length } } : {}),
          userEvent: 'input.paste',
          scrollIntoView: true,
        })
      }
      void pastedText(plain, html).then(insert, () => insert(plain))
      return true
    },
  })
  return [placeField, handler]
}
