/**
 * Words that any candidate could write to any company. What remains of a reference without them is what was really said or
 * shown.
 */
const lists = [
  // Function words and small talk.
  `a an the this that these those my your our their his its i you he she it we they me him us them who whom whose which what when where why how and or
  but nor so yet if then than as at by for from in into of on onto out over under up down to toward with within without about around across after before
  during since until while through between among against along per via upon because although though however also just only very really truly quite much
  many more most less least few lot bit even still again once both all any some each every either neither no be am is are was were been being have has
  had do does did done doing will would shall should can could may might must let get got there here now today tomorrow yesterday tonight later soon
  recently earlier last next first second third morning afternoon night thing something anything everything nothing someone anyone everyone one ones
  other another such same own well like yes please thank thankful grateful gratitude appreciate hope hopefully hello hi dear regards sincerely best kind warm`,
  // Thinking, feeling, praising.
  `enjoy love pleasure glad happy delighted excited exciting excitement thrilled enthusiastic enthusiasm interest keen eager impressed impressive
  inspired inspiring inspiration fascinating fascinated amazing great good wonderful nice fantastic awesome excellent terrific lovely superb outstanding
  exceptional remarkable incredible incredibly tremendous positive valuable helpful useful insightful insight informative thoughtful thorough engaging
  memorable meaningful genuine genuinely honest open friendly compassionate collaborative supportive innovative dynamic vibrant unique strong clear
  comprehensive diverse feel felt think thought believe know known see seen look find found want wish hear heard learn learnt understand understood gain
  discover value admire drawn resonate reinforce confirm strengthen solidify deepened increased sparked further particularly especially definitely
  certainly absolutely deeply highly greatly make made take taken took give gave given come came go going went put keep kept say said tell told talk
  speak spoke discuss describe mention explain show shown share ask answer raise outline cover touch meet met chat walk introduce connect point note
  highlight emphasise emphasize visit spend spent provide offer bring allow help`,
  // The interview and the application.
  `interview interviewer conversation discussion call phone video zoom virtual virtually person exchange question comment remark description explanation
  example idea detail information info perspective opportunity chance possibility prospect role position post job vacancy opening internship application
  applicant candidate candidacy hire recruit recruitment recruiter process procedure selection decision timeline step stage round update status feedback
  result outcome date time day week month year hour minute monday tuesday wednesday thursday friday saturday sunday january february march april june
  july august september october november december early late end beginning middle spring summer autumn fall winter pm resume cv letter email mail
  message salary start deadline schedule contact reach reply response respond follow check`,
  // The company and the work, as adverts have them.
  `company organisation organization firm business corporation employer team department group office staff colleague people member manager management
  leader leadership director hr client customer user patient student community industry sector field market work working worker career professional
  profession growth grow develop development success successful successfully succeed achieve achievement goal objective need requirement required
  expectation responsibility duty task daily function day-to-day operation structure overview background history future plan strategy strategic
  direction vision mission culture ethos philosophy environment atmosphere commitment committed dedication dedicated passion passionate focus emphasis
  approach innovation creativity creative excellence quality integrity diversity inclusion inclusive inclusivity equity sustainability sustainable
  teamwork collaboration support service solution product project initiative program programme practice challenge problem issue experience skill
  skillset ability expertise knowledge qualification strength training technology technical technological tool system data digital world world-class
  leading-edge cutting-edge cutting edge leading global local international national new current currently different various several range variety sort
  type part area aspect way level fit match align alignment contribute contribution impact effort difference ambitious upcoming overall inner care key
  important importance big bigger small large short long high better workflow priority aims purpose place space weekend family holiday heart patience
  hospitality welcome invitation kindness generosity honesty candour candor lunch coffee arranging arranged additional expected two three four five six
  seven eight nine ten twelve fortnight couple include request reconsideration submit receive consider consideration relate regarding concerning state
  confident convinced main open-minded patient-centered patient-centred client-focused fast-paced hands-on side top right natural able real full total whole sense mind
  forward back trial shift assessment vibe bad everybody appointment perfect ideal pleasant choice rather appeal select inform reject shortlist unsuccessful final whether postdoc available`,
]

const genericWords: ReadonlySet<string> = new Set(lists.join(' ').split(/\s+/))

/** Takes a word in lower case. "emphasizes", "emphasized" and "emphasizing" are generic because "emphasize" is. */
export function isGeneric(norm: string): boolean {
  if (genericWords.has(norm)) return true
  const stem = norm.replace(/(?:'s?|ing|ed|es|s)$/, '')
  return (
    stem.length > 2 &&
    [stem, `${stem}e`, stem.replace(/i$/, 'y'), stem.replace(/(.)\1$/, '$1')].some((base) =>
      genericWords.has(base),
    )
  )
}
