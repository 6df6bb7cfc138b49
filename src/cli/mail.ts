import { convert } from 'html-to-text'
import PostalMime from 'postal-mime'
import { mailLimits } from '../core/mail.ts'
import { Misuse } from './misuse.ts'

/** HTML beyond this is layout, not text. Tags inside one another; UTF-16 units. */
const deepest = 50
const longestHtml = 1024 * 1024

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
    const mail = await PostalMime.parse(source, mailLimits)
    const body = mail.text ?? (mail.html ? textOf(mail.html) : '')
    return { ...(mail.subject ? { subject: mail.subject } : {}), body }
  } catch {
    throw new Misuse(`${name} is not an email that can be read.`)
  }
}
