import { keep } from '../core/keep.ts'
import type { MessageKind } from '../core/kinds.ts'
import type { Finding, Fix } from '../core/report.ts'
import { createWordingSearch, plain } from './wordings.ts'

/** Shorter replacements mend words; they are no sentences that a reader would hear twice. */
const fewestWords = 4
/** How a letter begins. Further down it begins anew: "I am writing to follow up on our conversation." */
const opener = /^i am (?:writing|following up)\b/

/** Asks and hopes of one who may still be chosen: they read as deaf to a no. */
const hope =
  /\b(?:timing|timeline|next steps|any news|(?:the|this) role|join|together|work with you|the chance to continue|offer|start at|earlier note|a decision likely|more interested|my experience|my answers?)\b/
/** What only a no is answered with. */
const farewell = /\b(?:letting me know|telling me|later roles|i improve)\b/

/** Speaks of the talk itself; later it is what they decide that matters. */
const talk = /\byour questions\b/
/** Two wordings that begin alike say one thing twice: "I am still very interested …". Words. */
const alike = 5

const beginning = (wording: string) => wording.split(' ').slice(0, alike).join(' ')

/** Emails are offered the same few wordings. */
const plainWordings = keep<string, string>(500)

/**
 * Makes the function that leaves out each wording that the text already holds or that a finding before offers first, so
 * that three findings of one rule do not make one sentence three times, openers of a letter behind its first sentence,
 * which ends at `begun`, and what is out of place in its kind. Findings stand in order of place.
 */
export function createFreshFixes() {
  const text = createWordingSearch()
  return (findings: readonly Finding[], body: string, begun: number, kind: MessageKind): Finding[] => {
    const misplaced = kind === 'after-rejection' ? hope : farewell
    const offered = new Set<string>()
    let read = false
    const isHeld = (wording: string): boolean => {
      if (!read) text.read(body)
      read = true
      return text.holds(wording)
    }
    const plainOf = ({ insert }: Fix) => plainWordings.of(insert, () => plain(insert))
    const isFresh = ({ start }: Finding, fix: Fix): boolean => {
      const wording = plainOf(fix)
      if (wording.split(' ').length < fewestWords) return true
      if (offered.has(beginning(wording)) || misplaced.test(wording)) return false
      if (kind !== 'thank-you' && talk.test(wording)) return false
      if (start >= begun && opener.test(wording)) return false
      return !isHeld(wording)
    }
    return findings.map((finding) => {
      const fixes = finding.fixes.filter((fix) => isFresh(finding, fix))
      if (fixes[0]) offered.add(beginning(plainOf(fixes[0])))
      return fixes.length === finding.fixes.length ? finding : { ...finding, fixes }
    })
  }
}
