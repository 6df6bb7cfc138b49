import { sigmoid } from '../../core/sigmoid.ts'
import type { Layer, Model } from './model.ts'
import type { Piece } from './pieces.ts'
import type { Verdict } from './verdict.ts'

/** weight × input + bias. After a rectifier many inputs are 0 and are skipped. */
function dense({ outputs, inputs, byInput, bias }: Layer, input: Float64Array): Float64Array {
  const output = new Float64Array(bias)
  for (let column = 0; column < inputs; column++) {
    const value = input[column]!
    if (value === 0) continue
    const from = column * outputs
    for (let index = 0; index < outputs; index++) output[index]! += value * byInput[from + index]!
  }
  return output
}

/** The same for a single output, for layers with few. */
function outputOf(
  { inputs, weight, bias }: Layer,
  output: number,
  input: Float64Array,
  offset: number,
): number {
  let sum = bias[output]!
  for (let column = 0; column < inputs; column++)
    sum += input[offset + column]! * weight[output * inputs + column]!
  return sum
}

function rectify(values: Float64Array): Float64Array {
  for (let index = 0; index < values.length; index++) if (values[index]! < 0) values[index] = 0
  return values
}

const taps = [-1, 0, 1] as const

/** `count` copies of the layer's bias, to be added to. */
function biasRows({ bias }: Layer, count: number): Float64Array {
  const rows = new Float64Array(count * bias.length)
  for (let row = 0; row < count; row++) rows.set(bias, row * bias.length)
  return rows
}

/** The first convolution: each piece adds to its own row and to those of its neighbours. */
function convolvePieces(model: Model, pieces: readonly Piece[]): Float64Array {
  const width = model.layers.first.outputs
  const rows = biasRows(model.layers.first, pieces.length)
  for (let row = 0; row < pieces.length; row++) {
    const share = shareOf(model, pieces[row]!)
    for (let tap = 0; tap < taps.length; tap++) {
      const to = row - taps[tap]!
      if (to < 0 || to >= pieces.length) continue
      for (let index = 0; index < width; index++) rows[to * width + index]! += share[tap * width + index]!
    }
  }
  return rectify(rows)
}

/** What a piece adds to the rows of the first convolution, tap by tap: computed once, since words recur. */
function shareOf(
  { size, table, layers: { first, shapes }, shares }: Model,
  { id, shape }: Piece,
): Float32Array {
  const key = id * shapes.outputs + shape
  const known = shares.get(key)
  if (known) return known
  const width = first.outputs
  const share = new Float32Array(taps.length * width)
  for (let column = 0; column < size; column++) {
    const value = table[id * size + column]! + shapes.weight[shape * size + column]!
    for (let tap = 0; tap < taps.length; tap++) {
      const from = (tap * size + column) * width
      for (let index = 0; index < width; index++)
        share[tap * width + index]! += value * first.byInput[from + index]!
    }
  }
  shares.set(key, share)
  return share
}

/** A convolution over rows two apart, or over each row alone where it has one tap; not yet rectified. */
function convolveRows(layer: Layer, rows: Float64Array, count: number): Float64Array {
  const { inputs, outputs } = layer
  const width = rows.length / count
  const output = biasRows(layer, count)
  // The inputs of a row that are not 0, and where their weights begin.
  const values = new Float64Array(inputs)
  const starts = new Int32Array(inputs)
  const reach = (inputs / width - 1) / 2
  for (let row = 0; row < count; row++) {
    let used = 0
    for (let tap = -reach; tap <= reach; tap++) {
      const from = row + 2 * tap
      if (from < 0 || from >= count) continue
      for (let column = 0; column < width; column++) {
        const value = rows[from * width + column]!
        if (value === 0) continue
        values[used] = value
        starts[used++] = ((tap + reach) * width + column) * outputs
      }
    }
    addInputs(output, row * outputs, outputs, layer.byInput, values, starts, used)
  }
  return output
}

/**
 * Adds inputs, multiplied by their weights, to a row of the output: four at a time, since loading and storing it costs as much.
 */
function addInputs(
  output: Float64Array,
  to: number,
  width: number,
  weights: Float64Array,
  values: Float64Array,
  starts: Int32Array,
  inputs: number,
): void {
  let at = 0
  for (; at + 4 <= inputs; at += 4) {
    const [a, b, c, d] = [values[at]!, values[at + 1]!, values[at + 2]!, values[at + 3]!]
    const [i, j, k, l] = [starts[at]!, starts[at + 1]!, starts[at + 2]!, starts[at + 3]!]
    for (let index = 0; index < width; index++)
      output[to + index]! +=
        a * weights[i + index]! + b * weights[j + index]! + c * weights[k + index]! + d * weights[l + index]!
  }
  for (; at < inputs; at++) {
    const value = values[at]!
    const start = starts[at]!
    for (let index = 0; index < width; index++) output[to + index]! += value * weights[start + index]!
  }
}

/** The place of a pair of neighbours, as in training/pairs.py: 15 bits. */
const placeOf = (one: number, next: number) => Math.imul(one * 7919 + next, 2654435761) >>> 17

/** Adds the contributions of pieces and pairs to a sentence's logits, each once. Piece 0 marks both ends of the sentence. */
function addPairs(
  { pairs, pairBiases, roles, families }: Model,
  pieces: readonly Piece[],
  logits: Float64Array,
): void {
  const places = new Set<number>()
  let before = 0
  for (const { id } of pieces) {
    places.add(id).add(placeOf(before, id))
    before = id
  }
  places.add(placeOf(before, 0))
  const columns = roles.length + 1
  const said = new Float64Array(pairBiases)
  const share = places.size ** -0.5
  for (const place of places)
    for (let column = 0; column < columns; column++) said[column]! += share * pairs[place * columns + column]!
  for (let role = 0; role < roles.length; role++) logits[role]! += said[role]!
  // Harm is one column: it raises every family alike.
  for (let family = 0; family < families.length; family++)
    logits[roles.length + family]! += said[roles.length]!
}

/** Runs the network on the pieces of one sentence, at least one. */
export function runNetwork(model: Model, pieces: readonly Piece[]): Verdict {
  const { layers, families } = model
  const count = pieces.length
  const width = layers.first.outputs
  const first = convolvePieces(model, pieces)
  const waist = rectify(convolveRows(layers.second, first, count))
  const hidden = convolveRows(layers.third, waist, count)
  for (let index = 0; index < hidden.length; index++)
    hidden[index] = Math.max(0, hidden[index]! + first[index]!)

  const words = new Float32Array(count * families.length)
  const pooled = new Float64Array(2 * width + 2 * families.length)
  for (let row = 0; row < count; row++) {
    for (let column = 0; column < width; column++) {
      const value = hidden[row * width + column]!
      if (value > pooled[column]!) pooled[column] = value
      pooled[width + column]! += value
    }
    for (let family = 0; family < families.length; family++) {
      const said = outputOf(layers.words, family, hidden, row * width)
      words[row * families.length + family] = said
      const most = 2 * width + family
      const mean = most + families.length
      const likely = sigmoid(said)
      if (likely > pooled[most]!) pooled[most] = likely
      pooled[mean]! += likely
    }
  }
  for (let column = 0; column < width; column++) pooled[width + column]! /= count
  for (let mean = 2 * width + families.length; mean < pooled.length; mean++) pooled[mean]! /= count
  const sentence = dense(layers.outer, rectify(dense(layers.inner, pooled)))
  addPairs(model, pieces, sentence)
  return { sentence: new Float32Array(sentence), words }
}
