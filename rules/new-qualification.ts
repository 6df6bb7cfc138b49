import { worded } from '../src/language/roles/reader.ts'
import { expect } from '../src/language/rule.ts'
import { throughout, wholeOf } from '../src/language/throughout.ts'

const news = worded({
  find: [
    '(since|after) (we|our|then|the|my|that|you) ...8 (have|has|had) (also|now|just|since)? (finished|completed|passed|earned|gained|received|started|sketched|written|built|read|done|tried|looked|been awarded)',
    '(did not|forgot to|should have|failed to|had no chance to|never) ...2 (mention|mentioned|say|said|bring up|add|tell) ...2 (that|my|i|is|you)',
    '(i|we) (have)? (just|recently|now|since) (finished|completed|passed|earned|gained|received|obtained|renewed|started) (my|the|a|an)',
    '(one|another|a) thing i (did not|forgot|should have|want to add|would add)',
  ],
})

export default expect({
  title: 'Add something new about you',
  why: 'A certificate, result or example that did not come up in the talk is worth a line. It is a bonus, at most two of them; a note is no second interview.',
  sources: [
    'https://press.roberthalf.com/2017-11-20-Thank-You-Notes-Can-Tip-Scale-in-Job-Candidates-Favor-Yet-Few-Write-Them',
  ],
  points: {},
  find: throughout((sentence) => (news(sentence) ? [wholeOf(sentence)] : [])),
  starters: ['One thing I did not mention: [the fact], which would help with [their need].'],
  examples: {
    met: ['<<I did not mention that I hold a boat licence.>>', '<<I have just passed my crane test.>>'],
    missing: ['You did not mention the boat.'],
  },
})
