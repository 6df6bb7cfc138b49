import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { holidayFolder } from './holidays.ts'
import { contentPolicy, securityHeaders } from './headers.ts'

/** Writes `_headers`, so that static hosts that read it send the same headers as `npm start`. */
export function headersFile(): Plugin {
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

export const offlineEntry = 'service-worker'

/** Tells the service worker which files to keep, and by a hash of them all which build it belongs to. */
export function offlineFiles(publicFolder = 'public'): Plugin {
  return {
    name: 'afterword-offline',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      const worker = bundle[`${offlineEntry}.js`]
      if (worker?.type !== 'chunk') return
      const hash = createHash('sha256')
      const files: string[] = []
      for (const item of Object.values(bundle)) {
        if (item === worker || item.fileName === '_headers' || item.fileName.startsWith(holidayFolder))
          continue
        hash.update(item.type === 'chunk' ? item.code : item.source)
        files.push(item.fileName)
      }
      for (const name of readdirSync(publicFolder)) {
        hash.update(readFileSync(`${publicFolder}/${name}`))
        files.push(name)
      }
      const build = { version: hash.digest('hex').slice(0, 12), files }
      worker.code = worker.code.replace(/\bafterwordBuild\b/, () => JSON.stringify(build))
    },
  }
}
