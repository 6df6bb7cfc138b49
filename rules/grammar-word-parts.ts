import { corrections } from '../src/language/corrections.ts'

/** Single words, in the form in which they are found split in two. */
const halves = `
    an other|any thing|every thing|some thing|every where|some where|there fore|how ever|what ever
    when ever|who ever|through out|some what|some how|be cause|be fore|to gether|al ready
    al though|al most|al ways|un til|be tween|be come|be ginning|out come|out comes|up date|up dates
    up dated|up coming|out standing|over view|over come|over whelmed|over whelming|over looked|over rated
    under stand|under standing|under stood|under take|under graduate|under lying|team mate|team mates
    dead line|dead lines|news letter|news paper|key note|work place|work force|work load|work shop
    work shops|house keeping|life style|life time|net work|soft ware|hard ware|data base|data bases
    lap top|class room|class rooms|after noon|week end|week ends|birth day|back ground|brain storm
    brain storming|trouble shoot|trouble shooting|full filling|hand written|free lance|nation wide
    world wide|new comer|new comers|head quarters|flag ship|short coming|short comings|bottle neck
    law suit|hand shake|mile stone|mile stones|break through|foot ball|base ball|grand father
    grand mother|meta data|side kick|way side|book keeping|book keeper|ware house|show room|stake holder
    stake holders|share holder|share holders|spread sheet|spread sheets|white board|dash board|check list
    guide line|guide lines|air port|play ground|never the less|none the less|out perform|mid day
    down fall|before hand|head wear|no where|land lord|fire place|bed side`
  .trim()
  .split(/[|\n]/)
  .map((parts) => parts.trim())

export default corrections({
  title: 'Join or split words correctly',
  message: 'This is usually written the other way: one word, or two.',
  why: 'A gap in the wrong place makes the eye stumble: “with out”, “every one of us”, “I can setup”. Only pairs that have no other reading are marked.',
  sources: ['https://www.merriam-webster.com/grammar/everyday-vs-every-day-difference'],
  lines: `
    ${halves.map((parts) => `[${parts}] => ${parts.replace(/ /g, '')}`).join('\n')}
    [(any|some|every|no) body] !(of|language|parts|work|shop|weight|mass) => {1}{2}
    [(it|my|your|him|her|our) self] !(confidence|esteem|employed|taught|doubt|awareness|study|assessment|worth|care|control|management|discipline|motivation|service|development|improvement) => {1}{2}
    [other wise] !(man|men|woman|women|people|heads|words) => otherwise
    [(them|our|your) selves] => {1}{2}
    (an|the|my|your|this|any) [on going] => ongoing
    (the|your|any|some|positive|for|my|good|great|of|more|this|helpful|useful|honest) [feed back] => feedback
    (through|of|and|good|great|strong|on) [team work] ($|and|skills|or|is) => teamwork
    ^ [further more] => furthermore
    [(now a days|now adays|now days)] => nowadays
    [where as] (i|you|we|they|he|she|it|my|others) => whereas
    ^ [more over] => moreover
    ^ [mean while] => meanwhile
    in the [mean time] => meantime
    ^ [may be] (i|we|you|it|they|there|the|this|he|she) => maybe
    ^ [some times] (i|we|you|it|they|there|the|people|he|she) => sometimes
    [(any|some|every) one] (who|else|is|has|was|can|would|needs|interested|seems|at|in) => {1}{2}
    [with out] (a|an|the|any|you|us|me|my|your|it|doubt|which|your|having|being) => without
    [out side] (the|of|my|your|work) => outside
    [in side] (the|of|my|your) => inside
    (drop|dropped|stop|stopped|come|came|get|got|look|looking|looked|turn|put|go|went|moved|insight|input|research) [in to] (the|your|my|a|this|our|it) => into
    (have|has|had) [all ready] (been|sent|done|had|told|made|bought|spoken|started|worked|seen|met|learned|<verb-done>|read) => already
    (am|is|are|was|were|we|they|i|have been) [all ready] (<verb-ing>) => already
    [all though] (i|we|it|the|this|they|he|she|you|my|there) => although
    [all most] (all|every|everyone|always|never|as|the) => almost
    [everyday] $ => every day
    (work|works|worked|use|used|do|did|happens|practise|practice|people|clients|customers|patients|train|trained) [everyday] (and|with|at|for|in|as|to) => every day
    [everyday] (at|from|until) (<number>|noon|midnight|the|work|home) => every day
    ^ [everyday] (i|we|he|she|they|it) => every day
    [every day] (life|tasks|operations|activities|duties|conversation|routine|language) => everyday
    (for|in) [awhile] => a while
    (quite|take|takes|took) [awhile] => a while
    (for|in|after|such) [along time] => a long time
    [for along] (time|while) => for a long
    (to|can|could|will|would|must|should|i|we|they|please) [(setup|backup|followup|checkout|shutdown|workout|cleanup|pickup|handout|signup)] (the|a|an|my|your|it|this|that|our|with|these|for|on|all) => {1:apart}
    (got|get|was|were|is|be) [shutdown] => shut down
    [incase] (of|you|i|it|we|there) => in case
    [afterall] => after all
    [in tact] => intact
    [day in age] => day and age
  `,
  examples: {
    flagged: [
      { body: 'I have <<all ready>> read the plan.', fixed: 'I have already read the plan.' },
      { body: 'I am <<all ready>> working on it.', fixed: 'I am already working on it.' },
      { body: 'I saw <<every thing>> in the shed.', fixed: 'I saw everything in the shed.' },
      { body: 'I do this <<everyday>>.', fixed: 'I do this every day.' },
      { body: 'I can <<setup>> the kiln in an hour.', fixed: 'I can set up the kiln in an hour.' },
      { body: 'We went on <<with out>> a plan.', fixed: 'We went on without a plan.' },
    ],
    clean: [
      'Any one of us can feed back to the team.',
      'Work like that is everyday at times.',
      'My everyday work is there by the door.',
      'The setup took a while, and I am keen on going further.',
      'The crates we have are all ready, and all ready meals were sold.',
      'We are all ready to start, each in our self-catering flat.',
    ],
  },
})
