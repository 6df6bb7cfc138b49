import type { Extension } from '@codemirror/state'
import { EditorView } from '@codemirror/view'

/**
 * Handles a letter typed over a selection. Left to the browser, the letter keeps the look of the removed marks as a style
 * attribute, which our policy refuses with an error in the console.
 */
export function typeOver(): Extension {
  return EditorView.domEventHandlers({
    beforeinput(event, view) {
      const { inputType, data, cancelable } = event
      if (inputType !== 'insertText' || !data || !cancelable || view.composing) return false
      if (view.state.selection.main.empty) return false
      event.preventDefault()
      view.dispatch({
        ...view.state.replaceSelection(data),
        userEvent: 'input.type',
        scrollIntoView: true,
      })
      return true
    },
  })
}
