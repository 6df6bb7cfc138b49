// Where the fuzzer begins, for each target of targets.ts.

const draft = `Dear Ms. Okafor,

Thank you for showing me the signal box on Tuesday. Your story of the flooded relay room stayed with me.

At Harwell Docks I moved forty crews to one plan. I would very much like to do the same with you.

When may I expect to hear from you?

Kind regards,
Ola Berg`
const pushy = `Hi Marten,

I still have no answer and need one by Friday!! I am desperate, so please please call me ASAP [phone].

Ola`
const facts = {
  company: 'Harwell Docks',
  role: 'Planner',
  candidate: { name: 'Ola Berg' },
  interviewers: [{ name: 'Ngozi Okafor', role: 'Head of traffic', topics: ['the signal box'] }],
  interviewedAt: '2026-03-03T10:00',
  timeZone: 'Europe/London',
  round: 'second round',
  format: 'in-person',
  country: 'GB',
  contactBy: 'email',
  decisionBy: '2026-03-20',
  decisionText: 'one to two weeks',
  values: ['safety first'],
  sent: [{ kind: 'thank-you', at: '2026-03-04' }],
  received: [{ at: '2026-03-05', answer: 'reply' }],
  attachments: ['plan.pdf'],
}
const row = { id: 'a', revision: 1, updatedAt: '2026-03-03T10:00:00.000Z' }

/** @type {Record<string, string[]>} */
export const seeds = {
  draft: [draft, pushy, `${pushy}\n\nOn Tue, 3 Mar 2026, Marten wrote:\n> We will call you.`, 'Hi'],
  facts: [
    JSON.stringify(facts),
    '{}',
    JSON.stringify({ interviewedAt: '2026-03-03', decisionText: 'by Easter' }),
  ],
  line: [
    JSON.stringify({ id: 1, body: pushy, interview: facts }),
    JSON.stringify({ id: 'x', kind: 'check-in', body: '' }),
  ],
  mail: [
    `Subject: Thank you\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${draft}`,
    'Subject: =?utf-8?Q?Caf=C3=A9?=\r\nContent-Type: multipart/alternative; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>Dear=20Ana,</p><ul><li>one<li>two</ul><table><tr><td>a</table>\r\n--b--\r\n',
  ],
  archive: [
    JSON.stringify({
      app: 'afterword',
      version: 1,
      interviews: [{ ...row, facts }],
      drafts: [
        { ...row, interview: 'a', kind: null, interviewer: null, subject: 's', body: 'b', versions: [] },
      ],
      preferences: [
        { ...row, settings: { theme: 'dark' }, mutes: [{ reach: 'rule', rule: 'length' }], words: ['lock'] },
      ],
    }),
  ],
  promise: [
    'one to two weeks',
    'by the end of November',
    'early next week',
    'Friday 13 March',
    'within 10 business days',
  ],
  entry: [
    'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;TZID=Europe/London:20260303T100000\r\nSUMMARY:Interview\\, second round\r\nATTENDEE;CN="Ngozi Okafor";ROLE=CHAIR:mailto:n@harwell.example\r\nDESCRIPTION:Bring\r\n  your plan\r\nEND:VEVENT\r\nEND:VCALENDAR',
    'BEGIN:VEVENT\nDTSTART:20260303T100000Z\nEND:VEVENT',
  ],
  leaving: [`Thank you – Planner\n${draft}`, 'é\n<b>&'],
  text: [draft, 'a\r\nb\n\nc\u00a0d\u200b'],
}
