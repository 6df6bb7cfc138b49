import type { Extension } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { htmlSaysMore, pastedText } from '../core/pasted.ts'

/** Pastes a list as a list and a link with its address, where the plain text of the clipboard holds neither. */
export function paste(): Extension {
  return EditorView.domEventHandlers({
    paste(event, view) {
      const plain = event.clipboardData?.getData('text/plain') ?? ''
      const html = event.clipboardData?.getData('text/html') ?? ''
      if (!htmlSaysMore(plain, html)) return false
      event.preventDefault()
      const insert = (text: string) =>
        view.dispatch({
          ...view.state.replaceSelection(text),
          userEvent: 'input.paste',
          scrollIntoView: true,
        })
      void pastedText(plain, html).then(insert, () => insert(plain))
      return true
    },
  })
}
