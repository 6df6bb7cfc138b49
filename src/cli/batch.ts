import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import type { Readable, Writable } from 'node:stream'
import { Worker, parentPort } from 'node:worker_threads'
import { checkLine, type Check, type LineResult } from './check-line.ts'
import { linesOf } from './lines.ts'

interface Chunk {
  readonly lines: readonly string[]
  /** Number of its first line, from 1. */
  readonly first: number
}

/** So many lines are checked before other cores are called in: starting them takes longer than a short batch. */
const linesAlone = 200
const linesInChunk = 32

/** The thread's side: checks the chunks it is sent, in turn. */
export function serveBatch(check: Check): void {
  parentPort?.on('message', async (chunk: Chunk) => parentPort?.postMessage(await checkChunk(check, chunk)))
}

async function checkChunk(check: Check, { lines, first }: Chunk): Promise<LineResult[]> {
  const results: LineResult[] = []
  for (const [index, line] of lines.entries()) results.push(await checkLine(check, line, first + index))
  return results
}

/** One thread a core, each with its own analyzer. `run` settles when some thread has done the chunk. */
function threads(script: URL) {
  const idle: Worker[] = Array.from(
    { length: availableParallelism() },
    () => new Worker(script, { argv: process.argv.slice(2) }),
  )
  const size = idle.length
  const waiting: ((worker: Worker) => void)[] = []
  const take = () => {
    const worker = idle.pop()
    return worker ? Promise.resolve(worker) : new Promise<Worker>((resolve) => waiting.push(resolve))
  }
  return {
    size,
    async run(chunk: Chunk): Promise<LineResult[]> {
      const worker = await take()
      worker.postMessage(chunk)
      const [results] = (await once(worker, 'message')) as [LineResult[]]
      const next = waiting.shift()
      if (next) next(worker)
      else idle.push(worker)
      return results
    },
    close: () => Promise.all(idle.map((worker) => worker.terminate())),
  }
}

/** Lines as they come, in chunks; a chunk ends where the input pauses, so that no line waits for the next. */
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
 * One JSON object a line in, one a line out, in the same order and in constant memory; a long batch uses all
 * cores. `script` is the file that runs `serveBatch` in a thread. Returns how many lines were no drafts.
 */
export async function runBatch(
  check: Check,
  script: URL,
  input: Readable,
  output: Writable,
): Promise<number> {
  let broken = 0
  let pool: ReturnType<typeof threads> | undefined
  let written = Promise.resolve()
  const underWay: Promise<void>[] = []
  const write = async (results: readonly LineResult[]) => {
    broken += results.filter((result) => result.broken).length
    if (!output.write(results.map(({ json }) => `${json}\n`).join(''))) await once(output, 'drain')
  }
  for await (const chunk of chunksOf(input)) {
    if (chunk.first <= linesAlone) {
      await write(await checkChunk(check, chunk))
      continue
    }
    pool ??= threads(script)
    const results = pool.run(chunk)
    written = written.then(async () => write(await results))
    underWay.push(written)
    if (underWay.length > 2 * pool.size) await underWay.shift()
  }
  await written
  await pool?.close()
  return broken
}
