import { cleanText } from '../core/clean.ts'
import { pastedText } from '../core/pasted.ts'

/** What a file held. An email also has a subject. */
export interface OpenedFile {
  readonly subject?: string
  readonly body: string
}

/** Larger files are no drafts. Bytes. */
const largest = 5_000_000

/** A file that cannot be read as a draft; the message is for the person. */
export class FileError extends Error {
  override readonly name = 'FileError'
}

/** Reads a .txt, .md or .eml file. Rejects with a FileError that says what to do. */
export async function openFile(file: File): Promise<OpenedFile> {
  if (!/\.(?:txt|text|md|markdown|eml)$/i.test(file.name))
    throw new FileError(
      `${file.name}: only .txt, .md and .eml files can be opened. Save the draft as plain text.`,
    )
  if (file.size > largest) throw new FileError(`${file.name} is too large for a draft.`)
  const text = await file.text()
  if (text.includes('\0')) throw new FileError(`${file.name} is no text file.`)
  if (!/\.eml$/i.test(file.name)) return { body: cleanText(text) }
  const { default: PostalMime } = await import('postal-mime')
  const mail = await PostalMime.parse(text)
  const body = await pastedText(mail.text ?? '', mail.text?.trim() ? '' : (mail.html ?? ''))
  if (body.trim() === '') throw new FileError(`${file.name} holds no text.`)
  return { subject: mail.subject ?? '', body: body.trimEnd() }
}
