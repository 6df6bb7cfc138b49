/** No-break, thin and other odd spaces that mail programs and web pages put between words. */
const oddSpaces = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g
const invisible = /[\u200B\u200E\u200F\u2060\uFEFF\u00AD]/g
/** Private-use bullets of Word's symbol fonts, and other list marks. */
const bullet = /^[ \t]*[\uF0B7\uF0A7·•◦▪‣][ \t]*/gm

/**
 * Text from a clipboard or a file as plain as an email: `\n` line ends, ordinary spaces, "- " before list items,
 * no trailing spaces and at most one blank line at a time. Quotation marks and dashes stay as they are.
 */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(oddSpaces, ' ')
    .replace(invisible, '')
    .replace(bullet, '- ')
    .replace(/(?<![ \t])[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
}
