import type { Interview } from '../src/core/draft.ts'
import { bodySentences, wordSpan } from '../src/language/document.ts'
import { phraseList } from '../src/language/phrase-set.ts'
import { avoid } from '../src/language/rule.ts'

type Format = NonNullable<Interview['format']>

const inRoom: readonly string[] = [
  '(in person|face to face|face-to-face)',
  '(visit|visiting|visited) (to)? (your|the) (office|offices|site|building|studio|shop|premises)',
  '(welcoming|welcomed) (me|us) (to|at|into|in) (your|the) (office|offices|site|building|studio|shop|premises)',
  '(shake|shaking|shook) (your (hand|hands)|hands)',
  'the handshake',
  '(shown|showing|showed|walked|walking) (me|us) (around|round) (your|the) (office|offices|site|building|studio|shop)',
]
const onPhone: readonly string[] = [
  '(phone|telephone) (call|interview|conversation|chat|screen)',
  '(on|over|by) (the)? (phone|telephone)',
]
const onVideo: readonly string[] = ['(video|zoom|teams|skype) (call|interview|conversation|chat|meeting)']
const conversation: readonly string[] = [
  '(speaking|talking|chatting|meeting) (to|with)? (you|me)',
  '(our|the|your) (conversation|talk|chat|discussion|call|meeting)',
  '(met|spoke|talked) (with|to)? you',
]

const set = (...lists: readonly (readonly string[])[]) => phraseList(lists.flat())

/** What a draft cannot say about an interview in that format. */
const contradicting: Readonly<Record<Format, ReturnType<typeof set>>> = {
  phone: set(inRoom, onVideo),
  video: set(inRoom, onPhone),
  'in-person': set(onPhone, onVideo),
  'one-way': set(inRoom, onPhone, conversation),
}
const names: Readonly<Record<Format, string>> = {
  phone: 'by phone',
  video: 'by video',
  'in-person': 'in person',
  'one-way': 'a recording, without a conversation',
}

const meet = phraseList(['(meet|meeting|met) (with)? you'])
const speak = { meet: 'speak', meeting: 'speaking', met: 'spoke' }

const about =
  /\b(?:thank|thanks|appreciate|enjoy|great|good|nice|pleasure|lovely|glad|grateful|yesterday|today|this (?:morning|afternoon))/i
/** A hope for later, or another occasion. */
const elsewhere =
  /\b(?:look(?:ing)? forward|hope|would|could|can|will|next|soon|if|after|before|earlier|first|follow(?:ed|ing)|later|happy to|welcome|further)\b/i

export default avoid({
  title: 'Call or meeting: say which it was',
  group: 'safety',
  severity: 'problem',
  reads: 'sentence',
  message: 'Your interview details give another format. Check these words.',
  why: 'Thanks for meeting in person, after a phone call, show a text that was written for somebody else. Say “speak” after a call, “meet” after a visit; after a recording, thank whoever arranged it.',
  sources: [],
  kinds: ['thank-you', 'check-in', 'final-follow-up', 'after-rejection'],
  *find(draft, { format }) {
    if (!format) return
    for (const sentence of bodySentences(draft)) {
      if (!about.test(sentence.text) || elsewhere.test(sentence.text)) continue
      const [match] = contradicting[format].matches(sentence.words)
      if (match)
        yield {
          ...wordSpan(sentence, match.from, match.to),
          message: `According to your interview details the interview was ${names[format]}. Check these words.`,
        }
      const [met] = match || format !== 'phone' ? [] : meet.matches(sentence.words)
      const verb = met && sentence.words[met.from]!.norm
      if (verb)
        yield {
          ...wordSpan(sentence, met.from, met.to - 1),
          severity: 'hint',
          message:
            'According to your interview details you talked by phone. “Speak” fits better than “meet”.',
          fixes: [`${speak[verb as keyof typeof speak]} with`],
        }
    }
  },
  examples: {
    flagged: [
      { body: 'It was great to meet you <<in person>> today.', interview: { format: 'phone' } },
      { body: 'It was good to <<shake your hand>> on Monday.', interview: { format: 'video' } },
      { body: 'Thank you for <<welcoming me to your studio>>.', interview: { format: 'phone' } },
      { body: 'Thank you for the <<phone call>> on Monday.', interview: { format: 'in-person' } },
      {
        body: 'It was a pleasure to <<meet>> you on Tuesday.',
        interview: { format: 'phone' },
        fixed: 'It was a pleasure to speak with you on Tuesday.',
        severity: 'hint',
      },
      { body: 'Thank you for <<the conversation>> on Tuesday.', interview: { format: 'one-way' } },
      { body: 'I enjoyed <<talking with you>>.', interview: { format: 'one-way' } },
    ],
    clean: [
      { body: 'It was a pleasure to meet you on Tuesday.', interview: { format: 'video' } },
      { body: 'Thank you for welcoming me to your team call.', interview: { format: 'video' } },
      { body: 'I hope to shake your hand one day; thank you.', interview: { format: 'video' } },
      { body: 'I would be glad to meet you in June.', interview: { format: 'phone' } },
      { body: 'I look forward to meeting you in person.', interview: { format: 'phone' } },
      { body: 'It was great to meet you in person today.', interview: { format: 'in-person' } },
      { body: 'After our phone call, it was good to see the yard.', interview: { format: 'in-person' } },
      { body: 'It was great to speak with you today.', interview: { format: 'phone' } },
      'It was great to meet you in person today.',
    ],
  },
})
