import { describe, expect, it } from 'vitest'
import { createAnalyzer } from '../../src/pipeline/analyze.ts'

const analyzer = createAnalyzer()

function reading(name: string, text: string) {
  const body = `Dear Ms. Holt,\n\n${text}\n\nKind regards,\nAda Lind`
  const found = analyzer.check({ kind: 'check-in', body }).readings.find((one) => one.name === name)!
  return {
    level: found.level,
    words: found.evidence.map(({ start, end }) => body.slice(start, end)),
    ways: found.evidence.map(({ up }) => up),
  }
}

const plain = 'I met you on Tuesday about the analyst post. Is there a timeline you can share?'

describe('a reading', () => {
  it.each([
    ['pressure', 'I need an answer by Friday.'],
    ['warmth', 'Thank you for walking me through the night rota.'],
    ['confidence', 'I built the rota tool for three wards.'],
  ])('of %s rises with words that show it, and names them', (name, more) => {
    const before = reading(name, plain)
    const after = reading(name, `${plain} ${more}`)
    expect(after.level).toBeGreaterThan(before.level)
    expect(after.words.length).toBeGreaterThan(before.words.length)
  })

  it.each([
    ['warmth', 'You are a bunch of clowns.'],
    ['confidence', 'I am sorry I rambled so much.'],
    ['formality', 'It was fun lol.'],
  ])('of %s falls with words against it, and names them', (name, more) => {
    const before = reading(name, plain)
    const after = reading(name, `${plain} ${more}`)
    expect(after.level).toBeLessThan(before.level)
    expect(after.words.length).toBeGreaterThan(before.words.length)
  })

  it('of pressure is nought where nothing presses', () => {
    expect(reading('pressure', plain)).toEqual({ level: 0, words: [], ways: [] })
  })

  it('says of its words which way they move it', () => {
    const { words, ways } = reading('confidence', 'I built the rota tool. I am sorry I rambled so much.')
    expect(words.map((each, index) => [each, ways[index]])).toEqual([
      ['I built', true],
      [expect.stringContaining('rambled'), false],
    ])
  })

  it('of pressure stays where a demand put it, however soft the words beside it', () => {
    const demand = 'Please decide by Friday, or else I will have to take another offer.'
    expect(reading('pressure', `I know you are busy. ${demand}`).level).toBe(
      reading('pressure', demand).level,
    )
    expect(reading('pressure', demand).level).toBeGreaterThanOrEqual(25)
  })
})
