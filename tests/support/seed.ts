import fc from 'fast-check'

// The same commit gets the same verdict anywhere. New cases are the work of `npm run fuzz`; what it finds is kept.
fc.configureGlobal({ seed: 1 })
