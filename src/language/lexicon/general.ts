/** Persons, determiners and degree words. */
export const generalWords = {
  me: 'i me my mine myself we us our',
  you: 'you your yours yourself yourselves u ye yous youse',
  they: 'they them their he him his she her it its everyone somebody someone anyone nobody',
  the: 'a an the this that these those my your our their his her its any some each every another',
  /** Capitalised at the beginning of a sentence without being a name. */
  unnamed:
    'being having i a an the this that these those my your our their his her its you he she it we they and or but nor so yet if when while where what who why how as at by for from in into of on to with without about after before since until because although though please thank thanks hello hi hey dear good morning afternoon evening either neither both all any some each every no not yes is are was were am be do does did have has had can could would will should may might must let just only also still even again there here now then today yesterday tomorrow once first last next another other more most many much',
  very: 'very really so truly extremely incredibly absolutely deeply super totally quite completely genuinely sincerely especially particularly most greatly highly still always just even also',
  be: 'am is are was were be been being seem seemed seems feel felt feels sound sounded sounds look looked looks',
  kin: 'uncle aunt cousin father dad mother mum mom brother sister wife husband friend boyfriend girlfriend neighbour neighbor pastor professor godfather nephew niece mate partner',
  boss: 'boss bosses manager director ceo cfo coo cto cro chairman chairwoman chair chairperson head superior superiors supervisor board president principal dean owner chief vp rector rectorate headquarters investor investors shareholders trustees governors partner',
  lawyer: 'lawyer solicitor attorney barrister',
}

export const generalFragments = {
  please: 'please|kindly|pls|plz|plss',
}
