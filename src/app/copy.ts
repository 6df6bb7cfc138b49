/**
 * Copies plain text together with HTML, in answer to a click. Returns false where the browser refuses.
 * `navigator.clipboard.write` cannot be used for HTML: its sanitizer adds style attributes, which our policy forbids.
 */
function copyBoth(text: string, html: string): boolean {
  const fill = (event: ClipboardEvent) => {
    event.preventDefault()
    event.stopImmediatePropagation()
    event.clipboardData?.setData('text/plain', text)
    event.clipboardData?.setData('text/html', html)
  }
  document.addEventListener('copy', fill, { capture: true, once: true })
  try {
    return document.execCommand('copy')
  } finally {
    document.removeEventListener('copy', fill, { capture: true })
  }
}

/** Copies, in answer to a click, and returns the message to show: `done`, or the reason of a failure. */
export async function copy(text: string, done: string, html?: string): Promise<string> {
  try {
    if (!(html && copyBoth(text, html))) await navigator.clipboard.writeText(text)
    return done
  } catch {
    return 'The browser did not allow copying. Select the text and copy it by hand.'
  }
}
