/** A message about to leave the page. */
export interface Message {
  readonly subject: string
  readonly body: string
}

/** A service that opens a new message by link: the link up to its subject, and the longest text it accepts. */
const places = {
  // Chrome on Windows and some mail programs cut links at about 2,000 characters.
  mail: { start: 'mailto:?subject=', most: 1_900 },
  // Others found that Gmail refuses links from 6,410 characters on, and Outlook beyond 31,000 minus the cookies.
  gmail: { start: 'https://mail.google.com/mail/?view=cm&fs=1&su=', most: 6_000 },
  outlook: { start: 'https://outlook.live.com/mail/0/deeplink/compose?subject=', most: 6_000 },
} as const

/** RFC 6068 asks for %0D%0A line breaks. Half a surrogate pair, which some keyboards leave behind, cannot be encoded. */
const encoded = (text: string) =>
  encodeURIComponent(text.replace(/\r?\n/g, '\r\n').replace(/\p{Surrogate}/gu, '\uFFFD'))

/** A link that opens a filled-in new message; too long a body is left out, and then `cut` is true. */
export function composeLink(place: keyof typeof places, { subject, body }: Message) {
  const { start, most } = places[place]
  const short = start + encoded(subject)
  const whole = `${short}&body=${encoded(body)}`
  const cut = whole.length > most
  return { href: cut ? short : whole, cut }
}

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

/**
 * The message as a plain text file. A subject stands above it as in an email, so that it can be read back
 * (core/typed-subject.ts).
 */
export function txtFile({ subject, body }: Message): string {
  const flat = subject.replace(/\s+/g, ' ').trim()
  return flat && body.trim() ? `Subject: ${flat}\n\n${body}` : body
}

/** The body as HTML that mail programs paste well: a paragraph per block, a break per line. */
export function htmlBody(body: string): string {
  const safe = body.trim().replace(/[&<>]/g, (mark) => escapes[mark] ?? mark)
  return safe
    .split(/\n{2,}/)
    .map((block) => `<p>${block.replace(/\n/g, '<br>')}</p>`)
    .join('')
}

/** A file name: "Thank you – Fernway" becomes `thank-you-fernway`. */
export function fileName({ subject }: Message): string {
  const plain = subject
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
  return plain.slice(0, 60) || 'message'
}
