import { lruCache } from '../../core/cache.ts'
import type { SentenceReader, SentenceReading } from '../../language/document.ts'
import { isRead } from '../reader/verdict.ts'
import { deeperOdds } from './odds.ts'

export type { SentenceReading }

/** How many readings are remembered: more than a text of 50,000 characters has sentences of three words. */
const mostReadings = 10_000

/** What the deeper reader has said about sentences so far. */
export interface DeeperReadings {
  /** A reader that uses the stored readings, and the small model for all other sentences. */
  over(small: SentenceReader): SentenceReader
  /** Those of the sentences that have no reading yet, each once. */
  unread(sentences: readonly string[]): string[]
  take(sentence: string, reading: SentenceReading): void
}

/** Makes an empty store; of too many readings it forgets those not asked for longest. */
export function createReadings(): DeeperReadings {
  const readings = lruCache<string, SentenceReading>(mostReadings)
  return {
    over: (small) => ({
      odds: deeperOdds,
      read(content, part) {
        const known = isRead(content, part) ? readings.find(content.text) : undefined
        return known ?? small.read(content, part)
      },
    }),
    unread: (sentences) => [...new Set(sentences)].filter((sentence) => !readings.find(sentence)),
    take: readings.put,
  }
}
