/**
 * Reads the prefixes and suffixes of a Hunspell `.aff` file.
 * @typedef {{ strip: string, add: string, fits: RegExp }} Entry
 * @typedef {{ type: string, crosses: boolean, entries: Entry[] }} Affix
 * @param {string} text
 */
function readAffixes(text) {
  /** @type {Map<string, Affix>} */
  const affixes = new Map()
  for (const line of text.split('\n')) {
    const [type = '', flag = '', strip = '', add = '', condition] = line.trim().split(/\s+/)
    if (type !== 'PFX' && type !== 'SFX') continue
    if (condition === undefined) {
      affixes.set(flag, { type, crosses: strip === 'Y', entries: [] })
      continue
    }
    affixes.get(flag)?.entries.push({
      strip: strip === '0' ? '' : strip,
      add: add === '0' ? '' : add,
      fits: new RegExp(type === 'SFX' ? `(?:${condition})$` : `^(?:${condition})`),
    })
  }
  return affixes
}

/**
 * All words of a Hunspell dictionary, written out. Compounds of numbers ("31st") are left out.
 * @param {string} aff
 * @param {string} dic
 * @returns {Set<string>}
 */
export function expandDictionary(aff, dic) {
  const affixes = readAffixes(aff)
  /** @type {Set<string>} */
  const words = new Set()
  for (const line of dic.split('\n').slice(1)) {
    const [stem, flags = ''] = line.trim().split('/')
    if (!stem || flags.includes('c')) continue
    const own = [...flags].flatMap((flag) => affixes.get(flag) ?? [])
    const suffixed = (/** @type {boolean} */ crossing) =>
      own
        .filter(({ type, crosses }) => type === 'SFX' && (crosses || !crossing))
        .flatMap(({ entries }) => entries.filter(({ fits }) => fits.test(stem)))
        .map(({ strip, add }) => stem.slice(0, stem.length - strip.length) + add)
    const prefixed = own
      .filter(({ type }) => type === 'PFX')
      .flatMap(({ entries }) =>
        [stem, ...suffixed(true)].flatMap((form) =>
          entries.filter(({ fits }) => fits.test(form)).map(({ add }) => add + form),
        ),
      )
    for (const word of [stem, ...suffixed(false), ...prefixed]) words.add(word)
  }
  return words
}
