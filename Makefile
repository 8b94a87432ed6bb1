# What a person types.  `make run` and `make test` do all their own set-up; a second call does none.

PYTHON := $(shell for p in python3.11 python3.12 python3.13 python3; do \
	if $$p -c 'import sys, venv; sys.exit(not (3, 11) <= sys.version_info < (3, 14))' 2>/dev/null; then echo $$p; break; fi; done)
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check
SAMPLE := seeds/000_757855998057e387.txt
SCREEN := $(or $(DISPLAY),$(WAYLAND_DISPLAY),$(filter Darwin,$(shell uname)))

.DEFAULT_GOAL := run
.PHONY: run test check bench shots system-test siege translations bundle package release completions desktop-entry remove-desktop-entry clean

$(BIN)/python:
	@test -n "$(PYTHON)" || { echo "Attaché needs Python 3.11, 3.12 or 3.13 with venv (Debian: apt install python3 python3-venv)."; exit 1; }
	$(PYTHON) -m venv $(VENV)

# The program itself, from these files, and what it needs.
$(VENV)/.program: pyproject.toml | $(BIN)/python
	@echo "Installing Attaché into $(VENV) (once; a few minutes) ..."
	$(PIP) -e .
	@touch $@

# The same, and what its tests need.
$(VENV)/.tests: pyproject.toml | $(BIN)/python
	@echo "Installing Attaché and its test tools into $(VENV) (once; a few minutes) ..."
	$(PIP) -e '.[dev]'
	@touch $(VENV)/.program $@

run: $(VENV)/.program
ifneq ($(SCREEN),)
	@sh resources/linux/system-libraries.sh screen
	$(BIN)/attache $(SAMPLE)
else
	@sh resources/linux/system-libraries.sh || true
	@echo "There is no screen: the same job on the command line."
	@mkdir -p out
	$(BIN)/attache analyse $(SAMPLE)
	@$(BIN)/attache brief $(SAMPLE) -o out/briefing.pdf --force
	@echo "The page is in out/briefing.pdf."
endif

test: check
	$(BIN)/pytest -n 2 --dist loadscope

check: $(VENV)/.tests
	@sh resources/linux/system-libraries.sh
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

bench: $(VENV)/.tests
	@sh resources/linux/system-libraries.sh
	$(BIN)/pytest tests/benchmarks --benchmark-enable --benchmark-only -q

shots: $(VENV)/.tests
	@sh resources/linux/system-libraries.sh
	QT_QPA_PLATFORM=offscreen $(BIN)/python tests/shots.py out/shots

system-test: $(VENV)/.tests package
	@sh resources/linux/system-libraries.sh screen
	@sh resources/linux/system-libraries.sh tests
	ATTACHE_SYSTEM_TESTS=1 $(BIN)/pytest -m system

siege: $(VENV)/.tests
	$(BIN)/python tests/siege.py --files 20000
	ATTACHE_EXAMPLES=400 $(BIN)/pytest tests/export/test_page.py -k any_briefing

# Collects the window's strings anew, for translators, and compiles what they wrote.
translations: $(VENV)/.tests
	for language in de fr; do \
		$(BIN)/pyside6-lupdate -locations none -tr-function-alias translate+=_translate $$(find desktop/attache/gui -name '*.py' | sort) -ts resources/i18n/attache_$$language.ts && \
		$(BIN)/pyside6-lrelease resources/i18n/attache_$$language.ts -qm resources/i18n/attache_$$language.qm || exit 1; \
	done

# What bundles are made with.
$(VENV)/.package: pyproject.toml | $(BIN)/python
	$(PIP) -e '.[package]'
	@touch $(VENV)/.program $@

bundle: $(VENV)/.package
	@sh resources/linux/system-libraries.sh screen
	$(BIN)/python -m PyInstaller --noconfirm --log-level WARN --distpath dist --workpath build/bundle resources/bundle/attache.spec
	find dist/attache/_internal -maxdepth 1 -name 'libpython*' -exec strip --strip-debug {} +  # Python's own only:
	find dist/attache/_internal/python3* -name '*.so' -exec strip --strip-debug {} +  # stripping NumPy's breaks them
	$(BIN)/python resources/bundle/inventory.py build/bundle/attache/contents.json dist
	cp dist/LICENSES.txt dist/attache/LICENSES.txt

package: bundle
	sh resources/linux/deb.sh dist/attache dist

# Source, wheel and Debian package, with what is in them (CycloneDX), licences and checksums.
release: export SOURCE_DATE_EPOCH = $(shell git log -1 --format=%ct)
release: package
	$(BIN)/python -m build --no-isolation --outdir dist .
	cd dist && sha256sum *.deb *.whl *.tar.gz *.cdx.json LICENSES.txt >SHA256SUMS

# What shells complete after `attache`, made anew from its arguments.
completions: $(VENV)/.program
	PYTHONPATH=desktop $(BIN)/python resources/linux/completions/generate.py

desktop-entry: $(VENV)/.program
	@sh resources/linux/desktop-entry.sh

remove-desktop-entry:
	@sh resources/linux/desktop-entry.sh remove

clean:
	rm -rf $(VENV) out build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis .benchmarks
