/** Titles before a name in English, "Ms. Okafor", "Prof. Lund", for use inside a pattern; as they are written there, or of any case. */
export const titles = 'Mr|Mrs|Ms|Miss|Mx|Dr|Doctor|Prof|Professor|Sir|Madam'
