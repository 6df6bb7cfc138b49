import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'

const command = new URL('../../dist/cli/afterword.js', import.meta.url).pathname
const folder = mkdtempSync(join(tmpdir(), 'afterword-'))

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

/** Runs the command as a person would and gives back all it said. */
function run(
  args: readonly string[],
  input = '',
  script = command,
): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args])
    let out = ''
    let err = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, out, err }))
    child.stdin.on('error', () => {})
    child.stdin.end(input)
  })
}

const good = `Dear Ms Lindqvist,

Thank you for walking me through the tide tables and the new lock schedule on Tuesday. Your point that the night crews plan by hand stayed with me.

At Harwell Docks I moved forty crews to one shared plan, and missed locks fell by a third. I would very much like to do the same work with you.

I am happy to send the plan if it helps. I look forward to hearing from you.

Kind regards,
Ola Berg
`
const pushy = `Hi Marten,

I still have no answer from you. You promised to call on Monday, so I need a reply by tomorrow. I am clearly the best person for this.

Ola
`

describe('afterword FILE', () => {
  it('prints score, words, why and fix for a person', async () => {
    const { code, out } = await run([file('pushy.txt', pushy), '--kind', 'check-in'])
    expect(code).not.toBe(2)
    expect(out).toMatch(/Score \d+ of 100, not yet/)
    expect(out).toContain('~~~')
    expect(out).toContain('→ ')
  })

  it('reads standard input where no file is named, and a good draft scores 80 or more', async () => {
    const { code, out } = await run(['--format', 'json', '--min-score', '80'], good)
    expect(JSON.parse(out).file).toBe('-')
    expect(JSON.parse(out).kind).toBe('thank-you')
    expect(code).toBe(0)
  })

  it('gives one JSON object a line, whose offsets speak of its body', async () => {
    const path = file('two.txt', pushy)
    const { out } = await run([path, path, '--format', 'json'])
    const rows = out.trim().split('\n')
    expect(rows).toHaveLength(2)
    const { body, findings } = JSON.parse(rows[0]!)
    expect(body).toBe(pushy)
    expect(findings.length).toBeGreaterThan(0)
    for (const { start, end } of findings) expect(body.slice(start, end).trim()).not.toBe('')
  })

  it('exits 1 below --min-score', async () => {
    expect((await run(['--min-score', '90', '--kind', 'check-in'], pushy)).code).toBe(1)
  })

  it('gives the results of the others where a file cannot be read, and ends with 2', async () => {
    const [one, other] = [file('one.txt', good), file('other.txt', pushy)]
    const args = [one, join(folder, 'gone.txt'), other, file('blank.txt', ''), '--format', 'json']
    const { code, out, err } = await run(args)
    expect(
      out
        .trim()
        .split('\n')
        .map((row) => JSON.parse(row).file),
    ).toEqual([one, other])
    expect(err.trim().split('\n')).toEqual([
      expect.stringContaining('there is no such file'),
      expect.stringContaining('has no text to check'),
    ])
    expect(code).toBe(2)
  })

  it('reads an .eml: its subject, its text, without the quoted reply', async () => {
    const mail = [
      'From: ola@example.org',
      'Subject: =?utf-8?Q?Thank_you_=E2=80=93_lock_planner?=',
      'Content-Type: text/plain; charset=utf-8',
      '',
      good,
      '> I need an answer by Friday.',
    ].join('\r\n')
    const { code, out } = await run([file('note.eml', mail), '--format', 'json'])
    const { findings, body } = JSON.parse(out)
    expect(code).toBe(0)
    expect(body).toContain('Dear Ms Lindqvist')
    expect(findings.some(({ rule }: { rule: string }) => rule.startsWith('pushy'))).toBe(false)
  })

  it('knows what is attached to an .eml, but for the pictures in its text', async () => {
    const withPart = (part: string) =>
      [
        'Subject: Lock planner',
        'Content-Type: multipart/related; boundary="b"',
        '',
        '--b',
        'Content-Type: text/plain; charset=utf-8',
        '',
        good.replace('I am happy to send the plan if it helps.', 'I have attached the plan.'),
        '--b',
        part,
        '',
        'x',
        '--b--',
      ].join('\r\n')
    const file1 = 'Content-Type: application/pdf; name="plan.pdf"\r\nContent-Disposition: attachment'
    const logo = 'Content-Type: image/png\r\nContent-ID: <logo>\r\nContent-Disposition: inline'
    const rules = async (part: string) => {
      const { out } = await run([file('attached.eml', withPart(part)), '--format', 'json'])
      return JSON.parse(out).findings.map(({ rule }: { rule: string }) => rule)
    }
    expect(await rules(file1)).not.toContain('missing-attachment')
    expect(await rules(logo)).toContain('missing-attachment')
  })

  it('takes what stands behind -- for files, whatever their names', async () => {
    const { err } = await run(['--no-model', '--', '-', '--deep'], good)
    expect(err).toBe('afterword: --deep: there is no such file.\n')
  })

  it('takes a subject typed above the text of a file for the subject', async () => {
    const path = file('headed.txt', `Subject: URGENT\r\n\r\n${good}`)
    const { body, findings } = JSON.parse((await run([path, '--format', 'json'])).out)
    expect(body).toBe(good)
    expect(findings.map(({ rule }: { rule: string }) => rule)).toContain('subject')
    const { out } = await run([path])
    expect(out).toMatch(/^ {2}Subject\n {2}problem: The subject sounds urgent/m)
  })

  it('leaves a text alone whose first line only speaks of its subject', async () => {
    const text = `Subject: to your approval I start on Monday.\n${good}`
    expect(JSON.parse((await run(['--format', 'json'], text)).out).body).toBe(text)
  })

  it.each([
    ['a missing file', [join(folder, 'none.txt')], /no such file/],
    [
      'a binary file',
      [file('picture.txt', Uint8Array.of(137, 80, 78, 71, 0, 1))],
      /not a text file that can be read/,
    ],
    ['no email', [file('long.eml', '\n'.repeat(300_000))], /long\.eml is not an email that can be read/],
    ['a file of another sort', [file('note.pdf', 'x')], /only \.txt, \.md and \.eml/],
    ['an empty file', [file('empty.txt', ' \n')], /no text/],
    ['pasted HTML', [file('page.txt', '<div>Thank you</div>')], /HTML/],
    ['an unknown kind', ['--kind', 'letter'], /--kind letter/],
    ['an unknown dialect', ['--dialect', 'en-XX'], /--dialect en-XX/],
    ['an unknown option', ['--colour'], /--colour/],
    ['a score that is no number', ['--min-score', 'high'], /--min-score high/],
    ['a score that is empty', ['--min-score', ''], /--min-score ""/],
    ['a score in another notation', ['--min-score', '0x5c'], /--min-score 0x5c/],
    [
      'an option that a batch would drop',
      ['--batch', '--min-score', '50'],
      /--min-score does not go with --batch/,
    ],
    ['a batch as text', ['--batch', '--format', 'text'], /--batch writes JSON alone/],
    ['a batch in no known format', ['--batch', '--format', 'xml'], /--format xml/],
    ['an option that a check would drop', ['--now', '2026-03-02'], /--now does not go with a check of files/],
    [
      'a file of the name that every object knows',
      ['constructor', '--format', 'json'],
      /there is no such file/,
    ],
    [
      'facts with a wrong field',
      ['--interview', file('facts.json', '{"interviewedAt":"soon"}')],
      /interviewedAt/,
    ],
    ['facts that are no JSON', ['--interview', file('bad.json', '{')], /not JSON/],
  ])('answers %s with one sentence and exit 2', async (_, args, sentence) => {
    const { code, out, err } = await run(args, good)
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toMatch(sentence)
    expect(err.trim().split('\n')).toHaveLength(1)
  })

  it('shows no control character of a draft, a file name, an option or the facts to the terminal', async () => {
    const hostile = '\u001b[31m\u009b2J\u202e\u0007\u2028'
    // oxlint-disable-next-line no-control-regex
    const control = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2028\u2029\u2066-\u2069]/
    const facts = file(
      'hostile.json',
      JSON.stringify({ company: `Fern${hostile}way`, interviewers: [{ name: `An${hostile}a` }] }),
    )
    const draft = pushy.replace('a reply', `[${hostile}name] a${hostile} reply`)
    const said = await Promise.all([
      run(['--kind', 'check-in', '--interview', facts, file(`od${hostile.slice(0, 5)}d.txt`, draft)]),
      run([`--kind=${hostile}`], draft),
      run([`${hostile}.txt`]),
      run(['plan', '--interview', facts, '--now', '2026-03-02']),
      run(['plan', '--interview', facts, '--now', '2026-03-02', '--ics']),
      run(['plan', '--interview', facts, '--now', '2026-03-02', '--format', 'json']),
      run(['--format', 'json', '--interview', facts], draft),
      run(['--batch'], `${JSON.stringify({ id: hostile, body: draft })}\n{"id":"${hostile.slice(4, 8)}"}\n`),
    ])
    for (const { out, err } of said) expect((out + err).replaceAll('\r\n', '\n')).not.toMatch(control)
    const [line = '{}', error = '{}'] = said.at(-1)?.out.split('\n') ?? []
    expect([JSON.parse(line).id, JSON.parse(error).line]).toEqual([hostile, 2])
    expect(JSON.parse(said.at(-2)?.out ?? '{}').body).toBe(draft)
  })

  it('reads no more of an endless file than a draft may hold', async () => {
    const { code, err } = await run(
      ['/dev/zero'].slice(0, existsSync('/dev/zero') ? 1 : 0),
      'a'.repeat(11 * 1024 * 1024),
    )
    expect(code).toBe(2)
    expect(err).toContain('is larger than 10 MB')
  })
})

describe('an email of ten megabytes', () => {
  const part = (type: string, content: string) => `--b\r\nContent-Type: ${type}\r\n\r\n${content}\r\n`
  const mixed = (parts: string) =>
    `Subject: Kiln\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n${parts}--b--\r\n`
  const attachment = `application/pdf\r\nContent-Disposition: attachment; filename="a.pdf"\r\nContent-Transfer-Encoding: base64`
  const text = part('text/plain', 'Thank you for the tour.')
  const sayPeak = 'process.on("exit", () => process.stderr.write(`${process.resourceUsage().maxRSS / 1024}`))'

  it.each([
    ['with one large attachment', mixed(text + part(attachment, `${'A'.repeat(76)}\r\n`.repeat(126_000))), 0],
    ['of short lines', `Subject: Kiln\r\n\r\n${'a b c.\r\n'.repeat(1_200_000)}`, 2],
    ['of many parts', mixed(part('text/plain', 'a').repeat(250_000)), 2],
    ['of open tags', `Content-Type: text/html\r\n\r\n${'<div>a'.repeat(1_500_000)}`, 0],
    ['and more', `Subject: Kiln\r\n\r\n${'a '.repeat(20_000_000)}`, 2],
  ])('%s is read or refused within 400 MB of memory', (_, content, code) => {
    const letter = file('large.eml', content)
    const watched = ['--import', `data:text/javascript,${encodeURIComponent(sayPeak)}`, command, letter]
    const { status, stderr } = spawnSync(process.execPath, watched, { encoding: 'utf8' })
    expect(status).toBe(code)
    expect(Number(/[\d.]+$/.exec(stderr)?.[0])).toBeLessThan(400)
  })
})

/** GNU's `split` gives pieces of its input to a command, as GNU parallel and Spark do. */
const cutsForFilters = spawnSync('split', ['--filter=cat'], { input: '' }).status === 0

describe('afterword --batch', () => {
  it('answers each line in order, errors in place, and ends with 2 where a line was broken', async () => {
    const lines = [
      JSON.stringify({ id: 'a', body: good }),
      'not json',
      JSON.stringify({ id: 7, body: 'Too short.', kind: 'check-in' }),
      JSON.stringify({ id: 'b', kind: 'letter', body: 'x' }),
      JSON.stringify({ id: 'c' }),
      '[]',
      '{"id":12345678901234567890,"body":"x"}',
    ]
    const { code, out, err } = await run(['--batch'], `${lines.join('\n')}\n`)
    const rows = out
      .trim()
      .split('\n')
      .map((row) => JSON.parse(row))
    expect(rows.map(({ id, line }) => id ?? line)).toEqual(['a', 2, 7, 4, 5, 6, 7])
    expect(rows[2].score).toBeNull()
    expect(rows[3].error).toContain('kind')
    expect(rows[4].error).toBe('body is missing.')
    expect(rows[5].error).toBe('The line should be a JSON object.')
    expect(rows[6].error).toContain('id is a number too long')
    expect(code).toBe(2)
    expect(err).toBe('')
  })

  it('settles a mix of spellings by the dialect of the line', async () => {
    const body = 'The colour of the kiln was my favorite.'
    const lines = ['en-GB', 'en-US', 'english'].map((dialect) =>
      JSON.stringify({ id: dialect, body, dialect }),
    )
    const { out } = await run(['--batch'], `${lines.join('\n')}\n`)
    const rows = out
      .trim()
      .split('\n')
      .map((row) => JSON.parse(row))
    const fixes = rows.map(({ findings }) =>
      findings?.flatMap((found: { rule: string; fixes: { insert: string }[] }) =>
        found.rule === 'mixed-dialect' ? found.fixes.map(({ insert }) => insert) : [],
      ),
    )
    expect(fixes).toEqual([['favourite'], ['color'], undefined])
    expect(rows[2].error).toContain('dialect')
  })

  it('refuses a line of more than 10 MB in its place and goes on', async () => {
    const { code, out } = await run(
      ['--batch'],
      `${'a'.repeat(11 * 1024 * 1024)}\n${JSON.stringify({ id: 2, body: 'Hi.' })}\n`,
    )
    const [long, next] = out
      .trim()
      .split('\n')
      .map((row) => JSON.parse(row))
    expect(long).toEqual({ line: 1, error: 'The line is longer than 10 MB.' })
    expect(next.id).toBe(2)
    expect(code).toBe(2)
  })

  it('takes the line separators of Unicode inside a body as text', async () => {
    const { code, out } = await run(['--batch'], '{"id":1,"body":"Thank you\u2028for the tour."}\n')
    expect(out.trim().split('\n')).toHaveLength(1)
    expect(code).toBe(0)
  })

  it.skipIf(!cutsForFilters)(
    'answers the same under an engine that cuts the lines among many runs',
    async () => {
      const lines = [good, pushy, 'Too short.', good, pushy].map((body, id) => JSON.stringify({ id, body }))
      const drafts = file('drafts.jsonl', `${lines.join('\n')}\n`)
      const filter = `"${process.execPath}" "${command}" --batch`
      const cut = execFileSync('split', ['--lines=2', `--filter=${filter}`, drafts], { encoding: 'utf8' })
      expect(cut).toBe((await run(['--batch'], readFileSync(drafts, 'utf8'))).out)
    },
  )

  it('has the fields of the contract, and points that add up', async () => {
    const { code, out } = await run(
      ['--batch'],
      `${JSON.stringify({ id: 'a', body: pushy, kind: 'check-in' })}\n`,
    )
    const { score, breakdown, checks, findings } = JSON.parse(out)
    expect(code).toBe(0)
    expect(score).toBe(breakdown.earned - breakdown.lost - breakdown.cap)
    expect(Object.keys(checks[0])).toEqual(['rule', 'state', 'points', 'of', 'evidence'])
    expect(Object.keys(findings[0])).toEqual(['rule', 'severity', 'start', 'end', 'message', 'fixes'])
  })
})

// Thirty megabytes are read and compiled each time, on a busy machine for a long time.
describe('afterword --deep', { timeout: 240_000 }, () => {
  /** The small model is not sure of the first sentence, and no wording of ours has it. */
  const harsh = 'One of us has been checking the post each morning, and it is not you.'
  const body = `Dear Ms. Ito,\n\n${harsh} I hope you sleep well knowing how you left me hanging. I would be glad to run the large press with your crew.\n\nKind regards,\nOla Berg\n`
  const hears = ({ findings }: { findings: { start: number; end: number }[] }) =>
    findings.some(({ start, end }) => harsh.startsWith(body.slice(start, end)))

  it('hears in a file what the small model does not', async () => {
    const letter = file('deep.txt', body)
    const args = [letter, '--kind', 'check-in', '--format', 'json']
    expect(hears(JSON.parse((await run(args)).out))).toBe(false)
    expect(hears(JSON.parse((await run([...args, '--deep'])).out))).toBe(true)
    expect((await run([letter, '--kind', 'check-in', '--deep'])).out).toContain('pushy-reading')
  })

  it('hears it in every line of a batch, those for other cores too', async () => {
    const lines = Array.from({ length: 240 }, (_, id) => JSON.stringify({ id, kind: 'check-in', body }))
    const { code, out } = await run(['--batch', '--deep'], lines.join('\n'))
    const rows = out
      .trim()
      .split('\n')
      .map((row) => JSON.parse(row))
    expect(rows.map(({ id }) => id)).toEqual(lines.map((_, id) => id))
    expect(rows.filter((row) => !hears(row))).toEqual([])
    expect(code).toBe(0)
  })

  it('is refused beside --no-model, and says so where its model is gone', async () => {
    const both = await run(['--deep', '--no-model'], body)
    expect([both.code, both.out]).toEqual([2, ''])
    expect(both.err).toContain('choose one')
    const poor = join(folder, 'poor')
    cpSync(dirname(command), poor, { recursive: true, filter: (path) => !path.endsWith('.onnx') })
    const gone = await run(['--deep'], body, join(poor, 'afterword.js'))
    expect([gone.code, gone.out]).toEqual([2, ''])
    expect(gone.err).toMatch(/^afterword: --deep: the larger model could not be loaded .*\n$/)
    expect((await run([], body, join(poor, 'afterword.js'))).code).toBe(0)
  })
})

describe('afterword rules', () => {
  it('prints every rule with title, group, points, why and sources', async () => {
    const { out } = await run(['rules', '--format', 'json'])
    for (const rule of JSON.parse(out))
      expect(rule).toMatchObject({
        rule: expect.any(String),
        title: expect.any(String),
        group: expect.any(String),
        points: expect.any(Object),
        why: expect.any(String),
        sources: expect.any(Array),
      })
  })
})
