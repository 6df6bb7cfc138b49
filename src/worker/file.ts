/** Fetches one of our own files by the address that the build gave it. Rejects where it cannot be loaded. */
export async function file(url: string): Promise<Response> {
  const response = await fetch(new URL(url, import.meta.url))
  if (!response.ok) throw new Error(`${response.status} for ${url}`)
  return response
}

/** The same as bytes. */
export const bytesOf = async (url: string) => new Uint8Array(await (await file(url)).arrayBuffer())
