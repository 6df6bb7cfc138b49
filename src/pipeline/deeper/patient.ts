import type { Draft, Interview } from '../../core/draft.ts'
import type { Report } from '../../core/report.ts'
import type { SentenceReader } from '../../language/document.ts'
import { createAnalyzer, type Tools } from '../analyze.ts'
import type { ReadDeeper } from './reader.ts'
import { createReadings } from './readings.ts'

/** Checks drafts with the deeper reader, for callers that can wait: each report is given once everything is read. */
export function createPatientAnalyzer(
  tools: Tools & { readonly reader: SentenceReader },
  read: ReadDeeper,
): (draft: Draft, interview?: Interview) => Promise<Report> {
  const readings = createReadings()
  const analyzer = createAnalyzer({ ...tools, reader: readings.over(tools.reader) })
  return async (draft, interview) => {
    const unread = readings.unread(analyzer.sentencesOf(draft.body))
    for (const sentence of unread) readings.take(sentence, await read(sentence))
    analyzer.readAnew(new Set(unread))
    return analyzer.check(draft, interview)
  }
}
