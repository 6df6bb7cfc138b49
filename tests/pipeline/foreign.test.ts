import { describe, expect, it } from 'vitest'
import { createAnalyzer } from '../../src/pipeline/analyze.ts'
import { testDictionary } from '../support/dictionary.ts'

const analyzer = createAnalyzer({ dictionary: testDictionary })

const german =
  'Sehr geehrte Frau Brandt,\n\nvielen Dank für das freundliche Gespräch am Dienstag und für den Rundgang durch die Werkstatt in [Ort]. Die Stelle als Schreiner reizt mich sehr, und ich würde gern bei Ihnen anfangen.\n\nMit freundlichen Grüßen\nJonas Adler'
const english =
  'Dear Ms Brandt,\n\nThank you for the friendly talk on Tuesday and for showing me the workshop in [town]. The post appeals to me very much, and I would be glad to begin with you.\n\nKind regards,\nJonas Adler'

describe('a text in another language', () => {
  it.each([
    ['German', german],
    [
      'Spanish',
      'Estimada señora Ruiz:\n\nMuchas gracias por recibirme ayer y por explicarme cómo trabaja el equipo de noche. Me gustaría mucho formar parte de él y quedo a su disposición para cualquier pregunta.\n\nUn cordial saludo,\nElena Paz',
    ],
    [
      'French',
      'Bonjour Madame,\n\nJe vous remercie de votre accueil et du temps que vous m’avez accordé mardi. Le poste me plaît beaucoup et je reste à votre disposition pour toute question sur mon parcours.\n\nCordialement,\nLuc Morel',
    ],
    [
      'Japanese',
      '山田様、先日は面接のお時間をいただきありがとうございました。ぜひ御社で働きたいと考えております。',
    ],
  ])('is not judged: %s', (_, body) => {
    const { score, foreign, readings, next, checks, metrics } = analyzer.check({ body })
    expect({ score, foreign, readings, next }).toEqual({ score: null, foreign: true, readings: [], next: [] })
    expect(checks.filter(({ of }) => of > 0)).toEqual([])
    expect(metrics.grade).toBeNull()
  })

  it('still has its left-over blanks found, and nothing else', () => {
    const { findings } = analyzer.check({ body: german })
    expect(findings.map(({ rule, start, end }) => [rule, german.slice(start, end)])).toEqual([
      ['placeholder', '[Ort]'],
    ])
  })

  it('is judged once it is in English, and no longer once it is not', () => {
    expect(analyzer.check({ body: english }).score).not.toBeNull()
    expect(analyzer.check({ body: german }).score).toBeNull()
    expect(analyzer.check({ body: english }).checks.find(({ rule }) => rule === 'thanks')?.state).toBe('met')
  })
})

describe('a text in English', () => {
  it.each([
    [
      'of short notes',
      'Thanks again. Great tour yesterday. Really liked Anna, Tom, Priya. Happy to start Monday, Tuesday, whenever. Best, Sam',
    ],
    [
      'in text-speak',
      'hey thx 4 today, u guys rock lol, hope 2 hear soon, pls lmk asap, im super keen, cu monday, tom xx',
    ],
    [
      'full of terms',
      'Kubernetes, Terraform, PostgreSQL, Kafka, Grafana, Jenkins: production experience, seven years. Certified. Available immediately. References attached.',
    ],
    [
      'with a greeting in German',
      'Sehr geehrte Frau Brandt, vielen Dank für Ihre Zeit. I liked how you plan the shifts, and I would be glad to join you.',
    ],
    [
      'of capitals',
      'THANK YOU SO MUCH FOR MEETING ME TODAY, I LOVED SEEING THE KITCHEN AND I CANNOT WAIT TO START',
    ],
    ['of few words', 'Vielen Dank, Frau Brandt!'],
  ])('%s is judged as ever', (_, body) => {
    expect(analyzer.check({ body }).foreign).toBeUndefined()
  })
})

/** What is found in a sentence that stands in an English letter. */
const foundIn = (sentence: string) => {
  const body = english.replace('\n\nKind', `\n\n${sentence}\n\nKind`)
  const at = body.indexOf(sentence)
  return analyzer
    .check({ body, kind: 'thank-you' })
    .findings.flatMap(({ rule, start, end }) =>
      start >= at && end <= at + sentence.length && /^(?:grammar|spelling|unprofessional)/.test(rule)
        ? [rule]
        : [],
    )
}

describe('a sentence in another language', () => {
  it.each([
    ['Dutch', 'Ik hoop gauw van u te horen.'],
    ['Swahili', 'Asante sana kwa chakula ya jana.'],
    ['Italian', 'Grazie per il caffè i biscotti e il giro.'],
    ['Danish', 'Tak for en god samtale i går.'],
    ['Irish', 'Go raibh maith agat as an gcuireadh.'],
    // Each with a word or two that are one letter from a common English one.
    ['French', 'Je reste à votre disposition pour toute question.'],
    ['Dutch again', 'Hartelijk dank voor het fijne gesprek van gisteren.'],
    ['Norwegian', 'Tusen takk for en hyggelig samtale i dag.'],
    ['German', 'ich freue mich auf eine baldige Antwort u bis bald.'],
  ])('is no chat and no slip of English: %s', (_, sentence) => {
    expect(foundIn(sentence)).toEqual([])
  })

  it.each([
    'I hope u like the plan.',
    'u r kewl bruv, innit m8 lol',
    'gonna wrk hrd 4 u',
    'Lookign froward to hearign frmo u soon.',
  ])('is not a line of chat or one full of slips: %s', (sentence) => {
    expect(foundIn(sentence)).toContain('unprofessional-slang')
  })

  it.each([
    'Beautifull gardn, lovly smel, freindly peple.',
    'Plese contakt me on enytime of chooice.',
    'Imediately availble, relyable, experiencd.',
  ])('is not one whose words are nearly English: %s', (sentence) => {
    expect(foundIn(sentence)).toContain('spelling')
  })
})
