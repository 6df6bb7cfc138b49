import { corrections } from '../src/language/corrections.ts'

export default corrections({
  title: 'Keep your and you’re, their and there apart',
  message: 'Another word sounds like this one. Check which you mean.',
  why: '“You’re” is “you are”, “they’re” is “they are”; “your” and “their” belong to somebody, and “there” is a place. These are the slips that readers know best.',
  sources: ['https://www.merriam-webster.com/grammar/how-to-use-theyre-there-their'],
  lines: `
    [your] (an|the|not|so !(called|far)|going to|looking for|looking to|able to|planning to|sure (that|you|to|of)) => you’re
    ^ [your] welcome $ => you’re
    (if|when|that|think|hope|know|because|while|unless|since|so|believe|sure|understand|glad|sorry) [your] (having|getting|feeling|trying|seeking|searching|enjoying|coming|moving|building|growing) (a|an|the|for|to|well|good|well|more|someone|somebody|forward|back|from|it) => you’re
    (if|when|that|think|hope|know|because|while|unless|since|so|believe|sure|understand|glad|sorry) [your] (looking (for|to|at|forward|into)|going (to|through|well)|doing (well|fine|good|great)|hiring (for|a|someone|more|now)|considering (me|my|a|the|other)|planning (to|a|on)|still (a|the|in|looking|hiring|open|interested|there|working)|(interested|happy|able|ready|well|busy|free|available) ($|in|to|with|that|and|at|for|on|this|next|today|tomorrow|but|right|so|i|we|as|because|if|when|now)|not|in|the|a|an) => you’re
    ^ [your] (hiring|looking for|growing|moving) (a|an|more|new|someone|to) => you’re
    ^ [your] (so|the|a|an|right|not) => you’re
    ^ [your] (probably|surely) <any> => you’re
    ^ [your] busy ($|and i|but|so|i) => you’re
    (of|for|with|about|from|by|in|on|at|to) [there] own => their
    (of|for|with|about|by) [there] (team|company|office|work|staff|clients|customers|product|products|website|email|colleagues|culture|values|mission|experience|name|names|job|jobs|needs|time|help) => their
    (of|for|with|about|on|receive|received|await|awaiting) [there] (reference|references|reply|replies|answer|answers|decision|feedback|notes) => their
    (in|into|at|from|of|with|about|see|saw|seen|seeing|enjoy|enjoyed|meet|meeting|tasted|like|liked|love|loved|visit|visited|met|know|use|used|read|sell|make) [there] !((last|next|first|every|most|all) (day|days|week|month|year|term|season|night|time|thing)) (<adjective>|<adjective> <adjective>)? (<thing>|<things>|team|company|office|staff|products|line|brand) => their
    (the|your|our|all) <plural> and [there] (<adjective>? (<thing>|<things>|<plural>)|family|team|work) => their
    (worked|work|working|studied|lived|stayed|went) [their] ($|for|since|and|as|from|until|in|during|with) => there
    [their] (is|are|was|were) (a|an|no|not|any|some|many|several|still|also|always|more|so|two|three|nothing|something|lots|plenty|the|new) => there
    ^ [their] (is|are|was|were|will be|would be|has been|have been|seems) => there
    that [their] (is|are|was|were|will be|would be|may be|might be) => there
    (over|out|been|get|got|go|went|up|down|back) [their] $ => there
    [there] (going|looking|hiring|planning) to => they’re
    (know|wonder|see|ask|tell|exactly|place|places|office|environment|area|areas|point|somewhere|city|town) [were] (i|you|we|they) (can|could|will|would|have|had|am|do|want|need|live|work) => where
    (a|the|this|that|my|your) <any> [were] (i|we|you) (<verb-ed>|can|could|had|was|would|will|learnt|lived|met) => where
    (like|love|want|wanted|curious|interested|keen|wish|hope) to (know|see|learn|ask|understand|hear) [were] (the|your|my|this|it|they|he|she) ..1 (<verb-s>|is|are|sits|stands|goes) => where
    (they|we) [where] (glad|pleased|delighted|impressed|sorry|lucky|busy|just|still|never|both|<verb-ing>) => were
    (they|we|you|there) [where] (very|so|not|also|all|really|able|going|looking|kind|great|happy|many|asked|told|given) => were
    ^ there [where] (<number>|no|many|so|also|only|some) => were
    ^ (we|they|you) [where] !(possible|necessary|appropriate|i|we|they|you|the|it) => were
    ^ [were] (is|can|will|do|does|should) => where
    (one|per) [our] ($|ago|of|and|long|later|or) => hour
    (for|of|in|during|enjoyed|after|from|about) [are] (team|company|conversation|meeting|interview|discussion|call|chat) => our
    (for|of|about|with|from|on|by|appreciate|read|received) [you] (time|email|consideration|help|support|reply|response|kindness|attention|interest|patience|feedback|advice|insight|insights|hospitality|letter|message|understanding|team|company|website) => your
  `,
  examples: {
    flagged: [
      { body: 'Thank you for <<you>> time.', fixed: 'Thank you for your time.' },
      { body: 'I hope <<your>> doing well.', fixed: 'I hope you’re doing well.' },
      { body: 'I saw <<there>> new office.', fixed: 'I saw their new office.' },
      { body: 'I spoke of <<there>> last project.', fixed: 'I spoke of their last project.' },
      { body: 'I wait on <<there>> reference.', fixed: 'I wait on their reference.' },
      { body: 'I met the potters and <<there>> families.', fixed: 'I met the potters and their families.' },
      {
        body: 'It is the yard <<were>> I learned to fire.',
        fixed: 'It is the yard where I learned to fire.',
      },
      { body: 'I worked <<their>> for a year.', fixed: 'I worked there for a year.' },
      { body: 'We <<where>> glad of it.', fixed: 'We were glad of it.' },
      { body: '<<Their>> is one more kiln.', fixed: 'There is one more kiln.' },
    ],
    clean: [
      'I hope your planning went well and your hiring is done.',
      'I would like to know your hiring timeline, and met your planning team.',
      'I think your busy season and your still life class are near.',
      'I waited there for notes, and for there to be a reply.',
      'I worked their shift, the one where I learned most, and we stop where we must.',
      'I was in there last week and at noon the first day, and know you from there last year.',
      'I saw there that their kiln is new, and the people there are kind.',
    ],
  },
})
