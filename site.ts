import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import type { Plugin, Rollup } from 'vite'
import { holidayFolder } from './holidays.ts'
import { cachingOf, contentPolicy, deeperFolder, everywhere, policyOf } from './headers.ts'

const block = (paths: string, headers: Readonly<Record<string, string>>) =>
  [paths, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n')

const headersOf = (path: string) => ({ ...policyOf(path), ...cachingOf(path) })

/** The patterns for the top of the site: `/`, each file there, and each folder. */
function topOf(files: readonly string[]): string[] {
  const tops = files.map((file) => file.replace(/\/.*$/, '/*'))
  return ['/', ...new Set(tops.map((top) => `/${top}`))]
}

/**
 * Sends our headers with every file of `npm start`, and writes `_headers` for static hosts that read it. Such hosts send the
 * headers of every matching pattern, and of two policies the browser allows only what both allow: so exactly one pattern gives
 * each file its policy.
 */
export function headers(publicFolder = 'public'): Plugin {
  return {
    name: 'afterword-headers',
    // The page itself is added to the bundle last.
    enforce: 'post',
    configurePreviewServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        for (const [name, value] of Object.entries({ ...everywhere, ...headersOf(request.url ?? '/') }))
          response.setHeader(name, value)
        const { writeHead } = response
        response.writeHead = (status: number, ...rest: []) => {
          // A file missing while a new build is being installed must not be cached as missing for a year.
          if (status >= 400) response.setHeader('Cache-Control', 'no-store')
          return writeHead.call(response, status, ...rest)
        }
        next()
      })
    },
    generateBundle(_, bundle) {
      // The licences are written after the build.
      const files = [...Object.keys(bundle), ...readdirSync(publicFolder), 'licences.txt']
      const others = topOf(files).map((path) => block(path, headersOf(path)))
      const source = [block('/*', everywhere), ...others].join('')
      this.emitFile({ type: 'asset', fileName: '_headers', source })
    },
  }
}

/** The folder for a worker's file: those of the deeper tools are separate, since their workers have a policy of their own. */
function folderOf(name = ''): string {
  if (name.startsWith('harper')) return `${deeperFolder}check/`
  return /^reader-worker|^ort-|\.onnx$/.test(name) ? `${deeperFolder}reading/` : 'assets/'
}

/** Names the files that belong to a worker. */
export const workerFiles = {
  entryFileNames: ({ name }: { readonly name: string }) => `${folderOf(name)}[name]-[hash].js`,
  chunkFileNames: 'assets/[name]-[hash].js',
  assetFileNames: ({ names }: { readonly names: readonly string[] }) =>
    `${folderOf(names[0])}[name]-[hash][extname]`,
}

/** The policy again inside the page, for hosts that send none of our headers. The dev server needs inline styles. */
export function policyInPage(): Plugin {
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

export const workerEntry = 'start'

/**
 * Starts the worker with a separate script, shared with the page's script: the worker loads while the page's script is still
 * being read.
 */
export function earlyWorker(): Plugin {
  return {
    name: 'afterword-early-worker',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_, { bundle = {} }) {
        const start = Object.values(bundle).find(
          (item) => item.type === 'chunk' && item.isEntry && item.name === workerEntry,
        )
        if (!start) throw new Error(`The build has no script ${workerEntry}`)
        const attrs = { type: 'module', async: true, crossorigin: true, src: `./${start.fileName}` }
        return [{ tag: 'script', attrs, injectTo: 'head' }]
      },
    },
  }
}

export const offlineEntry = 'service-worker'

/** A second copy of the pipeline, for browsers without workers. */
const inPage = /\/src\/worker\/answering\.ts$/

/** Files that only browsers without workers load. */
function spareIn(bundle: Rollup.OutputBundle): ReadonlySet<string> {
  const chunks = Object.values(bundle).filter((item) => item.type === 'chunk')
  const spare = chunks.filter(({ facadeModuleId }) => inPage.test(facadeModuleId ?? ''))
  if (spare.length === 0) throw new Error('The build has no script for browsers without workers')
  const common = new Set(chunks.filter(({ isEntry }) => isEntry))
  for (const { imports, dynamicImports } of common)
    for (const name of [...imports, ...dynamicImports]) {
      const chunk = bundle[name]
      if (chunk?.type === 'chunk' && !spare.includes(chunk)) common.add(chunk)
    }
  return new Set(chunks.filter((chunk) => !common.has(chunk)).map(({ fileName }) => fileName))
}

/** Tells the service worker which files to keep, and identifies the build by a hash of them all. */
export function offlineFiles(publicFolder = 'public'): Plugin {
  return {
    name: 'afterword-offline',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      const worker = bundle[`${offlineEntry}.js`]
      if (worker?.type !== 'chunk') return
      const spare = spareIn(bundle)
      const isLater = (name: string) =>
        spare.has(name) || [holidayFolder, deeperFolder].some((folder) => name.startsWith(folder))
      const hash = createHash('sha256')
      const files: string[] = []
      const later: string[] = []
      for (const item of Object.values(bundle)) {
        if (item === worker || item.fileName === '_headers') continue
        if (isLater(item.fileName)) {
          later.push(item.fileName)
          continue
        }
        hash.update(item.type === 'chunk' ? item.code : item.source)
        files.push(item.fileName)
      }
      for (const name of readdirSync(publicFolder)) {
        hash.update(readFileSync(`${publicFolder}/${name}`))
        files.push(name)
      }
      const build = { version: hash.digest('hex').slice(0, 12), files, later }
      worker.code = worker.code.replace(/\bafterwordBuild\b/, () => JSON.stringify(build))
    },
  }
}
