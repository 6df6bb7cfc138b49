import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { patterns } from '../node_modules/retext-equality/lib/patterns-en.js'
import { chosenOf, withoutTexts } from '../rule-texts.ts'
import { chosen } from '../rules/inclusive-language.ts'
import { overweight } from '../weight.ts'
import { packedModule } from '../word-lists.ts'

describe('a rule in the site’s worker', () => {
  it('does what it did, without what only the catalogue says', () => {
    const code = `import { avoid } from '../avoid.js'
const why = 'kept: a word of its own'
export default avoid({ title: 'Go', why, find: () => [{ why: 1 }], sources: ['a,b'], examples: { clean: [] } })`
    expect(withoutTexts(code).replace(/\s+/g, ' ')).toBe(
      "import { avoid } from '../avoid.js' const why = 'kept: a word of its own' export default avoid({ title: 'Go', find: () => [{ why: 1 }], })",
    )
  })
})

describe('the patterns of retext-equality in the site’s worker', () => {
  const phrasesOf = (list: typeof patterns) =>
    list.flatMap(({ id, inconsiderate }) => Object.keys(inconsiderate).map((phrase) => `${id}: ${phrase}`))
  const isChosen = ({ id }: { readonly id: string }) => chosen.has(id)

  it('are those that the rule chose, whole but for their notes', () => {
    const code = chosenOf({ patterns }, { chosen })
    const kept = JSON.parse(code.replace('export const patterns = ', '')) as typeof patterns
    expect(phrasesOf(kept)).toEqual(phrasesOf(patterns.filter(isChosen)))
    expect(kept.filter(({ note }) => note)).toEqual([])
  })

  it('share no phrase with one left out, which would silence it elsewhere', () => {
    const left = patterns.filter((pattern) => !isChosen(pattern))
    const leftPhrases = new Set(left.flatMap(({ inconsiderate }) => Object.keys(inconsiderate)))
    const all = patterns.filter(isChosen).flatMap(({ inconsiderate }) => Object.keys(inconsiderate))
    expect(all.filter((phrase) => leftPhrases.has(phrase))).toEqual([])
  })
})

describe('a packed list of words', () => {
  it('gives the same words, and is lighter', async () => {
    const source = readFileSync('src/language/lists/office-words.txt', 'utf8')
    const words = [...new Set(source.match(/[a-z]+/g))]
    const code = packedModule('easy', words)
    const module = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
      readonly easy: readonly string[]
    }
    expect(module.easy).toEqual(words.toSorted())
    const weight = (text: string) => gzipSync(text).length
    expect(weight(code)).toBeLessThan(weight(JSON.stringify(words)))
  })
})

describe('the size budget', () => {
  const light = Object.fromEntries(
    [
      'assets/start-1.js',
      'assets/index-1.js',
      'assets/editor-1.js',
      'assets/worker-1.js',
      'assets/catalogue-1.js',
      'assets/words-1.txt',
      'assets/model-1.bin',
      'deeper/reading/model-1.onnx',
      'deeper/reading/runtime-1.wasm',
    ].map((name) => [name, 'x']),
  )

  it('lets a light build pass', () => {
    expect(overweight(light)).toEqual([])
  })

  it('names a file that outgrew it', () => {
    const heavy = { ...light, 'assets/worker-1.js': randomBytes(400 * 1024) }
    expect(overweight(heavy)).toEqual([expect.stringMatching(/^assets\/worker-1\.js weighs 400\.\d KB/)])
  })

  it('weighs together what is loaded by choice', () => {
    const half = randomBytes(8 * 1024 * 1024)
    expect(overweight({ ...light, 'deeper/reading/model-1.onnx': half })).toEqual([])
    const heavy = { ...light, 'deeper/reading/model-1.onnx': half, 'deeper/reading/runtime-1.wasm': half }
    expect(overweight(heavy)).toEqual([expect.stringMatching(/^deeper\/reading\/ weighs 163\d\d\.\d KB/)])
  })

  it('notices that a file it weighs is gone', () => {
    const { 'assets/model-1.bin': _, ...rest } = light
    expect(overweight(rest)).toEqual(['No file’s name begins with assets/model-'])
  })
})
