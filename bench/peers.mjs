import { text as alex } from 'alex'
import { LocalLinter } from 'harper.js'
import { binary } from 'harper.js/binary'
import writeGood from 'write-good'
import { createCoach } from '../dist/lib/index.js'

/**
 * A checker to be measured: `check` reads a whole text and returns how many things it found.
 * @typedef {{ name: string, check: (body: string) => Promise<number> }} Checker
 */

/** Ours first. Each is set up once; that time is measured separately. @returns {Promise<Checker[]>} */
export async function checkers() {
  const coach = await createCoach()
  const harper = new LocalLinter({ binary })
  await harper.setup()
  return [
    {
      name: 'afterword',
      check: async (body) => (await coach.check({ kind: 'thank-you', body })).findings.length,
    },
    { name: 'harper.js', check: async (body) => (await harper.lint(body)).length },
    { name: 'alex', check: async (body) => alex(body).messages.length },
    { name: 'write-good', check: async (body) => writeGood(body).length },
  ]
}
