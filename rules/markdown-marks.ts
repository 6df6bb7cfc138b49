import { avoid } from '../src/language/rule.ts'

/** With what remains after deleting them; the group is the words between them. */
const marks: readonly RegExp[] = [
  /(?<!\*)\*\*(?=\S)([^*\n]{1,200})\*\*(?!\*)/g,
  // "# Thank you", but not "# of trucks".
  /^#{1,4} (\p{Lu}[^\n.!?]{0,80})$/gmu,
  /^```\w{0,12}()$/gm,
]

const names = '(?:p|br|b|i|u|a|em|strong|div|span|font|h[1-6]|[uo]l|li|img|script)'
const rest = '(?:\\s[^<>]{0,200})?\\/?>'
const tag = new RegExp(`<\\/?${names}${rest}|&nbsp;|&amp;`, 'gi')
/** "<p>Dear", "Osei</b>", "day.<br>" and "<a href=…", but not the name of a tag: "the <li> element", "a <div> with its </div>". */
const markedUp = new RegExp(
  `^<${names}${rest}\\S|\\S<\\/${names}>|<br ?\\/?>$|<\\w+ [a-z]{2,10}=|[\\p{L}\\d.,;!?]&(?:nbsp|amp);`,
  'imu',
)
const ofHtml = 'An email shows this HTML as it stands. Take it out.'

export default avoid({
  title: 'No formatting marks',
  group: 'form',
  givesWay: true,
  severity: 'problem',
  message:
    'These marks make bold type or headings elsewhere. An email shows them as they are: take them out.',
  why: 'Stars around words, a # before a line, ``` and tags such as <b> are how chats, writing assistants and web pages format text. In an email they stay visible, and tell that the text was copied.',
  sources: [],
  *find(draft) {
    for (const { text, start } of draft.paragraphs) {
      for (const mark of marks)
        for (const { index, 0: found, 1: words = '' } of text.matchAll(mark))
          yield { start: start + index, end: start + index + found.length, fixes: [words] }
      if (!markedUp.test(text)) continue
      for (const { index, 0: found } of text.matchAll(tag))
        yield {
          start: start + index,
          end: start + index + found.length,
          message: ofHtml,
          fixes: [found === '&nbsp;' ? ' ' : found === '&amp;' ? '&' : ''],
        }
    }
  },
  examples: {
    flagged: [
      { body: 'The <<**lock gate**>> was new to me.', fixed: 'The lock gate was new to me.' },
      { body: '<<**Dear Ana,**>>\n\nThank you for the tour.', fixed: 'Dear Ana,\n\nThank you for the tour.' },
      { body: '<<# Thank you>>\n\nThe lock gate was new.', fixed: 'Thank you\n\nThe lock gate was new.' },
      {
        body: 'The weir was new to me:\n<<```>>\nThank you for the tour.',
        fixed: 'The weir was new to me:\n\nThank you for the tour.',
      },
      { body: 'Thank you<<&nbsp;>>for the tour.', fixed: 'Thank you for the tour.' },
    ],
    clean: [
      'I know my <table> from my <div>, and close each <p> with a </p>.',
      'I wrote C++ <T> and R&D plans, and Ana <ana@example.org> read them.',
      'The *lock gate* was new to me.',
      'The # of gates surprised me.',
      'Two gates** and a weir.\n\n** The old ones',
      'It ranked #1 in C#, and 2 ** 3 is 8.',
    ],
  },
})
