const employer =
  '(my|our) (present|current|former|last|previous|old)? (employer|company|firm|boss|manager|team|job|office|lab)'
const secret =
  '(client list|customer list|price list|source code|trade secrets|trade secret|margins|salary list|roadmap|confidential ...2)'
const list = '(client|customer|supplier|donor|patient|price|salary) (list|lists|database|contacts|records)'

/** What takes another employer's secrets along: "bring their client list". */
export const secrets: readonly string[] = [
  `${secret} (of|from|at) ${employer}`,
  `(leak|leaked|smuggled|copied) ...3 ${secret}`,
  `(bring|bringing|share|sharing|send|sending|hand over|copies of|copy of) ...3 (their|my|our|his|her) ...2 ${list}`,
  // "bring Alder’s records up to date" is work for them.
  `(bring|bringing|share|sharing|send|sending|hand over) ..1 <name> ..1 ${list} !(up|into|to|back|together)`,
  `(bring|share|send|give|show) ..3 ${list} ((we|they|i) (use|used|have|keep|kept|built))? (of|from|at) <name>`,
  '(attach|attached|attaching|enclose|enclosed|send|sending|share|sharing) ...3 (photos|photographs|pictures|scans|records|files|notes) of ...3 (patient|patients|client|clients|pupil|pupils|resident|residents)',
  '(kept|saved|downloaded|took|have) (a|the|some)? (copy|copies) of (their|<name>) ..2 (model|models|code|database|pricing|prices|list|lists|formula|formulas|margins|contacts|data)',
  `(kept|saved|downloaded|took) (all)? (the|my) source code ..3 (at|from|for) (<name>|${employer})`,
  'bring (my|their) ..1 (clients|customers|accounts) ..3 with me',
  '(our|their|<name>) (unreleased|unpublished|secret|internal) (pricing|prices|price list|roadmap|margins|costs|figures)',
  '(tell|show|help) you ..2 (undercut|outbid) (them|<name>)',
  '(margin|margins|discount|discounts|rates) <name> (makes|gets|pays|charges|gives) (on|to|for|from)',
]
