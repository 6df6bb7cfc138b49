import PostalMime from 'postal-mime'
import { textOfHtml } from '../core/html.ts'
import { hasTooManyLines, mailLimits } from '../core/mail.ts'
import { Misuse } from './misuse.ts'

/**
 * Subject, '' where there is none, and text of an .eml file; of one that holds only HTML, the text of that. Attachments are passed over.
 * Throws a Misuse that names the file where it cannot be read.
 */
export async function readMail(
  source: string | Uint8Array,
  name: string,
): Promise<{ subject: string; body: string }> {
  try {
    const bytes = typeof source === 'string' ? Buffer.from(source) : source
    if (hasTooManyLines(bytes)) throw new RangeError('too many lines')
    const mail = await PostalMime.parse(bytes, mailLimits)
    const body = mail.text ?? (mail.html ? textOfHtml(mail.html) : '')
    return { subject: mail.subject ?? '', body }
  } catch {
    throw new Misuse(`${name} is not an email that can be read.`)
  }
}
