#!/usr/bin/env node
// Shows that the time of a check is proportional to the length of the text, whatever the text, up to the 50,000 characters
// that are checked. Needs the built library:
//   npm run build:lib && node bench/length.mjs
import { createCoach } from '../dist/lib/index.js'
import { allEmails } from './texts.mjs'

const lengths = [3_125, 6_250, 12_500, 25_000, 50_000]
const prose = allEmails.join('\n\n')
/** Each round begins with different words: a paragraph seen before would cost nothing. */
const words = prose.split(/\s+/)

/** @type {Readonly<Record<string, (length: number) => string>>} */
const texts = {
  emails: (length) => prose.slice(0, length),
  'short sentences': (length) => 'I am. '.repeat(length / 6),
  'short lines': (length) => 'Ana\n'.repeat(length / 4),
  'lines of Windows': (length) => 'Ana\r\n'.repeat(length / 5),
  'one sentence': (length) => 'and thank you for the tour, '.repeat(length / 28),
  'faults between commas': (length) => 'I am sorry to bother you, '.repeat(length / 26),
  'one word': (length) => 'a'.repeat(length),
  brackets: (length) => '['.repeat(length),
  'exclamation marks': (length) => '!'.repeat(length),
  surrogates: (length) => '\uD83D'.repeat(length),
}

/** Milliseconds for a check by a coach that has read nothing before. @param {string} body */
async function timeOf(body) {
  const coach = await createCoach()
  const start = performance.now()
  await coach.check({ kind: 'thank-you', body })
  return performance.now() - start
}

for (let round = 0; round < 5; round++) await timeOf(`${words[round]} ${prose.slice(0, 10_000)}`)

console.log(
  `| text | ${lengths.map((length) => `${length}, ms`).join(' | ')} | the longest a character, × the shortest |`,
)
console.log(`|---|${lengths.map(() => '---').join('|')}|---|`)
for (const [name, text] of Object.entries(texts)) {
  // The fastest of five turns, which other work on the machine disturbed least.
  const times = lengths.map(() => Infinity)
  for (let round = 0; round < 5; round++)
    for (const [place, length] of lengths.entries())
      times[place] = Math.min(times[place] ?? Infinity, await timeOf(`${words[round]} ${text(length)}`))
  const perCharacter = (/** @type {number} */ place) => (times.at(place) ?? NaN) / (lengths.at(place) ?? NaN)
  const growth = perCharacter(-1) / perCharacter(0)
  console.log(`| ${name} | ${times.map((time) => time.toFixed(1)).join(' | ')} | ${growth.toFixed(2)} |`)
}
