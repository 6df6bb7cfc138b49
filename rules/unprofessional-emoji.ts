import { inDraft } from '../src/language/document.ts'
import { avoid, type Match } from '../src/language/rule.ts'

/** Emoji, except ©, ™, arrows, plain check marks and doubled marks. */
const emoji = /(?:(?![‼⁉©®™↔-⇿✓✔☑])\p{Extended_Pictographic}[\p{Emoji_Modifier}\u{FE0F}\u{200D}]*)+/gu
const emoticon = /(?<![\w/:])(?:[:;=]-?[)(DPp*|]{1,3}|<3+|[xX]D|:'\()(?![\w/])/g

const kinds: readonly (readonly [RegExp, string])[] = [
  [emoji, 'An emoji'],
  [emoticon, 'A smiley'],
]

export default avoid({
  title: 'No emoji or smileys',
  group: 'tone',
  severity: 'problem',
  reads: 'sentence',
  faultsLooks: true,
  message: 'This is for chats. Let the words carry the feeling.',
  why: 'In a study with 549 people from 29 countries, a smiley in a first work email made the writer look no warmer, and less competent.',
  sources: ['http://deccanherald.com/content/628011/emojis-work-e-mails-may.html'],
  *find(draft): Iterable<Match> {
    for (const sentence of draft.sentences)
      for (const [pattern, name] of kinds)
        for (const found of sentence.text.matchAll(pattern))
          yield {
            ...inDraft(sentence, { start: found.index, end: found.index + found[0].length }),
            message: `${name} gains no warmth here and costs competence. Let the words carry it.`,
            fixes: [''],
          }
  },
  examples: {
    flagged: [
      { body: 'I would love to come back<< 😊>>', fixed: 'I would love to come back' },
      { body: 'See you soon<< :-)>>', fixed: 'See you soon' },
    ],
    clean: ['The ratio 3:1 (see page 4) surprised me.', 'Acme™ runs on C++ and Rust.'],
  },
})
