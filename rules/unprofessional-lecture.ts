import { phrases } from '../src/language/phrases.ts'

export default phrases({
  title: 'Give no unasked advice',
  group: 'tone',
  severity: 'problem',
  message: 'This lectures the reader. Offer one idea, and let them ask for it.',
  why: 'Telling people what is wrong with their firm before you know it from inside sounds arrogant, even where you are right.',
  sources: [
    'http://magellangroup.com/write-a-thank-you-note-that-isnt-terrifying/',
    'https://dhirubhai.net/pulse/follow-up-after-interview-joseph-mullings',
  ],
  reach: 'clause',
  instead: ['I have one idea on this; may I send it?', 'I would be glad to share one idea on this.'],
  lines: [
    {
      find: [
        '(you|ye|your (team|company|firm|store|department|office|people|recruiters|managers|panel|school|hospital|studio|process)) (really|seriously|frankly|might want to|may want to)? (should|ought to|need to|needs to|must|had better|want to) (really|seriously|probably|at least|all|also|be)? (fix|change|replace|fire|hire|train|rethink|redesign|improve|update|learn|invest|rebuild|drop|raise|listen|look at|look into|pay|redo|teach|revisit|get rid|stop (using|hiring|wasting|treating|asking)|start (using|treating|hiring|paying)|know|modernise|modernize|work on|consider (hiring|changing|replacing|training|using)|clean up|sort out|take a hard|be ashamed|more careful|careful)',
        '(if|may|might|let|permit|allow) (i|me) ..1 (offer|give|to give|to offer|to explain|explain|teach|to teach|educate|to educate|point out|to point out|lecture|to advise|advise) ..4 (advice|tip|tips|hint|lesson|you how|to you|suggestion|how|that your|what)',
        '(a|one|some|my|here is some|free|little) (free|friendly|piece of|word of|bit of|little)? (advice|hint|tip|lesson|unsolicited) (for you|for your|to you|from|never|next time|free of)',
        'a (little (hint|tip)|piece of advice|word of advice)',
        'here is (what|how|where) (you|your (team|company|firm|process|site)) ..3 (do|doing|should|could|wrong|went|fail|fails|need|are)',
        '(what|where) you (are|were) (doing|going|getting) (wrong)',
        '(you are|you have been|your team is|they are) (doing|running|handling|hiring) (it|this|things|everything)? ..1 (all)? (wrong|badly|backwards)',
        'if i were (you|in your (place|shoes|position))',
        'let me (tell|explain to|teach) you (how|what) (to|your|you)',
        'your (website|site|process|app|team|hiring|office|store|system|advert) needs ..3 (work|help|overhaul|improvement|fixing|attention)',
        'your (site|website|app|process|product|code|store|shop|menu|design|logo|marketing|strategy|department|interview (process)?|questions|onboarding|hiring|bands|salary bands|job advert|advert|ad|system|tests|team|kitchen|window|stock|garden|records|schedule|codebase|recruitment|training|website)  (is|are|was|were|needs|need|looks|look|could|lacks|feels|has) (so|very|really|quite|badly|rather|too|a bit|all|frankly|completely|hopelessly|just|some|a|in)? ..1 (outdated|broken|work|bad|ugly|slow|terrible|mess|fixing|old-fashioned|confusing|disorganised|disorganized|inefficient|poor|poorly|amateurish|wrong|off|dated|behind|weak|chaotic|stone age|clunky|unclear|improvement|overhaul|badly led|badly run|lazy|improving|laughable|sloppy)',
        '(you|your team|your company) (have|has|had|got) ..2 (all wrong|all backwards|no strategy|no idea how)',
        'your last (hire|hires|manager) ..4 (was|were|failed|did|mistake)',
        'i (fixed|rewrote|redesigned|rebuilt|corrected|audited|reviewed|improved|found (several|many|some|five|ten|<number>)) (of)? ..2 (bugs|errors|mistakes|typos|problems|flaws)? (on|in|with)? your (site|website|product|logo|app|code|menu|homepage|schema|brochure|advert|process|design|strategy|deck|listing)',
        '(i set out|i list|i have listed|attached are|below are|following) ..4 (mistakes|errors|faults|how (a|you|your)|what you|failings|shortcomings|changes you)',
        'how a (selection|recruitment|hiring|garden|kitchen|hospital|school|company|team|panel|procedure|store|shop) ..3 (is|should|ought)',
        '(next time|in future|for future reference|in the future) ..2 (you|please|try|do not|make sure|be|have|at least|prepare|read|your)  ..6 (should|try|answer|reply|read|prepare|tell|treat|respect|candidates|hire|learn|honest)',
        '(never let|iron your|first of all you|you could learn|take a leaf|may i suggest you|i would suggest you|i suggest (that)? you|i strongly suggest|i advise you|i recommend (that)? you) ..4',
        'i (counted|found|noticed|spotted|noted|caught) (<number>|several|some|a few|many|no fewer than <number>) (mistakes|errors|typos|slips|inaccuracies|flaws|misspellings) ..8',
        '(list|listed|attach|correct|explain|point out|set out) ..4 for your (benefit|education|guidance|edification)',
        '(binned|scrapped|torn up|thrown out) (in|on|by) (week one|day one|my first|the first) ..1',
      ],
      unless: [
        'you should (have|get|receive|find|see|hear)',
        '(you|they) (asked|invited|wanted) (me)? ..3 (idea|ideas|opinion|how|what|thought|feedback|for)',
        '(i|we) (should|need|must)',
        '(if|whatever|anything|what|documents|information|all) (that)? you (need|should|want)',
        'you (said|told|mentioned|described|explained) ..10',
        '(your|the) advice',
        '(need|want) to know',
        'if you have a',
      ],
    },
  ],
  examples: {
    flagged: [
      {
        body: '<<You should replace your booking system.>>',
        fixed: 'I have one idea on this; may I send it?',
      },
      '<<Let me give you some advice.>>',
      '<<Your website is badly outdated.>>',
      '<<I counted four mistakes in the handbook you gave me.>>',
    ],
    clean: [
      'You should have received the file by now.',
      'You said you need to replace the booking system.',
      'Thank you for the advice on night shifts.',
      'You need to know that I am free from June.',
    ],
  },
})
