import { cleanText } from '../core/clean.ts'

/** Word and Outlook write lists and links into their plain text too, and their HTML differs more from what one sees. */
const office = /schemas-microsoft-com|class=["']?Mso/
const listOrLink = /<li[\s>]|<a\s[^<>]{0,500}href\s*=\s*["']?https?:/i
/** Larger HTML is no letter. UTF-16 units. */
const longest = 300_000

/**
 * Whether the HTML of a clipboard says more than its plain text: browsers leave the marks of lists and the addresses
 * of links out of what they copy as plain text.
 */
export function htmlSaysMore(plain: string, html: string): boolean {
  if (html.trim() === '' || html.length > longest) return false
  return plain.trim() === '' || (listOrLink.test(html) && !office.test(html))
}

/** The clean text of a clipboard that holds plain text, HTML or both. */
export async function pastedText(plain: string, html: string): Promise<string> {
  if (!htmlSaysMore(plain, html)) return cleanText(plain)
  const { textOfHtml } = await import('./html.ts')
  return cleanText(textOfHtml(html)).trim()
}
