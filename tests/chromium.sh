#!/bin/sh
# A browser for the tests of the page: Debian's Chromium, installed where that is allowed.
# Where it is not, one line says how; the tests that need it then skip with the same words.
# With CI set, a machine without a browser is an error.
set -eu

known() {
    for name in chromium chromium-browser google-chrome; do
        command -v "$name" && return
    done
    return 1
}

refuse() {
    echo "No Chromium for the tests of the page ($1): apt-get install chromium fonts-liberation" >&2
    [ -z "${CI:-}" ] || exit 1
    exit 0
}

known >/dev/null && exit 0
command -v apt-get >/dev/null || refuse "no apt-get here"
[ "$(id -u)" = 0 ] || refuse "not root"

log=$(mktemp)
trap 'rm -f "$log"' EXIT
echo "Installing Debian's chromium for the tests of the page"
export DEBIAN_FRONTEND=noninteractive
{
    apt-get update -qq &&
        apt-get install -y -qq --no-install-recommends chromium fonts-liberation
} >"$log" 2>&1 || {
    [ -z "${CI:-}" ] || cat "$log" >&2
    refuse "apt-get failed"
}
