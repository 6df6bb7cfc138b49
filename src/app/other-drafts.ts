import type { Kept } from './store.ts'

/** Drafts of this interview, or of none yet, that are not on the page: of another tab, another kind, another day. */
export function otherDrafts({ interviews, drafts }: Kept): Kept['drafts'] {
  const open = interviews.find(({ current }) => current)?.id ?? null
  return drafts.filter(
    ({ current, body, interview }) =>
      !current && body.trim() !== '' && (interview === open || interview === null),
  )
}
