import { deniedNear } from '../context.ts'
import { phraseList } from '../phrase-set.ts'
import { worded } from './reader.ts'

const strained =
  '(busy|stretched|hectic|difficult|tough|hard|tricky|short|tight|swamped|snowed|rushed|unable|limited|likely|not|still|in the middle|under)'

/** "I appreciate that you must be busy": grants a point and thanks for nothing. */
export const concedes = phraseList([
  'appreciate how (busy|stretched|hectic|difficult|tricky|(hard|tough|long) (it|this|that|these|the))',
  `appreciate (that)? (you|they|it|this|these things|things|everyone|everybody|<name>|(the|your|this|hiring) ..1 (process|decision|decisions|team|panel|board|committee|schedule|search|diary|calendar|week|season|recruitment|hiring)) (must|may|might|(is|are|were) ..2 (${strained}|hoping|expecting|planning|aiming|waiting)|(has|have) (a lot|lots|many|much|other|several|plenty|hundreds|to)|(take|takes) !(the|care|part|pride|trouble))`,
])

/**
 * Thanks for something received: "thank you for the tour", "I appreciate how open you were". Not thanks: "thanks to my
 * training" (because of), "thanks in advance" and "any news would be appreciated".
 */
export const readThanks = worded({
  find: [
    '(thank you|thanks|thankyou|thank-you) <very>? (much|kindly)? (all|both|again|once|everyone|everybody|team|sincerely)? ...2 (for|that|to)',
    '(thank you|thanks) (again|both|all|so|once|very|kindly)',
    // "I wanted to thank you."
    '(want|wanted|like|wish|calling|ringing|writing|phoning) ...1 to thank (you|<name>) ($|again|and|so much|all|both)',
    // "I am writing only to say thank you."
    '(i|just|only|want|wanted|writing|like|let|calling|ringing|once|again) ..2 (to|me|us) ...1 say ...1 (thank you|thanks)',
    // "Thank you, and good luck with the lambs."
    'thank you and (good luck|best of luck|break a leg|go well|every success|safe (travels|journey)|enjoy) ..4 $',
    // "Lovely tour yesterday, thanks." "It was a useful morning, so thank you."
    '^ ((it|that|this) was|(i|we) had)? (a|an|such a|really|very|what a)? ..1 (good|great|lovely|nice|useful|helpful|interesting|brilliant|fun|super|excellent|wonderful|fascinating|enjoyable) (<talk>|hour|morning|afternoon|evening|day|time|lunch|trial|shift|questions|advice) ...3 (and|so)? (many thanks|thank you|thanks|cheers) ($|<very>|again|both|all|<name> $)',
    'bless you (all|both)? for !trying',
    '(am|are|was|were|remain|feel) ..2 in your debt (for|$)',
    '(many thanks|cheers|ta|ty) ...2 (for|to) (the|your|having|letting|showing|today|seeing|taking|all|this|everything|<day>|that)',
    'many thanks ...2 (for|to)',
    '(to|you|i|we) ...2 thank (you|<name>|them|the|everyone|everybody|your) ...4 for',
    '(a|my|our|say|saying|big|sincere|heartfelt) (big|huge|warm|sincere|heartfelt|quick|special)? (thank|thanks|thank-you|gratitude) ...2 (for|to)',
    '(my|our|his|sincere|deep|deepest|heartfelt) (thanks|gratitude|appreciation) ...6 (for|that)',
    '^ (and)? with (much|great)? (gratitude|appreciation) ...4 for',
    '(express|extend|offer|convey|send) ...4 (thanks|gratitude|appreciation)',
    '((grateful|thankful|indebted) (to|for|that)|obliged (for|to (you|your|<name>|both|all|everyone|the)))',
    // "I was glad of the talk and of your warning."
    '(i|we) ((am|are|was|were) <very>? (glad|happy) of|valued) (the|your|that|our|an|a) ..4 (talk|chat|tour|visit|conversation|discussion|meeting|call|time|hour|chance|opportunity|advice|warning|help|honesty|candour|candor|frankness|answer|answers|explanation|introduction|feedback|company|welcome|kindness|patience|tea|coffee)',
    '(appreciate|appreciated) (you|your|yours|the|how|all|being|it|our|having|everyone|every|hearing|learning|both|meeting|<name>|a)',
    '(appreciate|appreciated) that (you|everyone|she|he|they|<name>) (took|made|gave|shared|explained|showed|were|was|let|spent|invited|called|wrote|asked|listened|stayed)',
    '(it|that) ~be ...2 (kind|generous|good|thoughtful|gracious) of (you|your)',
    // "Good of you to fit me in."
    '^ ...1 (kind|generous|good|nice|thoughtful|decent|gracious) of you (all|both)? to',
    // "You were good enough to show me the loft."
    'you (all|both)? were <very>? (good|kind|generous|patient|gracious) enough to !(say|tell)',
    '(danke|merci|gracias|obrigado|obrigada|grazie|kiitos|takk|tack|diolch|mahalo|arigato) ...2 for',
    'your (time|patience|kindness|honesty|candour|candor|help|hospitality|openness) ...6 (appreciated|meant|means)',
    '(meant|(it|that) means) (a lot|a great deal|much) !(to <me> (if|when|to) )',
    'much appreciated',
  ],
  // A close: "Lovely, thanks Gary", "That's all, thank you", "Many thanks, Mr Vella", "Thanking you for your time,".
  weak: [
    '^ (((very)? good|lovely|great|brilliant|perfect|right|ok|okay|super|wonderful|cheers|alright|(speak|talk) soon|bye ..1|that is (it|all) ..2) (then|and)?)? (many thanks|thank you|thanks|cheers|ta (very much)?) (a lot|a million|ever so much|now|kindly)? (and)? (mr|mrs|ms|miss|mx|dr|doctor|professor|sister|chef|sir|madam|<name>)? <name>? (now|and)? ((goodbye|bye|god bless|take care|good luck|have a|my best|all the best|(speak|talk) (to you)? soon) ..4)? $',
    '^ thanking you ...3 for',
  ],
  when: ({ words }, { from, to }) => {
    const first = words[from]?.norm ?? ''
    const last = words[to]?.norm ?? ''
    const before = words[from - 1]?.norm ?? ''
    const next = words[to + 1]?.norm ?? ''
    // "Thanks to my training" is a cause, unless somebody is thanked for something.
    if (first === 'thanks' && last === 'to' && !words.slice(to, to + 8).some(({ norm }) => norm === 'for'))
      return false
    if (
      words
        .slice(from, to + 2)
        .some(({ norm }) => norm === 'advance' || norm === 'nothing' || norm === 'any' || norm === 'no')
    )
      return false
    if (next === 'nothing') return false
    // "Your help would be appreciated" asks for help to come.
    if (first === 'your' && words.slice(from, to).some(({ norm }) => /^(?:would|will)$/.test(norm)))
      return false
    // "I would appreciate the chance", "I would be grateful for any feedback": a wish, not thanks.
    if (/^(appreciate|grateful|thankful|obliged|much)/.test(first))
      return (
        !deniedNear(words, from) &&
        !concedes.matches(words).some((one) => one.from === from) &&
        !words
          .slice(Math.max(0, from - 4), from)
          .some(({ norm }) => /^(?:would|will|should|if|could)$/.test(norm))
      )
    return before !== 'no' && !deniedNear(words, from)
  },
})
