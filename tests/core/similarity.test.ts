import { describe, expect, it } from 'vitest'
import { likeness, tooAlike } from '../../src/core/similarity.ts'

const note = (name: string, middle: string) =>
  `Dear ${name},\n\nThank you for your time on Tuesday.\n\n${middle}\n\nI look forward to hearing from you.\n\nKind regards,\nOla Berg`

const rota = 'The way you plan the night rota by hand surprised me.'
const depot = 'At Harwell I put forty crews on one plan, and missed shifts fell by a third.'

describe('two notes', () => {
  it('are too alike where only the name changes, and the shared sentences are given', () => {
    const { share, sentences } = likeness(
      note('Ines', `${rota} ${depot}`),
      note('Marten', `${rota} ${depot}`),
    )
    expect(share).toBe(1)
    expect(sentences).toEqual([rota, depot])
  })

  it('are too alike where a word was swapped in each sentence', () => {
    const swapped = `${rota.replace('surprised', 'struck')} ${depot.replace('third', 'quarter')}`
    expect(likeness(note('Ines', `${rota} ${depot}`), note('Marten', swapped)).share).toBeGreaterThan(
      tooAlike,
    )
  })

  it('may share thanks, farewell and one sentence', () => {
    const own = 'Your question about the tram strike in May made me look up how Basel handled it last year.'
    const { share, sentences } = likeness(note('Ines', `${rota} ${depot}`), note('Marten', `${own} ${depot}`))
    expect(share).toBeLessThan(tooAlike)
    expect(sentences).toEqual([depot])
  })

  it('are compared where the greeting stands on the same line', () => {
    expect(likeness(`Dear Ines, ${rota}`, `Dear Marten, ${rota}`).share).toBe(1)
  })

  it('are alike whatever their capitals', () => {
    expect(likeness(note('Ines', rota), note('Marten', rota.toUpperCase())).share).toBe(1)
  })

  it('are compared without spaces around their lines', () => {
    const indented = note('Ines', rota).replaceAll('\n', ' \n  ')
    expect(likeness(indented, note('Marten', rota))).toEqual({ share: 1, sentences: [rota] })
  })

  it('share nothing where the other is empty or holds no words', () => {
    for (const other of ['', '…']) expect(likeness(rota, other)).toEqual({ share: 0, sentences: [] })
  })

  it('are not alike for the signature below', () => {
    const signature = '\nRota planner at the Harwell depot in Leith'
    const mine = `${note('Ines', rota)}${signature}`
    const theirs = `${note('Marten', depot)}${signature}`
    expect(likeness(mine, theirs)).toEqual({ share: 0, sentences: [] })
  })

  it('are compared to their last line where they have no sign-off', () => {
    expect(likeness(rota, `Hi Ines,\n${rota}`).share).toBe(1)
  })

  it('are not alike for a few words such as everybody writes', () => {
    expect(likeness(note('Ines', 'It was good.'), note('Marten', 'It was good.')).share).toBe(0)
  })

  it('are not alike for their courtesies alone', () => {
    expect(likeness(note('Ines', ''), note('Marten', ''))).toEqual({ share: 0, sentences: [] })
  })

  it('are compared in as much as a note may hold, however much was pasted', () => {
    const pasted = (sentence: string) => `${rota} ${sentence.repeat(1_000_000 / sentence.length)}`
    const { share, sentences } = likeness(
      pasted('The clock ran fast. '),
      pasted('I saw it by the old lock. '),
    )
    expect(share).toBeLessThan(0.1)
    expect(sentences).toEqual([rota])
  })

  it('count a word that is said twice twice', () => {
    expect(likeness('Wool and wool and wool again.', 'Wool and silk or hemp again.').share).toBe(0)
  })
})
