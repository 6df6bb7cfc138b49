import { dialectOf, type Dialect } from '../core/dialect.ts'
import { withoutMute, type Mute } from '../core/mute.ts'

/** When marks appear: with every key, at a pause, or only when asked for. */
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
  /** Whether the deeper check is loaded and used. */
  readonly deeperCheck: boolean
  /** Whether the deeper reading is loaded and used. */
  readonly deeperReading: boolean
  /** Whether the reader model is used beside the wording rules. */
  readonly model: boolean
  /** The chosen spelling; where absent, the languages of the browser decide. */
  readonly dialect: Dialect | undefined
}

export const defaultSettings: Settings = {
  theme: 'auto',
  marks: 'live',
  mutes: [],
  deeperCheck: false,
  deeperReading: false,
  model: true,
  dialect: undefined,
}

/** A change by the person: a setting, a new mute, or a mute that was removed. */
export interface SettingsChange extends Partial<Omit<Settings, 'mutes'>> {
  readonly muted?: Mute
  readonly unmuted?: Mute
}

/** The settings after a change. Whatever the change does not mention stays as it is. */
export function changed(settings: Settings, { muted, unmuted, ...choices }: SettingsChange): Settings {
  const touched = muted ?? unmuted
  const others = touched ? withoutMute(settings.mutes, touched) : settings.mutes
  return { ...settings, ...choices, mutes: muted ? [...others, muted] : others }
}

/** The dialect for reading a draft: the chosen one, otherwise that of the browser's languages. */
export function dialectFor(
  { dialect }: Pick<Settings, 'dialect'>,
  languages: readonly string[] = navigator.languages,
): Dialect | undefined {
  return dialect ?? dialectOf(languages)
}
