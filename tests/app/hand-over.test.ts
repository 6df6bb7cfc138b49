import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'
import { withTypedSubject } from '../../src/core/typed-subject.ts'
import { composeLink, emlFile, fileName, htmlBody, txtFile } from '../../src/app/hand-over.ts'

const message = { subject: 'Thank you – Zoë’s café & more', body: 'Dear Zoë,\n\nYes & no <now>.\nBye,\nJo' }

describe('a message on its way out', () => {
  it('opens in a mail program with line breaks as RFC 6068 wants them', () => {
    const { href, cut } = composeLink('mail', message)
    expect(cut).toBe(false)
    const query = new URLSearchParams(href.slice('mailto:?'.length))
    expect(query.get('subject')).toBe(message.subject)
    expect(query.get('body')).toBe(message.body.replaceAll('\n', '\r\n'))
  })

  it('keeps its subject in a text file, from where it is read back', () => {
    expect(withTypedSubject(txtFile(message))).toEqual(message)
    expect(txtFile({ ...message, subject: ' ' })).toBe(message.body)
  })

  it('leaves a body out of the link that would be cut', () => {
    for (const [place, words] of [
      ['mail', 600],
      ['gmail', 1_000],
      ['outlook', 1_000],
    ] as const) {
      const { href, cut } = composeLink(place, { ...message, body: 'word '.repeat(words) })
      expect(cut).toBe(true)
      expect(href).not.toContain('body=')
      expect(composeLink(place, { ...message, body: 'word '.repeat(words / 4) }).cut).toBe(false)
    }
  })

  it('fills in the windows of Gmail and Outlook', () => {
    expect(new URL(composeLink('gmail', message).href).searchParams.get('su')).toBe(message.subject)
    expect(new URL(composeLink('outlook', message).href).searchParams.get('subject')).toBe(message.subject)
  })

  it('is read back from its .eml file letter by letter', async () => {
    const long = { subject: `${message.subject} ${'ä word '.repeat(20)}`.trim(), body: message.body }
    const file = emlFile(long)
    for (const line of file.split('\r\n')) expect(line.length).toBeLessThanOrEqual(78)
    const mail = await PostalMime.parse(file)
    expect(mail.subject).toBe(long.subject)
    expect(mail.text?.replaceAll('\r\n', '\n').trim()).toBe(long.body)
  })

  it('is pasted as paragraphs, with nothing that a browser could run', () => {
    expect(htmlBody(message.body)).toBe('<p>Dear Zoë,</p><p>Yes &amp; no &lt;now&gt;.<br>Bye,<br>Jo</p>')
  })

  it('has a file name of its subject, or a plain one', () => {
    expect(fileName(message)).toBe('thank-you-zoë-s-café-more')
    expect(fileName({ subject: ' – ', body: '' })).toBe('message')
  })
})
