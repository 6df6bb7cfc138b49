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
  /** Writes and removes rows of several tables: all of them or none. */
  apply(edit: Edit): Promise<void>
  close(): void
}

export interface Edit {
  readonly put?: readonly (readonly [Table, Row])[]
  readonly remove?: readonly (readonly [Table, string])[]
}
