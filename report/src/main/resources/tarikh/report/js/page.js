// What every part of the page shares: the data, the language, the theme, and which view is shown.
const root = document.documentElement;
const data = JSON.parse(document.getElementById('data').textContent);
const all = (selector, within = document) => [...within.querySelectorAll(selector)];
const one = (selector, within = document) => within.querySelector(selector);
const changed = { language: [], view: [], size: [], selection: [] };
const tell = (what, value) => changed[what].forEach((listener) => listener(value));

const uiLanguage = () => root.lang;
const uiRtl = () => root.dir === 'rtl';
const said = (both) => both[uiLanguage()];
const isWide = () => matchMedia('(min-width: 1040px)').matches;

/** Remembers a choice where the browser lets a file do so. */
function remember(key, value) {
  try {
    localStorage.setItem(`tarikh.${key}`, value);
  } catch {
    // A page opened from a file may have no storage; the choice then lasts as long as the page.
  }
}

function setLanguage(language) {
  root.lang = language;
  root.dir = language === 'ar' ? 'rtl' : 'ltr';
  tell('language', language);
}

function toggleTheme() {
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  const now = root.dataset.theme || (dark ? 'dark' : 'light');
  root.dataset.theme = now === 'dark' ? 'light' : 'dark';
  remember('theme', root.dataset.theme);
}

function restoreTheme() {
  try {
    const theme = localStorage.getItem('tarikh.theme');
    if (theme === 'dark' || theme === 'light') {
      root.dataset.theme = theme;
    }
  } catch {
    // As above.
  }
}

/** Shows one view beside the text, or alone on a narrow screen. */
function showView(name) {
  const text = name === 'text';
  document.body.dataset.view = name;
  for (const view of all('.view')) {
    const shown = view.id === `v-${name}` || (view.id === 'v-text' && isWide());
    view.classList.toggle('shown', shown);
  }
  for (const tab of all('.tabs a')) {
    tab.dataset.view === name ? tab.setAttribute('aria-current', 'true') : tab.removeAttribute('aria-current');
  }
  if (text && isWide()) {
    showView('list');
    return;
  }
  tell('view', name);
}

const shownView = () => document.body.dataset.view;

const help = one('#keys');
const actions = {
  language: () => setLanguage(uiLanguage() === 'ar' ? 'en' : 'ar'),
  theme: toggleTheme,
  print: () => print(),
  help: () => help.showModal(),
};
for (const button of all('[data-action]')) {
  button.addEventListener('click', () => actions[button.dataset.action]());
}

let wasWide = isWide();
addEventListener('resize', () => {
  if (wasWide !== isWide()) {
    wasWide = isWide();
    showView(shownView());
  }
  tell('size');
});
restoreTheme();
root.classList.add('js');
