import { startsWithCapital } from '../core/words.ts'
import { asking, asks, elsewhere, givesOrDenies, weAsk, welcoming } from './advert-words.ts'
import type { Word } from './document.ts'
import { skillsIn } from './skills.ts'
import { wordsOf } from './words.ts'

/** A line or sentence of an advert that asks something of the applicant. */
export interface Ask {
  readonly text: string
  readonly words: readonly Word[]
  /** False where it would only be welcome: "a plus", "nice to have". */
  readonly must: boolean
}

/** Nobody's advert is longer; UTF-16 units. */
const longest = 20_000

type Section = 'must' | 'welcome' | 'other'

/** "We make tiles", "Our stack is Python": about the firm itself. */
const themselves = /^(?:we|our|us)$/

/** The most words a heading has, and the most an item of a list without bullets has. */
const longestHeading = 8
const longestItem = 14

/** The section that a line opens; undefined where it is not a heading. */
function sectionOf(line: string, words: readonly Word[]): Section | undefined {
  const ended = /[:?]$/.test(line)
  if (words.length === 0 || words.length > longestHeading || /[.,;!]$/.test(line)) return undefined
  if (welcoming(words) && (ended || words.length <= 4)) return 'welcome'
  if (elsewhere(words)) return 'other'
  if (asking(words) && (ended || words.length <= 5)) return 'must'
  // "SAP" on a line of its own is an item, not a heading in capitals.
  const shouted = !/\p{Ll}/u.test(line) && skillsIn(words).length === 0
  return ended || shouted ? 'other' : undefined
}

const bullet = /^(?:[-–—*•·▪●◦‣✓✔➢]|\d{1,2}[.)])\s*/

interface Line {
  readonly text: string
  readonly listed: boolean
  readonly section: Section
}

/** "Requirements: a forklift licence" is a heading and an item on one line. */
function splitLabel(line: string): readonly string[] {
  const at = line.indexOf(':')
  const rest = line.slice(at + 1).trim()
  if (at < 0 || rest === '') return [line]
  const label = line.slice(0, at + 1)
  return sectionOf(label, wordsOf(label)) ? [label, rest] : [line]
}

/** The lines of an advert, split into sentences, with the section each stands in. */
function linesOf(advert: string): Line[] {
  const found: Line[] = []
  let section: Section = 'other'
  for (const raw of advert.slice(0, longest).split('\n')) {
    const listed = bullet.test(raw.trim())
    const line = raw.trim().replace(bullet, '')
    // After a bulleted list the next plain line no longer belongs to it, unless it continues an item.
    if (!listed && found.at(-1)?.listed && startsWithCapital(line)) section = 'other'
    for (const text of line.split(/(?<=[.!?])\s(?=\p{Lu})/u).flatMap(splitLabel)) {
      const opened = listed && !text.endsWith(':') ? undefined : sectionOf(text, wordsOf(text))
      // "Skills" opens a list; "Knife skills" is an item of an open one.
      if (opened && (opened !== section || text.endsWith(':'))) section = opened
      else if (text) found.push({ text, listed, section })
    }
  }
  return found
}

/**
 * The lines and sentences of a pasted advert that ask for something: items under a heading such as "Requirements", and
 * sentences such as "You will need a driving licence" anywhere. What the employer offers, does or must say by law, and the rest
 * of the page around the advert, is left out.
 */
export function asksOf(advert: string): Ask[] {
  return linesOf(advert).flatMap(({ text, listed, section }): Ask[] => {
    const words = wordsOf(text)
    if (givesOrDenies(words)) return []
    const item = section !== 'other' && (listed || words.length <= longestItem)
    const wanted = themselves.test(words[0]?.norm ?? '') ? weAsk(words) : item || asks(words) || weAsk(words)
    if (!wanted) return []
    return [{ text, words, must: section !== 'welcome' && !welcoming(words) }]
  })
}
