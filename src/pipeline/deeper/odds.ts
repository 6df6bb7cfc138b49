import type { HarmOdds } from '../../language/document.ts'

/** For the deeper reader, as `training/company.py --deep` fits them on writers unknown to the model. */
export const deeperOdds: HarmOdds = {
  own: 1.09,
  worded: 4.16,
  others: 1.08,
  purposes: -0.57,
  length: 1.05,
  purpose: -1.25,
  offset: -0.94,
}
