import { describe, expect, it } from 'vitest'
import type { Role } from '../../src/language/document.ts'
import { rolesOf } from '../../src/language/roles.ts'
import { wordsOf } from '../../src/language/words.ts'

/** What the wording of a body sentence shows, half met roles included. */
const readingOf = (text: string) =>
  rolesOf(
    {
      text,
      words: wordsOf(text),
      question: /\?\s*$/.test(text),
      exclamation: /!\s*$/.test(text),
    },
    'body',
  )

/** The roles that the wording of a body sentence shows in full. */
const rolesIn = (text: string): Role[] => readingOf(text).flatMap(({ role, weak }) => (weak ? [] : [role]))

/** Sentences that have the role, and near misses that share its words. */
const sentences: Readonly<
  Partial<Record<Role, { readonly has: readonly string[]; readonly lacks: readonly string[] }>>
> = {
  thanks: {
    has: [
      'thx so much for the tour!',
      'Thank you for making the time to see me on such a busy day.',
      'Thanks a lot for having me in yesterday.',
      'Many thanks to you and the whole crew for the warm welcome.',
      'I wanted to thank Mr Ferrante for the frank answers.',
      'I am grateful for the hour you set aside.',
      'I truly appreciated your patience with my questions.',
      'It was very kind of you to show me the cellar.',
      'Please pass on my thanks to Ottoline for the tour.',
      'Let me say a sincere thank you for the invitation.',
      'I really value and appreciate the time you spent with me.',
      'Thank you both for such an open conversation.',
      'Cheers for letting me try the lathe.',
      'I appreciate you squeezing me in before the holiday.',
      'My sincere gratitude goes to the panel for their care.',
      'I am calling again only to say thank you.',
      'I just wanted to say thanks.',
    ],
    lacks: [
      'I can read a tide table thanks to my uncle.',
      'I would be grateful for any news.',
      'I would appreciate it if you could confirm the date.',
      'Thanks for nothing.',
      'Thank you in advance for a quick reply.',
      'Customers often thank us twice.',
      'No thank you.',
      'I appreciate that the committee meets rarely.',
      'Guests often came back to say thank you.',
      'Thank you, goodbye.',
      'Right, thanks Imke.',
      'Thanking you for your time,',
    ],
  },
  interest: {
    has: [
      'I would still be happy to hear from you if things change.',
      'I am more eager than ever to take this on.',
      'The post is still my first choice by far.',
      'I would jump at the chance to work with the restoration crew.',
      'Joining you would be a privilege, and I am very excited at the prospect.',
      'I came away wanting to work for you even more.',
      'I would be delighted to come aboard.',
      'I very much hope to be part of the new wing.',
      'Our meeting only increased my enthusiasm for the position.',
      'I can easily picture myself in your workshop.',
      'Please consider me for anything similar in the future.',
      'I remain keen on the apprenticeship.',
      'I would welcome the opportunity to contribute.',
      'This is exactly the kind of work I have been looking for.',
      'I am enthusiastic about what we could build together.',
      'I want this job.',
      'Should another vacancy come up, I would gladly apply again.',
      'Of the two posts yours is the one I would choose.',
      'For me it is still a yes.',
      'A post like this interests me more than a bigger one, and the place of lock keeper interests me most.',
      'Should a keeper post open up, please call.',
      'I am still up for it.',
      'I would like to use this knowledge for your nursery.',
      'I am very intrested in the job.',
      'I would like nothing better than to mend your clocks.',
      'I would love to have the job.',
      'As you know, I would love to row with you.',
    ],
    lacks: [
      'I would be happy to hear from you.',
      'Two other mills are interested in me.',
      'I am no longer interested in moving north.',
      'I would be interested to hear your view of the draft.',
      'I would like to thank the whole panel.',
      'Are you interested in seeing the plans?',
      'I would be happy to send you the plans.',
      'The customers were excited about the sale.',
      'I would love to hear from you.',
      'I want to apologise for the late call.',
      'I would like to withdraw.',
      'The lease is up for renewal.',
      'I would like to get the papers in order.',
      'I want to get this sorted.',
      'I would like to have it in writing.',
      'If you still would like to fill the post, you have my address.',
      'Should a question arise, please call.',
      'Should the post be filled, please call me.',
      'I would like to use the lift.',
      'I would like nothing better than to hear from you.',
    ],
  },
  fit: {
    has: [
      'My work on tidal gauges would complement Dr Moe’s group.',
      'I am having four years of experience in payroll.',
      'My background in dispatching would let me take over the night desk quickly.',
      'I believe my experience with grant budgets matches what you need.',
      'In my current role I cut returns by a fifth.',
      'Having run a bakery for six years, I know the four o’clock start you mentioned.',
      'I have ten years of experience in water treatment.',
      'At Cordell Freight I moved forty drivers to the new tachographs.',
      'My German and my time in customs would be useful for the Rotterdam desk.',
      'I led a team of eight through the same merger.',
      'The backlog you described is one I have cleared before, at the county court.',
      'I am confident that my skills in carpentry would help the set team.',
      'My training as a nurse has taught me to stay calm when a ward fills.',
      'I am certified in asbestos removal and have worked on three schools.',
      'I could bring my experience of museum insurance to that problem.',
      'I have managed similar launches for two breweries.',
      'My years at the kiln would be a help to the night crew.',
      'My skills in bookbinding make me a good fit for the archive.',
    ],
    lacks: [
      'My work on Friday was a help to nobody.',
      'I think I am a great fit.',
      'I would be a perfect match for your team.',
      'I applied for three posts at your company.',
      'I sent you two emails last week.',
      'My interview was at nine.',
      'I enjoyed meeting four of your colleagues.',
      'I have attached two references.',
      'My lease is up in June and it would help me to know.',
      'My sister is moving and that would be useful.',
      'My skills make me a great fit for the role.',
      'My experience makes me a great fit for the team.',
      'I believe my abilities are a perfect match.',
    ],
  },
  values: {
    has: [
      'Your commitment to fair wages is one that I share.',
      'I admire the foundation’s dedication to rural libraries.',
      'Your way of working fits how I like to build things.',
      'Patient safety before speed is a principle that matches my own values.',
      'The culture of asking questions early really resonates with me.',
      'I was impressed by your mission to keep the line open in winter.',
      'Your team values honesty over polish, and so do I.',
      'I too believe that repair comes before sale.',
    ],
    lacks: [
      'The contract has a value of two million.',
      'The environment agency called.',
      'I share an office with a mission planner.',
    ],
  },
  timeline: {
    has: [
      'I just want to find out if there is any feedback.',
      'Could you let me know when I might expect a decision?',
      'Do you have a sense of the timing?',
      'I was wondering whether there is any news on the warden post.',
      'I would be grateful for an update when you have one.',
      'Is the position still open?',
      'What are the next steps?',
      'Has the committee reached a decision yet?',
      'I wanted to ask how the search is going and when you hope to decide.',
      'Please let me know if you have any updates on the process.',
      'It would be helpful to know your timeline.',
      'I am writing to check on the status of my application.',
      'Might there be a date by which you expect to choose?',
      'I would love to know where things stand.',
      'If there has been any progress, I would be glad to hear it.',
      'Can you tell me roughly when candidates will hear back?',
      'I just wanted to see if a decision has been made.',
    ],
    lacks: [
      'I would welcome any feedback on my test.',
      'I look forward to hearing about the next steps.',
      'You told me the decision would take a fortnight.',
      'I am happy to provide anything that helps your decision.',
      'Would you like me to send the results?',
      'I made the decision to move last spring.',
      'The status lights on the press were new to me.',
      'Please let me know if you need anything else.',
      'You asked when I could start.',
      'It would have been nice to hear before the second round.',
      'It has been good to hear about the next steps.',
    ],
  },
  'offer-information': {
    has: [
      'If you need anything further from me, just say.',
      'I am happy to answer any other questions.',
      'Please do not hesitate to get in touch should you need my licence.',
      'I would be glad to send samples of my stitching.',
      'Feel free to call me at any time.',
      'My references are available on request, and I can forward them today.',
      'Let me know if there is any other information that would help.',
      'I have attached the drawings you asked for.',
      'Should you have any questions, I am a phone call away.',
      'If it would help, I can bring the logbook in.',
      'I can put together a short plan for the greenhouse if that is useful.',
      'Is there anything else you need from me?',
      'I am more than willing to provide further details.',
      'I would be glad to do another trial.',
    ],
    lacks: [
      'Please send me the contract.',
      'I was glad to answer your questions on Monday.',
      'Could you share the timeline?',
      'I would be grateful for any update you are able to share.',
      'You were happy to show me the vault.',
      'I would be glad to do that for Orchard Street.',
    ],
  },
  'polite-close': {
    has: [
      'I will not trouble you further.',
      'I look forward to hearing from you.',
      'Looking forward to the next conversation.',
      'I hope to speak with you again soon.',
      'I wish you and the crew a good season.',
      'Have a lovely weekend.',
      'All the best with the opening.',
      'I hope our paths cross again.',
      'Wishing you well with the harvest.',
      'Enjoy the rest of your week.',
      'Please have a good week.',
      'I hope you all have a restful weekend.',
    ],
    lacks: [
      'The noise did not trouble you.',
      'He wished for a larger kiln.',
      'Do you look forward to the move?',
      'The best kiln was the old one.',
      'I have a day off on Friday.',
      'We have a great week every June.',
      'I wish to thank you for the tour.',
    ],
  },
  'specific-reference': {
    has: [
      'It was a treat to see the kiln being emptied.',
      'I was sorry to hear that the flood took your cellar.',
      'You mentioned that the pumps freeze every February.',
      'I keep coming back to your question about the two ledgers.',
      'Seeing the old switchboard was a treat.',
      'Your story about the flooded archive stayed with me.',
      'I enjoyed hearing how the crew reroutes trucks when the bridge closes.',
      'The scheduling puzzle you showed me is one I would love to solve.',
      'Our conversation about onboarding rural pharmacies was fascinating.',
      'I was struck by how Delphine handles allergy cards.',
      'Thank you for explaining why the tram depot moved.',
      'It was great to learn that apprentices rotate through the foundry.',
      'We talked about replacing the paper timesheets with scanners.',
      'I liked what Bartholomew said about mentoring welders.',
      'The walk through the cold store was the highlight.',
      'As you explained, the ferry contract ends in spring.',
      'I have been thinking about the leak test you described.',
      'I liked how the novices always weave beside an old hand.',
      'We really enjoyed the way the porters swap trolleys at the lift.',
      'I enjoyed chatting with Odile and Bram about the tram depot.',
      'It was refreshing of you to admit that the ferry loses money in winter.',
      'It was good to hear a foreman say that the old presses jam.',
      'On Saturday I came in early and baked the rye loaves for you.',
      'I was glad of the chance to drive the new snow plough.',
      'My trial lesson on tide tables ran over.',
      'You told me the foreman would call the supplier about the cracked boiler.',
      'I am sorry I was late, and your point about frozen pumps made up for the walk.',
    ],
    lacks: [
      'You said I would hear within a fortnight, and as it is now a little past that, I wondered about it.',
      'It was great to meet the team and see the office.',
      'I enjoyed our conversation about the role.',
      'Thank you for meeting with me about the Fleet Coordinator position at Osprey Haulage.',
      'It was a pleasure to learn more about your company and its culture.',
      'You mentioned that a decision would be made by Friday.',
      'I am excited about the opportunity to join your team.',
      'We discussed my background and skills.',
      'It was great meeting the team and hearing about the position.',
      'Our interview on Tuesday was a pleasure.',
      'I am impressed by your company’s commitment to innovation.',
      'As discussed, I am available from May.',
      'You said I would hear from you within two weeks.',
      'I appreciated learning about the responsibilities of the job.',
      'I enjoyed talking with you and the other managers yesterday.',
      'I have always loved the smell of fresh varnish in a boatyard.',
      'In my last job I enjoyed the early runs with the milk tanker.',
      'I loved how everyone was so welcoming.',
      'I liked the vibe and the team.',
      'I would be glad of the chance to drive the new snow plough.',
      'It would be kind of you to tell me why the ferry was late.',
      'I look forward to talking with you about the tram depot.',
      'I made an appointment with you for Monday.',
      'I did my best for you.',
      'My trial lesson went well.',
      'You said I might hear on Tuesday.',
      'You said the panel would decide by the end of the month.',
      'You mentioned you would ring everybody before the holidays.',
      'I am interested in the post and have a van and a trailer.',
      'I am keen on the post and could start after the harvest with my own tools.',
      'I am sorry I froze when you asked about the glaze recipe.',
    ],
  },
}

/** Whether the wording shows a role at all, half met included. */
const touches = (text: string, role: Role) => readingOf(text).some((found) => found.role === role)

it.each([
  'You said I might hear on Tuesday.',
  'You told me you would call before the weekend.',
  'I look forward to hearing about the next steps.',
])('a date to hear by is no half reference: %s', (text) => {
  expect(touches(text, 'specific-reference')).toBe(false)
})

it.each([
  ['Thank you, goodbye.', 'thanks'],
  ['Right, thanks Imke.', 'thanks'],
  ['Thanking you for your time,', 'thanks'],
  ['My skills make me a great fit for the role.', 'fit'],
] as const)('half meets its role: %s (%s)', (text, role) => {
  expect(touches(text, role)).toBe(true)
})

it.each(['I am sorry I froze when you asked about the glaze recipe.', 'My trial lesson went well.'])(
  'is half a reference: %s',
  (text) => {
    expect(touches(text, 'specific-reference')).toBe(true)
  },
)

describe.each(Object.entries(sentences))('the role %s', (role, { has, lacks }) => {
  it.each(has)('is read in: %s', (text) => {
    expect(rolesIn(text)).toContain(role)
  })
  it.each(lacks)('is not read in: %s', (text) => {
    expect(rolesIn(text)).not.toContain(role)
  })
})
