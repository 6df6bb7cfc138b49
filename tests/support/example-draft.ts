import type { MessageKind } from '../../src/core/kinds.ts'
import type { Example, ExampleDraft } from '../../src/language/rule.ts'
import type { NamedRule } from '../../src/pipeline/registry.ts'

/** An example of a rule as a draft of its kind, with its marks still in the body. */
export function exampleDraft(
  rule: NamedRule,
  example: Example,
): ExampleDraft & { readonly kind: MessageKind } {
  const kinds = (rule.type === 'avoid' && rule.kinds) || []
  const [kind = 'thank-you'] = kinds.length === 1 ? kinds : []
  return { kind, ...(typeof example === 'string' ? { body: example } : example) }
}
