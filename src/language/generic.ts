/**
 * Words that any candidate could write to any company. What is left of a reference without them is what was
 * really said or shown.
 */
const lists = [
  // Function words and small talk.
  `a an the this that these those my your our their his her its i you he she it we they me him us them who whom whose which what when where why how
  and or but nor so yet if then than as at by for from in into of on onto off out over under up down to toward towards with within without about around
  across after before during since until while through between among against along per via upon because although though however also too just only
  very really truly quite so much many more most less least few lot lots bit even still again once both all any some each every either neither no not
  be am is are was were been being have has had having do does did done doing will would shall should can could may might must let get got
  there here now then today tomorrow yesterday tonight later soon recently earlier last next first second third this morning afternoon evening night
  thing things something anything everything nothing someone anyone everyone one ones other others another such same own well like such yes
  please thank thanks grateful gratitude appreciate appreciated hope hopefully hello hi dear regards sincerely best kind warm`,
  // Thinking, feeling, praising.
  `enjoy enjoyed enjoying like liked love loved loving pleasure pleased glad happy delighted excited exciting excitement thrilled enthusiastic enthusiasm
  interest interested interesting keen eager impressed impressive inspired inspiring inspiration fascinating fascinated amazing great good wonderful nice
  fantastic awesome excellent terrific lovely superb outstanding exceptional remarkable incredible incredibly tremendous positive valuable helpful useful
  insightful insight insights informative thoughtful thorough engaging memorable meaningful genuine genuinely honest open warm friendly welcoming
  compassionate collaborative supportive innovative dynamic vibrant unique strong clear detailed comprehensive diverse
  feel feels feeling felt think thinking thought thoughts believe know knowing known see seeing seen look looking looked find found want wanted wish wished
  hear hearing heard learn learning learned learnt understand understanding understood gain gained discover discovering discovered
  appreciate value valued admire drawn resonate resonated resonates reinforce reinforced reinforces confirm confirmed confirms strengthen strengthened
  solidify solidified deepened increased sparked further particularly especially definitely certainly absolutely sincerely deeply highly greatly
  make makes made making take taking taken took give gave given giving come came coming go going went put keep kept say says said tell told talk talked
  talking speak speaking spoke discuss discussed discussing describe described describing mention mentioned explain explained explaining show showed shown
  share shared sharing ask asked asking answer answered answering raise raised outline outlined cover covered touch touched meet met meeting chat chatted
  chatting walk walked walking introduce introduced connect connected connecting point pointed note noted highlight highlighted emphasise emphasize
  emphasised emphasized visit visited visiting spend spent provide provided provides offer offered bring allow allowed help helped`,
  // The interview and the application.
  `interview interviews interviewed interviewing interviewer conversation conversations discussion discussions talk talks chat call calls phone video zoom
  virtual virtually teams person exchange questions question answers comments comment remark remarks description explanation point points example examples
  idea ideas detail details information info insight perspective perspectives opportunity opportunities chance possibility prospect role roles position positions
  post posts job jobs vacancy opening openings internship application applications applicant applicants candidate candidates candidacy hire hiring hired
  recruit recruitment recruiter recruiting process processes procedure selection decision decisions timeline timelines timing step steps stage stages round
  rounds update updates status feedback result results outcome news date dates time times day days week weeks month months year years hour hours minute
  minutes monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  early late end beginning middle spring summer autumn fall winter am pm resume cv letter email emails mail message note offer salary start starting
  deadline schedule contact touch reach hear reply response respond follow followed following check`,
  // The company and the work, as adverts have them.
  `company companies organisation organization organisations organizations firm business businesses corporation employer team teams department
  departments group groups office staff colleague colleagues people member members manager managers management leader leaders leadership director
  directors hr client clients customer customers user users patient patients student students community communities industry sector field market
  work works working worked worker career careers professional profession growth grow growing develop developing development develops success
  successful successfully succeed achieve achievement achievements goal goals objective objectives need needs requirement requirements required
  expectation expectations responsibility responsibilities duties duty task tasks daily function functions day-to-day operation operations structure
  overview background history future plan plans strategy strategic direction vision mission value values culture cultures ethos philosophy environment
  atmosphere commitment committed dedication dedicated passion passionate focus focused emphasis approach approaches innovation innovations
  creativity creative excellence quality integrity diversity inclusion inclusive inclusivity equity sustainability sustainable teamwork collaboration
  support service services solution solutions product products project projects initiative initiatives program programs programme programmes practice
  practices challenge challenges challenging problem problems issue issues experience experiences skill skills skillset ability abilities expertise
  knowledge qualification qualifications strength strengths background training technology technologies technical technological tool tools system
  systems data digital world world-class leading-edge cutting-edge cutting edge leading global local international national new current currently
  different various several range variety kind kinds sort type types part parts area areas aspect aspects way ways level fit match align aligns aligned
  alignment contribute contributing contribution contributions impact effort efforts difference ambitious upcoming future overall inner workings
  care caring key important importance big bigger small large short long high better workflow dynamics priorities priority aims purpose place places space
  weekend family holiday everything holidays heart patience hospitality welcome invitation letter kindness generosity honesty candour candor lunch coffee arranging arranged opportunity speaking additional needed expected two three four five six seven eight nine ten twelve fortnight couple include including request reconsideration submit submitted receive received consider considered considering consideration
  emphasize relate regarding concerning state main open-minded patient-centered patient-centred client-focused fast-paced hands-on side top right natural able real full total whole sense mind forward back
  vibe vibes bad everybody appointment appointments perfect ideal`,
]

export const genericWords: ReadonlySet<string> = new Set(lists.join(' ').split(/\s+/))
