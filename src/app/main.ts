import { mount } from 'svelte'
import { startWorker } from '../worker/start.ts'
import App from './App.svelte'
import './base.css'
import { Desk } from './desk.svelte.ts'
import { keepOffline } from './offline.ts'
import { createStore } from './keep.ts'
import { Session } from './session.svelte.ts'

const session = new Session(createStore(), startWorker)
void session.restore()
addEventListener('pagehide', () => session.leave())
document.addEventListener('visibilitychange', () => session.leave())

void keepOffline((take) => {
  session.takeUpdate = () => {
    session.leave()
    take()
  }
}).catch(() => undefined)

mount(App, { target: document.querySelector('#app')!, props: { session, desk: new Desk(session) } })
