import { history, historyKeymap, standardKeymap } from '@codemirror/commands'
import { EditorView, keymap } from '@codemirror/view'

const parent = document.getElementById('editor')
if (parent)
  window.editor = new EditorView({
    parent,
    extensions: [
      history(),
      keymap.of([...standardKeymap, ...historyKeymap]),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ 'aria-label': 'Email body' }),
    ],
  })
