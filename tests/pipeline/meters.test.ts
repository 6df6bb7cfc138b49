import { describe, expect, it } from 'vitest'
import { createAnalyzer } from '../../src/pipeline/analyze.ts'

const analyzer = createAnalyzer()

function reading(name: string, text: string) {
  const body = `Dear Ms. Holt,\n\n${text}\n\nKind regards,\nAda Lind`
  const found = analyzer.check({ kind: 'check-in', body }).readings.find((one) => one.name === name)!
  return {
    level: found.level,
    words: found.evidence.map(({ start, end }) => body.slice(start, end)),
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
    expect(reading('pressure', plain)).toEqual({ level: 0, words: [] })
  })
})
