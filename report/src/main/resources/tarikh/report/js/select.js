// One thing is chosen at a time, in every view at once; its id is the address of the page.
let chosen = null;

const itemOf = (id) => document.getElementById(id);

/** The runs of the text that belong to a finding, and how they are painted. */
function paintChosen(id, statement) {
  const own = (marksOf.get(id) || []).map((mark) => [mark.start, mark.end]);
  const cited = (data.contradictions[id] || []).filter((run) => run.length);
  const event = data.clauses[id];
  paint('clause', event ? [event] : [], 3);
  paint('cited', cited, 4);
  paint('chosen', own, 5);
  const run = statement === undefined ? own[0] || cited[0] : data.contradictions[id][statement];
  paint('here', statement !== undefined && run && run.length ? [run] : [], 6);
  return run;
}

/**
 * Chooses a finding.
 * @param id of the finding, with `.2` for the second statement of a contradiction
 * @param from the view in which it was chosen, which then stays as it is
 */
function choose(address, from) {
  const [id, number] = address.split('.');
  const item = itemOf(id);
  if (!item || !item.closest('.view')) {
    return false;
  }
  const statement = number && data.contradictions[id] && data.contradictions[id][number - 1] ? number - 1 : undefined;
  chosen = id;
  history.replaceState(null, '', `#${address}`);
  const run = paintChosen(id, statement);
  for (const selected of all('.selected')) {
    selected.classList.remove('selected');
  }
  item.classList.add('selected');
  if (from !== 'text') {
    reveal(item, from, statement);
  } else if (isWide()) {
    reveal(item, 'text');
  }
  if (run && run.length && from !== 'text') {
    if (statement !== undefined && !isWide()) {
      showView('text');
    }
    scrollToRun(run[0], run[1]);
  }
  tell('selection', id);
  return true;
}

/** Shows the view with an item, unless the view shown already speaks of it. */
function reveal(item, from, statement) {
  const view = item.closest('.view').id.slice(2);
  const here = itemOf(`v-${shownView()}`);
  const spoken = here && here.id !== 'v-text' && one(`[data-events~="${item.id}"], #${item.id}`, here);
  if (!spoken && (from !== 'text' || isWide())) {
    showView(view);
  }
  for (let details = item.closest('details'); details; details = details.parentElement.closest('details')) {
    details.open = true;
  }
  if (statement === undefined && item.getClientRects().length) {
    item.scrollIntoView({ block: 'nearest' });
  }
}

function letGo() {
  chosen = null;
  for (const name of ['clause', 'cited', 'chosen', 'here']) {
    paint(name, [], 0);
  }
  for (const selected of all('.selected')) {
    selected.classList.remove('selected');
  }
  history.replaceState(null, '', location.pathname + location.search);
  tell('selection', null);
}

function follow(hash, from) {
  const address = decodeURIComponent(hash.slice(1));
  if (address.startsWith('v-') || address === 'tabs') {
    const view = address.slice(2);
    if (itemOf(address) && itemOf(address).matches('.view')) {
      showView(view);
      if (!isWide()) {
        one('.tabs').scrollIntoView();
      }
      history.replaceState(null, '', hash);
    }
    return true;
  }
  return choose(address, from);
}

document.addEventListener('click', (event) => {
  const link = event.target.closest('a[href^="#"], a[data-go]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) {
    return;
  }
  const hash = link.getAttribute('href');
  if (follow(hash, link.closest('.axis') ? 'axis' : link.closest('.card') ? 'card' : 'list')) {
    event.preventDefault();
    if (link.matches('.skip')) {
      itemOf(hash.slice(1)).focus();
    }
  }
});
addEventListener('hashchange', () => follow(location.hash));
