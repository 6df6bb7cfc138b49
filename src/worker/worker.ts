import type { Answer, Question } from './protocol.ts'
import { createReading, tellCatalogue } from './answering.ts'

const answer = (message: Answer) => postMessage(message)
const ask = createReading(answer)

let told = false

// Set before anything asynchronous: a message without a handler is lost for good. Nothing is sent before the page asks, since
// it may not be listening yet.
onmessage = ({ data }: MessageEvent<Question>) => {
  if (!told) {
    answer({ type: 'ready' })
    // Its file loads while the draft is read. If that fails, the page starts another worker.
    tellCatalogue(answer).catch(reportError)
  }
  told = true
  ask(data)
}
