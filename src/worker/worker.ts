import affixesUrl from '../../node_modules/dictionary-en/index.aff?url'
import wordsUrl from '../../node_modules/dictionary-en/index.dic?url'
import { createAnalyzer } from '../pipeline/analyze.ts'
import { createDictionary } from '../pipeline/dictionary.ts'
import { catalogue } from '../pipeline/registry.ts'
import type { Answer, Question } from './protocol.ts'

let analyzer = createAnalyzer()
let reading = false
let last: Question | undefined

const answer = (message: Answer) => postMessage(message)

// Set before anything that waits: a message that finds no handler is lost for good.
onmessage = ({ data }: MessageEvent<Question>) => {
  try {
    last = data
    check(data)
  } catch (error) {
    answer({ type: 'failed', revision: data.revision, reason: String(error) })
  }
  // The first report is worth more than the dictionary, which takes a third of a second to read.
  if (!reading) setTimeout(() => void readDictionary())
  reading = true
}

function check({ revision, draft, interview, mutes }: Question): void {
  answer({ type: 'report', revision, report: analyzer.check(draft, interview, mutes) })
}

async function textOf(url: string): Promise<string> {
  const response = await fetch(new URL(url, import.meta.url))
  if (!response.ok) throw new Error(`${response.status} for the dictionary`)
  return response.text()
}

/** Without the dictionary the spelling row goes on saying that it waits; all else works. */
async function readDictionary(): Promise<void> {
  try {
    const [affixes, words] = await Promise.all([textOf(affixesUrl), textOf(wordsUrl)])
    analyzer = createAnalyzer({ dictionary: createDictionary(affixes, words) })
    if (last) check(last)
  } catch {
    reading = false
  }
}

answer({ type: 'catalogue', entries: catalogue })
