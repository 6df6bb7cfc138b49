import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { text as readAll, buffer } from 'node:stream/consumers'
import { convert } from 'html-to-text'
import PostalMime from 'postal-mime'
import { Misuse } from './misuse.ts'

/** A draft as it lay in a file. */
export interface DraftFile {
  /** `-` for standard input. */
  readonly file: string
  readonly subject?: string
  readonly body: string
}

/** Larger files are no email drafts. Bytes. */
const largestFile = 10 * 1024 * 1024

const readable = new Set(['', '.txt', '.text', '.md', '.markdown', '.eml'])

/** Reads a file or, for `-`, standard input. Throws a Misuse that names the file and says what is wrong. */
export async function readDraft(file: string): Promise<DraftFile> {
  const name = file === '-' ? 'Standard input' : file
  if (file !== '-' && !readable.has(extname(file).toLowerCase()))
    throw new Misuse(`${name}: only .txt, .md and .eml can be read. Save the draft as plain text.`)
  const bytes = file === '-' ? await buffer(process.stdin) : await bytesOf(file)
  if (bytes.length > largestFile)
    throw new Misuse(`${name} is larger than 10 MB, too large for an email draft.`)
  const text = decode(bytes, name)
  if (extname(file).toLowerCase() === '.eml') return { file, ...(await readMail(text, name)) }
  if (/^\s*(?:<!doctype html|<html\b|<(?:div|p|body|table|span)[\s>])/i.test(text))
    throw new Misuse(`${name} is HTML. Copy the text out of it and check that.`)
  return { file, body: wanted(text, name) }
}

async function bytesOf(file: string): Promise<Buffer> {
  try {
    return await readFile(file)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    const reason =
      code === 'ENOENT'
        ? 'there is no such file'
        : code === 'EISDIR'
          ? 'it is a folder'
          : code === 'EACCES'
            ? 'you may not read it'
            : 'it could not be read'
    throw new Misuse(`${file}: ${reason}.`)
  }
}

function decode(bytes: Buffer, name: string): string {
  if (bytes.includes(0)) throw new Misuse(`${name} is not a text file.`)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Misuse(`${name} is not a text file in UTF-8. Save it as UTF-8 and try again.`)
  }
}

async function readMail(source: string, name: string): Promise<{ subject?: string; body: string }> {
  const mail = await PostalMime.parse(source, { maxNestingDepth: 20, maxHeadersSize: 256 * 1024 }).catch(
    () => {
      throw new Misuse(`${name} is not an email that can be read.`)
    },
  )
  const body = mail.text ?? (mail.html ? convert(mail.html, { wordwrap: false }) : '')
  return { ...(mail.subject ? { subject: mail.subject } : {}), body: wanted(body, name) }
}

function wanted(body: string, name: string): string {
  if (!body.trim()) throw new Misuse(`${name} has no text to check.`)
  return body
}

/** Interview facts as JSON. Throws a Misuse where the file cannot be read or is no JSON. */
export async function readJson(file: string): Promise<unknown> {
  const source = file === '-' ? await readAll(process.stdin) : decode(await bytesOf(file), file)
  try {
    return JSON.parse(source) as unknown
  } catch (error) {
    throw new Misuse(
      `${file} is not JSON: ${error instanceof Error ? error.message : 'it cannot be parsed'}.`,
    )
  }
}
