import type { Layer, Model } from './model.ts'
import type { Piece } from './pieces.ts'

/** What the network says of a sentence, as logits. */
export interface Verdict {
  /** The model's roles, then its families. */
  readonly sentence: Float32Array
  /** For each piece, one number a family: how likely it is among the harmful words. */
  readonly words: Float32Array
}

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x))

/** weight × input + bias. */
function dense({ outputs, inputs, weight, bias }: Layer, input: Float32Array, from = 0): Float32Array {
  const output = new Float32Array(outputs)
  for (let row = 0; row < outputs; row++) {
    let sum = bias[row]!
    const start = row * inputs
    for (let column = 0; column < inputs; column++) sum += weight[start + column]! * input[from + column]!
    output[row] = sum
  }
  return output
}

function rectify(values: Float32Array): Float32Array {
  for (let index = 0; index < values.length; index++) if (values[index]! < 0) values[index] = 0
  return values
}

/**
 * A convolution of three taps, `distance` pieces apart, over rows of `size` numbers. Beyond the sentence there
 * is nothing: its ends are padded with zeros, so that each row's taps lie `distance` rows apart in one stretch.
 */
function convolve(layer: Layer, rows: Float32Array, size: number, distance: number): Float32Array {
  const count = rows.length / size
  const output = new Float32Array(count * layer.outputs)
  const taps = new Float32Array(3 * size)
  for (let row = 0; row < count; row++) {
    for (let tap = 0; tap < 3; tap++) {
      const other = row + (tap - 1) * distance
      if (other < 0 || other >= count) taps.fill(0, tap * size, (tap + 1) * size)
      else taps.set(rows.subarray(other * size, (other + 1) * size), tap * size)
    }
    output.set(rectify(dense(layer, taps)), row * layer.outputs)
  }
  return output
}

/** Runs the network on the pieces of one sentence, at least one. */
export function runNetwork({ size, table, layers, families }: Model, pieces: readonly Piece[]): Verdict {
  const count = pieces.length
  const input = new Float32Array(count * size)
  pieces.forEach(({ id, shape }, row) => {
    for (let column = 0; column < size; column++)
      input[row * size + column] = table[id * size + column]! + layers.shapes.weight[shape * size + column]!
  })
  const width = layers.first.outputs
  const hidden = convolve(layers.first, input, size, 1)
  const second = convolve(layers.second, hidden, width, 2)
  for (let index = 0; index < hidden.length; index++) hidden[index]! += second[index]!

  const words = new Float32Array(count * families.length)
  const pooled = new Float32Array(2 * width + 2 * families.length)
  for (let row = 0; row < count; row++) {
    for (let column = 0; column < width; column++) {
      const value = hidden[row * width + column]!
      if (value > pooled[column]!) pooled[column] = value
      pooled[width + column]! += value / count
    }
    const said = dense(layers.words, hidden, row * width)
    words.set(said, row * families.length)
    said.forEach((logit, family) => {
      const most = 2 * width + family
      const mean = most + families.length
      const likely = sigmoid(logit)
      if (likely > pooled[most]!) pooled[most] = likely
      pooled[mean]! += likely / count
    })
  }
  return { sentence: dense(layers.outer, rectify(dense(layers.inner, pooled))), words }
}
