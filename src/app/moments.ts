/** "Mon 30 Nov, 09:31": labels for moments, with seconds where two of them share a minute. */
export function namesOf(moments: readonly string[], zone?: string): ReadonlyMap<string, string> {
  const minutes = moments.map((at) => nameOf(at, zone))
  return new Map(
    moments.map((at, index) => {
      const name = minutes[index]!
      const alone = minutes.filter((other) => other === name).length === 1
      return [at, alone ? name : nameOf(at, zone, '2-digit')]
    }),
  )
}

const nameOf = (at: string, timeZone?: string, second?: '2-digit') =>
  new Date(at).toLocaleString('en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    second,
    timeZone,
  })
