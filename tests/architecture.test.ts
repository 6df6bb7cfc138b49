import { describe, expect, it } from 'vitest'

const sources: Readonly<Record<string, string>> = import.meta.glob<string>(
  ['../src/**/*.ts', '../src/**/*.svelte', '../rules/**/*'],
  { query: '?raw', import: 'default', eager: true },
)

/** Which folders a folder may import from, itself apart. The library's entries stand at the top of src. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  core: [],
  files: ['core'],
  language: ['core'],
  rules: ['language', 'core'],
  pipeline: ['language', 'core'],
  worker: ['pipeline', 'core'],
  editor: ['files', 'core'],
  schedule: ['core'],
  store: ['core'],
  app: ['editor', 'worker', 'schedule', 'store', 'files', 'core'],
  cli: ['pipeline', 'schedule', 'files', 'core'],
  '': ['pipeline', 'core'],
}

/** Packages a folder stays free of: the page loads no retext, the worker no Svelte. */
const foreign: Readonly<Record<string, RegExp>> = {
  core: /^(?!valibot$)/,
  files: /^(?!html-to-text$|postal-mime$)/,
  language: /^(svelte|@codemirror|node:)/,
  rules: /^(?!retext-)/,
  pipeline: /^(svelte|@codemirror|node:)/,
  worker: /^(svelte|@codemirror|node:)/,
  editor: /^(retext|unified|nlcst|nspell|svelte)/,
  schedule: /^(retext|unified|nlcst|svelte|@codemirror)/,
  store: /^(retext|unified|nlcst|@codemirror)/,
  app: /^(retext|unified|nlcst|nspell)/,
}

const importLine =
  /(?:^|\n)\s*(?:import|export)\s[^'"\n]*(?:\n[^'"]*?)?from\s+['"]([^'"]+)['"]|import\s*\(?\s*['"]([^'"]+)['"]/g

const importsOf = (source: string) =>
  [...source.matchAll(importLine)].map(([, from, bare]) => from ?? bare ?? '')

/** `../src/pipeline/parse.ts` is of `pipeline`; `../src/index.ts` of the library, ''. */
const folderOf = (path: string) => {
  const [, top = '', next = '', ...rest] = path.split('/')
  return top === 'rules' ? 'rules' : rest.length > 0 ? next : ''
}

/** The path a relative import leads to, seen from tests/ as the sources are. */
const target = (from: string, to: string) =>
  new URL(to, `file:///tests/${from}`).pathname.replace(/^\//, '../').replace(/\?.*$/, '')

const relative = (path: string) =>
  importsOf(sources[path] ?? '')
    .filter((to) => to.startsWith('.'))
    .map((to) => target(path, to))
    .filter((to) => !to.startsWith('../node_modules/'))

const paths = Object.keys(sources)

describe('the house', () => {
  it('has folders that the list of arrows names', () => {
    expect([...new Set(paths.map(folderOf))].filter((folder) => !Object.hasOwn(arrows, folder))).toEqual([])
  })

  it('imports only along its arrows', () => {
    expect(relative('../src/pipeline/parse.ts')).toContain('../src/language/roles.ts')
    const wrong = paths.flatMap((path) =>
      relative(path)
        .filter((to) => folderOf(to) !== folderOf(path) && !arrows[folderOf(path)]?.includes(folderOf(to)))
        .map((to) => `${path} imports ${to}`),
    )
    expect(wrong).toEqual([])
  })

  it('reads rules/ in the registry alone', () => {
    const readers = paths.filter((path) => /import\.meta\.glob[^)]*rules\//.test(sources[path] ?? ''))
    expect(readers).toEqual(['../src/pipeline/registry.ts'])
  })

  it('lets the page reach the worker by its client, its protocol and what starts it only', () => {
    const wrong = paths
      .filter((path) => folderOf(path) === 'app')
      .flatMap((path) => relative(path).filter((to) => folderOf(to) === 'worker'))
      .filter((to) => !/\/worker\/(client|protocol|start|trusted-script)\.ts$/.test(to))
    expect(wrong).toEqual([])
  })

  it('keeps foreign packages out of each folder', () => {
    const wrong = paths.flatMap((path) =>
      importsOf(sources[path] ?? '')
        .filter((to) => !to.startsWith('.') && foreign[folderOf(path)]?.test(to))
        .map((to) => `${path} imports ${to}`),
    )
    expect(wrong).toEqual([])
  })
})

describe('a rule file', () => {
  const rules = paths.filter((path) => folderOf(path) === 'rules')

  it('is named in kebab case: the name is the id', () => {
    expect(rules.filter((path) => !/^\.\.\/rules\/[a-z]+(-[a-z]+)*\.ts$/.test(path))).toEqual([])
  })

  it('is short enough, its examples apart, to read at one sitting', () => {
    const lines = (path: string) =>
      (sources[path] ?? '')
        .replace(/^  examples: \{\n[^]*?^  \},\n/m, '')
        .trimEnd()
        .split('\n').length
    expect(rules.filter((path) => lines(path) < 8 || lines(path) > 135)).toEqual([])
  })
})
