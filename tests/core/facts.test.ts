import { describe, expect, it } from 'vitest'
import { FactsError, parseInterview } from '../../src/core/facts.ts'

describe('interview facts', () => {
  it('keep what is known and drop what is not', () => {
    expect(parseInterview({ company: 'Harwell', shoeSize: 44 })).toEqual({ company: 'Harwell' })
  })

  it('may be empty', () => {
    expect(parseInterview({})).toEqual({})
  })

  it.each([
    [{ company: 3 }, 'company'],
    [{ interviewedAt: 'soon' }, 'interviewedAt'],
    [{ interviewedAt: '2026-02-30' }, 'interviewedAt'],
    [{ decisionBy: '31.12.2026' }, 'decisionBy'],
    [{ timeZone: 'Mars/Crater' }, 'timeZone'],
    [{ interviewers: [{ role: 'Lead' }] }, 'interviewers.0.name'],
    [{ sent: [{ kind: 'letter', at: '2026-03-02' }] }, 'sent.0.kind'],
    [{ format: 'fax' }, 'format'],
  ])('name the field that does not fit: %j', (facts, field) => {
    expect(() => parseInterview(facts)).toThrow(FactsError)
    expect(() => parseInterview(facts)).toThrow(field)
  })

  it.each([null, 'text', 3, []])('refuse what is no object: %j', (facts) => {
    expect(() => parseInterview(facts)).toThrow(FactsError)
  })
})
