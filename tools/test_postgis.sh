#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-or-later
# Run tests/postgis against PostgreSQL and PostGIS from Debian packages: a cluster of its own in a temporary folder, started
# on loopback as user postgres and stopped again. Needs root (or sudo) for the packages and for changing the user.
# usage: tools/test_postgis.sh [PYTEST ARGUMENT...]
set -eu
cd "$(dirname "$(readlink -f "$0")")/.."
tools/setup.sh postgis
BIN=$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -1)
FOLDER=$(mktemp -d)
PORT=$(.venv/bin/python -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
SUDO=$([ "$(id -u)" = 0 ] && echo "" || echo sudo)
as_postgres() { $SUDO setpriv --reuid postgres --regid postgres --clear-groups "$@"; }

stop() {
  as_postgres "$BIN/pg_ctl" -D "$FOLDER/data" -m immediate -s stop || true
  $SUDO rm -rf "$FOLDER"
}

$SUDO chown postgres "$FOLDER"
trap stop EXIT
cd "$FOLDER"  # the user postgres may not be allowed into the checkout
as_postgres "$BIN/initdb" -D "$FOLDER/data" -A trust -E UTF8 --locale=C -U postgres > /dev/null
as_postgres "$BIN/pg_ctl" -D "$FOLDER/data" -l "$FOLDER/log" -s -w start \
  -o "-h 127.0.0.1 -p $PORT -k $FOLDER -c fsync=off"
"$BIN/psql" -h 127.0.0.1 -p "$PORT" -U postgres -q -c "create database town"
"$BIN/psql" -h 127.0.0.1 -p "$PORT" -U postgres -q -d town -c "create extension postgis" > /dev/null
cd "$OLDPWD"
SCHOOL_PATH_POSTGIS="dbname='town' host=127.0.0.1 port=$PORT user='postgres' sslmode=disable" \
  QT_QPA_PLATFORM=offscreen .venv/bin/python -m pytest -q tests/postgis "$@"
