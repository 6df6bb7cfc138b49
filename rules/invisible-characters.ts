import { avoid } from '../src/language/rule.ts'

/** Zero-width spaces and joiners, soft hyphens, marks that change the writing direction, control characters, tags. */
const run =
  /(?:[\u00AD\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFF9-\uFFFB\uFFFD\u{E0000}-\u{E007F}]|(?![\t-\r\u0085])\p{Cc}){1,100}/gu
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u
const joins =
  /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F|[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Mongolian}]/u

/** Joiners inside an emoji or an Indic or Arabic word, and direction marks beside right-to-left words, have a purpose. */
function atWork(text: string, characters: string, start: number): boolean {
  const around =
    text.slice(Math.max(0, start - 3), start) +
    text.slice(start + characters.length, start + characters.length + 3)
  if (/^[\u200C\u200D]$/.test(characters)) return joins.test(around)
  if (/^[\u200E\u200F\u061C]+$/.test(characters)) return rightToLeft.test(text)
  // The flags of England, Scotland and Wales are encoded with tags after a black flag.
  return /^[\u{E0020}-\u{E007F}]+$/u.test(characters) && text.slice(0, start).endsWith('🏴')
}

export default avoid({
  title: 'No invisible characters',
  group: 'safety',
  severity: 'hint',
  message: 'There is an invisible character here, often left by copying. Take it out.',
  why: 'Text copied from a web page or a chat may hold characters nobody sees: they can break a word, turn its direction round, or show up as a box in the reader’s mail program.',
  sources: [],
  *find(draft) {
    for (const { text, start } of draft.paragraphs) {
      for (const match of text.matchAll(run)) {
        const { index } = match
        if (atWork(text, match[0], index)) continue
        // The mark must be visible on something: the word around it, without splitting a surrogate pair.
        const before = /[^\s\p{Cs}]{0,20}$/u.exec(text.slice(Math.max(0, index - 20), index))?.[0] ?? ''
        const tail = index + match[0].length
        const after = /^[^\s\p{Cf}\p{Cc}\p{Cs}]{0,20}/u.exec(text.slice(tail, tail + 20))?.[0] ?? ''
        const visible = before.replace(run, '')
        yield {
          start: start + index - before.length,
          end: start + tail + after.length,
          // For a letter that got lost, as in "Okaf\uFFFDr", only the person knows the right one.
          ...(match[0].includes('\uFFFD')
            ? { message: 'A character was lost here. Put the right one in its place.' }
            : { fixes: [visible + after] }),
        }
      }
    }
  },
  examples: {
    flagged: [
      { body: 'Thank you for the <<to\u200Bur.>>', fixed: 'Thank you for the tour.' },
      { body: 'Thank you <<\u202Efor>> the tour.', fixed: 'Thank you for the tour.' },
      'Thank you, Ms. <<Br\uFFFDggemann,>> for the tour.',
    ],
    clean: [
      'Thank you for the tour 👩🏽‍🚀 of the yard.',
      'Thank you, کتاب\u200Cها is the word I looked for.',
      'The name is \u200Eأمل\u200E, as you said.',
      'Thank\u00A0you for the 12\u202Fkg of clay.',
    ],
  },
})
