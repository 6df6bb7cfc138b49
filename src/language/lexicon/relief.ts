/** Words that make the words beside them harmless. */
export const reliefWords = {
  workplace:
    'shop store hospital hospice clinic ward kitchen garage depot warehouse farm library museum bakery mill plant factory shelter school college office site yard desk switchboard hotel restaurant bank studio lab firm',
  /** Others whose answers a person waits for: "I still have not heard from my referee". */
  bystander: 'referee referees school university college bank landlord boss',
}

export const reliefFragments = {
  /** A shortcoming that the same sentence puts right: "…, so here is a fuller answer", "and have started a course". */
  mended:
    'so (here is|let me|the (short|full|fuller|better) answer)|let me add|what i should have said|the (figure|answer|word|name) i was|i (have|had) (since|now) ..2|and (have|i have) (started|joined|begun|booked|enrolled|signed|used|practised|practiced)|so i have (started|joined|booked|enrolled|signed)|(was|is) worth it|i can live with|(you|it) (was|were) kind about|it helped|made it easy|letting me|being renewed|i am well now|no (secret|worry)|so i (am|would|can) ..2 (free|come|available)|it turned out|i (learned|learnt)|am practising|and i take the|but i have (run|led|managed|trained|built|taught|kept) ..2|(i have|have) read up',
  /** A story from another time or workplace: "that winter", "in my first job", "where I learned to drive". */
  elsewhere:
    'that (night|winter|summer|spring|autumn|year|season)|(at|in) (that|my (last|first|old|former|previous|early)) ..1|(where|which is how|that is how) i (learned|learnt)|and (learned|learnt)|i (learned|learnt) (to|how|there)|when i was (a|an|at|in|young)|years ago|at (the|a|my|our) (old|last|local|taxi|day|night)? <workplace>',
  /** No self-criticism: it is put right, is somebody else's word or matter, or is asked about. */
  unblamed:
    '<mended>|<elsewhere>|(anything|something|thing|point|area|part) (else|that)? i (could|should|might) have|you (write|wrote|said|say|mentioned|noted|told me) (that)? i|^ if (i|anything|there is)|(what|where|how|that) i (could|should|might) have (done|said)|(they|he|she|wife|husband|mother|teacher) (said|say|says|told)|my (students|pupils|patients|team|colleagues|customers|dog)|you (are|were) right (that|about)|i (agree|accept) (with you)? that',
  /** Words that release the reader: "no hard feelings", "take all the time you need", "I take it the post is filled". */
  gracious:
    'no hard feelings|(is|are) (quite|perfectly)? (plenty|all right|fine|no trouble)|wish you (luck|well|all)|do not trouble|happy to wait|(i ..2 (take it|assume|presume|gather|conclude)|which i take) ..8 (filled|appointed|selected|(gone|moved|went) (to|ahead|on|forward))|(time|whatever|anything|everything) you (need|want|like)',
  /** They asked for it: "as you suggested", "since you asked". */
  invited:
    'as (you|he|she|they|your <any>) (both|all|kindly|yourself)? (asked|suggested|advised|urged|encouraged|recommended|requested|proposed|suggest|told) (i|me to|that i|us to|$|in your|on (the|<day>)|at the|last)|since you asked (to|how|about|for)',
  /** Not a secret: "between you and me stood a kiln", "between you and me, the soup was lovely". */
  noSecret:
    'between you and me (there|is|was|are|were|lies|lay|stood)|between you and me ...6 (good|best|better|great|excellent|lovely|delicious|like|liked|enjoyed|love|loved)',
  /** What somebody does who takes a silence as an answer and leaves it at that. */
  quietly:
    'understand|assume|presume|think|conclude|know that|leave (it|you)|take (it|silence|that|your silence)|stop (writing|asking)|trouble you no',
}
