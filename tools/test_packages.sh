#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-or-later
# Run tests/core with other versions of numpy, scipy, networkx and shapely: one private environment for each line of
# tools/test_packages.txt, kept in the cache folder.
# usage: tools/test_packages.sh [PYTEST-ARGUMENT...]
# A line whose Python is not on this machine (on PATH, or of pyenv) is left out, and the last line says so.
# Exit status: 0 where what was run has passed, and something was.
set -eu
cd "$(dirname "$(readlink -f "$0")")/.."
CACHE=${XDG_CACHE_HOME:-$HOME/.cache}/school_path/packages
# the last versions of the test tools that run on Python 3.9
TEST_TOOLS=('pytest<9' 'hypothesis<6.142' pyyaml)

find_python() { # the Python of a version, 3.9
  local candidate
  for candidate in "python$1" "${PYENV_ROOT:-$HOME/.pyenv}"/versions/"$1".*/bin/python; do
    "$candidate" -c "import sys; sys.exit('%d.%d' % sys.version_info[:2] != '$1')" 2> /dev/null && {
      echo "$candidate"; return 0; }
  done
  return 1
}

environment() { # make the environment of a line once; print its Python
  local folder=$CACHE/$1-$2-$3-$4-$5 packages=() name
  if [ ! -e "$folder/complete" ]; then
    rm -rf "$folder"
    "$6" -m venv "$folder"
    for name in numpy scipy networkx shapely; do
      shift
      [ "$1" = newest ] && packages+=("$name") || packages+=("$name==$1")
    done
    "$folder/bin/python" -m pip install -q --disable-pip-version-check "${packages[@]}" "${TEST_TOOLS[@]}" < /dev/null >&2
    touch "$folder/complete"
  fi
  echo "$folder/bin/python"
}

run=0 failed=() left_out=()
while read -r version numpy scipy networkx shapely; do
  case $version in '#'*|'') continue ;; esac
  row="Python $version, numpy $numpy, scipy $scipy, networkx $networkx, shapely $shapely"
  found=$(find_python "$version") || { left_out+=("$row"); continue; }
  python=$(environment "$version" "$numpy" "$scipy" "$networkx" "$shapely" "$found")
  echo "== $row"
  run=$((run + 1))
  CI=1 "$python" -m pytest -q -p no:cacheprovider tests/core "$@" < /dev/null || failed+=("$row")
done < tools/test_packages.txt

[ ${#left_out[@]} = 0 ] || printf 'not run, this Python is not here: %s\n' "${left_out[@]}"
[ ${#failed[@]} = 0 ] || printf 'FAILED: %s\n' "${failed[@]}"
echo "$run run, ${#failed[@]} failed, ${#left_out[@]} not run"
[ "$run" -gt 0 ] && [ ${#failed[@]} = 0 ]
