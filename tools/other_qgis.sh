#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-or-later
# Run the tests of a plugin checkout, or any command, with the QGIS of Debian 13 in a chroot. Run as root.
# usage: other_qgis.sh CHECKOUT 3.40|3.44|qt6 [COMMAND [ARGUMENT...]]
#   3.40 (or: trixie)      QGIS 3.40 of Debian 13
#   3.44 (or: trixie-bpo)  QGIS 3.44 of trixie-backports
#   qt6                    QGIS 3.40.6 built with Qt 6 (PyQt6, the Python side that QGIS 4 has), from the archive in $QGIS_QT6
#   COMMAND runs in a copy of the checkout (without .git, .venv, build) with Qt offscreen and the test
#   tools first on PATH; without one it is: python -m pytest -q.  Its exit status is that of this script.
# The chroot is made the first time (5 to 7 minutes, 2.5 GB) and kept; later runs start in seconds.
# environment:
#   SCHOOL_PATH_CHROOTS  folder of the chroots (default: ${XDG_CACHE_HOME:-$HOME/.cache}/school_path/chroots)
#   WINDOW_TOOLS=1       have what tools/qgis_window.sh needs installed there too
#   OUT                  folder here that receives what COMMAND writes to $OUT
#   QGIS_QT6             folder with the Qt 6 archive and its packages.txt (needed for qt6)
#   DEBIAN_URL           Debian archive to use instead of the default one
set -eu
if [ $# -lt 2 ] || [ ! -d "$1" ]; then sed -n '3,17p' "$0"; exit 2; fi
[ "$(id -u)" = 0 ] || { echo "run as root: a chroot and a mount are needed"; exit 2; }
SRC=$(readlink -f "$1"); SUITE=$2; shift 2
CHROOTS=${SCHOOL_PATH_CHROOTS:-${XDG_CACHE_HOME:-$HOME/.cache}/school_path/chroots}
case $SUITE in
  3.40|trixie) ROOT=$CHROOTS/trixie; BACKPORTS= ;;
  3.44|trixie-bpo) ROOT=$CHROOTS/trixie344; BACKPORTS=yes ;;
  qt6) ROOT=$CHROOTS/qt6; BACKPORTS= ;;
  *) echo "unknown QGIS $SUITE: 3.40, 3.44 or qt6"; exit 2 ;;
esac
QT6_FILES=${QGIS_QT6:-}
QGIS_PACKAGES=qgis,python3-qgis,qgis-providers
QT6_ENV=()
PYTEST=(python -m pytest -q)
if [ "$SUITE" = qt6 ]; then
  [ -f "$QT6_FILES/packages.txt" ] || { echo "set QGIS_QT6 to the folder that holds the Qt 6 build of QGIS and its packages.txt"; exit 2; }
  QGIS_PACKAGES=$(paste -sd, "$QT6_FILES/packages.txt")
  QT6_ENV=(PATH=/opt/school_path/venv/bin:/opt/qgis6/bin:/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin LD_LIBRARY_PATH=/opt/qgis6/lib QGIS_PREFIX_PATH=/opt/qgis6
    PYTHONPATH=/opt/qgis6/share/qgis/python:/opt/qgis6/share/qgis/python/plugins:/opt/qgis6 PYTEST_QT_API=pyqt6)
  PYTEST=(python -m pytest -p qt6_pytest_compat -q)
fi
# shapely, numpy and the like are the system's here, so that the versions of Debian 13 are tested too
mapfile -t TEST_TOOLS < <(grep -E '^(pytest|hypothesis)' "$(dirname "$(readlink -f "$0")")/requirements-dev.txt")
LIBRARIES=(python3-scipy python3-networkx python3-shapely python3-yaml)

MOUNTED=
COPY=
finish() {
  [ -z "$COPY" ] || rm -rf "$COPY"
  [ -z "$MOUNTED" ] || umount "$MOUNTED"
}
trap finish EXIT
inside() { # a command in the chroot with a clean environment
  chroot "$ROOT" /usr/bin/env -i PATH=/opt/school_path/venv/bin:/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin \
    HOME=/opt/school_path/home LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
    XDG_RUNTIME_DIR=/opt/school_path/xdg QT_QPA_PLATFORM=offscreen PYTHONDONTWRITEBYTECODE=1 OUT="${OUT_INSIDE:-}" "${QT6_ENV[@]}" "$@"
}
install() { # packages with apt, in the chroot
  cp /etc/resolv.conf "$ROOT/etc/resolv.conf"
  mkdir -p "$ROOT/etc/ssl/certs"; cp -rL /etc/ssl/certs/. "$ROOT/etc/ssl/certs/" 2> /dev/null || true
  inside apt-get update -qq
  inside apt-get install -y -qq "$@"
}

if [ ! -x "$ROOT/usr/bin/qgis" ] && [ ! -x "$ROOT/opt/qgis6/bin/qgis_process" ]; then
  command -v mmdebstrap > /dev/null || apt-get install -y -qq mmdebstrap
  mkdir -p "$CHROOTS"
  rm -rf "$ROOT.new"
  mmdebstrap --variant=minbase \
    --include="$QGIS_PACKAGES",python3-pip,python3-venv,xvfb,xauth,ca-certificates,"$(IFS=,; echo "${LIBRARIES[*]}")" \
    trixie "$ROOT.new" ${DEBIAN_URL:+"$DEBIAN_URL"}
  if [ -n "$BACKPORTS" ]; then
    DEBIAN=$(awk '/^deb /{for (i = 2; i <= NF; i++) if ($i ~ /^[a-z]+:\/\//) {print $i; exit}}' "$ROOT.new/etc/apt/sources.list")
    echo "deb $DEBIAN trixie-backports main" > "$ROOT.new/etc/apt/sources.list.d/backports.list"
    FINAL=$ROOT; ROOT=$ROOT.new
    mount --bind /proc "$ROOT/proc"; MOUNTED=$ROOT/proc
    install -t trixie-backports qgis python3-qgis qgis-providers
    umount "$MOUNTED"; MOUNTED=; ROOT=$FINAL
  fi
  if [ "$SUITE" = qt6 ]; then
    tar -C "$ROOT.new/opt" --zstd -xf "$QT6_FILES"/qgis*-qt6-*.tar.zst
    mv "$ROOT.new/opt/inst" "$ROOT.new/opt/qgis6"
    cp "$QT6_FILES/qt6_pytest_compat.py" "$ROOT.new/opt/qgis6/"
  fi
  mv "$ROOT.new" "$ROOT"
fi
mount --bind /proc "$ROOT/proc"; MOUNTED=$ROOT/proc
mkdir -p "$ROOT/opt/school_path/home"; mkdir -p -m 700 "$ROOT/opt/school_path/xdg"
inside python3 -c 'import networkx, scipy, shapely, yaml' 2> /dev/null || install "${LIBRARIES[@]}"
if [ -n "${WINDOW_TOOLS:-}" ] && [ ! -x "$ROOT/usr/bin/xdotool" ]; then install xvfb openbox xdotool imagemagick; fi

VENV=$ROOT/opt/school_path/venv
if [ ! -e "$VENV/complete" ] || [ "$(cat "$VENV/complete")" != "${TEST_TOOLS[*]}" ]; then
  # the wheels are fetched by a Python out here: it knows the network settings of this machine
  PYTHON=
  for p in python3 /usr/bin/python3; do "$p" -m pip --version > /dev/null 2>&1 && { PYTHON=$p; break; }; done
  [ -n "$PYTHON" ] || { echo "pip is missing: apt install python3-pip"; exit 2; }
  VERSION=$(inside python3 -c 'import sys; print("%d.%d" % sys.version_info[:2])')
  mkdir -p "$ROOT/opt/school_path/wheels"
  "$PYTHON" -m pip download -q --python-version "$VERSION" --only-binary :all: -d "$ROOT/opt/school_path/wheels" "${TEST_TOOLS[@]}"
  rm -rf "$VENV"
  inside /usr/bin/python3 -m venv --system-site-packages /opt/school_path/venv
  inside python3 -m pip install -q --no-index --find-links /opt/school_path/wheels "${TEST_TOOLS[@]}"
  echo "${TEST_TOOLS[*]}" > "$VENV/complete"
fi

COPY=$(mktemp -d "$ROOT/opt/school_path/run.XXXXXX")
mkdir "$COPY/checkout" "$COPY/out"
tar -C "$SRC" --exclude=./.git --exclude=./.venv --exclude=./venv --exclude=./build --exclude=./dist --exclude=__pycache__ \
  --exclude=.qgis-settings --exclude=.hypothesis --exclude=.ruff_cache --exclude=.pytest_cache -cf - . | tar -C "$COPY/checkout" -xf -
INSIDE=${COPY#"$ROOT"}
OUT_INSIDE=$INSIDE/out
[ $# -gt 0 ] || set -- "${PYTEST[@]}"
STATUS=0
inside /bin/sh -c 'cd "$1" && shift && exec "$@"' sh "$INSIDE/checkout" "$@" || STATUS=$?
if [ -n "${OUT:-}" ]; then mkdir -p "$OUT"; cp -r "$COPY/out/." "$OUT/"; fi
exit $STATUS
