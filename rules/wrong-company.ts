import { misspeltCompany, otherCompany } from '../src/language/names/wrong-company.ts'
import { avoid } from '../src/language/rule.ts'

const fernway = { company: 'Fernway Ltd' }

export default avoid({
  title: 'Name the right company',
  group: 'safety',
  severity: 'blocker',
  reads: 'draft',
  message: 'This company does not agree with your interview details. Check which is right.',
  why: 'A rival’s name left in from another application tells the reader that the note was copied. A past employer or a competitor you talked about may of course be named.',
  sources: [
    'https://creativejobsearchtactics.blogspot.com/2011/09/creative-job-search-job-search-basics.html',
  ],
  *find(draft, interview) {
    yield* misspeltCompany(draft, interview)
    yield* otherCompany(draft, interview)
  },
  examples: {
    flagged: [
      {
        body: 'I would like to join <<Fernwey>> in May.',
        interview: fernway,
        fixed: 'I would like to join Fernway in May.',
      },
      {
        body: 'I would like to join <<Fern Way>> in May.',
        interview: fernway,
        fixed: 'I would like to join Fernway in May.',
      },
      {
        body: 'I liked how <<Pinch>> Pottery fires its ware.',
        interview: { company: 'Finch Pottery' },
        fixed: 'I liked how Finch Pottery fires its ware.',
      },
      {
        body: 'I liked the yard of <<Fernways>> <<Boat>>, and the boat.',
        interview: { company: 'Fernway Boats' },
        fixed: 'I liked the yard of Fernway Boat, and the boat.',
      },
      {
        body: 'I would like to join <<Corvani Pottery>> in May.',
        interview: { company: 'Finch Pottery' },
        fixed: 'I would like to join Finch Pottery in May.',
      },
      {
        body: 'I am keen on the role at <<Corvani Labs>>.',
        interview: fernway,
        fixed: 'I am keen on the role at Fernway Ltd.',
      },
      {
        body: 'I would still be glad to work for <<Corvani Labs>> one day.',
        kind: 'after-rejection',
        interview: fernway,
        fixed: 'I would still be glad to work for Fernway Ltd one day.',
      },
      {
        body: 'I look forward to joining the <<Corvani>> team.',
        interview: fernway,
        severity: 'hint',
      },
      {
        body: 'I am keen on the role at <<Lumen 6>>.',
        interview: { company: 'Lumen 4' },
        fixed: 'I am keen on the role at Lumen 4.',
      },
      {
        body: 'I would love to join <<Ridge Lorries>> in May.',
        interview: { company: 'Ridge Vans' },
        fixed: 'I would love to join Ridge Vans in May.',
      },
      {
        body: 'I am keen on the role at <<Corvani>>.',
        interview: fernway,
        severity: 'hint',
      },
      {
        body: 'Fernway suits me, and I am keen on the role at <<Aldi>>.',
        interview: fernway,
        fixed: 'Fernway suits me, and I am keen on the role at Fernway Ltd.',
      },
      {
        body: 'I hope to hear from <<Aldi>> soon.',
        interview: fernway,
        fixed: 'I hope to hear from Fernway Ltd soon.',
      },
      {
        body: 'I would be proud to shape <<Corvani>>’s kilns.',
        interview: fernway,
        severity: 'hint',
      },
      {
        body: 'The opportunity at Fernway suits me. I would be proud to join <<Corvani Labs>> this year.',
        severity: 'problem',
      },
      {
        body: 'Thank you for interviewing me on Monday at <<Aldi>>.',
        interview: fernway,
        fixed: 'Thank you for interviewing me on Monday at Fernway Ltd.',
      },
      {
        body: 'Thank you for taking the time to discuss the role at <<Corvani Labs>>.',
        interview: fernway,
        fixed: 'Thank you for taking the time to discuss the role at Fernway Ltd.',
      },
      {
        body: 'I am convinced that <<Aldi>> is the right place for me.',
        interview: fernway,
        fixed: 'I am convinced that Fernway Ltd is the right place for me.',
      },
      {
        body: 'I believe <<Tesco>> would be a good fit for me.',
        interview: fernway,
        fixed: 'I believe Fernway Ltd would be a good fit for me.',
      },
      {
        body: 'After the tour I am sure <<Lidl>> is where I want to be.',
        interview: fernway,
        fixed: 'After the tour I am sure Fernway Ltd is where I want to be.',
      },
      {
        body: 'I feel that <<Greggs>> is the right company for me.',
        interview: fernway,
        fixed: 'I feel that Fernway Ltd is the right company for me.',
      },
      {
        body: 'Now I know that <<Primark>> is exactly where I belong.',
        interview: fernway,
        fixed: 'Now I know that Fernway Ltd is exactly where I belong.',
      },
      {
        body: 'I am confident that <<Corvani Ltd>> is the right team for me.',
        interview: { company: 'Finch Pottery' },
        fixed: 'I am confident that Finch Pottery is the right team for me.',
      },
      {
        body: 'I would love to start my career at <<Aldi>>.',
        interview: fernway,
        fixed: 'I would love to start my career at Fernway Ltd.',
      },
      {
        body: 'I hope to become a porter at <<Corvani Lodge Care>>.',
        interview: fernway,
        fixed: 'I hope to become a porter at Fernway Ltd.',
      },
      {
        body: 'I should like to work as a buyer at <<Tesco>>.',
        interview: fernway,
        fixed: 'I should like to work as a buyer at Fernway Ltd.',
      },
      {
        body: 'I would be proud to join the <<Tarnby Museum>>.',
        interview: { company: 'Corvani Museum' },
        fixed: 'I would be proud to join the Corvani Museum.',
      },
      {
        body: 'I have long wanted to work for <<Lidl>>.',
        interview: fernway,
        fixed: 'I have long wanted to work for Fernway Ltd.',
      },
      {
        body: '<<Greggs>> is where I want to be.',
        interview: fernway,
        fixed: 'Fernway Ltd is where I want to be.',
      },
      { body: 'I would love to help <<Primark>> cut its waste.', interview: fernway, severity: 'hint' },
    ],
    clean: [
      { body: 'I would like to use what I learned as a porter at Corvani Lodge Care.', interview: fernway },
      { body: 'I was proud to be a porter at Corvani Lodge Care.', interview: fernway },
      { body: 'I hope that working as a buyer at Tesco has prepared me.', interview: fernway },
      { body: 'I would love to be a guide at Tarnby.', interview: fernway },
      { body: 'I am excited to start my training at Aldi in May.', interview: fernway },
      { body: 'I would love to join the Night Shift and to work for the NHS.', interview: fernway },
      { body: 'I have wanted to join you since my job at Lidl ended.', interview: fernway },
      { body: 'I had always wanted to join Lidl, and then saw your yard.', interview: fernway },
      { body: 'Greggs is where I learned to bake.', interview: fernway },
      { body: 'I would love to help Tom cut the waste.', interview: fernway },
      { body: 'I am convinced that Fernway is the right place for me.', interview: fernway },
      { body: 'I am convinced that Aldi is the right buyer for your bowls.', interview: fernway },
      { body: 'I am sure that Tarnby is the right place for me.', interview: fernway },
      { body: 'I believe that Cape Town is where I want to be.', interview: fernway },
      { body: 'I feel that Aldi is where you sell most.', interview: fernway },
      { body: 'I know that Elm Lodge is where I belong.', interview: fernway },
      { body: 'I am confident that Pottery is the right team for me.', interview: fernway },
      { body: 'When I left, I was sure that Aldi was no place for me.', interview: fernway },
      { body: 'You feel that Aldi is the right client.', interview: fernway },
      { body: 'At first I worked at Aldi, sure that Aldi was the place for me.', interview: fernway },
      'Thank you for interviewing me at Basildon. I would be proud to join Corvani Labs.',
      'Thank you for the interview at Tarnby. I would love to work for Corvani Labs.',
      { body: 'Thank you for interviewing me at Canary Wharf.', interview: fernway },
      { body: 'I would love to be part of Kofi’s team.', interview: fernway },
      { body: 'I look forward to joining the Leeds team.', interview: fernway },
      { body: 'Fernway suits me, and I look forward to joining the Corvani team.', interview: fernway },
      { body: 'I was glad to be part of the Corvani team for a year.', interview: fernway },
      { body: 'I want to join Fernway. In my role at Corvani Labs I ran the rota.', interview: fernway },
      { body: 'How you won that account from Corvani Labs was a good story.', interview: fernway },
      { body: 'Fern beds and a way in from the yard were new.', interview: fernway },
      {
        body: 'Fernway’s Boats shop sold a Fernway Boat. Fernway boats last, and Fernway Boat Club is near.',
        interview: { company: 'Fernway Boats' },
      },
      {
        body: 'I drank two Tarn Coffees, and Tarn’s Coffee Week was fun.',
        interview: { company: 'Tarn Coffee' },
      },
      { body: 'I would love to join Lumen 3 days a week.', interview: { company: 'Lumen 4' } },
      { body: 'I would love to join Ridge Group.', interview: { company: 'Ridge Vans' } },
      { body: 'I hope to hear from Priya soon.', interview: fernway },
      { body: 'I met Fernway about the warden job at Tarnby.', interview: fernway },
      { body: 'Thank you for the talk about the porter role at Elm Lodge.', interview: fernway },
      { body: 'I have an interview at Corvani Labs, but would rather be with you.', interview: fernway },
      {
        body: 'I would love to do here what the job at Corvani Labs that I held let me do.',
        interview: fernway,
      },
      { body: 'I have been offered a job at Corvani Labs.', interview: fernway },
      { body: 'I work for Corvani Labs at present, so evenings suit me.', interview: fernway },
      { body: 'I liked working at Corvani Labs, and was proud to work for them.', interview: fernway },
      { body: 'I would not want to work for Corvani Labs again.', interview: fernway },
      { body: 'I have accepted a post at Corvani Labs.', kind: 'after-rejection', interview: fernway },
      { body: 'I look forward to joining Corvani Labs.', kind: 'after-rejection', interview: fernway },
      { body: 'My sister hopes to join Corvani Labs.', interview: fernway },
      { body: 'I would love to work with Corvani kilns again.', interview: fernway },
      { body: 'Your rival Pinch Pottery came up.', interview: { company: 'Finch Pottery' } },
      {
        body: 'We bought our clay from Nordic Potteri.',
        interview: { company: 'Fernway Pottery' },
      },
      { body: 'I would like to join FW Care.', interview: { company: 'FW' } },
      { body: 'The role at Fernway Care is close to home.', interview: fernway },
      { body: 'I would like to join R&D.', interview: { company: 'Rowan & Dale' } },
      { body: 'I would like to work with Corvani and Zbrush.', interview: fernway },
      { body: 'I would like to be part of the Morning Bake team.', interview: fernway },
      {
        body: 'I am keen on working with Priya.',
        interview: { ...fernway, interviewers: [{ name: 'Priya Raman' }] },
      },
      'Previously I took the job at Corvani Labs. I would like to join Fernway.',
    ],
  },
})
