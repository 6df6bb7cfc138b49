import { existsSync } from 'node:fs'

const found = [process.env['CHROME_PATH'], '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  (path) => path && existsSync(path),
)
if (!found) throw new Error('Install Chrome or Chromium, or set CHROME_PATH to it.')

/** Where Chrome or Chromium is. */
export const browserPath = found

/** As root a browser starts only without its sandbox. */
export const sandboxArguments = process.getuid?.() === 0 ? ['--no-sandbox'] : []
