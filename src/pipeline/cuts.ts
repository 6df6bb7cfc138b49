import type { Finding } from '../core/report.ts'

/**
 * Takes one of two blanks into a finding whose words can only be taken out, so that none stands doubled, or before a
 * mark, where they stood: "the yard 🙂 and the kiln". `free` is where the finding before ends.
 */
export function cutClean(finding: Finding, body: string, free: number): Finding {
  const { start, end, fixes } = finding
  if (fixes.length === 0 || fixes.some(({ insert }) => insert !== '')) return finding
  const [before = '\n', after = '\n'] = [body[start - 1], body[end]]
  if (before === ' ' && start > free && /[\s,.;:!?]/.test(after)) return { ...finding, start: start - 1 }
  // Nothing stands before it, or a blank that the finding before takes.
  return /[\n ]/.test(before) && /^ \S/.test(body.slice(end, end + 2))
    ? { ...finding, end: end + 1 }
    : finding
}
