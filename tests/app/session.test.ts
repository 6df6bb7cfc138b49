import { beforeEach, expect, it, vi } from 'vitest'
import type { PageStore } from '../../src/app/page-store/page-store.ts'
import { failure, Session } from '../../src/app/session.svelte.ts'
import type { Interview } from '../../src/core/draft.ts'
import type { Finding, Report } from '../../src/core/report.ts'
import type { Port } from '../../src/worker/protocol.ts'
import type { Answer, Question } from '../../src/worker/protocol.ts'

const note = 'Dear Ines, thank you for the tour.'
const finding: Finding = {
  rule: 'thin-thanks',
  severity: 'hint',
  start: 11,
  end: 20,
  message: '',
  fixes: [],
}

/** A page with a first visit’s empty store; `answer` gives the report of what was asked last. */
function openPage(other: Partial<PageStore> = {}) {
  const asked: Question[] = []
  const port = {
    onmessage: null as Port['onmessage'],
    postMessage: (question: Question) => void asked.push(question),
  }
  const store = {
    mayHold: () => false,
    notice: async () => undefined,
    saveSettings: async () => undefined,
    saveDraft: async () => false,
    saveInterview: async (facts: Interview) => facts,
    ...other,
  }
  const session = new Session(store as unknown as PageStore, () => port as unknown as Port)
  function answer(findings: readonly Finding[]): void {
    const report = { findings, score: 50 } as unknown as Report
    const data: Answer = { type: 'report', revision: asked.at(-1)!.revision, report }
    port.onmessage?.call(port as unknown as Worker, { data } as MessageEvent)
  }
  session.load({ kind: undefined, subject: '', body: note })
  return { session, answer }
}

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('navigator', { languages: ['en-GB'] })
})

it('a fix can be taken back while it is what was done last, and not after a paste or a step back', () => {
  const { session } = openPage()
  session.write('Dear Ines, many thanks for the tour.', undefined)
  session.done('Changed.', () => undefined)
  expect(session.notice?.text).toBe('Changed.')
  session.write(note, undefined)
  expect(session.notice).toBeUndefined()
})

it('what was done last is taken back once', () => {
  const { session } = openPage()
  let times = 0
  session.done('Removed.', () => void times++)
  expect([session.undo(), session.undo(), times]).toEqual([true, false, 1])
  expect(session.notice).toBeUndefined()
})

it('a fix can be taken back no more once a letter is typed', () => {
  const { session } = openPage()
  session.done('Changed.', () => undefined)
  session.write(`${note}.`, note.length + 1)
  expect(session.notice).toBeUndefined()
})

it('a draft that a file took the place of can be had back, also once the editor has shown the file', () => {
  const { session } = openPage()
  session.exchange({ kind: 'check-in', subject: 'News', body: 'Dear Bo,' }, 'The file is here.')
  session.write('Dear Bo,', undefined)
  session.notice?.undo?.()
  expect([session.kind, session.subject, session.body]).toEqual([undefined, '', note])
})

it('a draft that a file took the place of cannot be had back over what was pasted since', () => {
  const { session } = openPage()
  session.exchange({ kind: 'check-in', subject: 'News', body: 'Dear Bo,' }, 'The file is here.')
  session.write('Dear Bo, and what was pasted', undefined)
  expect(session.notice).toBeUndefined()
})

it.each([
  ['subject', (session: Session) => session.setSubject('My own subject')],
  ['kind', (session: Session) => session.setKind('thank-you')],
] as const)('a %s that is chosen after a file was opened is not taken back with it', (_, choose) => {
  const { session } = openPage()
  session.exchange({ kind: 'check-in', subject: 'News', body: 'Dear Bo,' }, 'The file is here.')
  choose(session)
  expect(session.notice).toBeUndefined()
})

it('what has nothing to take back is said on while the text goes on', () => {
  const { session } = openPage()
  session.notice = { text: 'You went on in another tab. This is the newer text.' }
  session.write('Dear Ines, many thanks.', 23)
  expect(session.notice?.text).toMatch(/another tab/)
})

it('work that fails is told to the person and logged, work that does not gives what it gives', async () => {
  const { session } = openPage()
  const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  expect(await session.tried(Promise.resolve(7))).toBe(7)
  expect(session.notice).toBeUndefined()
  const error = new Error('Failed to fetch')
  expect(await session.tried(Promise.reject(error))).toBeUndefined()
  expect(session.notice?.text).toBe(failure)
  expect(logged).toHaveBeenCalledWith(error)
})

it.each([
  ['says so where another tab wrote in the draft first', true, /^You wrote in this draft in another tab too/],
  ['says nothing more where none did', false, undefined],
])('a message noted as sent %s', async (_, apart, said) => {
  const { session } = openPage({ noteSent: async () => apart })
  session.noteSent('2026-03-02T10:00')
  await vi.advanceTimersByTimeAsync(1)
  if (said) expect(session.notice?.text).toMatch(said)
  else expect(session.notice).toBeUndefined()
})

it('says so where the newer text of another tab cannot be opened', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const { session } = openPage({
    changedElsewhere: async () => 'draft',
    open: () => Promise.reject(new Error('The database is gone')),
  })
  // What was written here is saved by then.
  await vi.advanceTimersByTimeAsync(1_000)
  await session.catchUp()
  expect(session.notice?.text).toBe(failure)
})

it('finds what the newest report says', () => {
  const { session, answer } = openPage()
  answer([finding])
  expect(session.findings).toEqual([finding])
  answer([])
  expect(session.findings).toEqual([])
})
