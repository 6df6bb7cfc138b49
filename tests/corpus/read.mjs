import { readFileSync, readdirSync } from 'node:fs'

/**
 * Reads the voices: the format is in FORMAT.md beside this file.
 *
 * @typedef {{ start: number, end: number }} Span UTF-16 units into `body`, half open
 * @typedef {Span & { labels: string[], harm: Span[], near: Span[] }} Line one labelled sentence or line
 * @typedef {{ id: string, voice: string, split: string, kind: string, overall: number, subject: string | null,
 *   body: string, lines: Line[] }} LabelledDraft
 * @typedef {{ slug: string, sheet: Record<string, string>, drafts: LabelledDraft[] }} Voice
 */

// Written out, since Node 20 runs no TypeScript: corpus.test.ts holds kinds, roles and families to those of the product.
export const kinds = ['thank-you', 'check-in', 'final-follow-up', 'after-rejection', 'phone-script']
export const splits = ['train', 'development', 'last-look']
/** What a persona sheet tells. */
export const sheetFields = ['voice', 'trade', 'country', 'writes', 'mood', 'happened', 'wants', 'split']
export const roles = [
  'greeting',
  'thanks',
  'specific-reference',
  'interest',
  'fit',
  'values',
  'timeline',
  'offer-information',
  'polite-close',
  'sign-off',
]
export const families = ['pushy', 'desperate', 'unprofessional']
const partLabels = ['signature', 'quote', 'list', 'ps']
const labels = new Set([...roles, ...families, ...families.map((name) => `~${name}`), ...partLabels, '-'])
/** Lines with these stand on a line of their own. */
const ownLine = new Set(['greeting', 'sign-off', ...partLabels])

/** A text without its marks, and the marked spans. Throws where a mark is not closed.
 * @param {string} marked
 * @param {string} open
 * @param {string} close
 * @returns {{ text: string, spans: Span[] }}
 */
function unmark(marked, open, close) {
  const spans = []
  let text = ''
  for (const [index, piece] of marked.split(open).entries()) {
    if (index === 0) {
      text += piece
      continue
    }
    const end = piece.indexOf(close)
    if (end < 0) throw new Error(`“${open}” is not closed in: ${marked}`)
    spans.push({ start: text.length, end: text.length + end })
    text += piece.slice(0, end) + piece.slice(end + close.length)
  }
  return { text, spans }
}

/** @param {string} source one line: `labels | text` */
function readLine(source) {
  const bar = source.indexOf(' | ')
  if (bar < 0) throw new Error(`no labels: ${source}`)
  const names = source.slice(0, bar).trim().split(/\s+/)
  const unknown = names.find((name) => !labels.has(name))
  if (unknown) throw new Error(`unknown label “${unknown}”: ${source}`)
  const marked = source.slice(bar + 3).trim()
  const bare = marked.replaceAll('{{', '').replaceAll('}}', '')
  const harm = unmark(marked.replaceAll('((', '').replaceAll('))', ''), '{{', '}}').spans
  const { text, spans: near } = unmark(bare, '((', '))')
  if (harm.length > 0 !== names.some((name) => families.includes(name)))
    throw new Error(`a tone label and {{ }} go together: ${source}`)
  if (near.length > 0 !== names.some((name) => name.startsWith('~')))
    throw new Error(`a near miss and (( )) go together: ${source}`)
  return { labels: names.filter((name) => name !== '-'), text, harm, near }
}

/** @param {Span} span @param {number} by */
const moved = ({ start, end }, by) => ({ start: start + by, end: end + by })

/** @param {string[]} rows the lines of a draft below its subject */
function readBody(rows) {
  let body = ''
  /** @type {Line[]} */
  const lines = []
  let blank = false
  let broken = true
  for (const row of rows) {
    if (!row.trim()) {
      blank = body !== ''
      continue
    }
    const line = readLine(row)
    const own = line.labels.some((label) => ownLine.has(label))
    if (body) body += blank ? '\n\n' : own || broken ? '\n' : ' '
    const start = body.length
    body += line.text
    lines.push({
      start,
      end: body.length,
      labels: line.labels,
      harm: line.harm.map((span) => moved(span, start)),
      near: line.near.map((span) => moved(span, start)),
    })
    blank = false
    broken = own
  }
  return { body, lines }
}

/** Reads one draft: `kind overall`, the subject, the lines. Throws with the draft's id and what is wrong.
 * @param {string} id
 * @param {string} voice
 * @param {string} split
 * @param {string} source
 * @returns {LabelledDraft}
 */
export function readDraft(id, voice, split, source) {
  const [title = '', subjectLine = '', ...rows] = source.split('\n')
  const [kind = '', overall] = title.trim().split(/\s+/)
  try {
    if (!kinds.includes(kind)) throw new Error(`unknown kind “${kind}”`)
    const grade = Number(overall)
    if (!(grade >= 1 && grade <= 5 && grade * 2 === Math.floor(grade * 2)))
      throw new Error(`overall should be 1 to 5 in halves, not “${overall}”`)
    if (!subjectLine.startsWith('Subject: ')) throw new Error('the second line should be the subject')
    const subject = subjectLine.slice('Subject: '.length).trim()
    return {
      id,
      voice,
      split,
      kind,
      overall: grade,
      subject: subject === '(none)' ? null : subject,
      ...readBody(rows),
    }
  } catch (error) {
    throw new Error(`${id}: ${error instanceof Error ? error.message : error}`, { cause: error })
  }
}

/** Reads one voice. Throws with the file's name and what is wrong.
 * @param {string} slug
 * @param {string} source
 * @returns {Voice}
 */
export function readVoice(slug, source) {
  const [head = '', ...rest] = source.replaceAll('\r\n', '\n').split(/^=== /m)
  const sheet = Object.fromEntries(
    head
      .split('\n')
      .filter((line) => line.trim())
      .map((line) => {
        const colon = line.indexOf(': ')
        return [line.slice(0, colon), line.slice(colon + 2).trim()]
      }),
  )
  const missing = sheetFields.find((field) => !sheet[field])
  if (missing) throw new Error(`${slug}: the sheet has no “${missing}”`)
  const drafts = rest.map((part, index) => readDraft(`${slug}-${index + 1}`, slug, sheet.split ?? '', part))
  return { slug, sheet, drafts }
}

/** The voices of a folder beside this file, by name. @param {'voices' | 'everyday'} name */
export function readVoices(name = 'voices') {
  const folder = new URL(`${name}/`, import.meta.url)
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => readVoice(file.slice(0, -4), readFileSync(new URL(file, folder), 'utf8')))
}

/**
 * The probes, single sentences that nothing is trained on, in the order of their files. Throws with what is wrong.
 * @returns {{ kind: string, labels: string[], text: string }[]}
 */
export function readProbes() {
  const folder = new URL('probes/', import.meta.url)
  return readdirSync(folder)
    .sort()
    .flatMap((file) => {
      const [, ...blocks] = readFileSync(new URL(file, folder), 'utf8').split(/^=== /m)
      return blocks.flatMap((block) => {
        const [title = '', ...rows] = block.split('\n')
        const [kind = ''] = title.split(' ')
        return rows.filter((row) => row.trim()).map((row) => ({ kind, ...readLine(row) }))
      })
    })
}
