/** A message on its way out of the page. */
export interface Message {
  readonly subject: string
  readonly body: string
}

/** Longer links are cut or refused by some mail programs. Characters, once encoded. */
const longestLink = 1_900

/** RFC 6068 asks for %0D%0A line breaks. Half a character, as some keyboards leave behind, cannot be encoded. */
const encoded = (text: string) =>
  encodeURIComponent(text.replace(/\r?\n/g, '\r\n').replace(/\p{Surrogate}/gu, '\uFFFD'))

/** A `mailto:` link; without the body where it would be too long, and then `cut` is true. */
export function mailtoLink({ subject, body }: Message): { href: string; cut: boolean } {
  const whole = `mailto:?subject=${encoded(subject)}&body=${encoded(body)}`
  const cut = whole.length > longestLink
  return { href: cut ? `mailto:?subject=${encoded(subject)}` : whole, cut }
}

/** Gmail's window for a new message, filled in. */
export const gmailLink = ({ subject, body }: Message) =>
  `https://mail.google.com/mail/?view=cm&fs=1&su=${encoded(subject)}&body=${encoded(body)}`

/** Outlook on the web, filled in. */
export const outlookLink = ({ subject, body }: Message) =>
  `https://outlook.live.com/mail/0/deeplink/compose?subject=${encoded(subject)}&body=${encoded(body)}`

function base64(text: string): string {
  let bytes = ''
  for (const byte of new TextEncoder().encode(text)) bytes += String.fromCharCode(byte)
  return btoa(bytes)
}

/** An encoded word of RFC 2047 holds at most 75 characters, so a long subject takes several. */
function headerText(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim()
  if (/^[\x20-\x7E]*$/.test(flat) && flat.length < 70) return flat
  const pieces = [...flat].reduce<string[]>((made, letter) => {
    const last = made.at(-1)
    if (last === undefined || new TextEncoder().encode(last + letter).length > 42) return [...made, letter]
    return [...made.slice(0, -1), last + letter]
  }, [])
  return pieces.map((piece) => `=?utf-8?B?${base64(piece)}?=`).join('\r\n ')
}

/** The message as an .eml file, which mail programs open as an unsent draft. */
export function emlFile({ subject, body }: Message): string {
  const lines = base64(body.replace(/\r?\n/g, '\r\n')).match(/.{1,76}/g) ?? []
  return [
    'X-Unsent: 1',
    `Subject: ${headerText(subject)}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    ...lines,
    '',
  ].join('\r\n')
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** The body as HTML that mail programs paste well: a paragraph for each block, a break for each line. */
export function htmlBody(body: string): string {
  const safe = body.trim().replace(/[&<>]/g, (mark) => escapes[mark] ?? mark)
  return safe
    .split(/\n{2,}/)
    .map((block) => `<p>${block.replace(/\n/g, '<br>')}</p>`)
    .join('')
}

/** A name for a file: "Thank you – Fernway" becomes `thank-you-fernway`. */
export function fileName({ subject }: Message): string {
  const plain = subject
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
  return plain.slice(0, 60) || 'message'
}
