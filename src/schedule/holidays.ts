import type { Holiday } from 'date-holidays-parser'
import { Temporal } from 'temporal-polyfill'
import countries from 'virtual:holidays'
import { countryCode } from '../core/countries.ts'
import { weekdaysOnly, type Calendar } from './calendar.ts'

/** Countries whose national data lacks days that most of the country has: the region that stands for them. */
const usualRegion: Readonly<Record<string, string>> = { GB: 'ENG' }

/** Where the weekend is Friday and Saturday. */
const fridayOff = new Set('BD BH DZ EG IL IQ JO KW LY MV OM QA SA SD SY YE'.split(' '))

/**
 * The working days of a country, loaded on demand; only its weekends where its holidays are unknown, and null where they cannot
 * be loaded (offline before first use).
 */
export async function loadCalendar(country: string | undefined): Promise<Calendar | null> {
  const [name = '', region = usualRegion[name]] = countryCode(country) ?? []
  const weekend = fridayOff.has(name) ? { weekend: [5, 6] } : {}
  const load = countries[name]
  if (!load) return { ...weekdaysOnly, ...weekend }
  try {
    const [{ default: Holidays }, { default: data }] = await Promise.all([
      import('date-holidays-parser'),
      load(),
    ])
    const days = new Holidays(data, name, region, { languages: ['en'], types: ['public'] })
    return { ...holidayCalendar((year) => days.getHolidays(year)), ...weekend }
  } catch {
    return null
  }
}

/** The whole days of a holiday; half days are skipped. */
function daysOf({ date, start, end }: Holiday): string[] {
  const first = Temporal.PlainDate.from(date.slice(0, 10))
  const count = Math.floor((end.getTime() - start.getTime()) / 86_400_000 + 0.25)
  return Array.from({ length: count }, (_, days) => first.add({ days }).toString())
}

function holidayCalendar(holidaysOf: (year: number) => readonly Holiday[]): Calendar {
  const years = new Map<number, Map<string, string>>()
  return {
    holiday(day) {
      let year = years.get(day.year)
      if (!year) {
        year = new Map(
          holidaysOf(day.year).flatMap((each) => daysOf(each).map((date) => [date, each.name] as const)),
        )
        years.set(day.year, year)
      }
      return year.get(day.toString())
    },
  }
}
