import type { HarmOdds } from '../../language/document.ts'

/** The deeper reader's, fitted as `training/company.py` fits the small model's, on writers that it has not met. */
export const deeperOdds: HarmOdds = {
  own: 1.02,
  worded: 3.86,
  others: 1.43,
  length: 1.01,
  offset: -5.44,
}
