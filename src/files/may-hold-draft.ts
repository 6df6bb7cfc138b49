import { draftEndings } from './types.ts'

/** Whether a file of this name may hold a draft. */
export const mayHoldDraft = (name: string): boolean =>
  draftEndings.some((ending) => name.toLowerCase().endsWith(ending))

/** What to say of any other file, behind its name. */
export const noDraft = 'only .txt, .md and .eml files can be opened. Save the draft as plain text.'
