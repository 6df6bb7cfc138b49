import type { Mute } from './mute-schema.ts'
import type { Finding } from './report.ts'

export type { Mute }

const onOneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

const ends = ['. ', '! ', '? ', '\n']
/** This much of a sentence without an end is enough to tell it from others. */
const longest = 500

/** The sentence around a place, by end marks and line breaks: enough to distinguish one use of a word from another. */
export function sentenceAround(body: string, { start, end }: Pick<Finding, 'start' | 'end'>): string {
  const before = body.slice(Math.max(0, start - longest), start)
  const after = body.slice(end, end + longest)
  const from = Math.max(...ends.map((mark) => before.lastIndexOf(mark) + 1))
  const to = ends.map((mark) => after.indexOf(mark)).filter((at) => at >= 0)
  return onOneLine(before.slice(from) + body.slice(start, end) + after.slice(0, Math.min(longest, ...to)))
}

/** The mute that silences a finding with the given reach. */
export function muteOf(finding: Finding, body: string, reach: Mute['reach']): Mute {
  const words = body.slice(finding.start, finding.end)
  if (reach === 'rule') return { reach, rule: finding.rule }
  return reach === 'words'
    ? muteOfWords(words)
    : { reach, rule: finding.rule, words: onOneLine(words), sentence: sentenceAround(body, finding) }
}

/** Without case: "Fernway" is listed as it was written, and "FERNWAY" is accepted too. */
const keyOf = (mute: Mute) => JSON.stringify(Object.entries(mute).sort()).toLowerCase()

/** The mute for words that the person accepts everywhere. */
export const muteOfWords = (words: string): Extract<Mute, { reach: 'words' }> => ({
  reach: 'words',
  words: onOneLine(words),
})

/** Tells whether any of the mutes silences a finding. A muted rule is silenced altogether. */
export function mutedBy(mutes: readonly Mute[], body: string): (finding: Finding) => boolean {
  const keys = new Set(mutes.map(keyOf))
  const reaches = [...new Set(mutes.map(({ reach }) => reach))]
  return (finding) => reaches.some((reach) => keys.has(keyOf(muteOf(finding, body, reach))))
}

/** Both lists in one, each mute once: in the second list's form where both contain it. */
export function joinedMutes(mutes: readonly Mute[], more: readonly Mute[]): Mute[] {
  return [...new Map([...mutes, ...more].map((mute) => [keyOf(mute), mute])).values()]
}

/** The list without the given mute. */
export function withoutMute(mutes: readonly Mute[], gone: Mute): Mute[] {
  return mutes.filter((mute) => keyOf(mute) !== keyOf(gone))
}
