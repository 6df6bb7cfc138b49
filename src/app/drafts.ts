import { isSample } from './samples.ts'
import type { Kept, Version } from './page-store/page-store.ts'

/** The id of the interview that is open; null where there is none. */
export const openInterview = ({ interviews }: Pick<Kept, 'interviews'>): string | null =>
  interviews.find(({ current }) => current)?.id ?? null

/** The earlier versions that the person wrote, the latest first. */
export const ownVersions = (versions: readonly Version[]): Version[] =>
  versions.filter((version) => !isSample(version)).toReversed()

/** What the person last wrote in a draft, though they may have cleared it since or put a sample in its place. */
export const lastWritten = ({ body, versions }: Pick<Kept['drafts'][number], 'body' | 'versions'>): string =>
  body.trim() === '' || isSample({ body }) ? (ownVersions(versions)[0]?.body ?? '') : body

/** Drafts of this interview, or of none yet, that are not on the page, the latest first: of another tab, another kind, another day. */
export function otherDrafts(kept: Kept): Kept['drafts'] {
  const open = openInterview(kept)
  return kept.drafts
    .filter(
      (draft) =>
        !draft.current && lastWritten(draft) !== '' && (draft.interview === open || draft.interview === null),
    )
    .toSorted((one, other) => other.updatedAt.localeCompare(one.updatedAt))
}
