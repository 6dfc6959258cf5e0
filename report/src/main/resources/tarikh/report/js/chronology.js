// The list of events: in the order of happening or of telling, all or only what happened.
const dated = one('[data-list="dated"]');
const inTime = all(':scope > li', dated);

for (const button of all('[data-order]')) {
  button.addEventListener('click', () => {
    const telling = button.dataset.order === 'telling';
    const order = telling ? [...inTime].sort((a, b) => a.dataset.at - b.dataset.at) : inTime;
    dated.append(...order);
    for (const other of all('[data-order]')) {
      other.setAttribute('aria-pressed', other === button);
    }
  });
}
const onlyHappened = one('[data-happened]');
if (onlyHappened) {
  onlyHappened.addEventListener('change', () => {
    one('#v-list').classList.toggle('only-happened', onlyHappened.checked);
    drawAxis();
  });
}
