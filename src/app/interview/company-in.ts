import type { Interview, Interviewer } from '../../core/draft.ts'
import { capitalized } from '../../core/words.ts'
import { isSamePerson } from './people.ts'
import { job } from './people-in.ts'

/** The employer and the people to meet. */
interface Parties {
  readonly company: { readonly name: string; readonly unsure?: boolean } | undefined
  readonly people: readonly Interviewer[]
  /** Whether the one person may as well be the company. */
  readonly unsure: boolean
}

const company = new RegExp(
  String.raw`\b(?:[Ii]nterview(?:ing)? (?:with|at)|(?:role|position|post|vacancy|job|opening|team)(?: of [\p{L} /&()-]{2,40}?)? (?:at|with)|about joining|[Aa]ppl(?:ying|ied|ication) to|[Gg]reetings from|[Jj]oin(?:ing)? us at|[Oo]n behalf of|[Ww]elcome to|Company:|Employer:) ?((?:\p{Lu}[\p{L}\p{N}&'’-]*)(?: (?:&|and|of) (?=\p{Lu})| (?=\p{Lu}))?(?:\p{Lu}[\p{L}\p{N}&'’-]*(?: (?=\p{Lu}))?){0,3})`,
  'gu',
)
const freeMail = /^(?:gmail|outlook|hotmail|yahoo|icloud|gmx|proton|protonmail|aol|live|web|mail)\./i

/** A name of capital words that begins with the letters of a domain: "North Quay Port Authority" of "northquay". */
function spelledOut(host: string, text: string): string | undefined {
  const letters = host.replaceAll('-', '').toLowerCase()
  const names = text.matchAll(
    /(?<![\p{L}@.])\p{Lu}[\p{L}\d'’-]*(?: (?:(?:&|and|of) )?\p{Lu}[\p{L}\d'’-]*){0,5}(?!\p{L}|@|\.\w)/gu,
  )
  return [...names]
    .map(([name]) => name)
    .find((name) => {
      const words = name.toLowerCase().split(' ')
      return words.some(
        (_, count) =>
          words
            .slice(0, count + 1)
            .join('')
            .replace(/[^\p{L}\d]/gu, '') === letters,
      )
    })
}

/** Where the words of a job have ended: "the post of Clerk and | meet with Ana Duarte". */
const jobEnds = /[,.;\n]|\b(?:and|at|on|you|will|interview|meet(?:ing)?|talk|call)\b/i
const ofJob = /\b(?:role|position|post) of |\b(?:role|position|post|vacancy|job|opening) $/i

/** Whether a name stands behind a job, as an employer's does and a person's may: "the position of Clerk with Marsh Bell". */
function mayBeEmployer({ name, role }: Interviewer, text: string): boolean {
  const at = text.indexOf(`with ${name}`)
  if (role || at < 0) return false
  // "with Ana Duarte and Tom Reyes" names people.
  if (/^(?:,? and|,| &) \p{Lu}/u.test(text.slice(at + name.length + 5))) return false
  const before = text.slice(0, at).split(jobEnds).at(-1) ?? ''
  return ofJob.test(before) || job.test(before.trimEnd().split(/\s/).at(-1) ?? '')
}

/**
 * The company a text names, without `people`: in "an interview with Ana Duarte" she is no company. A domain that the text does
 * not spell out is only a guess.
 */
function companyIn(text: string, people: readonly Interviewer[]): Parties['company'] {
  const named = [...text.matchAll(company)].map(([, words = '']) => words.trim())
  const employer = named.find((words) => !people.some(({ name }) => name.startsWith(words)))
  if (employer) return { name: employer }
  const [domain] = [...text.matchAll(/@([a-z0-9-]+)\.[a-z.]{2,12}\b/gi)].filter(
    ([whole]) => !freeMail.test(whole.slice(1)),
  )
  if (!domain) return undefined
  const [, host = ''] = domain
  const name = spelledOut(host, text)
  return name ? { name } : { name: capitalized(host), unsure: true }
}

/**
 * Tells the company from those a text names as `invited`, and leaves out the candidate. `stated`: a calendar entry lists them
 * as people.
 */
export function partiesIn(
  text: string,
  invited: readonly Interviewer[],
  known: Interview,
  stated: boolean,
): Parties {
  const listed = invited.filter(({ name }) => !isSamePerson(name, known.candidate?.name ?? ''))
  const isEmployer = (each: Interviewer) =>
    known.company ? each.name === known.company : !stated && mayBeEmployer(each, text)
  const others = listed.filter((each) => !isEmployer(each))
  const people = others.length > 0 || known.company ? others : listed
  const employer = companyIn(text, people)
  // One name behind the job, and nothing else to tell what it is.
  const either = employer || people !== listed ? undefined : listed[0]
  return {
    company: employer ?? (either && { name: either.name, unsure: true }),
    people,
    unsure: either !== undefined,
  }
}
