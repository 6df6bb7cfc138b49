/** When to write next. Load it on demand: the date libraries are heavy. */
export { calendarFile } from './calendar-file.ts'
export { planWithHolidays, readNow } from './plan.ts'
export { isOver, restsWithThem, stateNames, type Plan, type Step, type StepState } from './step.ts'
export { timingRemark, type TimingRemark } from './timing.ts'
export { clockOf, isAway, momentName, type Clock } from './clock.ts'
export { headline } from './headline.ts'
export { timeline, type Entry } from './timeline.ts'
