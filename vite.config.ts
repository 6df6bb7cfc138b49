import { svelte } from '@sveltejs/vite-plugin-svelte'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { contentPolicy, securityHeaders } from './headers.ts'
import { holidayData } from './holidays.ts'

/** Writes `_headers`, so that static hosts that read it send the same headers as `npm start`. */
function headersFile(): Plugin {
  const lines = Object.entries(securityHeaders).map(([name, value]) => `  ${name}: ${value}`)
  return {
    name: 'afterword-headers',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: '_headers', source: `/*\n${lines.join('\n')}\n` })
    },
  }
}

/** The policy once more in the page, for hosts that send no headers of ours. The dev server needs inline styles. */
function policyInPage(): Plugin {
  return {
    name: 'afterword-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: contentPolicy },
        injectTo: 'head-prepend',
      },
    ],
  }
}

const nodeBuild = (entry: Record<string, string>, outDir: string) => ({
  plugins: [holidayData()],
  ssr: { noExternal: true as const },
  build: {
    ssr: true,
    outDir,
    emptyOutDir: true,
    copyPublicDir: false,
    target: 'node20',
    rollupOptions: { input: entry, output: { entryFileNames: '[name].js' } },
  },
})

/** Tests of what the build wrote, in a real browser or as a real process; they run after the fast ones. */
const built = ['tests/e2e/**/*.test.ts', 'tests/cli/*.test.ts', 'tests/library.test.ts']

export default defineConfig(({ mode }) => {
  const test = {
    reporters: ['default', './tests/support/summary.ts'],
    projects: [
      {
        extends: true as const,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: built,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true as const,
        test: {
          name: 'e2e',
          include: built,
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  }
  if (mode === 'cli') return { ...nodeBuild({ afterword: 'src/cli/afterword.ts' }, 'dist/cli') }
  if (mode === 'lib') return { ...nodeBuild({ index: 'src/index.ts', retext: 'src/retext.ts' }, 'dist/lib') }
  return {
    base: './',
    plugins: [svelte(), holidayData(), headersFile(), policyInPage()],
    build: { outDir: 'dist/site', emptyOutDir: true, assetsInlineLimit: 0, target: 'es2022' },
    worker: { format: 'es' as const },
    preview: { port: 4173, strictPort: true, headers: securityHeaders },
    test,
  }
})
