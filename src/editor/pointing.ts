import type { Extension } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { findingAt } from './marks.ts'
import type { EditorHooks } from './editor.ts'

/** How long a mouse must rest before a card opens, so that passing over the text opens none. Milliseconds. */
const restTime = 250

/**
 * Opens cards for a resting mouse, and for a finger or pen that taps the words (a tap beside them closes). A plain mouse click
 * opens none.
 */
export function pointing(onCard: EditorHooks['onCard']): Extension {
  let timer: ReturnType<typeof setTimeout> | undefined
  const markUnder = (event: Event, view: EditorView) => {
    const element = event.target instanceof Element ? event.target.closest('.cm-finding') : null
    return element ? findingAt(view.state, view.posAtDOM(element)) : undefined
  }
  let place = ''
  /** A mark appeared under a resting mouse: nobody pointed at it. */
  let unasked = false
  /** Whether the pointer has moved; remembers the new place. */
  const movedTo = ({ clientX, clientY }: PointerEvent) => place !== (place = `${clientX} ${clientY}`)
  function rest(event: PointerEvent, view: EditorView): void {
    if (event.pointerType !== 'mouse' || event.buttons > 0) return
    clearTimeout(timer)
    const finding = markUnder(event, view)
    timer = setTimeout(() => onCard(finding, 'hover'), restTime)
  }
  return EditorView.domEventHandlers({
    pointerover(event, view) {
      unasked = !movedTo(event)
      if (!unasked) rest(event, view)
    },
    pointermove(event, view) {
      if (movedTo(event) && unasked) rest(event, view)
      unasked = false
    },
    pointerleave() {
      clearTimeout(timer)
      timer = setTimeout(() => onCard(undefined, 'hover'), restTime)
    },
    keydown() {
      clearTimeout(timer)
    },
    pointerup(event, view) {
      if (event.pointerType === 'mouse') return
      onCard(markUnder(event, view), 'tap')
    },
  })
}
