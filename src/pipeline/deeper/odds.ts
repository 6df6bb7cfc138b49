import type { HarmOdds } from '../../language/document.ts'

/** The deeper reader's, by `training/company.py --deep`, on writers that it has not met. */
export const deeperOdds: HarmOdds = {
  own: 0.97,
  worded: 3.66,
  others: 1.16,
  purposes: -0.64,
  length: 1.24,
  purpose: -0.99,
  offset: -1.54,
}
