import { gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'

/**
 * Most that the files of a first visit may weigh, gzipped, by the beginning of their names. KB of 1,024 bytes. Each is the size
 * the file had when it was last set, rounded up: lower it when a file shrinks, and raise it only for what users gain by.
 */
const budget: Readonly<Record<string, number>> = {
  'assets/start-': 2,
  'assets/index-': 46,
  'assets/editor-': 73,
  'assets/worker-': 309,
  'assets/catalogue-': 23,
  'assets/words-': 270,
  'assets/model-': 164,
}

/** What a person loads by choice: most that the files of one folder may weigh together. KB as above. */
const chosen: Readonly<Record<string, number>> = { 'deeper/reading/': 15 * 1024 }

const tooHeavy = (name: string, weight: number, most: number) =>
  weight > most ? [`${name} weighs ${weight.toFixed(1)} KB gzipped, more than ${most}`] : []

/** A sentence for each file or folder that outgrew its budget, and for each budget that no file answers to. */
export function overweight(files: Readonly<Record<string, string | Uint8Array>>): string[] {
  return Object.entries({ ...budget, ...chosen }).flatMap(([beginning, most]) => {
    const weights = Object.entries(files)
      .filter(([name]) => name.startsWith(beginning))
      .map(([name, content]) => [name, gzipSync(content).length / 1024] as const)
    if (weights.length === 0) return [`No file’s name begins with ${beginning}`]
    if (beginning in chosen)
      return tooHeavy(
        beginning,
        weights.reduce((sum, [, weight]) => sum + weight, 0),
        most,
      )
    return weights.flatMap(([name, weight]) => tooHeavy(name, weight, most))
  })
}

/** Ends the build where a file of the first visit, or what is loaded by choice, outgrew its budget. */
export function sizeBudget(): Plugin {
  return {
    name: 'afterword-size-budget',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      const files = Object.values(bundle).map((item) => [
        item.fileName,
        item.type === 'chunk' ? item.code : item.source,
      ])
      const problems = overweight(Object.fromEntries(files))
      if (problems.length > 0) this.error(`${problems.join('. ')}.`)
    },
  }
}
