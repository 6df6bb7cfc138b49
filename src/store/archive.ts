import * as v from 'valibot'
import { preferencesId, schemas, type Preferences, type Row, type Table } from './records.ts'
import type { Store } from './store.ts'

/** Turns the content of an archive of one version into the next. */
export type Migration = (content: Record<string, unknown>) => Record<string, unknown>

/** `migrations[0]` lifts version 1 to version 2, and so on; the present version follows from their number. */
const migrations: readonly Migration[] = [
  // Drafts may hold the words that went out; a page that does not know them would lose them.
  (content) => content,
]

const archiveSchema = v.object(
  {
    interviews: v.array(schemas.interviews, 'should be a list'),
    drafts: v.array(schemas.drafts, 'should be a list'),
    preferences: v.array(schemas.preferences, 'should be a list'),
  },
  'should be an object',
)
type Archive = v.InferOutput<typeof archiveSchema>

/** A file that is no archive of ours; the message says where it is broken. */
export class ArchiveError extends Error {
  override readonly name = 'ArchiveError'
}

/** Everything as one JSON file. */
export async function exportArchive(store: Store, now: string): Promise<string> {
  const head = { app: 'afterword', version: migrations.length + 1, exportedAt: now }
  return `${JSON.stringify({ ...head, ...(await store.rows()) }, null, 2)}\n`
}

/**
 * Reads an archive and lifts an old version to the present. Throws an ArchiveError that says where it is broken:
 * "drafts.3.body should be text".
 */
export function readArchive(text: string, steps: readonly Migration[] = migrations): Archive {
  let content: unknown
  try {
    content = JSON.parse(text)
  } catch (error) {
    throw new ArchiveError(`This is not a JSON file: ${(error as Error).message}. Nothing was changed.`)
  }
  const head = v.safeParse(v.looseObject({ app: v.literal('afterword'), version: v.number() }), content)
  if (!head.success) throw new ArchiveError('This file was not exported from Afterword. Nothing was changed.')
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
  /** Rows left alone because those here were saved later. */
  readonly kept: number
}

/**
 * Takes an archive in: new rows are added, older ones here give way, newer ones stay; words and mutes are joined.
 * A broken file throws an ArchiveError and changes nothing.
 */
export async function importArchive(store: Store, text: string): Promise<Imported> {
  const archive = readArchive(text)
  const here = await store.rows()
  const put: [Table, Row][] = []
  let added = 0
  let kept = 0
  for (const table of ['interviews', 'drafts'] as const) {
    const present = new Map<string, Row>(here[table].map((row) => [row.id, row]))
    for (const row of archive[table]) {
      const mine = present.get(row.id)
      if (mine && mine.updatedAt >= row.updatedAt) kept++
      else {
        if (!mine) added++
        put.push([table, { ...row, revision: Math.max(row.revision, mine?.revision ?? 0) + 1 }])
      }
    }
  }
  const updated = put.length - added
  const theirs = archive.preferences.find(({ id }) => id === preferencesId)
  await store.apply({ put })
  if (theirs) await store.updatePreferences((mine) => joined(mine, theirs))
  return { added, updated, kept }
}

function joined(mine: Preferences, theirs: Preferences): Preferences {
  const mutes = new Map([...mine.mutes, ...theirs.mutes].map((mute) => [JSON.stringify(mute), mute]))
  return {
    ...mine,
    settings: { ...theirs.settings, ...mine.settings },
    mutes: [...mutes.values()],
    words: [...new Set([...mine.words, ...theirs.words])],
  }
}
