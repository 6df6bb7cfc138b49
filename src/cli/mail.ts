import { textOfHtml } from '../files/html.ts'
import * as mail from '../files/mail.ts'
import type { OpenedFile } from '../core/typed-subject.ts'
import { Misuse } from './misuse.ts'

/**
 * Subject, '' where there is none, and text of an .eml file; of one that holds only HTML, the text of that. Of what is attached only the names.
 * Throws a Misuse that names the file where it cannot be read.
 */
export async function readMail(source: Uint8Array, name: string): Promise<OpenedFile> {
  try {
    const { subject, text, html, attachments } = await mail.readMail(source)
    return { subject, attachments, body: text.trim() || !html ? text : textOfHtml(html) }
  } catch {
    throw new Misuse(`${name} is not an email that can be read.`)
  }
}
