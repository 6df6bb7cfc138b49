import { decodeText } from '../files/decode.ts'

/** A file that cannot be read here; the message is written for the person. */
export class FileError extends Error {
  override readonly name = 'FileError'
}

/** The bytes of a file. Rejects with a FileError, before reading, where it is larger than so many megabytes. */
export async function bytesOf(file: File, most: number): Promise<Uint8Array> {
  if (file.size > most * 1e6)
    throw new FileError(`${file.name} is larger than ${most} MB, too large for this.`)
  return new Uint8Array(await file.arrayBuffer())
}

/** The text of a file. Rejects with a FileError where it is larger than so many megabytes or holds no text. */
export async function textOf(file: File, most: number): Promise<string> {
  const text = decodeText(await bytesOf(file, most))
  if (text === undefined) throw new FileError(`${file.name} is no text file. Save it as plain text in UTF-8.`)
  return text
}
