import { deleteDB } from 'idb'
import { databaseName } from './database.ts'
import type { Store } from './store.ts'

/**
 * Deletes all that this page keeps on the device: the database, local and session storage, caches and the service
 * worker. Other tabs stop saving. Reload the page afterwards. A part the browser forbids holds nothing of ours and
 * is passed over.
 */
export async function deleteEverything(store: Store): Promise<void> {
  store.close({ wiped: true })
  const parts = [
    () => deleteDB(databaseName),
    () => localStorage.clear(),
    () => sessionStorage.clear(),
    async () => Promise.all((await caches.keys()).map((name) => caches.delete(name))),
    async () => {
      const workers = await navigator.serviceWorker.getRegistrations()
      await Promise.all(workers.map((worker) => worker.unregister()))
    },
  ]
  await Promise.allSettled(parts.map(async (part) => part()))
}
