import type { Answer, Question } from './protocol.ts'
import { createReading, tellCatalogue } from './reading.ts'

const answer = (message: Answer) => postMessage(message)
const ask = createReading(answer)

// Set before anything that waits: a message that finds no handler is lost for good.
onmessage = ({ data }: MessageEvent<Question>) => ask(data)

// The page then starts another worker.
tellCatalogue(answer).catch(reportError)
