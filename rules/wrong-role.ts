import { inDraft, bodySentences } from '../src/language/document.ts'
import { otherRole } from '../src/language/names/wrong-role.ts'
import { avoid } from '../src/language/rule.ts'

const tuner = { role: 'Piano tuner' }
const kilns = { role: 'Kiln Manager' }

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
        body: 'I think I am right for the <<night porter>> post.',
        interview: tuner,
        fixed: 'I think I am right for the Piano tuner post.',
      },
      {
        body: 'I would be proud to be your <<night porter>>.',
        interview: tuner,
        fixed: 'I would be proud to be your Piano tuner.',
      },
      {
        body: 'Thank you for interviewing me on Monday for the <<night porter>> role.',
        interview: tuner,
        fixed: 'Thank you for interviewing me on Monday for the Piano tuner role.',
      },
      {
        body: 'I enjoyed our talk, and am keen on the <<Gallery Manager>> post.',
        interview: kilns,
        fixed: 'I enjoyed our talk, and am keen on the Kiln Manager post.',
        severity: 'hint',
      },
      {
        body: 'Thank you for seeing me today. The <<Wholesale Manager>> role would suit me.',
        interview: kilns,
        fixed: 'Thank you for seeing me today. The Kiln Manager role would suit me.',
        severity: 'hint',
      },
      {
        body: 'I would be glad to become your new <<Pottery Assistant>>.',
        interview: { role: 'Archive Assistant' },
        fixed: 'I would be glad to become your new Archive Assistant.',
        severity: 'hint',
      },
      {
        body: 'I am writing about the position of <<Choral Director>>.',
        kind: 'check-in',
        interview: { role: 'Museum Director' },
        fixed: 'I am writing about the position of Museum Director.',
        severity: 'hint',
      },
      {
        body: 'Thank you for meeting me on Friday about the <<School Nurse>> vacancy.',
        interview: { role: 'Theatre Nurse' },
        fixed: 'Thank you for meeting me on Friday about the Theatre Nurse vacancy.',
        severity: 'hint',
      },
      {
        body: 'I wanted to check in about the <<Harbour Officer>> role.',
        kind: 'check-in',
        interview: { role: 'Library Officer' },
        fixed: 'I wanted to check in about the Library Officer role.',
        severity: 'hint',
      },
    ],
    clean: [
      { body: 'I would be glad to be your guide in Tarnby.', interview: tuner },
      { body: 'I would be glad to help your night porter.', interview: tuner },
      { body: 'You said your son is right for the night porter post.', interview: tuner },
      { body: 'I am not right for the night porter post.', interview: tuner },
      { body: 'I am keen on the Pottery Manager role.', interview: { role: 'Potteries Manager' } },
      { body: 'I am keen on the Retail Assistant role.', interview: { role: 'Sales Assistant' } },
      { body: 'I am keen on the Support Worker post.', interview: { role: 'Care Worker' } },
      { body: 'I am keen on the Deputy Manager post.', interview: kilns },
      { body: 'I am keen on the gallery manager post.', interview: kilns },
      {
        body: 'I am keen on the Gallery Manager post.',
        interview: { ...kilns, advert: 'Gallery and Kiln Manager' },
      },
      { body: 'I applied for the Gallery Manager post before you showed me this one.', interview: kilns },
      { body: 'Thank you for telling me about the Gallery Manager post you held.', interview: kilns },
      { body: 'My sister applied for the Gallery Manager post, and told me of yours.', interview: kilns },
      { body: 'Your Gallery Manager, whom I met at the kiln, was kind.', interview: kilns },
      { body: 'The Gallery Manager post is hard, as you told me.', interview: kilns },
      { body: 'I am keen on the Kiln Site Manager role.', interview: kilns },
      { body: 'I learned how you check on the driver position all day.', interview: tuner },
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
