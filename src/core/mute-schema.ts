import * as v from 'valibot'

const text = v.string('should be text')

/** The shape of a stored mute. */
export const muteSchema = v.variant(
  'reach',
  [
    v.object({ reach: v.literal('this'), rule: text, words: text, sentence: text }),
    v.object({ reach: v.literal('words'), words: text }),
    v.object({ reach: v.literal('rule'), rule: text }),
  ],
  'should be a mute',
)

/** What the person does not want to be told. Identified by words and sentence, so it survives edits and reloads. */
export type Mute = Readonly<v.InferOutput<typeof muteSchema>>
