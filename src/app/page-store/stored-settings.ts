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

/** The stored settings. Invalid entries count as not set. */
export function settingsOf({ settings, mutes }: Pick<Preferences, 'settings' | 'mutes'>): Settings {
  const { theme, marks, deeper, deeperReading, model, dialect } = settings
  return {
    theme: isTheme(theme) ? theme : defaultSettings.theme,
    marks: isMarkTime(marks) ? marks : defaultSettings.marks,
    mutes,
    // The deeper check existed before the deeper reading, so it keeps its old name here.
    deeperCheck: deeper === true,
    deeperReading: deeperReading === true,
    model: model !== false,
    dialect: isDialect(dialect) ? dialect : defaultSettings.dialect,
  }
}

/** Changes the stored settings, keeping what another tab wrote meanwhile. An invalid change is ignored. */
export const withChange =
  (change: SettingsChange) =>
  (present: Preferences): Preferences => {
    const { mutes, deeperCheck, dialect, ...others } = changed(settingsOf(present), change)
    const settings = { ...present.settings, ...others, deeper: deeperCheck, dialect: dialect ?? '' }
    const after = { ...present, settings, mutes: [...mutes] }
    return fits('preferences', after) ? after : present
  }
