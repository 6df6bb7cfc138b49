/** What mail programs of several languages put before the subject of an answer: English, German, Swedish, Danish, Dutch. */
const answered = 're|aw|sv|vs|antw'
const answer = new RegExp(`^\\s*(?:${answered})\\s*:`, 'i')
const marks = new RegExp(`^\\s*(?:(?:${answered}|fwd?|wg)\\s*:\\s*)+`, 'i')

/** Whether a subject is that of an answer: "Re: Interview", "Sv: Intervju". */
export const isReply = (subject: string): boolean => answer.test(subject)

/** A subject without the marks of its thread: "Re: Fwd: Interview" is "Interview". */
export const withoutThreadMarks = (subject: string): string => subject.replace(marks, '')
