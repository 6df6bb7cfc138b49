import { chatLeftovers, foreign, strayTalk } from '../src/language/chat-leftovers.ts'
import { isDirection, isQuotedBlank, nameLost, placeholdersIn } from '../src/language/placeholders.ts'
import { avoid } from '../src/language/rule.ts'

const quoted = {
  severity: 'hint' as const,
  message: 'Does this blank belong to what you quote? If not, put in the real words.',
}

export default avoid({
  title: 'Leave no blank unfilled',
  group: 'safety',
  severity: 'blocker',
  anyLanguage: true,
  message: 'A blank is still here. Put in the real words, or take it out.',
  why: 'A template slot, or a line that a writing assistant said to you, tells the reader that the note was not written for them. It is the one slip that nobody takes for a slip, and the easiest to mend: put in what you mean, or delete it. Afterword never fills a blank for you.',
  sources: [
    'https://www.tonyferrar.com/2018/10/09/just-checking-in-and-other-lame-followup-messages/',
    'https://albrightelcdc.wordpress.com/2014/05/28/the-cherry-on-top-a-thank-you-note/',
  ],
  *find(draft, { company, role, interviewers = [] }) {
    const own = [company, role, ...interviewers.map(({ name }) => name)].filter((name) => name !== undefined)
    for (const paragraph of draft.paragraphs) {
      const { part, text, start } = paragraph
      const lost = part === 'greeting' ? nameLost(text) : undefined
      if (lost)
        yield {
          start: start + lost.start,
          end: start + lost.end,
          message: 'The name is missing here. Put in the name of the person you met.',
        }
      for (const place of placeholdersIn(text, own))
        if (draft.kind !== 'phone-script' || !isDirection(text, place))
          yield {
            start: start + place.start,
            end: start + place.end,
            ...(isQuotedBlank(text, place.start) ? quoted : {}),
          }
      for (const place of strayTalk(paragraph)) yield { ...place, ...foreign }
    }
    for (const place of chatLeftovers(draft.sentences)) yield { ...place, ...foreign }
  },
  examples: {
    flagged: [
      'Thank you for meeting me about the <<[Job Title]>> post.',
      '<<Dear ,>>\n\nThank you for the tour.',
      'Dear <<{{first_name}}>>,\n\nThank you for the tour.',
      'I enjoyed hearing about <<${project}>> and <<(insert detail)>>.',
      'We met on <<XX/XX>>, and my number is <<(XXX) XXX-XXXX>>.',
      'Thank you for the tour.\n\nBest regards,\n<<[Your Name]>>\n<<[Phone]>>',
      'Thank you for the tour.\n\nBest regards,\n<<Your Name>>',
      'I would bring my work on <<___>> to <<XYZ Company>>.',
      'Thank you for the tour. <<[If it applies, add a skill]>>',
      {
        body: '<<Certainly! Here is a polished version of your thank-you email:>>\n\nDear Ana,\n\nThank you for the tour.',
        fixed: '\n\nDear Ana,\n\nThank you for the tour.',
      },
      'Thank you for the tour.\n\n<<Let me know if you would like me to adjust the tone.>>',
      '<<Let me know if you want me to make it shorter or more formal.>>',
      'Thank you for the tour.<< Delete this line if you had none.>>',
      '<<As an AI language model, I cannot attend interviews.>>',
      'Thank you for the tour.<< As a large language model I cannot attend.>>',
      'Thank you for the tour.<< Remember to personalise this message.>>',
      'I enjoyed our talk about <<[see the advert]>>.',
      'Thank you, <<(name)>>. I met <<(interviewer)>> on <<(date)>>.',
      'I could start on Monday, <<TBC>>, or on <<TBD>>.',
      { body: 'The old form said "<<[date]>> of firing".', severity: 'hint' },
      { body: 'Your kiln cards have boxes for <<[Potter]>> and <<[Glaze]>>.', severity: 'hint' },
      { body: 'On busy days the printer prints <<{bowl}>>, not its name.', severity: 'hint' },
      'I saw the form on <<[date]>>, and you said that <<[Name]>> would sign it.',
      'We sold <<XX>> XL aprons a week.',
      'You said “<<[topic]>>”, and it stayed with me.',
      'I liked the yard <<(mention something specific here)>>, and would be glad to join <<*company name*>>.',
    ],
    clean: [
      'Half the board read TBA, and the keys for open, TBC and shut were blue.',
      'The mark TBD stands for a kiln nobody had booked.',
      'The old letters began “Hi {{first_name}}”, and the page said lorem ipsum.',
      'Aprons come in L, XL and XX, and the XX pile lies beside the XL pile.',
      'You mark bowls XX and jugs XXX.',
      'Size XX ran out, and we named the aisles XX, XY and YY.',
      'The labels read {item}-{day}.',
      'The form said “insert name here”, and half of us did.',
      'It came to £40 [see the sheet].',
      'Write to ola@kiln.example (email), or ask Ida Ruiz (recruiter) and my old boss (employer).',
      { body: '[Ring, ring]\n\nThis is Ana Ruiz.', kind: 'phone-script' },
      { body: 'This is Ana Ruiz.\n\n[If she is out]\n\nMay I leave my number?', kind: 'phone-script' },
      'Here is a revised draft of the risk memo you asked for.',
      'I spoke with Mia [020 7946 0018 (phone)] about the badge.',
      'This is just a friendly message to say that I enjoyed the tour.',
      'The figures [1] and [Osei 2019] you showed were new to me.',
      'My library wraps the C++ template <T> and the call rows[id].',
      'You wrote that “[the ward] never sleeps”, and I saw why.',
      'The posting said "shifts [sic] vary". (I asked about that.)',
      'We found that a < b, and that the queue answers 5xx errors.',
      'Delete this line and the build is green, you said.',
      'The {id} field and the [state] column were new to me.',
      'Here is a draft of the lesson plan you asked for.',
      'The start date is still TBD, as you said.',
      'As an AI engineer I liked your test bench.',
      'Of the two I would take option 2: the night run.\nOption 2: the night run.\n\nBest,\nAna',
      'Good luck with your search for a second planner.\n\nBest,\nAna\n\nPS: Good luck with the launch!',
      'Thank you for the tour.\n\nBest,\nAna\nNote the new number: 020 7946 0018',
      'I hope this helps.\n\nBest,\nAna\n\nP.S. I remembered to ask about the weir.',
      'Let me know if you would like me to send references.',
      { body: 'I would like to join [solid]core.', interview: { company: '[solid]core' } },

      {
        body: 'I saw [ward] and [your team].',
        interview: { role: '[ward]', interviewers: [{ name: '[your team]' }] },
      },
      'Dear Ana,\n\nDear , is how it began.',
    ],
  },
})
