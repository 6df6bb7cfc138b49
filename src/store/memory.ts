import type { Backend } from './backend.ts'
import type { Row, RowOf, Table } from './records.ts'

/** Stores rows until the page closes: for private windows and full disks. */
export function memoryBackend(rows: readonly (readonly [Table, Row])[] = []): Backend {
  const held = new Map<string, readonly [Table, Row]>()
  const keyOf = (table: Table, id: string) => `${table}/${id}`
  const put = (table: Table, row: Row) => held.set(keyOf(table, row.id), [table, structuredClone(row)])
  for (const [table, row] of rows) put(table, row)
  return {
    kind: 'memory',
    async all(table) {
      return [...held.values()].filter(([of]) => of === table).map(([, row]) => structuredClone(row))
    },
    async change<T extends Table>(
      table: T,
      id: string,
      change: (row: RowOf[T] | undefined) => RowOf[T] | undefined,
    ) {
      const row = change(held.get(keyOf(table, id))?.[1] as RowOf[T] | undefined)
      if (row) put(table, row)
    },
    async apply(edit) {
      for (const [table, id, change] of edit.change ?? []) {
        const row = change(held.get(keyOf(table, id))?.[1])
        if (row) put(table, row)
      }
      for (const [table, id] of edit.remove ?? []) held.delete(keyOf(table, id))
    },
    close() {
      held.clear()
    },
  }
}
