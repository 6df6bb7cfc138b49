import { phrases } from '../src/language/phrases.ts'

const remade =
  '(~redesign|~rework|~revamp|~restructure|~correct|~fix|~proofread|rewrite|rewrote|rewritten|rewriting|redo|redid|redone|redoing|rebuilt|rebuilding)'
const offer = 'They did not ask for this. Offer it in one line, and send it if they say yes.'
const asked =
  '((you|he|she|they|chef) ..1 (asked|wanted|set|gave|invited)|task|exercise|trial|assignment|test|course)'

export default phrases({
  title: 'Give no unasked advice',
  group: 'tone',
  severity: 'problem',
  message: 'This lectures them. Offer one idea, and let them ask for it.',
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
        '(you|ye|your (team|company|firm|store|department|office|people|recruiters|managers|panel|school|hospital|studio|process)) (really|seriously|frankly|might want to|may want to)? (should|ought to|need to|needs to|must|had better|want to) (really|seriously|probably|at least|all|also|be)? (fix|change|replace|fire|hire !me|train|rethink|redesign|improve|update|learn|invest|rebuild|drop|raise|listen|look at|look into|pay|redo|teach|revisit|get rid|stop (using|hiring|wasting|treating|asking)|start (using|treating|hiring|paying)|know|modernise|modernize|work on|consider (hiring|changing|replacing|training|using)|clean up|sort out|take a hard|be ashamed|more careful|careful)',
        '(if|may|might|let|permit|allow) (i|me) ..1 (offer|give|to give|to offer|to explain|explain|teach|to teach|educate|to educate|point out|to point out|lecture|to advise|advise) ..4 (advice|tip|tips|hint|lesson|you how|to you|suggestion|how|that your|what)',
        '(a|one|some|my|here is some|free|little) (free|friendly|piece of|word of|bit of|little)? (advice|hint|tip|lesson|unsolicited) (for you|for your|to you|from|never|next time|free of)',
        'a (little (hint|tip)|piece of advice|word of advice)',
        'here is (what|how|where) (you|your (team|company|firm|process|site)) ..3 (do|doing|should|could|wrong|went|fail|fails|need|are)',
        '(what|where) you (are|were) (doing|going|getting) (wrong)',
        '(you are|you have been|your team is|they are) (doing|running|handling|hiring) (it|this|things|everything)? ..1 (all)? (wrong|badly|backwards)',
        'if i were (you|in your (place|shoes|position))',
        // "It might be worth training your interviewers"
        '((might|may|would|could|worth) ...6 (~train|~remind|~teach) (your|the|those)? (interviewers|panel|recruiters|people who)|(your|the) (interviewers|panel|recruiters) ..2 (could|might|would) ..3 (trained|training))',
        'let me (tell|explain to|teach) you (how|what) (to|your|you)',
        '(^|but|and|perhaps|maybe|really|think|say|feel) (it|that) (might|would|may|could) be (kinder|fairer|nicer|politer|more honest|more polite|more respectful|better) to (tell|let|inform|say to|warn|answer|reply to) ..1 (people|candidates|applicants|us|them|someone|those)',
        '^ where i come from ..2 (people|one|we|they|you) ..1 (write back|(answer|reply) !(the|to|in|as)|say (so|no) ($|when|if|to ..1 face)|keep ..2 (word|promises))',
        'what you (told|said to|taught) (me|us) ..2 (was|is) (not (quite|really|entirely|exactly)? (right|correct|true|accurate)|wrong|mistaken|incorrect)',
        'your (website|site|process|app|team|hiring|office|store|system|advert) needs ..3 (work|help|overhaul|redesign|improvement|fixing|attention)',
        'your (site|website|app|process|product|code|store|shop|menu|design|logo|marketing|strategy|department|interview (process)?|questions|onboarding|hiring|bands|salary bands|job advert|advert|ad|system|tests|team|kitchen|window|stock|garden|records|schedule|codebase|recruitment|training|website)  (is|are|was|were|needs|need|looks|look|could|lacks|feels|has) (so|very|really|quite|badly|rather|too|a bit|all|frankly|completely|hopelessly|just|some|a|in)? ..1 (outdated|broken|work|bad|ugly|slow|terrible|mess|fixing|old-fashioned|confusing|disorganised|disorganized|inefficient|poor|poorly|amateurish|wrong|off|dated|behind|weak|chaotic|stone age|clunky|unclear|improvement|overhaul|badly led|badly run|lazy|improving|laughable|sloppy)',
        // "Your front page has been dull since May", but not "your point that winter is dull"
        'your <any> !(that|how|why|when|who) <any>? (is|are|was|were|looks|look|looked|feels|(has|have) (been|become|grown|gone)) (so|very|really|quite|rather|too|a bit|all|rather|a little)? (dull|dreary|drab|stale|boring|lifeless|shabby|tatty|ugly|uninspired|uninspiring|amateurish|downhill|full of (mistakes|errors|typos))',
        'your ..2 could do with ..3 (life|colour|color|thought|polish|sparkle)',
        '(you|your team|your company) (have|has|had|got) ..2 (all wrong|all backwards|no strategy|no idea how)',
        'your last (hire|hires|manager) ..4 (was|were|failed|did|mistake)',
        'i (fixed|audited|reviewed|improved|found (several|many|some|five|ten|<number>)) (of)? ..2 (bugs|errors|mistakes|typos|problems|flaws)? (on|in|with)? your (site|website|product|logo|app|code|menu|homepage|schema|brochure|advert|process|design|strategy|deck|listing)',
        '(i set out|i list|i have listed|attached are|below are|following) ..4 (mistakes|errors|faults|how (a|you|your)|what you|failings|shortcomings|changes you)',
        'how a (selection|recruitment|hiring|garden|kitchen|hospital|school|company|team|panel|procedure|store|shop) ..3 (is|should|ought)',
        '(next time|in future|for future reference|in the future) ..2 (you|please|try|do not|make sure|be|have|at least|prepare|read|your)  ..6 (should|try|answer|reply|read|prepare|tell|treat|respect|candidates|learn|honest)',
        '((^|should|must|please|time) never let|iron your|first of all you|you could learn|take a leaf|may i suggest you|i would suggest you|i suggest (that)? you|i strongly suggest|i advise you|i recommend (that)? you)',
        'i (counted|found|noticed|spotted|noted|caught) (<number>|several|some|a few|many|no fewer than <number>) (mistakes|errors|typos|slips|inaccuracies|flaws|misspellings|blunders|howlers|glitches|broken links)',
        '(list|listed|attach|correct|explain|point out|set out) ..4 for your (benefit|education|guidance|edification)',
        '(binned|scrapped|torn up|thrown out) (in|on|by) (week one|day one|my first|the first)',
      ],
      unless: [
        'you should (have|get|receive|find|see|hear)',
        '(you|they) (asked|invited|wanted) (me)? ..3 (idea|ideas|opinion|how|what|thought|feedback|for)',
        '(i|we) (should|need|must)',
        '(if|whatever|anything|what|documents|information|all) (that)? you (need|should|want)',
        'you (said|told|mentioned|described|explained|fear|feel|think|showed|admitted)',
        '(on purpose|(he|she) said)',
        '(your|the) advice',
        '(need|want) to know',
        'if you have a',
        // Pressure has a rule of its own.
        'i would ..1 (act|move|decide|hurry)',
      ],
    },
    {
      isCertain: true,
      message: offer,
      // "I went ahead and redesigned your enrolment page", "I rewrote your advert"
      find: [
        `((went|go) ahead and|liberty of|took it upon myself to|could not (help|resist)) ..1 ${remade} (your|some of your|(it|this|that|them) for you) !(question|questions|example|exercise|task|name|number|words)`,
        `i (have|had|also|already)? ..2 ${remade} your ..2 (site|website|page|pages|product|logo|app|menu|homepage|brochure|advert|ad|posting|process|guide|handbook|manual|form|forms|newsletter|leaflet|flyer|poster|poem|chart|rota|list|plan|script|template|policy|slides|deck|code|schema|design|strategy|listing)`,
      ],
      unless: [asked],
    },
    {
      severity: 'hint',
      message: offer,
      find: [
        'i (have|had|also|already|went ahead and)? ..2 (drawn|drew|put|made|prepared|created|written|wrote|sketched|mapped) (up|together|out)? ..3 (plan|chart|rota|strategy|audit|roadmap|mock-up|mockup|deck|report) ..3 for (you|your)',
      ],
      unless: [asked],
    },
  ],
  examples: {
    flagged: [
      {
        body: '<<You should replace your booking system.>>',
        fixed: 'I have one idea on this; may I send it?',
      },
      '<<Let me give you some advice.>>',
      { body: '<<It may be worth training your interviewers.>>', kind: 'after-rejection' },
      { body: '<<Your panel could do with some training.>>', kind: 'after-rejection' },
      '<<Your website is badly outdated.>>',
      '<<I counted four mistakes in the handbook you gave me.>>',
      '<<I went ahead and redesigned your price list.>>',
      '<<I took the liberty of rewriting your tide guide.>>',
      '<<I have reworked your job advert.>>',
      { body: '<<I have drawn up a new rota for your team.>>', severity: 'hint' },
      '<<Your newsletter has been boring lately.>>',
      '<<Your lunch menu could do with a bit of thought.>>',
      { body: '<<Where I come from, people answer.>>', kind: 'check-in' },
    ],
    clean: [
      'Your point that winter is dull at the desk made me smile.',
      'Your menu has been in my head since Friday.',
      'Your sample letter was full of mistakes on purpose, and I found all nine.',
      'Your stall could do with a second till, you said, and I have one.',
      'You should have received the file by now.',
      'I would be glad to help train your volunteers.',
      'Your panel gave me a short course in glazing.',
      'I would be glad to be on your list the next time you hire.',
      'You said you need to replace the booking system.',
      'I rewrote your menu for the trial task, as the chef asked.',
      'I reworked your question in my head, and took the liberty of attaching my CV.',
      'I went ahead and corrected the typo in my CV.',
      'I drew up the rota for my own team each week.',
      'Thank you for the advice on night shifts.',
      'You need to know that I am free from June.',
      'In the post room I never let mail lie.',
      'Your point that it would be fairer to tell applicants at once stayed with me.',
      'Where I come from, people build in slate.',
      'Where I come from, we say that a wall is only as good as its drain.',
      'Where I come from, people write poems about sheep, and answer the door in slippers.',
    ],
  },
})
