import { describe, expect, it } from 'vitest'
import { newDraft } from '../../src/store/records.ts'
import { dropsMuch, withFormerText } from '../../src/store/versions.ts'

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

  it('are each text once, however often it comes back and goes', () => {
    const [mine, sample] = ['I liked the tide tables you drew.', 'Hello Bo, the ferry was on time today.']
    let draft = newDraft({ body: mine })
    for (let step = 1; step <= 50; step++)
      draft = withFormerText({ ...draft, body: step % 2 ? sample : mine }, draft, at(step))
    expect(draft.versions.map(({ body }) => body)).toEqual([mine, sample])
  })
})

const pasted =
  'Dear Ms Holm, thank you for the morning at the boatyard. The hull on the slip was a fine sight.'
const added = ' The way you steam the planks was new to me, and I should like to learn it from your crew.'

describe('a draft that loses much', () => {
  const first = newDraft({ body: pasted })
  const second = withFormerText({ ...first, body: `${pasted} P` }, first, at(0))
  const third = withFormerText({ ...second, body: pasted + added }, second, at(1))

  it.each([
    ['is emptied', ''],
    ['is overwritten by one letter', 'x'],
    ['gives way to another text', 'Hello Bo, is there any news of the post at the ferry office?'],
    ['loses its last lines', pasted],
  ])('keeps the former text whatever the clock says: it %s', (_, body) => {
    const { versions } = withFormerText({ ...third, body }, third, at(2))
    expect(versions.map((version) => version.body)).toEqual([pasted, pasted + added])
  })

  it.each([
    ['a word for another', `${pasted}${added}`.replace('a fine sight', 'a sight to see')],
    ['a moved sentence', `${added.trim()} ${pasted}`],
    ['more text', `${pasted}${added} Kind regards, Tove`],
  ])('is not one with %s: the ten minutes hold', (_, body) => {
    expect(withFormerText({ ...third, body }, third, at(2)).versions).toHaveLength(1)
  })

  it.each([
    ['a few words', 'Thanks, Bo!', '', false],
    ['a whole short text', 'Thank you for the tea, Bo.', '', true],
    ['less than a third', pasted + added, (pasted + added).slice(0, -40), false],
    ['more than a third', pasted + added, pasted, true],
    ['few words of a long text', 'one two three '.repeat(200), 'one two three '.repeat(199), false],
    ['a line of a long text', 'one two three '.repeat(200), 'one two three '.repeat(190), true],
  ])('is told from one that loses little: %s', (_, former, present, much) => {
    expect(dropsMuch(former, present)).toBe(much)
  })
})
