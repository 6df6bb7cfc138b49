import { describe, expect, it } from 'vitest'
import { decodeText, withWindowsMarks } from '../../src/files/decode.ts'

const bytes = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'))
const utf16 = (text: string) => Uint8Array.from(Buffer.from(`\uFEFF${text}`, 'utf16le'))

describe('the text of a file', () => {
  const dash = 'Andr\u00E9 said \u201Cyes\u201D \u2013 \u20AC5.'

  it.each([
    ['UTF-8', Uint8Array.from(Buffer.from(dash))],
    ['UTF-8 with a byte-order mark', Uint8Array.from(Buffer.from(`\uFEFF${dash}`))],
    ['UTF-16', utf16(dash)],
    ['UTF-16, big end first', Uint8Array.from(Buffer.from(utf16(dash)).swap16())],
    ['windows-1252', bytes('Andr\xE9 said \x93yes\x94 \x96 \x805.')],
  ])('keeps every letter of %s', (_, source) => {
    expect(decodeText(source)).toBe(dash)
  })

  it.each([
    ['a picture', bytes('\x89PNG\r\n\x1A\n\x00\x00')],
    ['bytes that windows-1252 does not have', bytes('Andr\x8F')],
    ['half a character of UTF-16', Uint8Array.of(0xff, 0xfe, 0x41)],
    ['text that shifts by an escape', bytes('\x1B$B\xE9')],
  ])('is none in %s', (_, source) => {
    expect(decodeText(source)).toBeUndefined()
  })
})

describe('text that was read as Latin-1', () => {
  it('has all twenty-seven marks of Windows, and nothing else changes', () => {
    const read = Array.from({ length: 256 }, (_, code) => String.fromCharCode(code)).join('')
    const marks = withWindowsMarks(read).slice(0x80, 0xa0)
    expect(marks.replace(/[\u0080-\u009F]/g, '')).toBe('€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ')
    expect(marks.match(/[\u0080-\u009F]/g)).toEqual(['\x81', '\x8D', '\x8F', '\x90', '\x9D'])
    expect(withWindowsMarks(read).replace(marks, '')).toBe(read.replace(/[\u0080-\u009F]/g, ''))
  })
})
