import type { Interview } from '../../src/core/draft.ts'
import type { MessageKind } from '../../src/core/kinds.ts'

/** A draft without faults, in its writer's own voice. */
export interface CleanDraft {
  readonly name: string
  readonly kind: MessageKind
  readonly subject?: string
  readonly body: string
  readonly interview?: Interview
}

export const cleanDrafts: readonly CleanDraft[] = [
  {
    name: 'a night nurse, warm and plain',
    kind: 'thank-you',
    subject: 'Thank you – staff nurse interview, Ward 7',
    body: `Dear Ms. Adair,

Thank you for showing me round Ward 7 on Tuesday, and for explaining how the team covers breaks on short nights. Your point that handovers run long because the board is never up to date stayed with me.

On my present ward I rewrote that board with two colleagues, and handover came down from forty minutes to twenty-five. I would be glad to do the same work with you, and I am even more interested in the post now that I have seen the ward.

I look forward to hearing from you.

Kind regards,
Grace Oduya`,
    interview: {
      company: 'Larkhill Infirmary',
      role: 'Staff nurse',
      interviewers: [{ name: 'Helen Adair' }],
    },
  },
  {
    name: 'a back-end developer, brief',
    kind: 'thank-you',
    subject: 'Thanks for the talk about the billing service',
    body: `Hi Tomás,

Thanks for taking me through the billing service yesterday. I had not met a team that replays a whole month of invoices in staging before each release, and I can see why your on-call weeks are quiet.

The retry problem you sketched is close to one I solved at Quillon, where moving to idempotency keys cut duplicate charges to none. I would enjoy working on that with you.

If it helps, I am happy to send the write-up.

Best,
Ines Falk`,
  },
  {
    name: 'a primary teacher, formal',
    kind: 'thank-you',
    subject: 'Thank you for Thursday, Year 4 post',
    body: `Dear Mrs. Whitlow,

Thank you for the time you and Mr. Bose gave me on Thursday. I was struck by the reading corner that the children run themselves, and by what you said about parents who never come to the gate.

At my last school I rang six such families every week, and attendance at parents' evening rose from half to nearly all. I would very much like to bring that to Year 4, because the way you put the quieter child first is how I want to teach.

With kind regards,
Rosalind Achterberg`,
  },
  {
    name: 'a machinist writing in a second language',
    kind: 'thank-you',
    subject: 'Thank you, CNC operator interview',
    body: `Dear Mr. Brannigan,

Thank you for the interview on Monday and for the tour of the shop. You told me the five-axis machine stands still two hours a day because of tool changes, and I thought about it on my way home.

In my last job I prepared the tools the evening before, and the machine lost only twenty minutes. I am interested in this work and I can show you how we did it.

Thank you again, and I hope to speak with you soon.

Yours sincerely,
Bogdan Wieczorek`,
  },
  {
    name: 'after a phone screen, very short',
    kind: 'thank-you',
    subject: 'Thank you for the call, Noor',
    body: `Hi Noor,

Thank you for the call this morning. It helped to hear that the support team answers in three languages and still meets its two-hour promise. I ran the Turkish queue at Halden for a year, so that part of the work appeals to me most, and I would be glad to talk to the team next.

Best regards,
Deniz Aksoy`,
    interview: {
      format: 'phone',
      interviewers: [{ name: 'Noor Haddad' }],
      candidate: { name: 'Deniz Aksoy' },
    },
  },
  {
    name: 'an academic, careful',
    kind: 'thank-you',
    subject: 'Thank you – lectureship in hydrology',
    body: `Dear Professor Lindqvist,

I am grateful to you and the committee for a day I enjoyed from beginning to end. The question from Dr. Mbeki about how the gauge records before 1960 were corrected was the best I have been asked on that paper, and I have since found the station notebooks that answer it.

Your plan to let second-year students run the field week themselves is one I would be proud to join. I led two such weeks in Uppsala, and the students kept the sites going after I left.

I would be happy to send the notebooks or anything else that is useful to the committee.

With best wishes,
Katarzyna Holm`,
  },
  {
    name: 'a shop assistant, first job',
    kind: 'thank-you',
    subject: 'Thank you for Saturday',
    body: `Dear Imani,

Thank you for meeting me on Saturday and for letting me stand at the till with Joe for ten minutes. I liked how he asked each customer what the paint was for before he sold it.

I help my uncle on his market stall every Sunday, so I am used to busy mornings and to counting change twice. I would really like the job, and I can work any weekend in June.

Thanks again,
Callum Pryce`,
  },
  {
    name: 'a check-in after the promised date, an accountant',
    kind: 'check-in',
    subject: 'Management accountant interview, 4 March: next steps',
    body: `Dear Mr. Osei,

We met on 4 March about the management accountant post, and you mentioned that the panel would meet last week. I enjoyed our talk about closing the month in four days and remain very interested.

Do you have a timeline for the next step? I am happy to send the reconciliation example we spoke about if it would help.

Thank you for your time.

Kind regards,
Lena Marchetti`,
  },
  {
    name: 'a check-in in a thread, two sentences and a question',
    kind: 'check-in',
    subject: 'Re: Warehouse lead interview',
    body: `Hi Dana,

I hope the stock count went well. I am writing about the warehouse lead interview on 12 May, as I am still keen to join the team, and I wondered whether you have an idea of timing for the decision. If you need references or shift dates from me, I can send them today.

Many thanks,
Femi Adeleke

On Tue, 12 May 2026 at 16:02, Dana Kerr wrote:
> Thanks for coming in. We will be in touch.`,
  },
  {
    name: 'a check-in that tells of another offer',
    kind: 'check-in',
    subject: 'Paralegal role: a question on timing',
    body: `Dear Ms. Castellanos,

Thank you again for the interview for the paralegal role on 9 June. Since then I have received an offer from another firm, which I need to answer by Friday 19 June.

Your housing team is where I would prefer to be, because of the tenants' clinic that Mr. Avery described. Is a decision likely by then? I understand if it is not.

Thank you for any guidance you can give.

Best regards,
Tanya Brightwell`,
    interview: { interviewedAt: '2026-06-09', role: 'Paralegal' },
  },
  {
    name: 'a check-in by a recruiter’s candidate, reserved',
    kind: 'check-in',
    subject: 'Data analyst interview, 3 February',
    body: `Dear Mr. Ferreira,

I am following up on my interview for the data analyst role on 3 February. The plan to replace the weekly spreadsheet with one shared dashboard is work I would like to do, and I remain interested.

I would welcome an idea of when you expect to decide. Please tell me if I can add anything meanwhile.

Kind regards,
Yuki Tanabe`,
  },
  {
    name: 'a check-in by a gardener',
    kind: 'check-in',
    subject: 'Gardener post at Moor House, met 2 April',
    body: `Dear Mrs. Penhallow,

I came to see you on 2 April about the gardener's post at Moor House. I have thought about the walled garden since, and I would still like to take it on.

May I ask when you hope to choose someone? I can come and prune the espaliers with you for a morning if that would help you decide.

With thanks,
Aled Rhys`,
  },
  {
    name: 'a last follow-up that closes the loop',
    kind: 'final-follow-up',
    subject: 'Product designer role: a last note from me',
    body: `Hi Aoife,

I wrote on 3 and 11 November about the product designer role we discussed on 27 October. I understand that plans change, so this is my last note about it.

I liked hearing how you test with people who have never used a computer, and I would be glad to talk if the role opens again. Thank you for your time, and I wish you and the team well with the launch.

Best wishes,
Marek Havel`,
  },
  {
    name: 'a last follow-up by a chef',
    kind: 'final-follow-up',
    subject: 'Sous chef at the Anchor, last note',
    body: `Dear Chef Romano,

After our talk on 8 August and my note of last week, I am writing one last time about the sous chef post. If you have chosen someone else, I wish you both a good season.

If the post is still open, I am free for a trial shift until the end of September. The way you build the menu round the morning boats is something I would love to be part of.

Thank you for having me in the kitchen.

Kind regards,
Paulo Teixeira`,
  },
  {
    name: 'a last follow-up in three sentences',
    kind: 'final-follow-up',
    subject: 'Legal secretary post, following our meeting in May',
    body: `Dear Ms. Novak,

I know how full your weeks are before the court recess, so I will keep this to a few lines and not write again. I remain interested in the legal secretary post we discussed on 20 May, and you can reach me here at any time. Thank you for the care you took in explaining the work.

Yours sincerely,
Joyce Amankwah`,
  },
  {
    name: 'a gracious answer to a rejection, a librarian',
    kind: 'after-rejection',
    subject: 'Thank you for letting me know',
    body: `Dear Mr. Sandoval,

Thank you for telling me about your decision yourself, and so soon. I am sorry not to be joining you, but I enjoyed the afternoon and learned a great deal from your account of moving the map collection.

If another post opens in special collections, I would be pleased to be considered. I wish you and your new colleague every success.

With best wishes,
Bridget Fallon`,
  },
  {
    name: 'an answer to a rejection that asks once for advice',
    kind: 'after-rejection',
    subject: 'Re: Your application',
    body: `Hi Stella,

Thanks for letting me know, and for the kind words about the case study. I understand that you needed someone with more experience of public tenders.

If you have a minute at some point, I would be grateful for one thing I could work on before I apply for a role like this again. Either way, I wish you all the best with the new contract.

Best regards,
Omar Benali`,
  },
  {
    name: 'an answer to a rejection, four lines',
    kind: 'after-rejection',
    subject: 'Physiotherapist post – thank you',
    body: `Dear Dr. Ravn,

Thank you for your message, and for the time you and the clinic team gave me on Wednesday. I was glad to see the new gait laboratory and hope the study goes well. Please keep me in mind if a post opens next year.

Kind regards,
Mathilde Krogh`,
  },
  {
    name: 'a voicemail for a restaurant job',
    kind: 'phone-script',
    body: `Hello Mr. Dubois, this is Kemal Yildiz, on 020 7946 0112. We met last Tuesday about the floor manager position. I enjoyed hearing how you run the Sunday service, and I am still very interested. Could you tell me when you expect to make a decision? My number again is 020 7946 0112. Thank you, and have a good day.`,
  },
  {
    name: 'a live call to a garage',
    kind: 'phone-script',
    body: `Good morning, Mrs. Lowry. My name is Stefan Ilic, and I came for the interview on the third of June about the mechanic job. Do you have a moment? I liked the way you showed me the electric bay, and I would be happy to work there. May I ask what the next step is? If it is easier, I can write to you instead. My number is 0161 496 0123. Thank you for your time.`,
  },
  {
    name: 'a voicemail to a clinic, spelled-out number',
    kind: 'phone-script',
    body: `Hello, this is Amara Nwosu for Dr. Feld. My number is five five five, oh one four two. I interviewed with you on Monday the ninth for the receptionist role and enjoyed seeing how the front desk works. I remain interested and wondered when you hope to decide. Again, that is Amara Nwosu at five five five, oh one four two. Thank you very much.`,
  },
]
