import { denied, holds, worded } from './reader.ts'

const cause =
  '(values|mission|culture|ethos|commitment|dedication|philosophy|vision|principles|purpose|beliefs|spirit|environment|approach|emphasis|focus|way of working|care|stance|atmosphere|motto|tradition|reputation)'
const theirs = '(your|their|its|the|shared|our|such)'
const shares =
  '(align|aligns|aligned|share|shares|shared|resonate|resonates|resonated|match|matches|mirror|mirrors|echo|echoes|matter|matters|fits|fit|important|close to|reflect|reflects|same as|speaks|spoke|appeal|appeals|appealed|inspiring|inspires|inspired|dear to|drew|what i|why i|meaningful|admirable|impressive|how i)'
const admires =
  '(drawn|admire|admired|share|shared|inspired|impressed|excited|love|loved|appreciate|value|valued|believe|thrive|thriving|resonate|resonated|align|aligned|enthusiastic|passionate|respect|like|liked|proud|moved|struck|attracted|contribute|support|agree|enjoyed|fan)'

/** What a house holds to: "your rule of asking first is one I keep". */
const creed =
  '(practice|promise|idea|rule|habit|way|line|policy|principle|custom|tradition|choice|insistence|belief|motto)'
const house =
  '(company|team|place|manager|boss|firm|school|kitchen|shop|studio|house|ward|employer|nursery|agency|office|hospital|charity|co-operative|cooperative|crew)'

/** "That is why I was not chosen" is no praise. */
const denials = new Set(['not', 'never'])

/** Ties the person to what the company stands for: "your promise to repair before replacing is why I applied". */
export const readValues = worded({
  find: [
    `${theirs} ...4 ${cause} ...8 ${shares}`,
    `${admires} ...8 ${theirs} ...4 (values|mission|culture|ethos|commitment|dedication|philosophy|vision|principles|beliefs|emphasis)`,
    `${admires} (to|by|with|in|of)? ...1 (the|your|its|their) ...2 (approach|focus|environment|way of working|spirit|purpose)`,
    '(team|company|firm|organisation|organization|school|hospital|group|studio|agency|charity|place|department|you) (values|prioritises|prioritizes|champions|believes|cares|value)',
    '(principle|value|belief|standard) ...4 (my|mine|share)',
    '(values|principles|beliefs) ...5 (align|match|my own|mine|share|own)',
    '(amazing|great|positive|collaborative|inclusive|supportive|wonderful|warm|strong|welcoming) (culture|environment|atmosphere)',
    '(see|picture|imagine) myself ...3 (thriving|fitting|growing|belonging) ...4',
    '(fit|align|belong) ...3 (with|into|in) ...2 (your|the|company) ...2 (culture|values|mission|ethos)',
    '(your|you|company|team|studio|place|firm|school|office) ...12 (this|that|it|which) is <very>? ...1 (how|why|the way|the reason|(the (sort|kind) of|the only kind of) !(work|thing|things|problem|problems|job|role|challenge|project|projects|task|place to live)|exactly how) ...6 (i|my|me|we)',
    'your ...10 is <very>? ...1 (how|why) (i|my|we) <any>',
    '(working|work|join|joining|part of) ...4 (company|organisation|organization|place|team|firm|school|charity) (that|which|where) ...6',
    '(reason|why|because) ...12 (applied|apply|chose|drawn) ...14 (commitment|dedication|values|mission|ethos|principles)',
    'where (i|we) belong',
    'why (i|we) (applied|apply|want|wanted|came|chose)',
    '(thinks|works|think|work) the way (i|we) do',
    '(what|how|way) ...16 is <very>? ..2 (how|the way) (i|we) (want|like|try|prefer|would like|love|believe|teach|work|run|was taught|were taught) ..4',
    '(you|they|everyone|team|people) (argue|work|talk|treat|run|do|teach|cook|share|decide|train|help|look|listen) ...12 that (suits|suited) (me|us) ($|well|very|down)',
    '(team|everyone|everybody|nobody|no one|company|people) ...14 and (i|we) (really|do|absolutely)? (love|admire|respect) that ($|because|and|about)',
    '(i|we) (really|also|do)? (like|love|admire|respect) that (you|your|the|everyone|nobody|no one) ...6',
    '(same|also my|my own|also our) (rule|principle|belief|conviction)',
    '(i|we) (too|also|both|firmly|strongly|have always|have long) ...1 (believe|believed|care|cared) (in|that|about|deeply)',
    '(i|we) (believe|care) (in|deeply|about)',
    '(that|this|which) is (also|exactly|just|pretty much)? (how|the way) (i|we) (was|were|like|try|believe|want|would|have always)',
    // "That is how I think care ought to be done."
    '(how|way) (i|we) (believe|think|feel|reckon|see) ..8 (ought|should)',
    // "I believe, like you, that", "I care, as you clearly do, about"
    '(i|we) ...1 (believe|think|feel|care|hold) (like|as) (you|your ..2|the team|your ..2 team)',
    '^ (like|as) (you|your ..2|the ..2) ...2 (i|we) ...1 (believe|think|feel|care|hold)',
    // "I agree with your panel that people deserve …": a conviction, unlike a day agreed on.
    '(i|we) ...1 agree ...4 that ...12 (should|must|ought|deserve|deserves|matter|matters|come first|comes first)',
    '(i am|we are) (right|fully|entirely)? with you (on|about|there)',
    '(right)? up my (street|alley)',
    '(you|folks|everyone|team) ...2 (feel|think|see it) the same',
    '(for|to) me (this|that) is (real|true|what) ...3',
    '(feel|felt|be) (right|quite|so|very|truly)? at home (in|with|among|where) ...3',
    `(your|the|that) ...1 ${creed} ...12 (is|are) (also)? (mine|ours)`,
    `(your|the|that) ...1 ${creed} ...14 is one (that|which)? (i|we) ...1 (share|understand|keep|believe|recognise|recognize|live|hold|respect|be proud|sign|am taking|carry)`,
    `${house} (who|that|which|where) ...14 is (where|who|what) (i|we) (want|would|could|hope|belong|like|love|stand)`,
    `${house} (who|that|which|where) ...14 is (my kind|the kind|the only kind) of`,
    '(culture|spirit|attitude|ethic|ethos|honesty) ...3 (i|we) (have been|was|am) (looking|waiting|hoping) for',
    '(how|way) (i|we) would (want|like|wish) to (be treated|treat|be|work)',
  ],
  when: ({ words }, { from, to }) => !denied(words, from) && !holds(words, denials, to, to + 3),
})
