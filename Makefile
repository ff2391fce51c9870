# The commands of the project; .ci/run calls the same ones.
# Needs python 3.11 or later with its venv module, and nothing else. `make lock` needs uv, which
# the development environment brings.

PYTHON ?= $(or $(shell command -v python3.11),$(shell command -v python3))
RUN := .venv
DEV := .venv-dev
BENCH := .venv-bench
UV ?= $(or $(wildcard $(DEV)/bin/uv),uv)
# The folders too: theirs is the only date that moves when a file goes away.
SOURCES := $(shell find src -name __pycache__ -prune -o -print 2>/dev/null)

export PIP_DISABLE_PIP_VERSION_CHECK := 1
# uv trusts its own list of authorities unless told to use the system's, which a proxy may need.
export UV_SYSTEM_CERTS ?= $(if $(wildcard /etc/ssl/certs/ca-certificates.crt),1,0)

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help demo serve test lint docs bench lock picture changelog clean

help:  ## this list
	@sed -n 's/^\([a-z]*\):.*## */\1|/p' $(MAKEFILE_LIST) | awk -F'|' '{printf "make %-10s %s\n", $$1, $$2}'

demo: $(RUN)/.project  ## assess Kazakhstan, January 2022, and write the page of it
	@mkdir -p build
	@$(RUN)/bin/offswitch assess kazakhstan-2022 --html build/kazakhstan-2022.html

serve: $(RUN)/.project  ## the page and the API, on this machine alone
	@$(RUN)/bin/offswitch serve

test: $(DEV)/.project  ## run the tests; ARGS=--cov adds a coverage report
	@tests/chromium.sh
	@$(DEV)/bin/python -m pytest -n auto $(ARGS)

lint: $(DEV)/.project  ## style, types and the order of the layers
	$(DEV)/bin/ruff check .
	$(DEV)/bin/ruff format --check .
	$(DEV)/bin/mypy
	$(DEV)/bin/lint-imports --no-logo

docs: $(DEV)/.project  ## build the manual into build/docs
	@$(DEV)/bin/python -m sphinx -W --keep-going -q -b html docs build/docs
	@echo "The manual: build/docs/index.html"

bench: $(BENCH)/.project  ## run every benchmark in turn
	@for script in $(sort $(wildcard benchmarks/*.py)); do \
		echo "== $$script"; $(BENCH)/bin/python "$$script" || exit 1; \
	done

# Pins already in the locks are kept: `make lock ARGS=--upgrade` moves them.
COMPILE = $(UV) pip compile --quiet --universal --python-version 3.11 --fork-strategy fewest \
	--generate-hashes --no-emit-index-url --custom-compile-command "make lock" $(ARGS)

lock:  ## compile requirements/*.lock from pyproject.toml
	$(COMPILE) pyproject.toml --group build -o requirements/base.lock
	$(COMPILE) pyproject.toml --group build --extra report -c requirements/base.lock -o requirements/report.lock
	$(COMPILE) pyproject.toml --group build --extra serve -c requirements/report.lock -o requirements/serve.lock
	$(COMPILE) pyproject.toml --group dev --extra serve -c requirements/serve.lock -o requirements/dev.lock
	$(COMPILE) pyproject.toml --group bench --extra serve -c requirements/dev.lock -o requirements/bench.lock

picture: $(DEV)/.project  ## draw the README's picture of the report
	$(DEV)/bin/python docs/picture.py

changelog: $(DEV)/.project  ## gather changelog.d into CHANGELOG.md, for a release
	$(DEV)/bin/towncrier build --yes

clean:  ## remove environments, caches and build products
	rm -rf $(RUN) $(DEV) $(BENCH) build dist htmlcov .coverage .coverage.* .hypothesis
	rm -rf .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# Environments. The stamps: .deps, the lock is installed; .project, the project is too.

$(RUN)/.deps: requirements/serve.lock
	@echo "Setting up $(RUN) from $<"
	@$(PYTHON) -m venv --clear $(RUN)
	@$(RUN)/bin/python -m pip install -q --require-hashes -r $<
	@touch $@

$(RUN)/.project: $(RUN)/.deps pyproject.toml $(SOURCES)
	@echo "Installing offswitch into $(RUN)"
	@$(RUN)/bin/python -m pip install -q --no-deps --no-build-isolation --force-reinstall .
	@touch $@

$(DEV)/.deps: requirements/dev.lock
	@echo "Setting up $(DEV) from $<"
	@$(PYTHON) -m venv --clear $(DEV)
	@$(DEV)/bin/python -m pip install -q --require-hashes -r $<
	@touch $@

$(DEV)/.project: $(DEV)/.deps pyproject.toml
	@echo "Installing offswitch, editable, into $(DEV)"
	@$(DEV)/bin/python -m pip install -q --no-deps --no-build-isolation -e .
	@touch $@

$(BENCH)/.deps: requirements/bench.lock
	@echo "Setting up $(BENCH) from $<"
	@$(PYTHON) -m venv --clear $(BENCH)
	@$(BENCH)/bin/python -m pip install -q --require-hashes -r $<
	@touch $@

$(BENCH)/.project: $(BENCH)/.deps pyproject.toml
	@echo "Installing offswitch, editable, into $(BENCH)"
	@$(BENCH)/bin/python -m pip install -q --no-deps --no-build-isolation -e .
	@touch $@
