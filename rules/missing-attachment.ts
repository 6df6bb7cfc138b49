import { lastClause } from '../src/core/clause.ts'
import { byHand, papers } from '../src/language/attached.ts'
import { bodySentences, wordSpan, type Sentence } from '../src/language/document.ts'
import { phraseSet } from '../src/language/phrase-set.ts'
import { avoid } from '../src/language/rule.ts'

/** In any spelling. */
const attached = '(attached|attatched|atached|enclosed)'

/** Whether it is certainly about an email: "I attached the plan" may continue "to the wall". "My plan (attached)". */
const claims = phraseSet<boolean | 'in brackets'>([
  ['(attached|enclosed) (here|below)?', 'in brackets'],
  ...[
    `(i|we) (have|am|are) (also|now|just)? (${attached}|attaching|enclosing) ..3 ${papers}`,
    `(i|we) (am|are|have)? (send|sending|sent|include|including|included) (the|my|our|a|an|both|two|you)? ..2 ${papers} ..2 (with this (email|e-mail|mail|message|note)|as (a|an) (pdf|attachment) $)`,
    `pfa ..3 ${papers}`,
    'in the (file|pdf|document|attachment) below',
    '(please|kindly) (find|see|refer) ...3 (attached|attachment|attachments|enclosed)',
    '(see|find|view) (the|my)? (attached|attachment|attachments|enclosed)',
    `${attached} (is|are|below|here|herewith|please (find|see|my)|you (will|can|may|should|find|have))`,
    '(in|with) (the|this|my) (attachment|attachments)',
    '(the|this) attachment (shows|holds|has|contains|is)',
  ].map((pattern) => [pattern, true] as const),
  ...[
    `(i|we) (~attach|~enclose) ..3 ${papers}`,
    '(i|we) (~attach|~enclose) (it|them|both|two|three|here|below|herewith|for you|$)',
    `(i|we) (have|am|are) (also|now|just)? (${attached}|attaching|enclosing)`,
    `${papers} (is|are)? (also)? ${attached}`,
    '(is|are) (also)? (attached|enclosed) (here|below|to this|with this|for|as|$)',
    `(the|my) (attached|enclosed) ...3 ${papers}`,
  ].map((pattern) => [pattern, false] as const),
])

/** "If useful I will attach it": not yet. */
const later = /\b(?:if|would|could|can|will|shall|should|may|not|didn['’]t|forgot|forgotten|meant to)\b/i
/** "You will find it in the attachment": now. */
const finds = /\byou (?:will|can|may|should) (?:also )?(?:find|see)\b/gi
/** "I attached it to my application", "I have attached great value to …": another time or place, or no file. */
const elsewhere =
  /\b(?:your (?:attachment|file)|you (?:had )?(?:attached|enclosed)|you sent|application|earlier|previous(?:ly)?|last (?:e-?mail|message|note)|emotionally|(?:attach|enclos)(?:ed|ing) (?:no|nothing|\w+ (?:value|weight|importance)))\b/i

/** "You handed me a leaflet with the …", "I read the brochure with its …": what the other side attached. */
const given =
  /\b(?:you (?:hand|g[ai]ve|len[dt]|post|show|left|pass|mail)\w*(?: me| us)?|(?:thank\w* (?:\w+ )?for|read|received|opened|got|kept) (?:your|the|an?)|your (?:e-?mail|letter|note|message|invitation|pack|reply)|came|arrived)\b(?:(?!\b(?:I|my|me|and|so|here|this)\b)[^.;:!?])*\bwith (?:\S+ ){0,2}$/i

/** "Once the hook is attached, you will pull": the comma ends a clause; "Attached, you will find …" begins with it. */
const isBrokenOff = ({ words }: Sentence, from: number, to: number) =>
  from > 0 && words.slice(from + 1, to + 1).some(({ norm, before }) => norm === 'you' && before.includes(','))

const isBracketed = ({ text, words }: Sentence, from: number, to: number) =>
  text[words[from]!.start - 1] === '(' && text[words[to]!.end] === ')'

export default avoid({
  title: 'Attach what you say is attached',
  group: 'safety',
  severity: 'hint',
  reads: 'sentence',
  among: claims,
  message: 'You say something is attached. Check that it is there before you send.',
  why: 'An attachment that is named and not there costs a second email, and the first impression of care with it. List your attachments in the interview details and this check knows.',
  sources: [
    'https://careerservices.princeton.edu/undergraduate-students/resumes-letters-online-profiles/thank-you-letters',
  ],
  *find(draft, { attachments }) {
    if (attachments?.length) return
    for (const sentence of bodySentences(draft)) {
      const claim = claims
        .matches(sentence.words)
        .find(({ from, to, value }) =>
          value === 'in brackets' ? isBracketed(sentence, from, to) : !isBrokenOff(sentence, from, to),
        )
      if (!claim || elsewhere.test(sentence.text)) continue
      const place = wordSpan(sentence, claim.from, claim.to)
      const before = sentence.text.slice(0, place.start - sentence.start)
      if (!claim.value && (given.test(before) || byHand(sentence.text.slice(place.end - sentence.start))))
        continue
      const said = before.replace(/['’]ll\b/g, ' will').replace(finds, '')
      if (later.test(lastClause(said, [',', ';', ':']))) continue
      yield {
        ...place,
        ...(attachments
          ? {
              severity: 'blocker' as const,
              message: 'You say something is attached, and nothing is. Attach it, or take the words out.',
            }
          : {}),
      }
    }
  },
  examples: {
    flagged: [
      '<<I have attached the sketch>> we spoke about.',
      '<<Attached is>> the drawing; if you want more, I can send it.',
      'My <<references are attached>>.',
      '<<I have attached my answers>> to the questions from Thursday.',
      '<<I attached the report>> on the kiln.',
      '<<I have attached>> it to this email.',
      'You will find my sketches <<in the attachment>>.',
      '<<Please see attached>> for the two certificates.',
      'My plan (<<attached>>) has the figures.',
      '<<I am sending the plan along with this email>>.',
      '<<I include my sketches here as a PDF>>.',
      '<<PFA the plan>> for the weir.',
      'The plan is <<in the file below>>.',
      'My <<plan is attatched>>.',
      {
        body: 'The <<slides attached>> are the ones I meant.',
        interview: { attachments: [] },
        severity: 'blocker',
      },
      '<<I have attached 3 samples>> from May.',
      'You gave me your card, so I am writing with my <<sketches attached>>.',
      'Thank you for the tour. With the <<list attached>>, you can judge my weave.',
      '<<Attached, you will>> find the plan of the weir.',
      { body: '<<Enclosed you have>> my licence.', interview: { attachments: [] }, severity: 'blocker' },
    ],
    clean: [
      'I have attached great weight to tidy benches.',
      'I am attaching no file, since the form takes none.',
      'I have attached rails to 12 ladders.',
      'I have attached the winch alone.',
      'I was attached to the Leeds team for a year.',
      'If it helps, I will attach the sketch.',
      'You will have it in the attachment that I send on Friday.',
      'I attached my CV to the application in May.',
      'I attached a sensor to each kiln, and the waiting stopped.',
      'We attached the plan to the wall of the shed.',
      'I have attached handles to mugs for two years.',
      'I enclosed the kiln in brick.',
      'The list attached to the door made me smile.',
      'There are no strings attached.',
      'You lent me a folder with the plans enclosed, and the kiln book came with its notes attached.',
      'Thank you for your letter, with the form attached.',
      { body: 'It came with no strings attached, you said.', interview: { attachments: [] } },
      'A rope is attached, you see, to each hull, and with a float attached, you can see the net.',
      'Once the hook is attached, you will pull.',
      'Once attached, please pull twice.',
      'The blame attached you never earned.',
      'The plan (attached to the door) made me smile.',
      'I can send the plan with this week’s figures as a PDF.',
      'We include each plan as a PDF in the yearly report, if asked.',
      'Our team sends the list with this message to the crews.',
      { body: 'I have attached the sketch.', interview: { attachments: ['sketch.pdf'] } },
      'On Mon, 2 Mar, Ana wrote:\n> I have attached the form.',
    ],
  },
})
