import { tick } from 'svelte'

/**
 * Does what takes a pressed button off the page, and keeps the focus in its list: on the first button of the row (a
 * selector) that now stands in the place of the button's own, or last, else on what heads the section.
 */
export async function keepFocus(button: Element, row: string, change: () => unknown): Promise<void> {
  const section = button.closest('section')
  const rows = () => [...(section?.querySelectorAll(row) ?? [])]
  const place = rows().findIndex((each) => each.contains(button))
  await change()
  await tick()
  const left = rows()
  const next = (left[place] ?? left.at(-1))?.querySelector('button')
  ;(next ?? section?.querySelector<HTMLElement>('h3, button'))?.focus()
}
