/** How mail programs introduce a quoted email, in the languages of Europe, Turkish, Chinese and Japanese. */
const from = 'from|von|de|da|van|od|från|fra|feladó|lähettäjä|kimden|от|发件人|寄件者|差出人'
const when =
  'sent|date|gesendet|datum|envoyé|enviad[oa](?: e[lm])?|fecha|inviato|data|verzonden|wysłano|skickat|sendt|dato|(?:el)?küldve|dátum|lähetetty|päiväys|gönderilme tarihi|tarih|odesláno|отправлено|дата|发送时间|寄件日期|送信日時'
const about =
  'subject|betreff|objet|asunto|oggetto|onderwerp|temat|ämne|assunto|emne|tárgy|aihe|konu|předmět|тема|主题|主旨|件名'
const others = 'to|cc|bcc|an|à|para|aan|till|til|címzett|kime|кому|收件人|宛先'
const wrote =
  'schrieb|a écrit|escribió|ha scritto|schreef|skrev|escreveu|írta|kirjoitti|yazdı|napsala?|napisał(?:a|\\(a\\))?|написала?'

/** "Subject: Thank you", "*Von:* Ida Holm", "Objet : Merci". */
const label = (words: string) => new RegExp(`^\\*{0,2}(?:${words})\\s?[:：]`, 'iu')
/** A line of an email's header that was pasted with its text. */
const headLine = label([from, when, about, others].join('|'))
const fromLine = label(from)
const quotedHeadLine = label(`${when}|${about}`)
const whenLine = label(when)
const addressedLine = label(`${about}|${others}`)
const introduction = /^(?:-{2,}\s*(?:Original|Forwarded) Message\s*-{2,}|_{10,}|Begin forwarded message:)$/i
/** "-----Ursprüngliche Nachricht-----" above a quoted header. */
const divider = /^-{2,}[^-].{2,60}-{2,}$/

/** "On 3 March you wrote:" is the person's own sentence. */
const attribution = /^On .{6,160}(?<! you) wrote:$|@[^\s@]+ wrote:$/i
const wroteAbroad = new RegExp(`(?<!\\p{L})(?:${wrote})(?!\\p{L})`, 'iu')
/** "2026年3月3日(火) 9:12 Ida Holm <ida@mail.example>:" */
const addressLast = /<[^\s<>@]+@[^\s<>@]+>[:：]$/
const clock = /\d[:.]\d\d/
/** Longer lines are ordinary text. */
const longestAttribution = 240

function isAttribution(line: string): boolean {
  if (!/[:：]$/.test(line) || line.length > longestAttribution) return false
  return (
    attribution.test(line) ||
    (/\d|@/.test(line) && wroteAbroad.test(line)) ||
    (clock.test(line) && addressLast.test(line))
  )
}

/** With a year or a time of day. */
const isDated = (line: string) => /\d{4}/.test(line) || clock.test(line)

/** "On Tue, 3 Mar 2026 at 9:12, Ida Holm", with "<ida@mail.example> wrote:" on the next line. */
const isWrapped = (line: string, next: string) =>
  isDated(line) && !isDated(next) && !/[.!?:]$/.test(line) && isAttribution(`${line} ${next}`)

/** Whether a line belongs to a header above an email's text: "Subject: Thank you". */
export const isHeadLine = (line: string): boolean => headLine.test(line)

/** "Sent: Monday, 2 March 2026 16:05"; "Date:" may also be the day of an appointment. */
const sentLine = label('sent|gesendet')
/** "From: Ida Holm", but not the "From: 10:00" of an appointment. */
const senderLine = new RegExp(`${fromLine.source}[\\s*]*(?!\\d)\\S`, 'iu')

/** Whether a line, without white space around it, says when an email was sent: "On … wrote:", or "Date:" beside "From:". */
export function tellsWhenSent(lines: readonly string[], index: number): boolean {
  const line = lines[index] ?? ''
  if (sentLine.test(line) || isAttribution(line) || isWrapped(line, lines[index + 1] ?? '')) return true
  if (!whenLine.test(line)) return false
  const start = lines.slice(0, index).findLastIndex((each) => !isHeadLine(each)) + 1
  const length = lines.slice(start).findIndex((each) => !isHeadLine(each))
  const head = lines.slice(start, length < 0 ? undefined : start + length)
  const sender = head.find((each) => senderLine.test(each))
  return sender !== undefined && (sender.includes('@') || head.some((each) => addressedLine.test(each)))
}

/** What follows "On … wrote:" or a forwarded header. */
function introducesQuote(lines: readonly string[], index: number): boolean {
  const line = lines[index] ?? ''
  const isHead = (at: number) =>
    fromLine.test(lines[at] ?? '') && lines.slice(at + 1, at + 4).some((next) => quotedHeadLine.test(next))
  return (
    introduction.test(line) ||
    isAttribution(line) ||
    isWrapped(line, lines[index + 1] ?? '') ||
    isHead(index) ||
    (divider.test(line) && isHead(index + 1))
  )
}

/** Index of the line where the quoted email begins, among lines without white space around them; -1 where there is none. */
export function quoteStart(lines: readonly string[]): number {
  // A header at the very top is the email's own.
  const top = lines.findIndex((line) => line !== '' && !isHeadLine(line))
  return lines.findIndex((_, index) => index >= top && introducesQuote(lines, index))
}

/** For each line, whether it is the person's own and not part of the email being answered. */
function areOwn(lines: readonly string[]): boolean[] {
  const trimmed = lines.map((line) => line.trim())
  const quote = quoteStart(trimmed)
  return trimmed.map((line, index) => (quote < 0 || index < quote) && !line.startsWith('>'))
}

/** The person's own lines, without the email being answered. */
export function ownText(body: string): string {
  const lines = body.split('\n')
  const own = areOwn(lines)
  return lines.filter((_, index) => own[index]).join('\n')
}

/** Where the lines of the email being answered begin. */
export function quotedLineStarts(body: string): number[] {
  const lines = body.split('\n')
  const own = areOwn(lines)
  let at = 0
  return lines.flatMap((line, index) => {
    const start = at
    at += line.length + 1
    return own[index] ? [] : [start]
  })
}
