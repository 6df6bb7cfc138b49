import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { FactsError, isDateTime, parseInterview } from '../../src/core/facts.ts'

describe('interview facts', () => {
  it('are as README shows them', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
    const facts: unknown = JSON.parse(/^```json\n(.*?)^```/ms.exec(readme)?.[1] ?? '')
    expect(parseInterview(facts)).toEqual(facts)
  })

  it('keep what is known and drop what is not', () => {
    expect(parseInterview({ company: 'Harwell', shoeSize: 44 })).toEqual({ company: 'Harwell' })
  })

  it('may be empty, and null is as good as nothing', () => {
    expect(parseInterview({})).toEqual({})
    expect(parseInterview({ company: null, interviewedAt: null })).toEqual({})
  })

  it('take null for nothing at any depth, and for no list', () => {
    const told = {
      candidate: { name: null },
      interviewers: [{ name: 'Jo', role: null, topics: null }],
      received: [{ at: '2026-03-02', answer: null }],
      sent: null,
    }
    expect(parseInterview(told)).toEqual({
      candidate: {},
      interviewers: [{ name: 'Jo' }],
      received: [{ at: '2026-03-02' }],
    })
    expect(() => parseInterview({ interviewers: [null] })).toThrow('interviewers.0 should be an object')
    expect(() => parseInterview({ interviewers: [{ name: null }] })).toThrow('interviewers.0.name')
  })

  it('are given back as they are where they fit', () => {
    const facts = {
      company: 'Harwell',
      interviewedAt: '2028-02-29T09:30',
      timeZone: 'Europe/London',
      decisionBy: '2028-03-10',
      interviewers: [{ name: 'Ines Roca', role: 'Lead', topics: ['rotas'] }],
      sent: [{ kind: 'thank-you', at: '2028-03-01' }],
    }
    expect(parseInterview(facts)).toEqual(facts)
  })

  it.each([
    [{ company: 3 }, 'company should be text'],
    [{ interviewers: [{ role: 'Lead' }] }, 'interviewers.0.name is missing'],
    [{ sent: [{ kind: 'check-in', at: '2026-13-01' }] }, 'sent.0.at is no day of the calendar'],
    [[], 'The interview facts should be an object'],
    ['text', 'The interview facts should be an object'],
  ])('say what is wrong in words for a person: %j', (facts, message) => {
    expect(() => parseInterview(facts)).toThrow(expect.objectContaining({ name: 'FactsError', message }))
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
    [{ interviewedAt: '0002-03-04' }, 'interviewedAt should be a day of this century'],
  ])('name the field that does not fit: %j', (facts, field) => {
    expect(() => parseInterview(facts)).toThrow(FactsError)
    expect(() => parseInterview(facts)).toThrow(field)
  })

  it.each([null, 'text', 3, []])('refuse what is no object: %j', (facts) => {
    expect(() => parseInterview(facts)).toThrow(FactsError)
  })
})

describe('a date', () => {
  it.each(['2026-03-02', '2026-03-02T15:00', '2026-03-02T23:59:59', '2028-02-29'])('may be %s', (value) => {
    expect(isDateTime(value)).toBe(true)
  })

  it.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-03-02T24:00', '2 March 2026', ''])(
    'may not be “%s”',
    (value) => {
      expect(isDateTime(value)).toBe(false)
    },
  )
})
