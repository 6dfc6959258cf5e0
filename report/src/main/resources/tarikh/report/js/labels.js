// Where labels go: beside their dot, over nothing else.
const overlap = (a, b) =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

const boxAt = (left, top, wide, high) => ({ left, top, right: left + wide, bottom: top + high });

/** Places around a dot, the best first: beside it, above and below, then farther away. */
function placesAround({ x, y }, wide, high) {
  const found = [];
  for (const far of [9, 26, 48, 76]) {
    found.push(
      boxAt(x + far, y - high / 2, wide, high),
      boxAt(x - far - wide, y - high / 2, wide, high),
      boxAt(x - wide / 2, y - far - high, wide, high),
      boxAt(x - wide / 2, y + far, wide, high),
      boxAt(x + far * 0.7, y - far * 0.7 - high, wide, high),
      boxAt(x - far * 0.7 - wide, y - far * 0.7 - high, wide, high),
      boxAt(x + far * 0.7, y + far * 0.7, wide, high),
      boxAt(x - far * 0.7 - wide, y + far * 0.7, wide, high),
    );
  }
  return found;
}

/** The place with the least laid over, counting what hangs out of the map. */
function bestPlace(places, taken, lines, wide, high) {
  let best = null;
  let least = Infinity;
  places.forEach((box, index) => {
    const outside =
      Math.max(0, 4 - box.left) + Math.max(0, box.right - wide + 4) + Math.max(0, 4 - box.top) + Math.max(0, box.bottom - high + 4);
    const covered = taken.reduce((sum, other) => sum + overlap(box, other), 0);
    const crossed = lines.filter((p) => p.x > box.left - 2 && p.x < box.right + 2 && p.y > box.top && p.y < box.bottom).length;
    const cost = covered * 4 + outside * 500 + crossed * 60 + index * 5;
    if (cost < least) {
      least = cost;
      best = box;
    }
  });
  return best;
}
