#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-or-later
# Install what School Path's tests and demo need, on Debian 12 or later. Quick when everything is there.
# usage: tools/setup.sh [PART...]
#   (none)   QGIS, its Python libraries and fonts with apt; .venv with the packages of tools/requirements-dev.txt;
#            the compiled translations
#   qt6      PyQt6 in the cache folder, for tools/qt6_ready.py
#   window   what tools/qgis_window.sh needs to start a real QGIS on a virtual screen
#   postgis  PostgreSQL and PostGIS, for tools/test_postgis.sh
# Packages are installed with apt as root or through sudo; nothing else outside the checkout and the cache is touched.
set -eu
cd "$(dirname "$(readlink -f "$0")")/.."
PYTHON=/usr/bin/python3  # the Python that QGIS was built with, not another one that may be first on PATH
CACHE=${XDG_CACHE_HOME:-$HOME/.cache}/school_path
QGIS_PACKAGES=(qgis python3-qgis python3-venv python3-scipy python3-networkx python3-yaml
  qttools5-dev-tools pyqt5-dev-tools fonts-open-sans fonts-dejavu-core)
WINDOW_PACKAGES=(xvfb openbox xdotool imagemagick)
POSTGIS_PACKAGES=(postgresql postgis postgresql-postgis)

installed() { # whether dpkg has the package
  [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2> /dev/null)" = installed ]
}

with_apt() { # install the packages that are missing, saying so
  local missing=() package sudo=()
  command -v dpkg-query > /dev/null || {
    echo "This is no Debian. Install by hand what these Debian packages hold: $*"; return 0; }
  for package in "$@"; do installed "$package" || missing+=("$package"); done
  [ ${#missing[@]} -gt 0 ] || return 0
  if [ "$(id -u)" != 0 ]; then
    command -v sudo > /dev/null || { echo "Missing: ${missing[*]}. As root: apt-get install ${missing[*]}"; exit 1; }
    sudo=(sudo)
  fi
  echo "Installing with apt: ${missing[*]}"
  "${sudo[@]}" apt-get update -qq
  "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" \
    < /dev/null > "$CACHE/apt.log" 2>&1 || { tail -30 "$CACHE/apt.log"; exit 1; }
}

make_venv() { # .venv on top of the system's packages, so that it sees QGIS
  local numpy
  echo "Making .venv"
  rm -rf .venv
  "$PYTHON" -m venv --system-site-packages .venv
  numpy=$("$PYTHON" -c 'import numpy; print(numpy.__version__)')
  echo "numpy==$numpy" > .venv/constraints.txt
  .venv/bin/python -m pip install -q --disable-pip-version-check -c .venv/constraints.txt \
    -r tools/requirements-dev.txt < /dev/null
}

set_up() {
  local stamp
  # the virtual environment is made anew when Python, numpy or the list of packages has changed
  with_apt "${QGIS_PACKAGES[@]}"
  stamp=$({ pwd; "$PYTHON" -c 'import sys, numpy; print(sys.version, numpy.__version__)'
    cat tools/requirements-dev.txt; } | sha256sum)
  if [ "$(cat .venv/setup.stamp 2> /dev/null)" != "$stamp" ]; then
    make_venv
    echo "$stamp" > .venv/setup.stamp
  fi
  .venv/bin/python tools/translations.py compile
}

set_up_qt6() {
  [ -d "$CACHE/pyqt6/PyQt6" ] && cmp -s tools/requirements-qt6.txt "$CACHE/pyqt6/requirements.txt" && return 0
  echo "Fetching PyQt6 for the Qt 6 check"
  rm -rf "$CACHE/pyqt6"
  .venv/bin/python -m pip install -q --disable-pip-version-check --target "$CACHE/pyqt6" \
    -r tools/requirements-qt6.txt < /dev/null
  cp tools/requirements-qt6.txt "$CACHE/pyqt6/requirements.txt"
}

mkdir -p "$CACHE"
[ $# -gt 0 ] || set -- all
for part in "$@"; do
  case $part in
    all) set_up ;;
    qt6) set_up_qt6 ;;
    window) with_apt "${WINDOW_PACKAGES[@]}" ;;
    postgis) with_apt "${POSTGIS_PACKAGES[@]}" ;;
    *) sed -n '3,10p' "$0"; exit 2 ;;
  esac
done
