import type { Mute } from '../core/mute.ts'

/** When marks follow the hand: with every key, at a pause, or only when asked for. */
export const markTimes = ['live', 'pause', 'request'] as const
export type MarkTime = (typeof markTimes)[number]

export const themes = ['auto', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

export const isMarkTime = (value: unknown): value is MarkTime => markTimes.includes(value as MarkTime)
export const isTheme = (value: unknown): value is Theme => themes.includes(value as Theme)

export interface Settings {
  readonly theme: Theme
  readonly marks: MarkTime
  readonly mutes: readonly Mute[]
}

export const defaultSettings: Settings = { theme: 'auto', marks: 'live', mutes: [] }
