import { readFile } from 'node:fs/promises'
import runtimeUrl from 'onnxruntime-web/ort-wasm-simd-threaded.wasm?url'
import { createDeeperCheck } from '../pipeline/deeper/analyze.ts'
import modelUrl from '../pipeline/deeper/model.onnx?url'
import { createDeeperReader } from '../pipeline/deeper/reader.ts'
import type { Check } from './check-line.ts'
import { Misuse } from './misuse.ts'

const beside = (url: string) => readFile(new URL(url, import.meta.url))

/** Checks with the larger model, whose files the build puts beside the command. Throws a Misuse where it cannot be loaded. */
export async function deeperCheck(tools: Parameters<typeof createDeeperCheck>[0]): Promise<Check> {
  try {
    const [model, runtime] = await Promise.all([beside(modelUrl), beside(runtimeUrl)])
    return createDeeperCheck(tools, await createDeeperReader({ model, runtime }))
  } catch (error) {
    throw new Misuse(
      `--deep: the larger model could not be loaded (${(error as Error).message}). Build the command again.`,
    )
  }
}
