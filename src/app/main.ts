import { mount } from 'svelte'
import { startWorker } from '../worker/start.ts'
import App from './App.svelte'
import './base.css'
import { Desk } from './desk.svelte.ts'
import { keepOffline } from './offline.ts'
import { createPageStore } from './page-store/create.ts'
import { deleted } from './deleted.ts'
import { Session } from './session.svelte.ts'
import { turn, whenIdle } from './turn.ts'

const session = new Session(createPageStore(), startWorker)
void session.restore()
const cameBack = () => void session.catchUp()
addEventListener('pagehide', () => session.saveNow())
document.addEventListener('visibilitychange', () => {
  session.saveNow()
  if (document.visibilityState === 'visible') cameBack()
})
// Two windows may be visible at once.
addEventListener('focus', cameBack)

/** The page is built in several turns, so that none keeps the browser busy for long. */
async function show(): Promise<void> {
  await turn()
  mount(App, { target: document.querySelector('#app')!, props: { session, desk: new Desk(session) } })
  if (history.state === deleted) {
    history.replaceState(null, '')
    session.notice = { text: 'Everything is deleted from this device.' }
  }
  whenIdle(() => {
    keepOffline((take) => {
      session.takeUpdate = () => {
        session.saveNow()
        take()
      }
    }).catch(() => undefined)
  })
}
void show()
