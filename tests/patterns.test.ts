import { checkSync, type Parameters } from 'recheck'
import ts from 'typescript'
import { describe, expect, it, vi } from 'vitest'

interface Pattern {
  readonly path: string
  readonly pattern: string
  readonly flags: string
}

/** Patterns put together from strings show themselves only as they are made, so this stands before the imports. */
const built = vi.hoisted(() => {
  const found: Pattern[] = []
  globalThis.RegExp = new Proxy(RegExp, {
    construct(target, given: [string | RegExp, string?], self) {
      const made = Reflect.construct(target, given, self) as RegExp
      const path = /\/((?:src|rules)\/[\w/.-]+\.ts)/.exec(
        new Error('made here').stack?.split('\n')[2] ?? '',
      )?.[1]
      if (path) found.push({ path: `../${path}`, pattern: made.source, flags: made.flags })
      return made
    },
  })
  return found
})

// What makes patterns of its own; the page's files need a browser and write theirs as literals.
import.meta.glob(['../rules/*.ts', '../src/{language,pipeline,schedule}/**/*.ts'], { eager: true })

const sources = import.meta.glob<string>(['../src/**/*.{ts,svelte}', '../rules/*.ts', '../headers.ts'], {
  eager: true,
  query: '?raw',
  import: 'default',
})

/** Every pattern written as a literal, with the file it stands in. */
function patternsOf(path: string, source: string): Pattern[] {
  const found: Pattern[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/')
      found.push({ path, pattern: node.text.slice(1, end), flags: node.text.slice(end + 1) })
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(path, source, ts.ScriptTarget.Latest))
  return found
}

const scriptOf = (path: string, source: string) =>
  path.endsWith('.svelte') ? (/<script[^>]*>([^]*?)<\/script>/.exec(source)?.[1] ?? '') : source

const written = Object.entries(sources).flatMap(([path, source]) => patternsOf(path, scriptOf(path, source)))
const patterns = [
  ...new Map([...written, ...built].map((each) => [`${each.pattern}/${each.flags}`, each])).values(),
]

/** Of a source, what a function puts right behind `\b` into a pattern: words of the person's, such as a name. */
function namesBehindBoundary(path: string, source: string): string[] {
  const found: string[] = []
  const visit = (node: ts.Node, inFunction: boolean): void => {
    if (inFunction && ts.isTemplateExpression(node) && /\\b\$\{/.test(node.getText()))
      found.push(`${path}: ${node.getText()}`)
    ts.forEachChild(node, (child) => visit(child, inFunction || ts.isFunctionLike(node)))
  }
  visit(ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true), false)
  return found
}

/**
 * A seeded search that ends by its work. By the clock, a busy machine let slow patterns through and held fast ones for slow.
 * This little of it finds the growth of short patterns.
 */
const search = {
  checker: 'fuzz',
  randomSeed: 1,
  maxIteration: 1,
  maxInitialGenerationSize: 100,
  maxGenerationSize: 30,
  crossoverSize: 10,
  mutationSize: 20,
  incubationLimit: 5000,
  seedingTimeout: null,
  incubationTimeout: null,
  attackLimit: 300_000,
  attackTimeout: null,
} as const

/** How the time of a pattern grows with the text, by theory; where theory takes too long or has no answer, by a search. */
function growth({ pattern, flags }: Pattern): string {
  const look = (parameters: Parameters) => checkSync(pattern, flags.replace(/[dgvy]/g, ''), parameters)
  const first = look({ checker: 'automaton', timeout: 250 })
  const result = first.status === 'unknown' ? look(search) : first
  return result.status === 'vulnerable'
    ? `${result.complexity.type} on ${result.attack.pattern}`
    : 'linear as far as is known'
}

describe('patterns', () => {
  it('are found, written and put together', () => {
    expect(written.length).toBeGreaterThan(100)
    expect(built.length).toBeGreaterThan(5)
  })

  it.each(patterns)(
    '$path takes time in proportion to the text: /$pattern/$flags',
    { timeout: 20_000 },
    (pattern) => {
      expect(growth(pattern)).toBe('linear as far as is known')
    },
  )

  // `\b` knows ASCII alone, so it stands neither before É nor behind it.
  it('put no \\b beside a letter of any alphabet', () => {
    const beside = /\\b(?:\((?:\?[:=!])?)*\[?\^?\\p\{|\\p\{\w+\}(?:[^[\]]*\])?(?:[+*?]|\{[\d,]+\})*\)*\\b/
    expect(patterns.filter(({ pattern }) => beside.test(pattern))).toEqual([])
  })

  it('put no \\b before the words of a person', () => {
    expect(
      Object.entries(sources).flatMap(([path, source]) => namesBehindBoundary(path, scriptOf(path, source))),
    ).toEqual([])
  })
})
