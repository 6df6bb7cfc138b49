import { describe, expect, it } from 'vitest'
import type { Role } from '../../src/language/document.ts'
import { rolesOf } from '../../src/language/roles.ts'
import { wordsOf } from '../../src/language/words.ts'

/** The roles that the wording of a body sentence shows in full. */
function rolesIn(text: string): Role[] {
  const sentence = {
    text,
    words: wordsOf(text),
    question: /\?\s*$/.test(text),
    exclamation: /!\s*$/.test(text),
  }
  return rolesOf(sentence, 'body').flatMap(({ role, weak }) => (weak ? [] : [role]))
}

/** Sentences that have the role, and near misses that share its words. */
const sentences: Readonly<
  Partial<Record<Role, { readonly has: readonly string[]; readonly lacks: readonly string[] }>>
> = {
  thanks: {
    has: [
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
    ],
  },
  interest: {
    has: [
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
    ],
    lacks: [
      'I am no longer interested in moving north.',
      'I would be interested to hear your view of the draft.',
      'I would like to thank the whole panel.',
      'Are you interested in seeing the plans?',
      'I would be happy to send you the plans.',
      'The customers were excited about the sale.',
      'I would love to hear from you.',
      'I want to apologise for the late call.',
      'I would like to withdraw.',
    ],
  },
  fit: {
    has: [
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
    ],
    lacks: [
      'I think I am a great fit.',
      'I would be a perfect match for your team.',
      'I applied for three posts at your company.',
      'I sent you two emails last week.',
      'My interview was at nine.',
      'I enjoyed meeting four of your colleagues.',
      'I have attached two references.',
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
      'I look forward to hearing about the next steps.',
      'You told me the decision would take a fortnight.',
      'I am happy to provide anything that helps your decision.',
      'Would you like me to send the results?',
      'I made the decision to move last spring.',
      'The status lights on the press were new to me.',
      'Please let me know if you need anything else.',
      'You asked when I could start.',
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
    ],
    lacks: [
      'Please send me the contract.',
      'I was glad to answer your questions on Monday.',
      'Could you share the timeline?',
      'I would be grateful for any update you are able to share.',
      'You were happy to show me the vault.',
    ],
  },
  'polite-close': {
    has: [
      'I look forward to hearing from you.',
      'Looking forward to the next conversation.',
      'I hope to speak with you again soon.',
      'I wish you and the crew a good season.',
      'Have a lovely weekend.',
      'All the best with the opening.',
      'I hope our paths cross again.',
      'Wishing you well with the harvest.',
      'Enjoy the rest of your week.',
    ],
    lacks: [
      'He wished for a larger kiln.',
      'Do you look forward to the move?',
      'The best kiln was the old one.',
    ],
  },
  'specific-reference': {
    has: [
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
    ],
    lacks: [
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
    ],
  },
}

describe.each(Object.entries(sentences))('the role %s', (role, { has, lacks }) => {
  it.each(has)('is read in: %s', (text) => {
    expect(rolesIn(text)).toContain(role)
  })
  it.each(lacks)('is not read in: %s', (text) => {
    expect(rolesIn(text)).not.toContain(role)
  })
})
