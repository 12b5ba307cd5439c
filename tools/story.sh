#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-or-later
# Play a story in a real QGIS window: mouse and keys, a picture of each step.
# usage: story.sh PICTURES_FOLDER [story.py|first_hour.py]
#   exit status 0: every step did what it should, else 1
# environment: QGIS_LOCALE, WINDOW as for tools/qgis_window.sh
set -eu
TOOLS=$(dirname "$(readlink -f "$0")")
if [ -n "${WINDOW_ID:-}" ]; then  # called again by qgis_window.sh, once the window is there
  xdotool windowmove "$WINDOW_ID" 0 0  # with its frame, which it has got by now
  exec python3 "$TOOLS/$SCRIPT" "$PICTURES"
fi
[ $# -ge 1 ] || { sed -n '3,6p' "$0"; exit 2; }
mkdir -p "$1"
PICTURES=$(readlink -f "$1"); SCRIPT=${2:-story.py}; STORY=$(mktemp -d -t school_path_story.XXXXXX)
export PICTURES SCRIPT STORY
trap 'rm -rf "$STORY"' EXIT
# QGIS itself does not know the packages of the virtual environment
PACKAGES=$("$TOOLS/../.venv/bin/python" -c 'import sysconfig; print(sysconfig.get_path("purelib"))' 2> /dev/null || true)
export PYTHONPATH=$PACKAGES${PYTHONPATH:+:$PYTHONPATH}
WINDOW=${WINDOW:-1366x768} SETTLE=${SETTLE:-4} ACTIONS=$TOOLS/story.sh bash "$TOOLS/qgis_window.sh" "$TOOLS/.." school_path \
  "$PICTURES/${SCRIPT%.py}-end.png" "" "$TOOLS/story_inside.py"
