import type { Row, RowOf, Table } from './records.ts'

/** Where rows live: the browser's database, or memory where there is none. */
export interface Backend {
  readonly kind: 'database' | 'memory'
  all<T extends Table>(table: T): Promise<unknown[]>
  /** Reads a row, lets `change` say what it should be (undefined: as it was) and writes that, all in one transaction. */
  change<T extends Table>(
    table: T,
    id: string,
    change: (present: RowOf[T] | undefined) => RowOf[T] | undefined,
  ): Promise<void>
  /** Changes and removes rows of several tables, as `change` does one: all of them or none. */
  apply(edit: Edit): Promise<void>
  close(): void
}

/** A row, and what it should be in place of the one that is there (undefined: as it was). */
export type RowChange = readonly [Table, string, (present: unknown) => Row | undefined]

export interface Edit {
  readonly change?: readonly RowChange[]
  readonly remove?: readonly (readonly [Table, string])[]
}
