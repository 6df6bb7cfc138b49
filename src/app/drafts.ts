import { isSample } from './samples.ts'
import type { Kept, Version } from './page-store/page-store.ts'

/** The id of the open interview; null where there is none. */
export const openInterview = ({ interviews }: Pick<Kept, 'interviews'>): string | null =>
  interviews.find(({ current }) => current)?.id ?? null

/** The earlier versions written by the person, latest first. */
export const ownVersions = (versions: readonly Version[]): Version[] =>
  versions.filter((version) => !isSample(version)).toReversed()

/** The person's last own text in a draft, even if they have since cleared it or opened a sample. */
export const lastWritten = ({ body, versions }: Pick<Kept['drafts'][number], 'body' | 'versions'>): string =>
  body.trim() === '' || isSample({ body }) ? (ownVersions(versions)[0]?.body ?? '') : body

/** Drafts of this interview, or of none, that are not on the page: from another tab, kind or day. */
export function otherDrafts(kept: Kept): Kept['drafts'] {
  const open = openInterview(kept)
  return kept.drafts.filter(
    (draft) =>
      !draft.current && lastWritten(draft) !== '' && (draft.interview === open || draft.interview === null),
  )
}
