import { spawnSync } from 'node:child_process'

/**
 * What `afterword --batch` answers of drafts, in their order. Throws where a draft is refused.
 * @param {readonly object[]} drafts as the command takes them, each without its id
 * @param {readonly string[]} [args]
 */
export function reportsOf(drafts, args = []) {
  const input = drafts.map((draft, id) => `${JSON.stringify({ id, ...draft })}\n`).join('')
  const { stdout, stderr, status } = spawnSync('node', ['dist/cli/afterword.js', '--batch', ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  })
  if (status !== 0) throw new Error(stderr || 'a draft was refused')
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}
