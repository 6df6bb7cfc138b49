import type { ToolState } from '../../core/deeper.ts'
import type { Port } from '../protocol.ts'

/** A message from a tool's worker: it is loaded, an answer to a question, or why it cannot continue. */
export type Reply<Answer> =
  { readonly loaded: true } | { readonly answer: Answer } | { readonly failed: string }

export interface Tool {
  /** There may be a new question. */
  wake(): void
  close(): void
}

interface Hooks<Question, Answer> {
  readonly start: () => Port
  /** The next question, or undefined. */
  readonly next: () => Question | undefined
  readonly onAnswer: (question: Question, answer: Answer) => void
  readonly onState: (state: ToolState) => void
}

/** Once loaded, a later answer than this means that it hangs. Milliseconds. */
export const answerLimit = 30_000

/**
 * Talks to the worker of an optional tool: one question at a time, always the newest. Loading may take any time. A failure is
 * final.
 */
export function createTool<Question, Answer>({
  start,
  next,
  onAnswer,
  onState,
}: Hooks<Question, Answer>): Tool {
  let port: Port | undefined
  let loaded = false
  let asked: { readonly question: Question } | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  function wake(): void {
    if (!port || !loaded || asked) return
    const question = next()
    if (question === undefined) return
    asked = { question }
    timer = setTimeout(() => fail('no answer in time'), answerLimit)
    port.postMessage(question)
  }

  function receive(reply: Reply<Answer>): void {
    if ('failed' in reply) return fail(reply.failed)
    if ('loaded' in reply) {
      loaded = true
      onState('ready')
    } else if (asked) {
      const { question } = asked
      clearTimeout(timer)
      asked = undefined
      onAnswer(question, reply.answer)
    }
    wake()
  }

  function fail(reason: unknown): void {
    console.error('A deeper tool failed:', reason)
    close()
    onState('failed')
  }

  function close(): void {
    clearTimeout(timer)
    port?.terminate()
    port = undefined
  }

  onState('loading')
  try {
    port = start()
    port.onmessage = ({ data }: MessageEvent<Reply<Answer>>) => receive(data)
    port.onerror = ({ message }) => fail(message)
  } catch (error) {
    fail(error)
  }
  return { wake, close }
}
