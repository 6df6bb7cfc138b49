import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
/** The numbers that a pattern picks out of a file. */
const numbersIn = (path: string, pattern: RegExp) => pattern.exec(read(path))?.slice(1).map(Number)

it.each([
  [
    'the least probability that is an impression, and what stands for none',
    numbersIn('training/company.py', /^LEAST, NONE = ([\d.]+), ([\d.]+)$/m),
    [
      ...(numbersIn('src/pipeline/reader/verdict.ts', /\bleastProbability = ([\d.]+)/) ?? []),
      ...(numbersIn('src/pipeline/company.ts', /\bnoImpression = ([\d.]+)/) ?? []),
    ],
  ],
  [
    'the sentences that each letter is supposed to have more',
    numbersIn(
      'training/company.py',
      /^SUPPOSED, SUPPOSED_HARM, SUPPOSED_PURPOSE = ([\d.]+), ([\d.]+), ([\d.]+)$/m,
    ),
    numbersIn(
      'src/pipeline/company.ts',
      /\bsupposed = \{ sentences: ([\d.]+), harm: ([\d.]+), purpose: ([\d.]+) \}/,
    ),
  ],
  [
    'how likely words that a rule faults harm',
    numbersIn('training/company.py', /^WORDED_HARM = ([\d.]+)$/m),
    numbersIn('src/pipeline/company.ts', /\bwordedHarm = ([\d.]+)/),
  ],
  [
    'the longest sentence',
    numbersIn('training/company.py', /^MOST_WORDS = ([\d.]+)$/m),
    numbersIn('src/pipeline/company.ts', /\bmostWords = ([\d.]+)/),
  ],
])('the odds are fitted with what the pipeline goes by: %s', (_, fitted, used) => {
  expect(fitted?.length).toBeGreaterThan(0)
  expect(used).toEqual(fitted)
})
