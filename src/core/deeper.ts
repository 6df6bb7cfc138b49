/** What a person may have loaded beside the rest: the deeper check of grammar, the deeper reading of tone and content. */
export const deeperTools = ['check', 'reading'] as const
export type DeeperTool = (typeof deeperTools)[number]

/** Off, or how far a tool has got. */
export type ToolState = 'off' | 'loading' | 'ready' | 'failed'
