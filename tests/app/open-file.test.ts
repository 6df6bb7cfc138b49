import { describe, expect, it, vi } from 'vitest'
import { draftOf, openedText, openFile } from '../../src/app/open-file.ts'
import { samples } from '../../src/app/samples.ts'

const file = (name: string, content: BlobPart) => new File([content], name)

/** Parts within parts: each level opens one more. */
const nested = (levels: number) =>
  Array.from(
    { length: levels },
    (_, level) => `Content-Type: multipart/mixed; boundary="b${level}"\r\n\r\n--b${level}\r\n`,
  ).join('')

describe('a file that is opened', () => {
  it('gives its text without what mail programs hide, and of an email the subject', async () => {
    expect(await openFile(file('note.md', 'Dear\u00A0Ana,\r\nthank you.'))).toEqual({
      body: 'Dear Ana,\nthank you.',
    })
    expect(await openFile(file('Note.MARKDOWN', 'Dear Ana,'))).toEqual({ body: 'Dear Ana,' })
    expect(await openFile(file('note.eml', 'Subject: Kiln\r\n\r\nDear Ana,\r\n'))).toEqual({
      subject: 'Kiln',
      body: 'Dear Ana,',
    })
  })

  it('has the subject that is typed above its text', async () => {
    expect(await openFile(file('note.txt', 'Subject: Kiln\r\n\r\nDear Ana,\r\n'))).toEqual({
      subject: 'Kiln',
      body: 'Dear Ana,\n',
    })
    const sentence = 'Subject: to your approval I start on Monday.\nAna'
    expect(await openFile(file('note.txt', sentence))).toEqual({ body: sentence })
  })

  it('loses no letter of what was saved on Windows', async () => {
    const text = Uint8Array.from(Buffer.from('Dear Ana\xEFs,', 'latin1'))
    const mail = Uint8Array.from(Buffer.from('Subject: Kiln\r\n\r\nDear Ana\xEFs \x96', 'latin1'))
    const wide = Uint8Array.from(Buffer.from('\uFEFFDear Anaïs,', 'utf16le'))
    expect((await openFile(file('note.txt', text))).body).toBe('Dear Anaïs,')
    expect((await openFile(file('note.eml', mail))).body).toBe('Dear Anaïs –')
    expect((await openFile(file('note.txt', wide))).body).toBe('Dear Anaïs,')
  })

  it.each([
    ['cv.docx', 'PK', 'cv.docx: only .txt, .md and .eml'],
    ['empty.txt', ' \n', 'empty.txt holds no text, so nothing was changed.'],
    ['photo.txt', 'a\0b', 'photo.txt is no text file'],
    ['letter.eml', 'Content-Type: text/html\r\n\r\n<p><img></p>', 'letter.eml holds no text'],
    ['bomb.eml', `${nested(100)}\r\n\r\nDear Ana,`, 'bomb.eml is not an email that can be read'],
    ['lines.eml', `Subject: Kiln\r\n\r\n${'\n'.repeat(300_000)}`, 'lines.eml is not an email'],
    ['head.eml', `Subject: ${'a'.repeat(1_000_000)}\r\n\r\nDear Ana,`, 'head.eml is not an email'],
  ])('is refused by its name, with what to do: %s', async (name, content, reason) => {
    await expect(openFile(file(name, content))).rejects.toMatchObject({
      name: 'FileError',
      message: expect.stringContaining(reason),
    })
  })

  it('names what goes with an email, which stays in the old file', async () => {
    const mail = [
      'Content-Type: multipart/mixed; boundary="b"',
      '',
      '--b',
      '',
      'I have attached the sketch.',
      '--b',
      'Content-Type: image/png',
      'Content-Disposition: attachment; filename="kiln.png"',
      '',
      'x',
      '--b--',
    ]
    const opened = await openFile(file('note.eml', mail.join('\r\n')))
    expect(opened.attachments).toEqual(['kiln.png'])
    expect(openedText('note.eml', opened)).toMatch(/^note\.eml is open\..*attach kiln\.png again\.$/)
    expect(openedText('note.eml', { body: '' })).toBe('note.eml is open.')
  })

  it('is refused before it is read where it is too large', async () => {
    const large = file('long.txt', 'Dear Ana,')
    Object.defineProperty(large, 'size', { value: 5_000_001 })
    const read = vi.spyOn(large, 'arrayBuffer')
    await expect(openFile(large)).rejects.toThrow('long.txt is larger than 5 MB')
    expect(read).not.toHaveBeenCalled()
  })
})

describe('the draft that a file makes', () => {
  const body = 'Dear Ana,\n\nThank you for the tour of the tannery and the talk about bark.\n\nBest,\nBo'
  const before = { kind: 'check-in', subject: 'The tannery', body } as const
  const other = 'Dear Ms. Ito,\n\nThank you for showing me the boats that you build of larch.\n\nBest,\nBo'

  it('keeps no subject and no kind of another letter', () => {
    expect(draftOf({ body: other }, before)).toEqual({ kind: undefined, subject: '', body: other })
    expect(draftOf({ body: 'Hi Jo,' }, before).subject).toBe('')
    expect(draftOf({ body: other, subject: 'Boats' }, before).subject).toBe('Boats')
  })

  it('keeps them where the same letter comes back, or where there was none', () => {
    const longer = body.replace('Best', 'I would be glad to start in the yard in May.\n\nBest')
    expect(draftOf({ body: longer }, before)).toEqual({ ...before, body: longer })
    expect(draftOf({ body }, before).subject).toBe('The tannery')
    expect(draftOf({ body: other }, { ...before, body: ' ' }).subject).toBe('The tannery')
    expect(draftOf({ body: other }, samples[0]!).subject).toBe('')
  })
})
