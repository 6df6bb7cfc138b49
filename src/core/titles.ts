/**
 * Titles before a surname in English, "Ms. Okafor", as alternatives of a regular expression. They begin with a capital: add the
 * flag `i` for any case.
 */
export const surnameTitles = 'Mr|Mrs|Ms|Miss|Mx|Dr|Doctor|Prof|Professor'

/** The same with those that may stand alone or before a given name: "Sir Tom", "Madam". */
export const titles = `${surnameTitles}|Sir|Madam`
