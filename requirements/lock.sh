#!/bin/sh
# Locks every dependency with hashes, for all supported Pythons at once. No download address is written.
set -eu
cd "$(dirname "$0")/.."
lock() { uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-annotate --no-header \
    --no-emit-package openfisca-bpa --no-emit-package selvstyrt "$@"; }
lock pyproject.toml law/pyproject.toml -o requirements/runtime.txt
lock pyproject.toml law/pyproject.toml --extra analysis -c requirements/runtime.txt -o requirements/analysis.txt
lock pyproject.toml law/pyproject.toml --extra dev -c requirements/runtime.txt -o requirements/dev.txt
