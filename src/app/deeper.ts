import type { DeeperTool, ToolState } from '../core/deeper.ts'
import { home, ownCaches } from '../core/home.ts'

/** Size of each tool once loaded. Bytes; a test measures them. */
export const deeperSize: Readonly<Record<DeeperTool, number>> = { check: 16_000_000, reading: 29_000_000 }

const newsOf = (tool: string): Readonly<Record<ToolState, string>> => ({
  off: '',
  loading: `The ${tool} is being loaded. Everything else works meanwhile.`,
  ready: `The ${tool} is ready.`,
  failed: `The ${tool} could not be loaded. Everything else works; switch it off and on in Settings to try again.`,
})

/** A sentence about the progress of each tool; '' while it is off. */
export const deeperNews: Readonly<Record<DeeperTool, Readonly<Record<ToolState, string>>>> = {
  check: newsOf('deeper check'),
  reading: newsOf('deeper reading'),
}

/** Removes a tool from this device to free its space. It is downloaded again when chosen again. */
export async function forgetDeeper(tool: DeeperTool): Promise<void> {
  if (!('caches' in globalThis)) return
  for (const name of await ownCaches()) {
    const cache = await caches.open(name)
    const kept = (await cache.keys()).filter(({ url }) => url.startsWith(`${home()}deeper/${tool}/`))
    await Promise.all(kept.map((request) => cache.delete(request)))
  }
}
