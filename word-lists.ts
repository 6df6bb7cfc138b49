import { runnerImport, type Plugin } from 'vite'

/** How many first letters two words share: a single digit, 9 at most. */
const mostShared = 9

/** Sorted words as one text: for each word the number of letters it shares with the previous one, then the rest of it. */
function packed(words: readonly string[]): string {
  return words
    .toSorted()
    .map((word, place, all) => {
      const former = place > 0 ? (all[place - 1] ?? '') : ''
      let shared = 0
      while (shared < mostShared && shared < former.length && former[shared] === word[shared]) shared++
      return shared + word.slice(shared)
    })
    .join('')
}

/** The function with which the page reads such a text. It is written out in the built module. */
function unpacked(text: string): string[] {
  let former = ''
  return [...text.matchAll(/(\d)(\D*)/g)].map(
    ([, shared, rest]) => (former = former.slice(0, Number(shared)) + rest),
  )
}

/** A module whose word list is packed, under the name that it is exported by. */
export const packedModule = (name: string, words: readonly string[]) =>
  `export const ${name} = (${unpacked})(${JSON.stringify(packed(words))})`

/** Modules that contain only a word list: the easy words of two measures of retext-readability. */
const lists = [
  ['/node_modules/dale-chall/index.js', 'daleChall'],
  ['/node_modules/spache/index.js', 'spache'],
] as const

/** Packs the word lists of retext-readability in the site's worker, which makes them a third smaller. */
export function packedWordLists(): Plugin {
  return {
    name: 'afterword-packed-word-lists',
    apply: 'build',
    async load(id) {
      const [, name] = lists.find(([file]) => id.endsWith(file)) ?? []
      if (!name) return undefined
      const { module } = await runnerImport<Record<string, readonly string[]>>(id, {
        configFile: false,
        logLevel: 'error',
      })
      return packedModule(name, module[name] ?? [])
    },
  }
}
