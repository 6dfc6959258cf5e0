// The time axis: ranges as bars, open ends fading, right to left in Arabic; nothing without a date is on it.
const svgSpace = one('#axis') && one('#axis').namespaceURI;
const axis = one('#axis');
const laneHeight = 23;
let shownDays = null;

function svg(name, attributes = {}, ...children) {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) {
    element.setAttribute(key, value);
  }
  element.append(...children);
  return element;
}

const pen = document.createElement('canvas').getContext('2d');
function textWidth(text, size, weight = 400) {
  pen.font = `${weight} ${size}px "Tarikh Naskh"`;
  return pen.measureText(text).width;
}

function wholeExtent() {
  const ends = data.events.flatMap((e) => [e.a, e.z]).filter((day) => day !== undefined);
  const first = Math.min(...ends);
  const last = Math.max(...ends);
  const margin = Math.max((last - first) * 0.03, 2);
  return [first - margin, last + margin];
}

const width = () => axis.parentElement.clientWidth || 1000;
/** From a day to a distance from the start of the line, whichever side that is. */
const along = (day) => ((day - shownDays[0]) / (shownDays[1] - shownDays[0])) * width();
/** From a distance along the line to a place on the screen. */
const across = (distance) => (uiRtl() ? width() - distance : distance);

function boxOf(event) {
  const open = 60;
  const start = event.a === undefined ? along(event.z + 1) - open : along(event.a);
  const end = event.z === undefined ? along(event.a) + open : along(event.z + 1);
  const label = textWidth(said(event), 13.5) + 8;
  const isPoint = event.a !== undefined && event.a === event.z && end - start < 12;
  const from = isPoint ? (start + end) / 2 - 6 : start;
  const to = isPoint ? from + 12 : Math.max(end, start + 5);
  const inside = Math.min(to, width()) - Math.max(from, 0) > label + 6;
  const begin = Math.max(from, 0);
  const labelAt = inside ? begin + 4 : to + 4;
  // Near the end of the line a label stands before its bar, so that it is not cut off.
  const before = !inside && labelAt + label > width() && from - label > 0;
  return { event, from, to, isPoint, inside, label, labelAt: before ? from - label + 4 : labelAt, before };
}

/** Gives each box the first lane in which it and its label have room. */
function lanes(boxes) {
  const ends = [];
  const placed = boxes.map((box) => ({
    ...box,
    left: Math.min(box.from, box.labelAt) - 2,
    right: Math.max(box.to, box.labelAt + box.label) + 6,
  }));
  placed.sort((a, b) => a.left - b.left);
  for (const box of placed) {
    let lane = ends.findIndex((end) => end <= box.left);
    if (lane < 0) {
      lane = ends.length;
    }
    ends[lane] = box.right;
    box.lane = lane;
  }
  return placed;
}

function gradient(id, fromOpaque) {
  const stop = (offset, opacity) => svg('stop', { offset, 'stop-color': 'var(--bar-soft)', 'stop-opacity': opacity });
  return svg('linearGradient', { id }, stop(0, fromOpaque ? 1 : 0), stop(1, fromOpaque ? 0 : 1));
}

function drawBar(box, y) {
  const { event, from, to, isPoint } = box;
  const left = Math.min(across(from), across(to));
  if (isPoint) {
    return svg('circle', { class: 'point', cx: across((from + to) / 2), cy: y + 11, r: 5.5 });
  }
  // A bar that holds its label is as high as the label needs.
  const [top, height] = box.inside ? [y + 1.5, 19] : [y + 6, 10];
  const bar = svg('rect', { class: 'mark', x: left, y: top, width: to - from, height, rx: 1 });
  const openStart = event.a === undefined;
  if (openStart || event.z === undefined) {
    if (!event.real) {
      return drawOpenOutline(left, to - from, y, openStart !== uiRtl());
    }
    bar.setAttribute('fill', `url(#fade-${openStart === uiRtl() ? 'left' : 'right'})`);
    bar.setAttribute('class', 'fade');
  }
  return bar;
}

/** What was not told as happened, with one end open: an outline that lacks a side. */
function drawOpenOutline(left, size, y, openLeft) {
  const closed = openLeft ? left + size : left;
  const open = openLeft ? left : left + size;
  return svg('path', { class: 'soft', d: `M${open},${y + 6}H${closed}V${y + 16}H${open}` });
}

function drawEvent(box, top) {
  const y = top + box.lane * laneHeight;
  const start = Math.min(box.from, box.labelAt) - 2;
  const size = Math.max(box.to, box.labelAt + box.label) - start + 2;
  const link = svg('a', {
    href: `#${box.event.id}`,
    class: (box.event.real ? 'happened' : 'unreal') + (box.event.id === chosen ? ' selected' : ''),
    tabindex: -1,
    'data-day': box.event.id,
  });
  link.append(
    svg('title', {}, `${said(box.event)} — ${said(box.event.when)}`),
    svg('rect', { class: 'hit', x: uiRtl() ? across(start + size) : start, y, width: size, height: laneHeight - 1 }),
    drawBar(box, y),
    svg('text', { x: across(box.labelAt), y: y + 15.5, 'text-anchor': 'start' }, said(box.event)),
  );
  return link;
}

function drawTicks(height) {
  const wanted = ((shownDays[1] - shownDays[0]) / width()) * 95;
  let free = -Infinity;
  return ticks(shownDays[0], shownDays[1], wanted).flatMap(({ day, label, major }) => {
    const at = along(day);
    const size = textWidth(label, 12.5);
    if (at < -1 || at > width()) {
      return [];
    }
    const group = svg('g', { class: major ? 'tick major' : 'tick' });
    group.append(svg('line', { x1: across(at), x2: across(at), y1: 20, y2: height }));
    if (at - 2 >= free && at + size < width()) {
      group.append(svg('text', { x: across(at + 3), y: 14 }, label));
      free = at + size + 14;
    }
    return [group];
  });
}

function drawAxis() {
  if (!axis || !axis.parentElement.clientWidth) {
    return;
  }
  shownDays = shownDays || wholeExtent();
  const only = onlyHappened && onlyHappened.checked;
  const seen = data.events.filter((e) => (!only || e.real) && isInView(e));
  const boxes = lanes(seen.map(boxOf));
  const height = 26 + Math.max(1, ...boxes.map((box) => box.lane + 1)) * laneHeight;
  axis.setAttribute('viewBox', `0 0 ${width()} ${height}`);
  axis.setAttribute('height', height);
  axis.setAttribute('direction', root.dir);
  const focused = document.activeElement && document.activeElement.dataset && document.activeElement.dataset.day;
  axis.replaceChildren(
    svg('defs', {}, gradient('fade-left', true), gradient('fade-right', false)),
    ...drawTicks(height),
    svg('line', { class: 'base', x1: 0, x2: width(), y1: 20.5, y2: 20.5 }),
    ...boxes.sort((a, b) => data.events.indexOf(a.event) - data.events.indexOf(b.event)).map((box) => drawEvent(box, 25)),
  );
  const links = all('a', axis);
  const entry = links.find((a) => a.dataset.day === (focused || chosen)) || links[0];
  if (entry) {
    entry.setAttribute('tabindex', 0);
    if (focused) {
      entry.focus();
    }
  }
}

const isInView = (event) =>
  (event.a === undefined || event.a <= shownDays[1]) && (event.z === undefined || event.z >= shownDays[0]);

/** Shows fewer or more days around one that stays in its place. */
function zoom(factor, around) {
  const whole = wholeExtent();
  const size = Math.min(Math.max((shownDays[1] - shownDays[0]) * factor, 6), whole[1] - whole[0]);
  const share = (around - shownDays[0]) / (shownDays[1] - shownDays[0]);
  const start = Math.min(Math.max(around - size * share, whole[0]), whole[1] - size);
  shownDays = [start, start + size];
  drawAxis();
}

function pan(days) {
  const whole = wholeExtent();
  const size = shownDays[1] - shownDays[0];
  const start = Math.min(Math.max(shownDays[0] + days, whole[0]), whole[1] - size);
  shownDays = [start, start + size];
  drawAxis();
}

/** The day that zooming keeps in place: that of the chosen event when it is seen. */
function middleDay() {
  const event = data.events.find((e) => e.id === chosen && isInView(e));
  return event ? (event.a ?? event.z) : (shownDays[0] + shownDays[1]) / 2;
}

const zooms = {
  in: () => zoom(0.5, middleDay()),
  out: () => zoom(2, middleDay()),
  all: () => {
    shownDays = null;
    drawAxis();
  },
};
if (axis) {
  all('[data-axis]').forEach((button) => button.addEventListener('click', zooms[button.dataset.axis]));
  axis.addEventListener('wheel', (event) => {
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      const at = across(event.offsetX);
      zoom(event.deltaY > 0 ? 1.25 : 0.8, shownDays[0] + (at / width()) * (shownDays[1] - shownDays[0]));
    }
  }, { passive: false });
  let dragged = null;
  axis.addEventListener('pointerdown', (event) => {
    dragged = event.button === 0 ? { x: event.clientX, moved: false } : null;
  });
  addEventListener('pointermove', (event) => {
    const step = dragged && event.clientX - dragged.x;
    if (dragged && (dragged.moved || Math.abs(step) > 4)) {
      dragged = { x: event.clientX, moved: true };
      axis.classList.add('dragging');
      pan(((uiRtl() ? step : -step) / width()) * (shownDays[1] - shownDays[0]));
    }
  });
  addEventListener('pointerup', () => {
    const moved = dragged && dragged.moved;
    dragged = null;
    axis.classList.remove('dragging');
    if (moved) {
      addEventListener('click', (event) => event.preventDefault(), { capture: true, once: true });
      setTimeout(() => dispatchEvent(new Event('click')), 0);
    }
  });
}
for (const what of ['language', 'view', 'size', 'selection']) {
  changed[what].push(drawAxis);
}
addEventListener('beforeprint', drawAxis);
