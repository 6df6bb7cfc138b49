import { phrases } from '../src/language/phrases.ts'

const leaveTheChannel = [
  'I am happy to hear by whichever route suits you.',
  'I would be glad of any news when you have it.',
]

export default phrases({
  title: 'Leave the next move to them',
  group: 'tone',
  isWorst: true,
  severity: 'problem',
  message: 'This forces the next contact or goes over their head. Leave the route to them.',
  why: 'Announcing calls and visits, copying in a manager or naming powerful friends tells the reader that they have no say. Managers name it among the surest ways to lose goodwill.',
  sources: [
    'https://www.askamanager.org/2011/08/10-ways-to-annoy-a-hiring-manager.html',
    'http://www.cenedella.com/your-voicemail-is-so-annoying-2012/',
    'https://timsackett.com/2012/07/11/4-annoying-ways-follow-interview/',
  ],
  reach: 'clause',
  instead: leaveTheChannel,
  lines: [
    {
      // "I will drop by your office", "I will sit in reception until someone sees me"
      find: [
        '(not (want|like|wish)|rather not|hate) (to)? ..1 (have to)? (take|bring|raise|report|escalate) (this|it|the matter|my case) ..4 (to|with|further|higher|public|up)',
        '(i|ill) (will|shall|am going to|am)? (just|also|then|simply|personally|maybe|soon|probably)? (come|coming|drop|dropping|stop|stopping|pop|popping|swing|turn up|show up|call in|be by|be round) (by|in|over|round|up|into|past|to|at|down|personally) ..6 (office|reception|lobby|desk|door|building|shop|store|showroom|foyer|gate|lot|site|headquarters|place|branch|clinic|ward|studio|you|<day>|answer|ye)',
        'i (will|shall|am going to|am) (sit|sitting|wait|waiting|stand|standing|camp|be sitting|be waiting|be standing|be parked|be outside|stay|staying|present myself|presenting myself) ..4 (reception|lobby|office|foyer|door|gate|entrance|car park|parking lot|lot|outside|until|till|hall|stairs)',
        'i (will|shall|am going to)? ..1 (sit|stand|stay) ..5 (until|till) (you|somebody|someone|i)',
        'i am ..1 (in your (lobby|reception|foyer|car park)|at your (door|gate|reception)|(outside|downstairs) (your|until|waiting))',
        '(asked|told|got|have) (a|my|some) (friend|friends|contact|contacts|cousin|someone|insider) (in|at|inside) your',
        'i (will|shall)? (come|go|be) (and|to) (sit|wait|stand|camp)',
        'on <day> i (come|will come|stand|sit|will be|am coming|shall come|will stand|will sit) ..4 (reception|office|door|lobby|until|desk|gate|entrance|answer)',
        'i (will|shall|am going to) (call|ring|phone) ..6 (again at|and again|until|till|every)',
        'i (will|shall) (be in|be over at|be at|be outside) your (foyer|lobby|reception|office|gate|door|lot)',
        '(pop|stick|put|poke) my head (in|round|into)',
        'took the liberty of (ringing|calling|phoning|contacting|visiting|messaging|approaching|asking) (your|the|one of your|somebody|someone)',
        // "I will follow up every two days until I hear", "I'll try you tonight and tomorrow"
        'i (will|shall) (call|ring|phone|try|email|contact|message|text|stop by|drop by|come by|follow up|check|chase|write) ..1 (you)? (again|back|every|each|daily|tonight|first thing|tomorrow|on <day>|next <day>|<day>) ..6 (every|each|until|unless|to (discuss|hear|work out|finalise|finalize|talk terms)|and (then)? (tomorrow|<day>|again)|(and|if) i do not hear)',
        'i (will|shall|am going to|plan to|intend to) ..2 (call|calling|email|emailing|write|writing|apply|applying|follow up|check|ask) ..2 every (day|week|month|hour|morning|few days|couple|two days|<number>) ..3 until',
        '(i|have) (have)? (also)? (messaged|called|emailed|texted) you (on (linkedin|facebook|instagram)|<many> times|<number> times)',
        'i (have)? (also)? left (you)? (a message|messages|<number> messages|voicemails|<many> voicemails) ..6 (and|but) (no|nobody|you (never|have not|did not|still)|nothing|<number> on|on <day>)',
        '(call|drop|come|pop|swing|stop) (in|by|round|over) ..3 (for|to (get|collect|hear|ask for)) (an|the|your|my) (answer|decision|reply)',
        'i ..1 (stopped by|dropped by|came by|popped in|called in|dropped in|came in) ..4 (each day|every day|and again|but ..4 (you (were|had)|nobody (was|could)|no one (was|could)))',
        '(found|got|looked up|tracked down|dug up) your (private|personal|home|mobile|cell) ..1 (number|phone|email|address)',
      ],
      unless: [
        '(trial|invited|interview|appointment|agreed|arranged|second round|shift|asked me|you suggested|suggested|if that suits|if you like|collect|return|observation|visit day|if it suits|open day|was passing|were kind|if you want me|welcome)',
        '(do|does) not',
        '(as|like) ..2 (agreed|asked|suggested)',
      ],
    },
    {
      // "I will keep calling until somebody answers"
      find: [
        '(i|ill) (will|shall|am going to|plan to|intend to|am)? (just)? (keep|continue|carry on|keeping) (on)? (calling|ringing|emailing|writing|trying|sending|messaging|hitting|phoning|texting|asking|checking !my|following|knocking|coming !back|to (call|ring|write|email|phone))',
        'i ..4 (call|calling|ring|ringing|phone|phoning|email|emailing|text|texting|write|writing|message|messaging|visit|comment|check in|contact) !(each|every|all|the|my|our|<any> (client|customer|patient|member|supplier)) ..3 (every (day|morning|hour|week|evening|single)|everyday|each day|daily|hourly|(until|till) (you|somebody|someone|i (get|hear|have)|they))',
        'if (you|nobody|i|no one) ..3 (not|never|nothing|answers|replies|reply) ..5 i (will|shall|am) ..1 (come|coming|drop|turn up|stop|pop) (by|in|over|round|to|at|down|and)',
        'i (will|shall) (try|call|ring|phone) you ...5 and every (day|morning|afternoon|evening|hour)',
        'expect (my call|a call from me|to hear from me|me (on|at|there|tomorrow|<day>))',
        'i will ..1 (call|phone|ring) (you)? ..3 (to (schedule|set up|arrange|book|discuss my offer|get (the|my|an) answer|(see|hear|find out) (where|how|what|if|whether) (we|you|i|things) ..2))',
        'i (will|shall|am going to) ..1 (call|phone|ring) (you)? again ..3 and (tomorrow|tonight|again|on|the (day|next))',
        '(come|be) (back)? (to|in|at) (the|your) (office|reception|lobby|shop|school|site) and (sit|wait|stand|stay) ..2 (until|till|there)',
        'i (will|shall) not (leave|stop|give up|rest|quit|move|go away|go anywhere) ..3 (until|till|without|calling|writing|trying|asking|emailing)?',
        'i am (not going to stop|going nowhere|not leaving !((my|our) (post|job|town|city|home|house)|town|(before|until) (january|february|march|april|may|june|july|august|september|october|november|december|summer|spring|autumn|winter))|not going away !((this|in|for|over|at) ..1 (summer|winter|spring|autumn|easter|christmas|weekend|week|month))|not giving up !on)',
        'not going to (stop|give up|go away|leave)',
        '(pursue|chase|hound|pester|stalk) (you|this) (until|till|every|to)',
      ],
      unless: [
        'if you (would like|prefer|want|need)',
        'no (pressure|rush)',
        '(as|like) ..2 (agreed|asked|suggested)',
        '<elsewhere>',
        'keep (trying|writing|calling|asking) (to|at|until i) ..4 (learn|improve|better)',
      ],
    },
    {
      // "I am copying your director", "I will take this to your CEO"
      find: [
        '(i|ill) (have|am|will|shall|will be|am going to|had|may have to|might|can|also|just)? ..2 (copied|copying|cc|cced|ccing|looping in|looped in|loop in|forwarding this to|forwarded this to|contacting|contact|writing to|write to|written to|wrote to|emailed|contacted|messaged|going to|go to|email|emailing|message|messaging|ping|pinging|call|calling|report|reporting|complain|escalate|escalating|raise|inform|informing|turn to|speak to|speaking to|speak with|talk to|dine with|tell|ask|phone|take this to|go over) ..4 (your|the (ceo|board|chairman|director|owner|union|regional|hr)|regional) ..2 <boss>',
        '(i|ill) (have|am|will|will be|shall)? ..1 (copied|cc|cced|copying|looping in|looped in) ..3 (director|manager|ceo|head|board|hr|office|chief|cro|boss|partner|<name>) ..10 (so|to make sure|because|since|in case|as)',
        '(copied|cc) ..2 (director|manager|ceo|head|board|boss|chief)',
        // "As I had no answer I also wrote to your finance director"
        '(as|since|because|having) ..5 (no|not|nothing|never) ..4 (answer|reply|word|response|hear|heard|luck) ...12 (wrote|written|emailed|rang|phoned|messaged|called|contacted|tried) ...6 your ..2 <boss>',
        '(decided|going|planning) to ..4 (speak|talk|write|complain) to your ..2 <boss>',
        '(escalate|escalating|escalated) (this|it|the matter|my (case|application|complaint)|things|to (your|the|head))',
        'i (will|shall|am going to|intend to|can|may|might|am) ..1 ((take|taking|pursue|pursuing) (this|it|the matter) (further|higher|up|to)|go (higher|above|over) (you|your)?|raise (this|it|the matter) with|bring (this|it) up with|lodge|file (a|an) (complaint|grievance))',
        '(my|a) (good|close|old)? <kin> ..4 (knows|plays golf|is (a)? (friend|friends)|sits on|dines|golfs|is close|went to school|is on|is pals|works for|is very) ..6 (<boss>|council|committee|owner|you|members)',
        'i (have|know|got) (a)? (friend|friends|people|contacts|someone|connections) (on|in|at|who) ..6 (<boss>|council|committee|high places|oversight|hr)',
        '(we have|i have) friends in common',
        'i know your ..3 <boss> (socially|personally|well|and)',
        'your (ceo|chairman|director|boss|owner|founder|president) (told|promised|said|assured|agrees|likes|personally) ..2 (me|that i|i)',
        '(will|to|shall) ..1 (put in|put) (in)? a (good)? word (for me|with)?',
        '(i|and|so) (have|had)? ..4 (wrote|written|emailed|messaged|contacted|rang|phoned|connected with|reached out to|copied|copying|forwarded|gone|went) ..7 your (ceo|cfo|coo|chief executive|managing director|md|president|owner|boss|director|head office|board|chair|chairman|chairwoman|superior|headquarters)',
      ],
      unless: [
        '(thank|thanks|grateful|praise)',
        '(as|like) ..2 (asked|suggested|said|requested)',
        'you (asked|told|suggested) me to',
        '(referred|recommended|introduced)',
      ],
    },
    {
      // "I will ring your manager", "I will ask again tomorrow"
      find: [
        '(i will|i shall|i am going to) (come in person|(ring|call|phone|contact) your !(reception ..1 (to|for|about|on|when))|(ask|write|call|ring) again (tomorrow|if|every|until))',
      ],
      unless: ['(asked|invited|suggested) me to', '(as|like) ..2 (asked|agreed|suggested)'],
    },
  ],
  examples: {
    flagged: [
      { body: '<<I may call in for an answer.>>', kind: 'check-in' },
      {
        body: '<<I will drop by your office next week.>>',
        kind: 'check-in',
        fixed: 'I am happy to hear by whichever route suits you.',
      },
      { body: '<<I will keep calling until somebody picks up.>>', kind: 'phone-script' },
      { body: '<<I took the liberty of ringing your colleague at the lock.>>', kind: 'check-in' },
      { body: '<<I am copying your regional manager so that this is not lost.>>', kind: 'final-follow-up' },
      { body: '<<If you do not answer I will come to your office.>>', kind: 'check-in' },
      { body: '<<I popped in yesterday but nobody was there to see me.>>', kind: 'check-in' },
      { body: '<<I will ring you tonight, and every day after that.>>', kind: 'phone-script' },
      { body: '<<I looked up your mobile number.>>', kind: 'check-in' },
      { body: '<<I will ring on Monday to hear where things stand.>>', kind: 'check-in' },
      { body: '<<As I had no reply, I also wrote to Ms Sato, your finance director.>>', kind: 'check-in' },
      { body: '<<I will ask again tomorrow.>>', kind: 'check-in' },
      { body: '<<I have written to your managing director about it.>>', kind: 'check-in' },
      { body: '<<I will call you tomorrow and again on Friday.>>', kind: 'check-in' },
      { body: '<<I also messaged you on LinkedIn and Facebook.>>', kind: 'check-in' },
      { body: '<<I will email every two days until I hear from you.>>', kind: 'final-follow-up' },
    ],
    clean: [
      'I am not going away this summer, in case cover is needed.',
      'I ring each client every morning.',
      { body: 'My break is at one, and I am parked in the yard until two.', kind: 'phone-script' },
      'I will ring your reception about a parking space.',
      'I will come to your office on Tuesday for the trial shift, as agreed.',
      'I wrote to your manager to thank her.',
      'I will not call again before you write.',
      'I have copied in Ms Oduya, as she asked.',
      'In that job I had to keep calling until somebody picked up.',
      'I will call your reception for the parking code, as you suggested.',
      'I will write again when the test result is here.',
      'I called in on Monday, and you were kind enough to show me the press.',
      'I found your number in the advert.',
      'I wrote to Ms Sato, your finance director, about the parking, as she asked.',
      'I came by your new site and saw the crane.',
      'We follow up every week with new tenants until they settle in.',
      'I left you a message on Monday, and you kindly rang back.',
    ],
  },
})
