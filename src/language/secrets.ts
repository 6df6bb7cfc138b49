import { phrase, standsIn } from './phrase.ts'
import type { SentenceContent } from './document.ts'

const employer =
  '(my|our) (present|current|former|last|previous|old)? (employer|company|firm|boss|manager|team|job|office|lab)'
const secret =
  '(client list|customer list|price list|source code|trade secrets|trade secret|margins|salary list|roadmap|confidential ...2)'
const list = '(client|customer|supplier|donor|patient|price|salary) (list|lists|database|contacts|records)'

/** Words for taking another employer's secrets along: "bring their client list". */
export const secrets: readonly string[] = [
  `${secret} (of|from|at) ${employer}`,
  `(leak|leaked|smuggled|copied) ...3 ${secret}`,
  `(bring|bringing|share|sharing|send|sending|hand over|copies of|copy of) ...3 (their|my|our|his|her) ...2 ${list}`,
  // "bring Alder’s records up to date" is work for them.
  `(bring|bringing|share|sharing|send|sending|hand over) ..1 <name> ..1 ${list} !(up|into|to|back|together)`,
  `(bring|share|send|give|show) ..3 ${list} ((we|they|i) (use|used|have|keep|kept|built))? (of|from|at) <name>`,
  '(attach|attached|attaching|enclose|enclosed|send|sending|share|sharing) ...3 (photos|photographs|pictures|scans|records|files|notes) of ...3 (patient|patients|client|clients|pupil|pupils|resident|residents)',
  '(kept|saved|downloaded|took|have) (a|the|some)? (copy|copies) of (their|<name>) ..2 (model|models|code|database|pricing|prices|list|lists|formula|formulas|margins|contacts|data)',
  `(kept|saved|downloaded|took) (all)? (the|my) source code ..3 (at|from|for) (<name>|${employer})`,
  `(took|kept|copied|still have) (our|their|his|her|my|<name>) ..1 ${list} (with me|home|when i left|and (could|can|would) (bring|share|use))`,
  'bring (my|their) ..1 (clients|customers|accounts) ..3 with me',
  // "I can bring the whole supplier list along on a stick"
  `(bring|send|slip|hand|supply|pass) (you)? the (whole|full|entire|complete|old)? ${list} (along !side|with me|over (to you)? ($|on|when|if)|on (a|my) ..1 (stick|drive|disk|disc))`,
  `i (can|could)? (still|also|even|happen to)? (have|know|kept|remember|use) (still)? (the|my|a|our)? ..1 (login|logins|password|passwords|credentials) (to|for|of|at|from) ..2 (old|former|last|previous) (employer|company|firm|job|office|employer's|company's|firm's|boss's)`,
  '(our|their|<name>) (unreleased|unpublished|secret|internal) (pricing|prices|price list|roadmap|margins|costs|figures)',
  '(tell|show|help) you ..2 (undercut|outbid) (them|<name>)',
  '(margin|margins|discount|discounts|rates) <name> (makes|gets|pays|charges|gives) (on|to|for|from)',
]

/** "SSN", "IBAN", "bank card": names of personal numbers. */
export const ownNumbers: readonly string[] = [
  'my ..1 (ssn|social security|national insurance|ni|nino|iban|passport|bank account|account number|sort code)',
  'my ..2 (card|visa|mastercard|cvv|cvc|pin|bank password|banking password|email password|account password)',
]

/** The number after its name. A nurse's PIN contains a letter, and no bank card begins like a licence. */
const ownNumber =
  /^my .{0,60}?(?:\b(?:card|visa|mastercard)\b\D{0,30}\b[3-6]\d{3}(?:[- ]?\d{4}){3}|\b(?:pin|cv[cv])\b\D{0,15}\b\d{3,6}|\bpassword(?: is|:) \S*\d|\b(?:ssn|security|insurance|ni(?:no)?|iban|passport|account|code)\b.{0,30}?\b(?:\d{3}[- ]?\d\d[- ]?\d{4}|[a-z]{2} ?(?:\d\d ?){3}[a-d]|[a-z]{2}\d\d(?: ?[\da-z]{4}){3}|[a-z]{0,2}\d{6,9}|\d\d-\d\d-\d\d))\b/i

/** Whether the words from here on give such a number: "my SSN is 536-22-8741". */
export const tellsNumber = ({ text, words }: SentenceContent, from: number): boolean =>
  ownNumber.test(text.slice(words[from]!.start))

/** Somebody by name, or where everybody there knows whom to look for: "Mrs Bell", "the boy in bed two". */
const patient =
  '((mr|mrs|ms|miss|old) <name>|(the)? (man|woman|lady|gentleman|boy|girl|lad|resident|patient|pupil|<name>) in (bed|bay|room|cubicle|flat|4b|<number>) <any>?)'
const aside = '(a|an|the|his|her|on|had|having|in|been|suffering|from|very|severely|late|early|new|really)?'
const illness =
  "(dementia|alzheimer's|cancer|stroke|diabetes|diabetic|epilepsy|epileptic|depression|parkinson's|incontinence|incontinent|catheter|stoma|morphine|insulin|seizure|seizures|overdose|hiv|alcoholic|anorexia|schizophrenia|tumour|tumor|chemotherapy|dialysis|(broken|new|fractured) (hip|leg|arm|knee|pelvis|wrist))"
const work =
  "(of|unit|ward|care|clinic|nurse|lead|specialist|team|doctor|paper|research|charity|charity's|work|course|group|service|services|garden|patients|project|talk|study|home|wing|centre|policy|support|awareness|champion|training|rehab)"

/** What is another person's to tell, who can be known by these words. */
export const othersHealth: readonly string[] = [
  `(${patient} ...3 (with|the|a|an|has|had|have|is|was|on|from) ${aside} ${aside}|(mr|mrs|ms|miss) <name>) ${illness} !${work}`,
  `${patient} ...2 (is dying|was dying|(has|had) ${aside} ..1 <period> (left ($|and|but)|to live))`,
  // "Bo, who came on Friday, is going through a divorce"; tenants in debt are a profession's work.
  '(<name>? <name> who|candidate|applicant|finalist) ...6 (has|had|is) ..1 (a ..1 (drinking|gambling|drug|drugs) problem|going through a ..1 (divorce|bankruptcy|breakdown|breakup)|having an affair|deep in debt)',
  '<name> ...7 (has|had) a (criminal|police) record !(office|check)',
  '(<name>|colleague|receptionist|secretary|assistant|nurse|porter|manager) (told|confided|mentioned|let slip) ..3 (his|her) ..1 (miscarriage|divorce|depression|abortion|cancer|chemotherapy|diagnosis|breakdown|bankruptcy|affair)',
]

const hidden = '(public|announced|published|disclosed|common knowledge|public knowledge)'

/** Words that show that only a few people know something yet. */
export const unannounced: readonly string[] = [
  // "The hall is not public" describes it, "not public yet" says that it will be.
  `(is|are|was|has|have) not (yet|been|made|generally|officially|formally) (yet|been|made)? ${hidden} (yet|so far)?`,
  `(is|are|was) not ${hidden} (yet|so far)`,
  `(is|has) (yet|still) to be (made)? ${hidden}`,
  'before (it|that|this|the news) (is|goes|becomes) (public|announced)',
  '(nobody|no one|hardly anyone|hardly anybody|few people) ..1 (outside|else) ..3 (knows|know)',
  '(only|just) the board (knows|know)',
  '(is|are) (still|being) (kept)? (secret|hush-hush|under wraps|under embargo|embargoed)',
  'we (never|do not) (publish|disclose|reveal) (it|them|those)? $',
]

const firm = '(employer|company|firm|boss|bosses|management)'
const ownFirm = phrase(
  `((my|our) ..2 ${firm}|our (margins|prices|sales|customers|owners)|we (are|will|have|plan|intend|never|lost|do not)|<name> is (to be|being) sold)`,
)
const business = phrase(
  '(price|prices|margin|margins|sold|~sell|sale|closure|~lose|~launch|~merge|merger|takeover|~acquire|bankrupt|bankruptcy|insolvent|layoffs|redundancies|redundant|tender|bid|(~close|~shut|~cut|~drop|~raise) (its|our))',
)
/** No secret: it is the reader's own news, or the writer is discreet and says no more. */
const harmless = phrase(
  '((you|he|she|they) ..1 (said|told|mentioned|explained|shared|described|showed)|(your|congratulations)|you (are|will|have|plan|were|had)|(can|could|will|may|must|should|would) not ..1 (say|share|show|tell|name|discuss|send|give|go))',
)

/** Whether a sentence seems to reveal business of the writer's employer: "my firm is to be sold". */
export function tellsOfEmployer({ words }: SentenceContent): boolean {
  return standsIn(ownFirm, words) && standsIn(business, words) && !standsIn(harmless, words)
}
