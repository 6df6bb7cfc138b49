import { history, historyKeymap, isolateHistory, standardKeymap, undo } from '@codemirror/commands'
import { EditorSelection, EditorState, Transaction } from '@codemirror/state'
import { EditorView, keymap, placeholder, runScopeHandlers } from '@codemirror/view'
import type { Finding, Fix } from '../core/report.ts'
import type { Span } from '../core/span.ts'
import { applyFix, applyFixes } from './fix.ts'
import { isWriting, marks, placeOf, showActive, showMarks, type Marks } from './marks.ts'
import { paste } from './paste.ts'
import { pointing } from './pointing.ts'
import { starters, insertStarter } from './starter.ts'
import { cleanText } from '../core/clean.ts'
import { hints, showHints, type Hint } from './hints.ts'
import { coachKeys } from './keys.ts'
import { leadTo, steps, stepTo } from './steps.ts'
import { theme } from './theme.ts'
import { typeOver } from './type-over.ts'

/** How a card was asked for. A key moves the focus into it; a pointer does not. */
export type CardTrigger = 'key' | 'hover' | 'tap'

export interface EditorHooks {
  /** `caret`: where a typed key has just left it; undefined after paste, undo or a fix. */
  readonly onChange: (body: string, caret: number | undefined) => void
  /** The caret left the place where a key had written, or the focus left the text. */
  readonly onLeave: () => void
  /** A card is asked for, or (undefined) the pointer has moved away. */
  readonly onCard: (finding: Finding | undefined, how: CardTrigger) => void
  /** The key that takes the first wording offered for the words at the caret. */
  readonly onFix: (finding: Finding, fix: Fix) => void
  /** The key that ignores the finding at the caret. */
  readonly onIgnore: (finding: Finding) => void
  /** The hint about something missing was clicked. */
  readonly onHint: (rule: string) => void
  /** How much of the foot of the window covers the text, in CSS pixels. */
  readonly covered: () => number
}

export interface Editor {
  readonly text: () => string
  /** Replaces the whole text. One undo step. */
  readonly setText: (text: string) => void
  readonly setMarks: (marks: Marks) => void
  readonly setHints: (hints: readonly Hint[]) => void
  readonly setActive: (finding: Finding | undefined) => void
  readonly apply: (finding: Finding, fix: Fix) => boolean
  readonly applyAll: (fixes: readonly { readonly finding: Finding; readonly fix: Fix }[]) => number
  readonly undo: () => void
  readonly insertStarter: (at: number, starter: string) => void
  /** Goes to the next or the previous finding and asks for its card. */
  readonly step: (forward: boolean) => void
  /** Does what a key pressed elsewhere on the page would do in the text. False where it means nothing there. */
  readonly press: (event: KeyboardEvent) => boolean
  /** Brings the words into view without moving focus or caret; the next step starts from them. */
  readonly leadTo: (place: Span) => void
  readonly putCaret: (at: number) => void
  /** Selects the words and brings them into view. */
  readonly goTo: (span: Span) => void
  readonly placeOf: (finding: Finding) => Span | undefined
  /** Where the words are on screen, in CSS pixels of the viewport. */
  readonly boxOf: (span: Span) => DOMRect | undefined
  readonly focus: () => void
  readonly destroy: () => void
}

/** Attributes of the content element: some browsers send text away for their own spelling and writing help. */
const contentAttributes = {
  'aria-label': 'Email body',
  // In Arabic and Hebrew a full stop stands at the left.
  dir: 'auto',
  spellcheck: 'false',
  autocorrect: 'off',
  autocapitalize: 'sentences',
  writingsuggestions: 'false',
  translate: 'no',
  'data-gramm': 'false',
  'data-lt-active': 'false',
}

/** Mounts the editor in an open shadow root of `host`: only there does the content policy allow its styles without a nonce. */
export function createEditor(host: HTMLElement, text: string, hooks: EditorHooks): Editor {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open', delegatesFocus: true })
  let held: Marks | undefined
  const step = (forward: boolean): void => stepTo(view, forward, hooks.onCard)

  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: text,
      extensions: [
        starters(),
        coachKeys({ ...hooks, step }),
        history(),
        keymap.of([...standardKeymap, ...historyKeymap]),
        EditorView.lineWrapping,
        EditorView.scrollMargins.of(() => ({ bottom: hooks.covered() })),
        paste(),
        EditorView.clipboardInputFilter.of(cleanText),
        hints(hooks.onHint),
        typeOver(),
        placeholder('Write or paste your message here.'),
        EditorView.contentAttributes.of(contentAttributes),
        marks(),
        steps(),
        pointing(hooks.onCard),
        theme,
        EditorView.updateListener.of((update) => {
          const { state, startState, docChanged } = update
          if (!docChanged) {
            if (isWriting(startState) && !isWriting(state)) hooks.onLeave()
            return
          }
          hooks.onChange(state.doc.toString(), isWriting(state) ? state.selection.main.head : undefined)
        }),
        EditorView.domEventHandlers({ compositionend: () => void setTimeout(showHeld) }),
      ],
    }),
  })

  /** Marks drawn into a word being composed by an input method would interrupt it, so they wait. */
  function showHeld(): void {
    if (!held || view.composing) return
    showMarks(view, held)
    held = undefined
  }

  const boxOf = ({ start, end }: Span): DOMRect | undefined => {
    const first = view.coordsAtPos(start, 1)
    const last = view.coordsAtPos(end, -1)
    if (!first || !last) return undefined
    const left = first.top === last.top ? first.left : Math.min(first.left, last.left)
    return new DOMRect(left, first.top, Math.max(last.right - left, 1), last.bottom - first.top)
  }

  return {
    text: () => view.state.doc.toString(),
    setText(next) {
      view.dispatch({
        changes: { from: 0, to: view.state.doc.length, insert: next },
        selection: EditorSelection.cursor(0),
        annotations: [Transaction.userEvent.of('input.load'), isolateHistory.of('full')],
      })
    },
    setMarks(next) {
      held = next
      showHeld()
    },
    setHints(next) {
      if (!view.composing) showHints(view, next)
    },
    setActive: (finding) => showActive(view, finding),
    apply: (finding, fix) => applyFix(view, finding, fix),
    applyAll: (fixes) => applyFixes(view, fixes),
    undo: () => void undo(view),
    insertStarter: (at, starter) => insertStarter(view, at, starter),
    step,
    press: (event) => runScopeHandlers(view, event, 'editor'),
    leadTo: (place) => leadTo(view, place, false),
    putCaret: (at) => view.dispatch({ selection: { anchor: at } }),
    goTo({ start, end }) {
      const last = view.state.doc.length
      view.dispatch({
        selection: EditorSelection.range(Math.min(start, last), Math.min(end, last)),
        effects: EditorView.scrollIntoView(Math.min(start, last), { y: 'center' }),
      })
      view.focus()
    },
    placeOf: (finding) => placeOf(view.state, finding),
    boxOf,
    focus: () => view.focus(),
    destroy: () => view.destroy(),
  }
}
