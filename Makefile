# From an empty machine: `make run`. Every target makes .venv first; a second time is instant.

ifeq ($(OS),Windows_NT)
PYTHON ?= python
BIN := .venv/Scripts
WINDOW := yes
else
PYTHON ?= python3
BIN := .venv/bin
WINDOW := $(if $(filter Darwin,$(shell uname -s))$(DISPLAY)$(WAYLAND_DISPLAY),yes)
endif

PY := $(BIN)/python
# Exact versions. `make test CONSTRAINTS= NEWEST=--newest` tries what the registry holds today.
CONSTRAINTS ?= packaging/constraints.txt
NEWEST ?=
PIP = $(PY) -m pip install --quiet --disable-pip-version-check $(addprefix -c ,$(CONSTRAINTS))
# Rooms whose every branch is tested; the floor may only rise.
PROVEN := models/domain/*,charts/*,app/documents/*
COVERAGE_FLOOR := 100
PROVING := $(addprefix tests/,domain charts chart_inputs documents services commands) \
    tests/app/test_casefile_curve.py
PYTEST := $(BIN)/pytest -n 2 --dist worksteal

# No window, whatever the machine has; Qt complains where the locale is not UTF-8.
OFFSCREEN := QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8

.PHONY: setup run test bench lint signals course-coverage screenshots package package-test constraints clean

setup: .make/installed .make/compiled resources/i18n/da.qm

# The check differs with and without a screen, hence two stamps.
.make/machine$(if $(WINDOW),-window): packaging/machine.py
	@$(PYTHON) packaging/machine.py $(if $(DISPLAY),--display)
	@mkdir -p .make && touch $@

.make/installed: .make/machine$(if $(WINDOW),-window) pyproject.toml packaging/requirements.py $(CONSTRAINTS)
	@test -x $(PY) || { echo "Making .venv" && $(PYTHON) -m venv .venv; }
	@$(PY) packaging/requirements.py test $(NEWEST) > .make/requirements.txt
	@echo "Installing what pyproject.toml names"
	@$(PIP) -r .make/requirements.txt
	@touch $@

# Else the first start would compile 500 modules while somebody waits.
.make/compiled: .make/installed $(wildcard $(foreach depth,* */* */*/* */*/*/*,$(addsuffix /$(depth).py,app charts models)))
	@$(PY) -m compileall -q -j 0 app charts models
	@touch $@

resources/i18n/da.qm: .make/installed packaging/translations.py $(wildcard resources/i18n/*/*.ts)
	@$(PY) packaging/translations.py build
	@mkdir -p $(@D) && touch $@

run: setup
ifeq ($(WINDOW),yes)
	$(PY) -m app
else
	@echo "No screen here: the demonstration runs instead."
	$(OFFSCREEN) $(PY) -m app demo --out demo-output
endif

lint: setup
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

# In two runs: being measured makes every test slower, and these alone prove the rooms above.
test: lint
	$(OFFSCREEN) $(PYTEST) $(PROVING) --cov --cov-report=
	$(BIN)/coverage report --include='$(PROVEN)' --fail-under=$(COVERAGE_FLOOR)
	$(OFFSCREEN) $(PYTEST) $(addprefix --ignore=,$(PROVING))

bench: setup
	$(OFFSCREEN) $(PY) -m tests.benchmarks

# Simulations whose tables the help shows; the same seed gives the same file.
signals: setup
	$(PY) -m app simulate signals --out resources/help/signal-rates.toml

course-coverage: setup
	$(PY) -m app simulate coverage --out resources/help/course-coverage.toml

screenshots: setup
	$(OFFSCREEN) $(PY) -m app screenshots --out screenshots

# With the X11 libraries there, PyInstaller takes them along.
package: setup .make/packager
	@$(PYTHON) packaging/machine.py --display
	$(PY) -m PyInstaller --noconfirm --distpath dist --workpath build packaging/trivselskurve.spec

package-test: package
	$(PYTHON) packaging/try_package.py dist/trivselskurve

.make/packager: .make/installed
	@$(PY) packaging/requirements.py package $(NEWEST) > .make/package-requirements.txt
	@$(PIP) -r .make/package-requirements.txt
	@touch $@

# Ask the registry again, within the limits of pyproject.toml, and write down what it gave.
constraints:
	rm -rf .make/fresh && mkdir -p .make && $(PYTHON) -m venv .make/fresh
	$(PYTHON) packaging/requirements.py test package > .make/fresh/requirements.txt
	.make/fresh/bin/pip install --quiet -r .make/fresh/requirements.txt
	{ echo "# Exact versions that worked together, within the limits of pyproject.toml."; \
	  echo "# Made by: make constraints"; .make/fresh/bin/pip freeze; } > packaging/constraints.txt
	rm -rf .make/fresh

clean:
	rm -rf .make .venv build dist demo-output screenshots resources/i18n/*.qm
	rm -rf .coverage* .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
