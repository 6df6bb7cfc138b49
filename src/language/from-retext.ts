import type { Root } from 'nlcst'
import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { avoid, type AvoidRule, type Match } from './rule.ts'

type RetextRule = Omit<AvoidRule, 'type' | 'reads' | 'find'> & {
  /** A retext plugin with its options bound: walks the tree, tells the file. */
  readonly plugin: (tree: Root, file: VFile) => unknown
  /** Turns one of its messages into a match, or drops it. `text` is the paragraph. */
  readonly keep: (message: VFileMessage, text: string) => Omit<Match, 'start' | 'end'> | undefined
}

/** Makes a rule of a retext plugin; it runs on the one tree that the pipeline parsed. */
export function fromRetext({ plugin, keep, ...about }: RetextRule): AvoidRule {
  return avoid({
    ...about,
    *find(draft): Iterable<Match> {
      for (const { text, tree, start, part } of draft.paragraphs) {
        if (part !== 'body' && part !== 'postscript') continue
        const file = new VFile(text)
        plugin(tree, file)
        for (const message of file.messages) {
          const place = message.place && 'start' in message.place ? message.place : undefined
          const from = place?.start.offset
          const to = place?.end.offset
          const match = keep(message, text)
          if (match && from !== undefined && to !== undefined)
            yield { ...match, start: start + from, end: start + to }
        }
      }
    },
  })
}
