import { phrases } from '../src/language/phrases.ts'

export default phrases({
  title: 'Wait with pay and perks',
  group: 'tone',
  severity: 'problem',
  message: 'Pay and perks are for the offer. Leave them out unless they asked.',
  why: 'Asked before an offer, pay and perks read as the main interest. After it, they are a matter of course.',
  sources: ['https://www.liveabout.com/interview-thank-you-donts-2063985'],
  reach: 'clause',
  instead: [
    'I would be glad to hear about the next steps.',
    'I look forward to hearing more about the role.',
  ],
  always: true,
  unless: [
    '(you|they|as|she|he|hr|form) ..1 (asked|requested|wanted to know|mentioned you need) ..8',
    '(my|our|the) ..2 (payroll|clients|employees|members|drivers|customers|nurses|staff|union|teachers)',
    '(thank|thanks) ..6',
  ],
  lines: [
    {
      find: [
        '(whats|how much|(what|how much|how many|how) (is|are|does|do|would|will|about|kind of|sort of)) (the|it|this|you|they|i|we|your|my|kind of|sort of|a)? ..3 (<pay>|pay for|holidays|days off|free days|vacation days|weekly hours|car allowance|parental leave|dental|perks|stock options|pension|petrol card|staff discount|dollars|parking|overtime)  ..6',
        '(how much|what) (do|does|will|would) (you|it|this|the (job|role|post)|they) ..2 (pay|offer me|give me|pay me|pays)',
        'how much (will|would|do|can|could|should) i (be)? ..1 (paid|earn|make|get|take home|expect)',
        'how (many|much) ..2 (vacation|holiday|holidays|days off|leave|sick days|time off|annual leave|pto|breaks)',
        '(do|will|would|can|could|shall) i (get|have|receive|take|be getting|work) ..3 (company car|a car|laptop|parking|free|perks|discount|bonus|health insurance|dental|days off|holidays|from home|shakes|home for free|paid|overtime|phone|commission)',
        '(is|are) (the|it|this|there|my) ..3 (salary|pay|paid|bonus|wage|package|car|lunch|perks|parking|benefits|overtime|company car|pension|commission|health insurance|dental|raise) ..4 (negotiable|included|flexible|provided|or|free|monthly|weekly|$)',
        '(salary|pay|compensation|wage|rate|package|money|bonus) (is|are|be|being)? (negotiable|flexible|expectations are|expectation is|requirements are|requirement is|has to be|must be|needs to be|should be)',
        'my (salary|pay|compensation|wage|financial|package|rate) (expectation|expectations|requirement|requirements|demand|demands|range|floor|minimum) (is|are|would be|of|starts|start)',
        '(what|any|some) (kind|sort)? (of)? (perks|benefits|bonus|extras|fringe|discount) (do|are|does|is|can|will|come|we|there|would|i)',
        '(match|beat|better|exceed|top) (my|their|the) (current|present|other)? (salary|offer|pay|package|wage|rate)',
        '(discuss|talk about|talk|negotiate|know|learn|hear|clarify|ask|asking|wondering|confirm|settle|agree|want|nail down) (about|on|more about)? (the|my|your|a|what the|our)? (salary|pay|wage|bonus|money|compensation|benefits package|perks|raise|holiday allowance|vacation days|remuneration)',
        '(i|and i) (want|need|expect|require|would want|would need|will need|am looking for|would expect|demand|ask for|am asking for|must have|will not (work|do it|cross the road|start|accept|come|get out) ..3 (under|for (less|under)|below)|do not (work|get out of bed) for) ..4 (k|thousand|grand|euros|dollars|pounds|raise|increase|base|salary|more money|per (hour|month|year)|an hour|<number> (k|thousand|grand|base)|equity|sign-on|joining bonus|fifty ..1|ninety-five|under)',
        '(pay me|paid) (weekly|monthly|in dollars|in cash|cash|more|extra|double|properly)',
        '(need|want|have|like|love) to (know|hear|see|discuss|ask|talk about) ..4 (package|salary|pay is|money|wage|bonus|perks|vacation|holiday allowance)',
        'i (expect|want|need|require|would want|would need) (at least|a minimum of|minimum|no less than) <number> !(<period>|working|more|people|of)',
        '(want|need|expect|ask|deserve|get|for|about) (a)? (more money|higher salary|better pay|bigger salary|bigger paycheck|higher pay|pay rise|pay raise) ..4',
        '(is it|is this|are the hours|is the internship) (even)? (paid|unpaid)',
        '(when|what day|how often) (do|does|is|will|would) (i|we|you|payday) ..2 (paid|pay|payday|a raise)',
        '(what time|when) (is|do|can|does) ..2 (quitting time|leave early|go home|finish|clock off|lunch)',
        '(work|working) from home ..4 (days|how many|every|fridays|allowed)',
        '(how soon|when) (can|could|will|would) i (take|book|have|get) ..3 (holiday|vacation|leave|time off|raise|promotion|promoted|days off)',
        '(whats|what is) (in it|on offer) for me',
        '(money|salary|pay) (is|would be|talks) ..3 (important|main|motivat|everything|reason|matters)',
        '(sign-on|signing|joining|starting|relocation) bonus ..4',
      ],
      unless: [
        '(pay attention|paid off|pay off|paid for|holiday (season|rush|weekend|party|display|campaign|menu|club|let)|pay (respect|homage|tribute)|pension (team|fund|funds|scheme|schemes|admin|office))',
        '(watch|tell|show|see|saw|explain|explained) (how|me) ..6',
        '(benefit|benefits) (of|from|claims|team|office|to)',
        '(i|we) (ran|run|wrote|built|manage|managed|cut|raised|reconciled|processed|handled|checked|did) ..8',
        '(your|the) (question|point|story|example) (about|on)',
      ],
    },
  ],
  examples: {
    flagged: [
      {
        body: 'It was a good talk. <<What is the salary?>>',
        fixed: 'It was a good talk. I would be glad to hear about the next steps.',
      },
      '<<How many holiday days would I get?>>',
      '<<I want at least 60k base.>>',
    ],
    clean: [
      'You asked for my salary expectation, so it is in the form.',
      'I ran the payroll and checked each bonus by hand.',
      'The benefits of the new system were clear.',
      'You told me that the last pay rise went to the porters first.',
    ],
  },
})
