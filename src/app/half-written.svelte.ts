import { muteOf, type Mute } from '../core/mute.ts'
import type { Finding } from '../core/report.ts'

/** The word that is being written: it is not faulted for its spelling or grammar before the caret has left it. */
export interface HalfWritten {
  /** What it loses no points by, though there is a pause. */
  readonly mutes: readonly Mute[]
  /** The text has changed. `caret`: where a key that writes has just left it. */
  write(caret: number | undefined): void
  /** The caret has left the word. True where it was spared something, which a new check will say. */
  leave(): boolean
  /** Whether a finding faults the word. */
  isFaulted(finding: Finding): boolean
  /** Spares the word what a report faults it for, once. True where the report did: the next one will not. */
  spare(findings: readonly Finding[], body: string): boolean
}

/** `isLanguage`: whether a rule is one of spelling or grammar. */
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
