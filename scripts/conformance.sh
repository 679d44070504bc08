#!/bin/sh
# Runs every case of a folder of the DMN Technology Compatibility Kit: conformance.sh PROGRAM FOLDER
set -eu

program=$1
folder=$2

if [ ! -d "$folder" ]; then
  echo "There is no folder $folder. Name one: DMN_TCK=DIR make conformance" >&2
  exit 2
fi
exec "$program" rules conformance "$folder" --lang en --color never
