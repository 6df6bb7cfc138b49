import { describe, expect, it } from 'vitest'
import type { MessageKind } from '../../src/core/kinds.ts'
import type { Finding } from '../../src/core/report.ts'
import { createFreshFixes } from '../../src/pipeline/fresh-fixes.ts'

const body = 'I love it. I adore it. I am grateful for the long talk. I worship it.'

function finding(found: string, ...inserts: readonly string[]): Finding {
  const start = body.indexOf(found)
  const fixes = inserts.map((insert) => ({ label: insert, insert }))
  return { rule: 'x', severity: 'problem', message: '', start, end: start + found.length, fixes }
}

const insertsIn = (kind: MessageKind, ...findings: readonly Finding[]) =>
  createFreshFixes()(findings, body, 'I love it.'.length, kind).map(({ fixes }) =>
    fixes.map(({ insert }) => insert),
  )
const inserts = (...findings: readonly Finding[]) => insertsIn('thank-you', ...findings)

describe('a wording', () => {
  const [liked, stayed] = ['I liked it very much.', 'It stayed with me.']

  it('is offered first by one finding alone', () => {
    const three = ['I love', 'I adore', 'I worship'].map((found) => finding(found, liked!, stayed!))
    expect(inserts(...three)).toEqual([[liked, stayed], [stayed], []])
  })
  it('is the same where it begins alike', () => {
    const both = [
      'I am still very interested in it.',
      'I am still very interested.',
      'I am glad of any news.',
    ]
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
    expect(inserts(finding('I love', opener))).toEqual([[opener]])
    expect(inserts(finding('I adore', opener, liked!))).toEqual([[liked]])
  })
  it('hopes for the job until they have said no, and takes a no only then', () => {
    const hope = 'I would be glad to join the crew.'
    const farewell = 'Thank you for letting me know.'
    expect(insertsIn('check-in', finding('I love', hope, farewell))).toEqual([[hope]])
    expect(insertsIn('after-rejection', finding('I love', hope, farewell))).toEqual([[farewell]])
  })
  it('of few words mends the same slip as often as it stands there', () => {
    expect(inserts(finding('love', 'like'), finding('adore', 'like'))).toEqual([['like'], ['like']])
  })
})
