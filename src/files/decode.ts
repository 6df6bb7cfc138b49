/** The characters of windows-1252 from 0x80 to 0x9F, as in the web's encoding standard; blank where it has none. */
const windowsMarks = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

/**
 * Replaces control characters, which nobody types, by the quotation marks and dashes of Windows. Node 20 reads windows-1252 as
 * Latin-1, which leaves such control characters.
 */
export function withWindowsMarks(text: string): string {
  return text.replace(/[\u0080-\u009F]/g, (control) => {
    const mark = windowsMarks[control.charCodeAt(0) - 0x80]
    return mark && mark !== ' ' ? mark : control
  })
}

// oxlint-disable-next-line no-control-regex
const noText = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F]/

/**
 * The text of a file: UTF-16 with a byte-order mark, UTF-8, or else windows-1252, in which old Windows editors save. Undefined
 * where it is none of these, so that no letter is lost.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return strictly('utf-16le', bytes)
  if (first === 0xfe && second === 0xff) return strictly('utf-16be', bytes)
  if (bytes.includes(0)) return undefined
  const text = strictly('utf-8', bytes)
  if (text !== undefined) return text
  const windows = withWindowsMarks(new TextDecoder('windows-1252').decode(bytes))
  return noText.test(windows) ? undefined : windows
}

function strictly(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
