import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

/** The rows of the tables of promises: what is promised, and which tests tell. */
const rows = readFileSync('SECURITY.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('|') && !/^\| (?:Promise|-)/.test(line))
  .map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  )

it('each promise in SECURITY.md names tests that are there', () => {
  expect(rows.length).toBeGreaterThan(20)
  let file = ''
  for (const [promise = '', tests = ''] of rows) {
    const named = [...tests.matchAll(/`((?:tests|rules)\/[^`]+)`|"([^"]+)"|\bthe same file\b/g)]
    expect(named, promise).not.toEqual([])
    for (const [, path, title] of named) {
      if (path) file = path
      expect(existsSync(file), `${promise}: ${file}`).toBe(true)
      if (title) expect(readFileSync(file, 'utf8'), promise).toContain(title)
    }
  }
})

const sources = import.meta.glob<string>(['../src/**/*.{ts,svelte}', '../index.html'], {
  eager: true,
  query: '?raw',
  import: 'default',
})

it('no source sets a style attribute, which the policy would refuse', () => {
  expect(Object.keys(sources).length).toBeGreaterThan(100)
  const setting = Object.entries(sources).filter(([, source]) =>
    /<[a-z][^>]*\sstyle=|setAttribute\(['"`]style|\bstyle: ?['"`]/.test(source),
  )
  expect(setting.map(([path]) => path)).toEqual([])
})
