import { deleteDB } from 'idb'
import { home, ownCaches } from '../core/home.ts'
import { databaseName } from './database.ts'
import type { Store } from './store.ts'

function forgetOwn(storage: Storage): void {
  for (const key of Object.keys(storage)) if (key.startsWith('afterword-')) storage.removeItem(key)
}

/**
 * Deletes everything that this page keeps on the device: the database, its part of local and session storage, its caches and
 * its service worker; data of other pages on the same origin stays. Other tabs stop saving. Reload the page afterwards. Storage
 * that the browser forbids holds nothing of ours and is skipped.
 */
export async function deleteEverything(store: Store): Promise<void> {
  store.close({ wiped: true })
  const parts = [
    () => deleteDB(databaseName),
    () => forgetOwn(localStorage),
    () => forgetOwn(sessionStorage),
    async () => Promise.all((await ownCaches()).map((name) => caches.delete(name))),
    async () => {
      // Where we have none, the browser returns one that controls the parent folder.
      const worker = await navigator.serviceWorker.getRegistration(home())
      if (worker?.scope === home()) await worker.unregister()
    },
  ]
  await Promise.allSettled(parts.map(async (part) => part()))
}
