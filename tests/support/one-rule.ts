import type { Dictionary } from '../../src/language/document.ts'
import { createAnalyzer } from '../../src/pipeline/analyze.ts'
import { rules } from '../../src/pipeline/registry.ts'

/** An analyzer with this rule only. */
export function oneRule(id: string, dictionary?: Dictionary) {
  const rule = rules.find((rule) => rule.id === id)
  if (!rule) throw new Error(`There is no rule “${id}”.`)
  return createAnalyzer({ rules: [rule], dictionary })
}
