/** The job, the interview, and what comes with being employed. */
export const workWords = {
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
  formerFirm:
    '(last|old|former|previous|present|current) (place|firm|company|shop|school|job|office|employer)',
  otherOne:
    '(other|another|second|competing|rival) (offer|company|firm|employer|job|role|school|agency|team|place)',
}
