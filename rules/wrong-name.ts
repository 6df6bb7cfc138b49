import { wrongIntroduction } from '../src/language/names/introduction.ts'
import { misspeltFacts, twoSpellings, wrongSignature } from '../src/language/names/misspelt.ts'
import { wrongAddress, wrongGreeting } from '../src/language/names/wrong-greeting.ts'
import { wrongTitle } from '../src/language/names/wrong-title.ts'
import { avoid } from '../src/language/rule.ts'

const ngozi = { interviewers: [{ name: 'Ngozi Okafor' }] }

export default avoid({
  title: 'Get every name right',
  group: 'safety',
  severity: 'blocker',
  reads: 'draft',
  message: 'This name does not agree with your interview details. Check which is right.',
  why: 'A name spelled wrong, or the wrong name, is the slip readers remember: one candidate was dropped over a single misspelled name. Check it on a card, a profile or their signature.',
  sources: ['https://www.avidcareerist.com/2013/08/21/job-interview-thank-you-note/'],
  *find(draft, interview) {
    yield* wrongGreeting(draft, interview)
    yield* wrongAddress(draft, interview)
    yield* misspeltFacts(draft, interview)
    yield* twoSpellings(draft, interview)
    yield* wrongSignature(draft, interview)
    yield* wrongTitle(draft, interview)
    yield* wrongIntroduction(draft, interview)
  },
  examples: {
    flagged: [
      {
        body: 'Dear Ms. <<Ofakor>>,\n\nThank you for the tour.',
        interview: ngozi,
        fixed: 'Dear Ms. Okafor,\n\nThank you for the tour.',
      },
      {
        body: 'Dear <<Helen Marsh>>,\n\nThank you for the tour.',
        interview: ngozi,
        fixed: 'Dear Ngozi Okafor,\n\nThank you for the tour.',
      },
      {
        body: 'Dear Ngozi <<Adeyemi>>,\n\nThank you for the tour.',
        interview: ngozi,
        fixed: 'Dear Ngozi Okafor,\n\nThank you for the tour.',
      },
      {
        body: 'Hi Ngozi,\n\nI liked the plan that <<Ngzoi>> drew.',
        interview: ngozi,
        fixed: 'Hi Ngozi,\n\nI liked the plan that Ngozi drew.',
      },
      {
        body: 'Dear <<Steven>>,\n\nThank you for the tour.',
        interview: { interviewers: [{ name: 'Stephen Hall' }] },
        fixed: 'Dear Stephen,\n\nThank you for the tour.',
      },
      {
        body: 'Hi Tom,\n\nThe yard was a surprise.\n\nThank you again, <<Leila>>.\n\nBest,\nOla',
        fixed: 'Hi Tom,\n\nThe yard was a surprise.\n\nThank you again, Tom.\n\nBest,\nOla',
      },
      {
        body: 'Dear Anna,\n\nThank you for your time, <<Hannah>>. The yard was a surprise.',
        fixed: 'Dear Anna,\n\nThank you for your time, Anna. The yard was a surprise.',
      },
      {
        body: 'Dear Anna,\n\nAs you said, <<Gregory>>, the kilns are old.',
        fixed: 'Dear Anna,\n\nAs you said, Anna, the kilns are old.',
      },
      {
        body: 'Dear Anna,\n\nI agree with you, <<Gregory>>, about the kilns.',
        fixed: 'Dear Anna,\n\nI agree with you, Anna, about the kilns.',
      },
      {
        body: 'Hi Anjali,\n\nThank you for the tour. I told <<Anjlai>> that I would write.',
        fixed: 'Hi Anjali,\n\nThank you for the tour. I told Anjali that I would write.',
        severity: 'problem',
      },
      {
        body: 'Thank you for the tour.\n\nKind regards,\nOla <<Breg>>',
        interview: { candidate: { name: 'Ola Berg' } },
        fixed: 'Thank you for the tour.\n\nKind regards,\nOla Berg',
      },
      {
        body: 'Dear Udo Klein,\n\nThank you again, Ms. <<Reyes>>. The yard was a surprise.',
        fixed: 'Dear Udo Klein,\n\nThank you again, Ms. Klein. The yard was a surprise.',
      },
      {
        body: 'Dear <<Udoh>> Klein,\n\nThank you for the tour.',
        interview: { interviewers: [{ name: 'Udo Klein' }] },
        fixed: 'Dear Udo Klein,\n\nThank you for the tour.',
      },
      {
        body: 'Dear Mr. <<Kline>>,\n\nThank you for the tour.',
        interview: { interviewers: [{ name: 'Udo Klein' }] },
        fixed: 'Dear Mr. Klein,\n\nThank you for the tour.',
      },
      {
        body: 'Dear <<Victor>>,\n\nThank you for the tour.',
        interview: { interviewers: [{ name: 'Victoria Lund' }] },
        fixed: 'Dear Victoria,\n\nThank you for the tour.',
      },
      {
        body: 'Hi Ngozi,\n\nI liked what <<Okafors>> drawing showed.',
        interview: ngozi,
        fixed: 'Hi Ngozi,\n\nI liked what Okafor’s drawing showed.',
        severity: 'hint',
      },
      {
        body: 'Hi Ngozi,\n\nI liked how <<Okafors>> showed me the kiln.',
        interview: ngozi,
        fixed: 'Hi Ngozi,\n\nI liked how Okafor showed me the kiln.',
      },
      {
        body: 'Hi Anjali,\n\nI liked <<Anjalis>> drawing of the kiln.',
        fixed: 'Hi Anjali,\n\nI liked Anjali’s drawing of the kiln.',
        severity: 'hint',
      },
      {
        body: 'Dear Ms. Okafor,\n\nThank you once more, <<Rebecca>>, for the tour.',
        interview: ngozi,
        fixed: 'Dear Ms. Okafor,\n\nThank you once more, Ngozi, for the tour.',
      },
      {
        body: 'Dear <<Mr.>> Okafor,\n\nThank you for the tour.',
        interview: { interviewers: [{ name: 'Ms. Ngozi Okafor' }] },
        fixed: 'Dear Ms. Okafor,\n\nThank you for the tour.',
      },
      {
        body: 'Dear <<Mrs>> Udo Klein,\n\nThank you for the tour.',
        interview: { interviewers: [{ name: 'Mr Klein' }] },
        fixed: 'Dear Mr Udo Klein,\n\nThank you for the tour.',
      },
      {
        body: 'Dear Ms. Okafor,\n\nThe kiln was a surprise.\n\nThank you again, <<Mr.>> Okafor.\n\nBest,\nOla',
        fixed: 'Dear Ms. Okafor,\n\nThe kiln was a surprise.\n\nThank you again, Ms. Okafor.\n\nBest,\nOla',
      },
      {
        body: 'Dear Mr Klein,\n\nI hope to hear from you soon, <<Ms>> Klein.',
        fixed: 'Dear Mr Klein,\n\nI hope to hear from you soon, Mr Klein.',
      },
      {
        body: 'Dear Mr Klein,\n\nI liked what <<Miss>> Klein showed me of the kiln.',
        fixed: 'Dear Mr Klein,\n\nI liked what Mr Klein showed me of the kiln.',
        severity: 'hint',
      },
      {
        body: 'Dear Dr. Okafor,\n\nThank you, <<Mr.>> Okafor, for the tour.',
        fixed: 'Dear Dr. Okafor,\n\nThank you, Dr. Okafor, for the tour.',
      },
      {
        body: 'Dear Ngozi,\n\nMy name is <<Paula Reyes>> and we met at the kiln.\n\nBest,\nOla Berg',
        fixed: 'Dear Ngozi,\n\nMy name is Ola Berg and we met at the kiln.\n\nBest,\nOla Berg',
      },
      {
        body: 'Dear Ngozi,\n\nMy name is <<Oluchi Berg>>.',
        interview: { candidate: { name: 'Hanne Lund' } },
        fixed: 'Dear Ngozi,\n\nMy name is Hanne Lund.',
      },
      {
        body: 'Dear Ngozi,\n\nI am <<Peter>> and we met at the kiln.\n\nBest,\nOla Berg',
        fixed: 'Dear Ngozi,\n\nI am Ola Berg and we met at the kiln.\n\nBest,\nOla Berg',
      },
      {
        body: 'Hello Ngozi, this is fine.\n\nI’m <<Laura Berg>> from Friday.',
        interview: { candidate: { name: 'Ola Berg' } },
        fixed: 'Hello Ngozi, this is fine.\n\nI’m Ola Berg from Friday.',
        severity: 'hint',
      },
      {
        body: 'Dear Ngozi,\n\nThis is <<Michael Stone>> again.\n\nBest,\nOla Berg',
        fixed: 'Dear Ngozi,\n\nThis is Ola Berg again.\n\nBest,\nOla Berg',
      },
      {
        body: 'Dear Ngozi,\n\nMy name is <<Michael>>, and we spoke on Friday.\n\nBest,\nPeter',
        fixed: 'Dear Ngozi,\n\nMy name is Peter, and we spoke on Friday.\n\nBest,\nPeter',
      },
    ],
    clean: [
      'Dear Mr and Mrs Klein,\n\nThank you, Mr Klein, for the tour.',
      'Dear Anna,\n\nAs you said, Gregory, the potter, is kind.',
      'Dear Anna,\n\nAs you said, Gregory, Tom and Hannah run the kilns.',
      'Dear Anna,\n\nAs you said, Bremen, the busiest port, is far.',
      'Dear Anna,\n\nIt was good to talk with you, Gregory, and the crew.',
      'Dear Mrs Klein,\n\nThank you, Ms Klein, for the tour.',
      'Dear Ms. Klein,\n\nThank you, Dr. Klein, for the tour.',
      'Dear Mr Klein,\n\nPlease thank Mrs Klein for the tea.',
      'Dear Mr Klein,\n\nWhoever leaves will miss Klein Lane in spring.',
      'Dear Mr Klein,\n\nYour mother, Ms Klein, showed me the first kiln.',
      'Dear Mr Klein,\n\nYou and Ms Klein were kind.',
      'Dear Mr Klein,\n\nThank you again, Mr Klein.',
      'Dear Mr Klein,\n\nI liked what Ms Kleinert showed me of the kiln.',
      {
        body: 'Dear Mr Klein,\n\nThank you for the tour.',
        interview: { interviewers: [{ name: 'Ms Klein' }, { name: 'Mr Klein' }] },
      },
      {
        body: 'Dear Ms Klein,\n\nThank you for the tour.',
        interview: { interviewers: [{ name: 'Miss Ida Klein' }] },
      },
      'Dear Ngozi,\n\nMy name is Ola Berg and we met at the kiln.\n\nBest,\nOla',
      'Dear Ngozi,\n\nMy name is Elizabeth Berg and we met at the kiln.\n\nBest,\nLiz Berg',
      'Dear Ngozi,\n\nMy name is Seun Ade.\n\nBest,\nOluwaseun Ade',
      'Dear Ngozi,\n\nMy name is Greek and means glory.\n\nBest,\nOla Berg',
      'Dear Ngozi,\n\nI am South African, and I throw bowls.\n\nBest,\nOla Berg',
      'Dear Ngozi,\n\nI am Christian and keep Sundays free.\n\nBest,\nOla Berg',
      'Dear Ngozi,\n\nThis is Clay Week from Monday.\n\nBest,\nOla Berg',
      'Dear Ngozi,\n\nThis is Michael Stone’s kiln.\n\nBest,\nOla Berg',
      'Dear Ngozi,\n\nMy name is Berg Ola, as we say it.\n\nBest,\nOla Berg',
      'Dear Ngozi,\n\nThe guide said “My name is Michael Stone.”\n\nBest,\nOla Berg',
      'Dear Ngozi,\n\nMy name is Michael Stone and we met at the kiln.\n\nBest,\nM.',
      { body: 'Dear Ms. Okafor,\n\nAfter the tour, Rebecca, your deputy, made tea.', interview: ngozi },
      {
        body: 'Dear [Name],\n\nThank you for the tour.\n\nKind regards,\n[Your name]',
        interview: { ...ngozi, candidate: { name: 'Ola Berg' } },
      },
      { body: 'Hi Ngozi,\n\nWe have two Ngozis at home.', interview: ngozi },
      { body: 'Hi Ngozi,\n\nThe Okafors on my street make pots too.', interview: ngozi },
      { body: 'Hi Ngozi,\n\nMy friend Ngozie makes pots too.', interview: ngozi },
      {
        body: 'Hi Ngozi,\n\nHelena at the front desk gave me tea.',
        interview: { interviewers: [{ name: 'Ngozi Okafor' }, { name: 'Helen Marsh' }] },
      },
      {
        body: 'Dear Bella,\n\nThank you for the tour.',
        interview: { interviewers: [{ name: 'Annabella Rossi' }] },
      },
      {
        body: 'Dear Head of Kilns,\n\nThank you for the tour.',
        interview: ngozi,
      },
      { body: 'Dear Sir or Madam,\n\nThank you for the tour.', interview: ngozi },
      { body: 'Hi Ngozi,\n\nDr. Okafar at my old school made pots.', interview: ngozi },
      { body: 'Hi Ngozi,\n\nWe bought clay from Okafar & Sons.', interview: ngozi },
      'Hi Grant,\n\nGrants work is what I know best.',
      'Hi Anjali,\n\nAnjalis are rare in Bremen.',
      'Dear Udo,\n\nThank you again, Mr. Klein. The yard was a surprise.',
      {
        body: 'Dear Udo,\n\nMy late uncle Karl Kliene built kilns too.',
        interview: { interviewers: [{ name: 'Udo Kleine' }] },
      },
      { body: 'Hi Dana,\n\nIt is me again, Ola.\n\nBest,\nOla', kind: 'check-in' },
      {
        body: 'Hi Jen,\n\nThank you for the tour.',
        interview: { interviewers: [{ name: 'Jennifer Walsh' }] },
      },
      { body: 'Dear Mr. Munoz,\n\nThank you.', interview: { interviewers: [{ name: 'Íñigo Muñoz' }] } },
      {
        body: 'Dear Wang Wei,\n\nThank you for the talk.',
        interview: { interviewers: [{ name: 'Wei Wang' }] },
      },
      {
        body: 'Hi Dana,\n\nThank you for arranging my talk with Ngozi.',
        interview: ngozi,
      },
      { body: 'Dear Anna,\n\nThank you for the word with your manager, Hannah.' },
      { body: 'Hi Dana,\n\nIs there any news?', kind: 'check-in', interview: ngozi },
      { body: 'Dear Ms. Okafor,\n\nThe yard was a surprise.\n\nThank you again, Ngozi.\n\nBest,\nOla' },
      {
        body: 'Hi Maria,\n\nI once ran for Marie Curie with Tom.\n\nBest,\nOla',
        interview: { interviewers: [{ name: 'Maria Lund' }], candidate: { name: 'Ola Berg' } },
      },
      {
        body: 'Thank you for the tour.\n\nBest,\nSeun',
        interview: { candidate: { name: 'Oluwaseun Ade' } },
      },
    ],
  },
})
