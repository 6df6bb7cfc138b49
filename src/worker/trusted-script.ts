interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): string }
}

/** Only our own scripts may run: browsers with Trusted Types require a policy that says which. */
export function trustedScript(own: string): string {
  const trusted = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes
  policy ??= trusted?.createPolicy('afterword', {
    createScriptURL(url) {
      if (new URL(url, location.href).origin !== location.origin) throw new TypeError('not our script')
      return url
    },
  })
  return policy?.createScriptURL(own) ?? own
}
let policy: ReturnType<TrustedTypes['createPolicy']> | undefined
