/** Endings of the files in which a draft can be read. Kept apart from the readers, which are loaded when a file is opened. */
export const draftEndings: readonly string[] = ['.txt', '.text', '.md', '.markdown', '.eml']
