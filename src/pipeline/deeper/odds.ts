import type { HarmOdds } from '../../language/document.ts'

/** The deeper reader's, by `training/company.py --deep`, on writers that it has not met. */
export const deeperOdds: HarmOdds = {
  own: 1.09,
  worded: 4.22,
  others: 1.15,
  purposes: -0.52,
  length: 1.04,
  purpose: -1.25,
  offset: -0.79,
}
