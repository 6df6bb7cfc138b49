import { createInstrumenter } from 'istanbul-lib-instrument'
import { defineConfig, type Plugin } from 'vite'
import { holidayData } from '../../holidays.ts'

/** Counts each statement and branch of our own code, so that the fuzzer sees which input reaches new ones. */
function counted(): Plugin {
  const instrumenter = createInstrumenter({ esModules: true, coverageVariable: 'afterwordCounts' })
  return {
    name: 'afterword-counted',
    enforce: 'post',
    transform(code, id) {
      if (!/\/(?:src|rules)\/[^?]*\.ts$/.test(id)) return undefined
      return { code: instrumenter.instrumentSync(code, id), map: null }
    },
  }
}

export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  plugins: [holidayData(), counted()],
  ssr: { noExternal: true },
  build: {
    ssr: true,
    outDir: 'dist/fuzz',
    copyPublicDir: false,
    minify: false,
    target: 'node20',
    rollupOptions: { input: { targets: 'tests/fuzz/targets.ts' } },
  },
})
