<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi">
<context>
    <name>SchoolPath</name>
    <message>
        <source>Homes are personal data: nothing leaves this computer.</source>
        <translation>Kotien sijainnit ovat henkilötietoja: mitään ei lähetetä tältä tietokoneelta.</translation>
    </message>
    <message>
        <source>Licence: GNU General Public License, version 2 or later.</source>
        <translation>Lisenssi: GNU General Public License, versio 2 tai uudempi.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ohje</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Ilmoita ongelmasta</translation>
    </message>
    <message>
        <source>About School Path</source>
        <translation>Tietoja School Pathista</translation>
    </message>
    <message>
        <source>School Path icon</source>
        <translation>School Path -kuvake</translation>
    </message>
    <message>
        <source>{algorithm}…</source>
        <translation>{algorithm}…</translation>
    </message>
    <message>
        <source>About School Path…</source>
        <translation>Tietoja School Pathista…</translation>
    </message>
    <message>
        <source>School Path: routes to school</source>
        <translation>School Path: koulureitit</translation>
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
        <translation>Koulureitit</translation>
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
        <translation>Etsii jokaisesta kodista sen koulureitin, jolla tietynikäinen lapsi kohtaa vähiten liikenteen vaaraa, ja kertoo sanoin, mikä reitillä on vialla.</translation>
    </message>
    <message>
        <source>School Path never claims that a route is safe. It reports what fails, what is in the way, and how much of the answer rests on data rather than on assumptions. The decision stays with people who know the place.</source>
        <translation>School Path ei koskaan väitä, että reitti on turvallinen. Se kertoo, mikä ei täytä vaatimuksia, mikä on esteenä ja kuinka suuri osa vastauksesta perustuu tietoon eikä oletuksiin. Päätöksen tekevät ihmiset, jotka tuntevat paikan.</translation>
    </message>
    <message>
        <source>Street data that you download from OpenStreetMap is © OpenStreetMap contributors, under the Open Database Licence (ODbL). Say so on every map that you publish.</source>
        <translation>OpenStreetMapista ladattu katuaineisto: © OpenStreetMapin tekijät, Open Database -lisenssi (ODbL). Mainitse tämä jokaisessa julkaisemassasi kartassa.</translation>
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
    <message>
        <source>Network from OpenStreetMap file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;Makes the layers that the other School Path algorithms need from an OpenStreetMap file (.osm or .osm.pbf), such as an extract for your town.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Streets&lt;/b&gt; are cut where they meet. What the map says of a street (speed limit, lanes, footways, lighting …) is taken over; what it does not say is assumed by the country file. The field &lt;i&gt;provenance&lt;/i&gt; tells for every value whether it was tagged, derived or assumed (default). Type the true value over an assumed one, and it counts as stated by the town.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Crossings&lt;/b&gt; are the mapped crossings of streets and rails, whether the map has them as points, as ways or as both. &lt;b&gt;Schools&lt;/b&gt; has one point for each gate; where no gate is mapped, every place where a way enters the school grounds is one (&lt;i&gt;guessed&lt;/i&gt;): check these. &lt;b&gt;Homes&lt;/b&gt; are addresses, and dwellings without an address.&lt;/p&gt;&lt;p&gt;Footways that are mapped as ways of their own beside a street are recognised, and short missing links to them are added. What is odd in the file (ways cut at the edge, unknown values, crossings on no street) is told in the log.&lt;/p&gt;&lt;p&gt;The data of OpenStreetMap is © OpenStreetMap contributors, under the Open Database License (ODbL). Name the source wherever you publish results.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenStreetMap file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenStreetMap files (*.osm *.pbf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file .osm or .osm.pbf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only ways that touch this area are read; they are kept whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose traffic rules and assumed values hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country file (replaces the country)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinate system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the country&apos;s metric system, or the UTM zone of the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elevation model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heights in metres; gives the gradient of streets where it is not tagged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Homes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safest routes to school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;Finds for every home the route to school on which a child of the chosen age meets the least traffic danger, no longer than a detour limit allows, and says why.&lt;/p&gt;&lt;p&gt;A child walks on one side of a street and crosses at a place. What the child may use alone is decided by classes: 1 = from pre-school and grade 1; 2 = from grade 3; 3 = from grade 7 (grades 5–6 where signals or a guard help); 4 = nobody alone.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Homes and their status&lt;/b&gt; has a row for every home: &lt;i&gt;served&lt;/i&gt;, &lt;i&gt;served over detour&lt;/i&gt; (longer than the detour limit), &lt;i&gt;blocked&lt;/i&gt; (known values close every way), &lt;i&gt;undecided&lt;/i&gt; (only assumed values close it: survey them), &lt;i&gt;too long&lt;/i&gt;, &lt;i&gt;unreachable&lt;/i&gt;, &lt;i&gt;not snapped&lt;/i&gt; or &lt;i&gt;at school&lt;/i&gt;. For blocked and undecided homes the route shown is the one with the least in its way.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Legs&lt;/b&gt; are the routes piece by piece, with class, risk and reason of each. &lt;b&gt;Report&lt;/b&gt; is a page to read and print.&lt;/p&gt;&lt;p&gt;The result points to known failures and to missing data. It is no guarantee that a way is free of danger. Homes are personal data: nothing leaves this computer, and results that are published should not show homes.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines with the fields of the School Path project; at least kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gates of schools; rows with one school_id are gates of one school.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P1 pre-school to grade 2, P2 grades 3–4, P3 grades 5–6, P4 grades 7–9, PA accompanied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country file (replaces the profile&apos;s country)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the gap to the least possible risk home by home; slower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legs of routes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Homes and their status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Homes with a route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Homes without a route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Homes undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field with the school of a home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: every home goes to the nearest school.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field with the profile or grade of a home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P1 … PA or a grade (0 = pre-school, 1 … 9). Where it is empty the profile above holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detour limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest route as a multiple of the shortest walk; at least 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A detour may always be (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A detour is never more than (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Farthest way from a home or gate (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The detour limit (MAX_DETOUR) must be at least 1: 1.25 allows a route a quarter longer than the shortest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The farthest way from a home (MAX_SNAP) must not be below 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer &quot;{layer}&quot;: {count} judgements are not used (ids {ids}): their effect is neither &quot;closed&quot; nor a class from 1 to 4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer &quot;{layer}&quot;: {count} judgements are not used (ids {ids}): their side is neither &quot;left&quot; nor &quot;right&quot; nor &quot;both&quot; nor empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer &quot;{layer}&quot;: {count} judgements are not used (ids {ids}): a date in them is not written as 2026-08-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer &quot;{layer}&quot;: {count} judgements are not used (ids {ids}): no street or crossing has the id they name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is no OpenStreetMap file. Expected is a file .osm or .osm.pbf, such as an extract for your town.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is damaged or was cut short ({message}). Download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds no streets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds no streets within the extent. Draw the extent where the file has data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data cannot be brought to {crs}. Choose a coordinate system that is made for its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lengths in {source} are not true metres here; the network is made in {target}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} ways are no streets or are not there yet and are left out: {values}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} ways have an unknown highway value and are kept as paths: {values}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} ways have an unusual highway value and are kept under a kind they resemble: {values}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} ways end in the open within {distance} m of the edge of the data, or beyond it: they are cut there ({ids}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} ways of different levels pass through one node; they are joined only to their own level there ({ids}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} groups of walkable ways shorter than {limit} m hang on nothing else, {length} m in all (one way of each: {ids}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} ways have numbers that cannot be read and count as not tagged: {texts} ({ids}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sides} street sides have a footway mapped as a way of its own beside them; {count} footways carry the traffic of the street they run beside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} links of at most {distance} m, {length} m in all, were added where a footway beside a street ends in the open ({ids}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} nodes lie at the same place as another one ({ids}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} gates and other barriers are private, locked or closed to walkers; nobody is led through them ({ids}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} crossings lie on no street with motor traffic and on no rails; they are left out ({ids}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} crossing ways cross a street without a common node; they count as unmarked crossings there ({ids}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gates of {count} schools are guessed, because none is mapped: {names} ({ids}). Check the layer of schools.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grounds of {count} schools are cut by the edge of the data: {names} ({ids}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} schools are left out because the file has no way that leads to them: {names} ({ids}).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
