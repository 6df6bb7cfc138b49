import { expect, it, vi } from 'vitest'
import { FileError } from '../../src/app/file-text.ts'
import { reasonOf } from '../../src/app/reason-of.ts'
import { ArchiveError } from '../../src/store/archive.ts'

const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined)

it.each([new FileError('Too large.'), new ArchiveError('Not ours.')])(
  'says itself what is meant for the person: %s',
  (error) => {
    expect(reasonOf(error, 'It could not be read.')).toBe(error.message)
    expect(logged).not.toHaveBeenCalled()
  },
)

it.each([new TypeError('Failed to fetch dynamically imported module'), 'a string'])(
  'says plainly what an engine would not, and logs that: %s',
  (error) => {
    expect(reasonOf(error, 'It could not be read.')).toBe('It could not be read.')
    expect(logged).toHaveBeenLastCalledWith(error)
  },
)
