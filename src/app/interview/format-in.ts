import type { Interview } from '../../core/draft.ts'

type Format = NonNullable<Interview['format']>

const formats: readonly (readonly [Format, RegExp])[] = [
  ['one-way', /\b(?:one-way|pre-?recorded|hirevue|record your answers)\b/i],
  ['video', /\b(?:zoom|teams|google meet|webex|skype|video (?:call|interview)|meet\.google)\b/i],
  ['phone', /\b(?:by phone|phone (?:call|screen|interview)|telephone|call you (?:at|on))\b/i],
  ['in-person', /\b(?:in person|on[- ]site|at our (?:office|offices|site)|reception|visitor)\b/i],
]

/** How the interview is held, where a text says so. */
export const formatIn = (text: string): Format | undefined =>
  formats.find(([, words]) => words.test(text))?.[0]
