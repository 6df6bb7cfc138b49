import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const command = new URL('../../dist/cli/afterword.js', import.meta.url).pathname
const path = join(mkdtempSync(join(tmpdir(), 'afterword-plan-')), 'facts.json')

/** Runs `afterword plan` on facts as a person would. */
function run(facts: unknown, ...args: string[]) {
  writeFileSync(path, JSON.stringify(facts))
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [command, 'plan', '--interview', path, ...args],
    { encoding: 'utf8' },
  )
  return { code: status, out: stdout, err: stderr }
}

const facts = { interviewedAt: '2026-05-19T11:00', country: 'US', timeZone: 'America/Chicago' }

describe('afterword plan', () => {
  it('gives one JSON object with the steps, public holidays left out', () => {
    const { code, out } = run(facts, '--now', '2026-05-19T12:00', '--format', 'json')
    expect(code).toBe(0)
    const { steps } = JSON.parse(out) as { steps: Record<string, string>[] }
    expect(steps.map((step) => Object.keys(step).toSorted())).toEqual(
      steps.map(() => ['best', 'earliest', 'kind', 'latest', 'state', 'why']),
    )
    // Monday 25 May 2026 is Memorial Day.
    expect(steps[1]).toMatchObject({ kind: 'check-in', earliest: '2026-05-27', state: 'upcoming' })
  })

  it('prints no best day that is over', () => {
    const shownOn = (now: string) => run(facts, '--now', now).out
    expect(shownOn('2026-05-19T12:00')).toContain('from 2026-05-19 13:00, best 2026-05-19 13:00, latest')
    expect(shownOn('2026-05-20T10:00')).toContain('best now, latest 2026-05-21')
    expect(shownOn('2026-05-22')).toMatch(/late, still fine\)\n {4}Late thanks/)
  })

  it('takes an instant as the time where the interview was', () => {
    const state = (now: string) =>
      (JSON.parse(run(facts, '--now', now, '--format', 'json').out) as { steps: { state: string }[] })
        .steps[0]?.state
    // The thank-you opens at 13:00 in Chicago, which is 18:00 UTC.
    expect([state('2026-05-19T17:59:00Z'), state('2026-05-19T18:00:00Z')]).toEqual(['upcoming', 'due'])
  })

  it('tells a person in words', () => {
    const { out } = run(facts, '--now', '2026-05-19T12:00')
    expect(out).toContain('Memorial Day')
    expect(out).toContain('from 2026-05-27')
  })

  it('writes a calendar file', () => {
    const { code, out } = run(facts, '--now', '2026-05-19T12:00', '--ics')
    expect(code).toBe(0)
    expect(out).toContain('DTSTART:20260519T180000Z')
  })

  it('writes none, and says why, where no step has a day or none is left', () => {
    const sent = [{ kind: 'thank-you', at: '2026-05-20' }]
    const answered = [{ at: '2026-05-21', answer: 'offer' }]
    expect(run({}, '--ics')).toEqual({
      code: 0,
      out: '',
      err: expect.stringContaining('No step has a sure day yet'),
    })
    expect(run({ ...facts, sent, received: answered }, '--now', '2026-05-22', '--ics')).toEqual({
      code: 0,
      out: '',
      err: expect.stringContaining('nothing left'),
    })
  })

  it('writes one thing at a time', () => {
    const { code, err } = run(facts, '--ics', '--format', 'json')
    expect([code, err]).toEqual([2, 'afterword: --ics and --format: choose one.\n'])
  })

  it.each([
    [{ interviewedAt: '2026-13-01' }, 'interviewedAt'],
    [{ interviewedAt: '2026-05-19T24:10' }, 'interviewedAt'],
    [{ decisionBy: 'soon' }, 'decisionBy'],
    [{ timeZone: 'Mars/Base' }, 'timeZone'],
    [{ sent: [{ kind: 'letter', at: '2026-05-19' }] }, 'sent.0.kind'],
    [{ received: [{}] }, 'received.0.at'],
    [[], 'should be an object'],
  ])('names the field that is wrong: %j', (wrong, name) => {
    const { code, out, err } = run(wrong)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(name)
  })

  it('refuses a moment that is none', () => {
    expect(run(facts, '--now', 'tomorrow')).toMatchObject({ code: 2, err: expect.stringContaining('--now') })
  })
})
