import type { SentenceReader } from '../../language/document.ts'
import modelUrl from './model.bin?url&inline'
import { createReader } from './reader.ts'

/** The reader with its model included: for Node, where no page waits for it. */
export function englishReader(): SentenceReader {
  const [, base64 = ''] = modelUrl.split(',')
  return createReader(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)))
}
