#!/usr/bin/env bash
# Lets the tools of Examples/evaluation load one export and compares their figures with the program's own.
# PostgreSQL, R and Java come from Debian's packages, if they are not there and this user may install.
set -euo pipefail
cd "$(dirname "$0")/../.."

tiimi=$1
folder=$2
python=$3

wanted=()
if ! ls /usr/lib/postgresql/*/bin/initdb > /dev/null 2>&1; then wanted+=(postgresql); fi
if ! command -v Rscript > /dev/null; then wanted+=(r-base-core); fi
if ! command -v java > /dev/null; then wanted+=(default-jre-headless); fi

as_root=()
if [ "$(id -u)" -ne 0 ]; then as_root=(sudo -n); fi
if [ ${#wanted[@]} -gt 0 ] && command -v apt-get > /dev/null && "${as_root[@]}" true 2> /dev/null; then
  "${as_root[@]}" apt-get update --quiet
  DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install --yes --quiet --no-install-recommends "${wanted[@]}"
fi

mkdir -p "$folder"
env -u TIIMI_REGISTER -u TIIMI_NOW -u TIIMI_AS "$python" scripts/interop/evaluation.py "$tiimi" "$folder"
