import { phrases } from '../src/language/phrases.ts'

export default phrases({
  title: 'Do not question their choice',
  group: 'tone',
  severity: 'problem',
  message: 'This questions their choice. Thank them, or ask for one thing to improve.',
  why: 'However politely it is put, a doubt about whom they chose or how they chose asks the reader to defend a decision that is made. To accept it, and ask what would help next time, keeps the door open.',
  sources: [
    'https://www.askamanager.org/2013/01/how-to-respond-to-job-rejection-and-even-make-it-work-for-you.html',
  ],
  kinds: ['after-rejection'],
  reach: 'clause',
  instead: [
    '{asks}Is there one thing you would suggest I improve?',
    'Thank you for letting me know.',
    'I would be glad to hear of later roles.',
  ],
  unless: [
    '(future|next|other|another|new) ..2 (role|roles|post|posts|opening|openings|vacancy|time|job|position|round)',
    '(but|though|yet) (i|we)? ..1 (respect|accept|understand) (it|that|your|the)',
    '(later|spring|summer|autumn|winter)',
    '(thank|thanks|grateful|pleased|congratulations|pleasantly)',
  ],
  lines: [
    {
      // "I find it hard to see how somebody new to the trade was the stronger choice"
      find: [
        '(hard|difficult|odd|strange|curious|funny|puzzling|surprising|surprised|puzzled|struggle|struggling) ..3 (see|understand|believe|imagine|follow|that|how|why) ..1 (someone|somebody|anyone|whoever|a|another|the (other|successful)|you|he|she|they) ...10 (candidate|applicant|choice|stronger|better !(than your)|beat|beats|preferred|chosen|picked|chose|hired|selected|ahead|over me|instead|qualified|less|fewer)',
        '(can not|could not) help (thinking|feeling|wondering|but (think|feel|wonder)) ..2 (you|they|the panel) ..2 (went|chose|picked|preferred|wanted|took|missed|overlooked|decided|made)',
        '(can not|could not|hard to|hardly) believe (that)? (you|they|the panel) (chose|picked|hired|took|preferred|went|passed|turned|rejected)',
        '(not|hardly) ..1 (sure|convinced|certain) ..1 (that|if|whether)? (you|they|the panel|anyone|anybody|your team) ..2 (read|looked|considered|understood|weighed|listened|gave) ..3 my',
        // "I can only assume that somebody was lined up", "I do not see how anyone could judge that in an hour"
        '(can|could) only (assume|conclude|suppose|suspect|imagine|presume|guess) ..8 (internal|lined up|already|all along|in mind|cheaper|younger|from the (start|outset)|before (i|we)|not (read|listening|interested))',
        '(do|can|could) not (see|understand|imagine) how (you|anyone|anybody|one|the panel) (could|can) ..1 (reach|decide|conclude|judge|form|choose|prefer)',
        '(one|i|you) ..2 (wonder|wonders|asks) why (you|they|the <post>) ..2 (advertised|bothered|interviewed|invited|saw)',
        '(understand|know|hear|learn|explain|ask) what ..1 changed ($|between|overnight|since <moment>|after (our|my|the) ..1 (talk|interview|call|visit))',
        'i had (thought|imagined|expected|believed) (that)? my ..4 (spoke|speak|count|counted|enough|outweigh|outweighed)',
        'i (am|was) (at a loss|baffled|perplexed|mystified) ($|to|as|how|why|that)',
        '(still|honestly|do|firmly) ..1 (believe|think|feel|maintain) (that)? i (was|would have been|am) ..2 (right|best|better|stronger|strongest|ideal|perfect) (person|candidate|choice|fit|one|match|man|woman)',
        // "I doubt you ever meant to take somebody my age", "the post was spoken for before I came"
        'i doubt (that)? (the panel|you|they|your team) ..1 ever ..2 (pick|picking|choose|hire|wanted|meant|consider|considered)',
        '(has|have|had) (its|their|your) (mind|minds) ..1 made up before',
        '(job|post|role|place|position) (was|is|had been) ..1 (spoken for|earmarked|taken|given away) ..1 before i ..1 (walked|came|sat|arrived|spoke|opened)',
        '(test|task|interview|exercise|process|questions|scoring|trial) (was|is|were) (hardly|not) ..3 (fair|reflection|accurate|representative|relevant|measure)',
      ],
    },
    {
      message:
        'This asks again after a no. Thank them, and say that you would be glad to hear of later roles.',
      // "Would you give it a second thought?", "if you met me once more, you would see it differently"
      find: [
        'you ...6 (give|giving|take|taking|have|having) ..3 (second|another|further|fresh) (thought|thoughts|consideration|look ($|at (it|this|me|my)))',
        'if (you|the panel) (could|can|would|will|were to)? ..1 (meet|met|see|saw|interview|call|hear|heard|talk|speak) ..2 me (once more|again|one more time|a second time)',
        'no (chance|way|possibility|hope) ..1 you ..5 (again|differently|change|reconsider|rethink)',
        'you (would|will) ..1 see (it|this|me) ..1 (differently|(in|with) (a|another) ..2 (light|eyes))',
      ],
    },
    {
      message: 'A bare “why” calls them to account. Ask for one thing to improve instead.',
      find: [
        'why (i|my ..3|they) ..1 (did|do|was|am|were|are) not (even)? (selected|hired|chosen|picked|invited|considered|successful|warrant|enough|good enough|get|make)',
        '(^|so|but|and|then) why (was|were|did|have|am) not? (i|my (application|interview)) not? ..1 (rejected|refused|declined|unsuccessful|dropped|selected|chosen|picked|hired|considered|invited|(turned|passed) (down|over)|good enough|(get|make) (it|the|this|an))',
        '(^|so|but|and|then) why (did|have) (not)? (you|the panel|they) not? ..1 (reject|refuse|turn|pick|choose|hire|select|take|want) me',
        'what did i do (wrong|to deserve)',
      ],
      unless: [
        '(interested|willing|glad|help me|helpful|(can|could|would) you|you (can|could|would)|are you able|may i|might i|if possible) ...8 why (i|my)',
        'why (i|my) ...6 clear',
        'why (i|my) ...8 (improve|learn|better|work on)',
        '(i (now|can|do|fully|quite)? (understand|see)|you (have|kindly)? (told|explained)) ..2 why (i|my)',
      ],
    },
  ],
  examples: {
    flagged: [
      {
        body: '<<I find it hard to see how somebody new to bees was the stronger choice.>>',
        kind: 'after-rejection',
        fixed: 'Thank you for letting me know.',
      },
      { body: '<<Why was I turned down?>>', kind: 'after-rejection' },
      { body: '<<It is a bit strange that a beginner was preferred.>>', kind: 'after-rejection' },
      { body: '<<I can not help feeling that you went for the younger cook.>>', kind: 'after-rejection' },
      { body: '<<I am not convinced that anybody looked at my drawings.>>', kind: 'after-rejection' },
      { body: '<<I still think I was the better fit.>>', kind: 'after-rejection' },
      { body: '<<I doubt you would ever hire a woman.>>', kind: 'after-rejection' },
      { body: '<<The post was taken before I even sat down.>>', kind: 'after-rejection' },
      { body: '<<I can only conclude that you had somebody in mind.>>', kind: 'after-rejection' },
      { body: '<<I do not see how anyone could judge that in an hour.>>', kind: 'after-rejection' },
      { body: '<<One has to wonder why the post was advertised.>>', kind: 'after-rejection' },
      { body: '<<I should like to know what changed overnight.>>', kind: 'after-rejection' },
      { body: '<<I had imagined that my twelve years would count.>>', kind: 'after-rejection' },
      { body: '<<After such praise I am at a loss.>>', kind: 'after-rejection' },
      { body: '<<The trial was hardly a fair measure of a baker.>>', kind: 'after-rejection' },
      { body: '<<Could you give it another thought?>>', kind: 'after-rejection' },
      { body: '<<If you saw me again, you would see it differently.>>', kind: 'after-rejection' },
      { body: '<<Please tell me why I was not picked.>>', kind: 'after-rejection' },
    ],
    clean: [
      { body: 'Can you tell me why I was not picked, if you have a minute?', kind: 'after-rejection' },
      { body: 'I wonder if you could tell me why I was not selected.', kind: 'after-rejection' },
      { body: 'I understand why I was not selected.', kind: 'after-rejection' },
      { body: 'Could you take another look at the travel form?', kind: 'after-rejection' },
      { body: 'I found it hard to follow the third question.', kind: 'after-rejection' },
      { body: 'I was surprised how much I learned in an hour.', kind: 'after-rejection' },
      { body: 'I can not help feeling a little sad.', kind: 'after-rejection' },
      { body: 'I doubt you ever take a day off.', kind: 'after-rejection' },
      { body: 'I understand that the post was taken before I applied.', kind: 'after-rejection' },
      { body: 'I can only imagine how hard the choice was.', kind: 'after-rejection' },
      { body: 'I liked learning what changed after the second kiln came.', kind: 'after-rejection' },
      { body: 'I am at a loss for words, so kind was your note.', kind: 'after-rejection' },
      { body: 'I do not see how I could have been better looked after.', kind: 'after-rejection' },
      { body: 'I still think your loft is the best in town.', kind: 'after-rejection' },
      { body: 'I hope you will give me another look when a new post opens.', kind: 'after-rejection' },
      { body: 'I am not sure whether you saw the crane from there.', kind: 'after-rejection' },
      { body: 'My lesson was not my best, and you were fair about it.', kind: 'after-rejection' },
      {
        body: 'I find it hard to see how a machine could do that better than your people.',
        kind: 'after-rejection',
      },
    ],
  },
})
