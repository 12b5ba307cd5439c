# School Path: `make help` says what there is. On a fresh Debian 12 or later nothing needs to be installed first.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
# qgis_process takes its Python packages from the first python3 on PATH
export PATH := $(CURDIR)/.venv/bin:$(PATH)
DATA ?=
QGIS_QT6 ?=
export QGIS_QT6
PYTEST = QT_QPA_PLATFORM=offscreen python -m pytest
CODE = core plugin processing
# QGS105: the plugin is given its iface, so that it works without one; compat.py is where old enum names must stand
FLAKE8_KNOWN = --extend-ignore=QGS105 --per-file-ignores=processing/compat.py:QGS4

.PHONY: help guide demo test torture check check-style check-qt6 check-layout check-zip check-release package screenshots bench stalls translations clean setup \
  test-random test-packages test-qgis-3.40 test-qgis-3.44 test-qgis-qt6 test-postgis validity screenshots-3.44

help:  ## this list
	@sed -n 's/^\([a-z0-9. -]*\):.*## \(.*\)/  make \1|\2/p' Makefile | column -t -s '|'

setup:  ## install what is needed (apt, .venv); the other targets call it
	@tools/setup.sh

demo: setup  ## a real city district: map, routes and report in build/demo
	@python tools/demo.py

test: setup  ## all tests on the QGIS of this machine
	@$(PYTEST)

test-random: setup  ## the property tests with fresh seeds and many examples (EXAMPLES=1000); before a release
	@HYPOTHESIS_PROFILE=random $(PYTEST) -q -m hypothesis --hypothesis-seed=random

test-packages:  ## tests/core with the oldest, middle and newest numpy, scipy, networkx and shapely
	@tools/test_packages.sh

check: check-style check-qt6 check-layout check-zip  ## style, Qt 6, layout, and whether the plugin repository would take the zip

check-style: setup
	ruff check --quiet .
	flake8 --select=QGS1,QGS4 $(FLAKE8_KNOWN) $(CODE) __init__.py

check-qt6: setup
	@tools/setup.sh qt6
	python tools/qt6_ready.py $(CODE)

check-layout: setup
	$(PYTEST) -q tests/test_layout.py tests/test_metadata.py tests/test_algorithms.py

check-zip: package
	python tools/repository_gate.py dist/school_path-$$(sed -n 's/^version=//p' metadata.txt).zip

check-release: package  ## as check-zip, and no placeholder address is left: before an upload
	python tools/repository_gate.py --release dist/school_path-$$(sed -n 's/^version=//p' metadata.txt).zip

package: setup  ## the plugin zip of the last commit, in dist/
	@python tools/package.py

test-qgis-3.40 test-qgis-3.44:  ## the tests on another QGIS, in a chroot of Debian 13 (root; minutes the first time)
	@tools/other_qgis.sh . $(@:test-qgis-%=%)

test-qgis-qt6:  ## the tests on a Qt 6 build: QGIS_QT6=folder with the build and its packages.txt
	@tools/other_qgis.sh . qt6

test-postgis: setup  ## streets and homes in PostGIS: in a database that is started and stopped again (root)
	@tools/test_postgis.sh

guide: setup  ## the guide as web pages, in help: what the plugin's menu opens
	@python tools/guide.py

screenshots: setup  ## the first hour and a designer's day in a real QGIS window, with mouse and keys: pictures in build/screenshots
	@tools/setup.sh window
	@mkdir -p build/screenshots
	@tools/qgis_window.sh . school_path build/screenshots/window.png "" tools/window_toolbox.py
	@tools/story.sh build/screenshots first_hour.py
	@tools/story.sh build/screenshots story.py

screenshots-3.44:  ## the same in QGIS 3.44 (root), in build/screenshots-3.44
	@WINDOW_TOOLS=1 OUT=build/screenshots-3.44 tools/other_qgis.sh . 3.44 \
	  sh -c 'tools/story.sh "$$OUT" first_hour.py && tools/story.sh "$$OUT" story.py'

bench: setup  ## times and memory beside QGIS's own routing: DATA=folder with the data sets
	@if [ -d "$(DATA)" ]; then python tools/bench.py "$(DATA)"; \
	else echo "bench: no data folder (make bench DATA=folder), skipped"; fi

torture: setup  ## broken data, files and parameters, full disk, kill -9, cancel, random acts: at most 10 minutes (SEED=1, BUDGET=600)
	@python tools/torture --seed $(or $(SEED),1) --seconds $(or $(BUDGET),600)

stalls: setup  ## what holds the window up for more than 0.1 s with a whole town: DATA=folder with the data sets
	@if [ -d "$(DATA)" ]; then QT_QPA_PLATFORM=offscreen python tools/stalls.py "$(DATA)"; \
	else echo "stalls: no data folder (make stalls DATA=folder), skipped"; fi

validity: setup  ## our risk against recorded accidents, into docs/validity.md: DATA=folder with the data sets
	@if [ -d "$(DATA)" ]; then python tools/validity_page.py "$(DATA)"; \
	else echo "validity: no data folder (make validity DATA=folder), skipped"; fi

translations: setup  ## collect the texts into i18n/*.ts, compile them, say what is left
	@python tools/translations.py update
	@python tools/translations.py compile
	@python tools/translations.py state

clean:  ## remove what the targets made, .venv too
	rm -rf build dist help .venv .pytest_cache .ruff_cache .hypothesis .qgis-settings .coverage i18n/*.qm
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
