#!/bin/sh
# Every write of a run meets a full disk in its turn: a disk of a few free blocks, and one block more each time, until the run succeeds.
# Usage, as root or where user namespaces may mount: full-disk.sh union-governance.dll SAMPLES
set -u
if [ "${INSIDE:-}" != 1 ]; then
    how=-rm
    unshare -m true 2>/dev/null && how=-m
    INSIDE=1 exec unshare "$how" sh "$0" "$@"
fi

tool=$1 samples=$2 disk=$(mktemp -d) said_in=$(mktemp)
mount -t tmpfs -o size=16m none "$disk" || exit 1
failures=0

# What is not free is taken by a ballast.
free() { rm -f "$disk/ballast"; head -c $((($(stat -f -c %a "$disk") - $1) * 4096)) /dev/zero >"$disk/ballast"; }
wrong() { echo "$1 with $2 blocks free: $3"; failures=$((failures + 1)); }

# Files: all or none, the old one or the new one.
tried=0
while :; do
    free "$tried"
    dotnet "$tool" papers make "$samples/full-university.json" --out "$disk/papers" --format md >"$said_in" 2>&1
    exit=$?
    [ "$exit" -ne 2 ] && break
    [ "$(ls -A "$disk")" = ballast ] || wrong papers "$tried" "something was left: $(ls -A "$disk")"
    grep -q 磁盘已满 "$said_in" || wrong papers "$tried" "$(cat "$said_in")"
    tried=$((tried + 1))
done
echo "papers: $tried full disks, then $(ls "$disk/papers" | wc -l) files, exit $exit"
rm -rf "$disk/papers"

# A store: a record that is kept stays as it is until the next one is kept whole.
free 2000
dotnet "$tool" store put "$samples/xianning-2020.json" --store "$disk/store.db" >/dev/null || exit 1
tried=0 acknowledged=0
while [ "$tried" -lt 400 ]; do
    free "$tried"
    dotnet "$tool" store put "$samples/full-university.json" "$samples/xianning-2020.json" --store "$disk/store.db" >"$said_in" 2>&1
    exit=$?
    said=$(grep -c 版$ "$said_in")
    acknowledged=$((acknowledged + said))
    free 400
    list=$(dotnet "$tool" store list --store "$disk/store.db" 2>&1)
    kept=$(echo "$list" | awk -F '\t' 'NR > 1 { versions += $4 } END { print versions + 0 }')
    [ "$kept" -eq $((acknowledged + 1)) ] || wrong store "$tried" "$acknowledged acknowledged, $kept kept: $list"
    dotnet "$tool" store get --school 咸宁职业技术学院 --year 2020 --store "$disk/store.db" --out "$disk/got" >/dev/null 2>&1 && rm "$disk/got" || wrong store "$tried" "the record cannot be taken out"
    [ "$exit" -eq 0 ] && break
    [ "$said" -gt 0 ] || grep -q 磁盘 "$said_in" || wrong store "$tried" "$(cat "$said_in")"
    tried=$((tried + 1))
done
echo "store: $tried full disks, $acknowledged acknowledged, exit $exit"
umount "$disk"
rm -rf "$disk" "$said_in"
echo "full-disk: $failures wrong"
[ "$failures" -eq 0 ]
