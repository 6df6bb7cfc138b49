import { parseAst, runnerImport, type Plugin } from 'vite'

/** What only the catalogue says of a rule. */
const texts: ReadonlySet<string> = new Set(['why', 'sources', 'starters', 'examples'])

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
      const { module } = await runnerImport<typeof import('./src/pipeline/catalogue.ts')>(id, {
        configFile: false,
        logLevel: 'error',
      })
      return `export const catalogue = JSON.parse(${JSON.stringify(JSON.stringify(module.catalogue))})`
    },
    transform(code, id) {
      return /\/rules\/[\w-]+\.ts$/.test(id) ? withoutTexts(code) : undefined
    },
  }
}
