import type { Dialect } from '../../core/dialect.ts'
import type { Dictionary, ParsedDraft } from '../document.ts'
import { throughout } from '../throughout.ts'
import { startsWithCapital, withCapital } from '../../core/words.ts'

type Side = 'British' | 'American'

/**
 * Words spelt differently by the two sides, British first. With ~ a word is used by the other side too, or means something else
 * there ("check"): it is no evidence for a side.
 */
const table = `
colour color|colours colors|coloured colored|colourful colorful|favour favor|favours favors|favoured favored
favourable favorable|favourably favorably|favourite favorite|favourites favorites|honour honor|honours honors|honoured honored
honourable honorable|labour labor|behaviour behavior|behaviours behaviors|behavioural behavioral|neighbour neighbor
neighbours neighbors|neighbouring neighboring|neighbourhood neighborhood|endeavour endeavor|endeavours endeavors
endeavoured endeavored|flavour flavor|flavours flavors|harbour harbor|humour humor|rumour rumor|rumours rumors|vigour vigor
rigour rigor|candour candor|odour odor|vapour vapor|armour armor|savour savor|savoury savory
organise ~organize|organised ~organized|organising ~organizing|organisation ~organization|organisations ~organizations
realise ~realize|realised ~realized|recognise ~recognize|recognised ~recognized|emphasise ~emphasize|emphasised ~emphasized
specialise ~specialize|specialised ~specialized|specialising ~specializing|prioritise ~prioritize|prioritised ~prioritized
prioritising ~prioritizing|optimise ~optimize|optimised ~optimized|optimising ~optimizing|summarise ~summarize
summarised ~summarized|customise ~customize|maximise ~maximize|minimise ~minimize|utilise ~utilize|apologise ~apologize
finalise ~finalize|finalised ~finalized
analyse analyze|analysed analyzed|analysing analyzing|centre center|centres centers|~theatre theater|metre ~meter|litre liter
fibre fiber|calibre caliber|~programme ~program|~programmes ~programs|travelling traveling|travelled traveled
traveller traveler|modelling modeling|modelled modeled|labelled labeled|labelling labeling|~cancelled canceled
counselling counseling|counsellor counselor|fulfil ~fulfill|fulfilment fulfillment|enrol enroll|enrolment enrollment
instalment installment|skilful skillful|~catalogue catalog|cheque ~check|tyre ~tire|~grey gray|defence defense|offence offense
~licence ~license|~practise ~practice|jewellery jewelry|manoeuvre maneuver|paediatric pediatric|paediatrician pediatrician
orthopaedic orthopedic|anaesthetic anesthetic|anaesthesia anesthesia|gynaecology gynecology|haematology hematology
aluminium aluminum|~judgement ~judgment|acknowledgement ~acknowledgment|~learnt ~learned|spelt ~spelled|whilst ~while|mum mom`

interface Spelling {
  readonly side: Side
  /** The other side's spelling of the word. */
  readonly other: string
  /** The other side never spells it so. */
  readonly tells: boolean
}

const spellings: ReadonlyMap<string, Spelling> = new Map<string, Spelling>(
  table
    .trim()
    .split(/[|\n]/)
    .flatMap((pair) => {
      const [british = '', american = ''] = pair.split(' ')
      const [ours, theirs] = [british.replace('~', ''), american.replace('~', '')]
      return [
        [ours, { side: 'British', other: theirs, tells: ours === british }],
        [theirs, { side: 'American', other: ours, tells: theirs === american }],
      ] as const
    }),
)

const tellingIn = throughout(({ words }) =>
  words.flatMap(({ norm, text, start, end }, index) => {
    const spelling = spellings.get(norm)
    // A capital inside a sentence may be a name: "the Harbor Center".
    const name = index > 0 && startsWithCapital(text)
    return spelling?.tells && !name ? [{ ...spelling, norm, start, end }] : []
  }),
)

/** "Analyze" beside "colour" is Canadian spelling, and so is "organize". */
const canadian = /[iy]z(?:e|ed|es|er|ing)$/

/** The words of a draft that show which side's spelling its writer uses; offsets refer to the draft. */
export function tellingWords(draft: ParsedDraft) {
  return tellingIn(draft).filter(({ norm }) => draft.dialect !== 'en-CA' || !canadian.test(norm))
}

/** A lead of this many words on one side shows how the writer spells. */
const clearLead = 2

/** The side of a draft: by a clear lead of its own words, else by its dialect, else by any lead at all. */
export function sideOf(draft: ParsedDraft): Side | undefined {
  const told = tellingWords(draft)
  const lead = told.filter(({ side }) => side === 'British').length * 2 - told.length
  if (lead === 0 || (Math.abs(lead) < clearLead && draft.dialect))
    return draft.dialect && (draft.dialect === 'en-US' ? 'American' : 'British')
  return lead > 0 ? 'British' : 'American'
}

/** "organise", "analysed"; not "analyses", which is a noun too. */
const withS = /^(\p{Ll}{4,}i|\p{Ll}{3,}y(?!ses))s(e|ed|es|er|ers|ing|ation|ations)$/u

/**
 * Spells suggestions in a side's way: unchanged where there is only one spelling, where that side uses both, or where no side
 * is known.
 */
export function spelledFor(dictionary: Dictionary, side: Side | undefined, dialect: Dialect | undefined) {
  const withZ = side === 'American' || dialect === 'en-CA'
  const otherOf = (word: string): string => {
    const american = withZ ? word.replace(withS, '$1z$2') : word
    // "advertize" is nobody's spelling.
    if (american !== word) return dictionary.correct(american) ? american : word
    const spelling = spellings.get(word)
    if (!spelling?.tells || spelling.side === side || (dialect === 'en-CA' && canadian.test(word)))
      return word
    return spelling.other
  }
  return (guess: string): string => {
    const lower = guess.toLowerCase()
    const other = side ? otherOf(lower) : lower
    return other === lower ? guess : withCapital(other, guess)
  }
}
