import type { MessageKind } from '../core/kinds.ts'
import type { Role } from '../language/document.ts'

/** Only suitable in answer to a rejection. */
const farewell = 'letting me know|telling me|later roles|i improve'
/** About the interview itself; later messages are about the decision. */
const talk = 'your questions'

const any = (...wordings: readonly string[]) => RegExp(`\\b(?:${wordings.join('|')})\\b`)

/** Questions and hopes that ignore a rejection. */
const misplaced: Readonly<Record<MessageKind, RegExp>> = {
  'thank-you': any(farewell, 'any news|has the timing|earlier note|follow up|decisions take time'),
  'check-in': any(farewell, talk),
  'final-follow-up': any(farewell, talk),
  'after-rejection': any(
    talk,
    'timing|timeline|next steps|any news|(?:the|this) role|join|together|work with you|the chance to continue|offer|start at|earlier note|a decision likely|more interested|my experience|my answers?|whichever route',
  ),
  'phone-script': any(farewell, talk, 'writing|note|time you gave'),
}

/** Whether a wording, plain in the sense of `wordings.ts`, does not suit a kind, judging by what it says, does or asks. */
export function isOutOfPlace(
  kind: MessageKind,
  wording: string,
  deeds: readonly Role[],
  asks: boolean,
): boolean {
  if (misplaced[kind].test(wording)) return true
  // The last follow-up asks nothing.
  return kind === 'final-follow-up' && (asks || deeds.includes('timeline'))
}
