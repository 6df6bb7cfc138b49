/** What a file held: the text of an email, and its subject where it has one. */
export interface OpenedFile {
  readonly subject?: string
  readonly body: string
  /** Names of what goes with it; absent where a file cannot tell. */
  readonly attachments?: readonly string[]
}

/**
 * Parts a text from the subject that is typed above it, as mail has it: "Subject: Thank you", a blank line, the text. One
 * that begins so and goes on at once is left whole, for the word may begin a sentence.
 */
export function withTypedSubject(text: string): OpenedFile {
  const [first = '', second = ''] = text.split('\n', 2)
  const body = text.slice(first.length + second.length + 2)
  const subject = /^subject:(.*)/i.exec(first)?.[1]?.trim()
  return subject !== undefined && !second.trim() && body.trim() ? { subject, body } : { body: text }
}
