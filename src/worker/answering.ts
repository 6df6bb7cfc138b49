import type { Failure } from '../core/report.ts'
import { createAnalyzer, longestBody, type Tools } from '../pipeline/analyze.ts'
import { loadDictionary } from '../pipeline/dictionary.ts'
import modelUrl from '../pipeline/reader/model.bin?url'
import { createReader } from '../pipeline/reader/reader.ts'
import { rules as allRules } from '../pipeline/registry.ts'
import wordsUrl from '../pipeline/words.txt?url'
import { createDeeperCheck, type DeeperCheck } from './deeper/check.ts'
import { createDeeperReading, type DeeperReading } from './deeper/reading.ts'
import { startDeeperCheck, startDeeperReading } from './deeper/start.ts'
import { bytesOf, file } from './file.ts'
import type { Answer, Question } from './protocol.ts'

/** Sends the data of all rules. Rejects where the file with it cannot be loaded. */
export async function tellCatalogue(answer: (message: Answer) => void): Promise<void> {
  const { catalogue } = await import('../pipeline/catalogue.ts')
  answer({ type: 'catalogue', entries: catalogue })
}

/**
 * Starts reading drafts: returns the function that takes questions. A rule that throws or is known to hang is switched off from
 * then on, and every report names it.
 */
export function createReading(
  answer: (message: Answer) => void,
  rules = allRules,
): (question: Question) => void {
  let tools: Tools = {}
  let resting: readonly Failure[] = []
  let analyzer = createAnalyzer({ rules })
  let loading = false
  let last: Question | undefined
  let deeperCheck: DeeperCheck | undefined
  let deeperReading: DeeperReading | undefined

  /** Continues with other tools, or with other rules switched off. */
  function renew(): void {
    const rest = new Set(resting.map(({ rule }) => rule))
    const small = last?.model === false ? undefined : tools.reader
    const reader = small && (deeperReading?.over(small) ?? small)
    analyzer = createAnalyzer({ ...tools, reader, rules: rules.filter(({ id }) => !rest.has(id)) })
  }

  function check({ revision, draft, interview, mutes }: Question): void {
    const lints = deeperCheck?.lintsOf(draft.body.slice(0, longestBody))
    const report = analyzer.check(draft, interview, mutes, lints)
    const failures = [...resting, ...report.failures]
    answer({ type: 'report', revision, report: { ...report, failures } })
    deeperReading?.want(analyzer.sentencesOf(draft.body))
    if (report.failures.length === 0) return
    resting = failures
    renew()
  }

  function score({ revision, draft, interview, mutes }: Question): void {
    answer({ type: 'score', revision, score: analyzer.check(draft, interview, mutes).score })
  }

  /** After a hang: leaves out what hangs, and reports which other rule it runs. */
  function takeCare(without: readonly string[]): void {
    const known = new Set(resting.map(({ rule }) => rule))
    const hung = without.filter((rule) => !known.has(rule))
    if (tools.watch && hung.length === 0) return
    resting = [...resting, ...hung.map((rule) => ({ rule, reason: 'it took too long' }))]
    tools = { ...tools, watch: (rule) => answer({ type: 'running', rule }) }
    renew()
  }

  /** Loads the deeper check where it is chosen, and releases it where it no longer is. */
  function chooseCheck(chosen: boolean): void {
    if (chosen === (deeperCheck !== undefined)) return
    deeperCheck?.close()
    deeperCheck = undefined
    if (!chosen) return answer({ type: 'deeper', tool: 'check', state: 'off' })
    deeperCheck = createDeeperCheck({
      start: startDeeperCheck,
      onLints: again,
      onState: (state) => answer({ type: 'deeper', tool: 'check', state }),
    })
  }

  /** The same for the deeper reading. */
  function chooseReading(chosen: boolean): void {
    if (chosen === (deeperReading !== undefined)) return
    deeperReading?.close()
    deeperReading = undefined
    if (!chosen) {
      renew()
      return answer({ type: 'deeper', tool: 'reading', state: 'off' })
    }
    deeperReading = createDeeperReading({
      start: startDeeperReading,
      onReadings(sentences) {
        analyzer.readAnew(sentences)
        again()
      },
      onState(state) {
        answer({ type: 'deeper', tool: 'reading', state })
        if (state === 'loading') return
        renew()
        again()
      },
    })
  }

  /** Sends the report on the last draft again, with what is known by now. */
  function again(): void {
    if (last) check(last)
  }

  const wantsModel = () => !tools.reader && last?.model !== false

  /** Continues with one more tool, and reads the last draft again with it. */
  function take(tool: Tools): void {
    tools = { ...tools, ...tool }
    renew()
    again()
  }

  /**
   * Without the dictionary the spelling row continues to wait; without the model only wording decides. Neither waits for the
   * other, and what is missing is requested again with the next question.
   */
  async function readTools(): Promise<void> {
    const takeModel = async () => take({ reader: createReader(await bytesOf(modelUrl)) })
    const takeWords = async () => take({ dictionary: loadDictionary(await (await file(wordsUrl)).text()) })
    await Promise.allSettled([wantsModel() && takeModel(), !tools.dictionary && takeWords()])
    loading = false
  }

  return (question) => {
    try {
      if (question.without) takeCare(question.without)
      if (question.aside) return score(question)
      const switched = last !== undefined && last.model !== question.model
      last = question
      if (switched) renew()
      chooseCheck(question.deeperCheck)
      chooseReading(question.deeperReading && question.model)
      check(question)
    } catch (error) {
      answer({ type: 'failed', revision: question.revision, reason: String(error) })
    }
    // The first report matters more than the model and the word list, which have to be fetched first.
    if (loading || (tools.dictionary && !wantsModel())) return
    loading = true
    setTimeout(() => void readTools())
  }
}
