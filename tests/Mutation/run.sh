#!/usr/bin/env bash
# Breaks the domain in one place at a time and sees whether its tests notice: tests/Mutation/run.sh [MUTANTS] [SEED] [FIRST] [LAST]
# FIRST and LAST run a share of the same draw. It works in a copy that stays, names it, and prints the score; the survivors stand in the copy's survivors.txt.
# THEN=COMMIT keeps of the draw of that commit what stands still, by its numbers, and draws anew what is lost.
# What a test that was written meanwhile notices of them is told by: tests/Mutation/run.sh again COPY CLASS,CLASS…
set -uo pipefail
cd "$(dirname "$0")/../.."
# One thread: what two would do at once, others on the machine may need.
export CsCheck_Threads=1 DOTNET_PROCESSOR_COUNT=1

hunt() {
  nice -n 19 dotnet "$copy/repository/tests/Domain.Tests/bin/Debug/net10.0/Domain.Tests.dll" "$1" "$copy/repository" "${@:2}" </dev/null >>"$copy/hunt.log" 2>&1
}
build() {
  cp tests/Mutation/Hunt.cs "$copy/repository/tests/Domain.Tests/"
  sed -i 's#<RootNamespace>UnionGovernance.Tests</RootNamespace>#&<StartupObject>UnionGovernance.Tests.Hunt</StartupObject>#' "$copy/repository/tests/Domain.Tests/Domain.Tests.csproj"
  (cd "$copy/repository" && nice dotnet build tests/Domain.Tests -v q -nologo -p:RunAnalyzers=false -p:TreatWarningsAsErrors=false -p:EnforceCodeStyleInBuild=false -p:MinVerVersionOverride=0.1.0 2>&1)
}
# Each of a list on the tests of one kind: one mutant after the other in one process. Where the process ends, the mutant that ended it is named and the next begins.
try() {
  : >"$copy/$1.txt"
  until grep -q "^end	" "$copy/$1.txt"; do
    FEWER=$4 hunt try "$copy/$1.txt" "$2" "$3"
    tail -1 "$copy/$1.txt" | grep -q "^begun" && tail -1 "$copy/$1.txt" | sed 's/^begun/crashed/' >>"$copy/$1.txt"
  done
}
# Each of a list in a process of its own. A process that ends without an answer was ended by the mutant.
alone() {
  : >"$copy/$1.txt"
  cut -f1 "$2" | while read -r number; do
    FEWER=20 hunt alone "$copy/$1.txt" "$number" "$3"
    tail -1 "$copy/$1.txt" | grep -q "^begun" && printf 'crashed\t%s\n' "$number" >>"$copy/$1.txt"
  done
}
# The mutants of which none of the answers says that they were noticed.
left() { awk -F'\t' 'NR == FNR { if ($1 ~ /^(noticed|crashed|endless)$/) gone[$2] = 1; next } !($1 in gone)' <(cat "${@:2}") "$1"; }

if [ "${1:-}" = again ]; then
  copy=$2
  cp -r tests/Domain.Tests "$copy/repository/tests/"
  build >"$copy/build.log" || { grep error "$copy/build.log" | head; exit 2; }
  alone again "$copy/survivors.txt" "$3"
  left "$copy/survivors.txt" "$copy/again.txt" >"$copy/still.txt"
  echo "$(wc -l <"$copy/still.txt") of $(wc -l <"$copy/survivors.txt") survive still:"
  cat "$copy/still.txt"
  exit
fi

most=${1:-1000} seed=${2:-1} first=${3:-1} last=${4:-$most}
copy=$(mktemp -d)
echo "in $copy"
mkdir -p "$copy/tool" "$copy/repository" "$copy/then"
[ -z "${THEN:-}" ] || git archive "$THEN" src/Domain | tar -xf - -C "$copy/then" || exit 2
cp tests/Mutation/mutate.cs "$copy/tool/"

# What does not compile is no mutant: the places of the errors are looked up, and the draw is made again without them.
: >"$copy/dropped"
for attempt in $(seq 12); do
  rm -rf "$copy/repository" && mkdir "$copy/repository"
  git ls-files -z | tar --null --files-from=- -cf - | tar -xf - -C "$copy/repository"
  (cd "$copy/tool" && dotnet run mutate.cs -- "$copy/repository" "$seed" "$most" "$copy/dropped" ${THEN:+"$copy/then/src/Domain"}) || exit 2
  build >"$copy/build.log" && break
  grep -oE "[^ ]*src/Domain/[^(]*\([0-9]+," "$copy/build.log" | sort -u | while IFS='(' read -r file line; do
    sed -n "${line%,}p" "$file" | grep -oE "Mutants\.Is\([0-9]+\)" | grep -oE "[0-9]+"
  done | sort -un >"$copy/more"
  [ -s "$copy/more" ] || { grep error "$copy/build.log" | head; exit 2; }
  cat "$copy/more" >>"$copy/dropped"
done

# Properties are tried with a twentieth of their draws at first.
FEWER=20 hunt reach
[ -s "$copy/repository/reach.txt" ] || { tail -20 "$copy/hunt.log"; exit 2; }
awk -F'\t' -v first="$first" -v last="$last" '$1 >= first && $1 <= last' "$copy/repository/mutants.txt" >"$copy/drawn.txt"
try quick "$copy/drawn.txt" quick 20
# What is made once for a process's life, or was kept from one mutant to the next, shows in a process of its own alone.
left "$copy/drawn.txt" "$copy/quick.txt" >"$copy/alone.list"
alone alone "$copy/alone.list" near
left "$copy/drawn.txt" "$copy"/{quick,alone}.txt >"$copy/slowly.txt"
try slow "$copy/slowly.txt" slow 20
left "$copy/slowly.txt" "$copy/slow.txt" >"$copy/fully.txt"
try full "$copy/fully.txt" full 1
left "$copy/fully.txt" "$copy/full.txt" >"$copy/survivors.txt"
answers=("$copy"/{quick,alone,slow,full}.txt)
echo "seed $seed: $(($(wc -l <"$copy/drawn.txt") - $(wc -l <"$copy/survivors.txt"))) of $(wc -l <"$copy/drawn.txt") noticed, of them without end $(cat "${answers[@]}" | grep -c ^endless), by the end of the process $(cat "${answers[@]}" | grep -c ^crashed)"
cat "$copy/survivors.txt"
