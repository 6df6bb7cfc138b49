import { spawnSync } from 'node:child_process'

/**
 * The output of `afterword --batch` for drafts, in their order. Throws where a draft is refused.
 * @param {readonly object[]} drafts as the command takes them, but without ids
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
