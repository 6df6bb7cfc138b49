import { describe, expect, it } from 'vitest'
import { lastWritten, otherDrafts, ownVersions } from '../../src/app/drafts.ts'
import { samples } from '../../src/app/samples.ts'
import type { Kept } from '../../src/app/page-store/page-store.ts'

const sample = samples[0]!.body
const version = (body: string) => ({ at: '2026-03-02T09:00:00.000Z', subject: '', body })
const draft = (id: string, body: string, ...versions: string[]): Kept['drafts'][number] => ({
  id,
  interview: null,
  kind: null,
  interviewer: null,
  subject: '',
  body,
  versions: versions.map(version),
  updatedAt: '2026-03-02T09:00:00.000Z',
  sent: [],
  current: false,
})

describe('what is kept of a draft', () => {
  it('has the latest version first, and no sample among them', () => {
    expect(ownVersions(['one', sample, 'two'].map(version)).map(({ body }) => body)).toEqual(['two', 'one'])
  })

  it('is what the person last wrote, though it was cleared or a sample stands in its place', () => {
    expect(lastWritten(draft('a', 'Dear Ana', 'Dear'))).toBe('Dear Ana')
    expect(lastWritten(draft('a', ' ', 'Dear Ana', sample))).toBe('Dear Ana')
    expect(lastWritten(draft('a', sample, 'Dear Ana'))).toBe('Dear Ana')
    expect(lastWritten(draft('a', sample))).toBe('')
  })

  it('is listed beside the draft that is open, where the person wrote anything in it', () => {
    const drafts = [
      draft('written', 'Dear Ana'),
      draft('cleared', '', 'Dear Ana'),
      draft('sample', sample),
      draft('empty', ''),
      { ...draft('open', 'Dear Ana'), current: true },
      { ...draft('elsewhere', 'Dear Ana'), interview: 'another' },
    ]
    expect(otherDrafts({ interviews: [], drafts }).map(({ id }) => id)).toEqual(['written', 'cleared'])
  })
})
