/** Feeling and judgement: praise, delight, blame, insult, shame. */
export const affectWords = {
  exalted:
    'genius brilliant legendary legend visionary extraordinary phenomenal magnificent godlike divine angel queen king hero idol icon saint goddess god guru superhuman unforgettable incomparable awe-inspiring iconic',
  superb:
    'amazing incredible fantastic awesome phenomenal extraordinary unbelievable magnificent marvellous marvelous spectacular breathtaking sensational fabulous mind-blowing unreal stunning astonishing stellar epic perfect wonderful',
  ecstatic:
    'ecstatic elated euphoric exhilarated overjoyed giddy speechless obsessed starstruck star-struck awestruck buzzing thrilled spellbound mesmerised mesmerized hypnotised',
  excited:
    'excited thrilled happy delighted eager keen passionate honoured honored grateful stoked pumped amazed impressed inspired obsessed',
  wildly:
    'beyond insanely ridiculously unbelievably madly crazy wildly insane literally absolutely utterly totally completely incredibly extremely super',
  wrongful:
    'unacceptable unprofessional disrespectful rude ridiculous outrageous inexcusable shameful disgraceful appalling insulting disgusting pathetic unfair discourteous impolite unethical cruel shabby laughable shocking absurd despicable inconsiderate insane',
  upset:
    'disappointed disappointing frustrated frustrating annoyed annoying upset angry unhappy insulted offended appalled shocked dismayed disgusted disrespected furious fed livid bitter astonished hurt',
  insult:
    'idiot idiots moron morons clown clowns fool fools crook crooks thief thieves jerk jerks imbecile imbeciles cretin loser losers amateur amateurs liar liars coward cowards snake snakes bully bullies tyrant hypocrite hypocrites dinosaur dinosaurs nobodies bloodsuckers cheapskate creep creeps crooked dunce halfwit numpty muppet muppets tosser wanker wankers prick pricks twat dick dickhead',
  insulting:
    'useless incompetent toxic clueless stupid dumb lazy crooked pathetic awful terrible horrible idiotic moronic spineless rotten vile hopeless abusive dishonest corrupt shady crap crappy garbage trash rubbish shit',
  failing:
    'terrible terribly awful awfully hopeless useless rubbish pathetic stupid dumb dull boring incoherent embarrassing embarrassed ashamed worthless idiot fool failure disaster unworthy inarticulate unprepared incompetent inadequate unqualified dreadful horrible lousy clumsy flustered bad badly poor poorly weak awkward disastrous shameful abysmal mess nervous shaky muddled tongue-tied idiotic foolish clueless crap',
  failed:
    'blew bombed botched fluffed flubbed tanked bungled fumbled butchered ruined spoiled spoilt wrecked rambled waffled babbled stumbled stammered stuttered underperformed mumbled froze choked blanked panicked flopped blathered tripped',
}

export const affectFragments = {
  sorry: 'sorry|apologise|apologize|apologies|my apologies|forgive me|pardon me|regret',
  runByFools:
    '(run|managed|led|staffed|headed|administered|governed|organised|organized) by ..2 (<insult>|monkeys|children|drunks|cokehead|cokeheads|vultures)',
}
