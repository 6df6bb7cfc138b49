import type { HarmOdds } from '../../language/document.ts'

/** The deeper reader's, by `training/company.py --deep`, on writers that it has not met. */
export const deeperOdds: HarmOdds = {
  own: 1.07,
  worded: 4.14,
  others: 1.1,
  purposes: -0.58,
  length: 1.13,
  purpose: -1.05,
  offset: -1.24,
}
