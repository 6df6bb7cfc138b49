import { phrases, type PhraseLine } from '../src/language/phrases.ts'

type Look = NonNullable<PhraseLine['when']>

const isSmall: Look = ({ words }, from) => /^\p{Ll}/u.test(words[from]?.text ?? '')

/** A letter used as a word has words on both sides: "I can b there", but not "plan b". */
const chained =
  (former: RegExp): Look =>
  (sentence, from, to) =>
    isSmall(sentence, from, to) &&
    former.test(sentence.words[from - 1]?.norm ?? '') &&
    sentence.words[from + 1]?.before === ''

export default phrases({
  title: 'No chat abbreviations',
  group: 'tone',
  severity: 'problem',
  isPlain: true,
  isSlang: true,
  message: 'This is chat language. Write it out in plain words.',
  why: 'Short forms and slang read as if the note were dashed off to a friend. Mirror the reader’s register, one step up.',
  sources: [
    'https://www.inc.com/chester-elton/how-to-lose-a-job-before-you-get-it.html',
    'https://www.citehr.com/157955-dos-donts-official-e-mails.html',
  ],
  always: true,
  parts: ['greeting', 'body', 'postscript', 'sign-off'],
  lines: [
    // "Gotta say, I liked it" omits its "I".
    { find: ['^ gonna'], instead: ['I am going to'] },
    { find: ['gonna'], instead: ['going to'] },
    { find: ['^ wanna'], instead: ['I want to'] },
    { find: ['wanna'], instead: ['want to'] },
    { find: ['^ gotta'], instead: ['I have to'] },
    { find: ['~have gotta'] },
    { find: ['gotta'], instead: ['have to'] },
    { find: ['kinda', 'sorta'], instead: ['rather'] },
    { find: ['(thx|thnx|tnx|thanx|tysm)'], instead: ['thanks'] },
    { find: ['(pls|plz|plss|plsss|plssss|plzz|plzzz|pliss)'], instead: ['please'] },
    { find: ['(tmrw|tmr|tmw|2mrw|2moro|tomoz)'], instead: ['tomorrow'] },
    { find: ['(cuz|coz|bcuz|bcos|bcoz)'], instead: ['because'] },
    { find: ['cos (i|you|we|it|they|he|she)'] },
    // Capitalised these are names: "Ya Ting", "Anh Tho".
    { find: ['ya'], when: isSmall, instead: ['you'] },
    { find: ['tho'], when: isSmall, instead: ['though'] },
    {
      find: ['b'],
      when: chained(/^(?:can|will|would|could|should|must|may|might|not|always|gonna|wanna)$/),
      instead: ['be'],
    },
    { find: ['r'], when: chained(/^(?:how|what|where|who|when|you|u|they|we)$/), instead: ['are'] },
    {
      find: [
        '(lol|lmao|lmfao|rofl|omg|haha|hahaha|hehe|xoxo|ngl|tbh|smh|jajaja)',
        '(btw|imo|imho|ikr|hun|innit|frfr|lowkey|highkey)',
      ],
      // In "the IMO rules" it is a name.
      when: (sentence, from, to) =>
        isSmall(sentence, from, to) || !/^(?:the|an?|our|your)$/.test(sentence.words[from - 1]?.norm ?? ''),
      reach: 'aside',
    },
    { find: ['(yeah|yeh|yep|yup|nah) !(hi|hello|hey|good)'], severity: 'hint', reach: 'aside' },
    { find: ['dunno'], instead: ['do not know'] },
    { find: ['idk'], instead: ['I do not know'] },
    { find: ['lmk'], instead: ['let me know'] },
    { find: ['(cheers|thanks|ta) (mate|dude|bro|buddy|hun|love|babe|man)'], instead: ['thanks'] },
    { find: ['gr8'], instead: ['great'] },
    { find: ['b4'], instead: ['before'] },
    { find: ['ur'], instead: ['your', 'you are'] },
    // Vowels, a beam's shape and a Burmese title are not slang.
    {
      find: ['u !(shape|beam|turn|bend|bolt)'],
      unless: ['(e|o|v|x)'],
      when: ({ words }, from) => words[from]?.text === 'u',
      instead: ['you'],
    },
    {
      message: 'Written down, an “um” reads as doubt. Leave it out.',
      find: ['(um|umm|uhm|uh|uhh|erm|hmm|hmmm)'],
      when: ({ words }, from) =>
        words[from]?.text !== words[from]?.text.toUpperCase() && !/\d/.test(words[from - 1]?.norm ?? ''),
      reach: 'aside',
    },
    {
      find: ['(pumped|hyped|psyched) !(up|storage)', '(so|super|really|totally|absolutely|beyond) stoked'],
      instead: ['glad'],
    },
    {
      find: [
        '<slang> <slang>',
        'later (mate|dude|bro|buddy|hun|love|babe|man)',
        '(m8|l8r|besties|hmu|ily|ttyl|brb|homie|wassup|wazzup|bestie|bro|bruh|bruv|fam|luv|heyy|heyyy|soz|obvs|defo|prolly|finna|woulda|coulda|shoulda|outta|tryna|imma|aint|bricking|friggin|freakin|wut|nite|peeps)',
        '^ (yo|hey dude|hey man|hey girl|hey guys|sup|what is up|whats up|heya|heyyy)',
        '(hey|hi|hello|yo) (there)? (dude|man|girl|buddy|boss man|mate|bro|guys|gang|fam|hun|babe|you guys|legend|peeps|folks|honey|sweetie|chief|ya|miss t|big man)',
        '(dude|bro|mate|buddy|homie|bruh|my man|my dude) $',
        '(proper|hella|bare|bloody|flipping|freaking|effing) (sound|good|nice|excited|nervous|class|happy|funny|cool|easy|chuffed|buzzing|great|hard|brilliant|awful|long|lovely)',
        '(would|will|could|going to) (smash|nail|crush|kill|slay|boss) it !(to|on)',
        '^ ..1 (what is good|whassup) $',
        '(for real for real|fr fr|hit me up|hook me up|my bad|no biggie|^ (what is|whats) up|hang out|chill out|vibing with|good vibes|the vibes|great vibes|vibe was|vibe is|vibes were)',
        '(was|is|were|are|so|that|totally|super|pretty|really|lowkey) (lit|dope|sick af|fire|sick|wicked|rad|gnarly|badass|epic af|legit|awesomesauce|bomb|the bomb|da bomb|insane af) $',
        '(a|really|so|super|pretty|such) dope (team|place|company|product|office|app|chat|talk|time|crew|role|job|opportunity|demo|tour|space|brand)',
        '(was|is|were|are) ..1 (lit|dope|fire) (fr|ngl|lol|tho|af|bro)',
        '(totally|absolutely|literally|so) (awesome|rad|crushed|nailed|smashed|killed|slayed) (it|that|the (interview|test|presentation))?',
        'i (totally|absolutely|so|really)? (crushed|nailed|smashed|killed|slayed|aced|rocked) (it|that|the (interview|test|presentation|task))',
        '(sucks|sucked|suck) !(up|in|air|the)',
        '(you guys|u guys|guys) (are|r) (so|the|super|awesome|amazing|the best|legends|cool|great)',
        '(absolute|total|proper|ya) (legend|legends|unit|banger|lad|babe)',
        'a bit of alright',
        // "peace out", "plenty more fish in the sea", "wink wink"
        '^ (peace out|deuces|toodles|toodle-pip|stay frosty|holler back|later gator|anyhoo)',
        '(plenty more fish in the sea|plenty more where that came from|wink wink|asking for a friend|you do not want to know the details)',
      ],
    },
    {
      // "Best tour ever, no cap": not of a bottle that has none.
      find: ['no cap $', '^ no cap !(on|is|was|has|had|at|fits|fitted|could|can)'],
      unless: ['(is|are|was|were|be|has|have|had|with) no cap'],
    },
  ],
  examples: {
    flagged: [
      { body: 'I am <<gonna>> send the file.', fixed: 'I am going to send the file.' },
      { body: '<<Gotta>> say, I liked it.', fixed: 'I have to say, I liked it.' },
      { body: 'I <<gotta>> say I liked it.', fixed: 'I have to say I liked it.' },
      'I<<’ve gotta>> say I liked it.',
      { body: 'The kiln was hot <<tho>> old.', fixed: 'The kiln was hot though old.' },
      { body: 'I can <<b>> there at six.', fixed: 'I can be there at six.' },
      { body: '<<Yeah, the>> kiln was hot.', severity: 'hint', fixed: 'The kiln was hot.' },
      { body: '<<tbh the>> kiln was hot.', fixed: 'The kiln was hot.' },
      { body: 'The tour was fun<< lol>>.', fixed: 'The tour was fun.' },
      { body: '<<Btw, the>> kiln was hot.', fixed: 'The kiln was hot.' },
      { body: 'The kiln was hot<<, btw>>.', fixed: 'The kiln was hot.' },
      {
        body: 'The kiln was hot<<, imo>> but the yard was not.',
        fixed: 'The kiln was hot, but the yard was not.',
      },
      { body: 'Well<<, um,>> I liked the tour.', fixed: 'Well, I liked the tour.' },
      { body: 'Hello, <<um, this>> is Ola.', kind: 'phone-script', fixed: 'Hello, this is Ola.' },
      { body: '<<Yo>> Maria, it went well.' },
      { body: 'I was <<hyped>> to see the new line.', fixed: 'I was glad to see the new line.' },
      { body: 'The kiln is all <<u>> need.', fixed: 'The kiln is all you need.' },
      { body: '<<Um, I>> liked the tour.', fixed: 'I liked the tour.' },
      { body: '<<Plenty more fish in the sea>>.', kind: 'after-rejection' },
      'The kiln was the best I have seen, <<no cap>>.',
    ],
    clean: [
      'The IMO rules and our OMG charts were new to me.',
      'The R scripts and the C library both build.',
      'The vacuum pump sucks up the dust in a minute.',
      'We kept the kiln hot until six.',
      'There was good craic by the slipway, and a proper laugh about the goat.',
      'The child wrote a, e, i, o and u on the board.',
      'We had a plan b in May, Pearson r was low, and Ya Ting and Anh Tho came; the yard in Upshire, e.g. unit b.',
      'Sayar U Tin showed me the loom, and its thread of 5 um.',
      'The jar had no cap.',
      'You said that there is no cap on the number of lambs.',
    ],
  },
})
