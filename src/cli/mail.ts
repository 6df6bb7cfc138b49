import PostalMime from 'postal-mime'
import { textOfHtml } from '../core/html.ts'
import { Misuse } from './misuse.ts'

/** Enough for any email that a person wrote; parts within parts within parts are a bomb. */
const limits = { maxNestingDepth: 20, maxHeadersSize: 256 * 1024 }

/**
 * Subject and text of an .eml file; of one that holds only HTML, the text of that. Attachments are passed over.
 * Throws a Misuse that names the file where it cannot be read.
 */
export async function readMail(
  source: string | Uint8Array,
  name: string,
): Promise<{ subject?: string; body: string }> {
  try {
    const mail = await PostalMime.parse(source, limits)
    const body = mail.text ?? (mail.html ? textOfHtml(mail.html) : '')
    return { ...(mail.subject ? { subject: mail.subject } : {}), body }
  } catch {
    throw new Misuse(`${name} is not an email that can be read.`)
  }
}
