import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Files that take more than a minute. On a fresh clone the runner knows sizes, not times. */
const isSlow = ({ moduleId }: TestSpecification): boolean =>
  /\/(?:patterns|durability|editing|access|command)\.test\.ts$/.test(moduleId)

const groupOf = ({ project }: TestSpecification): number => project.config.sequence.groupOrder

/** Starts slow files before others of their group: a long one at the end leaves a processor idle. */
export default class SlowestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    return sorted.sort((a, b) => groupOf(a) - groupOf(b) || Number(isSlow(b)) - Number(isSlow(a)))
  }
}
