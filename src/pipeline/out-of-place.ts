import { messageKinds, type MessageKind } from '../core/kinds.ts'
import type { Role } from '../language/document.ts'

/** What only a no is answered with. */
const farewell = ['letting me know', 'telling me', 'later roles', 'i improve']
/** Speaks of the talk itself; later it is what they decide that matters. */
const inTheRoom = 'your questions'

/** Asks and hopes of one who may still be chosen read as deaf to a no. */
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

/** Whether a kind has no place for a wording, plain as `wordings.ts` has it: by what it says, does or asks. */
export function isOutOfPlace(
  kind: MessageKind,
  wording: string,
  deeds: readonly Role[],
  asks: boolean,
): boolean {
  if (misplaced.get(kind)?.test(wording)) return true
  // The last note asks nothing.
  return kind === 'final-follow-up' && (asks || deeds.includes('timeline'))
}
