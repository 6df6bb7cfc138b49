/** What to say of a failure: its own words where they are meant for the person, else `otherwise`, and the console says why. */
export function reasonOf(error: unknown, otherwise: string): string {
  if (error instanceof Error && /^(?:File|Archive)Error$/.test(error.name)) return error.message
  console.error(error)
  return otherwise
}
