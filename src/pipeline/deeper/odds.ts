import type { HarmOdds } from '../../language/document.ts'

/** For the deeper reader, as `training/company.py --deep` fits them on writers unknown to the model. */
export const deeperOdds: HarmOdds = {
  own: 1.09,
  worded: 4.22,
  others: 1.15,
  purposes: -0.52,
  length: 1.04,
  purpose: -1.25,
  offset: -0.79,
}
