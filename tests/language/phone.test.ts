import { describe, expect, it } from 'vitest'
import { phoneNumbersIn } from '../../src/language/phone.ts'

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
