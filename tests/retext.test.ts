import type { Root } from 'nlcst'
import { VFile } from 'vfile'
import { expect, it } from 'vitest'
import retextAfterword from '../src/retext.ts'

const plugin = retextAfterword({ kind: 'check-in' })
const tree: Root = { type: 'RootNode', children: [] }

it.each([
  ['\n', 16],
  ['\r\n', 18],
  ['\r', 16],
])('a message of the retext plugin stands at its line and column after line ends %j', (lineEnd, offset) => {
  const file = new VFile(
    ['Dear Ana,', '', 'Yes. I need an answer by Friday.', '', 'Best,', 'Ola'].join(lineEnd),
  )
  plugin(tree, file)
  const message = file.messages.find(({ ruleId }) => ruleId === 'pushy-deadline')
  expect(message?.place).toMatchObject({
    start: { line: 3, column: 6, offset },
    end: { line: 3, column: 33 },
  })
})
