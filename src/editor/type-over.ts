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
      // Asked of the page: the editor may not yet know of a selection made just before.
      const selection = getSelection()
      if (!selection || selection.isCollapsed) return false
      event.preventDefault()
      const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0)
      const from = view.posAtDOM(startContainer, startOffset)
      const to = view.posAtDOM(endContainer, endOffset)
      const insert = view.state.toText(data)
      view.dispatch({
        changes: { from, to, insert },
        selection: { anchor: from + insert.length },
        userEvent: 'input.type',
        scrollIntoView: true,
      })
      return true
    },
  })
}
