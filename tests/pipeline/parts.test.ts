import { describe, expect, it } from 'vitest'
import { markParts } from '../../src/pipeline/parts.ts'

/** The parts of a body, each as `part: text`. */
const partsOf = (body: string) =>
  markParts(body).map(({ part, start, end }) => `${part}: ${body.slice(start, end)}`)

const text = 'The weir is a fine place to work.'

describe('a greeting', () => {
  it.each([
    'Dear Ms. Okafor,',
    'Dear Dr. Ní Bhriain and Mr. Sand,',
    'Hi Ana, Tom and Wei,',
    'Dear Capt. Ames and Dr. Lowe,',
    'Dear Sgt. Dunne, Ms. Roy and Mr. Hall,',
    'Hello all,',
    'hi',
    'Good morning, Mr Abara!',
    'To whom it may concern:',
    'Dear Hiring Manager,',
    'Priya,',
    'Dear 李雷,',
    'Buongiorno Livia,',
    'Gentile Dott.ssa Brandi, dear Livia,',
    'Sehr geehrte Frau Ostertag,',
    'Olá Inês,',
    'Estimada Sra. Pardo:',
    'Hello Bram :)',
    'Ms Adair, good day,',
    'Professor Maria da Silva Adair,',
    'Most Respected Dr Varma Sir,',
    'My dear Ms Ode,',
    'Happy Monday, Wei,',
    'A very good morning, Wei,',
  ])('is marked on a line of its own: %s', (greeting) => {
    expect(partsOf(`${greeting}\n\n${text}`)).toEqual([`greeting: ${greeting}`, `body: ${text}`])
  })

  it.each([
    ['(They pick up)\n', 'Hi,'],
    ['[Beep]\n\n', 'Hello Ms Bell,'],
    ['Me: ', 'Good morning,'],
  ])('is marked below a stage direction or behind the speaker: %j%s', (before, greeting) => {
    expect(partsOf(`${before}${greeting} it’s Wei. ${text}`)).toContain(`greeting: ${greeting}`)
  })

  it.each(['(The weir)\n\n', 'Me: '])('is not made of a direction or a speaker: %j', (before) => {
    expect(partsOf(`${before}${text}`).join()).not.toContain('greeting')
  })

  it.each(['Dr. Ruta Lind (PhD)', 'Capt. Ola Berg (ret.)', 'Ola Berg (he/him)'])(
    'leaves a name with a bracket behind it to the sign-off: %s',
    (name) => {
      expect(partsOf(`Dear Wei,\n\n${text}\n\nBest,\n${name}`)).toContain(`sign-off: Best,\n${name}`)
    },
  )

  it.each(['Hi Ana,', 'Hello Mr Abara -', 'Dear Wei:', 'Good morning, Sister Ode,'])(
    'is marked before text on its line: %s',
    (greeting) => {
      const said = `It is true: ${text}`
      expect(partsOf(`${greeting} ${said}`)).toEqual([`greeting: ${greeting}`, `body: ${said}`])
    },
  )

  it.each([
    'Hiring is slow this year.',
    'Thanks to Ana, I know the weir.',
    'Thanks for that, I enjoyed the weir.',
    'Thank you Ana, for the tour of the weir.',
    'Happy Mondays are rare, as I said.',
    'Dear to me is the old mill.',
    'Dear me, what a morning that was.',
    'Morning shifts suit me best, as I said.',
    'Following up on the mill.',
    'Carousel repairs suit me best, as I said.',
    'Dear Dott was late: the ferry had sailed.',
  ])('is not seen in a sentence: %s', (sentence) => {
    expect(partsOf(sentence)).toEqual([`body: ${sentence}`])
  })
})

describe('a sign-off', () => {
  it.each([
    'Kind regards,\nMirela Dobre',
    'Best,\n\nEoin',
    'Thanks!\nOwen',
    'Yours sincerely,\nMaría José de la Cruz',
    'Yours obediently, Meera',
    'Regards, Omar Said, M.Pharm.',
    'Best regards, Ruta Lind',
    'thanks, jo',
    'Warmly,',
    'Anton Reyes',
    '– Ola',
    'Thanks soooo much\nEllen x',
    'Thanks loads,\nEllen xx',
    'À bientôt,\nMarthe',
    'Viele Grüße\nJost Ehlers',
    'Un fuerte abrazo,\nInés Vidal',
    'Med vennlig hilsen,\nIngrid Dahl',
    'Cheers, Lou Hobbs 07700 900431',
    'Aylin Demir, 0176 5550142',
    'Aylin Demir, aylin@mail.example',
  ])('is marked at the end: %j', (signOff) => {
    expect(partsOf(`Dear Ida,\n\n${text}\n\n${signOff}`)).toEqual([
      'greeting: Dear Ida,',
      `body: ${text}`,
      `sign-off: ${signOff}`,
    ])
  })

  it.each(['lmk when it is ready thx', 'see you at the weir xx', 'that is all.'])(
    'is a name in lower case below: %s',
    (sentence) => {
      expect(partsOf(`Dear Ida,\n\n${sentence}\nwen`)).toEqual([
        'greeting: Dear Ida,',
        `body: ${sentence}`,
        'sign-off: wen',
      ])
    },
  )

  it.each(['she/her', '(they/them)', 'reel.example', 'they/them\nreel.example/work'])(
    'is marked above pronouns and links: %j',
    (below) => {
      expect(partsOf(`Dear Ida,\n\n${text}\n\nLou Hobbs\n${below}`)).toContain('sign-off: Lou Hobbs')
    },
  )

  it.each([
    'Thanks, and see you on Monday.',
    'The salute was loud.',
    'Saludos was painted on the door.',
    'Thank you for the tour of the lock.',
    'Best of all was the weir at dusk.',
    'Thanks so much for the tour of the lock.',
    'If',
    'Also',
    'The weir is quiet and we\nrowed',
    'Send it today and thanks\nagain',
  ])('is not seen in a sentence, nor in one that is just begun: %s', (sentence) => {
    expect(partsOf(`Dear Ida,\n\n${sentence}`)).toEqual(['greeting: Dear Ida,', `body: ${sentence}`])
  })

  it.each(['Thanks so much!', 'Many thanks.', 'Thank you again.'])(
    'does not begin with %s above the letter, named at its end or not',
    (thanks) => {
      const letter = `${thanks}\n\nI liked the weir you showed me.\n\nWhen will you decide?`
      expect(partsOf(`Hi Ana,\n\n${letter}\n\nOla`)).toEqual([
        'greeting: Hi Ana,',
        `body: ${thanks}`,
        'body: I liked the weir you showed me.',
        'body: When will you decide?',
        'sign-off: Ola',
      ])
      expect(partsOf(`Hi Ana,\n\n${letter}`)).toHaveLength(4)
      expect(partsOf(`Hi Ana,\n\n${text}\n\n${thanks}`).at(-1)).toBe(`sign-off: ${thanks}`)
    },
  )
})

describe('what is nobody’s business', () => {
  it('is the head pasted with the email, and the text below it is the person’s', () => {
    const head = 'From: Ola Berg\nTo: ida@mail.example\nDate: Tue, 3 March 2026'
    expect(partsOf(`${head}\n\nDear Ida,\n\n${text}`)).toEqual([
      `header: ${head}`,
      'greeting: Dear Ida,',
      `body: ${text}`,
    ])
  })

  it('starts at the signature block below the sign-off', () => {
    const parts = partsOf(`Dear Ida,\n\n${text}\n\nBest,\nOla Berg\n+47 555 01 234\nola@mail.example`)
    expect(parts.at(-1)).toBe('signature: +47 555 01 234\nola@mail.example')
  })

  it.each([
    'Get Outlook for Android',
    'Sent via BlackBerry',
    'Sent with Proton Mail secure email.',
    'Outlook für iOS herunterladen',
    'Enviado desde mi iPhone',
  ])('is no name, where a mail program puts it at the end: %s', (footer) => {
    const above = ['greeting: Dear Ida,', `body: ${text}`]
    expect(partsOf(`Dear Ida,\n\n${text}\n\n${footer}`)).toEqual(above)
    for (const signOff of ['Ola Berg', 'Kind regards,', 'Best,\nOla'])
      expect(partsOf(`Dear Ida,\n\n${text}\n\n${signOff}\n${footer}`)).toEqual([
        ...above,
        `sign-off: ${signOff}`,
      ])
  })

  it.each([
    'Sent with love from Oslo.',
    'I sent the form from my phone.',
    'Get in touch by mail or phone.',
    'Ivo was frank about the outlook for [season].',
    'Sent two sketches to your phone today.',
  ])('is no line of the writer: %s', (line) => {
    expect(partsOf(`Dear Ida,\n\n${text}\n\n${line}`).join()).toContain(line)
  })

  const letter = `Dear Ida,\n\n${text}\n\nBest,\nOla Berg`
  const lastOf = (body: string) => partsOf(body).at(-1)

  it.each([
    '--\nOla Berg\nShip it today, all of it!\nMy slots for a call are on this page, please see the attached list.',
    'CONFIDENTIALITY NOTICE: what this holds is meant for one reader.\nAll others are kindly asked to delete it at once.',
    'This message and any files attached to it are confidential.\n\nPlease find our terms attached.',
    'The information contained in this e-mail is privileged. Please delete it if it is not for you.',
    'Unless you are who this message was intended for, kindly tell the sender and delete all of it.',
    'Please consider the environment before you print what was sent to you here.',
  ])('is all that programs add below the sign-off: %j', (tail) => {
    for (const gap of ['\n', '\n\n', '\nHarbour pilot\n\n'])
      expect(partsOf(`${letter}${gap}${tail}`).map((part) => part.split(':')[0])).toEqual([
        'greeting',
        'body',
        'sign-off',
        ...partsOf(`${letter}${gap}${tail}`)
          .slice(3)
          .map(() => 'signature'),
      ])
  })

  it.each([
    'I forgot to say that this email is not the place for the figures, so I will bring them.',
    'Please keep it confidential that I am looking, since my manager does not know.',
    'The information you gave me about the pier was of great help to me, thank you.',
  ])('is no sentence that the writer puts below the sign-off: %s', (sentence) => {
    expect(lastOf(`${letter}\n\n${sentence}`)).toBe(`body: ${sentence}`)
  })

  it.each([
    `${text}\n\n--\n\nThe ferry is a fine place too, and I would be glad of either.`,
    `This message is intended to thank you. ${text}`,
  ])('does not begin in the middle of a letter: %j', (body) => {
    expect(partsOf(`${body}\n\nBest,\nOla Berg`).map((part) => part.split(':')[0])).not.toContain('signature')
  })

  it('is a line of underscores above the name or below it, but not in place of the name', () => {
    expect(lastOf(`${letter}\n____\nOla Berg\nHarbour pilot`)).toMatch(/^signature: ____/)
    expect(lastOf(`${text}\n\nBest,\n____\nOla Berg`)).toMatch(/^signature: ____/)
    expect(lastOf(`${text}\n\nBest,\n____`)).toBe('sign-off: Best,\n____')
    expect(partsOf(`${text}\n\nBest,\n____\n+47 555 01 234`)).toContain('sign-off: Best,\n____')
    expect(lastOf(`${letter}\n[Phone]`)).toBe('sign-off: Best,\nOla Berg\n[Phone]')
  })

  it('is the quoted reply, by its marks and by its introduction', () => {
    expect(partsOf(`${text}\n\n> Send me an answer.`)).toEqual([
      `body: ${text}`,
      'quoted: > Send me an answer.',
    ])
    expect(partsOf(`${text}\n\nOn Mon, 3 March, Ida Holm wrote:\nAn answer, please.`)[1]).toMatch(
      /^quoted: On Mon/,
    )
  })

  it.each([
    'Von: Ida Holm\nGesendet: Montag, 2. März 2026 09:12\nAn: Ola Berg\nBetreff: Schleuse',
    'De : Ida Holm\nEnvoyé : lundi 2 mars 2026\nÀ : Ola Berg\nObjet : Écluse',
    'De: Ida Holm\nEnviado el: lunes, 2 de marzo\nPara: Ola Berg\nAsunto: Esclusa',
    'Fra: Ida Holm\nSendt: mandag\nTil: Ola Berg\nEmne: Sluse',
    '*From:* Ida Holm\n*Sent:* Monday\n*To:* Ola Berg',
    '-----Ursprüngliche Nachricht-----\nVon: Ida Holm\nGesendet: Montag',
    'Am 02.03.2026 um 09:12 schrieb Ida Holm:',
    'Le lun. 2 mars 2026 à 09:12, Ida Holm <ida@mail.example> a écrit :',
    'Ida Holm <ida@mail.example> ezt írta (időpont: 2026. márc. 2., H, 9:12):',
    '2026年3月2日(月) 9:12 Ida Holm <ida@mail.example>:',
    'Ida Holm <ida@mail.example> wrote:',
    'On Mon, 2 Mar 2026 at 09:12, Ida Holm of the Upper Weir\n<ida@mail.example> wrote:',
    'Le lun. 2 mars 2026 à 09:12, Ida Holm\n<ida@mail.example> a écrit :',
  ])('is the quoted reply below what a mail program sets above it: %j', (head) => {
    expect(partsOf(`${text}\n\nBest,\nOla\n\n${head}\n\nAn answer, please.`)).toEqual([
      `body: ${text}`,
      'sign-off: Best,\nOla',
      `quoted: ${head}`,
      'quoted: An answer, please.',
    ])
  })

  it.each([
    'On 2 March you wrote:\nThe weir opens in May.',
    'From: 9 to 5\nTo: whoever asks',
    'Van: the blue one\nBoat: the green one',
    'I could come at 9:30, and this is my plan:\nwrote: nothing yet',
    'The schedule for 2026\nas the keeper put it:',
    '---- My plan ----\nOne lock a year.',
    'At 9:15 my plan for ida@mail.example was this:\nOne lock a year.',
  ])('is no text of the writer: %j', (body) => {
    expect(partsOf(`${text}\n\n${body}`).filter((part) => part.startsWith('quoted'))).toEqual([])
  })

  it('is the head of the person’s own email in another language', () => {
    const head = 'Von: Ola Berg\nAn: ida@mail.example\nBetreff: Schleuse'
    expect(partsOf(`${head}\n\n${text}`)).toEqual([`header: ${head}`, `body: ${text}`])
  })

  it('leaves a postscript to the writer', () => {
    expect(partsOf(`Dear Ida,\n\n${text}\n\nBest,\nOla\n\nPS: The heron was back.`).at(-1)).toBe(
      'postscript: PS: The heron was back.',
    )
  })
})
