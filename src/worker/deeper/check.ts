import type { ToolState } from '../../core/deeper.ts'
import { carried, type Lint } from '../../core/lint.ts'
import type { Port } from '../protocol.ts'
import { createTool } from './tool.ts'

export interface DeeperCheck {
  /** What is known about a text so far; undefined before the first answer. Asks for the rest. */
  lintsOf(text: string): readonly Lint[] | undefined
  close(): void
}

interface Hooks {
  readonly start: () => Port
  /** More is known now about the text last asked for. */
  readonly onLints: () => void
  readonly onState: (state: ToolState) => void
}

/** The deeper check: grammar, read by Harper in a worker of its own. */
export function createDeeperCheck({ start, onLints, onState }: Hooks): DeeperCheck {
  let known: { readonly text: string; readonly lints: readonly Lint[] } | undefined
  let newest: string | undefined
  const tool = createTool<string, readonly Lint[]>({
    start,
    next: () => (known?.text === newest ? undefined : newest),
    onAnswer(text, lints) {
      known = { text, lints }
      if (text === newest) onLints()
    },
    onState(state) {
      if (state === 'failed') known = undefined
      onState(state)
    },
  })
  return {
    lintsOf(text) {
      newest = text
      tool.wake()
      return known && carried(known.lints, known.text, text)
    },
    close: tool.close,
  }
}
