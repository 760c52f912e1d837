#!/bin/sh
# Runs the vendor's own TypeScript SDK against the emulator of the command line, and compares what it
# sends with what the command line would send.
# Usage: run.sh BUILD_DIRECTORY KIBO_INVENTORY_COMMAND
# Ends with 77 when node or npm is not on this machine, or the SDK cannot be installed (with CI set
# the latter is a failure).
set -eu

if [ $# -ne 2 ]; then
  echo "usage: $0 BUILD_DIRECTORY KIBO_INVENTORY_COMMAND" >&2
  exit 2
fi
here=$(cd -- "$(dirname -- "$0")" && pwd)
mkdir -p "$1"
build=$(cd -- "$1" && pwd)
command=$(cd -- "$(dirname -- "$2")" && pwd)/$(basename -- "$2")

for tool in node npm; do
  if ! command -v "$tool" >/dev/null 2>&1; then
    echo "skipped: there is no $tool on this machine"
    exit 77
  fi
done

contract=$(cd -- "$here/../contract" && pwd)/contract.json
cp "$here/package.json" "$here"/*.mjs "$build/"
cd -- "$build"
if ! npm install --no-audit --no-fund --no-package-lock --ignore-scripts; then
  echo "npm could not install the vendor's SDK"
  if [ -n "${CI:-}" ]; then exit 1; fi
  exit 77
fi

node bytes.mjs "$contract" "$command"

# The emulator prints its URL as soon as it serves, so reading the pipe waits for exactly that.
rm -f url
mkfifo url
# shellcheck disable=SC2094
"$command" emulator --port 0 --tls --ca-file "$build/ca.pem" >url &
emulator=$!
trap 'kill "$emulator" 2>/dev/null || true; wait "$emulator" || true; rm -f url' EXIT
# shellcheck disable=SC2094
read -r url <url

NODE_EXTRA_CA_CERTS="$build/ca.pem" node check.mjs "$contract" "${url#https://}"
