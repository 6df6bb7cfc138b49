import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { linesOf } from '../../src/cli/lines.ts'

/** The lines of a text that arrives in pieces of so many bytes. */
async function lines(text: string, size: number, longest?: number): Promise<string[]> {
  const bytes = Buffer.from(text)
  const pieces = []
  for (let at = 0; at < bytes.length; at += size) pieces.push(bytes.subarray(at, at + size))
  const found = []
  for await (const some of linesOf(Readable.from(pieces), longest)) found.push(...some)
  return found
}

describe('linesOf', () => {
  it.each([1, 1000])(
    'leaves out a byte-order mark at the head, and no other, in pieces of %i bytes',
    async (size) => {
      expect(await lines('\uFEFFone\n\uFEFFtwo', size)).toEqual(['one', '\uFEFFtwo'])
    },
  )

  it.each([1, 2, 3, 7, 1000])(
    'finds the same lines in pieces of %i bytes, characters whole',
    async (size) => {
      expect(await lines('one – two\r\n\n😀 three\nlast', size)).toEqual([
        'one – two',
        '',
        '😀 three',
        'last',
      ])
    },
  )

  it('ends no line at the line ends that may stand inside JSON', async () => {
    expect(await lines('{"body":"a\u2028b\u2029c\u0085d"}\n', 5)).toEqual([
      '{"body":"a\u2028b\u2029c\u0085d"}',
    ])
  })

  it('keeps no more of an endless line than it must to know that it is too long', async () => {
    const [long, next] = await lines(`${'a'.repeat(500)}\nb\n`, 16, 20)
    expect(long).toHaveLength(21)
    expect(next).toBe('b')
  })

  it('gives each line when it is whole, not when the next one comes', async () => {
    let push: (text: string) => void = () => {}
    const input = new Readable({ read() {} })
    push = (text) => input.push(text)
    const reading = linesOf(input)
    push('first\nsec')
    expect((await reading.next()).value).toEqual(['first'])
    push('ond\n')
    expect((await reading.next()).value).toEqual(['second'])
  })
})
