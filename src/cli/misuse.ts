/** A mistake in how the command was called, or in what it was given: one sentence for standard error, exit 2. */
export class Misuse extends Error {
  override readonly name = 'Misuse'
}
