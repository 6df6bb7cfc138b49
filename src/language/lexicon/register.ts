/** Food and flowers that nobody takes for papers or samples. */
const treat =
  'cookies cake cakes cupcakes chocolates flowers bouquet roses doughnuts donuts brownies muffins pastries baklava hamper hampers champagne wine gin whisky pizza pizzas biscuits sweets treats fruit'

/** Words of chat, slang and anger, which do not belong in an email to a stranger. */
export const registerWords = {
  slang:
    'lol lmao lmfao rofl omg omgg wtf idk tbh ngl imo imho btw lmk hmu fyi ikr smh ily ttyl brb gonna wanna gotta kinda sorta dunno gimme lemme bro bruh brah homie fam yo sup wassup wazzup thx thnx tnx thanx tysm pls plz plss pliss cuz coz bcuz bcos cos tho tmrw tmr tmw 2mrw 2moro tomoz l8r gr8 b4 ur u ya yall lowkey highkey frfr bestie hun babe luv xoxo xo xx xxx xxxx xxxxx stoked pumped hyped psyched heyy heyyy hiya heya lit dope legit cheers-mate soz whatevs obvs defo def prolly deffo totes asap-ish nah yep yup nope yeah yea yh ok-ish hella sucks sucked crappy crap screwed peeps wut wat nite ystrday yday tonite rn iirc afaik gtg gg noob boss-man innit bruv mans finna aint lemme woulda coulda shoulda outta tryna ima imma huhu hehe haha hahaha hahah jaja jajaja',
  profane:
    'fuck fucks fucked fucking fuckin fucker motherfucker shit shits shitty shite bullshit bs horseshit asshole assholes arsehole arseholes ass bastard bastards bitch bitches bitching cunt piss pissed pissing crap crappy dick dickhead dickheads prick pricks wanker wankers bollocks goddamn goddam dammit damnit hell douche douchebag slut whore tosser twat bugger screw wtf stfu pos gobshite gobshites',
  spice: 'beautiful pretty gorgeous handsome cute hot sexy stunning attractive fit hotter prettier radiant',
  body: 'eyes smile hair legs ankles body lips face voice perfume dress figure hands laugh teeth hairline',
  treat,
  gift: `${treat} gift gifts gift-card voucher vouchers present presents chocolate bottle bottles whiskey rum beer basket honey perfume ham tickets jar parcel box token necklace carpet scarf cheese tea coffee mug chutney jam cider prosecco`,
  gave: 'sent send sending left leave leaving brought bringing dropped drop dropping popped posted mailed couriered ordered bought baked wrapped deliver delivered enclosed packed arranged',
  pay: 'salary pay paid bonus bonuses wage wages rate compensation package benefits perks commission equity raise allowance pension ctc vacation holiday holidays pto money overtime wfh',
}
