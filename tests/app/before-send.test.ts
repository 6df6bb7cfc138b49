import { describe, expect, it } from 'vitest'
import { questionsFor, sendListOf } from '../../src/app/before-send.ts'
import { belongsAt } from '../../src/app/place.ts'
import { rowsOf } from '../../src/app/rows.ts'
import { createAnalyzer } from '../../src/pipeline/analyze.ts'
import { catalogue } from '../../src/pipeline/registry.ts'

const analyzer = createAnalyzer()
const entries = new Map(catalogue.map((entry) => [entry.rule, entry]))
const body = `Dear Ms. Tanaka,

Thank you for the tour of the print shop. I attached the [file name] you asked for.

Kind regards,
Bo Lund`
const report = analyzer.check({ kind: 'thank-you', subject: 'Thank you – print shop', body })

describe('the list before sending', () => {
  const list = sendListOf(report, entries, body, {})

  it('has the blank among the blockers', () => {
    expect(list.blockers.map(({ start, end }) => body.slice(start, end))).toEqual(['[file name]'])
  })

  it('tells what is met, with its words, from what is missing', () => {
    const thanks = list.met.find(({ entry }) => entry.rule === 'thanks')
    expect(thanks?.words && body.slice(thanks.words.start, thanks.words.end)).toMatch(/^Thank you/)
    expect(list.missing.map(({ rule }) => rule)).toContain('interest')
  })

  it('asks about the file only where one is spoken of', () => {
    expect(questionsFor(report, body, {})).toContain('The file is really attached')
    expect(questionsFor(report, 'Thank you for the tour.', {})).not.toContain('The file is really attached')
  })

  it('asks for a message each where several people interviewed', () => {
    const each = 'Each interviewer gets a message of their own'
    expect(questionsFor(report, body, { interviewers: [{ name: 'A' }, { name: 'B' }] })).toContain(each)
    expect(questionsFor(report, body, { interviewers: [{ name: 'A' }] })).not.toContain(each)
  })

  it('asks nothing about addresses for a call', () => {
    expect(questionsFor({ ...report, kind: 'phone-script' }, body, {}).join()).not.toMatch(/address/)
  })
})

describe('the checklist', () => {
  it('calls nothing missing while it is too early', () => {
    const states = (early: boolean) => rowsOf(report, entries, early).map(({ state }) => state)
    expect(states(false)).toContain('missing')
    expect(states(true)).not.toContain('missing')
    expect(states(true)).toContain('open')
  })

  it('says of spelling that it waits for the dictionary', () => {
    const row = rowsOf(report, entries, false).find(({ check }) => check.rule === 'spelling')
    expect(row?.state).toBe('waiting')
  })
})

describe('the place where something missing belongs', () => {
  it('is the top for a greeting, the end for a sign-off, and the text between for the rest', () => {
    expect(belongsAt('greeting', report, body)).toBe(0)
    expect(belongsAt('sign-off', report, body)).toBe(body.length)
    expect(body.slice(belongsAt('interest', report, body)).trimStart()).toMatch(/^Kind regards/)
    expect(body.slice(0, belongsAt('thanks', report, body))).toBe('Dear Ms. Tanaka,')
  })
})
