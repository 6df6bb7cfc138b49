import { cleanText } from '../core/clean.ts'
import { pastedText } from '../core/pasted.ts'
import { withTypedSubject, type OpenedFile } from '../core/typed-subject.ts'
import { bytesOf, FileError, textOf } from './file-text.ts'

/** Larger files are no drafts. Megabytes. */
const largest = 5

/** Reads a .txt, .md or .eml file. Rejects with a FileError that says what to do. */
export async function openFile(file: File): Promise<OpenedFile> {
  if (!/\.(?:txt|text|md|markdown|eml)$/i.test(file.name))
    throw new FileError(
      `${file.name}: only .txt, .md and .eml files can be opened. Save the draft as plain text.`,
    )
  if (!/\.eml$/i.test(file.name)) return withTypedSubject(cleanText(await textOf(file, largest)))
  const source = await bytesOf(file, largest)
  const { readMail } = await import('../core/mail.ts')
  const { subject, text, html } = await readMail(source).catch(() => {
    throw new FileError(`${file.name} is not an email that can be read. Copy the message and paste it here.`)
  })
  const body = await pastedText(text, text.trim() ? '' : html)
  if (body.trim() === '')
    throw new FileError(`${file.name} holds no text. Copy the message and paste it here.`)
  return { subject, body: body.trimEnd() }
}
