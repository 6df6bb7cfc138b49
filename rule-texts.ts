import { fileURLToPath } from 'node:url'
import { parseAst, runnerImport, type Plugin } from 'vite'

/** What only the catalogue says of a rule. */
const texts: ReadonlySet<string> = new Set(['why', 'sources', 'starters', 'startersIn', 'examples'])

/** A rule's module without the texts that stand in its default export, `export default phrases({…})`. */
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

/** Of a module's source what it exports when it is run. */
async function runOf<Module>(id: string): Promise<Module> {
  const { module } = await runnerImport<Module>(id, { configFile: false, logLevel: 'error' })
  return module
}

/** A module with only those patterns that the rule has chosen, and without the notes, which it does not show. */
export function chosenOf(
  { patterns }: Pick<Patterns, 'patterns'>,
  { chosen }: Pick<Inclusive, 'chosen'>,
): string {
  const kept = patterns.filter(({ id }) => chosen.has(id))
  return `export const patterns = ${JSON.stringify(kept, (key, value) => (key === 'note' ? undefined : value))}`
}

/** Gives the site’s worker few of the patterns of retext-equality: three in four would be loaded to be left out. */
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
 * Parts what rules do from what they say: the site's worker comes without the texts, which follow as data in a file of
 * their own. A rule stays one file to its author.
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
