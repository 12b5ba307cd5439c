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
        <translation>Gator</translation>
    </message>
    <message>
        <source>Crossings</source>
        <translation>Övergångar</translation>
    </message>
    <message>
        <source>Judgements of the town</source>
        <translation>Kommunens bedömningar</translation>
    </message>
    <message>
        <source>Profile of the child</source>
        <translation>Barnets profil</translation>
    </message>
    <message>
        <source>Profile file (replaces the profile)</source>
        <translation>Profilfil (ersätter profilen)</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Färdsätt</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>Assessed streets</source>
        <translation>Bedömda gator</translation>
    </message>
    <message>
        <source>Assessed crossings</source>
        <translation>Bedömda övergångar</translation>
    </message>
    <message>
        <source>Not enough memory for data of this size. Cut the area, or close other programs.</source>
        <translation>Minnet räcker inte för så här mycket data. Beskär området eller stäng andra program.</translation>
    </message>
    <message>
        <source>Routes to school</source>
        <translation>Skolvägar</translation>
    </message>
    <message>
        <source>{ids} and {more} more</source>
        <translation>{ids} och {more} till</translation>
    </message>
    <message numerus="yes">
        <source>Layer &quot;{layer}&quot;: {count} features have no geometry (ids {ids}); they have no place in the network.</source>
        <translation>
            <numerusform>Lagret &quot;{layer}&quot;: {count} objekt saknar geometri (id {ids}); det har ingen plats i nätet.</numerusform>
            <numerusform>Lagret &quot;{layer}&quot;: {count} objekt saknar geometri (id {ids}); de har ingen plats i nätet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer &quot;{layer}&quot;: the geometry of {count} features cannot be read (ids {ids}); they are left out. Mend them with &quot;Fix geometries&quot;.</source>
        <translation>
            <numerusform>Lagret &quot;{layer}&quot;: geometrin hos {count} objekt kan inte läsas (id {ids}); det utelämnas. Åtgärda det med &quot;Laga geometrier&quot;.</numerusform>
            <numerusform>Lagret &quot;{layer}&quot;: geometrin hos {count} objekt kan inte läsas (id {ids}); de utelämnas. Åtgärda dem med &quot;Laga geometrier&quot;.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer &quot;{layer}&quot;: {count} lines have no length (ids {ids}); they are left out.</source>
        <translation>
            <numerusform>Lagret &quot;{layer}&quot;: {count} linje saknar längd (id {ids}); den utelämnas.</numerusform>
            <numerusform>Lagret &quot;{layer}&quot;: {count} linjer saknar längd (id {ids}); de utelämnas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer &quot;{layer}&quot;: {count} features have another kind of geometry than the layer needs (ids {ids}); they are left out.</source>
        <translation>
            <numerusform>Lagret &quot;{layer}&quot;: {count} objekt har en annan geometrityp än lagret kräver (id {ids}); det utelämnas.</numerusform>
            <numerusform>Lagret &quot;{layer}&quot;: {count} objekt har en annan geometrityp än lagret kräver (id {ids}); de utelämnas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer &quot;{layer}&quot;: {count} features have several parts (ids {ids}). Each part of a line is taken as a street of its own with the same id; of several points the first is taken.</source>
        <translation>
            <numerusform>Lagret &quot;{layer}&quot;: {count} objekt har flera delar (id {ids}). Varje del av en linje behandlas som en egen gata med samma id; av flera punkter tas den första.</numerusform>
            <numerusform>Lagret &quot;{layer}&quot;: {count} objekt har flera delar (id {ids}). Varje del av en linje behandlas som en egen gata med samma id; av flera punkter tas den första.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer &quot;{layer}&quot;: {count} features lie outside the area of the coordinate system (ids {ids}); they have no place in the network. Check the coordinate system of the layer.</source>
        <translation>
            <numerusform>Lagret &quot;{layer}&quot;: {count} objekt ligger utanför koordinatsystemets område (id {ids}); det har ingen plats i nätet. Kontrollera lagrets koordinatsystem.</numerusform>
            <numerusform>Lagret &quot;{layer}&quot;: {count} objekt ligger utanför koordinatsystemets område (id {ids}); de har ingen plats i nätet. Kontrollera lagrets koordinatsystem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer &quot;{layer}&quot;: {count} streets have no kind (ids {ids}); they are taken as &quot;{instead}&quot;.</source>
        <translation>
            <numerusform>Lagret &quot;{layer}&quot;: {count} gata saknar slag (id {ids}); den behandlas som &quot;{instead}&quot;.</numerusform>
            <numerusform>Lagret &quot;{layer}&quot;: {count} gator saknar slag (id {ids}); de behandlas som &quot;{instead}&quot;.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer &quot;{layer}&quot;: field &quot;{field}&quot; holds unknown words in {count} features ({examples}; ids {ids}); they are taken as &quot;{instead}&quot;. Expected: {expected}.</source>
        <translation>
            <numerusform>Lagret &quot;{layer}&quot;: fältet &quot;{field}&quot; innehåller ett okänt värde i {count} objekt ({examples}; id {ids}); det behandlas som &quot;{instead}&quot;. Väntat: {expected}.</numerusform>
            <numerusform>Lagret &quot;{layer}&quot;: fältet &quot;{field}&quot; innehåller okända värden i {count} objekt ({examples}; id {ids}); de behandlas som &quot;{instead}&quot;. Väntat: {expected}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer &quot;{layer}&quot;: field &quot;{field}&quot; holds unknown words in {count} features ({examples}; ids {ids}); these values count as missing. Expected: {expected}.</source>
        <translation>
            <numerusform>Lagret &quot;{layer}&quot;: fältet &quot;{field}&quot; innehåller ett okänt värde i {count} objekt ({examples}; id {ids}); värdet räknas som saknat. Väntat: {expected}.</numerusform>
            <numerusform>Lagret &quot;{layer}&quot;: fältet &quot;{field}&quot; innehåller okända värden i {count} objekt ({examples}; id {ids}); dessa värden räknas som saknade. Väntat: {expected}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer &quot;{layer}&quot;: field &quot;{field}&quot; is empty in {count} features (ids {ids}); the feature id is used there.</source>
        <translation>
            <numerusform>Lagret &quot;{layer}&quot;: fältet &quot;{field}&quot; är tomt i {count} objekt (id {ids}); där används objektets id.</numerusform>
            <numerusform>Lagret &quot;{layer}&quot;: fältet &quot;{field}&quot; är tomt i {count} objekt (id {ids}); där används objektets id.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer &quot;{layer}&quot;: {count} features repeat a value of &quot;{field}&quot; that another has ({examples}; ids {ids}); results that name it may mean any of them.</source>
        <translation>
            <numerusform>Lagret &quot;{layer}&quot;: {count} objekt upprepar ett värde i &quot;{field}&quot; som ett annat har ({examples}; id {ids}); resultat som nämner det kan avse vilket som helst av dem.</numerusform>
            <numerusform>Lagret &quot;{layer}&quot;: {count} objekt upprepar ett värde i &quot;{field}&quot; som ett annat har ({examples}; id {ids}); resultat som nämner det kan avse vilket som helst av dem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Layer &quot;{layer}&quot; has no field &quot;{field}&quot; (expected there: {expected}). Make the layer with &quot;Network from OpenStreetMap file&quot;, or add the field.</source>
        <translation>Lagret &quot;{layer}&quot; saknar fältet &quot;{field}&quot; (väntat där: {expected}). Gör lagret med &quot;Nät från OpenStreetMap-fil&quot;, eller lägg till fältet.</translation>
    </message>
    <message>
        <source>Layer &quot;{layer}&quot; has no field &quot;{field}&quot;. Choose a field that it has, or add it.</source>
        <translation>Lagret &quot;{layer}&quot; saknar fältet &quot;{field}&quot;. Välj ett fält som finns, eller lägg till det.</translation>
    </message>
    <message>
        <source>Layer &quot;{layer}&quot; has no feature that can be used. Check its filter, its selection and its geometries.</source>
        <translation>Lagret &quot;{layer}&quot; har inget objekt som kan användas. Kontrollera dess filter, urval och geometrier.</translation>
    </message>
    <message>
        <source>Layer &quot;{layer}&quot; has no coordinate system. Set it in the layer&apos;s properties (Source) and run again.</source>
        <translation>Lagret &quot;{layer}&quot; saknar koordinatsystem. Ange det i lagrets egenskaper (Källa) och kör igen.</translation>
    </message>
    <message>
        <source>Layer &quot;{layer}&quot;: lengths in {source} are not true metres here; the data is brought to {target}.</source>
        <translation>Lagret &quot;{layer}&quot;: längder i {source} är inte riktiga meter här; data räknas om till {target}.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Avbrutet. Inget skrevs.</translation>
    </message>
    <message>
        <source>{package} is missing</source>
        <translation>{package} saknas</translation>
    </message>
    <message>
        <source>{package} {version} is too old, {oldest} or newer is needed</source>
        <translation>{package} {version} är för gammal, {oldest} eller nyare behövs</translation>
    </message>
    <message>
        <source>{package} does not load ({error})</source>
        <translation>{package} kan inte laddas ({error})</translation>
    </message>
    <message>
        <source>The current QGIS for macOS brings them: install it.</source>
        <translation>De följer med aktuella QGIS för macOS: installera det.</translation>
    </message>
    <message>
        <source>Run in a terminal: {command}</source>
        <translation>Kör i en terminal: {command}</translation>
    </message>
    <message>
        <source>The style of {output} was not stored in {file}: {message}</source>
        <translation>Stilen för {output} sparades inte i {file}: {message}</translation>
    </message>
    <message>
        <source>Finds for every home the route to school on which a child of a given age meets the least traffic danger, and says in words what is wrong on it.</source>
        <translation>Söker för varje hem den skolväg där ett barn i en viss ålder möter minst trafikfara, och säger i ord vad som är fel på den.</translation>
    </message>
    <message>
        <source>School Path never claims that a route is safe. It reports what fails, what is in the way, and how much of the answer rests on data rather than on assumptions. The decision stays with people who know the place.</source>
        <translation>School Path påstår aldrig att en rutt är säker. Det rapporterar vad som inte uppfyller kraven, vad som hindrar, och hur mycket av svaret som vilar på data i stället för på antaganden. Beslutet fattas av människor som känner platsen.</translation>
    </message>
    <message>
        <source>Street data that you download from OpenStreetMap is © OpenStreetMap contributors, under the Open Database Licence (ODbL). Say so on every map that you publish.</source>
        <translation>Gatudata som hämtas från OpenStreetMap är © OpenStreetMaps bidragsgivare, under Open Database-licensen (ODbL). Ange det på varje karta som du publicerar.</translation>
    </message>
    <message numerus="yes">
        <source>Layer &quot;{layer}&quot;: field &quot;{field}&quot; holds no fitting value in {count} features ({examples}; ids {ids}); expected {expected}. These values count as missing: correct them.</source>
        <translation>
            <numerusform>Lagret &quot;{layer}&quot;: fältet &quot;{field}&quot; har inget passande värde i {count} objekt ({examples}; id {ids}); väntat: {expected}. Värdet räknas som saknat: rätta det.</numerusform>
            <numerusform>Lagret &quot;{layer}&quot;: fältet &quot;{field}&quot; har inget passande värde i {count} objekt ({examples}; id {ids}); väntat: {expected}. Dessa värden räknas som saknade: rätta dem.</numerusform>
        </translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>ett heltal</translation>
    </message>
    <message>
        <source>a number, in %</source>
        <translation>ett tal, i %</translation>
    </message>
    <message>
        <source>a number of 0 or more, in {unit}</source>
        <translation>ett tal som är minst 0, i {unit}</translation>
    </message>
    <message>
        <source>a number of 0 or more</source>
        <translation>ett tal som är minst 0</translation>
    </message>
    <message>
        <source>Network from OpenStreetMap file</source>
        <translation>Nät från OpenStreetMap-fil</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Nät</translation>
    </message>
    <message>
        <source>OpenStreetMap file</source>
        <translation>OpenStreetMap-fil</translation>
    </message>
    <message>
        <source>OpenStreetMap files (*.osm *.pbf)</source>
        <translation>OpenStreetMap-filer (*.osm *.pbf)</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Utbredning</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Country file (replaces the country)</source>
        <translation>Landsfil (ersätter landet)</translation>
    </message>
    <message>
        <source>Coordinate system</source>
        <translation>Koordinatsystem</translation>
    </message>
    <message>
        <source>Elevation model</source>
        <translation>Höjdmodell</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>Skolor</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>Hem</translation>
    </message>
    <message>
        <source>Safest routes to school</source>
        <translation>Skolvägar med minst trafikfara</translation>
    </message>
    <message>
        <source>Country file (replaces the profile&apos;s country)</source>
        <translation>Landsfil (ersätter profilens land)</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Riktning</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Rutter</translation>
    </message>
    <message>
        <source>Legs of routes</source>
        <translation>Ruttens delsträckor</translation>
    </message>
    <message>
        <source>Homes and their status</source>
        <translation>Hem och deras status</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>HTML-filer (*.html)</translation>
    </message>
    <message>
        <source>Homes undecided</source>
        <translation>Oavgjorda hem</translation>
    </message>
    <message>
        <source>Field with the school of a home</source>
        <translation>Fält med hemmets skola</translation>
    </message>
    <message>
        <source>Field with the profile or grade of a home</source>
        <translation>Fält med hemmets profil eller årskurs</translation>
    </message>
    <message>
        <source>Detour limit</source>
        <translation>Omvägsgräns</translation>
    </message>
    <message>
        <source>The detour limit (MAX_DETOUR) must be at least 1: 1.25 allows a route a quarter longer than the shortest.</source>
        <translation>Omvägsgränsen (MAX_DETOUR) måste vara minst 1: 1.25 tillåter en rutt som är en fjärdedel längre än den kortaste.</translation>
    </message>
    <message numerus="yes">
        <source>Layer &quot;{layer}&quot;: {count} judgements are not used (ids {ids}): their effect is neither &quot;closed&quot; nor a class from 1 to 4.</source>
        <translation>
            <numerusform>Lagret &quot;{layer}&quot;: {count} bedömning används inte (id {ids}): dess verkan är varken &quot;closed&quot; eller en klass från 1 till 4.</numerusform>
            <numerusform>Lagret &quot;{layer}&quot;: {count} bedömningar används inte (id {ids}): deras verkan är varken &quot;closed&quot; eller en klass från 1 till 4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer &quot;{layer}&quot;: {count} judgements are not used (ids {ids}): their side is neither &quot;left&quot; nor &quot;right&quot; nor &quot;both&quot; nor empty.</source>
        <translation>
            <numerusform>Lagret &quot;{layer}&quot;: {count} bedömning används inte (id {ids}): dess sida är varken &quot;left&quot;, &quot;right&quot;, &quot;both&quot; eller tom.</numerusform>
            <numerusform>Lagret &quot;{layer}&quot;: {count} bedömningar används inte (id {ids}): deras sida är varken &quot;left&quot;, &quot;right&quot;, &quot;both&quot; eller tom.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer &quot;{layer}&quot;: {count} judgements are not used (ids {ids}): a date in them is not written as 2026-08-01.</source>
        <translation>
            <numerusform>Lagret &quot;{layer}&quot;: {count} bedömning används inte (id {ids}): ett datum i den är inte skrivet som 2026-08-01.</numerusform>
            <numerusform>Lagret &quot;{layer}&quot;: {count} bedömningar används inte (id {ids}): ett datum i dem är inte skrivet som 2026-08-01.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>Filen {file} finns inte.</translation>
    </message>
    <message>
        <source>{file} is no OpenStreetMap file. Expected is a file .osm or .osm.pbf, such as an extract for your town.</source>
        <translation>{file} är ingen OpenStreetMap-fil. Väntat är en fil .osm eller .osm.pbf, till exempel ett utdrag för din kommun.</translation>
    </message>
    <message>
        <source>{file} is damaged or was cut short ({message}). Download it again.</source>
        <translation>{file} är skadad eller avklippt ({message}). Hämta den på nytt.</translation>
    </message>
    <message>
        <source>{file} holds no streets.</source>
        <translation>{file} innehåller inga gator.</translation>
    </message>
    <message>
        <source>{file} holds no streets within the extent. Draw the extent where the file has data.</source>
        <translation>{file} innehåller inga gator inom utbredningen. Rita utbredningen där filen har data.</translation>
    </message>
    <message>
        <source>The data cannot be brought to {crs}. Choose a coordinate system that is made for its place.</source>
        <translation>Data kan inte räknas om till {crs}. Välj ett koordinatsystem som är gjort för platsen.</translation>
    </message>
    <message>
        <source>Lengths in {source} are not true metres here; the network is made in {target}.</source>
        <translation>Längder i {source} är inte riktiga meter här; nätet görs i {target}.</translation>
    </message>
    <message>
        <source>Assess streets and crossings</source>
        <translation>Bedöm gator och övergångar</translation>
    </message>
    <message>
        <source>The crossings with class, risk and reason; a crossing on no street has no class.</source>
        <translation>Övergångarna med klass, risk och motivering; en övergång som inte ligger på någon gata har ingen klass.</translation>
    </message>
    <message>
        <source>An unexpected error stopped {algorithm} ({error}). It is a fault of the plugin: please report it at {address} with the text in {file}.</source>
        <translation>Ett oväntat fel stoppade {algorithm} ({error}). Det är ett fel i insticksprogrammet: rapportera det på {address} med texten i {file}.</translation>
    </message>
    <message>
        <source>no file (none could be written)</source>
        <translation>ingen fil (ingen kunde skrivas)</translation>
    </message>
    <message>
        <source>no picture was made</source>
        <translation>ingen bild gjordes</translation>
    </message>
    <message>
        <source>Ways left out because they are no streets or are not there yet: {values}.</source>
        <translation>Vägar som utelämnats därför att de inte är gator eller ännu inte finns: {values}.</translation>
    </message>
    <message>
        <source>Ways with an unknown highway value, kept as paths: {values}.</source>
        <translation>Vägar med okänt highway-värde, behållna som gångvägar: {values}.</translation>
    </message>
    <message>
        <source>Ways with an unusual highway value, kept under a kind they resemble: {values}.</source>
        <translation>Vägar med ovanligt highway-värde, behållna under ett slag som de liknar: {values}.</translation>
    </message>
    <message>
        <source>Ways of different levels that pass through one node, and are joined only to their own level there: {count} ({ids}).</source>
        <translation>Vägar i olika plan som går genom en nod och där bara är förenade med sitt eget plan: {count} ({ids}).</translation>
    </message>
    <message>
        <source>Groups of walkable ways shorter than {limit} m that hang on nothing else: {count}, {length} m in all (one way of each: {ids}).</source>
        <translation>Grupper av gångbara vägar kortare än {limit} m som inte hänger ihop med något annat: {count}, sammanlagt {length} m (en väg ur varje: {ids}).</translation>
    </message>
    <message>
        <source>Links of at most {distance} m, added where a footway beside a street ends in the open: {count}, {length} m in all ({ids}).</source>
        <translation>Länkar på högst {distance} m, tillagda där en gångbana längs en gata slutar utan anslutning: {count}, sammanlagt {length} m ({ids}).</translation>
    </message>
    <message>
        <source>Gates and other barriers that are private, locked or closed to walkers: {count}. Nobody is led through them ({ids}).</source>
        <translation>Grindar och andra hinder som är privata, låsta eller stängda för gående: {count}. Ingen leds genom dem ({ids}).</translation>
    </message>
    <message>
        <source>Crossings on no street with motor traffic and on no rails, left out: {count} ({ids}).</source>
        <translation>Övergångar som varken ligger på en gata med motortrafik eller på spår, utelämnade: {count} ({ids}).</translation>
    </message>
    <message>
        <source>Crossing ways without a node in common with the street they cross: {count}. They count as unmarked crossings there ({ids}).</source>
        <translation>Övergångslinjer utan gemensam nod med gatan de korsar: {count}. De räknas där som passager utan markering ({ids}).</translation>
    </message>
    <message>
        <source>Schools with guessed gates, because none is mapped: {count} ({names}; {ids}). Check the layer of schools.</source>
        <translation>Skolor med gissade grindar, eftersom ingen är karterad: {count} ({names}; {ids}). Kontrollera skollagret.</translation>
    </message>
    <message>
        <source>Schools whose grounds are cut by the edge of the data: {count} ({names}; {ids}).</source>
        <translation>Skolor vars område är avskuret vid datas kant: {count} ({names}; {ids}).</translation>
    </message>
    <message>
        <source>Schools left out because the file has no way that leads to them: {count} ({names}; {ids}).</source>
        <translation>Skolor som utelämnats därför att filen inte har någon väg till dem: {count} ({names}; {ids}).</translation>
    </message>
    <message>
        <source>Closed: walking is not permitted here.</source>
        <translation>Stängd: gång är inte tillåten här.</translation>
    </message>
    <message>
        <source>Not judged: the point lies on no street with motor traffic.</source>
        <translation>Ej bedömd: punkten ligger inte på någon gata med motortrafik.</translation>
    </message>
    <message>
        <source>from pre-school and grade 1</source>
        <translation>från förskoleundervisning och årskurs 1</translation>
    </message>
    <message>
        <source>from grade 3</source>
        <translation>från årskurs 3</translation>
    </message>
    <message>
        <source>from grade 7 (grades 5–6 where signals or a guard help)</source>
        <translation>från årskurs 7 (årskurs 5–6 där trafiksignaler eller en vakt hjälper)</translation>
    </message>
    <message>
        <source>nobody alone</source>
        <translation>ingen ensam</translation>
    </message>
    <message>
        <source>not a place to walk or cross</source>
        <translation>inte en plats att gå på eller korsa</translation>
    </message>
    <message>
        <source>Closed: {words}</source>
        <translation>Stängd: {words}</translation>
    </message>
    <message>
        <source>Class {klass}: {words}</source>
        <translation>Klass {klass}: {words}</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: {wrong}</source>
        <translation>{file}, rad {line}, kolumn {column}: {wrong}</translation>
    </message>
    <message>
        <source>The file {file} cannot be read. Check its path and the rights on it.</source>
        <translation>Filen {file} kan inte läsas. Kontrollera dess sökväg och rättigheterna till den.</translation>
    </message>
    <message>
        <source>the file is not valid YAML here ({found}).</source>
        <translation>filen är inte giltig YAML här ({found}).</translation>
    </message>
    <message>
        <source>the file is empty.</source>
        <translation>filen är tom.</translation>
    </message>
    <message>
        <source>tags such as &quot;{found}&quot; are not allowed. Remove the tag.</source>
        <translation>taggar som &quot;{found}&quot; är inte tillåtna. Ta bort taggen.</translation>
    </message>
    <message>
        <source>anchors and aliases (&quot;{found}&quot;) are not allowed. Write the values out.</source>
        <translation>ankare och alias (&quot;{found}&quot;) är inte tillåtna. Skriv ut värdena.</translation>
    </message>
    <message>
        <source>the key &quot;{key}&quot; stands here a second time (first in line {first_line}). Remove one.</source>
        <translation>nyckeln &quot;{key}&quot; står här en andra gång (först på rad {first_line}). Ta bort den ena.</translation>
    </message>
    <message>
        <source>the key &quot;{key}&quot; is missing.</source>
        <translation>nyckeln &quot;{key}&quot; saknas.</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; holds &quot;{found}&quot;; expected {expected}.</source>
        <translation>&quot;{key}&quot; innehåller &quot;{found}&quot;; väntat: {expected}.</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; has no row for class {klass}.</source>
        <translation>&quot;{key}&quot; har ingen rad för klass {klass}.</translation>
    </message>
    <message>
        <source>unknown key &quot;{key}&quot;. Did you mean &quot;{nearest}&quot;?</source>
        <translation>okänd nyckel &quot;{key}&quot;. Menade du &quot;{nearest}&quot;?</translation>
    </message>
    <message>
        <source>unknown key &quot;{key}&quot;. Known here: {known}.</source>
        <translation>okänd nyckel &quot;{key}&quot;. Kända här: {known}.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>en text</translation>
    </message>
    <message>
        <source>a date such as 2026-01-31</source>
        <translation>ett datum som 2026-01-31</translation>
    </message>
    <message>
        <source>a number with a decimal point</source>
        <translation>ett tal med decimalpunkt</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>yes (ja) eller no (nej)</translation>
    </message>
    <message>
        <source>one of: {choices}</source>
        <translation>ett av: {choices}</translation>
    </message>
    <message>
        <source>a list that is not empty</source>
        <translation>en lista som inte är tom</translation>
    </message>
    <message>
        <source>a table of keys and values</source>
        <translation>en tabell med nycklar och värden</translation>
    </message>
    <message>
        <source>a whole number of at least {least}</source>
        <translation>ett heltal som är minst {least}</translation>
    </message>
    <message>
        <source>a number of at least {least}</source>
        <translation>ett tal som är minst {least}</translation>
    </message>
    <message>
        <source>a number of at most {most}</source>
        <translation>ett tal som är högst {most}</translation>
    </message>
    <message>
        <source>a whole number from {least} to {most}</source>
        <translation>ett heltal från {least} till {most}</translation>
    </message>
    <message>
        <source>a number from {least} to {most}</source>
        <translation>ett tal från {least} till {most}</translation>
    </message>
    <message>
        <source>There is no country file &quot;{name}&quot;. Shipped are: {choices}. For a file of your own give its path, which ends in .yaml.</source>
        <translation>Det finns ingen landsfil &quot;{name}&quot;. Medföljande är: {choices}. För en egen fil, ange dess sökväg, som slutar på .yaml.</translation>
    </message>
    <message>
        <source>There is no profile &quot;{name}&quot;. Shipped are: {choices}. For a file of your own give its path, which ends in .yaml.</source>
        <translation>Det finns ingen profil &quot;{name}&quot;. Medföljande är: {choices}. För en egen fil, ange dess sökväg, som slutar på .yaml.</translation>
    </message>
    <message>
        <source>There is no file of factors &quot;{name}&quot;. Shipped are: {choices}. For a file of your own give its path, which ends in .yaml.</source>
        <translation>Det finns ingen fil med faktorer &quot;{name}&quot;. Medföljande är: {choices}. För en egen fil, ange dess sökväg, som slutar på .yaml.</translation>
    </message>
    <message>
        <source>There is no file &quot;{name}&quot;. Shipped are: {choices}.</source>
        <translation>Det finns ingen fil &quot;{name}&quot;. Medföljande är: {choices}.</translation>
    </message>
    <message>
        <source>Class 1: from pre-school and grade 1</source>
        <translation>Klass 1: från förskoleundervisning och årskurs 1</translation>
    </message>
    <message>
        <source>Class 2: from grade 3</source>
        <translation>Klass 2: från årskurs 3</translation>
    </message>
    <message>
        <source>Class 3: from grade 7 (grades 5–6 where signals or a guard help)</source>
        <translation>Klass 3: från årskurs 7 (årskurs 5–6 där trafiksignaler eller en vakt hjälper)</translation>
    </message>
    <message>
        <source>Class 4: nobody alone</source>
        <translation>Klass 4: ingen ensam</translation>
    </message>
    <message>
        <source>Closed: not a place to walk or cross</source>
        <translation>Stängd: inte en plats att gå på eller korsa</translation>
    </message>
    <message>
        <source>Served: no known failure on the way</source>
        <translation>Väg finns: ingen känd brist på vägen</translation>
    </message>
    <message>
        <source>Served over the detour limit</source>
        <translation>Väg finns, omvägen för lång</translation>
    </message>
    <message>
        <source>At school</source>
        <translation>Vid skolan</translation>
    </message>
    <message>
        <source>Too long: beyond the distance limit</source>
        <translation>För lång: över avståndsgränsen</translation>
    </message>
    <message>
        <source>Undecided: closed only by assumed values, to be surveyed</source>
        <translation>Oavgjord: stängd bara av antagna värden, som ska undersökas</translation>
    </message>
    <message>
        <source>Blocked: no way this child may use alone</source>
        <translation>Hindrad: ingen väg som barnet får använda ensamt</translation>
    </message>
    <message>
        <source>Unreachable: no way at all</source>
        <translation>Ej nåbar: ingen väg alls</translation>
    </message>
    <message>
        <source>Not on the map: no way near the home</source>
        <translation>Inte på kartan: ingen väg nära hemmet</translation>
    </message>
    <message>
        <source>Not judged: on no street</source>
        <translation>Ej bedömd: inte på någon gata</translation>
    </message>
    <message>
        <source>Way for walking and cycling</source>
        <translation>Gång- och cykelväg</translation>
    </message>
    <message>
        <source>Service road or track</source>
        <translation>Serviceväg eller bruksväg</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Gata</translation>
    </message>
    <message>
        <source>Main street</source>
        <translation>Huvudgata</translation>
    </message>
    <message>
        <source>Crossing without markings</source>
        <translation>Passage utan markering</translation>
    </message>
    <message>
        <source>Zebra crossing</source>
        <translation>Övergångsställe</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Trafiksignaler</translation>
    </message>
    <message>
        <source>Underpass</source>
        <translation>Gångtunnel</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Bro</translation>
    </message>
    <message>
        <source>Railway</source>
        <translation>Järnväg</translation>
    </message>
    <message>
        <source>Tram</source>
        <translation>Spårväg</translation>
    </message>
    <message>
        <source>School gate</source>
        <translation>Skolgrind</translation>
    </message>
    <message>
        <source>School gate, guessed</source>
        <translation>Skolgrind, gissad</translation>
    </message>
    <message>
        <source>Streets that end {gap} m apart were joined: {ids}. Snap their ends together.</source>
        <translation>Gator som slutar {gap} m från varandra förenades: {ids}. Fäst deras ändar vid varandra.</translation>
    </message>
    <message>
        <source>Gates without a way to walk on in reach were not used; schools: {ids}.</source>
        <translation>Grindar utan en väg att gå på inom räckhåll användes inte; skolor: {ids}.</translation>
    </message>
    <message>
        <source>No street of the streets layer may be walked on. Check the fields kind and foot.</source>
        <translation>Ingen gata i gatulagret får gås på. Kontrollera fälten kind och foot.</translation>
    </message>
    <message>
        <source>No school has a gate within {distance} m of a way to walk on. Check the schools layer, or raise the farthest way from a gate (MAX_SNAP).</source>
        <translation>Ingen skola har en grind inom {distance} m från en väg att gå på. Kontrollera skollagret, eller höj det längsta avståndet från en grind (MAX_SNAP).</translation>
    </message>
    <message>
        <source>{what} ({known})</source>
        <translation>{what} ({known})</translation>
    </message>
    <message>
        <source>Closed: {what}.</source>
        <translation>Stängd: {what}.</translation>
    </message>
    <message>
        <source>Class {klass}: {what}.</source>
        <translation>Klass {klass}: {what}.</translation>
    </message>
    <message>
        <source>Closed by a judgement of the town: {what}.</source>
        <translation>Stängd av kommunens bedömning: {what}.</translation>
    </message>
    <message>
        <source>Class {klass} by a judgement of the town: {what}.</source>
        <translation>Klass {klass} enligt kommunens bedömning: {what}.</translation>
    </message>
    <message>
        <source>Closed by a judgement ({author}, {date}: {why}): {what}.</source>
        <translation>Stängd av en bedömning ({author}, {date}: {why}): {what}.</translation>
    </message>
    <message>
        <source>Class {klass} by a judgement ({author}, {date}: {why}): {what}.</source>
        <translation>Klass {klass} enligt en bedömning ({author}, {date}: {why}): {what}.</translation>
    </message>
    <message>
        <source>along {name}, away from traffic</source>
        <translation>längs {name}, skild från trafiken</translation>
    </message>
    <message>
        <source>path away from traffic</source>
        <translation>väg skild från trafiken</translation>
    </message>
    <message>
        <source>footway beside a street with a buffer between</source>
        <translation>gångbana längs en gata, med skiljeremsa emellan</translation>
    </message>
    <message>
        <source>footway beside a street</source>
        <translation>gångbana längs en gata</translation>
    </message>
    <message>
        <source>along {name} on a footway with a buffer</source>
        <translation>längs {name} på gångbana med skiljeremsa</translation>
    </message>
    <message>
        <source>along {name} on a footway</source>
        <translation>längs {name} på gångbana</translation>
    </message>
    <message>
        <source>along {name} on the shoulder, without footway</source>
        <translation>längs {name} på vägrenen, utan gångbana</translation>
    </message>
    <message>
        <source>along {name} without footway</source>
        <translation>längs {name} utan gångbana</translation>
    </message>
    <message>
        <source>along {name} on the carriageway; it has a separate footway beside it</source>
        <translation>längs {name} på körbanan; bredvid finns en separat gångbana</translation>
    </message>
    <message>
        <source>inner side of {name}, between two carriageways</source>
        <translation>innersidan av {name}, mellan två körbanor</translation>
    </message>
    <message>
        <source>an unnamed main street</source>
        <translation>en namnlös huvudgata</translation>
    </message>
    <message>
        <source>an unnamed service road</source>
        <translation>en namnlös serviceväg</translation>
    </message>
    <message>
        <source>an unnamed track</source>
        <translation>en namnlös bruksväg</translation>
    </message>
    <message>
        <source>an unnamed street</source>
        <translation>en namnlös gata</translation>
    </message>
    <message>
        <source>unlit</source>
        <translation>obelyst</translation>
    </message>
    <message>
        <source>{width} m wide</source>
        <translation>{width} m bred</translation>
    </message>
    <message>
        <source>crossing of tram tracks</source>
        <translation>övergång över spårvagnsspår</translation>
    </message>
    <message>
        <source>mouth of a driveway</source>
        <translation>mynningen av en infart</translation>
    </message>
    <message>
        <source>underpass below {name}</source>
        <translation>gångtunnel under {name}</translation>
    </message>
    <message>
        <source>bridge over {name}</source>
        <translation>bro över {name}</translation>
    </message>
    <message>
        <source>raised zebra crossing of {name}</source>
        <translation>upphöjt övergångsställe över {name}</translation>
    </message>
    <message>
        <source>zebra crossing of {name}</source>
        <translation>övergångsställe över {name}</translation>
    </message>
    <message>
        <source>raised crossing of {name}</source>
        <translation>upphöjd övergång över {name}</translation>
    </message>
    <message>
        <source>crossing of {name}</source>
        <translation>övergång över {name}</translation>
    </message>
    <message>
        <source>{place}, one carriageway of two</source>
        <translation>{place}, en körbana av två</translation>
    </message>
    <message>
        <source>no motor traffic</source>
        <translation>ingen motortrafik</translation>
    </message>
    <message numerus="yes">
        <source>{count} lanes</source>
        <translation>
            <numerusform>{count} körfält</numerusform>
            <numerusform>{count} körfält</numerusform>
        </translation>
    </message>
    <message>
        <source>with a traffic island</source>
        <translation>med refug</translation>
    </message>
    <message>
        <source>signals without turning traffic at green</source>
        <translation>trafiksignaler utan svängande trafik vid grönt</translation>
    </message>
    <message>
        <source>signals, cars may turn at green</source>
        <translation>trafiksignaler, bilar får svänga vid grönt</translation>
    </message>
    <message>
        <source>with a crossing guard</source>
        <translation>med övergångsvakt</translation>
    </message>
    <message>
        <source>no signals</source>
        <translation>inga trafiksignaler</translation>
    </message>
    <message>
        <source>hardly a gap in traffic</source>
        <translation>knappt någon lucka i trafiken</translation>
    </message>
    <message>
        <source>about {seconds} s wait for a gap</source>
        <translation>ungefär {seconds} s väntan på en lucka</translation>
    </message>
    <message>
        <source>{speed} km/h</source>
        <translation>{speed} km/h</translation>
    </message>
    <message numerus="yes">
        <source>about {count} vehicles a day</source>
        <translation>
            <numerusform>ungefär {count} fordon per dygn</numerusform>
            <numerusform>ungefär {count} fordon per dygn</numerusform>
        </translation>
    </message>
    <message>
        <source>speed driven {speed}, volume {volume}</source>
        <translation>körd hastighet {speed}, trafikmängd {volume}</translation>
    </message>
    <message>
        <source>speed limit {speed}, volume {volume}</source>
        <translation>hastighetsgräns {speed}, trafikmängd {volume}</translation>
    </message>
    <message>
        <source>{known}: one class up, as it may be worse</source>
        <translation>{known} – en klass upp, eftersom det kan vara sämre</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>mätt</translation>
    </message>
    <message>
        <source>stated by the town</source>
        <translation>uppgiven av kommunen</translation>
    </message>
    <message>
        <source>tagged</source>
        <translation>karterad</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>härledd</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>antagen</translation>
    </message>
    <message>
        <source>fewer than {few}</source>
        <translation>färre än {few}</translation>
    </message>
    <message>
        <source>This report shows known failures and missing data. It is not a guarantee of safety, and it is not comparable with Koululiitu. Local knowledge is needed beside it.</source>
        <translation>Rapporten visar kända brister och data som saknas. Den är ingen garanti för säkerhet och kan inte jämföras med Koululiitu. Lokalkännedom behövs vid sidan av den.</translation>
    </message>
    <message>
        <source>What came of the homes</source>
        <translation>Resultat för hemmen</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Betydelse</translation>
    </message>
    <message>
        <source>Pupils</source>
        <translation>Elever</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Andel</translation>
    </message>
    <message>
        <source>The places that block most children</source>
        <translation>Platserna som hindrar flest barn</translation>
    </message>
    <message>
        <source>What to survey</source>
        <translation>Att undersöka</translation>
    </message>
    <message>
        <source>What would free it</source>
        <translation>Vad som skulle öppna den</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Inga.</translation>
    </message>
    <message>
        <source>How much is known</source>
        <translation>Hur mycket som är känt</translation>
    </message>
    <message>
        <source>Limits used</source>
        <translation>Använda gränser</translation>
    </message>
    <message>
        <source>Schools whose gates are guessed</source>
        <translation>Skolor med gissade grindar</translation>
    </message>
    <message>
        <source>The run</source>
        <translation>Körningen</translation>
    </message>
    <message>
        <source>Limits not adopted by the municipality.</source>
        <translation>Gränser som kommunen inte har antagit.</translation>
    </message>
    <message>
        <source>What the classes mean</source>
        <translation>Vad klasserna betyder</translation>
    </message>
    <message>
        <source>Footway and speed limit are known on {share} of the length of the routes.</source>
        <translation>Gångbana och hastighetsgräns är kända på {share} av rutternas längd.</translation>
    </message>
    <message numerus="yes">
        <source>{known} of {all} crossings have a known speed limit and a mapped kind.</source>
        <translation>
            <numerusform>{known} av {all} övergång har känd hastighetsgräns och karterat slag.</numerusform>
            <numerusform>{known} av {all} övergångar har känd hastighetsgräns och karterat slag.</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} of the risk rests on known values.</source>
        <translation>{share} av risken vilar på kända värden.</translation>
    </message>
    <message>
        <source>The traffic volume is assumed on {share} of the length in or beside traffic.</source>
        <translation>Trafikmängden är antagen på {share} av längden i eller bredvid trafik.</translation>
    </message>
    <message>
        <source>Detour: at most {ratio} times the shortest walk, but always {least} m and never more than {most} m.</source>
        <translation>Omväg: högst {ratio} gånger den kortaste gångvägen, men alltid {least} m och aldrig mer än {most} m.</translation>
    </message>
    <message>
        <source>Distance limit of the country file: {distance} m.</source>
        <translation>Landsfilens avståndsgräns: {distance} m.</translation>
    </message>
    <message>
        <source>town</source>
        <translation>kommun</translation>
    </message>
    <message>
        <source>state</source>
        <translation>stat</translation>
    </message>
    <message>
        <source>private</source>
        <translation>enskild</translation>
    </message>
    <message>
        <source>unnamed way {street}</source>
        <translation>namnlös väg {street}</translation>
    </message>
    <message>
        <source>Across the median.</source>
        <translation>Över mittremsan.</translation>
    </message>
    <message>
        <source>Not a place to cross {street}: a marked crossing lies {distance} m along it.</source>
        <translation>Inte en plats att korsa {street}: ett markerat övergångsställe ligger {distance} m längs den.</translation>
    </message>
    <message>
        <source>Not a place to cross {street}: a busy street without a crossing in front of the home.</source>
        <translation>Inte en plats att korsa {street}: en livligt trafikerad gata utan övergång framför hemmet.</translation>
    </message>
    <message>
        <source>Not a place to cross {street}: no junction, foot way or mapped crossing here.</source>
        <translation>Inte en plats att korsa {street}: här finns ingen korsning, gångväg eller karterad övergång.</translation>
    </message>
    <message>
        <source>The home lies at the school.</source>
        <translation>Hemmet ligger vid skolan.</translation>
    </message>
    <message>
        <source>The home has no place on the map.</source>
        <translation>Hemmet har ingen plats på kartan.</translation>
    </message>
    <message>
        <source>Separate footway not connected: the street here has its footway apart, and the data has no link to it. Draw the missing link.</source>
        <translation>Separat gångbana utan anslutning: gatan har här sin gångbana för sig, och data har ingen länk till den. Rita länken som saknas.</translation>
    </message>
    <message>
        <source>No way to walk on within {distance} m that can be reached without crossing a busy street.</source>
        <translation>Ingen väg att gå på inom {distance} m som kan nås utan att korsa en livligt trafikerad gata.</translation>
    </message>
    <message>
        <source>The school &quot;{school}&quot; is not among the schools.</source>
        <translation>Skolan &quot;{school}&quot; finns inte bland skolorna.</translation>
    </message>
    <message>
        <source>The data has no connected way from here to the school.</source>
        <translation>I data finns ingen sammanhängande väg härifrån till skolan.</translation>
    </message>
    <message>
        <source>The shortest route this child may use is {length} m, above the limit of {limit} m.</source>
        <translation>Den kortaste rutten som barnet får använda är {length} m, över gränsen {limit} m.</translation>
    </message>
    <message>
        <source>The shortest route this child may use is {length} m; the detour limit is {limit} m.</source>
        <translation>Den kortaste rutten som barnet får använda är {length} m; omvägsgränsen är {limit} m.</translation>
    </message>
    <message>
        <source>Worst place: {place}</source>
        <translation>Sämsta platsen: {place}</translation>
    </message>
    <message>
        <source>No route this child may use alone. In the way:</source>
        <translation>Ingen rutt som barnet får använda ensamt. Hinder:</translation>
    </message>
    <message>
        <source>Undecided: every way is closed only by assumed values. In the way:</source>
        <translation>Oavgjord: alla vägar är stängda bara av antagna värden. Hinder:</translation>
    </message>
    <message>
        <source>Survey: {what}.</source>
        <translation>Undersök: {what}.</translation>
    </message>
    <message>
        <source>{attributes} of {street}</source>
        <translation>{attributes} för {street}</translation>
    </message>
    <message>
        <source>speed limit</source>
        <translation>hastighetsgräns</translation>
    </message>
    <message>
        <source>traffic volume</source>
        <translation>trafikmängd</translation>
    </message>
    <message>
        <source>footway</source>
        <translation>gångbana</translation>
    </message>
    <message>
        <source>footway width</source>
        <translation>gångbanans bredd</translation>
    </message>
    <message>
        <source>lanes</source>
        <translation>körfält</translation>
    </message>
    <message>
        <source>signal phase</source>
        <translation>signalfas</translation>
    </message>
    <message>
        <source>refuge island</source>
        <translation>refug</translation>
    </message>
    <message>
        <source>raised crossing</source>
        <translation>upphöjd övergång</translation>
    </message>
    <message>
        <source>crossing marking</source>
        <translation>övergångens markering</translation>
    </message>
    <message>
        <source>sight distance</source>
        <translation>siktsträcka</translation>
    </message>
    <message>
        <source>Mapping of {layer}</source>
        <translation>Mappning av {layer}</translation>
    </message>
    <message>
        <source>School Path wants</source>
        <translation>School Path vill ha</translation>
    </message>
    <message>
        <source>Field of the layer</source>
        <translation>Lagrets fält</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Value in the layer</source>
        <translation>Värde i lagret</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Choose the field that holds each attribute, then say what its values mean. What has no field is assumed, and marked as assumed.</source>
        <translation>Välj fältet som innehåller varje egenskap och säg sedan vad dess värden betyder. Det som saknar fält antas, och märks som antaget.</translation>
    </message>
    <message>
        <source>(rules of the file)</source>
        <translation>(filens regler)</translation>
    </message>
    <message numerus="yes">
        <source>The field holds {count} different values; they are read as they stand.</source>
        <translation>
            <numerusform>Fältet har {count} värde; det läses som det står.</numerusform>
            <numerusform>Fältet har {count} olika värden; de läses som de står.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation>Spara mappningen</translation>
    </message>
    <message>
        <source>Mapping files (*.yaml)</source>
        <translation>Mappningsfiler (*.yaml)</translation>
    </message>
    <message>
        <source>Make or change …</source>
        <translation>Gör eller ändra …</translation>
    </message>
    <message>
        <source>Choose the layer of street lines first.</source>
        <translation>Välj först lagret med gatulinjer.</translation>
    </message>
    <message>
        <source>The streets with all their fields, and class, risk per 100 m and reason of both sides; left and right as the line is drawn.</source>
        <translation>Gatorna med alla sina fält, och klass, risk per 100 m och motivering för båda sidorna; vänster och höger så som linjen är ritad.</translation>
    </message>
    <message>
        <source>Check the School Path against a handbook</source>
        <translation>Granska skolstigen mot en handbok</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Handbok</translation>
    </message>
    <message>
        <source>School Paths</source>
        <translation>Skolstigar</translation>
    </message>
    <message>
        <source>The designated network: lines with path_id, name, colour, shape, number, school_id.</source>
        <translation>Det anvisade nätet: linjer med path_id, name, colour, shape, number, school_id.</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Voices of children</source>
        <translation>Barnens röster</translation>
    </message>
    <message>
        <source>Routes (of Safest routes to school)</source>
        <translation>Rutter (från Skolvägar med minst trafikfara)</translation>
    </message>
    <message>
        <source>Pupils on streets</source>
        <translation>Elever på gator</translation>
    </message>
    <message>
        <source>Pupils on crossings</source>
        <translation>Elever på övergångar</translation>
    </message>
    <message>
        <source>What hides a child: buildings, hedges, parked cars</source>
        <translation>Vad som skymmer ett barn: byggnader, häckar, parkerade bilar</translation>
    </message>
    <message>
        <source>Waivers</source>
        <translation>Undantag</translation>
    </message>
    <message>
        <source>End with an error where</source>
        <translation>Avsluta med fel där</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Iakttagelser</translation>
    </message>
    <message>
        <source>Report as PDF</source>
        <translation>Rapport som PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-filer (*.pdf)</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Sammandrag</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-filer (*.json)</translation>
    </message>
    <message>
        <source>Places that fail</source>
        <translation>Platser som inte uppfyller kravet</translation>
    </message>
    <message>
        <source>Places unknown</source>
        <translation>Okända platser</translation>
    </message>
    <message>
        <source>Places that nearly pass</source>
        <translation>Platser som nästan uppfyller kravet</translation>
    </message>
    <message>
        <source>Check a handbook file</source>
        <translation>Granska en handboksfil</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Fel</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Punkter</translation>
    </message>
    <message>
        <source>Compare two checks</source>
        <translation>Jämför två granskningar</translation>
    </message>
    <message>
        <source>Findings before</source>
        <translation>Iakttagelser före</translation>
    </message>
    <message>
        <source>Findings after</source>
        <translation>Iakttagelser efter</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Förändringar</translation>
    </message>
    <message>
        <source>Findings that got worse</source>
        <translation>Iakttagelser som blivit sämre</translation>
    </message>
    <message>
        <source>New findings</source>
        <translation>Nya iakttagelser</translation>
    </message>
    <message>
        <source>Findings as before</source>
        <translation>Iakttagelser som förut</translation>
    </message>
    <message>
        <source>Findings that got better</source>
        <translation>Iakttagelser som blivit bättre</translation>
    </message>
    <message>
        <source>Findings that are gone</source>
        <translation>Iakttagelser som är borta</translation>
    </message>
    <message>
        <source>Create School Path project</source>
        <translation>Skapa skolstigsprojekt</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Project file</source>
        <translation>Projektfil</translation>
    </message>
    <message>
        <source>GeoPackage (*.gpkg)</source>
        <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <source>School Paths along routes</source>
        <translation>Skolstigar längs rutter</translation>
    </message>
    <message>
        <source>School Path</source>
        <translation>Skolstig</translation>
    </message>
    <message>
        <source>Homes (for the number of pupils)</source>
        <translation>Hem (för antalet elever)</translation>
    </message>
    <message>
        <source>School gates (for the names)</source>
        <translation>Skolgrindar (för namnen)</translation>
    </message>
    <message>
        <source>Most paths to one school (0 = as the colour codes say)</source>
        <translation>Flest stigar till en skola (0 = som färgkoderna anger)</translation>
    </message>
    <message>
        <source>Colour codes of your own</source>
        <translation>Egna färgkoder</translation>
    </message>
    <message>
        <source>Homes from a list of addresses</source>
        <translation>Hem från en adresslista</translation>
    </message>
    <message>
        <source>&lt;p&gt;Turns a list of pupils with their addresses (CSV or Excel) into points, by the town&apos;s own address points. Nothing leaves this computer.&lt;/p&gt;&lt;p&gt;Case, letters typed without their marks, hyphens and small slips of spelling do not matter; a staircase behind the house number does not either. What is not found, or lies in several places, is put into &lt;b&gt;Unmatched&lt;/b&gt; with the reason and what may have been meant. Nothing is guessed: a street that has no such number is not placed at another house.&lt;/p&gt;&lt;p&gt;The school comes from the list, else from the district that the home lies in. Of the list only id, address, school, grade, mode and number of pupils are kept; names are not.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Gör punkter av en elevlista med adresser (CSV eller Excel), med kommunens egna adresspunkter. Ingenting lämnar den här datorn.&lt;/p&gt;&lt;p&gt;Stora och små bokstäver, bokstäver utan prickar, bindestreck och små stavfel spelar ingen roll; inte heller en trappa efter husnumret. Det som inte hittas, eller finns på flera platser, läggs i &lt;b&gt;Ej hittade&lt;/b&gt; med skälet och vad som kan ha avsetts. Inget gissas: en gata som saknar numret placeras inte vid ett annat hus.&lt;/p&gt;&lt;p&gt;Skolan kommer från listan, annars från det upptagningsområde som hemmet ligger i. Av listan behålls bara id, adress, skola, årskurs, färdsätt och antal elever; namn behålls inte.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>List of pupils</source>
        <translation>Elevlista</translation>
    </message>
    <message>
        <source>Address points of the town</source>
        <translation>Kommunens adresspunkter</translation>
    </message>
    <message>
        <source>School districts</source>
        <translation>Skolornas upptagningsområden</translation>
    </message>
    <message>
        <source>Field with the address</source>
        <translation>Fält med adressen</translation>
    </message>
    <message>
        <source>Field with the house number</source>
        <translation>Fält med husnumret</translation>
    </message>
    <message>
        <source>Field with the postcode or town</source>
        <translation>Fält med postnummer eller ort</translation>
    </message>
    <message>
        <source>Field with the school</source>
        <translation>Fält med skolan</translation>
    </message>
    <message>
        <source>Field with the grade</source>
        <translation>Fält med årskursen</translation>
    </message>
    <message>
        <source>Unmatched</source>
        <translation>Ej hittade</translation>
    </message>
    <message>
        <source>Addresses found</source>
        <translation>Hittade adresser</translation>
    </message>
    <message>
        <source>Addresses not found</source>
        <translation>Adresser som inte hittades</translation>
    </message>
    <message>
        <source>Network from layers of the town</source>
        <translation>Nät från kommunens lager</translation>
    </message>
    <message>
        <source>Street lines</source>
        <translation>Gatulinjer</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Förinställning</translation>
    </message>
    <message>
        <source>How the fields of the layers are called.</source>
        <translation>Vad lagrens fält heter.</translation>
    </message>
    <message>
        <source>Mapping file (for CUSTOM)</source>
        <translation>Mappningsfil (för CUSTOM)</translation>
    </message>
    <message>
        <source>Layers of values along the lines</source>
        <translation>Lager med värden längs linjerna</translation>
    </message>
    <message>
        <source>Tolerance (m)</source>
        <translation>Tolerans (m)</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>The tolerance (TOLERANCE) must not be below 0.</source>
        <translation>Toleransen (TOLERANCE) får inte vara under 0.</translation>
    </message>
    <message>
        <source>Railways and water</source>
        <translation>Järnvägar och vatten</translation>
    </message>
    <message>
        <source>Place elements along School Paths</source>
        <translation>Placera element längs skolstigar</translation>
    </message>
    <message>
        <source>School gates</source>
        <translation>Skolgrindar</translation>
    </message>
    <message>
        <source>Elements that are there</source>
        <translation>Element som redan finns</translation>
    </message>
    <message>
        <source>Areas in which nothing is placed</source>
        <translation>Områden där inget placeras</translation>
    </message>
    <message>
        <source>Elements to be placed</source>
        <translation>Element som ska placeras</translation>
    </message>
    <message>
        <source>Elements of your own</source>
        <translation>Egna element</translation>
    </message>
    <message>
        <source>Country file (widths that are assumed)</source>
        <translation>Landsfil (bredder som antas)</translation>
    </message>
    <message>
        <source>Quantities</source>
        <translation>Mängder</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>Ej placerade</translation>
    </message>
    <message>
        <source>Streets and crossings where an assumed value keeps children from an answer, with what to record and fields to fill in out of doors. It holds no homes.</source>
        <translation>Gator och övergångar där ett antaget värde håller barn från ett svar, med vad som ska antecknas och fält att fylla i ute på plats. Det innehåller inga hem.</translation>
    </message>
    <message>
        <source>Field that says how a child goes</source>
        <translation>Fält som anger hur ett barn färdas</translation>
    </message>
    <message>
        <source>Arrival at school, such as 08:00</source>
        <translation>Ankomst till skolan, till exempel 08:00</translation>
    </message>
    <message>
        <source>Departure from school, such as 13:15</source>
        <translation>Hemgång från skolan, till exempel 13:15</translation>
    </message>
    <message>
        <source>{name} is no time of the day such as 08:00.</source>
        <translation>{name} är inget klockslag som 08:00.</translation>
    </message>
    <message>
        <source>{file} cannot be written: there is no folder {folder}. Make the folder, or choose another place.</source>
        <translation>{file} kan inte skrivas: mappen {folder} finns inte. Skapa mappen, eller välj en annan plats.</translation>
    </message>
    <message numerus="yes">
        <source>The check fails, as FAIL_ON={level} asks: {count} places, clauses {clauses}. All outputs are written.</source>
        <translation>
            <numerusform>Granskningen avslutas med fel, som FAIL_ON={level} begär: {count} plats, punkterna {clauses}. Alla resultat är skrivna.</numerusform>
            <numerusform>Granskningen avslutas med fel, som FAIL_ON={level} begär: {count} platser, punkterna {clauses}. Alla resultat är skrivna.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} cannot be &quot;{value}&quot;. Choose one of: {choices}.</source>
        <translation>{name} kan inte vara &quot;{value}&quot;. Välj ett av: {choices}.</translation>
    </message>
    <message>
        <source>{name} cannot be &quot;{value}&quot;. Write a number with a decimal point, such as 1.25, within the limits that its help names.</source>
        <translation>{name} kan inte vara &quot;{value}&quot;. Skriv ett tal med decimalpunkt, till exempel 1.25, inom de gränser som hjälpen anger.</translation>
    </message>
    <message>
        <source>{name} cannot be &quot;{value}&quot;. Choose a file that ends in .{ending}.</source>
        <translation>{name} kan inte vara &quot;{value}&quot;. Välj en fil som slutar på .{ending}.</translation>
    </message>
    <message>
        <source>There is no parameter {names}: it has no effect. There are: {choices}.</source>
        <translation>Det finns ingen parameter {names}: den har ingen verkan. Följande finns: {choices}.</translation>
    </message>
    <message>
        <source>{output} would be written over the layer {input} ({file}). Choose another place for it.</source>
        <translation>{output} skulle skrivas över lagret {input} ({file}). Välj en annan plats för det.</translation>
    </message>
    <message>
        <source>Further fields</source>
        <translation>Fler fält</translation>
    </message>
    <message numerus="yes">
        <source>Layer &quot;{layer}&quot;: field &quot;{field}&quot; holds no date such as 2026-08-01 in {count} features ({examples}; ids {ids}); these values count as missing.</source>
        <translation>
            <numerusform>Lagret &quot;{layer}&quot;: fältet &quot;{field}&quot; har inget datum som 2026-08-01 i {count} objekt ({examples}; id {ids}); värdet räknas som saknat.</numerusform>
            <numerusform>Lagret &quot;{layer}&quot;: fältet &quot;{field}&quot; har inget datum som 2026-08-01 i {count} objekt ({examples}; id {ids}); dessa värden räknas som saknade.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer &quot;{layer}&quot;: {count} streets are left out (ids {ids}): their last day (valid_to) has gone by.</source>
        <translation>
            <numerusform>Lagret &quot;{layer}&quot;: {count} gata utelämnas (id {ids}): dess sista dag (valid_to) har passerat.</numerusform>
            <numerusform>Lagret &quot;{layer}&quot;: {count} gator utelämnas (id {ids}): deras sista dag (valid_to) har passerat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer &quot;{layer}&quot;: {count} crossings have a guard (ids {ids}). Where no time of arrival or departure is given, a guard counts whatever the hour.</source>
        <translation>
            <numerusform>Lagret &quot;{layer}&quot;: {count} övergång har en vakt (id {ids}). Där ingen tid för ankomst eller hemgång är angiven räknas en vakt oavsett klockslag.</numerusform>
            <numerusform>Lagret &quot;{layer}&quot;: {count} övergångar har en vakt (id {ids}). Där ingen tid för ankomst eller hemgång är angiven räknas en vakt oavsett klockslag.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer &quot;{layer}&quot;: {count} homes have a mode other than {mode} (ids {ids}). They are judged by {mode} too: routes are searched for walk and bike, by the field that is named as MODE_FIELD.</source>
        <translation>
            <numerusform>Lagret &quot;{layer}&quot;: {count} hem har ett annat färdsätt än {mode} (id {ids}). Även det bedöms enligt {mode}: rutter söks för walk och bike, enligt fältet som anges som MODE_FIELD.</numerusform>
            <numerusform>Lagret &quot;{layer}&quot;: {count} hem har ett annat färdsätt än {mode} (id {ids}). Även de bedöms enligt {mode}: rutter söks för walk och bike, enligt fältet som anges som MODE_FIELD.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer &quot;{layer}&quot;: {count} judgements are not used (ids {ids}): no street or crossing has the id they name, or none lies within {distance} m of their place.</source>
        <translation>
            <numerusform>Lagret &quot;{layer}&quot;: {count} bedömning används inte (id {ids}): ingen gata eller övergång har det id den nämner, eller ingen ligger inom {distance} m från dess plats.</numerusform>
            <numerusform>Lagret &quot;{layer}&quot;: {count} bedömningar används inte (id {ids}): ingen gata eller övergång har det id de nämner, eller ingen ligger inom {distance} m från deras plats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer &quot;{layer}&quot;: {count} judgements name no street and no crossing (ids {ids}). They are taken to be about what lies within {distance} m of their place: {names}. Check it, and enter the ids.</source>
        <translation>
            <numerusform>Lagret &quot;{layer}&quot;: {count} bedömning nämner ingen gata och ingen övergång (id {ids}). Den antas gälla det som ligger inom {distance} m från dess plats: {names}. Kontrollera det, och fyll i id.</numerusform>
            <numerusform>Lagret &quot;{layer}&quot;: {count} bedömningar nämner ingen gata och ingen övergång (id {ids}). De antas gälla det som ligger inom {distance} m från deras plats: {names}. Kontrollera det, och fyll i id.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer &quot;{layer}&quot;: {count} routes are closed to the child (ids {ids}); no School Path is drawn along them for the sake of these pupils.</source>
        <translation>
            <numerusform>Lagret &quot;{layer}&quot;: {count} rutt är stängd för barnet (id {ids}); ingen skolstig dras längs den för dessa elevers skull.</numerusform>
            <numerusform>Lagret &quot;{layer}&quot;: {count} rutter är stängda för barnet (id {ids}); ingen skolstig dras längs dem för dessa elevers skull.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer &quot;{layer}&quot;: {count} waivers are not used (ids {ids}): a waiver needs clause, feature_id or a place, reason, author, date and expires.</source>
        <translation>
            <numerusform>Lagret &quot;{layer}&quot;: {count} undantag används inte (id {ids}): ett undantag behöver clause, feature_id eller en plats, reason, author, date och expires.</numerusform>
            <numerusform>Lagret &quot;{layer}&quot;: {count} undantag används inte (id {ids}): ett undantag behöver clause, feature_id eller en plats, reason, author, date och expires.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer &quot;{layer}&quot;: {count} voices are not used (ids {ids}): their category is none of {expected}.</source>
        <translation>
            <numerusform>Lagret &quot;{layer}&quot;: {count} röst används inte (id {ids}): dess kategori är ingen av {expected}.</numerusform>
            <numerusform>Lagret &quot;{layer}&quot;: {count} röster används inte (id {ids}): deras kategori är ingen av {expected}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Layer &quot;{layer}&quot; has no field &quot;{field}&quot;: its features are named by their feature ids. Is it the right layer?</source>
        <translation>Lagret &quot;{layer}&quot; saknar fältet &quot;{field}&quot;: dess objekt nämns med objekt-id. Är det rätt lager?</translation>
    </message>
    <message numerus="yes">
        <source>List &quot;{layer}&quot;: {count} homes lie in no school district, or in those of several schools (rows {ids}); their school stays empty.</source>
        <translation>
            <numerusform>Lista &quot;{layer}&quot;: {count} hem ligger inte i något upptagningsområde, eller i flera skolors (rader {ids}); dess skola förblir tom.</numerusform>
            <numerusform>Lista &quot;{layer}&quot;: {count} hem ligger inte i något upptagningsområde, eller i flera skolors (rader {ids}); deras skola förblir tom.</numerusform>
        </translation>
    </message>
    <message>
        <source>Layer &quot;{layer}&quot; is a table without places. Make points of its coordinates with &quot;Create points layer from table&quot; and choose that layer.</source>
        <translation>Lagret &quot;{layer}&quot; är en tabell utan platser. Gör punkter av dess koordinater med &quot;Skapa punktlager från tabell&quot; och välj det lagret.</translation>
    </message>
    <message>
        <source>Layer &quot;{layer}&quot;: the fields {names} are read as {fields}, since a Shapefile cuts names after ten letters. Save the layer as GeoPackage.</source>
        <translation>Lagret &quot;{layer}&quot;: fälten {names} läses som {fields}, eftersom en Shapefile kapar namn efter tio bokstäver. Spara lagret som GeoPackage.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {error}. Check the rights on its folder, and close the programs that have it open.</source>
        <translation>{file} kan inte skrivas: {error}. Kontrollera rättigheterna till dess mapp, och stäng de program som har den öppen.</translation>
    </message>
    <message>
        <source>Shows known obstacles and assumed values. Not a guarantee of safety.</source>
        <translation>Visar kända hinder och antagna värden. Ingen garanti för säkerhet.</translation>
    </message>
    <message>
        <source>Ways that end in the open within {distance} m of the edge of the data, or beyond it, and count as cut there (field cut_end): {count} ({ids}).</source>
        <translation>Vägar som slutar utan anslutning inom {distance} m från datas kant, eller bortom den, och räknas som avskurna där (fältet cut_end): {count} ({ids}).</translation>
    </message>
    <message>
        <source>Groups of walkable ways shorter than {limit} m, such as yards, that can be entered only through a closed gate or over a way closed to walkers: {count}, {length} m in all (one way of each: {ids}).</source>
        <translation>Grupper av gångbara vägar kortare än {limit} m, till exempel gårdar, som bara kan nås genom en stängd grind eller över en väg som är stängd för gående: {count}, sammanlagt {length} m (en väg ur varje: {ids}).</translation>
    </message>
    <message>
        <source>Ways that are one-way for walkers: {count} ({ids}). They count as walked both ways.</source>
        <translation>Vägar som är enkelriktade för gående: {count} ({ids}). De räknas som gångbara åt båda hållen.</translation>
    </message>
    <message>
        <source>Ways with numbers that cannot be read or cannot be true, and count as not tagged: {count} ({ids}): {texts}.</source>
        <translation>Vägar med tal som inte kan läsas eller inte kan stämma, och räknas som ej karterade: {count} ({ids}): {texts}.</translation>
    </message>
    <message>
        <source>Street sides with a footway mapped as a way of its own beside them: {sides}. Pieces of footway that are judged by the traffic of the street they run beside: {count}.</source>
        <translation>Gatusidor med en gångbana karterad som egen linje bredvid sig: {sides}. Gångbanebitar som bedöms efter trafiken på gatan de löper längs: {count}.</translation>
    </message>
    <message>
        <source>Nodes at the same place as another one, taken for one with it: {count} ({ids}).</source>
        <translation>Noder på samma plats som en annan, tagna som en med den: {count} ({ids}).</translation>
    </message>
    <message>
        <source>The file holds no school with a way to it: the layer of schools is empty.</source>
        <translation>Filen har ingen skola med en väg till sig: skollagret är tomt.</translation>
    </message>
    <message>
        <source>The file holds no addresses or dwellings: the layer of homes is empty.</source>
        <translation>Filen har inga adresser eller bostäder: hemlagret är tomt.</translation>
    </message>
    <message>
        <source>The file holds no railways or water: their layer is empty. Where there are some in the place, the file is an extract without them.</source>
        <translation>Filen har inga järnvägar eller vatten: deras lager är tomt. Om det finns sådana på platsen är filen ett utdrag utan dem.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot;, {distance} m away, has the same colour, shape and number.</source>
        <translation>&quot;{name}&quot;, {distance} m bort, har samma färg, form och nummer.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot;, {distance} m away, has the same colour.</source>
        <translation>&quot;{name}&quot;, {distance} m bort, har samma färg.</translation>
    </message>
    <message>
        <source>The school would have more than {most} colours: hard to tell and to remember.</source>
        <translation>Skolan skulle ha mer än {most} färger: svåra att skilja åt och komma ihåg.</translation>
    </message>
    <message>
        <source>The colour is hard to tell from that of &quot;{name}&quot;, {distance} m away.</source>
        <translation>Färgen är svår att skilja från den hos &quot;{name}&quot;, {distance} m bort.</translation>
    </message>
    <message>
        <source>Some colour-blind people cannot tell the colour from that of &quot;{name}&quot;, {distance} m away.</source>
        <translation>En del färgblinda kan inte skilja färgen från den hos &quot;{name}&quot;, {distance} m bort.</translation>
    </message>
    <message>
        <source>On {ground}: contrast {ratio}, well seen.</source>
        <translation>Mot {ground}: kontrast {ratio}, syns väl.</translation>
    </message>
    <message>
        <source>On {ground}: contrast {ratio}, seen with an edge of another colour.</source>
        <translation>Mot {ground}: kontrast {ratio}, syns med en kant i annan färg.</translation>
    </message>
    <message>
        <source>On {ground}: contrast {ratio}, hardly seen; it needs a broad edge of another colour.</source>
        <translation>Mot {ground}: kontrast {ratio}, syns knappt; den behöver en bred kant i annan färg.</translation>
    </message>
    <message>
        <source>On the way to school</source>
        <translation>På vägen till skolan</translation>
    </message>
    <message>
        <source>On the way from school</source>
        <translation>På vägen från skolan</translation>
    </message>
    <message>
        <source>{direction}.</source>
        <translation>{direction}.</translation>
    </message>
    <message>
        <source>On the way to school and on the way from school: both are alike.</source>
        <translation>På vägen till skolan och på vägen från skolan: båda är lika.</translation>
    </message>
    <message>
        <source>{direction}, the worse one of the two; the layers tell of both.</source>
        <translation>{direction}, den sämre av de två; lagren anger båda.</translation>
    </message>
    <message>
        <source>To and from school alike. {reason}</source>
        <translation>Lika till och från skolan. {reason}</translation>
    </message>
    <message>
        <source>Worse on the way to school. {reason}</source>
        <translation>Sämre på vägen till skolan. {reason}</translation>
    </message>
    <message>
        <source>Worse on the way from school. {reason}</source>
        <translation>Sämre på vägen från skolan. {reason}</translation>
    </message>
    <message>
        <source>{file} is there already. Choose another name, so that nothing is lost.</source>
        <translation>{file} finns redan. Välj ett annat namn, så att inget går förlorat.</translation>
    </message>
    <message>
        <source>Choose a coordinate system in metres (CRS), such as that of the town&apos;s maps.</source>
        <translation>Välj ett koordinatsystem i meter (CRS), till exempel det som kommunens kartor har.</translation>
    </message>
    <message>
        <source>&quot;{found}&quot; cannot be the code of an element: a letter, then letters, digits, - or _.</source>
        <translation>&quot;{found}&quot; kan inte vara koden för ett element: en bokstav, sedan bokstäver, siffror, - eller _.</translation>
    </message>
    <message>
        <source>the element &quot;{found}&quot; stands in {other} already. Give this one another code.</source>
        <translation>elementet &quot;{found}&quot; finns redan i {other}. Ge detta en annan kod.</translation>
    </message>
    <message>
        <source>the element &quot;{key}&quot; has no symbol: the file {found} is missing. Draw it or copy one.</source>
        <translation>elementet &quot;{key}&quot; saknar symbol: filen {found} saknas. Rita den eller kopiera en.</translation>
    </message>
    <message>
        <source>a colour such as #0072b2</source>
        <translation>en färg som #0072b2</translation>
    </message>
    <message>
        <source>There is no handbook &quot;{name}&quot;. Shipped are: {choices}. For a file of your own give its path, which ends in .yaml.</source>
        <translation>Det finns ingen handbok &quot;{name}&quot;. Medföljande är: {choices}. För en egen fil, ange dess sökväg, som slutar på .yaml.</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>uppfyllt</translation>
    </message>
    <message>
        <source>nearly</source>
        <translation>nästan uppfyllt</translation>
    </message>
    <message>
        <source>fail</source>
        <translation>uppfyller inte kravet</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>okänt</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>ej tillämpligt</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>kritisk</translation>
    </message>
    <message>
        <source>major</source>
        <translation>betydande</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>mindre</translation>
    </message>
    <message>
        <source>for information</source>
        <translation>för kännedom</translation>
    </message>
    <message>
        <source>none in reach</source>
        <translation>ingen inom räckhåll</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} eller {other}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} till {high}</translation>
    </message>
    <message>
        <source>at least {value}</source>
        <translation>minst {value}</translation>
    </message>
    <message>
        <source>more than {value}</source>
        <translation>mer än {value}</translation>
    </message>
    <message>
        <source>at most {value}</source>
        <translation>högst {value}</translation>
    </message>
    <message>
        <source>less than {value}</source>
        <translation>mindre än {value}</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>uppgiven</translation>
    </message>
    <message>
        <source>asked for: {required}</source>
        <translation>krav: {required}</translation>
    </message>
    <message>
        <source>{place}: {measure}: {reason}; {asked}</source>
        <translation>{place}: {measure}: {reason}; {asked}</translation>
    </message>
    <message>
        <source>{place}: {measure}; {asked}</source>
        <translation>{place}: {measure}; {asked}</translation>
    </message>
    <message>
        <source>worked out from the data</source>
        <translation>beräknat ur data</translation>
    </message>
    <message>
        <source>{place}: {measure}: {value} ({known}); {asked}</source>
        <translation>{place}: {measure}: {value} ({known}); {asked}</translation>
    </message>
    <message>
        <source>{street}, left side, {length} m</source>
        <translation>{street}, vänster sida, {length} m</translation>
    </message>
    <message>
        <source>{street}, right side, {length} m</source>
        <translation>{street}, höger sida, {length} m</translation>
    </message>
    <message>
        <source>{street}, {length} m</source>
        <translation>{street}, {length} m</translation>
    </message>
    <message>
        <source>Crossing {name}</source>
        <translation>Övergång {name}</translation>
    </message>
    <message>
        <source>Crossing of {street}</source>
        <translation>Övergång över {street}</translation>
    </message>
    <message>
        <source>School Path {name}</source>
        <translation>Skolstig {name}</translation>
    </message>
    <message>
        <source>School {name}</source>
        <translation>Skola {name}</translation>
    </message>
    <message>
        <source>Place that children named, {name}</source>
        <translation>Plats som barn har nämnt, {name}</translation>
    </message>
    <message>
        <source>On no School Path</source>
        <translation>Inte på någon skolstig</translation>
    </message>
    <message>
        <source>Element {name}</source>
        <translation>Element {name}</translation>
    </message>
    <message numerus="yes">
        <source>{count} elements ({names})</source>
        <translation>
            <numerusform>{count} element ({names})</numerusform>
            <numerusform>{count} element ({names})</numerusform>
        </translation>
    </message>
    <message>
        <source>Homes of {count} pupils</source>
        <translation>Hem för {count} elever</translation>
    </message>
    <message>
        <source>Homes of {count} pupils of {school}</source>
        <translation>Hem för {count} elever i {school}</translation>
    </message>
    <message>
        <source>Worse: {before} before, {after} now.</source>
        <translation>Sämre: {before} förut, {after} nu.</translation>
    </message>
    <message>
        <source>Better: {before} before, {after} now.</source>
        <translation>Bättre: {before} förut, {after} nu.</translation>
    </message>
    <message>
        <source>As before: {after}.</source>
        <translation>Som förut: {after}.</translation>
    </message>
    <message>
        <source>New: {after}.</source>
        <translation>Ny: {after}.</translation>
    </message>
    <message>
        <source>Gone: {before} before; it passes now, or is not judged any more.</source>
        <translation>Borta: {before} förut; uppfyller nu kravet, eller bedöms inte längre.</translation>
    </message>
    <message>
        <source>{WORSE} worse, {NEW} new, {SAME} as before, {BETTER} better, {GONE} gone.</source>
        <translation>{WORSE} sämre, {NEW} nya, {SAME} som förut, {BETTER} bättre, {GONE} borta.</translation>
    </message>
    <message numerus="yes">
        <source>{file}: {count} faults, told above.</source>
        <translation>
            <numerusform>{file}: {count} fel, angivet ovan.</numerusform>
            <numerusform>{file}: {count} fel, angivna ovan.</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no handbook &quot;{found}&quot; to extend. Shipped are: {choices}. A file of your own is looked for beside this one.</source>
        <translation>det finns ingen handbok &quot;{found}&quot; att utvidga. Medföljande är: {choices}. En egen fil söks bredvid den här.</translation>
    </message>
    <message>
        <source>&quot;{found}&quot; leads back to this handbook. Remove &quot;extends&quot;.</source>
        <translation>&quot;{found}&quot; leder tillbaka till den här handboken. Ta bort &quot;extends&quot;.</translation>
    </message>
    <message>
        <source>clause {clause} stands here a second time (first in line {first_line}). Remove one.</source>
        <translation>punkt {clause} står här en andra gång (först på rad {first_line}). Ta bort den ena.</translation>
    </message>
    <message>
        <source>clause {clause} is new, but has no {names}. A new clause needs them.</source>
        <translation>punkt {clause} är ny, men saknar {names}. En ny punkt behöver dem.</translation>
    </message>
    <message>
        <source>clause {clause} needs either &quot;measure&quot; or &quot;expression&quot;, one of the two.</source>
        <translation>punkt {clause} behöver antingen &quot;measure&quot; eller &quot;expression&quot;, en av de två.</translation>
    </message>
    <message>
        <source>clause {clause}: there is no measure &quot;{found}&quot;. Expected one of: {choices}.</source>
        <translation>punkt {clause}: det finns inget mått &quot;{found}&quot;. Väntat är ett av: {choices}.</translation>
    </message>
    <message>
        <source>clause {clause} applies to {layer}, but &quot;{found}&quot; is measured on: {choices}.</source>
        <translation>punkt {clause} gäller {layer}, men &quot;{found}&quot; mäts på: {choices}.</translation>
    </message>
    <message>
        <source>clause {clause}: &quot;unit&quot; holds &quot;{found}&quot;, but the measure gives &quot;{expected}&quot;.</source>
        <translation>punkt {clause}: &quot;unit&quot; innehåller &quot;{found}&quot;, men måttet ger &quot;{expected}&quot;.</translation>
    </message>
    <message>
        <source>clause {clause}: &quot;{found}&quot; is no word of this measure. Expected: {choices}.</source>
        <translation>punkt {clause}: &quot;{found}&quot; är inget ord för detta mått. Väntat: {choices}.</translation>
    </message>
    <message>
        <source>clause {clause}: this measure takes bands with {expected}, and no other limits.</source>
        <translation>punkt {clause}: detta mått tar band med {expected}, och inga andra gränser.</translation>
    </message>
    <message>
        <source>clause {clause}: the bands leave a value without a verdict: {found}. Move a limit, or end with a band without limits and without &quot;if&quot;.</source>
        <translation>punkt {clause}: banden lämnar ett värde utan utfall: {found}. Flytta en gräns, eller avsluta med ett band utan gränser och utan &quot;if&quot;.</translation>
    </message>
    <message>
        <source>clause {clause}: no value lies within this band.</source>
        <translation>punkt {clause}: inget värde ligger inom detta band.</translation>
    </message>
    <message>
        <source>clause {clause}: this band overlaps with one above it, at the value: {found}.</source>
        <translation>punkt {clause}: detta band överlappar ett ovanför, vid värdet: {found}.</translation>
    </message>
    <message>
        <source>clause {clause} is for the profile &quot;{found}&quot;, which is none of the shipped: {choices}. That is right only if you have a profile of that name.</source>
        <translation>punkt {clause} är för profilen &quot;{found}&quot;, som inte är någon av de medföljande: {choices}. Det är rätt bara om du har en profil med det namnet.</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; is not a QGIS expression ({found}).</source>
        <translation>&quot;{key}&quot; är inget QGIS-uttryck ({found}).</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; names &quot;{found}&quot;, which is no field or measure of {layer}. That is right only if your layer has such a field.</source>
        <translation>&quot;{key}&quot; nämner &quot;{found}&quot;, som inte är något fält eller mått för {layer}. Det är rätt bara om ditt lager har ett sådant fält.</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; compares &quot;{field}&quot; with &quot;{found}&quot;, which is none of its words: {choices}.</source>
        <translation>&quot;{key}&quot; jämför &quot;{field}&quot; med &quot;{found}&quot;, som inte är något av dess ord: {choices}.</translation>
    </message>
    <message>
        <source>Did you mean &quot;{nearest}&quot;?</source>
        <translation>Menade du &quot;{nearest}&quot;?</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>I korthet</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Allvarlighetsgrad</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Places by verdict</source>
        <translation>Platser efter utfall</translation>
    </message>
    <message>
        <source>Place, and why</source>
        <translation>Plats, och varför</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Vad som kan göras</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>undantagen</translation>
    </message>
    <message>
        <source>What fails</source>
        <translation>Vad som inte uppfyller kravet</translation>
    </message>
    <message>
        <source>What is not known</source>
        <translation>Vad som inte är känt</translation>
    </message>
    <message>
        <source>What nearly passes</source>
        <translation>Vad som nästan uppfyller kravet</translation>
    </message>
    <message>
        <source>What is waived</source>
        <translation>Vad som är undantaget</translation>
    </message>
    <message>
        <source>A value that is missing or only assumed never passes. Each row can hide a failure: record the value and run again.</source>
        <translation>Ett värde som saknas eller bara är antaget uppfyller aldrig ett krav. Varje rad kan dölja en brist: anteckna värdet och kör igen.</translation>
    </message>
    <message>
        <source>Clause by clause</source>
        <translation>Punkt för punkt</translation>
    </message>
    <message>
        <source>What to do first</source>
        <translation>Vad som bör göras först</translation>
    </message>
    <message>
        <source>Clauses that were not judged, and why</source>
        <translation>Punkter som inte bedömdes, och varför</translation>
    </message>
    <message>
        <source>They set the class of a street side or crossing. Clauses that ask for a class use it; measured values are not changed by it.</source>
        <translation>De sätter klassen för en gatusida eller övergång. Punkter som frågar efter en klass använder den; uppmätta värden ändras inte av den.</translation>
    </message>
    <message>
        <source>The clauses and their sources</source>
        <translation>Punkterna och deras källor</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Vad som krävs</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Källor</translation>
    </message>
    <message>
        <source>Places on no School Path</source>
        <translation>Platser som inte ligger på någon skolstig</translation>
    </message>
    <message>
        <source>This report shows what fails, what is not known and what nearly passes. It is not a guarantee of safety. Local knowledge is needed beside it.</source>
        <translation>Rapporten visar vad som inte uppfyller kraven, vad som inte är känt och vad som nästan uppfyller kravet. Den är ingen garanti för säkerhet. Lokalkännedom behövs vid sidan av den.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivering</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Author, dates</source>
        <translation>Vem, datum</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Inget hittades.</translation>
    </message>
    <message numerus="yes">
        <source>Check of {count} School Paths</source>
        <translation>
            <numerusform>Granskning av {count} skolstig</numerusform>
            <numerusform>Granskning av {count} skolstigar</numerusform>
        </translation>
    </message>
    <message>
        <source>Check of the School Path: {paths}</source>
        <translation>Granskning av skolstigen: {paths}</translation>
    </message>
    <message numerus="yes">
        <source>Held against &quot;{handbook}&quot; for the profile {profile} (grades {grades}): {judged} of {clauses} clauses could be judged.</source>
        <translation>
            <numerusform>Prövad mot &quot;{handbook}&quot; för profilen {profile} (årskurs {grades}): {judged} av {clauses} punkt kunde bedömas.</numerusform>
            <numerusform>Prövad mot &quot;{handbook}&quot; för profilen {profile} (årskurs {grades}): {judged} av {clauses} punkter kunde bedömas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Limits adopted by {by}, {date}</source>
        <translation>Gränserna antagna av {by}, {date}</translation>
    </message>
    <message numerus="yes">
        <source>places fail</source>
        <translation>
            <numerusform>plats uppfyller inte kravet</numerusform>
            <numerusform>platser uppfyller inte kravet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>places cannot be told: a value is missing or only assumed</source>
        <translation>
            <numerusform>plats kan inte avgöras: ett värde saknas eller är bara antaget</numerusform>
            <numerusform>platser kan inte avgöras: ett värde saknas eller är bara antaget</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>places nearly pass</source>
        <translation>
            <numerusform>plats uppfyller nästan kravet</numerusform>
            <numerusform>platser uppfyller nästan kravet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>places are waived</source>
        <translation>
            <numerusform>plats är undantagen</numerusform>
            <numerusform>platser är undantagna</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} waived</source>
        <translation>{count} undantagna</translation>
    </message>
    <message>
        <source>{mark} {clause}, {place}: {remedy}</source>
        <translation>{mark} {clause}, {place}: {remedy}</translation>
    </message>
    <message>
        <source>{told} ({pupils} children pass)</source>
        <translation>{told} ({pupils} barn passerar)</translation>
    </message>
    <message numerus="yes">
        <source>Record what is not known, {count} places: first {names}.</source>
        <translation>
            <numerusform>Anteckna det som inte är känt, {count} plats: först {names}.</numerusform>
            <numerusform>Anteckna det som inte är känt, {count} platser: först {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{measure}: {reason}, on {length} m: {where}.</source>
        <translation>{measure}: {reason}, på {length} m: {where}.</translation>
    </message>
    <message>
        <source>{measure}: {reason}: {where}.</source>
        <translation>{measure}: {reason}: {where}.</translation>
    </message>
    <message numerus="yes">
        <source>{measure}: {reason}, at {count} places: {where}.</source>
        <translation>
            <numerusform>{measure}: {reason}, på {count} plats: {where}.</numerusform>
            <numerusform>{measure}: {reason}, på {count} platser: {where}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{pupils} children pass</source>
        <translation>{pupils} barn passerar</translation>
    </message>
    <message>
        <source>a norm stands behind it</source>
        <translation>en norm ligger bakom</translation>
    </message>
    <message>
        <source>a study</source>
        <translation>en studie</translation>
    </message>
    <message>
        <source>second-hand</source>
        <translation>i andra hand</translation>
    </message>
    <message>
        <source>our judgement</source>
        <translation>vår bedömning</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>gäller</translation>
    </message>
    <message>
        <source>expired: what it covered counts again</source>
        <translation>utgånget: det som omfattades räknas igen</translation>
    </message>
    <message>
        <source>not in force yet</source>
        <translation>gäller inte ännu</translation>
    </message>
    <message>
        <source>about nothing that was found</source>
        <translation>rör inget som hittades</translation>
    </message>
    <message>
        <source>not used: clause, place, reason, author, date or expiry is missing</source>
        <translation>används inte: punkt, plats, motivering, vem, datum eller slutdatum saknas</translation>
    </message>
    <message>
        <source>Blue: the School Path. Red, and numbers in circles: fails, as numbered below. Purple, broken: not known. Ochre: nearly passes. Houses: schools. Grey: streets; where they come from OpenStreetMap: © OpenStreetMap contributors, ODbL.</source>
        <translation>Blått: skolstigen. Rött, och nummer i cirklar: uppfyller inte kravet, numrerade som nedan. Lila, streckat: inte känt. Ockra: uppfyller nästan kravet. Hus: skolor. Grått: gator; där de kommer från OpenStreetMap: © OpenStreetMaps bidragsgivare, ODbL.</translation>
    </message>
    <message>
        <source>{share} of the length runs along a street or way of the data.</source>
        <translation>{share} av längden går längs en gata eller väg i data.</translation>
    </message>
    <message>
        <source>The footway is known on {share} of that length, the speed limit on {limit}.</source>
        <translation>Gångbanan är känd på {share} av den längden, hastighetsgränsen på {limit}.</translation>
    </message>
    <message numerus="yes">
        <source>{known} of {all} crossings on it are mapped and have a known speed limit.</source>
        <translation>
            <numerusform>{known} av {all} övergång på den är karterad och har känd hastighetsgräns.</numerusform>
            <numerusform>{known} av {all} övergångar på den är karterade och har känd hastighetsgräns.</numerusform>
        </translation>
    </message>
    <message>
        <source>{reason} ({author}, until {date})</source>
        <translation>{reason} ({author}, till {date})</translation>
    </message>
    <message>
        <source>unnamed ways</source>
        <translation>namnlösa leder</translation>
    </message>
    <message>
        <source>Check the place.</source>
        <translation>Kontrollera platsen.</translation>
    </message>
    <message>
        <source>Correct the list, or add the address to the address points.</source>
        <translation>Rätta listan, eller lägg till adressen i adresspunkterna.</translation>
    </message>
    <message>
        <source>as written</source>
        <translation>som skrivet</translation>
    </message>
    <message>
        <source>the house number, without its letter</source>
        <translation>husnumret, utan dess bokstav</translation>
    </message>
    <message>
        <source>within a range of house numbers</source>
        <translation>inom ett intervall av husnummer</translation>
    </message>
    <message>
        <source>the street is spelled otherwise</source>
        <translation>gatan stavas annorlunda</translation>
    </message>
    <message>
        <source>no address is written</source>
        <translation>ingen adress är skriven</translation>
    </message>
    <message>
        <source>Complete the list.</source>
        <translation>Komplettera listan.</translation>
    </message>
    <message>
        <source>the house number is missing</source>
        <translation>husnumret saknas</translation>
    </message>
    <message>
        <source>there is no such street among the address points</source>
        <translation>det finns ingen sådan gata bland adresspunkterna</translation>
    </message>
    <message>
        <source>the street has no such house number</source>
        <translation>gatan har inget sådant husnummer</translation>
    </message>
    <message>
        <source>the address lies in several places</source>
        <translation>adressen finns på flera platser</translation>
    </message>
    <message>
        <source>Add the postcode or the town.</source>
        <translation>Lägg till postnummer eller ort.</translation>
    </message>
    <message>
        <source>{advice} Known: {known}.</source>
        <translation>{advice} Kända: {known}.</translation>
    </message>
    <message numerus="yes">
        <source>{found} of {total} addresses were found.</source>
        <translation>
            <numerusform>{found} av {total} adress hittades.</numerusform>
            <numerusform>{found} av {total} adresser hittades.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} addresses: {reason}.</source>
        <translation>
            <numerusform>{count} adress: {reason}.</numerusform>
            <numerusform>{count} adresser: {reason}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check that they belong together, and mend your data.</source>
        <translation>Kontrollera att de hör ihop, och laga dina data.</translation>
    </message>
    <message>
        <source>Line {ids} has no length; it was left out.</source>
        <translation>Linje {ids} saknar längd; den utelämnades.</translation>
    </message>
    <message>
        <source>Remove it from your data.</source>
        <translation>Ta bort den ur dina data.</translation>
    </message>
    <message>
        <source>Line {ids} is shorter than the tolerance; it was left out, its ends joined.</source>
        <translation>Linje {ids} är kortare än toleransen; den utelämnades och dess ändar förenades.</translation>
    </message>
    <message>
        <source>Remove it from your data, or run with a smaller tolerance (TOLERANCE).</source>
        <translation>Ta bort den ur dina data, eller kör med en mindre tolerans (TOLERANCE).</translation>
    </message>
    <message>
        <source>Ends of {ids} lie up to {gap} m apart; they were joined.</source>
        <translation>Ändarna av {ids} ligger upp till {gap} m från varandra; de förenades.</translation>
    </message>
    <message>
        <source>An end lies {gap} m beside the middle of another line ({ids}); it was joined.</source>
        <translation>En ände ligger {gap} m från mitten av en annan linje ({ids}); den förenades.</translation>
    </message>
    <message>
        <source>Lines {ids} are the same; the first was kept.</source>
        <translation>Linjerna {ids} är likadana; den första behölls.</translation>
    </message>
    <message>
        <source>Remove the one that is not needed.</source>
        <translation>Ta bort den som inte behövs.</translation>
    </message>
    <message>
        <source>An end lies {gap} m from another line ({ids}); they were not joined.</source>
        <translation>En ände ligger {gap} m från en annan linje ({ids}); de förenades inte.</translation>
    </message>
    <message>
        <source>If one can walk here, join them in your data or run with a larger tolerance (TOLERANCE).</source>
        <translation>Om man kan gå här, förena dem i dina data eller kör med en större tolerans (TOLERANCE).</translation>
    </message>
    <message>
        <source>A way for walkers and a street cross without a common point ({ids}); the way counts as crossing the street without a marked crossing.</source>
        <translation>En gångväg och en gata korsas utan gemensam punkt ({ids}); gångvägen räknas som korsande gatan utan markerat övergångsställe.</translation>
    </message>
    <message>
        <source>Draw a common point and a crossing, or give the bridge or underpass its level.</source>
        <translation>Rita en gemensam punkt och en övergång, eller ange planet för bron eller tunneln.</translation>
    </message>
    <message>
        <source>Streets cross without a common point ({ids}); nobody can turn here.</source>
        <translation>Gator korsas utan gemensam punkt ({ids}); ingen kan svänga här.</translation>
    </message>
    <message>
        <source>Draw a common point, or give the bridge or underpass its level.</source>
        <translation>Rita en gemensam punkt, eller ange planet för bron eller tunneln.</translation>
    </message>
    <message>
        <source>Ways for walkers cross without a common point ({ids}); nobody can turn here.</source>
        <translation>Gångvägar korsas utan gemensam punkt ({ids}); ingen kan svänga här.</translation>
    </message>
    <message>
        <source>Crossing {ids} meets no street; it was taken as a way for walkers.</source>
        <translation>Övergång {ids} möter ingen gata; den togs som en gångväg.</translation>
    </message>
    <message>
        <source>Draw it across the street it belongs to.</source>
        <translation>Rita den över gatan som den hör till.</translation>
    </message>
    <message numerus="yes">
        <source>A part of the network hangs on nothing else: {count} lines, {length} m, from line {ids} on. Homes there reach no school outside it.</source>
        <translation>
            <numerusform>En del av nätet hänger inte ihop med något annat: {count} linje, {length} m, från linje {ids}. Hem där når ingen skola utanför den.</numerusform>
            <numerusform>En del av nätet hänger inte ihop med något annat: {count} linjer, {length} m, från linje {ids}. Hem där når ingen skola utanför den.</numerusform>
        </translation>
    </message>
    <message>
        <source>Join it where one can walk, or leave it if it is truly apart.</source>
        <translation>Anslut den där man kan gå, eller låt den vara om den verkligen är avskild.</translation>
    </message>
    <message numerus="yes">
        <source>A small part of the network hangs on nothing else: {count} lines, {length} m, from line {ids} on.</source>
        <translation>
            <numerusform>En liten del av nätet hänger inte ihop med något annat: {count} linje, {length} m, från linje {ids}.</numerusform>
            <numerusform>En liten del av nätet hänger inte ihop med något annat: {count} linjer, {length} m, från linje {ids}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Class 2, assumed: from grade 3</source>
        <translation>Klass 2, antagen: från årskurs 3</translation>
    </message>
    <message>
        <source>Class 3, assumed: from grade 7 (grades 5–6 where signals or a guard help)</source>
        <translation>Klass 3, antagen: från årskurs 7 (årskurs 5–6 där trafiksignaler eller en vakt hjälper)</translation>
    </message>
    <message>
        <source>Class 4, assumed: nobody alone</source>
        <translation>Klass 4, antagen: ingen ensam</translation>
    </message>
    <message>
        <source>Side of a carriageway whose footway is a line of its own</source>
        <translation>Sida av en körbana vars gångbana är en egen linje</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Hem</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Vatten</translation>
    </message>
    <message>
        <source>Other barrier</source>
        <translation>Annat hinder</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>Att se över</translation>
    </message>
    <message>
        <source>Small part that hangs on nothing</source>
        <translation>Liten del som inte hänger ihop med något</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Förenad</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Utelämnad</translation>
    </message>
    <message>
        <source>To survey: street</source>
        <translation>Att undersöka: gata</translation>
    </message>
    <message>
        <source>To survey: crossing</source>
        <translation>Att undersöka: övergång</translation>
    </message>
    <message>
        <source>Other element</source>
        <translation>Annat element</translation>
    </message>
    <message>
        <source>School Path, planned</source>
        <translation>Skolstig, planerad</translation>
    </message>
    <message>
        <source>School Path, an idea</source>
        <translation>Skolstig, idé</translation>
    </message>
    <message>
        <source>Fails, critical</source>
        <translation>Brister, kritisk</translation>
    </message>
    <message>
        <source>Fails, major</source>
        <translation>Brister, betydande</translation>
    </message>
    <message>
        <source>Fails, minor</source>
        <translation>Brister, mindre</translation>
    </message>
    <message>
        <source>Fails, for information</source>
        <translation>Brister, för kännedom</translation>
    </message>
    <message>
        <source>Unknown, critical</source>
        <translation>Okänt, kritisk</translation>
    </message>
    <message>
        <source>Unknown, major</source>
        <translation>Okänt, betydande</translation>
    </message>
    <message>
        <source>Unknown, minor or for information</source>
        <translation>Okänt, mindre eller för kännedom</translation>
    </message>
    <message>
        <source>Nearly passes</source>
        <translation>Uppfyller nästan kravet</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Undantagen</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Sämre</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Som förut</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Bättre</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Borta</translation>
    </message>
    <message>
        <source>{file}: its id is &quot;{found}&quot;. A profile in this folder is chosen by the name of its file: write id: {expected}, or give the file another name.</source>
        <translation>{file}: dess id är &quot;{found}&quot;. En profil i den här mappen väljs med filens namn: skriv id: {expected}, eller ge filen ett annat namn.</translation>
    </message>
    <message>
        <source>{file} is not used: {name} is the name of a shipped profile. Give the file and its id another name.</source>
        <translation>{file} används inte: {name} är namnet på en medföljande profil. Ge filen och dess id ett annat namn.</translation>
    </message>
    <message>
        <source>Layer &quot;{layer}&quot; has no route along which a child may walk to school. Make the routes with &quot;Safest routes to school&quot;.</source>
        <translation>Lagret &quot;{layer}&quot; har ingen rutt längs vilken ett barn får gå till skolan. Gör rutterna med &quot;Skolvägar med minst trafikfara&quot;.</translation>
    </message>
    <message>
        <source>{school}, from the north</source>
        <translation>{school}, från norr</translation>
    </message>
    <message>
        <source>{school}, from the north-east</source>
        <translation>{school}, från nordost</translation>
    </message>
    <message>
        <source>{school}, from the east</source>
        <translation>{school}, från öster</translation>
    </message>
    <message>
        <source>{school}, from the south-east</source>
        <translation>{school}, från sydost</translation>
    </message>
    <message>
        <source>{school}, from the south</source>
        <translation>{school}, från söder</translation>
    </message>
    <message>
        <source>{school}, from the south-west</source>
        <translation>{school}, från sydväst</translation>
    </message>
    <message>
        <source>{school}, from the west</source>
        <translation>{school}, från väster</translation>
    </message>
    <message>
        <source>{school}, from the north-west</source>
        <translation>{school}, från nordväst</translation>
    </message>
    <message>
        <source>{path}; it ends on another School Path</source>
        <translation>{path}; den slutar på en annan skolstig</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>No School Path was found: nowhere do the routes of {fewest:g} or more pupils of one school run together far enough. Take more homes, or a smaller MIN_COUNT.</source>
        <translation>Ingen skolstig hittades: ingenstans går minst {fewest:g} elevers rutter till samma skola ihop tillräckligt långt. Ta fler hem, eller ett mindre MIN_COUNT.</translation>
    </message>
    <message>
        <source>densely parked cars</source>
        <translation>tätt parkerade bilar</translation>
    </message>
    <message>
        <source>over a slip lane</source>
        <translation>över en fri högersväng</translation>
    </message>
    <message>
        <source>sight too short</source>
        <translation>för kort sikt</translation>
    </message>
    <message>
        <source>parked cars close by</source>
        <translation>parkerade bilar nära</translation>
    </message>
    <message>
        <source>{width} m in one go</source>
        <translation>{width} m i ett steg</translation>
    </message>
    <message>
        <source>green for {speed} m/s</source>
        <translation>grönt för {speed} m/s</translation>
    </message>
    <message>
        <source>lighting not known, taken as unlit</source>
        <translation>belysningen okänd, antas obelyst</translation>
    </message>
    <message>
        <source>{name}, near {near}</source>
        <translation>{name}, nära {near}</translation>
    </message>
    <message>
        <source>{name} (crossing)</source>
        <translation>{name} (övergång)</translation>
    </message>
    <message>
        <source>at {street}</source>
        <translation>vid {street}</translation>
    </message>
    <message>
        <source>between {street} and the end</source>
        <translation>mellan {street} och slutet</translation>
    </message>
    <message>
        <source>between {first} and {last}</source>
        <translation>mellan {first} och {last}</translation>
    </message>
    <message>
        <source>and elsewhere on it</source>
        <translation>och på andra ställen längs den</translation>
    </message>
    <message numerus="yes">
        <source>{count} places</source>
        <translation>
            <numerusform>{count} plats</numerusform>
            <numerusform>{count} platser</numerusform>
        </translation>
    </message>
    <message>
        <source>about {length} m</source>
        <translation>ungefär {length} m</translation>
    </message>
    <message>
        <source>Owner of the street: {owner}</source>
        <translation>Gatuhållare: {owner}</translation>
    </message>
    <message>
        <source>… and more like these ({count}).</source>
        <translation>… och fler sådana ({count}).</translation>
    </message>
    <message>
        <source>light</source>
        <translation>belysning</translation>
    </message>
    <message>
        <source>winter maintenance</source>
        <translation>vinterunderhåll</translation>
    </message>
    <message>
        <source>at most {speed} km/h</source>
        <translation>högst {speed} km/h</translation>
    </message>
    <message>
        <source>a footway and at most {speed} km/h</source>
        <translation>en gångbana och högst {speed} km/h</translation>
    </message>
    <message>
        <source>at most {speed} km/h and {volume} vehicles a day</source>
        <translation>högst {speed} km/h och {volume} fordon per dygn</translation>
    </message>
    <message>
        <source>a zebra</source>
        <translation>ett övergångsställe</translation>
    </message>
    <message>
        <source>a raised zebra</source>
        <translation>ett upphöjt övergångsställe</translation>
    </message>
    <message>
        <source>a crossing guard</source>
        <translation>en övergångsvakt</translation>
    </message>
    <message>
        <source>a raised zebra and at most {speed} km/h</source>
        <translation>ett upphöjt övergångsställe och högst {speed} km/h</translation>
    </message>
    <message>
        <source>a lit underpass or a bridge</source>
        <translation>en belyst gångtunnel eller en bro</translation>
    </message>
    <message>
        <source>a count of at most {volume} vehicles a day</source>
        <translation>en räkning på högst {volume} fordon per dygn</translation>
    </message>
    <message>
        <source>a link to the separate footway; if it is there, draw it</source>
        <translation>en länk till den separata gångbanan; finns den, rita den</translation>
    </message>
    <message>
        <source>a crossing from the middle of the street to its outer side</source>
        <translation>en övergång från gatans mitt till dess yttersida</translation>
    </message>
    <message>
        <source>a judgement of the town closes it: look at it again</source>
        <translation>kommunens bedömning stänger den: se över den på nytt</translation>
    </message>
    <message>
        <source>none of the measures that were tried is enough by itself</source>
        <translation>ingen av de prövade åtgärderna räcker ensam</translation>
    </message>
    <message>
        <source>a crossing here ({what}), or a foot way to the nearest one</source>
        <translation>en övergång här ({what}), eller en gångväg till den närmaste</translation>
    </message>
    <message>
        <source> or </source>
        <translation> eller </translation>
    </message>
    <message numerus="yes">
        <source>{what} ({count} places)</source>
        <translation>
            <numerusform>{what} ({count} plats)</numerusform>
            <numerusform>{what} ({count} platser)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>: enough at {some} of {all} places</source>
        <translation>
            <numerusform>: räcker på {some} av {all} plats</numerusform>
            <numerusform>: räcker på {some} av {all} platser</numerusform>
        </translation>
    </message>
    <message>
        <source>No single finding opens it, several together do.</source>
        <translation>Ingen enskild iakttagelse öppnar den, flera tillsammans gör det.</translation>
    </message>
    <message>
        <source>It opens if there is {what}</source>
        <translation>Den öppnas om det finns {what}</translation>
    </message>
    <message>
        <source>If all that is assumed here proves favourable, at least {count} pupils have a way.</source>
        <translation>Om allt som antas här visar sig gynnsamt har minst {count} elever en väg.</translation>
    </message>
    <message>
        <source>This place alone keeps at least {count} pupils from a way.</source>
        <translation>Den här platsen ensam hindrar minst {count} elever från en väg.</translation>
    </message>
    <message numerus="yes">
        <source>All {places} opened together, at least {count} of {all} pupils have a way.</source>
        <translation>
            <numerusform>Om {places} plats öppnas har minst {count} av {all} elever en väg.</numerusform>
            <numerusform>Om alla {places} öppnas tillsammans har minst {count} av {all} elever en väg.</numerusform>
        </translation>
    </message>
    <message>
        <source>Besides, with fewer pupils each: {names}.</source>
        <translation>Dessutom, med färre elever var: {names}.</translation>
    </message>
    <message>
        <source>In the way of fewer than {few} pupils each: {names}.</source>
        <translation>Hindrar färre än {few} elever var: {names}.</translation>
    </message>
    <message>
        <source>at least {count}</source>
        <translation>minst {count}</translation>
    </message>
    <message>
        <source>For {count} pupils the street at the home has its footway apart, and the data has no link to it: draw the link, or mend it.</source>
        <translation>För {count} elever har gatan vid hemmet sin gångbana för sig, och data har ingen länk till den: rita länken, eller laga den.</translation>
    </message>
    <message>
        <source>Footway on each side</source>
        <translation>Gångbana på vardera sidan</translation>
    </message>
    <message>
        <source>none, shoulder, footway, buffered (with a strip to the cars) or separate (drawn as a way of its own); left and right as the line is drawn</source>
        <translation>none (ingen), shoulder (vägren), footway (gångbana), buffered (med remsa mot bilarna) eller separate (ritad som egen väg); vänster och höger så som linjen är ritad</translation>
    </message>
    <message>
        <source>Clear width of the footway</source>
        <translation>Gångbanans fria bredd</translation>
    </message>
    <message>
        <source>metres, at the narrowest place</source>
        <translation>meter, på smalaste stället</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Hastighetsgräns</translation>
    </message>
    <message>
        <source>km/h as posted; v85 where speeds were measured</source>
        <translation>km/h enligt skylt; v85 där hastigheter har mätts</translation>
    </message>
    <message>
        <source>Traffic volume</source>
        <translation>Trafikmängd</translation>
    </message>
    <message>
        <source>vehicles a day, or counted in the busiest hour</source>
        <translation>fordon per dygn, eller räknat under maxtimmen</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Körfält</translation>
    </message>
    <message>
        <source>lanes to be crossed</source>
        <translation>körfält att korsa</translation>
    </message>
    <message>
        <source>Crossing markings</source>
        <translation>Övergångens markering</translation>
    </message>
    <message>
        <source>zebra, signals or unmarked</source>
        <translation>zebra (övergångsställe), signals (trafiksignaler) eller unmarked (omarkerad)</translation>
    </message>
    <message>
        <source>Refuge island</source>
        <translation>Refug</translation>
    </message>
    <message>
        <source>yes or no, and its depth in metres</source>
        <translation>yes (ja) eller no (nej), och dess djup i meter</translation>
    </message>
    <message>
        <source>Raised crossing</source>
        <translation>Upphöjd övergång</translation>
    </message>
    <message>
        <source>Lighting</source>
        <translation>Belysning</translation>
    </message>
    <message>
        <source>Winter maintenance</source>
        <translation>Vinterunderhåll</translation>
    </message>
    <message>
        <source>l, k1, k2 or none</source>
        <translation>l, k1, k2 eller none (inget)</translation>
    </message>
    <message>
        <source>protected where no car may turn while children have green, else permissive; walking speed that the green asks for, m/s</source>
        <translation>protected där ingen bil får svänga medan barnen har grönt, annars permissive; gånghastighet som grönt kräver, m/s</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Egenskap</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>What to write</source>
        <translation>Vad som ska skrivas</translation>
    </message>
    <message>
        <source>How to record it, in the layers of streets and crossings</source>
        <translation>Hur det antecknas, i lagren för gator och övergångar</translation>
    </message>
    <message>
        <source>{place}: {effect}. {reason} ({author}, {date})</source>
        <translation>{place}: {effect}. {reason} ({author}, {date})</translation>
    </message>
    <message>
        <source>, until {date}</source>
        <translation>, till {date}</translation>
    </message>
    <message>
        <source>The catalogue has no element &quot;{found}&quot;. It has: {known}.</source>
        <translation>Katalogen har inget element &quot;{found}&quot;. Den har: {known}.</translation>
    </message>
    <message>
        <source>Layer &quot;{layer}&quot; has no path along which elements could be placed.</source>
        <translation>Lagret &quot;{layer}&quot; har ingen stig längs vilken element kan placeras.</translation>
    </message>
    <message>
        <source>The area is kept out.</source>
        <translation>Området är fredat.</translation>
    </message>
    <message>
        <source>It would stand in the carriageway or too near to it.</source>
        <translation>Det skulle stå på körbanan eller för nära den.</translation>
    </message>
    <message>
        <source>It would hide waiting children from drivers.</source>
        <translation>Det skulle skymma väntande barn för förare.</translation>
    </message>
    <message>
        <source>Another element stands there.</source>
        <translation>Ett annat element står där.</translation>
    </message>
    <message>
        <source>Not placed by rule, since a designer must choose their place: {titles}.</source>
        <translation>Inte placerade enligt regel, eftersom en planerare måste välja deras plats: {titles}.</translation>
    </message>
    <message>
        <source>{title}: {new} placed, {there} were there</source>
        <translation>{title}: {new} placerade, {there} fanns redan</translation>
    </message>
    <message numerus="yes">
        <source>{count} elements that the rules ask for could not be placed; the layer &quot;Not placed&quot; says where and why.</source>
        <translation>
            <numerusform>{count} element som reglerna kräver kunde inte placeras; lagret &quot;Ej placerade&quot; säger var och varför.</numerusform>
            <numerusform>{count} element som reglerna kräver kunde inte placeras; lagret &quot;Ej placerade&quot; säger var och varför.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} beside streets of the state</source>
        <translation>
            <numerusform>{count} vid en statlig gata</numerusform>
            <numerusform>{count} vid statliga gator</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} beside private streets</source>
        <translation>
            <numerusform>{count} vid en enskild gata</numerusform>
            <numerusform>{count} vid enskilda gator</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} where the owner is not known</source>
        <translation>{count} där gatuhållaren inte är känd</translation>
    </message>
    <message>
        <source>New elements that may need a permit (field ground_owner): {told}.</source>
        <translation>Nya element som kan kräva tillstånd (fältet ground_owner): {told}.</translation>
    </message>
    <message>
        <source>Path {path}, {status}: {cost} {currency}</source>
        <translation>Stig {path}, {status}: {cost} {currency}</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ingen)</translation>
    </message>
    <message>
        <source>no status</source>
        <translation>ingen status</translation>
    </message>
    <message>
        <source>The cost of these elements is not known, and is not in the sums: {codes}.</source>
        <translation>Kostnaden för dessa element är inte känd och ingår inte i summorna: {codes}.</translation>
    </message>
    <message>
        <source>These paths have no colour of the set of codes: {names}. Their markers cannot be told apart.</source>
        <translation>Dessa stigar har ingen färg ur kodernas uppsättning: {names}. Deras markörer kan inte skiljas åt.</translation>
    </message>
    <message>
        <source>on a mapped crossing</source>
        <translation>på en karterad övergång</translation>
    </message>
    <message>
        <source>along {name}, no footway known</source>
        <translation>längs {name}, ingen känd gångbana</translation>
    </message>
    <message>
        <source>no winter maintenance</source>
        <translation>inget vinterunderhåll</translation>
    </message>
    <message>
        <source>winter maintenance not known</source>
        <translation>vinterunderhållet okänt</translation>
    </message>
    <message>
        <source>unlit underpass below {name}</source>
        <translation>obelyst gångtunnel under {name}</translation>
    </message>
    <message>
        <source>unlit bridge over {name}</source>
        <translation>obelyst bro över {name}</translation>
    </message>
    <message>
        <source>crossing of tram tracks with signals</source>
        <translation>övergång över spårvagnsspår med signaler</translation>
    </message>
    <message>
        <source>markings assumed</source>
        <translation>markering antagen</translation>
    </message>
    <message>
        <source>signals, cars assumed to turn at green</source>
        <translation>trafiksignaler, bilar antas svänga vid grönt</translation>
    </message>
    <message>
        <source>en</source>
        <comment>code of the language of this translation, as in HTML</comment>
        <translation>sv</translation>
    </message>
    <message>
        <source>Routes to school: {schools}</source>
        <translation>Skolvägar: {schools}</translation>
    </message>
    <message>
        <source>{names} and {more} more</source>
        <translation>{names} och {more} till</translation>
    </message>
    <message>
        <source>Homes are not shown. Counts of fewer than {few} pupils are not told and not part of any sum, so that no child can be found out; the layer of homes and their status has every home, for the officer in charge.</source>
        <translation>Hem visas inte. Antal under {few} elever anges inte och ingår inte i någon summa, så att inget barn kan spåras; lagret över hem och deras status har varje hem, för den ansvariga tjänstemannen.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karta</translation>
    </message>
    <message>
        <source>All pupils</source>
        <translation>Alla elever</translation>
    </message>
    <message>
        <source>Sum of what is told</source>
        <translation>Summan av det som anges</translation>
    </message>
    <message>
        <source>{mark} = fewer than {few}, or left out so that such a count cannot be worked out.</source>
        <translation>{mark} = färre än {few}, eller utelämnat så att ett sådant antal inte kan räknas ut.</translation>
    </message>
    <message>
        <source>School by school</source>
        <translation>Skola för skola</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Skola</translation>
    </message>
    <message>
        <source>With a route</source>
        <translation>Med rutt</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Hindrad</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Oavgjord</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>För lång</translation>
    </message>
    <message>
        <source>These places lie in the way of pupils who would have no way even if every assumed value were favourable. What would free a place was put into the data and judged again by the model; it is no design. A child can have several places in the way, so the pupils of the rows do not add up.</source>
        <translation>Dessa platser hindrar elever som inte skulle ha någon väg ens om alla antagna värden vore gynnsamma. Det som skulle undanröja hindret lades in i data och bedömdes på nytt av modellen; det är ingen projektering. Ett barn kan hindras av flera platser, så radernas elever kan inte summeras.</translation>
    </message>
    <message>
        <source>Only assumed values close these places. Each can change the answer of the pupils beside it, the first ones most. Type what is found into the layer and run again.</source>
        <translation>Bara antagna värden stänger dessa platser. Var och en kan ändra svaret för eleverna bredvid den, de första mest. Skriv in det som hittas i lagret och kör igen.</translation>
    </message>
    <message>
        <source>Crossings on the routes that ask most of children</source>
        <translation>De övergångar på rutterna som kräver mest av barnen</translation>
    </message>
    <message>
        <source>The profile may use these crossings. Those where all pupils together meet most risk come first.</source>
        <translation>Profilen får använda dessa övergångar. De där alla elever tillsammans möter mest risk står först.</translation>
    </message>
    <message>
        <source>What to record, and what would open it</source>
        <translation>Vad som ska antecknas, och vad som skulle öppna den</translation>
    </message>
    <message>
        <source>Judgements of the town in force</source>
        <translation>Kommunens gällande bedömningar</translation>
    </message>
    <message>
        <source>No gate is mapped there; the end of the route may be wrong.</source>
        <translation>Ingen grind är karterad där; ruttens slut kan vara fel.</translation>
    </message>
    <message>
        <source>{id} (grades {grades})</source>
        <translation>{id} (årskurs {grades})</translation>
    </message>
    <message>
        <source>Has each of {count} pupils a way to {schools} that a child of the profile may walk alone, and what is in the way where there is none? Profile: {who}.</source>
        <translation>Har var och en av {count} elever en väg till {schools} som ett barn med profilen får gå ensamt, och vad hindrar där det inte finns någon? Profil: {who}.</translation>
    </message>
    <message>
        <source>of {all} pupils have a route the profile may walk alone</source>
        <translation>av {all} elever har en rutt som ett barn med profilen får gå ensamt</translation>
    </message>
    <message>
        <source>of {all} are blocked: known values close every way</source>
        <translation>av {all} är hindrade: kända värden stänger alla vägar</translation>
    </message>
    <message>
        <source>of {all} cannot be told: only assumed values close the way</source>
        <translation>av {all} kan inte avgöras: bara antagna värden stänger vägen</translation>
    </message>
    <message>
        <source>of {all} are too far away, or not connected to the school in the data</source>
        <translation>av {all} är för långt borta, eller saknar förbindelse till skolan i data</translation>
    </message>
    <message>
        <source>Houses: schools. Blue: where at least {few} pupils walk on the routes found, wider where more do. Grey: streets.</source>
        <translation>Hus: skolor. Blått: där minst {few} elever går på de funna rutterna, bredare där fler går. Grått: gator.</translation>
    </message>
    <message>
        <source>Numbers in circles: places that block most children. Letters in squares: what to survey. They stand for the tables below.</source>
        <translation>Nummer i cirklar: platser som hindrar flest barn. Bokstäver i rutor: att undersöka. De hänvisar till tabellerna nedan.</translation>
    </message>
    <message>
        <source>Drawn from the streets layer; where that comes from OpenStreetMap: © OpenStreetMap contributors, ODbL.</source>
        <translation>Ritad från gatulagret; där det kommer från OpenStreetMap: © OpenStreetMaps bidragsgivare, ODbL.</translation>
    </message>
    <message>
        <source>Survey {letter}, {name}: {attributes}. {count} pupils wait for it.</source>
        <translation>Undersök {letter}, {name}: {attributes}. {count} elever väntar på det.</translation>
    </message>
    <message>
        <source>If there is {what}, at least {count} of them have a way.</source>
        <translation>Om det finns {what} har minst {count} av dem en väg.</translation>
    </message>
    <message>
        <source>Mend place {place}, {name}, which is in the way of {count} pupils: {what}.</source>
        <translation>Åtgärda plats {place}, {name}, som hindrar {count} elever: {what}.</translation>
    </message>
    <message>
        <source>Survey {names}: fewer than {few} pupils wait for each.</source>
        <translation>Undersök {names}: färre än {few} elever väntar på var och en.</translation>
    </message>
    <message>
        <source>Look at {names}: each is in the way of fewer than {few} pupils.</source>
        <translation>Se över {names}: var och en hindrar färre än {few} elever.</translation>
    </message>
    <message>
        <source>Map the gates of {schools}; they are guessed.</source>
        <translation>Rita in grindarna till {schools}; de är gissade.</translation>
    </message>
    <message>
        <source>Let the municipality decide on the limits below; they are proposals.</source>
        <translation>Låt kommunen besluta om gränserna nedan; de är förslag.</translation>
    </message>
    <message>
        <source>No route would change if all that is assumed were at its worst.</source>
        <translation>Ingen rutt skulle ändras om allt som antas vore som sämst.</translation>
    </message>
    <message>
        <source>Some pupils would have another route if all that is assumed were at its worst.</source>
        <translation>Några elever skulle ha en annan rutt om allt som antas vore som sämst.</translation>
    </message>
    <message>
        <source>{count} pupils would have another route if all that is assumed were at its worst (field route_changes).</source>
        <translation>{count} elever skulle ha en annan rutt om allt som antas vore som sämst (fältet route_changes).</translation>
    </message>
    <message>
        <source>Profile {id}: grades {grades}, {ages} years; along streets up to class {along}, over streets up to class {over}</source>
        <translation>Profil {id}: årskurs {grades}, {ages} år; längs gator upp till klass {along}, över gator upp till klass {over}</translation>
    </message>
    <message>
        <source>at signals</source>
        <translation>vid trafiksignaler</translation>
    </message>
    <message>
        <source>with a guard</source>
        <translation>med vakt</translation>
    </message>
    <message>
        <source>at raised zebras</source>
        <translation>vid upphöjda övergångsställen</translation>
    </message>
    <message>
        <source>at zebras with a refuge island</source>
        <translation>vid övergångsställen med refug</translation>
    </message>
    <message>
        <source>up to class {limit} {where}</source>
        <translation>upp till klass {limit} {where}</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Programvara</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Körning</translation>
    </message>
    <message>
        <source>Layer {name}, hash of what was read</source>
        <translation>Lager {name}, kontrollsumma för det som lästes</translation>
    </message>
    <message>
        <source>File {name}, hash</source>
        <translation>Fil {name}, kontrollsumma</translation>
    </message>
    <message>
        <source>Pushing the bicycle. {reason}</source>
        <translation>Leder cykeln. {reason}</translation>
    </message>
    <message>
        <source>{profile} by bicycle</source>
        <translation>{profile} med cykel</translation>
    </message>
    <message>
        <source>Has each of {count} pupils a way to {schools} that a child of the profile may go alone, riding or pushing the bicycle where it has one, and what is in the way where there is none? Profile: {who}.</source>
        <translation>Har var och en av {count} elever en väg till {schools} som ett barn med profilen får ta ensamt, cyklande eller ledande cykeln där det har en, och vad hindrar där det inte finns någon? Profil: {who}.</translation>
    </message>
    <message>
        <source>Riders keep to the side of the traffic, turn off across it only at corners, and push the bicycle where they may not ride. What blocks a rider is what blocks a child on foot.</source>
        <translation>Den som cyklar håller sig på trafikens sida, svänger av över den bara i gathörn och leder cykeln där det inte är tillåtet att cykla. Det som hindrar en cyklist är det som hindrar ett barn till fots.</translation>
    </message>
    <message>
        <source>Children under {age} ride on footways.</source>
        <translation>Barn under {age} år cyklar på gångbanor.</translation>
    </message>
    <message>
        <source>riding on {name} among the cars</source>
        <translation>cyklar på {name} bland bilarna</translation>
    </message>
    <message>
        <source>riding on {name} on a cycle lane</source>
        <translation>cyklar på {name} i ett cykelfält</translation>
    </message>
    <message>
        <source>riding along {name} on a cycle track</source>
        <translation>cyklar längs {name} på en cykelbana</translation>
    </message>
    <message>
        <source>riding on {name} among the cars; it has a cycle track apart</source>
        <translation>cyklar på {name} bland bilarna; gatan har en separat cykelbana</translation>
    </message>
    <message>
        <source>riding on {name} in a lane shared with cars</source>
        <translation>cyklar på {name} i ett körfält som delas med bilar</translation>
    </message>
    <message>
        <source>beside parked cars</source>
        <translation>intill parkerade bilar</translation>
    </message>
    <message>
        <source>steep downhill</source>
        <translation>brant nedför</translation>
    </message>
    <message>
        <source>No way to walk on within {distance} m.</source>
        <translation>Ingen väg att gå på inom {distance} m.</translation>
    </message>
    <message>
        <source>No way to walk on within {distance} m on this side of the railway.</source>
        <translation>Ingen väg att gå på inom {distance} m på den här sidan av järnvägen.</translation>
    </message>
    <message>
        <source>No way to walk on within {distance} m on this side of the water.</source>
        <translation>Ingen väg att gå på inom {distance} m på den här sidan av vattnet.</translation>
    </message>
    <message>
        <source>No way to walk on within {distance} m on this side of a barrier.</source>
        <translation>Ingen väg att gå på inom {distance} m på den här sidan av ett hinder.</translation>
    </message>
    <message>
        <source>The nearest way leads to no school; the next one was taken.</source>
        <translation>Den närmaste vägen leder inte till någon skola; den näst närmaste togs.</translation>
    </message>
    <message>
        <source>The nearest way lies beyond a busy street; another was taken.</source>
        <translation>Den närmaste vägen ligger bortom en livligt trafikerad gata; en annan togs.</translation>
    </message>
    <message>
        <source>The nearest way lies beyond a railway; another was taken.</source>
        <translation>Den närmaste vägen ligger bortom en järnväg; en annan togs.</translation>
    </message>
    <message>
        <source>The nearest way lies beyond water; another was taken.</source>
        <translation>Den närmaste vägen ligger bortom vatten; en annan togs.</translation>
    </message>
    <message>
        <source>The nearest way lies beyond a barrier; another was taken.</source>
        <translation>Den närmaste vägen ligger bortom ett hinder; en annan togs.</translation>
    </message>
    <message>
        <source>The shortest walk is {length} m, but not open to this child. In the way:</source>
        <translation>Den kortaste gångvägen är {length} m, men inte öppen för det här barnet. Hinder:</translation>
    </message>
    <message>
        <source>There may be a route with up to {percent} % less risk; the option &quot;Exact&quot; finds it.</source>
        <translation>Det kan finnas en rutt med upp till {percent} % mindre risk; alternativet &quot;Exakt&quot; hittar den.</translation>
    </message>
    <message>
        <source>Another route would have less risk if all that is assumed were at its worst.</source>
        <translation>En annan rutt skulle ha mindre risk om allt som antas vore som sämst.</translation>
    </message>
    <message>
        <source>lighting</source>
        <translation>belysning</translation>
    </message>
    <message>
        <source>{attribute}: {value}</source>
        <translation>{attribute}: {value}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>there is one</source>
        <translation>finns</translation>
    </message>
    <message>
        <source>cars turn at green</source>
        <translation>bilar svänger vid grönt</translation>
    </message>
    <message numerus="yes">
        <source>Field &quot;{field}&quot; holds values in {count} features that the mapping does not know for {attribute} ({words}; ids {ids}); they count as missing. Add them to &quot;values&quot; of {attribute}, or to &quot;missing&quot;.</source>
        <translation>
            <numerusform>Fältet &quot;{field}&quot; har värden i {count} objekt som mappningen inte känner till för {attribute} ({words}; id {ids}); de räknas som saknade. Lägg till dem i &quot;values&quot; för {attribute}, eller i &quot;missing&quot;.</numerusform>
            <numerusform>Fältet &quot;{field}&quot; har värden i {count} objekt som mappningen inte känner till för {attribute} ({words}; id {ids}); de räknas som saknade. Lägg till dem i &quot;values&quot; för {attribute}, eller i &quot;missing&quot;.</numerusform>
        </translation>
    </message>
    <message>
        <source>Layer &quot;{layer}&quot; has no field &quot;highway&quot; (nor &quot;other_tags&quot; with it): it holds no streets of OpenStreetMap. Choose another preset, or load the lines of highway=*.</source>
        <translation>Lagret &quot;{layer}&quot; saknar fältet &quot;highway&quot; (och &quot;other_tags&quot; med det): det har inga gator från OpenStreetMap. Välj en annan förinställning, eller ladda linjerna med highway=*.</translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; has no field with addresses (it has: {fields}). Choose it as &quot;Field with the address&quot;, or call it &quot;address&quot; in the first row.</source>
        <translation>&quot;{layer}&quot; har inget fält med adresser (det har: {fields}). Välj det som &quot;Fält med adressen&quot;, eller kalla det &quot;address&quot; på första raden.</translation>
    </message>
    <message>
        <source>The text in {file} cannot be read. Save it as &quot;CSV UTF-8&quot;.</source>
        <translation>Texten i {file} kan inte läsas. Spara den som &quot;CSV UTF-8&quot;.</translation>
    </message>
    <message numerus="yes">
        <source>{count} features were left out, as the mapping says (ids {ids}).</source>
        <translation>
            <numerusform>{count} objekt utelämnades, som mappningen säger (id {ids}).</numerusform>
            <numerusform>{count} objekt utelämnades, som mappningen säger (id {ids}).</numerusform>
        </translation>
    </message>
    <message>
        <source>The mapping does not know the layer &quot;{layer}&quot;; it was not used. Known are layers with one of these in their name: {known}.</source>
        <translation>Mappningen känner inte till lagret &quot;{layer}&quot;; det användes inte. Kända är lager med något av dessa i namnet: {known}.</translation>
    </message>
    <message numerus="yes">
        <source>The mapping gives {count} features no kind (ids {ids}); they are taken as &quot;{instead}&quot;.</source>
        <translation>
            <numerusform>Mappningen ger {count} objekt inget slag (id {ids}); det behandlas som &quot;{instead}&quot;.</numerusform>
            <numerusform>Mappningen ger {count} objekt inget slag (id {ids}); de behandlas som &quot;{instead}&quot;.</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be told from the data ({code})</source>
        <translation>kan inte utläsas ur data ({code})</translation>
    </message>
    <message>
        <source>not recorded in the data</source>
        <translation>inte antecknat i data</translation>
    </message>
    <message>
        <source>only assumed, which does not count</source>
        <translation>bara antaget, vilket inte räknas</translation>
    </message>
    <message>
        <source>it is known, but the limit hangs on another value that is not</source>
        <translation>det är känt, men gränsen beror på ett annat värde som inte är det</translation>
    </message>
    <message>
        <source>whether the clause applies here hangs on a value that is missing or only assumed</source>
        <translation>om punkten gäller här beror på ett värde som saknas eller bara är antaget</translation>
    </message>
    <message>
        <source>no width is recorded</source>
        <translation>ingen bredd är antecknad</translation>
    </message>
    <message>
        <source>there is light, but not on all of the way beside it</source>
        <translation>det finns ljus, men inte längs hela vägen bredvid</translation>
    </message>
    <message>
        <source>no street of the data lies there</source>
        <translation>ingen gata i data ligger där</translation>
    </message>
    <message>
        <source>no crossing is mapped there</source>
        <translation>ingen övergång är karterad där</translation>
    </message>
    <message>
        <source>no footway is recorded there whose width it could be</source>
        <translation>ingen gångbana är antecknad där som bredden kunde gälla</translation>
    </message>
    <message>
        <source>no street with motor traffic is crossed there</source>
        <translation>ingen gata med motortrafik korsas där</translation>
    </message>
    <message>
        <source>a crossing near by is not fully known</source>
        <translation>en övergång i närheten är inte helt känd</translation>
    </message>
    <message>
        <source>no layer of crossings was given</source>
        <translation>inget lager med övergångar angavs</translation>
    </message>
    <message>
        <source>no sight distance is recorded and no obstacles were given</source>
        <translation>ingen siktsträcka är antecknad och inga hinder angavs</translation>
    </message>
    <message>
        <source>an obstacle covers the place itself</source>
        <translation>ett hinder täcker själva platsen</translation>
    </message>
    <message>
        <source>the path ends where it begins</source>
        <translation>stigen slutar där den börjar</translation>
    </message>
    <message>
        <source>no way on foot joins the ends of the path in the data</source>
        <translation>ingen gångväg förenar stigens ändar i data</translation>
    </message>
    <message>
        <source>an end of the path lies off the streets of the data</source>
        <translation>en av stigens ändar ligger utanför gatorna i data</translation>
    </message>
    <message>
        <source>it stands upright, and what is behind it is not known</source>
        <translation>det står upprätt, och vad som finns bakom är inte känt</translation>
    </message>
    <message>
        <source>the surface below it is not known</source>
        <translation>underlaget är inte känt</translation>
    </message>
    <message>
        <source>the path has no colour of the colour code</source>
        <translation>stigen har ingen färg ur färgkoden</translation>
    </message>
    <message>
        <source>another School Path near by has no colour</source>
        <translation>en annan skolstig i närheten saknar färg</translation>
    </message>
    <message>
        <source>colour, shape or number of the path is not given</source>
        <translation>stigens färg, form eller nummer är inte angivet</translation>
    </message>
    <message>
        <source>its code is not in the catalogue</source>
        <translation>dess kod finns inte i katalogen</translation>
    </message>
    <message>
        <source>the path has no shape</source>
        <translation>stigen saknar form</translation>
    </message>
    <message>
        <source>an element stands there whose place on the way is not known</source>
        <translation>där står ett element vars plats på leden inte är känd</translation>
    </message>
    <message>
        <source>only assumed values close the way</source>
        <translation>bara antagna värden stänger vägen</translation>
    </message>
    <message>
        <source>there is no route to measure</source>
        <translation>det finns ingen rutt att mäta</translation>
    </message>
    <message>
        <source>the routes given hold no row for these homes</source>
        <translation>de angivna rutterna har ingen rad för dessa hem</translation>
    </message>
    <message>
        <source>the routes given do not say it</source>
        <translation>de angivna rutterna säger det inte</translation>
    </message>
    <message>
        <source>It does not hold for the profile of this check.</source>
        <translation>Den gäller inte för granskningens profil.</translation>
    </message>
    <message>
        <source>The layer it is about was not given: {found}.</source>
        <translation>Lagret den gäller angavs inte: {found}.</translation>
    </message>
    <message>
        <source>It needs an input that was not given: {found}.</source>
        <translation>Den behöver indata som inte angavs: {found}.</translation>
    </message>
    <message>
        <source>The data hold no place that it could be about ({found}).</source>
        <translation>I data finns ingen plats som den kunde gälla ({found}).</translation>
    </message>
    <message>
        <source>Its expression names what is no field or measure: {found}.</source>
        <translation>Dess uttryck nämner något som inte är fält eller mått: {found}.</translation>
    </message>
    <message>
        <source>Its expression cannot be read: {found}.</source>
        <translation>Dess uttryck kan inte läsas: {found}.</translation>
    </message>
    <message>
        <source>Closed: riding is not permitted here; the bicycle can be pushed where walking is.</source>
        <translation>Stängd: cykling är inte tillåten här; cykeln kan ledas där man får gå.</translation>
    </message>
    <message>
        <source>Closed: riding here would be against the one-way street.</source>
        <translation>Stängd: här skulle man cykla mot enkelriktningen.</translation>
    </message>
    <message>
        <source>In the colour of their path</source>
        <translation>I sin stigs färg</translation>
    </message>
    <message>
        <source>of {all} pupils have a route the profile may go alone, on foot or by bicycle</source>
        <translation>av {all} elever har en rutt som ett barn med profilen får ta ensamt, till fots eller med cykel</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>ingen kod</translation>
    </message>
    <message>
        <source>The path has no colour that is known.</source>
        <translation>Stigen har ingen känd färg.</translation>
    </message>
    <message>
        <source>No path within {reach:.0f} m has a colour that is taken for this one.</source>
        <translation>Ingen stig inom {reach:.0f} m har en färg som förväxlas med den här.</translation>
    </message>
    <message>
        <source>Pages of the School Path panel</source>
        <translation>Sidor i School Path-panelen</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Stigar</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>What speaks against the code</source>
        <translation>Vad som talar mot koden</translation>
    </message>
    <message>
        <source>Choose the layer of School Paths on the page Project.</source>
        <translation>Välj lagret med skolstigar på sidan Projekt.</translation>
    </message>
    <message>
        <source>The layer lacks fields: {fields}.</source>
        <translation>Lagret saknar fält: {fields}.</translation>
    </message>
    <message>
        <source>The layer has no coordinate system in metres.</source>
        <translation>Lagret har inget koordinatsystem i meter.</translation>
    </message>
    <message>
        <source>The path has no line.</source>
        <translation>Stigen har ingen linje.</translation>
    </message>
    <message>
        <source>&amp;Create project file…</source>
        <translation>&amp;Skapa projektfil…</translation>
    </message>
    <message>
        <source>&amp;Open project file…</source>
        <translation>&amp;Öppna projektfil…</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>School &amp;Paths</source>
        <translation>Skols&amp;tigar</translation>
    </message>
    <message>
        <source>&amp;Elements</source>
        <translation>&amp;Element</translation>
    </message>
    <message>
        <source>{file} is no School Path project: it has no layers &quot;paths&quot; and &quot;elements&quot;.</source>
        <translation>{file} är inget skolstigsprojekt: den saknar lagren &quot;paths&quot; och &quot;elements&quot;.</translation>
    </message>
    <message numerus="yes">
        <source>{count} layers of {file} are in the project.</source>
        <translation>
            <numerusform>{count} lager ur {file} finns i projektet.</numerusform>
            <numerusform>{count} lager ur {file} finns i projektet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Create project file</source>
        <translation>Skapa projektfil</translation>
    </message>
    <message>
        <source>Open project file</source>
        <translation>Öppna projektfil</translation>
    </message>
    <message>
        <source>School Path panel</source>
        <translation>School Path-panel</translation>
    </message>
    <message>
        <source>&quot;{name}&quot;, {distance} m away, has no colour: whether the two clash is not known.</source>
        <translation>&quot;{name}&quot;, {distance} m bort, har ingen färg: om de två kan förväxlas är inte känt.</translation>
    </message>
    <message>
        <source>This colour on this shape may be taken for a traffic sign. Choose another shape.</source>
        <translation>Färgen på den här formen kan tas för ett vägmärke. Välj en annan form.</translation>
    </message>
    <message>
        <source>The layer &quot;{layer}&quot; cannot be edited. Is its file read-only, or open in another program?</source>
        <translation>Lagret &quot;{layer}&quot; kan inte redigeras. Är filen skrivskyddad eller öppen i ett annat program?</translation>
    </message>
    <message>
        <source>Search elements</source>
        <translation>Sök element</translation>
    </message>
    <message>
        <source>Elements to place</source>
        <translation>Element att placera</translation>
    </message>
    <message>
        <source>About the element</source>
        <translation>Om elementet</translation>
    </message>
    <message>
        <source>Choose the layer of elements on the page Project.</source>
        <translation>Välj lagret med element på sidan Projekt.</translation>
    </message>
    <message>
        <source>Place an element</source>
        <translation>Placera ett element</translation>
    </message>
    <message>
        <source>The layer &quot;{layer}&quot; did not take the element.</source>
        <translation>Lagret &quot;{layer}&quot; tog inte emot elementet.</translation>
    </message>
    <message>
        <source>Cancelled: nothing was changed.</source>
        <translation>Avbrutet: inget ändrades.</translation>
    </message>
    <message>
        <source>Move elements</source>
        <translation>Flytta element</translation>
    </message>
    <message>
        <source>Turn elements</source>
        <translation>Vrid element</translation>
    </message>
    <message>
        <source>Turn element left</source>
        <translation>Vrid elementet åt vänster</translation>
    </message>
    <message>
        <source>Turn element right</source>
        <translation>Vrid elementet åt höger</translation>
    </message>
    <message>
        <source>Flip element to the other side of its path</source>
        <translation>Vänd elementet till stigens andra sida</translation>
    </message>
    <message>
        <source>Duplicate element along its path</source>
        <translation>Duplicera elementet längs stigen</translation>
    </message>
    <message>
        <source>Delete element</source>
        <translation>Ta bort elementet</translation>
    </message>
    <message>
        <source>Flip elements to the other side</source>
        <translation>Vänd elementen till andra sidan</translation>
    </message>
    <message>
        <source>Duplicate elements</source>
        <translation>Duplicera element</translation>
    </message>
    <message>
        <source>Delete elements</source>
        <translation>Ta bort element</translation>
    </message>
    <message>
        <source>The layer &quot;{layer}&quot; did not take the change.</source>
        <translation>Lagret &quot;{layer}&quot; tog inte emot ändringen.</translation>
    </message>
    <message>
        <source>Select and move elements</source>
        <translation>Välj och flytta element</translation>
    </message>
    <message>
        <source>Elements without a path near them, which have no other side: {count}.</source>
        <translation>Element utan stig i närheten, som inte har någon andra sida: {count}.</translation>
    </message>
    <message>
        <source>several</source>
        <translation>flera</translation>
    </message>
    <message>
        <source>The layer has no field &quot;{field}&quot;.</source>
        <translation>Lagret har inget fält &quot;{field}&quot;.</translation>
    </message>
    <message>
        <source>Change elements: {field}</source>
        <translation>Ändra element: {field}</translation>
    </message>
    <message>
        <source>Selected elements: {count}</source>
        <translation>Valda element: {count}</translation>
    </message>
    <message>
        <source>Selected: {element}</source>
        <translation>Valt: {element}</translation>
    </message>
    <message>
        <source>{title} ({code})</source>
        <translation>{title} ({code})</translation>
    </message>
    <message>
        <source>F&amp;reely</source>
        <translation>F&amp;ritt</translation>
    </message>
    <message>
        <source>by rule</source>
        <translation>enligt regeln</translation>
    </message>
    <message>
        <source> m</source>
        <translation> m</translation>
    </message>
    <message>
        <source>From the edge of the path to the middle of the element; below 0: by its rule</source>
        <translation>Från stigens kant till elementets mitt; under 0: enligt elementets regel</translation>
    </message>
    <message>
        <source>Elements stand where the mouse is (hold Alt to do so once)</source>
        <translation>Element ställs där musen är (håll Alt nedtryckt för en enda gång)</translation>
    </message>
    <message>
        <source>O&amp;ffset</source>
        <translation>&amp;Avstånd</translation>
    </message>
    <message>
        <source>Offset from the edge of the path</source>
        <translation>Avstånd från stigens kant</translation>
    </message>
    <message numerus="yes">
        <source>{count} routes are selected. Select one, on the layer of routes that &quot;Safest routes to school&quot; made.</source>
        <translation>
            <numerusform>{count} rutt är vald. Välj en, i rutternas lager från &quot;Skolvägar med minst trafikfara&quot;.</numerusform>
            <numerusform>{count} rutter är valda. Välj en, i rutternas lager från &quot;Skolvägar med minst trafikfara&quot;.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the layer of streets on the page Project.</source>
        <translation>Välj lagret med gator på sidan Projekt.</translation>
    </message>
    <message>
        <source>New School Path</source>
        <translation>Ny skolstig</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; was made.</source>
        <translation>&quot;{name}&quot; gjordes.</translation>
    </message>
    <message>
        <source>The layer &quot;{layer}&quot; did not take the path.</source>
        <translation>Lagret &quot;{layer}&quot; tog inte emot stigen.</translation>
    </message>
    <message>
        <source>&amp;New path</source>
        <translation>&amp;Ny stig</translation>
    </message>
    <message>
        <source>From the selected &amp;route</source>
        <translation>Av den valda &amp;rutten</translation>
    </message>
    <message>
        <source>From the selected &amp;streets</source>
        <translation>Av de valda &amp;gatorna</translation>
    </message>
    <message>
        <source>Open the sample &amp;district…</source>
        <translation>Öppna exempel&amp;området…</translation>
    </message>
    <message>
        <source>Coordinate s&amp;ystem</source>
        <translation>Koordinats&amp;ystem</translation>
    </message>
    <message>
        <source>{file} was there already and was opened as it is.</source>
        <translation>{file} fanns redan och öppnades som den är.</translation>
    </message>
    <message>
        <source>&amp;Streets</source>
        <translation>&amp;Gator</translation>
    </message>
    <message>
        <source>Cross&amp;ings</source>
        <translation>Ö&amp;vergångar</translation>
    </message>
    <message>
        <source>School &amp;gates</source>
        <translation>Skolgri&amp;ndar</translation>
    </message>
    <message>
        <source>&amp;Homes</source>
        <translation>&amp;Hem</translation>
    </message>
    <message>
        <source>&amp;Judgements</source>
        <translation>&amp;Bedömningar</translation>
    </message>
    <message>
        <source>&amp;Waivers</source>
        <translation>&amp;Undantag</translation>
    </message>
    <message>
        <source>&amp;Voices of children</source>
        <translation>Barnens &amp;röster</translation>
    </message>
    <message>
        <source>&amp;Barriers</source>
        <translation>Hin&amp;der</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>The way, piece by piece:</source>
        <translation>Vägen bit för bit:</translation>
    </message>
    <message>
        <source>Why not the other way?</source>
        <translation>Varför inte andra vägen?</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>This home has no place on the map.</source>
        <translation>Hemmet har ingen plats på kartan.</translation>
    </message>
    <message>
        <source>Choose the layer of homes on the page Project.</source>
        <translation>Välj lagret med hem på sidan Projekt.</translation>
    </message>
    <message>
        <source>No home lies here. For any other place choose a grade first.</source>
        <translation>Här finns inget hem. Välj först en årskurs för någon annan plats.</translation>
    </message>
    <message>
        <source>A place on the map</source>
        <translation>En plats på kartan</translation>
    </message>
    <message>
        <source>{place}: looking…</source>
        <translation>{place}: söker…</translation>
    </message>
    <message>
        <source>{place} ({question})</source>
        <translation>{place} ({question})</translation>
    </message>
    <message>
        <source>No street or crossing lies where you clicked.</source>
        <translation>Där du klickade finns ingen gata eller övergång.</translation>
    </message>
    <message>
        <source>R&amp;un</source>
        <translation>K&amp;ör</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Avbr&amp;yt</translation>
    </message>
    <message>
        <source>&amp;Keep results…</source>
        <translation>Behå&amp;ll resultaten…</translation>
    </message>
    <message>
        <source>Click a &amp;home</source>
        <translation>Klicka på ett &amp;hem</translation>
    </message>
    <message>
        <source>What came of the run</source>
        <translation>Körningens resultat</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Körningens förlopp</translation>
    </message>
    <message>
        <source>Write routes, legs and homes into a GeoPackage. It holds homes: personal data.</source>
        <translation>Skriv rutter, delsträckor och hem till ett GeoPackage. Det innehåller hem: personuppgifter.</translation>
    </message>
    <message>
        <source>Click a home on the map, or any other place, to hear of its way.</source>
        <translation>Klicka på ett hem eller någon annan plats på kartan för att få veta om vägen därifrån.</translation>
    </message>
    <message>
        <source>Finding routes…</source>
        <translation>Söker rutter…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Avbryter…</translation>
    </message>
    <message>
        <source>Kept in {file}. It holds homes: personal data.</source>
        <translation>Sparat i {file}. Den innehåller hem: personuppgifter.</translation>
    </message>
    <message>
        <source>Keep results</source>
        <translation>Behåll resultaten</translation>
    </message>
    <message>
        <source>Choose the layer of school gates on the page Project.</source>
        <translation>Välj lagret med skolgrindar på sidan Projekt.</translation>
    </message>
    <message>
        <source>{title} (what if)</source>
        <translation>{title} (tänk om)</translation>
    </message>
    <message>
        <source>Routes (what if)</source>
        <translation>Rutter (tänk om)</translation>
    </message>
    <message>
        <source>{count} × {status}</source>
        <translation>{count} × {status}</translation>
    </message>
    <message>
        <source>Address of a home</source>
        <translation>Hemmets adress</translation>
    </message>
    <message>
        <source>&amp;Grade</source>
        <translation>Årsk&amp;urs</translation>
    </message>
    <message>
        <source>&amp;Mode</source>
        <translation>&amp;Färdsätt</translation>
    </message>
    <message>
        <source>Scena&amp;rio</source>
        <translation>Scena&amp;rio</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Till fots</translation>
    </message>
    <message>
        <source>Bicycle</source>
        <translation>Cykel</translation>
    </message>
    <message>
        <source>Daylight</source>
        <translation>Dagsljus</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörker</translation>
    </message>
    <message>
        <source>Winter</source>
        <translation>Vinter</translation>
    </message>
    <message>
        <source>All schools</source>
        <translation>Alla skolor</translation>
    </message>
    <message>
        <source>As in the homes layer</source>
        <translation>Som i hemmens lager</translation>
    </message>
    <message>
        <source>Pre-school</source>
        <translation>Förskola</translation>
    </message>
    <message>
        <source>Grade {grade}</source>
        <translation>Årskurs {grade}</translation>
    </message>
    <message>
        <source>Accompanied by an adult</source>
        <translation>I sällskap med en vuxen</translation>
    </message>
    <message>
        <source>sample district.gpkg</source>
        <translation>exempelområde.gpkg</translation>
    </message>
    <message>
        <source>Where shall the sample district be kept?</source>
        <translation>Var ska exempelområdet sparas?</translation>
    </message>
    <message>
        <source>Open the sample district…</source>
        <translation>Öppna exempelområdet…</translation>
    </message>
    <message>
        <source>Compare two runs of the routes</source>
        <translation>Jämför två körningar av rutterna</translation>
    </message>
    <message>
        <source>Homes and their status before</source>
        <translation>Hem och deras status före</translation>
    </message>
    <message>
        <source>Homes and their status after</source>
        <translation>Hem och deras status efter</translation>
    </message>
    <message>
        <source>Routes before</source>
        <translation>Rutter före</translation>
    </message>
    <message>
        <source>Routes after</source>
        <translation>Rutter efter</translation>
    </message>
    <message>
        <source>Homes and what changed</source>
        <translation>Hem och vad som ändrades</translation>
    </message>
    <message>
        <source>Homes freed</source>
        <translation>Hem som har fått väg</translation>
    </message>
    <message>
        <source>Homes newly blocked</source>
        <translation>Hem som nu är hindrade</translation>
    </message>
    <message>
        <source>Homes newly undecided</source>
        <translation>Hem som nu är oavgjorda</translation>
    </message>
    <message>
        <source>Homes that fare better</source>
        <translation>Hem som fick det bättre</translation>
    </message>
    <message>
        <source>Homes that fare worse</source>
        <translation>Hem som fick det sämre</translation>
    </message>
    <message>
        <source>Homes as before</source>
        <translation>Hem som förut</translation>
    </message>
    <message>
        <source>Homes only in the run before</source>
        <translation>Hem bara i körningen före</translation>
    </message>
    <message>
        <source>Homes only in the run after</source>
        <translation>Hem bara i körningen efter</translation>
    </message>
    <message>
        <source>Sample district</source>
        <translation>Exempelområde</translation>
    </message>
    <message>
        <source>&lt;p&gt;Makes a project file with an invented district to try School Path on: streets, crossings, two schools, homes of pupils, two School Paths with elements, judgements, waivers and voices of children. All of it is made up: no place, no person and no data of anybody.&lt;/p&gt;&lt;p&gt;It holds what goes wrong in real towns: homes that a crossing blocks, streets that nobody surveyed, a link that is missing, a School Path with findings.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Gör en projektfil med ett påhittat område att prova School Path på: gator, övergångar, två skolor, elevers hem, två skolstigar med element, bedömningar, undantag och barnens röster. Allt är påhittat: ingen plats, ingen person och ingens uppgifter.&lt;/p&gt;&lt;p&gt;Där finns det som går fel i verkliga kommuner: hem som en övergång hindrar, gator som ingen har undersökt, en länk som saknas och en skolstig med iakttagelser.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Layer &quot;{layer}&quot; has no field &quot;{field}&quot;: it is no result of &quot;Safest routes to school&quot;. Choose the layer of homes and their status, and for the risk the layer of routes, of the same run.</source>
        <translation>Lagret &quot;{layer}&quot; har inget fält &quot;{field}&quot;: det är inget resultat av &quot;Skolvägar med minst trafikfara&quot;. Välj lagret med hem och deras status och, för risken, lagret med rutter från samma körning.</translation>
    </message>
    <message numerus="yes">
        <source>Layer &quot;{layer}&quot;: the status of {count} homes cannot be read ({examples}; ids {ids}); they are not compared. Expected: {expected}.</source>
        <translation>
            <numerusform>Lagret &quot;{layer}&quot;: statusen för {count} hem kan inte läsas ({examples}; id {ids}); det jämförs inte. Väntat: {expected}.</numerusform>
            <numerusform>Lagret &quot;{layer}&quot;: statusen för {count} hem kan inte läsas ({examples}; id {ids}); de jämförs inte. Väntat: {expected}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Homes are named by numbers in one of &quot;{layer}&quot; and &quot;{other}&quot; and by texts in the other; they are compared by what is written there.</source>
        <translation>Hemmen heter tal i det ena av &quot;{layer}&quot; och &quot;{other}&quot; och texter i det andra; de jämförs efter vad som står där.</translation>
    </message>
    <message numerus="yes">
        <source>Layer &quot;{layer}&quot;: {count} routes belong to no home of &quot;{other}&quot; (ids {ids}); their risk is not compared. Are both of one run?</source>
        <translation>
            <numerusform>Lagret &quot;{layer}&quot;: {count} rutt hör inte till något hem i &quot;{other}&quot; (id {ids}); dess risk jämförs inte. Är båda från samma körning?</numerusform>
            <numerusform>Lagret &quot;{layer}&quot;: {count} rutter hör inte till något hem i &quot;{other}&quot; (id {ids}); deras risk jämförs inte. Är båda från samma körning?</numerusform>
        </translation>
    </message>
    <message>
        <source>Length {length} m: there is no shorter walk.</source>
        <translation>Längd {length} m: det finns ingen kortare gångväg.</translation>
    </message>
    <message>
        <source>Length {length} m; the shortest walk is {shortest} m, so the detour is {more} m ({ratio} times).</source>
        <translation>Längd {length} m; den kortaste gångvägen är {shortest} m, så omvägen är {more} m ({ratio} gånger).</translation>
    </message>
    <message>
        <source>The danger on the whole way equals {compared}.</source>
        <translation>Faran på hela vägen motsvarar {compared}.</translation>
    </message>
    <message>
        <source>No street with traffic to speak of is crossed.</source>
        <translation>Ingen gata med nämnvärd trafik korsas.</translation>
    </message>
    <message>
        <source>The route leads by {place}.</source>
        <translation>Rutten går via {place}.</translation>
    </message>
    <message>
        <source>No connected way leads from here by {place} to the school.</source>
        <translation>Ingen sammanhängande väg leder härifrån via {place} till skolan.</translation>
    </message>
    <message>
        <source>{place} is not open to this child.</source>
        <translation>{place} är inte öppen för barnet.</translation>
    </message>
    <message>
        <source>Only assumed values close it: a survey may open it.</source>
        <translation>Bara antagna värden stänger den: en undersökning kan öppna den.</translation>
    </message>
    <message>
        <source>{place} is open to this child, but the way there and on to the school is not. In the way:</source>
        <translation>{place} är öppen för barnet, men vägen dit och vidare till skolan är det inte. Hinder:</translation>
    </message>
    <message>
        <source>The shortest way by {place} that is open to this child is {length} m, above the detour limit of {limit} m.</source>
        <translation>Den kortaste vägen via {place} som är öppen för barnet är {length} m, över omvägsgränsen {limit} m.</translation>
    </message>
    <message>
        <source>The way by {place} is {more} m longer, and its danger is greater by as much as {compared}.</source>
        <translation>Vägen via {place} är {more} m längre, och dess fara är större med så mycket som {compared}.</translation>
    </message>
    <message>
        <source>The way by {place} is {more} m shorter, but its danger is greater by as much as {compared}.</source>
        <translation>Vägen via {place} är {more} m kortare, men dess fara är större med så mycket som {compared}.</translation>
    </message>
    <message>
        <source>The way by {place} is as long, but its danger is greater by as much as {compared}.</source>
        <translation>Vägen via {place} är lika lång, men dess fara är större med så mycket som {compared}.</translation>
    </message>
    <message>
        <source>The way by {place} is {more} m longer and has no less danger.</source>
        <translation>Vägen via {place} är {more} m längre och har inte mindre fara.</translation>
    </message>
    <message>
        <source>The way by {place} is as good as the route: of equal ways one is told.</source>
        <translation>Vägen via {place} är lika bra som rutten: av likvärdiga vägar visas en.</translation>
    </message>
    <message>
        <source>crossing {crossing} of {street}</source>
        <translation>övergång {crossing} över {street}</translation>
    </message>
    <message>
        <source>Record what is not known, in one place: {names}.</source>
        <translation>Anteckna det som inte är känt, på en plats: {names}.</translation>
    </message>
    <message>
        <source>The check fails, as FAIL_ON={level} asks: in one place, clause {clauses}. All outputs are written.</source>
        <translation>Granskningen avslutas med fel, som FAIL_ON={level} begär: en plats, punkt {clauses}. Alla resultat är skrivna.</translation>
    </message>
    <message>
        <source>Freed: had no way, has one now</source>
        <translation>Har nu väg: hade ingen förut</translation>
    </message>
    <message>
        <source>Newly blocked: no way this child may use alone</source>
        <translation>Nu hindrad: ingen väg som barnet får använda ensamt</translation>
    </message>
    <message>
        <source>Newly undecided: closed only by assumed values</source>
        <translation>Nu oavgjord: stängd bara av antagna värden</translation>
    </message>
    <message>
        <source>Better than before</source>
        <translation>Bättre än förut</translation>
    </message>
    <message>
        <source>Worse than before</source>
        <translation>Sämre än förut</translation>
    </message>
    <message>
        <source>The same as before</source>
        <translation>Detsamma som förut</translation>
    </message>
    <message>
        <source>Only in the run after</source>
        <translation>Bara i körningen efter</translation>
    </message>
    <message>
        <source>Only in the run before</source>
        <translation>Bara i körningen före</translation>
    </message>
    <message>
        <source>The route is closed to the child: a School Path along it would lead where the child may not walk. Choose a route that is served.</source>
        <translation>Rutten är stängd för barnet: en skolstig längs den skulle leda dit barnet inte får gå. Välj en rutt med statusen served.</translation>
    </message>
    <message>
        <source>Nothing is left of the route once the part that tells of the home is left out.</source>
        <translation>Inget blir kvar av rutten när den del som röjer hemmet lämnas bort.</translation>
    </message>
    <message>
        <source>No street is selected. Select streets of the layer &quot;{layer}&quot; on the map.</source>
        <translation>Ingen gata är vald. Välj gator i lagret &quot;{layer}&quot; på kartan.</translation>
    </message>
    <message>
        <source>The selected streets close to a ring, and a path has two ends. Deselect one of them.</source>
        <translation>De valda gatorna bildar en ring, och en stig har två ändar. Avmarkera en av dem.</translation>
    </message>
    <message>
        <source>The path lies where the coordinate system {crs} of the School Paths has no place for it.</source>
        <translation>Stigen ligger där skolstigarnas koordinatsystem {crs} inte har någon plats för den.</translation>
    </message>
    <message>
        <source>No school gate is within {reach:.0f} m of its ends: choose the school below.</source>
        <translation>Ingen skolgrind finns inom {reach:.0f} m från dess ändar: välj skolan nedan.</translation>
    </message>
    <message>
        <source>It leads to {school}.</source>
        <translation>Den leder till {school}.</translation>
    </message>
    <message>
        <source>{name}: {length} m, fewer than {fewest} pupils, code {code}</source>
        <translation>{name}: {length} m, färre än {fewest} elever, kod {code}</translation>
    </message>
    <message>
        <source>{name}: {length} m, {pupils} pupils, code {code}</source>
        <translation>{name}: {length} m, {pupils} elever, kod {code}</translation>
    </message>
    <message>
        <source>{name} ({distance} m)</source>
        <translation>{name} ({distance} m)</translation>
    </message>
    <message>
        <source>These School Paths share their colour with one nearer than {reach} m, since every colour of the set is taken there: {names}. Only shape and number tell the two apart; have fewer School Paths, or choose their codes by hand.</source>
        <translation>Dessa skolstigar har samma färg som en närmare än {reach} m, eftersom alla färger är upptagna där: {names}. Bara form och nummer skiljer dem åt; ha färre skolstigar eller välj deras koder för hand.</translation>
    </message>
    <message>
        <source>{pupils} of {all} pupils walk on a School Path for a part of their way.</source>
        <translation>{pupils} av {all} elever går på en skolstig en del av sin väg.</translation>
    </message>
    <message>
        <source>It would stand in a crossing or on rails.</source>
        <translation>Det skulle stå i en övergång eller på räls.</translation>
    </message>
    <message>
        <source>One element that the rules ask for could not be placed; the layer &quot;Not placed&quot; says where and why.</source>
        <translation>Ett element som reglerna kräver kunde inte placeras; lagret &quot;Ej placerade&quot; säger var och varför.</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summa</translation>
    </message>
    <message>
        <source>Sum, without what has no known cost</source>
        <translation>Summa, utan det som saknar känd kostnad</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totalt</translation>
    </message>
    <message>
        <source>Total, without what has no known cost</source>
        <translation>Totalt, utan det som saknar känd kostnad</translation>
    </message>
    <message>
        <source>with a route</source>
        <translation>väg finns</translation>
    </message>
    <message>
        <source>with a route over the detour limit</source>
        <translation>väg finns, omvägen för lång</translation>
    </message>
    <message>
        <source>too far from school</source>
        <translation>för långt från skolan</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>hindrad</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>oavgjord</translation>
    </message>
    <message>
        <source>not connected to the school</source>
        <translation>utan förbindelse till skolan</translation>
    </message>
    <message>
        <source>not on the map</source>
        <translation>inte på kartan</translation>
    </message>
    <message>
        <source>at school</source>
        <translation>vid skolan</translation>
    </message>
    <message>
        <source>Freed: {before} before, {after} now.</source>
        <translation>Har nu väg: {before} förut, {after} nu.</translation>
    </message>
    <message>
        <source>Newly blocked: {before} before.</source>
        <translation>Nu hindrad: {before} förut.</translation>
    </message>
    <message>
        <source>Newly undecided: {before} before.</source>
        <translation>Nu oavgjord: {before} förut.</translation>
    </message>
    <message>
        <source>Better: {after} as before, with less risk.</source>
        <translation>Bättre: {after} som förut, med mindre risk.</translation>
    </message>
    <message>
        <source>Worse: {after} as before, with more risk.</source>
        <translation>Sämre: {after} som förut, med större risk.</translation>
    </message>
    <message>
        <source>As before: {before} before, {after} now.</source>
        <translation>Som förut: {before} förut, {after} nu.</translation>
    </message>
    <message>
        <source>Only in the run after: {after}.</source>
        <translation>Bara i körningen efter: {after}.</translation>
    </message>
    <message>
        <source>Only in the run before: {before}.</source>
        <translation>Bara i körningen före: {before}.</translation>
    </message>
    <message>
        <source>The route is {length} m longer.</source>
        <translation>Rutten är {length} m längre.</translation>
    </message>
    <message>
        <source>The route is {length} m shorter.</source>
        <translation>Rutten är {length} m kortare.</translation>
    </message>
    <message>
        <source>The risk of the route is as before.</source>
        <translation>Ruttens risk är som förut.</translation>
    </message>
    <message>
        <source>The route has {share} less risk.</source>
        <translation>Rutten har {share} mindre risk.</translation>
    </message>
    <message>
        <source>The route has {share} more risk.</source>
        <translation>Rutten har {share} större risk.</translation>
    </message>
    <message>
        <source>The route has {ratio} times the risk.</source>
        <translation>Rutten har {ratio} gånger så stor risk.</translation>
    </message>
    <message>
        <source>School {before} before, {after} now.</source>
        <translation>Skola {before} förut, {after} nu.</translation>
    </message>
    <message>
        <source>Profile and mode {before} before, {after} now.</source>
        <translation>Profil och färdsätt {before} förut, {after} nu.</translation>
    </message>
    <message>
        <source>{change}: homes {homes}, pupils {pupils}.</source>
        <translation>{change}: hem {homes}, elever {pupils}.</translation>
    </message>
    <message>
        <source>No home is in either run.</source>
        <translation>Inget hem finns i någondera körningen.</translation>
    </message>
    <message numerus="yes">
        <source>{count} homes have another profile or mode in the run after: the runs answer different questions for them.</source>
        <translation>
            <numerusform>{count} hem har en annan profil eller ett annat färdsätt i körningen efter: körningarna svarar på olika frågor för det.</numerusform>
            <numerusform>{count} hem har en annan profil eller ett annat färdsätt i körningen efter: körningarna svarar på olika frågor för dem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} homes are not compared: their status cannot be read in one of the runs.</source>
        <translation>
            <numerusform>{count} hem jämförs inte: dess status kan inte läsas i den ena körningen.</numerusform>
            <numerusform>{count} hem jämförs inte: deras status kan inte läsas i den ena körningen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} homes are only in the run before.</source>
        <translation>
            <numerusform>{count} hem finns bara i körningen före.</numerusform>
            <numerusform>{count} hem finns bara i körningen före.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} homes are only in the run after.</source>
        <translation>
            <numerusform>{count} hem finns bara i körningen efter.</numerusform>
            <numerusform>{count} hem finns bara i körningen efter.</numerusform>
        </translation>
    </message>
    <message>
        <source>A layer does not say how many pupils live in a home (field pupils): each home counts as one.</source>
        <translation>Ett lager säger inte hur många elever som bor i ett hem (fältet pupils): varje hem räknas som en.</translation>
    </message>
    <message>
        <source>No home is in both runs. Do the layers belong together, and do they name homes alike (field home_id)?</source>
        <translation>Inget hem finns i båda körningarna. Hör lagren ihop, och heter hemmen likadant i dem (fältet home_id)?</translation>
    </message>
    <message>
        <source>Both layers are of one run ({run}): nothing can have changed.</source>
        <translation>Båda lagren är från samma körning ({run}): inget kan ha ändrats.</translation>
    </message>
    <message>
        <source>What the runs were asked is not compared but for profile and mode: the layers do not lie in project files that keep a record of their runs (table runs).</source>
        <translation>Vad körningarna frågade jämförs inte utom profil och färdsätt: lagren ligger inte i projektfiler som för bok över sina körningar (tabellen runs).</translation>
    </message>
    <message>
        <source>The runs differ in {name}: {before} before, {after} now. Part of what changed may come of that.</source>
        <translation>Körningarna skiljer sig i {name}: {before} förut, {after} nu. En del av förändringarna kan bero på det.</translation>
    </message>
    <message>
        <source>The runs used different limits or figures: {names}.</source>
        <translation>Körningarna använde olika gränser eller tal: {names}.</translation>
    </message>
    <message>
        <source>Layers that are not the same in both runs: {names}.</source>
        <translation>Lager som inte är desamma i båda körningarna: {names}.</translation>
    </message>
    <message>
        <source>This report compares what a model finds in data; it is not a guarantee of safety. Local knowledge is needed beside it.</source>
        <translation>Rapporten jämför vad en modell hittar i data; den är ingen garanti för säkerhet. Lokalkännedom behövs vid sidan av den.</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Alla förändringar</translation>
    </message>
    <message>
        <source>Profile by profile</source>
        <translation>Profil för profil</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Places that no longer close the way of those freed</source>
        <translation>Platser som inte längre stänger vägen för dem som har fått väg</translation>
    </message>
    <message>
        <source>Places that close the way of those newly blocked</source>
        <translation>Platser som stänger vägen för dem som nu är hindrade</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Before you use it</source>
        <translation>Innan du använder den</translation>
    </message>
    <message>
        <source>Risk of the routes that are there in both runs</source>
        <translation>Risken på rutter som finns i båda körningarna</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Ej angivet</translation>
    </message>
    <message>
        <source>What changed on the way to school: {schools}</source>
        <translation>Vad som ändrades på skolvägen: {schools}</translation>
    </message>
    <message>
        <source>What changed on the way to school</source>
        <translation>Vad som ändrades på skolvägen</translation>
    </message>
    <message>
        <source>Before: {before}. After: {after}.</source>
        <translation>Före: {before}. Efter: {after}.</translation>
    </message>
    <message>
        <source>pupils freed: they had no way, and have one now</source>
        <translation>elever har fått väg: de hade ingen, och har en nu</translation>
    </message>
    <message>
        <source>pupils newly blocked: known values close every way</source>
        <translation>elever nu hindrade: kända värden stänger varje väg</translation>
    </message>
    <message>
        <source>pupils newly undecided: only assumed values close the way</source>
        <translation>elever nu oavgjorda: bara antagna värden stänger vägen</translation>
    </message>
    <message>
        <source>For the pupil in the middle, the risk is {ratio} times that before.</source>
        <translation>För eleven i mitten är risken {ratio} gånger den förut.</translation>
    </message>
    <message>
        <source>Less risk than before: {count} pupils.</source>
        <translation>Mindre risk än förut: {count} elever.</translation>
    </message>
    <message>
        <source>More risk than before: {count} pupils.</source>
        <translation>Större risk än förut: {count} elever.</translation>
    </message>
    <message>
        <source>Place by r&amp;ule…</source>
        <translation>Placera enligt r&amp;egel…</translation>
    </message>
    <message>
        <source>Place what the catalogue&apos;s rules ask for along a whole path</source>
        <translation>Placera längs en hel stig det som katalogens regler kräver</translation>
    </message>
    <message>
        <source>&amp;Bill of quantities…</source>
        <translation>&amp;Mängdförteckning…</translation>
    </message>
    <message>
        <source>Write count, unit cost and sum per path and status into a file</source>
        <translation>Skriv antal, styckepris och summa per stig och status till en fil</translation>
    </message>
    <message>
        <source>Pat&amp;h</source>
        <translation>Sti&amp;g</translation>
    </message>
    <message>
        <source>Progress of placing by rule</source>
        <translation>Förlopp för placeringen enligt regel</translation>
    </message>
    <message>
        <source>Stop placing by rule</source>
        <translation>Avbryt placeringen enligt regel</translation>
    </message>
    <message>
        <source>The elements were changed meanwhile. Begin again.</source>
        <translation>Elementen ändrades under tiden. Börja om.</translation>
    </message>
    <message>
        <source>Another layer of elements was chosen meanwhile. Begin again.</source>
        <translation>Ett annat lager med element valdes under tiden. Börja om.</translation>
    </message>
    <message>
        <source>Elements added: {count}. Nothing is saved until you save the layer.</source>
        <translation>Tillagda element: {count}. Inget sparas förrän du sparar lagret.</translation>
    </message>
    <message numerus="yes">
        <source>Bill of quantities of {count} elements: {file}</source>
        <translation>
            <numerusform>Mängdförteckning över {count} element: {file}</numerusform>
            <numerusform>Mängdförteckning över {count} element: {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>Bill of quantities</source>
        <translation>Mängdförteckning</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommaseparerade värden (*.csv)</translation>
    </message>
    <message>
        <source>The streets have no place there.</source>
        <translation>Gatorna har ingen plats där.</translation>
    </message>
    <message>
        <source>A path needs two points: click where it begins and where it goes.</source>
        <translation>En stig behöver två punkter: klicka där den börjar och dit den går.</translation>
    </message>
    <message>
        <source>Another tool was taken up: no path was made.</source>
        <translation>Ett annat verktyg togs: ingen stig gjordes.</translation>
    </message>
    <message>
        <source>&amp;Copy the command</source>
        <translation>&amp;Kopiera kommandot</translation>
    </message>
    <message>
        <source>Python packages that are missing</source>
        <translation>Python-paket som saknas</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; was deleted. Undo brings it back.</source>
        <translation>&quot;{name}&quot; togs bort. Ångra för att få tillbaka den.</translation>
    </message>
    <message>
        <source>Elements that belong to it and stay where they are: {count}.</source>
        <translation>Element som hör till den och står kvar: {count}.</translation>
    </message>
    <message>
        <source>Click where the path begins and where it goes on: it follows the streets in between. Backspace takes the last point back, a double click or Enter finishes, Esc gives up.</source>
        <translation>Klicka där stigen börjar och där den fortsätter: den följer gatorna däremellan. Backsteg tar tillbaka sista punkten, dubbelklick eller Enter avslutar, Esc avbryter.</translation>
    </message>
    <message>
        <source>No layer of streets is chosen on the page Project: all is drawn straight.</source>
        <translation>Inget lager med gator är valt på sidan Projekt: allt ritas rakt.</translation>
    </message>
    <message>
        <source>No path was made.</source>
        <translation>Ingen stig gjordes.</translation>
    </message>
    <message>
        <source>Next &amp;free code</source>
        <translation>Nästa &amp;lediga kod</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Verkställ</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Na&amp;mn</translation>
    </message>
    <message>
        <source>Schoo&amp;l</source>
        <translation>S&amp;kola</translation>
    </message>
    <message>
        <source>S&amp;tatus</source>
        <translation>S&amp;tatus</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Färg</translation>
    </message>
    <message>
        <source>&amp;Shape</source>
        <translation>F&amp;orm</translation>
    </message>
    <message>
        <source>N&amp;umber</source>
        <translation>N&amp;ummer</translation>
    </message>
    <message>
        <source>School Path to be marked by rule</source>
        <translation>Skolstig som ska märkas enligt regel</translation>
    </message>
    <message>
        <source>All School Paths</source>
        <translation>Alla skolstigar</translation>
    </message>
    <message>
        <source>Zoom to the path</source>
        <translation>Zooma till stigen</translation>
    </message>
    <message>
        <source>Delete the path</source>
        <translation>Ta bort stigen</translation>
    </message>
    <message>
        <source>By &amp;drawing it on the map</source>
        <translation>Genom att &amp;rita den på kartan</translation>
    </message>
    <message>
        <source>The changes of &quot;{name}&quot; were not applied.</source>
        <translation>Ändringarna av &quot;{name}&quot; verkställdes inte.</translation>
    </message>
    <message>
        <source>Select a path to change it and to see what speaks against its code.</source>
        <translation>Välj en stig för att ändra den och se vad som talar mot dess kod.</translation>
    </message>
    <message>
        <source>Change a School Path</source>
        <translation>Ändra en skolstig</translation>
    </message>
    <message>
        <source>Delete a School Path</source>
        <translation>Ta bort en skolstig</translation>
    </message>
    <message>
        <source>The layer &quot;{layer}&quot; did not let go of the path.</source>
        <translation>Lagret &quot;{layer}&quot; släppte inte stigen.</translation>
    </message>
    <message>
        <source>The map for the council shows what came of a run: press Run on the page Routes first.</source>
        <translation>Kartan för beslutsfattarna visar resultatet av en körning: tryck först på Kör på sidan Rutter.</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>S&amp;kriv ut…</translation>
    </message>
    <message>
        <source>Map of a &amp;school (A4)…</source>
        <translation>Karta för en &amp;skola (A4)…</translation>
    </message>
    <message>
        <source>&amp;Atlas: a page for each school (A4)…</source>
        <translation>&amp;Atlas: en sida för varje skola (A4)…</translation>
    </message>
    <message>
        <source>Map for the &amp;council (A3)…</source>
        <translation>Karta för &amp;beslutsfattarna (A3)…</translation>
    </message>
    <message>
        <source>Open the map of a school as a &amp;layout…</source>
        <translation>Öppna en skolas karta som &amp;layout…</translation>
    </message>
    <message>
        <source>Open the map for the council as a la&amp;yout</source>
        <translation>Öppna kartan för beslutsfattarna som la&amp;yout</translation>
    </message>
    <message>
        <source>&amp;Whom to tell, on the maps…</source>
        <translation>&amp;Vem man säger till, på kartorna…</translation>
    </message>
    <message>
        <source>No School Path leads to a school: the field school_id of the paths says to which one.</source>
        <translation>Ingen skolstig leder till en skola: stigarnas fält school_id säger till vilken.</translation>
    </message>
    <message>
        <source>Printed: {file}</source>
        <translation>Utskrivet: {file}</translation>
    </message>
    <message>
        <source>The layout &quot;{name}&quot; is in the project, and is kept with it when you save it. Change it as you like.</source>
        <translation>Layouten &quot;{name}&quot; finns i projektet och följer med när du sparar det. Ändra den som du vill.</translation>
    </message>
    <message>
        <source>{name} ({id})</source>
        <translation>{name} ({id})</translation>
    </message>
    <message>
        <source>Map of a school</source>
        <translation>Karta för en skola</translation>
    </message>
    <message>
        <source>Whom to tell, on the maps</source>
        <translation>Vem man säger till, på kartorna</translation>
    </message>
    <message>
        <source>Telephone or address. Empty: a line to fill in by hand.</source>
        <translation>Telefon eller adress. Tomt: en rad att fylla i för hand.</translation>
    </message>
    <message>
        <source>Print map</source>
        <translation>Skriv ut karta</translation>
    </message>
    <message>
        <source>map for the council.pdf</source>
        <translation>karta för beslutsfattarna.pdf</translation>
    </message>
    <message>
        <source>map of {school}.pdf</source>
        <translation>karta över {school}.pdf</translation>
    </message>
    <message>
        <source>maps of schools.pdf</source>
        <translation>skolornas kartor.pdf</translation>
    </message>
    <message>
        <source>The elements have no place in the coordinate system of the layer &quot;{layer}&quot;.</source>
        <translation>Elementen har ingen plats i koordinatsystemet för lagret &quot;{layer}&quot;.</translation>
    </message>
    <message>
        <source>Place elements by rule</source>
        <translation>Placera element enligt regel</translation>
    </message>
    <message>
        <source>The layer &quot;{layer}&quot; did not take the elements.</source>
        <translation>Lagret &quot;{layer}&quot; tog inte emot elementen.</translation>
    </message>
    <message>
        <source>Place by rule: {path}</source>
        <translation>Placera enligt regel: {path}</translation>
    </message>
    <message>
        <source>It is a proposal: widths that are not known are assumed. Look at each place before anything is built.</source>
        <translation>Det är ett förslag: bredder som inte är kända antas. Se på varje plats innan något byggs.</translation>
    </message>
    <message>
        <source>What to know about the proposal</source>
        <translation>Vad man bör veta om förslaget</translation>
    </message>
    <message>
        <source>Could not be &amp;placed: {count}</source>
        <translation>Kunde inte &amp;placeras: {count}</translation>
    </message>
    <message>
        <source>&amp;Add to the layer</source>
        <translation>&amp;Lägg till i lagret</translation>
    </message>
    <message>
        <source>Nothing is to be added: what the rules ask for, and has room, is there.</source>
        <translation>Inget behöver läggas till: det som reglerna kräver, och har plats, finns redan.</translation>
    </message>
    <message>
        <source>The rules ask for these elements beside those that are there. They are added with the status &quot;idea&quot;, as one step that can be undone, and not saved.</source>
        <translation>Reglerna kräver dessa element utöver dem som finns. De läggs till med statusen &quot;idea&quot;, som ett steg som kan ångras, och sparas inte.</translation>
    </message>
    <message>
        <source>Elements to be added</source>
        <translation>Element som läggs till</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kostnad</translation>
    </message>
    <message>
        <source>Elements that could not be placed</source>
        <translation>Element som inte kunde placeras</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Stig</translation>
    </message>
    <message>
        <source>Places that block most children</source>
        <translation>Platser som hindrar flest barn</translation>
    </message>
    <message>
        <source>Print maps (PDF)</source>
        <translation>Skriv ut kartor (PDF)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Utskrift</translation>
    </message>
    <message>
        <source>Streets, as the background</source>
        <translation>Gator, som bakgrund</translation>
    </message>
    <message>
        <source>School (id)</source>
        <translation>Skola (id)</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Mall</translation>
    </message>
    <message>
        <source>Template of your own (replaces the template)</source>
        <translation>Egen mall (ersätter mallen)</translation>
    </message>
    <message>
        <source>Whom to tell</source>
        <translation>Vem man säger till</translation>
    </message>
    <message>
        <source>Heading in place of the usual one</source>
        <translation>Rubrik i stället för den vanliga</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Kartor</translation>
    </message>
    <message>
        <source>Id of the only path to be marked</source>
        <translation>Id för den enda stig som ska märkas</translation>
    </message>
    <message>
        <source>At most ten, with the numbers of the report, what would free them, and pupils where there are five or more. It holds no homes.</source>
        <translation>Högst tio, med rapportens nummer, vad som skulle öppna dem, och elever där de är fem eller fler. Det innehåller inga hem.</translation>
    </message>
    <message>
        <source>Map for the council</source>
        <translation>Karta för beslutsfattarna</translation>
    </message>
    <message>
        <source>What keeps children from walking to school alone</source>
        <translation>Vad som hindrar barn från att gå till skolan ensamma</translation>
    </message>
    <message>
        <source>on foot and by bicycle</source>
        <translation>till fots och med cykel</translation>
    </message>
    <message>
        <source>on foot</source>
        <translation>till fots</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>No place is in the way of five pupils or more.</source>
        <translation>Ingen plats hindrar fem elever eller fler.</translation>
    </message>
    <message>
        <source>A child can have several places in the way: the pupils of the rows do not add up. What would free a place was tried out by the model; it is no design.</source>
        <translation>Ett barn kan hindras av flera platser: radernas elever går inte att lägga ihop. Vad som skulle undanröja ett hinder har prövats med modellen; det är ingen projektering.</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>På kartan</translation>
    </message>
    <message>
        <source>Shows known failures and missing data. Not a guarantee of safety.</source>
        <translation>Visar kända brister och data som saknas. Ingen garanti för säkerhet.</translation>
    </message>
    <message>
        <source>Run {run}</source>
        <translation>Körning {run}</translation>
    </message>
    <message>
        <source>Place that blocks children</source>
        <translation>Plats som hindrar barn</translation>
    </message>
    <message>
        <source>Stretches that follow no street, drawn straight: {count}.</source>
        <translation>Sträckor som inte följer någon gata och ritas raka: {count}.</translation>
    </message>
    <message>
        <source>The layer of School Paths has no path with the id &quot;{found}&quot;.</source>
        <translation>Lagret med skolstigar har ingen stig med id &quot;{found}&quot;.</translation>
    </message>
    <message>
        <source>The layout template {file} cannot be read. Check its path.</source>
        <translation>Layoutmallen {file} kan inte läsas. Kontrollera sökvägen.</translation>
    </message>
    <message>
        <source>{file} is no layout template of QGIS. Save a layout with &quot;Save as Template&quot;.</source>
        <translation>{file} är ingen layoutmall för QGIS. Spara en layout med &quot;Spara som mall&quot;.</translation>
    </message>
    <message>
        <source>The layout template {file} has no map with the id &quot;map&quot;. Copy a shipped template and change the copy.</source>
        <translation>Layoutmallen {file} har ingen karta med id &quot;map&quot;. Kopiera en medföljande mall och ändra kopian.</translation>
    </message>
    <message>
        <source>This map needs the layer {layer}.</source>
        <translation>Kartan behöver lagret {layer}.</translation>
    </message>
    <message>
        <source>There is no school &quot;{name}&quot; in the layer of school gates. There are: {choices}.</source>
        <translation>Det finns ingen skola &quot;{name}&quot; i lagret med skolgrindar. Där finns: {choices}.</translation>
    </message>
    <message>
        <source>There is nothing to print: no School Path leads to a school of the layer of school gates.</source>
        <translation>Det finns inget att skriva ut: ingen skolstig leder till en skola i lagret med skolgrindar.</translation>
    </message>
    <message>
        <source>School Paths to {school}</source>
        <translation>Skolstigar till {school}</translation>
    </message>
    <message>
        <source>Which path is yours?</source>
        <translation>Vilken stig är din?</translation>
    </message>
    <message>
        <source>On your way</source>
        <translation>På din väg</translation>
    </message>
    <message>
        <source>Follow the colour, the shape and the number of your path.</source>
        <translation>Följ din stigs färg, form och nummer.</translation>
    </message>
    <message>
        <source>Cross the street only where your path crosses it.</source>
        <translation>Gå över gatan bara där din stig går över den.</translation>
    </message>
    <message>
        <source>Stop at the edge. Look both ways, and then once more.</source>
        <translation>Stanna vid kanten. Titta åt båda hållen, och sedan en gång till.</translation>
    </message>
    <message>
        <source>Go when the cars have stopped and the driver has seen you.</source>
        <translation>Gå när bilarna har stannat och föraren har sett dig.</translation>
    </message>
    <message>
        <source>Look also when you have green.</source>
        <translation>Titta också när du har grönt.</translation>
    </message>
    <message>
        <source>Put the phone away while you cross.</source>
        <translation>Lägg undan telefonen när du går över.</translation>
    </message>
    <message>
        <source>Wear a reflector in the dark.</source>
        <translation>Ha reflex i mörkret.</translation>
    </message>
    <message>
        <source>Is something on the way frightening? Tell it at home and at school.</source>
        <translation>Är något på vägen skrämmande? Berätta det hemma och i skolan.</translation>
    </message>
    <message>
        <source>Something is broken or frightening on a path? Tell us: {contact}</source>
        <translation>Är något trasigt eller skrämmande på en stig? Säg till oss: {contact}</translation>
    </message>
    <message>
        <source>This map is not a guarantee of safety. Whether a child may go alone is decided by the parents, who know the child and the way.</source>
        <translation>Kartan är ingen garanti för säkerhet. Om ett barn får gå ensamt avgör föräldrarna, som känner barnet och vägen.</translation>
    </message>
    <message>
        <source>{path} ({status})</source>
        <translation>{path} ({status})</translation>
    </message>
    <message>
        <source>an idea</source>
        <translation>en idé</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planerad</translation>
    </message>
    <message>
        <source>On the path</source>
        <translation>På stigen</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Platser</translation>
    </message>
    <message numerus="yes">
        <source>{count} School Paths · {date}</source>
        <translation>
            <numerusform>{count} skolstig · {date}</numerusform>
            <numerusform>{count} skolstigar · {date}</numerusform>
        </translation>
    </message>
    <message>
        <source>One School Path · {date}</source>
        <translation>En skolstig · {date}</translation>
    </message>
    <message>
        <source>{name} {number}</source>
        <translation>{name} {number}</translation>
    </message>
    <message>
        <source>Data: {source}. Made with School Path.</source>
        <translation>Data: {source}. Gjord med School Path.</translation>
    </message>
    <message>
        <source>Made with School Path.</source>
        <translation>Gjord med School Path.</translation>
    </message>
    <message>
        <source>About the finding</source>
        <translation>Om iakttagelsen</translation>
    </message>
    <message>
        <source>Choose a finding to read what was measured, what is asked and what to do.</source>
        <translation>Välj en iakttagelse för att läsa vad som mättes, vad som krävs och vad som ska göras.</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>Varför:</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>Vad som ska göras:</translation>
    </message>
    <message>
        <source>Waived:</source>
        <translation>Undantag:</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>Källa:</translation>
    </message>
    <message>
        <source>{count} more: search for them</source>
        <translation>{count} till: sök efter dem</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>&amp;Granska</translation>
    </message>
    <message>
        <source>&amp;Waive…</source>
        <translation>&amp;Undantag…</translation>
    </message>
    <message>
        <source>What came of the check</source>
        <translation>Granskningens resultat</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Granskningens förlopp</translation>
    </message>
    <message>
        <source>Search findings</source>
        <translation>Sök iakttagelser</translation>
    </message>
    <message>
        <source>Check, and go on editing: paths and elements are checked again after each edit.</source>
        <translation>Granska och fortsätt redigera: stigar och element granskas på nytt efter varje ändring.</translation>
    </message>
    <message>
        <source>No clause of the handbook fails, and nothing is unknown. That is no guarantee that a path is free of danger.</source>
        <translation>Alla punkter i handboken uppfylls, och inget är okänt. Det är ingen garanti för att en stig är fri från fara.</translation>
    </message>
    <message>
        <source>This finding has no place that a waiver could name.</source>
        <translation>Iakttagelsen har ingen plats som ett undantag kunde namnge.</translation>
    </message>
    <message>
        <source>{clause} {title}, {place}.</source>
        <translation>{clause} {title}, {place}.</translation>
    </message>
    <message numerus="yes">
        <source> All {count} findings of this clause there are covered, on every path.</source>
        <translation>
            <numerusform> Iakttagelsen av punkten där omfattas, på varje stig ({count}).</numerusform>
            <numerusform> Alla {count} iakttagelser av punkten där omfattas, på varje stig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand&amp;book</source>
        <translation>Hand&amp;bok</translation>
    </message>
    <message>
        <source>P&amp;rofile</source>
        <translation>P&amp;rofil</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Välj en fil…</translation>
    </message>
    <message>
        <source>Handbooks (*.yaml *.yml)</source>
        <translation>Handböcker (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>P1: pre-school to grade 2</source>
        <translation>P1: förskoleundervisning–årskurs 2</translation>
    </message>
    <message>
        <source>P2: grades 3–4</source>
        <translation>P2: årskurs 3–4</translation>
    </message>
    <message>
        <source>P3: grades 5–6</source>
        <translation>P3: årskurs 5–6</translation>
    </message>
    <message>
        <source>P4: grades 7–9</source>
        <translation>P4: årskurs 7–9</translation>
    </message>
    <message>
        <source>PA: accompanied by an adult</source>
        <translation>PA: med vuxen</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Granskar…</translation>
    </message>
    <message>
        <source>Other layers are chosen: check again.</source>
        <translation>Andra lager är valda: granska på nytt.</translation>
    </message>
    <message>
        <source>The layer &quot;{layer}&quot; has changed since the check: check again.</source>
        <translation>Lagret &quot;{layer}&quot; har ändrats sedan granskningen: granska på nytt.</translation>
    </message>
    <message>
        <source>A layer of the check has gone: check again.</source>
        <translation>Ett lager i granskningen är borta: granska på nytt.</translation>
    </message>
    <message>
        <source> and {count} more</source>
        <translation> och {count} till</translation>
    </message>
    <message>
        <source>Cancelled: nothing was checked.</source>
        <translation>Avbrutet: inget granskades.</translation>
    </message>
    <message>
        <source>Waive a finding</source>
        <translation>Bevilja undantag</translation>
    </message>
    <message>
        <source>&amp;Waive</source>
        <translation>Be&amp;vilja</translation>
    </message>
    <message>
        <source>Such as: rebuilt in 2027, decision 123/2026</source>
        <translation>Till exempel: byggs om 2027, beslut 123/2026</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivering</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>&amp;Av</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>&amp;Expires on</source>
        <translation>&amp;Upphör</translation>
    </message>
    <message>
        <source>A waiver needs a reason.</source>
        <translation>Ett undantag behöver en motivering.</translation>
    </message>
    <message>
        <source>A waiver needs an author.</source>
        <translation>Ett undantag behöver en upphovsperson.</translation>
    </message>
    <message>
        <source>It expires before it begins.</source>
        <translation>Det upphör innan det börjar.</translation>
    </message>
    <message>
        <source>The layer &quot;{layer}&quot; holds no waivers: it has no field {names}.</source>
        <translation>Lagret &quot;{layer}&quot; innehåller inga undantag: det saknar fältet {names}.</translation>
    </message>
    <message>
        <source>The layer &quot;{layer}&quot; did not take the waiver.</source>
        <translation>Lagret &quot;{layer}&quot; tog inte emot undantaget.</translation>
    </message>
    <message>
        <source>Waivers are kept in a layer of the project: choose it on the page Project, or create a project file there, which has one.</source>
        <translation>Undantag hålls i ett lager i projektet: välj det på sidan Projekt, eller skapa där en projektfil, som har ett.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Granskning</translation>
    </message>
    <message>
        <source>What fails since the last edit</source>
        <translation>Vad som inte längre uppfyller kravet efter senaste ändringen</translation>
    </message>
    <message>
        <source>Measured:</source>
        <translation>Mätt:</translation>
    </message>
    <message>
        <source>Asked for:</source>
        <translation>Krav:</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>K&amp;opiera</translation>
    </message>
    <message>
        <source>Copy the answer as text</source>
        <translation>Kopiera svaret som text</translation>
    </message>
    <message>
        <source>Make this route a School &amp;Path</source>
        <translation>Gör rutten till en skols&amp;tig</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>Tänk om…</translation>
    </message>
    <message>
        <source>{question}; what if</source>
        <translation>{question}; tänk om</translation>
    </message>
    <message>
        <source>What would change (what if)</source>
        <translation>Vad som skulle ändras (tänk om)</translation>
    </message>
    <message>
        <source>{count} × {change}</source>
        <translation>{count} × {change}</translation>
    </message>
    <message>
        <source>{before} → {after}: {count}</source>
        <translation>{before} → {after}: {count}</translation>
    </message>
    <message>
        <source>Grade {grade}: {change}</source>
        <translation>Årskurs {grade}: {change}</translation>
    </message>
    <message>
        <source>&amp;Why not there?</source>
        <translation>&amp;Varför inte där?</translation>
    </message>
    <message>
        <source>Why not the other way? Click a street or crossing to hear why the route does not use it.</source>
        <translation>Varför inte andra vägen? Klicka på en gata eller övergång för att få veta varför rutten inte använder den.</translation>
    </message>
    <message>
        <source>The freed homes are selected on the map.</source>
        <translation>Hemmen som har fått väg är valda på kartan.</translation>
    </message>
    <message>
        <source>Finding routes with what is tried out…</source>
        <translation>Söker rutter med det som prövas…</translation>
    </message>
    <message>
        <source>{place}: {measure}</source>
        <translation>{place}: {measure}</translation>
    </message>
    <message numerus="yes">
        <source>{change} ({count} parts)</source>
        <translation>
            <numerusform>{change} ({count} del)</numerusform>
            <numerusform>{change} ({count} delar)</numerusform>
        </translation>
    </message>
    <message>
        <source>The layer &quot;{layer}&quot; has no field {fields}.</source>
        <translation>Lagret &quot;{layer}&quot; har inget fält {fields}.</translation>
    </message>
    <message>
        <source>Write what was tried out</source>
        <translation>Skriv in det som prövades</translation>
    </message>
    <message>
        <source>This needs a layer of {role} with the field {field}.</source>
        <translation>Det behöver ett lager {role} med fältet {field}.</translation>
    </message>
    <message>
        <source>The layer &quot;{layer}&quot; has no {field} {id} any more. Run again.</source>
        <translation>Lagret &quot;{layer}&quot; har inte längre {field} {id}. Kör igen.</translation>
    </message>
    <message>
        <source>The layer &quot;{layer}&quot; did not take {field} = {value}.</source>
        <translation>Lagret &quot;{layer}&quot; tog inte emot {field} = {value}.</translation>
    </message>
    <message>
        <source>The layer &quot;{layer}&quot; did not take the crossing.</source>
        <translation>Lagret &quot;{layer}&quot; tog inte emot övergången.</translation>
    </message>
    <message>
        <source>Run with &amp;these</source>
        <translation>Kör med &amp;dessa</translation>
    </message>
    <message>
        <source>Write &amp;into the layers</source>
        <translation>Skriv &amp;in i lagren</translation>
    </message>
    <message>
        <source>What is tried out</source>
        <translation>Vad som prövas</translation>
    </message>
    <message>
        <source>One undo step a layer; nothing is saved until you save the layer.</source>
        <translation>Ett ångersteg per lager; inget sparas förrän du sparar lagret.</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Vad som skulle ändras</translation>
    </message>
    <message>
        <source>This crossing</source>
        <translation>Den här övergången</translation>
    </message>
    <message>
        <source>A crossing here</source>
        <translation>En övergång här</translation>
    </message>
    <message>
        <source>The street</source>
        <translation>Gatan</translation>
    </message>
    <message>
        <source>Written into the layers as one undo step each; save the layers to keep it. Run again to see the routes.</source>
        <translation>Inskrivet i lagren som ett ångersteg vardera; spara lagren för att behålla det. Kör igen för att se rutterna.</translation>
    </message>
    <message>
        <source>Crossed, in this order: {places}.</source>
        <translation>Korsas, i denna ordning: {places}.</translation>
    </message>
    <message>
        <source>speed limit {speed} km/h</source>
        <translation>hastighetsgräns {speed} km/h</translation>
    </message>
    <message>
        <source>a zebra crossing</source>
        <translation>ett övergångsställe</translation>
    </message>
    <message>
        <source>a refuge island</source>
        <translation>en refug</translation>
    </message>
    <message>
        <source>a raised crossing</source>
        <translation>ett upphöjt övergångsställe</translation>
    </message>
    <message>
        <source>a lit underpass</source>
        <translation>en belyst gång- och cykeltunnel</translation>
    </message>
    <message>
        <source>a footway on both sides</source>
        <translation>gångbana på båda sidor</translation>
    </message>
    <message>
        <source>street lighting</source>
        <translation>gatubelysning</translation>
    </message>
    <message>
        <source>Layers were changed since this answer: ask again.</source>
        <translation>Lagren har ändrats sedan svaret: fråga på nytt.</translation>
    </message>
    <message>
        <source>No home, or more than one, is called &quot;{text}&quot;. Choose one of the list, or press &quot;Click a home&quot; and click its place.</source>
        <translation>Inget hem, eller mer än ett, heter &quot;{text}&quot;. Välj ett i listan, eller tryck &quot;Klicka på ett hem&quot; och klicka på dess plats.</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>Ta &amp;bort</translation>
    </message>
    <message>
        <source>Known values: footway and speed limit on {share} of the length.</source>
        <translation>Kända värden: gångbana och hastighetsgräns på {share} av längden.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Handledning</translation>
    </message>
    <message>
        <source>Home page</source>
        <translation>Hemsida</translation>
    </message>
    <message>
        <source>No program could show the guide. It is here: {file}</source>
        <translation>Inget program kunde visa handledningen. Den finns här: {file}</translation>
    </message>
    <message>
        <source>Route &amp;card…</source>
        <translation>Vä&amp;gkort…</translation>
    </message>
    <message>
        <source>Print the way of this home for its family. The card holds personal data.</source>
        <translation>Skriv ut vägen från detta hem för familjen. Kortet innehåller personuppgifter.</translation>
    </message>
    <message>
        <source>{place}: printing…</source>
        <translation>{place}: skriver ut…</translation>
    </message>
    <message>
        <source>No card was printed: there is no way from {place}.</source>
        <translation>Inget kort skrevs ut: det finns ingen väg från {place}.</translation>
    </message>
    <message>
        <source>Printed: {file}. It shows a home: personal data.</source>
        <translation>Utskrivet: {file}. Det visar ett hem: personuppgifter.</translation>
    </message>
    <message>
        <source>route card.pdf</source>
        <translation>vägkort.pdf</translation>
    </message>
    <message>
        <source>Route card</source>
        <translation>Vägkort</translation>
    </message>
    <message>
        <source>&amp;School</source>
        <translation>S&amp;kola</translation>
    </message>
    <message>
        <source>Route card for one family (PDF)</source>
        <translation>Vägkort för en familj (PDF)</translation>
    </message>
    <message>
        <source>Home (id)</source>
        <translation>Hem (id)</translation>
    </message>
    <message>
        <source>The home_id of one home.</source>
        <translation>Ett hems home_id.</translation>
    </message>
    <message>
        <source>What the card calls the home</source>
        <translation>Vad kortet kallar hemmet</translation>
    </message>
    <message>
        <source>Empty: its address, else its street or id.</source>
        <translation>Tomt: dess adress, annars dess gata eller id.</translation>
    </message>
    <message>
        <source>Your way to school</source>
        <translation>Din väg till skolan</translation>
    </message>
    <message>
        <source>Your way</source>
        <translation>Din väg</translation>
    </message>
    <message>
        <source>From {home} to {school} · {length} m · {date}</source>
        <translation>Från {home} till {school} · {length} m · {date}</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>, sedan </translation>
    </message>
    <message>
        <source>the street</source>
        <translation>gatan</translation>
    </message>
    <message>
        <source>start along {street}, {length} m</source>
        <translation>börja längs {street}, {length} m</translation>
    </message>
    <message>
        <source>go on along {street}, {length} m</source>
        <translation>fortsätt längs {street}, {length} m</translation>
    </message>
    <message>
        <source>turn left into {street}, {length} m</source>
        <translation>sväng vänster in på {street}, {length} m</translation>
    </message>
    <message>
        <source>turn right into {street}, {length} m</source>
        <translation>sväng höger in på {street}, {length} m</translation>
    </message>
    <message>
        <source>the path</source>
        <translation>stigen</translation>
    </message>
    <message>
        <source>cross {street} at the traffic lights</source>
        <translation>gå över {street} vid trafiksignalerna</translation>
    </message>
    <message>
        <source>cross {street} at the zebra crossing</source>
        <translation>gå över {street} på övergångsstället</translation>
    </message>
    <message>
        <source>go under {street} through the underpass</source>
        <translation>gå under {street} genom tunneln</translation>
    </message>
    <message>
        <source>go over {street} by the bridge</source>
        <translation>gå över {street} på bron</translation>
    </message>
    <message>
        <source>cross the railway at the level crossing</source>
        <translation>gå över järnvägen i plankorsningen</translation>
    </message>
    <message>
        <source>cross the tram tracks at {street}</source>
        <translation>gå över spårvagnsspåren vid {street}</translation>
    </message>
    <message>
        <source>cross {street}</source>
        <translation>gå över {street}</translation>
    </message>
    <message>
        <source>You are there: {school}.</source>
        <translation>Du är framme: {school}.</translation>
    </message>
    <message>
        <source>At every street: stop at the edge, look both ways and once more. Walk the way together first, in both directions.</source>
        <translation>Vid varje gata: stanna vid kanten, titta åt båda hållen och en gång till. Gå vägen tillsammans först, åt båda hållen.</translation>
    </message>
    <message>
        <source>The way is longer than the distance limit: ask about school transport.</source>
        <translation>Vägen är längre än avståndsgränsen: fråga om skolskjuts.</translation>
    </message>
    <message>
        <source>Personal data: this card shows a home. It is for the family alone.</source>
        <translation>Personuppgifter: kortet visar ett hem. Det är bara för familjen.</translation>
    </message>
    <message>
        <source>Fear</source>
        <translation>Rädsla</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Önskan</translation>
    </message>
    <message>
        <source>Liked place</source>
        <translation>Omtyckt plats</translation>
    </message>
    <message>
        <source>Judgement of the town</source>
        <translation>Kommunens bedömning</translation>
    </message>
    <message>
        <source>The layers of routes and legs have no way of the home &quot;{name}&quot;. Give those of one run, and the home_id as it stands there.</source>
        <translation>Lagren med rutter och delsträckor har ingen väg för hemmet &quot;{name}&quot;. Ge dem från en körning, och home_id som det står där.</translation>
    </message>
    <message>
        <source>No card is printed for the home &quot;{name}&quot;: it has no way that this child may walk alone ({message}). With the profile PA there may be one to walk in company.</source>
        <translation>Inget kort skrivs ut för hemmet &quot;{name}&quot;: det har ingen väg som barnet får gå ensamt ({message}). Med profilen PA kan det finnas en att gå i sällskap.</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>Va&amp;d</translation>
    </message>
    <message>
        <source>Elements to be placed by rule</source>
        <translation>Element som placeras enligt regel</translation>
    </message>
    <message>
        <source>The usual elements</source>
        <translation>De vanliga elementen</translation>
    </message>
    <message>
        <source>All that have a rule</source>
        <translation>Alla som har en regel</translation>
    </message>
    <message>
        <source>{path} now fails: {clauses}{more}.</source>
        <translation>{path} uppfyller nu inte: {clauses}{more}.</translation>
    </message>
    <message>
        <source>Places and numbers come from different runs ({runs}): they need not agree. Give PLACES and HOMES_STATUS of one run.</source>
        <translation>Platser och siffror kommer från olika körningar ({runs}): de behöver inte stämma överens. Ge PLACES och HOMES_STATUS från en körning.</translation>
    </message>
    <message>
        <source>Without internet: on another computer with Python run
{download}
Copy the folder {folder} to this computer, open a terminal in the folder that holds it (on Windows the OSGeo4W Shell), and run
{command}</source>
        <translation>Utan internet: kör på en annan dator med Python
{download}
Kopiera mappen {folder} till den här datorn, öppna en terminal i mappen där den ligger (i Windows OSGeo4W Shell) och kör
{command}</translation>
    </message>
    <message>
        <source>Install the current QGIS with the standalone installer, which brings them (3.28.5, 3.34 and newer do). With OSGeo4W run its Setup, choose Advanced Install and the package qgis-ltr-full, or {packages}: the bare qgis and qgis-ltr lack them.</source>
        <translation>Installera aktuell QGIS med det fristående installationsprogrammet, som har dem med sig (3.28.5, 3.34 och nyare). Med OSGeo4W: kör dess Setup, välj Advanced Install och paketet qgis-ltr-full, eller {packages}: de finns inte i enbart qgis och qgis-ltr.</translation>
    </message>
    <message>
        <source>Install {packages} with the package manager of this system.</source>
        <translation>Installera {packages} med systemets pakethanterare.</translation>
    </message>
    <message>
        <source>Without administrator rights: run in the OSGeo4W Shell (start menu, folder QGIS)
{command}</source>
        <translation>Utan administratörsrättigheter: kör i OSGeo4W Shell (Startmenyn, mappen QGIS)
{command}</translation>
    </message>
    <message>
        <source>Without administrator rights: run in a terminal
{command}</source>
        <translation>Utan administratörsrättigheter: kör i en terminal
{command}</translation>
    </message>
    <message>
        <source>School Path needs Python packages: {problems}.</source>
        <translation>School Path behöver Python-paket: {problems}.</translation>
    </message>
    <message>
        <source>Then start QGIS again.</source>
        <translation>Starta sedan om QGIS.</translation>
    </message>
    <message>
        <source>clause {clause}: a band takes only one of {found}. Keep the one that is meant: with &quot;min&quot; and &quot;max&quot; the limit itself lies in the band, with &quot;above&quot; and &quot;below&quot; it does not.</source>
        <translation>punkt {clause}: ett intervall tar bara ett av {found}. Behåll det som avses: med &quot;min&quot; och &quot;max&quot; ligger själva gränsen i intervallet, med &quot;above&quot; och &quot;below&quot; gör den inte det.</translation>
    </message>
    <message>
        <source>Copy the rule files…</source>
        <translation>Kopiera regelfilerna…</translation>
    </message>
    <message>
        <source>Open a project file first: the project for the field shows its layers.</source>
        <translation>Öppna först en projektfil: projektet för fält visar dess lager.</translation>
    </message>
    <message>
        <source>{file} opens the layers in QField and QGIS. Copy it together with {data}. Homes are not shown, but they are in {data}: keep it where personal data belong.</source>
        <translation>{file} öppnar lagren i QField och QGIS. Kopiera den tillsammans med {data}. Hem visas inte, men de finns i {data}: förvara den där personuppgifter hör hemma.</translation>
    </message>
    <message>
        <source>Save the project for the field</source>
        <translation>Spara projektet för fält</translation>
    </message>
    <message>
        <source>QGIS projects (*.qgz)</source>
        <translation>QGIS-projekt (*.qgz)</translation>
    </message>
    <message>
        <source>New layers of a run: {new}. The panel still works on: {old}.</source>
        <translation>Nya lager från en körning: {new}. Panelen arbetar fortfarande med: {old}.</translation>
    </message>
    <message>
        <source>The panel works on these layers now: {new}.</source>
        <translation>Panelen arbetar nu med dessa lager: {new}.</translation>
    </message>
    <message>
        <source>Use the ne&amp;w layers</source>
        <translation>Använd de n&amp;ya lagren</translation>
    </message>
    <message>
        <source>&amp;Keep the old ones</source>
        <translation>&amp;Behåll de gamla</translation>
    </message>
    <message>
        <source>A run has made new layers; the panel still works on the old ones. Choose on its page Project.</source>
        <translation>En körning har gjort nya lager; panelen arbetar fortfarande med de gamla. Välj på panelens sida Projekt.</translation>
    </message>
    <message>
        <source>Project for the &amp;field…</source>
        <translation>Projekt för &amp;fält…</translation>
    </message>
    <message>
        <source>Which file goes where.txt</source>
        <translation>Vilken fil som hör vart.txt</translation>
    </message>
    <message>
        <source>Copies of the rule files of School Path. Change the figures of a copy, give it an id and a title of its own, write who adopted it into &quot;adopted&quot;, and choose it in the dialog of the algorithm. The files are text; every figure says where it comes from. A mistake is reported with file and line.</source>
        <translation>Kopior av School Paths regelfiler. Ändra siffrorna i en kopia, ge den ett eget id och en egen titel, skriv i &quot;adopted&quot; vem som har antagit den, och välj den i algoritmens dialog. Filerna är text; varje siffra anger sin källa. Ett fel rapporteras med fil och rad.</translation>
    </message>
    <message>
        <source>profiles/P1.yaml to PA.yaml: what a child of an age may use alone.
  Parameter: Profile file (PROFILE_FILE). Or save it under its id, such as Espoo.yaml, in this folder; then it stands in the lists of profiles:
  {folder}
profiles/risk.yaml: the factors of the risk. A profile whose line says &quot;factors: risk.yaml&quot; takes the file beside it; &quot;factors: risk&quot; means the shipped one.</source>
        <translation>profiles/P1.yaml till PA.yaml: vad ett barn i en viss ålder får använda ensamt.
  Parameter: Profilfil (PROFILE_FILE). Eller spara den under sitt id, till exempel Espoo.yaml, i denna mapp; då finns den i profillistorna:
  {folder}
profiles/risk.yaml: riskens faktorer. En profil med raden &quot;factors: risk.yaml&quot; tar filen bredvid sig; &quot;factors: risk&quot; betyder den medföljande.</translation>
    </message>
    <message>
        <source>countries/fi.yaml: what is assumed where data are missing, and the distance limits.
  Parameter: Country file (COUNTRY_FILE).</source>
        <translation>countries/fi.yaml: vad som antas där data saknas, och avståndsgränserna.
  Parameter: Landsfil (COUNTRY_FILE).</translation>
    </message>
    <message>
        <source>handbooks/school-path.yaml: the clauses of the handbook. Better than a copy is a small file that says &quot;extends: school-path&quot; and holds only what differs, as school-path-uk.yaml does.
  Parameter: Handbook (HANDBOOK); on the page Check of the panel: Handbook.</source>
        <translation>handbooks/school-path.yaml: handbokens punkter. Bättre än en kopia är en liten fil med &quot;extends: school-path&quot; som bara innehåller det som skiljer, så som school-path-uk.yaml.
  Parameter: Handbok (HANDBOOK); på panelens sida Granskning: Handbok.</translation>
    </message>
    <message>
        <source>elements/elements.yaml and its symbols (.svg): the elements, to look at and to begin from. A file of your own holds only new elements, with codes that no other has.
  Parameter: Elements of your own (CATALOGUE). Or put it with its symbols into this folder; then the panel offers them:
  {folder}</source>
        <translation>elements/elements.yaml och dess symboler (.svg): elementen, att se på och utgå från. En egen fil innehåller bara nya element, med koder som inget annat har.
  Parameter: Egna element (CATALOGUE). Eller lägg den med sina symboler i denna mapp; då erbjuder panelen dem:
  {folder}</translation>
    </message>
    <message>
        <source>codes/codes.yaml: colours and shapes of School Paths.
  Parameter: Colour codes of your own (CODES).</source>
        <translation>codes/codes.yaml: skolstigarnas färger och former.
  Parameter: Egna färgkoder (CODES).</translation>
    </message>
    <message>
        <source>mappings/vantaa.yaml and digiroad.yaml: how the fields of a town&apos;s street lines are read.
  Parameter: Mapping file (MAPPING).</source>
        <translation>mappings/vantaa.yaml och digiroad.yaml: hur fälten i kommunens gatulinjer läses.
  Parameter: Mappningsfil (MAPPING).</translation>
    </message>
    <message>
        <source>layouts/*.qpt: the templates of the printed maps, to be changed in QGIS.
  Parameter: Template of your own (TEMPLATE_FILE).</source>
        <translation>layouts/*.qpt: mallarna för de tryckta kartorna, att ändra i QGIS.
  Parameter: Egen mall (TEMPLATE_FILE).</translation>
    </message>
    <message>
        <source>Copy the rule files</source>
        <translation>Kopiera regelfilerna</translation>
    </message>
    <message>
        <source>The files cannot be written into {folder}: {error}. Choose a folder in which you may write.</source>
        <translation>Filerna kan inte skrivas i {folder}: {error}. Välj en mapp där du får skriva.</translation>
    </message>
    <message>
        <source>Files copied into {folder}: {count}. &quot;{note}&quot; says which parameter takes which.</source>
        <translation>Filer kopierade till {folder}: {count}. &quot;{note}&quot; säger vilken parameter som tar vilken.</translation>
    </message>
    <message>
        <source>Files left as they are, since they are there already: {count} ({names}).</source>
        <translation>Filer som lämnats som de är, eftersom de redan finns där: {count} ({names}).</translation>
    </message>
    <message>
        <source>By bicycle each side is judged in the direction of its traffic, by the rules of the country.</source>
        <translation>Med cykel bedöms vardera sidan i dess trafiks riktning, enligt landets regler.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Aldrig</translation>
    </message>
    <message>
        <source>A critical clause fails</source>
        <translation>En kritisk punkt uppfylls inte</translation>
    </message>
    <message>
        <source>Any clause fails</source>
        <translation>Någon punkt uppfylls inte</translation>
    </message>
    <message>
        <source>Points; street_id names the street that is crossed. Empty: clauses about crossings are not evaluated.</source>
        <translation>Punkter; street_id anger vilken gata som korsas. Tomt: punkter om övergångar bedöms inte.</translation>
    </message>
    <message>
        <source>A handbook of your own (.yaml). Empty: the shipped handbook.</source>
        <translation>En egen handbok (.yaml). Tomt: den medföljande handboken.</translation>
    </message>
    <message>
        <source>The age that the clauses are evaluated for. Homes with a field profile or grade count by that. Profiles of your own in the folder school_path/profiles of your QGIS profile are listed, too.</source>
        <translation>Åldern som punkterna bedöms för. Hem med fältet profile eller grade räknas efter det. Egna profiler i mappen school_path/profiles i din QGIS-profil finns också i listan.</translation>
    </message>
    <message>
        <source>Points or a table with clause, feature_id (or a point), reason, author, date and expires (days as 2026-08-01). A waiver that lacks one of them is reported and not used. Empty: none.</source>
        <translation>Punkter eller en tabell med clause, feature_id (eller en punkt), reason, author, date och expires (dagar som 2026-08-01). Ett undantag som saknar något av dem rapporteras och används inte. Tomt: inga.</translation>
    </message>
    <message>
        <source>For batch jobs that nobody watches. All outputs are written before; waived findings do not count.</source>
        <translation>För batchkörningar som ingen övervakar. Alla resultat skrivs innan; undantagna iakttagelser räknas inte.</translation>
    </message>
    <message>
        <source>Points or lines with code, path_id, rotation, height (m) and status: what marks the path, and what stands on it. Empty: clauses about elements are not evaluated.</source>
        <translation>Punkter eller linjer med code, path_id, rotation, height (m) och status: vad som märker ut stigen och vad som står på den. Tomt: punkter om element bedöms inte.</translation>
    </message>
    <message>
        <source>Points, one for each gate, with school_id and name. Empty: clauses about schools are not evaluated.</source>
        <translation>Punkter, en för varje grind, med school_id och name. Tomt: punkter om skolor bedöms inte.</translation>
    </message>
    <message>
        <source>Points with home_id, pupils, school_id, and profile or grade: whom the paths reach. They are in no output. Empty: clauses about homes are not evaluated.</source>
        <translation>Punkter med home_id, pupils, school_id och profile eller grade: vem stigarna når. De finns inte i något resultat. Tomt: punkter om hem bedöms inte.</translation>
    </message>
    <message>
        <source>Points with category: fear, wish or asset (a liked place). Empty: clauses about what children fear are not evaluated.</source>
        <translation>Punkter med category: fear (rädsla), wish (önskan) eller asset (en omtyckt plats). Tomt: punkter om vad barn är rädda för bedöms inte.</translation>
    </message>
    <message>
        <source>With home_id, profile, status, length and shortest_length; they belong to the homes above. Empty: clauses about detours are not evaluated.</source>
        <translation>Med home_id, profile, status, length och shortest_length; de hör till hemmen ovan. Tomt: punkter om omvägar bedöms inte.</translation>
    </message>
    <message>
        <source>Table with street_id, side (left, right; empty: both) and pupils a day, from your own counts: how many pupils a finding concerns. Empty: not reported.</source>
        <translation>Tabell med street_id, side (left, right; tomt: båda) och pupils per dag, från egna räkningar: hur många elever en iakttagelse gäller. Tomt: anges inte.</translation>
    </message>
    <message>
        <source>Table with crossing_id and pupils a day, from your own counts: how many pupils a finding concerns. Empty: not reported.</source>
        <translation>Tabell med crossing_id och pupils per dag, från egna räkningar: hur många elever en iakttagelse gäller. Tomt: anges inte.</translation>
    </message>
    <message>
        <source>Points, lines or polygons between a waiting child and a driver. Empty: only the field sight_distance of the crossings is used.</source>
        <translation>Punkter, linjer eller ytor mellan ett väntande barn och en förare. Tomt: bara övergångarnas fält sight_distance används.</translation>
    </message>
    <message>
        <source>Those in force today are listed in the report; they do not change a verdict. Empty: none.</source>
        <translation>De som gäller i dag räknas upp i rapporten; de ändrar inget utfall. Tomt: inga.</translation>
    </message>
    <message>
        <source>A point for each place that fails, nearly passes or is unknown, with clause, measured and required value, reason and remedy.</source>
        <translation>En punkt för varje plats som inte uppfyller kravet, nästan gör det eller är okänd, med punkt, uppmätt och krävt värde, motivering och åtgärd.</translation>
    </message>
    <message>
        <source>The same report on paper (.pdf).</source>
        <translation>Samma rapport på papper (.pdf).</translation>
    </message>
    <message>
        <source>The verdicts by path and clause for other programs (.json).</source>
        <translation>Utfallen per stig och punkt för andra program (.json).</translation>
    </message>
    <message>
        <source>&lt;p&gt;Reads a handbook and reports everything that is wrong with it at once: file, line, column, key, what was expected, and the nearest name that is known.&lt;/p&gt;&lt;p&gt;Limits that leave a value without a verdict, or give it two, are refused. QGIS expressions are read too; a name in them that is no field of a School Path layer is reported, as it may be one of yours.&lt;/p&gt;&lt;p&gt;How a handbook is written: &lt;i&gt;docs/handbook.md&lt;/i&gt; in the plugin&apos;s documentation.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Läser en handbok och säger på en gång allt som är fel i den: fil, rad, kolumn, nyckel, vad som väntades och det närmaste namn som är känt.&lt;/p&gt;&lt;p&gt;Gränser som lämnar ett värde utan utfall, eller ger det två, godtas inte. Även QGIS-uttryck läses; ett namn i dem som inte är något fält i ett School Path-lager rapporteras, eftersom det kan vara ett eget.&lt;/p&gt;&lt;p&gt;Hur en handbok skrivs: &lt;i&gt;docs/handbook.md&lt;/i&gt; i insticksprogrammets dokumentation.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>The file to check (.yaml). Empty: the shipped handbook.</source>
        <translation>Filen som ska granskas (.yaml). Tomt: den medföljande handboken.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Compares the findings of two checks, such as last year&apos;s and this year&apos;s: what is &lt;i&gt;worse&lt;/i&gt;, &lt;i&gt;new&lt;/i&gt;, the &lt;i&gt;same&lt;/i&gt;, &lt;i&gt;better&lt;/i&gt; or &lt;i&gt;gone&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;A finding is the same one where clause, path, place and side agree; where a street was drawn anew, where the clause is the same and the places lie within 15 m. From the best to the worst: nearly, unknown, fail. A finding that is gone passes now, or is not evaluated any more: compare checks by one handbook, with the same layers given.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Jämför iakttagelserna från två granskningar, till exempel fjolårets och årets: vad som är &lt;i&gt;sämre&lt;/i&gt;, &lt;i&gt;nytt&lt;/i&gt;, &lt;i&gt;som förut&lt;/i&gt;, &lt;i&gt;bättre&lt;/i&gt; eller &lt;i&gt;borta&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;En iakttagelse är densamma där punkt, stig, plats och sida stämmer; där en gata ritats om, där punkten är densamma och platserna ligger inom 15 m. Från bäst till sämst: nästan, okänt, uppfyller inte. En iakttagelse som är borta uppfyller nu kravet, eller bedöms inte längre: jämför granskningar mot samma handbok, med samma lager angivna.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>FINDINGS of the earlier check; at least the fields clause and verdict.</source>
        <translation>FINDINGS från den tidigare granskningen; minst fälten clause och verdict.</translation>
    </message>
    <message>
        <source>FINDINGS of the later check, by the same handbook and with the same layers.</source>
        <translation>FINDINGS från den senare granskningen, mot samma handbok och med samma lager.</translation>
    </message>
    <message>
        <source>A point for each finding of either check, with its verdict and measured value before and after.</source>
        <translation>En punkt för varje iakttagelse i någon av granskningarna, med utfall och uppmätt värde före och efter.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Compares the homes of two runs of &lt;i&gt;Safest routes to school&lt;/i&gt;, such as before and after a crossing gets signals: who is &lt;i&gt;freed&lt;/i&gt;, &lt;i&gt;newly blocked&lt;/i&gt; or &lt;i&gt;newly undecided&lt;/i&gt;, for whom it is &lt;i&gt;better&lt;/i&gt; or &lt;i&gt;worse&lt;/i&gt;, and who is in one run only.&lt;/p&gt;&lt;p&gt;Freed means that a home had no way to school that the child may use alone and has one now; it does not mean that the way is safe. With the routes of both runs the risk is compared, too: it counts as less or more only where the difference is greater than what the searches may have left open.&lt;/p&gt;&lt;p&gt;Change one thing, run again with all else alike, and compare. Where the layers lie in project files, the parameters of the runs are compared as well, and differences are reported.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Jämför hemmen i två körningar av &lt;i&gt;Skolvägar med minst trafikfara&lt;/i&gt;, till exempel före och efter att en övergång får trafiksignaler: vem som &lt;i&gt;nu har väg&lt;/i&gt;, är &lt;i&gt;nu hindrad&lt;/i&gt; eller &lt;i&gt;nu oavgjord&lt;/i&gt;, för vem det är &lt;i&gt;bättre&lt;/i&gt; eller &lt;i&gt;sämre&lt;/i&gt; och vem som bara finns i den ena körningen.&lt;/p&gt;&lt;p&gt;Har nu väg betyder att ett hem inte hade någon väg till skolan som barnet får använda ensamt och nu har en; det betyder inte att vägen är säker. Med båda körningarnas rutter jämförs också risken: den räknas som mindre eller större bara där skillnaden är större än vad sökningarna kan ha lämnat öppet.&lt;/p&gt;&lt;p&gt;Ändra en sak, kör igen med allt annat lika och jämför. Där lagren ligger i projektfiler jämförs också körningarnas parametrar, och skillnader anges.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>HOMES_STATUS of the run before the change.</source>
        <translation>HOMES_STATUS från körningen före ändringen.</translation>
    </message>
    <message>
        <source>HOMES_STATUS of the run after the change, with the same profile, scenario and limits.</source>
        <translation>HOMES_STATUS från körningen efter ändringen, med samma profil, scenario och gränser.</translation>
    </message>
    <message>
        <source>ROUTES of the same run. With the routes of both runs the risk is compared, too. Empty: only the status is compared.</source>
        <translation>ROUTES från samma körning. Med båda körningarnas rutter jämförs också risken. Tomt: bara statusen jämförs.</translation>
    </message>
    <message>
        <source>A point for each home of either run, with status, risk and length before and after. It shows homes: personal data.</source>
        <translation>En punkt för varje hem i någon av körningarna, med status, risk och längd före och efter. Hemmen syns: personuppgifter.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Makes a GeoPackage with all layers of a School Path project: streets, crossings, schools, homes, School Paths, elements, voices of children, judgements, findings, waivers and runs.&lt;/p&gt;&lt;p&gt;Labels, words to choose from, limits, forms and styles are stored in the file, so that it opens ready on any computer and in QField, without this plugin. Labels come in the language of QGIS. Schools, School Paths, streets and crossings are chosen by name where a form asks for one.&lt;/p&gt;&lt;p&gt;The other algorithms can write into the file; each of their runs then leaves a row in &lt;i&gt;runs&lt;/i&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Gör ett GeoPackage med alla lager i ett skolstigsprojekt: gator, övergångar, skolor, hem, skolstigar, element, barnens röster, bedömningar, iakttagelser, undantag och körningar.&lt;/p&gt;&lt;p&gt;Etiketter, ord att välja bland, gränser, formulär och stilar sparas i filen, så att den öppnas färdig på vilken dator som helst och i QField, utan detta insticksprogram. Etiketterna är på det språk som QGIS använder. Skolor, skolstigar, gator och övergångar väljs med namn där ett formulär frågar efter dem.&lt;/p&gt;&lt;p&gt;De andra algoritmerna kan skriva i filen; varje körning lämnar då en rad i &lt;i&gt;runs&lt;/i&gt;.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>One in metres, in which the town keeps its maps. All layers of the file get it.</source>
        <translation>Ett i meter, det som kommunen har sina kartor i. Alla lager i filen får det.</translation>
    </message>
    <message>
        <source>The GeoPackage to make. An existing file is never overwritten.</source>
        <translation>GeoPackage-filen som görs. En fil som finns skrivs aldrig över.</translation>
    </message>
    <message>
        <source>With a QGIS project for the field</source>
        <translation>Med ett QGIS-projekt för fält</translation>
    </message>
    <message>
        <source>A second file, beside it: opens its layers in QField and QGIS, without homes.</source>
        <translation>En andra fil, bredvid den: öppnar dess lager i QField och QGIS, utan hem.</translation>
    </message>
    <message>
        <source>QGIS project for the field</source>
        <translation>QGIS-projekt för fält</translation>
    </message>
    <message>
        <source>&lt;p&gt;Proposes School Paths: for every school one from each direction, along the routes that most pupils take. A path ends at the gate or where it meets another path of its school; no stretch of street belongs to two paths.&lt;/p&gt;&lt;p&gt;Each path has a code of &lt;b&gt;colour, shape and number&lt;/b&gt;. Paths within 400 m of each other get different colours as long as one is free. Where all are taken, a path shares the colour whose nearest path lies farthest away, on another shape, and a warning names the paths.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Homes are personal data.&lt;/b&gt; A path begins only where the routes of MIN_COUNT pupils run together, and no point of it is a home.&lt;/p&gt;&lt;p&gt;The paths are ideas (status &quot;idea&quot;). Check them with the handbook before anything is decided: that many pupils walk along a street does not say that nothing is wrong with it.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Föreslår skolstigar: för varje skola en från varje håll, längs de rutter som flest elever tar. En stig slutar vid grinden eller där den möter en annan stig till samma skola; ingen gatusträcka hör till två stigar.&lt;/p&gt;&lt;p&gt;Varje stig har en kod av &lt;b&gt;färg, form och nummer&lt;/b&gt;. Stigar inom 400 m från varandra får olika färger så länge någon är ledig. Där alla är upptagna delar en stig den färg vars närmaste stig ligger längst bort, på en annan form, och en varning nämner stigarna.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Hem är personuppgifter.&lt;/b&gt; En stig börjar bara där minst MIN_COUNT elevers rutter går ihop, och ingen punkt på den är ett hem.&lt;/p&gt;&lt;p&gt;Stigarna är idéer (status &quot;idea&quot;). Granska dem mot handboken innan något beslutas: att många elever går längs en gata säger inte att inget är fel på den.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>ROUTES of &quot;Safest routes to school&quot;. Routes that are closed to the child are left out, and that is reported.</source>
        <translation>ROUTES från &quot;Skolvägar med minst trafikfara&quot;. Rutter som är stängda för barnet utelämnas, och det rapporteras.</translation>
    </message>
    <message>
        <source>With the fields home_id and pupils. Empty: every route counts as one pupil.</source>
        <translation>Med fälten home_id och pupils. Tomt: varje rutt räknas som en elev.</translation>
    </message>
    <message>
        <source>Fewest pupils whose routes share a stretch</source>
        <translation>Minsta antal elever vars rutter delar en sträcka</translation>
    </message>
    <message>
        <source>A path begins where the routes of this many pupils run together; at least 1.</source>
        <translation>En stig börjar där så här många elevers rutter går ihop; minst 1.</translation>
    </message>
    <message>
        <source>From 1 to 8; 0: as many as the colour codes allow (4 in the shipped ones).</source>
        <translation>Från 1 till 8; 0: så många som färgkoderna tillåter (4 i de medföljande).</translation>
    </message>
    <message>
        <source>Lines with the fields of the project&apos;s layer of School Paths, pupils (the most on any part of the path) and length (m). No point of them is a home.</source>
        <translation>Linjer med fälten i projektets lager av skolstigar, pupils (flest på någon del av stigen) och length (m). Ingen punkt på dem är ett hem.</translation>
    </message>
    <message>
        <source>Map of a school (A4)</source>
        <translation>Karta för en skola (A4)</translation>
    </message>
    <message>
        <source>Map for the council (A3)</source>
        <translation>Karta för beslutsfattarna (A3)</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Map of a school&lt;/b&gt;: a page in A4 for each school, to hang on its wall: the School Paths with their codes, gates and meeting points, rules for children, and whom to tell when something is broken.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Map for the council&lt;/b&gt;: one page in A3: the places that block most children, numbered as in the report, what would free them, and how many pupils have a way.&lt;/p&gt;&lt;p&gt;Layers are drawn as they look in QGIS; those that have no look yet get that of School Path. A layout template of your own (&lt;i&gt;Layout → Save as Template&lt;/i&gt;) may take the place of the shipped ones: start from a copy of these, and keep the ids of map, legend and tables.&lt;/p&gt;&lt;p&gt;No homes are printed, and no counts below five pupils, nor any others from which such a count could be worked out. No map is a guarantee of safety.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Karta för en skola&lt;/b&gt;: en sida i A4 för varje skola, att hänga på dess vägg: skolstigarna med sina koder, grindar och mötesplatser, regler för barn och vem man säger till när något är trasigt.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Karta för beslutsfattarna&lt;/b&gt;: en sida i A3: platserna som hindrar flest barn, numrerade som i rapporten, vad som skulle undanröja hindren och hur många elever som har en väg.&lt;/p&gt;&lt;p&gt;Lagren ritas som de ser ut i QGIS; de som ännu inte har något utseende får School Paths. En egen layoutmall (&lt;i&gt;Layout → Spara som mall&lt;/i&gt;) kan ersätta de medföljande: utgå från en kopia av dem och behåll kartans, teckenförklaringens och tabellernas id.&lt;/p&gt;&lt;p&gt;Inga hem skrivs ut, och inga antal under fem elever, eller andra som ett sådant antal kunde räknas ut av. Ingen karta är en garanti för säkerhet.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Lines with path_id, school_id, name, colour, shape and number. The map of a school is made of those that a path leads to. Empty: only the map for the council can be printed.</source>
        <translation>Linjer med path_id, school_id, name, colour, shape och number. En skolas karta görs för de skolor som en stig leder till. Tomt: bara kartan för beslutsfattarna kan skrivas ut.</translation>
    </message>
    <message>
        <source>For the map of a school: those that families look for, such as meeting points. Empty: none.</source>
        <translation>För en skolas karta: det som familjer letar efter, till exempel mötesplatser. Tomt: inga.</translation>
    </message>
    <message>
        <source>PLACES of &quot;Safest routes to school&quot;. Empty: only the map of a school can be printed.</source>
        <translation>PLACES från &quot;Skolvägar med minst trafikfara&quot;. Tomt: bara kartan för en skola kan skrivas ut.</translation>
    </message>
    <message>
        <source>For the numbers on the map for the council; homes are not shown. Empty: no numbers.</source>
        <translation>För siffrorna på kartan för beslutsfattarna; hem visas inte. Tomt: inga siffror.</translation>
    </message>
    <message>
        <source>The school_id of one school. Empty: all schools.</source>
        <translation>school_id för en skola. Tomt: alla skolor.</translation>
    </message>
    <message>
        <source>Which map is printed.</source>
        <translation>Vilken karta som skrivs ut.</translation>
    </message>
    <message>
        <source>Telephone or address, printed on the map of a school. Empty: a line to fill in by hand.</source>
        <translation>Telefon eller adress, trycks på en skolas karta. Tomt: en rad att fylla i för hand.</translation>
    </message>
    <message>
        <source>Printed at the top of every page. Empty: the name of the school or of the map.</source>
        <translation>Trycks överst på varje sida. Tomt: skolans eller kartans namn.</translation>
    </message>
    <message>
        <source>One PDF with all pages (.pdf).</source>
        <translation>En PDF med alla sidor (.pdf).</translation>
    </message>
    <message>
        <source>CSV or Excel; the first row names the fields. An address is needed, or street and number.</source>
        <translation>CSV eller Excel; första raden anger fältens namn. En adress behövs, eller gata och nummer.</translation>
    </message>
    <message>
        <source>Points with the address in one field, or with street and number; postcode or town where street names occur twice.</source>
        <translation>Punkter med adressen i ett fält, eller med gata och nummer; postnummer eller ort där gatunamn förekommer två gånger.</translation>
    </message>
    <message>
        <source>Polygons with the field school_id, for homes whose school is not in the list. Empty: their school stays empty.</source>
        <translation>Ytor med fältet school_id, för hem vars skola inte finns i listan. Tomt: deras skola förblir tom.</translation>
    </message>
    <message>
        <source>A field of the list of pupils. Empty: found by its usual English, Finnish and Swedish names.</source>
        <translation>Ett fält i elevlistan. Tomt: hittas efter sina vanliga engelska, finska och svenska namn.</translation>
    </message>
    <message>
        <source>Points with the fields of the project&apos;s layer of homes. Names of pupils are not kept. Personal data.</source>
        <translation>Punkter med fälten i projektets lager av hem. Elevernas namn sparas inte. Personuppgifter.</translation>
    </message>
    <message>
        <source>A row for each address that was not found or lies in several places, with the reason and what may have been meant.</source>
        <translation>En rad för varje adress som inte hittades eller ligger på flera platser, med orsaken och vad som kan ha avsetts.</translation>
    </message>
    <message>
        <source>School Path field names</source>
        <translation>School Paths fältnamn</translation>
    </message>
    <message>
        <source>Digiroad (Finland)</source>
        <translation>Digiroad (Finland)</translation>
    </message>
    <message>
        <source>OpenStreetMap layers (QuickOSM, GDAL)</source>
        <translation>OpenStreetMap-lager (QuickOSM, GDAL)</translation>
    </message>
    <message>
        <source>A mapping file</source>
        <translation>En mappningsfil</translation>
    </message>
    <message>
        <source>&lt;p&gt;Makes the layers that the other School Path algorithms need from the street lines that the town keeps.&lt;/p&gt;&lt;p&gt;The &lt;b&gt;preset&lt;/b&gt; says how the fields are called: our own names, those of the Finnish national register Digiroad, those of layers made from OpenStreetMap (QuickOSM), or a mapping file of your own. A mapping says which field holds what and what its values mean; it is made once and used again.&lt;/p&gt;&lt;p&gt;Ends that nearly meet are joined, and what needs a look is put into &lt;b&gt;Issues&lt;/b&gt;: gaps, lines that cross without a common point, doubles, disconnected parts. What the layers do not say is assumed by the country file and marked as assumed.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Gör de lager som de andra School Path-algoritmerna behöver av de gatulinjer som kommunen förvaltar.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Förinställningen&lt;/b&gt; säger vad fälten heter: våra egna namn, de i det finska nationella registret Digiroad, de i lager gjorda från OpenStreetMap (QuickOSM), eller en egen mappningsfil. En mappning säger vilket fält som innehåller vad och vad värdena betyder; den görs en gång och används igen.&lt;/p&gt;&lt;p&gt;Ändar som nästan möts förenas, och det som behöver ses över läggs i &lt;b&gt;Problem&lt;/b&gt;: luckor, linjer som korsas utan gemensam punkt, dubbletter, delar som inte hänger ihop med något. Det lagren inte säger antas enligt landsfilen och märks som antaget.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Centre lines of streets and paths; the more attributes they have, the better the result.</source>
        <translation>Mittlinjer för gator och vägar; ju fler attribut de har, desto bättre blir resultatet.</translation>
    </message>
    <message>
        <source>Which field holds what, and what its values mean (.yaml); see the user guide. It replaces the preset. Empty: the preset is used, which must not be &quot;A mapping file&quot; then.</source>
        <translation>Vilket fält som innehåller vad, och vad dess värden betyder (.yaml); se användarhandboken. Ersätter förinställningen. Tomt: förinställningen används, som då inte får vara &quot;En mappningsfil&quot;.</translation>
    </message>
    <message>
        <source>Points of the town&apos;s crossings, read by the same preset or mapping. Empty: only crossings drawn as lines of kind crossing.</source>
        <translation>Punkter för kommunens övergångar, läses med samma förinställning eller mappning. Tomt: bara övergångar som är ritade som linjer av slaget crossing.</translation>
    </message>
    <message>
        <source>Registers such as Digiroad keep speed limits, widths … in layers of their own, each with the id of the link it belongs to. Empty: the street lines hold all.</source>
        <translation>Register som Digiroad har hastighetsgränser, bredder … i egna lager, var och en med id för sin länk. Tomt: gatulinjerna innehåller allt.</translation>
    </message>
    <message>
        <source>Ends of lines that lie closer than this are joined, in metres; 0: none are.</source>
        <translation>Linjeändar som ligger närmare varandra än så här förenas, i meter; 0: inga.</translation>
    </message>
    <message>
        <source>A point for each place that needs a look, with the ids concerned and what to do.</source>
        <translation>En punkt för varje plats som behöver ses över, med berörda id och vad som kan göras.</translation>
    </message>
    <message>
        <source>The preset CUSTOM needs a mapping file (MAPPING). The menu entry &quot;Copy the rule files…&quot; gives you examples to edit.</source>
        <translation>Förinställningen CUSTOM kräver en mappningsfil (MAPPING). Menyposten &quot;Kopiera regelfilerna…&quot; ger dig exempel att redigera.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Makes the layers that the other School Path algorithms need from an OpenStreetMap file (.osm or .osm.pbf), such as an extract for your town.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Streets&lt;/b&gt; are cut where they meet. What the map says of a street (speed limit, lanes, footways, lighting …) is taken over; what it does not say is assumed by the country file. The field &lt;i&gt;provenance&lt;/i&gt; says for every value whether it was tagged, derived or assumed (default). Type the true value over an assumed one, and it counts as stated by the town.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Crossings&lt;/b&gt; are the mapped crossings of streets and rails, whether the map has them as points, as ways or as both. &lt;b&gt;Schools&lt;/b&gt; has one point for each gate; where no gate is mapped, every place where a way enters the school grounds is one (&lt;i&gt;guessed&lt;/i&gt;): check these. &lt;b&gt;Homes&lt;/b&gt; are addresses, and dwellings without an address. &lt;b&gt;Railways and water&lt;/b&gt; are what a child cannot walk through between home and street: open tracks, rivers, canals and shores; no trams, streams, walls or fences.&lt;/p&gt;&lt;p&gt;Footways that are mapped as ways of their own beside a street are recognised, and short missing links to them are added. What is odd in the file (ways cut at the edge, unknown values, crossings on no street) is reported in the log.&lt;/p&gt;&lt;p&gt;The data of OpenStreetMap is © OpenStreetMap contributors, under the Open Database License (ODbL). Name the source wherever you publish results.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Gör de lager som de andra School Path-algoritmerna behöver av en OpenStreetMap-fil (.osm eller .osm.pbf), till exempel ett utdrag för din kommun.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Gator&lt;/b&gt; delas där de möts. Det som kartan säger om en gata (hastighetsgräns, körfält, gångbanor, belysning …) tas över; det den inte säger antas enligt landsfilen. Fältet &lt;i&gt;provenance&lt;/i&gt; anger för varje värde om det är karterat, härlett eller antaget (default). Skriv det riktiga värdet över ett antaget, så räknas det som uppgivet av kommunen.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Övergångar&lt;/b&gt; är de karterade övergångarna över gator och spår, oavsett om kartan har dem som punkter, linjer eller bådadera. &lt;b&gt;Skolor&lt;/b&gt; har en punkt för varje grind; där ingen grind är karterad är varje plats där en väg går in på skolområdet en grind (&lt;i&gt;gissad&lt;/i&gt;): kontrollera dem. &lt;b&gt;Hem&lt;/b&gt; är adresser, och bostäder utan adress. &lt;b&gt;Järnvägar och vatten&lt;/b&gt; är det som ett barn inte kan gå igenom mellan hem och gata: öppna spår, älvar, kanaler och stränder; inga spårvägar, bäckar, murar eller staket.&lt;/p&gt;&lt;p&gt;Gångbanor som är karterade som egna linjer bredvid en gata känns igen, och korta länkar till dem som saknas läggs till. Det som är märkligt i filen (vägar avskurna vid kanten, okända värden, övergångar som inte ligger på någon gata) nämns i loggen.&lt;/p&gt;&lt;p&gt;Data från OpenStreetMap är © OpenStreetMaps bidragsgivare, under Open Database License (ODbL). Ange källan överallt där du publicerar resultat.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>A file .osm or .osm.pbf, such as an extract for your town.</source>
        <translation>En fil .osm eller .osm.pbf, till exempel ett utdrag för din kommun.</translation>
    </message>
    <message>
        <source>Only ways that touch this area are read; they are kept whole. Empty: the whole file.</source>
        <translation>Bara vägar som berör detta område läses; de behålls hela. Tomt: hela filen.</translation>
    </message>
    <message>
        <source>Empty: that of the project file, if there is one; else the country&apos;s metric system, or the UTM zone of the data.</source>
        <translation>Tomt: projektfilens system, om det finns en; annars landets metriska system eller UTM-zonen för data.</translation>
    </message>
    <message>
        <source>A point for each gate. Check those whose field guessed is set: no gate was mapped there.</source>
        <translation>En punkt för varje grind. Kontrollera dem där fältet guessed är satt: ingen grind var karterad där.</translation>
    </message>
    <message>
        <source>Addresses, and dwellings without an address; replace them by the homes of your pupils.</source>
        <translation>Adresser, och bostäder utan adress; ersätt dem med era elevers hem.</translation>
    </message>
    <message>
        <source>What a child cannot walk through between home and street: an input of &quot;Safest routes to school&quot;.</source>
        <translation>Det som ett barn inte kan gå igenom mellan hem och gata: indata till &quot;Skolvägar med minst trafikfara&quot;.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Places the elements of the catalogue along School Paths by their rules: signs at the gates and where a path begins, direction signs before every place where a child must choose, wait spots on both sides of each crossing, posts within sight of each other, winter poles, meeting points.&lt;/p&gt;&lt;p&gt;Nothing is placed in a crossing, in a carriageway, where it would hide waiting children from drivers, in exclusion areas, or where it would take from the clear width (what the plough needs is left, or the whole width of a narrower way). Elements that are there already stay as they are and count.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Quantities&lt;/b&gt; counts elements and sums costs per path. &lt;b&gt;Not placed&lt;/b&gt; says where an element is required and could not be placed, and why. The field ground_owner says whose street lies beside a new element: ground of the state or of others needs a permit.&lt;/p&gt;&lt;p&gt;The result is a proposal (status &quot;idea&quot;). Widths that are not known are assumed; look at each place before anything is built.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Placerar katalogens element längs skolstigar enligt deras regler: skyltar vid grindarna och där en stig börjar, riktningsskyltar före varje plats där ett barn måste välja, väntplatser på båda sidor om varje övergång, ledstolpar inom synhåll från varandra, vinterkäppar, mötesplatser.&lt;/p&gt;&lt;p&gt;Inget placeras i en övergång, på en körbana, där det skulle skymma väntande barn för förare, i områden som är undantagna, eller där det skulle ta av den fria bredden (det som plogen behöver lämnas, eller hela bredden av en smalare väg). Element som redan finns står kvar och räknas med.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Mängder&lt;/b&gt; räknar element och summerar kostnader per stig. &lt;b&gt;Ej placerade&lt;/b&gt; säger var ett element krävs men inte kunde placeras, och varför. Fältet ground_owner anger vems gata som ligger vid ett nytt element: statens eller andras mark kräver tillstånd.&lt;/p&gt;&lt;p&gt;Resultatet är ett förslag (status &quot;idea&quot;). Bredder som inte är kända antas; se efter på varje plats innan något byggs.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Lines with path_id, colour, shape, number and school_id. A path without a colour is reported.</source>
        <translation>Linjer med path_id, colour, shape, number och school_id. En stig utan färg rapporteras.</translation>
    </message>
    <message>
        <source>The streets that the paths run along. Widths that they do not give are assumed.</source>
        <translation>Gatorna som stigarna löper längs. Bredder som de inte anger antas.</translation>
    </message>
    <message>
        <source>Mapped crossings; street_id names the street that is crossed. Empty: a path crosses streets without mapped crossings.</source>
        <translation>Karterade övergångar; street_id anger vilken gata som korsas. Tomt: en stig korsar gator utan karterade övergångar.</translation>
    </message>
    <message>
        <source>Empty: the end of a path that lies on no other path counts as a gate.</source>
        <translation>Tomt: en stigände som inte ligger på någon annan stig räknas som en grind.</translation>
    </message>
    <message>
        <source>They are kept as they are, stand first in the result, and count. Empty: none.</source>
        <translation>De behålls som de är, står först i resultatet och räknas med. Tomt: inga.</translation>
    </message>
    <message>
        <source>Points, lines or polygons: yards, snow storage, pipes, trees. Empty: none.</source>
        <translation>Punkter, linjer eller ytor: gårdar, snöupplag, ledningar, träd. Tomt: inga.</translation>
    </message>
    <message>
        <source>Codes of the catalogue, separated by commas.</source>
        <translation>Koder ur katalogen, åtskilda med kommatecken.</translation>
    </message>
    <message>
        <source>A path_id. Empty: all paths. The others still count, so that a crossing that two paths share is marked once.</source>
        <translation>Ett path_id. Tomt: alla stigar. De övriga räknas ändå, så att en övergång som två stigar delar märks en gång.</translation>
    </message>
    <message>
        <source>A file of elements beside the shipped ones (.yaml), with a symbol CODE.svg for each. Empty: the shipped ones alone.</source>
        <translation>En fil med element utöver de medföljande (.yaml), med en symbol CODE.svg för varje. Tomt: bara de medföljande.</translation>
    </message>
    <message>
        <source>The file by which the paths got their colours (.yaml). Empty: the shipped ones.</source>
        <translation>Filen som stigarna fick sina färger efter (.yaml). Tomt: den medföljande.</translation>
    </message>
    <message>
        <source>Those that were there, and the new ones (new) with status idea and the owner of the ground (ground_owner).</source>
        <translation>De som fanns, och de nya (new) med status idea och markens ägare (ground_owner).</translation>
    </message>
    <message>
        <source>A row for each path, element and status with count, unit cost and cost; sums by path and status, and the total (field row).</source>
        <translation>En rad för varje stig, element och status med antal, enhetskostnad och kostnad; summor per stig och status, och totalen (fältet row).</translation>
    </message>
    <message>
        <source>Where an element is required and could not be placed, and why.</source>
        <translation>Var ett element krävs men inte kunde placeras, och varför.</translation>
    </message>
    <message>
        <source>&lt;p&gt;The way of one home to school in at most eight steps, with a map, on a page in A5: streets, turns, and the crossings that the legs list (those of quiet streets are not among them).&lt;/p&gt;&lt;p&gt;It is made for one home that is asked for, from the routes and legs of &quot;Safest routes to school&quot;, and only where the child may walk the way: a blocked or undecided home gets no card.&lt;/p&gt;&lt;p&gt;The card shows a home: it is personal data, for the family alone. It is no guarantee of safety.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Vägen från ett hem till skolan i högst åtta steg, med karta, på en sida i A5: gator, svängar och de övergångar som delsträckorna räknar upp (de över lugna gator är inte med).&lt;/p&gt;&lt;p&gt;Kortet görs för ett hem som man frågar efter, av rutterna och delsträckorna från &quot;Skolvägar med minst trafikfara&quot;, och bara där barnet får gå vägen: ett hindrat eller oavgjort hem får inget kort.&lt;/p&gt;&lt;p&gt;Kortet visar ett hem: det är personuppgifter, bara för familjen. Det är ingen garanti för säkerhet.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>ROUTES of &quot;Safest routes to school&quot;.</source>
        <translation>ROUTES från &quot;Skolvägar med minst trafikfara&quot;.</translation>
    </message>
    <message>
        <source>LEGS of the same run: the streets and crossings of each route.</source>
        <translation>LEGS från samma körning: gatorna och övergångarna på varje rutt.</translation>
    </message>
    <message>
        <source>For the address of the home (field address, else street). Empty: the card shows its id.</source>
        <translation>För hemmets adress (fältet address, annars street). Tomt: kortet visar dess id.</translation>
    </message>
    <message>
        <source>Say which crossings have traffic lights, a zebra and so on. Empty: the card says only that a street is crossed.</source>
        <translation>Anger vilka övergångar som har trafiksignaler, övergångsställe och så vidare. Tomt: kortet säger bara att en gata korsas.</translation>
    </message>
    <message>
        <source>Telephone or address, printed on the card. Empty: no such line.</source>
        <translation>Telefon eller adress, trycks på kortet. Tomt: ingen sådan rad.</translation>
    </message>
    <message>
        <source>One page in A5 (.pdf). It shows a home: personal data, for the family alone.</source>
        <translation>En sida i A5 (.pdf). Den visar ett hem: personuppgifter, bara för familjen.</translation>
    </message>
    <message>
        <source>To school</source>
        <translation>Till skolan</translation>
    </message>
    <message>
        <source>From school</source>
        <translation>Från skolan</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>Båda vägarna</translation>
    </message>
    <message>
        <source>Points with home_id, and pupils where several children live there (1 where it is empty). Every home gets a row in the result.</source>
        <translation>Punkter med home_id, och pupils där flera barn bor (1 där det är tomt). Varje hem får en rad i resultatet.</translation>
    </message>
    <message>
        <source>Lines that a child cannot walk through between home and street; the field kind may say railway or water. Empty: none.</source>
        <translation>Linjer som ett barn inte kan gå igenom mellan hem och gata; fältet kind kan säga railway eller water. Tomt: inga.</translation>
    </message>
    <message>
        <source>By bicycle: on the carriageway with the traffic, on paths both ways, on footways below the age of the country file; where the child may not ride, it walks and pushes the bicycle.</source>
        <translation>Med cykel: på körbanan med trafiken, på banor i båda riktningarna, på gångbanor under landsfilens ålder; där barnet inte får cykla går det och leder cykeln.</translation>
    </message>
    <message>
        <source>Both ways: a route each way; the layer of homes has the status of the worse one.</source>
        <translation>Båda vägarna: en rutt åt vardera hållet; lagret av hem har den sämres status.</translation>
    </message>
    <message>
        <source>Guarantee the minimum risk</source>
        <translation>Garantera minsta möjliga risk</translation>
    </message>
    <message>
        <source>Searches on, home by home, until the gap to the least possible risk is closed; slower. Otherwise the search stops at a gap of 1 %. The field gap of the routes says what is left.</source>
        <translation>Söker vidare, hem för hem, tills gapet till minsta möjliga risk är stängt; långsammare. Annars slutar sökningen vid ett gap på 1 %. Rutternas fält gap anger vad som återstår.</translation>
    </message>
    <message>
        <source>A line for each home, with status, length (m), detour, risk, worst class and reason; of blocked and undecided homes the way with the least in its way. It shows homes: personal data.</source>
        <translation>En linje för varje hem, med status, längd (m), omväg, risk, sämsta klass och motivering; för hindrade och oavgjorda hem vägen med minst hinder. Hemmen syns: personuppgifter.</translation>
    </message>
    <message>
        <source>The routes piece by piece, in order: streets and crossings with side, length (m), class, risk and reason. It shows homes: personal data.</source>
        <translation>Rutterna bit för bit, i ordning: gator och övergångar med sida, längd (m), klass, risk och motivering. Hemmen syns: personuppgifter.</translation>
    </message>
    <message>
        <source>A point for every home, with status, reason and what blocks it. Personal data.</source>
        <translation>En punkt för varje hem, med status, motivering och vad som hindrar det. Personuppgifter.</translation>
    </message>
    <message>
        <source>Homes with a route, or at the school</source>
        <translation>Hem som har en rutt eller ligger vid skolan</translation>
    </message>
    <message>
        <source>Homes blocked</source>
        <translation>Hindrade hem</translation>
    </message>
    <message>
        <source>Holds the school_id of a school. Empty: every home goes to the nearest school.</source>
        <translation>Innehåller en skolas school_id. Tomt: varje hem hör till närmaste skola.</translation>
    </message>
    <message>
        <source>Holds P1 to PA, a profile of your own, or a grade (0: pre-school, 1 to 9). If empty, the profile above is used.</source>
        <translation>Innehåller P1 till PA, en egen profil eller en årskurs (0: förskoleundervisning, 1 till 9). Om det är tomt används profilen ovan.</translation>
    </message>
    <message>
        <source>Holds walk or bike. If empty, the mode below is used.</source>
        <translation>Innehåller walk eller bike. Om det är tomt används färdsättet nedan.</translation>
    </message>
    <message>
        <source>A crossing guard counts on the way to school only where guard_hours cover the time before it that the country file names (guard_minutes). Empty: whatever the hour.</source>
        <translation>En övergångsvakt räknas på väg till skolan bara där guard_hours täcker den tid dessförinnan som landsfilen anger (guard_minutes). Tomt: oavsett klockslag.</translation>
    </message>
    <message>
        <source>A crossing guard counts on the way from school only where guard_hours cover the time after it that the country file names (guard_minutes). Empty: whatever the hour.</source>
        <translation>En övergångsvakt räknas på väg från skolan bara där guard_hours täcker den tid därefter som landsfilen anger (guard_minutes). Tomt: oavsett klockslag.</translation>
    </message>
    <message>
        <source>Longest route as a multiple of the shortest walk, at least 1: 1.25 allows a route a quarter longer. The two detour allowances limit it further.</source>
        <translation>Längsta rutt som en multipel av den kortaste gångvägen, minst 1: 1,25 tillåter en rutt som är en fjärdedel längre. De två omvägsgränserna begränsar den ytterligare.</translation>
    </message>
    <message>
        <source>Minimum detour allowance (m)</source>
        <translation>Minsta tillåtna omväg (m)</translation>
    </message>
    <message>
        <source>A route may always be this much longer than the shortest walk, in metres, however short that is.</source>
        <translation>En rutt får alltid vara så här mycket längre än den kortaste gångvägen, i meter, hur kort den än är.</translation>
    </message>
    <message>
        <source>Maximum detour allowance (m)</source>
        <translation>Största tillåtna omväg (m)</translation>
    </message>
    <message>
        <source>A route is never more than this much longer than the shortest walk, in metres, however long that is.</source>
        <translation>En rutt är aldrig mer än så här mycket längre än den kortaste gångvägen, i meter, hur lång den än är.</translation>
    </message>
    <message>
        <source>Snapping distance (m)</source>
        <translation>Anslutningsavstånd (m)</translation>
    </message>
    <message>
        <source>How far a home or gate may lie from the nearest street or path, in metres. A home farther away gets the status not snapped.</source>
        <translation>Hur långt ett hem eller en grind får ligga från närmaste gata eller väg, i meter. Ett hem längre bort får statusen inte nära någon gata.</translation>
    </message>
    <message>
        <source>The snapping distance (MAX_SNAP) must not be below 0.</source>
        <translation>Anslutningsavståndet (MAX_SNAP) får inte vara under 0.</translation>
    </message>
    <message>
        <source>Lines of streets and paths with the fields of a School Path project. Only kind is required; the more attributes they have, the better the result. What is missing is assumed by the country file.</source>
        <translation>Linjer för gator och vägar med fälten i ett skolstigsprojekt. Bara kind krävs; ju fler attribut de har, desto bättre blir resultatet. Det som saknas antas enligt landsfilen.</translation>
    </message>
    <message>
        <source>Lines, drawn in grey below the rest. Empty: a map without streets.</source>
        <translation>Linjer, ritas i grått under det övriga. Tomt: en karta utan gator.</translation>
    </message>
    <message>
        <source>Points; street_id names the street that is crossed. Without that field the street through the point is taken, else the nearest one. Empty: streets are crossed at junctions, without zebras or signals.</source>
        <translation>Punkter; street_id anger vilken gata som korsas. Utan det fältet tas gatan genom punkten, annars den närmaste. Tomt: gator korsas i korsningar, utan övergångsställen eller trafiksignaler.</translation>
    </message>
    <message>
        <source>Points, one for each gate; points with the same school_id are gates of one school. Leave out gates that pupils may not use.</source>
        <translation>Punkter, en för varje grind; punkter med samma school_id är en skolas grindar. Utelämna grindar som eleverna inte får använda.</translation>
    </message>
    <message>
        <source>For the names of the schools. Empty: schools are named by their school_id.</source>
        <translation>För skolornas namn. Tomt: skolorna anges med sitt school_id.</translation>
    </message>
    <message>
        <source>Points, lines or a table: classes and closures that a person who knows the place has set, with reason, author, date and expiry. Those in force today replace the computed class. Empty: none.</source>
        <translation>Punkter, linjer eller en tabell: klasser och avstängningar som någon med lokalkännedom har satt, med motivering, vem, datum och slutdatum. De som gäller i dag ersätter den beräknade klassen. Tomt: inga.</translation>
    </message>
    <message>
        <source>The age decides which classes a child may use alone. Profiles of your own in the folder school_path/profiles of your QGIS profile are listed, too.</source>
        <translation>Åldern avgör vilka klasser ett barn får använda. Egna profiler i mappen school_path/profiles i din QGIS-profil finns också i listan.</translation>
    </message>
    <message>
        <source>Light and season. In the dark, streets without lighting weigh more; winter is dark and adds the winter maintenance of the ways.</source>
        <translation>Ljus och årstid. I mörker väger gator utan belysning tyngre; vintern är mörk och tar även med vägarnas vinterunderhåll.</translation>
    </message>
    <message>
        <source>A page to read and print (.html), in one file without links to others. It shows no homes.</source>
        <translation>En sida att läsa och skriva ut (.html), i en fil utan länkar till andra. Den visar inga hem.</translation>
    </message>
    <message>
        <source>The numbers of the report for other programs (.json).</source>
        <translation>Rapportens siffror för andra program (.json).</translation>
    </message>
    <message>
        <source>Lines with the fields of the project&apos;s layer of streets; provenance says of every value whether it was measured, tagged, derived or assumed.</source>
        <translation>Linjer med fälten i projektets lager av gator; provenance anger för varje värde om det är mätt, karterat, härlett eller antaget.</translation>
    </message>
    <message>
        <source>Points with the fields of the project&apos;s layer of crossings; street_id names the street that is crossed.</source>
        <translation>Punkter med fälten i projektets lager av övergångar; street_id anger vilken gata som korsas.</translation>
    </message>
    <message numerus="yes">
        <source>Layer &quot;{layer}&quot;: field &quot;{field}&quot; holds neither a profile (P1, P2 …) nor a grade from {least} to {most} in {count} features ({examples}; ids {ids}); the profile of the run is used there.</source>
        <translation>
            <numerusform>Lagret &quot;{layer}&quot;: fältet &quot;{field}&quot; har varken en profil (P1, P2 …) eller en årskurs från {least} till {most} i {count} objekt ({examples}; id {ids}); där används körningens profil.</numerusform>
            <numerusform>Lagret &quot;{layer}&quot;: fältet &quot;{field}&quot; har varken en profil (P1, P2 …) eller en årskurs från {least} till {most} i {count} objekt ({examples}; id {ids}); där används körningens profil.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer &quot;{layer}&quot;: the field &quot;provenance&quot; of {count} features is no JSON object (ids {ids}); their values count as assumed. Empty the field where the town states them.</source>
        <translation>
            <numerusform>Lagret &quot;{layer}&quot;: fältet &quot;provenance&quot; hos {count} objekt är inget JSON-objekt (id {ids}); dess värden räknas som antagna. Töm fältet där kommunen uppger värdena.</numerusform>
            <numerusform>Lagret &quot;{layer}&quot;: fältet &quot;provenance&quot; hos {count} objekt är inget JSON-objekt (id {ids}); deras värden räknas som antagna. Töm fältet där kommunen uppger värdena.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer &quot;{layer}&quot;: the field &quot;provenance&quot; of {count} features is cut off (ids {ids}), as Shapefiles do after 254 characters; values of which it says nothing any more count as assumed. Save the layer as GeoPackage from where it was made.</source>
        <translation>
            <numerusform>Lagret &quot;{layer}&quot;: fältet &quot;provenance&quot; hos {count} objekt är avhugget (id {ids}), som Shapefiler gör efter 254 tecken; värden som det inte längre säger något om räknas som antagna. Spara lagret som GeoPackage där det gjordes.</numerusform>
            <numerusform>Lagret &quot;{layer}&quot;: fältet &quot;provenance&quot; hos {count} objekt är avhugget (id {ids}), som Shapefiler gör efter 254 tecken; värden som det inte längre säger något om räknas som antagna. Spara lagret som GeoPackage där det gjordes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Layer &quot;{layer}&quot;, whose table {output} is to be written into, has unsaved edits. Save or discard them and run again.</source>
        <translation>Lagret &quot;{layer}&quot;, vars tabell {output} ska skrivas till, har ändringar som inte är sparade. Spara eller förkasta dem och kör igen.</translation>
    </message>
    <message>
        <source>Some places cannot be brought from {source} to {target}, the coordinate system of the project file. Make a project file in the coordinate system of the town, and write into that.</source>
        <translation>Vissa platser kan inte föras från {source} till {target}, projektfilens koordinatsystem. Gör en projektfil i kommunens koordinatsystem och skriv till den.</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finland</translation>
    </message>
    <message>
        <source>Country whose rules and defaults apply.</source>
        <translation>Landet vars regler och antagna värden gäller.</translation>
    </message>
    <message>
        <source>Raster with heights in metres; gives the gradient of streets where it is not known. Empty: gradients that are not known stay empty.</source>
        <translation>Raster med höjder i meter; ger gators lutning där den inte är känd. Tomt: okända lutningar förblir tomma.</translation>
    </message>
    <message>
        <source>project, geopackage, empty, new, layers, forms, qfield</source>
        <translation>projekt, geopackage, tom, ny, lager, formulär, qfield</translation>
    </message>
    <message>
        <source>sample, example, demo, tutorial, test data, first steps</source>
        <translation>exempel, demo, övning, testdata, första steg</translation>
    </message>
    <message>
        <source>openstreetmap, osm, pbf, import, streets, roads, crossings, footways, network, buildings, addresses, schools, railway</source>
        <translation>openstreetmap, osm, pbf, import, gator, vägar, övergångar, gångbanor, nät, byggnader, adresser, skolor, järnväg</translation>
    </message>
    <message>
        <source>streets, roads, import, mapping, digiroad, quickosm, network, topology, gaps, speed limits, linear referencing</source>
        <translation>gator, vägar, import, mappning, digiroad, quickosm, nät, topologi, luckor, hastighetsgränser, linjär referering</translation>
    </message>
    <message>
        <source>pupils, students, addresses, geocoding, csv, excel, list, register, school districts, home</source>
        <translation>elever, adresser, geokodning, csv, excel, lista, register, upptagningsområden, hem</translation>
    </message>
    <message>
        <source>safety, danger, risk, class, traffic, speed, footway, sidewalk, crossing, zebra, walking, cycling, road safety audit, dark, winter</source>
        <translation>säkerhet, fara, risk, klass, trafik, hastighet, gångbana, trottoar, övergång, övergångsställe, gång, cykling, trafiksäkerhetsgranskning, mörker, vinter</translation>
    </message>
    <message>
        <source>route, way to school, walk to school, school trip, pupils, shortest path, routing, safest, detour, cycling, walking, blocked, undecided, school transport, survey, report</source>
        <translation>rutt, skolväg, gå till skolan, skolresa, elever, kortaste väg, ruttsökning, säkraste, omväg, cykling, gång, hindrad, oavgjord, skolskjuts, undersökning, rapport</translation>
    </message>
    <message>
        <source>compare, difference, change, before and after, what if, scenario, effect, measure, freed</source>
        <translation>jämförelse, skillnad, ändring, före och efter, tänk om, scenario, effekt, åtgärd, har nu väg</translation>
    </message>
    <message>
        <source>school path, route network, pupil flows, waymark, colour, code, bundle, main routes</source>
        <translation>skolstig, ruttnät, elevströmmar, ledmärke, färg, kod, huvudrutter</translation>
    </message>
    <message>
        <source>elements, signs, signposts, waymarks, markings, furniture, placement, bill of quantities, costs, budget</source>
        <translation>element, skyltar, vägvisare, ledmärken, markeringar, möblering, placering, mängdförteckning, kostnader, budget</translation>
    </message>
    <message>
        <source>handbook, guideline, yaml, validate, file, clauses, limits</source>
        <translation>handbok, riktlinje, yaml, validering, fil, punkter, gränser</translation>
    </message>
    <message>
        <source>handbook, guideline, standard, audit, inspection, check, criteria, findings, waiver, accessibility, clear width, sight</source>
        <translation>handbok, riktlinje, norm, revision, inspektion, granskning, kriterier, iakttagelser, undantag, tillgänglighet, fri bredd, sikt</translation>
    </message>
    <message>
        <source>compare, difference, findings, audit, years, progress, monitoring, better, worse</source>
        <translation>jämförelse, skillnad, iakttagelser, revision, år, framsteg, uppföljning, bättre, sämre</translation>
    </message>
    <message>
        <source>print, pdf, map, atlas, layout, poster, wall map, council, school, export</source>
        <translation>utskrift, pdf, karta, atlas, layout, affisch, väggkarta, beslutsfattare, skola, export</translation>
    </message>
    <message>
        <source>print, pdf, card, directions, steps, family, parents, route, one pupil</source>
        <translation>utskrift, pdf, kort, vägbeskrivning, steg, familj, föräldrar, rutt, en elev</translation>
    </message>
    <message>
        <source>Makes an empty project file with all layers, forms and styles of School Path.</source>
        <translation>Gör en tom projektfil med alla lager, formulär och stilar i School Path.</translation>
    </message>
    <message>
        <source>Makes a project file with an invented district to try out.</source>
        <translation>Gör en projektfil med ett påhittat område att prova på.</translation>
    </message>
    <message>
        <source>Makes streets, crossings, school gates, homes and barriers from an OpenStreetMap file.</source>
        <translation>Gör gator, övergångar, skolgrindar, hem och barriärer av en OpenStreetMap-fil.</translation>
    </message>
    <message>
        <source>Makes streets and crossings from the town&apos;s own street lines, and lists what needs a look.</source>
        <translation>Gör gator och övergångar av kommunens egna gatulinjer och listar vad som behöver ses över.</translation>
    </message>
    <message>
        <source>Turns a list of pupils with addresses into homes, by the town&apos;s own address points.</source>
        <translation>Gör en lista över elever med adresser till hem, med kommunens egna adresspunkter.</translation>
    </message>
    <message>
        <source>Gives class, risk and reason of both sides of every street and of every crossing, for an age.</source>
        <translation>Ger klass, risk och motivering för båda sidorna av varje gata och för varje övergång, för en ålder.</translation>
    </message>
    <message>
        <source>Finds for every home the route to school with the least traffic danger, and says what is in the way.</source>
        <translation>Hittar för varje hem den rutt till skolan som har minst trafikfara och säger vad som hindrar.</translation>
    </message>
    <message>
        <source>Says for which homes the way to school changed between two runs of the routes.</source>
        <translation>Säger för vilka hem vägen till skolan har ändrats mellan två körningar.</translation>
    </message>
    <message>
        <source>Proposes School Paths with colour, shape and number along the routes that most pupils take.</source>
        <translation>Föreslår skolstigar med färg, form och nummer längs de rutter som flest elever tar.</translation>
    </message>
    <message>
        <source>Places signs, posts and wait spots along School Paths by the rules of the catalogue, with costs.</source>
        <translation>Placerar skyltar, stolpar och väntplatser längs skolstigar enligt katalogens regler, med kostnader.</translation>
    </message>
    <message>
        <source>Reports everything that is wrong with a handbook file.</source>
        <translation>Rapporterar allt som är fel i en handboksfil.</translation>
    </message>
    <message>
        <source>Checks School Paths against the clauses of a handbook, and reports what fails or is unknown.</source>
        <translation>Granskar skolstigar mot en handboks punkter och rapporterar vad som inte uppfylls eller är okänt.</translation>
    </message>
    <message>
        <source>Says what got better and what got worse between two checks against a handbook.</source>
        <translation>Säger vad som blev bättre och vad som blev sämre mellan två granskningar mot en handbok.</translation>
    </message>
    <message>
        <source>Prints a map for each school, or one for the council, as a PDF without homes.</source>
        <translation>Skriver ut en karta för varje skola, eller en för beslutsfattarna, som PDF utan hem.</translation>
    </message>
    <message>
        <source>Prints the way of one home to school in steps, with a map, for its family.</source>
        <translation>Skriver ut ett hems väg till skolan i steg, med karta, för familjen.</translation>
    </message>
    <message>
        <source>{length} m along a street without footway, driven at {speed} km/h, {volume} vehicles a day</source>
        <translation>{length} m längs en gata utan gångbana, körd i {speed} km/h, {volume} fordon per dygn</translation>
    </message>
    <message>
        <source>{direction}, {begin}–{end}: crossing guards that stand and count: {count} ({ids}); that do not stand all that time and do not count: {others} ({absent}).</source>
        <translation>{direction}, {begin}–{end}: övergångsvakter som står där och räknas: {count} ({ids}); som inte står där hela tiden och inte räknas: {others} ({absent}).</translation>
    </message>
    <message numerus="yes">
        <source>{count} crossings have guard_hours that are no hours such as 07:30-08:15, 13:00-14:00 ({ids}); no guard is counted there.</source>
        <translation>
            <numerusform>{count} övergång har guard_hours som inte är klockslag som 07:30-08:15, 13:00-14:00 ({ids}); där räknas ingen vakt.</numerusform>
            <numerusform>{count} övergångar har guard_hours som inte är klockslag som 07:30-08:15, 13:00-14:00 ({ids}); där räknas ingen vakt.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;{key}&quot;: the narrowest band of &quot;width&quot; must begin at &quot;least: 0&quot;.</source>
        <translation>&quot;{key}&quot;: det smalaste intervallet i &quot;width&quot; måste börja vid &quot;least: 0&quot;.</translation>
    </message>
    <message>
        <source>Homes are not shown. Counts of fewer than {few} pupils are not told.</source>
        <translation>Hem visas inte. Antal under {few} elever anges inte.</translation>
    </message>
    <message numerus="yes">
        <source>{count} pieces of streets without length were left out.</source>
        <translation>
            <numerusform>{count} gatubit utan längd utelämnades.</numerusform>
            <numerusform>{count} gatubitar utan längd utelämnades.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} crossings lie at one place with a better-equipped one and were not used: {ids}.</source>
        <translation>
            <numerusform>{count} övergång ligger på samma plats som en bättre utrustad och användes inte: {ids}.</numerusform>
            <numerusform>{count} övergångar ligger på samma plats som en bättre utrustad och användes inte: {ids}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} crossings name a street that is not there: {ids}. The nearest street was taken.</source>
        <translation>
            <numerusform>{count} övergång nämner en gata som inte finns: {ids}. Den närmaste gatan användes.</numerusform>
            <numerusform>{count} övergångar nämner en gata som inte finns: {ids}. Den närmaste gatan användes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} crossings lie more than {distance} m from a street with motor traffic and were not used: {ids}.</source>
        <translation>
            <numerusform>{count} övergång ligger mer än {distance} m från en gata med motortrafik och användes inte: {ids}.</numerusform>
            <numerusform>{count} övergångar ligger mer än {distance} m från en gata med motortrafik och användes inte: {ids}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} crossings lie on no street with motor traffic and were not used: {ids}.</source>
        <translation>
            <numerusform>{count} övergång ligger inte på någon gata med motortrafik och användes inte: {ids}.</numerusform>
            <numerusform>{count} övergångar ligger inte på någon gata med motortrafik och användes inte: {ids}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} times a foot way crosses a street at its level without a common point; the crossing was judged as unmarked: {ids}. Join the lines, or set the level of the bridge or tunnel.</source>
        <translation>
            <numerusform>En gångväg korsar en gata i samma plan utan gemensam punkt {count} gång; övergången bedömdes som omarkerad: {ids}. Foga ihop linjerna, eller ange brons eller tunnelns nivå.</numerusform>
            <numerusform>En gångväg korsar en gata i samma plan utan gemensam punkt {count} gånger; övergången bedömdes som omarkerad: {ids}. Foga ihop linjerna, eller ange brons eller tunnelns nivå.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no profile &quot;{profiles}&quot;. Use one of {expected}, or a grade from {least} to {most}.</source>
        <translation>Det finns ingen profil &quot;{profiles}&quot;. Använd någon av {expected}, eller en årskurs från {least} till {most}.</translation>
    </message>
    <message>
        <source>{output} cannot be &quot;{found}&quot;. A table of a GeoPackage is named: {form}.</source>
        <translation>{output} kan inte vara &quot;{found}&quot;. En tabell i ett GeoPackage anges så: {form}.</translation>
    </message>
    <message>
        <source>{output} cannot be written as {ending}: the format cuts texts after 254 characters, and with them where each value comes from (provenance); assumed values would then look stated. Choose GeoPackage (.gpkg).</source>
        <translation>{output} kan inte skrivas som {ending}: formatet kapar texter efter 254 tecken, och med dem varifrån varje värde kommer (provenance); antagna värden skulle då se uppgivna ut. Välj GeoPackage (.gpkg).</translation>
    </message>
    <message>
        <source>{output} cannot be written to {file}: that is a folder. Add the name of a file.</source>
        <translation>{output} kan inte skrivas till {file}: det är en mapp. Lägg till ett filnamn.</translation>
    </message>
    <message>
        <source>{output} would be written over {file}, a file of another kind. Choose another place for it.</source>
        <translation>{output} skulle skrivas över {file}, en fil av annat slag. Välj en annan plats.</translation>
    </message>
    <message>
        <source>{output} cannot be written to {file}: the file or its folder is write-protected. Remove the protection, or choose another place.</source>
        <translation>{output} kan inte skrivas till {file}: filen eller dess mapp är skrivskyddad. Ta bort skyddet, eller välj en annan plats.</translation>
    </message>
    <message>
        <source>{output} would be written over the file {input} ({file}). Choose another place for it.</source>
        <translation>{output} skulle skrivas över filen {input} ({file}). Välj en annan plats.</translation>
    </message>
    <message>
        <source>{output} and {other} would be written to one place ({file}). Give each a file of its own, or a table of its own in the file.</source>
        <translation>{output} och {other} skulle skrivas till samma plats ({file}). Ge var och en sin egen fil, eller sin egen tabell i filen.</translation>
    </message>
    <message>
        <source>{output} cannot be written to the table &quot;{table}&quot; of {file}: the file keeps something else there. Choose another name for the table.</source>
        <translation>{output} kan inte skrivas till tabellen &quot;{table}&quot; i {file}: filen har något annat där. Välj ett annat namn på tabellen.</translation>
    </message>
    <message>
        <source>{output} would replace the file {file} and all its tables ({tables}). To write one table into it choose &quot;Save to GeoPackage…&quot;, in a batch {form}; or choose another file.</source>
        <translation>{output} skulle ersätta filen {file} och alla dess tabeller ({tables}). För att skriva en tabell i den, välj &quot;Spara till GeoPackage…&quot;, i en batch {form}; eller välj en annan fil.</translation>
    </message>
    <message>
        <source>{file} could not be written whole, so nothing of this run was kept, and files that were there are as they were. Is the disk full? Free some space, or choose another place, and run again.</source>
        <translation>{file} kunde inte skrivas i sin helhet, så inget av denna körning behölls, och filer som fanns är som de var. Är disken full? Frigör utrymme, eller välj en annan plats, och kör igen.</translation>
    </message>
    <message>
        <source>{file} cannot be replaced: another program has it open ({error}). Nothing of this run was kept, and the file is as it was. Close the program, or remove the layer from the project, and run again.</source>
        <translation>{file} kan inte ersättas: ett annat program har den öppen ({error}). Inget av denna körning behölls, och filen är som den var. Stäng programmet, eller ta bort lagret ur projektet, och kör igen.</translation>
    </message>
    <message>
        <source>{file} cannot be written: the disk is full. Nothing of this run was kept, and files that were there are as they were. Free some space, or choose another place, and run again.</source>
        <translation>{file} kan inte skrivas: disken är full. Inget av denna körning behölls, och filer som fanns är som de var. Frigör utrymme, eller välj en annan plats, och kör igen.</translation>
    </message>
    <message>
        <source>It begins {length} m from the home, where the routes of {fewest} pupils or more run together.</source>
        <translation>Den börjar {length} m från hemmet, där minst {fewest} elevers rutter går ihop.</translation>
    </message>
    <message>
        <source>It begins {length} m from the home. Nowhere on the route do {fewest} pupils walk together: its beginning may tell where a child lives. Shorten the path before you give it away.</source>
        <translation>Den börjar {length} m från hemmet. Ingenstans på rutten går {fewest} elever tillsammans: dess början kan röja var ett barn bor. Korta stigen innan du lämnar ut den.</translation>
    </message>
    <message>
        <source>level crossing of a railway</source>
        <translation>plankorsning med järnväg</translation>
    </message>
    <message>
        <source>signals not known, taken as none</source>
        <translation>signaler inte kända, behandlas som inga</translation>
    </message>
    <message>
        <source>bell</source>
        <translation>ljudsignal</translation>
    </message>
    <message>
        <source>supervised</source>
        <translation>bevakad</translation>
    </message>
    <message>
        <source>full barriers</source>
        <translation>helbommar</translation>
    </message>
    <message>
        <source>half barriers</source>
        <translation>halvbommar</translation>
    </message>
    <message>
        <source>barriers</source>
        <translation>bommar</translation>
    </message>
    <message>
        <source>lights</source>
        <translation>varningsljus</translation>
    </message>
    <message>
        <source>neither barriers nor lights</source>
        <translation>varken bommar eller varningsljus</translation>
    </message>
    <message>
        <source>no barriers; lights not known, taken as none</source>
        <translation>inga bommar; varningsljus inte kända, behandlas som inga</translation>
    </message>
    <message>
        <source>no lights; barriers not known, taken as none</source>
        <translation>inga varningsljus; bommar inte kända, behandlas som inga</translation>
    </message>
    <message>
        <source>barriers and lights not known, taken as none</source>
        <translation>bommar och varningsljus inte kända, behandlas som inga</translation>
    </message>
    <message>
        <source>a footway of at least {width} m</source>
        <translation>en gångbana på minst {width} m</translation>
    </message>
    <message>
        <source>a footway with a buffer of {buffer} m to the cars</source>
        <translation>en gångbana med en skiljeremsa på {buffer} m mot bilarna</translation>
    </message>
    <message>
        <source>a zebra with a refuge island of at least {depth} m</source>
        <translation>ett övergångsställe med en refug på minst {depth} m</translation>
    </message>
    <message>
        <source>a raised zebra with a refuge island of at least {depth} m</source>
        <translation>ett upphöjt övergångsställe med en refug på minst {depth} m</translation>
    </message>
    <message>
        <source>warning lights at the tracks</source>
        <translation>varningsljus vid spåren</translation>
    </message>
    <message>
        <source>Barriers of the level crossing</source>
        <translation>Plankorsningens bommar</translation>
    </message>
    <message>
        <source>full, half, yes (which of the two is not known) or no</source>
        <translation>full (hela), half (halva), yes (vilketdera är inte känt) eller no (inga)</translation>
    </message>
    <message>
        <source>Lights that warn of the train or tram</source>
        <translation>Ljus som varnar för tåg eller spårvagn</translation>
    </message>
    <message>
        <source>yes or no; a bell and staff at the crossing as well</source>
        <translation>yes eller no; likaså ljudsignal och personal vid korsningen</translation>
    </message>
    <message>
        <source>It would take from the clear width: {width} m must be left for the plough, or the whole width of a narrower way.</source>
        <translation>Det skulle ta av den fria bredden: {width} m måste lämnas för plogen, eller hela bredden av en smalare väg.</translation>
    </message>
    <message>
        <source>The layer &quot;{layer}&quot;, given as {name}, lacks fields: {names}. Give the layer that School Path makes, or add them.</source>
        <translation>Lagret &quot;{layer}&quot;, angivet som {name}, saknar fält: {names}. Ange lagret som School Path gör, eller lägg till dem.</translation>
    </message>
    <message>
        <source>Table &quot;{table}&quot; of {file}: rows written: {count}; rows from before: kept {stayed}, replaced {gone}.</source>
        <translation>Tabellen &quot;{table}&quot; i {file}: skrivna rader: {count}; tidigare rader: behållna {stayed}, ersatta {gone}.</translation>
    </message>
    <message>
        <source>Table &quot;{table}&quot; of {file}: rows that got another id, since theirs was taken: {count}.</source>
        <translation>Tabellen &quot;{table}&quot; i {file}: rader som fick ett annat id, eftersom deras var upptaget: {count}.</translation>
    </message>
    <message>
        <source>Table &quot;{table}&quot; of {file}: columns added at its end: {names}.</source>
        <translation>Tabellen &quot;{table}&quot; i {file}: kolumner tillagda i slutet: {names}.</translation>
    </message>
    <message>
        <source>Table &quot;{table}&quot; of {file}: replaced rows that somebody had drawn, changed or confirmed: {count}. What was typed there is gone from the file; take it from a copy that you made before.</source>
        <translation>Tabellen &quot;{table}&quot; i {file}: ersatta rader som någon hade ritat, ändrat eller bekräftat: {count}. Det som skrivits där är borta ur filen; hämta det ur en kopia som du gjorde tidigare.</translation>
    </message>
    <message>
        <source>Table &quot;{table}&quot; of {file}: replaced rows: {count}, among them any that somebody has drawn or changed. What was typed there is gone from the file; take it from a copy that you made before.</source>
        <translation>Tabellen &quot;{table}&quot; i {file}: ersatta rader: {count}, däribland sådana som någon kan ha ritat eller ändrat. Det som skrivits där är borta ur filen; hämta det ur en kopia som du gjorde tidigare.</translation>
    </message>
    <message>
        <source>The project for the field, {file}, must lie beside the project file, so that the two can be copied together. Put it into {folder}.</source>
        <translation>Projektet för fält, {file}, måste ligga bredvid projektfilen, så att de kan kopieras tillsammans. Lägg det i {folder}.</translation>
    </message>
    <message>
        <source>{file} is no School Path project. Choose a file that &quot;Create School Path project&quot; has made.</source>
        <translation>{file} är inget skolstigsprojekt. Välj en fil som &quot;Skapa skolstigsprojekt&quot; har gjort.</translation>
    </message>
    <message>
        <source>{output} cannot go into the table &quot;{table}&quot; of {file}, which holds something else. Choose the table &quot;{right}&quot;, or a name that is not in the file.</source>
        <translation>{output} kan inte läggas i tabellen &quot;{table}&quot; i {file}, som innehåller något annat. Välj tabellen &quot;{right}&quot;, eller ett namn som inte finns i filen.</translation>
    </message>
    <message>
        <source>{output} cannot go into the table &quot;{table}&quot; of {file}, which holds something else. Choose a name that is not in the file.</source>
        <translation>{output} kan inte läggas i tabellen &quot;{table}&quot; i {file}, som innehåller något annat. Välj ett namn som inte finns i filen.</translation>
    </message>
    <message>
        <source>Table &quot;{table}&quot; of {file}: lengths in {crs}, the coordinate system of the file, are not true metres here. Make a project file in {better}, and write into that.</source>
        <translation>Tabellen &quot;{table}&quot; i {file}: längder i {crs}, filens koordinatsystem, är inte verkliga meter här. Gör en projektfil i {better} och skriv till den.</translation>
    </message>
    <message>
        <source>The walk is {length} m; at most {fit} m are thought fit for this age.</source>
        <translation>Gångvägen är {length} m; högst {fit} m anses lämpligt för denna ålder.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more places.</source>
        <translation>
            <numerusform>… och %n plats till.</numerusform>
            <numerusform>… och %n platser till.</numerusform>
        </translation>
    </message>
    <message>
        <source>barriers at the railway</source>
        <translation>bommar vid järnvägen</translation>
    </message>
    <message>
        <source>barriers and lights</source>
        <translation>bommar och varningsljus</translation>
    </message>
    <message numerus="yes">
        <source>{count} clauses, no faults.</source>
        <translation>
            <numerusform>{count} punkt, inga fel.</numerusform>
            <numerusform>{count} punkter, inga fel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The selected streets do not hang together: they are {pieces} pieces. Select what lies between them, or draw the path.</source>
        <translation>
            <numerusform>De valda gatorna hänger inte ihop: de är {pieces} delar. Välj det som ligger mellan dem, eller rita stigen.</numerusform>
            <numerusform>De valda gatorna hänger inte ihop: de är {pieces} delar. Välj det som ligger mellan dem, eller rita stigen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At {places} of their junctions the selected streets branch, and a path has two ends. Deselect the branches, or draw the path.</source>
        <translation>
            <numerusform>De valda gatorna förgrenar sig i {places} korsning, och en stig har två ändar. Avmarkera grenen, eller rita stigen.</numerusform>
            <numerusform>De valda gatorna förgrenar sig i {places} korsningar, och en stig har två ändar. Avmarkera grenarna, eller rita stigen.</numerusform>
        </translation>
    </message>
    <message>
        <source>speed limit and volume measured</source>
        <translation>hastighetsgräns och trafikmängd uppmätta</translation>
    </message>
    <message>
        <source>speed limit and volume stated by the town</source>
        <translation>hastighetsgräns och trafikmängd uppgivna av kommunen</translation>
    </message>
    <message>
        <source>speed limit and volume tagged</source>
        <translation>hastighetsgräns och trafikmängd karterade</translation>
    </message>
    <message>
        <source>speed limit and volume derived</source>
        <translation>hastighetsgräns och trafikmängd härledda</translation>
    </message>
    <message>
        <source>speed limit and volume assumed</source>
        <translation>hastighetsgräns och trafikmängd antagna</translation>
    </message>
    <message>
        <source>Assumed widths of your own (.yaml): a changed copy of fi.yaml. Empty: those of Finland.</source>
        <translation>Egna antagna bredder (.yaml): en ändrad kopia av fi.yaml. Tomt: Finlands.</translation>
    </message>
    <message>
        <source>A profile of your own (.yaml): a copy of a shipped one (menu entry &quot;Copy the rule files…&quot;) with other limits. Empty: the profile chosen above.</source>
        <translation>En egen profil (.yaml): en kopia av en medföljande (menyposten &quot;Kopiera regelfilerna…&quot;) med andra gränser. Tomt: profilen som valts ovan.</translation>
    </message>
    <message>
        <source>Traffic rules and assumed values of your own (.yaml): a changed copy of fi.yaml (menu entry &quot;Copy the rule files…&quot;). Empty: the country that the profile names.</source>
        <translation>Egna trafikregler och antagna värden (.yaml): en ändrad kopia av fi.yaml (menyposten &quot;Kopiera regelfilerna…&quot;). Tomt: det land som profilen anger.</translation>
    </message>
    <message>
        <source>Colours and shapes of your own (.yaml): a changed copy of codes.yaml (menu entry &quot;Copy the rule files…&quot;). Empty: the shipped ones.</source>
        <translation>Egna färger och former (.yaml): en ändrad kopia av codes.yaml (menyposten &quot;Kopiera regelfilerna…&quot;). Tomt: de medföljande.</translation>
    </message>
    <message>
        <source>A QGIS layout template (.qpt): a changed copy of a shipped one (menu entry &quot;Copy the rule files…&quot;) with the same ids of map, legend and tables. Empty: the shipped one.</source>
        <translation>En layoutmall för QGIS (.qpt): en ändrad kopia av en medföljande (menyposten &quot;Kopiera regelfilerna…&quot;) med samma id för karta, teckenförklaring och tabeller. Tomt: den medföljande.</translation>
    </message>
    <message>
        <source>Rules and defaults of your own (.yaml): a changed copy of fi.yaml (menu entry &quot;Copy the rule files…&quot;). Empty: the country chosen above.</source>
        <translation>Egna regler och antagna värden (.yaml): en ändrad kopia av fi.yaml (menyposten &quot;Kopiera regelfilerna…&quot;). Tomt: landet som valts ovan.</translation>
    </message>
    <message>
        <source>Read what lies beside a path</source>
        <translation>Läser vad som finns bredvid stigen</translation>
    </message>
    <message>
        <source>There are no results to keep: press Run first.</source>
        <translation>Det finns inga resultat att spara: tryck först på Kör.</translation>
    </message>
    <message>
        <source>The results were not kept: {file} could not be written ({error}). Choose another file or folder.</source>
        <translation>Resultaten sparades inte: {file} kunde inte skrivas ({error}). Välj en annan fil eller mapp.</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Choose another place.</source>
        <translation>Mappen {folder} finns inte. Välj en annan plats.</translation>
    </message>
    <message>
        <source>{file} cannot be written: it, or its folder, is read-only. Choose another place.</source>
        <translation>{file} kan inte skrivas: filen eller dess mapp är skrivskyddad. Välj en annan plats.</translation>
    </message>
    <message>
        <source>{file} is no GeoPackage, or it is damaged. Choose another file.</source>
        <translation>{file} är ingen GeoPackage, eller är skadad. Välj en annan fil.</translation>
    </message>
    <message>
        <source>the table {table} is not whole</source>
        <translation>tabellen {table} är inte hel</translation>
    </message>
    <message>
        <source>Kept in {file}, which had results already, as {tables}. It holds homes: personal data.</source>
        <translation>Sparat i {file}, som redan hade resultat, som {tables}. Filen innehåller hem: personuppgifter.</translation>
    </message>
    <message>
        <source>Reading the streets…</source>
        <translation>Läser gatorna…</translation>
    </message>
    <message>
        <source>The layer of School Paths has gone: no path was made.</source>
        <translation>Lagret med skolstigar finns inte längre: ingen stig gjordes.</translation>
    </message>
    <message>
        <source>Read the streets to draw along</source>
        <translation>Läser gatorna att rita längs</translation>
    </message>
    <message>
        <source>Looking for the other way…</source>
        <translation>Söker den andra vägen…</translation>
    </message>
    <message>
        <source>Answer about a home</source>
        <translation>Svar om ett hem</translation>
    </message>
    <message>
        <source>Keeping the results…</source>
        <translation>Sparar resultaten…</translation>
    </message>
    <message>
        <source>it takes more than {seconds} s</source>
        <translation>det tar mer än {seconds} s</translation>
    </message>
    <message numerus="yes">
        <source>Layer &quot;{layer}&quot;: {count} streets have vertices more than {distance} km from those beside them (ids {ids}); these vertices are left out. Move them to their place with the vertex tool, or delete them.</source>
        <translation>
            <numerusform>Lagret &quot;{layer}&quot;: {count} gata har brytpunkter mer än {distance} km från dem bredvid (id {ids}); dessa brytpunkter utelämnas. Flytta dem till rätt plats med nodverktyget, eller ta bort dem.</numerusform>
            <numerusform>Lagret &quot;{layer}&quot;: {count} gator har brytpunkter mer än {distance} km från dem bredvid (id {ids}); dessa brytpunkter utelämnas. Flytta dem till rätt plats med nodverktyget, eller ta bort dem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer &quot;{layer}&quot;: {count} streets have no two vertices within {distance} km (ids {ids}); they are left out. Correct their coordinates.</source>
        <translation>
            <numerusform>Lagret &quot;{layer}&quot;: {count} gata har inte två brytpunkter inom {distance} km (id {ids}); den utelämnas. Rätta koordinaterna.</numerusform>
            <numerusform>Lagret &quot;{layer}&quot;: {count} gator har inte två brytpunkter inom {distance} km (id {ids}); de utelämnas. Rätta koordinaterna.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer &quot;{layer}&quot;: {count} paths have vertices more than {distance} km from the streets (ids {ids}); these vertices are left out. Move them to their place with the vertex tool, or delete them.</source>
        <translation>
            <numerusform>Lagret &quot;{layer}&quot;: {count} stig har brytpunkter mer än {distance} km från gatorna (id {ids}); dessa brytpunkter utelämnas. Flytta dem till rätt plats med nodverktyget, eller ta bort dem.</numerusform>
            <numerusform>Lagret &quot;{layer}&quot;: {count} stigar har brytpunkter mer än {distance} km från gatorna (id {ids}); dessa brytpunkter utelämnas. Flytta dem till rätt plats med nodverktyget, eller ta bort dem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer &quot;{layer}&quot;: {count} paths lie more than {distance} km away from the streets (ids {ids}); they are left out. Check the coordinate system of the layer, and whether its coordinates are swapped.</source>
        <translation>
            <numerusform>Lagret &quot;{layer}&quot;: {count} stig ligger mer än {distance} km från gatorna (id {ids}); den utelämnas. Kontrollera lagrets koordinatsystem och om koordinaterna är omkastade.</numerusform>
            <numerusform>Lagret &quot;{layer}&quot;: {count} stigar ligger mer än {distance} km från gatorna (id {ids}); de utelämnas. Kontrollera lagrets koordinatsystem och om koordinaterna är omkastade.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ways with nodes far away from all their others; these nodes are left out: {count} ({ids}). Correct them in OpenStreetMap.</source>
        <translation>Vägar med noder långt från alla sina andra; dessa noder utelämnas: {count} ({ids}). Rätta dem i OpenStreetMap.</translation>
    </message>
    <message>
        <source>Foot ways that cross a street at its level without a common node: {count}. They count as unmarked crossings there ({ids}). Join them in OpenStreetMap, or give the bridge or tunnel its layer.</source>
        <translation>Gångvägar som korsar en gata i samma plan utan gemensam nod: {count}. De räknas där som passager utan markering ({ids}). Förena dem i OpenStreetMap, eller ange planet (layer) för bron eller tunneln.</translation>
    </message>
    <message>
        <source>{name} cannot be {value}: it holds a letter that is none. Write it anew, or give the file another name.</source>
        <translation>{name} kan inte vara {value}: det innehåller ett ogiltigt tecken. Skriv det på nytt, eller ge filen ett annat namn.</translation>
    </message>
    <message>
        <source>{name} is empty. Choose a layer.</source>
        <translation>{name} är tomt. Välj ett lager.</translation>
    </message>
    <message>
        <source>The layer &quot;{value}&quot;, given as {name}, cannot be opened. Check its path and its name.</source>
        <translation>Lagret &quot;{value}&quot; ({name}) kan inte öppnas. Kontrollera dess sökväg och namn.</translation>
    </message>
    <message>
        <source>the file is not text in UTF-8 here. Save it as UTF-8.</source>
        <translation>filen är inte text i UTF-8 här. Spara den som UTF-8.</translation>
    </message>
    <message>
        <source>this text holds a letter that is none (NUL, or half of one). Write it anew.</source>
        <translation>texten innehåller ett ogiltigt tecken (NUL eller ett halvt tecken). Skriv den på nytt.</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; names &quot;{found}&quot;, which is neither shipped ({known}) nor a .yaml file beside this one.</source>
        <translation>&quot;{key}&quot; anger &quot;{found}&quot;, som varken följer med ({known}) eller är en .yaml-fil bredvid den här.</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; is too long or nested too deep (at most {found} letters). Make several clauses of it.</source>
        <translation>&quot;{key}&quot; är för långt eller har för många nivåer (högst {found} tecken). Dela det i flera punkter.</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; uses {found}, which a handbook may not use: it could read or change what is none of its business. The guide lists the functions that it may use (&quot;How it is read&quot;).</source>
        <translation>&quot;{key}&quot; använder {found}, som en handbok inte får använda: det kunde läsa eller ändra sådant som inte angår den. Guiden räknar upp de tillåtna funktionerna (&quot;How it is read&quot;).</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; uses {found}, which this QGIS ({version}) does not have. Leave it out, or use a newer QGIS.</source>
        <translation>&quot;{key}&quot; använder {found}, som denna QGIS ({version}) saknar. Utelämna det, eller använd en nyare QGIS.</translation>
    </message>
    <message>
        <source>The way at the gate leads to no street, and the nearest one that does was taken; schools: {ids}. Draw the missing link, or move the gate.</source>
        <translation>Vägen vid grinden leder inte till någon gata, och den närmaste som gör det togs; skolor: {ids}. Rita den förbindelse som saknas, eller flytta grinden.</translation>
    </message>
    <message>
        <source>Gates lie at a footway apart from its street that nothing connects to the other streets; schools: {ids}. Draw the missing link.</source>
        <translation>Grindar ligger vid en separat gångbana som saknar förbindelse med andra gator; skolor: {ids}. Rita den förbindelse som saknas.</translation>
    </message>
    <message>
        <source>For {count} pupils the gate of the school lies at a footway apart from its street, and the data has no link to it: draw the link, or mend it.</source>
        <translation>Elever vars skolgrind ligger vid en separat gångbana utan förbindelse i data: {count}. Rita förbindelsen, eller rätta den.</translation>
    </message>
    <message>
        <source>The layer &quot;{layer}&quot;, given as {name}, holds {found}, where a map needs {expected}. Give another layer, or none.</source>
        <translation>Lagret &quot;{layer}&quot; ({name}) innehåller {found}, men kartan behöver: {expected}. Ange ett annat lager, eller inget.</translation>
    </message>
    <message>
        <source>points</source>
        <translation>punkter</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>linjer</translation>
    </message>
    <message>
        <source>polygons</source>
        <translation>polygoner</translation>
    </message>
    <message>
        <source>rows without a place</source>
        <translation>rader utan plats</translation>
    </message>
    <message>
        <source>shapes of several kinds</source>
        <translation>objekt av flera slag</translation>
    </message>
    <message>
        <source>Separate footway not connected: {gate} lies at a footway apart from its street, and the data has no link from there to other streets. Draw the missing link.</source>
        <translation>Separat gångbana utan förbindelse: {gate} ligger vid en separat gångbana, och data saknar förbindelse därifrån till andra gator. Rita den förbindelse som saknas.</translation>
    </message>
    <message>
        <source>gate {number} of the school &quot;{school}&quot;</source>
        <translation>grind {number} till skolan &quot;{school}&quot;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Judges both sides of every street, and every mapped crossing, for a child of the chosen age.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Class&lt;/b&gt; says who may go there alone: 1 = from pre-school and grade 1; 2 = from grade 3; 3 = from grade 7 (grades 5–6 where signals or a guard help); 4 = nobody alone; 5 = closed. The worst of speed, traffic and missing footway decides it. Where speed or volume is only assumed and could be worse, the class is one step higher.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Risk&lt;/b&gt; adds up along a route (per 100 m of a side; per crossing) and serves to compare ways with each other. It is no probability and no number of accidents.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Reason&lt;/b&gt; says in words what made the class and whether it was measured, tagged or assumed. &lt;b&gt;Coverage&lt;/b&gt; is the share of the risk that rests on known values.&lt;/p&gt;&lt;p&gt;A &lt;b&gt;judgement&lt;/b&gt; of the town replaces the class of a street side or crossing, and is named in the reason; the class that was computed stands beside it. One without ids is about what lies within 10 m of its place. It holds as on the day on which the run begins; that day is part of the run's id (run_id).&lt;/p&gt;&lt;p&gt;The result points to known failures and to missing data. It is no guarantee that a way is free of danger.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Bedömer båda sidorna av varje gata, och varje karterad övergång, för ett barn i vald ålder.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Klass&lt;/b&gt; säger vem som får gå där ensam: 1 = från förskoleundervisning och årskurs 1; 2 = från årskurs 3; 3 = från årskurs 7 (årskurs 5–6 där trafiksignaler eller en vakt hjälper); 4 = ingen ensam; 5 = stängd. Det sämsta av hastighet, trafik och saknad gångbana avgör den. Där hastighet eller trafikmängd bara är antagen och kan vara sämre är klassen ett steg högre.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Risk&lt;/b&gt; läggs ihop längs en rutt (per 100 m av en sida; per övergång) och tjänar till att jämföra rutter med varandra. Den är ingen sannolikhet och inget antal olyckor.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Motivering&lt;/b&gt; säger i ord vad som gav klassen och om det är mätt, karterat eller antaget. &lt;b&gt;Datatäckning&lt;/b&gt; är den andel av risken som vilar på kända värden.&lt;/p&gt;&lt;p&gt;En &lt;b&gt;bedömning&lt;/b&gt; av kommunen ersätter klassen för en gatusida eller övergång och nämns i motiveringen; den beräknade klassen står bredvid. En bedömning utan id gäller det som ligger inom 10 m från dess plats. Den gäller så som den är den dag då körningen börjar; dagen är en del av körningens id (run_id).&lt;/p&gt;&lt;p&gt;Resultatet pekar på kända brister och på data som saknas. Det är ingen garanti för att en väg är fri från fara.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Checks the designated School Path against the clauses of a handbook: the streets that it runs along, the crossings on it, what marks it, and whom it reaches.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Findings&lt;/b&gt; are the places that &lt;i&gt;fail&lt;/i&gt;, those that &lt;i&gt;nearly&lt;/i&gt; pass, and those of which the answer is &lt;i&gt;unknown&lt;/i&gt; since a value is missing or only assumed: each with what was measured, what is required, how it is known, and what to do. Unknown is never a pass.&lt;/p&gt;&lt;p&gt;A &lt;b&gt;waiver&lt;/b&gt; says that a finding may stay: clause, place (feature_id, or a point), reason, author, date and expiry. A waived finding stays in all outputs; from the day after its expiry it counts again. The day on which the run begins is the one that counts, and part of the run&apos;s id (run_id).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Report&lt;/b&gt; is a page to read and print, &lt;b&gt;Report as PDF&lt;/b&gt; the same on paper, &lt;b&gt;Summary&lt;/b&gt; the verdicts by path and clause for other programs. Clauses whose layer is not given are not evaluated, and the report says why.&lt;/p&gt;&lt;p&gt;The result points to known failures and to missing data. It is no guarantee that a path is free of danger. Homes are not shown.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Granskar den anvisade skolstigen mot en handboks punkter: gatorna som den löper längs, övergångarna på den, vad som märker ut den och vem den når.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Iakttagelser&lt;/b&gt; är de platser som &lt;i&gt;inte uppfyller&lt;/i&gt; kravet, de som &lt;i&gt;nästan&lt;/i&gt; uppfyller kravet, och de vars svar är &lt;i&gt;okänt&lt;/i&gt; därför att ett värde saknas eller bara är antaget: var och en med vad som uppmättes, vad som krävs, hur det är känt och vad som kan göras. Okänt är aldrig godkänt.&lt;/p&gt;&lt;p&gt;Ett &lt;b&gt;undantag&lt;/b&gt; säger att en iakttagelse får stå kvar: punkt, plats (feature_id, eller en punkt på kartan), motivering, vem, datum och slutdatum. En undantagen iakttagelse finns kvar i alla resultat; från dagen efter slutdatumet räknas den igen. Den dag då körningen börjar är den som räknas, och en del av körningens id (run_id).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Rapport&lt;/b&gt; är en sida att läsa och skriva ut, &lt;b&gt;Rapport som PDF&lt;/b&gt; samma på papper, &lt;b&gt;Sammandrag&lt;/b&gt; utfallen per stig och punkt för andra program. Punkter vars lager inte är angivet bedöms inte, och rapporten säger varför.&lt;/p&gt;&lt;p&gt;Resultatet pekar på kända brister och på data som saknas. Det är ingen garanti för att en stig är fri från fara. Hem visas inte.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Finds for every home the route to school on which a child of the chosen age meets the least traffic danger, no longer than a detour limit allows, and says why.&lt;/p&gt;&lt;p&gt;A child walks on one side of a street and crosses at a place. What the child may use alone is decided by classes: 1 = from pre-school and grade 1; 2 = from grade 3; 3 = from grade 7 (grades 5–6 where signals or a guard help); 4 = nobody alone.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Homes and their status&lt;/b&gt; has a row for every home: &lt;i&gt;served&lt;/i&gt;, &lt;i&gt;served over detour&lt;/i&gt; (longer than the detour limit), &lt;i&gt;blocked&lt;/i&gt; (known values close every way), &lt;i&gt;undecided&lt;/i&gt; (only assumed values close it: survey them), &lt;i&gt;too long&lt;/i&gt;, &lt;i&gt;unreachable&lt;/i&gt;, &lt;i&gt;not snapped&lt;/i&gt; or &lt;i&gt;at school&lt;/i&gt;. For blocked and undecided homes the route shown is the one with the least in its way.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Legs&lt;/b&gt; are the routes piece by piece, with class, risk and reason of each. &lt;b&gt;Report&lt;/b&gt; is a page to read and print.&lt;/p&gt;&lt;p&gt;Judgements and streets with a last day hold as on the day on which the run begins. That day is part of the run's id (run_id): the same inputs give the same id on the same day, and another one on another day.&lt;/p&gt;&lt;p&gt;The result points to known failures and to missing data. It is no guarantee that a way is free of danger. Homes are personal data: nothing leaves this computer, and results that are published should not show homes.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Söker för varje hem den skolväg där ett barn i vald ålder möter minst trafikfara, inte längre än omvägsgränsen tillåter, och säger varför.&lt;/p&gt;&lt;p&gt;Ett barn går på ena sidan av en gata och korsar den på en plats. Vad barnet får använda ensamt avgörs av klasser: 1 = från förskoleundervisning och årskurs 1; 2 = från årskurs 3; 3 = från årskurs 7 (årskurs 5–6 där trafiksignaler eller en vakt hjälper); 4 = ingen ensam.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Hem och deras status&lt;/b&gt; har en rad för varje hem: &lt;i&gt;väg finns&lt;/i&gt;, &lt;i&gt;väg finns, omvägen för lång&lt;/i&gt; (längre än omvägsgränsen), &lt;i&gt;hindrad&lt;/i&gt; (kända värden stänger alla vägar), &lt;i&gt;oavgjord&lt;/i&gt; (bara antagna värden stänger: undersök dem), &lt;i&gt;för lång&lt;/i&gt;, &lt;i&gt;ej nåbar&lt;/i&gt;, &lt;i&gt;inte nära någon gata&lt;/i&gt; eller &lt;i&gt;vid skolan&lt;/i&gt;. För hindrade och oavgjorda hem visas den rutt som har minst hinder.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Delsträckor&lt;/b&gt; är rutterna bit för bit, med klass, risk och motivering för varje. &lt;b&gt;Rapport&lt;/b&gt; är en sida att läsa och skriva ut.&lt;/p&gt;&lt;p&gt;Bedömningar och gator med en sista dag gäller så som de är den dag då körningen börjar. Dagen är en del av körningens id (run_id): samma indata ger samma id samma dag, och ett annat en annan dag.&lt;/p&gt;&lt;p&gt;Resultatet pekar på kända brister och på data som saknas. Det är ingen garanti för att en väg är fri från fara. Hem är personuppgifter: ingenting lämnar den här datorn, och resultat som publiceras bör inte visa hem.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>{name} cannot be written: the name of the file has more than {most} letters. Give it a shorter one.</source>
        <translation>{name} kan inte skrivas: filens namn har mer än {most} tecken. Ge den ett kortare namn.</translation>
    </message>
    <message>
        <source>No way leads by {place} to the school without turning back, or passing the school first.</source>
        <translation>Ingen väg leder via {place} till skolan utan att vända om eller först passera skolan.</translation>
    </message>
    <message>
        <source>Also in the way:</source>
        <translation>Hindrar också:</translation>
    </message>
    <message>
        <source>The way by {place} is {length} m; what would open it:</source>
        <translation>Rutten via {place} är {length} m; det som skulle öppna den:</translation>
    </message>
    <message>
        <source>A way by {place} that is open to this child goes round by {length} m; the detour limit is {limit} m.</source>
        <translation>En rutt via {place} som är öppen för detta barn är {length} m; omvägsgränsen är {limit} m.</translation>
    </message>
    <message>
        <source>{place}: {what}.</source>
        <translation>{place}: {what}.</translation>
    </message>
    <message>
        <source>{place}: survey {attributes}.</source>
        <translation>{place}: kartlägg {attributes}.</translation>
    </message>
    <message>
        <source>Another day has begun since the check, and other streets and waivers may hold: check again.</source>
        <translation>En ny dag har börjat sedan granskningen, och andra gator och undantag kan gälla: granska igen.</translation>
    </message>
    <message>
        <source>The profiles {profiles} are made for another country than the profile {profile}: a run has the rules and assumed values of one country. Choose its file (COUNTRY_FILE), or write one country into the profiles.</source>
        <translation>Profilerna {profiles} är gjorda för ett annat land än profilen {profile}: en körning har ett lands regler och antagna värden. Välj dess landsfil (COUNTRY_FILE), eller skriv samma land i profilerna.</translation>
    </message>
    <message>
        <source>As things stood on</source>
        <translation>Läget den</translation>
    </message>
    <message>
        <source>The runs are of two days, {before} and {after}: judgements may have begun or ended between them.</source>
        <translation>Körningarna är från två dagar, {before} och {after}: bedömningar kan ha börjat eller upphört däremellan.</translation>
    </message>
</context>
</TS>
