/** Enough for any email that a person wrote; parts within parts within parts are a bomb. */
export const mailLimits = { maxNestingDepth: 20, maxHeadersSize: 256 * 1024 }
