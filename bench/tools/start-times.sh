#!/bin/sh
# Measures what a user waits for: loading all packs in a fresh Java, and a whole `tarikh read`; milliseconds by the clock.
#
#   bench/tools/start-times.sh FILE [RUNS]
#
# Java gets the options of the launcher and an archive of classes, as there. Prints the median and the least of the runs.
set -eu
[ $# -ge 1 ] || { sed -n '2,6s/^# \{0,1\}//p' "$0"; exit 2; }
text=$1
runs=${2:-11}
home=$(cd "$(dirname "$0")/../.." && pwd -P)
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

"$home/tarikh" --version > /dev/null # builds what is missing
mkdir "$work/classes"
"${java}c" -cp "$home/cli/target/lib/*" -d "$work/classes" "$home/bench/src/main/java/tarikh/bench/LoadTime.java"
ln -s "$home/cli/target/lib" "$work/lib"
printf 'Class-Path: lib/tarikh-chronology-0.1.0-SNAPSHOT.jar\n' > "$work/manifest"
for jar in "$work"/lib/tarikh-*.jar "$work"/lib/jspecify-*.jar; do
  printf ' %s\n' " lib/$(basename "$jar")" >> "$work/manifest"
done
(cd "$work" && "${java%java}jar" cfme load.jar manifest tarikh.bench.LoadTime -C classes .)

load() {
  "$java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xlog:disable "$@" -jar "$work/load.jar"
}

load -XX:DumpLoadedClassList="$work/classes.txt" > /dev/null
load -Xshare:dump -XX:SharedClassListFile="$work/classes.txt" -XX:SharedArchiveFile="$work/load.jsa" > /dev/null 2>&1

middle() {
  sort -n | awk -v what="$1" '{ ms[NR] = $1 } END { print what ": median " ms[int((NR + 1) / 2)] " ms, least " ms[1] " ms of " NR }'
}

for _ in $(seq "$runs"); do
  load -Xshare:auto -XX:SharedArchiveFile="$work/load.jsa"
done | middle "loading all packs"

for _ in $(seq "$runs"); do
  before=$(date +%s%N)
  "$home/tarikh" read --output "$work" "$text" > /dev/null 2>&1
  after=$(date +%s%N)
  echo $(((after - before) / 1000000))
done | middle "tarikh read"
