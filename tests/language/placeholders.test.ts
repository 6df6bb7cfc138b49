import { describe, expect, it } from 'vitest'
import { nameLost, placeholdersIn } from '../../src/language/placeholders.ts'

const found = (text: string, own?: readonly string[]) => [
  ...new Set([...placeholdersIn(text, own)].map(({ start, end }) => text.slice(start, end))),
]

describe('placeholdersIn', () => {
  it.each([
    ['the [X] role', '[X]'],
    ['the {school} field trip', '{school}'],
    ['at [company]', '[company]'],
    ['thank you for [what they showed you, in your words]', '[what they showed you, in your words]'],
    ['the <Name> team', '<Name>'],
    ['your <point about the night shift>', '<point about the night shift>'],
    ['the <<Company>> offices', '<<Company>>'],
    ['Dear «First_Name»', '«First_Name»'],
    ['Dear {{ candidate.name }}', '{{ candidate.name }}'],
    ['at {company}', '{company}'],
    ['at ${companyName}', '${companyName}'],
    ['Dear %FIRSTNAME%', '%FIRSTNAME%'],
    ['Dear *|FNAME|*', '*|FNAME|*'],
    ['at ##COMPANY##', '##COMPANY##'],
    ['met (interviewer’s name)', '(interviewer’s name)'],
    ['on (date of interview)', '(date of interview)'],
    ['for the XX post', 'XX'],
    ['cut costs by XX%', 'XX%'],
    ['call 555-XXX-XXXX', 'XXX-XXXX'],
    ['on xx/xx/xxxx', 'xx/xx/xxxx'],
    ['see you on TBD', 'TBD'],
    ['TODO: add the detail', 'TODO'],
    ['at Company Name', 'Company Name'],
    ['the team at COMPANY NAME was kind', 'COMPANY NAME'],
    ['I liked insert specific detail here', 'insert specific detail here'],
    ['Lorem ipsum dolor sit amet', 'Lorem ipsum dolor sit amet'],
    ['the ____ team', '____'],
    ['your talk at $COMPANY', '$COMPANY'],
    ['I was struck by [the new kiln]', '[the new kiln]'],
    ['Thank you, [the planner]', '[the planner]'],
    ['Call Ruth [her phone number]', '[her phone number]'],
    ['the {x} post', '{x}'],
    ['by [2 skills]', '[2 skills]'],
    [
      'your talk (mention a point she made and why you liked it)',
      '(mention a point she made and why you liked it)',
    ],
    ['your yard (add one detail about the night crew)', '(add one detail about the night crew)'],
  ])('finds the blank in: %s', (text, blank) => {
    expect(found(text)).toEqual([blank])
  })

  it.each([
    'THE COMPANY NAME IS MISSPELT',
    'source [1], [2, 3] and [12–14]',
    'the tag [EXT] and a [sic]',
    'find me at [linkedin.com/in/ola]',
    'see [the notes](https://a.example/notes)',
    'a[i] and rows[id] and w[h]ich',
    'conforms to [ISO 9001]',
    'she said “we want [them] to own it”',
    'https://a.example/b?c=[d]',
    '[x] references sent',
    'a C++ <T> or a vector<int>',
    'write to <ana@a.example> or <https://a.example>',
    'a < b and c > d',
    'I <3 baking',
    'a <time> element',
    'the route /users/{id} gives {"a": 1}',
    'the register (which I kept) and the date (3 May)',
    'the age of Louis XX and size XXL',
    'the XX chromosome',
    'the service answered 5xx',
    'the date is TBD',
    'the {id} field and the `[key]` column',
    'a TODO list',
    'I had to insert names into the register',
    'INSERT INTO queue VALUES (1)',
    'your name came up',
    'the plan [9 pages] and the film [4 min]',
    'my plan [PDF, 3 MB] and the scans [zip]',
    'press [Shift]+[P]',
    'the lift [which we fixed] was slow',
    'Nils [the keeper] waved',
    'I can come [by bus or tram]',
    '38,000 [gross] a year',
    'the pairs {p, q} and {1, n}',
    'lists in [square brackets] and {braces}',
    'an XX-large glove',
    'a fee in $USD and the $PATH',
    'I know six kilns (add the project in Ayr and it is seven)',
    'I label each box (include the date of every firing)',
    'We keep a log (state the reason for each repair)',
    'snake_case and __init__.py',
    'a rise of 20% and 100%',
  ])('lets pass: %s', (text) => {
    expect(found(text)).toEqual([])
  })

  it('lets a company pass that is spelt with brackets', () => {
    expect(found('joining [24]seven Labs or [solid]core', ['[solid]core'])).toEqual([])
    expect(found('joining [pods]', ['[pods] Ltd'])).toEqual([])
  })
})

describe('nameLost', () => {
  it.each(['Dear ,', 'Hi ,', 'Dear Mr. ,', 'Dear Ms,', 'Hello undefined,', 'Dear X,'])(
    'tells: %s',
    (text) => {
      expect(nameLost(text)).toEqual({ start: 0, end: text.length })
    },
  )

  it.each(['Hi,', 'Hello,', 'Dear Xi,', 'Dear Ms. Null,', 'Dear Nan,'])('lets pass: %s', (text) => {
    expect(nameLost(text)).toBeUndefined()
  })
})
