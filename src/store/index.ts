/**
 * What the page keeps on the device.
 *
 *     const store = await openStore()
 *     let draft = newDraft({ interview: interview.id, kind: 'thank-you' })
 *     const result = await store.saveDraft({ ...draft, body })   // autosave
 *     if (result.saved) draft = result.record                     // carries the next revision
 *     else …                                                      // another tab saved first: result.present
 *     store.onChange((change) => …)                               // another tab wrote: read again
 *     store.notice                                                // saving is not possible: say so
 */
import { databaseBackend } from './database.ts'
import { memoryBackend } from './memory.ts'
import { Store } from './store.ts'

export {
  fits,
  newDraft,
  newInterview,
  type DraftRecord,
  type InterviewRecord,
  type Preferences,
} from './records.ts'
export type { Saved, Store } from './store.ts'
export { deleteEverything } from './wipe.ts'

/** Opens what is stored on this device; in memory, with a notice, where the browser forbids storage. Never rejects. */
export async function openStore(): Promise<Store> {
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('afterword')
  const backend = await databaseBackend().catch(() => memoryBackend())
  return new Store(backend, channel)
}
