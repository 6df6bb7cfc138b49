import { convert } from 'html-to-text'
import PostalMime from 'postal-mime'
import { hasTooManyLines, mailLimits } from '../core/mail.ts'
import { Misuse } from './misuse.ts'

/** HTML beyond this is layout, not text: tags inside one another; UTF-16 units (open tags take time by their square). */
const deepest = 50
const longestHtml = 256 * 1024

function textOf(html: string): string {
  const cut = html.slice(0, longestHtml)
  return convert(cut, { wordwrap: false, limits: { maxDepth: deepest } })
}

/**
 * Subject and text of an .eml file; of one that holds only HTML, the text of that. Attachments are passed over.
 * Throws a Misuse that names the file where it cannot be read.
 */
export async function readMail(
  source: string | Uint8Array,
  name: string,
): Promise<{ subject?: string; body: string }> {
  try {
    const bytes = typeof source === 'string' ? Buffer.from(source) : source
    if (hasTooManyLines(bytes)) throw new RangeError('too many lines')
    const mail = await PostalMime.parse(bytes, mailLimits)
    const body = mail.text ?? (mail.html ? textOf(mail.html) : '')
    return { ...(mail.subject ? { subject: mail.subject } : {}), body }
  } catch {
    throw new Misuse(`${name} is not an email that can be read.`)
  }
}
