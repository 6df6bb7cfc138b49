import type { Rule } from '../language/rule.ts'

/** A rule with its id, which is the name of its file. */
export type NamedRule = Rule & { readonly id: string }

const files = import.meta.glob<Rule>('../../rules/*.ts', { eager: true, import: 'default' })

/** Every rule, sorted by id. The files of the folder are the list. */
export const rules: readonly NamedRule[] = Object.entries(files).map(([path, rule]) => ({
  ...rule,
  id: path.slice(path.lastIndexOf('/') + 1, -'.ts'.length),
}))
