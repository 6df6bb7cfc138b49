/** What a file held: the text of an email, and its subject where it has one. */
export interface OpenedFile {
  readonly subject?: string
  readonly body: string
  /** Names of attachments; absent where the kind of file cannot tell. */
  readonly attachments?: readonly string[]
}

/**
 * Separates a text from a subject typed above it as in an email: "Subject: Thank you", a blank line, the text. Without the
 * blank line the text is left whole, because "Subject:" may then begin a sentence.
 */
export function withTypedSubject(text: string): OpenedFile {
  const [first = '', second = ''] = text.split('\n', 2)
  const body = text.slice(first.length + second.length + 2)
  const subject = /^subject:(.*)/i.exec(first)?.[1]?.trim()
  return subject !== undefined && !second.trim() && body.trim() ? { subject, body } : { body: text }
}
