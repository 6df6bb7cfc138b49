/** Money, family and health, as reasons to be hired. */
export const needWords = {
  bill: 'rent mortgage bills debt debts loan loans overdraft fees tuition groceries gas electricity electric medication medicine childcare alimony',
  family:
    'family kids children child son daughter sons daughters wife husband mother father parents mum mom dad baby siblings grandmother brother sister brothers sisters babies',
  home: 'home house flat apartment car place roof truck cottage',
  beggarJob:
    'janitor cleaner cleaning reception receptionist mailroom laundry toilets cafeteria stockroom warehouse intern trainee porter dishwasher kitchen filing nights bins dishes floors',
}

export const needFragments = {
  chance: '(chance|shot|try|opportunity|break|job|trial|week|day|interview|start)',
  desperately: 'really|badly|desperately|so|truly|just|urgently|seriously|honestly|very|much|do|absolutely',
}
