/**
 * Copies plain text together with HTML, in answer to a click. Returns false where the browser refuses.
 * `navigator.clipboard.write` will not do for HTML: its clean-up adds style attributes, which our policy forbids.
 */
export function copyBoth(text: string, html: string): boolean {
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
