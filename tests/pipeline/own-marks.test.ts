import { describe, expect, it } from 'vitest'
import type { Finding } from '../../src/core/report.ts'
import { inOwnMarks } from '../../src/pipeline/own-marks.ts'

const inserts = (body: string, insert: string) => {
  const finding: Finding = {
    rule: 'x',
    severity: 'hint',
    message: '',
    start: 0,
    end: 1,
    fixes: [{ label: `Replace with “${insert}”`, insert }],
  }
  return inOwnMarks([finding], body).flatMap(({ fixes }) =>
    fixes.flatMap(({ label, insert: own }) => [label, own]),
  )
}

describe('the apostrophe of a fix', () => {
  it('is straight in a letter that has no other', () => {
    expect(inserts("I don't think its far.", 'it’s')).toEqual(["Replace with “it's”", "it's"])
  })
  it('is curly where the letter has a curly one, or none', () => {
    for (const body of ["I don't think its Ana’s.", 'I think its far.', "The '90s are its past."])
      expect(inserts(body, 'it’s')[1]).toBe('it’s')
  })
  it('leaves other fixes as they are', () => {
    expect(inserts("I don't go.", 'went')[1]).toBe('went')
  })
})
