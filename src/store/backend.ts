import type { Row, RowOf, Table } from './records.ts'

/** Where rows are stored: the browser's database, or memory where there is none. */
export interface Backend {
  readonly kind: 'database' | 'memory'
  all<T extends Table>(table: T): Promise<unknown[]>
  /** Reads a row, writes what `change` returns (undefined: leave as it is), all in one transaction. */
  change<T extends Table>(
    table: T,
    id: string,
    change: (present: RowOf[T] | undefined) => RowOf[T] | undefined,
  ): Promise<void>
  /** Changes and removes rows of several tables, in the same way: all of them or none. */
  apply(edit: Edit): Promise<void>
  close(): void
}

/** A row, and its replacement (undefined: leave as it is). */
export type RowChange = readonly [Table, string, (present: unknown) => Row | undefined]

export interface Edit {
  readonly change?: readonly RowChange[]
  readonly remove?: readonly (readonly [Table, string])[]
}
