import { deniedNear } from '../context.ts'
import { phraseList } from '../phrase-set.ts'
import { holds, worded, type PlainSentence, type RoleReader, type RoleWords } from './reader.ts'

const cause =
  '(values|mission|culture|ethos|commitment|dedication|philosophy|vision|principles|purpose|beliefs|spirit|environment|approach|emphasis|focus|way of working|care|stance|atmosphere|motto|tradition|reputation)'
const theirs = '(your|their|its|the|shared|our|such)'
const shares =
  '(align|aligns|aligned|share|shares|shared|resonate|resonates|resonated|match|matches|mirror|mirrors|echo|echoes|matter|matters|fits|fit|important|close to|reflect|reflects|same as|speaks|spoke|appeal|appeals|appealed|inspiring|inspires|inspired|dear to|drew|what i|why i|meaningful|admirable|impressive|how i)'
const admires =
  '(drawn|admire|admired|share|shared|inspired|impressed|excited|love|loved|appreciate|value|valued|believe|thrive|thriving|resonate|resonated|align|aligned|enthusiastic|passionate|respect|like|liked|proud|moved|struck|attracted|contribute|support|agree|enjoyed|fan)'

/** Something a company keeps to: "your rule of asking first is one I keep". */
const creed =
  '(practice|promise|idea|rule|habit|way|line|policy|principle|custom|tradition|choice|insistence|belief|motto)'
const house =
  '(company|team|place|manager|boss|firm|school|kitchen|shop|studio|house|ward|employer|nursery|agency|office|hospital|charity|co-operative|cooperative|crew)'

/** Those who can keep to something: "I like that your drivers choose their rounds". */
const people =
  '(team|teams|company|firm|crew|crews|staff|people|colleagues|director|founder|founders|owner|owners|manager|managers|teachers|nurses|drivers|engineers|apprentices|school|charity|hospital|trust|ward|nursery|agency|organisation|organization|council|studio|kitchen|shop)'

/** What a letter is for: "that is why I wanted to follow up". */
const errand =
  'to (leave|write|follow|check|ask|send|call|ring|email|thank|say|tell|let|reach|get in touch|hear|know)'

/** "That is why I was not chosen" is not praise. */
const denials = new Set(['not', 'never'])

/** Words that show whose principle it is: theirs, or one that was described. */
const namesThem = new Set(
  'you your yours they their said told company team firm school studio agency charity department hospital ward kitchen shop house place hotel clinic office library crew farm association co-operative cooperative'.split(
    ' ',
  ),
)
const quite = '(also|exactly|precisely|just|very much|pretty much|more or less|partly)?'
const reared = '(taught|raised|trained|brought up)'

/** Connects one of their principles with the person: "…, because I was trained the same way". */
const kinship = [
  `(is|are) ${quite} (how|the way) (i|we) (also|too|have ...1 always|was ${reared})`,
  `(is|are) ${quite} what (i|we) (also|too|have always|was (taught|brought up)|believe)`,
  '(is|are) (also)? (my|our) own (reason|rule|belief|creed|view|principle|motto)',
  `your ...1 (${creed}|commitment|work|care|plan|way) ...8 (matters|means) (a lot|a great deal|so much|much|more|something)? to (me|us)`,
  '(matters|means) (a lot|a great deal|so much|much|more|something)? to (me|us) (too|as well)',
  `(as|since|because|for|and) (i|we) ..2 (was|were) ${reared} (the same|that way|like that|so)`,
  '(because|since|as) (i|we) ..1 (also|too|always|strongly|truly|really)? (believe|believed) ...1 (that|people|those|every|no|a|care|everyone|nobody)',
  '(because|since|as) (i|we) ..1 have always (worked|wanted|tried|believed|thought|seen|taught|done) ...1 (that way|so|like that|it that way|to do the same|$)',
  '(i|we) (also|too|both|always|have always|strongly)? (feel|felt|think|see it|saw it|believe) the same (way|about|$)',
  '(i|we) would do the same',
  '(i|we) ..1 have (always|long) (believed|cared) (in|that|about|deeply)',
  '(that is|it is|which is) ...1 (how|the way) it (should|ought to) be',
  '(i|we) (also|too)? identify with',
  '(like|love|want) (to)? (work|working|practise|practice|learn|teach|nurse|cook) (somewhere|at a place|in a place|for people|with people|with such) (that|who|where|which|people)',
  '(i|we) believe ...2 in (what|how|the way) you',
  '(works|work|do it|do things) that way too',
  '(close|dear|near) to my (own)? heart',
  '(is|are) (exactly|just|also|very much)? how i (like|prefer|try|love|want|aim) to',
  '(mirrors|echoes|in keeping with|in line with|chimes with) (the way i|how i|my own)',
]

/** "I had hoped to join a firm that keeps its word": a reproach. */
const disappointed = phraseList([
  'had (hoped|thought|expected|assumed|believed|wanted) ..1 (to|that|i|you|better|for)',
])

const affirmed = ({ words }: PlainSentence, { from, to }: RoleWords) =>
  !deniedNear(words, from) &&
  !holds(words, denials, to, to + 3) &&
  !disappointed.matches(words).some((one) => one.from <= to)

const readKinship = worded({
  find: kinship,
  when: (sentence, found) => holds(sentence.words, namesThem) && affirmed(sentence, found),
})

const readShared = worded({
  find: [
    `${theirs} ...4 ${cause} ...8 ${shares}`,
    `${admires} ...8 ${theirs} ...4 (values|mission|culture|ethos|commitment|dedication|philosophy|vision|principles|beliefs|emphasis)`,
    `${admires} (to|by|with|in|of)? ...1 (the|your|its|their) ...2 (approach|focus|environment|way of working|spirit|purpose)`,
    '(team|company|firm|organisation|organization|school|hospital|group|studio|agency|charity|place|department|you) (values|prioritises|prioritizes|champions|believes|cares|value)',
    '(principle|value|belief|standard) ...4 (my|mine|share)',
    '(values|principles|beliefs) ...5 (align|match|my own|mine|share|own)',
    '(amazing|great|positive|collaborative|inclusive|supportive|wonderful|warm|strong|welcoming) (culture|environment|atmosphere)',
    '(see|picture|imagine) myself ...3 (thriving|fitting|growing|belonging)',
    '(fit|align|belong) ...3 (with|into|in) ...2 (your|the|company) ...2 (culture|values|mission|ethos)',
    `(your|you|company|team|studio|place|firm|school|office) ...12 (this|that|it|which) is <very>? ...1 (how !(i (found|came|met))|the way|(why|the reason) !((i|we) ...1 (was|were|am|are|have|had|came|arrived|left|opened|knew|could|write|wrote|moved|(want|wanted) ${errand}))|(the (sort|kind) of|the only kind of) !(work|thing|things|problem|problems|job|role|challenge|project|projects|task|place to live)|exactly how) ...6 (i|my|me|we)`,
    `your ...10 is <very>? ...1 (how !(i (found|came|met))|why !(i (am|was|have|had|came|knew|write|(want|wanted) ${errand}))) (i|my|we) <any>`,
    '(working|work|join|joining|part of) ...4 (company|organisation|organization|place|team|firm|school|charity) (that|which|where)',
    '(reason|why|because) ...12 (applied|apply|chose|drawn) ...14 (commitment|dedication|values|mission|ethos|principles)',
    'where (i|we) belong',
    `(is|was|are|partly|exactly|reason|part of|of) why (i|we) (applied|apply|want|wanted|came|chose) !(${errand}|by)`,
    '(thinks|works|think|work) the way (i|we) do',
    '(what|how|way) ...16 is <very>? ..2 (how|the way) (i|we) (want|like|try|prefer|would like|love|believe|teach|work|run|was taught|were taught)',
    '(you|they|everyone|team|people) (argue|work|talk|treat|run|do|teach|cook|share|decide|train|help|look|listen) ...12 that (suits|suited) (me|us) ($|well|very|down)',
    '(team|everyone|everybody|nobody|no one|company|people) ...14 and (i|we) (really|do|absolutely)? (love|admire|respect) that ($|because|and|about)',
    // "I like that your drivers choose their rounds", but not "I like that the office is near".
    `(i|we) (really|also|do)? (like|love|admire|respect) that (you|everyone|everybody|nobody|no one|your !(..2 (is|are|has|have)) <any>|(the|your) ..2 ${people} !((is|are) ..1 (near|close|in|on|by|within|opposite)))`,
    '(same|also my|my own|also our) (rule|principle|belief|conviction)',
    '(important|matters|matter|dear) to me (too|as well|also)',
    // "I share Larkspur's belief that", "…, a principle I have kept"
    '(i|we) ..1 share (your|the|that|<name> ..1) ..4 (belief|conviction|commitment|view|priorities|passion|concern|attitude|vision|philosophy)',
    '(principle|rule|belief|value) (that)? i (have|try|hold|live|share)',
    'is one (that)? i (share|have (always|long|believed)|hold|live by)',
    '(reflects|speaks to|fits closely with) (what i believe|the reason i|my own)',
    '(i|we) (too|also|both|firmly|strongly) ...1 (believe|believed|care|cared) (in|that|about|deeply)',
    '(i|we) (believe|care) (in !(myself|you)|deeply|about)',
    '(that|this|which) is (also|exactly|just|pretty much)? (how|the way) (i|we) (was|were|like|try|believe|want|would|have always)',
    // "That is how I think care ought to be done."
    '(how|way) (i|we) (believe|think|feel|reckon|see) ..8 (ought|should)',
    // "I believe, like you, that", "I care, as you clearly do, about"
    `(i|we) ...1 (believe|think|feel|care|hold) (like|as) (you|(the|your) ..2 ${people})`,
    '^ (like (you|your ..2|the ..2)|as you ..1 do) ...2 (i|we) ...1 (believe|think|feel|care|hold)',
    // "I agree with your panel that people deserve …" is a conviction, unlike agreeing on a day.
    '(i|we) ...1 agree ...4 that ...12 (should|must|ought|deserve|deserves|matter|matters|come first|comes first)',
    '(i am|we are) (right|fully|entirely)? with you (on|about|there)',
    '(i|we) (would|could|will|can) not (work|teach|cook|nurse|farm|sell|build) any other way',
    '(you|folks|everyone|team) ...2 (feel|think|see it) the same',
    '(for|to) me (this|that) is (real|true|what)',
    '(feel|felt|be) (right|quite|so|very|truly)? at home (in|with|among|where)',
    `(your|the|that) ...1 ${creed} ...12 (is|are) (also)? (mine|ours)`,
    `(your|the|that) ...1 ${creed} ...14 is one (that|which)? (i|we) ...1 (share|understand|keep|kept|believe|recognise|recognize|live|hold|respect|be proud|sign|am taking|carry|follow|followed|defend|quote|have ...1 (kept|held|shared|lived|followed)|(would|should|could) ...1 (sign|defend|stand by|work by|live by))`,
    `${house} (who|that|which|where) ...14 is (where|who|what) (i|we) (want|would|could|hope|belong|like|love|stand)`,
    `${house} (who|that|which|where) ...14 is (my kind|the kind|the only kind) of`,
    '(culture|spirit|attitude|ethic|ethos|honesty) ...3 (i|we) (have been|was|am) (looking|waiting|hoping) for',
    '(how|way) (i|we) would (want|like|wish) to (be treated|treat|be|work)',
  ],
  when: affirmed,
})

/** Connects the person with what the company stands for: "your promise to repair before replacing is why I applied". */
export const readValues: RoleReader = (sentence) => readShared(sentence) ?? readKinship(sentence)
