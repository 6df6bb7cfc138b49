/** Enough for any email that a person wrote; parts within parts within parts are a bomb. */
export const mailLimits = { maxNestingDepth: 20, maxHeadersSize: 256 * 1024 }

/** Ten megabytes of attachments have fewer. Each takes a kilobyte of memory while it is read. */
const mostLines = 200_000

/** Whether an email has more lines than are read. */
export function hasTooManyLines(source: Uint8Array): boolean {
  let lines = 0
  for (let at = source.indexOf(10); at >= 0; at = source.indexOf(10, at + 1))
    if (++lines > mostLines) return true
  return false
}
