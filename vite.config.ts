import { dirname, relative } from 'node:path/posix'
import { fileURLToPath } from 'node:url'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vitest/config'
import { chunkName, holidayData } from './holidays.ts'
import { chosenPatterns, ruleTexts } from './rule-texts.ts'
import {
  earlyWorker,
  headers,
  offlineEntry,
  offlineFiles,
  policyInPage,
  workerEntry,
  workerFiles,
} from './site.ts'
import SlowestFirst from './tests/support/slowest-first.ts'
import { sizeBudget } from './weight.ts'
import { packedWordLists } from './word-lists.ts'

const nodeBuild = (entry: Record<string, string>, outDir: string) => ({
  resolve: { alias },
  plugins: [holidayData()],
  ssr: { noExternal: true as const },
  // Relative to the file that names it: there is no server whose root an address could start from.
  experimental: {
    renderBuiltUrl: (file: string, { hostId }: { readonly hostId: string }) => ({
      runtime: JSON.stringify(relative(dirname(hostId), file)),
    }),
  },
  build: {
    ssr: true,
    outDir,
    emptyOutDir: true,
    copyPublicDir: false,
    target: 'node20',
    // Files that the command reads from its own folder.
    ssrEmitAssets: true,
    assetsInlineLimit: 0,
    rollupOptions: { input: entry, output: { entryFileNames: '[name].js' } },
  },
})

const ours = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Our replacements for packages. */
const alias = [
  { find: 'normalize-strings', replacement: ours('src/language/plain-letters.ts') },
  { find: /^@codemirror\/language$|^@lezer\/common$/, replacement: ours('src/editor/no-language.ts') },
  // In parse-latin; no other package has a file of this name.
  { find: /^\.{1,2}\/expressions\.js$/, replacement: ours('src/language/character-classes.ts') },
]

/** Tests of the built files, in a real browser or as a real process; they run after the fast ones. */
const built = ['tests/e2e/**/*.test.ts', 'tests/cli/*.test.ts', 'tests/library.test.ts']

export default defineConfig(({ mode }) => {
  const test = {
    reporters: ['default', './tests/support/summary.ts'],
    sequence: { sequencer: SlowestFirst },
    projects: [
      {
        extends: true as const,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: built,
          setupFiles: 'tests/support/seed.ts',
          sequence: { groupOrder: 0 },
          // By default the runner would leave one of two processors idle.
          maxWorkers: '100%',
        },
      },
      {
        extends: true as const,
        test: {
          name: 'e2e',
          include: built,
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          // The first browser test may have to install the browser.
          hookTimeout: 600_000,
          // Next to the tests of the deeper tools a page may wait long for the processor.
          expect: { poll: { timeout: 30_000 } },
          // They mostly wait for the page: two at once take half the time.
          maxWorkers: 2,
        },
      },
    ],
  }
  if (mode === 'cli') return { ...nodeBuild({ afterword: 'src/cli/afterword.ts' }, 'dist/cli') }
  if (mode === 'lib') return { ...nodeBuild({ index: 'src/index.ts', retext: 'src/retext.ts' }, 'dist/lib') }
  return {
    base: './',
    resolve: { alias },
    // A missing file gives a 404, not the page.
    appType: 'mpa' as const,
    plugins: [
      svelte(),
      holidayData(),
      ruleTexts(),
      chosenPatterns(),
      packedWordLists(),
      sizeBudget(),
      headers(),
      policyInPage(),
      earlyWorker(),
      offlineFiles(),
    ],
    build: {
      outDir: 'dist/site',
      emptyOutDir: true,
      assetsInlineLimit: 0,
      target: 'es2022',
      modulePreload: { polyfill: false },
      rollupOptions: {
        input: {
          index: 'index.html',
          [workerEntry]: 'src/worker/start.ts',
          [offlineEntry]: 'src/worker/offline.ts',
        },
        output: {
          chunkFileNames: chunkName,
          // A service worker is found by its name, and controls its own folder.
          entryFileNames: ({ name }) => (name === offlineEntry ? '[name].js' : 'assets/[name]-[hash].js'),
        },
      },
    },
    worker: {
      format: 'es' as const,
      plugins: () => [ruleTexts(), chosenPatterns(), packedWordLists()],
      rollupOptions: { output: workerFiles },
    },
    preview: { port: 4173, strictPort: true },
    test,
  }
})
