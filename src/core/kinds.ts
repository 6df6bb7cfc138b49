/** What a message is for. */
export const messageKinds = [
  'thank-you',
  'check-in',
  'final-follow-up',
  'after-rejection',
  'phone-script',
] as const

export type MessageKind = (typeof messageKinds)[number]

/** The name of each kind on the page and in the terminal. */
export const kindNames: Readonly<Record<MessageKind, string>> = {
  'thank-you': 'Thank-you',
  'check-in': 'Check-in',
  'final-follow-up': 'Last follow-up',
  'after-rejection': 'After a rejection',
  'phone-script': 'Phone call',
}

export function isMessageKind(value: unknown): value is MessageKind {
  return messageKinds.includes(value as MessageKind)
}
