import { datesIn } from '../src/language/dates.ts'
import { bodySentences } from '../src/language/document.ts'
import { maybeOneCompany, organisationAt } from '../src/language/names/companies.ts'
import { avoid } from '../src/language/rule.ts'

/** A quick check: most sentences mention none. */
const speaks = /\boffer/i
/** "I hold an offer", "I have been offered a post", not "an offer of help", "an offer for the van". */
const held =
  /\bI(?:['’]ve)? (?:(?:have|hold|received|got|now|also|just|already) ){1,3}(?:an?|another) (?:(?:written|firm|second|other|job) ){0,2}offer\b(?! (?:(?:of|for) (?![$€£₹\d]|employment|another)|to (?!answer)|letter|from you))|\bI(?:['’]ve)? (?:(?:have|was|been|now|also|just|already) ){1,3}offered (?:an?|another) (?:[\w-]+ ){0,2}(?:job|role|position|post|contract)\b/i
/** A past offer: "and said no", "which fell through". */
const gone =
  /\b(?:declined|accepted|turned|(?:said|say) no|refused|rejected|withdr[ae]wn?|fell through|no longer|left it|did(?: not|n['’]t) (?:take|accept|want)|(?:last|that) year|(?:in|since) (?:19|20)\d\d|ago)\b/i
const pay =
  /\b(?:of|for|at|worth|paying|pays) (?:[$€£₹] ?\d[\d.,]*k?\b|\d[\d.,]*(?:k\b| ?(?:dollars|euros|pounds|a year|per|[$€£₹])|\d\d(?=[.,;]? ?(?:$|and|to|by|with|which))))/i
/** "Corvani has offered me 48,000 and a car": the sum is marked; but not an offer by the reader. */
const offeredMe =
  /(?<!\b(?:you|that|which)(?: (?:has|have|had|now|also|just|kindly|both)|['’](?:ve|d)){0,3} )\boffered me (?:(?:a|an annual) (?:\w+ )?(?:salary|wage|pay) of )?(?<sum>[$€£₹] ?\d{2,3}(?:[.,]?\d{3}|k)\b|\d{2,3}(?:k\b|[.,]?\d{3}\b(?! (?!dollars|euros|pounds|a year|per|and|to|by|with|if|but|which|plus|kr)\p{L})))/iu
const from =
  /\b(?:offer (?:from|at|with)|offered (?:[\w-]+ ){1,4}(?:from|by|at|with)) (?!\p{Lu}\p{Ll}+day\b)(?=\p{Lu})/u
const dated = /\b(?:\w+day|tomorrow|week|month|\d+(?:st|nd|rd|th))\b|\d\/\d/i

export default avoid({
  title: 'Another offer without its name and pay',
  group: 'safety',
  severity: 'problem',
  reads: 'draft',
  message: 'What they would pay you reads as bidding. The fact, your date and your preference are enough.',
  why: 'Another offer moves a date along when it is told in four things: that it exists, by when you must answer, that you would rather come here, and an open question. The other firm’s name and what it pays turn it into an auction.',
  sources: [
    'https://www.careerperfect.com/tips/interviewing/multiple-offers/',
    'https://www.cbsnews.com/news/i-have-a-job-offer-do-i-tell-other-companies/',
  ],
  *find(draft, { company = '' }) {
    const sentences = bodySentences(draft)
    const open = sentences.filter(({ text }) => speaks.test(text) && !gone.test(text))
    const tellsDate =
      open.length > 0 && sentences.some(({ text }) => dated.test(text) || datesIn(text).length > 0)
    for (const { text, start } of open) {
      const place = (at: number, length: number) => ({ start: start + at, end: start + at + length })
      const bid = offeredMe.exec(text)
      if (bid) yield place(bid.index + bid[0].lastIndexOf(bid.groups!.sum!), bid.groups!.sum!.length)
      const offer = held.exec(text)
      if (bid || !offer) continue
      const giver = from.exec(text)
      const rival = giver && organisationAt(text, giver.index + giver[0].length)
      if (rival && maybeOneCompany(rival.text, company)) continue
      const sum = pay.exec(text)
      if (sum) yield place(sum.index, sum[0].length)
      else if (rival)
        yield {
          ...place(rival.start, rival.text.length),
          severity: 'hint',
          message: 'Who made the other offer is better left out. That there is one is enough.',
          fixes: ['another employer'],
        }
      else if (!tellsDate)
        yield {
          ...place(offer.index, offer[0].length),
          severity: 'hint',
          message: 'Add the day by which you must answer. It is what they need to know.',
        }
    }
  },
  examples: {
    flagged: [
      'I have another offer <<for 61,000>> to answer by Monday.',
      'Corvani has offered me <<£48,000>> and I must answer by Friday.',
      'Another kiln offered me a salary of <<48,000>>.',
      {
        body: 'I hold an offer from <<Corvani Labs>> until Monday and would rather join you.',
        fixed: 'I hold an offer from another employer until Monday and would rather join you.',
        severity: 'hint',
      },
      { body: '<<I have another offer>> and would rather join you.', severity: 'hint' },
    ],
    clean: [
      'You have offered me 48,000, and I accept with joy.',
      'A friend offered me 200 old bricks, and I took them.',
      'In 2019 a mill offered me 48,000 and I said no.',
      'The cook offered me a second slice.',
      'I have been offered a post at a rival, to answer by Monday.',
      'I have another offer to answer by Monday, and would rather join you.',
      'I have an offer from a firm with 40,000 customers to answer by the 9th.',
      'I have no other offer.',
      'I have declined an offer from Corvani Labs.',
      'I was offered a post at Corvani Labs and said no.',
      'I have an offer of help from the council.',
      'I have two references to offer you.',
      { body: 'I have an offer from Fernway until Monday.', interview: { company: 'Fernway Ltd' } },
    ],
  },
})
