import type { SentenceContent, Word } from './document.ts'
import type { Match } from './rule.ts'

const wordSet = (list: string) => new Set(list.trim().split(/\s+/))

/** After "its" these say that "it is" was meant: "its not", "its been". */
const afterItIs = wordSet(
  'not been a an the okay ok really very too so just still always also never great good nice clear hard easy important possible likely true because what how why where like about time only all gonna worth better best my your our his her their i we you',
)
/** After "it’s" these say that "its" was meant: no verb or adjective reads so. */
const afterIts = wordSet(
  'own name clients customers culture mission values staff employees products people way history reputation',
)
/** Before "it’s" these ask for a noun: "of it’s", "with it’s". */
const beforeIts = wordSet(
  'of for from to in on at by about into through within among amid alongside throughout during behind across all both has have had lost changed known keeps remember love like loved see understand',
)
const afterPossessive = wordSet(
  `time team interview company email consideration help office department organisation organization website work interest reply response
  business own name feedback advice kindness support hospitality insight insights question questions colleague colleagues staff
  manager store shop school hospital firm role position offer patience decision earliest convenience`,
)
const cantBefore = wordSet('i we you they he she it who that and but just really still')
const verbsBefore = wordSet('i we they you it she he and to will would can could that this')

const says = (word: Word | undefined, set: ReadonlySet<string>) => word !== undefined && set.has(word.norm)
const contracted = (word: Word | undefined) => word !== undefined && /^['’]/.test(word.text)

/** Apostrophes too many, too few or in the wrong place; offsets speak of the sentence's text. */
export function* wrongApostrophes({ words, text }: SentenceContent): Iterable<Match> {
  const found = (from: number, to: number, fix: string): Match => {
    const [first, last] = [words[from]!, words[to]!]
    const capital = /^\p{Lu}/u.test(first.text)
    const insert = capital ? fix.charAt(0).toUpperCase() + fix.slice(1) : fix
    return { start: first.start, end: last.end, fixes: [insert], message: `Did you mean “${insert}”?` }
  }
  for (let at = 0; at < words.length; at++) {
    const [before, word, next, after] = [words[at - 1], words[at]!, words[at + 1], words[at + 2]]
    const typed = word.text.toLowerCase()
    const opens = at === 0 || /[,;—–]/.test(word.before)
    if (typed === 'its' && next?.norm === 'going' && after?.norm === 'to') yield found(at, at, 'it’s')
    else if (typed === 'its' && says(next, afterItIs) && next?.before === '') {
      // "its very own name", "its best people": possessive all the same.
      const noun =
        /^(?:very|best|only|own|great|good|clear|important|all|time|really|just|too|so|most|still|always|also|better)$/.test(
          next.norm,
        )
      if (
        !noun ||
        (opens &&
          /^(?:been|not|great|good|clear|important|time|still|always|just|really|only|all|too|so)$/.test(
            next.norm,
          ) &&
          says(after, wordSet('to that a an the i we you how for in very not been')))
      )
        yield found(at, at, 'it’s')
      continue
    }
    if (word.norm === 'it' && contracted(next) && next?.norm === 'is' && after) {
      if (says(after, afterIts) && !(after.norm === 'people' && at === 0)) {
        if (says(before, beforeIts) || after.norm === 'own') yield found(at, at + 1, 'its')
      } else if (
        says(
          before,
          wordSet('of with from into within among amid alongside throughout behind across despite'),
        ) &&
        !says(after, wordSet('not a an the been that always never just also'))
      )
        yield found(at, at + 1, 'its')
      continue
    }
    const pronoun = word.norm === 'you' || word.norm === 'they'
    if (pronoun && contracted(next) && next?.norm === 'are' && says(after, afterPossessive)) {
      yield found(at, at + 1, word.norm === 'you' ? 'your' : 'their')
      continue
    }
    if (
      word.norm === 'who' &&
      contracted(next) &&
      next?.norm === 'is' &&
      says(after, wordSet('name job work team company role turn idea responsibility'))
    )
      yield found(at, at + 1, 'whose')
    if (
      typed === 'whose' &&
      says(next, wordSet('been going not the a responsible available interested leading running'))
    )
      yield found(at, at, 'who’s')
    if (typed === 'whos') yield found(at, at, 'who’s')
    // The words "cant" and "wont" exist, and nobody writes them.
    if (typed === 'cant' && (at === 0 || says(before, cantBefore)))
      yield found(at, at + 1 < words.length && next?.start === word.end ? at + 1 : at, 'can’t')
    const bareContraction =
      next?.start === word.end &&
      /^(?:can|wo|do|did|does|is|are|was|were|has|have|had|could|would|should)$/.test(typed) &&
      /^nt$/i.test(next.text)
    if (bareContraction) yield found(at, at + 1, `${typed}n’t`)
    if (typed === 'ca' && next?.start === word.end && /^nt$/i.test(next.text))
      yield found(at, at + 1, 'can’t')
    if (
      next?.start === word.end &&
      /^(?:i|you|they|we)$/.test(typed) &&
      (at === 0 || word.text !== 'I' || next.text !== 'm') &&
      /^(?:m|ve|re)$/i.test(next.text)
    )
      yield found(at, at + 1, `${typed === 'i' ? 'I' : typed}’${next.text.toLowerCase()}`)
    if (
      typed === 'lets' &&
      at === 0 &&
      says(next, wordSet('go see meet talk speak discuss start keep stay hope make say find connect all'))
    )
      yield found(at, at, 'let’s')
    if (typed === 'let' && contracted(next) && says(before, verbsBefore)) yield found(at, at + 1, 'lets')
    if (
      typed === 'ill' &&
      opens &&
      says(next, wordSet('be send call let bring keep get follow wait have do make see'))
    )
      yield found(at, at, 'I’ll')
    if (typed === 'id' && opens && says(next, wordSet('love like be appreciate welcome')))
      yield found(at, at, 'I’d')
    if (typed === 'wed' && opens && says(next, wordSet('love like be appreciate welcome')))
      yield found(at, at, 'we’d')
    if (typed === 'were' && at === 0 && says(next, wordSet('looking going hoping very so')))
      yield found(at, at, 'we’re')
  }
  for (const match of text.matchAll(/\b(?:your|her|our|their)['’]s\b|\byours['’](?!\p{L})/giu)) {
    const plain = match[0].replace(/['’]/g, '')
    yield {
      start: match.index,
      end: match.index + match[0].length,
      fixes: [plain],
      message: `Did you mean “${plain}”?`,
    }
  }
  for (const match of text.matchAll(/\b\d{1,2} (?:day|week|month|year|hour)['’]s (?=ago|of experience)/giu)) {
    const plain = match[0].replace(/['’]/g, '').trimEnd()
    yield {
      start: match.index,
      end: match.index + match[0].trimEnd().length,
      fixes: [plain],
      message: `Did you mean “${plain}”?`,
    }
  }
}
