import * as v from 'valibot'
import { joinedMutes, muteOfWords } from '../core/mute.ts'
import type { RowChange } from './backend.ts'
import { fits, preferencesId, schemas, type Preferences, type RowOf } from './records.ts'
import type { Store } from './store.ts'

/** Converts the content of an archive from one version to the next. */
export type Migration = (content: Record<string, unknown>) => Record<string, unknown>

/** `migrations[0]` converts version 1 to version 2, and so on; the current version follows from their number. */
const migrations: readonly Migration[] = [
  // Drafts may contain the words as sent; a page that does not know that field would lose them.
  (content) => content,
  // Words accepted by the person used to be a list separate from the mutes.
  (content) => {
    const { preferences } = content
    return Array.isArray(preferences) ? { ...content, preferences: preferences.map(wordsAsMutes) } : content
  },
]

const withWords = v.looseObject({ mutes: v.array(v.unknown()), words: v.array(v.string()) })

/** An item of any other shape stays as it is: it is checked with the whole archive. */
function wordsAsMutes(row: unknown): unknown {
  if (!v.is(withWords, row)) return row
  const words = row.words.map(muteOfWords).filter((mute) => mute.words !== '')
  return { ...row, mutes: [...row.mutes, ...words] }
}

const archiveSchema = v.object(
  {
    interviews: v.array(schemas.interviews, 'should be a list'),
    drafts: v.array(schemas.drafts, 'should be a list'),
    preferences: v.array(schemas.preferences, 'should be a list'),
  },
  'should be an object',
)
type Archive = v.InferOutput<typeof archiveSchema>

/** A file that is not one of our archives; the message says where it is broken. */
export class ArchiveError extends Error {
  override readonly name = 'ArchiveError'
}

const foreign = 'This file was not exported from Afterword, or was changed since.'

/** Everything as one JSON file. */
export async function exportArchive(store: Store, now: string): Promise<string> {
  const head = { app: 'afterword', version: migrations.length + 1, exportedAt: now }
  return `${JSON.stringify({ ...head, ...(await store.rows()) }, null, 2)}\n`
}

/**
 * Reads an archive and converts an old version to the current one. Throws an ArchiveError that says where it is broken:
 * "drafts.3.body should be text".
 */
export function readArchive(text: string, steps: readonly Migration[] = migrations): Archive {
  let content: unknown
  try {
    content = JSON.parse(text)
  } catch {
    throw new ArchiveError(`${foreign} Nothing was changed.`)
  }
  const head = v.safeParse(v.looseObject({ app: v.literal('afterword'), version: v.number() }), content)
  if (!head.success) throw new ArchiveError(`${foreign} Nothing was changed.`)
  const { version } = head.output
  const newest = steps.length + 1
  if (!Number.isInteger(version) || version < 1)
    throw new ArchiveError(`version ${version} should be a whole number from 1. Nothing was changed.`)
  if (version > newest)
    throw new ArchiveError(
      `This file is of version ${version}, and this page reads up to ${newest}. Reload the page to update it; nothing was changed.`,
    )
  const lifted = steps
    .slice(version - 1)
    .reduce((older: Record<string, unknown>, step) => step(older), head.output)
  const result = v.safeParse(archiveSchema, lifted)
  if (result.success) return result.output
  const [issue] = result.issues
  const problem = issue.received === 'undefined' ? 'is missing' : issue.message
  throw new ArchiveError(`${v.getDotPath(issue) ?? 'The file'} ${problem}. Nothing was changed.`)
}

export interface Imported {
  readonly added: number
  readonly updated: number
}

/**
 * Imports an archive: new rows are added, older rows here are replaced, newer ones stay, even if another tab saves them
 * meanwhile; mutes are merged. A broken file throws an ArchiveError and changes nothing.
 */
export async function importArchive(store: Store, text: string): Promise<Imported> {
  const archive = readArchive(text)
  /** Row by row, since a write that the browser refuses is repeated in memory. */
  const outcomes = new Map<string, keyof Imported | 'kept'>()
  const changeOf = <T extends 'interviews' | 'drafts'>(table: T, row: RowOf[T]): RowChange => [
    table,
    row.id,
    (present) => {
      const mine = fits(table, present) ? present : undefined
      const stays = mine && mine.updatedAt >= row.updatedAt
      outcomes.set(`${table}/${row.id}`, stays ? 'kept' : mine ? 'updated' : 'added')
      return stays ? undefined : { ...row, revision: Math.max(row.revision, mine?.revision ?? 0) + 1 }
    },
  ]
  await store.apply({
    change: [
      ...archive.interviews.map((row) => changeOf('interviews', row)),
      ...archive.drafts.map((row) => changeOf('drafts', row)),
    ],
  })
  const theirs = archive.preferences.find(({ id }) => id === preferencesId)
  if (theirs) await store.updatePreferences((mine) => joined(mine, theirs))
  const count = (what: keyof Imported) => [...outcomes.values()].filter((each) => each === what).length
  return { added: count('added'), updated: count('updated') }
}

function joined(mine: Preferences, theirs: Preferences): Preferences {
  return {
    ...mine,
    settings: { ...theirs.settings, ...mine.settings },
    mutes: joinedMutes(theirs.mutes, mine.mutes),
  }
}
