import { job } from './people-in.ts'

const role = new RegExp(
  String.raw`(?:Job title|Position|Role|Vacancy): *([^\n]{3,60})|\bfor (?:the|our|a|an) (?:(?:role|position|post|job) of )?(?:an? )?(\p{L}(?:(?! for (?:the|our|an?) )[\p{L} /&-]){2,45}?) (?:role|position|post|vacancy|opening|job)\b|\b(?:role|position|post) of (?:an? )?([\p{L}][\p{L} /&-]{2,40}?)(?= (?:at|with|in|on|has|is|will|to)\b|[,.;:(\n]|$)`,
  'iu',
)
/** "your application for Route Planner": capital words that name a job. */
const title =
  /\b(?:applying|application|applied|interview(?:ing)?)(?: you)? (?:for|as) (?:the |our |an? )?(\p{Lu}[\p{L}&/-]+(?: (?:(?:of|and|for) )?\p{Lu}[\p{L}&/-]+){0,4})/u

/** The job that a text is about. */
export function roleIn(text: string): string | undefined {
  const [, byLabel, before, after] = role.exec(text) ?? []
  const [, titled] = title.exec(text) ?? []
  return (byLabel ?? before ?? after ?? (titled && job.test(titled) ? titled : undefined))?.trim()
}
