// The card beside the words: what was read from them, taken from the views.
const card = one('#card');
let cardPinned = false;
let cardTimer = 0;

/** A copy of what a view says of a finding, without its addresses. */
function copyOf(id) {
  const copy = itemOf(id).cloneNode(true);
  copy.removeAttribute('id');
  copy.classList.remove('selected');
  all('[id]', copy).forEach((element) => element.removeAttribute('id'));
  all('blockquote', copy).forEach((element) => element.remove());
  all('details', copy).forEach((details) => details.replaceWith(...all('dl', details)));
  const box = document.createElement('div');
  box.className = 'also-box';
  box.append(...copy.childNodes);
  return box;
}

/** Shows the readings of some findings beside a rectangle. */
function showCard(ids, rect, pinned) {
  clearTimeout(cardTimer);
  cardPinned = pinned;
  card.replaceChildren(
    ...ids.slice(0, 3).map((id, index) => {
      const box = copyOf(id);
      box.classList.toggle('also', index > 0);
      return box;
    }),
  );
  card.hidden = false;
  const width = card.offsetWidth;
  const height = card.offsetHeight;
  const below = rect.bottom + 8 + height < innerHeight;
  const left = uiRtl() ? rect.right - width : rect.left;
  card.style.left = `${Math.max(8, Math.min(left, innerWidth - width - 8))}px`;
  card.style.top = `${Math.max(8, below ? rect.bottom + 8 : rect.top - height - 8)}px`;
}

/** The card of a mark, unless the view beside the text already shows what it would say. */
function showCardUnlessSeen(mark) {
  const item = itemOf(mark.id).getBoundingClientRect();
  if (isWide() && item.height > 0) {
    hideCard();
  } else {
    showCard([mark.id], rectsOf(mark.start, mark.end)[0] || source.getBoundingClientRect(), true);
  }
}

function hideCard() {
  clearTimeout(cardTimer);
  cardPinned = false;
  card.hidden = true;
}

source.addEventListener('pointermove', (event) => {
  if (event.pointerType === 'touch') {
    return;
  }
  const hits = marksAt(event.clientX, event.clientY);
  source.classList.toggle('over-mark', hits.length > 0);
  if (cardPinned) {
    return;
  }
  clearTimeout(cardTimer);
  cardTimer = setTimeout(() => {
    if (hits.length) {
      showCard([...new Set(hits.map((m) => m.id))], rectsOf(hits[0].start, hits[0].end)[0], false);
    } else {
      hideCard();
    }
  }, hits.length ? 120 : 250);
});
source.addEventListener('pointerleave', () => {
  clearTimeout(cardTimer);
  if (!cardPinned) {
    cardTimer = setTimeout(hideCard, 250);
  }
});
card.addEventListener('pointerenter', () => clearTimeout(cardTimer));
card.addEventListener('pointerleave', () => {
  if (!cardPinned) {
    cardTimer = setTimeout(hideCard, 250);
  }
});

source.addEventListener('click', (event) => {
  if (String(getSelection())) {
    return;
  }
  const hits = marksAt(event.clientX, event.clientY);
  if (!hits.length) {
    hideCard();
    return;
  }
  const again = hits.findIndex((mark) => mark.id === chosen);
  const mark = hits[(again + 1) % hits.length];
  moveCursor(mark);
  choose(mark.id, 'text');
  showCardUnlessSeen(mark);
});
document.addEventListener('pointerdown', (event) => {
  if (cardPinned && !card.contains(event.target) && !source.contains(event.target)) {
    hideCard();
  }
});
for (const scroller of [one('#v-text'), document]) {
  scroller.addEventListener('scroll', () => !cardPinned && hideCard(), { passive: true });
}
changed.language.push(hideCard);
