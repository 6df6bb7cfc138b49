import { deniedNear } from '../src/language/context.ts'
import type { Evidence } from '../src/core/report.ts'
import { occurs, phraseList } from '../src/language/phrase-set.ts'
import { holds, worded } from '../src/language/roles/reader.ts'
import { expect } from '../src/language/rule.ts'
import { throughout, wholeOf } from '../src/language/throughout.ts'

/** "Thanks for telling me, I guess": withdrawn in the same breath. */
const grudging = phraseList([
  'i (guess|suppose) $',
  '(for|of you) ...1 (finally|eventually) <any>',
  // "I hope you treat the next person better."
  'hope you ...2 (treat|show|give|answer|learn)',
])
const present = new Set(['are', 'is', 'finds'])

const accepts = worded({
  find: [
    '(thank you|thanks) ...4 (letting|telling|informing|for the news|for your (decision|honesty))',
    '(thank you|thanks|appreciate|appreciated|grateful|glad) ...5 (getting|coming|writing) back to',
    '(thank you|thanks|appreciate|appreciated|grateful|glad) ...10 (straight|honest|frank|open|upfront|clear|candid|direct) (about|with|on) (the|why|what|how|me|us|it|your|my)',
    // "I cannot fault the reasoning", "I have no doubt that the trustees chose well"
    'can not (fault|quarrel with|argue with|blame) (you|your|the|that|it|anyone)',
    '(i|yet|but|and) (can|do)? (see|understand) why ($|and)',
    'no doubt (that)? ...3 (chose|picked|decided|hired|took|found|made) ...2 (well|wisely|rightly|right)',
    '(i|but|and) (agree|can see|do see|see) ..1 (that|with|why) ...6 (need|more|lack|right|ready|experience|reason|reasons|decision|stronger|better)',
    '(appreciate|appreciated|grateful) ...5 (letting|telling|informing|the news|the call|your letter|your honesty|to inform|to let me know|the update)',
    '(i|we) <very>? (understand|respect|accept|appreciate) ...3 (your|the|that|why|how|you|decision|it)',
    '(disappointed|sorry|sad) ...8 (but|though|although|understand|wish|grateful|glad|appreciate)',
    '(while|although|though|of course) ...4 (disappointed|disappointing|sorry|sad|not the (news|outcome|result))',
    '^ (i|and i|but i) ..1 understand (completely|fully|entirely|perfectly|totally|of course)? ($|these (things|decisions|choices|calls) (happen|are|take)|and (wish|hope|thank|am))',
    'no hard feelings',
    'fair enough',
    '(happy|pleased|glad) for (the|whoever) ...4 (got|chose|chosen|picked|will)',
    '(not|was not) the (news|outcome|result|answer|decision)',
    '(wish|hope) ...8 (well|settle|settles|success)',
    'wish ...8 (chose|chosen|new|picked|candidate|person|hire|whoever)',
    // What is hoped for decides: "I hope the man you took can swim" wishes nobody well.
    'hope (that)? (he|she|they|it|whoever|<name>|the|your !next) ...8 (good !enough|great|glad|fine|happy|joy|luck|right|strength|all|wonderful|enjoys|loves|works|finds|brings|give|makes|needs|need)',
    'in (good|safe|better|capable|the right) hands',
    '(can|could) not ..4 better (choice|person|man|woman|one)',
    'no complaints (from me|here)',
  ],
  // "Thank you for your email." thanks for an email, whatever it said.
  weak: ['(thank you|thanks) ...4 for your (letter|email|reply|message|call|note|update|response)'],
  when: ({ words }, { from, to }) => {
    if (occurs(grudging, words)) return false
    // "I hope you are well" only opens a letter.
    return !(words[to]?.norm === 'well' && holds(words, present, from, to))
  },
})

const good = '(good|fine|great|right|excellent|best|better|safe|wise|fair|sensible|sound|reasonable)'
const person = '(man|woman|person|one|hand|lad|girl|colleague|pick)'

/** "I can see why the board chose as it did", "The reasons you gave are fair ones". */
const agrees = worded({
  find: [
    '!to <any> (see|understand) why (you|they|(the|your) ..1) ...2 (went|chose|picked|decided|preferred|took)',
    '(the|your) ..1 (reason|reasons|reasoning|decision|choice) (that)? (you)? (gave|made|took)? (me)? (is|are|was|were|seems|seem|sounds|sound) (a|all)? (fair|right|sound|sensible|understandable|reasonable|good)',
    '(it|that|choice|decision|reasons|reasoning) (makes|make|made) (perfect|good|complete|every)? sense ($|to me|that (you|they|the)|why (you|they|the))',
    // "You have taken on a fine cook in Ana", "Ana is the right one for it", "I am glad it went to her"
    `you ..2 (chosen|chose|picked|taken|took|hired|found|got|made) ..3 ${good} ..1 (${person}|decision|choice|call|in <name>)`,
    `(<name>|he|she|it|that|this|yours) (is|was|seems|will be|makes|will make)? (a|an|the) ${good} (decision|choice|call|${person} ($|for|and|to))`,
    '(glad|pleased|happy) ..1 ((it|the <post>) (went|has gone) to|you ..1 (found|chose|picked) (someone|somebody|<name>|(a|the) (good|right)))',
    '(<name>|he|she) (deserves|deserved|earned) it',
    '(<name>|he|she) will do ..2 (well|right|proud)',
    'you (are|were) right (to|not)',
  ],
  when: ({ words, question }, { from, to }) =>
    !question && !deniedNear(words, from + 1) && !holds(words, unsure, 0, to),
})
const unsure = new Set(['if', 'whether', 'would', 'cannot', 'not', 'never', 'doubt', 'hardly'])

export default expect({
  title: 'Take the news with grace',
  why: 'A short line that accepts the decision and wishes them well keeps the door open. Arguing with it closes the door: some teams come back to the second choice.',
  sources: [
    'https://www.askamanager.org/2013/01/how-to-respond-to-job-rejection-and-even-make-it-work-for-you.html',
    'https://www.askamanager.org/2012/12/responding-graciously-to-a-job-rejection.html',
  ],
  points: { 'after-rejection': 16 },
  find: throughout((sentence): readonly Evidence[] => {
    const found = accepts(sentence) ?? agrees(sentence)
    return found ? [{ ...wholeOf(sentence), ...(found.weak ? { weak: true } : {}) }] : []
  }),
  starters: ['Thank you for letting me know; I wish [the team] well with it.'],
  examples: {
    met: [
      { body: '<<Thank you for letting me know so quickly.>>', kind: 'after-rejection' },
      { body: '<<I understand your decision and wish the new baker well.>>', kind: 'after-rejection' },

      { body: '<<I wish you all well.>>', kind: 'after-rejection' },
      { body: '<<I fully understand.>>', kind: 'after-rejection' },
      { body: '<<I understand these calls are hard to make.>>', kind: 'after-rejection' },
      { body: '<<I hope it is a success.>>', kind: 'after-rejection' },
      { body: '<<I can see why the trustees decided as they did.>>', kind: 'after-rejection' },
      { body: '<<Your reasoning is sound.>>', kind: 'after-rejection' },
      { body: '<<It makes sense to me that you took a local.>>', kind: 'after-rejection' },
      { body: '<<I have no doubt that the parish chose wisely.>>', kind: 'after-rejection' },
      { body: '<<I had hoped to drive the tram, yet I see why.>>', kind: 'after-rejection' },
      { body: '<<You were right to tell me early.>>', kind: 'after-rejection' },
      { body: '<<I cannot blame you for that.>>', kind: 'after-rejection' },
      { body: '<<You have found a fine hand in Marek.>>', kind: 'after-rejection' },
      { body: '<<Lena is the right person for it.>>', kind: 'after-rejection' },
      { body: '<<I am glad it went to Lena.>>', kind: 'after-rejection' },
      { body: '<<The ward is in good hands with her.>>', kind: 'after-rejection' },
      { body: '<<I hope the new cook is all you wanted.>>', kind: 'after-rejection' },
    ],
    weak: [{ body: '<<Thank you for your email.>>', kind: 'after-rejection' }],
    missing: [
      { body: 'I hope the man you chose can swim.', kind: 'after-rejection' },
      { body: 'I hope that the new rota is out soon.', kind: 'after-rejection' },
      { body: 'I doubt that Lena is the right person for it.', kind: 'after-rejection' },
      { body: 'You have not found a good man in Marek.', kind: 'after-rejection' },
      { body: 'I am glad I went to Lena for lessons.', kind: 'after-rejection' },
      { body: 'He is a good man, my father.', kind: 'after-rejection' },
      { body: 'I deserve to know why.', kind: 'after-rejection' },
      { body: 'I do not see why the trustees decided as they did.', kind: 'after-rejection' },
      { body: 'I do not understand.', kind: 'after-rejection' },
      { body: 'I understand these chairs are kept for cousins.', kind: 'after-rejection' },
      { body: 'I am not sure you made the right choice.', kind: 'after-rejection' },
      { body: 'I doubt that it was a fair decision.', kind: 'after-rejection' },
      { body: 'I cannot see why.', kind: 'after-rejection' },
      { body: 'I cannot fault myself for the delay.', kind: 'after-rejection' },
      { body: 'The reasons you gave make no sense to me.', kind: 'after-rejection' },
      { body: 'Thanks for telling me at last, I suppose.', kind: 'after-rejection' },
      { body: 'I hope you are all well.', kind: 'after-rejection' },
      { body: 'I hope you treat the next person with more respect.', kind: 'after-rejection' },
    ],
  },
})
