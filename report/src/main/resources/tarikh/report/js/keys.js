// Keys mean "next" and "previous"; which arrow that is follows the direction of what is read.
const live = one('#live');
let cursor = -1;

const walked = () => marks.filter(isPainted);

function moveCursor(mark) {
  cursor = marks.indexOf(mark);
}

/** Goes to the next or previous mark of the text and says what it is. */
function step(by) {
  const list = walked();
  if (!list.length) {
    return;
  }
  const current = marks[cursor];
  let at = current ? list.findIndex((mark) => marks.indexOf(mark) >= cursor) : -1;
  at = at < 0 ? (by > 0 ? 0 : list.length - 1) : (at + by + list.length) % list.length;
  const mark = list[current ? at : by > 0 ? 0 : list.length - 1];
  moveCursor(mark);
  choose(mark.id, 'text');
  paint('here', [[mark.start, mark.end]], 6);
  scrollToRun(mark.start, mark.end);
  showCard([mark.id], rectsOf(mark.start, mark.end)[0] || source.getBoundingClientRect(), true);
  live.textContent = card.innerText;
  showCardUnlessSeen(mark);
}

const isField = (element) => element.matches('input, select, textarea');
const forward = (key, rtl) => (key === 'ArrowRight' && !rtl) || (key === 'ArrowLeft' && rtl);
const backward = (key, rtl) => (key === 'ArrowLeft' && !rtl) || (key === 'ArrowRight' && rtl);

/** Moves the focus among links by next and previous. */
function rove(event, links, rtl) {
  const at = links.indexOf(document.activeElement);
  const by = forward(event.key, rtl) ? 1 : backward(event.key, rtl) ? -1 : 0;
  const next = event.key === 'Home' ? 0 : event.key === 'End' ? links.length - 1 : at + by;
  if ((by || event.key === 'Home' || event.key === 'End') && links[next]) {
    event.preventDefault();
    links.forEach((each) => each.getAttribute('tabindex') === '0' && each.setAttribute('tabindex', -1));
    links[next].setAttribute('tabindex', 0);
    links[next].focus();
    return true;
  }
  return false;
}

function axisKey(event) {
  if (event.key === '+' || event.key === '=') {
    zooms.in();
  } else if (event.key === '-' || event.key === '−') {
    zooms.out();
  } else {
    return rove(event, all('a', axis), uiRtl());
  }
  event.preventDefault();
  return true;
}

document.addEventListener('keydown', (event) => {
  const target = event.target;
  if (event.ctrlKey || event.metaKey || event.altKey || isField(target) || help.open) {
    return;
  }
  if (axis && axis.contains(target) && axisKey(event)) {
    return;
  }
  if (target.closest('.tabs')) {
    rove(event, all('.tabs a').filter((a) => a.offsetParent), uiRtl());
  } else if (target === source) {
    const by = forward(event.key, source.dir === 'rtl') ? 1 : backward(event.key, source.dir === 'rtl') ? -1 : 0;
    if (by) {
      event.preventDefault();
      step(by);
    }
  }
  if (event.key === 'n' || event.key === 'p') {
    step(event.key === 'n' ? 1 : -1);
  } else if (event.key === 'Escape') {
    hideCard();
    letGo();
  } else if (event.key === '?') {
    help.showModal();
  }
});

showView(isWide() ? 'list' : 'text');
// Only when the axis has its height is it known what part of the text is seen.
document.fonts.ready.then(() => {
  drawAxis();
  drawMaps();
  if (location.hash) {
    follow(location.hash);
  }
});
