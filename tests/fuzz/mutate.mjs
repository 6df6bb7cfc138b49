// How one input becomes the next. All of it follows from the seed, so that a run can be repeated.

/** Numbers from 0 to 1 that follow from a seed (mulberry32). @param {number} seed */
export function randomFrom(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const words =
  `Dear |Hi Ana,|Kind regards,|Ola Berg|thank you for |the tour |[name]|{{company}}|<Name>|XX|TBD|attached |my CV |ASAP|!!|?!|…|“|”|"|'|’|(|)|on Monday |3 March |by Friday |> |On Tue, Ana wrote:|P.S. |- |1. |I |not |never |you said |last week |Fernway |please |recieve |the the |a hour |https://a.example/?b=[c]|As an AI |20 years |24/7 |£3k |Best,
two weeks|end of |early next |31 |29 February |1/2|noon|decide |business days |"company":|"interviewedAt":"|2026-03-02|T25:61|"timeZone":"Europe/London"|"sent":[{"kind":"check-in","at":"2026-03-09"}]|null|true|-1|1e999|{}|[]|,|:|"id":|"body":"|"kind":"thank-you"|__proto__|constructor|\\u0000|\\ud800|"interviewers":[{"name":"|"topics":|
Content-Type: |multipart/mixed; boundary="b"|--b|--b--|text/html|charset=utf-16|base64|=?utf-8?Q?=E2?=|=3D|<p>|</p>|<br>|&amp;|&#0;|<!--|Subject: |BEGIN:VEVENT|END:VEVENT|DTSTART:|;TZID=|20261332T999999Z|ATTENDEE;CN="|SUMMARY:|\\n|"version":|"app":"afterword"|"drafts":[`.split(
    '|',
  )
const odd =
  '\u0000 \u0007 \u001b[31m \u0085 \u00a0 \u00ad \u0301 \u061c \u200b \u200d \u200e \u2028 \u2029 \u202e \u2066 \u2069 \ufeff \ufffd \ud83d \ude00 😀 👩🏽‍🚀 🇬🇧 İ ß ﬁ 林舟 مرحبا é \r \v'.split(
    ' ',
  )
const marks = [...' \n\n\t.,;:!?-–—\'"’“”()[]{}<>/\\@#$%&*_=+~|0123456789aeiouAEIOUtnsT', '\r\n']

/** Longer inputs only make the run slow; length has tests of its own. UTF-16 units. */
const longest = 1_500

/** A child of one input, sometimes of two. @param {readonly string[]} pool @param {() => number} random */
export function mutated(pool, random) {
  const below = (/** @type {number} */ most) => Math.floor(random() * most)
  const pick = (/** @type {readonly string[]} */ list) => list[below(list.length)] ?? ''
  // The latest finds are the least explored.
  const parent = () =>
    pool[random() < 0.5 ? below(pool.length) : pool.length - 1 - below(Math.min(pool.length, 20))] ?? ''
  let text = parent()
  for (let times = 1 + below(4); times > 0; times--) {
    const at = below(text.length + 1)
    const end = Math.min(text.length, at + below(random() < 0.8 ? 6 : 60))
    const piece = text.slice(at, end)
    /** @type {readonly (() => string)[]} */
    const ways = [
      () => text.slice(0, at) + pick(words) + text.slice(at),
      () => text.slice(0, at) + pick(words) + text.slice(end),
      () => text.slice(0, at) + pick(odd) + text.slice(at),
      () => text.slice(0, at) + pick(marks) + text.slice(at),
      () => text.slice(0, at) + pick(marks) + text.slice(at + 1),
      () => text.slice(0, at) + text.slice(end),
      () => text.slice(0, end) + piece + text.slice(end),
      () => text.slice(0, end) + piece.repeat(2 + below(20)) + text.slice(end),
      () => text.slice(0, at) + piece.toUpperCase() + text.slice(end),
      () => text.slice(0, at) + parent().slice(below(40)),
      () =>
        text
          .split('\n')
          .sort(() => random() - 0.5)
          .join('\n'),
      () => text.replaceAll('\n', '\r\n'),
    ]
    text = ways[below(ways.length)]?.() ?? text
  }
  return text.slice(0, longest)
}
