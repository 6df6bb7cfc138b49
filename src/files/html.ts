import { convert } from 'html-to-text'

/** More than this is layout, not text: depth of nested tags; UTF-16 units (time grows with the square of open tags). */
const deepest = 50
const longest = 256 * 1024

const plainHeading = { options: { uppercase: false } }

/**
 * The text of HTML from an email or a web page: "- " before list items, the address of a link in brackets after its words, and
 * no pictures, scripts or styles.
 */
export function textOfHtml(html: string): string {
  const text = convert(html.slice(0, longest), {
    wordwrap: false,
    limits: { maxDepth: deepest },
    selectors: [
      {
        selector: 'a',
        options: { hideLinkHrefIfSameAsText: true, linkBrackets: ['(', ')'], noAnchorUrl: true },
      },
      { selector: 'ul', options: { itemPrefix: '- ' } },
      { selector: 'img', format: 'skip' },
      { selector: 'td', format: 'block', options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
      ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, ...plainHeading })),
    ],
  })
  return text.replace(/^ +(?=\d+\. )/gm, '')
}
