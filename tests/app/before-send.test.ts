import { describe, expect, it } from 'vitest'
import { leadOf, questionsFor, sendListOf } from '../../src/app/before-send.ts'
import type { Interview } from '../../src/core/draft.ts'
import { belongsAt } from '../../src/app/place.ts'
import { heldRows, holderOf, rowsOf, withFormer, type Row } from '../../src/app/rows.ts'
import { createAnalyzer } from '../../src/pipeline/analyze.ts'
import { catalogue } from '../../src/pipeline/catalogue.ts'

const analyzer = createAnalyzer()
const entries = new Map(catalogue.map((entry) => [entry.rule, entry]))
const body = `Dear Ms. Tanaka,

Thank you for the tour of the print shop. I attached the [file name] you asked for.

Kind regards,
Bo Lund`
const report = analyzer.check({ kind: 'thank-you', subject: 'Thank you – print shop', body })

describe('the list before sending', () => {
  const list = sendListOf(report, entries, { subject: 'Thank you – print shop', body }, {})

  it('has the blank among the blockers', () => {
    expect(list.blockers.map(({ start, end }) => body.slice(start, end))).toEqual(['[file name]'])
  })

  it('says at the top what the rest of it says', () => {
    const calm = { ...list, problems: [] }
    expect(leadOf(calm, null, false)).toBe('Nothing here stops you. A last look, then send it.')
    expect(leadOf({ ...calm, foreign: true }, null, false)).toMatch(/English.*yours to check/)
    expect(leadOf(calm, null, true)).toBe('Nothing here stops you. A last look, then make the call.')
    expect(leadOf(calm, { severity: 'problem' }, false)).toBe('Better not to send it: the reason is below.')
    expect(leadOf(calm, { severity: 'blocker' }, false)).toBe('Better not to send it: the reason is below.')
    expect(leadOf(calm, { severity: 'problem', until: 'Tue 3 March' }, false)).toMatch(
      /wait until Tue 3 March/,
    )
    expect(leadOf(calm, { severity: 'hint' }, false)).toMatch(/below whether it is time/)
    expect(leadOf(calm, { severity: 'hint', until: 'Tue 3 March' }, false)).toMatch(/wait until Tue 3 March/)
    expect(leadOf({ ...calm, problems: report.findings }, null, false)).toMatch(/look at this once more/)
    expect(leadOf(calm, { severity: 'blocker', until: 'Tue 3 March' }, true)).toBe(
      'Better not to call now: the reason is below.',
    )
  })

  it('is not to be sent without a subject, but a reply in a thread and a call need none', () => {
    const stops = (kind: 'thank-you' | 'phone-script', text: string) => {
      const draft = { kind, subject: '', body: text }
      const { blockers } = sendListOf(analyzer.check(draft), entries, draft, {})
      return blockers.map(({ rule }) => rule)
    }
    const plain = 'Dear Ms. Tanaka,\n\nThank you for the tour of the print shop.\n\nKind regards,\nBo Lund'
    expect(stops('thank-you', plain)).toEqual(['subject'])
    expect(stops('thank-you', `${plain}\n\nOn Mon, 2 Mar 2026, Ana wrote:\n> Hello`)).toEqual([])
    expect(stops('phone-script', plain)).toEqual([])
  })

  it('weighs an empty subject as a blocker, which is a problem while one writes, and another fault of it as it is', () => {
    const stops = (subject: string) => {
      const draft = { kind: 'thank-you', subject, body, underway: true } as const
      const written = analyzer.check(draft)
      const { severity } = written.findings.find(({ rule }) => rule === 'subject')!
      const { blockers } = sendListOf(written, entries, draft, {})
      return [severity, ...blockers.filter(({ rule }) => rule === 'subject').map(({ severity: now }) => now)]
    }
    expect(stops(' ')).toEqual(['problem', 'blocker'])
    expect(stops('URGENT: my interview')).toEqual(['problem'])
  })

  it('tells what is met, with its words, from what is missing', () => {
    const thanks = list.met.find(({ entry }) => entry.rule === 'thanks')
    expect(thanks?.words && body.slice(thanks.words.start, thanks.words.end)).toMatch(/^Thank you/)
    expect(list.missing.map(({ rule }) => rule)).toContain('interest')
  })

  it('does not call missing what is half there', () => {
    const half = ['polite-close']
    expect(list.weak.map(({ rule }) => rule)).toEqual(half)
    expect(list.missing.map(({ rule }) => rule)).not.toContain(half[0])
  })

  it('asks about the file only where one is spoken of', () => {
    expect(questionsFor(report, body, {})).toContain('The file is really attached')
    expect(questionsFor(report, 'Thank you for the tour.', {})).not.toContain('The file is really attached')
    const quoted = 'Thank you for the tour.\n\nFrom: Ida Holm\nSent: Monday\n\nThe plan is attached.'
    expect(questionsFor(report, quoted, {})).not.toContain('The file is really attached')
    const headed = 'From: Bo Lund\nTo: Ida Holm\n\nThe plan is attached.'
    expect(questionsFor(report, headed, {})).toContain('The file is really attached')
  })

  it.each([
    'Please see the attachments.',
    'I attach my plan.',
    'I enclose my CV.',
    'My plan is attatched.',
    'PFA the plan.',
    'Best,\nAna\n\nEnclosures: two plans',
    'Best,\nAna\n\nEncl.',
  ])('asks about the file in all its words: %j', (text) => {
    expect(questionsFor(report, text, {})).toContain('The file is really attached')
  })

  it.each([
    'The new enclosure for the lynx is a fine idea.',
    'Thank you for the detached view of our plans.',
    'I saw the enclosures. They are large.',
  ])('asks about no file where none is spoken of: %j', (text) => {
    expect(questionsFor(report, text, {})).not.toContain('The file is really attached')
  })

  it('asks for a message each where several people interviewed', () => {
    const each = 'Each interviewer gets a message of their own'
    expect(questionsFor(report, body, { interviewers: [{ name: 'A' }, { name: 'B' }] })).toContain(each)
    expect(questionsFor(report, body, { interviewers: [{ name: 'A' }] })).not.toContain(each)
  })

  it('asks about people only where the details do not tell them, and about the company always', () => {
    const of = (interview: Interview) => questionsFor(report, body, interview).join()
    expect(of({})).toMatch(/Their name.*the company/)
    const told = of({ company: 'Print Hall', interviewers: [{ name: 'Rin Tanaka' }] })
    expect(told).not.toContain('Their name')
    expect(told).toContain('Where I name the company')
  })

  it('names a slip with one sure answer, and counts what else is open', () => {
    const at = (words: string) => ({ start: body.indexOf(words), end: body.indexOf(words) + words.length })
    const hint = { severity: 'hint', message: '', fixes: [] } as const
    const fix = (insert: string) => ({ label: insert, insert })
    const slip = { ...hint, ...at('print'), rule: 'spelling', fixes: [fix('prince')] }
    const guess = { ...hint, ...at('shop'), rule: 'spelling', fixes: [fix('shot'), fix('ship')] }
    const smaller = { ...hint, ...at('tour'), rule: 'length' }
    const draft = { subject: 'Thank you', body }
    const { problems, open } = sendListOf({ ...report, findings: [slip, guess, smaller] }, entries, draft, {})
    expect({ problems, open }).toEqual({ problems: [slip], open: 2 })
    expect(leadOf({ ...list, problems }, null, false)).toMatch(/look at this once more/)
  })

  it('asks nothing about addresses for a call', () => {
    expect(questionsFor({ ...report, kind: 'phone-script' }, body, {}).join()).not.toMatch(/address/)
  })
})

describe('the checklist', () => {
  const checked = { body, report }

  it('calls nothing missing while it is too early', () => {
    const states = (early: boolean) => rowsOf(checked, entries, early).map(({ state }) => state)
    expect(states(false)).toContain('missing')
    expect(states(true)).not.toContain('missing')
    expect(states(true)).toContain('open')
  })

  it('tells rows that lead into the text from those that unfold', () => {
    const placed = (rule: string) =>
      rowsOf(checked, entries, false).find(({ entry }) => entry.rule === rule)?.placed
    expect([placed('thanks'), placed('interest')]).toEqual([true, false])
  })

  it('says of spelling that it waits for the dictionary', () => {
    const row = rowsOf(checked, entries, false).find(({ entry }) => entry.rule === 'spelling')
    expect(row?.state).toBe('waiting')
  })

  it('begins with what there is to say', () => {
    const empty = { body: ' ', report: analyzer.check({ kind: 'thank-you', body: ' ' }) }
    const rows = rowsOf(empty, entries, true)
    expect(rows.map(({ entry }) => entry.rule)).toContain('thanks')
    expect(rows.filter(({ entry }) => entry.type === 'avoid')).toEqual([])
  })

  it('keeps the rows that show what they showed, and no others', () => {
    const former = rowsOf(checked, entries, false)
    const longer = body.replace('print shop', 'paper mill')
    const next = rowsOf(
      { body: longer, report: analyzer.check({ kind: 'thank-you', body: longer }) },
      entries,
      false,
    )
    const changed = withFormer(next, former).filter((row) => !former.includes(row))
    expect(changed.map(({ entry }) => entry.rule)).toContain('thanks')
    expect(changed.length).toBeLessThan(former.length / 4)
    expect(withFormer(next, former)).toEqual(next)
  })
})

describe('the checklist between two keys', () => {
  const rowsFor = (text: string) =>
    rowsOf({ body: text, report: analyzer.check({ kind: 'thank-you', body: text }) }, entries, true)
  const row = (rows: readonly Row[], rule: string) => rows.find(({ entry }) => entry.rule === rule)
  const before = rowsFor('Dear Ms. Tanaka,\n\nThank you for the tour of the print shop.')

  it('keeps every row in its place, and what is done', () => {
    const held = heldRows(rowsFor('Dear Ms. Tanaka,\n\nThan'), before)
    expect(held.map(({ entry }) => entry.rule)).toEqual(before.map(({ entry }) => entry.rule))
    expect(row(held, 'thanks')).toBe(row(before, 'thanks'))
  })

  it('ticks at once what is newly done, and leaves its words for the pause', () => {
    const now = rowsFor('Dear Ms. Tanaka,\n\nThank you for the tour. I would love to work with you.')
    expect(row(heldRows(now, before), 'interest')).toMatchObject({ state: 'met', words: '' })
  })

  it('lists a new fault at the pause', () => {
    const now = rowsFor('Dear Ms. Tanaka,\n\nI need an answer by Friday.')
    expect(row(now, 'pushy-deadline')?.state).toBe('broken')
    expect(row(heldRows(now, before), 'pushy-deadline')?.state).toBe('met')
  })
})

describe('a row whose fault lies within other words', () => {
  it('leads to the finding that holds them, and a row knows how grave its gravest fault is', () => {
    const text = 'Dear Ms. Tanaka, I am sick of you people and I need an answer by Friday!!'
    const told = analyzer.check({ kind: 'thank-you', body: text })
    const [inner] = told.within
    const holder = holderOf(inner!, told)
    expect(told.findings).toContain(holder)
    expect(holder.start < inner!.end && inner!.start < holder.end).toBe(true)
    const rows = rowsOf({ body: text, report: told }, entries, false)
    const gradeOf = (rule: string) => rows.find(({ entry }) => entry.rule === rule)?.grade
    expect(gradeOf(inner!.rule)).toBe(inner!.severity)
    expect(gradeOf(holder.rule)).toBe(holder.severity)
    expect(gradeOf('thanks')).toBe(undefined)
  })
})

describe('the place where something missing belongs', () => {
  const belongs = (text: string, rule = 'offer-information') => {
    const at = belongsAt(rule, analyzer.check({ kind: 'check-in', body: text }), text)
    return `${text.slice(0, at).trimEnd().slice(-6)}|${text.slice(at).trimStart().slice(0, 6)}`
  }
  const asks = 'I am writing to ask whether there is any news about the potter role.'
  const hopes = 'I look forward to hearing from you.'
  const close = 'Kind regards,\nBo Lund'

  it('is not before what the letter begins with, though that asks for news', () => {
    const kiln = 'The new kiln has stayed with me.'
    expect(belongs(`Hi Ida,\n\n${asks}\n\n${kiln}\n\n${close}`)).toBe('th me.|Kind r')
    expect(belongs(`Hi Ida,\n\n${asks} ${hopes}\n\n${close}`)).toBe('m you.|Kind r')
    expect(belongs(`${asks}\n\n${close}`)).toBe(' role.|Kind r')
    expect(belongs(`Hi Ida,\n\n${asks}\n${close}`)).toBe(' role.|Kind r')
    expect(belongs(`Hi Ida,\n\n${asks}`)).toBe(' role.|')
  })

  it('is before the paragraph that closes the letter, but for the close itself', () => {
    expect(belongs(`Hi Ida,\n\n${asks}\n\n${hopes}\n\n${close}`)).toBe(' role.|I look')
    expect(belongs(`Hi Ida,\n\n${asks}\n\n${hopes}\n\n${close}`, 'polite-close')).toBe('m you.|Kind r')
  })

  it('is the top for a greeting, the end for a sign-off, and the text between for the rest', () => {
    expect(belongsAt('greeting', report, body)).toBe(0)
    expect(belongsAt('sign-off', report, body)).toBe(body.length)
    expect(body.slice(belongsAt('interest', report, body)).trimStart()).toMatch(/^Kind regards/)
    expect(body.slice(0, belongsAt('thanks', report, body))).toBe('Dear Ms. Tanaka,')
  })
})
