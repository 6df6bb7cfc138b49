import { fileURLToPath } from 'node:url'
import { parseAst, runnerImport, type Plugin } from 'vite'

/** The fields of a rule that only the catalogue uses. */
const texts: ReadonlySet<string> = new Set(['why', 'sources', 'starters', 'startersIn', 'examples'])

/** A rule's module without the texts in its default export, `export default phrases({…})`. */
export function withoutTexts(code: string): string {
  const fields = parseAst(code)
    .body.flatMap((node) => (node.type === 'ExportDefaultDeclaration' ? [node.declaration] : []))
    .flatMap((made) => (made.type === 'CallExpression' ? made.arguments : []))
    .flatMap((about) => (about.type === 'ObjectExpression' ? about.properties : []))
    .filter(
      (field) => field.type === 'Property' && field.key.type === 'Identifier' && texts.has(field.key.name),
    )
  return fields.reduceRight(
    (rest, { start, end }) => rest.slice(0, start) + rest.slice(end).replace(/^\s*,/, ''),
    code,
  )
}

type Patterns = typeof import('./node_modules/retext-equality/lib/patterns-en.js')
type Inclusive = typeof import('./rules/inclusive-language.ts')

/** What the source of a module exports when it is run. */
async function runOf<Module>(id: string): Promise<Module> {
  const { module } = await runnerImport<Module>(id, { configFile: false, logLevel: 'error' })
  return module
}

/** A module with only the patterns that the rule has chosen, and without their notes, which it does not show. */
export function chosenOf(
  { patterns }: Pick<Patterns, 'patterns'>,
  { chosen }: Pick<Inclusive, 'chosen'>,
): string {
  const kept = patterns.filter(({ id }) => chosen.has(id))
  return `export const patterns = ${JSON.stringify(kept, (key, value) => (key === 'note' ? undefined : value))}`
}

/** Gives the site’s worker only the chosen patterns of retext-equality: three in four are never used. */
export function chosenPatterns(): Plugin {
  return {
    name: 'afterword-chosen-patterns',
    apply: 'build',
    async load(id) {
      if (!id.endsWith('/retext-equality/lib/patterns-en.js')) return undefined
      const rule = fileURLToPath(new URL('rules/inclusive-language.ts', import.meta.url))
      return chosenOf(await runOf<Patterns>(id), await runOf<Inclusive>(rule))
    },
  }
}

/**
 * Separates what rules do from what they say: the site's worker is built without the texts, which follow as data in a separate
 * file. For its author a rule stays one file.
 */
export function ruleTexts(): Plugin {
  return {
    name: 'afterword-rule-texts',
    apply: 'build',
    async load(id) {
      if (!id.endsWith('/src/pipeline/catalogue.ts')) return undefined
      const { catalogue } = await runOf<typeof import('./src/pipeline/catalogue.ts')>(id)
      return `export const catalogue = JSON.parse(${JSON.stringify(JSON.stringify(catalogue))})`
    },
    transform(code, id) {
      return /\/rules\/[\w-]+\.ts$/.test(id) ? withoutTexts(code) : undefined
    },
  }
}
