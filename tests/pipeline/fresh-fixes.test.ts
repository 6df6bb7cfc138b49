import { describe, expect, it } from 'vitest'
import type { MessageKind } from '../../src/core/kinds.ts'
import type { Finding } from '../../src/core/report.ts'
import type { ParsedDraft } from '../../src/language/document.ts'
import { createFreshFixes } from '../../src/pipeline/fresh-fixes.ts'
import { placed } from '../../src/pipeline/paragraphs.ts'
import { createParser } from '../../src/pipeline/parse.ts'

const body = 'I love it. I adore it. I am grateful for the long talk. I worship it.'
const parser = createParser(undefined)

/** A text of one paragraph as rules see it. */
function draftOf(kind: MessageKind, text: string): ParsedDraft {
  const block = { part: 'body' as const, text, start: 0 }
  const paragraph = placed(block, 0, parser.parse(block))
  return { kind, body: text, sentences: paragraph.sentences } as unknown as ParsedDraft
}

function findingIn(text: string, found: string, ...inserts: readonly string[]): Finding {
  const start = text.indexOf(found)
  const fixes = inserts.map((insert) => ({ label: insert, insert }))
  return { rule: 'x', severity: 'problem', message: '', start, end: start + found.length, fixes }
}

const finding = (found: string, ...inserts: readonly string[]) => findingIn(body, found, ...inserts)

const insertsIn = (kind: MessageKind, ...findings: readonly Finding[]) =>
  createFreshFixes()(findings, draftOf(kind, body)).map(({ fixes }) => fixes.map(({ insert }) => insert))
const inserts = (...findings: readonly Finding[]) => insertsIn('thank-you', ...findings)

describe('a wording', () => {
  const [liked, stayed] = ['I liked it very much.', 'It stayed with me.']

  it('is offered first by one finding alone', () => {
    const three = ['I love', 'I adore', 'I worship'].map((found) => finding(found, liked!, stayed!))
    expect(inserts(...three)).toEqual([[liked, stayed], [stayed], []])
  })
  it('is the same where it begins alike', () => {
    const both = ['I am still very interested in it.', 'I am still very interested.', 'I can send it.']
    expect(inserts(finding('I love', both[0]!), finding('I adore', both[1]!, both[2]!))).toEqual([
      [both[0]],
      [both[2]],
    ])
  })
  it('speaks of their questions in thanks alone', () => {
    const fix = finding('I love', 'I enjoyed your questions.', liked!)
    expect(inserts(fix)).toEqual([['I enjoyed your questions.', liked]])
    expect(insertsIn('check-in', fix)).toEqual([[liked]])
  })
  it('is the same within a sentence and at its end', () => {
    expect(inserts(finding('I love', liked!), finding('I adore', 'i liked it very much'))).toEqual([
      [liked],
      [],
    ])
  })
  it('is left out where the text holds it', () => {
    expect(inserts(finding('I love', 'I am grateful for the long talk.', liked!))).toEqual([[liked]])
    expect(inserts(finding('I love', 'I am grateful for the long talks.'))).toHaveLength(1)
  })
  it('does not begin a letter in its midst', () => {
    const opener = 'I am writing to follow up on our talk.'
    expect(insertsIn('check-in', finding('I love', opener))).toEqual([[opener]])
    expect(insertsIn('check-in', finding('I adore', opener, liked!))).toEqual([[liked]])
  })
  it('hopes for the job until they have said no, and takes a no only then', () => {
    const hope = 'I would be glad to join the crew.'
    const farewell = 'I would be glad to hear of later roles.'
    expect(insertsIn('check-in', finding('I love', hope, farewell))).toEqual([[hope]])
    expect(insertsIn('after-rejection', finding('I love', hope, farewell))).toEqual([[farewell]])
  })
  it('of few words mends the same slip as often as it stands there', () => {
    expect(inserts(finding('love', 'like'), finding('adore', 'like'))).toEqual([['like'], ['like']])
  })
})

/** What may take the place of the words in a letter of that kind: the first wording that fits, `-` where they may go, or nothing. */
function mended(kind: MessageKind, text: string, found: string, ...wordings: readonly string[]): string {
  const [only] = createFreshFixes()([findingIn(text, found, ...wordings)], draftOf(kind, text))
  const [fix] = only!.fixes
  return fix ? text.slice(0, only!.start) + fix.insert + text.slice(only!.end) : text
}

describe('what a letter does already', () => {
  const rude = 'The kiln was warm. Pay up or else.'
  const news = 'I would be glad of any news when you have it.'
  const last = (kind: MessageKind, text: string, ...wordings: readonly string[]) =>
    mended(kind, text, 'Pay up or else.', ...wordings)

  it.each([
    ['interest', 'I am very interested in the role.', 'I would be glad to join you.'],
    ['a question about timing', 'Could you tell me when you expect to decide?', news],
    ['thanks', 'Thank you for the tour.', 'Thank you for your time.'],
    ['good wishes', 'I wish you all the best.', 'I wish the team well.'],
  ])('is not said anew: %s', (_, said, wording) => {
    expect(last('check-in', `${said} ${rude}`, wording)).toBe(`${said} The kiln was warm.`)
    expect(last('check-in', rude, wording)).toBe(`The kiln was warm. ${wording}`)
  })
  it('is not what the words themselves do', () => {
    const demand = 'I need your decision at once.'
    expect(mended('check-in', `It was warm. ${demand}`, demand, news)).toBe(`It was warm. ${news}`)
  })
  it('is asked for once: what to improve', () => {
    const improve = 'Is there one thing you would suggest I improve?'
    expect(last('after-rejection', rude, improve)).toContain(improve)
    expect(last('after-rejection', `Any feedback helps. ${rude}`, improve)).not.toContain(improve)
  })
  it('leaves room for a wording with a day of their own, and for one that mends theirs', () => {
    const asked = 'Could you tell me when you expect to decide?'
    expect(last('check-in', `${asked} ${rude}`, 'Is a decision likely by Friday?')).toContain('by Friday?')
    const thanks = 'Thank you a million for the long tour.'
    const calm = 'Thank you for the long tour.'
    expect(mended('check-in', `Thank you for coming. ${thanks}`, thanks, calm)).toContain(calm)
  })
})

describe('a kind of letter', () => {
  const news = 'I would be glad of any news when you have it.'
  it.each([
    ['thank-you', 'chases no news', news],
    ['final-follow-up', 'asks nothing', 'Is there one route you prefer?'],
    ['final-follow-up', 'waits for no news', news],
    ['after-rejection', 'hopes for this role no more', 'I remain very interested in the role.'],
    ['phone-script', 'is spoken', 'I am writing about our conversation.'],
  ] as const)('%s %s', (kind, _, wording) => {
    expect(insertsOf(kind, wording)).toEqual([''])
  })
  const insertsOf = (kind: MessageKind, wording: string) =>
    insertsIn(kind, finding('I love it.', wording)).flat()
})

describe('a sentence with no wording left', () => {
  const without = (text: string, found = 'Pay up.') =>
    mended('thank-you', text, found, 'I would be glad of any news.')

  it('may be left out, with one blank', () => {
    expect(without('It was warm. Pay up. I sat.')).toBe('It was warm. I sat.')
    expect(without('Pay up. I sat.')).toBe('I sat.')
  })
  it('stays where it is all of its paragraph, or the next hangs on it', () => {
    for (const text of ['Pay up.', 'It was warm. Pay up. That is all.']) expect(without(text)).toBe(text)
  })
  it('stays where it tells what only the person knows, or is half a sentence', () => {
    expect(without('I sat. Pay Ana up.', 'Pay Ana up.')).toBe('I sat. Pay Ana up.')
    expect(without('I sat. Pay up now.', 'Pay up')).toBe('I sat. Pay up now.')
  })
})
