import { Temporal } from 'temporal-polyfill'
import countries from 'virtual:holidays'
import { weekdaysOnly, type Calendar } from './calendar.ts'

/** Names that Intl does not know, and parts of a country that people name as one. */
const otherNames: ReadonlyMap<string, string> = new Map(
  Object.entries({
    uk: 'GB',
    britain: 'GB',
    'great britain': 'GB',
    england: 'GB-ENG',
    wales: 'GB-WLS',
    scotland: 'GB-SCT',
    'northern ireland': 'GB-NIR',
    usa: 'US',
    america: 'US',
    'united states of america': 'US',
    holland: 'NL',
    'the netherlands': 'NL',
    'czech republic': 'CZ',
    turkey: 'TR',
    uae: 'AE',
  }),
)

const names = new Intl.DisplayNames('en', { type: 'region' })

/**
 * The code of a country given as a code ("GB", "us-ca") or in English ("Germany"): `[country, region]`, or null
 * where it is none we know.
 */
export function countryCode(text: string): readonly [string, string?] | null {
  const plain = text.trim().toLowerCase().replaceAll('.', '')
  const code = (
    otherNames.get(plain) ??
    Object.keys(countries).find((each) => names.of(each)?.toLowerCase() === plain) ??
    plain
  ).toUpperCase()
  const [country = '', region] = code.split('-')
  if (!(country in countries)) return null
  return region ? [country, region] : [country]
}

/** Where the data for a whole country leaves out days that most of it has: the region that stands for it. */
const usualRegion: Readonly<Record<string, string>> = { GB: 'ENG' }

/** Where the weekend is Friday and Saturday. */
const fridayOff = new Set('BD BH DZ EG IL IQ JO KW LY MV OM QA SA SD SY YE'.split(' '))

/**
 * The working days of a country, loaded on demand; Monday to Friday alone where the country is unknown, and null
 * where its days cannot be loaded (offline before the first use).
 */
export async function loadCalendar(country: string | undefined): Promise<Calendar | null> {
  const code = country === undefined ? null : countryCode(country)
  if (!code) return weekdaysOnly
  const [name, region = usualRegion[name]] = code
  try {
    const [{ default: Holidays }, { default: data }] = await Promise.all([
      import('date-holidays-parser'),
      countries[name]!(),
    ])
    const days = new Holidays(data, name, region, { languages: ['en'], types: ['public'] })
    return {
      ...holidayCalendar((year) => days.getHolidays(year)),
      ...(fridayOff.has(name) && { weekend: [5, 6] }),
    }
  } catch {
    return null
  }
}

interface Holiday {
  /** Local, "2026-05-25 00:00:00". */
  readonly date: string
  readonly start: Date
  readonly end: Date
  readonly name: string
}

/** The whole days of a holiday; a half day is none. */
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
