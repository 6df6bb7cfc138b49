import type { ToolState } from '../../core/deeper.ts'
import { createReadings, type DeeperReadings, type SentenceReading } from '../../pipeline/deeper/readings.ts'
import type { Port } from '../protocol.ts'
import { createTool } from './tool.ts'

export interface DeeperReading {
  /** Uses the stored readings, and the small model for the rest; only the small model while it is not ready. */
  readonly over: DeeperReadings['over']
  /** Tells which sentences the present draft has, so that those without a reading are read. */
  want(sentences: readonly string[]): void
  close(): void
}

interface Hooks {
  readonly start: () => Port
  /** These sentences now have their readings. */
  readonly onReadings: (sentences: ReadonlySet<string>) => void
  readonly onState: (state: ToolState) => void
}

/** This many sentences are asked for at once: an email; in a longer text, no edit waits for all of it. */
const mostAtOnce = 30

/** The deeper reading: tone and content, judged by the larger model in a worker of its own. */
export function createDeeperReading({ start, onReadings, onState }: Hooks): DeeperReading {
  const readings = createReadings()
  let wanted: readonly string[] = []
  let ready = false
  const tool = createTool<readonly string[], readonly SentenceReading[]>({
    start,
    next() {
      const unread = readings.unread(wanted).slice(0, mostAtOnce)
      return unread.length > 0 ? unread : undefined
    },
    onAnswer(sentences, answer) {
      sentences.forEach((sentence, index) => readings.take(sentence, answer[index]!))
      onReadings(new Set(sentences))
    },
    onState(state) {
      ready = state === 'ready'
      onState(state)
    },
  })
  return {
    over: (small) => (ready ? readings.over(small) : small),
    want(sentences) {
      wanted = sentences
      tool.wake()
    },
    close: tool.close,
  }
}
