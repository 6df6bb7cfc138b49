import PostalMime from 'postal-mime'
import { cleanText } from '../core/clean.ts'
import { decodeText, withWindowsMarks } from './decode.ts'

interface Mail {
  readonly subject: string
  readonly text: string
  readonly html: string
  readonly attachments: readonly string[]
}

/** The content of an .eml file. */
export interface OpenedMail {
  /** '' where there is none. */
  readonly subject: string
  /** Clean; for an email that holds only HTML, the text of that HTML. */
  readonly body: string
  /** Names of its attachments; pictures inside its text do not count. */
  readonly attachments: readonly string[]
}

/** Enough for any email that a person wrote; deeper nesting is an attack on memory. */
const limits = { maxNestingDepth: 20, maxHeadersSize: 256 * 1024 }

/** An email with ten megabytes of attachments has fewer. Each takes a kilobyte of memory while it is read. */
const mostLines = 200_000

/** Whether an email has more lines than we read. */
function hasTooManyLines(source: Uint8Array): boolean {
  let lines = 0
  for (let at = source.indexOf(10); at >= 0; at = source.indexOf(10, at + 1))
    if (++lines > mostLines) return true
  return false
}

/** Reads an .eml file. Rejects where it is no email, or larger than any that a person wrote. */
export async function readMail(source: Uint8Array): Promise<OpenedMail> {
  if (hasTooManyLines(source)) throw new RangeError('too many lines')
  const { subject, text, html, attachments } = await decoded(source)
  const body = text.trim() || !html ? text : (await import('./html.ts')).textOfHtml(html).trim()
  return { subject, attachments, body: cleanText(body).trimEnd() }
}

async function decoded(source: Uint8Array): Promise<Mail> {
  const mail = await parsed(source)
  if (!/\uFFFD/.test(mail.subject + mail.text + mail.html)) return mail
  // Bytes that are not UTF-8, in an email that does not name its encoding.
  const text = decodeText(source)
  return text === undefined ? mail : parsed(new TextEncoder().encode(text))
}

async function parsed(source: Uint8Array): Promise<Mail> {
  const { subject = '', text = '', html = '', attachments } = await PostalMime.parse(source, limits)
  return {
    subject: withWindowsMarks(subject),
    text: withWindowsMarks(text),
    html: withWindowsMarks(html),
    attachments: attachments.filter(({ related }) => !related).map(({ filename }) => filename ?? 'file'),
  }
}
