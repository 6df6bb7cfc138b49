import { startsWithCapital } from '../core/words.ts'
import type { Word } from './document.ts'
import { phraseSet, type PhraseMatch } from './phrase-set.ts'

/**
 * Something an employer may ask for. A claim such as patience is shown by a deed rather than by its name, so nobody is advised
 * to name one.
 */
export interface Skill {
  readonly claim: boolean
}

/** One skill per line, its wordings separated by slashes, in the pattern syntax of `phrase.ts`. */
const abilities = `
python / pandas / numpy
sql / postgres / postgresql / mysql
java / spring boot
javascript / typescript
node.js / nodejs
vue.js / vuejs / angularjs
php / laravel / symfony
kotlin / android development
golang
kubernetes / k8s / helm charts
docker
terraform / ansible / infrastructure as code
aws / amazon web services
azure
google cloud / gcp
linux / unix
github / gitlab / version control
machine learning / deep learning / pytorch / tensorflow
(statistical|statistics) (analysis|modelling|modeling|methods|software)
(test|tests|testing) automation / (automated|automating) (test|tests|testing) / selenium / playwright
penetration testing / pen testing
active directory
firmware / embedded (systems|software|c)
plc / plcs / plc programming
autocad / cad
solidworks / fusion 360
revit / bim
arcgis / qgis / gis
etl / dbt / airflow / data pipelines / data pipeline
power bi / qlik
figma
photoshop / indesign / adobe (creative suite|creative cloud|suite)
(user|usability|ux) (research|test|tests|testing)
wireframe / wireframes / wireframing / prototyping
wcag / (web|digital) accessibility
seo / search engine optimisation / search engine optimization
google analytics
google ads / ppc / paid search
copywriting / copywriter
wordpress / drupal
video editing / ~edit ..2 (video|videos|film) / premiere pro / after effects
salesforce / hubspot / crm
agile / scrum / kanban
jira
prince2 / pmp
project management / ~manage ..2 (project|projects)
sap / netsuite / dynamics 365
payroll
bookkeeping / book-keeping / bookkeeper / quickbooks / xero
accounts payable / purchase ledger / ~process ..2 (invoice|invoices)
accounts receivable / sales ledger / credit control
(bank|account|accounts|ledger) (reconciliation|reconciliations) / ~reconcile / reconciliations
vat (return|returns)
ifrs / gaap
month-end / month end / year-end (close|accounts)
~forecast / forecasts
pivot (table|tables) / spreadsheet / spreadsheets / vlookup
powerpoint
typing / touch-typing / shorthand / audio typing
diary management / ~manage ..2 (diary|diaries|calendars)
minute taking / minute-taking / ~take ..2 minutes
phlebotomy / phlebotomist / venepuncture / venipuncture / ~draw blood / taking bloods
triage / triaged / triaging
cannulation / cannulate
wound care / dressings
(administer|administering|administration of|dispensing|giving) (medication|medications|medicines) / medication (round|rounds|administration)
moving and handling / manual handling / hoist / hoists
safeguarding
first aid / first-aid / first aider / first-aider
cpr / basic life support / acls / bls
dementia
palliative care / palliative / end of life care / end-of-life care
care planning / care plan / care plans
dialysis / haemodialysis / hemodialysis
radiography / x-ray / x-rays
(electronic|patient) (medical|health) (record|records) / (patient|medical) records / emr / ehr / cerner
sign language / bsl / makaton
phonics
(classroom|behaviour|behavior) management
lesson planning / lesson plans / ~plan ..2 lessons
special (educational)? needs / senco / sen
eyfs / early years
tefl / tesol / celta
qts / pgce / qualified teacher status
forklift / fork-lift / fork lift / flt / counterbalance / reach truck / reach-truck
(driving|driver's|drivers|driver) (licence|license)
hgv / lgv / cdl / class 1 / class 2
cpc
cscs
~weld / welder / tig / mig
plumbing / plumber
gas safe
f-gas / refrigeration / hvac
18th edition / wiring regulations
electrical (installation|installations|wiring|testing) / ~rewire / ~wire
~solder
carpentry / carpenter / joinery
bricklaying / bricklayer / ~lay bricks
plastering / plasterer
scaffolding / scaffolder
telehandler / excavator / digger
(crane|hoist|slinger) (operation|operator|ticket|licence|license)
chainsaw / chainsaws
cnc / lathe / lathes / milling machine / milling machines
(technical|engineering) drawings / blueprint / blueprints
hydraulics / hydraulic / pneumatics
lean manufacturing / six sigma / kaizen
iosh / nebosh / osha
risk assessment / risk assessments
haccp
food hygiene / food safety / servsafe
allergen / allergens
knife skills
pastry / viennoiserie / lamination
sourdough / bread making / bread-making
barista / latte art / espresso
cocktail / cocktails / mixology
personal licence
cash handling / ~handle cash / till / tills / cash register / point of sale / epos / ~cash up
stock control / stocktaking / stock-taking / stock take / stock takes / inventory
merchandising
upselling / ~upsell
cold calling / cold calls
~negotiate / negotiation / negotiations
pruning / ~prune
horticulture / horticultural
pesticide / pesticides / spraying / pa1
milking / ~milk
lambing
tractor / tractors
lifeguard / lifeguarding
sia (licence|license|badge)? / cctv
pick and pack / picking and packing / order picking
warehouse management (system|systems|software)? / wms
route planning / ~plan routes
customs clearance / incoterms
procurement
conveyancing
litigation
legal research
~draft ..2 (contract|contracts) / contract drafting
gdpr / data protection
mediation
grant writing / grant applications / ~write ..2 grants
fundraising
pcr / qpcr
hplc / chromatography
cell culture
spectroscopy / mass spectrometry
microscopy
gmp / good manufacturing practice
sight-reading / sight reading
sound desk / sound engineering / live sound
lighting (desk|rig|design)
pattern cutting
sewing machine / sewing machines / ~sew
`

/** Names that mean something else in lower case, "to excel at", "a sage choice": in an advert they need their capital. */
const names = `
excel
react
angular
ruby / ruby on rails
swift
rust
git
jenkins
spark
kafka
matlab
sage
oracle
tableau
illustrator
opera
epic
selenium
outlook
`

const claims = `
<number> ..2 (year|years|season|seasons)
leadership / ~lead / ~supervise / ~manage ..3 (people|staff|crew|team|teams)
communication / ~communicate / ~explain
teamwork / team player / (in|with|as) a team
customer service / customer care / customers / guests / clients
attention to detail / detail-oriented / accuracy / accurate / careful / checked
calm / under pressure / busy / fast-paced
organised / organized / organisational / organizational / ~prioritise / ~prioritize / deadline / deadlines
problem solving / problem-solving / ~solve
reliable / reliability / punctual / punctuality / on time
patience / patient
mentoring / ~mentor / ~coach / ~train
(written|writing) (communication|skills) / ~write
`

const tongues =
  'spanish french german italian portuguese dutch polish romanian ukrainian russian arabic hindi urdu punjabi bengali tamil mandarin cantonese japanese korean vietnamese turkish greek hebrew swahili welsh'

/** A language and not a cuisine or market: "fluent Spanish", "Spanish speaker", "my Spanish". */
const languages = tongues
  .split(' ')
  .map(
    (tongue) =>
      `(fluent|fluency|spoken|written|native|conversational|~speak|proficient|proficiency|bilingual|my) ..1 ${tongue} / ${tongue} (speaker|speaking|language|skills)`,
  )
  .join('\n')

const linesOf = (table: string) => table.trim().split('\n')

function* entriesOf(table: string, claim: boolean): Iterable<readonly [string, Skill]> {
  for (const line of linesOf(table)) {
    const skill: Skill = { claim }
    for (const pattern of line.split(' / ')) yield [pattern, skill]
  }
}

const sayingSkills = phraseSet<Skill>([
  ...entriesOf(abilities, false),
  ...entriesOf(names, false),
  ...entriesOf(languages, false),
])
const claiming = phraseSet<Skill>(entriesOf(claims, true))

/** The known skills that words name; claims after abilities. */
export function skillsIn(words: readonly Word[]): readonly PhraseMatch<Skill>[] {
  return [...sayingSkills.matches(words), ...claiming.matches(words)]
}

const capitalised = new Set(linesOf(names).map((line) => line.split(/[ /]/)[0]))

/** Whether it is the name of a tool and not an ordinary word: "Excel", and not "excel at". */
export function isNameOfTool(words: readonly Word[], { from }: PhraseMatch<Skill>): boolean {
  const word = words[from]
  if (!word || !capitalised.has(word.norm)) return true
  // "Excel at what you do" has a capital too.
  const verb = from === 0 && /^(?:at|in|to|as|with|when|your|the|beyond)$/.test(words[from + 1]?.norm ?? '')
  return startsWithCapital(word.text) && !verb
}
