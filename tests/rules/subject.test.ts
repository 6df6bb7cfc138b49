import { expect, it } from 'vitest'
import { oneRule } from '../support/one-rule.ts'
import { testDictionary } from '../support/dictionary.ts'

const analyzer = oneRule('subject')

function said(subject: string): string {
  const body = 'Dear Ana,\n\nThank you for the tour.'
  const [finding] = analyzer.check({ kind: 'thank-you', subject, body }).findings
  return finding ? `${finding.severity}: ${finding.message}` : 'nothing'
}

it.each([
  ['Thank you – [role]', 'blocker: The subject still has a blank: “[role]”.'],
  ['', 'blocker: The subject is empty.'],
  ['   ', 'blocker: The subject is empty.'],
  ['THANK YOU', 'problem: The subject is all in capitals.'],
  ['NHS TALK', 'nothing'],
  ['(no subject)', 'blocker: The subject names nothing.'],
  ['Untitled', 'blocker: The subject names nothing.'],
  ['Re:', 'problem: The subject names nothing.'],
  ['RE: Fw:', 'problem: The subject names nothing.'],
  ['Untitled gallery interview', 'nothing'],
  ['Благодаря за срещата', 'nothing'],
  ['Re: Дякую за зустріч', 'nothing'],
  ['面接のお礼', 'nothing'],
  ['شكرا لكم', 'nothing'],
  ['– 😊 –', 'blocker: The subject names nothing.'],
  ['№ …', 'blocker: The subject names nothing.'],
  ['test', 'hint: The subject could be anybody’s.'],
  ['Test engineer interview', 'nothing'],
  ['Hello Ana', 'hint: The subject could be anybody’s.'],
  ['Hello from Ola Berg', 'nothing'],
  ['A joy to meet you 😊', 'problem: Leave emoji'],
  ['Thank you :)', 'problem: Leave emoji'],
  ['Thx for today', 'problem: Leave emoji'],
  ['thanks 4 the tour', 'problem: Leave emoji'],
  ['Thank you so much 4 today', 'problem: Leave emoji'],
  ['Glad 4 ur call', 'problem: Leave emoji'],
  ['Thank you for stage 4 today', 'nothing'],
  ['Tour of kiln 4 the other day', 'nothing'],
  ['Thank you – 4 June interview', 'nothing'],
  ['Interview on 4 May (Ref: 2291)', 'nothing'],
  ['Thank you – Kiln™ interview', 'nothing'],
  ['THANK YOUR', 'problem: The subject is all in capitals.'],
  ['INTERNATIONAL', 'nothing'],
  ['Urgent care post', 'problem: The subject sounds urgent'],
  ['The urgent care post', 'nothing'],
  ['Baker interview??', 'problem: The subject sounds urgent or loud.'],
  ['Decision required', 'problem: The subject puts pressure on them.'],
  ['Third email, baker post', 'problem: The subject puts pressure'],
  ['Please read', 'problem: The subject puts pressure'],
  ['Second interview, baker post', 'nothing'],
  ['Last message about the bakery post', 'nothing'],
  ['Final reminder', 'problem: The subject puts pressure'],
  ['Your request on Tuesday', 'nothing'],
  ['Reading list for Ms. Ek', 'nothing'],
  ['???', 'blocker: The subject names nothing.'],
  ['yo', 'hint: The subject could be anybody’s.'],
  ['Sorry!', 'hint: The subject could be anybody’s.'],
  ['It’s me again', 'hint: The subject could be anybody’s.'],
  ["What's up?", 'hint: The subject could be anybody’s.'],
  ['checking', 'hint: The subject could be anybody’s.'],
  ['Final note', 'hint: The subject could be anybody’s.'],
  ['Last email', 'hint: The subject could be anybody’s.'],
  ['Yo-yo designer interview', 'nothing'],
  ['Checking the drawings', 'nothing'],
  ['Word processor post', 'nothing'],
  ['To the manager', 'hint: The subject could be anybody’s.'],
  ['Store manager', 'nothing'],
  ['Following up', 'hint: The subject could be anybody’s.'],
  ['Re: Following up', 'nothing'],
  ['Fwd: Baker interview', 'hint: The subject says that this was forwarded.'],
  ['fw : Baker interview', 'hint: The subject says that this was forwarded.'],
  ['My fwd: Baker interview', 'nothing'],
  ['Re: Baker interview', 'nothing'],
  ['One two three four five six seven eight nine ten', 'nothing'],
  ['One  two three four five six seven eight nine ten', 'nothing'],
  ['One two three four five six seven eight nine re: ten', 'hint: The subject is long'],
  ['Re: re : Aw:One two three four five six seven eight nine ten', 'nothing'],
  ['Re: One two three four five six seven eight nine ten', 'nothing'],
  ['One two three four five six seven eight nine ten eleven', 'hint: The subject is long'],
  ['One two three four five – six seven eight nine ten', 'nothing'],
  ['a'.repeat(70), 'nothing'],
  ['a'.repeat(71), 'hint: The subject is long'],
])('says of the subject “%s”: %s', (subject, expected) => {
  expect(said(subject)).toContain(expected)
})

it('takes an empty subject more lightly while the draft is being written, and none of a file that has none', () => {
  const body = 'Dear Ana,\n\nThank you for the tour.'
  const gravity = (subject: string | undefined, underway: boolean) =>
    analyzer.check({ kind: 'thank-you', subject, body, underway }).findings.map(({ severity }) => severity)
  expect([gravity('', true), gravity('', false), gravity(undefined, false)]).toEqual([
    ['problem'],
    ['blocker'],
    [],
  ])
})

/** The words that are marked as a subject line within the text. */
const line = (body: string) =>
  analyzer.check({ kind: 'thank-you', body }).findings.map(({ start, end }) => body.slice(start, end))

it.each([
  ['Subject: Thank you  \n\nDear Ana,', ['Subject: Thank you']],
  ['Dear Ana,\n\nsubject : a tour\n\nThank you.', ['subject : a tour']],
  ['Dear Ana,\n\nOn one subject: the pay was new.', []],
  [`Subject: ${'a'.repeat(201)}`, []],
  [`Dear Ana,\n\n${'It was warm. '.repeat(40)}\nSubject: a tour`, []],
])('finds a subject line at the top of the text alone: %j', (body, expected) => {
  expect(line(body)).toEqual(expected)
})

const potter = {
  company: 'Fernway Ltd',
  role: 'Studio potter',
  interviewers: [{ name: 'Ngozi Okafor' }],
  candidate: { name: 'Ola Berg' },
}
const against = (subject: string, interview = {}) =>
  analyzer
    .check({ kind: 'thank-you', subject, body: 'Dear Ana,\n\nThank you.' }, { ...potter, ...interview })
    .findings.map(({ severity, message }) => `${severity}: ${message}`)
    .join()

it.each([
  [
    'Potter interview at Corvani Labs',
    'blocker: The subject says “Corvani Labs”. Your interview details name',
  ],
  ['Thank you – Fernwey', 'blocker: The subject says “Fernwey”. Your interview details spell the company'],
  ['Thank you, Ms. Okafer', 'blocker: The subject says “Okafer”.'],
  ['Night Porter Interview – Thank You', 'problem: The subject says “Night Porter”.'],
  ['Sales Executive interview', 'problem: The subject says “Sales Executive”.'],
  ['Head chef application', 'problem: The subject says “Head chef”.'],
  ['Gardener position', 'problem: The subject says “Gardener”.'],
  ['Potter at Fernwey – [date]', 'blocker: The subject still has a blank'],
])('holds the subject “%s” against the facts: %s', (subject, expected) => {
  expect(against(subject)).toContain(expected)
})

it.each([
  'Thank You for the Interview – Studio Potter',
  'Re: Potter interview at Corvani Labs',
  'Senior Potter Interview at Fernway Group',
  'Thank you, Ms. Okafor',
  'Interview with Sam Reyes',
  'Application for Head Office',
  'Potter interview at Head Office',
  'Thank you for the hiring manager interview',
  'Manager interview',
  'Chief Executive interview',
  'Customer interview',
  'Thank you from Ola Berg',
])('finds nothing against the facts in the subject “%s”', (subject) => {
  expect(against(subject)).toBe('')
})

it.each([
  ['HR', 'HR role with Fernwey today', 'The subject says “Fernwey”.'],
  ['VP', 'VP Interview at Amazon', 'The subject says “Amazon”.'],
  ['Studio potter', 'STUDIO POTTER at Amazon', 'The subject says “Amazon”.'],
  ['Smith', 'Smithson and Amazon: thank you', ''],
])('names the very words, however long the role %s: “%s”', (role, subject, expected) => {
  const said = against(subject, { role })
  if (expected) expect(said).toContain(expected)
  else expect(said).toBe('')
})

it('takes a word of the firm’s name for no job', () => {
  expect(against('Wayfarer interview on Tuesday', { company: 'Wayfarer' })).toBe('')
})

it('takes ordinary words about the firm for no slip of its name', () => {
  expect(against('Egg board interview', { company: 'Northern Eggs Board' })).toBe('')
  expect(against('Halden Paint interview', { company: 'Halden Paints' })).toContain('spell the company')
})

it('compares a subject with nothing that the facts leave out', () => {
  expect(against('Night porter interview at Corvani Labs', { company: undefined, role: undefined })).toBe('')
})

/** What a subject says against these facts. */
function saidAgainst(subject: string): string {
  const interview = {
    company: 'Fernway',
    role: 'Potter',
    interviewers: [{ name: 'Ana Baker' }],
    candidate: { name: 'Ifunanya Eze' },
  }
  const body = 'Dear Ana,\n\nThank you for the tour.'
  const knowing = oneRule('subject', testDictionary)
  const [finding] = knowing.check({ kind: 'thank-you', subject, body }, interview).findings
  return finding?.severity ?? 'nothing'
}

it.each([
  ['Interview at Corvani Labs: thank you', 'blocker'],
  ['Thank you, Microsoft team', 'blocker'],
  ['Thank you – Corvani potter role', 'hint'],
  ['Thank you – Corvani interview', 'hint'],
  ['Thank you: Westmoor Housing interview', 'blocker'],
  ['Leeds Housing interview', 'hint'],
  ['Social Housing interview', 'nothing'],
  ['Thank you – Fernway interview', 'nothing'],
  ['Thank you – FW interview', 'nothing'],
  ['Thank you – Microsoft Teams interview', 'nothing'],
  ['Thank you – Ana Baker interview', 'nothing'],
  ['Thank you from Ifunanya – potter role', 'nothing'],
  ['Thank you – Monday interview', 'nothing'],
  ['Leeds potter role', 'nothing'],
  ['Interview at reception: thank you', 'nothing'],
])('of a company, says of “%s”: %s', (subject, expected) => {
  expect(saidAgainst(subject)).toBe(expected)
})

const spelled = (subject: string) => {
  const body = 'Dear Chidi,\n\nThank you for the tour with Ifunanya.'
  const [finding] = oneRule('subject', testDictionary).check({ kind: 'thank-you', subject, body }).findings
  return finding?.message ?? 'nothing'
}

it.each([
  ['Thank you for the oppurtunity', 'Did you mean “opportunity”?'],
  ['Thankyou for the tour', 'Did you mean “Thank you”?'],
  ['Your time on thrusday', 'Did you mean “Thursday”?'],
  ['Acounting Clerk interview', 'Did you mean “Accounting”?'],
  ['Bussiness Manager interview', 'Did you mean “Business”?'],
  ['Thank you for the tour of the Fernwey yard', 'nothing'],
  ['Ifunanya and Chidi: thank you', 'nothing'],
  ['thank you chidi', 'nothing'],
  ['Thank you, Ms Okafor', 'nothing'],
  ['Danke für das Gespräch am Dienstag', 'nothing'],
  ['Kubernetes engineer interview', 'nothing'],
  ['Re: Intervew on Monday', 'nothing'],
  ['Thank you from Tjasa Kovacic', 'nothing'],
])('reads the spelling of the subject “%s”: %s', (subject, expected) => {
  expect(spelled(subject)).toContain(expected)
})

it.each([
  ['Interview at Asda', 'I would love to join Lidl.', 'problem'],
  ['Interview at Alder Care', 'I would love to join Bluebell Care.', 'problem'],
  ['Interview at Alder Care', 'I would love to join Alder.', 'nothing'],
  ['Interview at Asda', 'I would love to join you, for Lidl is cold.', 'nothing'],
  ['Interview at High Wycombe', 'I would love to join Bluebell Care.', 'nothing'],
])('without facts, of “%s” above “%s” says: %s', (subject, text, expected) => {
  const knowing = oneRule('subject', testDictionary)
  const body = `Dear Ana,\n\nThank you for the tour. ${text}`
  const [finding] = knowing.check({ kind: 'thank-you', subject, body }).findings
  expect(finding?.severity ?? 'nothing').toBe(expected)
})

it.each([
  ['I hope to hear from Lidl', 'The subject says “Lidl”.'],
  ['I hope to hear from Ragnhild', undefined],
])('knows whose answer the subject hopes for: “%s”', (subject, expected) => {
  const body = 'Dear Ana,\n\nThank you.'
  const draft = { kind: 'thank-you' as const, subject, body }
  const [finding] = oneRule('subject', testDictionary).check(draft, potter).findings
  expect(finding?.message.slice(0, expected?.length)).toBe(expected)
})
