#!/usr/bin/env bash
# Fetches the font and the coastlines of the report from npm and puts them where they belong. Run by hand when a version
# changes; needs npm and node. docs/data-sources.md says what comes from where.
set -euo pipefail
FONT=@fontsource/noto-naskh-arabic@5.3.0
ATLAS=world-atlas@2.0.2
here="$(cd "$(dirname "$0")" && pwd)"
resources="$here/../src/main/resources/tarikh/report"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"

mkdir font atlas
tar -xzf "$(npm pack --silent "$FONT")" -C font
tar -xzf "$(npm pack --silent "$ATLAS")" -C atlas

for subset in arabic latin latin-ext; do
  for weight in 400 700; do
    cp "font/package/files/noto-naskh-arabic-$subset-$weight-normal.woff2" "$resources/font/"
  done
done
cp font/package/LICENSE "$resources/font/OFL.txt"
for scale in 10m 50m; do
  node "$here/convert-geometry.mjs" "atlas/package/land-$scale.json" "$resources/map/land-$scale.bin"
done
