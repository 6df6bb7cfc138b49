import { describe, expect, it } from 'vitest'
import { phoneNumbersIn } from '../../src/language/phone.ts'
import { oneRule } from '../support/one-rule.ts'

const found = (text: string) => phoneNumbersIn(text).map(({ start, end }) => text.slice(start, end))

describe('a phone number', () => {
  it.each([
    ['I am on 0 2 0, 7 9 4 6, 0 0 1 8.', '0 2 0, 7 9 4 6, 0 0 1 8'],
    ['I am on 020... 7946... 0018.', '020... 7946... 0018'],
    ['I am on 020, 7946, 0018.', '020, 7946, 0018'],
    ['I am on +44, 20, 7946, 0018.', '+44, 20, 7946, 0018'],
    ['I am on 212, 555, 0142.', '212, 555, 0142'],
    ['Since 2019, I am on 020 7946 0018.', '020 7946 0018'],
  ])('is heard when it is said slowly: %s', (text, number) => {
    expect(found(text)).toEqual([number])
  })

  it('is told from the next one behind a comma', () => {
    expect(found('I am on 020 7946 0018, 020 7946 0018.')).toHaveLength(2)
  })

  it.each([
    'I was there in 2019, 2020, 2021.',
    'We sold 1200, 3400, 560 crates.',
    'I can do 12, 13, 14, 15 May.',
  ])('is no row of years, amounts or days: %s', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('a caller', () => {
  const analyzer = oneRule('phone-name')
  /** What is missing of the name: all of it, the surname, or nothing. */
  const missing = (body: string) => {
    const { findings } = analyzer.check({ kind: 'phone-script', body }, {})
    return { problem: 'all', hint: 'surname', none: 'nothing' }[
      (findings[0]?.severity as 'problem' | 'hint') ?? 'none'
    ]
  }

  it.each(['Émile', 'Øyvind', 'Łukasz', 'Oskar'])('says who calls, whatever the first letter: %s', (name) => {
    expect(missing(`Good morning. ${name} Dahl here. I was at the mill on Monday.`)).toBe('nothing')
    expect(missing(`Good morning. ${name} here. I was at the mill on Monday.`)).toBe('surname')
    expect(missing(`This is ${name} calling. I was at the mill. My name again is ${name} Dahl.`)).toBe(
      'nothing',
    )
  })

  it('names the reader with a title, and themselves without one', () => {
    expect(missing('Good morning, Miss Fenn Dahl, we met at the mill on Monday.')).toBe('all')
    expect(missing('Good morning, Miss Fenn, Oskar Dahl, we met at the mill on Monday.')).toBe('nothing')
  })

  it('says who calls in small letters too, and does not where “in” is no name', () => {
    expect(missing('Good morning. This is inés, I was at the mill.')).toBe('nothing')
    expect(missing('Good morning. This is in answer to your letter.')).toBe('all')
  })

  it.each(['The mill was here. I saw it.', 'I saw macÉmile here. It ran.', 'Good morning. I saw the mill.'])(
    'is not named by a part of a word or by none: %s',
    (body) => {
      expect(missing(body)).toBe('all')
    },
  )
})
