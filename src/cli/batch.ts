import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import type { Readable, Writable } from 'node:stream'
import { Worker, parentPort } from 'node:worker_threads'
import { checkLine, type CheckDraft } from './check-line.ts'
import { linesOf } from './lines.ts'

interface Chunk {
  readonly lines: readonly string[]
  /** Number of its first line, from 1. */
  readonly first: number
}

/** The output of a chunk, ready to write: bytes move between threads without being copied. */
interface Answer {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** How many of its lines were not drafts. */
  readonly broken: number
}

/** This many lines are checked before other cores join in: starting them takes longer than a short batch. */
const linesAlone = 200
const linesInChunk = 32
/** Chunks in progress per thread: the next one is always waiting, so that a thread idles neither for us nor for the order. */
const chunksAhead = 3

/** The thread's side: checks the chunks it is sent, in order. */
export function serveBatch(check: CheckDraft): void {
  let before = Promise.resolve()
  const serve = async (chunk: Chunk, turn: Promise<void>) => {
    await turn
    const answer = await checkChunk(check, chunk)
    parentPort?.postMessage(answer, [answer.bytes.buffer])
  }
  parentPort?.on('message', (chunk: Chunk) => {
    before = serve(chunk, before)
  })
}

async function checkChunk(check: CheckDraft, { lines, first }: Chunk): Promise<Answer> {
  let text = ''
  let broken = 0
  for (const [index, line] of lines.entries()) {
    const result = await checkLine(check, line, first + index)
    text += `${result.json}\n`
    if (result.broken) broken++
  }
  return { bytes: new TextEncoder().encode(text), broken }
}

interface PendingChunk {
  readonly answer: (answer: Answer) => void
  readonly fail: (error: unknown) => void
}

/** The file that runs `serveBatch` in a thread, and its options. */
export interface ThreadStart {
  readonly script: URL
  readonly data: unknown
}

/** A thread with its own analyzer, which answers in the order of the questions. */
function startThread({ script, data }: ThreadStart) {
  const worker = new Worker(script, { workerData: data })
  const pending: PendingChunk[] = []
  worker.on('message', (answer: Answer) => pending.shift()?.answer(answer))
  worker.on('error', (error) => pending.splice(0).forEach(({ fail }) => fail(error)))
  return {
    /** How many chunks it has waiting or in progress. */
    load: () => pending.length,
    run: (chunk: Chunk): Promise<Answer> =>
      new Promise((answer, fail) => {
        pending.push({ answer, fail })
        worker.postMessage(chunk)
      }),
    close: () => worker.terminate(),
  }
}

/** One thread per core. `run` settles when the least busy thread has finished the chunk. */
function threads(start: ThreadStart) {
  const all = Array.from({ length: availableParallelism() }, () => startThread(start))
  return {
    size: all.length,
    run: (chunk: Chunk) =>
      all.reduce((least, thread) => (thread.load() < least.load() ? thread : least)).run(chunk),
    close: () => Promise.all(all.map((thread) => thread.close())),
  }
}

/** Lines as they arrive, in chunks; a chunk ends where the input pauses, so that no line waits for the next one. */
async function* chunksOf(input: Readable): AsyncGenerator<Chunk> {
  let first = 1
  for await (const ready of linesOf(input))
    for (let at = 0; at < ready.length; at += linesInChunk) {
      const lines = ready.slice(at, at + linesInChunk)
      yield { lines, first }
      first += lines.length
    }
}

/**
 * Reads one JSON object per line and writes one per line, in the same order and in constant memory; a long batch uses all
 * cores. Returns how many lines were not drafts.
 */
export async function runBatch(
  check: CheckDraft,
  start: ThreadStart,
  input: Readable,
  output: Writable,
): Promise<number> {
  let broken = 0
  let pool: ReturnType<typeof threads> | undefined
  let written = Promise.resolve()
  const underWay: Promise<void>[] = []
  const write = async (answer: Answer) => {
    broken += answer.broken
    if (!output.write(answer.bytes)) await once(output, 'drain')
  }
  for await (const chunk of chunksOf(input)) {
    if (chunk.first <= linesAlone) {
      await write(await checkChunk(check, chunk))
      continue
    }
    pool ??= threads(start)
    const answer = pool.run(chunk)
    written = written.then(async () => write(await answer))
    underWay.push(written)
    if (underWay.length > pool.size * chunksAhead) await underWay.shift()
  }
  await written
  await pool?.close()
  return broken
}
