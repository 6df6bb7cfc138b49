import type { HarmOdds } from '../../language/document.ts'

/** The deeper reader's, by `training/company.py --deep`, on writers that it has not met. */
export const deeperOdds: HarmOdds = {
  own: 0.95,
  worded: 3.75,
  others: 1.46,
  length: 1.25,
  purpose: -0.95,
  offset: -1.1,
}
