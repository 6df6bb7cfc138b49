import { StringDecoder } from 'node:string_decoder'

/** A longer line is not a draft. UTF-16 units. */
export const longestLine = 10 * 1024 * 1024

/**
 * The lines of a UTF-8 stream, in groups as each chunk of it completes them, so that no line waits for the next one. Only a
 * line feed ends a line (with or without a carriage return before it): the other line ends of Unicode may occur inside JSON. Of
 * an endless line no more than `longest` + 1 units are kept.
 */
export async function* linesOf(
  input: AsyncIterable<Buffer | string>,
  longest: number = longestLine,
): AsyncGenerator<string[]> {
  const decoder = new StringDecoder('utf8')
  let begun = false
  let open: string[] = []
  let length = 0
  const add = (piece: string) => {
    // Files from Windows may begin with a byte-order mark.
    const text = begun ? piece : piece.replace(/^\uFEFF/, '')
    begun ||= piece !== ''
    const kept = text.slice(0, longest + 1 - length)
    if (kept) open.push(kept)
    length += kept.length
  }
  const close = () => {
    const line = open.join('')
    open = []
    length = 0
    return line.endsWith('\r') ? line.slice(0, -1) : line
  }
  for await (const piece of input) {
    const [rest = '', ...more] = (typeof piece === 'string' ? piece : decoder.write(piece)).split('\n')
    const done: string[] = []
    add(rest)
    for (const text of more) {
      done.push(close())
      add(text)
    }
    if (done.length > 0) yield done
  }
  add(decoder.end())
  if (length > 0) yield [close()]
}
