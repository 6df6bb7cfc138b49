/** Irregular verbs: base, past, participle (where it differs). */
const irregular: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  `be am is are was were been being|have has had having|do does did done doing|go goes went gone going
  say said|get got gotten getting|make made making|know knew known|think thought|take took taken taking
  see saw seen|come came come coming|give gave given giving|find found|tell told|become became become becoming
  show showed shown|leave left leaving|feel felt|put putting|bring brought|begin began begun beginning
  keep kept|hold held|write wrote written writing|stand stood|hear heard|let letting|mean meant|set setting
  meet met|run ran run running|pay paid|sit sat sitting|speak spoke spoken|lie lay lain lying|lead led
  grow grew grown|lose lost losing|fall fell fallen|send sent|build built|understand understood
  draw drew drawn|break broke broken|spend spent|cut cutting|rise rose risen rising|drive drove driven driving
  buy bought|wear wore worn|choose chose chosen choosing|sleep slept|win won winning|forget forgot forgotten forgetting
  beg begged begging|stop stopped stopping|plan planned planning|drop dropped dropping|ship shipped shipping
  teach taught|catch caught|sell sold|fight fought|hurt hurting|eat ate eaten|swim swam swum swimming
  refer referred referring|prefer preferred preferring|commit committed committing|chat chatted chatting
  die died dying|quit quitting|hit hitting|steal stole stolen|forgive forgave forgiven forgiving
  blow blew blown|throw threw thrown|swear swore sworn|bet betting|deal dealt|strike struck|wait waited waiting
  freeze froze frozen freezing|weep wept|shake shook shaken shaking|bet betting|ring rang rung|feed fed|sink sank sunk
  swing swung|sling slung|stick stuck|spit spat spitting|slip slipped slipping|ban banned banning|nag nagged nagging
  step stepped stepping|sob sobbed sobbing|bother bothered bothering|offer offered offering|pop popped popping
  mop mopped mopping|scrub scrubbed scrubbing|flub flubbed flubbing|hear heard hearing|answer answered answering
  suffer suffered suffering|consider considered considering|ruin ruined ruining|skip skipped skipping
  seek sought|overcome overcame overcome overcoming|undertake undertook undertaken undertaking|occur occurred occurring
  submit submitted submitting|admit admitted admitting|regret regretted regretting|permit permitted permitting
  lend lent|arise arose arisen arising|fly flew flown|hide hid hidden hiding|lay laid|bend bent|tear tore torn|control controlled controlling`
    .split(/[|\n]/)
    .map((line) => line.trim().split(' '))
    .map((forms) => [forms[0], forms]),
)

/** All forms of a verb in lower case, its base first: `need` gives need, needs, needed, needing. */
export function formsOf(verb: string): readonly string[] {
  const base = Object.hasOwn(irregular, verb) ? (irregular[verb] ?? [verb]) : [verb]
  const silent = /[^aeo]e$/.test(verb) ? verb.slice(0, -1) : verb
  const third = /(?:[sxz]|ch|sh|o)$/.test(verb)
    ? `${verb}es`
    : /[^aeiou]y$/.test(verb)
      ? `${verb.slice(0, -1)}ies`
      : `${verb}s`
  const past = verb.endsWith('e')
    ? `${verb}d`
    : /[^aeiou]y$/.test(verb)
      ? `${verb.slice(0, -1)}ied`
      : `${verb}ed`
  const hasPast = base.length > 1
  const hasIng = base.some((form) => form.endsWith('ing') && form !== verb)
  return [...new Set([...base, third, ...(hasPast ? [] : [past]), ...(hasIng ? [] : [`${silent}ing`])])]
}

/** The forms of a verb by name. */
export interface VerbForms {
  readonly base: string
  readonly third: string
  readonly past: string
  readonly participle: string
  readonly gerund: string
}

/** The forms of a verb by name: `take` gives takes, took, taken, taking. Not for "be". */
export function verbForms(base: string): VerbForms {
  const known = (Object.hasOwn(irregular, base) ? irregular[base]! : formsOf(base)).slice(1)
  const forms = [...known, ...formsOf(base)]
  const ending = (end: string) => forms.find((form) => form !== base && form.endsWith(end)) ?? base
  const [third, gerund] = [ending('s'), ending('ing')]
  const [past = base, participle = past] = known.filter((form) => !/(?:s|ing)$/.test(form))
  return { base, third, past, participle, gerund }
}

/** The forms of a verb whose past was wrongly made with -ed: "choosed" gives choose, "stoped" gives stop. */
export function formsMeantBy(word: string): VerbForms | undefined {
  const stem = /^(.+)ed$/.exec(word)?.[1]
  const base =
    stem && [`${stem}e`, stem, stem.replace(/(.)\1$/, '$1')].find((one) => Object.hasOwn(irregular, one))
  return base ? verbForms(base) : undefined
}

/** The plural of a noun: `copy` gives copies. */
export function pluralOf(noun: string): string {
  if (Object.hasOwn(oddPlurals, noun)) return oddPlurals[noun]!
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  return /(?:[sxz]|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`
}

const oddPlurals: Readonly<Record<string, string>> = {
  person: 'people',
  child: 'children',
  man: 'men',
  woman: 'women',
  curriculum: 'curricula',
}

/**
 * What the forms of a word share, for comparing two texts: "invoice", "invoices" and "invoicing" give `invoic`. The result need
 * not be a word.
 */
export function stemOf(norm: string): string {
  const bare = norm.replace(/'s?$/, '').replace(/(?:ies|ied|ying|y)$/, 'i')
  const cut = bare.replace(/(?:ements?|ments?|ions?|ings?|ed|es|ers?|e|s)$/, '')
  // "rotate" and "rotation", "install" and "installation".
  return (cut.length > 2 ? cut : bare).replace(/(\p{L}{3})at$/u, '$1').replace(/(\p{L})\1$/u, '$1')
}
