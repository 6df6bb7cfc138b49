import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanText } from '../../src/core/clean.ts'

describe('text from elsewhere', () => {
  it('loses what mail programs hide in it', () => {
    expect(cleanText('Dear\u00A0Ms.\u202FObi,\r\n\r\n\r\n\r\nThank\u200B you.  \r\n')).toBe(
      'Dear Ms. Obi,\n\nThank you.\n',
    )
  })

  it('knows the line ends of every system', () => {
    expect(cleanText('a\rb\r\nc\u2028d\u2029e\u0085f\ng')).toBe('a\nb\nc\nd\ne\nf\ng')
  })

  it('keeps quotation marks, dashes, links and letters of every script', () => {
    const text = '“Ça va” – ‘ok’ … https://example.org/a_b?c=1 Łódź 東京 👩‍🔧'
    expect(cleanText(text)).toBe(text)
  })

  it('keeps a list a list', () => {
    expect(cleanText('I can bring:\n\uF0B7\tforklift licence\n  • first aid')).toBe(
      'I can bring:\n- forklift licence\n- first aid',
    )
  })

  it('is clean after once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text))
      }),
    )
  })
})
