import { deleteDB, openDB, type IDBPDatabase } from 'idb'
import type { Store } from './store.ts'

const name = 'afterword-page'

/** Keeps the draft, the settings and the interview in the browser's own database. */
export function createStore(): Store {
  let opened: Promise<IDBPDatabase> | undefined
  const database = () =>
    (opened ??= openDB(name, 1, { upgrade: (fresh) => void fresh.createObjectStore('kept') }))
  const load = async (key: string) => (await database()).get('kept', key)
  const save = async (key: string, value: unknown) => {
    await (await database()).put('kept', value, key)
  }
  return {
    loadDraft: () => load('draft'),
    saveDraft: (draft) => save('draft', draft),
    loadSettings: () => load('settings'),
    saveSettings: (settings) => save('settings', settings),
    loadInterview: () => load('interview'),
    saveInterview: (interview) => save('interview', interview),
    async deleteEverything() {
      ;(await database()).close()
      opened = undefined
      await deleteDB(name)
    },
  }
}
