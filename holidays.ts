import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'

const list = 'virtual:holidays'

interface Data {
  holidays: Record<string, object>
  names: Record<string, { name: Record<string, string> }>
}

function readData(): Data {
  const require = createRequire(import.meta.url)
  const main = require.resolve('date-holidays')
  return JSON.parse(readFileSync(join(dirname(main), '../data/holidays.json'), 'utf8'))
}

/** The countries whose holidays this part of the data refers to: `"_days": ["US"]`, at any depth. */
function borrowed(part: object): string[] {
  return Object.entries(part).flatMap(([key, value]) => {
    if (key === '_days') return [[value].flat()[0] as string]
    return typeof value === 'object' && value !== null ? borrowed(value) : []
  })
}

/** A country with those it refers to, in the form that date-holidays-parser takes; names in English only. */
function slice({ holidays, names }: Data, code: string): Data {
  const wanted = new Set([code])
  for (const each of wanted) for (const other of borrowed(holidays[each]!)) wanted.add(other)
  const chosen = Object.fromEntries([...wanted].map((each) => [each, holidays[each]!]))
  const used = JSON.stringify(chosen)
  const english = Object.entries(names)
    // "substitutes" is appended to the name of a holiday that was moved.
    .filter(([key]) => key === 'substitutes' || used.includes(`"_name":${JSON.stringify(key)}`))
    .map(([key, { name }]) => [key, { name: { en: name['en'] ?? key } }])
  return { holidays: chosen, names: Object.fromEntries(english) }
}

/** The site's folder for what is needed only once a country is named. */
export const holidayFolder = 'assets/holidays/'

/** Names the site's chunks: holidays and the code that reads them are in a folder of their own. */
export function chunkName({ facadeModuleId }: { readonly facadeModuleId: string | null }): string {
  const holidays = facadeModuleId?.includes(list) || facadeModuleId?.includes('date-holidays-parser')
  return `${holidays ? holidayFolder : 'assets/'}[name]-[hash].js`
}

/**
 * Serves the public holidays of date-holidays one country at a time: `virtual:holidays` maps country codes to functions that
 * each load a single country, so that the page never carries two hundred of them.
 */
export function holidayData(): Plugin {
  let data: Data | undefined
  return {
    name: 'afterword-holidays',
    resolveId: (id) => (id === list || id.startsWith(`${list}/`) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${list}`)) return undefined
      data ??= readData()
      const code = id.slice(list.length + 2)
      if (code) return `export default ${JSON.stringify(slice(data, code))}`
      const lines = Object.keys(data.holidays).map((each) => `  ${each}: () => import('${list}/${each}'),`)
      return `export default {\n${lines.join('\n')}\n}`
    },
  }
}
