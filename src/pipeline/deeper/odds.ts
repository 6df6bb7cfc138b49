import type { HarmOdds } from '../../language/document.ts'

/** The deeper reader's, by `training/company.py --deep`, on writers that it has not met. */
export const deeperOdds: HarmOdds = { own: 1.06, worded: 3.7, others: 1.46, length: 1.02, offset: -0.66 }
