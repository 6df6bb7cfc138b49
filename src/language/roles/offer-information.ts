import { denied, worded } from './reader.ts'

const more =
  '(information|info|questions|question|details|detail|references|reference|documents|documentation|materials|material|samples|examples|anything|something|else|clarification|further|additional|more|paperwork|certificates|portfolio|data|referees)'

/** Offers to send or answer more: "happy to share the figures", "let me know if anything else would help". */
export const readOffer = worded({
  find: [
    '(happy|glad|pleased|delighted|willing|free|available|ready|welcome|able|prepared|honoured|honored|love|like|around) to <very>? ...1 <send>',
    `(let me know|tell me|say|shout|ask) ...1 (if|should|whether|of|what|when) ...6 ${more}`,
    '(not|never) hesitate to (contact|reach|ask|call|get|email|let|write|ring)',
    'feel free to (contact|reach|ask|call|get|email|let|write|ring|drop)',
    `(if|should|in case) (you|there|it|your|any|anything) ...5 (need|require|requires|like|is|are|want|have|help|useful|wish|needs|needed|required|helpful) ...4 ${more}`,
    'if (you|there|anyone|anything|the team) ...8 (happy|glad|available|pleased) to',
    'if (it|that|this) ...3 (helps|help|helpful|useful|easier) ...3 (i|we) (can|will|could|would)',
    'i (can|could|would|will) (also|gladly|happily|easily|certainly|of course)? (send|provide|share|forward|supply|bring|show|answer|email|walk|submit|write up|post|drop|put together|get) ...8 (you|over|along|if|reference|references|copy|details|information|figures|anything|plan|portfolio|samples|report|file|link|on|number|numbers|certificate|it|them|tonight|tomorrow)',
    '(additional|further|other|more) (information|details|documents|questions|materials|references|samples) ...6 (need|require|needed|from me|provide|helpful|let me know|my end|my side)',
    '(please)? (reach out|contact me|call me|email me|get in touch|ring me|write to me) ...3 (if|with any|should|any time|anytime) ...4 (questions|need|information|anything|further|like|require)',
    '(available|reachable|free) (for|to|at|by) (a|any|another|further|call|speak|talk|answer|discuss|phone|provide|your|more|an)',
    '(attached|enclosed|attaching|enclosing|included|linked) (is|are|a|an|my|the|you|here|for|please)',
    '(i|we) (have|did) (attached|enclosed|included|attach|enclose)',
    'at your disposal',
    '(send|bring|forward|give) you (a|the|my|it|them|any|some|more) ...8 (if|should|tonight|today|tomorrow|once|when|copy)',
    '(should|if) you (wish|want|like|care|prefer|need) ...3 (see|read|hear|discuss|talk|speak) ...3 (more|it|them|further|again|me)',
  ],
  when: ({ words, question }, { from }) => {
    // "I was happy to show you" is over.
    if (/^(?:was|were|been)$/.test(words[from - 1]?.norm ?? '')) return false
    if (question && /^(?:available|free)$/.test(words[from]?.norm ?? '')) return false
    if (words[from]?.norm === 'not') return true
    return !denied(words, from)
  },
})
