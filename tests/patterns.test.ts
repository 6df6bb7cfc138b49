import { checkSync } from 'recheck'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const sources = import.meta.glob<string>(['../src/**/*.ts', '../rules/*.ts', '../headers.ts'], {
  eager: true,
  query: '?raw',
  import: 'default',
})

/** Every pattern written as a literal, with the file it stands in. */
function patternsOf(path: string, source: string) {
  const found: { path: string; pattern: string; flags: string }[] = []
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

const patterns = Object.entries(sources).flatMap(([path, source]) => patternsOf(path, source))

describe('patterns', () => {
  it('are found', () => {
    expect(patterns.length).toBeGreaterThan(20)
  })

  it.each(patterns)(
    '$path takes no exponential time: /$pattern/$flags',
    { timeout: 20_000 },
    ({ pattern, flags }) => {
      const result = checkSync(pattern, flags.replace(/[dgv]/g, ''), { checker: 'automaton', timeout: 2000 })
      const slow = result.status === 'vulnerable' && result.complexity.type === 'exponential'
      expect(slow).toBe(false)
    },
  )
})
