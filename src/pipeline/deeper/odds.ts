import type { HarmOdds } from '../../language/document.ts'

/** The deeper reader's, fitted as `training/company.py` fits the small model's, on the development voices. */
export const deeperOdds: HarmOdds = {
  own: 0.92,
  worded: 3.26,
  others: 2.13,
  length: 1.51,
  offset: -7.48,
}
