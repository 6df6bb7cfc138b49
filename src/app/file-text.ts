/** A file that cannot be read here; the message is for the person. */
export class FileError extends Error {
  override readonly name = 'FileError'
}

/** The text of a file of at most so many megabytes. Rejects with a FileError, before it is read, where it is larger. */
export async function textOf(file: File, most: number): Promise<string> {
  if (file.size > most * 1e6)
    throw new FileError(`${file.name} is larger than ${most} MB, too large for this.`)
  return file.text()
}
