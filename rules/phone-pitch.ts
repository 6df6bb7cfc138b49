import { bodySentences } from '../src/language/document.ts'
import { avoid } from '../src/language/rule.ts'

const credential =
  /\b(?:i have (?:over |more than |about )?(?:\w+|\d+) years?|years? of experience|my (?:experience|skills?|background|degree|qualifications?|certificat\w+|strengths?)|an? (?:mba|phd|diploma|degree)|i (?:hold|graduated|studied|am (?:an? )?(?:certified|qualified|chartered)|led|managed|built|designed|increased|reduced|won)\b(?!['’])|i speak (?!to|with|for|about|of|on|as|too)|i am proficient|track record|by \d+ ?(?:%|per ?cent))/gi

/** This many in one sentence are a recital by themselves. */
const most = 2

/** "I have twelve years in optics, a degree, Python, two patents and a licence": five things in a row. */
const list =
  /\b(?:i have|my (?:skills?|strengths|qualifications)|i bring|i offer)\b(?:[^,.;!?]{1,50},){3,12}[^,.;!?]{0,50}(?:\band\b|&)[^,.;!?]{0,50}/i
/** "…, and can bring my licence": no part of the row. */
const furtherClause = /\band (?:i|can|could|will|would|have)\b.*/is
/** What makes such a row a recital, unlike the days when one is free; what they asked for is none. */
const paper =
  /\b(?:years|degree|diploma|master['’]s|bachelor['’]s|licen[cs]e|ticket(?! (?:for|to|on)\b)|certificates?|patents?|languages|fluent|awards?|skills?|strengths|qualifications|i bring|i offer)\b/i
const theirs = /\byou (?:asked|wanted|needed|mentioned|showed|said|told|described)\b/i

export default avoid({
  title: 'No pitch on the phone',
  group: 'form',
  severity: 'problem',
  reads: 'draft',
  message: 'This recites what they know from your CV. On the phone one line of interest is enough.',
  why: 'They have met you and have your papers. A call that recites credentials keeps them on the line for nothing new; a question about the next step gives them something to answer.',
  sources: ['https://blog.expresspros.com/movinonup/2008/12/post-interview.html'],
  kinds: ['phone-script'],
  *find(draft) {
    const recited = bodySentences(draft)
      .filter(({ question }) => !question)
      .map(({ text, start, end }) => {
        const row = list.exec(text)?.[0].replace(furtherClause, '') ?? ''
        const isList = paper.test(row) && !theirs.test(text)
        return { start, end, count: isList ? most + 1 : (text.match(credential)?.length ?? 0) }
      })
      .filter(({ count }) => count > 0)
    const place = recited.find(({ count }, index) => index > 0 || count > most)
    if (place) yield { start: place.start, end: place.end }
  },
  examples: {
    flagged: [
      'This is Ola Berg. <<I have a diploma, good French, a clean licence, two ladders and a ticket.>>',
      'This is Ola Berg. <<My strengths are patience, oak, slate, lead and a head for heights.>>',
      'This is Ola Berg. <<I have nine years in lead, good French, a licence, two ladders, and I have a van.>>',
      'This is Ola Berg. I have ten years of glazing behind me. <<My skills include leading, oak and slate.>>',
      'This is Ola Berg. <<I have ten years behind me, a diploma in oak, I led a yard of six, and I speak Welsh.>>',
    ],
    clean: [
      'This is Ola Berg. I have the putty, the lead, the oak and the slate you asked for.',
      'This is Ola Berg. I have Monday, Tuesday, Friday morning free, and can bring my licence, my diploma and a rope.',
      'This is Ola Berg. I have my lamp, boots, a coat, a rope and a ticket for the ferry, which leaves at six.',
      'This is Ola Berg. I have met you, Ewa, Tom, Bo, and the crew.',
      'This is Ola Berg. I have ten years of glazing behind me, so the dome you showed me interests me.',
      'This is Ola Berg. I hold the licence you asked about. Could I speak with Ms. Ek? I speak to you from the yard.',
      'This is Ola Berg. I wondered when you decide. I won’t keep you. I wonder if the dome is up.',
    ],
  },
})
