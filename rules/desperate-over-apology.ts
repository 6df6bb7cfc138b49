import { phrases } from '../src/language/phrases.ts'

const bothering =
  '..1 (that|to)? (i|this|be|to be)? ..2 (bother|bothering|disturb|disturbing|annoy|annoying|irritating|tiresome|nuisance|pest|burden|tiring|harassing|pestering|wasting your|a pain|a lot to|taking too much|taking (up)? (so|your)|a bother|being a (pain|pest|nuisance|bother)|too much trouble|intruding|imposing)'

export default phrases({
  title: 'Apologise once, or not at all',
  group: 'tone',
  severity: 'problem',
  message: 'You are no bother. Leave the apology out and say what you are writing for.',
  why: 'A note after an interview is expected mail. Apologising for sending it, or over and over, makes you smaller than you are. One brief apology for a real slip, such as lateness, is right.',
  sources: [
    'https://thenextweb.com/news/sorry-to-bother-you-but-i-apologize-too-much-over-email',
    'https://www.liveabout.com/interview-thank-you-donts-2063985',
  ],
  reach: 'clause',
  instead: [
    'I am writing to follow up on our conversation.',
    'I would be glad of any news when you have it.',
    'Thank you for the time you gave me.',
  ],
  always: true,
  lines: [
    {
      find: [
        '<sorry> (once)? again ($|for the (trouble|disturbance|bother|inconvenience|long))',
        'leave you alone now',
        '(thousand|million|hundred) (times ..2 (sorry|apologies)|apologies|pardons)',
        '(apologise|apologize|sorry) a (thousand|million|hundred)',
        '<sorry> (again|once more|once again|so much|in advance)? (to|for|if i am|that i am|if this is|for always|that i keep|for keeping) !(any (bother|trouble)) ..3 (bother|bothering|disturb|disturbing|trouble|troubling|wasting|waste|pester|pestering|nag|nagging|annoy|annoying|intrude|intruding|inconveniencing|nuisance|pain|burden|pest|clog|clogging|spam|spamming|chase|chasing|hassle|hassling|impose|imposing|bug|bugging|worry|worrying|harass)',
        '<sorry> ..3 (taking|take) (up)? (so much|too much|more of|even more|any more|your (machine|valuable|precious|busy|day))',
        '<sorry> ..2 (emailing|writing|calling|messaging|asking|being) ..1 (again|so much|so often|a nuisance|a pain|a pest|yet again|once more|such|a bother|a burden)',
        '(so|very|really|terribly|awfully|deeply|truly|incredibly|extremely|heartily|frightfully) (so|very)? sorry (to (bother|disturb|trouble|ask|chase|write|be)|for (everything|all|bothering|being|taking|wasting|emailing|writing)|again|about everything|you had)',
        '<sorry> ..2 for (adding to|adding more) ..2 (workload|work|inbox|load|pile|burden|list|stress)',
        'sorry sorry',
        '(apologise|apologize|sorry|apologies) in advance (if (i|this|it) ..2 (bother|bothers|bothering|disturb|disturbs|disturbing|troubling|too soon)|for (bothering|disturbing|asking|writing|taking|any (trouble|bother)))',
        'so so sorry',
        '<sorry> ..8 (sorry|apologise|apologize|apologies|forgive me)',
        '<sorry> ...8 sorry $',
        'sorry (again)? (for|about) (everything|all of it|all this|being me|existing|asking|my existence)',
        '(a thousand|million|many|endless|countless|a million) (apologies|pardons)',
        '(can not|can never|could not) (apologise|apologize) enough',
        '(deeply|profusely|unreservedly|humbly|sincerely) (apologise|apologize) (again|for (writing|bothering|taking|disturbing|everything|my (earlier|last|previous)|the (trouble|bother)))',
        '(apologise|apologize) for the (apology|apologies)',
        '(please|kindly) (do)? (forgive|pardon|excuse) me !(for (arriving|being late|joining|missing))',
        '(forgive|pardon|excuse) (me|my) (for)? !(writing in|(writing|asking) (so)? late) (bothering|writing|asking|disturbing|intrusion|intruding|boldness|audacity|impertinence|persistence|insistence|taking|troubling|forwardness)',
        `i (know|hope|realise|realize|am aware|fear|am sure|feel|worry|understand|must|do not (want|mean|wish)|hate|would (not (want|wish|like)|hate)|am afraid) ${bothering}`,
        '(wasting|waste|wasted|take up|taking up|clogging|stealing) (any)? (more)? (of)? your (valuable|precious|busy)? (time|inbox|afternoon|day|evening)',
        '(probably|must be|am) (the)? last person you (want|wanted|need|expected)',
        'you must be (sick|tired|bored|fed up|annoyed|sick and tired) (of|with|by) (me|my|hearing)',
        '(feel free to|just) (ignore|delete|forget) (this|me|my (email|message|note))',
        '(^|please|and|but|or) ignore me if (i|this|it|so|busy|not|that)',
        'i ..1 (feel|feeling) (so|very|really|terrible|awful|bad|terribly)? (bad|guilty|terrible|awful) (for|about|that) ..2 (asking|writing|bothering|emailing|taking|this|it|having|chasing)',
        // "I hardly dare to ask", "if I annoyed you in any way"
        '<sorry> (again and again|a thousand times|for existing|(for being|to be) (such)? (a|so) ..1 (pain|nuisance|pest|bother|bore|annoying|needy|pushy))',
        'if i (have)? (annoyed|offended|upset|bored|irritated) (you|anyone|anybody)',
        '(hardly|barely|do not) dare (to)? (ask|write|hope)',
        '(do not|not) (think|thought) (too|so)? (badly|poorly|less) of me',
        'i know i am (rambling|a pain|annoying|being annoying|going on|boring)',
      ],
      unless: [
        '(bother|bothered|trouble|troubled|sorry) (that|if)? ..3 (wrong|late|delay|attachment|link|typo|file)',
        'i (will|shall|would) (not|never) ..3 (take|bother|trouble|disturb|pester|bug|annoy|again)',
        // An office's to its customers: "we sent them a thousand apologies"
        '(we|they|them|customers|guests|passengers|tenants|readers|clients) ..2 (thousand|million|hundred)',
        'thank you for (taking|not)',
        '(if|when) you (rang|called|tried|phoned)',
        '(i forgot|i only need to know|but (which|what time|where|is (the|it)|are we))',
        'if (it is|this is) (not)? (a|the) (bother|trouble)',
        // In a call the way to ask leave to speak: "I hope I am not disturbing you, have you a minute?"
        '(have|do|could|can|would) you ..3 (minute|minutes|moment|second|seconds)',
        '(is|if) (this|it|now) ..2 (good|bad|right|convenient) (time|moment)',
        // A slip in the first note that a second one corrects.
        '(first|last|earlier|previous|other) (mail|email|e-mail|message|note|one|version) (bounced|came back|lacked|had (no|the wrong)|went (astray|missing)|was (lost|empty|blank|cut))',
      ],
    },
    {
      // Takes leave as well: "I would hate to be a nuisance, so this is my last note."
      severity: 'hint',
      find: [
        `i (do not (want|wish|mean)|(would|should) (not (want|wish|like)|hate)) ${bothering} ...6 (last|leave|stop)`,
      ],
    },
    {
      // "I know I should not be writing"
      find: ['i should not (write|call|be writing|be calling|have written|have called|bother)'],
    },
  ],
  examples: {
    flagged: [
      { body: '<<Please ignore me if I am a pest.>>', kind: 'check-in' },
      { body: '<<A thousand apologies for this note.>>', kind: 'check-in' },
      {
        body: '<<I am so sorry to bother you again.>>',
        kind: 'check-in',
        fixed: 'I am writing to follow up on our conversation.',
      },
      { body: '<<I know I am a nuisance.>>', kind: 'phone-script' },
      { body: '<<Sorry for the long note, sorry for everything.>>' },
      { body: '<<I know I should not be writing.>>', kind: 'check-in' },
      { body: '<<I cannot apologise enough for the mix-up.>>', kind: 'check-in' },
      { body: '<<I hardly dare to ask.>>', kind: 'check-in' },
      {
        body: '<<I would hate to be a pest, so I leave it with you.>>',
        kind: 'final-follow-up',
        severity: 'hint',
      },
      { body: '<<I am sorry if I annoyed you in any way.>>', kind: 'check-in' },
    ],
    clean: [
      { body: 'Forgive me for asking so late: is the post still open?', kind: 'final-follow-up' },
      'Forgive me for writing in Polish at first.',
      { body: 'I hope I do not disturb you: have you a minute?', kind: 'phone-script' },
      { body: 'I hope I am not disturbing you, and is this a good moment?', kind: 'phone-script' },
      'I am sorry I joined four minutes late.',
      'Sorry for any trouble the new time makes.',
      'Apologies for the wrong link yesterday; the right one is below.',
      'I will not bother you again before May.',
      'If you rang on Monday, please forgive me.',
      'Sorry to bother you, but which gate is it?',
      'Please forgive me for writing twice: the first note came back.',
      'Nobody dared to ask the foreman, so I did.',
      'Apologies in advance if my reply comes late, as I am on nights.',
      'We sent the readers a thousand apologies and a new issue.',
    ],
  },
})
