import { InferenceSession, Tensor, env } from 'onnxruntime-web/wasm'
import type { Role, SentenceReading, ToneFamily } from '../../language/document.ts'
import { createCutter, type Piece } from '../reader/pieces.ts'
import { readingOf, type Labels, type Verdict } from '../reader/verdict.ts'
import model from './model.json'

const { roles, families, calibration } = model
/** JSON knows neither the names of roles and families nor how long a list is. */
const labels: Labels = {
  roles: roles as Role[],
  families: families as ToneFamily[],
  calibration: { ...calibration, tone: calibration.tone as [number, number] },
}
const piecesOf = createCutter(new Map(model.pieces.split(' ').map((piece, id) => [piece, id])))

/** The parts of the deeper reader: the bytes of its model and of the runtime that runs it. */
export interface DeeperFiles {
  readonly model: Uint8Array
  readonly runtime: Uint8Array
}

/** What the larger model says of a sentence, and the pieces it read. */
interface Computed {
  readonly pieces: readonly Piece[]
  readonly verdict: Verdict
}

/**
 * Loads the larger model (docs/model.md), and returns what runs it on a sentence of at least one piece. Rejects where model or
 * runtime cannot be used.
 */
export async function createDeeperNetwork({
  model,
  runtime,
}: DeeperFiles): Promise<(sentence: string) => Promise<Computed>> {
  // Set here, so that the runtime fetches nothing by itself; more threads would need more workers.
  env.wasm.wasmBinary = runtime
  env.wasm.numThreads = 1
  const session = await InferenceSession.create(model)
  return async (text) => {
    const pieces = piecesOf(text)
    const ids = new Tensor(
      'int64',
      BigInt64Array.from(pieces, ({ id }) => BigInt(id)),
      [1, pieces.length],
    )
    const { sentence, words } = await session.run({ ids })
    return { pieces, verdict: { sentence: numbersOf(sentence), words: numbersOf(words) } }
  }
}

function numbersOf(tensor: Tensor | undefined): Float32Array {
  if (!(tensor?.data instanceof Float32Array)) throw new RangeError('the larger model gave no numbers')
  return tensor.data
}

/** Reads a sentence of enough words (`isRead`) with the larger model, in some tens of milliseconds. */
export type ReadDeeper = (sentence: string) => Promise<SentenceReading>

/** A reader with the larger model. Rejects like `createDeeperNetwork`. */
export async function createDeeperReader(files: DeeperFiles): Promise<ReadDeeper> {
  const run = await createDeeperNetwork(files)
  return async (sentence) => {
    const { pieces, verdict } = await run(sentence)
    return readingOf(labels, sentence, pieces, verdict)
  }
}
