import type { Interview } from '../src/core/draft.ts'
import { titles } from '../src/core/titles.ts'
import { addressesOf } from '../src/language/address.ts'
import { fold } from '../src/language/names/fold.ts'
import { isGivenName } from '../src/language/names/nicknames.ts'
import { avoid, type Match } from '../src/language/rule.ts'

const plain = /^(?:mr|mrs|ms|miss|mx)$/

const leading = new RegExp(String.raw`^(?:${titles})\b\.?\s+`, 'i')

/** "Dr. Ada Okoro" contains a title already, and so does "Ada Okoro", "Professor of Ceramics". */
function titleOf(name: string, role: string): string {
  if (/^prof(?:essor)?\b/i.test(name) || /\bprofessor\b/i.test(role)) return 'Professor'
  return /^(?:dr|doctor)\b/i.test(name) ? 'Dr.' : ''
}

/** "Zhang Wei" and "MARTIN Paul" begin with the surname, so only a known given name can be recognised. */
function isGiven(first: string, last: string): boolean {
  const capitals = first === first.toUpperCase() && last !== last.toUpperCase()
  return isGivenName(first) && !capitals
}

/** The person in the facts whom a greeting means, with the parts of the name. */
function personOf(names: readonly string[], { interviewers = [] }: Interview) {
  return interviewers
    .map(({ name, role = '' }) => {
      const words = name.replace(leading, '').split(/\s+/)
      return { title: titleOf(name, role), first: words[0] ?? '', last: words.at(-1) ?? '', words }
    })
    .find(({ words }) => names.some((name) => words.map(fold).includes(fold(name))))
}

export default avoid({
  title: 'The right title',
  group: 'form',
  severity: 'problem',
  message: 'The title and the name do not go together. Use title and surname, or the first name alone.',
  why: 'A title goes with the surname: “Mr. John” reads as a slip. Doctors and professors keep their title. Where you are unsure of Mr. or Ms., the full name is always right.',
  sources: [
    'https://www.askamanager.org/2021/04/how-should-i-address-my-interviewer-in-application-emails.html',
  ],
  *find(draft, interview): Iterable<Match> {
    for (const { part, text, start } of draft.paragraphs) {
      if (part !== 'greeting') continue
      const place = { start, end: start + text.length }
      const choice = /\b(?:mr|mrs|ms|miss)\.?\s*(?:\/|or)\s*(?:mr|mrs|ms|miss|mx)\b\.?/i.exec(text)
      if (choice)
        yield {
          start: start + choice.index,
          end: start + choice.index + choice[0].length,
          message: 'Choose one title, or write the full name without any.',
        }
      for (const { title, names } of choice ? [] : addressesOf(text)) {
        const person = plain.test(title) ? personOf(names, interview) : undefined
        if (!person) continue
        const { title: learned, first, last, words } = person
        const byFirst = names.length === 1 && first !== last && fold(names[0] ?? '') === fold(first)
        if (learned)
          yield {
            ...place,
            message: 'They have a title of their own. Use it here.',
            fixes: [`Dear ${learned} ${byFirst ? words.join(' ') : last},`],
          }
        else if (byFirst && isGiven(first, last))
          yield { ...place, fixes: [`Dear ${first},`, `Dear ${first} ${last},`] }
      }
    }
  },
  examples: {
    flagged: [
      'Dear <<Mr./Ms.>> Okoro,\n\nThank you for the tour.',
      'Dear <<miss or mrs>> Okoro,\n\nThank you for the tour.',
      {
        body: '<<Dear Ms. Okoro,>>\n\nThank you for the tour.',
        interview: {
          interviewers: [{ name: 'Leila Haddad' }, { name: 'Ada Okoro', role: 'Professor of Ceramics' }],
        },
        fixed: 'Dear Professor Okoro,\n\nThank you for the tour.',
      },
      {
        body: '<<Dear Ana and Miss Okoro,>>\n\nThank you for the tour.',
        interview: { interviewers: [{ name: 'Prof. Ada Okoro' }] },
        fixed: 'Dear Professor Okoro,\n\nThank you for the tour.',
      },
      {
        body: '<<Dear Mr Ada,>>\n\nThank you for the tour.',
        interview: { interviewers: [{ name: 'doctor Ada Okoro', role: 'Head of the processor team' }] },
        fixed: 'Dear Dr. Ada Okoro,\n\nThank you for the tour.',
      },
      {
        body: '<<Dear Mr. Jose,>>\n\nThank you for the tour.',
        interview: { interviewers: [{ name: 'Mr. José  Lima', role: 'Head of the team' }] },
        fixed: 'Dear José,\n\nThank you for the tour.',
      },
      {
        body: '<<Dear Ms. Megan,>>\n\nThank you for the tour.',
        interview: { interviewers: [{ name: 'Miss Megan Okoro' }] },
        fixed: 'Dear Megan,\n\nThank you for the tour.',
      },
      {
        body: '<<Dear Ms. Strom,>>\n\nThank you for the tour.',
        interview: { interviewers: [{ name: 'Dr. Ada Strøm' }] },
        fixed: 'Dear Dr. Strøm,\n\nThank you for the tour.',
      },
      {
        body: '<<Dear Mr. Peter,>>\n\nThank you for the tour.',
        interview: { interviewers: [{ name: 'Peter Zając' }] },
        fixed: 'Dear Peter,\n\nThank you for the tour.',
      },
      {
        body: '<<Dear Mr. Grace,>>\n\nThank you for the tour.',
        interview: { interviewers: [{ name: 'Grace Zając' }] },
        fixed: 'Dear Grace,\n\nThank you for the tour.',
      },
      {
        body: '<<Dear Mrs. Okoro,>>\n\nThank you for the tour.',
        interview: { interviewers: [{ name: 'Dr. Ada Okoro' }] },
        fixed: 'Dear Dr. Okoro,\n\nThank you for the tour.',
      },
      {
        body: '<<Dear Ms. A. Okoro,>>\n\nThank you for the tour.',
        interview: { interviewers: [{ name: 'Dr Ada Okoro' }] },
        fixed: 'Dear Dr. Okoro,\n\nThank you for the tour.',
      },
    ],
    clean: [
      {
        body: 'Dear Ms. Okoro,\n\nThank you for the tour.',
        interview: { interviewers: [{ name: 'Miss Megan Okoro' }] },
      },
      {
        body: 'Dear Ms. Grace,\n\nThank you for the tour.',
        interview: { interviewers: [{ name: 'Ada Grace' }] },
      },
      {
        body: 'Dear Ms. Ogawa,\n\nThank you for the tour.',
        interview: { interviewers: [{ name: 'Ogawa Emi' }] },
      },
      {
        body: 'Dear Mr. Kim,\n\nThank you for the tour.',
        interview: { interviewers: [{ name: 'Kim Do-yun' }] },
      },
      {
        body: 'Dear Mr. Simon,\n\nThank you for the tour.',
        interview: { interviewers: [{ name: 'SIMON Luc' }] },
      },
      'Dear Ana,\n\nThe form had no box for Mr./Ms. Okoro.',
      {
        body: 'Dear Ana,\n\nDear Mr. Piotr was kind.',
        interview: { interviewers: [{ name: 'Piotr Zając' }] },
      },
      {
        body: 'Dear Mr. Piotr Zając and Ms. Ngozi,\n\nThank you for the tour.',
        interview: {
          interviewers: [{ name: 'Piotr Zając' }, { name: 'Ngozi', role: 'professorial fellow' }],
        },
      },
      {
        body: 'Dear Piotr,\n\nThank you for the tour.',
        interview: { interviewers: [{ name: 'Dr. Piotr Zając' }] },
      },
      'Dear Mr. James,\n\nThank you for the tour.',
      {
        body: 'Dear Mr. Zajac,\n\nThank you for the tour.',
        interview: { interviewers: [{ name: 'Piotr Zając' }] },
      },
      {
        body: 'Dear Professor Okoro,\n\nThank you for the tour.',
        interview: { interviewers: [{ name: 'Dr. Ada Okoro' }] },
      },
    ],
  },
})
