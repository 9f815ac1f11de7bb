# Runs steps one by one, counts what passed, and shows the output of those that failed only. Sourced by script/test.
# shellcheck shell=bash

PASSED=0
FAILED=0
FAILURES=()
STARTED=$SECONDS
LOG=.test/step.log
mkdir -p .test

# run NAME COMMAND…: heading, quiet run, verdict. Leaves the output in $LOG and the exit code in $CODE.
run() {
  local name=$1 began=$SECONDS
  shift
  CODE=0
  printf '== %s\n' "$name"
  "$@" >"$LOG" 2>&1 </dev/null || CODE=$?
  verdict '' "$began" "$*"
  if [ "$CODE" -ne 0 ]; then FAILURES+=("$name"); fi
}

# verdict NAME BEGAN COMMAND: how a step ended; NAME where no heading stands above.
verdict() {
  if [ -n "$1" ]; then
    printf '== %s\n' "$1"
    if [ "$CODE" -ne 0 ]; then FAILURES+=("$1"); fi
  fi
  if [ "$CODE" -eq 0 ]; then
    printf '   ok, %d s\n' "$((SECONDS - $2))"
  else
    printf '   FAILED with %d after %d s: %s\n' "$CODE" "$((SECONDS - $2))" "$3"
  fi
}

count() {
  PASSED=$((PASSED + $1))
  FAILED=$((FAILED + $2))
  # A step that stopped before its first test, or after its last, has failed all the same.
  if [ "$CODE" -ne 0 ] && [ "$2" -eq 0 ]; then FAILED=$((FAILED + 1)); fi
}

# step NAME COMMAND…: one thing that holds or doesn't.
step() {
  run "$@"
  if [ "$CODE" -eq 0 ]; then count 1 0; else tail -n 150 "$LOG"; count 0 1; fi
}

# step_cargo NAME COMMAND…: counts the tests that cargo ran.
step_cargo() {
  run "$@"
  if [ "$CODE" -ne 0 ]; then tail -n 300 "$LOG"; fi
  count "$(sum 's/^test result: .* \([0-9]*\) passed;.*/\1/p')" "$(sum 's/^test result: .* \([0-9]*\) failed;.*/\1/p')"
}

# step_node NAME COMMAND…: counts the tests that `node --test` ran.
step_node() {
  run "$@"
  if [ "$CODE" -ne 0 ]; then sed -n '/failing tests:/,$p' "$LOG" | grep -q . && sed -n '/failing tests:/,$p' "$LOG" | head -n 300 || tail -n 100 "$LOG"; fi
  count "$(sum 's/^. pass \([0-9]*\)$/\1/p')" "$(sum 's/^. fail \([0-9]*\)$/\1/p')"
}

# beside NAME COMMAND…: begins a step that waits more than it works, beside the next one; its counts go to .test/beside-counts.
beside() {
  BESIDE=("$1" "$SECONDS" "${*:2}")
  rm -f .test/beside-counts
  "${@:2}" >.test/beside.log 2>&1 </dev/null &
  BESIDE_ID=$!
}

# joined: waits for the step that runs beside, and tells how it ended.
joined() {
  CODE=0
  wait "$BESIDE_ID" || CODE=$?
  cp .test/beside.log "$LOG"
  verdict "${BESIDE[0]}, beside the former" "${BESIDE[1]}" "${BESIDE[2]}"
  counted .test/beside-counts
}

# step_report NAME COMMAND…: counts the checks of tests/browser/run.mjs, and shows its measurements also when all is well.
step_report() {
  rm -f .test/counts
  run "$@"
  counted .test/counts
}

# counted FILE: shows what a step of checks found, and counts it.
counted() {
  if [ "$CODE" -ne 0 ]; then cat "$LOG"; else grep '^note' "$LOG" | sed 's/^note/   /' || true; fi
  local passed=0 failed=0
  if [ -f "$1" ]; then read -r passed failed <"$1"; fi
  count "$passed" "$failed"
}

sum() {
  LC_ALL=C.UTF-8 sed -n "$1" "$LOG" | awk '{ total += $1 } END { print total + 0 }'
}

summary() {
  printf '\n%d s\n' "$((SECONDS - STARTED))"
  if [ "${#FAILURES[@]}" -gt 0 ]; then printf 'failed: %s\n' "${FAILURES[@]}"; fi
  printf '%d passed, %d failed\n' "$PASSED" "$FAILED"
  if [ "$FAILED" -gt 0 ] || [ "$PASSED" -eq 0 ]; then exit 1; fi
}
