import { expect, it } from 'vitest'
import { banIn } from '../../src/schedule/promise/ban.ts'

it.each([
  ['Please do not get in touch, we will write to you', 'any'],
  ['Kindly don’t email us. You will hear from HR', 'any'],
  ['Don’t phone us, we’ll phone you', 'any'],
  ['Never chase the panel, please', 'any'],
  ['We are slow, so please don’t follow up in the meantime', 'any'],
  ['Please sit tight and don’t chase', 'any'],
  ['We ask that you do not contact the panel', 'any'],
  ['I was told not to contact anyone', 'any'],
  ['They asked that I not reach out to them', 'any'],
  ['You must not contact the panel', 'any'],
  ['You don’t need to check in', 'any'],
  ['There is no need to contact us again', 'any'],
  ['Please refrain from contacting the school', 'any'],
  ['No calls or emails, please', 'any'],
  ['Please wait for us to write', 'any'],
  ['Please do not write to us to ask for news', 'any'],
  ['Please don’t call or email us', 'any'],
  ['We prefer candidates not to contact us', 'any'],
  ['Please don’t call', 'phone'],
  ['Please don’t call, we will let you know', 'phone'],
  ['No phone calls please', 'phone'],
  ['Please avoid calling the office', 'phone'],
  ['Please do not contact us by phone', 'phone'],
])('a request to leave the asking: %s', (words, ban) => {
  expect(banIn(words)?.ban).toBe(ban)
})

it.each([
  'Don’t hesitate to call us',
  'Please don’t call us on Sundays',
  'Please do not contact our clients',
  'Please don’t email us your references',
  'Please don’t contact us about parking',
  'We do not contact everyone',
  'If we do not call, write to me',
  'If you do not follow up, we assume you have lost interest',
  'They never call back',
  'They take long and don’t follow up',
  'Do not worry if we are slow to get in touch',
  'I asked them not to call my manager',
  'We have no follow-ups planned',
  'No need to bring anything',
  'Why not call us next week',
  'We prefer not to call before noon',
  'We wait for references to come in',
  'We are still waiting to hear from the board',
  'Don’t forget to call us',
])('none: %s', (words) => {
  expect(banIn(words)).toBeNull()
})
