import type { SavedDraft } from './page-store/page-store.ts'

/** Shorter lines, such as "Kind regards,", occur in other letters too. Characters. */
const shortest = 40
export const longLines = (text: string): string[] =>
  text.split('\n').filter((line) => line.trim().length > shortest)

/**
 * The kind and subject that stay when the text of a draft is replaced. Those of a sample are dropped with its last paragraph:
 * from then on the letter is the person's own.
 */
export function headFor(
  text: string,
  { kind, subject, body }: SavedDraft,
): Pick<SavedDraft, 'kind' | 'subject'> {
  const left = samples.find((sample) => {
    if (sample.subject !== subject) return false
    const paragraphs = longLines(sample.body)
    return paragraphs.some((each) => body.includes(each)) && !paragraphs.some((each) => text.includes(each))
  })
  return left ? { kind: kind === left.kind ? undefined : kind, subject: '' } : { kind, subject }
}

/** Drafts to try: one that works, one that hurts, one to speak. */
export const samples: readonly (SavedDraft & { readonly name: string; readonly about: string })[] = [
  {
    name: 'A good thank-you',
    about: 'Short, warm and about something real',
    kind: 'thank-you',
    subject: 'Thank you – garden supervisor interview',
    body: `Dear Ms. Halloran,

Thank you for walking me through the walled garden this morning and for being so open about what the frost did to the espaliers.

What you said about training two apprentices each spring stayed with me. At Thornley Park I ran the same kind of scheme for three years, and four of our six trainees are now gardeners there. I would love to do that work with you, and the supervisor role is the one I want.

If it would help, I can send the planting plan I mentioned. Could you tell me when you expect to decide?

I look forward to hearing from you.

Kind regards,
Ruth Adeyemi`,
  },
  {
    name: 'A pushy check-in',
    about: 'What impatience does to a note',
    kind: 'check-in',
    subject: 'STILL WAITING',
    body: `Hi Martin,

I have not heard anything from you since my interview nine days ago, which is frankly disappointing. I took an unpaid day off for it, so the least you could do is reply.

I need an answer by Friday. I have other offers and I will not wait for ever. I am clearly the best person for [Job Title] and I expect to start on the first.

Please respond ASAP!!

Dev`,
  },
  {
    name: 'A phone script',
    about: 'Words for a call or a voicemail',
    kind: 'phone-script',
    subject: '',
    body: `Hello Mrs. Lindqvist, this is Tomasz Bielak. I came in on Tuesday about the night-shift dispatcher job.

First, thank you for letting me sit beside Karin while the snow calls came in. I have thought about that board ever since, and I would be very glad to work at it.

You said you hoped to choose someone this week. Do you know yet when I might hear? There is no hurry on my side, and I can send you my references meanwhile.

You can reach me on 555 0142 any afternoon; that is 555 0142. Thank you, and goodbye.`,
  },
]

/** Whether a text is an unchanged sample: it is ours, and no earlier version of the person's text. */
export const isSample = ({ body }: { readonly body: string }): boolean =>
  samples.some((sample) => sample.body === body)
