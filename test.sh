#!/usr/bin/env bash
# Installs what the tests need, where the machine allows it, builds everything and runs all tests.
# The last line is "N passed, N failed, N skipped". The seconds of each step are printed.
set -uo pipefail
cd "$(dirname "$0")" || exit 1
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1

step() { printf '\n== %s (%ss)\n' "$1" "$SECONDS"; }

# Chromium and nginx for the tests that read the site as a person does; fonts so that Chinese is measured as it will look.
install_tools() {
  local missing=()
  command -v chromium >/dev/null || [ -n "${CHROMIUM:-}" ] || missing+=(chromium)
  [ -x /usr/sbin/nginx ] || missing+=(nginx-light)
  fc-list :lang=zh 2>/dev/null | grep -q . || missing+=(fonts-noto-cjk)
  [ ${#missing[@]} -eq 0 ] && return 0
  if command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
    apt-get update -qq >/dev/null 2>&1
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "${missing[@]}" >/dev/null 2>&1 || echo "could not install: ${missing[*]}; tests that need them are skipped"
  else
    echo "not installed here: ${missing[*]} (needs apt-get as root); tests that need them are skipped"
  fi
}

passed=0 failed=0 skipped=0
run_tests() {
  local report
  report=$(mktemp)
  dotnet run --no-build --project "$1" -- -noColor -noLogo -ctrf "$report" || true
  local counts
  counts=$(grep -oE '"(passed|failed|skipped|other)": ?[0-9]+' "$report" | head -4)
  if [ -z "$counts" ]; then
    echo "$1 printed no report"
    failed=$((failed + 1))
  else
    passed=$((passed + $(grep passed <<<"$counts" | grep -oE '[0-9]+')))
    failed=$((failed + $(grep failed <<<"$counts" | grep -oE '[0-9]+')))
    skipped=$((skipped + $(grep skipped <<<"$counts" | grep -oE '[0-9]+')))
  fi
  rm -f "$report"
}

step "tools"
install_tools
step "restore"
dotnet restore Generator.sln || { echo "0 passed, 1 failed, 0 skipped"; exit 1; }
step "build"
dotnet build Generator.sln --no-restore -warnaserror || { echo "0 passed, 1 failed, 0 skipped"; exit 1; }
step "tests of the library"
run_tests tests/Generator.Tests
step "tests in a browser"
run_tests tests/Generator.BrowserTests
step "done"
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" -eq 0 ]
