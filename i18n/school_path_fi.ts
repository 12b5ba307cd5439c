<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi">
<context>
    <name>SchoolPath</name>
    <message>
        <source>Homes are personal data: nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence: GNU General Public License, version 2 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About School Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School Path icon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{algorithm}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About School Path…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School Path: routes to school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assess the safety of streets and crossings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Streets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crossings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judgements of the town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile of the child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile file (replaces the profile)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed streets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed crossings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough memory for data of this size. Cut the area, or close other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unexpected error stopped {algorithm} ({error}). It is a fault of the plugin: please report it at {address} with the text in the log panel &quot;{log}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routes to school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ids} and {more} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer &quot;{layer}&quot;: {count} features have no geometry (ids {ids}); they have no place in the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer &quot;{layer}&quot;: the geometry of {count} features cannot be read (ids {ids}); they are left out. Mend them with &quot;Fix geometries&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer &quot;{layer}&quot;: {count} lines have no length (ids {ids}); they are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer &quot;{layer}&quot;: {count} features have another kind of geometry than the layer needs (ids {ids}); they are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer &quot;{layer}&quot;: {count} features have several parts (ids {ids}). Each part of a line is taken as a street of its own with the same id; of several points the first is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer &quot;{layer}&quot;: {count} features lie outside the area of the coordinate system (ids {ids}); they have no place in the network. Check the coordinate system of the layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer &quot;{layer}&quot;: {count} streets have no kind (ids {ids}); they are taken as &quot;{instead}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer &quot;{layer}&quot;: field &quot;{field}&quot; holds neither a profile (P1, P2 …) nor a grade from 0 to 9 in {count} features ({examples}; ids {ids}); the profile of the run is used there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer &quot;{layer}&quot;: the field &quot;provenance&quot; of {count} features is no JSON object (ids {ids}); their values count as stated by the town.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer &quot;{layer}&quot;: {count} judgements are not used (ids {ids}): {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer &quot;{layer}&quot;: field &quot;{field}&quot; holds unknown words in {count} features ({examples}; ids {ids}); they are taken as &quot;{instead}&quot;. Expected: {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer &quot;{layer}&quot;: field &quot;{field}&quot; holds unknown words in {count} features ({examples}; ids {ids}); these values count as missing. Expected: {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer &quot;{layer}&quot;: field &quot;{field}&quot; is empty in {count} features (ids {ids}); the feature id is used there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer &quot;{layer}&quot;: {count} features repeat a value of &quot;{field}&quot; that another has ({examples}; ids {ids}); results that name it may mean any of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer &quot;{layer}&quot; has no field &quot;{field}&quot; (expected there: {expected}). Make the layer with &quot;Network from OpenStreetMap file&quot;, or add the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer &quot;{layer}&quot; has no field &quot;{field}&quot;. Choose a field that it has, or add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer &quot;{layer}&quot; has no feature that can be used. Check its filter, its selection and its geometries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer &quot;{layer}&quot; has no coordinate system. Set it in the layer&apos;s properties (Source) and run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer &quot;{layer}&quot;: lengths in {source} are not true metres here; the data is brought to {target}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be written: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{package} is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{package} {version} is too old, {oldest} or newer is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{package} does not load ({error})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School Path needs Python packages: {problems}. {advice} Then start QGIS again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The standalone installer of the current QGIS brings them: install it. With OSGeo4W run its Setup, choose Advanced Install and the packages {packages}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The current QGIS for macOS brings them: install it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install {packages} with the package manager of this system, or run: {command}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run in a terminal: {command}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The style of {output} was not stored in {file}: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds for every home the route to school on which a child of a given age meets the least traffic danger, and says in words what is wrong on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School Path never claims that a route is safe. It reports what fails, what is in the way, and how much of the answer rests on data rather than on assumptions. The decision stays with people who know the place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street data that you download from OpenStreetMap is © OpenStreetMap contributors, under the Open Database Licence (ODbL). Say so on every map that you publish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer &quot;{layer}&quot;: field &quot;{field}&quot; holds no fitting value in {count} features ({examples}; ids {ids}); expected {expected}. These values count as missing: correct them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number, in %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number of 0 or more, in {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number of 0 or more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
