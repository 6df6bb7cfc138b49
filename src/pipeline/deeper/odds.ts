import type { HarmOdds } from '../../language/document.ts'

/** The deeper reader's, by `training/company.py --deep`, on writers that it has not met. */
export const deeperOdds: HarmOdds = { own: 1.01, worded: 3.81, others: 1.44, length: 1.26, offset: -1.54 }
