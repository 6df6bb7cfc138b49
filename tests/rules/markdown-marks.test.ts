import { expect, it } from 'vitest'
import { oneRule } from '../support/one-rule.ts'

const analyzer = oneRule('markdown-marks')
const tags = (body: string) =>
  analyzer.check({ kind: 'thank-you', body }).findings.map(({ start, end }) => body.slice(start, end))

it.each([
  ['<p>Dear Ms <b>Osei</b>,</p>', ['<p>', '<b>', '</b>', '</p>']],
  ['Thank you for the tour.<br>\nI liked the kiln.<br/>', ['<br>', '<br/>']],
  ['See <a href="https://example.org/kiln">my kiln</a>.', ['<a href="https://example.org/kiln">', '</a>']],
  ['Thank you.<script>alert(1)</script>', ['<script>', '</script>']],
  ['<DIV>Thank you</DIV>', ['<DIV>', '</DIV>']],
  ['Thank you<img src=x onerror=alert(1)>', ['<img src=x onerror=alert(1)>']],
  ['R&amp;D was new to me.', ['&amp;']],
])('finds each tag of a text marked up as HTML: %j', (body, found) => expect(tags(body)).toEqual(found))

it.each([
  'The <table> element in your mail template was broken.',
  'I would put the <div> before the </div>, of course.',
  'Write to Ana <ana@example.org> or Bo <bo@example.org>.',
  'The kiln was <b or so we thought, and a > b.',
  'Our vector<T> and map<i> held the glazes.',
  'The old form printed “&amp;” for every “and”.',
  'R&D and Q&A were new to me; AT&T was not.',
])('leaves what is written about tags, addresses and code: %j', (body) => expect(tags(body)).toEqual([]))
