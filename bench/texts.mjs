import { readVoices } from '../tests/corpus/read.mjs'

const words = (/** @type {string} */ text) => text.split(/\s+/).filter(Boolean).length
const bodies = readVoices().flatMap(({ drafts }) => drafts.map(({ body }) => body))

/** Emails of ours with a number of words in the given range. @param {number} least @param {number} most */
const between = (least, most) => bodies.filter((body) => words(body) >= least && words(body) <= most)

/** Different emails of about 150 words. */
export const emails = between(120, 190)
export const allEmails = bodies
/** Drafts joined until there are 7,000 words: a paste that is no single email. */
export const longText = bodies
  .reduce(
    (/** @type {string[]} */ taken, body) => (words(taken.join(' ')) < 7000 ? [...taken, body] : taken),
    [],
  )
  .join('\n\n')

/** A text with `count` letters typed into its middle paragraph. @param {string} body @param {number} count */
export function typed(body, count) {
  const middle = body.indexOf(' ', Math.floor(body.length / 2))
  return `${body.slice(0, middle)} ${'really nice of you '.repeat(20).slice(0, count)}${body.slice(middle)}`
}
