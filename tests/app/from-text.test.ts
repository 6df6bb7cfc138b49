import { describe, expect, it } from 'vitest'
import type { Interview } from '../../src/core/draft.ts'
import { faultsOf, proposalsFrom } from '../../src/app/interview/from-text.ts'

const today = new Date(2026, 2, 2, 9)

/** All that the text proposes, as facts. */
const read = (text: string, known?: Interview) =>
  Object.assign({}, ...proposalsFrom(text, today, known).map(({ facts }) => facts))

describe('an invitation', () => {
  const invitation = `Dear Ola,

We would like to invite you to an interview for the Route Planner position at Harwell Docks. You will be meeting with Ines Roth (Head of Operations) and Marten Kowal on Tuesday 10 March 2026 at 2:30 pm GMT via Zoom.

You will hear from us within two weeks.

Kind regards,
Priya Nand`

  it('proposes company, role, people, time and zone, format and promise', () => {
    expect(read(invitation)).toEqual({
      company: 'Harwell Docks',
      role: 'Route Planner',
      interviewers: [{ name: 'Ines Roth', role: 'Head of Operations' }, { name: 'Marten Kowal' }],
      interviewedAt: '2026-03-10T14:30',
      timeZone: 'Europe/London',
      format: 'video',
      decisionText: 'within two weeks',
    })
  })

  it('shows each proposal as a person reads it', () => {
    expect(proposalsFrom(invitation, today).map(({ label, shown }) => `${label}: ${shown}`)).toContain(
      'When: Tue 10 March 2026 at 14:30 (Europe/London)',
    )
  })

  it('counts from the end of a talk where the text names one, and shows both', () => {
    const span = 'Your interview is on Tuesday 10 March 2026 from 2:30 pm to 3:15 pm.'
    expect(read(span).interviewedAt).toBe('2026-03-10T15:15')
    expect(proposalsFrom(span, today)[0]?.shown).toBe('Tue 10 March 2026 at 14:30 to 15:15')
  })

  it.each([
    ['It will take about 45 minutes.', '2026-03-10T15:15'],
    ['It takes an hour and a half.', '2026-03-10T16:00'],
    ['Please allow 2 hours.', '2026-03-10T16:30'],
    ['Please be there for ten minutes before.', '2026-03-10T14:30'],
    ['It lasts 600 minutes.', '2026-03-10T14:30'],
    ['Please be 10 minutes early.', '2026-03-10T14:30'],
  ])('counts from the end where the text says how long it takes: %s', (words, at) => {
    expect(read(`Your interview is on Tuesday 10 March 2026 at 2:30 pm. ${words}`).interviewedAt).toBe(at)
  })

  it.each([
    ['at 2:30 PM ET, with Ines Roth', 'America/New_York'],
    ['at 2:30 p.m. CT', 'America/Chicago'],
    ['from 10 AM – 11 AM EST', 'America/New_York'],
    ['from 10 AM to 11 AM (PDT)', 'America/Los_Angeles'],
    ['at 2 PM MST', 'America/Denver'],
    ['at 9 AM UTC', 'UTC'],
    ['at 14:00 h CET/CEST', 'Europe/Berlin'],
    ['at 2:30 PM US Eastern time', 'America/New_York'],
    ['at 2:30 PM (Pacific Standard Time)', 'America/Los_Angeles'],
    ['at 2 PM\nTime zone: ET', 'America/New_York'],
    ['between 9 and 3; yours is at 11.20 AM ET', 'America/New_York'],
    // No zone stands behind the time.
    ['at 2 PM. PT staff may park behind the gym', undefined],
    ['at 2 PM with the CT team', undefined],
    ['at 2 PM in the Pacific Room', undefined],
    ['at 2 PM (bring the list from the MT depot)', undefined],
    ['at 14:00 (GMT+1)', undefined],
    ['at 2:30 PM', undefined],
  ])('reads the time zone behind the time, and no other capitals: %s', (words, zone) => {
    expect(read(`Your interview is on Tuesday 10 March 2026 ${words}.`).timeZone).toBe(zone)
  })

  // Today is 2 March 2026.
  it.each([
    ['The interview is on Tuesday 07/04/2026 at 10am.', undefined, '2026-04-07T10:00'],
    ['The interview is on Saturday, 07/04/2026 at 10am.', undefined, '2026-07-04T10:00'],
    ['Interview: 05/03/2026, 14:00', undefined, '2026-03-05T14:00'],
    ['Interview: 03/05/2026, 14:00', undefined, '2026-03-05T14:00'],
    ['Interview: 03/05/2026, 14:00', 'UK', '2026-05-03T14:00'],
    ['Interview: 05/03/2026, 14:00', 'USA', '2026-05-03T14:00'],
    ['Interview: 05/03/2026, 14:00', 'Canada', '2026-03-05T14:00'],
    ['We meet on 05.03.2026 at 9:30', undefined, '2026-03-05T09:30'],
    ['We meet on 26/03/2026 at 9:30', 'USA', '2026-03-26T09:30'],
    ['Interview date: 26/03/2026\nTime: 11:15', undefined, '2026-03-26T11:15'],
    ['Date: Thursday, March 26, 2026\nTime: 9:15 AM', undefined, '2026-03-26T09:15'],
    ['Date: Thursday, March 26, 2026\nTime: to be told', undefined, '2026-03-26'],
    ['Reference 12/04/2026/77, Thursday 26 March 2026 at 9', undefined, '2026-03-26T09:00'],
  ])('reads a date in numbers by weekday, country and what is near: %s (%s)', (text, country, at) => {
    expect(read(text, { country }).interviewedAt).toBe(at)
  })

  // Today is Monday 2 March 2026.
  it.each([
    ['Your talk moves from Tuesday 10 March at 9am to Thursday 12 March at 2pm.', '2026-03-12T14:00'],
    [
      'We must reschedule your interview for Clerk at Tarnby from 10 March at 9am to 12 March at 2pm.',
      '2026-03-12T14:00',
    ],
    ['It was originally planned for 10 March at 9am, and will now be held on 12 March.', '2026-03-12'],
    ['Instead of Tuesday 10 March at 9am, can you come on Thursday 12 at 2pm?', '2026-03-12T14:00'],
    ['Come on 12 March at 2pm rather than 10 March at 9am.', '2026-03-12T14:00'],
    ['Your interview on 10 March at 9am has been moved to 12 March at 2pm.', '2026-03-12T14:00'],
    ['We need to move our talk on 10 March at 9am to 12 March at 2pm.', '2026-03-12T14:00'],
    ['Could we bring it forward to 5 March at 2pm? It was on 10 March at 9am.', '2026-03-05T14:00'],
    ['10 March at 9am no longer suits us. We offer 12 March at 2pm.', '2026-03-12T14:00'],
    ['The talk on 10 March at 9am is cancelled. The new date is 12 March at 2pm.', '2026-03-12T14:00'],
    ['We cannot do 10 March at 9am; is 12 March at 2pm fine?', '2026-03-12T14:00'],
    ['The interview now takes place on 12 March at 2pm.', '2026-03-12T14:00'],
    // Nothing is taken back.
    [
      'The interview is on 10 March at 9am. If you cannot make 10 March, call us by 5 March.',
      '2026-03-10T09:00',
    ],
    ['If you need to change your interview on 10 March at 9am, call us by 5 March.', '2026-03-10T09:00'],
    ['We moved our office: come on 10 March at 9am to Hall Street.', '2026-03-10T09:00'],
    ['We changed the room of your interview to 4. It is on 10 March at 9am.', '2026-03-10T09:00'],
  ])('takes the day that holds: %s', (text, at) => {
    expect(proposalsFrom(text, today).find(({ label }) => label === 'When')).toMatchObject({
      facts: { interviewedAt: at },
      unsure: false,
    })
  })

  it('is unsure of a day where the only one is taken back', () => {
    const text = 'We have to cancel your interview on 10 March at 9am.'
    expect(proposalsFrom(text, today).find(({ label }) => label === 'When')?.unsure).toBe(true)
  })

  it.each([
    ['Can you come on Thursday (3/12) at 1pm?', '2026-03-12T13:00'],
    ['Can you come on Thursday (12/3) at 1pm?', '2026-03-12T13:00'],
    ['Tuesday (March 24) at 10 AM', '2026-03-24T10:00'],
    ['We meet on Wed (18th) at 4pm', '2026-03-18T16:00'],
    ['Tues 10 Mar, 7.30 am, ask at the gate', '2026-03-10T07:30'],
    ['on Friday the 13th at 9.15 am', '2026-03-13T09:15'],
    ['Wednesday, 18th March 2026 by 10:00am', '2026-03-18T10:00'],
    ['Date: 24/03/2026 Time: 12:00 Place: Hall 2', '2026-03-24T12:00'],
    ['on 24 March around half past eight in the morning', '2026-03-24T08:30'],
    ['on 24 March at quarter to three', '2026-03-24T14:45'],
    ['Talks are held on 24 March between 9 and 3; yours is at 11.20.', '2026-03-24T11:20'],
    // No date beside the weekday, or no such day.
    ['The interview is on Thursday 10-11', '2026-03-05'],
    ['Thursday at 10 we meet', '2026-03-05T10:00'],
    ['on Thursday (12 of us will be there) at 10', '2026-03-05'],
    ['Talks are held on 24 March. The canteen opens at 11.20.', '2026-03-24'],
  ])('reads weekday, date and time together: %s', (text, at) => {
    expect(read(text).interviewedAt).toBe(at)
  })

  it.each([
    [
      'We invite you to an interview for the role of Dock Planner with Tarnby Tiles on Monday.',
      'Dock Planner',
    ],
    ['You are asked to an interview for the position of Pay Clerk', 'Pay Clerk'],
    ['An assessment day for the Dock Planner position', 'Dock Planner'],
    ['An interview for the senior planner post', 'senior planner'],
  ])('reads the job alone as the role: %s', (text, role) => {
    expect(read(text).role).toBe(role)
  })

  it('reads a job named in capitals as the role, and no other name', () => {
    expect(read('Thank you for your application for Head of Glaze at Tarnby Tiles.').role).toBe(
      'Head of Glaze',
    )
    expect(read('This is your interview for Tarnby Tiles.').role).toBeUndefined()
  })

  it('settles a weekday from today', () => {
    expect(read('We look forward to the phone interview next Thursday at 9.').interviewedAt).toBe(
      '2026-03-12T09:00',
    )
  })
})

it.each([
  ['You can expect to hear by the end of next week.', 'by the end of next week'],
  ['We will let you know our decision in a week or two.', 'in a week or two'],
  ['We hope to decide by March 20th at the latest.', 'by March 20th'],
  ['We will be in touch soon. The office is closed on Monday.', undefined],
  ['You will hear from us no later than 20 March.', 'no later than 20 March'],
  ['We plan to get back to all of you no later than 3/20.', 'no later than 3/20'],
  ['You receive our decision by 20.03.2026 at the latest.', 'by 20.03.2026'],
  ['We will tell you by 2026-03-20.', 'by 2026-03-20'],
  ['We let candidates know by the Friday following.', 'by the Friday following'],
  ['Expect a yes or no before the 21st.', 'before the 21st'],
  ['You will hear from us by Friday 20 March 2026.', 'by Friday 20 March'],
  ['You will hear from us by Friday, March 20.', 'by Friday, March 20'],
  ['You will hear from us by Friday the 20th of March.', 'by Friday the 20th of March'],
  ['You will hear from us by Friday 10:30.', 'by Friday'],
  ['We will tell you more by the lift. It opens on Monday.', undefined],
  ['Please sign in by 10.30 to hear the introduction.', undefined],
  ['We will tell you about the tools that we use on Fridays.', undefined],
])('a promise is taken in their words: %s', (text, words) => {
  expect(read(text).decisionText).toBe(words)
})

it.each([
  ['You will hear from us by Friday 20 March.', undefined],
  ['You will have our decision by 20.03.2026. We meet on 12 March at 10am.', '2026-03-12T10:00'],
])('the day of their answer is not taken for the interview: %s', (words, at) => {
  expect(read(words).interviewedAt).toBe(at)
})

describe('a calendar entry', () => {
  const entry = [
    'BEGIN:VCALENDAR',
    'BEGIN:VEVENT',
    'DTSTART;TZID=America/Chicago:20260318T113000',
    'SUMMARY:Interview with Alder Clinic: Position: Ward Clerk',
    'ORGANIZER;CN="Ines Roth":mailto:ines@alder.example',
    'ATTENDEE;CN=ola@berg.example;ROLE=REQ-PARTICIPANT:mailto:ola@berg.example',
    'DESCRIPTION:Please come to reception\\, second',
    '  floor.',
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n')

  it('gives day, time, zone and the people named in it', () => {
    expect(read(entry)).toMatchObject({
      interviewedAt: '2026-03-18T11:30',
      timeZone: 'America/Chicago',
      interviewers: [{ name: 'Ines Roth' }],
      format: 'in-person',
    })
  })

  const invite = (...lines: string[]) => entry.replace('DESCRIPTION', `${lines.join('\r\n')}\r\nDESCRIPTION`)
  const namesIn = (source: string, candidate = '') =>
    read(source, { candidate: { name: candidate } }).interviewers?.map(({ name }: { name: string }) => name)

  it('takes no room, projector or list for a person', () => {
    const room = 'ATTENDEE;CUTYPE=ROOM;CN=Harbour 2:mailto:harbour2@alder.example'
    const screen = 'ATTENDEE;CN="Big Screen";CUTYPE=resource:mailto:screen@alder.example'
    const list = 'ATTENDEE;CUTYPE=GROUP;CN=Ward Team:mailto:ward@alder.example'
    const person = 'ATTENDEE;CUTYPE=INDIVIDUAL;CN=Room Akande:mailto:akande@alder.example'
    expect(namesIn(invite(room, screen, list, person))).toEqual(['Ines Roth', 'Room Akande'])
  })

  it.each([
    ['Ola Berg', 'Ola Berg', false],
    ['"Berg, Ola"', 'Ola Berg', false],
    ['Ola M. Berg', 'ola berg', false],
    ['Ola', 'Ola', false],
    ['Ola Roth', 'Ola Berg', true],
    ['Ola Roth', 'Ola', true],
    ['Ola Berg', '', true],
  ])('the invited %s is for %j an interviewer: %s', (invited, candidate, kept) => {
    const names = namesIn(invite(`ATTENDEE;CN=${invited}:mailto:ola@berg.example`), candidate)
    expect(names).toEqual(kept ? ['Ines Roth', invited] : ['Ines Roth'])
  })

  it.each([
    ['Interview: Ola Berg / Ward Clerk', ['Ines Roth']],
    ['Ward Clerk - Ola Berg', ['Ines Roth']],
    ['Interview with Ola Berg', ['Ines Roth', 'Ola Berg']],
    ['Interview: Ines Roth', ['Ines Roth', 'Ola Berg']],
    ['Ola Berg / Ines Roth', ['Ines Roth', 'Ola Berg']],
    ['Interview', ['Ines Roth', 'Ola Berg']],
  ])('takes one whom the title alone names for the candidate: %s', (title, names) => {
    const titled = invite('ATTENDEE;CN=Ola Berg:mailto:ola@berg.example').replace(
      /SUMMARY:.*/,
      `SUMMARY:${title}`,
    )
    expect(namesIn(titled)).toEqual(names)
  })

  it('reads nothing of an alarm in it, and what stands behind one', () => {
    const alarm = [
      'BEGIN:VALARM',
      'DESCRIPTION:Skype with Tor',
      'ATTENDEE;CN=Tor Lie:mailto:t@l.example',
      'END:VALARM',
    ]
    expect(read(invite(...alarm))).toEqual(read(entry))
  })

  it('counts from the end where it names one later on that day', () => {
    const ending = (at: string) =>
      read(entry.replace('SUMMARY', `DTEND;TZID=America/Chicago:${at}\r\nSUMMARY`)).interviewedAt
    expect(ending('20260318T121500')).toBe('2026-03-18T12:15')
    expect(ending('20260318T100000')).toBe('2026-03-18T11:30')
    expect(ending('20260319T121500')).toBe('2026-03-18T11:30')
  })

  it('gives only the day of a whole-day entry, and ignores a zone nobody knows', () => {
    expect(
      read(entry.replace(';TZID=America/Chicago:20260318T113000', ';VALUE=DATE:20260318')).interviewedAt,
    ).toBe('2026-03-18')
    expect(read(entry.replace('America/Chicago', 'Custom Zone')).timeZone).toBeUndefined()
  })

  it.each([
    ['20260318T113000', '20260230T113000', 'Line 3, DTSTART: “20260230T113000” should be a date'],
    ['America/Chicago', 'Custom\r\n  Zone', 'Line 3, DTSTART: “Custom Zone” should be a time zone'],
    ['DTSTART', 'DTSTAMP', 'The entry has no DTSTART'],
    ['END:VEVENT', '', 'The entry has no END:VEVENT'],
  ])('says in which field and line it cannot be read: %s as %s', (words, others, fault) => {
    expect(faultsOf(entry.replace(words, others))).toEqual([expect.stringContaining(fault)])
  })

  it('says where behind folded lines, and nothing of an entry or text that is well', () => {
    const late = entry.replace(/(DTSTART.*\r\n)([^]*)(END:VEVENT)/, '$2$1$3').replace('T113000', 'T993000')
    expect(faultsOf(late)[0]).toMatch(/^Line 8, DTSTART/)
    for (const text of [entry, 'See you on 30 February!']) expect(faultsOf(text)).toEqual([])
  })
})

it('a signature gives the company behind its address, but not a free mail service', () => {
  expect(read('Ines Roth\nHead of Operations\nines.roth@fernway.example').company).toBe('Fernway')
  expect(read('Ines Roth\nines.roth@gmail.com').company).toBeUndefined()
})

it.each([
  ['Ines Roth\nFern Way\nines@fernway.example', 'Fern Way', false],
  ['Ines Roth\nFern Way Port Trust\nines@fern-way.example', 'Fern Way Port Trust', false],
  ['Fernway welcomes you. Ines Roth, ines@fernway.example', 'Fernway', false],
  ['Ines Roth\nNorth Ferry Trust\nines@fernway.example', 'Fernway', true],
  ['Ines Roth\nines@fernway.example', 'Fernway', true],
])('a company that only the address names is a guess, and left unticked: %j', (text, company, unsure) => {
  expect(proposalsFrom(text, today)[0]).toMatchObject({ label: 'Company', shown: company, unsure })
})

it.each([
  ['Interview with Denholm Foods on Monday', 'Denholm Foods', undefined],
  ['Your interview with Ana Duarte is on Monday.', undefined, 'Ana Duarte'],
  ['An interview at Denholm Foods with Ana Duarte', 'Denholm Foods', 'Ana Duarte'],
  ['Interview with Heron Airways on Monday', 'Heron Airways', undefined],
  ['Interview with Corvid Rail: Monday at 9', 'Corvid Rail', undefined],
  ['The position of Pay Clerk with Groupe Arnaud. Interviewer: Ana Duarte', 'Groupe Arnaud', 'Ana Duarte'],
  [
    'An interview for the clerk role with Marlin Booth. Interviewer: Ana Duarte',
    'Marlin Booth',
    'Ana Duarte',
  ],
  ['An interview for the clerk role with Ana Duarte and Tom Reyes', undefined, 'Ana Duarte'],
])('a person is told from a company: %s', (text, company, name) => {
  const facts = read(text)
  expect([facts.company, facts.interviewers?.[0].name]).toEqual([company, name])
})

it('offers one name behind a job as either, and ticks neither, unless the company is known', () => {
  const text = 'An interview for the clerk role with Marlin Booth'
  const offered = (known?: Interview) =>
    proposalsFrom(text, today, known).map(
      ({ label, shown, unsure }) => `${label}: ${shown}${unsure ? '?' : ''}`,
    )
  expect(offered()).toEqual(['Company: Marlin Booth?', 'Role: clerk', 'Interviewers: Marlin Booth?'])
  expect(offered({ company: 'Denholm Foods' })).toContain('Interviewers: Marlin Booth')
  expect(offered({ company: 'Marlin Booth' })).not.toContain('Interviewers: Marlin Booth')
})

it('an advert is kept whole and no date of it taken for the interview', () => {
  const advert = `Position: Ward Clerk\n\nRequirements\n${'You keep the rota and greet visitors on Monday. '.repeat(12)}`
  expect(read(advert)).toMatchObject({ role: 'Ward Clerk', advert: advert.trim() })
  expect(read(advert).interviewedAt).toBeUndefined()
})

it.each(['', 'Thanks, see you!', 'I can do it in person or by mail, as you like.'])(
  'small talk proposes no date, company or role: %j',
  (text) => {
    const { company, role, interviewedAt } = read(text)
    expect({ company, role, interviewedAt }).toEqual({})
  },
)
