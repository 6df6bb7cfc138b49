import { createReadStream } from 'node:fs'
import { extname } from 'node:path'
import { decodeText } from '../files/decode.ts'
import { readMail } from '../files/mail.ts'
import { mayHoldDraft, noDraft } from '../files/may-hold-draft.ts'
import { withTypedSubject, type OpenedFile } from '../core/typed-subject.ts'
import { Misuse } from './misuse.ts'

/** A draft as it was in a file. */
export interface DraftFile extends OpenedFile {
  /** `-` for standard input. */
  readonly file: string
}

/** Larger files are not email drafts. Bytes. */
const largestFile = 10 * 1024 * 1024

/** Reads a file or, for `-`, standard input. Throws a Misuse that names the file and says what is wrong. */
export async function readDraft(file: string): Promise<DraftFile> {
  const name = file === '-' ? 'Standard input' : file
  // A name without an ending may be a pipe: <(pbpaste).
  if (extname(file) !== '' && !mayHoldDraft(file)) throw new Misuse(`${name}: ${noDraft}`)
  const bytes = await bytesOf(file)
  if (extname(file).toLowerCase() === '.eml') {
    const mail = await readMail(bytes).catch(() => {
      throw new Misuse(`${name} is not an email that can be read.`)
    })
    return { file, ...mail, body: wanted(mail.body, name) }
  }
  const text = decode(bytes, name)
  if (/^\s*(?:<!doctype html|<html\b|<(?:div|p|body|table|span)[\s>])/i.test(text))
    throw new Misuse(`${name} is HTML. Copy the text out of it and check that.`)
  return { file, ...withTypedSubject(wanted(text, name)) }
}

/** The whole stream, but no more of it than a draft may hold. */
async function bounded(input: AsyncIterable<Buffer>, name: string): Promise<Buffer> {
  const pieces: Buffer[] = []
  let length = 0
  for await (const piece of input) {
    length += piece.length
    if (length > largestFile) throw new Misuse(`${name} is larger than 10 MB, too large for an email draft.`)
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'you may not read it',
}

async function bytesOf(file: string): Promise<Buffer> {
  if (file === '-') return bounded(process.stdin, 'Standard input')
  try {
    return await bounded(createReadStream(file), file)
  } catch (error) {
    if (error instanceof Misuse) throw error
    const { code = '' } = error as NodeJS.ErrnoException
    throw new Misuse(`${file}: ${reasons[code] ?? 'it could not be read'}.`)
  }
}

function decode(bytes: Buffer, name: string): string {
  const text = decodeText(bytes)
  if (text === undefined)
    throw new Misuse(`${name} is not a text file that can be read. Save it as plain text in UTF-8.`)
  return text
}

function wanted(body: string, name: string): string {
  if (!body.trim()) throw new Misuse(`${name} has no text to check.`)
  return body
}

/** Interview facts as JSON. Throws a Misuse where the file cannot be read or is not JSON. */
export async function readJson(file: string): Promise<unknown> {
  const source = decode(await bytesOf(file), file)
  try {
    return JSON.parse(source) as unknown
  } catch (error) {
    throw new Misuse(
      `${file} is not JSON: ${error instanceof Error ? error.message : 'it cannot be parsed'}.`,
    )
  }
}
