import { messageKinds, type MessageKind } from '../core/kinds.ts'
import type { Role } from '../language/document.ts'

/** Only suitable in answer to a rejection. */
const farewell = ['letting me know', 'telling me', 'later roles', 'i improve']
/** About the interview itself; later messages are about the decision. */
const inTheRoom = 'your questions'

/** Questions and hopes that ignore a rejection. */
export const misplacedWords: Readonly<Record<MessageKind, readonly string[]>> = {
  'thank-you': [
    ...farewell,
    'any news',
    'has the timing',
    'earlier note',
    'follow up',
    'decisions take time',
  ],
  'check-in': [...farewell, inTheRoom],
  'final-follow-up': [...farewell, inTheRoom],
  'after-rejection': [
    inTheRoom,
    'timing',
    'timeline',
    'next steps',
    'any news',
    '(?:the|this) role',
    'join',
    'together',
    'work with you',
    'the chance to continue',
    'offer',
    'start at',
    'earlier note',
    'a decision likely',
    'more interested',
    'my experience',
    'my answers?',
    'whichever route',
  ],
  'phone-script': [...farewell, inTheRoom, 'writing', 'note', 'time you gave'],
}
const misplaced = new Map(
  messageKinds.map((kind) => [kind, RegExp(`\\b(?:${misplacedWords[kind].join('|')})\\b`)]),
)

/** Whether a wording, plain in the sense of `wordings.ts`, does not suit a kind, judging by what it says, does or asks. */
export function isOutOfPlace(
  kind: MessageKind,
  wording: string,
  deeds: readonly Role[],
  asks: boolean,
): boolean {
  if (misplaced.get(kind)?.test(wording)) return true
  // The last follow-up asks nothing.
  return kind === 'final-follow-up' && (asks || deeds.includes('timeline'))
}
