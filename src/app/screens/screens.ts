/** What opens over the page. Each is loaded when first opened. */
export const screens = {
  send: () => import('./BeforeSend.svelte'),
  rules: () => import('./Rules.svelte'),
  settings: () => import('./Settings.svelte'),
  plan: () => import('./Plan.svelte'),
  versions: () => import('./Versions.svelte'),
  interview: () => import('./Interview.svelte'),
}

export type Screen = keyof typeof screens
export type OpenScreen = (screen: Screen, rule?: string) => void
