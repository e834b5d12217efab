#!/usr/bin/env bash
# Breaks the domain in one place at a time and sees whether its tests notice: tests/Mutation/run.sh [MUTANTS] [SEED] [FIRST] [LAST]
# A thousand take some hours on two cores; FIRST and LAST run a share of the same draw. It works in a copy, and prints the survivors and the score.
set -uo pipefail
cd "$(dirname "$0")/../.."
most=${1:-1000} seed=${2:-1} first=${3:-1} last=${4:-$most}
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
tool=$copy/tool
mkdir -p "$tool" "$copy/repository"
cp tests/Mutation/mutate.cs "$tool/"
fresh() {
  rm -rf "$copy/repository/src" && git ls-files -z | tar --null --files-from=- -cf - | tar -xf - -C "$copy/repository"
}
build() {
  (cd "$copy/repository" && nice dotnet build tests/Domain.Tests -v q -nologo -p:RunAnalyzers=false -p:TreatWarningsAsErrors=false -p:EnforceCodeStyleInBuild=false -p:MinVerVersionOverride=0.1.0 2>&1)
}

# What does not compile is no mutant: the places of the errors are looked up, and the draw is made again without them.
: >"$copy/dropped"
for attempt in $(seq 12); do
  fresh
  (cd "$tool" && dotnet run mutate.cs -- "$copy/repository" "$seed" "$most" "$copy/dropped") || exit 2
  build >"$copy/build.log" && break
  grep -oE "[^ ]*src/Domain/[^(]*\([0-9]+," "$copy/build.log" | sort -u | while IFS='(' read -r file line; do
    sed -n "${line%,}p" "$file" | grep -oE "Mutants\.Is\([0-9]+\)" | grep -oE "[0-9]+"
  done | sort -un >"$copy/more"
  [ -s "$copy/more" ] || { grep error "$copy/build.log" | head; exit 2; }
  cat "$copy/more" >>"$copy/dropped"
done

try() {
  (cd "$copy/repository" && MUTANT=$1 timeout 300 nice dotnet tests/Domain.Tests/bin/Debug/net10.0/Domain.Tests.dll --stop-on-fail on >"$copy/run.log" 2>&1)
}
try 0 || { tail -20 "$copy/run.log"; echo "the tests fail where nothing is broken"; exit 2; }
killed=0 survived=0
while IFS=$'\t' read -r number place before after; do
  if [ "$number" -lt "$first" ] || [ "$number" -gt "$last" ]; then continue; fi
  if try "$number"; then
    survived=$((survived + 1))
    printf 'survived %s %s: %s → %s\n' "$number" "$place" "$before" "$after"
  else
    killed=$((killed + 1))
  fi
done <"$copy/repository/mutants.txt"
echo "seed $seed: $killed of $((killed + survived)) noticed"
