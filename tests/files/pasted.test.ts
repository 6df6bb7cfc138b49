import { describe, expect, it } from 'vitest'
import { textOfHtml } from '../../src/files/html.ts'
import { pastedText } from '../../src/files/pasted.ts'

describe('what is pasted', () => {
  it('is the plain text where HTML adds only looks', async () => {
    const html = '<p style="color:#222">Dear&nbsp;Ms. Ito,</p><p>Thank you.</p>'
    expect(await pastedText('Dear\u00A0Ms. Ito,\n\nThank you.', html)).toBe('Dear Ms. Ito,\n\nThank you.')
  })

  it('has the marks of a list and the address of a link, which browsers leave out of plain text', async () => {
    const html =
      '<div>I can bring:</div><ul><li>first aid</li><li>my <a href="https://example.org/log">log</a></li></ul>'
    expect(await pastedText('I can bring:\nfirst aid\nmy log', html)).toBe(
      'I can bring:\n- first aid\n- my log (https://example.org/log)',
    )
  })

  it('is the plain text of Word and Outlook, which write both into it', async () => {
    const html =
      '<p class="MsoNormal">See <a href="https://example.org">my log</a></p><ul><li>first aid</li></ul>'
    const plain = 'See my log <https://example.org>\r\n·\tfirst aid'
    expect(await pastedText(plain, html)).toBe('See my log <https://example.org>\n- first aid')
  })

  it('is the text of HTML that comes alone', async () => {
    expect(await pastedText('', '<div>Hi Sam,</div><div><br></div><div>Thank you.</div>')).toBe(
      'Hi Sam,\n\nThank you.',
    )
  })

  it('takes a page of megabytes as plain text', async () => {
    expect(await pastedText('Dear Ana,', `<ul><li>${'a'.repeat(400_000)}</li></ul>`)).toBe('Dear Ana,')
  })
})

describe('the text of HTML', () => {
  it('names no address twice, and none of a mail link', () => {
    const html =
      '<p><a href="https://example.org">https://example.org</a> or <a href="mailto:lea@example.org">lea@example.org</a></p>'
    expect(textOfHtml(html)).toBe('https://example.org or lea@example.org')
  })

  it('counts a numbered list, keeps headings as they are typed and cells apart', () => {
    const html =
      '<h2>Plan</h2><ol><li>tour</li><li>talk</li></ol><table><tr><td>Mon</td><td>9:00</td></tr></table>'
    expect(textOfHtml(html)).toBe('Plan\n\n1. tour\n2. talk\n\nMon\n9:00')
  })

  it('holds nothing of pictures, scripts and styles', () => {
    expect(textOfHtml('<style>p{}</style><script>alert(1)</script><img src="x" alt="logo">Dear Ana,')).toBe(
      'Dear Ana,',
    )
  })
})
