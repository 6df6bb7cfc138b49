import type { Interview } from '../src/core/draft.ts'
import { addressesOf } from '../src/language/address.ts'
import { avoid, type Match } from '../src/language/rule.ts'

const plain = /^(?:mr|mrs|ms|miss|mx)$/
const learned = /^(dr|prof)(?:\.|\b|essor\b|octor\b)/i

const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** The person of the facts whom a greeting means, and the name split. */
function personOf(names: readonly string[], { interviewers = [] }: Interview) {
  return interviewers
    .map(({ name, role = '' }) => {
      const title = learned.exec(name)?.[1] ?? /\b(prof)essor\b/i.exec(role)?.[1]
      const words = name.replace(/^(?:mr|mrs|ms|mx|dr|prof|professor|doctor)\.?\s+/i, '').split(/\s+/)
      return { title: title?.toLowerCase(), first: words[0] ?? '', last: words.at(-1) ?? '', words }
    })
    .find(({ words }) => names.some((name) => words.map(folded).includes(folded(name))))
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
        const { first, last } = person
        const right = person.title ? `${person.title === 'dr' ? 'Dr.' : 'Professor'} ${last}` : ''
        if (right)
          yield {
            ...place,
            message: 'They have a title of their own. Use it here.',
            fixes: [`Dear ${right},`],
          }
        else if (names.length === 1 && first !== last && folded(names[0] ?? '') === folded(first))
          yield { ...place, fixes: [`Dear ${first},`, `Dear ${first} ${last},`] }
      }
    }
  },
  examples: {
    flagged: [
      'Dear <<Mr./Ms.>> Okoro,\n\nThank you for the tour.',
      {
        body: '<<Dear Mr. Piotr,>>\n\nThank you for the tour.',
        interview: { interviewers: [{ name: 'Piotr Zając' }] },
        fixed: 'Dear Piotr,\n\nThank you for the tour.',
      },
      {
        body: '<<Dear Mrs. Okoro,>>\n\nThank you for the tour.',
        interview: { interviewers: [{ name: 'Dr. Ada Okoro' }] },
        fixed: 'Dear Dr. Okoro,\n\nThank you for the tour.',
      },
    ],
    clean: [
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
