import { unified } from 'unified'
import retextEnglish from 'retext-english'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'

const built = (file: string) => import(new URL(`../dist/lib/${file}.js`, import.meta.url).href)

const body = 'Hi Ana,\n\nI need an answer by Friday.\n\nBest,\nOla Berg\n'

describe('the library, as built', () => {
  it('coaches one draft', async () => {
    const { coach } = await built('index')
    const report = await coach({ kind: 'check-in', body })
    expect(report.findings.map(({ rule }: { rule: string }) => rule)).toContain('pushy-deadline')
  })

  it('gives the same report from a coach that is kept', async () => {
    const { coach, createCoach } = await built('index')
    const kept = await createCoach()
    await kept.check({ kind: 'check-in', body: body.replace('Friday', 'Monday') })
    expect(await kept.check({ kind: 'check-in', body })).toEqual(await coach({ kind: 'check-in', body }))
  })

  it('is a retext plugin whose messages carry expected, note and url', async () => {
    const { default: retextAfterword } = await built('retext')
    const file = new VFile(body)
    const processor = unified().use(retextEnglish).use(retextAfterword, { kind: 'check-in' })
    await processor.run(processor.parse(file), file)
    const message = file.messages.find(({ ruleId }) => ruleId === 'pushy-deadline')
    expect(message).toMatchObject({
      source: 'afterword',
      actual: 'I need an answer by Friday.',
      expected: expect.arrayContaining([expect.any(String)]),
      note: expect.any(String),
      url: expect.stringMatching(/^https?:/),
    })
    expect(message?.place).toMatchObject({ start: { line: 3, column: 1 } })
  })
})
