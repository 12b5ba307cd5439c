# SPDX-License-Identifier: GPL-2.0-or-later
"""Files of text that the commands of the guide take."""

OSM = """<osm version="0.6">
<node id="1" lon="24.90" lat="60.20"/><node id="2" lon="24.901" lat="60.20"/><node id="3" lon="24.902" lat="60.20"/>
<node id="4" lon="24.9005" lat="60.2001"><tag k="addr:street" v="Kuja"/><tag k="addr:housenumber" v="1"/></node>
<way id="1"><nd ref="1"/><nd ref="2"/><nd ref="3"/><tag k="highway" v="residential"/><tag k="name" v="Kuja"/></way>
</osm>
"""
HANDBOOK = """schema: schoolpath/handbook/1
id: ourtown
title: Handbook of our town
extends: school-path
clauses: []
"""
