import { expect, it } from 'vitest'
import { testDictionary } from '../support/dictionary.ts'
import { oneRule } from '../support/one-rule.ts'

const analyzer = oneRule('wrong-name', testDictionary)

/** What of the greeting is taken for a wrong name, and the name offered first. */
function wrong(greeting: string, name: string): string[] {
  const body = `${greeting}\n\nThank you for the tour of the yard.`
  const { findings } = analyzer.check({ kind: 'thank-you', body }, { interviewers: [{ name }] })
  return findings.map(({ start, end, fixes }) => `${body.slice(start, end)} → ${fixes[0]?.insert}`)
}

it.each([
  'Dear Sir or Madam,',
  'Dear Madam or Sir,',
  'Dear Sirs/Madams,',
  'Bonjour Madame,',
  'My dear Ms Kalnins,',
  'Esteemed Ms Kalnins,',
  'Most honoured Dr. Kalnins,',
  'Vanakkam Ms Kalnins,',
  'Sawubona Ms Kalnins,',
  'Dear Ruta et al.,',
  'Dear Ruta (if I may),',
  'Dear Ruta ji,',
  'Dear Kalnins San,',
  'Dear Rutaji,',
  'Dear Headteacher,',
  'Dear Principal,',
  'Dear Madam Chair,',
  'Dear Curator,',
  'Dear Pastor,',
  'Dear Senior Partner,',
  'Dear Mr. Chairman,',
  'Dear Mr. President,',
  'Dear Mr. Chair,',
  'Dear Mr. or Ms. Kalnins,',
  'Dear Head Librarian,',
  'Thanks so much Ruta, I loved the yard.',
])('takes no word of “%s” for a name', (greeting) => {
  expect(wrong(greeting, 'Ruta Kalnins')).toEqual([])
})

it.each([
  ['My dear Ms Kalnisn,', ['Kalnisn → Kalnins']],
  ['Guten Tag Frau Lindqvist,', ['Lindqvist → Ruta Kalnins']],
  ['Dear Ruta and Mr. Bose,', ['Bose → Ruta Kalnins']],
  ['Dear Ruta kalnisn,', ['kalnisn → Kalnins']],
  ['Dear Ruta Lindqvist,', ['Lindqvist → Kalnins']],
  ['Dear Rose,', ['Rose → Ruta']],
  ['Dear Ms. Warden,', ['Warden → Ruta Kalnins']],
  ['Dear Mr San,', ['San → Ruta Kalnins']],
  ['Dear Dr. Editor,', ['Editor → Ruta Kalnins']],
  ['Dear Carter,', ['Carter → Ruta']],
  ['Dear Helen Butcher,', ['Helen Butcher → Ruta Kalnins']],
  ['Dear Hassan,', ['Hassan → Ruta']],
])('still finds the wrong name in “%s”', (greeting, expected) => {
  expect(wrong(greeting, 'Ruta Kalnins')).toEqual(expected)
})

it('lets a letter to an office speak to a person by name', () => {
  const body = 'Dear Principal,\n\nThank you again, Ruta.'
  expect(analyzer.check({ kind: 'thank-you', body }).findings).toEqual([])
})

it('keeps a name that is a word too, where the facts give it', () => {
  expect(wrong('Dear Memory Skinnner,', 'Memory Skinner')).toEqual(['Skinnner → Skinner'])
})

it.each([
  ['Dear Mr Good,', 'Tom Good'],
  ['Dear Ms Head,', 'Iris Head'],
  ['Dear Iris Head,', 'Iris Head'],
  ['Dear Dean Ward,', 'Dean Ward'],
  ['Dear Dean,', 'Dean Ward'],
  ['Dear Mr Ward,', 'Dean Ward'],
  ['Dear May,', 'May Ward'],
  ['Dear Ms To,', 'Kelly To'],
  ['Good day Kelly,', 'Kelly To'],
  ['Hi Kelly good morning,', 'Kelly To'],
  ['Good Day Kelly,', 'Kelly Ward'],

  ['To Whom It May Concern,', 'Kelly To'],
  ['Dear Kelly,', 'Kelly Ward, Head of Kilns'],
  ['Dear Kelly,', 'Judge Kelly Ward'],
  ['Dear Iris,', 'Hiring manager'],
])('knows an office or a wish from a name in “%s” for %s', (greeting, name) => {
  expect(wrong(greeting, name)).toEqual([])
})

it.each([
  ['Dear Iris Heed,', 'Iris Head', ['Heed → Head']],
  ['Dear Tom Lund,', 'Tom Good', ['Lund → Good']],
  ['Dear Martin,', 'Dean Ward', ['Martin → Dean']],
  ['Dear Dean Ward and Kelly,', 'Dean Ward', ['Kelly → Dean']],
  ['Dear Ms Head,', 'Iris Ward', ['Head → Iris Ward']],
  ['Dear Rose,', 'May Ward', ['Rose → May']],
])('compares “%s” with the whole name of %s', (greeting, name, expected) => {
  expect(wrong(greeting, name)).toEqual(expected)
})

it.each([
  ['Dear Dean Ward,', 'Dean', []],
  ['Dear Udo,', 'Chef', []],
  ['Dear Coach Ward,', 'Coach', []],
  ['Dear Udo,', 'Team', []],
  ['Dear Udo,', 'Stranger', []],
  ['Dear Udo,', 'Peter', ['Peter → Udo']],
  ['Dear Udo,', 'May', ['May → Udo']],
  ['Dear Mr Ward,', 'Mr Head', ['Head → Ward']],
])('takes no office or crew for a name: “%s … Thank you, %s.”', (greeting, address, expected) => {
  const body = `${greeting}\n\nThe yard was a surprise. Thank you again, ${address}.`
  const { findings } = analyzer.check({ kind: 'thank-you', body })
  expect(findings.map(({ start, end, fixes }) => `${body.slice(start, end)} → ${fixes[0]?.insert}`)).toEqual(
    expected,
  )
})

it.each([
  ['Xiaolan Ward', 'Peter Ward', 'hint'],
  ['Xiaolan Lund', 'Peter Ward', 'blocker'],
])('only asks whether %s is %s, where the surname agrees', (told, signed, severity) => {
  const body = `Dear Udo,\n\nMy name is ${told} and we met on Monday.\n\nBest,\n${signed}`
  const [finding] = analyzer.check({ kind: 'thank-you', body }).findings
  expect(finding?.severity).toBe(severity)
})

it.each([
  ['Dear Fi,', 'Fiona Ward'],
  ['Dear Baz,', 'Barry Ward'],
  ['Dear Becks,', 'Rebecca Ward'],
  ['Dear Gus,', 'Angus Ward'],
  ['Dear Danni,', 'Danielle Ward'],
  ['Dear Gurps,', 'Gurpreet Ward'],
  ['Dear Mina,', 'Amina Ward'],
  ['Dear Ty,', 'Tyler Ward'],
  ['Dear Peter,', 'P. Ward'],
  ['Dear Peter,', 'P.J. Ward'],
  ['Dear Mr Peter Ward,', 'P. Ward'],
  ['Dear Peter,', 'PJ Ward'],
  ['Dear Amir,', 'AJ Ward'],
  ['Dear Gabi,', 'Gabriele Ward'],
  ['Dear Steffi,', 'Stefanie Ward'],
  ['Dear Chuks,', 'Chukwuemeka Ward'],
  ['Dear Wei,', 'LI Wei'],
])('lets “%s” be %s', (greeting, name) => {
  expect(wrong(greeting, name)).toEqual([])
})

it.each([
  ['Dear Jo,', 'John Ward', ['Jo → John']],
  ['Dear Carly,', 'Carl Ward', ['Carly → Carl']],
  ['Dear Jonas,', 'Jonathan Ward', ['Jonas → Jonathan']],
  ['Dear Billy,', 'Bilal Ward', ['Billy → Bilal']],
  ['Dear Ian,', 'Brian Ward', ['Ian → Brian']],
  ['Dear Helen,', 'P. Ward', ['Helen → P. Ward']],
  ['Dear Peter Lund,', 'P. Ward', ['Lund → Ward']],
  ['Dear Jens,', 'Jennifer Ward', ['Jens → Jennifer']],
  ['Dear Kari,', 'Karl Ward', ['Kari → Karl']],
  ['Dear Kari,', 'Karsten Ward', ['Kari → Karsten']],
  ['Dear Mats,', 'Matthew Ward', ['Mats → Matthew']],
  ['Dear Carlie,', 'Carl Ward', ['Carlie → Carl']],
  ['Dear Rene,', 'Irene Ward', ['Rene → Irene']],
  ['Dear Laura,', 'LI Wei', ['Laura → LI Wei']],
  ['Dear Nora,', 'NG Mei', ['Nora → NG Mei']],
  ['Dear Doctor Lund,', 'Ruta Kalnins', ['Lund → Ruta Kalnins']],
])('does not let “%s” be %s', (greeting, name, expected) => {
  expect(wrong(greeting, name)).toEqual(expected)
})

const below = (text: string) => {
  const body = `Dear Ruta,\n\nThank you for the tour. ${text}`
  return analyzer.check({ kind: 'thank-you', body }).findings.map(({ start, end }) => body.slice(start, end))
}

it.each(['Lesley', 'Hartley'])('sees that “%s, I would …” speaks to somebody else', (name) => {
  expect(below(`${name}, I would be glad to help.`)).toEqual([name])
  expect(below(`${name}, I am very grateful for the tour.`)).toEqual([name])
})

it.each([
  'Danish, I would love to learn.',
  'January, I am glad that we agree, is quiet.',
  'Honestly, I would be glad to help.',
  'Easter, I am glad it falls late, is busy.',
  'Halifax, I am pleased to say, is near my home.',
  'Leeds, I would be happy to be sent there.',
  'Latin, I am happy to teach.',
  'Ruta, I would be glad to help.',
])('takes nobody to be spoken to in “%s”', (text) => {
  expect(below(text)).toEqual([])
})
