import { fold } from './fold.ts'

/** Full and short forms of names that one person may use; full forms that exclude each other are joined by a slash. */
const groups = `
abigail abby abbie gail|abraham abe bram|adam ad|albert al bert bertie|alexander/alexandra/alexandre alex al sandy sasha sacha xander lex lexi lexie alexa
alfred alf alfie fred|alice ali allie|alison/allison ali allie|amanda mandy|amelia amy millie
andrew andy drew|andreas andy|angela angie|anastasia ana stasia nastya|ann/anne/anna annie nan nancy anya ania|anthony/antony tony|antonio tony toni
antoinette/antonia toni|arthur art artie|barbara barb barbie babs basia|benjamin ben benny benji|bernard bernie|bernadette bernie
beverly bev|bradley brad|bridget bridie|calvin cal|cameron cam|carolyn carol caro|caroline carol caro carrie
cassandra cass cassie|catherine/katherine/kathryn/katharine kate katie cathy kathy cath kath kat kit kitty cat
charles charlie chuck chas chaz chip|charlotte charlie lottie lotte|christian chris|christina/kristina chris tina chrissy kris
christine/kristine chris tina chrissy kris|christopher chris topher kit|clarence clare|clifford cliff|clifton cliff
constance connie|cornelius neil|cynthia cindy|daniel dan danny|danielle dani|daniela dani|david dave davy davey|deborah/debra deb debbie
dennis den denny|diana di|dominic/dominick dom nick|donald don donny|dorothy dot dottie dolly|douglas doug|edmund ed eddie ted
edward ed eddie ted teddy ned|edwin ed eddie|eleanor ellie nell nora|elizabeth/elisabeth liz lizzie beth betty betsy eliza lisa libby ella elsie lili lilli
emily em emmy|emma em|emmanuel manny manu|ernest ernie|eugene gene|evelyn eve evie|ezekiel zeke|felicity fliss|florence flo
frances fran frankie|francesca fran franny chess|francis frank|francisco paco frank|franklin frank|frederick/frederic fred freddie freddy rick
gabriel gabe|gabrielle/gabriella gabby|geoffrey/jeffrey geoff jeff|george georgie|georgina/georgia georgie|gerald gerry jerry|gerard gerry
gillian gill jill|gregory greg|gwendolyn/gwendoline/gwendolen gwen wendy|harold harry hal|harriet hattie|harrison harry|helen nell|henry harry hank|herbert herb bert
howard howie|hubert bert|hugh hughie|ignatius iggy|isaac ike zac|isabella/isabel/isabelle bella izzy belle|jacob jake|jacqueline jackie
james jim jimmy jamie|jane janie|janet jan|jason jay|jeremiah jerry|jeremy jem jez|jennifer jen jenny jenn|jerome jerry|jessica jess jessie|joan joanie|joanna/joanne jo
johannes hans|john johnny jack jock|johnathan/jonathan/jonathon jon johnny nathan|jordan jordy|joseph joe joey|josephine jo josie jojo|joshua josh
judith judy|julian jules|julia/julie jules|justin jus|karen kaz|kenneth ken kenny|kimberly/kimberley kim|kristen kris|laura laurie|lauren loz
laurence/lawrence larry laurie lars|leonard len lenny leo|leonardo leo|leslie les|lewis/louis lou lew|lillian lily lil|linda lindy|louise lou
lucas luke|lucille lucy|luis lou|lydia lyddie|mackenzie mac kenzie|madeleine/madeline maddie maddy mads|margaret maggie meg peggy marge margie greta rita mags
maria mari masha|marianne mary|martin marty|martina tina|mary molly polly may|matilda tilly|matthew/mathew matt matty|maurice maury mo|maximilian max
maxwell max|maxine max|megan meg|melanie mel|melissa mel lissa missy|melvin mel|michael/micheal mike mick mickey mikey|michelle shelly chelle
miranda randy|miriam mimi|mitchell mitch|mohammed/muhammad/mohamed/mohammad mo|monica mon|morgan mo|nancy nan|natalia/natalya natasha tasha nat
natalie nat|nathan nate nat|nathaniel nate nat nathan|nicholas/nicolas nick nicky nico|nicole/nicola nicky nikki|nikolai/nikolay/mykola nick kolya|norman norm
oliver olly ollie|olivia liv livvy|oscar oz|pamela pam|patricia pat patty trish tricia patsy|patrick pat paddy rick|penelope penny
percival percy|peter pete|philip/phillip phil pip|philippa pippa pip|priscilla cilla|rachel rach|rafael/raphael rafa raf|randall/randolph randy
raymond ray|rebecca becky becca bec bex becks|reginald reg reggie|rhiannon rhi|richard rick ricky rich richie dick|robert rob bob bobby robbie bert
roberta bobbie|roderick rod|rodney rod|roger rog|roland roly|ronald ron ronnie|rosalind ros roz|rosemary rose rosie|roxanne roxy|russell russ
salvatore sal|samantha sam sammy|samuel sam sammy|sandra sandy|sarah sadie sally|sebastian seb bas|sharon shaz|sidney/sydney sid syd|simon si
sophia/sophie soph|stanley stan|stephanie steph|stephen/steven steve stevie|stewart/stuart stu|susan/susannah/suzanne sue susie suzy
sylvia syl|tabitha tabby|tamara tammy|terence/terrence terry|teresa/theresa tess terry tessa|thaddeus tad|theodore theo ted teddy|thomas tom tommy tam
timothy tim timmy|tobias toby|valerie val|vanessa nessa|veronica ronnie|victor vic|victoria vicky vicki tori|vincent vince vinny vin
virginia ginny|vivian viv|walter walt wally|wendy wen|wesley wes|wilhelm willem wim bill|wilfred wilf|william will bill billy willy liam
winifred winnie|yekaterina ekaterina katya|yevgeny evgeny zhenya|yevgenia evgenia zhenya|zachary zach zack zac|aleksandra/aleksander/aleksandr/oleksandr ola alek olek alex sasha|mikhail misha mike|ulrich/ulrike uli|dmitri/dmitry/dmytro dima|tatiana/tatyana tanya|malgorzata gosia
katarzyna kasia|joanna asia|agnieszka aga|krzysztof krzys|tomasz tomek|jakub kuba|wojciech wojtek|guadalupe lupe|jose pepe chema|jesus chuy|enrique quique kike
santiago santi diego|ignacio nacho|manuel manny manolo|alejandro/alejandra alex ale|fernando fer nando|eduardo edu lalo|guillermo memo
giovanni gianni|giuseppe beppe peppe|francesco franco checco|luigi gigi|vladimir/volodymyr vlad volodya vova
alyona elena/yelena/olena lena|svetlana sveta|nadezhda nadia nadya|xenia ksenia|pavel pasha|vanya ivan|konstantinos konstantin kostas kostya
zofia zosia|hania hanna|friedrich fritz|heinrich heinz|hendrik henk|cornelis kees|dolores lola|dafydd dai
augustus gus|gertrude trudy gertie|henrietta hettie etta|lucinda lucy cindy|priyanka priya|siddharth sid|rajesh raj|rajiv raj|vikram vik|nikhil nik|alan/allan/allen al|angus gus|nigel nige|siobhan shiv|zainab zee|deirdre dee`

/** The groups of each name, with its number among full forms that exclude each other; 0 for all others. */
const groupsOf = new Map<string, Map<number, number>>()
/** The full forms. */
const whole = new Set<string>()
groups
  .split(/[|\n]/)
  .filter(Boolean)
  .forEach((line, group) => {
    line
      .trim()
      .split(' ')
      .forEach((names, place) => {
        names.split('/').forEach((name, index, spellings) => {
          if (place === 0) whole.add(name)
          const spelling = spellings.length > 1 ? index + 1 : 0
          groupsOf.set(name, (groupsOf.get(name) ?? new Map()).set(group, spelling))
        })
      })
  })

/** Given names without a short form that are hardly ever surnames. */
const unshortened = new Set(
  'grace joyce ruth esther naomi hannah claire fatima aisha ngozi priya anjali ahmed brian kevin keith derek sean liam ethan elena lucia carmen giulia jens mats frans kari rene'.split(
    ' ',
  ),
)

/**
 * "Steffi" of "Stefanie", "Chuks" of "Chukwuemeka", "Gaz" of "Gary": the beginning of a longer name with an ending of affection.
 * "Kari" is not Karl, nor "Jens" Jennifer.
 */
function isPetForm(short: string, long: string): boolean {
  if (groupsOf.has(short)) return false
  const stem = /^(?:.{2,}[^aeiou](?=ie?$)|.{3,}[^aeiou](?=s$))/.exec(short)?.[0].replace(/(.)\1$/, '$1') ?? ''
  const [, start = ''] = /^(..h?)z(?:za)?$/.exec(short) ?? []
  return (
    (stem.length > 2 && long.length > stem.length + 1 && long.startsWith(stem)) ||
    (start !== '' && long.startsWith(start) && /^[rsz]/.test(long.slice(start.length)))
  )
}

/**
 * "Theo" of "Theodora", "Ella" of "Gabriella", "Nita" of "Anita": a part that is not another full name, as "Victor" of "Victoria"
 * is, or a pet form.
 */
export function isPartOfGivenName(part: string, name: string): boolean {
  const [short, long] = [fold(part), fold(name)]
  if (short.length < 3 || whole.has(short)) return false
  const isCut = /^[aeiou]/.test(long) && short.length > 3 && long.slice(1) === short
  if (!unshortened.has(short) && (isCut || isPetForm(short, long))) return true
  if (short.length > long.length - 2) return false
  return long.startsWith(short) || (short.length > 3 && long.endsWith(short))
}

/** Whether a word is an English given name that is not also a common surname, as "Kim" and "Jo" may be. */
export function isGivenName(word: string): boolean {
  return word.length > 3 && (groupsOf.has(fold(word)) || unshortened.has(fold(word)))
}

/**
 * Whether two given names may belong to one person: "Jen" and "Jennifer", "Bill" and "William". "Steven" and "Stephen" do not:
 * a person of one name minds the other.
 */
export function nicknamesOfOne(one: string, other: string): boolean {
  const groupsOfOther = groupsOf.get(fold(other))
  return [...(groupsOf.get(fold(one)) ?? [])].some(([group, spelling]) => {
    const ofOther = groupsOfOther?.get(group)
    return ofOther !== undefined && (spelling === 0 || ofOther === 0 || spelling === ofOther)
  })
}
