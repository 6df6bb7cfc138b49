import type { HarmOdds, SentenceReader } from '../../language/document.ts'
import { unpackModel } from './model.ts'
import { runNetwork } from './network.ts'
import { createCutter } from './pieces.ts'
import { isRead, readingOf } from './verdict.ts'

/** As `training/company.py` fits them on writers unknown to the model. */
const odds: HarmOdds = {
  own: 1.09,
  worded: 4.01,
  others: 1.06,
  purposes: -0.68,
  length: 0.92,
  purpose: -1.03,
  offset: -0.69,
}

/**
 * A reader from the bytes of its model (docs/model.md). It reads one sentence at a time and keeps nothing.
 *
 * @throws {RangeError} where the bytes are no model.
 */
export function createReader(bytes: Uint8Array): SentenceReader {
  const model = unpackModel(bytes)
  const cut = createCutter(model.vocabulary)
  return {
    odds,
    read(content, part) {
      if (!isRead(content, part)) return { roles: [], impressions: [] }
      const pieces = cut(content.text)
      return readingOf(model, content.text, pieces, runNetwork(model, pieces))
    },
  }
}
