import { describe, expect, it } from 'vitest'
import { namedAt, requirementsOf } from '../../src/language/requirements.ts'
import { wordsOf } from '../../src/language/words.ts'

/** What an advert insists on; what it would welcome, and claims, are told apart by the tests below. */
const pressing = (advert: string) =>
  requirementsOf(advert)
    .filter((each) => each.pressing)
    .map(({ words }) => words)

describe('an advert', () => {
  it.each([
    [
      'with headings and bullets, for a warehouse',
      `Night Picker – Sloane Cold Store

About the role
You will work four nights a week at minus twenty and keep the dock tidy with Excel at hand.

Requirements
• A valid forklift licence (counterbalance)
• At least two years' experience of order picking
• Punctual and a team player

What we offer
• First aid training
• 28 days of holiday and a warm canteen`,
      ['forklift', 'counterbalance', 'order picking'],
    ],
    [
      'in prose, for a bakery',
      `Our small bakery by the harbour has baked through the night since 1962. We are looking for a second baker with experience of sourdough and knife skills you can trust. You must hold a food hygiene certificate. You will have the chance to learn pastry from Odile. Our vans need no driver, so a driving licence is not needed.`,
      ['sourdough', 'knife skills', 'food hygiene'],
    ],
    [
      'with headings and no bullets, as a page loses them in copying',
      `Who you are
Fluent in Spanish
Confident with Salesforce
Spreadsheet skills
Knowledge of export documents
Calm on the phone

What you'll get
Private dental cover
Python evening classes`,
      ['Fluent in Spanish', 'Salesforce', 'Spreadsheet', 'export documents'],
    ],
    [
      'for a programmer, with what is welcome set apart',
      `About us
We build booking software in Ruby and run it on Kubernetes.

What you'll bring
- 5+ years of Python or Kotlin
- Solid grasp of SQL
- Experience with message queues, feature flags and on-call work

Nice to have
- Terraform
- A talk you gave somewhere`,
      ['Python', 'Kotlin', 'SQL', 'message queues', 'feature flags', 'on-call work'],
    ],
    [
      'on one line',
      'Ward Clerk, part time. Requirements: audio typing; experience of patient records; GDPR. Benefits: pension, parking, SAP training. To apply, send us a letter.',
      ['audio typing', 'patient records', 'GDPR'],
    ],
    [
      'with labels that shout',
      `THE JOB
Look after the herd of 240 and the new parlour.

ESSENTIAL
Milking on your own at weekends
Tractor work
DESIRABLE
Lambing
THE HOUSE
A cottage goes with the job; experience with old boilers helps.`,
      ['Milking', 'Tractor'],
    ],
    [
      'with names of tools alone on their lines',
      `Stock Controller, Hull

Requirements:
SAP
Fluent Polish
FLT
BENEFITS
Free CPR course`,
      ['SAP', 'Fluent Polish', 'FLT'],
    ],
    [
      'of a person specification, for a school',
      `Person specification

Essential criteria:
1. Qualified teacher status
2. Experience of teaching phonics
3. Understanding of safeguarding

Desirable criteria:
1. Makaton

Our commitment
We are committed to safeguarding and expect all staff to hold first aid certificates in time.`,
      ['Qualified teacher status', 'phonics', 'safeguarding'],
    ],
    [
      'as an agency writes it',
      `My client, a firm of notaries, needs a secretary. The ideal candidate will have minute taking and diary management at their fingertips. Shorthand would be an advantage. Knowledge of conveyancing is essential. Full training in the case system is given.`,
      ['minute taking', 'diary management', 'conveyancing'],
    ],
    [
      'that asks for a trade no list knows',
      `We are looking for someone with experience of glaze chemistry, kiln firing and wheel throwing. You have good knowledge of lead-free enamels.`,
      ['glaze chemistry', 'kiln firing', 'wheel throwing', 'lead-free enamels'],
    ],
    [
      'for care work, with years',
      `You'll need:
* NVQ level 2 or the will to get there
* 12 months' experience in dementia care
* moving and handling up to date
* a full UK driving licence and your own car`,
      ['dementia', 'moving and handling', 'driving licence'],
    ],
    [
      'with American wording',
      `Minimum Qualifications
CDL Class A
OSHA 10 card
2 years of experience with hydraulic lifts
Must be able to lift 50 lbs

Preferred Qualifications
Welding`,
      ['CDL', 'OSHA', 'hydraulic'],
    ],
    [
      'that asks in the words of a talk',
      `You know your way round a lighting desk, you speak Polish or Ukrainian, and you bring a sense of humour. Experience with touring is required.`,
      ['lighting desk', 'speak Polish', 'touring'],
    ],
  ])('is read: %s', (_, advert, wanted) => {
    expect(pressing(advert)).toEqual(wanted)
  })

  it.each([
    [
      'a cookie banner',
      'We use cookies to improve your experience with our site and remember your skills. Accept all. You must have JavaScript enabled. Manage your consent to Google Analytics and Google Ads.',
    ],
    [
      'equal-opportunity text',
      'Fernway is an equal opportunity employer. All qualified applicants will be considered regardless of race, religion, disability or experience with any tool. You will have reasonable adjustments, sign language included, if you need them. We do not discriminate against people with a background in prison.',
    ],
    [
      'benefits',
      `Benefits
• Free first aid and forklift training
• A pension, a gym and Excel courses
• You will have access to Spanish lessons
What we offer you
Paid CPR training
A driving licence after two years, on us`,
    ],
    [
      'what the firm says of itself',
      'We have 40 years of experience in payroll. Our team knows Python, SQL and Docker.',
    ],
    [
      'what nobody needs',
      'No experience of HACCP is needed. You do not need to know Xero. Knowledge of CAD is not required.',
    ],
    [
      'a list of other jobs',
      `Similar jobs
Payroll clerk, Hull
Forklift driver, Leeds
Sign in
Save this job`,
    ],
    [
      'duties',
      `Responsibilities:\n- Run the payroll\n- Process invoices\n- You will manage the diary of two partners`,
    ],
    [
      'praise alone',
      'Requirements\n- Excellent communication skills\n- You excel at what you do\n- Reliable, calm and organised',
    ],
    ['a setting', 'You have experience in a busy kitchen, of working alone, and of a similar role.'],
    [
      'cuisine and market',
      'You will need a passport, a taste for French cheese and respect for the German market.',
    ],
    ['nothing', ''],
    ['another letter', 'Dear Ana,\n\nThank you for the tour of the kiln room.\n\nBest,\nOla'],
  ])('asks for nothing by %s', (_, advert) => {
    expect(pressing(advert)).toEqual([])
  })

  it('is read in time that grows with its length', () => {
    const long = `Requirements\n${'- Experience with kiln firing and a driving licence, '.repeat(4_000)}`
    expect(requirementsOf(long).length).toBeLessThan(2_000)
  })
})

describe('what is asked for', () => {
  const [order] = requirementsOf('You need experience of stock rotation.')
  const [licence] = requirementsOf('Requirements\n- Forklift licence')

  it.each([
    [order, 'At Harrow I rotated the stock each morning.'],
    [order, 'Stock rotates by itself there.'],
    [licence, 'I have driven a reach truck since May.'],
    [licence, 'My FLT card is new.'],
  ])('is named in other forms and wordings', (requirement, text) => {
    expect(namedAt({ words: wordsOf(text) }, requirement!)).toBeGreaterThanOrEqual(0)
  })

  it.each([
    [order, 'The stock was low.'],
    [licence, 'I lift things at weekends.'],
  ])('is not named by half of it', (requirement, text) => {
    expect(namedAt({ words: wordsOf(text) }, requirement!)).toBe(-1)
  })
})
