// Marks in the text: ranges over the untouched characters, so that joined letters stay joined.
const source = one('.source');
const paragraphs = all('p', source).map((element) => {
  element.normalize();
  return { element, node: element.firstChild, at: Number(element.dataset.at), length: element.firstChild.length };
});
const marks = data.marks.map(([id, kind, form, start, end]) => ({ id, kind, form, start, end }));
const marksOf = new Map();
for (const mark of marks) {
  marksOf.has(mark.id) ? marksOf.get(mark.id).push(mark) : marksOf.set(mark.id, [mark]);
}
const canPaint = typeof Highlight === 'function' && 'highlights' in CSS;
const hiddenKinds = new Set();

/** The last paragraph that begins at or before a place of the text. */
function paragraphAt(place) {
  let low = 0;
  let high = paragraphs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (paragraphs[middle].at <= place) {
      low = middle;
    } else {
      high = middle - 1;
    }
  }
  return low;
}

/** The ranges of a run of the text, one for each paragraph it touches. */
function rangesOf(start, end) {
  const ranges = [];
  for (let i = paragraphAt(start); i < paragraphs.length && paragraphs[i].at < end; i++) {
    const { node, at, length } = paragraphs[i];
    const from = Math.max(start - at, 0);
    const to = Math.min(end - at, length);
    if (from < to) {
      const range = new Range();
      range.setStart(node, from);
      range.setEnd(node, to);
      ranges.push(range);
    }
  }
  return ranges;
}

function paint(name, runs, priority) {
  if (!canPaint) {
    return;
  }
  const highlight = new Highlight(...runs.flatMap(([start, end]) => rangesOf(start, end)));
  highlight.priority = priority;
  CSS.highlights.set(name, highlight);
}

/** Pronouns are painted only when what they stand for is chosen: else half the text would be marked. */
const isPainted = (mark) => mark.form !== 'pronoun' && !hiddenKinds.has(mark.kind);

function paintKinds() {
  for (const kind of new Set(marks.map((mark) => mark.kind))) {
    const runs = marks.filter((mark) => mark.kind === kind && isPainted(mark)).map((m) => [m.start, m.end]);
    paint(`k-${kind}`, runs, kind === 'time' ? 0 : kind === 'event' ? 1 : 2);
  }
}

/** The painted marks under a point, the shortest first. */
function marksAt(x, y) {
  const caret = document.caretPositionFromPoint
    ? document.caretPositionFromPoint(x, y)
    : caretFromRange(document.caretRangeFromPoint(x, y));
  const paragraph = caret && paragraphs.find(({ node }) => node === caret.offsetNode);
  if (!paragraph) {
    return [];
  }
  const offset = paragraph.at + caret.offset;
  return marks
    .filter((mark) => isPainted(mark) && mark.start <= offset && offset <= mark.end && covers(mark, x, y))
    .sort((a, b) => a.end - a.start - (b.end - b.start));
}

const caretFromRange = (range) => range && { offsetNode: range.startContainer, offset: range.startOffset };

const rectsOf = (start, end) => rangesOf(start, end).flatMap((range) => [...range.getClientRects()]);

const covers = (mark, x, y) =>
  rectsOf(mark.start, mark.end).some((r) => r.left - 1 <= x && x <= r.right + 1 && r.top <= y && y <= r.bottom);

/** Brings a run into the middle of the part of the page that scrolls. */
function scrollToRun(start, end) {
  const range = rangesOf(start, end)[0];
  if (!range || !one('#v-text').classList.contains('shown')) {
    return;
  }
  const pane = one('#v-text');
  const rect = range.getBoundingClientRect();
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
  if (isWide()) {
    const box = pane.getBoundingClientRect();
    if (rect.top < box.top + 40 || rect.bottom > box.bottom - 60) {
      pane.scrollBy({ top: rect.top - box.top - box.height / 3, behavior: calm });
    }
  } else if (rect.top < 80 || rect.bottom > innerHeight - 120) {
    scrollBy({ top: rect.top - innerHeight / 3, behavior: calm });
  }
}

for (const box of all('[data-kind]')) {
  box.addEventListener('change', () => {
    hiddenKinds[box.checked ? 'delete' : 'add'](box.dataset.kind);
    paintKinds();
  });
}
one('.unmarked').hidden = canPaint;
if (!canPaint) {
  one('.index').open = true;
}
paintKinds();
