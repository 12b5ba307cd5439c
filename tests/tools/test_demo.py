# SPDX-License-Identifier: GPL-2.0-or-later
"""``make demo``: the words in which it tells what it found, and where its data come from."""
import sqlite3
from contextlib import closing

import pytest

from school_path.tools import demo_data, demo_words

TABLES = """
create table streets (street_id, name);
insert into streets values ('w1-1', 'Kirkkokatu'), ('w2-1', ''), ('w3-1', 'Rauhankatu');
create table crossings (crossing_id, street_id); insert into crossings values ('n1', 'w1-1');
create table schools (school_id); insert into schools values ('w9'), ('w9'), ('w8');
create table routes (home_id, school_id, status, length, detour, coverage, crossings);
insert into routes values (1, 'w9', 'served', 400, 1.1, 0.5, 2), (2, 'w9', 'blocked', 900, 1.0, 0.2, 6);
create table legs (home_id, kind, name);
insert into legs values (1, 'crossing', 'Kirkkokatu'), (1, 'street', 'Rauhankatu'), (2, 'crossing', 'Kirkkokatu');
create table paths (length); insert into paths values (900), (1200);
create table elements (code); insert into elements values ('E01'), ('E02'), ('E02');
create table not_placed (code); insert into not_placed values ('E03');
create table findings (clause, verdict, severity, waived);
insert into findings values ('C03', 'fail', 4, 0), ('S05', 'fail', 3, 0),
  ('C02', 'warn', 4, 0), ('S13', 'unknown', 3, 0);
create table assessed_crossings (crossing_id, reason);
insert into assessed_crossings values ('n1', 'Class 4: no signals.');
create table homes_status (home_id, status, blockers, reason);
insert into homes_status values (1, 'served', '', ''), (2, 'blocked', 'n1; w1-1 left', 'Class 4: Kirkkokatu.'),
  (3, 'undecided', 'n1', 'Class 3: assumed.'), (4, 'not_snapped', '', '');
"""


@pytest.fixture
def database(tmp_path):
    path = tmp_path / "school_path.gpkg"
    with closing(sqlite3.connect(path)) as db:
        db.executescript(TABLES)
        db.commit()
    return path


def test_what_it_found_is_told_in_ten_lines(database):
    lines = demo_words.findings(database, [database.with_name("map.png")])
    text = "\n".join(lines)
    assert len(lines) <= 10
    assert "3 pieces of street, 1 crossings, 2 gates." in lines[0]
    assert "4 homes: 1 have a route" in text
    assert "1 are blocked" in text
    assert "1 are undecided" in text
    assert "400 m, 10 % longer" in text
    assert "Kirkkokatu (2)" in text
    assert "closes the way of most homes is Kirkkokatu (2: 1 blocked, 1 undecided). Class 4: no signals." in text
    assert "2 School Paths of 2,100 m in all, with 3 elements by rule; 1 more found no place." in text
    assert "2 places fail, 1 nearly, 1 are unknown. Critical: C03 (1)." in text
    assert "map.png" in lines[-1]
    assert "safe" not in text.lower()


def test_homes_that_are_all_alike_take_one_line(database):
    with closing(sqlite3.connect(database)) as db:
        db.execute("update homes_status set status = 'served'")
        db.commit()
    text = "\n".join(demo_words.findings(database, []))
    assert "4 homes: 4 have a route within the detour limit." in text
    assert "No place closes a way" in text


def test_data_that_are_there_are_not_fetched_again(tmp_path, monkeypatch):
    kept = tmp_path / "Helsinki.osm.pbf"
    kept.write_bytes(b"streets")
    monkeypatch.setattr(demo_data, "SHA256", demo_data._sha256(b"streets"))
    monkeypatch.setattr(demo_data.subprocess, "run", lambda *_, **__: pytest.fail("fetched"))
    assert demo_data.fetch(tmp_path) == kept


def test_data_that_were_changed_are_fetched_again_and_a_failure_is_told(tmp_path, monkeypatch):
    (tmp_path / "Helsinki.osm.pbf").write_bytes(b"something else")
    failed = demo_data.subprocess.CompletedProcess([], 1, "", "no network")
    monkeypatch.setattr(demo_data.subprocess, "run", lambda *_, **__: failed)
    with pytest.raises(SystemExit, match="no network"):
        demo_data.fetch(tmp_path)
