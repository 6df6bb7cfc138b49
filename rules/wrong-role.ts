import { inDraft, bodySentences } from '../src/language/document.ts'
import { otherRole } from '../src/language/names/wrong-role.ts'
import { avoid } from '../src/language/rule.ts'

const tuner = { role: 'Piano tuner' }

export default avoid({
  title: 'Name the right role',
  group: 'safety',
  severity: 'problem',
  reads: 'sentence',
  message: 'Your interview details give another role. Check which is right.',
  why: 'The title of another job, left in from another application, tells the reader that the note was copied. A shorter form of the title is fine, and so are the jobs of other people.',
  sources: [
    'https://creativejobsearchtactics.blogspot.com/2011/09/creative-job-search-job-search-basics.html',
  ],
  kinds: ['thank-you', 'check-in', 'final-follow-up', 'phone-script'],
  *find(draft, interview) {
    for (const sentence of bodySentences(draft)) {
      const found = otherRole(sentence.text, interview)
      if (!found) continue
      yield {
        ...inDraft(sentence, found),
        fixes: [interview.role!],
        message: `Your interview details give the role “${interview.role}”. Check which is right.`,
      }
    }
  },
  examples: {
    flagged: [
      {
        body: 'I remain very interested in the <<night porter>> position.',
        interview: tuner,
        fixed: 'I remain very interested in the Piano tuner position.',
      },
      {
        body: 'Thank you for considering me for the role of <<night porter>>.',
        interview: tuner,
        fixed: 'Thank you for considering me for the role of Piano tuner.',
      },
      {
        body: 'I am writing about the <<driver>> vacancy.',
        kind: 'check-in',
        interview: tuner,
        fixed: 'I am writing about the Piano tuner vacancy.',
      },
      {
        body: 'I am keen on the <<art teacher>> post.',
        interview: { role: 'Music teacher' },
        fixed: 'I am keen on the Music teacher post.',
      },
      {
        body: 'The <<night porter>> post would suit me.',
        interview: tuner,
        fixed: 'The Piano tuner post would suit me.',
      },
      {
        body: 'I would love to join you as your new <<night porter>>.',
        interview: tuner,
        fixed: 'I would love to join you as your new Piano tuner.',
      },
      {
        body: 'Thank you for interviewing me on Monday for the <<night porter>> role.',
        interview: tuner,
        fixed: 'Thank you for interviewing me on Monday for the Piano tuner role.',
      },
    ],
    clean: [
      { body: 'I joined them as a porter, and liked it.', interview: tuner },
      { body: 'Thank you for meeting me about your work as head porter.', interview: tuner },
      { body: 'The night porter post is a hard one, you said.', interview: tuner },
      { body: 'I am very interested in the senior tuner role.', interview: tuner },
      { body: 'I am keen on the tuning post.', interview: tuner },
      { body: 'I reported to the stage manager, whose job was hard.', interview: tuner },
      { body: 'I applied for the porter job last year.', interview: tuner },
      { body: 'I liked what you said about the night porter position.', interview: tuner },
      { body: 'I am interested in the software engineer role.', interview: { role: 'Web developer' } },
      { body: 'I am interested in the PM role.', interview: { role: 'Product manager' } },
      { body: 'I am keen on the customer role.', interview: tuner },
      { body: 'I am keen on the driver role.', interview: { role: 'Logistics' } },
      'I remain very interested in the night porter position.',
    ],
  },
})
