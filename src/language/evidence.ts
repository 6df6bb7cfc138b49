import type { Evidence } from '../core/report.ts'
import { roles, type ParsedDraft, type Role } from './document.ts'
import { everywhere, throughout } from './throughout.ts'

const bearers = new Map(
  roles.map((role) => [
    role,
    throughout(
      (sentence): readonly Evidence[] =>
        sentence.roles
          .filter((found) => found.role === role)
          .map(({ start, end, weak, at }) => ({
            start,
            end,
            ...(weak ? { weak } : {}),
            ...(at === undefined ? {} : { at }),
          })),
      everywhere,
    ),
  ]),
)

/** The words of all sentences with a given role. */
export function withRole(draft: ParsedDraft, role: Role): readonly Evidence[] {
  return bearers.get(role)?.(draft) ?? []
}
