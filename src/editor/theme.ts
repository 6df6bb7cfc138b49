import { EditorView } from '@codemirror/view'

const underline = (style: string, colour: string, thickness = '2px') => ({
  textDecoration: `underline ${style} var(${colour}) ${thickness}`,
  textUnderlineOffset: '4px',
  textDecorationSkipInk: 'none',
})

/** Styles of the text and its marks. Every group has its own colour and its own shape. */
export const theme = EditorView.theme({
  '&': { backgroundColor: 'transparent', color: 'var(--ink)', fontSize: 'var(--text-body)' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'var(--font-letter)', lineHeight: '1.7', overflow: 'visible' },
  '.cm-content': { padding: '0', minHeight: '12rem', caretColor: 'var(--accent)' },
  '.cm-line': { padding: '0' },
  '.cm-content ::selection': { backgroundColor: 'var(--selection)', color: 'var(--ink)' },
  '.cm-placeholder': { color: 'var(--ink-soft)', fontStyle: 'italic' },
  '.cm-quoted': { color: 'var(--ink-soft)' },
  '.cm-quoted-first::after': {
    content: "'Quoted, not checked'",
    marginInlineStart: 'var(--space-3)',
    fontFamily: 'var(--font-page)',
    fontSize: 'var(--text-small)',
    fontStyle: 'italic',
  },
  '.cm-evidence': underline('solid', '--evidence', '1px'),
  '.cm-missing': {
    position: 'absolute',
    maxWidth: '100%',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    color: 'var(--ink-soft)',
  },
  '.cm-missing::before': {
    content: "'+ ' attr(data-title)",
    fontFamily: 'var(--font-page)',
    fontSize: 'var(--text-small)',
  },
  '.cm-missing:hover': { color: 'var(--accent)' },
  '.cm-finding': { cursor: 'pointer', borderRadius: '2px' },
  '.cm-tone': underline('wavy', '--tone', '1.5px'),
  '.cm-safety': underline('double', '--safety'),
  '.cm-language': underline('dotted', '--language', '2.5px'),
  '.cm-form': underline('dashed', '--form'),
  '.cm-say': underline('dashed', '--form'),
  '.cm-severity-blocker': { backgroundColor: 'var(--stop-soft)' },
  '.cm-active-finding': { backgroundColor: 'var(--highlight)' },
  '.cm-blank': { backgroundColor: 'var(--accent-soft)', borderRadius: '3px' },
  // In print only the text.
  '@media print': {
    '.cm-finding, .cm-evidence': { textDecoration: 'none', backgroundColor: 'transparent' },
    '.cm-active-finding': { backgroundColor: 'transparent' },
    '.cm-missing, .cm-placeholder, .cm-quoted-first::after': { display: 'none' },
  },
  '@media (forced-colors: active)': {
    '.cm-finding': { textDecorationColor: 'LinkText' },
    '.cm-evidence': { textDecorationColor: 'CanvasText' },
  },
})
