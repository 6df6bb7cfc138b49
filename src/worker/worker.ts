import type { Answer, Question } from './protocol.ts'
import { createReading, tellCatalogue } from './answering.ts'

const answer = (message: Answer) => postMessage(message)
const ask = createReading(answer)

let told = false

// Set before anything that waits: a message that finds no handler is lost for good. Nothing is told before the page
// asks: it may not listen yet.
onmessage = ({ data }: MessageEvent<Question>) => {
  if (!told) {
    answer({ type: 'ready' })
    // Its file comes while the draft is read. Where it fails the page starts another worker.
    tellCatalogue(answer).catch(reportError)
  }
  told = true
  ask(data)
}
