import type { Root } from 'nlcst'
import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { bodySentences, inDraft } from './document.ts'
import { parseEnglish } from './english.ts'
import { perSentence, type Unweighed } from './per-sentence.ts'
import { avoid, type ExcerptRule, type Match } from './rule.ts'

type RetextRule = Omit<ExcerptRule, 'type' | 'reads' | 'find'> & {
  /** A retext plugin with its options applied: walks the tree and reports to the file. */
  readonly plugin: (tree: Root, file: VFile) => unknown
  /** A cheap first look: false where the plugin cannot find anything in the sentence. */
  readonly worth?: (sentence: Unweighed) => boolean
  /** Turns one of its messages into a match, or drops it. `text` is the sentence. */
  readonly keep: (message: VFileMessage, text: string) => Omit<Match, 'start' | 'end'> | undefined
}

/** Makes a rule from a retext plugin. It runs once per sentence, and the result is kept with the sentence. */
export function fromRetext({ plugin, worth, keep, ...about }: RetextRule): ExcerptRule {
  const matchesOf = perSentence((sentence): readonly Match[] => {
    if (worth && !worth(sentence)) return []
    const { text } = sentence
    const file = new VFile(text)
    plugin(parseEnglish(text), file)
    return file.messages.flatMap((message) => {
      const place = message.place && 'start' in message.place ? message.place : undefined
      const start = place?.start.offset
      const end = place?.end.offset
      const match = keep(message, text)
      if (!match || start === undefined || end === undefined) return []
      return [{ ...match, start, end }]
    })
  })
  return avoid({
    ...about,
    reads: 'sentence',
    *find(draft): Iterable<Match> {
      for (const sentence of bodySentences(draft))
        for (const match of matchesOf(sentence)) yield inDraft(sentence, match)
    },
  })
}
