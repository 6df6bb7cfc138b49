import { openDB } from 'idb'
import type { Backend } from './backend.ts'
import { tables, type RowOf, type Table } from './records.ts'

export const databaseName = 'afterword'

/**
 * Opens the browser's database and makes its tables. Rejects with a DOMException where storage is forbidden.
 * A connection steps aside when another tab deletes or upgrades the database.
 */
export async function databaseBackend(): Promise<Backend> {
  const database = await openDB(databaseName, 1, {
    upgrade(fresh) {
      for (const table of tables)
        if (!fresh.objectStoreNames.contains(table)) fresh.createObjectStore(table, { keyPath: 'id' })
    },
    blocking: () => database.close(),
  })
  return {
    kind: 'database',
    all: (table) => database.getAll(table),
    async change<T extends Table>(
      table: T,
      id: string,
      change: (row: RowOf[T] | undefined) => RowOf[T] | undefined,
    ) {
      const transaction = database.transaction(table, 'readwrite')
      const row = change(await transaction.store.get(id))
      await Promise.all([row && transaction.store.put(row), transaction.done])
    },
    async apply(edit) {
      const transaction = database.transaction(tables, 'readwrite')
      await Promise.all([
        ...(edit.put ?? []).map(([table, row]) => transaction.objectStore(table).put(row)),
        ...(edit.remove ?? []).map(([table, id]) => transaction.objectStore(table).delete(id)),
        transaction.done,
      ])
    },
    close: () => database.close(),
  }
}
