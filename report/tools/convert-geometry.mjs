// Turns the TopoJSON land of the npm package world-atlas into the compact geometry files of this room.
// Run once by hand; docs/data-sources.md says how. Nothing of this runs when Tarikh is built or used.
//
//   node convert-geometry.mjs land-50m.json land-50m.bin
//
// The file: the bytes "TLND1"; four big-endian doubles (degrees per step east and north, then the longitude and
// latitude of step 0,0); then varints: the number of polygons, for each its number of rings, for each ring its number of
// points (the closing point left out) and for each point its steps east and north from the point before, zigzag.
// The first point of the file is counted from 0,0.
import { readFileSync, writeFileSync } from 'node:fs';

const [, , from, to] = process.argv;
if (!to) {
  console.error('usage: node convert-geometry.mjs LAND.json LAND.bin');
  process.exit(2);
}
const topology = JSON.parse(readFileSync(from, 'utf8'));
const arcs = topology.arcs.map(decodeArc);
const out = [];

function decodeArc(arc) {
  let x = 0;
  let y = 0;
  return arc.map(([dx, dy]) => [(x += dx), (y += dy)]);
}

function ring(indices) {
  const points = [];
  for (const index of indices) {
    const arc = index < 0 ? [...arcs[~index]].reverse() : arcs[index];
    // The first point of an arc is the last of the one before.
    points.push(...(points.length ? arc.slice(1) : arc));
  }
  points.pop();
  return points;
}

function varint(n) {
  while (n > 127) {
    out.push((n & 127) | 128);
    n >>>= 7;
  }
  out.push(n);
}

const zigzag = (n) => (n < 0 ? -2 * n - 1 : 2 * n);

function double(value) {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleBE(value);
  out.push(...bytes);
}

out.push(...Buffer.from('TLND1'));
topology.transform.scale.concat(topology.transform.translate).forEach(double);
const polygons = topology.objects.land.geometries.flatMap((g) => (g.type === 'Polygon' ? [g.arcs] : g.arcs));
const rings = polygons.map((polygon) => polygon.map(ring).filter((r) => r.length >= 3)).filter((p) => p.length);
varint(rings.length);
let x = 0;
let y = 0;
for (const polygon of rings) {
  varint(polygon.length);
  for (const points of polygon) {
    varint(points.length);
    for (const [px, py] of points) {
      varint(zigzag(px - x));
      varint(zigzag(py - y));
      [x, y] = [px, py];
    }
  }
}
writeFileSync(to, Buffer.from(out));
console.log(`${to}: ${rings.length} polygons, ${rings.flat(2).length} points, ${out.length} bytes`);
