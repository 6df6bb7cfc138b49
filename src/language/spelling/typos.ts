/**
 * Common slips that a suggestion would not be sure of, by the word meant: other words are as close, it may be a name ("Teh" at
 * the beginning of a sentence), or two words were meant. Roles recognise slips in words of thanks and interest even without the
 * dictionary.
 */
const table = `
Wednesday: wensday wendsday | before: befor | the: teh hte tge thw tje thr | and: adn nad anf amd | that: taht thta | with: wiht wtih | this: thsi tihs
have: ahve hvae haev | they: tehy | their: thier | there: htere tehre | been: bene | from: fomr frmo | just: jsut
your: yuor yoru | you: yuo ypu yoi | would: woudl owuld wuold | could: coudl cuold | about: abuot baout aobut | what: waht hwat
when: wehn | which: whcih wich whihc | work: owrk wrok | thank: thnak tahnk thankk | thanks: thnaks tahnks thansk
look: loook | looking: lookign loking | looked: loked | forward: foward forwad forwrd forword | much: mcuh | very: vrey
really: realy raelly reallly | time: tiem | tomorrow: tommorow tommorw | week: wek | meeting: meeing meetign
meet: meeet | interview: inteview interveiw interivew intervew interviw intreview interiew inetrview interwiew
interviews: inteviews interveiws | interviewing: inteviewing interveiwing
opportunity: oppurtunity oppertunity opportunitiy oportunity opportunty opprotunity opportuinty opportuntiy oppotunity opportinity opporunity
opportunities: oppurtunities oppertunities oportunities
appreciate: apreciate appriciate appreicate appreaciate apprecaite | appreciated: apreciated appriciated
appreciation: apreciation appriciation | sincerely: sincerly sincerley sinserely sincerelly sincerily
regards: regrads reguards regads regars | receive: recieve receve recive | received: recieved receved recived
position: postion positon posistion posision | company: comapny compnay comany | team: taem tean
experience: experiance expirience experince experiece exprience expereince experence
definitely: definatly definetly
necessary: neccesary nessecary | successful: succesfull sucessfull | accommodation: accomodation acommodation
occasion: ocassion | occurrence: occurence occurance | beginning: beggining | brought: brang brung | business: bussines
calendar: calander | colleague: colleage | convenience: convienence convience convinience | convenient: convienent
conversation: converstaion conversaton converation | consideration: consideratin concideration considration
discussed: disscussed discused | discussion: disscussion discusion
email: emial | excited: exicted excitied | exciting: exicting | February: Febuary | fulfil: fullfil | further: futher
grateful: greatful gratefull | great: graet | happy: hapy | hearing: hearign | hesitate: hesistate hestitate
hope: hoep | information: infomation informaton | interest: intrest
interested: intrested intersted interrested intereted | know: konw knwo
learn: laern | learned: leanred | liaise: liase | liaison: liason | maintenance: maintainance
mentioned: mentionned menitoned metioned | noticeable: noticable | office: offce | personal: peronsal
pleasure: pleasue | please: plese | probably: probly prolly | professional: proffesional
professionally: proffesionally | questionnaire: questionaire | questions: quesitons questons
question: quesiton queston | recommend: reccomend | recommendation: reccomendation | recommended: reccomended
relevant: revelant | remember: rember | response: reponse responce | schedule: schedual | sense: sence | since: sicne
speak: spaek | themselves: themselfs | thoroughly: thoroughally | truly: truely | unfortunately: unfortunetly
update: updaet | wait: wiat | welcome: wellcome | wonderful: wonderfull wounderful | yours: yuors
application: aplication applicaton | assess: asess | available: availible availabe avaliable avaialble avalable
basically: basicly | comprehensive: comprehesive | contribute: contribue | decision: desicion descision decison
disappoint: dissapoint | disappointed: dissapointed | enthusiasm: enthusiam enthousiasm
enthusiastic: enthusiatic enthousiastic | familiarity: familarity | feedback: feeback feedbak | follow: folow
join: jion | joining: joing | knowledgeably: knowledgably | next: nxet | perseverance: perserverance
qualification: qualifaction | sales: slaes | sincere: sincer | sure: suer | support: suport | teammate: teamate
there's: theres | useable: useble | wonder: woner | I'm: Im | I've: Ive | don't: dont | didn't: didnt | doesn't: doesnt
couldn't: couldnt | wouldn't: wouldnt | shouldn't: shouldnt | isn't: isnt | aren't: arent | wasn't: wasnt
weren't: werent | haven't: havent | hasn't: hasnt | hadn't: hadnt | you're: youre | you've: youve | you'll: youll
that's: thats | they're: theyre | it'll: itll | a lot: alot | at least: atleast | in fact: infact | as well: aswell
thank you: thankyou | each other: eachother | no one: noone | every time: everytime | all right: allright
in front: infront | in case: incase | in spite: inspite | up to date: uptodate`

/** The word meant, by the slip in lower case. */
const meant: ReadonlyMap<string, string> = new Map(
  table.split(/[|\n]/).flatMap((entry) => {
    const [right = '', wrongs = ''] = entry.trim().split(': ')
    return wrongs
      .split(' ')
      .filter(Boolean)
      .map((wrong) => [wrong.toLowerCase(), right] as const)
  }),
)

/** Words without a plural: with an s they are possessives, "someones" is "someone's". */
const withoutPlural = /^(else|another|(?:some|any|every)one|(?:some|any|every|no)body|today|tonight)s$/i

/** The word meant by a common slip: "recieve" gives "receive". */
export function commonTypo(word: string): string | undefined {
  return meant.get(word.toLowerCase()) ?? withoutPlural.exec(word)?.[1]?.toLowerCase().concat("'s")
}
