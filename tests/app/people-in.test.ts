import { describe, expect, it } from 'vitest'
import { peopleIn } from '../../src/app/interview/people-in.ts'

const read = (text: string) => peopleIn(text).map(({ name, role }) => (role ? `${name}: ${role}` : name))

describe('the people of an invitation', () => {
  it.each([
    ['You will meet Ana Duarte, Head of Supply, on Thursday at ten.', ['Ana Duarte: Head of Supply']],
    ['Your interview with Ana Duarte is on 26 November.', ['Ana Duarte']],
    ['An interview for the planner post with Ana Duarte (Head of Supply).', ['Ana Duarte: Head of Supply']],
    [
      'You will be interviewed by Ana Duarte and our planner Tom Reyes.',
      ['Ana Duarte', 'Tom Reyes: planner'],
    ],
    [
      'Please meet our Head of Supply, Ana Duarte, and her colleague Tom Reyes.',
      ['Ana Duarte: Head of Supply', 'Tom Reyes'],
    ],
    ['Ana Duarte, Head of Supply, will interview you.', ['Ana Duarte: Head of Supply']],
    ['Ana Duarte and Tom Reyes will be meeting you.', ['Ana Duarte', 'Tom Reyes']],
    ['Hello Ola,\n\nTom Reyes will call you at three.', ['Tom Reyes']],
    ['Panel: Ana Duarte, Tom Reyes and Li Wei', ['Ana Duarte', 'Tom Reyes', 'Li Wei']],
    [
      'The panel will be Ngozi Okafor, Prof. Lena van der Berg and Mr Joe O’Neill.',
      ['Ngozi Okafor', 'Lena van der Berg', 'Joe O’Neill'],
    ],
    ['You will be interviewed by Doctor Lena Berg and Miss Ana Duarte.', ['Lena Berg', 'Ana Duarte']],
    [
      'Interviewers:\n- Ana Duarte, Head of Supply\n- Tom Reyes, Planner',
      ['Ana Duarte: Head of Supply', 'Tom Reyes: Planner'],
    ],
    [
      'You will meet with the following people:\n\n• Ana Duarte, Head of Supply\n• Tom Reyes',
      ['Ana Duarte: Head of Supply', 'Tom Reyes'],
    ],
    ['A talk at the dock with José Álvarez – Dock Manager on Tuesday.', ['José Álvarez: Dock Manager']],
    ['A call with Ana Duarte. Later you meet Ana Duarte (Head of Supply).', ['Ana Duarte: Head of Supply']],
  ])('are read with their roles: %s', (text, people) => {
    expect(read(text)).toEqual(people)
  })

  it.each([
    ['Your interview with Denholm Foods is on Monday.'],
    ['You will meet Human Resources on the second floor.'],
    ['Join the call with Google Meet and talk to Product Team.'],
    ['You will be meeting Ana.'],
    ['Please send your papers to Ana Duarte.'],
    ['We can meet on Thursday.\n\nBest regards,\nAna Duarte\nHead of Supply'],
    [''],
  ])('are none where nobody to meet is named in full: %s', (text) => {
    expect(read(text)).toEqual([])
  })
})
