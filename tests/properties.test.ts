import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dialects } from '../src/core/dialect.ts'
import type { Draft, Interview } from '../src/core/draft.ts'
import { messageKinds } from '../src/core/kinds.ts'
import type { Report } from '../src/core/report.ts'
import { createAnalyzer, longestBody } from '../src/pipeline/analyze.ts'
import { cleanDrafts } from './support/clean-drafts.ts'
import { testDictionary } from './support/dictionary.ts'
import { sound, splitsPair } from './support/sound.ts'

const dictionary = testDictionary
const fresh = () => createAnalyzer({ dictionary })

/** What typing and pasting bring: words that rules look for among marks, controls and halves of characters. */
const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...pieces()) },
  { weight: 2, arbitrary: fc.string({ maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
  { weight: 1, arbitrary: fc.constantFrom(...odd()) },
)

function pieces(): string[] {
  return `Dear Ms. Okafor,|Hi|Hi Ana and Tom,|To whom it may concern|Thank you for|the tour|[Company]|{{name}}|<Name>|XX|
TBD|I have attached|my CV|Monday|3 March 2026|on Tuesday 4 May|!|!!|?|?!|.|,|…|—|need an answer by Friday|ASAP|DESPERATE|
Kind regards,|Best,|Priya Shah|Sent from my iPhone|> quoted|On Tue, 4 May, Ana wrote:|P.S.|- |1. |voicemail|020 7946 0112|
I’m|can't|"|“|”|(|)|as you said|please please|lol|:)|😀|the the|recieve|https://a.example/b?c=[d]|Here is a draft|As an AI`
    .split('|')
    .map((text) => text.replace('\n', ''))
}

function odd(): string[] {
  return [
    '\uD800',
    '\uDC00',
    '\u0000',
    '\u200B',
    '\u202E',
    '\u2066',
    '\u2069',
    '\uFEFF',
    '\u00AD',
    'e\u0301\u0327',
  ].concat([
    '👩🏽‍🚀',
    '🇬🇧',
    '\u0338',
    '\u2028',
    '\u2029',
    '\u0085',
    '\v',
    '\f',
    '\r',
    'İ',
    'ß',
    'ﬁ',
    '林舟',
    'مرحبا',
  ])
}

const person = fc.record({ name: fc.constantFrom('Ana Okafor', 'Dr. Tom Shah', '林舟', ''), role: piece })

/** Facts as the schema lets them through, with words that the draft may or may not share. */
const interview: fc.Arbitrary<Interview> = fc.record(
  {
    company: fc.constantFrom('Fernway', '[24]seven', ''),
    role: piece,
    candidate: fc.record({ name: fc.constantFrom('Priya Shah', '') }),
    interviewers: fc.array(person, { maxLength: 4 }),
    interviewedAt: fc.constantFrom('2026-03-03', '2024-02-29T10:00', '2026-12-31'),
    format: fc.constantFrom('phone', 'video', 'in-person', 'one-way'),
    country: fc.constantFrom('GB', 'JP', 'India', 'nowhere', ''),
    contactBy: fc.constantFrom('email', 'phone', 'agency'),
    decisionBy: fc.constantFrom('2026-03-10'),
    attachments: fc.array(piece, { maxLength: 2 }),
    values: fc.array(piece, { maxLength: 3 }),
  },
  { requiredKeys: [] },
)

const body = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', ' ', ' ', '', '\n', '\n\n', '\t', '\u00A0')), { maxLength: 60 })
  .map((pairs) => pairs.flat().join(''))

const draft: fc.Arbitrary<Draft> = fc.record({
  kind: fc.constantFrom(undefined, ...messageKinds),
  subject: fc.oneof(fc.constant(undefined), piece),
  dialect: fc.constantFrom(undefined, ...dialects),
  body,
})

const words = ({ findings }: Report, text: string) =>
  findings.map(({ rule, severity, message, start, end }) => [
    rule,
    severity,
    message.replace(/\s+/g, ' '),
    text.slice(start, end).replace(/\s+/g, ' '),
  ])

describe('any text', { timeout: 60_000 }, () => {
  it('gets a sound report: spans inside it and on whole characters, sorted, settled, the score exact', () => {
    const analyzer = fresh()
    fc.assert(
      fc.property(draft, interview, (given, facts) => sound(analyzer.check(given, facts), given.body)),
      { numRuns: 400 },
    )
  })

  it('gets an exact score where a good draft earns much and odd text above it takes, or holds it down', () => {
    const analyzer = fresh()
    fc.assert(
      fc.property(fc.constantFrom(...cleanDrafts), body, ({ interview: facts, ...good }, odd) => {
        const given = { ...good, body: `${odd} [name]\n\n${good.body}` }
        sound(analyzer.check(given, facts), given.body)
      }),
      { numRuns: 100 },
    )
  })

  it('gets the same report every time', () => {
    fc.assert(
      fc.property(draft, (given) => {
        expect(fresh().check(given)).toEqual(fresh().check(given))
      }),
      { numRuns: 100 },
    )
  })

  it('gets from an analyzer that has read earlier versions, of other kinds and facts too, what a new one says', () => {
    fc.assert(
      fc.property(
        draft,
        draft,
        interview,
        interview,
        piece,
        fc.nat(),
        (given, other, facts, more, typed, seed) => {
          const at = seed % (given.body.length + 1)
          const changed = { ...given, body: given.body.slice(0, at) + typed + given.body.slice(at) }
          const renamed = { ...other, body: given.body }
          const used = fresh()
          used.check(given, facts)
          for (const [version, known] of [
            [changed, facts],
            [renamed, facts],
            [renamed, more],
            [given, facts],
          ] as const)
            expect(used.check(version, known)).toEqual(fresh().check(version, known))
        },
      ),
      { numRuns: 150 },
    )
  })

  it('gets the same findings with Windows line ends', () => {
    const analyzer = fresh()
    const plain = draft.map((given) => ({ ...given, body: given.body.replace(/\r\n?/g, '\n') }))
    fc.assert(
      fc.property(plain, (given) => {
        const windows = { ...given, body: given.body.replaceAll('\n', '\r\n') }
        expect(words(analyzer.check(windows), windows.body)).toEqual(words(analyzer.check(given), given.body))
      }),
      { numRuns: 200 },
    )
  })

  it('keeps its findings when somebody else’s harsh words are quoted below', () => {
    const analyzer = fresh()
    for (const { interview, ...given } of cleanDrafts) {
      const quoted = `${given.body}\n\nOn Mon, 2 Mar 2026 at 09:12, Ana wrote:\n> I NEED an answer by [DATE]!!!`
      expect(analyzer.check({ ...given, body: quoted }, interview).findings).toEqual([])
    }
  })
})

describe('a monstrous text', { timeout: 60_000 }, () => {
  const monsters: Readonly<Record<string, string>> = {
    'fifty thousand brackets': '['.repeat(50_000),
    'brackets that close': '[a]'.repeat(17_000),
    'one endless word': 'a'.repeat(1_000_000),
    'a million spaces': ' '.repeat(1_000_000),
    'a million line ends': '\n'.repeat(1_000_000),
    'lone surrogates': '\uD83D'.repeat(50_000),
    'zero-width characters': 'a\u200B'.repeat(25_000),
    'bidirectional controls': '\u202Ea\u202C '.repeat(12_000),
    'an endless greeting': `Dear ${'Ana '.repeat(12_000)},`,
    'digits and dashes': '0-'.repeat(25_000),
    'exclamation marks': '!'.repeat(50_000),
    'short sentences': 'I am. '.repeat(8_000),
    'short lines': 'Ana\n'.repeat(12_000),
    'one sentence without an end': 'and thank you for the tour, '.repeat(1_800),
    'a pile of accents': `e${'\u0301'.repeat(50_000)}`,
  }

  it.each(Object.entries(monsters))('is checked and said so where it is too long: %s', (_, text) => {
    const report = fresh().check({ kind: 'thank-you', body: text })
    sound(report, text)
    expect(report.checkedLength).toBe(text.length > longestBody ? longestBody : undefined)
  })

  it('is too long above 50,000 characters', () => {
    expect(longestBody).toBe(50_000)
  })

  it('is cut between characters, not inside one', () => {
    const text = `${'a'.repeat(longestBody - 1)}😀 and more`
    const { checkedLength } = fresh().check({ body: text })
    expect(splitsPair(text, checkedLength ?? 0)).toBe(false)
  })
})
