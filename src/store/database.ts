import { openDB, type IDBPDatabase } from 'idb'
import type { Backend } from './backend.ts'
import { tables, type RowOf, type Table } from './records.ts'

export const databaseName = 'afterword'

/** Errors of a browser that dropped the connection, as for a sleeping tab, or lost its storage. */
const isLost = (error: unknown) =>
  error instanceof DOMException && ['InvalidStateError', 'UnknownError', 'AbortError'].includes(error.name)

/**
 * Opens the browser's database and creates its tables. Rejects with a DOMException where storage is forbidden. A lost
 * connection is reopened once; it closes for good when another tab deletes or upgrades the database.
 */
export async function databaseBackend(): Promise<Backend> {
  let done = false
  const open = () =>
    openDB(databaseName, 1, {
      upgrade(fresh) {
        for (const table of tables)
          if (!fresh.objectStoreNames.contains(table)) fresh.createObjectStore(table, { keyPath: 'id' })
      },
      blocking: close,
    })
  let connection = open()
  function close(): void {
    done = true
    connection.then((database) => database.close()).catch(() => {})
  }
  async function on<T>(work: (database: IDBPDatabase) => Promise<T>): Promise<T> {
    const used = connection
    try {
      return await work(await used)
    } catch (error) {
      if (done || !isLost(error)) throw error
      if (connection === used) connection = open()
      const database = await connection
      // Writing now would restore what another tab has deleted.
      if (done) throw error
      return work(database)
    }
  }
  await connection
  return {
    kind: 'database',
    all: (table) => on((database) => database.getAll(table)),
    change: <T extends Table>(
      table: T,
      id: string,
      change: (row: RowOf[T] | undefined) => RowOf[T] | undefined,
    ) =>
      on(async (database) => {
        const transaction = database.transaction(table, 'readwrite')
        const row = change(await transaction.store.get(id))
        await Promise.all([row && transaction.store.put(row), transaction.done])
      }),
    apply: (edit) =>
      on(async (database) => {
        const transaction = database.transaction(tables, 'readwrite')
        await Promise.all([
          ...(edit.change ?? []).map(async ([table, id, change]) => {
            const row = change(await transaction.objectStore(table).get(id))
            if (row) await transaction.objectStore(table).put(row)
          }),
          ...(edit.remove ?? []).map(([table, id]) => transaction.objectStore(table).delete(id)),
          transaction.done,
        ])
      }),
    close,
  }
}
