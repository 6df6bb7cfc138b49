import runtimeUrl from 'onnxruntime-web/ort-wasm-simd-threaded.wasm?url'
import modelUrl from '../../pipeline/deeper/model.onnx?url'
import { createDeeperReader } from '../../pipeline/deeper/reader.ts'
import { bytesOf } from '../file.ts'
import { serve } from './serve.ts'

async function startReader() {
  const [model, runtime] = await Promise.all([bytesOf(modelUrl), bytesOf(runtimeUrl)])
  const read = await createDeeperReader({ model, runtime })
  return async (sentences: readonly string[]) => {
    const readings = []
    for (const sentence of sentences) readings.push(await read(sentence))
    return readings
  }
}

serve(startReader())
