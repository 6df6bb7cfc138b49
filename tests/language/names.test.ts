import { describe, expect, it } from 'vitest'
import { messageKinds, type MessageKind } from '../../src/core/kinds.ts'
import { maybeOneCompany } from '../../src/language/names/companies.ts'
import { nearMiss, sameName } from '../../src/language/names/near-miss.ts'
import { createAnalyzer } from '../../src/pipeline/analyze.ts'
import { testDictionary } from '../support/dictionary.ts'

const analyzer = createAnalyzer({ dictionary: testDictionary })
const spoken = (body: string, interview = {}) =>
  analyzer
    .check({ kind: 'thank-you', body }, interview)
    .findings.filter(({ rule }) => /^(?:spelling|wrong-|grammar-)/.test(rule))
    .map(({ rule, start, end }) => `${rule}: ${body.slice(start, end)}`)

/** Two of each of ten cultures. */
const people = [
  'Chukwuemeka Nwosu',
  'Folasade Ogunleye',
  'Agnieszka Wójcik',
  'Zbigniew Kaczmarek',
  'Thi Hương Đặng',
  'Quang Vũ',
  'Aoife Ní Bhriain',
  'Caoimhín Ó Súilleabháin',
  'Xóchitl Villaseñor',
  'Iñaki Etxeberria',
  'Venkataraghavan Subramaniam',
  'Jaspreet Dhaliwal',
  'Seo-yeon Hwangbo',
  'Ji-ho Namgung',
  'Abd al-Rahman Haddad',
  'Noura Al-Qahtani',
  'Þórdís Guðmundsdóttir',
  'Bjørn Åsgeirstad',
  'Siosaia Tupou',
  'Anahera Parata',
]

describe('names of people', () => {
  it.each(people)('pass untouched in greeting, text and sign-off: %s', (name) => {
    const [first = ''] = name.split(' ')
    expect(
      spoken(
        `Dear ${name},\n\nThank you for the tour. ${first} and ${name}’s crew were kind.\n\nKind regards,\n${name}`,
      ),
    ).toEqual([])
  })

  it.each(people)('are guarded by the facts against two swapped letters: %s', (name) => {
    const surname = name.split(/[ -]/).at(-1) ?? ''
    if (surname.length < 5) return
    const slip = surname.slice(0, 2) + surname[3] + surname[2] + surname.slice(4)
    if (slip === surname) return
    const interview = { interviewers: [{ name }] }
    expect(spoken(`Dear ${name.replace(surname, slip)},\n\nThank you for the tour.`, interview)).toEqual([
      `wrong-name: ${name.split(' ').at(-1)?.replace(surname, slip)}`,
    ])
  })
})

/** As people write themselves: particles, initials, hyphens, family name first, one name alone. */
const forms = [
  'P. J. van der Westhuizen',
  'Ludovica de’ Rossi-Ferrante',
  'Yamashita Haruko',
  'Zhāng Yǔxuān',
  'Nagy Boglárka',
  'M. Thandeka Nkosi',
  'Ludmila Přibylová-Šimková',
  'Özgür Çelikkol',
  'Mehmet K. Yıldırımoğlu',
  'Tāne Ngāpō',
  'Sølve Aasgaard-Lie',
  'Kwaku Boateng-Asare',
  'João Pedro dos Santos e Silva',
  'Srinivasan R.',
  'Rukmini Sundararajan',
  'Ebubechukwu Maduka',
  'Gwenllian ap Rhydderch',
  'Nino Kapanadze',
  'Ayesha binti Zulkifli',
  'Khadija el-Ouazzani',
]

describe('a name that nothing vouches for', () => {
  it.each(forms)('passes untouched at the start, in the middle and at the end: %s', (name) => {
    expect(
      spoken(
        `${name} showed me the kiln. Then I asked ${name} about the glaze, and ${name}’s answer was clear.\n\nMy guide was ${name}.`,
      ),
    ).toEqual([])
  })

  it.each(forms)('passes untouched in greeting and signature: %s', (name) => {
    expect(
      spoken(
        `Hello ${name},\n\nThank you for the tour of the kiln.\n\nBest regards,\n${name}\nPotter, Fernway\n+44 20 7946 0018`,
      ),
    ).toEqual([])
  })
})

describe('one name', () => {
  it.each([
    ['Jen', 'Jennifer'],
    ['Kate', 'Katharine'],
    ['Muñoz', 'Munoz'],
    ['Jürgen', 'Juergen'],
    ['O’Brien', "O'Brien"],
    ['Seo-yeon', 'Seoyeon'],
  ])('%s is %s', (one, other) => {
    expect(sameName(one, other)).toBe(true)
    expect(nearMiss(one, other)).toBe(false)
  })

  it.each([
    ['Pirya', 'Priya'],
    ['Okafro', 'Okafor'],
    ['Sara', 'Sarah'],
    ['Steven', 'Stephen'],
    ['Katherine', 'Catherine'],
  ])('%s is a slip of %s', (one, other) => {
    expect(nearMiss(one, other)).toBe(true)
  })

  it.each([
    ['Tom', 'Tim'],
    ['Sam', 'Samir'],
    ['Priya', 'Petra'],
  ])('%s is nobody’s slip of %s', (one, other) => {
    expect(nearMiss(one, other)).toBe(false)
  })
})

describe('names beside the interviewers’', () => {
  const interview = { interviewers: [{ name: 'Ravi Menon' }], candidate: { name: 'Dora de Wit' } }
  const letter = (line: string, signed = 'Dora de Wit') =>
    spoken(`Dear Ravi,\n\nThank you for the tour. ${line}\n\nBest,\n${signed}`, interview)

  it.each([
    'My first tutor was Ravo Menon.',
    'My brother’s name is Rawi, so I shall keep yours.',
    'A good friend, Rafvi Menon, paints tiles.',
    'Rafvi, my old landlord, painted tiles.',
    'It was Rafvi Osei who painted tiles.',
  ])('are somebody else’s: %s', (line) => {
    expect(letter(line).filter((found) => found.startsWith('wrong-'))).toEqual([])
  })

  it.each([
    ['I liked how Rafvi fires tiles.', 'Rafvi'],
    ['I told Rafvi I would write.', 'Rafvi'],
    ['I liked how Rafvi Menon fires tiles.', 'Rafvi'],
    ['It was Ravi Menno who showed me the tiles.', 'Menno'],
    ['My guide was Rafvi.', 'Rafvi'],
  ])('are slips of theirs: %s', (line, slip) => {
    expect(letter(line)).toContain(`wrong-name: ${slip}`)
  })

  it.each(['Dr. Dora de Wit', 'Dra. Dora de Wit', 'Drs Dora de Wit'])(
    'a title is no particle: %s',
    (signed) => {
      expect(letter('It was warm.', signed)).toEqual([])
    },
  )

  it('a particle is told from another all the same', () => {
    expect(letter('It was warm.', 'Dr. Dora den Wit')).toEqual(['wrong-name: den'])
  })

  it.each(['Dankie', 'Grazie', 'Hola', 'Merci'])(
    'thanks and greetings of any language are none: %s',
    (word) => {
      const near = { Dankie: 'Dankia', Grazie: 'Grazia', Hola: 'Lola', Merci: 'Marci' }[word]
      expect(
        spoken(`${word} ${near},\n\nAs they say, “${word}” for the tour.\n\n${word},\n${near} de Wit`, {
          interviewers: [{ name: `${near} Menon` }],
          candidate: { name: `${near} de Wit` },
        }).filter((found) => found.startsWith('wrong-')),
      ).toEqual([])
    },
  )

  it('two who are thanked in one line were both there', () => {
    const body = (line: string) => `Hi Tom,\n\nThe yard was a surprise. ${line}\n\nBest,\nOla`
    expect(spoken(body('Thank you, Tom; thank you again, Leila.'))).toEqual([])
    expect(spoken(body('Thank you again, Leila.'))).toEqual(['wrong-name: Leila'])
  })

  it.each(['Doctor', 'Professor', 'Sir', 'Madam', 'Miss'])('a title alone is none: %s', (title) => {
    const body = `Dear Dr. Halvorsen,\n\nThe yard was a surprise. Thank you again, ${title}.\n\nBest,\nOla`
    expect(spoken(body, { interviewers: [{ name: 'Dr. Ada Halvorsen' }] })).toEqual([])
  })

  it.each(['Miss', 'Ms.', 'Professor'])(
    'a name behind any title is compared with the greeting’s: %s',
    (title) => {
      const body = (name: string) =>
        `Dear ${title} Halvorsen,\n\nThe yard was a surprise. Thank you again, ${title} ${name}.\n\nBest,\nOla`
      expect(spoken(body('Lindqvist'))).toEqual(['wrong-name: Lindqvist'])
      expect(spoken(body('Halvorsen'))).toEqual([])
    },
  )
})

describe('employers', () => {
  const interview = { company: 'Fernway' }

  it.each(['Microsoft', 'Apple', 'Google', 'Siemens', 'Corvani'])(
    'another one is stopped, known to the dictionary or not: %s',
    (name) => {
      expect(spoken(`I would love to work at ${name}.`, interview)).toEqual([`wrong-company: ${name}`])
    },
  )

  it.each([
    'I look forward to joining Corvani.',
    'The idea of working for Corvani makes me glad.',
    'I would not hesitate to join Corvani.',
    'The job at Corvani sounds like what I do best.',
    'Thank you for considering me for the post at Corvani.',
    'Thank you for considering me for the bakery role with Corvani.',
    'I look forward to joining the Corvani team.',
    'Please thank everyone at Corvani for the warm welcome.',
  ])('a wish or thanks means the one who reads: %s', (sentence) => {
    expect(spoken(sentence, interview)).toEqual(['wrong-company: Corvani'])
  })

  it.each([
    ['Lumen 4', 'I would love to join Lumen 6 in May.', 'Lumen 6'],
    ['Kiln 21c', 'I am keen on the role at Kiln 12c.', 'Kiln 12c'],
    ['Ridge Vans', 'I would be proud to work for Ridge Lorries.', 'Ridge Lorries'],
    ['Copper Otter', 'I would love to join Copper Otters.', 'Copper Otters'],
    ['St Aldric’s', 'I hope to work at St Aldrec’s.', 'St Aldrec’s'],
    ['Fernway Homes', 'I would love to join Fernway Kitchens.', 'Fernway Kitchens'],
  ])('that shares a word with %s is another all the same: %s', (company, sentence, other) => {
    expect(spoken(sentence, { company })).toEqual([`wrong-company: ${other}`])
  })

  it.each([
    ['Lumen 4', 'I would love to join Lumen.'],
    ['Lumen', 'I would love to join Lumen 4.'],
    ['Kiln 21c', 'I would love to join Kiln 21C.'],
    ['Ridge Vans', 'I would love to join Ridge Vans UK.'],
    ['Riverside Nursery', 'I would love to work at Riverside Day Care.'],
    ['Oakley Medical Centre', 'I would love to work at Oakley Surgery.'],
    ['Marsh & Reed Partnership', 'I would love to join Marsh and Reed Partners.'],
    ['Copper Otter', 'I would love to join Copper Otter’s crew.'],
    ['Park Dental', 'I would love to work at Park Dentists.'],
    ['Fernway', 'I would like a post at Level 4.'],
  ])('short for %s, longer, or what anybody calls it, passes: %s', (company, sentence) => {
    expect(spoken(sentence, { company })).not.toContainEqual(expect.stringMatching(/^wrong-company/))
  })

  it.each([
    ['I look forward to hearing from Nike.', 'Nike'],
    ['I would like to bring this to Lidl.', 'Lidl'],
    ['I can see myself developing at Starbucks.', 'Starbucks'],
    ['Thank you for considering me for Boots.', 'Boots'],
    ['I would be proud to serve Corvani’s guests.', 'Corvani'],
  ])('is told where only the reader’s firm belongs: %s', (sentence, other) => {
    expect(spoken(sentence, interview)).toContain(`wrong-company: ${other}`)
  })

  it.each([
    'I hope to hear from Sandra soon.',
    'I hope to hear from Ragnhild in the week.',
    'I look forward to hearing from Ragnhild Kvale.',
    'I look forward to hearing from Ms Corvani.',
    'I hope to hear from Nike about their offer on Friday.',
    'I also hope to hear from Nike this week.',
    'You said that you would love to hear from Nike.',
    'My brother hopes to hear from Nike.',
    'I would love to support your plan to bring this to Lidl.',
    'I would like to apply this to Lidl deliveries.',
    'Thank you for considering me for Saturday shifts.',
    'Your work for Lidl caught my ear. I would love to serve Lidl’s stores.',
    'I would be happy to help run Lidl’s account.',
    'I would like to lead Corvani’s crew.',
    'Fernway is close by, and I would love to plan Corvani’s routes.',
  ])('a client, a rival, somebody else’s or a person is none: %s', (sentence) => {
    expect(spoken(sentence, interview)).not.toContainEqual(expect.stringMatching(/^wrong-company/))
  })

  it.each([
    'I would love to be part of Project Heron.',
    'I hope to join Team Lantern on the ward.',
    'I would love to work for Chef Moreau and his brigade.',
    'I would like to work at Aldersgate Point.',
    'I would be happy to join Microsoft Teams any evening.',
    'I would be happy to join Zoom any evening.',
  ])('a project, a cook, a place or a call is none: %s', (sentence) => {
    expect(spoken(sentence, interview)).toEqual([])
  })

  it.each([
    ['I hope to become part of Goods Inward.', 'hint'],
    ['I would love to join Accounts Receivable.', 'hint'],
    ['I would love to join Guest Relations.', 'hint'],
    ['I would love to join Copper Otter.', 'blocker'],
    ['I would love to contribute to Safer Streets work here.', 'hint'],
    ['I would love to join Yusheng and Tipene on the desk.', 'hint'],
    ['I would love to work for Tipene and the crew.', 'hint'],
    ['I would love to work for Copper Otter.', 'blocker'],
    ['I would love to be part of Corvani Labs.', 'blocker'],
    ['I would love to work at Corvani and Sons.', 'blocker'],
    ['I would love to join Google in May.', 'blocker'],
  ])('a crew, a department or people may be meant: %s', (body, severity) => {
    const found = analyzer.check({ kind: 'thank-you', body }, interview).findings
    expect(found.find(({ rule }) => rule === 'wrong-company')?.severity).toBe(severity)
  })

  it('asks about the team of a firm that anybody knows', () => {
    expect(spoken('I would like to be part of the Tesla team.', interview)).toEqual(['wrong-company: Tesla'])
  })

  it.each([
    'Working at Height is one of my tickets.',
    'I left the umbrella after the interview at Reception.',
    'I enjoy working with Excel, and the role at Fernway would let me.',
    'I would like to join Sales.',
    'I work for Corvani, so evenings suit me best.',
    'I was proud to work for Corvani.',
    'Working at Corvani taught me to plan.',
    'I have a job at Corvani that ends in May.',
    'I would rather work with you than join Corvani.',
    'My brother would love to work for Corvani.',
    'I never wanted to work for Corvani.',
    'I was part of Corvani for ten years.',
    'I would like to work with Zbrush and Corvani.',
    'I look forward to working with Corvani kilns and Priya.',
    'I am interested in working with Corvani and Power Tools.',
    'I enjoyed the interview with Helen Marsh.',
    'It would be good to be part of the Morning Bake team.',
    'I look forward to the post at Level 4.',
    'You said that you would like me to join Corvani for their sale.',
    'I am a good fit for Night Shift work.',
    'I am grateful to the crew at Corvani for teaching me that.',
  ])('nothing else is taken for one: %s', (sentence) => {
    expect(spoken(sentence, interview)).toEqual([])
  })
})

describe('names of companies', () => {
  it.each([
    ['R&D', 'Rowan & Dale'],
    ['N&N', 'Nash and Nash'],
    ['OPG', 'Oslo Potters Group'],
    ['ICB', 'International Clay Bank'],
    ['FwK', 'FernwayKilns'],
    ['UoT', 'The University of Tromsø'],
    ['RSPK', 'Royal Society for the Protection of Kilns'],
    ['GlaEx', 'Glazed Exports'],
    ['N.F. Kilns', 'NF Kilns'],
    ['Terra Nova', 'The Terra-Nova Company'],
    ['L’Âtre', 'LAtre'],
    ['Ott and Hallams', 'Ott & Hallam’s'],
    ['Hallams', 'J Hallam plc'],
    ['St Olaf’s School', 'Saint Olafs School'],
    ['FW Kilns', 'Fernway Kilns'],
    ['Twitch', 'Amazon'],
    ['Oslo Council', 'Oslo City Council'],
  ])('“%s” may be %s', (one, other) => {
    expect(maybeOneCompany(one, other)).toBe(true)
    expect(maybeOneCompany(other, one)).toBe(true)
  })

  it.each([
    ['Fairway Kilns', 'Fernway Kilns'],
    ['BCG', 'Fernway Group'],
    ['Corvani', 'Fernway'],
    ['EY', 'Deloitte'],
  ])('“%s” is not %s', (one, other) => {
    expect(maybeOneCompany(one, other)).toBe(false)
  })
})

describe('the words of a company', () => {
  const interview = { company: 'Corvan Bakery' }

  it.each([
    'I liked the ovens at Corvna.',
    'I liked the ovens at Corvna Bakery.',
    'I liked the ovens at Corvan Bakrey.',
    'I would love to join Nordic Bakeri.',
  ])('are told by the one that is its own, or beside each other: %s', (sentence) => {
    expect(spoken(sentence, interview)).toContainEqual(expect.stringMatching(/^wrong-company/))
  })

  it.each(['We sold our rye to Nordic Bakeri in Lund.', 'I was trained at Corvna for a year.'])(
    'are not looked for in other firms, or one’s own: %s',
    (sentence) => {
      expect(spoken(sentence, interview)).not.toContainEqual(expect.stringMatching(/^wrong-company/))
    },
  )
})

describe('a word or name one letter from the company’s own', () => {
  const wrong = (sentence: string, company: string) => spoken(sentence, { company })

  it.each([
    ['Finch Pottery', 'I liked how Pinch Pottery fires its ware.', 'Pinch'],
    ['Kiln & Larch', 'I liked how Kiln & Lurch fires its ware.', 'Lurch'],
    ['Haydn Museum', 'I liked how Hayden Museum shows its ware.', 'Hayden'],
  ])('beside its other words it is a slip of %s: %s', (company, sentence, slip) => {
    expect(wrong(sentence, company)).toEqual([`wrong-company: ${slip}`])
  })

  it.each([
    ['Finch Pottery', 'In my last job I sold to Pinch Pottery.'],
    ['Finch Pottery', 'Your rival Pinch Pottery came up as we spoke.'],
    ['Finch Pottery', 'I worked at Pinch Pottery for a year.'],
    ['Hone Care', 'I know what Home Care asks of a person.'],
    ['Haydn Museum', 'We saw the Haydns in the hall.'],
    ['Finch Pottery', 'The trick was a Pinch of salt.'],
  ])('elsewhere it is itself, for %s: %s', (company, sentence) => {
    expect(wrong(sentence, company)).toEqual([])
  })
})

describe('a name that nearly is an interviewer’s', () => {
  const interview = { company: 'Fernway', interviewers: [{ name: 'Matteo Ricci' }, { name: 'Helen Frost' }] }

  it.each([
    'My mentor Helena taught me to glaze.',
    'Helena at Corvani taught me to glaze.',
    'Helena at the gate was kind.',
    'The tea from Helena on reception was good.',
  ])('may be somebody else’s: %s', (sentence) => {
    expect(spoken(sentence, interview)).toEqual([])
  })

  it.each(['Helena asked about glazes.', 'I liked how Helena at Fernway spoke of glazes.'])(
    'is asked about where nothing says so: %s',
    (sentence) => {
      expect(spoken(sentence, interview)).toEqual(['wrong-name: Helena'])
    },
  )

  it.each([
    ['Alex', 'Aleksandra Nowicka'],
    ['Misha', 'Mikhail Danilov'],
    ['Uli', 'Ulrike Brandt'],
    ['Lexi', 'Alexandra Poole'],
    ['Isa', 'Isabeau Roux'],
    ['Dora', 'Theodora Poole'],
  ])('is right as a short form: %s, %s', (short, name) => {
    expect(spoken(`Dear ${short},\n\nThank you.`, { interviewers: [{ name }] })).toEqual([])
  })

  it.each([
    ['Joseph', 'Josephine Poole'],
    ['Ms Marsh', 'Nora Marshall'],
    ['Daniel', 'Daniela Poole'],
  ])('is no short form where it is another name: %s, %s', (greeted, name) => {
    expect(spoken(`Dear ${greeted},\n\nThank you.`, { interviewers: [{ name }] })).toHaveLength(1)
  })
})

describe('a line that speaks to somebody', () => {
  const wrong = (line: string) => spoken(`Hi Helen,\n\n${line}\n\nBest,\nOla`)

  it.each([
    ['Oliver, your glaze was the best part.', 'Oliver'],
    ['Oliver – thank you for the frank words.', 'Oliver'],
    ['I liked the kiln tour, Oliver.', 'Oliver'],
    ['Thank you once more for coming in on Sunday, Yusuf.', 'Yusuf'],
  ])('speaks to the one whom it greets: %s', (line, name) => {
    expect(wrong(line)).toEqual([`wrong-name: ${name}`])
  })

  it.each([
    'Helen, your glaze was the best part.',
    'Oliver, your deputy, showed me the kiln.',
    'Oliver, you said, runs the kiln.',
    'Frankly, I liked the kiln best.',
    'I liked the tour with your colleague, Oliver.',
    'I am free on Monday, Tuesday or Friday.',
    'I could come on Saturday, Sunday.',
    'Thank you for coming in on Sunday, Ola.',
  ])('may speak of somebody else: %s', (line) => {
    expect(wrong(line)).toEqual([])
  })
})

describe('a short name beside the right other one', () => {
  it.each([
    ['Jon Reed', 'John Reed', 'Jon'],
    ['Ida Reid', 'Ida Ried', 'Reid'],
    ['Ida van den Ley', 'Ida van der Ley', 'den'],
  ])('is a slip in one’s signature and in the greeting: %s, %s', (written, name, slip) => {
    expect(spoken(`Hi Bo,\n\nThank you.\n\nBest,\n${written}`, { candidate: { name } })).toEqual([
      `wrong-name: ${slip}`,
    ])
    expect(spoken(`Dear ${written},\n\nThank you.`, { interviewers: [{ name }] })).toEqual([
      `wrong-name: ${slip}`,
    ])
  })

  it.each([
    ['I. Reed', 'Ida Reed'],
    ['Ida Roper', 'Ida Reed'],
    ['Ida K. Reed', 'Ida Katrin Reed'],
    ['Ida Reed, BA', 'Ida Reed'],
  ])('is one’s own where it is an initial or another name: %s, %s', (written, name) => {
    expect(spoken(`Hi Bo,\n\nThank you.\n\nBest,\n${written}`, { candidate: { name } })).toEqual([])
  })
})

describe('a familiar form of a name', () => {
  const wrong = (greeting: string, name: string, kind: MessageKind) =>
    analyzer
      .check({ kind, body: `${greeting},\n\nThe yard was a surprise.` }, { interviewers: [{ name }] })
      .findings.filter(({ rule }) => rule === 'wrong-name')
      .map(({ severity }) => severity)

  it.each([
    ['Hi Vova', 'Volodymyr Bondar'],
    ['Hi Sacha', 'Alexandre Petit'],
    ['Dear Wendy', 'Gwendoline Hart'],
    ['Dear Lena', 'Yelena Orlova'],
    ['Dear Lena', 'Magdalena Nowak'],
    ['Hi Basia', 'Barbara Nowak'],
    ['Hi Zosia', 'Zofia Nowak'],
    ['Hi Hanna', 'Johanna Vos'],
    ['Hi Henk', 'Hendrik Vos'],
    ['Hi Fritz', 'Friedrich Lang'],
    ['Hi Lola', 'Dolores Ruiz'],
    ['Hi Gus', 'Augustus Reed'],
  ])('is that name in any kind of message: %s to %s', (greeting, name) => {
    expect(messageKinds.flatMap((kind) => wrong(greeting, name, kind))).toEqual([])
  })

  it.each([
    ['Dear Kathleen', 'Katherine Lund'],
    ['Dear Christopher', 'Christian Lund'],
    ['Dear Ms. Hallworth', 'Ruth Halliday'],
  ])('is no look-alike, which is asked about where it may be somebody else’s: %s to %s', (greeting, name) => {
    expect(wrong(greeting, name, 'thank-you')).toEqual(['blocker'])
    expect(wrong(greeting, name, 'check-in')).toEqual(['hint'])
    expect(wrong(greeting, name, 'after-rejection')).toEqual(['hint'])
  })

  it.each([
    ['Dear Dana', 'Katherine Lund'],
    ['Dear Nora', 'Norman Lund'],
    ['Dear Mr. Roberts', 'Robin Hall'],
  ])('and another name may be a recruiter’s: %s, not %s', (greeting, name) => {
    expect(wrong(greeting, name, 'check-in')).toEqual([])
  })
})

describe('a note to one of several interviewers', () => {
  const interview = { interviewers: [{ name: 'Ngozi Okafor' }, { name: 'Helen Marsh' }] }
  const wrong = (greeting: string, to?: string) =>
    analyzer
      .check({ kind: 'thank-you', to, body: `${greeting}\n\nThank you for the tour.` }, interview)
      .findings.some(({ rule }) => rule === 'wrong-name')

  it('greets that one, and a note to nobody in particular any of them', () => {
    expect(wrong('Dear Helen Marsh,', 'Ngozi Okafor')).toBe(true)
    expect(wrong('Dear Ngozi Okafor,', 'Ngozi Okafor')).toBe(false)
    expect(wrong('Dear Helen Marsh,')).toBe(false)
    expect(wrong('Dear Helen Marsh,', 'Somebody Else')).toBe(false)
  })
})

it('sees a firm’s name misspelt as another word, where somebody hopes to work', () => {
  const said = (body: string) => spoken(body, { company: 'Google' }).filter((one) => /company/.test(one))
  expect(said('I would love to work at Goggle.')).toEqual(['wrong-company: Goggle'])
  expect(said('I would love to work with Gargle.')).toEqual([])
  expect(said('I would love to work with Goggle makers.')).toEqual([])
})

it('doubts an ordinary word more, the more surely only an employer can stand there', () => {
  const severity = (body: string) =>
    analyzer
      .check({ kind: 'thank-you', body }, { company: 'Fernway' })
      .findings.find(({ rule }) => rule === 'wrong-company')?.severity
  expect(severity('I would love to work for Gargle.')).toBe('blocker')
  expect(severity('I would love to join Gargle.')).toBe('problem')
  expect(severity('I would love to work at Gargle.')).toBe('hint')
  expect(severity('Fernway suits me, and I would love to work for Gargle.')).toBe('problem')
  expect(severity('Fernway suits me, and I would love to join Gargle.')).toBe('hint')
  expect(severity('I would love to work with Gargle.')).toBeUndefined()
})
