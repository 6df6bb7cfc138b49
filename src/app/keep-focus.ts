import { tick } from 'svelte'

/**
 * Does what takes a pressed button off the page, and keeps the focus in its list: on the first button of the row (a
 * selector) that now stands in the place of the button's own, or last, else on what heads the section. The second press of
 * a double click does nothing: it was not meant for the button that has come under the pointer.
 */
export async function keepFocus(
  { currentTarget: button, detail }: MouseEvent & { currentTarget: Element },
  row: string,
  change: () => unknown,
): Promise<void> {
  if (detail > 1) return
  const section = button.closest('section')
  const rows = () => [...(section?.querySelectorAll(row) ?? [])]
  const place = rows().findIndex((each) => each.contains(button))
  await change()
  await tick()
  const left = rows()
  const next = (left[place] ?? left.at(-1))?.querySelector('button')
  ;(next ?? section?.querySelector<HTMLElement>('h3, button'))?.focus()
}

/** Adds a row (a selector) to the section of a pressed button, once for a double click, and leads to the new row's first field. */
export async function leadToNew(
  { currentTarget: button, detail }: MouseEvent & { currentTarget: Element },
  row: string,
  add: () => unknown,
): Promise<void> {
  if (detail > 1) return
  const section = button.closest('section')
  add()
  await tick()
  const added = [...(section?.querySelectorAll(row) ?? [])].at(-1)
  added?.querySelector<HTMLElement>('input, select')?.focus()
}
