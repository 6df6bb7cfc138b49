import { bestEvidence } from '../core/best-evidence.ts'
import type { Draft, Interview } from '../core/draft.ts'
import type { CatalogueEntry, CheckState, Evidence, Finding, Report } from '../core/report.ts'
import { ownText } from '../core/quote.ts'
import type { TimingRemark } from '../schedule/index.ts'
import { aboutSubject, byWeight, safeFixes } from './suggestions.ts'

/** Findings that say the same about several places. */
export interface MessageGroup {
  readonly finding: Finding
  /** How many more say it. */
  readonly more: number
}

/** Each message once, at its first place. */
export function groupedByMessage(findings: readonly Finding[]): MessageGroup[] {
  const said = new Map<string, MessageGroup>()
  for (const finding of findings) {
    const before = said.get(finding.message)
    said.set(finding.message, before ? { ...before, more: before.more + 1 } : { finding, more: 0 })
  }
  return [...said.values()]
}

/** What stands between the draft and sending it, most important first. */
export interface SendList {
  /** Must be fixed first. */
  readonly blockers: readonly Finding[]
  /** Likely to harm, or a slip with one sure answer. */
  readonly problems: readonly Finding[]
  /** How many smaller suggestions are still open. */
  readonly open: number
  /** What this kind of message needs and the draft lacks. */
  readonly missing: readonly CatalogueEntry[]
  /** What the draft only half has. */
  readonly weak: readonly CatalogueEntry[]
  /** What it has, with the words that show it. */
  readonly met: readonly { readonly entry: CatalogueEntry; readonly words: Evidence | undefined }[]
  /** What only the person can check. */
  readonly confirm: readonly string[]
  /** The draft is not in English and was not judged. */
  readonly foreign: boolean
}

/** "I attatched my CV", "Please see the attachments", "I enclose …", and "Enclosures: …" below, but no zoo's enclosure. */
const attachment =
  /\batt?at?ch(?:e[ds]|ing|ments?)?\b|\benclos(?:e[ds]?|ing)\b|^encl?(?:osures?)?(?: ?[.:(]|$)|\bpfa\b/im

/** Questions that only the person can answer. */
export function questionsFor(report: Report, body: string, interview: Interview): string[] {
  if (report.kind === 'phone-script')
    return ['I have the right number and a quiet place', 'I have said it aloud once']
  const { interviewers = [] } = interview
  const attached = attachment.test(ownText(body)) || (interview.attachments?.length ?? 0) > 0
  return [
    'The address is right, letter by letter',
    ...(attached ? ['The file is really attached'] : []),
    // Details that were not given cannot be compared.
    ...(interviewers.length === 0 ? ['Their name is spelled as they spell it'] : []),
    // A company's name can be shortened in too many ways for any comparison to catch them all.
    'Where I name the company, it is the right one',
    ...(interviewers.length > 1 ? ['Each interviewer gets a message of their own'] : []),
    'I have read it aloud once',
  ]
}

/** The first line above a draft in which nothing has to be fixed. `timing`: the remark about sending it now. */
export function leadOf(
  { problems, foreign }: SendList,
  timing: Omit<TimingRemark, 'message'> | null,
  spoken: boolean,
): string {
  const [goes, go] = spoken ? ['call', 'make the call'] : ['send it', 'send it']
  if (timing?.severity === 'blocker')
    return `Better not to ${goes}${timing.until ? ' now' : ''}: the reason is below.`
  if (foreign)
    return 'This does not read like English: only left-over blanks were looked for. The rest is yours to check.'
  if (timing?.until) return `Better to wait until ${timing.until}: the reason is below.`
  // Nothing that waiting would mend: asked enough, or not to be asked.
  if (timing?.severity === 'problem') return `Better not to ${goes}: the reason is below.`
  if (problems.length > 0) return `Nothing forbids it, but look at this once more before you ${go}.`
  return timing
    ? 'Nothing in the text stops you. See below whether it is time.'
    : `Nothing here stops you. A last look, then ${go}.`
}

/**
 * A finding as it counts for an email about to be sent. While writing, an empty subject is only a problem: its field waits
 * below, and a blocker would cap the score of every pasted letter. Here, and in the command, it is a blocker.
 */
const asSent = (finding: Finding, subject: string | undefined): Finding =>
  aboutSubject(finding) && subject?.trim() === '' ? { ...finding, severity: 'blocker' } : finding

/** What matters before sending, taken from the draft's report. */
export function sendListOf(
  report: Report,
  catalogue: ReadonlyMap<string, CatalogueEntry>,
  { subject, body }: Required<Pick<Draft, 'subject' | 'body'>>,
  interview: Interview,
): SendList {
  const stops = ({ severity }: Finding) => severity === 'blocker'
  const slips = new Set(safeFixes(report.findings, body).map(({ finding }) => finding))
  const weighed = report.findings.map((finding) => asSent(finding, subject))
  const findings = byWeight(weighed, report.next)
  const blockers = findings.filter(stops)
  const problems = findings.filter(
    (finding) => (finding.severity === 'problem' || slips.has(finding)) && !stops(finding),
  )
  const asked = report.checks.flatMap((check) => {
    const entry = catalogue.get(check.rule)
    return entry && check.of > 0 && check.state !== 'not-applicable' ? [{ check, entry }] : []
  })
  asked.sort((one, other) => other.check.of - one.check.of)
  const met = asked.filter(({ check }) => check.state === 'met')
  const having = (state: CheckState) =>
    asked.filter(({ check }) => check.state === state).map(({ entry }) => entry)
  return {
    blockers,
    problems,
    open: findings.length - blockers.length - problems.length,
    missing: having('missing'),
    weak: having('weak'),
    met: met.map(({ check, entry }) => ({ entry, words: bestEvidence(check, report) })),
    confirm: questionsFor(report, body, interview),
    foreign: report.foreign ?? false,
  }
}
