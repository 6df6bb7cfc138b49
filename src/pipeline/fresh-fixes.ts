import { keep } from '../core/keep.ts'
import type { Finding, Fix } from '../core/report.ts'

/** Shorter replacements mend words; they are no sentences that a reader would hear twice. */
const fewestWords = 4
/** How a letter begins. Further down it begins anew: "I am writing to follow up on our conversation." */
const opener = /^i am (?:writing|following up)\b/

/** The marks of most texts, which are quicker found by name than as all that is neither letter nor figure. */
const usualMarks = /[!-/:-@[-`{-~‘’“”–—…]+/g

function madePlain(text: string): string {
  const unmarked = text.toLowerCase().replace(usualMarks, '')
  const letters = /[^\w\s]/.test(unmarked) ? unmarked.replace(/[^\p{L}\p{N}\s]/gu, '') : unmarked
  return letters.replace(/\s+/g, ' ').trim()
}

/** A key press changes one line of many, and the wordings on offer are few. */
const plainTexts = keep<string, string>(500)
/** A longer text is made plain anew, so that what is kept stays small. UTF-16 units. */
const longestKept = 1_000

const plain = (text: string): string =>
  text.length > longestKept ? madePlain(text) : plainTexts.of(text, () => madePlain(text))

const plainLines = (body: string): string => body.split('\n').map(plain).filter(Boolean).join(' ')

/**
 * Leaves out each wording that the text already holds or that a finding before offers first, so that three findings
 * of one rule do not make one sentence three times, and openers of a letter behind its first sentence, which ends at
 * `begun`. Findings stand in order of place.
 */
export function freshFixes(findings: readonly Finding[], body: string, begun: number): Finding[] {
  let text: string | undefined
  const offered = new Set<string>()
  /** Whether the text holds a wording; asked once for each, however long the text is. */
  const held = new Map<string, boolean>()
  const isFresh = ({ start }: Finding, { insert }: Fix): boolean => {
    const wording = plain(insert)
    if (wording.split(' ').length < fewestWords) return true
    if (offered.has(wording) || (start >= begun && opener.test(wording))) return false
    text ??= ` ${plainLines(body)} `
    if (!held.has(wording)) held.set(wording, text.includes(` ${wording} `))
    return held.get(wording) === false
  }
  return findings.map((finding) => {
    const fixes = finding.fixes.filter((fix) => isFresh(finding, fix))
    if (fixes[0]) offered.add(plain(fixes[0].insert))
    return fixes.length === finding.fixes.length ? finding : { ...finding, fixes }
  })
}
