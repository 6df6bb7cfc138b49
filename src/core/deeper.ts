/** What a person may load in addition: the deeper check of grammar, and the deeper reading of tone and content. */
export const deeperTools = ['check', 'reading'] as const
export type DeeperTool = (typeof deeperTools)[number]

/** Off, or how far loading a tool has got. */
export type ToolState = 'off' | 'loading' | 'ready' | 'failed'
