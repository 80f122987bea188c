PYTHON := .venv/bin/python

forms: ## Compile forms and translations that are newer than what stands
	@$(PYTHON) packaging/hatch_build.py
