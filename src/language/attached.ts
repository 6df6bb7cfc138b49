/** What can be attached to an email. */
export const papers =
  '(cv|resume|résumé|portfolio|references|reference|certificate|certificates|transcript|transcripts|sample|samples|file|files|copy|copies|document|documents|letter|letters|slides|sketch|sketches|drawing|drawings|write-up|summary|plan|plans|report|reports|example|examples|list|lists|link|links|details|work|form|forms|photo|photos|picture|pictures|pdf|spreadsheet|presentation|deck|proposal|paper|papers|article|notes|schedule|licence|license|diploma|payslip|payslips|answers|figures|numbers|code|scan|scans|chart|overview|estimate|quote|draft|exercise|information|info|registration|permit|timetable|recipe|menu|script|essay|receipts|receipt|id|passport|video|profile)'

/** "to each reel"; no "to this email", "to the best of my memory". */
const place =
  /\b(?:on)?to (?!(?:the |this |my |an? )?(?:e-?mail|message|note|reply|letter|pdf|word|excel|best|case|format|english)\b)(?:the|an?|each|every|all|both|our|their|its|his|her|my|your|one|some|(?:\d+ )?\p{Ll}+s)\b/iu
/** "myself", "for two summers", "so that it stopped". */
const trade =
  /\b(?:myself|ourselves|by hand|alone|many times|(?:for|over|in) \w+ (?:summers?|years?|months?|winters?|weeks?))\b/i

/** Whether "attached" describes manual work: "I attached a sensor to each reel". */
export function byHand(after: string): boolean {
  return trade.test(after) || place.test(after)
}
