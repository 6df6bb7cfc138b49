import { deniedNear } from '../context.ts'
import type { Word } from '../document.ts'
import { occurs, phraseList } from '../phrase-set.ts'
import { worded, type RoleReader } from './reader.ts'

/** "Have a good week" begins its clause or follows "hope you"; "I have a week in Spain booked" wishes nothing. */
function isWish(words: readonly Word[], from: number): boolean {
  const before = words[from - 1]?.norm ?? ''
  if (/^(?:you|all|both)$/.test(before))
    return words
      .slice(Math.max(0, from - 5), from)
      .some(({ norm }) => /^(?:hope|hoping|trust|may)$/.test(norm))
  return (
    from === 0 ||
    words[from]?.before !== '' ||
    /^(?:and|please|so|but|then|do|anyway|meanwhile)$/.test(before)
  )
}

const errand = /^(?:read|try|test|watch|study|check|look|clean|paint|eat|tast)ing$/

/** "I look forward to reading the manual" is about the manual, unlike "to reading your report", "to watching the team grow". */
function isErrand(words: readonly Word[], from: number): boolean {
  const at = words.findIndex(({ norm }, index) => index > from + 1 && norm !== 'to' && !norm.endsWith('ly'))
  return (
    words[from + 1]?.norm === 'forward' &&
    errand.test(words[at]?.norm ?? '') &&
    /^(?:the|a|an|my|this|that|it|them|at)$/.test(words[at + 1]?.norm ?? '') &&
    !words.slice(at).some(({ norm }) => /^(?:you|your|yours|us|team|crew)$/.test(norm))
  )
}

/** What sounds like a close and taunts, or only states: "Good luck, you will need it." "You have a good canteen." */
export const noCourtesy = phraseList([
  '(longer|better) than (the|your) (last|previous) (two|three|few|lot|person|hire)',
  '(you|they|he|she) (will|may|might|are going to|is going to) ...2 need (it|that|all|every|luck)',
  // "I hope your firm goes bust", but not "I hope the visit falls in a quiet week", "the boat goes under the bridge"
  '(hope|hoping|trust) ...8 (go|goes|going) (under !(the|a|an|your|our|it)|bust|bankrupt|broke|belly up|to hell)',
  '(hope|may) (that)? (you|your ..2|they|it|the ..1) (all|soon|both)? (fail|fails|collapse|collapses|(fall|falls) (apart|in ($|on))|regret|regrets|rot|rots|choke|suffer|suffers) !(no|nothing|none|little)',
  'more than luck',
  '(await|awaiting|waiting for) ..2 (explanation|apology|apologies|justification)',
  '^ ..2 (have|enjoy) (the ..1 you deserve|a (nice|good|great|wonderful|happy) life)',
  '^ (you|your ..1) (have|has) (a|an|such) ..3 !(day|evening|week|weekend|trip|one) <any> $',
])

/** "Waiting for your reply" and "the last email I will send" are curt. "I look forward to your positive reply" is courteous, but pressing. */
const presumes = worded({
  find: [
    '(positive|favourable|favorable|affirmative) ..1 (reply|response|answer|decision|news|feedback|outcome|result)',
    '(reply|response|answer|decision) in the (affirmative|positive)',
    '(await|awaiting|(wait|waiting) for) (your|the|any|a|hearing)',
    '(last|final) (email|e-mail|message|note|mail) (that)? i',
    // "Looking forward to your response by EOD", "to discussing my start date"
    'forward to ..6 (by|before|until|no later than) (<closeOfDay>|<clock>)',
    'forward to (discussing|agreeing|settling|signing|negotiating|receiving) (on)? my ..1 (start|salary|pay|contract|terms|package|first)',
  ],
})

const readClose = worded({
  find: [
    '(look|looking) (very much)? forward (to|for|very|$)',
    '(have|enjoy) (a|an|the|your) (good|great|wonderful|nice|lovely|pleasant|fantastic|restful|fine|happy|relaxing|safe|excellent|super|amazing|quiet|peaceful|rest)? (rest)? ...2 (day|week|weekend|evening|afternoon|holiday|holidays|trip|time|summer|christmas|season|one|year|night|morning)',
    '(have|enjoy) (a|an|the|your) (good|great|wonderful|nice|lovely|pleasant|quiet|safe) ..2 (service|shift|start|flight|journey)',
    '~wish (you|your|the|everyone|all|them|him|her|both) !(had|would|were|could|did)',
    // "No worries if you have filled it."
    '(no worries|no problem|no bother|no hard feelings|no harm done) (at all)? (if|either way)',
    'if ...12 (no hard feelings|no harm done)',
    '(best wishes|good wishes|(every|all) (good|best) (wish|wishes)|(best|best of|good) luck !(with that))',
    // "Hope the snagging goes quietly this week."
    '(hope|hoping|trust) (that)? (the|your|all|everything|<name>) ...5 ((goes|go) !(wrong|down|badly|to|up)|runs|passes|stays|is kind|is quiet|is sorted|treats)',
    'all the (very)? best',
    // "Please pass on my regards to Ada."
    '(pass|give|send) (on)? my (best|regards|kind regards|best regards|warm regards|good wishes|best wishes|compliments|greetings|love) (on)? (to|along)',
    '(i|we) (appreciate|value) your (usual|kind|continued|good)? (cooperation|co-operation|consideration|attention|understanding)',
    '(hope|hoping) to (hear|speak|talk|work (with|together|alongside)|see|meet|stay|connect|continue|cross|be in touch|learn|have ..1 (chance|opportunity|pleasure) (to|of) (work|working|meet|meeting|speak|speaking|talk|talking|see|seeing|hear|hearing))',
    '(hope|hoping) (that)? (we|i|our) (can|will|get|may|could|might|paths|shall|have|meet|speak|hear|talk) ...4 (hear|speak|talk|work|see|meet|again|touch|together|cross|soon|chance|from)',
    'it is my hope ...8 (hear|speak|talk|meet|see)',
    '(eagerly)? (await|awaiting) (your|the|hearing|a|any)',
    '^ ..2 (wait|waiting|hoping) (for)? your ..2 (reply|response|answer|call|news)',
    '(my|our|best|kind|kindest|warm|warmest) ..1 (regards|greetings|respects|compliments|wishes) to (your|the|all|everyone|both|<name>|you both)',
    '(thank you|thanks) for your ..1 (attention|patience) !(to|with|while|when)',
    '^ may (the|your|god|it|all) !(<ordinal>|<month>|letter) <any>',
    '^ (please|do|and|then)? enjoy <any>',
    '^ (please|and|do)? (stay|keep) (warm|cool|safe|well|dry)',
    '^ safe (home|travels|journey|voyage|flights|trip)',
    '(until|til|till) then',
    '(speak|talk|see you|chat) (to you|with you)? (soon|again|then|next)',
    '(keep|stay) in touch',
    '(keep|bear|hold) me in mind',
    '(keep|hold on to) my (number|details|name)',
    '(congratulations|congrats) to (the|whoever|your|<name>)',
    '(take|look) (good)? care !(of|to|with|that|in|over)',
    '^ ..1 (mind|look after) yourself',
    'god bless',
    '(i|we) wish !(to|(you|it|they|he|she|i|that) (had|would|were|could|did))',
    '(cross|crossing) paths',
    // "I won't trouble you further": the "not" is part of the meaning, so it is no negation.
    '(last|final) (email|e-mail|message|note|mail) (that)? i (will|shall|am going to)',
    'not (trouble|bother|chase|write to|contact) you (further|again|any more|anymore|any further)',
    'if not i (quite|fully|completely|entirely|of course|will|certainly)? understand ($|and|that|your|completely|fully)',
    // "There is no hurry from my side."
    '^ (so|but|and)? (there is)? (absolutely)? no (rush|hurry) (at all)? ((at|on|from|for) (my|me) ..2)? $',
    'whichever way (it|you|this|things)',
    '(whatever|however) (you (all)? (decide|choose)|(it|this|things) (turns|turn|goes|go|ends|end) ..1|the ..1 (outcome|decision|answer|result|verdict))',
    '^ my <very>? best to (you|your|the|all|everyone|both|<name>)',
    '(be|am) around (for any|if you|should you|until)',
    '((and|so) ...2|^) (goodbye|good-bye|bye)',
  ],
  when: ({ words, question }, { from }) => {
    if (question || deniedNear(words, from) || isErrand(words, from) || occurs(noCourtesy, words))
      return false
    return !/^(?:have|enjoy)$/.test(words[from]?.norm ?? '') || isWish(words, from)
  },
})

/** A courteous last line: "I look forward to hearing from you", "I wish the team well". */
export const readPoliteClose: RoleReader = (sentence) => {
  const found = readClose(sentence)
  return found && presumes(sentence) ? { ...found, weak: true } : found
}
