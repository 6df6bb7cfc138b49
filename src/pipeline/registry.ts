import type { Named, Rule } from '../language/rule.ts'

export type NamedRule = Named<Rule>

const files = import.meta.glob<Rule>('../../rules/*.ts', { eager: true, import: 'default' })

/** Every rule, sorted by id. The files of the folder are the list. */
export const rules: readonly NamedRule[] = Object.entries(files).map(([path, rule]) => ({
  ...rule,
  id: path.slice(path.lastIndexOf('/') + 1, -'.ts'.length),
}))
