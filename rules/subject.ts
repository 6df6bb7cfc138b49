import { isReply, withoutThreadMarks } from '../src/core/thread.ts'
import { typedWords } from '../src/core/words.ts'
import { slipInSubject } from '../src/language/names/in-subject.ts'
import { placeholdersIn } from '../src/language/placeholders.ts'
import { firstWord } from '../src/language/places.ts'
import { misspeltInSubject } from '../src/language/spelling/in-subject.ts'
import { avoid, type Match } from '../src/language/rule.ts'

const most = { words: 10, characters: 70 }
/** "Urgent: …" and "please reply ASAP", but not "the urgent care post". */
const loud =
  /^(?:very )?(?:urgent|important)\b|\b(?:urgent|important)\s*(?:[!:–—-]|$)|\basap\b|\bimmediate (?:attention|response|reply|action)\b|[!?]{2,}/i
/**
 * Counts the emails, or demands: "Third email", "Decision required", "Please read"; not "Second interview", "Last message from
 * me".
 */
const demands =
  /^(?:(?:second|third|fourth|fifth|sixth) (?:e-?mail|message|try)|(?:second|third|final|last|another|friendly|gentle) (?:attempt|reminder|request)|(?:decision|answer|reply|response|action) (?:required|needed|expected|due|please)|(?:please|pls|kindly) (?:read|reply|respond|answer|open)|waiting for (?:an|your) (?:answer|reply))\b/i

/** Could stand above a hundred other emails. */
const vague =
  /^(?:hi|hello|hey|yo|sorry|(?:it['’]?s )?me again|what['’]?s up|greetings|question|quick question|a question|follow[- ]?up|following up|checking(?:[- ]in)?|check[- ]?in|update|any (?:news|update)s?\??|status|job|interview|the interview|my interview|application|my application|touching base|regards|(?:(?:my |one )?(?:final|last) )?(?:e-?mail|message|note|word)|test(?:ing)?|asdf\w*|qwerty|(?:to )?(?:the )?(?:hiring )?(?:manager|recruiter|hr))[.!?]*$|^(?:hi|hello|hey|dear)(?: (?!from\b)\S+){1,2}$/i

/** The placeholder of a mail program for an empty subject. */
const unnamed = /^[^\p{L}\d]*(?:(?:no subject|untitled|none|n\/a|subject)[^\p{L}\d]*)?$/iu
/** "Great to meet you 😊", "Thx :)", "thanks so much 4 the chat", but not "Thank you for round 4 today". */
const chat =
  /\p{Emoji_Presentation}|[:;]-?[)(DP](?!\S)|\b(?:thx|thnx|tnx|tysm|plz|pls|gr8|lol|omg)\b|\b(?:thank(?:s| you)(?: (?:again|so|very|much|a|lot)){0,3} 4 (?:the|your|today|this|all|meeting|having)|4 ur)\b/iu

/** What is wrong with a subject line, gravest first; undefined where nothing is. */
function faultOf(subject: string, underway = false): Pick<Match, 'severity' | 'message'> | undefined {
  const [blank] = placeholdersIn(subject)
  if (blank)
    return {
      severity: 'blocker',
      message: `The subject still has a blank: “${subject.slice(blank.start, blank.end)}”. Fill it in.`,
    }
  const bare = withoutThreadMarks(subject)
  if (unnamed.test(bare))
    return {
      severity: underway || bare !== subject ? 'problem' : 'blocker',
      message: `The subject ${subject ? 'names nothing' : 'is empty'}. Give the role and the purpose, such as “Baker interview on Tuesday”.`,
    }
  if (chat.test(subject))
    return { severity: 'problem', message: 'Leave emoji and chat language out of the subject.' }
  const letters = subject.replace(/\P{L}/gu, '')
  if (
    letters.length > 7 &&
    /\s/.test(subject) &&
    letters === letters.toUpperCase() &&
    /\p{Lu}/u.test(letters)
  )
    return { severity: 'problem', message: 'The subject is all in capitals. Write it as you would say it.' }
  if (demands.test(subject))
    return {
      severity: 'problem',
      message: 'The subject puts pressure on them. Name the role and the purpose.',
    }
  if (loud.test(subject))
    return {
      severity: 'problem',
      message: 'The subject sounds urgent or loud. Name the role and the purpose.',
    }
  if (vague.test(bare) && bare === subject)
    return { message: 'The subject could be anybody’s. Add the role, or your name, or the day you met.' }
  if (bare !== subject && !isReply(subject))
    return { message: 'The subject says that this was forwarded. Write one of your own.' }
  if (typedWords(bare) > most.words || bare.length > most.characters)
    return { message: 'The subject is long and will be cut on a phone. Role and purpose are enough.' }
  return undefined
}

export default avoid({
  title: 'A subject that says what it is',
  group: 'form',
  severity: 'hint',
  reads: 'draft',
  borrowsPlace: 'Subject',
  message: 'Make the subject say the role and the purpose.',
  why: 'A message without a subject is easily passed over, and one in capitals reads as shouting. Role, purpose and perhaps your name, in a few words, are found again weeks later. In a running thread “Re:” is right.',
  sources: [
    'https://artscibiz.blogspot.com/2016/02/write-emails-that-get-results.html',
    'https://coreuat-cdn.smartcompany.com.au/business-advice/one-thing-always-keep-email-subject-line',
    'https://powertofly.com/up/guidelines-for-following-up-by-email-after-an-interview',
  ],
  kinds: ['thank-you', 'check-in', 'final-follow-up', 'after-rejection'],
  *find(draft, interview): Iterable<Match> {
    const line = /^subject\s*:.{1,200}$/im.exec(draft.body.slice(0, 500))
    // What follows the person's own text is a quoted header.
    if (line && line.index < (draft.paragraphs.at(-1)?.end ?? 0))
      yield {
        start: line.index,
        end: line.index + line[0].trimEnd().length,
        message: 'This belongs in the subject line. Copy it there, then take it out here.',
        fixes: [{ label: 'Take it out of the text', insert: '' }],
      }
    const place = firstWord(draft)
    // A subject that nobody asked for is no fault; in a reply the thread has one.
    if (draft.subject === undefined || draft.hasQuote || !place) return
    const subject = draft.subject.trim()
    const fault = faultOf(subject, draft.underway)
    // After "Re:" come the words of the thread.
    const slip =
      withoutThreadMarks(subject) !== subject
        ? undefined
        : (slipInSubject(draft, subject, interview) ?? misspeltInSubject(draft, subject, interview))
    const gravest = fault?.severity === 'blocker' ? fault : (slip ?? fault)
    if (gravest) yield { ...place, ...gravest }
  },
  examples: {
    flagged: [
      { body: '<<Thank>> you for the tour.', subject: '', severity: 'blocker' },
      {
        body: '<<Dear>> Ana,\n\nThank you for the tour.',
        subject: 'URGENT: my interview',
        forReaders: true,
        severity: 'problem',
      },
      { body: '<<Thank>> you for the tour.', subject: 'THANK YOU FOR THE TOUR', severity: 'problem' },
      { body: '<<Thank>> you for the tour.', subject: 'Following up', forReaders: true },
      { body: '<<Thank>> you for the tour.', subject: 'Potter interveiw, 3 May', severity: 'problem' },
      { body: '<<Thank>> you for the tour.', subject: 'Thank you – [role]', severity: 'blocker' },
      {
        body: '<<Thank>> you for the tour.',
        subject: 'Thank you – potter interview at Corvani Labs',
        interview: { company: 'Fernway' },
        severity: 'blocker',
      },
      {
        body: '<<Thank>> you for the tour.',
        subject: 'Amazon interview: thank you',
        interview: { company: 'Fernway' },
        severity: 'blocker',
      },
      {
        body: '<<Thank>> you for the tour.',
        subject: 'Thank you – Corvani potter role',
        interview: { company: 'Fernway', role: 'Potter' },
      },
      {
        body: '<<Thank>> you for the tour.',
        subject: 'Thank you for the tour and the talk about the kiln and for the tea afterwards',
      },
      {
        body: '<<Subject: Thank you>>\n\nDear Ana,\n\nThank you for the tour.',
        fixed: '\n\nDear Ana,\n\nThank you for the tour.',
      },
    ],
    clean: [
      'Thank you for the tour.',
      {
        body: 'Thank you for the tour.',
        subject: 'Thank you – Wednesday interview',
        interview: { company: 'Fernway' },
      },
      { body: 'Thank you for the tour.', subject: 'Thank you' },
      { body: 'Thank you for the tour.', subject: 'Re: Interview' },
      { body: 'Thank you for the tour.', subject: 'Nurse, urgent care: thank you', forReaders: true },
      { body: 'Thank you for the tour.', subject: 'UX design interview at IKEA, 3 May', forReaders: true },
      {
        body: 'Thank you for the tour.',
        subject: 'Potter interview at Fernway',
        interview: { company: 'Fernway Ltd', role: 'Potter' },
      },
      {
        body: 'Thank you for the tour.',
        subject: 'Potter: 24th November interview',
        interview: { role: 'Potter' },
      },
      { body: 'Thank you.\n\nOn Mon, 2 Mar 2026, Ana wrote:\n> Hello', subject: '' },
    ],
  },
})
