import { cleanText } from '../core/clean.ts'
import { withTypedSubject, type OpenedFile } from '../core/typed-subject.ts'
import { mayHoldDraft, noDraft } from '../files/may-hold-draft.ts'
import { bytesOf, FileError, textOf } from './file-text.ts'
import { headFor, longLines } from './samples.ts'
import type { SavedDraft } from './page-store/page-store.ts'

/** Larger files are no drafts. Megabytes. */
const largest = 5

/** Reads a .txt, .md or .eml file. Rejects with a FileError that says what to do. */
export async function openFile(file: File): Promise<OpenedFile> {
  if (!mayHoldDraft(file.name)) throw new FileError(`${file.name}: ${noDraft}`)
  if (!/\.eml$/i.test(file.name)) {
    const typed = withTypedSubject(cleanText(await textOf(file, largest)))
    if (typed.body.trim() === '') throw new FileError(`${file.name} holds no text, so nothing was changed.`)
    return typed
  }
  const source = await bytesOf(file, largest)
  const { readMail } = await import('../files/mail.ts')
  const { subject, body, attachments } = await readMail(source).catch(() => {
    throw new FileError(`${file.name} is not an email that can be read. Copy the message and paste it here.`)
  })
  if (body.trim() === '')
    throw new FileError(`${file.name} holds no text. Copy the message and paste it here.`)
  return { subject, body, ...(attachments.length > 0 ? { attachments } : {}) }
}

/** Whether a text is another state of the present letter: half of its longer lines occur there too. */
function isOfSameLetter(text: string, other: string): boolean {
  if (text.trim() === other.trim()) return true
  const [lines, known] = [longLines(text), new Set(longLines(other))]
  return lines.length > 0 && lines.filter((line) => known.has(line)).length * 2 >= lines.length
}

/** The draft that results from opening a file. Subject and kind of a different letter are not carried over. */
export function draftOf({ subject, body }: OpenedFile, before: SavedDraft): SavedDraft {
  const stays = before.body.trim() === '' || isOfSameLetter(body, before.body)
  const head = stays ? headFor(body, before) : { kind: undefined, subject: '' }
  return { kind: head.kind, subject: subject ?? head.subject, body }
}

/** The message about a file that was opened. */
export function openedText(name: string, { attachments }: OpenedFile): string {
  const attached = attachments
    ? ` What was attached stays in the old file: attach ${attachments.join(', ')} again.`
    : ''
  return `${name} is open.${attached}`
}
