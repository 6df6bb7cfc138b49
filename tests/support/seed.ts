import fc from 'fast-check'

// Fixed, so that a commit gets the same verdict everywhere. `npm run fuzz` looks for new cases, and what it finds is kept.
fc.configureGlobal({ seed: 1 })
