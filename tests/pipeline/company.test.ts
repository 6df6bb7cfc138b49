import { expect, it } from 'vitest'
import type { Finding } from '../../src/core/report.ts'
import type { Sentence } from '../../src/language/document.ts'
import { doubted, inCompany } from '../../src/pipeline/company.ts'

/** Sentences of ten characters, one after the other, with what the model thinks of each. */
function sentences(...probabilities: readonly number[]): Sentence[] {
  return probabilities.map((probability, index) => ({
    text: 'x'.repeat(10),
    words: [],
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

const probabilities = (read: readonly Sentence[]) =>
  read.map(({ impressions }) => impressions[0]?.probability)

it('doubts a sentence that stands alone', () => {
  expect(probabilities(inCompany(sentences(0.8), []))[0]).toBeLessThan(0.8)
})

it('believes a doubtful sentence beside one that is surely harsh, and more beside two', () => {
  const [besideOne] = probabilities(inCompany(sentences(0.6, 0.95), []))
  const [besideTwo] = probabilities(inCompany(sentences(0.6, 0.95, 0.95), []))
  expect(besideOne).toBeGreaterThan(0.6)
  expect(besideTwo).toBeGreaterThan(besideOne!)
})

it('counts what wording found like what the model is sure of', () => {
  const beside = inCompany(sentences(0.6, 0.1), [problemAt(12)])
  expect(probabilities(beside)[0]).toBeGreaterThan(0.6)
})

it('is no company to itself', () => {
  expect(probabilities(inCompany(sentences(0.95), [problemAt(2)]))[0]).toBeLessThan(0.95)
})

/** A sentence that the model says nothing of. */
function innocent(words: number): Sentence {
  const word = { text: 'x', norm: 'x', start: 0, end: 1, before: '' }
  return { ...sentences(0.5)[0]!, impressions: [], words: Array.from({ length: words }, () => word) }
}

const severity = (finding: Finding, sentence: Sentence) =>
  doubted([finding], [sentence], () => true)[0]?.severity

it('makes a hint of a problem in a sentence that is innocent to the model', () => {
  expect(severity(problemAt(2), innocent(6))).toBe('hint')
})

it('doubts no blocker, and nothing where the model has an impression or too few words', () => {
  expect(severity({ ...problemAt(2), severity: 'blocker' }, innocent(6))).toBe('blocker')
  expect(severity(problemAt(2), sentences(0.2)[0]!)).toBe('problem')
  expect(severity(problemAt(2), innocent(2))).toBe('problem')
})
