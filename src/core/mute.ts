import type { Finding } from './report.ts'

/** What the person does not want to hear. Keyed by words and sentence, so it survives edits and reloads. */
export type Mute =
  | { readonly reach: 'this'; readonly rule: string; readonly words: string; readonly sentence: string }
  | { readonly reach: 'words'; readonly words: string }
  | { readonly reach: 'rule'; readonly rule: string }

const onOneLine = (text: string) => text.replace(/\s+/g, ' ').trim()
const folded = (text: string) => onOneLine(text).toLowerCase()

/** The sentence around a place, by end marks and line breaks: enough to tell one use of a word from another. */
export function sentenceAround(body: string, { start, end }: Pick<Finding, 'start' | 'end'>): string {
  const from = Math.max(...['. ', '! ', '? ', '\n'].map((mark) => body.lastIndexOf(mark, start - 1) + 1))
  const ends = ['. ', '! ', '? ', '\n'].map((mark) => body.indexOf(mark, end)).filter((at) => at >= 0)
  return folded(body.slice(from, Math.min(body.length, ...ends)))
}

/** The mute that silences a finding with the given reach. */
export function muteOf(finding: Finding, body: string, reach: Mute['reach']): Mute {
  const words = body.slice(finding.start, finding.end)
  if (reach === 'rule') return { reach, rule: finding.rule }
  return reach === 'words'
    ? muteOfWords(words)
    : { reach, rule: finding.rule, words: folded(words), sentence: sentenceAround(body, finding) }
}

/** Case aside: "Fernway" is listed as it was written, and "FERNWAY" is right too. */
function same(one: Mute, other: Mute): boolean {
  const key = (mute: Mute) => JSON.stringify(Object.entries(mute).sort()).toLowerCase()
  return key(one) === key(other)
}

/** The mute for words that the person calls right, wherever they stand. */
export const muteOfWords = (words: string): Extract<Mute, { reach: 'words' }> => ({
  reach: 'words',
  words: onOneLine(words),
})

/** Whether any of the mutes silences the finding. A muted rule silences all it says. */
export function isMuted(finding: Finding, body: string, mutes: readonly Mute[]): boolean {
  return mutes.some((mute) => same(mute, muteOf(finding, body, mute.reach)))
}

/** The list without the given mute. */
export function withoutMute(mutes: readonly Mute[], gone: Mute): Mute[] {
  return mutes.filter((mute) => !same(mute, gone))
}
