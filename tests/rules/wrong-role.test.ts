import { expect, it } from 'vitest'
import { oneRule } from '../support/one-rule.ts'

const analyzer = oneRule('wrong-role')

/** What is found where that role was applied for. */
const found = (body: string, role: string, facts = {}) =>
  analyzer
    .check({ kind: 'thank-you', body }, { role, ...facts })
    .findings.map(({ start, end }) => body.slice(start, end))

it.each([
  ['Studio potter', 'Thank you for interviewing me for the Night Porter role.', 'Night Porter'],
  ['Studio potter', 'Thank you for meeting me to discuss the tour guide position.', 'tour guide'],
  ['Studio potter', 'My application for the gardener post is enclosed.', 'gardener'],
  ['Studio potter', 'I was interested in the gardener job from the first.', 'gardener'],
  ['Office manager', 'I am keen on the porter job.', 'porter'],
  ['Data analyst', 'I am keen on the data engineer post.', 'data engineer'],
  ['Project manager', 'The product manager role would suit me.', 'product manager'],
  ['Music teacher', 'I would love to have the art teacher post.', 'art teacher'],
  ['Senior chemist', 'I am keen on the trainee chemist position.', 'trainee chemist'],
  ['Backend developer', 'I think the frontend developer role is a good fit.', 'frontend developer'],
  ['Studio potter', 'I am the right person for the stage driver job.', 'stage driver'],
  ['Studio potter', 'The position of head gardener appeals to me still.', 'head gardener'],
  ['Studio potter', 'I am sure that the porter position is right for me.', 'porter'],
  ['Studio potter', 'The post of night porter excites me, and I should like to hear more.', 'night porter'],
  ['Studio potter', 'I hope very much to join your team as your new gardener.', 'gardener'],
  ['Studio potter', 'I should be proud to take up the position of tour guide.', 'tour guide'],
  ['Studio potter', 'It would be a joy to become your next stage driver and to learn.', 'stage driver'],
  ['Studio potter', 'I can see myself working at Alder as your porter.', 'porter'],
  ['Studio potter', 'Please do consider me as your next tour guide.', 'tour guide'],
  ['Studio potter', 'I’d be glad to join you in the role of porter.', 'porter'],
  ['Team leader', 'I would love to be your next payroll manager.', 'payroll manager'],
  ['Studio potter', 'The tour guide position still interests me.', 'tour guide'],
  ['Studio potter', 'The post of Tour Guide still appeals to me.', 'Tour Guide'],
  ['Studio potter', 'I would do well in the role of Sales Executive.', 'Sales Executive'],
])('tells a %s from the title in “%s”', (role, body, expected) => {
  expect(found(body, role)).toEqual([expected])
})

it.each([
  ['Studio potter', 'I am keen on the production potter role.'],
  ['Studio potter', 'I am keen on the pottery position.'],
  ['Studio potter', 'I am keen on the winter position.'],
  ['Studio potter', 'I am also interested in the glazier post, should it open.'],
  ['Studio potter', 'Thank you for talking to me about the role of the manager in a small shop.'],
  ['Studio potter', 'I interviewed for the glazier job at Corvani and learned a lot.'],
  ['Studio potter', 'I was first interested in the gardener job, and then saw yours.'],
  ['Studio potter', 'Originally I was keen on the porter post.'],
  ['Studio potter', 'I was interested in the porter post, but clay suits me better.'],
  ['Care assistant', 'I am keen on the carer job.'],
  ['Sales executive', 'I am keen on the sales manager job.'],
  ['Joiner', 'I am keen on the carpenter job.'],
  ['Studio potter', 'I would love to be your colleague, and was glad to be your guest.'],
  ['Data analyst', 'I am keen on the reporting analyst post.'],
  ['Data engineer', 'I am keen on the data developer post.'],
  ['Sales and marketing manager', 'I am keen on the marketing manager job.'],
  ['Shop manager', 'I am keen on the store manager job.'],
  ['Teacher of Music', 'I am keen on the music teacher post.'],
  ['Lead engineer', 'I am keen on the senior engineer post.'],
  ['Data analyst', 'The data engineer role is the busiest in your office.'],
  ['Project manager', 'I was once keen on the product manager job.'],
  ['Chief Operating Officer', 'I am keen on the COO role.'],
  ['Studio potter', 'Thank you for talking to me about your role as head gardener.'],
  ['Studio potter', 'The role of head gardener sounds hard, as you put it.'],
  ['Studio potter', 'The role of the gardener interests me less than clay.'],
  ['Studio potter', 'I liked that the post of porter is shared.'],
  ['Studio potter', 'I would love to be your next potter.'],
  ['Studio potter', 'I would love to be your next team player.'],
  ['Studio potter', 'I hope to become your newest fan and your next cheerleader.'],
  ['Studio potter', 'I would love to join you as your problem-solver and mentor.'],
  ['Studio potter', 'I would be glad to be your assistant in any kiln trouble.'],
  ['Adviser', 'I hope to be your next consultant.'],
  ['Studio potter', 'I used to work as your night porter.'],
  ['Studio potter', 'I work in the role of night porter now, and like it.'],
  ['Studio potter', 'I was glad to take up the post of porter at sixteen.'],
  ['Studio potter', 'I hope that Sam will be your new gardener.'],
  ['Studio potter', 'I would love to work with Sam and with you, as your gardener put it.'],
  ['Studio potter', 'I hope you enjoy your time as the new head gardener.'],
  ['Studio potter', 'My sister would be happy to join you as your gardener.'],
  ['Studio potter', 'I had hoped to be your next gardener before I saw the kiln.'],
  ['Studio potter', 'I would love to join you as a maker and a teacher.'],
  ['Studio potter', 'I can take on the role of mediator when tempers rise.'],
  ['Studio potter', 'I would love to join the team that your gardener leads.'],
  ['Head gardener', 'I enjoyed talking about the junior gardener role that I would train.'],
  ['Head gardener', 'I liked talking with you about the trainee gardener post I’d also manage.'],
  ['Head gardener', 'I am keen on how the trainee gardener post would report to mine.'],
  ['Team leader', 'I would love to be your next manager.'],
  ['Speech therapist', 'I hope to become your next language therapist.'],
])('lets a %s say: %s', (role, body) => {
  expect(found(body, role)).toEqual([])
})

it.each([
  ['Thank you for talking to me about the porter post.', 'problem'],
  ['I enjoyed talking with you about the porter post.', 'hint'],
])('asks whether a job talked about is meant: %s', (body, severity) => {
  const [finding] = analyzer.check({ kind: 'thank-you', body }, { role: 'Studio potter' }).findings
  expect(finding?.severity).toBe(severity)
})

it('knows the titles of the advert too', () => {
  expect(found('I am keen on the glazier job.', 'Studio potter', { advert: 'Potter or glazier' })).toEqual([])
})

it('lets the advert say that both titles are one', () => {
  const advert = 'Analyst or engineer, as you like to call it'
  expect(found('I am keen on the data engineer job.', 'Data analyst', { advert })).toEqual([])
})

it('leaves other jobs alone after a rejection', () => {
  const body = 'I would be interested in the porter job.'
  expect(analyzer.check({ kind: 'after-rejection', body }, { role: 'Studio potter' }).findings).toEqual([])
})

it('takes a word of the firm’s name for no job', () => {
  const body = 'I am keen on the Wayfarer role.'
  expect(found(body, 'Studio potter', { company: 'Wayfarer Ltd' })).toEqual([])
  expect(found(body, 'Studio potter', { company: 'Corvani' })).toEqual(['Wayfarer'])
})
