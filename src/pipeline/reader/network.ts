import type { Layer, Model } from './model.ts'
import type { Piece } from './pieces.ts'
import type { Verdict } from './verdict.ts'

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x))

/** weight × input + bias, from `offset` in `input`. After a rectifier many inputs are 0 and cost nothing. */
function dense({ outputs, inputs, byInput, bias }: Layer, input: Float32Array, offset = 0): Float32Array {
  const output = bias.slice()
  for (let column = 0; column < inputs; column++)
    add(output, 0, byInput, column * outputs, input[offset + column]!)
  return output
}

/** Adds `factor` times the row of `rows` that begins at `from` to the whole of `output` from `to` on. */
function add(
  output: Float32Array,
  to: number,
  rows: Float32Array,
  from: number,
  factor: number,
  width = output.length,
) {
  if (factor === 0) return
  for (let index = 0; index < width; index++) output[to + index]! += factor * rows[from + index]!
}

function rectify(values: Float32Array): Float32Array {
  for (let index = 0; index < values.length; index++) if (values[index]! < 0) values[index] = 0
  return values
}

const taps = [-1, 0, 1] as const

/** `count` rows of the layer's bias, to add to. */
function biasRows({ bias }: Layer, count: number): Float32Array {
  const rows = new Float32Array(count * bias.length)
  for (let row = 0; row < count; row++) rows.set(bias, row * bias.length)
  return rows
}

/** The first convolution: each piece adds to its own row and to its neighbours'. */
function convolvePieces(model: Model, pieces: readonly Piece[]): Float32Array {
  const width = model.layers.first.outputs
  const rows = biasRows(model.layers.first, pieces.length)
  pieces.forEach((piece, row) => {
    const share = shareOf(model, piece)
    taps.forEach((tap, index) => {
      const to = row - tap
      if (to >= 0 && to < pieces.length) add(rows, to * width, share, index * width, 1, width)
    })
  })
  return rectify(rows)
}

/** What a piece adds to the rows of the first convolution, tap by tap: reckoned once, for words come again. */
function shareOf(
  { size, table, layers: { first, shapes }, shares }: Model,
  { id, shape }: Piece,
): Float32Array {
  const key = id * shapes.outputs + shape
  const known = shares.get(key)
  if (known) return known
  const share = new Float32Array(taps.length * first.outputs)
  for (let column = 0; column < size; column++) {
    const value = table[id * size + column]! + shapes.weight[shape * size + column]!
    taps.forEach((_, index) =>
      add(
        share,
        index * first.outputs,
        first.byInput,
        (index * size + column) * first.outputs,
        value,
        first.outputs,
      ),
    )
  }
  shares.set(key, share)
  return share
}

/** The second convolution: its taps lie two rows apart. */
function convolveRows(layer: Layer, rows: Float32Array): Float32Array {
  const width = layer.outputs
  const count = rows.length / width
  const output = biasRows(layer, count)
  for (let row = 0; row < count; row++)
    taps.forEach((tap, index) => {
      const from = row + 2 * tap
      if (from < 0 || from >= count) return
      for (let column = 0; column < width; column++)
        add(
          output,
          row * width,
          layer.byInput,
          (index * width + column) * width,
          rows[from * width + column]!,
          width,
        )
    })
  return rectify(output)
}

/** Runs the network on the pieces of one sentence, at least one. */
export function runNetwork(model: Model, pieces: readonly Piece[]): Verdict {
  const { layers, families } = model
  const count = pieces.length
  const width = layers.first.outputs
  const hidden = convolvePieces(model, pieces)
  const second = convolveRows(layers.second, hidden)
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
