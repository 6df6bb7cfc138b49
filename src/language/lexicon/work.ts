/** The job, the interview, and what comes with being employed. */
export const workWords = {
  /** What only an office can grant. */
  permit:
    'permit permits permission licence license planning application inspection audit tender tax extension',
  job: 'job role position post place work opportunity vacancy gig placement spot seat',
  interviewThing:
    'interview answer answers response responses question questions test presentation talk task exercise demo performance part bit call chat conversation panel pitch lesson audition trial english accent technical whiteboard exam case',
  starting:
    'badge desk locker uniform laptop keycard key keys parking contract paperwork salary nameplate office chair phone computer boots equipment',
  colleagues:
    'team boss manager colleagues coworkers co-workers workmates office desk employer classroom department staff crew',
  applicants: 'candidates applicants contenders interviewees hopefuls people ones options others contestants',
}

export const workFragments = {
  /** Those who decide, and where they receive. */
  decider:
    '(you (both|all)?|the two of you|your <any>|the (whole|entire)? (panel|partners|committee|front? desk|stand-up)|reception)',
  formerFirm:
    '(last|old|former|previous|present|current) (place|firm|company|shop|school|job|office|employer)',
  otherOne:
    '(other|another|second|competing|rival) (offer|company|firm|employer|job|role|school|agency|team|place)',
}
