import type { HarmOdds } from '../../language/document.ts'

/** The deeper reader's, fitted as `training/company.py` fits the small model's, on the development voices. */
export const deeperOdds: HarmOdds = {
  own: 0.92,
  worded: 2.66,
  others: 1.91,
  length: 1.6,
  offset: -7.57,
}
