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

type Shape = readonly [outputs: number, inputs: number, biases: number]

interface Header extends Labels {
  readonly size: number
  readonly layers: Readonly<Record<LayerName, Shape>>
  /** How many bytes encode the places of each column. */
  readonly pairs: readonly number[]
  /** Separated by spaces; the id is the position. */
  readonly pieces: string
}

type Cursor = ReturnType<typeof createCursor>

/** Reads a file from front to back. */
function createCursor(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 0
  /** Passes over bytes, to be read by their position; returns where they begin. */
  const skip = (count: number) => {
    at += count
    return at - count
  }
  const text = (count: number) => {
    const start = skip(count)
    return new TextDecoder().decode(bytes.subarray(start, start + count))
  }
  const floats = (count: number) => {
    const start = skip(4 * count)
    return Float32Array.from({ length: count }, (_, index) => view.getFloat32(start + 4 * index, true))
  }
  return { view, skip, text, floats }
}

/** `AWR2`, the length of the header, and the header. */
function headerOf({ view, skip, text }: Cursor): Header {
  if (text(4) !== 'AWR2') throw new RangeError('this is no reader model')
  const length = view.getUint32(skip(4), true)
  return JSON.parse(text(length)) as Header
}

/** The pieces' vectors, in 2 bits a number, with a scale for each column. */
function tableOf({ view, skip, floats }: Cursor, pieces: number, size: number): Float32Array {
  const table = new Float32Array(pieces * size)
  const packed = skip(table.length / 4)
  const scale = floats(size)
  for (let index = 0; index < table.length; index++) {
    // Four levels, two on each side of 0.
    const level = (view.getUint8(packed + (index >> 2)) >> (2 * (index & 3))) & 3
    table[index] = (level - 1.5) * scale[index % size]!
  }
  return table
}

/** A byte for each weight, and a scale for each output. */
function layerOf({ view, skip, floats }: Cursor, [outputs, inputs, biases]: Shape): Layer {
  const weight = new Float32Array(outputs * inputs)
  const byInput = new Float64Array(weight.length)
  const start = skip(weight.length)
  const scales = floats(outputs)
  for (let output = 0; output < outputs; output++)
    for (let input = 0; input < inputs; input++) {
      const index = output * inputs + input
      weight[index] = view.getInt8(start + index) * scales[output]!
      byInput[input * outputs + output] = weight[index]!
    }
  return { outputs, inputs, weight, byInput, bias: floats(biases) }
}

/** The columns of the pairs: bias, scale, the gaps between places with a weight, and those weights, a byte each. */
function pairsOf(
  { view, skip, floats }: Cursor,
  gapsOf: readonly number[],
): Pick<Model, 'pairs' | 'pairBiases'> {
  const pairs = new Float32Array(pairPlaces * gapsOf.length)
  const pairBiases = new Float32Array(gapsOf.length)
  for (const [column, gaps] of gapsOf.entries()) {
    const [bias = 0, scale = 0] = floats(2)
    pairBiases[column] = bias
    const first = skip(gaps)
    let place = 0
    for (let index = first; index < first + gaps; index++) {
      const gap = view.getUint8(index)
      place += gap
      // The gap continues in the next byte.
      if (gap < 255) pairs[place * gapsOf.length + column] = view.getInt8(skip(1)) * scale
    }
  }
  return { pairs, pairBiases }
}

/**
 * Unpacks the file that training/export.py writes: the header, piece vectors, weights (of few values, so that they pack well),
 * and pairs, with scales and biases as 32-bit floats.
 *
 * @throws {RangeError} where the bytes are no such file or end too early.
 */
export function unpackModel(bytes: Uint8Array): Model {
  const cursor = createCursor(bytes)
  const { pieces, layers: shapes, pairs: gapsOf, ...header } = headerOf(cursor)
  const names = pieces.split(' ')
  // In the order of the file, the pairs last.
  const table = tableOf(cursor, names.length, header.size)
  const layers = Object.fromEntries(layerNames.map((name) => [name, layerOf(cursor, shapes[name])]))
  return {
    ...header,
    ...pairsOf(cursor, gapsOf),
    table,
    layers: layers as Record<LayerName, Layer>,
    shares: new Map(),
    vocabulary: new Map(names.map((name, id) => [name, id])),
  }
}
