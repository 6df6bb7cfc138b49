import type { Finding } from '../core/report.ts'

/**
 * Includes one of the two spaces around a finding that can only be deleted, so that no double space is left, nor one before a
 * mark: "the yard 🙂 and the kiln". `free` is the end of the previous finding.
 */
export function cutClean(finding: Finding, body: string, free: number): Finding {
  const { start, end, fixes } = finding
  if (fixes.length === 0 || fixes.some(({ insert }) => insert !== '')) return finding
  const [before = '\n', after = '\n'] = [body[start - 1], body[end]]
  if (before === ' ' && start > free && /[\s,.;:!?]/.test(after)) return { ...finding, start: start - 1 }
  // At the beginning of a line, or where the previous finding takes the space before it.
  return /[\n ]/.test(before) && /^ \S/.test(body.slice(end, end + 2))
    ? { ...finding, end: end + 1 }
    : finding
}
