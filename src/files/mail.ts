import PostalMime from 'postal-mime'
import { cleanText } from '../core/clean.ts'
import { decodeText, withWindowsMarks } from './decode.ts'

interface Mail {
  readonly subject: string
  readonly text: string
  readonly html: string
  readonly attachments: readonly string[]
}

/** What an .eml file holds. */
export interface OpenedMail {
  /** '' where there is none. */
  readonly subject: string
  /** Clean, and of an email that holds only HTML the text of that. */
  readonly body: string
  /** Names of the files that go with it; pictures inside its text are none. */
  readonly attachments: readonly string[]
}

/** Enough for any email that a person wrote; parts within parts within parts are a bomb. */
const limits = { maxNestingDepth: 20, maxHeadersSize: 256 * 1024 }

/** Ten megabytes of attachments have fewer. Each takes a kilobyte of memory while it is read. */
const mostLines = 200_000

/** Whether an email has more lines than are read. */
function hasTooManyLines(source: Uint8Array): boolean {
  let lines = 0
  for (let at = source.indexOf(10); at >= 0; at = source.indexOf(10, at + 1))
    if (++lines > mostLines) return true
  return false
}

/** Reads an .eml file. Rejects where it is no email, or more of one than a person wrote. */
export async function readMail(source: Uint8Array): Promise<OpenedMail> {
  if (hasTooManyLines(source)) throw new RangeError('too many lines')
  const { subject, text, html, attachments } = await decoded(source)
  const body = text.trim() || !html ? text : (await import('./html.ts')).textOfHtml(html).trim()
  return { subject, attachments, body: cleanText(body).trimEnd() }
}

async function decoded(source: Uint8Array): Promise<Mail> {
  const mail = await parsed(source)
  if (!/\uFFFD/.test(mail.subject + mail.text + mail.html)) return mail
  // Letters that are no UTF-8, in a mail that does not say what they are.
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
