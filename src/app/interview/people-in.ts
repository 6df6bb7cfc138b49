import type { Interviewer } from '../../core/draft.ts'
import { titles } from '../../core/titles.ts'

/** Words for jobs: they tell "Ana Duarte, Head of Supply" from "Ana Duarte, Tom Reyes". */
export const job =
  /\b(?:head|chief|c[efto]o|vp|president|director|manager|lead|leader|officer|supervisor|coordinator|partner|owner|founder|principal|recruiter|engineer|developer|designer|analyst|architect|consultant|specialist|planner|buyer|nurse|matron|chef|editor|producer|administrator|assistant|associate|executive|scientist|accountant|controller|headteacher|teacher|professor|dean|secretary|foreman|hr|human resources|talent|of)\b/i

/** Last words of a company, department or place: nobody meets a person named "Alder Clinic". */
const noPerson =
  /\b(?:limited|ltd|inc|llc|plc|gmbh|corporation|company|group|holdings|bank|foods?|clinic|hospitals?|health|care|schools?|academy|college|university|institute|trust|council|partners|solutions|systems|software|technolog(?:y|ies)|labs?|laborator(?:y|ies)|services|logistics|docks?|works|mills?|motors|energy|media|studios?|hotels?|foundation|associates|industries|international|agency|consulting|capital|insurance|airlines?|airways|aviation|rail(?:ways?)?|ferries|freight|press|publishing|airport|museum|librar(?:y|ies)|theatre|farms|brewery|bakery|pharmacy|housing|homes|engineering|petroleum|pharma(?:ceuticals)?|robotics|analytics|digital|retail|llp|stores?|team|department|resources|operations|office|centre|center|house|street|road|room|teams|zoom|meet)$|^(?:groupe?|banque|banco|hotel|studio|société|universi[a-zé]+) /i

const part = String.raw`\p{Lu}[\p{L}\p{M}’'-]+`
const name = String.raw`${part}(?: (?:van|von|de|der|den|da|dos|del|la|bin|al|el|\p{Lu}\.?))*(?: ${part}){1,3}`
const endsRole = String.raw`(?=[,.;\n)]|$| and | on | at | in | from | will )`

/** "our Head of Supply, Ana Duarte", "our planner Tom Reyes", "Ana Duarte (Head of Supply)", "Ana Duarte, our planner". */
const person = new RegExp(
  [
    String.raw`(?:(?:our|my|the|her|his) (?:colleague )?(?:(?<title>[\p{L} &/-]{3,50}?), |(?<trade>[\p{Ll} /-]{3,40}?) )?)?`,
    String.raw`(?:(?:${titles})\.? )?(?<name>${name})`,
    String.raw`(?: \((?<bracketed>[^)\n]{2,60})\)|(?<after>(?:,| [–—-]) (?:our |the )?(?<post>[\p{L} &/-]{2,50}?))${endsRole})?`,
  ].join(''),
  'uy',
)

const between = /(?:,? and|,| &|;) (?:with )?|[,;]?\n(?:[-–*•] *)?/uy

/** Words before a person: "meet Ana", "an interview for the post with Ana", "Interviewers:". */
const cue =
  /\b(?:meet(?:ing)?|speak(?:ing)?|interviewed|joined)\b[^.:\n]{0,60}:\s{0,4}(?:[-–*•] *)?|\bmeet(?:ing)? |\b(?:with|by|to) (?<=\b(?:interview|meet|speak|spoke|talk|chat|call|conversation|discussion)[^.\n]{0,80}\b(?:with|by|to) )|\b(?:interviewers?|panel|hiring manager)[^.:\n]{0,20}(?: (?:is|are|will be) |: ?\n?)(?:[-–*•] *)?/giu

/** Words that show a person stands before them: "Ana Duarte will be interviewing you". */
const whoWill =
  /(?:^|\n|[.!] |and )(?=\p{Lu}[^.\n]{3,100}? will (?:be )?(?:interview|meet|call|ring|phone|speak|talk))/gu

/** The people listed from an index on: "Ana Duarte (Head of Supply) and Tom Reyes". */
function listedFrom(text: string, start: number): Interviewer[] {
  const found: Interviewer[] = []
  for (let at = start; ; at = between.lastIndex) {
    person.lastIndex = at
    const { name, title, trade, bracketed, after, post } = person.exec(text)?.groups ?? {}
    if (!name || noPerson.test(name) || job.test(name)) return found
    const role = title ?? trade ?? bracketed ?? (post && job.test(post) ? post : undefined)
    found.push({ name, ...(role ? { role } : {}) })
    // "Ana Duarte, Tom Reyes": the words after the comma are no job title but the next person.
    between.lastIndex = person.lastIndex - (after && role !== post ? after.length : 0)
    if (!between.test(text)) return found
  }
}

/**
 * The people the candidate will meet according to an invitation, each once, with their role where it is given. Companies and
 * departments are left out: "an interview with Alder Clinic".
 */
export function peopleIn(text: string): Interviewer[] {
  const found = new Map<string, Interviewer>()
  for (const pattern of [cue, whoWill])
    for (const { 0: words, index } of text.matchAll(pattern))
      for (const each of listedFrom(text, index + words.length))
        if (!found.get(each.name)?.role) found.set(each.name, each)
  return [...found.values()]
}
