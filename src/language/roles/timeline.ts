import { denied, worded } from './reader.ts'

const news =
  '(update|updates|news|word|status|outcome|decision|decisions|result|results|timeline|timelines|timing|timeframe|time-frame|timescale|progress|feedback|steps|stand|stands|hear|development|developments|conclusion)'

/** Asks when or what next, as a question or politely indirect: "I would welcome an idea of the timing". */
export const readTimeline = worded({
  find: [
    `(wondering|wondered|wonder|curious|ask|asking|enquire|inquire|enquiring|inquiring|check|checking|see|know|learn|understand|find out|eager to|keen to|clarify) (in|up)? (if|whether|about|what|when|where|on|how|with|as|regarding|the|you|to|of|any) ...8 ${news}`,
    `(check|checking|checked|follow|following|touch|touching|circle|circling|write|writing|reach|reaching|calling|call|ringing) (in|up|base|back|out|to)? (in|up|regarding|on|about|with|concerning|for|to)? ...5 (status|progress|outcome|update|updates|timeline|decision|next|results|news|timing)`,
    `(would|will|could|might) (also|really|very|be|greatly|much|so|truly|most|certainly)? (also|very|so|most)? (love|like|appreciate|welcome|grateful|glad|happy|pleased|appreciated|thankful|helpful|nice|great|delighted) ...5 (update|updates|news|word|status|timeline|timing|timeframe|timescale|feedback|stand|idea|indication|sense|next|decision|decided|progress|hear|date)`,
    `(an|some|information|have|there|give|share|provide|offer|get|got|is|are|latest) ...3 (update|updates|news|timeline|timeframe|timescale|word|timing|feedback) ...8 (appreciated|helpful|welcome|welcomed|share|provide|yet|available|give|offer|me|process|position|role|status|timeline|steps|decision|interview|application|$)`,
    'any (information|news|word|update|updates|details|insight|idea|indication) ...10 (appreciated|welcome|welcomed|helpful|grateful|share|yet|provide)',
    '(do|have|are|is|could|can|would|will|may|might|when|what|where|how|has) ...8 (update|updates|timeline|timeframe|timescale|news|decision|decided|status|step|steps|stage|happens|expect|hear|stand|stands|process|progress|moved|know|soon|timing|word|schedule|filled)',
    '(let|keep) me (know|posted|updated|informed) ...4 (when|where|how|what|if|as|about|of|on|whether|once) ...6 (decision|decide|decided|update|news|timeline|next|status|stand|steps|things|position|role|process|progress|made|further|hear|round|timing|changed|expect)',
    'keep me (posted|updated|informed|in the loop)',
    '(furnish|provide|update|inform|apprise|notify|advise) me (with|of|on|about|regarding|as|when|if|once|where|how) ...6',
    '(when|where|what) <me>? (might|can|should|could|may|would|will|does|do|is|are) ...3 (expect|hear|stand|next|decision|happen|happens|things|process|step|steps|status|timeline)',
    '(where|how) (things|we|i|matters|it) (stand|stands|are|is|go|going|am)',
    '(follow|following|checking|check) up (as|because|since) ...8 (passed|gone|date|week|weeks)',
    '(love|like|hoping|hope|eager|keen|wanted|want|wish) to (hear|know|get|receive) (back|your|about|of|any|an|if|what|how|more|where|when|the) ...4 (feedback|decision|news|update|status|thoughts|next|from|timeline|progress|stand|steps)',
    '(received|got|see|saw|seen|get) my (last|previous|earlier|first) (email|message|note|mail)',
    'what (is|are|comes|happens|would be|might be|the) ...2 (next|steps|plan)',
    '(by|around|roughly|about) when',
    '(idea|sense|indication) of (the|your|when|where|how|what) ...4 (timing|timeline|timescale|next|decide|decision|stand|process|date|when|hear|schedule)',
    '(still|yet) (open|available|filled|under consideration|being considered|considering|hiring)',
    '(is|has) the (role|position|post|job) ...2 (filled|open|available|still)',
  ],
  weak: [
    '^ any ...2 (news|update|updates|word|progress) ...2 $',
    '^ (hello|hi|so)? (what|is there|got)? ...1 any (news|update|updates|word) (yet)? $',
  ],
  when: ({ words, question }, { from, to }) => {
    const spoken = words.slice(Math.max(0, from - 4), to + 1).map(({ norm }) => norm)
    // "I look forward to hearing about next steps" asks nothing.
    if (spoken.includes('forward')) return false
    const head = words[from]?.norm ?? ''
    // Without a question mark, "do", "is", "when" … only ask inside a request: "I wonder when you decide".
    if (
      /^(do|have|are|is|could|can|would|will|may|might|has|when|what|where|how|any|an|some|there|give|share|get|got)$/.test(
        head,
      ) &&
      !question
    )
      return (
        words
          .slice(Math.max(0, from - 6), to + 6)
          .some(({ norm }) =>
            /^(?:wonder|wondering|wondered|know|appreciate|appreciated|ask|asking|see|check|welcome|grateful|share|helpful|love|curious|like)$/.test(
              norm,
            ),
          ) &&
        !words.some(
          ({ norm }) =>
            /^(?:mentioned|said|told|understand|understood|explained|indicated)$/.test(norm) && norm !== head,
        )
      )
    return !denied(words, from)
  },
})
