import { createAnalyzer, type Tools } from '../pipeline/analyze.ts'
import { loadDictionary } from '../pipeline/dictionary.ts'
import modelUrl from '../pipeline/reader/model.bin?url'
import { createReader } from '../pipeline/reader/reader.ts'
import { catalogue } from '../pipeline/registry.ts'
import wordsUrl from '../pipeline/words.txt?url'
import type { Answer, Question } from './protocol.ts'

async function file(url: string): Promise<Response> {
  const response = await fetch(new URL(url, import.meta.url))
  if (!response.ok) throw new Error(`${response.status} for ${url}`)
  return response
}

/** Begins to read drafts: says the catalogue, and gives the function that takes questions. */
export function createReading(answer: (message: Answer) => void): (question: Question) => void {
  let tools: Tools = {}
  let analyzer = createAnalyzer()
  let reading = false
  let last: Question | undefined

  function check({ revision, draft, interview, mutes }: Question): void {
    answer({ type: 'report', revision, report: analyzer.check(draft, interview, mutes) })
  }

  /** Goes on with one more tool, and reads the last draft again with it. */
  function take(tool: Tools): void {
    tools = { ...tools, ...tool }
    analyzer = createAnalyzer(tools)
    if (last) check(last)
  }

  /**
   * Without the dictionary the spelling row goes on saying that it waits; without the model wording alone decides.
   * What is missing is asked for again with the next question.
   */
  async function readTools(): Promise<void> {
    try {
      if (!tools.reader)
        take({ reader: createReader(new Uint8Array(await (await file(modelUrl)).arrayBuffer())) })
      take({ dictionary: loadDictionary(await (await file(wordsUrl)).text()) })
    } catch {
      reading = false
    }
  }

  answer({ type: 'catalogue', entries: catalogue })
  return (question) => {
    try {
      last = question
      check(question)
    } catch (error) {
      answer({ type: 'failed', revision: question.revision, reason: String(error) })
    }
    // The first report is worth more than model and word list, which must be fetched first.
    if (!reading) setTimeout(() => void readTools())
    reading = true
  }
}
