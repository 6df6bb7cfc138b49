import type { Reporter, TestModule } from 'vitest/node'

/** Ends a run with one plain line that other programs can read: `N passed, N failed`. */
export default class Summary implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()])
    const passed = tests.filter((test) => test.result().state === 'passed').length
    const failed = tests.filter((test) => test.result().state === 'failed').length
    const broken = modules.filter((module) => module.errors().length > 0).length
    process.once('exit', () => console.log(`${passed} passed, ${failed + broken} failed`))
  }
}
