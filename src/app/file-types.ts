/** The file types the chooser offers. Kept apart from the reader, which is loaded only when a file is opened. */
export const fileTypes = '.txt,.md,.eml,text/plain,text/markdown,message/rfc822'
