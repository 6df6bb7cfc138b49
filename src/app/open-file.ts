import { cleanText } from '../core/clean.ts'
import { hasTooManyLines, mailLimits } from '../core/mail.ts'
import { pastedText } from '../core/pasted.ts'
import { withTypedSubject, type OpenedFile } from '../core/typed-subject.ts'
import { FileError, textOf } from './file-text.ts'

/** Larger files are no drafts. Megabytes. */
const largest = 5

/** Reads a .txt, .md or .eml file. Rejects with a FileError that says what to do. */
export async function openFile(file: File): Promise<OpenedFile> {
  if (!/\.(?:txt|text|md|markdown|eml)$/i.test(file.name))
    throw new FileError(
      `${file.name}: only .txt, .md and .eml files can be opened. Save the draft as plain text.`,
    )
  const text = await textOf(file, largest)
  if (text.includes('\0')) throw new FileError(`${file.name} is no text file.`)
  if (!/\.eml$/i.test(file.name)) return withTypedSubject(cleanText(text))
  const { default: PostalMime } = await import('postal-mime')
  const unread = new FileError(
    `${file.name} is not an email that can be read. Copy the message and paste it here.`,
  )
  if (hasTooManyLines(new TextEncoder().encode(text))) throw unread
  const mail = await PostalMime.parse(text, mailLimits).catch(() => {
    throw unread
  })
  const body = await pastedText(mail.text ?? '', mail.text?.trim() ? '' : (mail.html ?? ''))
  if (body.trim() === '')
    throw new FileError(`${file.name} holds no text. Copy the message and paste it here.`)
  return { subject: mail.subject ?? '', body: body.trimEnd() }
}
