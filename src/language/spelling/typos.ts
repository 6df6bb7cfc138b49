/**
 * Common slips that a guess would not be sure of, by the word that was meant: other words are as near, a name may stand
 * there ("Teh" first in a sentence), or two words were meant.
 */
const table = `
Thursday: thrusday thurday | Wednesday: wensday wendsday wedensday | Tuesday: teusday tuseday | Friday: firday
Saturday: saterday | the: teh hte tge thw tje | and: adn nad anf | that: taht thta | with: wiht wtih | this: thsi tihs
have: ahve hvae haev | they: tehy | their: thier | there: htere tehre | been: bene | from: fomr frmo | just: jsut
your: yuor yoru | you: yuo | would: woudl owuld wuold | could: coudl cuold | about: abuot baout aobut
what: waht hwat | when: wehn | which: whcih wich whihc | before: befor | work: owrk wrok | thank: thnak tahnk thankk
thanks: thnaks tahnks thansk | look: loook | looked: loked | much: mcuh | very: vrey | really: realy | time: tiem
today: tdoay | tomorrow: tommorow tommorw | week: wek | meet: meeet
sincerely: sincerly sincerley sinserely sincerelly sincerily | regards: regrads reguards regads regars | team: taem
definitely: definatly definetly | necessary: neccesary nessecary | successful: succesfull sucessfull
accommodation: accomodation acommodation | occasion: ocassion | occurrence: occurence occurance | beginning: beggining
business: bussines | calendar: calander | colleague: colleage | convenience: convienence convience
convenient: convienent | email: emial | February: Febuary | fulfil: fullfil | further: futher | grateful: greatful
great: graet | happy: hapy | hope: hoep | know: konw knwo | learn: laern | liaise: liase | liaison: liason
maintenance: maintainance | noticeable: noticable | office: offce | personal: peronsal | pleasure: pleasue
please: plese | probably: probly prolly | professional: proffesional | professionally: proffesionally
questionnaire: questionaire | recommend: reccomend | recommendation: reccomendation | recommended: reccomended
relevant: revelant | remember: rember | schedule: schedual | sense: sence | since: sicne | skills: skils sklls
speak: spaek | themselves: themselfs | thoroughly: thoroughally | truly: truely | unfortunately: unfortunetly
wait: wiat | weird: wierd | yours: yuors | assess: asess | attend: atend | basically: basicly
comprehensive: comprehesive | decision: desicion | disappoint: dissapoint | disappointed: dissapointed
familiarity: familarity | follow: folow | join: jion | joining: joing | knowledgeably: knowledgably | next: nxet
perseverance: perserverance | qualification: qualifaction | sales: slaes | sincere: sincer | sure: suer
teammate: teamate | there's: theres | useable: useble | wonder: woner | I'm: Im | I've: Ive | don't: dont
didn't: didnt | doesn't: doesnt | couldn't: couldnt | wouldn't: wouldnt | shouldn't: shouldnt | isn't: isnt
aren't: arent | wasn't: wasnt | weren't: werent | haven't: havent | hasn't: hasnt | hadn't: hadnt | you're: youre
you've: youve | you'll: youll | that's: thats | they're: theyre | it'll: itll | a lot: alot | at least: atleast
in fact: infact | as well: aswell | thank you: thankyou | each other: eachother | no one: noone
every time: everytime | all right: allright | in front: infront | in case: incase | up to date: uptodate`

/** What was meant, by the slip in lower case. */
const meant: ReadonlyMap<string, string> = new Map(
  table.split(/[|\n]/).flatMap((entry) => {
    const [right = '', wrongs = ''] = entry.trim().split(': ')
    return wrongs
      .split(' ')
      .filter(Boolean)
      .map((wrong) => [wrong.toLowerCase(), right] as const)
  }),
)

/** Words that have no plural: with an s they are possessives, "someones" is "someone's". */
const withoutPlural = /^(else|another|(?:some|any|every)one|(?:some|any|every|no)body|today|tonight)s$/i

/** The word that a common slip stands for: "recieve" is "receive". */
export function commonTypo(word: string): string | undefined {
  return meant.get(word.toLowerCase()) ?? withoutPlural.exec(word)?.[1]?.toLowerCase().concat("'s")
}
