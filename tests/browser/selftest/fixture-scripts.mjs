// The two scripts of the fictional site: just enough of a finder and a search to be questioned.

/** @param {import('../lib/facts.mjs').Facts} facts */
export function finderScript(facts) {
  const towns = facts.municipalities.map(({ code, name, slug }) => ({ code, name, slug }));
  return `const towns = ${JSON.stringify(towns)};
const place = document.querySelector('[data-finder]');
const prefix = document.documentElement.lang === 'sv' ? '/' : '/en/';
place.innerHTML = '<label for="find"></label><input id="find" role="combobox" aria-expanded="false" aria-controls="found" aria-autocomplete="list" autocomplete="off"><ul id="found" role="listbox" hidden></ul><p role="status"></p>';
place.querySelector('label').textContent = place.dataset.label;
const field = place.querySelector('input'), list = place.querySelector('ul'), told = place.querySelector('p');
list.setAttribute('aria-label', place.dataset.label);
const fold = (word) => word.toLowerCase().normalize('NFD').replace(/\\p{Mark}/gu, '');
let table;
field.addEventListener('focus', async () => { table ??= await (await fetch(place.dataset.postal)).json(); });
let chosen = -1;
field.addEventListener('input', () => {
  const typed = fold(field.value).replace(/(\\d) (\\d)/, '$1$2');
  let found = [], words = '';
  if (/^\\d{5}$/.test(typed)) {
    found = towns.filter((town) => town.code === table?.[typed]);
    if (found.length === 0) {
      const codes = Object.keys(table ?? {}).filter((code) => code.startsWith(typed.slice(0, 3))).map((code) => table[code]);
      found = towns.filter((town) => codes.includes(town.code));
      words = found.length > 0 ? place.dataset.perhaps : place.dataset.none;
    }
  } else if (typed !== '') found = towns.filter((town) => fold(town.name).startsWith(typed));
  told.textContent = words;
  list.replaceChildren(...found.map((town, idx) => {
    const option = document.createElement('li');
    option.role = 'option'; option.id = 'o' + idx; option.textContent = town.name; option.dataset.url = prefix + town.slug + '/';
    return option;
  }));
  list.hidden = found.length === 0;
  field.ariaExpanded = String(found.length > 0);
  chosen = -1;
});
addEventListener('pagehide', () => { field.value = ''; });
field.addEventListener('keydown', (event) => {
  if (event.key === 'ArrowDown') { chosen = Math.min(chosen + 1, list.children.length - 1); field.setAttribute('aria-activedescendant', 'o' + chosen); }
  if (event.key === 'Enter' && list.children[chosen]) location.assign(list.children[chosen].dataset.url);
});
`;
}

export function searchScript() {
  return `const place = document.querySelector('[data-search]');
place.innerHTML = '<label for="search-field"></label><input id="search-field" type="search" autocomplete="off"><p role="status"></p><ul data-search-results></ul>';
place.querySelector('label').textContent = place.dataset.label;
const field = place.querySelector('input'), told = place.querySelector('p'), results = place.querySelector('ul');
const index = fetch(place.dataset.index).then((answer) => answer.json());
field.addEventListener('input', async () => {
  const typed = field.value.toLowerCase();
  const found = typed === '' ? [] : (await index).filter((entry) => entry.text.toLowerCase().includes(typed));
  results.replaceChildren(...found.map((entry) => {
    const item = document.createElement('li'), link = document.createElement('a');
    link.href = entry.url; link.textContent = entry.title; item.append(link);
    return item;
  }));
  told.textContent = typed !== '' && found.length === 0 ? place.dataset.none : '';
});
`;
}

/** Just enough of a script that hides what has had its day. */
export function daysScript() {
  return `const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date());
const entry = document.querySelector('[data-expires]'), words = document.querySelector('[data-ended]');
const isOver = entry.dataset.expires < today;
entry.hidden = isOver;
words.hidden = !isOver;
`;
}
