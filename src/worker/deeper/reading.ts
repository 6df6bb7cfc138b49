import type { ToolState } from '../../core/deeper.ts'
import { createReadings, type DeeperReadings, type SentenceReading } from '../../pipeline/deeper/readings.ts'
import type { Port } from '../client.ts'
import { createTool } from './tool.ts'

export interface DeeperReading {
  /** Reads with what is known by now, and with the small model the rest; with that alone where it is not ready. */
  readonly over: DeeperReadings['over']
  /** Says which sentences the draft at hand has, so that those not read yet are read. */
  want(sentences: readonly string[]): void
  close(): void
}

interface Hooks {
  readonly start: () => Port
  /** These sentences have their readings now. */
  readonly onReadings: (sentences: ReadonlySet<string>) => void
  readonly onState: (state: ToolState) => void
}

/** So many sentences are asked for at once: an email; of a longer text no edit waits behind the whole. */
const mostAtOnce = 30

/** The deeper reading: tone and content, read by the larger model in a worker of its own. */
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
