# Shared by the scripts beside it, which source it. It moves to the project's root, wherever it was
# called from.
# shellcheck shell=bash
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# say WORDS: one short line about what happens next.
say() {
  printf '== %s\n' "$*"
}

# packages_for KIND: the names from packages.txt; all need those of the build too.
packages_for() {
  local kinds="build|$1"
  awk -v kinds="^($kinds)$" '$1 ~ kinds { print $2 }' scripts/packages.txt
}

# is_installed PACKAGE
is_installed() {
  [ "$(dpkg-query --show --showformat='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

# need_packages KIND: installs what is missing on Debian and Ubuntu. Elsewhere it names the packages
# and stops, unless the user says that they are there: KIBO_PACKAGES_READY=1.
need_packages() {
  local package
  local -a wanted missing=()
  mapfile -t wanted < <(packages_for "$1")
  if [ -n "${KIBO_PACKAGES_READY:-}" ]; then
    return
  fi
  if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
    {
      echo "This script installs packages on Debian and Ubuntu only. Install what these bring, then"
      echo "run it again with KIBO_PACKAGES_READY=1:"
      printf '  %s\n' "${wanted[@]}"
    } >&2
    exit 1
  fi
  for package in "${wanted[@]}"; do
    is_installed "$package" || missing+=("$package")
  done
  if [ "${#missing[@]}" -eq 0 ]; then
    return
  fi
  say "installing ${missing[*]}"
  local -a as_root=()
  if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
      echo "Not root, and no sudo here. As root: apt-get install ${missing[*]}" >&2
      exit 1
    fi
    as_root=(sudo)
  fi
  "${as_root[@]}" apt-get update -qq
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

# build PRESET [CMAKE ARGUMENT...]: configures and builds; the log is shown only if a step fails.
build() {
  local preset="$1" log="build/$1.log"
  shift
  say "building preset $preset"
  mkdir -p build
  if ! { cmake --preset "$preset" "$@" && cmake --build --preset "$preset"; } >"$log" 2>&1; then
    cat "$log" >&2
    exit 1
  fi
}
