import type { Reply } from './tool.ts'

/** The worker's side of a tool: answers each question once the tool is loaded. */
export function serve<Question, Answer>(loading: Promise<(question: Question) => Promise<Answer>>): void {
  const say = (reply: Reply<Answer>) => postMessage(reply)
  const fail = (error: unknown) => say({ failed: String(error) })
  // Set before anything asynchronous: a message without a handler is lost for good.
  onmessage = ({ data }: MessageEvent<Question>) => {
    loading.then((tool) => tool(data)).then((answer) => say({ answer }), fail)
  }
  loading.then(() => say({ loaded: true }), fail)
}
