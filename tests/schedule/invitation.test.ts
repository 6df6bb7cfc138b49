import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { latestPromised } from '../../src/schedule/promise/index.ts'
import { invitationFrom, toldIn } from '../../src/schedule/promise/invitation.ts'

const on = Temporal.PlainDate.from('2025-10-09')

/** What was said on Thursday 9 October 2025: the invitation and its days, and the latest day promised. */
function told(words: string) {
  const { promise, invitation } = toldIn(words)
  const invited = invitation && invitationFrom(invitation, { on, today: on })
  const days = invited?.days ? `${invited.days.first} ${invited.days.last}` : 'any day'
  return {
    invited: invited && `${invited.by}${invited.conditional ? ' if silent' : ''} ${days}`,
    promised: latestPromised(promise, { on, today: on })?.toString() ?? null,
  }
}

describe('words that invite a call or a note', () => {
  it.each([
    ['Please ring me next Tuesday', 'phone 2025-10-14 2025-10-16', null],
    ['Phone us on Oct. 22.', 'phone 2025-10-22 2025-10-24', null],
    ['Give the office a ring on Tuesday, October 14', 'phone 2025-10-14 2025-10-16', null],
    ['Feel free to call after the 22nd', 'phone 2025-10-23 2025-10-27', null],
    ['You can ring me any time next week', 'phone 2025-10-13 2025-10-17', null],
    ['Please call by Tuesday', 'phone 2025-10-10 2025-10-14', null],
    ['Please call before Friday 17 October', 'phone 2025-10-10 2025-10-16', null],
    ['She asked me to phone her on Tuesday', 'phone 2025-10-14 2025-10-16', null],
    ['I was told to ring back in two weeks', 'phone 2025-10-23 2025-10-27', null],
    ['Next Tuesday, please ring me', 'phone 2025-10-14 2025-10-16', null],
    ['You may call me on Tuesday, we will know more then', 'phone 2025-10-14 2025-10-16', null],
    ['Call us if you’ve had no word by the 22nd', 'phone if silent 2025-10-22 2025-10-24', null],
    ['If nothing has come by the 22nd, please call', 'phone if silent 2025-10-22 2025-10-24', null],
    ['If Tuesday comes and goes, please ring me', 'phone if silent 2025-10-15 2025-10-17', null],
    ['Ring me should Tuesday pass without news', 'phone if silent 2025-10-15 2025-10-17', null],
    ['If it goes past the 14th, ring us', 'phone if silent 2025-10-15 2025-10-17', null],
    ['Write to us if nothing has come by the end of Tuesday', 'email if silent 2025-10-15 2025-10-17', null],
    ['The board meets on the 15th, so ring me on the 16th', 'phone 2025-10-16 2025-10-20', '2025-10-15'],
    ['We decide by the 17th, otherwise ring me', 'phone any day', '2025-10-17'],
    ['The board meets on the 15th, ring me on the 16th', 'phone 2025-10-16 2025-10-20', '2025-10-15'],
    ['Wait for the 22nd, then drop me a line', 'email any day', '2025-10-22'],
    ['Check back with me on the 22nd', 'email 2025-10-22 2025-10-24', null],
    ['If you hear nothing by the 22nd, follow up', 'email if silent 2025-10-22 2025-10-24', null],
    ['Should you not hear by 31 October, do get in touch', 'email if silent 2025-10-31 2025-11-04', null],
  ])('%s', (words, invited, promised) => {
    expect(told(words)).toEqual({ invited, promised })
  })

  it.each([
    ['We will ring you next Tuesday', '2025-10-14'],
    ['I can call on Tuesday with news', '2025-10-14'],
    ['They will decide by Tuesday and ring me', '2025-10-14'],
    ['Ana would meet the board on Tuesday and then call me', '2025-10-14'],
    ['She promised to call me on Tuesday', '2025-10-14'],
    ['They will write or phone me by Tuesday', '2025-10-14'],
    ['Wait for me to call on Tuesday', '2025-10-14'],
    ['Expect me to call on Tuesday', '2025-10-14'],
    ['We meet on Monday, decide on Tuesday and write on Wednesday', '2025-10-15'],
    ['We will choose on Monday and call the candidates on Tuesday', '2025-10-14'],
    ['Would you like me to call on Tuesday', '2025-10-14'],
    ['Expect a call on Tuesday', '2025-10-14'],
    ['Please do not call before Tuesday', '2025-10-14'],
    ['No need to call, we decide by Tuesday', '2025-10-14'],
    ['Please email us your references by Tuesday; we decide on the 24th', '2025-10-24'],
    ['Ring me if you have questions; we decide by Tuesday', '2025-10-14'],
    ['Please call if you get another offer before Tuesday', '2025-10-14'],
    ['I will check in with the team and write on Tuesday', '2025-10-14'],
    ['The call for papers ends on Tuesday', '2025-10-14'],
  ])('are not these: %s', (words, promised) => {
    expect(told(words)).toEqual({ invited: null, promised })
  })
})
