# make run    read the news (ARGS="show STORY" passes arguments on)
# make test   everything the tests can say
# make check  ruff, mypy --strict, import-linter, the manual against the program
#
# Each does its own set-up in .venv; nothing is asked of the machine but python3 (3.11 or newer) with venv.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := PIP_CONSTRAINT=constraints.txt PIP_DISABLE_PIP_VERSION_CHECK=1 $(BIN)/python -m pip install --quiet
ARGS ?=
SHARED ?= ../shared
SECONDS ?= 600

.PHONY: run test check lint types imports docs picture examples bench quality constraints clean \
        anatomy anatomy-weights anatomy-check titles titles-check anatomy-fuzz torture fuzz

run: $(VENV)/.run
	@$(BIN)/newsread $(ARGS)

test: $(VENV)/.dev
	$(BIN)/python -m pytest -n auto

check: lint types imports docs

lint: $(VENV)/.dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(VENV)/.dev
	$(BIN)/mypy

imports: $(VENV)/.dev
	$(BIN)/lint-imports

docs: $(VENV)/.dev
	$(BIN)/python scripts/check_docs.py

# The README's picture, drawn by the program itself.
picture: $(VENV)/.run
	$(BIN)/python scripts/picture.py

# What the manual's examples print, written down anew.
examples: $(VENV)/.run
	$(BIN)/python scripts/examples.py

# Ratios against peers measured in the same run; see benchmarks/README.md.
bench: $(VENV)/.dev
	$(BIN)/python -m benchmarks.bench_show
	$(BIN)/python -m benchmarks.bench_completion
	$(BIN)/python -m benchmarks.bench_pipe
	$(BIN)/python -m benchmarks.bench_large $(ARGS)
	$(BIN)/python -m benchmarks.bench_screen

# How well a half-remembered story is found again: make quality FOLDERS="~/news …"; without folders, the sample and made ones.
quality: $(VENV)/.dev
	$(BIN)/python -m benchmarks.bench_quality $(FOLDERS)

# How well a story's parts are found, each outlet judged by weights fitted without it (ARGS=--cues: the lower bound).
anatomy: $(VENV)/.train
	OMP_NUM_THREADS=1 $(BIN)/python scripts/anatomy/measure.py $(SHARED) $(ARGS)

# Fit the weights that ship anew, from the labelled stories beside the repository.
anatomy-weights: $(VENV)/.train
	OMP_NUM_THREADS=1 $(BIN)/python scripts/anatomy/train.py $(SHARED)

# The weights that ship give the kinds that weights fitted anew give.
anatomy-check: $(VENV)/.train
	OMP_NUM_THREADS=1 $(BIN)/python scripts/anatomy/train.py $(SHARED) --check

# Learn anew how titles are cut from leads, from the sentences marked in scripts/anatomy/leads and places,
# and what English words are, from those of scripts/anatomy/kinds.
titles: $(VENV)/.train
	OMP_NUM_THREADS=1 $(BIN)/python scripts/anatomy/titles.py

# The weights that ship give the titles that weights fitted anew give.
titles-check: $(VENV)/.train
	OMP_NUM_THREADS=1 $(BIN)/python scripts/anatomy/titles.py --check

# Ten thousand hostile texts: none raises, none loses a character.
anatomy-fuzz: $(VENV)/.dev
	NEWSREAD_EXAMPLES=10000 $(BIN)/python -m pytest -q -n auto tests/anatomy/test_nothing_lost.py

# Killed at two hundred points of its work, newsread has lost nothing.
torture: $(VENV)/.dev
	NEWSREAD_POINTS=200 $(BIN)/python -m pytest -q -n auto -rP tests/torture

# Every reader and the query parser under a coverage-guided fuzzer, so many seconds each: make fuzz SECONDS=60 [TARGETS="html query"].
fuzz: $(VENV)/.fuzz
	$(BIN)/python scripts/fuzz.py $(SECONDS) $(TARGETS)

# Write down the versions that are installed now, so that the next install is equal to this one.
constraints: $(VENV)/.dev
	$(BIN)/python -m pip freeze --exclude-editable > constraints.txt

$(VENV)/.python:
	@command -v $(PYTHON) >/dev/null 2>&1 || { echo "newsread needs Python 3.11 or newer, and there is no '$(PYTHON)' here; install it, or name it: make run PYTHON=/path/to/python3" >&2; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "newsread needs Python 3.11 or newer; this is $$($(PYTHON) --version 2>&1); name a newer one: make run PYTHON=python3.12" >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { echo "this Python has no venv module; on Debian and Ubuntu: apt install python3-venv" >&2; exit 1; }
	@$(PYTHON) -m venv $(VENV)
	@touch $@

$(VENV)/.run: $(VENV)/.python pyproject.toml constraints.txt
	@echo "setting up $(VENV) (once) …" >&2
	@$(PIP) --editable '.[formats]'
	@touch $@

$(VENV)/.dev: $(VENV)/.python pyproject.toml constraints.txt
	@echo "setting up $(VENV) with the tools for testing (once) …" >&2
	@$(PIP) --editable '.[dev]'
	@touch $(VENV)/.run $@

$(VENV)/.train: $(VENV)/.dev
	@$(PIP) --editable '.[train]'
	@touch $@

$(VENV)/.fuzz: $(VENV)/.dev
	@$(PIP) --editable '.[fuzz]' || { echo "make fuzz needs atheris, and pip found none for this Python or this system" >&2; exit 1; }
	@touch $@

clean:
	rm -rf $(VENV) dist build .mypy_cache .ruff_cache .pytest_cache .import_linter_cache
