/** The slips that emails are fullest of, by the word that was meant. Exact: no guess is made for these. */
const table = `
Thursday: thrusday thurday | Wednesday: wensday wendsday wedensday | Tuesday: teusday tuseday | Friday: firday | Saturday: saterday
the: teh hte tge thw tje | and: adn nad anf | that: taht thta | with: wiht wtih | this: thsi tihs
have: ahve hvae haev | they: tehy | their: thier | there: htere tehre | been: bene | from: fomr frmo
just: jsut | your: yuor yoru | you: yuo | would: woudl owuld wuold | could: coudl cuold
should: shoudl shuold | about: abuot baout aobut | what: waht hwat | when: wehn
which: whcih wich whihc | because: becuase becasue beacuse becouse becaus | before: befoer befor
people: peopel poeple | work: owrk wrok | working: wroking workign | thank: thnak tahnk thankk
thanks: thnaks tahnks thansk | look: loook | looking: lookign loking | looked: loked
forward: foward forwad forwrd forword | much: mcuh | very: vrey | really: realy raelly reallly
time: tiem | today: tdoay | tomorrow: tommorow tommorrow tomorow tomorro tommorw
yesterday: yesterady yesturday | week: wek | meeting: meeing meetign | meet: meeet
interview: inteview interveiw interivew intervew interviw intreview interiew inetrview interwiew
interviews: inteviews interveiws | interviewing: inteviewing interveiwing
interviewer: interveiwer inteviewer
opportunity: oppurtunity oppertunity opportunitiy oportunity opportunty opprotunity opportuinty opportuntiy oppotunity opportinity opporunity
opportunities: oppurtunities oppertunities oportunities
appreciate: apreciate appriciate appreicate appreaciate apprecaite | appreciated: apreciated appriciated
appreciation: apreciation appriciation | sincerely: sincerly sincerley sinserely sincerelly sincerily
regards: regrads reguards regads regars | receive: recieve receve recive
received: recieved receved recived | receiving: recieving | position: postion positon posistion posision
manager: mangaer managar maneger | company: comapny compnay comany | team: taem
experience: experiance expirience experince experiece exprience expereince experence
experienced: experianced expirienced | experiences: experiances expiriences
knowledge: knowlege knowlegde knowldge | knowledgeable: knowledgable knowlegeable
definitely: definately definatly definitly definetly defintely definitley definitelly
separate: seperate | separately: seperately | necessary: neccessary necesary neccesary nessecary
successful: succesful successfull sucessful succesfull sucessfull
successfully: succesfully sucessfully | success: sucess succes | succeed: suceed succede
accommodate: accomodate acommodate | accommodation: accomodation acommodation
occasion: ocassion occassion | occurred: occured ocurred | occurrence: occurence occurance
beginning: begining beggining | believe: beleive belive
business: buisness bussiness busines bussines buisiness | calendar: calander
career: carrer carreer carear | colleague: collegue colleage collegaue coleague
colleagues: collegues colleages coleagues | commitment: committment comitment
committed: commited comitted | committee: commitee comittee committe
communicate: comunicate communciate | communication: comunication communcation
convenience: convienence convinience convience | convenient: convienent convinient
conversation: converstaion conversaton converation
consideration: consideratin concideration considration | consider: concider | considered: concidered
congratulations: congradulations congratualtions | currently: currenly curently | customer: custumer
customers: custumers | development: developement devlopment | department: departement
different: diffrent differnt diferent | discussed: disscussed discused | discuss: disscuss
discussion: disscussion discusion | discussing: disscussing | effective: efective | email: emial
emails: emials | embarrassed: embarassed | employee: emplyee
environment: enviroment enviornment environement envirnment | especially: especialy expecially
excellent: excelent exellent excellant | excited: exicted excitied | exciting: exicting
existence: existance | explained: explaned | familiar: familar familier | February: Febuary
finally: finaly | foreign: foriegn | friend: freind | fulfil: fullfil | further: furthur futher
government: goverment | grateful: greatful gratefull | great: graet | guarantee: garantee guarentee
happy: hapy | hearing: hearign | hesitate: hesistate hestitate | hope: hoep
immediately: immediatly imediately immediatley | important: importnat improtant | improve: imporve
independent: independant | information: infomation informaton | initiative: inititative initative
insights: insigths | interest: intrest | interested: intrested intersted interrested intereted
interesting: intresting interseting | introduce: intoduce | knowing: knwoing | know: konw knwo
learn: laern | learned: leanred | leadership: leadeship | liaise: liase | liaison: liason
library: libary | maintenance: maintenence maintainance | management: managment mangement
minute: minuite | mention: mension | mentioned: mentionned menitoned metioned | neighbour: nieghbour
noticeable: noticable | offered: offerred | office: offce | organisation: organsation
organization: organzation | particularly: particulary particulaly | performance: performace preformance
personal: peronsal | personnel: personel | pleasure: plesure pleasue | please: plese pelase
possible: possable posible | possibility: posibility | preferred: prefered | preparation: preperation
presence: presense | privilege: priviledge privelege | probably: probaly probly prolly
problem: probelm | process: proccess proces
professional: proffesional professionnal profesional proffessional
professionally: proffesionally profesionally | project: porject | projects: porjects
questionnaire: questionaire | questions: quesitons questons | question: quesiton queston
quickly: quikly | recommend: recomend reccomend recommand | recommendation: recomendation reccomendation
recommended: recomended reccomended | reference: refrence referance | references: refrences referances
referred: refered | relevant: relevent revelant | remember: rember remeber | response: reponse responce
responsibility: responsability responsiblity | responsibilities: responsabilities responsiblities
responsible: responsable | resume: reusme | schedule: shedule scedule schedual | scheduled: sheduled
secretary: secratary secertary | sense: sence | similar: similiar simular | since: sicne
skills: skils sklls | speak: spaek | speaking: speakign | strengths: strenghts | strength: strenght
strategy: stratagy | supervisor: superviser | surprise: suprise | technical: techincal technicial
technology: techonology tecnology | themselves: themselfs | though: thouhg | thorough: thurough thorogh
thoroughly: thoroughally | through: thorugh | together: togehter togther | truly: truely
understand: undestand understnad | understanding: undestanding understaning
unfortunately: unfortunatly unfortunetly | until: untill | update: updaet | useful: usefull
usually: usualy | wait: wiat | weird: wierd | welcome: wellcome | wonderful: wonderfull wounderful
whether: wheter | writing: writting wirting | written: writen | yours: yuors | apologize: appologize
apologise: appologise | achieve: acheive | achieved: acheived | achievement: acheivement
achievements: acheivements | acknowledge: acknowlege | acquire: aquire | acquired: aquired
across: accross | address: adress | addressed: adressed | advantage: advantadge | aggressive: agressive
analysis: anaylsis | apparent: apparant | application: aplication applicaton | applicant: aplicant
argument: arguement | arrange: arange | assess: asess | assessment: assesment | assistance: assistence
attached: attatched atached | attachment: attatchment | attend: atend | attention: atention
available: availible availabe avaliable avaialble avalable | availability: availibility avaliability
awkward: akward | basically: basicly | benefit: benifit | benefits: benifits
candidate: canidate candiate | challenge: challange | challenges: challanges | challenging: challanging
changing: chaning | coming: comming | competence: competance | competent: competant
completely: completly | comprehensive: comprehesive | confident: confidentt | confidence: confidance
confirm: confrim | conscientious: consciencious conscientous | consistent: consistant
contribute: contribue | coordinate: coordiante | coordinator: cordinator | criteria: critera
decision: descision decison desicion | decisions: descisions decisons | dedicated: dedicted
detail: deatil | details: detials deatils | disappoint: dissapoint
disappointed: dissapointed disapointed | efficient: efficent | efficiently: efficently
eligible: eligable | enthusiasm: enthusiam enthousiasm | enthusiastic: enthusiatic enthousiastic
excellence: excellance | familiarity: familarity | feedback: feeback feedbak | flexible: flexable
follow: folow | following: folowing follwing | genuinely: genuinly geniunely | gratitude: gratitute
height: heighth | helpful: helpfull | hospitality: hospitalty | implement: impliment
implemented: implimented | incredible: incredable | incredibly: incredably | influence: influance
intelligence: inteligence | invaluable: invaluble | invitation: invitaion | join: jion | joining: joing
judgement: judgemant | knowledgeably: knowledgably | language: langauge | languages: langauges
maintain: mantain | material: matierial | medicine: medecine | millennium: millenium
negotiate: negociate | next: nxet | objective: objetive | obviously: obviosly | originally: orginally
outstanding: oustanding | overview: overveiw | passionate: passionnate | patience: patiance
perseverance: perserverance | persistent: persistant | practical: practial | proceed: procede
promising: promissing | provide: porvide | providing: provding | qualification: qualifaction
qualifications: qualifcations | qualified: qualifed | quality: qualtiy | recently: recenlty
relationship: realtionship | relationships: realtionships | requirement: requirment
requirements: requirments | research: reserach | sales: slaes | science: sceince
several: severl | significant: significent | sincere: sincer | situation: sitation | software: sofware
specialist: specalist | specific: specfic | specifically: specificaly | strong: storng | sure: suer
support: suport | supportive: suportive | teammate: teamate | there's: theres | thought: thougth
transferred: transfered | useable: useble | valuable: valueable valuble | various: vairous
warehouse: warehose | wonder: woner | I'm: Im | I've: Ive | don't: dont
didn't: didnt | doesn't: doesnt | couldn't: couldnt | wouldn't: wouldnt
shouldn't: shouldnt | isn't: isnt | aren't: arent | wasn't: wasnt | weren't: werent | haven't: havent
hasn't: hasnt | hadn't: hadnt | you're: youre | you've: youve | you'll: youll | that's: thats
they're: theyre | it'll: itll | a lot: alot | at least: atleast | in fact: infact | as well: aswell
thank you: thankyou | each other: eachother | no one: noone | every time: everytime
all right: allright | in front: infront | in case: incase | up to date: uptodate`

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
