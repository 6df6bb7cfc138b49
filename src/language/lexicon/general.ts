/** Persons, determiners and degree words. */
export const generalWords = {
  me: 'i me my mine myself we us our',
  you: 'you your yours yourself yourselves u ye yous youse',
  they: 'they them their he him his she her it its everyone somebody someone anyone nobody',
  the: 'a an the this that these those my your our their his her its any some each every another',
  very: 'very really so truly extremely incredibly absolutely deeply super totally quite completely genuinely sincerely especially particularly most greatly highly still always just even also',
  be: 'am is are was were be been being seem seemed seems feel felt feels sound sounded sounds look looked looks',
  kin: 'uncle aunt cousin father dad mother mum mom brother sister wife husband friend boyfriend girlfriend neighbour neighbor pastor professor godfather nephew niece mate partner',
  boss: 'boss bosses manager director ceo cfo coo cto cro chairman chairwoman chair chairperson head superior superiors supervisor board president principal dean owner chief vp rector rectorate headquarters investor investors shareholders trustees governors partner',
}

export const generalFragments = {
  please: 'please|kindly|pls|plz|plss',
}
