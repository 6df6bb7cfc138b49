import { describe, expect, it } from 'vitest'
import { messageKinds } from '../../src/core/kinds.ts'
import { roles as rolesRead, toneFamilies } from '../../src/language/document.ts'
import { labelCounts, longSentences, nearDuplicates, variety } from './measure.mjs'
import { families, kinds, readProbes, readVoice, readVoices, roles, splits } from './read.mjs'

const voices = readVoices()
const drafts = voices.flatMap((voice) => voice.drafts)
const everyday = readVoices('everyday').flatMap((voice) => voice.drafts)

describe('our corpus', () => {
  it('holds what it promises: voices, drafts, labels, near misses', () => {
    const counts = labelCounts(voices)
    expect(voices.length).toBeGreaterThanOrEqual(150)
    expect(drafts.length).toBeGreaterThanOrEqual(700)
    expect(drafts.reduce((sum, { lines }) => sum + lines.length, 0)).toBeGreaterThanOrEqual(6000)
    for (const role of roles) expect(counts[role], role).toBeGreaterThanOrEqual(150)
    for (const family of families) {
      expect(counts[family], family).toBeGreaterThanOrEqual(80)
      expect(counts[`~${family}`], `~${family}`).toBeGreaterThanOrEqual(counts[family] ?? 0)
    }
    for (const kind of kinds) expect(drafts.some((draft) => draft.kind === kind)).toBe(true)
  })

  it('labels what the product reads: its kinds, its roles, its families of tone', () => {
    expect(kinds).toEqual([...messageKinds])
    expect(roles).toEqual([...rolesRead])
    expect(families).toEqual([...toneFamilies])
  })

  it('has probes of each family and their near misses, each once, and none among the voices', () => {
    const probes = readProbes()
    for (const family of families)
      for (const label of [family, `~${family}`])
        expect(probes.filter(({ labels }) => labels.includes(label)).length, label).toBeGreaterThan(400)
    const known = new Set(
      drafts.flatMap(({ body, lines }) => lines.map(({ start, end }) => body.slice(start, end))),
    )
    const twice = probes.filter(({ text }) => known.size === known.add(text).size).map(({ text }) => text)
    expect(twice).toEqual([])
  })

  it('has everyday letters of every kind, more of them good than harmful, on both sides of the split', () => {
    for (const split of ['development', 'last-look']) {
      const letters = everyday.filter((draft) => draft.split === split)
      const good = letters.filter(({ overall }) => overall >= 3.5).length
      expect(good, split).toBeGreaterThan(letters.filter(({ overall }) => overall < 2).length)
      for (const kind of kinds) expect(letters.some((draft) => draft.kind === kind)).toBe(true)
    }
  })

  it('marks spans that lie inside their line', () => {
    for (const { id, lines } of [...drafts, ...everyday])
      for (const { start, end, harm, near } of lines)
        for (const span of [...harm, ...near]) {
          expect(span.start, id).toBeGreaterThanOrEqual(start)
          expect(span.end, id).toBeLessThanOrEqual(end)
          expect(span.end, id).toBeGreaterThan(span.start)
        }
  })

  it('splits by voice, so that no writer stands on both sides', () => {
    for (const { slug, sheet } of voices) expect(splits, slug).toContain(sheet['split'])
    for (const split of splits) expect(voices.some(({ sheet }) => sheet['split'] === split)).toBe(true)
  })

  it('repeats no sentence, nor nearly', () => {
    expect(nearDuplicates(longSentences(drafts))).toEqual([])
  })

  it('opens in many ways', () => {
    expect(
      variety(drafts.map(({ body }) => body))['distinct openings (first four words), %'],
    ).toBeGreaterThan(65)
  })
})

describe('the reader of voices', () => {
  const sheet = 'voice: a\ntrade: b\ncountry: c\nwrites: d\nmood: e\nhappened: f\nwants: g\nsplit: train\n\n'

  it('joins sentences to paragraphs and keeps marks in place', () => {
    const source = `${sheet}=== check-in 2\nSubject: News\ngreeting | Hi Bo,\n\n- | One.\npushy | Tell me {{by noon}}.\n\nsign-off | Ty\n`
    const [draft] = readVoice('x', source).drafts
    expect(draft?.body).toBe('Hi Bo,\n\nOne. Tell me by noon.\n\nTy')
    const span = draft?.lines[2]?.harm[0]
    expect(draft?.body.slice(span?.start, span?.end)).toBe('by noon')
  })

  it.each([
    ['an unknown label', '=== check-in 2\nSubject: A\npushing | Now.'],
    ['an unknown kind', '=== note 2\nSubject: A\n- | Now.'],
    ['a tone label without words', '=== check-in 2\nSubject: A\npushy | Now.'],
    ['a mark left open', '=== check-in 2\nSubject: A\npushy | Tell {{me now.'],
  ])('refuses %s with the place', (_, draft) => {
    expect(() => readVoice('x', `${sheet}${draft}\n`)).toThrow(/^x-1: /)
  })
})
