/** Time zones by the letters that stand behind a time. */
const zones: Readonly<Record<string, string>> = {
  ET: 'America/New_York',
  EST: 'America/New_York',
  EDT: 'America/New_York',
  CT: 'America/Chicago',
  CST: 'America/Chicago',
  CDT: 'America/Chicago',
  MT: 'America/Denver',
  MST: 'America/Denver',
  MDT: 'America/Denver',
  PT: 'America/Los_Angeles',
  PST: 'America/Los_Angeles',
  PDT: 'America/Los_Angeles',
  UTC: 'UTC',
  GMT: 'Europe/London',
  BST: 'Europe/London',
  CET: 'Europe/Berlin',
  CEST: 'Europe/Berlin',
  IST: 'Asia/Kolkata',
  JST: 'Asia/Tokyo',
  AEST: 'Australia/Sydney',
  AEDT: 'Australia/Sydney',
}
/** Names that mean a zone only before "time": people also meet "in the Pacific Room". */
const regions: Readonly<Record<string, string>> = {
  Eastern: 'America/New_York',
  Central: 'America/Chicago',
  Mountain: 'America/Denver',
  Pacific: 'America/Los_Angeles',
  UK: 'Europe/London',
}
// "GMT+1" is another zone.
const named = new RegExp(
  String.raw`\b(?:(?:${Object.keys(zones).join('|')})\b(?![+−-]\d)|(?:${Object.keys(regions).join('|')})(?= (?:Standard |Daylight )?[Tt]ime\b))`,
)
/** What may stand between a time and its zone: "14:00 h (CET)", "2 PM US Eastern time", "2 PM, time zone: ET". */
const between = /^(?:[ ,([–-]*(?:(?:h|hrs?|hours|noon|sharp|local|US)\b[ ,([–-]*)?|[\s,(]*time ?zone:? ?)$/i

/** The zone named among the words of a moment, or right behind them: "10 AM ET", but not "10 AM. PT staff park behind". */
export function zoneIn(text: string, start: number, end: number): string | undefined {
  const found = named.exec(text.slice(start))
  if (!found || !between.test(text.slice(end, start + found.index))) return undefined
  return zones[found[0]] ?? regions[found[0]]
}
