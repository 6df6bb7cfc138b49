import { describe, expect, it } from 'vitest'
import type { Role } from '../../src/language/document.ts'
import { createParser } from '../../src/pipeline/parse.ts'

const { parse } = createParser(undefined)
const cut = (text: string) => parse({ text, part: 'body', start: 0 }).map((sentence) => sentence.text)

describe('sentences', () => {
  it.each([
    'We met on March 15.|I need an answer by Friday.',
    'It is the post I am interested in.|Please call me.',
    'We open on Sun.|The bakery is calm then.',
    'I worked at Acme Inc.|Thank you for asking.',
    'We spoke at 3 p.m.|I liked it.',
    'it was calm.|it was warm.',
    'It was calm.|i like that.',
    'It was in room 12.|Ana said so.',
    '0 1 7 3.|Thanks a million, Mr Borg.',
  ])('end after a number or a short word: %s', (text) => {
    expect(cut(text.replace('|', ' '))).toEqual(text.split('|'))
  })

  it.each([
    'We met on the 15. March at noon.',
    'I saw Dr. Shah and Mrs. Ito.',
    'I spoke with J. Okafor of Acme Inc. Denmark.',
    'We met on Fri. March 6.',
    '1. Thank the panel.',
  ])('go on after an abbreviation: %s', (text) => {
    expect(cut(text)).toEqual([text])
  })

  it.each([
    'The kiln was warm.|It was Dr. Shah who lit it.|He asked "Why now?"|We left at noon.',
    'It took five min. Shah timed it.|Then it rained…|And then?',
    'It was warm.| Then it rained',
  ])('are the same beside one that is hard to tell: %s', (text) => {
    expect(cut(text.replaceAll('|', ' '))).toEqual(text.split('|').map((sentence) => sentence.trim()))
  })
})

describe('what a reader model adds', () => {
  const parserThatHears = (role: Role) =>
    createParser({
      read: (_, part) => ({ roles: [{ role, start: 0, end: part.length }], impressions: [] }),
      odds: { own: 1, worded: 0, others: 0, purposes: 0, length: 0, purpose: 0, offset: 0 },
    })
  const rolesOf = (text: string, heard: Role = 'timeline') =>
    parserThatHears(heard)
      .parse({ text, part: 'body', start: 0 })
      .flatMap(({ roles }) => roles.map(({ role }) => role))

  it('is no question about timing where the other is asked for a moment', () => {
    expect(rolesOf('It rained on the kiln.')).toEqual(['timeline'])
    expect(rolesOf('Do you have a moment, or is this lunch?')).toEqual([])
    expect(rolesOf('May I have an update on your timeline?')).toEqual(['timeline'])
    expect(rolesOf('Can we talk about the next steps?')).toContain('timeline')
  })

  it('is no offer where the other is asked to share', () => {
    expect(rolesOf('Any details you could send would be welcome.', 'offer-information')).toEqual([])
    expect(rolesOf('Let me know if the plans change.', 'offer-information')).toEqual([])
    expect(rolesOf('The glaze book goes with me.', 'offer-information')).toEqual(['offer-information'])
  })

  it('is no thanks where a point is granted', () => {
    expect(rolesOf('I appreciate that the panel takes its time.', 'thanks')).toEqual([])
    expect(rolesOf('The hour at the kiln was a gift.', 'thanks')).toEqual(['thanks'])
  })

  it('is no wish to join where somebody wants to do better', () => {
    expect(rolesOf('I want to improve.', 'interest')).toEqual([])
    expect(rolesOf('I want to do this properly.', 'interest')).toEqual([])
    expect(rolesOf('I want to be clear that I can start in June.', 'interest')).toEqual([])
    expect(rolesOf('I want to be clear that the kiln is what I am here for.', 'interest')).toEqual([
      'interest',
    ])
    expect(rolesOf('A kiln like it is my aim.', 'interest')).toEqual(['interest'])
  })

  it('is no goodbye where the visit is looked back on', () => {
    expect(rolesOf('Lovely to sit by the old kiln.', 'polite-close')).not.toContain('polite-close')
    expect(rolesOf('Good to meet the whole crew.', 'polite-close')).toContain('polite-close')
    expect(rolesOf('Good sailing to the whole crew.', 'polite-close')).toContain('polite-close')
  })
})
