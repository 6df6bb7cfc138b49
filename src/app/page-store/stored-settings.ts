import { isDialect } from '../../core/dialect.ts'
import { fits, type Preferences } from '../../store/index.ts'
import {
  changed,
  defaultSettings,
  isMarkTime,
  isTheme,
  type Settings,
  type SettingsChange,
} from '../settings.ts'

/** The settings that their table holds. What it holds amiss is as if nobody had chosen. */
export function settingsOf({ settings, mutes }: Pick<Preferences, 'settings' | 'mutes'>): Settings {
  const { theme, marks, deeper, deeperReading, model, dialect } = settings
  return {
    theme: isTheme(theme) ? theme : defaultSettings.theme,
    marks: isMarkTime(marks) ? marks : defaultSettings.marks,
    mutes,
    // The check was the first of the two: it is kept under the name it then had.
    deeperCheck: deeper === true,
    deeperReading: deeperReading === true,
    model: model !== false,
    dialect: isDialect(dialect) ? dialect : defaultSettings.dialect,
  }
}

/** Changes what the table holds, and leaves what another tab has put there meanwhile. A change that does not fit is none. */
export const withChange =
  (change: SettingsChange) =>
  (present: Preferences): Preferences => {
    const { mutes, deeperCheck, dialect, ...others } = changed(settingsOf(present), change)
    const settings = { ...present.settings, ...others, deeper: deeperCheck, dialect: dialect ?? '' }
    const after = { ...present, settings, mutes: [...mutes] }
    return fits('preferences', after) ? after : present
  }
