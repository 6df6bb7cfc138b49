import { corrections } from '../src/language/corrections.ts'

const clause = '(^|and|but|because|that|so|since|as|if|when|while|although|though|where)'
/** What may follow a missing "am", and the preposition after it: "interested in", "happy to". */
const ready =
  'interested|excited|happy|glad|grateful|keen|eager|confident|able|passionate|delighted|available|looking|writing'
const matter = 'in|about|to|with|that|for|on|at|from|forward'
/** Words that show that the noun for a trade ends before them: "worked as waiter in Bath". */
const at = '(at|in|for|from|with|and|who|since|until|on|before|$)'

/** "I am very", "we would be" */
const being = '(i|we) (am|was|are|were|(would|will|should) be) <very>?'

export default corrections({
  title: 'Put in every small word',
  message: 'A small word seems to be missing here.',
  why: 'Small words are the first to go missing when a sentence is edited, and the writer’s eye fills them in. They are missing most often in the lines every letter has: thanks, interest, looking forward.',
  sources: [
    'https://dictionary.cambridge.org/grammar/british-grammar/verb-patterns-verb-infinitive-or-verb-ing',
  ],
  lines: `
    (look|looking|looked|looks) forward [!thinking (<verb-ing>|being)] => to {1}
    (look|looking|looked|looks) forward [(hear|meet|speak|talk|discuss|work|join|learn|see|receive|visit)] (from|you|to|with|the|your|about|more) => to {1:gerund}
    (i|we) would (also|still)? [to] (<verb>|be|go) => like to
    (i|we) would (also|still)? (like|love|prefer) [(<pure-verb>|be|ask|share)] (you|the|to|a|an|if|how|more|that|my|your|from|with|about|for|part|in|what|when|at|on|it|this|some|again) => to {1}
    i (want|wanted|wish|wished|hope) (also|only)? [(thank|know|ask|tell|let|express|hear|learn|join|become)] (you|the|if|how|more|that|my|your|from|about|to|a) => to {1}
    (i|we) would (also|still)? [(interested|happy|glad|grateful|delighted|pleased|honoured|honored|available|able|keen|thrilled)] => be {1}
    ${clause} i !<very> [(${ready})] (${matter}) => am {1}
    ${clause} i [<very>] (${ready}) (${matter}) => am {1}
    (for|take|taking|took|make|making|made|find|finding|found|given|give|giving|have|having|had) (the|your|some|a|me the|us the)? (time|opportunity|chance|trouble) [(<pure-verb>|interview|show|discuss|chat|share|answer)] (with|to|me|us|you|about|my|the|your|from|more|all) => to {1}
    (am|was|be|been|also|still|particularly|especially) interested [(<verb-ing>|hearing)] (more|about|the|with|for|at|in|your|a|an|to|how|on|from) => in {1}
    (am|was|be|been|also) responsible [<verb-ing>] (the|a|an|all|our|my|new|for|to|with) => for {1}
    (thank you|thanks) (so much|very much|again)? [(<verb-ing>|interviewing)] (the|me|time|with|us|my|your|a|an|to|this|for|so|it|how|about) => for {1}
    (thank you|thanks) (so much|very much|again)? [(your|the)] (time|email|reply|help|consideration|support|kindness|patience|interest|hospitality|message|tour|chance|opportunity|interview|meeting|talk|visit|call|invitation|offer|feedback) => for {1}
    writing [(thank|ask|apply|follow|express|let|say|confirm|tell)] (you|for|up|my|if|about|whether|that|how|thank) => to {1}
    it (was|is) [(great|real|true) (pleasure|honour|honor|privilege)] (to|meeting|talking|speaking|seeing|hearing|working) => a {1} {2}
    it (was|is) such? [(pleasure|privilege)] (to|meeting|talking|speaking|seeing|hearing|working) => a {1}
    it (was|is) such? [(honour|honor)] (to|meeting|talking|speaking|working) => an {1}
    (it|this|that|form|post|<thing>) (will|must|should|would|can|could) not? [(decided|signed|filled|finished|announced|confirmed|chosen|paid|held|cleaned|checked|delivered|completed)] (by|next|soon|on|this|today|tomorrow|in|at|$) => be {1}
    (~work as|^ i am) [(nurse|waiter|waitress|driver|cook|teacher|cleaner|carer|cashier|receptionist|technician|developer|carpenter|plumber|welder|barista|tutor|clerk|student|porter|librarian)] ${at} => a {1}
    (~work as|^ i am) [(engineer|electrician|accountant|assistant|administrator|analyst|architect)] ${at} => an {1}
    i am (also|always)? [((hard|good) worker|(fast|quick) learner|team player)] => a {1} {2}
    (i|he|she) (have|has) (also|just)? [(degree|diploma|question|licence|license)] (in|from|of|for|about|and|$|on) => a {1}
    (i|he|she) (have|has) (also|just)? [driving (licence|license)] => a driving {2}
    ${being} (able|unable|willing) [<pure-verb>] => to {1}
    ${being} (glad|keen|happy|eager|delighted|pleased) [(!(use|finish|stay|refuse|produce|save) <sure-verb>)] => to {1}
    ${being} (glad|keen|happy|able|unable|eager|delighted|pleased|willing) [(help|start|use|find|take|build|finish|save)] (you|the|your|my|it|them|a|an|with|on|in|at) => to {1}
    (i (am|was)|(would|will) be) <very>? interested [(the|this|your)] (post|job|role|position|work|project|advert|talk|plan|team|vacancy|opportunity|company) => in {1}
    let me know if [need] (anything|any|more|further|me) => you need
    (please|to) let [know] (if|when|whether|what|how|about) => me know
  `,
  examples: {
    flagged: [
      { body: 'I look forward <<seeing>> the kiln.', fixed: 'I look forward to seeing the kiln.' },
      { body: 'I look forward <<hear>> from you.', fixed: 'I look forward to hearing from you.' },
      { body: 'I would <<to>> see the kiln again.', fixed: 'I would like to see the kiln again.' },
      { body: 'I’d like <<ask>> if the kiln is new.', fixed: 'I’d like to ask if the kiln is new.' },
      { body: 'I want <<tell>> you how it went.', fixed: 'I want to tell you how it went.' },
      { body: 'I would <<happy>> to fire it.', fixed: 'I would be happy to fire it.' },
      { body: 'I <<very>> keen to fire it.', fixed: 'I am very keen to fire it.' },
      {
        body: 'I am glad I had the chance <<talk>> to you.',
        fixed: 'I am glad I had the chance to talk to you.',
      },
      { body: 'I am interested <<joining>> the crew.', fixed: 'I am interested in joining the crew.' },
      { body: 'I was responsible <<running>> the kiln.', fixed: 'I was responsible for running the kiln.' },
      { body: 'Thank you <<showing>> me the yard.', fixed: 'Thank you for showing me the yard.' },
      { body: 'It was <<honour>> to meet the crew.', fixed: 'It was an honour to meet the crew.' },
      { body: 'It will <<decided>> next week.', fixed: 'It will be decided next week.' },
      { body: 'I worked as <<waiter>> in Bath.', fixed: 'I worked as a waiter in Bath.' },
      { body: 'I am <<porter>> at the ward.', fixed: 'I am a porter at the ward.' },
      { body: 'I am <<electrician>> and live near.', fixed: 'I am an electrician and live near.' },
      { body: 'I have <<driving license>> and a van.', fixed: 'I have a driving license and a van.' },
      { body: 'I am <<quick learner>>.', fixed: 'I am a quick learner.' },
      { body: 'I have <<degree>> in law.', fixed: 'I have a degree in law.' },
      { body: 'We would be glad <<help>> you glaze.', fixed: 'We would be glad to help you glaze.' },
      { body: 'I am keen <<start>> in May.', fixed: 'I am keen to start in May.' },
      { body: 'Please let <<know>> if May suits you.', fixed: 'Please let me know if May suits you.' },
    ],
    clean: [
      'It will, decided by May, be built, and I worked as head cook and as a nurse.',
      'I would, to be frank, like a forward-looking plan; you look forward, thinking of May.',
      'I would like help with the kiln, and want work that lasts.',
      'I interested them in clay; Ana and I happily helped, and I still write to the board I am on.',
      'I had time, talk being short. Am I able to help? I would happily do so.',
      'I am one of many interested working parents; thank you, showing it helped.',
      'I am assistant cook there, worked as manager in Bath, and have driving to thank for it.',
      'I am glad pay came early, happy use of the kiln grew, and pleased find upon find was glazed.',
      'It was pleasure and work at once, and a pleasure to see.',
    ],
  },
})
