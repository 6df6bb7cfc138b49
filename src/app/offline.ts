import { trustedScript } from '../worker/trusted-script.ts'

/**
 * Keeps the page for offline use. When a new build is ready, `onUpdate` gets a function that switches to it and reloads the
 * page. Nothing happens in browsers without service workers.
 */
export async function keepOffline(onUpdate: (take: () => void) => void): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  const container = navigator.serviceWorker
  const registration = await container.register(
    trustedScript(new URL('service-worker.js', document.baseURI).href),
  )
  const offer = () => {
    const { waiting } = registration
    if (!waiting || !container.controller) return
    onUpdate(() => {
      container.addEventListener('controllerchange', () => location.reload(), { once: true })
      waiting.postMessage('take over')
    })
  }
  offer()
  registration.addEventListener('updatefound', () => {
    const { installing } = registration
    installing?.addEventListener('statechange', () => installing.state === 'installed' && offer())
  })
}
