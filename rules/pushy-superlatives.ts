import { phrases } from '../src/language/phrases.ts'

/** What is praised because it suits the writer: "no other job could match my skills so well". */
const theirs = '(<job>|team|employer|company|firm|school|shop)'

export default phrases({
  title: 'Let your work speak for you',
  group: 'tone',
  severity: 'problem',
  message: 'This leaves them nothing to judge. Name one thing you have done instead.',
  why: 'The best, the only or the perfect candidate is for the reader to name: they have met the others and you have not. One result of yours gives them a reason.',
  sources: [
    'https://www.askamanager.org/2012/04/more-things-not-to-say-in-your-cover-letter.html',
    'https://ypedge.wordpress.com/2011/11/10/what-not-to-do-after-an-interview/',
  ],
  reach: 'clause',
  instead: [
    'I would be glad to say more about my experience.',
    'I believe that my experience fits this role.',
  ],
  lines: [
    {
      find: [
        'i (am|was|will be|would be) (clearly|simply|by far|obviously|(without|beyond) (a)? (doubt|question)|undoubtedly|easily|definitely|probably|hands down)? the (best|strongest|perfect|most qualified|smartest|ideal|obvious) (candidate|applicant|person|choice|one|man|woman|fit|possible)? ..3 (for|you|of all|anyone|ever|in|there|$)',
        'i (was|am) (clearly|obviously|simply|far)? better qualified than (anyone|anybody|everyone|any|the|all)',
        'i am the (only (one|candidate|applicant|person) (for|you|who)|(one|person) for (you|this|the)|(candidate|applicant) for you|(one|candidate|applicant|person) (who can|you ..1 (need|want|seek|should|must|(are|were|have been) (looking|after|searching|waiting))))',
        '(you|ye) (will|would|can|could) (not|never) (find|meet|get|do) (a|an|any|anyone|anybody|someone|nobody)? ..2 (better|like me|more (qualified|suited|dedicated|passionate)|as good)',
        '(no one|nobody|none) (else)? (is|could|can|would|will|has|knows) ..3 (more (qualified|suited) !than the|better (suited|qualified|than|for)|this (job|role) like|as well as (me|i)|do (it|this) (job)? (better|like))',
        '(no one|nobody|none|no other (candidate|applicant|person)) (else|you) ..3 (will|can|could|would) (match|beat|top|equal) ((that|this|it) ($|for|in|on|at|when|because|and)|me|what i|my ..1)',
        'i (was|am) (literally|simply|basically)? (born|made|destined|meant|built|put on (this )?earth) (for|to (be|do|have|work))',
        '(job|role|position) (was|is) (written|made|meant|tailor-made|designed|destined|created|perfect) (for|about) me',
        '(tailor-made|tailor made) for me',
        'i am a (ten-out-of-ten|ten out of ten|world-class) !(fan|mess)',
        'best (impression|candidate|applicant|hire|decision) ..3 (of all|you|ever|you will|of the)',
        'way over ?qualified',
        '(god|lord|heaven|universe|stars) ..6 (mine|job is|meant|chosen|told me|wants me|for me)',
        'you (will not|would not|shall not) (regret|be disappointed|be sorry|look back)',
        'you (will|would|must) (surely|certainly|have to)? agree (that)? (i|my)',
        // "you won't find anyone who wants this more", "there is nothing to think over"
        '((can not|do not) (imagine|think|believe) (that)? you will|doubt (that)? you will|you (will not|will never)) (find|get|meet|see) (anyone|anybody|someone|somebody|another (candidate|person))',
        // In modest words: "nobody you see this week will know ovens as I do", "you would struggle to find a stronger record"
        '(no one|nobody|none) (else)? (that)? you ..2 (~see|~meet|~interview|~test|~have) ..4 (can|could|will|would|is|has|knows)',
        'you (will|would) ((struggle|be hard pressed|find it hard) to find|(look|search) (in vain|far and wide) for) ((someone|somebody|anyone|anybody) ..2 (better|stronger|more|my|like me|as)|a (better|stronger|keener|more <any>) ..1 (candidate|applicant|person|worker|manager|engineer|record|fit|match|pair of hands))',
        'i (am|will be|would be) (absolutely|simply|just|exactly|precisely)? (perfect (for (this|the|your) ..2 <job>|here)|(who|what|the one) you (need|want|are (looking|searching)))',
        'i am the right (one|man|woman|person|candidate|fit|choice) for (you|(this|the|your) ..2 <job>)',
        '(hard to|do not|can not) see (what|why|how) ..3 (think over|think about|other applicants|anyone else|the others could)',
        'i (do|still|really)? ..1 (was|am|feel i was|believe i was|think i was) the (stronger|better|strongest|best) (candidate|person|applicant|choice)',
        'you (really|simply|just)? (should|ought to|need to|must|have to) ..1 (hire|pick|choose|employ) me !(out|up|as a)',
        // A denial that measures others by the writer: "there is no driver in town who can touch me", "no other cook has my
        // knowledge"
        `(no|nobody|no one|none|not a|not find|(struggle|pushed|pressed|put) to find|doubt (that)? !i) !(other? ${theirs}) ..7 (match|beat|touch|rival|equal|outdo|compete with|~compare (with|to)|hold a candle to|~come (close|near) to|as <any> as) (me !(a|the|for|to|with|at|in|while)|my ..2 (record|knowledge|experience|numbers|skills|results|work))`,
        `no other !${theirs} <any> ..3 (has|have|having|with|brings|offers) my ..2 (knowledge|experience|skill|skills|record|background|talent)`,
        'i (am|was|stand|stood) ..1 (head and shoulders|streets|miles|leagues) (above|ahead of) (the|your|all|any) ..2 (rest|others|applicants|candidates|shortlist|competition|field)',
        '(of my (calibre|caliber)|(someone|somebody|a person|people|a candidate|candidates|quality|talent) (of my (standing|quality|experience|level)|with my (record|talent|profile)))',
      ],
      unless: [
        'i am not',
        // Praise of others: "nobody knows the river better than your pilots"
        '(better|more <any>|as well) (than|as) (your|the|our|their|his|her) <any>',
        '(may|might|know i am)',
        '(believe|think|feel|hope|confident) (that)? i am the right',
      ],
    },
    {
      // "People with my papers do not stay on the market for long"
      message: 'This presses with how sought after you are. Leave it out, and say what draws you to them.',
      find: [
        '(moves|acts|decides|calls|asks|answers|offers) first ..1 (gets|has|wins) me',
        '(pity|shame|sad|sorry) if you ..1 (lost|lose|missed) me',
        '(with|of|like) (my|me) ..2 (do|does|will) not ..1 (stay|last|remain) ..3 (market|long|free)',
        '(queue|line|string) of (recruiters|employers|firms|companies|headhunters) ..2 (my door|for me|waiting)',
        'you ..4 (act|move|decide|hurry|answer) before (somebody|someone|anyone|another ..1) (else)? (does|snaps|gets|takes)',
        'my phone (has|does|will) not ..1 (stopped|stop) ringing ..3 (since|with|from)',
      ],
    },
  ],
  examples: {
    flagged: [
      { body: '<<I was better qualified than anyone.>>', kind: 'check-in' },
      {
        body: '<<I am clearly the best candidate.>>',
        fixed: 'I would be glad to say more about my experience.',
      },
      '<<I am the person you have been looking for.>>',
      '<<I would be perfect for this post.>>',
      '<<I do not think you will find anyone keener.>>',
      '<<Nobody you see this week will know ovens as I do.>>',
      '<<You would struggle to find a better pair of hands.>>',
      '<<The post is tailor-made for me.>>',
      '<<You will look in vain for a keener worker.>>',
      '<<I am a world-class baker.>>',
      '<<I made a short film on why you should hire me.>>',
      '<<You will not find anyone better.>>',
      { body: '<<Nobody else on your list can match that.>>', kind: 'phone-script' },
      '<<There is no baker in the valley who can match me.>>',
      '<<No other baker has my knowledge of rye.>>',
      '<<I stand head and shoulders above your other applicants.>>',
      { body: '<<A baker of my calibre is hard to find.>>', kind: 'check-in' },
      { body: '<<The firm that asks first gets me.>>', kind: 'check-in' },
      { body: '<<Bakers with my training do not stay on the market for long.>>', kind: 'check-in' },
      { body: '<<You may want to decide before another shop does.>>', kind: 'check-in' },
    ],
    clean: [
      'The board was tailor-made for a ward like yours.',
      'Nobody else on the floor could match that speed with the saw, you said.',
      'I know I am not the strongest on paper, and I learn fast.',
      'You will not find the file under that name.',
      'I believe I am the right baker for this shop, and the right person for the role.',
      'I am the applicant you met on Monday, the last in the row.',
      'I am the candidate for the clerk post, and came by the late train.',
      'Nobody you mentioned had seen the kiln before.',
      'You would struggle to find a better view of the docks.',
      'You will look in vain for a better view, and I am a world-class fan of it.',
      'The post would be perfect for a night owl, and I am one.',
      'Nobody could do that job better than your pilots.',
      'You asked why you should hire me, and I spoke of the kiln.',
      'Your baker is the best candidate for the prize.',
      'Nobody in the hall could match the two keys, and no other guest had my coat.',
      'Nobody on the quay could beat me at chess, and no one came close to my guess.',
      'In draughts, the side that moves first gets an edge.',
      'You said that bakers with a diploma do not stay on the market for long.',
      'You had to act before another wall fell.',
    ],
  },
})
