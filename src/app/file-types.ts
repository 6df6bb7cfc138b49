/** What the file chooser offers. Apart from the reader, which is loaded when a file is opened. */
export const fileTypes = '.txt,.md,.eml,text/plain,text/markdown,message/rfc822'
