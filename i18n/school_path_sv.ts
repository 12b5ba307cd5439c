<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv">
<context>
    <name>SchoolPath</name>
    <message>
        <source>Homes are personal data: nothing leaves this computer.</source>
        <translation>Hemmens lägen är personuppgifter: ingenting lämnar den här datorn.</translation>
    </message>
    <message>
        <source>Licence: GNU General Public License, version 2 or later.</source>
        <translation>Licens: GNU General Public License, version 2 eller senare.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Rapportera ett problem</translation>
    </message>
    <message>
        <source>About School Path</source>
        <translation>Om School Path</translation>
    </message>
    <message>
        <source>School Path icon</source>
        <translation>Ikon för School Path</translation>
    </message>
    <message>
        <source>{algorithm}…</source>
        <translation>{algorithm}…</translation>
    </message>
    <message>
        <source>About School Path…</source>
        <translation>Om School Path…</translation>
    </message>
    <message>
        <source>School Path: routes to school</source>
        <translation>School Path: skolvägar</translation>
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
        <source>Routes to school</source>
        <translation>Skolvägar</translation>
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
        <translation>Söker för varje hem den skolväg där ett barn i en viss ålder möter minst trafikfara, och säger i ord vad som är fel på den.</translation>
    </message>
    <message>
        <source>School Path never claims that a route is safe. It reports what fails, what is in the way, and how much of the answer rests on data rather than on assumptions. The decision stays with people who know the place.</source>
        <translation>School Path påstår aldrig att en väg är säker. Det rapporterar vad som brister, vad som hindrar, och hur mycket av svaret som vilar på data i stället för på antaganden. Beslutet fattas av människor som känner platsen.</translation>
    </message>
    <message>
        <source>Street data that you download from OpenStreetMap is © OpenStreetMap contributors, under the Open Database Licence (ODbL). Say so on every map that you publish.</source>
        <translation>Gatudata som hämtas från OpenStreetMap är © OpenStreetMaps bidragsgivare, under Open Database-licensen (ODbL). Ange det på varje karta som du publicerar.</translation>
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
        <source>Find the very least risk; without this a route may have up to 1 % more.</source>
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
        <source>Assess streets and crossings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;Judges both sides of every street, and every mapped crossing, for a child of the chosen age.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Class&lt;/b&gt; says who may go there alone: 1 = from pre-school and grade 1; 2 = from grade 3; 3 = from grade 7 (grades 5–6 where signals or a guard help); 4 = nobody alone; 5 = closed. The worst of speed, traffic and missing footway decides it. Where speed or volume is only assumed and could be worse, the class is one step higher.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Risk&lt;/b&gt; adds up along a route (per 100 m of a side; per crossing) and serves to compare ways with each other. It is no probability and no number of accidents.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Reason&lt;/b&gt; says in words what made the class and whether it was measured, tagged or assumed. &lt;b&gt;Coverage&lt;/b&gt; is the share of the risk that rests on known values.&lt;/p&gt;&lt;p&gt;A &lt;b&gt;judgement&lt;/b&gt; of the town replaces the class of a street side or crossing, and is named in the reason; the class that was computed stands beside it.&lt;/p&gt;&lt;p&gt;The result points to known failures and to missing data. It is no guarantee that a way is free of danger.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines with the fields of the School Path project; at least kind. What is missing is assumed by the country file, and told in the reasons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mapped crossings; street_id names the street crossed. Without it the street that runs through the point is taken, else the nearest one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes and closures that a person who knows the place has set; those in force today replace the computed class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DAYLIGHT, DARK, or WINTER (dark, with the winter maintenance of the ways).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A profile of your own: copy a shipped one and change its limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic rules and assumed values of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the child travels: WALK.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The streets with class, risk per 100 m and reason of both sides; left and right as the line is drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The crossings with class, risk and reason; a crossing on no street has no class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unexpected error stopped {algorithm} ({error}). It is a fault of the plugin: please report it at {address} with the text in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no file (none could be written)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no picture was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways left out because they are no streets or are not there yet: {values}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways with an unknown highway value, kept as paths: {values}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways with an unusual highway value, kept under a kind they resemble: {values}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways that end in the open within {distance} m of the edge of the data, or beyond it, and count as cut there: {count} ({ids}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways of different levels that pass through one node, and are joined only to their own level there: {count} ({ids}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups of walkable ways shorter than {limit} m that hang on nothing else: {count}, {length} m in all (one way of each: {ids}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways with numbers that cannot be read and count as not tagged: {count} ({ids}): {texts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street sides with a footway mapped as a way of its own beside them: {sides}. Footways that carry the traffic of the street they run beside: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links of at most {distance} m, added where a footway beside a street ends in the open: {count}, {length} m in all ({ids}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes at the same place as another one: {count} ({ids}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gates and other barriers that are private, locked or closed to walkers: {count}. Nobody is led through them ({ids}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crossings on no street with motor traffic and on no rails, left out: {count} ({ids}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crossing ways without a node in common with the street they cross: {count}. They count as unmarked crossings there ({ids}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schools with guessed gates, because none is mapped: {count} ({names}; {ids}). Check the layer of schools.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schools whose grounds are cut by the edge of the data: {count} ({names}; {ids}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schools left out because the file has no way that leads to them: {count} ({names}; {ids}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed: walking is not permitted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not judged: the point lies on no street with motor traffic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from pre-school and grade 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from grade 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from grade 7 (grades 5–6 where signals or a guard help)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a place to walk or cross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class {klass}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: {wrong}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} cannot be read. Check its path and the rights on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} is not text in UTF-8. Save it as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is not valid YAML here ({found}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags such as &quot;{found}&quot; are not allowed. Remove the tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anchors and aliases (&quot;{found}&quot;) are not allowed. Write the values out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key &quot;{key}&quot; stands here a second time (first in line {first_line}). Remove one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key &quot;{key}&quot; is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{key}&quot; holds &quot;{found}&quot;; expected {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{key}&quot; has no row for class {klass}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown key &quot;{key}&quot;. Did you mean &quot;{nearest}&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown key &quot;{key}&quot;. Known here: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date such as 2026-01-31</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number with a decimal point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of: {choices}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list that is not empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a table of keys and values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number of at least {least}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number of at least {least}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number of at most {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from {least} to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number from {least} to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no country file &quot;{name}&quot;. Shipped are: {choices}. For a file of your own give its path, which ends in .yaml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no profile &quot;{name}&quot;. Shipped are: {choices}. For a file of your own give its path, which ends in .yaml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file of factors &quot;{name}&quot;. Shipped are: {choices}. For a file of your own give its path, which ends in .yaml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file &quot;{name}&quot;. Shipped are: {choices}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class 1: from pre-school and grade 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class 2: from grade 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class 3: from grade 7 (grades 5–6 where signals or a guard help)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class 4: nobody alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed: not a place to walk or cross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Served: no known failure on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Served over the detour limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too long: beyond the distance limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undecided: closed only by assumed values, to be surveyed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked: no way this child may use alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreachable: no way at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on the map: no way near the home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not judged: on no street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way for walking and cycling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service road or track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crossing without markings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zebra crossing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Underpass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Railway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School gate, guessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Streets that end {gap} m apart were joined: {ids}. Snap their ends together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} piece(s) of streets without length were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} crossing(s) lie at one place with a better-equipped one and were not used: {ids}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} crossing(s) name a street that is not there: {ids}. The nearest street was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} crossing(s) lie more than {distance} m from a street with motor traffic and were not used: {ids}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} crossing(s) lie on no street with motor traffic and were not used: {ids}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} time(s) a foot way crosses a street at its level without a common point; the crossing was judged as unmarked: {ids}. Join the lines, or set the level of the bridge or tunnel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gates without a way to walk on in reach were not used; schools: {ids}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No street of the streets layer may be walked on. Check the fields kind and foot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No school has a gate within {distance} m of a way to walk on. Check the schools layer, or raise the farthest way from a gate (MAX_SNAP).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no profile &quot;{profiles}&quot;. Use one of {expected}, or a grade from 0 to 9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} ({known})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class {klass}: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed by a judgement of the town: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class {klass} by a judgement of the town: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed by a judgement ({author}, {date}: {why}): {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class {klass} by a judgement ({author}, {date}: {why}): {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>along {name}, away from traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>path away from traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>footway beside a street with a buffer between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>footway beside a street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>along {name} on a footway with a buffer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>along {name} on a footway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>along {name}, where a footway is only assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>along {name} on the shoulder, without footway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>along {name} without footway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>along {name} on the carriageway; it has a separate footway beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inner side of {name}, between two carriageways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unnamed main street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unnamed service road</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unnamed track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unnamed street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>winter maintenance missing or not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{width} m wide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crossing of a railway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crossing of tram tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mouth of a driveway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>underpass below {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bridge over {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raised zebra crossing of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zebra crossing of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raised crossing of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crossing of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}, one carriageway of two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no motor traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a traffic island</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signals without turning traffic at green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signals, cars may turn at green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a crossing guard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no signals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hardly a gap in traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {seconds} s wait for a gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{speed} km/h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {count} vehicles a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speed limit and volume {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speed driven {speed}, volume {volume}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speed limit {speed}, volume {volume}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{known}: one class up, as it may be worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stated by the town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>derived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer than {few}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report shows known failures and missing data. It is not a guarantee of safety, and it is not comparable with Koululiitu. Local knowledge is needed beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of the homes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pupils</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The places that block most children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known values close these places to a child of the profile. A child can have several in the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only assumed values close these places. Survey the values named; each can change the answer of the pupils beside it. Type the true value into the streets layer and run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crossings on the routes that ask most of a child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner of the street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would free it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schools whose gates are guessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits not adopted by the municipality.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the classes mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts below {few} are not told, and no homes are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {found} of {all} pupils a route to {schools} was found that a child of the profile may use alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footway and speed limit are known on {share} of the length of the routes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{known} of {all} crossings have a known speed limit and a mapped kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} of the risk rests on known values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The traffic volume is assumed on {share} of the length in or beside traffic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile {id}: {grades}, {ages} years; along streets up to class {along}, over streets up to class {over}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detour: at most {ratio} times the shortest walk, but always {least} m and never more than {most} m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance limit of the country file: {distance} m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a crossing here, or a foot way to the nearest one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a refuge island and a raised crossing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signals or a crossing guard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a lower speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a footway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a link to the separate footway (or draw it, if it is there)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unnamed way {street}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Across the median.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a place to cross {street}: a marked crossing lies {distance} m along it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a place to cross {street}: a busy street without a crossing in front of the home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a place to cross {street}: no junction, foot way or mapped crossing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The home lies at the school.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The home has no place on the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separate footway not connected: the street here has its footway apart, and the data has no link to it. Draw the missing link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No way to walk on within {distance} m that can be reached without crossing a busy street.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The school &quot;{school}&quot; is not among the schools.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data has no connected way from here to the school.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shortest route this child may use is {length} m, above the limit of {limit} m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shortest route this child may use is {length} m; the detour limit is {limit} m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst place: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The risk may be up to {percent} % above the least possible; EXACT closes the gap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %n more place(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No route this child may use alone. In the way:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undecided: every way is closed only by assumed values. In the way:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Survey: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{attributes} of {street}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speed limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>traffic volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>footway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>footway width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signal phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refuge island</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raised crossing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crossing marking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sight distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a crossing that leads to the outer side</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
