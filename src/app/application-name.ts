import type { Interview } from '../core/draft.ts'

/** "Alder Clinic · Ward clerk"; empty where neither is known. */
export const applicationName = ({ company, role }: Interview): string =>
  [company, role].filter(Boolean).join(' · ')
