import type { Vocabulary } from './pieces.ts'
import type { Labels } from './verdict.ts'

/** An unpacked layer: `weight` row by row as stored, `byInput` transposed, so that the weights of one input are adjacent. */
export interface Layer {
  readonly outputs: number
  readonly inputs: number
  readonly weight: Float32Array
  /** In the number type of the computation, so that nothing is converted at every use. */
  readonly byInput: Float64Array
  readonly bias: Float32Array
}

/** The small model, unpacked. */
export interface Model extends Labels {
  /** Dimensions of a piece. */
  readonly size: number
  readonly vocabulary: Vocabulary
  /** One row of `size` numbers for each piece. */
  readonly table: Float32Array
  readonly layers: Readonly<Record<LayerName, Layer>>
  /** What pieces add to the first layer, by piece and shape; computed when first needed. */
  readonly shares: Map<number, Float32Array>
  /** The contribution of single pieces and pairs: a row for each place, first the roles and then harm. */
  readonly pairs: Float32Array
  readonly pairBiases: Float32Array
}

/** Number of places for pieces and pairs: 15 bits. */
const pairPlaces = 1 << 15

const layerNames = ['shapes', 'first', 'second', 'third', 'words', 'inner', 'outer'] as const
type LayerName = (typeof layerNames)[number]

interface Header extends Labels {
  readonly size: number
  readonly layers: Readonly<Record<LayerName, readonly [outputs: number, inputs: number, biases: number]>>
  /** How many bytes encode the places of each column. */
  readonly pairs: readonly number[]
  /** Separated by spaces; the id is the position. */
  readonly pieces: string
}

/**
 * Unpacks the file that training/export.py writes: `AWR2`, the header's length, the header, then the numbers (piece vectors in
 * 2 bits; weights a byte each, though of few values, so that they pack well; scales and biases as 32-bit floats; and the
 * columns of the pairs: bias, scale, the gaps between places with a weight, and those weights, a byte each).
 *
 * @throws {RangeError} where the bytes are no such file or end too early.
 */
export function unpackModel(bytes: Uint8Array): Model {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const text = new TextDecoder()
  if (text.decode(bytes.subarray(0, 4)) !== 'AWR2') throw new RangeError('this is no reader model')
  const length = view.getUint32(4, true)
  const {
    pieces,
    layers: shapes,
    pairs: gapsOf,
    ...header
  } = JSON.parse(text.decode(bytes.subarray(8, 8 + length))) as Header
  const names = pieces.split(' ')
  let at = 8 + length
  const floats = (count: number) => {
    const values = Float32Array.from({ length: count }, (_, index) => view.getFloat32(at + 4 * index, true))
    at += 4 * count
    return values
  }
  const table = new Float32Array(names.length * header.size)
  const packed = at
  at += table.length / 4
  const scale = floats(header.size)
  for (let index = 0; index < table.length; index++) {
    // Four levels, two on each side of 0.
    const level = (view.getUint8(packed + (index >> 2)) >> (2 * (index & 3))) & 3
    table[index] = (level - 1.5) * scale[index % header.size]!
  }
  const layer = ([outputs, inputs, biases]: readonly [number, number, number]): Layer => {
    const start = at
    at += outputs * inputs
    const scales = floats(outputs)
    const weight = new Float32Array(outputs * inputs)
    const byInput = new Float64Array(weight.length)
    for (let output = 0; output < outputs; output++)
      for (let input = 0; input < inputs; input++) {
        const index = output * inputs + input
        weight[index] = view.getInt8(start + index) * scales[output]!
        byInput[input * outputs + output] = weight[index]!
      }
    return { outputs, inputs, weight, byInput, bias: floats(biases) }
  }
  const layers = Object.fromEntries(layerNames.map((name) => [name, layer(shapes[name])]))
  const pairs = new Float32Array(pairPlaces * gapsOf.length)
  const pairBiases = new Float32Array(gapsOf.length)
  for (const [column, gaps] of gapsOf.entries()) {
    const [bias = 0, scale = 0] = floats(2)
    pairBiases[column] = bias
    const first = at
    at += gaps
    let place = 0
    for (let index = first; index < first + gaps; index++) {
      const gap = view.getUint8(index)
      place += gap
      // The gap continues in the next byte.
      if (gap < 255) pairs[place * gapsOf.length + column] = view.getInt8(at++) * scale
    }
  }
  return {
    ...header,
    pairs,
    pairBiases,
    table,
    layers: layers as Record<LayerName, Layer>,
    shares: new Map(),
    vocabulary: new Map(names.map((name, id) => [name, id])),
  }
}
