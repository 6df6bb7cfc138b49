import { describe, expect, it } from 'vitest'
import { readMail as readBytes } from '../../src/files/mail.ts'

const readMail = (source: string | Uint8Array) =>
  readBytes(typeof source === 'string' ? Buffer.from(source) : source)

const mail = (...lines: string[]) => lines.join('\r\n')
const html = (content: string) => mail('Subject: Lock planner', 'Content-Type: text/html', '', content)

/** Parts within parts: each level opens one more. */
function nested(levels: number): string {
  const open = Array.from({ length: levels }, (_, level) =>
    mail(`Content-Type: multipart/mixed; boundary="b${level}"`, '', `--b${level}`, ''),
  )
  return `${open.join('')}Content-Type: text/plain\r\n\r\nThank you for the tour.`
}

describe('readMail', () => {
  it('reads other character sets than UTF-8', async () => {
    const source = Buffer.from(
      mail('Subject: Caf=E9', 'Content-Type: text/plain; charset=iso-8859-1', '', 'Merci, Andr\xE9.'),
      'latin1',
    )
    expect((await readMail(source)).body.trim()).toBe('Merci, André.')
  })

  it.each([
    ['quoted-printable', 'charset=windows-1252', '=93Yes=94 =96 Andr=E9'],
    ['8bit', 'charset=windows-1252', '\x93Yes\x94 \x96 Andr\xE9'],
    ['8bit', 'charset=iso-8859-1', '\x93Yes\x94 \x96 Andr\xE9'],
    ['8bit', 'format=flowed', '\x93Yes\x94 \x96 Andr\xE9'],
  ])('keeps the quotation marks and dashes of Windows: %s, %s', async (encoding, type, text) => {
    const source = mail(
      'Subject: =?windows-1252?Q?Lock_=96_planner?=',
      `Content-Type: text/plain; ${type}`,
      `Content-Transfer-Encoding: ${encoding}`,
      '',
      text,
    )
    const { subject, body } = await readMail(Buffer.from(source, 'latin1'))
    expect([subject, body.trim()]).toEqual(['Lock – planner', '“Yes” – André'])
  })

  it('reads the text of an email that holds only HTML, and none of its scripts and styles', async () => {
    const { body } = await readMail(
      html('<style>p{color:red}</style><script>alert(1)</script><p>Dear Ana,</p><p>Thank you.</p>'),
    )
    expect(body).toBe('Dear Ana,\n\nThank you.')
  })

  it('gives an email without a subject an empty one, which is a fault', async () => {
    expect((await readMail(mail('To: ana@x.example', '', 'Thank you.'))).subject).toBe('')
  })

  it('tells that nothing is attached', async () => {
    expect((await readMail(mail('Subject: Kiln', '', 'Thank you.'))).attachments).toEqual([])
  })

  it('names attachments and passes over what they hold', async () => {
    const { body, attachments } = await readMail(
      mail(
        'Content-Type: multipart/mixed; boundary="b"',
        '',
        '--b',
        'Content-Type: text/plain',
        '',
        'Thank you for the tour.',
        '--b',
        'Content-Type: application/pdf',
        'Content-Disposition: attachment; filename="cv.pdf"',
        'Content-Transfer-Encoding: base64',
        '',
        'JVBERi0x'.repeat(50_000),
        '--b--',
      ),
    )
    expect(body.trim()).toBe('Thank you for the tour.')
    expect(attachments).toEqual(['cv.pdf'])
  })

  it.each([
    ['parts nested a hundred deep', nested(100), 'nesting depth'],
    ['a million lines', `Subject: Kiln\r\n\r\n${'a\r\n'.repeat(1_000_000)}`, 'too many lines'],
    ['a header of a megabyte', mail(`Subject: ${'a'.repeat(1024 * 1024)}`, '', 'Thank you.'), 'header size'],
  ])('refuses %s', async (_, source, reason) => {
    await expect(readMail(source)).rejects.toThrow(reason)
  })

  it.each([
    ['tags nested a hundred thousand deep', '<div>'.repeat(100_000)],
    ['a million tags', '<br>'.repeat(1_000_000)],
    ['entities that stand for entities', '&amp;amp;'.repeat(100_000)],
    ['a table of ten thousand columns', `<table><tr>${'<td>a</td>'.repeat(10_000)}</tr></table>`],
  ])('bears %s, and reads what stands before', { timeout: 20_000 }, async (_, bomb) => {
    const { body } = await readMail(html(`<p>Thank you.</p>${bomb}`))
    expect(body).toMatch(/^Thank you\./)
    expect(body.length).toBeLessThanOrEqual(2 * 1024 * 1024)
  })

  it('gives a clean text, without what mail programs hide', async () => {
    const source = mail(
      'Content-Type: text/plain; charset=utf-8',
      '',
      'Dear\u00A0Ana,',
      '',
      '•\tthe tide tables',
      '',
      '',
    )
    expect((await readMail(source)).body).toBe('Dear Ana,\n\n- the tide tables')
  })
})
