import type { Word } from '../document.ts'
import { denied, holds, worded } from './reader.ts'

const asset =
  '(experience|experiences|background|skills|skill|expertise|training|knowledge|strengths|strength|ability|abilities|degree|qualification|qualifications|qualities|career|certification|track record|skillset|skill-set|outlook|internship|apprenticeship|thesis|research|practice|studies|coursework|portfolio)'
const serves =
  '(align|aligns|aligned|match|matches|matched|fit|fits|suit|suits|suited|prepare|prepared|prepares|allow|allows|enable|enables|enabled|help|helps|helped|equip|equips|equipped|lend|lends|relevant|useful|translate|translates|apply|applies|complement|complements|contribute|bring|serve|serves|map|maps|transfer|transfers|transferable|meet|meets|taught|gave|gives|make|makes|made|add|adds|asset|valuable|value|benefit|utilized|utilised|used|support|supports|come in|means|showed|involved|includes|included|relate|relates|overlap|overlaps|build|strong)'

/** What somebody did at work: own results are told with these. */
const done =
  '(led|built|managed|ran|reduced|cut|completed|launched|designed|delivered|trained|increased|grew|raised|developed|created|handled|oversaw|supervised|coordinated|implemented|introduced|organised|organized|improved|migrated|automated|rebuilt|rewrote|redesigned|taught|coached|mentored|negotiated|maintained|looked after|fixed|set up|worked|spent|used|kept|moved|closed|opened|solved|saved|doubled|halved|tripled|brought|shipped|tested|audited|prepared|planned|produced|sold|won|served|cared|nursed|drove|made|wrote|helped|took|started|learned|learnt|earned|gained|passed|finished|dealt|did|got|turned|replaced|installed|ran|edited|published|studied|qualified|volunteered|translated|researched|analysed|analyzed|presented|supported|hired|recruited|covered|operated|carried)'

/** These make "I worked", "I took" an own result: where, how long, how much. */
const atWork = new Set(
  'years months seasons clients customers patients students pupils projects percent ward shift shifts certification certificate degree similar same'.split(
    ' ',
  ),
)

const hasFigure = (words: readonly Word[]) => words.some(({ norm }) => /\d/.test(norm))

/** What concerns this interview and no work done elsewhere. */
const applying = new Set(
  'interview email message note letter application applied apply yesterday call voicemail position interviewed interviewer resume cv reply'.split(
    ' ',
  ),
)

const tied = worded({
  find: [
    `(my|own) ...5 ${asset} ...14 ${serves}`,
    `(my|own) ${asset} (in|with|as|of|at|on|running|managing|leading|building|teaching) ...12`,
    '(my|the|have|with|over|nearly|almost|about) ...2 <number> (years|months|seasons|summers|winters|decades) ...2 (experience|in|as|of|at|with|on|running|managing|working|doing|teaching)',
    '(strong|solid|extensive|hands-on|direct|deep|practical|relevant|previous|prior|some|real|firsthand|first-hand|similar|considerable|proven) (experience|background|knowledge|expertise|understanding|training|track record) (in|with|of|as|on|running|managing)',
    'i have ...3 (experience|background|training|certificate|certification|degree|diploma|licence|license|expertise|knowledge) (in|with|of|as|on|to|from)',
    'i (am|was) <very>? (trained|certified|experienced|fluent|proficient|skilled|licensed|registered|qualified|comfortable|familiar|used|accustomed|good|strong) (in|with|as|at|to)',
    '(which|that|something|a question|what|problem|problems|challenge|challenges|task|work) ...4 i (have|had|did|do|used|handled|solved|ran|led|built|managed) ...4 (experience|at|for|before|with|on|in|myself|already|done|every)',
    '(in|at|during|from|on|with) my (current|last|previous|present|former|old|own|recent|first|latest|day|years|time|work|career|studies|training|degree|internship|time) ...1',
    '(confident|believe|sure|convinced|certain|feel|think) (that)? (i|my) ...4 (bring|contribute|help|add|reduce|improve|support|offer|make|use|apply|strengthen|deliver) ...3 (my|with|using|experience|skills)',
    '(i|we) (would|could|can|will|am able to|hope to|want to) (also|really)? (bring|offer|contribute|apply|use|put|draw) ...3 (my|experience|skills|background|knowledge|years|same|what i|the)',
    '(similar|same|like|close|related|relevant) to ...4 (i|my) ...4 (did|work|role|have|had|led|ran|built|job|experience|project|at|current|previous|last)',
    `(bring|brings|offer|contribute|combines|add) my ...6 ${asset}`,
  ],
  when: ({ words }, { from }) => !denied(words, from) && !holds(words, new Set(['unfortunately']), 0, from),
})

const result = worded({
  find: [
    `(i|we|have|and) (have|had|also|once|then|recently|already|just|successfully|personally|since)? (also|recently|successfully)? ${done}`,
  ],
  when: ({ words }, { to }) =>
    words.slice(0, to).some(({ norm }) => norm === 'i' || norm === 'my' || norm === 'we') &&
    !denied(words, to) &&
    !holds(words, applying) &&
    words.slice(to + 1).length >= 2 &&
    (holds(words, atWork) || hasFigure(words)),
})

/** An own skill or result tied to what the job needs: "my years on the till taught me to keep a queue calm". */
export const readFit: typeof tied = (sentence) => tied(sentence) ?? result(sentence)
