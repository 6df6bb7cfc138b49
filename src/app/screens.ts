/** What opens over the page. Each is loaded when first opened. */
export const screens = {
  send: () => import('./BeforeSend.svelte'),
  rules: () => import('./Rules.svelte'),
  settings: () => import('./SettingsScreen.svelte'),
  plan: () => import('./PlanScreen.svelte'),
  versions: () => import('./Versions.svelte'),
  interview: () => import('./InterviewScreen.svelte'),
}

export type Screen = keyof typeof screens
export type OpenScreen = (screen: Screen, rule?: string) => void
