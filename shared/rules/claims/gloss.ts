import type { Token } from './tokens.ts';

/** Languages whose numbers, dates, negations and strongest words are known here, beside English. */
export type Language = 'de' | 'fr' | 'es' | 'pt' | 'nl' | 'it';

interface Knowledge {
  /** Small words that tell the language. */
  small: string;
  /** `word:English`, small and sure: what counts, when, who, no, and what claims most. "Foo_bar" is two words. */
  said: string;
}

const KNOWN: Readonly<Record<Language, Knowledge>> = {
  de: {
    small:
      'ich und der die das mit von bei habe war ist einem einer ein eine fur auf im den dem des zu als nicht seit wurde wir mein meine meiner auch sich sowie',
    said: `ich:i wir:we bei:at in:in fur:for als:as seit:since bis:until von:from zwischen:between nach:to auf:to und:and oder:or
      eins:one zwei:two drei:three vier:four funf:five sechs:six sieben:seven acht:eight neun:nine zehn:ten elf:eleven zwolf:twelve
      dreizehn:thirteen vierzehn:fourteen funfzehn:fifteen sechzehn:sixteen siebzehn:seventeen achtzehn:eighteen neunzehn:nineteen zwanzig:twenty dreissig:thirty vierzig:forty funfzig:fifty sechzig:sixty siebzig:seventy achtzig:eighty neunzig:ninety
      hundert:hundred tausend:thousand million:million millionen:million milliarden:billion milliarde:billion dutzend:dozen halb:half halbes:half
      jahr:year jahre:years jahren:years monat:month monate:months monaten:months woche:week wochen:weeks tag:day tage:days tagen:days stunde:hour stunden:hours minuten:minutes sekunde:second sekunden:seconds prozent:percent euro:euro pfund:pounds dollar:dollars
      pro:per jahrlich:annual jahrliche:annual jahrlichen:annual monatlich:monthly wochentlich:weekly taglich:daily uber:over mehr:more weniger:less rund:about etwa:about circa:about ca:about fast:almost knapp:almost mindestens:least
      nicht:not nie:never niemals:never kein:no keine:no keinen:no keiner:no keinerlei:no ohne:without
      leitete:led geleitet:led fuhrte:led gefuhrt:led leite:lead leitung:leadership verantwortete:managed managte:managed gemanagt:managed grundete:founded gegrundet:founded mitgegrundet:founded erfand:invented erfunden:invented verantwortlich:responsible
      leiter:director leiterin:director direktor:director direktorin:director geschaftsfuhrer:director geschaftsfuhrerin:director abteilungsleiter:director abteilungsleiterin:director teamleiter:lead teamleiterin:lead chef:head chefin:head vorstand:president stationsleitung:head_nurse
      bachelor:bachelor master:master promotion:phd doktor:phd promoviert:phd muttersprache:native muttersprachler:native fliessend:fluent
      mochte:would gerne:want hoffe:hope freue:forward wunsche:wish will:want englisch:english deutsch:german franzosisch:french spanisch:spanish italienisch:italian portugiesisch:portuguese niederlandisch:dutch polnisch:polish heute:now derzeit:currently aktuell:currently`,
  },
  fr: {
    small:
      "j'ai je et le la les des une un dans pour avec sur est chez ai ete au aux du de en que qui mon ma mes nous ce cette plus par",
    said: `je:i j'ai:i nous:we chez:at dans:in pour:for comme:as depuis:since jusqu'en:until jusqu'a:until jusque:until a:to entre:between et:and ou:or
      deux:two trois:three quatre:four cinq:five six:six sept:seven huit:eight neuf:nine dix:ten onze:eleven douze:twelve treize:thirteen quatorze:fourteen quinze:fifteen seize:sixteen vingt:twenty trente:thirty quarante:forty cinquante:fifty soixante:sixty
      cent:hundred cents:hundred mille:thousand million:million millions:million milliard:billion milliards:billion douzaine:dozen
      an:year ans:years annee:year annees:years mois:months semaine:week semaines:weeks jour:day jours:days heure:hour heures:hours minutes:minutes secondes:seconds seconde:second pourcent:percent euros:euros livres:pounds dollars:dollars
      par:per annuel:annual annuelle:annual mensuel:monthly plus:more moins:less environ:about presque:almost
      ne:not pas:not jamais:never aucun:no aucune:no sans:without
      dirige:led dirigee:led diriger:led pilote:led pilotee:led manage:managed gere:managed gerer:managed encadre:managed fonde:founded cofonde:founded invente:invented responsable:responsible direction:leadership
      directeur:director directrice:director chef:head cheffe:head president:president presidente:president
      licence:bachelor master:master doctorat:phd natif:native maternelle:native courant:fluent couramment:fluent
      anglais:english allemand:german francais:french espagnol:spanish italien:italian portugais:portuguese neerlandais:dutch voudrais:would aimerais:would souhaite:want espere:hope serais:would actuellement:currently`,
  },
  es: {
    small:
      'yo el la los las un una con por para en que como soy he y de del mi mis al se mas fue fui este esta donde nuestro',
    said: `yo:i he:i en:in para:for como:as desde:since hasta:until a:to entre:between y:and o:or
      uno:one dos:two tres:three cuatro:four cinco:five seis:six siete:seven ocho:eight nueve:nine diez:ten once:eleven doce:twelve trece:thirteen catorce:fourteen quince:fifteen dieciseis:sixteen diecisiete:seventeen dieciocho:eighteen diecinueve:nineteen veinte:twenty treinta:thirty cuarenta:forty cincuenta:fifty sesenta:sixty setenta:seventy ochenta:eighty noventa:ninety
      cien:hundred ciento:hundred mil:thousand millon:million millones:million docena:dozen
      ano:year anos:years mes:month meses:months semana:week semanas:weeks dia:day dias:days hora:hour horas:hours minutos:minutes segundos:seconds segundo:second euros:euros libras:pounds dolares:dollars
      por:per anual:annual mensual:monthly semanal:weekly mas:more menos:less casi:almost unos:about unas:about aproximadamente:about
      no:not nunca:never jamas:never ningun:no ninguna:no sin:without
      lidere:led liderado:led dirigi:led dirigido:led dirijo:lead gestione:managed gestionado:managed gestiono:manage funde:founded fundado:founded cofunde:founded invente:invented responsable:responsible
      director:director directora:director jefe:head jefa:head gerente:director presidente:president
      grado:bachelor licenciatura:bachelor master:master doctorado:phd nativo:native nativa:native materna:native fluido:fluent
      ingles:english aleman:german frances:french espanol:spanish italiano:italian portugues:portuguese quiero:want quisiera:would gustaria:would espero:hope deseo:want actualmente:currently`,
  },
  pt: {
    small:
      'eu o os as um uma com por para em que como sou na no nos nas do da dos das de e minha meu mais foi fui ao onde tenho',
    said: `eu:i em:in na:in no:in para:for como:as desde:since ate:until a:to entre:between e:and ou:or
      dois:two duas:two tres:three quatro:four cinco:five seis:six sete:seven oito:eight nove:nine dez:ten onze:eleven doze:twelve treze:thirteen catorze:fourteen quatorze:fourteen quinze:fifteen dezesseis:sixteen dezasseis:sixteen dezessete:seventeen dezassete:seventeen dezoito:eighteen dezenove:nineteen dezanove:nineteen vinte:twenty trinta:thirty quarenta:forty cinquenta:fifty sessenta:sixty setenta:seventy oitenta:eighty noventa:ninety
      cem:hundred cento:hundred mil:thousand milhao:million milhoes:million bilhoes:billion duzia:dozen
      ano:year anos:years mes:month meses:months semana:week semanas:weeks dia:day dias:days hora:hour horas:hours minutos:minutes segundos:seconds segundo:second euros:euros reais:reais dolares:dollars
      por:per anual:annual mensal:monthly semanal:weekly mais:more menos:less quase:almost cerca:about
      nao:not nunca:never jamais:never nenhum:no nenhuma:no sem:without
      liderei:led liderado:led dirigi:led geri:managed gerenciei:managed gerido:managed fundei:founded fundado:founded cofundei:founded inventei:invented responsavel:responsible
      diretor:director diretora:director chefe:head gerente:director presidente:president
      licenciatura:bachelor bacharelado:bachelor mestrado:master doutorado:phd doutoramento:phd nativo:native nativa:native materna:native fluente:fluent
      ingles:english alemao:german frances:french espanhol:spanish italiano:italian portugues:portuguese quero:want gostaria:would espero:hope desejo:want atualmente:currently`,
  },
  nl: {
    small:
      'ik het een van met voor bij ben heb de en op in aan als mijn naar dat die te ook niet werd was wij onze ons waar',
    said: `ik:i wij:we bij:at in:in voor:for als:as sinds:since tot:until tussen:between naar:to en:and of:or
      twee:two drie:three vier:four vijf:five zes:six zeven:seven acht:eight negen:nine tien:ten elf:eleven twaalf:twelve dertien:thirteen veertien:fourteen vijftien:fifteen zestien:sixteen zeventien:seventeen achttien:eighteen negentien:nineteen twintig:twenty dertig:thirty veertig:forty vijftig:fifty zestig:sixty zeventig:seventy tachtig:eighty negentig:ninety
      honderd:hundred duizend:thousand miljoen:million miljard:billion dozijn:dozen
      jaar:years jaren:years maand:month maanden:months week:week weken:weeks dag:day dagen:days uur:hours uren:hours minuten:minutes seconden:seconds seconde:second procent:percent euro:euro pond:pounds dollar:dollars
      per:per jaarlijks:annual jaarlijkse:annual maandelijks:monthly wekelijks:weekly dagelijks:daily meer:more minder:less ongeveer:about circa:about bijna:almost ruim:over
      niet:not nooit:never geen:no zonder:without
      leidde:led geleid:led leid:lead leiding:leadership managede:managed gemanaged:managed beheerde:managed oprichtte:founded opgericht:founded uitgevonden:invented verantwoordelijk:responsible
      directeur:director directrice:director hoofd:head teamleider:lead voorzitter:president
      bachelor:bachelor master:master gepromoveerd:phd doctoraat:phd moedertaal:native vloeiend:fluent
      engels:english duits:german frans:french spaans:spanish italiaans:italian nederlands:dutch wil:want graag:want hoop:hope zou:would momenteel:currently`,
  },
  it: {
    small:
      "io il lo gli di con per sono ho del della nel nella un una e che come mia mio i le al alla dei delle ha piu presso da dove in l'",
    said: `io:i ho:i presso:at in:in nel:in per:for come:as dal:since da:since fino:until al:to a:to tra:between e:and o:or
      uno:one due:two tre:three quattro:four cinque:five sei:six sette:seven otto:eight nove:nine dieci:ten undici:eleven dodici:twelve tredici:thirteen quattordici:fourteen quindici:fifteen sedici:sixteen diciassette:seventeen diciotto:eighteen diciannove:nineteen venti:twenty trenta:thirty quaranta:forty cinquanta:fifty sessanta:sixty settanta:seventy ottanta:eighty novanta:ninety
      cento:hundred mille:thousand mila:thousand milione:million milioni:million miliardi:billion dozzina:dozen
      anno:year anni:years mese:month mesi:months settimana:week settimane:weeks giorno:day giorni:days ora:hour ore:hours minuti:minutes secondi:seconds secondo:second euro:euro sterline:pounds dollari:dollars
      annuale:annual annuo:annual mensile:monthly settimanale:weekly piu:more meno:less circa:about quasi:almost
      non:not mai:never nessun:no nessuna:no nessuno:no senza:without
      guidato:led diretto:led guido:lead gestito:managed gestisco:manage fondato:founded cofondato:founded inventato:invented responsabile:responsible
      direttore:director direttrice:director capo:head presidente:president
      laurea:bachelor triennale:bachelor magistrale:master dottorato:phd madrelingua:native fluente:fluent
      inglese:english tedesco:german francese:french spagnolo:spanish italiano:italian portoghese:portuguese vorrei:would desidero:want spero:hope attualmente:currently`,
  },
};
export const LANGUAGES = Object.keys(KNOWN) as Language[];

const ENGLISH = new Set(
  "the and of to in a i my is was for with that at on as have has from it by an we our are not this which i'm i've you your be or but so their who had were when than they more what would all since until during over about through between".split(
    ' ',
  ),
);
/** Of languages that nobody here reads: enough to tell that it is none of the others. */
const UNREAD = new Set(
  'jestem oraz mam przez jest nie sie ktore pracowalem pracowalam jako jag och att det som har med ett av for jeg er og til ikke har paa eg olen ja on ei kun ettei jsem ktery prace byl ve bir ve icin olarak ile bu vagyok es hogy egy sunt si pentru este din ca am lucrat je sam kao koji bio bila da na'.split(
    ' ',
  ),
);

const SAID = new Map(
  LANGUAGES.map((one) => [
    one,
    new Map(
      KNOWN[one].said
        .trim()
        .split(/\s+/)
        .map((pair) => pair.split(':') as [string, string]),
    ),
  ]),
);

/** Words of another language that are English ones as well tell nothing. */
const ENGLISH_TOO = new Set(
  'once sept fast chef will as no director a in die on son sur fine per of had mars'.split(' '),
);
const TELLS = new Map(
  LANGUAGES.map((one) => {
    const said = [...(SAID.get(one) ?? [])].filter(
      ([word, gloss]) => word !== gloss && !ENGLISH_TOO.has(word),
    );
    return [one, new Set([...KNOWN[one].small.split(' '), ...said.map(([word]) => word)])] as const;
  }),
);

/** French and Italian words run together with their article: "d'équipe", "l'ho". */
const parts = (low: string) => [low, ...low.split("'")];

/** The language of a run of tokens; 'other' where it is none that is read here, null where too little tells. */
export function languageOf(tokens: readonly Token[]): Language | 'en' | 'other' | null {
  const lows = tokens.filter(({ kind }) => kind === 'word').map(({ low }) => low);
  if (lows.length === 0) return null;
  const count = (words: ReadonlySet<string>) =>
    lows.filter((low) => parts(low).some((part) => words.has(part))).length;
  const english = count(ENGLISH) + lows.filter((low) => /'s$|n't$/.test(low)).length;
  const ranked = LANGUAGES.map((one) => ({ one, hits: count(TELLS.get(one) ?? new Set()) })).sort(
    (a, b) => b.hits - a.hits,
  );
  const [best] = ranked;
  const unread = count(UNREAD);
  const isLatin = lows.filter((low) => /^[a-z0-9'.+#]+$/.test(low)).length >= lows.length / 2;
  if (!isLatin) return 'other';
  if (best && best.hits >= 2 && best.hits > english) return unread > best.hits ? 'other' : best.one;
  if (unread >= 2 && unread > english) return 'other';
  // One telling word where nothing is English: "Vorrei imparare CATIA."
  const tells = best && lows.some((low) => low.length > 3 && TELLS.get(best.one)?.has(low));
  if (best && tells && english === 0 && best.hits > (ranked[1]?.hits ?? 0)) return best.one;
  return english > 0 ? 'en' : null;
}

/** The tokens with what is known of them said in English; where they stand is kept. */
export function glossed(tokens: readonly Token[], language: Language): Token[] {
  const said = SAID.get(language);
  return tokens.map((token, at) => {
    const found = token.kind === 'word' ? said?.get(token.low) : undefined;
    // "De 2013 a 2016"; elsewhere "a" is no "to".
    const gloss = found === 'to' && tokens[at + 1]?.kind !== 'number' ? undefined : found;
    return gloss === undefined ? token : { ...token, low: gloss.replace('_', ' '), raw: gloss };
  });
}
