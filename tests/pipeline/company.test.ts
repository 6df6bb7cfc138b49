import { expect, it } from 'vitest'
import type { Finding } from '../../src/core/report.ts'
import type { Sentence } from '../../src/language/document.ts'
import { wordsOf } from '../../src/language/words.ts'
import { inCompany, inWordedCompany } from '../../src/pipeline/company.ts'

const six = wordsOf('one two three four five six')

/** Sentences of ten characters and six words, one after the other, with what the model thinks of each. */
function sentences(...probabilities: readonly number[]): Sentence[] {
  return probabilities.map((probability, index) => ({
    text: 'x xx xx xx',
    words: six,
    question: false,
    exclamation: false,
    roles: [],
    impressions: [{ family: 'pushy', probability, start: 0, end: 10 }],
    start: index * 10,
    end: index * 10 + 10,
    part: 'body',
    paragraph: 0,
  }))
}

const problemAt = (start: number): Finding => ({
  rule: 'pushy-x',
  severity: 'problem',
  message: '',
  fixes: [],
  start,
  end: start + 5,
})

/** Such as the small model's. */
const odds = { own: 1, worded: 3.7, others: 1.5, purposes: -0.6, length: 1.2, purpose: -1, offset: -2.5 }

const company = (read: readonly Sentence[], findings: readonly Finding[] = []) =>
  inCompany(read, findings, (rule) => rule === 'pushy-x', odds)

const probabilities = (read: readonly Sentence[], findings: readonly Finding[] = []) =>
  company(read, findings).sentences.map(({ impressions }) => impressions[0]?.probability)

it('doubts a sentence that stands alone in its letter', () => {
  expect(probabilities(sentences(0.8, 0.1, 0.1, 0.1))[0]).toBeLessThan(0.5)
})

/** A doubtful sentence beside so many harsh ones and so many calm ones. */
const doubtful = (harsh: number, calm: number) =>
  probabilities(sentences(0.5, ...Array<number>(harsh).fill(0.99), ...Array<number>(calm).fill(0.1)))[0]!

it('believes a doubtful sentence beside harsh ones, the more of its letter is harsh', () => {
  const believed = [doubtful(0, 4), doubtful(1, 3), doubtful(2, 2), doubtful(3, 1), doubtful(4, 0)]
  expect(believed).toEqual(believed.toSorted())
  expect(believed[0]).toBeLessThan(0.2)
  expect(believed[4]).toBeGreaterThan(0.6)
  expect(doubtful(2, 12)).toBeLessThan(doubtful(2, 2))
})

it('believes a long sentence sooner than a short one', () => {
  const [long, short, ...others] = sentences(0.5, 0.5, 0.1, 0.1)
  const [first, second] = probabilities([{ ...long!, words: [...six, ...six] }, short!, ...others])
  expect(first).toBeGreaterThan(second!)
})

it('believes a sentence that says what a follow-up is for less than one that says nothing of it', () => {
  const [silent, telling, ...others] = sentences(0.5, 0.5, 0.1, 0.1)
  const [first, second] = probabilities([
    silent!,
    { ...telling!, roles: [{ role: 'fit', start: 0, end: 10 }] },
    ...others,
  ])
  expect(first).toBeGreaterThan(second!)
})

it('believes a sentence less in a letter that says what a follow-up is for', () => {
  const [doubtful, ...others] = sentences(0.5, 0.1, 0.1, 0.1)
  const purposeful = others.map((one): Sentence => ({
    ...one,
    roles: [{ role: 'thanks', start: 0, end: 10 }],
  }))
  const greetings = others.map((one): Sentence => ({
    ...one,
    roles: [{ role: 'greeting', start: 0, end: 10 }],
  }))
  const [inNone] = probabilities([doubtful!, ...others])
  expect(probabilities([doubtful!, ...purposeful])[0]).toBeLessThan(inNone!)
  expect(probabilities([doubtful!, ...greetings])[0]).toBe(inNone)
})

it('counts a sign-off for no company, unless wording finds something in it', () => {
  const [doubtful, ...others] = sentences(0.5, 0.1, 0.1, 0.1)
  const signOff: Sentence = { ...innocent(2), part: 'sign-off', start: 100, end: 110 }
  const [without] = probabilities([doubtful!, ...others])
  expect(probabilities([doubtful!, ...others, signOff])[0]).toBe(without)
  const thanks: Sentence = { ...signOff, roles: [{ role: 'thanks', start: 0, end: 10 }] }
  expect(probabilities([doubtful!, ...others, thanks, thanks, thanks, thanks])[0]).toBe(without)
  expect(probabilities([doubtful!, ...others, signOff], [problemAt(102)])[0]).toBeGreaterThan(without!)
})

it('counts what wording found like what the model is sure of', () => {
  const [alone] = probabilities(sentences(0.5, 0.1, 0.1, 0.1))
  const [beside] = probabilities(sentences(0.5, 0.1, 0.1, 0.1), [problemAt(12)])
  expect(beside).toBeGreaterThan(alone!)
})

it('is no company to itself', () => {
  expect(probabilities(sentences(0.6), [problemAt(2)])).toEqual(probabilities(sentences(0.6)))
})

/** A sentence that the model says nothing of. */
function innocent(words: number): Sentence {
  const word = { text: 'x', norm: 'x', start: 0, end: 1, before: '' }
  return { ...sentences(0.5)[0]!, impressions: [], words: Array.from({ length: words }, () => word) }
}

const severity = (finding: Finding, ...read: Sentence[]) => company(read, [finding]).findings[0]?.severity

const calm = [100, 200, 300].map((start) => ({ ...innocent(6), start, end: start + 10 }))

it('makes a hint of a problem in a calm letter that the model doubts, and leaves it out where the model hears nothing', () => {
  const doubtful = { ...sentences(0.2)[0]!, words: innocent(6).words }
  expect(severity(problemAt(2), doubtful, ...calm)).toBe('hint')
  expect(severity(problemAt(2), innocent(6), ...calm)).toBeUndefined()
  expect(severity(problemAt(2), innocent(6))).toBeUndefined()
})

it('takes a sentence by itself for what the model makes of it, with the doubt of whoever asks about it', () => {
  const [alone] = probabilities(sentences(0.5))
  expect(alone).toBeGreaterThan(0.55)
  expect(alone).toBeLessThan(0.7)
  expect(severity(problemAt(2), sentences(0.7)[0]!)).toBe('problem')
  expect(severity(problemAt(2), innocent(6))).toBeUndefined()
})

it('leaves it a problem beside harsh sentences', () => {
  expect(severity(problemAt(2), innocent(6), ...sentences(0.99, 0.99, 0.99, 0.99).slice(1))).toBe('problem')
})

it('doubts no blocker, nothing but tone, and nothing where the model thinks so too or has too few words', () => {
  expect(severity({ ...problemAt(2), severity: 'blocker' }, innocent(6))).toBe('blocker')
  expect(severity({ ...problemAt(2), rule: 'length' }, innocent(6))).toBe('problem')
  expect(severity(problemAt(2), sentences(0.8)[0]!)).toBe('problem')
  expect(severity(problemAt(2), innocent(2))).toBe('problem')
})

it('doubts nothing in a greeting or a sign-off, of which the model says nothing', () => {
  for (const part of ['greeting', 'sign-off'] as const)
    expect(severity(problemAt(2), { ...innocent(6), part }, ...sentences(0.1, 0.1))).toBe('problem')
})

/** Without a model: what is made of the last of so many sentences, the first of which wording finds harsh; half of the calm ones thank. */
function without(harsh: number, calm: number, last: Partial<Sentence> = {}) {
  const read = sentences(...Array<number>(harsh + calm + 1).fill(0)).map((sentence, index): Sentence => ({
    ...sentence,
    words: [...six, ...six],
    roles: index >= harsh && index < harsh + calm / 2 ? [{ role: 'thanks', start: 0, end: 10 }] : [],
    impressions: [],
  }))
  const findings = read.slice(0, harsh).map(({ start }) => problemAt(start + 2))
  const judged = [...read.slice(0, -1), { ...read.at(-1)!, ...last }]
  return inWordedCompany(judged, findings, (rule) => rule === 'pushy-x')
}
const lastOf = (read: readonly Sentence[]) => read.at(-1)?.impressions[0]?.probability ?? 0

it('takes a line to no purpose for harsh beside many that wording finds harsh, and by itself alone never', () => {
  expect(lastOf(without(3, 1))).toBeGreaterThan(0.5)
  expect(lastOf(without(1, 7))).toBeLessThan(0.5)
  expect(without(0, 4).flatMap(({ impressions }) => impressions)).toEqual([])
})

it('leaves what a follow-up is for alone beside harsh lines, and what says who writes', () => {
  expect(lastOf(without(3, 1, { roles: [{ role: 'fit', start: 0, end: 10 }] }))).toBeLessThan(0.5)
  expect(
    lastOf(without(3, 1, { words: wordsOf('We spoke on Monday about the post of verger by the sea') })),
  ).toBeLessThan(0.5)
  expect(lastOf(without(3, 1, { part: 'sign-off' }))).toBe(0)
})

it('names the family that most of the harsh lines are of, and means the whole line', () => {
  expect(without(3, 1).at(-1)?.impressions[0]).toMatchObject({
    family: 'pushy',
    start: 0,
    end: 10,
    byCompany: true,
  })
})
