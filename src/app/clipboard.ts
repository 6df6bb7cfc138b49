import { pastedText } from '../files/pasted.ts'

/** The clean text of the clipboard. Rejects where the browser or the person does not allow reading it. */
export async function clipboardText(): Promise<string> {
  if (!navigator.clipboard.read) return pastedText(await navigator.clipboard.readText(), '')
  const items = await navigator.clipboard.read()
  const first = async (type: string) => {
    const item = items.find(({ types }) => types.includes(type))
    return item ? (await item.getType(type)).text() : ''
  }
  return pastedText(await first('text/plain'), await first('text/html'))
}
