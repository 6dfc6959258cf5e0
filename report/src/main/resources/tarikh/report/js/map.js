// Journeys over their maps: legs numbered, dashed where not told, gaps left open, names apart from each other.

/** A curve between two places as points, bent to one side so that there and back can be told apart. */
function curve(from, to, bend) {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const middle = { x: (from.x + to.x) / 2 - dy * bend, y: (from.y + to.y) / 2 + dx * bend };
  const points = [];
  for (let i = 0; i <= 40; i++) {
    const t = i / 40;
    points.push({
      x: (1 - t) ** 2 * from.x + 2 * t * (1 - t) * middle.x + t ** 2 * to.x,
      y: (1 - t) ** 2 * from.y + 2 * t * (1 - t) * middle.y + t ** 2 * to.y,
    });
  }
  return points;
}

const pathOf = (points, k) => `M${points.map((p) => `${(p.x * k).toFixed(1)},${(p.y * k).toFixed(1)}`).join('L')}`;

function arrow(points, k) {
  const tip = points[points.length - 4];
  const before = points[points.length - 8];
  const angle = Math.atan2(tip.y - before.y, tip.x - before.x);
  const corner = (turn) => `${((tip.x - 9 * Math.cos(angle + turn)) * k).toFixed(1)},${((tip.y - 9 * Math.sin(angle + turn)) * k).toFixed(1)}`;
  return svg('path', { class: 'head', d: `M${(tip.x * k).toFixed(1)},${(tip.y * k).toFixed(1)}L${corner(0.42)}L${corner(-0.42)}z` });
}

function link(className, id, target, events, label) {
  const element = svg('a', { class: className, tabindex: 0, href: `#${target}`, 'data-events': [id, ...events].join(' ') });
  if (chosen && (events.includes(chosen) || id === chosen)) {
    element.classList.add('selected');
  }
  element.append(svg('title', {}, label));
  return element;
}

/** The legs that can be drawn, as curves; those with an end nowhere known are left to the table. */
function legCurves(map, places) {
  const between = new Map();
  return map.legs.map((leg, index) => {
    if (leg.from < 0 || leg.to < 0 || leg.from === leg.to) {
      return null;
    }
    const pair = `${Math.min(leg.from, leg.to)}>${Math.max(leg.from, leg.to)}`;
    const before = between.get(pair) || 0;
    between.set(pair, before + 1);
    const bend = (0.14 + before * 0.12) * (places[leg.to].x >= places[leg.from].x ? -1 : 1);
    return { leg, number: index + 1, goal: places[leg.to].id, points: curve(places[leg.from], places[leg.to], bend) };
  }).filter(Boolean);
}

/** Where the text jumps from one stay to the next: two short stubs that do not meet. */
function gaps(map, places, k) {
  const told = new Set(map.legs.map((leg) => `${leg.from}>${leg.to}`));
  const stubs = [];
  for (let i = 1; i < map.stays.length; i++) {
    const from = map.stays[i - 1].place;
    const to = map.stays[i].place;
    if (from >= 0 && to >= 0 && from !== to && !told.has(`${from}>${to}`)) {
      const points = curve(places[from], places[to], 0.1);
      stubs.push(points.slice(0, 9), points.slice(-9));
    }
  }
  return stubs.map((points) => svg('g', { class: 'gap' }, svg('path', { d: pathOf(points, k) })));
}

function drawLeg({ leg, number, points, goal }, taken, k, size) {
  const element = link(leg.stated ? 'leg' : 'leg untold', goal, leg.events[0] || goal, leg.events, said(leg));
  element.append(svg('path', { class: 'hit', d: pathOf(points, k) }), svg('path', { d: pathOf(points, k) }), arrow(points, k));
  const spots = [20, 17, 23, 14, 26].flatMap((i) => [0, 14, -14, 26, -26].map((off) => {
    const ahead = points[i + 1];
    const angle = Math.atan2(ahead.y - points[i].y, ahead.x - points[i].x) + Math.PI / 2;
    return boxAt(points[i].x + off * Math.cos(angle) - 10, points[i].y + off * Math.sin(angle) - 10, 20, 20);
  }));
  const box = bestPlace(spots, taken, [], size.wide, size.high);
  taken.push(box);
  const x = box.left + 10;
  const y = box.top + 10;
  element.append(svg('g', { class: 'number', 'font-size': 13 * k },
    svg('circle', { cx: x * k, cy: y * k, r: 9.5 * k }),
    svg('text', { x: x * k, y: (y + 4.5) * k }, String(number))));
  return element;
}

function drawPlace(place, events, taken, lines, k, size) {
  const first = said(place);
  const second = uiLanguage() === 'ar' ? place.en : place.ar;
  const both = second !== first;
  const wide = Math.max(textWidth(first, 15, 700), both ? textWidth(second, 12.5) : 0) + 6;
  const high = both ? 38 : 22;
  const box = bestPlace(placesAround(place, wide, high), taken, lines, size.wide, size.high);
  taken.push(box);
  const element = link('spot', place.id, place.id, events, both ? `${first} · ${second}` : first);
  const nearX = Math.min(Math.max(place.x, box.left), box.right);
  const nearY = Math.min(Math.max(place.y, box.top), box.bottom);
  if (Math.hypot(nearX - place.x, nearY - place.y) > 20) {
    element.append(svg('line', { class: 'leader', x1: place.x * k, y1: place.y * k, x2: nearX * k, y2: nearY * k }));
  }
  const middle = ((box.left + box.right) / 2) * k;
  const line = (text, y, px, weight, name) => svg('text', {
    x: middle, y: (box.top + y) * k, 'font-size': px * k, 'font-weight': weight, 'text-anchor': 'middle', 'stroke-width': 3 * k, class: name,
  }, text);
  element.append(svg('circle', { cx: place.x * k, cy: place.y * k, r: 4.5 * k }), line(first, 16, 15, 700, 'first'));
  if (both) {
    element.append(line(second, 32, 12.5, 400, 'second'));
  }
  return element;
}

function drawMap(element) {
  const map = data.maps[Number(element.dataset.map)];
  const [, , unitsWide, unitsHigh] = element.getAttribute('viewBox').split(' ').map(Number);
  // Labels keep their size on screen; k is how many units of the drawing one pixel has.
  const k = Math.max(unitsWide / (element.clientWidth || 640), unitsHigh / (element.clientHeight || 1e6));
  const size = { wide: unitsWide / k, high: unitsHigh / k };
  const places = map.places.map((p) => ({ ...p, x: p.x / k, y: p.y / k }));
  const curves = legCurves(map, places);
  const taken = places.map((p) => boxAt(p.x - 7, p.y - 7, 14, 14));
  const lines = curves.flatMap(({ points }) => points);
  const legs = curves.map((c) => drawLeg(c, taken, k, size));
  const names = places.map((place, index) => {
    const events = map.stays.filter((s) => s.place === index).flatMap((s) => s.events);
    return drawPlace(place, events, taken, lines, k, size);
  });
  one('.over', element).replaceChildren(...gaps(map, places, k), ...legs, ...names);
}

function drawMaps() {
  all('svg.map').filter((element) => element.clientWidth).forEach(drawMap);
}
for (const what of ['language', 'view', 'size', 'selection']) {
  changed[what].push(drawMaps);
}
addEventListener('beforeprint', () => all('svg.map').forEach(drawMap));
