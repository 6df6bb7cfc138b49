import { describe, expect, it } from 'vitest'
import { withoutTail } from '../../src/core/trim.ts'

describe('withoutTail', () => {
  it('takes the marks off the end and leaves those within', () => {
    expect(withoutTail('Well, Ana!,.', ',.!')).toBe('Well, Ana')
  })

  it('may leave nothing', () => {
    expect(withoutTail('...', '.')).toBe('')
  })

  it('leaves a text without such an end as it is', () => {
    expect(withoutTail('Ana', '.')).toBe('Ana')
  })
})
