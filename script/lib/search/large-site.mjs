// Writes the content of a made-up site with 290 cities: the real national pages, Helsingborg and Lund as they are, and 288 cities whose pages
// are drawn from the real pages' own sentences and from sentences made by rule. What it says of these cities is fiction, to measure with.
import { execFile } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const FICTIONAL = 'Fictional: made by script/lib/search/large-site.mjs to measure with. Nothing here is true of the city.';

/** Numbers that the Swedish Post and Telecom Authority keeps for fiction: a hundred in each series. */
const SERIES = ['031-390 06 ', '040-628 04 ', '08-465 004 ', '0980-319 2'];

const BODIES = ['Socialtjänsten', 'Socialjouren', 'Kontaktcentret', 'Mottagningen', 'Kvinnojouren', 'Brottsofferstödet', 'Fältgruppen', 'Mobila teamet', 'Bostadsbolaget', 'Medborgarservice', 'Ungdomsmottagningen', 'Hälsoenheten', 'Uppsökarna', 'Stödcentrumet', 'Diakonin', 'Hotellnätverket', 'Skolkuratorerna', 'Vårdcentralen', 'Räddningstjänsten', 'Kommunpolisen', 'Integrationsenheten', 'Näringslivskontoret', 'Biblioteket', 'Familjecentralen'];
const DOES = ['tar emot', 'ringer upp', 'möter', 'ger råd till', 'utbildar', 'söker upp', 'följer med', 'tolkar för', 'bokar tid med', 'stöttar', 'informerar', 'skjutsar', 'lyssnar på', 'skriver till', 'samlar', 'slussar vidare'];
const WHOM = ['den som är utsatt', 'anhöriga', 'hotellens personal', 'hyresvärdar', 'unga under arton år', 'den som har lurats på lön', 'bärplockare', 'städare', 'byggarbetare', 'den som säljer sex', 'den som vill sluta köpa sex', 'papperslösa', 'grannar som är oroliga', 'lärare', 'taxiförare', 'butiksägare', 'nagelskulptörer', 'restauranganställda', 'den som saknar pass', 'volontärer', 'fastighetsskötare', 'tandvårdens personal', 'föräldrar', 'idrottsledare'];
const WHEN = ['på måndagar', 'varje vardag', 'efter klockan sexton', 'på kvällar och helger', 'den första tisdagen i månaden', 'efter tidsbokning', 'utan att du bokar tid', 'i samtal på telefon', 'på plats i receptionen', 'tillsammans med polisen', 'i samma hus som biblioteket', 'hemma hos den som vill', 'på torget', 'i en buss', 'digitalt', 'med tolk', 'på lätt svenska', 'i en studiecirkel', 'under sommaren', 'sedan i våras'];
const WHY = ['så att ingen behöver vänta', 'för att fler ska våga berätta', 'eftersom det är svårt att ringa själv', 'när någon är rädd för sin arbetsgivare', 'om bostaden är hotad', 'i väntan på skyddat boende', 'utan journal', 'utan kostnad', 'med tystnadsplikt', 'när socialtjänsten har stängt', 'om passet är taget', 'när skulden växer', 'innan en anmälan görs', 'efter en anmälan', 'inför en rättegång', 'vid misstanke om koppleri', 'när ett barn kan fara illa', 'vid akut oro'];

/** Pages that some cities have: name, title, headings. Each city has two beside those that every city has. */
const TOPICS = [
  ['hyresvardar', 'För hyresvärdar i CITY', ['Tecken i trapphuset', 'Andrahand och korttidsuthyrning', 'När du hyr ut en lokal']], ['hotell', 'För hotell och vandrarhem i CITY', ['I receptionen', 'Städning av rum', 'Kontanter och flera nycklar']],
  ['skola', 'För skolan i CITY', ['Elever som försvinner', 'Samtal med en elev', 'Orosanmälan']], ['vard', 'För vården i CITY', ['Tandvård', 'Mödravård', 'När någon annan svarar på frågorna']],
  ['boende', 'Skyddat boende i CITY', ['Så söker du plats', 'Barn och husdjur', 'Hur länge du kan bo kvar']], ['arbete', 'Lurad på jobbet i CITY', ['Lön som inte kommer', 'Passet är taget', 'Kontakta facket']],
  ['sluta', 'Sluta köpa sex i CITY', ['Samtal utan namn', 'Partner och familj', 'Vad lagen säger']], ['ungdom', 'För unga i CITY', ['Nakenbilder', 'Sugardejting', 'Vem du kan prata med']],
  ['massage', 'Massage och salonger i CITY', ['Respekt Thai', 'Tillsyn', 'Tips om en salong']], ['bygg', 'Byggen och bemanning i CITY', ['Underentreprenörer', 'Bostad på bygget', 'Arbetsmiljö']],
  ['tolkar', 'Tolk och språk i CITY', ['Vilka språk', 'Teckenspråk', 'När någon annan tolkar']], ['frivilliga', 'Frivilliga i CITY', ['Bli volontär', 'Utbildning', 'Tystnadslöfte']],
];

/** The made-up cities write in one language, and the search is measured in two. */
const KEPT = ['sv', 'en'];

/** @param {string} content takes the other languages out of it */
function keepLanguages(content) {
  for (const path of readdirSync(content, { recursive: true }).map(String)) {
    const lang = /\.([a-z]{2,3}(?:-[a-z0-9-]+)?)\.(?:md|toml)$/.exec(path)?.[1];
    if (lang !== undefined && !KEPT.includes(lang)) rmSync(join(content, path));
    else if (/(?:site|city)\.toml$/.test(path)) {
      const kept = KEPT.map((tag) => `"${tag}"`).join(', ');
      writeFileSync(join(content, path), readFileSync(join(content, path), 'utf8').replace(/^languages = \[.*\]$/m, `languages = [${kept}]`));
    }
  }
}

/**
 * @param {{ stad: string, root: string, out: string, cities?: number }} options `stad`: the program; `root`: the project's folder; `out`: where the content goes
 */
export async function writeLargeSite({ stad, root, out, cities = 290 }) {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  cpSync(join(root, 'content'), join(out, 'content'), { recursive: true });
  keepLanguages(join(out, 'content'));
  const rows = readFileSync(join(root, 'content/national/places/municipalities.csv'), 'utf8').trim().split('\n').slice(1).map((row) => row.split(','));
  const known = new Set(readdirSync(join(out, 'content/cities')));
  const names = rows.map((row) => row[1] ?? '').filter((name) => !known.has(name.toLowerCase())).slice(0, cities - known.size);
  const folders = await makeCities(names, { stad, out });
  const random = randomFrom(7);
  const pick = (/** @type {any[]} */ list) => list[Math.floor(random() * list.length)];
  const bank = realSentences(root);
  let made = known.size;
  for (const name of names) {
    made++;
    const folder = folders.get(name) ?? '';
    mkdirSync(join(folder, 'pages'), { recursive: true });
    const city = join(folder, 'city.toml');
    writeFileSync(city, readFileSync(city, 'utf8').replace(/^languages = \[.*\]/m, 'languages = ["sv"]'));
    const made_up = () => `${pick(BODIES)} i ${name} ${pick(DOES)} ${pick(WHOM)} ${pick(WHEN)}, ${pick(WHY)}.`;
    const sentence = () => (random() < 0.4 ? pick(bank).replaceAll('CITY', name) : made_up());
    const paragraph = () => Array.from({ length: 2 + Math.floor(random() * 4) }, sentence).join(' ');
    for (const [page, title] of [['contact', 'Kontakt i CITY'], ['hours', 'Öppettider i CITY'], ['about', 'Om sidorna för CITY']]) {
      write(folder, page ?? '', title ?? '', name, made_up(), [paragraph(), paragraph(), paragraph()].join('\n\n'));
    }
    // By rule and not drawn: judged queries name these pages.
    const topics = [TOPICS[made % TOPICS.length], TOPICS[(made + 5) % TOPICS.length]];
    for (const [page, title, headings] of topics.map((topic) => topic ?? [])) {
      const body = /** @type {string[]} */ (headings).map((heading) => `## ${heading}\n\n${paragraph()}\n\n${paragraph()}`).join('\n\n');
      write(folder, /** @type {string} */ (page), /** @type {string} */ (title), name, made_up(), `${paragraph()}\n\n${body}`);
    }
    addRoute(folder, name, made);
  }
  return { cities: made };
}

/**
 * Lets the program make the cities, each in a site of its own that is read quickly, as many at once as there are processors.
 * @param {string[]} names
 * @param {{ stad: string, out: string }} options
 * @returns {Promise<Map<string, string>>} the folder of each
 */
async function makeCities(names, { stad, out }) {
  /** @type {Map<string, string>} */
  const folders = new Map();
  const queue = names.values();
  await Promise.all(Array.from({ length: availableParallelism() }, async (_, worker) => {
    const site = join(out, `worker-${worker}`);
    cpSync(join(out, 'content'), join(site, 'content'), { recursive: true });
    const cities = join(site, 'content/cities');
    const before = new Set(readdirSync(cities));
    for (const name of queue) {
      await promisify(execFile)(stad, ['new', 'city', name], { cwd: site });
      const id = readdirSync(cities).find((folder) => !before.has(folder));
      if (id === undefined) throw new Error(`no city was made for ${name}`);
      const folder = join(out, 'content/cities', id);
      renameSync(join(cities, id), folder);
      folders.set(name, folder);
    }
    rmSync(site, { recursive: true });
  }));
  return folders;
}

/**
 * @param {string} folder
 * @param {string} page
 * @param {string} title
 * @param {string} name
 * @param {string} description
 * @param {string} body
 */
function write(folder, page, title, name, description, body) {
  const slug = TOPICS.some(([topic]) => topic === page) ? `slug = "${page}"\n` : '';
  const full = title.replaceAll('CITY', name);
  const text = `+++\n# ${FICTIONAL}\ntitle = "${full}"\n${slug}description = "${description.slice(0, 150).replaceAll('"', '')}"\n+++\n${body}\n`;
  writeFileSync(join(folder, 'pages', `${page}.sv.md`), text);
}

/**
 * @param {string} folder
 * @param {string} name
 * @param {number} made how many cities there are already
 */
function addRoute(folder, name, made) {
  const number = `${SERIES[Math.floor(made / 100)]}${String(made % 100).padStart(2, '0')}`;
  appendFileSync(join(folder, 'routes.toml'), `
# ${FICTIONAL}
[[route]]
id = "socialjouren-call"
name = { sv = "Socialjouren i ${name}", en = "The emergency social services of ${name}" }
kind = "call"
value = "${number}"
operator = { sv = "Socialjouren", en = "Emergency social services" }
audience = ["exposed", "worried", "relative", "witness", "child"]
situations = ["utsatt", "orolig", "barn"]
purpose = { sv = "När socialtjänsten har stängt.", en = "When social services are closed." }
urgency = "after-hours"
hours = "unknown"
cost = "unknown"
identity = "unknown"
public_record = "unknown"
languages = "unknown"
source = "kommunens-webbplats"
search_words = ["jour", "kväll", "natt"]
`);
}

/** @param {string} root */
function realSentences(root) {
  /** @type {string[]} */
  const found = [];
  for (const folder of ['content/national/pages', 'content/cities/helsingborg/pages', 'content/cities/lund/pages']) {
    for (const file of readdirSync(join(root, folder)).filter((name) => name.endsWith('.sv.md')).sort()) {
      const text = readFileSync(join(root, folder, file), 'utf8').replace(/^\+\+\+[\s\S]*?\+\+\+/, '').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/^[#|-].*$/gm, '').replace(/[*_`>]/g, '');
      for (const sentence of text.match(/[A-ZÅÄÖ][^.!?\n]{25,160}[.!?]/g) ?? []) if (!/\d/.test(sentence)) found.push(sentence.replaceAll(/Helsingborg|Lund/g, 'CITY'));
    }
  }
  return found;
}

/** Always the same numbers. @param {number} seed */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

// As a program: node script/lib/search/large-site.mjs STAD FOLDER
if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [, , stad = '', out = ''] = process.argv;
  await writeLargeSite({ stad: resolve(stad), root: resolve(import.meta.dirname, '../../..'), out: resolve(out) });
}
