/** A mistake in the call of the command, or in its input: one sentence on standard error, exit code 2. */
export class Misuse extends Error {
  override readonly name = 'Misuse'
}
