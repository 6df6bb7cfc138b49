import type { HarmOdds } from '../../language/document.ts'

/** The deeper reader's, by `training/company.py --deep`, on writers that it has not met. */
export const deeperOdds: HarmOdds = {
  own: 1.01,
  worded: 3.65,
  others: 1.55,
  purposes: 0,
  length: 1.25,
  purpose: -1.11,
  offset: -0.8,
}
