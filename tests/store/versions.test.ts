import { describe, expect, it } from 'vitest'
import { newDraft } from '../../src/store/records.ts'
import { withFormerText } from '../../src/store/versions.ts'

const at = (minutes: number) => new Date(Date.UTC(2026, 1, 3, 10, minutes)).toISOString()

describe('versions of a draft', () => {
  it('keep the former text, at most once in ten minutes', () => {
    const first = newDraft({ body: 'one' })
    const second = withFormerText({ ...first, body: 'two' }, first, at(0))
    const third = withFormerText({ ...second, body: 'three' }, second, at(9))
    const fourth = withFormerText({ ...third, body: 'four' }, third, at(10))
    expect(fourth.versions.map(({ body }) => body)).toEqual(['one', 'three'])
  })

  it('keep nothing of an empty or unchanged text', () => {
    const empty = newDraft()
    expect(withFormerText({ ...empty, body: 'a' }, empty, at(0)).versions).toEqual([])
    const same = newDraft({ body: 'a' })
    expect(withFormerText(same, same, at(0)).versions).toEqual([])
  })

  it('go on where the clock was set back, be it by years', () => {
    const first = newDraft({ body: 'one' })
    const second = withFormerText({ ...first, body: 'two' }, first, '2031-02-03T10:00:00.000Z')
    const third = withFormerText({ ...second, body: 'three' }, second, at(0))
    const fourth = withFormerText({ ...third, body: 'four' }, third, at(9))
    expect(fourth.versions.map(({ body }) => body)).toEqual(['one', 'two'])
  })

  it('are the latest twenty', () => {
    let draft = newDraft({ body: '0' })
    for (let step = 1; step <= 30; step++)
      draft = withFormerText({ ...draft, body: `${step}` }, draft, at(step * 10))
    expect(draft.versions.map(({ body }) => body)).toEqual(
      Array.from({ length: 20 }, (_, place) => `${place + 10}`),
    )
  })
})
