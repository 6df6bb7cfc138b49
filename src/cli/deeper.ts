import { readFile } from 'node:fs/promises'
import runtimeUrl from 'onnxruntime-web/ort-wasm-simd-threaded.wasm?url'
import { createPatientAnalyzer } from '../pipeline/deeper/patient.ts'
import modelUrl from '../pipeline/deeper/model.onnx?url'
import { createDeeperReader } from '../pipeline/deeper/reader.ts'
import type { CheckDraft } from './check-line.ts'
import { Misuse } from './misuse.ts'

const beside = (url: string) => readFile(new URL(url, import.meta.url))

/** Checks with the larger model, whose files the build puts beside the command. Throws a Misuse where it cannot be loaded. */
export async function deepAnalyzer(tools: Parameters<typeof createPatientAnalyzer>[0]): Promise<CheckDraft> {
  try {
    const [model, runtime] = await Promise.all([beside(modelUrl), beside(runtimeUrl)])
    return createPatientAnalyzer(tools, await createDeeperReader({ model, runtime }))
  } catch (error) {
    throw new Misuse(
      `--deep: the larger model could not be loaded (${(error as Error).message}). Build the command again.`,
    )
  }
}
