import type { Question } from './protocol.ts'
import { createReading } from './reading.ts'

const ask = createReading((message) => postMessage(message))

// Set before anything that waits: a message that finds no handler is lost for good.
onmessage = ({ data }: MessageEvent<Question>) => ask(data)
