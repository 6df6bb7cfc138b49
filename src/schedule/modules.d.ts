declare module 'virtual:holidays' {
  /** Country codes, each with the function that loads its days. */
  const countries: Readonly<Record<string, () => Promise<{ readonly default: object }>>>
  export default countries
}

// The package has types, but does not export them to ES modules.
declare module 'date-holidays-parser' {
  export interface Holiday {
    /** Local, "2026-05-25 00:00:00". */
    readonly date: string
    readonly start: Date
    readonly end: Date
    readonly name: string
  }
  export default class Holidays {
    constructor(
      data: object,
      country: string,
      region?: string,
      options?: { languages?: string[]; types?: string[] },
    )
    getHolidays(year: number): Holiday[]
  }
}
