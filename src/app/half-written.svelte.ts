import { muteOf, type Mute } from '../core/mute.ts'
import type { Finding } from '../core/report.ts'

/** The word being written: its spelling and grammar are not faulted until the caret has left it. */
export interface HalfWritten {
  /** Mutes for faults of the unfinished word, so that they cost nothing at a pause. */
  readonly mutes: readonly Mute[]
  /** The text has changed. `caret`: where it stands after a typed key. */
  write(caret: number | undefined): void
  /** The caret has left the word. True where faults of the word were muted, so that a new check is needed. */
  leave(): boolean
  /** Whether a finding faults the word. */
  isFaulted(finding: Finding): boolean
  /** Mutes what the report found in the unfinished word. True where a new check is needed. */
  spare(findings: readonly Finding[], body: string): boolean
}

/** `isLanguage`: whether a rule is about spelling or grammar. */
export function createHalfWritten(isLanguage: (rule: string) => boolean): HalfWritten {
  /** The end of the word. */
  let end = $state.raw<number>()
  let mutes: readonly Mute[] = []

  function write(caret: number | undefined): void {
    end = caret
    mutes = []
  }
  const isFaulted = (finding: Finding) =>
    end !== undefined && finding.start <= end && end <= finding.end && isLanguage(finding.rule)

  return {
    get mutes() {
      return mutes
    },
    write,
    leave() {
      const spared = mutes.length > 0
      write(undefined)
      return spared
    },
    isFaulted,
    spare(findings, body) {
      if (mutes.length > 0) return false
      mutes = findings.filter(isFaulted).map((finding) => muteOf(finding, body, 'this'))
      return mutes.length > 0
    },
  }
}
