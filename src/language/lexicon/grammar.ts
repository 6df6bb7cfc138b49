import { pluralOf, verbForms, type VerbForms } from '../inflect.ts'

/** Words by part of speech, as far as grammar rules need them: those that applicants use most. */

/** Verbs that are not also everyday nouns or adjectives: "to learn", unlike "the work". */
const pureVerbs = `accept achieve acquire adapt add adopt advise afford agree allow analyse analyze apologise apologize appear apply
  appoint appreciate approve arise arrange arrive ask assess assign assist assume assure attend attract avoid become begin believe
  belong bring build buy calculate carry celebrate choose clarify collaborate collect combine communicate compare complain confirm
  connect consider consult contain continue contribute convince create decide define deliver demonstrate depend describe
  deserve destroy determine develop disagree discover discuss earn eat educate emphasise emphasize employ enable encourage enhance
  enjoy enquire ensure enter establish evaluate exist expand expect explain explore extend feel find finish follow forget forgive
  gain generate get give go grow happen have hear hesitate hold identify illustrate imagine implement improve include inform inspire install
  integrate intend interact introduce invest invite involve join keep know learn listen lose maintain make manage meet mention
  motivate negotiate observe obtain occur operate optimise optimize organise organize overcome participate pay perform persuade
  possess prefer prepare prevent prioritise prioritize produce promote prove provide pursue reach realise realize receive recognise
  recognize recommend reconsider recruit reduce refer reflect refuse rely remain remember remind replace represent require
  resolve respond revise satisfy save say see seek seem select sell send serve solve speak specialise specialize spend stay
  strengthen submit succeed suggest supervise survive take talk teach tell thank think translate treat understand
  undertake use utilise utilize wait write`

/** Verbs that are also nouns or adjectives: "I work", "the work". */
const nounVerbs = `answer balance call care challenge change chat check coach control coordinate cook cost deal design do drive email
  experience express fight focus handle help hire hope increase influence interest lack lead leave like live look love mean measure
  mentor move need offer open order own plan please practice practise present promise question regret repeat reply report request
  research run schedule share show sit sound stand start stop study supply support surprise train travel try visit want welcome
  wish work worry`

/** Countable things; groups of people are left out, since "the team are" is right in Britain. */
const things = `manager interview experience role job question meeting conversation position project opportunity challenge skill task
  interviewer colleague candidate nurse teacher engineer customer client patient student supervisor director recruiter problem solution
  process system product tool machine office building kitchen garden site factory plant workshop laboratory letter email message
  reply answer decision offer plan report document certificate degree course background goal reason result idea view culture mission
  location salary shift day week month year hour event service method model test assignment presentation portfolio resume application
  explanation value requirement responsibility qualification strength weakness achievement example detail discussion
  visit tour approach brand website campaign strategy habit story book lesson room thing place step friend
  person child man woman employee worker member partner supplier visitor guest yard depot warehouse vehicle driver route rota`

const adjectives = `new old good great nice kind whole main first last current previous next other young friendly busy small big large long
  short final recent latest own local open clean modern clear hard easy helpful useful warm real best important main different`

const comparatives = `more less fewer better worse further rather greater higher lower larger smaller bigger earlier later sooner faster
  slower easier harder stronger weaker longer shorter older younger hotter colder warmer cheaper closer nearer nicer kinder busier
  happier clearer safer cleaner richer poorer wider narrower deeper newer lighter heavier quicker simpler smarter friendlier quieter
  louder tougher fairer bolder calmer brighter darker softer tighter healthier wealthier funnier prettier luckier tidier`

/** Nouns without a plural. */
const masses = `information advice equipment feedback knowledge software furniture homework luggage research progress money evidence
  hardware machinery staff time news experience training work support patience kindness hospitality guidance consideration interest`

/** Pure verbs that are nouns now and then: "the pay", "a find". */
const nounNow = /^(?:talk|find|treat|gain|build|take|feel|sell|say|reach|pay)$/

const listed = (words: string) => words.split(/\s+/)
const sureVerbs = listed(pureVerbs).filter((verb) => !nounNow.test(verb))
const verbs = listed(`${pureVerbs} ${nounVerbs}`).map(verbForms)
const joined = (words: readonly string[]) => words.join(' ')

export const grammarWords = {
  /** "learn" */
  'pure-verb': joined(listed(pureVerbs)),
  /** "learn", "work" */
  verb: joined(verbs.map(({ base }) => base)),
  /** "learn", and nothing that may be a noun: "talk" */
  'sure-verb': joined(sureVerbs),
  /** "brings", and nothing that may be a noun: "talks" */
  'sure-verb-s': joined(sureVerbs.map((verb) => verbForms(verb).third)),
  /** "learns" */
  'verb-s': joined(verbs.map(({ third }) => third)),
  /** "learned", "took" */
  'verb-ed': joined(
    verbs
      .filter(({ base, past }) => past !== base)
      .map(({ past }) => past)
      .filter((past) => past !== 'got'),
  ),
  /** "took", and not "taken": "have" takes no form from here. */
  'verb-past': joined(
    verbs
      .filter(({ base, past, participle }) => past !== participle && past !== base)
      .map(({ past }) => past)
      // "I have got", "I have showed": both are English.
      .filter((past) => past !== 'got' && past !== 'showed'),
  ),
  /** "taken", "learned" */
  'verb-done': joined(verbs.map(({ participle }) => participle)),
  /** "learning" */
  'verb-ing': joined(verbs.map(({ gerund }) => gerund)),
  thing: joined(listed(things)),
  things: joined(listed(things).map(pluralOf)),
  mass: joined(listed(masses)),
  comparative: joined(listed(comparatives)),
  adjective: joined(listed(adjectives)),
}

const formsByWord = new Map(
  verbs.flatMap((forms) =>
    [forms.participle, forms.past, forms.third, forms.gerund, forms.base].map(
      (form) => [form, forms] as const,
    ),
  ),
)

const be: VerbForms = { base: 'be', third: 'is', past: 'was', participle: 'been', gerund: 'being' }

/** The base of a verb form; a word that the lists do not contain is taken to be a base. */
export function verbOf(word: string): VerbForms {
  const norm = word.toLowerCase()
  return norm === 'be' || norm === 'being' ? be : (formsByWord.get(norm) ?? verbForms(norm))
}

const singulars = new Map(listed(things).map((thing) => [pluralOf(thing), thing]))

/** The singular of a plural noun: "informations" gives information. */
export function singularOf(word: string): string {
  return singulars.get(word.toLowerCase()) ?? word.replace(/s$/, '')
}
