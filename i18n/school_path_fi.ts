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
        <source>Streets</source>
        <translation>Kadut ja väylät</translation>
    </message>
    <message>
        <source>Crossings</source>
        <translation>Ylityspaikat</translation>
    </message>
    <message>
        <source>Judgements of the town</source>
        <translation>Kunnan arviot</translation>
    </message>
    <message>
        <source>Profile of the child</source>
        <translation>Lapsen profiili</translation>
    </message>
    <message>
        <source>Profile file (replaces the profile)</source>
        <translation>Profiilitiedosto (korvaa profiilin)</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Kulkutapa</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Tilanne</translation>
    </message>
    <message>
        <source>Assessed streets</source>
        <translation>Arvioidut kadut</translation>
    </message>
    <message>
        <source>Assessed crossings</source>
        <translation>Arvioidut ylityspaikat</translation>
    </message>
    <message>
        <source>Not enough memory for data of this size. Cut the area, or close other programs.</source>
        <translation>Muisti ei riitä näin suurelle aineistolle. Rajaa aluetta tai sulje muita ohjelmia.</translation>
    </message>
    <message>
        <source>Routes to school</source>
        <translation>Koulureitit</translation>
    </message>
    <message>
        <source>{ids} and {more} more</source>
        <translation>{ids} ja {more} muuta</translation>
    </message>
    <message numerus="yes">
        <source>Layer &quot;{layer}&quot;: {count} features have no geometry (ids {ids}); they have no place in the network.</source>
        <translation>
            <numerusform>Taso &quot;{layer}&quot;: {count} kohteelta puuttuu geometria (tunnukset {ids}); sillä ei ole paikkaa verkossa.</numerusform>
            <numerusform>Taso &quot;{layer}&quot;: {count} kohteelta puuttuu geometria (tunnukset {ids}); niillä ei ole paikkaa verkossa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer &quot;{layer}&quot;: the geometry of {count} features cannot be read (ids {ids}); they are left out. Mend them with &quot;Fix geometries&quot;.</source>
        <translation>
            <numerusform>Taso &quot;{layer}&quot;: {count} kohteen geometriaa ei voida lukea (tunnukset {ids}); se jätetään pois. Korjaa se työkalulla &quot;Korjaa geometriat&quot;.</numerusform>
            <numerusform>Taso &quot;{layer}&quot;: {count} kohteen geometriaa ei voida lukea (tunnukset {ids}); ne jätetään pois. Korjaa ne työkalulla &quot;Korjaa geometriat&quot;.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer &quot;{layer}&quot;: {count} lines have no length (ids {ids}); they are left out.</source>
        <translation>
            <numerusform>Taso &quot;{layer}&quot;: {count} viivalla ei ole pituutta (tunnukset {ids}); se jätetään pois.</numerusform>
            <numerusform>Taso &quot;{layer}&quot;: {count} viivalla ei ole pituutta (tunnukset {ids}); ne jätetään pois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer &quot;{layer}&quot;: {count} features have another kind of geometry than the layer needs (ids {ids}); they are left out.</source>
        <translation>
            <numerusform>Taso &quot;{layer}&quot;: {count} kohteen geometria on muuta lajia kuin taso vaatii (tunnukset {ids}); se jätetään pois.</numerusform>
            <numerusform>Taso &quot;{layer}&quot;: {count} kohteen geometria on muuta lajia kuin taso vaatii (tunnukset {ids}); ne jätetään pois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer &quot;{layer}&quot;: {count} features have several parts (ids {ids}). Each part of a line is taken as a street of its own with the same id; of several points the first is taken.</source>
        <translation>
            <numerusform>Taso &quot;{layer}&quot;: {count} kohteessa on useita osia (tunnukset {ids}). Viivan jokainen osa otetaan omana katunaan samalla tunnuksella; useasta pisteestä otetaan ensimmäinen.</numerusform>
            <numerusform>Taso &quot;{layer}&quot;: {count} kohteessa on useita osia (tunnukset {ids}). Viivan jokainen osa otetaan omana katunaan samalla tunnuksella; useasta pisteestä otetaan ensimmäinen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer &quot;{layer}&quot;: {count} features lie outside the area of the coordinate system (ids {ids}); they have no place in the network. Check the coordinate system of the layer.</source>
        <translation>
            <numerusform>Taso &quot;{layer}&quot;: {count} kohde on koordinaattijärjestelmän alueen ulkopuolella (tunnukset {ids}); sillä ei ole paikkaa verkossa. Tarkista tason koordinaattijärjestelmä.</numerusform>
            <numerusform>Taso &quot;{layer}&quot;: {count} kohdetta on koordinaattijärjestelmän alueen ulkopuolella (tunnukset {ids}); niillä ei ole paikkaa verkossa. Tarkista tason koordinaattijärjestelmä.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer &quot;{layer}&quot;: {count} streets have no kind (ids {ids}); they are taken as &quot;{instead}&quot;.</source>
        <translation>
            <numerusform>Taso &quot;{layer}&quot;: {count} kadulla ei ole lajia (tunnukset {ids}); sen lajiksi otetaan &quot;{instead}&quot;.</numerusform>
            <numerusform>Taso &quot;{layer}&quot;: {count} kadulla ei ole lajia (tunnukset {ids}); niiden lajiksi otetaan &quot;{instead}&quot;.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer &quot;{layer}&quot;: field &quot;{field}&quot; holds unknown words in {count} features ({examples}; ids {ids}); they are taken as &quot;{instead}&quot;. Expected: {expected}.</source>
        <translation>
            <numerusform>Taso &quot;{layer}&quot;: kentässä &quot;{field}&quot; on {count} kohteella tuntematon arvo ({examples}; tunnukset {ids}); sen tilalle otetaan &quot;{instead}&quot;. Odotettu: {expected}.</numerusform>
            <numerusform>Taso &quot;{layer}&quot;: kentässä &quot;{field}&quot; on {count} kohteella tuntemattomia arvoja ({examples}; tunnukset {ids}); niiden tilalle otetaan &quot;{instead}&quot;. Odotettu: {expected}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer &quot;{layer}&quot;: field &quot;{field}&quot; holds unknown words in {count} features ({examples}; ids {ids}); these values count as missing. Expected: {expected}.</source>
        <translation>
            <numerusform>Taso &quot;{layer}&quot;: kentässä &quot;{field}&quot; on {count} kohteella tuntematon arvo ({examples}; tunnukset {ids}); arvoa pidetään puuttuvana. Odotettu: {expected}.</numerusform>
            <numerusform>Taso &quot;{layer}&quot;: kentässä &quot;{field}&quot; on {count} kohteella tuntemattomia arvoja ({examples}; tunnukset {ids}); arvoja pidetään puuttuvina. Odotettu: {expected}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer &quot;{layer}&quot;: field &quot;{field}&quot; is empty in {count} features (ids {ids}); the feature id is used there.</source>
        <translation>
            <numerusform>Taso &quot;{layer}&quot;: kenttä &quot;{field}&quot; on tyhjä {count} kohteella (tunnukset {ids}); sille käytetään kohteen numeroa.</numerusform>
            <numerusform>Taso &quot;{layer}&quot;: kenttä &quot;{field}&quot; on tyhjä {count} kohteella (tunnukset {ids}); niille käytetään kohteen numeroa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer &quot;{layer}&quot;: {count} features repeat a value of &quot;{field}&quot; that another has ({examples}; ids {ids}); results that name it may mean any of them.</source>
        <translation>
            <numerusform>Taso &quot;{layer}&quot;: {count} kohteella on kentässä &quot;{field}&quot; sama arvo kuin toisella kohteella ({examples}; tunnukset {ids}); tulokset, joissa arvo mainitaan, voivat tarkoittaa mitä tahansa niistä.</numerusform>
            <numerusform>Taso &quot;{layer}&quot;: {count} kohteella on kentässä &quot;{field}&quot; sama arvo kuin toisella kohteella ({examples}; tunnukset {ids}); tulokset, joissa arvo mainitaan, voivat tarkoittaa mitä tahansa niistä.</numerusform>
        </translation>
    </message>
    <message>
        <source>Layer &quot;{layer}&quot; has no field &quot;{field}&quot; (expected there: {expected}). Make the layer with &quot;Network from OpenStreetMap file&quot;, or add the field.</source>
        <translation>Tasolla &quot;{layer}&quot; ei ole kenttää &quot;{field}&quot; (odotettu: {expected}). Tee taso työkalulla &quot;Verkko OpenStreetMap-tiedostosta&quot; tai lisää kenttä.</translation>
    </message>
    <message>
        <source>Layer &quot;{layer}&quot; has no field &quot;{field}&quot;. Choose a field that it has, or add it.</source>
        <translation>Tasolla &quot;{layer}&quot; ei ole kenttää &quot;{field}&quot;. Valitse tasolla oleva kenttä tai lisää kenttä.</translation>
    </message>
    <message>
        <source>Layer &quot;{layer}&quot; has no feature that can be used. Check its filter, its selection and its geometries.</source>
        <translation>Tasolla &quot;{layer}&quot; ei ole yhtään käyttökelpoista kohdetta. Tarkista suodatin, valinta ja geometriat.</translation>
    </message>
    <message>
        <source>Layer &quot;{layer}&quot; has no coordinate system. Set it in the layer&apos;s properties (Source) and run again.</source>
        <translation>Tasolla &quot;{layer}&quot; ei ole koordinaattijärjestelmää. Aseta se tason ominaisuuksissa (Lähde) ja suorita uudelleen.</translation>
    </message>
    <message>
        <source>Layer &quot;{layer}&quot;: lengths in {source} are not true metres here; the data is brought to {target}.</source>
        <translation>Taso &quot;{layer}&quot;: pituudet järjestelmässä {source} eivät ole täällä todellisia metrejä; aineisto muunnetaan järjestelmään {target}.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Keskeytetty. Mitään ei kirjoitettu.</translation>
    </message>
    <message>
        <source>{package} is missing</source>
        <translation>{package} puuttuu</translation>
    </message>
    <message>
        <source>{package} {version} is too old, {oldest} or newer is needed</source>
        <translation>{package} {version} on liian vanha, tarvitaan vähintään {oldest}</translation>
    </message>
    <message>
        <source>{package} does not load ({error})</source>
        <translation>{package} ei lataudu ({error})</translation>
    </message>
    <message>
        <source>The current QGIS for macOS brings them: install it.</source>
        <translation>Ne tulevat nykyisen macOS:n QGISin mukana: asenna se.</translation>
    </message>
    <message>
        <source>Run in a terminal: {command}</source>
        <translation>Suorita päätteessä: {command}</translation>
    </message>
    <message>
        <source>The style of {output} was not stored in {file}: {message}</source>
        <translation>Tuloksen {output} tyyliä ei tallennettu tiedostoon {file}: {message}</translation>
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
    <message numerus="yes">
        <source>Layer &quot;{layer}&quot;: field &quot;{field}&quot; holds no fitting value in {count} features ({examples}; ids {ids}); expected {expected}. These values count as missing: correct them.</source>
        <translation>
            <numerusform>Taso &quot;{layer}&quot;: kentässä &quot;{field}&quot; on {count} kohteella sopimaton arvo ({examples}; tunnukset {ids}); odotettu: {expected}. Arvoa pidetään puuttuvana: korjaa se.</numerusform>
            <numerusform>Taso &quot;{layer}&quot;: kentässä &quot;{field}&quot; on {count} kohteella sopimaton arvo ({examples}; tunnukset {ids}); odotettu: {expected}. Arvoja pidetään puuttuvina: korjaa ne.</numerusform>
        </translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>kokonaisluku</translation>
    </message>
    <message>
        <source>a number, in %</source>
        <translation>luku, yksikkönä %</translation>
    </message>
    <message>
        <source>a number of 0 or more, in {unit}</source>
        <translation>luku, vähintään 0, yksikkönä {unit}</translation>
    </message>
    <message>
        <source>a number of 0 or more</source>
        <translation>luku, vähintään 0</translation>
    </message>
    <message>
        <source>Network from OpenStreetMap file</source>
        <translation>Verkko OpenStreetMap-tiedostosta</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Verkko</translation>
    </message>
    <message>
        <source>OpenStreetMap file</source>
        <translation>OpenStreetMap-tiedosto</translation>
    </message>
    <message>
        <source>OpenStreetMap files (*.osm *.pbf)</source>
        <translation>OpenStreetMap-tiedostot (*.osm *.pbf)</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Rajaus</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Maa</translation>
    </message>
    <message>
        <source>Country file (replaces the country)</source>
        <translation>Maatiedosto (korvaa maan)</translation>
    </message>
    <message>
        <source>Coordinate system</source>
        <translation>Koordinaattijärjestelmä</translation>
    </message>
    <message>
        <source>Elevation model</source>
        <translation>Korkeusmalli</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>Koulut</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>Kodit</translation>
    </message>
    <message>
        <source>Safest routes to school</source>
        <translation>Vähäriskisimmät koulureitit</translation>
    </message>
    <message>
        <source>Country file (replaces the profile&apos;s country)</source>
        <translation>Maatiedosto (korvaa profiilin maan)</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Suunta</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Reitit</translation>
    </message>
    <message>
        <source>Legs of routes</source>
        <translation>Reittien osat</translation>
    </message>
    <message>
        <source>Homes and their status</source>
        <translation>Kodit ja niiden tila</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Raportti</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>HTML-tiedostot (*.html)</translation>
    </message>
    <message>
        <source>Homes undecided</source>
        <translation>Ratkaisemattomat kodit</translation>
    </message>
    <message>
        <source>Field with the school of a home</source>
        <translation>Kenttä, jossa on kodin koulu</translation>
    </message>
    <message>
        <source>Field with the profile or grade of a home</source>
        <translation>Kenttä, jossa on kodin profiili tai luokka-aste</translation>
    </message>
    <message>
        <source>Detour limit</source>
        <translation>Kiertomatkan raja</translation>
    </message>
    <message>
        <source>The detour limit (MAX_DETOUR) must be at least 1: 1.25 allows a route a quarter longer than the shortest.</source>
        <translation>Kiertomatkan rajan (MAX_DETOUR) on oltava vähintään 1: arvo 1.25 sallii reitin, joka on neljänneksen lyhintä pidempi.</translation>
    </message>
    <message numerus="yes">
        <source>Layer &quot;{layer}&quot;: {count} judgements are not used (ids {ids}): their effect is neither &quot;closed&quot; nor a class from 1 to 4.</source>
        <translation>
            <numerusform>Taso &quot;{layer}&quot;: {count} arviota ei käytetä (tunnukset {ids}): sen vaikutus ei ole &quot;closed&quot; eikä luokka 1–4.</numerusform>
            <numerusform>Taso &quot;{layer}&quot;: {count} arviota ei käytetä (tunnukset {ids}): niiden vaikutus ei ole &quot;closed&quot; eikä luokka 1–4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer &quot;{layer}&quot;: {count} judgements are not used (ids {ids}): their side is neither &quot;left&quot; nor &quot;right&quot; nor &quot;both&quot; nor empty.</source>
        <translation>
            <numerusform>Taso &quot;{layer}&quot;: {count} arviota ei käytetä (tunnukset {ids}): sen puoli ei ole &quot;left&quot;, &quot;right&quot; eikä &quot;both&quot; eikä tyhjä.</numerusform>
            <numerusform>Taso &quot;{layer}&quot;: {count} arviota ei käytetä (tunnukset {ids}): niiden puoli ei ole &quot;left&quot;, &quot;right&quot; eikä &quot;both&quot; eikä tyhjä.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer &quot;{layer}&quot;: {count} judgements are not used (ids {ids}): a date in them is not written as 2026-08-01.</source>
        <translation>
            <numerusform>Taso &quot;{layer}&quot;: {count} arviota ei käytetä (tunnukset {ids}): siinä oleva päivämäärä ei ole muotoa 2026-08-01.</numerusform>
            <numerusform>Taso &quot;{layer}&quot;: {count} arviota ei käytetä (tunnukset {ids}): niissä oleva päivämäärä ei ole muotoa 2026-08-01.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>Tiedostoa {file} ei ole.</translation>
    </message>
    <message>
        <source>{file} is no OpenStreetMap file. Expected is a file .osm or .osm.pbf, such as an extract for your town.</source>
        <translation>{file} ei ole OpenStreetMap-tiedosto. Odotettu: .osm tai .osm.pbf, esimerkiksi kuntasi ote.</translation>
    </message>
    <message>
        <source>{file} is damaged or was cut short ({message}). Download it again.</source>
        <translation>{file} on vioittunut tai katkennut ({message}). Lataa se uudelleen.</translation>
    </message>
    <message>
        <source>{file} holds no streets.</source>
        <translation>Tiedostossa {file} ei ole katuja.</translation>
    </message>
    <message>
        <source>{file} holds no streets within the extent. Draw the extent where the file has data.</source>
        <translation>Tiedostossa {file} ei ole katuja rajauksen sisällä. Piirrä rajaus sinne, missä tiedostossa on aineistoa.</translation>
    </message>
    <message>
        <source>The data cannot be brought to {crs}. Choose a coordinate system that is made for its place.</source>
        <translation>Aineistoa ei voida muuntaa järjestelmään {crs}. Valitse koordinaattijärjestelmä, joka on tehty aineiston alueelle.</translation>
    </message>
    <message>
        <source>Lengths in {source} are not true metres here; the network is made in {target}.</source>
        <translation>Pituudet järjestelmässä {source} eivät ole täällä todellisia metrejä; verkko tehdään järjestelmään {target}.</translation>
    </message>
    <message>
        <source>Assess streets and crossings</source>
        <translation>Arvioi kadut ja ylityspaikat</translation>
    </message>
    <message>
        <source>The crossings with class, risk and reason; a crossing on no street has no class.</source>
        <translation>Ylityspaikat luokkineen, riskeineen ja perusteluineen; ylityspaikalla, joka ei ole millään kadulla, ei ole luokkaa.</translation>
    </message>
    <message>
        <source>An unexpected error stopped {algorithm} ({error}). It is a fault of the plugin: please report it at {address} with the text in {file}.</source>
        <translation>Odottamaton virhe pysäytti työkalun {algorithm} ({error}). Vika on lisäosassa: ilmoita siitä osoitteessa {address} ja liitä mukaan teksti tiedostosta {file}.</translation>
    </message>
    <message>
        <source>no file (none could be written)</source>
        <translation>ei tiedostoa (sitä ei voitu kirjoittaa)</translation>
    </message>
    <message>
        <source>no picture was made</source>
        <translation>kuvaa ei tehty</translation>
    </message>
    <message>
        <source>Ways left out because they are no streets or are not there yet: {values}.</source>
        <translation>Pois jätetyt väylät, jotka eivät ole katuja tai joita ei vielä ole: {values}.</translation>
    </message>
    <message>
        <source>Ways with an unknown highway value, kept as paths: {values}.</source>
        <translation>Väylät, joiden highway-arvo on tuntematon ja jotka on säilytetty polkuina: {values}.</translation>
    </message>
    <message>
        <source>Ways with an unusual highway value, kept under a kind they resemble: {values}.</source>
        <translation>Väylät, joiden highway-arvo on harvinainen ja jotka on luettu niitä muistuttavaan lajiin: {values}.</translation>
    </message>
    <message>
        <source>Ways of different levels that pass through one node, and are joined only to their own level there: {count} ({ids}).</source>
        <translation>Eri tasoissa olevat väylät, jotka kulkevat saman solmun kautta ja liittyvät siinä vain omaan tasoonsa: {count} ({ids}).</translation>
    </message>
    <message>
        <source>Groups of walkable ways shorter than {limit} m that hang on nothing else: {count}, {length} m in all (one way of each: {ids}).</source>
        <translation>Alle {limit} m:n käveltävien väylien ryhmät, jotka eivät liity mihinkään muuhun: {count}, yhteensä {length} m (yksi väylä kustakin: {ids}).</translation>
    </message>
    <message>
        <source>Links of at most {distance} m, added where a footway beside a street ends in the open: {count}, {length} m in all ({ids}).</source>
        <translation>Enintään {distance} m:n yhdyslinkit, jotka on lisätty sinne, missä kadunvarren jalkakäytävä päättyy tyhjään: {count}, yhteensä {length} m ({ids}).</translation>
    </message>
    <message>
        <source>Gates and other barriers that are private, locked or closed to walkers: {count}. Nobody is led through them ({ids}).</source>
        <translation>Yksityiset, lukitut tai jalankulkijoilta suljetut portit ja muut esteet: {count}. Niiden läpi ei ohjata ketään ({ids}).</translation>
    </message>
    <message>
        <source>Crossings on no street with motor traffic and on no rails, left out: {count} ({ids}).</source>
        <translation>Pois jätetyt ylityspaikat, jotka eivät ole moottoriajoneuvojen kadulla eivätkä kiskoilla: {count} ({ids}).</translation>
    </message>
    <message>
        <source>Crossing ways without a node in common with the street they cross: {count}. They count as unmarked crossings there ({ids}).</source>
        <translation>Ylitysväylät, joilla ei ole yhteistä solmua ylitettävän kadun kanssa: {count}. Niitä pidetään siinä merkitsemättöminä ylityspaikkoina ({ids}).</translation>
    </message>
    <message>
        <source>Schools with guessed gates, because none is mapped: {count} ({names}; {ids}). Check the layer of schools.</source>
        <translation>Koulut, joiden portit on arvattu, koska yhtään ei ole kartoitettu: {count} ({names}; {ids}). Tarkista koulujen taso.</translation>
    </message>
    <message>
        <source>Schools whose grounds are cut by the edge of the data: {count} ({names}; {ids}).</source>
        <translation>Koulut, joiden piha katkeaa aineiston reunaan: {count} ({names}; {ids}).</translation>
    </message>
    <message>
        <source>Schools left out because the file has no way that leads to them: {count} ({names}; {ids}).</source>
        <translation>Pois jätetyt koulut, joille tiedostossa ei johda mitään väylää: {count} ({names}; {ids}).</translation>
    </message>
    <message>
        <source>Closed: walking is not permitted here.</source>
        <translation>Suljettu: jalankulku ei ole tässä sallittu.</translation>
    </message>
    <message>
        <source>Not judged: the point lies on no street with motor traffic.</source>
        <translation>Ei arvioitu: piste ei ole moottoriajoneuvojen kadulla.</translation>
    </message>
    <message>
        <source>from pre-school and grade 1</source>
        <translation>esiopetuksesta ja 1. luokasta alkaen</translation>
    </message>
    <message>
        <source>from grade 3</source>
        <translation>3. luokasta alkaen</translation>
    </message>
    <message>
        <source>from grade 7 (grades 5–6 where signals or a guard help)</source>
        <translation>7. luokasta alkaen (5.–6. luokka, jos valot tai suojatievalvoja auttavat)</translation>
    </message>
    <message>
        <source>nobody alone</source>
        <translation>ei kukaan yksin</translation>
    </message>
    <message>
        <source>not a place to walk or cross</source>
        <translation>ei paikka kulkea tai ylittää</translation>
    </message>
    <message>
        <source>Closed: {words}</source>
        <translation>Suljettu: {words}</translation>
    </message>
    <message>
        <source>Class {klass}: {words}</source>
        <translation>Luokka {klass}: {words}</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: {wrong}</source>
        <translation>{file}, rivi {line}, sarake {column}: {wrong}</translation>
    </message>
    <message>
        <source>The file {file} cannot be read. Check its path and the rights on it.</source>
        <translation>Tiedostoa {file} ei voida lukea. Tarkista sen polku ja käyttöoikeudet.</translation>
    </message>
    <message>
        <source>the file is not valid YAML here ({found}).</source>
        <translation>tiedosto ei ole tässä kelvollista YAMLia ({found}).</translation>
    </message>
    <message>
        <source>the file is empty.</source>
        <translation>tiedosto on tyhjä.</translation>
    </message>
    <message>
        <source>tags such as &quot;{found}&quot; are not allowed. Remove the tag.</source>
        <translation>tunnisteita kuten &quot;{found}&quot; ei sallita. Poista tunniste.</translation>
    </message>
    <message>
        <source>anchors and aliases (&quot;{found}&quot;) are not allowed. Write the values out.</source>
        <translation>ankkureita ja aliaksia (&quot;{found}&quot;) ei sallita. Kirjoita arvot auki.</translation>
    </message>
    <message>
        <source>the key &quot;{key}&quot; stands here a second time (first in line {first_line}). Remove one.</source>
        <translation>avain &quot;{key}&quot; on tässä toisen kerran (ensimmäinen rivillä {first_line}). Poista toinen.</translation>
    </message>
    <message>
        <source>the key &quot;{key}&quot; is missing.</source>
        <translation>avain &quot;{key}&quot; puuttuu.</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; holds &quot;{found}&quot;; expected {expected}.</source>
        <translation>avaimen &quot;{key}&quot; arvo on &quot;{found}&quot;; odotettu: {expected}.</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; has no row for class {klass}.</source>
        <translation>avaimella &quot;{key}&quot; ei ole riviä luokalle {klass}.</translation>
    </message>
    <message>
        <source>unknown key &quot;{key}&quot;. Did you mean &quot;{nearest}&quot;?</source>
        <translation>tuntematon avain &quot;{key}&quot;. Tarkoititko &quot;{nearest}&quot;?</translation>
    </message>
    <message>
        <source>unknown key &quot;{key}&quot;. Known here: {known}.</source>
        <translation>tuntematon avain &quot;{key}&quot;. Tässä tunnetaan: {known}.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>teksti</translation>
    </message>
    <message>
        <source>a date such as 2026-01-31</source>
        <translation>päivämäärä, esimerkiksi 2026-01-31</translation>
    </message>
    <message>
        <source>a number with a decimal point</source>
        <translation>luku, desimaalierottimena piste</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>yes tai no</translation>
    </message>
    <message>
        <source>one of: {choices}</source>
        <translation>jokin näistä: {choices}</translation>
    </message>
    <message>
        <source>a list that is not empty</source>
        <translation>luettelo, joka ei ole tyhjä</translation>
    </message>
    <message>
        <source>a table of keys and values</source>
        <translation>avaimet ja niiden arvot</translation>
    </message>
    <message>
        <source>a whole number of at least {least}</source>
        <translation>kokonaisluku, vähintään {least}</translation>
    </message>
    <message>
        <source>a number of at least {least}</source>
        <translation>luku, vähintään {least}</translation>
    </message>
    <message>
        <source>a number of at most {most}</source>
        <translation>luku, enintään {most}</translation>
    </message>
    <message>
        <source>a whole number from {least} to {most}</source>
        <translation>kokonaisluku {least}–{most}</translation>
    </message>
    <message>
        <source>a number from {least} to {most}</source>
        <translation>luku {least}–{most}</translation>
    </message>
    <message>
        <source>There is no country file &quot;{name}&quot;. Shipped are: {choices}. For a file of your own give its path, which ends in .yaml.</source>
        <translation>Maatiedostoa &quot;{name}&quot; ei ole. Mukana tulevat: {choices}. Omasta tiedostosta anna polku, joka päättyy .yaml.</translation>
    </message>
    <message>
        <source>There is no profile &quot;{name}&quot;. Shipped are: {choices}. For a file of your own give its path, which ends in .yaml.</source>
        <translation>Profiilia &quot;{name}&quot; ei ole. Mukana tulevat: {choices}. Omasta tiedostosta anna polku, joka päättyy .yaml.</translation>
    </message>
    <message>
        <source>There is no file of factors &quot;{name}&quot;. Shipped are: {choices}. For a file of your own give its path, which ends in .yaml.</source>
        <translation>Kerrointiedostoa &quot;{name}&quot; ei ole. Mukana tulevat: {choices}. Omasta tiedostosta anna polku, joka päättyy .yaml.</translation>
    </message>
    <message>
        <source>There is no file &quot;{name}&quot;. Shipped are: {choices}.</source>
        <translation>Tiedostoa &quot;{name}&quot; ei ole. Mukana tulevat: {choices}.</translation>
    </message>
    <message>
        <source>Class 1: from pre-school and grade 1</source>
        <translation>Luokka 1: esiopetuksesta ja 1. luokasta alkaen</translation>
    </message>
    <message>
        <source>Class 2: from grade 3</source>
        <translation>Luokka 2: 3. luokasta alkaen</translation>
    </message>
    <message>
        <source>Class 3: from grade 7 (grades 5–6 where signals or a guard help)</source>
        <translation>Luokka 3: 7. luokasta alkaen (5.–6. luokka, jos valot tai suojatievalvoja auttavat)</translation>
    </message>
    <message>
        <source>Class 4: nobody alone</source>
        <translation>Luokka 4: ei kukaan yksin</translation>
    </message>
    <message>
        <source>Closed: not a place to walk or cross</source>
        <translation>Suljettu: ei paikka kulkea tai ylittää</translation>
    </message>
    <message>
        <source>Served: no known failure on the way</source>
        <translation>Reitti löytyy: reitillä ei tunnettuja puutteita</translation>
    </message>
    <message>
        <source>Served over the detour limit</source>
        <translation>Reitti löytyy, kiertomatka ylittyy</translation>
    </message>
    <message>
        <source>At school</source>
        <translation>Koulun luona</translation>
    </message>
    <message>
        <source>Too long: beyond the distance limit</source>
        <translation>Liian pitkä: yli matkarajan</translation>
    </message>
    <message>
        <source>Undecided: closed only by assumed values, to be surveyed</source>
        <translation>Ratkaisematta: vain oletusarvot sulkevat reitin, selvitettävä maastossa</translation>
    </message>
    <message>
        <source>Blocked: no way this child may use alone</source>
        <translation>Estynyt: ei reittiä, jota lapsi saa käyttää yksin</translation>
    </message>
    <message>
        <source>Unreachable: no way at all</source>
        <translation>Ei yhteyttä: ei mitään reittiä</translation>
    </message>
    <message>
        <source>Not on the map: no way near the home</source>
        <translation>Ei kartalla: kodin lähellä ei ole väylää</translation>
    </message>
    <message>
        <source>Not judged: on no street</source>
        <translation>Ei arvioitu: ei millään kadulla</translation>
    </message>
    <message>
        <source>Way for walking and cycling</source>
        <translation>Kävelyn ja pyöräilyn väylä</translation>
    </message>
    <message>
        <source>Service road or track</source>
        <translation>Huoltotie tai ajopolku</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Katu</translation>
    </message>
    <message>
        <source>Main street</source>
        <translation>Pääkatu</translation>
    </message>
    <message>
        <source>Crossing without markings</source>
        <translation>Merkitsemätön ylityspaikka</translation>
    </message>
    <message>
        <source>Zebra crossing</source>
        <translation>Suojatie</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Liikennevalot</translation>
    </message>
    <message>
        <source>Underpass</source>
        <translation>Alikulku</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Silta</translation>
    </message>
    <message>
        <source>Railway</source>
        <translation>Rautatie</translation>
    </message>
    <message>
        <source>Tram</source>
        <translation>Raitiotie</translation>
    </message>
    <message>
        <source>School gate</source>
        <translation>Koulun portti</translation>
    </message>
    <message>
        <source>School gate, guessed</source>
        <translation>Koulun portti, arvattu</translation>
    </message>
    <message>
        <source>Streets that end {gap} m apart were joined: {ids}. Snap their ends together.</source>
        <translation>Kadut, joiden päät ovat {gap} m:n päässä toisistaan, yhdistettiin: {ids}. Kiinnitä niiden päät toisiinsa.</translation>
    </message>
    <message>
        <source>Gates without a way to walk on in reach were not used; schools: {ids}.</source>
        <translation>Portteja, joiden ulottuvilla ei ole käveltävää väylää, ei käytetty; koulut: {ids}.</translation>
    </message>
    <message>
        <source>No street of the streets layer may be walked on. Check the fields kind and foot.</source>
        <translation>Yhdelläkään katutason kadulla ei saa kävellä. Tarkista kentät kind ja foot.</translation>
    </message>
    <message>
        <source>No school has a gate within {distance} m of a way to walk on. Check the schools layer, or raise the farthest way from a gate (MAX_SNAP).</source>
        <translation>Yhdelläkään koululla ei ole porttia alle {distance} m:n päässä käveltävästä väylästä. Tarkista koulujen taso tai suurenna pisintä matkaa portilta (MAX_SNAP).</translation>
    </message>
    <message>
        <source>{what} ({known})</source>
        <translation>{what} ({known})</translation>
    </message>
    <message>
        <source>Closed: {what}.</source>
        <translation>Suljettu: {what}.</translation>
    </message>
    <message>
        <source>Class {klass}: {what}.</source>
        <translation>Luokka {klass}: {what}.</translation>
    </message>
    <message>
        <source>Closed by a judgement of the town: {what}.</source>
        <translation>Suljettu kunnan arviolla: {what}.</translation>
    </message>
    <message>
        <source>Class {klass} by a judgement of the town: {what}.</source>
        <translation>Luokka {klass} kunnan arvion mukaan: {what}.</translation>
    </message>
    <message>
        <source>Closed by a judgement ({author}, {date}: {why}): {what}.</source>
        <translation>Suljettu arviolla ({author}, {date}: {why}): {what}.</translation>
    </message>
    <message>
        <source>Class {klass} by a judgement ({author}, {date}: {why}): {what}.</source>
        <translation>Luokka {klass} arvion mukaan ({author}, {date}: {why}): {what}.</translation>
    </message>
    <message>
        <source>along {name}, away from traffic</source>
        <translation>{name}, erillään liikenteestä</translation>
    </message>
    <message>
        <source>path away from traffic</source>
        <translation>liikenteestä erillään oleva väylä</translation>
    </message>
    <message>
        <source>footway beside a street with a buffer between</source>
        <translation>kadunvarren jalkakäytävä, jonka erottaa ajoradasta erotuskaista</translation>
    </message>
    <message>
        <source>footway beside a street</source>
        <translation>kadunvarren jalkakäytävä</translation>
    </message>
    <message>
        <source>along {name} on a footway with a buffer</source>
        <translation>{name}, jalkakäytävä erotuskaistan takana</translation>
    </message>
    <message>
        <source>along {name} on a footway</source>
        <translation>{name}, jalkakäytävä</translation>
    </message>
    <message>
        <source>along {name} on the shoulder, without footway</source>
        <translation>{name}, piennar, ei jalkakäytävää</translation>
    </message>
    <message>
        <source>along {name} without footway</source>
        <translation>{name}, ei jalkakäytävää</translation>
    </message>
    <message>
        <source>along {name} on the carriageway; it has a separate footway beside it</source>
        <translation>{name}, ajorata; vieressä on erillinen jalkakäytävä</translation>
    </message>
    <message>
        <source>inner side of {name}, between two carriageways</source>
        <translation>{name}, sisäpuoli kahden ajoradan välissä</translation>
    </message>
    <message>
        <source>an unnamed main street</source>
        <translation>nimetön pääkatu</translation>
    </message>
    <message>
        <source>an unnamed service road</source>
        <translation>nimetön huoltotie</translation>
    </message>
    <message>
        <source>an unnamed track</source>
        <translation>nimetön ajopolku</translation>
    </message>
    <message>
        <source>an unnamed street</source>
        <translation>nimetön katu</translation>
    </message>
    <message>
        <source>unlit</source>
        <translation>valaisematon</translation>
    </message>
    <message>
        <source>{width} m wide</source>
        <translation>leveys {width} m</translation>
    </message>
    <message>
        <source>crossing of tram tracks</source>
        <translation>raitiotien kiskojen ylitys</translation>
    </message>
    <message>
        <source>mouth of a driveway</source>
        <translation>tonttiliittymän suu</translation>
    </message>
    <message>
        <source>underpass below {name}</source>
        <translation>{name}, alikulku</translation>
    </message>
    <message>
        <source>bridge over {name}</source>
        <translation>{name}, ylikulkusilta</translation>
    </message>
    <message>
        <source>raised zebra crossing of {name}</source>
        <translation>{name}, korotettu suojatie</translation>
    </message>
    <message>
        <source>zebra crossing of {name}</source>
        <translation>{name}, suojatie</translation>
    </message>
    <message>
        <source>raised crossing of {name}</source>
        <translation>{name}, korotettu ylityspaikka</translation>
    </message>
    <message>
        <source>crossing of {name}</source>
        <translation>{name}, ylitys</translation>
    </message>
    <message>
        <source>{place}, one carriageway of two</source>
        <translation>{place}, toinen kahdesta ajoradasta</translation>
    </message>
    <message>
        <source>no motor traffic</source>
        <translation>ei moottoriajoneuvoja</translation>
    </message>
    <message numerus="yes">
        <source>{count} lanes</source>
        <translation>
            <numerusform>{count} kaista</numerusform>
            <numerusform>{count} kaistaa</numerusform>
        </translation>
    </message>
    <message>
        <source>with a traffic island</source>
        <translation>keskisaareke</translation>
    </message>
    <message>
        <source>signals without turning traffic at green</source>
        <translation>liikennevalot, vihreällä ei kääntyviä ajoneuvoja</translation>
    </message>
    <message>
        <source>signals, cars may turn at green</source>
        <translation>liikennevalot, ajoneuvot voivat kääntyä vihreällä</translation>
    </message>
    <message>
        <source>with a crossing guard</source>
        <translation>suojatievalvoja</translation>
    </message>
    <message>
        <source>no signals</source>
        <translation>ei liikennevaloja</translation>
    </message>
    <message>
        <source>hardly a gap in traffic</source>
        <translation>liikenteessä tuskin aukkoja</translation>
    </message>
    <message>
        <source>about {seconds} s wait for a gap</source>
        <translation>sopivaa aukkoa odotetaan noin {seconds} s</translation>
    </message>
    <message>
        <source>{speed} km/h</source>
        <translation>{speed} km/h</translation>
    </message>
    <message numerus="yes">
        <source>about {count} vehicles a day</source>
        <translation>
            <numerusform>noin {count} ajoneuvo vuorokaudessa</numerusform>
            <numerusform>noin {count} ajoneuvoa vuorokaudessa</numerusform>
        </translation>
    </message>
    <message>
        <source>speed driven {speed}, volume {volume}</source>
        <translation>ajonopeus {speed}, liikennemäärä {volume}</translation>
    </message>
    <message>
        <source>speed limit {speed}, volume {volume}</source>
        <translation>nopeusrajoitus {speed}, liikennemäärä {volume}</translation>
    </message>
    <message>
        <source>{known}: one class up, as it may be worse</source>
        <translation>{known}: arvioitu varmuuden vuoksi yhtä luokkaa vaarallisemmaksi</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>mitattu</translation>
    </message>
    <message>
        <source>stated by the town</source>
        <translation>kunnan ilmoittama</translation>
    </message>
    <message>
        <source>tagged</source>
        <translation>merkitty kartta-aineistoon</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>johdettu</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>oletettu</translation>
    </message>
    <message>
        <source>fewer than {few}</source>
        <translation>alle {few}</translation>
    </message>
    <message>
        <source>This report shows known failures and missing data. It is not a guarantee of safety, and it is not comparable with Koululiitu. Local knowledge is needed beside it.</source>
        <translation>Tämä raportti näyttää tunnetut puutteet ja puuttuvat tiedot. Se ei ole tae turvallisuudesta, eikä se ole vertailukelpoinen Koululiidun kanssa. Sen rinnalla tarvitaan paikallistuntemusta.</translation>
    </message>
    <message>
        <source>What came of the homes</source>
        <translation>Tulokset kodeittain</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Merkitys</translation>
    </message>
    <message>
        <source>Pupils</source>
        <translation>Oppilaita</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Osuus</translation>
    </message>
    <message>
        <source>The places that block most children</source>
        <translation>Paikat, jotka estävät eniten lapsia</translation>
    </message>
    <message>
        <source>What to survey</source>
        <translation>Mitä maastossa selvitetään</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Paikka</translation>
    </message>
    <message>
        <source>What would free it</source>
        <translation>Mikä poistaisi esteen</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Ei yhtään.</translation>
    </message>
    <message>
        <source>How much is known</source>
        <translation>Kuinka paljon tiedetään</translation>
    </message>
    <message>
        <source>Limits used</source>
        <translation>Käytetyt raja-arvot</translation>
    </message>
    <message>
        <source>Schools whose gates are guessed</source>
        <translation>Koulut, joiden portit on arvattu</translation>
    </message>
    <message>
        <source>The run</source>
        <translation>Laskenta</translation>
    </message>
    <message>
        <source>Limits not adopted by the municipality.</source>
        <translation>Kunta ei ole hyväksynyt raja-arvoja.</translation>
    </message>
    <message>
        <source>What the classes mean</source>
        <translation>Mitä luokat tarkoittavat</translation>
    </message>
    <message>
        <source>Footway and speed limit are known on {share} of the length of the routes.</source>
        <translation>{share} reittien pituudesta on osuuksia, joilla jalkakäytävä ja nopeusrajoitus tunnetaan.</translation>
    </message>
    <message numerus="yes">
        <source>{known} of {all} crossings have a known speed limit and a mapped kind.</source>
        <translation>
            <numerusform>Nopeusrajoitus ja ylityspaikan tyyppi tunnetaan: {known}/{all} ylityspaikka.</numerusform>
            <numerusform>Nopeusrajoitus ja ylityspaikan tyyppi tunnetaan: {known}/{all} ylityspaikkaa.</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} of the risk rests on known values.</source>
        <translation>{share} riskistä perustuu tiedossa oleviin arvoihin.</translation>
    </message>
    <message>
        <source>The traffic volume is assumed on {share} of the length in or beside traffic.</source>
        <translation>{share} siitä pituudesta, joka kulkee liikenteen seassa tai vieressä, perustuu oletettuun liikennemäärään.</translation>
    </message>
    <message>
        <source>Detour: at most {ratio} times the shortest walk, but always {least} m and never more than {most} m.</source>
        <translation>Kiertomatka: enintään {ratio} kertaa lyhin kävelymatka, mutta aina {least} m eikä koskaan yli {most} m.</translation>
    </message>
    <message>
        <source>Distance limit of the country file: {distance} m.</source>
        <translation>Maatiedoston matkaraja: {distance} m.</translation>
    </message>
    <message>
        <source>town</source>
        <translation>kunta</translation>
    </message>
    <message>
        <source>state</source>
        <translation>valtio</translation>
    </message>
    <message>
        <source>private</source>
        <translation>yksityinen</translation>
    </message>
    <message>
        <source>unnamed way {street}</source>
        <translation>nimetön väylä {street}</translation>
    </message>
    <message>
        <source>Across the median.</source>
        <translation>Keskikaistan yli.</translation>
    </message>
    <message>
        <source>Not a place to cross {street}: a marked crossing lies {distance} m along it.</source>
        <translation>Tässä ei pidä ylittää ({street}): merkitty ylityspaikka on {distance} m:n päässä samaa katua.</translation>
    </message>
    <message>
        <source>Not a place to cross {street}: a busy street without a crossing in front of the home.</source>
        <translation>Tässä ei pidä ylittää ({street}): vilkas katu, eikä kodin edessä ole ylityspaikkaa.</translation>
    </message>
    <message>
        <source>Not a place to cross {street}: no junction, foot way or mapped crossing here.</source>
        <translation>Tässä ei pidä ylittää ({street}): tässä ei ole liittymää, jalankulkuväylää eikä kartoitettua ylityspaikkaa.</translation>
    </message>
    <message>
        <source>The home lies at the school.</source>
        <translation>Koti on koulun luona.</translation>
    </message>
    <message>
        <source>The home has no place on the map.</source>
        <translation>Kodilla ei ole paikkaa kartalla.</translation>
    </message>
    <message>
        <source>Separate footway not connected: the street here has its footway apart, and the data has no link to it. Draw the missing link.</source>
        <translation>Erillinen jalkakäytävä ei ole yhteydessä: kadun jalkakäytävä on piirretty erikseen, eikä aineistossa ole linkkiä siihen. Piirrä puuttuva linkki.</translation>
    </message>
    <message>
        <source>No way to walk on within {distance} m that can be reached without crossing a busy street.</source>
        <translation>Alle {distance} m:n päässä ei ole käveltävää väylää, jolle pääsee ylittämättä vilkasta katua.</translation>
    </message>
    <message>
        <source>The school &quot;{school}&quot; is not among the schools.</source>
        <translation>Koulua &quot;{school}&quot; ei ole koulujen joukossa.</translation>
    </message>
    <message>
        <source>The data has no connected way from here to the school.</source>
        <translation>Aineistossa ei ole yhtenäistä väylää tästä kouluun.</translation>
    </message>
    <message>
        <source>The shortest route this child may use is {length} m, above the limit of {limit} m.</source>
        <translation>Lyhin reitti, jota lapsi saa käyttää, on {length} m ja ylittää rajan {limit} m.</translation>
    </message>
    <message>
        <source>The shortest route this child may use is {length} m; the detour limit is {limit} m.</source>
        <translation>Lyhin reitti, jota lapsi saa käyttää, on {length} m; kiertomatkan raja on {limit} m.</translation>
    </message>
    <message>
        <source>Worst place: {place}</source>
        <translation>Pahin paikka: {place}</translation>
    </message>
    <message>
        <source>No route this child may use alone. In the way:</source>
        <translation>Ei reittiä, jota lapsi saa käyttää yksin. Esteenä:</translation>
    </message>
    <message>
        <source>Undecided: every way is closed only by assumed values. In the way:</source>
        <translation>Ratkaisematta: vain oletusarvot sulkevat kaikki reitit. Esteenä:</translation>
    </message>
    <message>
        <source>Survey: {what}.</source>
        <translation>Selvitä maastossa: {what}.</translation>
    </message>
    <message>
        <source>{attributes} of {street}</source>
        <translation>{street}: {attributes}</translation>
    </message>
    <message>
        <source>speed limit</source>
        <translation>nopeusrajoitus</translation>
    </message>
    <message>
        <source>traffic volume</source>
        <translation>liikennemäärä</translation>
    </message>
    <message>
        <source>footway</source>
        <translation>jalkakäytävä</translation>
    </message>
    <message>
        <source>footway width</source>
        <translation>jalkakäytävän leveys</translation>
    </message>
    <message>
        <source>lanes</source>
        <translation>kaistat</translation>
    </message>
    <message>
        <source>signal phase</source>
        <translation>valojen vaiheet</translation>
    </message>
    <message>
        <source>refuge island</source>
        <translation>keskisaareke</translation>
    </message>
    <message>
        <source>raised crossing</source>
        <translation>korotettu suojatie</translation>
    </message>
    <message>
        <source>crossing marking</source>
        <translation>suojatien merkintä</translation>
    </message>
    <message>
        <source>sight distance</source>
        <translation>näkemä</translation>
    </message>
    <message>
        <source>Mapping of {layer}</source>
        <translation>Kenttävastaavuudet: {layer}</translation>
    </message>
    <message>
        <source>School Path wants</source>
        <translation>School Path tarvitsee</translation>
    </message>
    <message>
        <source>Field of the layer</source>
        <translation>Tason kenttä</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Yksikkö</translation>
    </message>
    <message>
        <source>Value in the layer</source>
        <translation>Arvo tasolla</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Kohteita</translation>
    </message>
    <message>
        <source>Choose the field that holds each attribute, then say what its values mean. What has no field is assumed, and marked as assumed.</source>
        <translation>Valitse kullekin ominaisuudelle kenttä, jossa se on, ja kerro sitten, mitä kentän arvot tarkoittavat. Jos kenttää ei ole, arvo oletetaan ja merkitään oletetuksi.</translation>
    </message>
    <message>
        <source>(rules of the file)</source>
        <translation>(tiedoston säännöt)</translation>
    </message>
    <message numerus="yes">
        <source>The field holds {count} different values; they are read as they stand.</source>
        <translation>
            <numerusform>Kentässä on {count} arvo; se luetaan sellaisenaan.</numerusform>
            <numerusform>Kentässä on {count} eri arvoa; ne luetaan sellaisinaan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation>Tallenna vastaavuudet</translation>
    </message>
    <message>
        <source>Mapping files (*.yaml)</source>
        <translation>Vastaavuustiedostot (*.yaml)</translation>
    </message>
    <message>
        <source>Make or change …</source>
        <translation>Tee tai muuta …</translation>
    </message>
    <message>
        <source>Choose the layer of street lines first.</source>
        <translation>Valitse ensin katuviivojen taso.</translation>
    </message>
    <message>
        <source>Cancelled: nothing was changed.</source>
        <translation>Keskeytetty: mitään ei muutettu.</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>ei koodia</translation>
    </message>
    <message>
        <source>The path has no colour that is known.</source>
        <translation>Polulla ei ole tunnettua väriä.</translation>
    </message>
    <message>
        <source>No path within {reach:.0f} m has a colour that is taken for this one.</source>
        <translation>Yhdelläkään alle {reach:.0f} m:n päässä olevalla polulla ei ole väriä, jota voisi luulla tämän väriksi.</translation>
    </message>
    <message>
        <source>School Path</source>
        <translation>Koulupolku</translation>
    </message>
    <message>
        <source>Pages of the School Path panel</source>
        <translation>School Path -paneelin sivut</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Hanke</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Polut</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>Elementit</translation>
    </message>
    <message>
        <source>Move elements</source>
        <translation>Siirrä elementtejä</translation>
    </message>
    <message>
        <source>Turn elements</source>
        <translation>Kierrä elementtejä</translation>
    </message>
    <message>
        <source>The layer &quot;{layer}&quot; cannot be edited. Is its file read-only, or open in another program?</source>
        <translation>Tasoa &quot;{layer}&quot; ei voi muokata. Onko sen tiedosto kirjoitussuojattu tai auki toisessa ohjelmassa?</translation>
    </message>
    <message>
        <source>Turn element left</source>
        <translation>Kierrä elementtiä vasemmalle</translation>
    </message>
    <message>
        <source>Turn element right</source>
        <translation>Kierrä elementtiä oikealle</translation>
    </message>
    <message>
        <source>Flip element to the other side of its path</source>
        <translation>Käännä elementti polun toiselle puolelle</translation>
    </message>
    <message>
        <source>Duplicate element along its path</source>
        <translation>Monista elementti polun suuntaan</translation>
    </message>
    <message>
        <source>Delete element</source>
        <translation>Poista elementti</translation>
    </message>
    <message>
        <source>Flip elements to the other side</source>
        <translation>Käännä elementit toiselle puolelle</translation>
    </message>
    <message>
        <source>Duplicate elements</source>
        <translation>Monista elementit</translation>
    </message>
    <message>
        <source>Delete elements</source>
        <translation>Poista elementit</translation>
    </message>
    <message>
        <source>The layer &quot;{layer}&quot; did not take the change.</source>
        <translation>Taso &quot;{layer}&quot; ei ottanut muutosta vastaan.</translation>
    </message>
    <message>
        <source>Choose the layer of elements on the page Project.</source>
        <translation>Valitse elementtien taso sivulla Hanke.</translation>
    </message>
    <message>
        <source>The layer has no coordinate system in metres.</source>
        <translation>Tasolla ei ole metristä koordinaattijärjestelmää.</translation>
    </message>
    <message>
        <source>Select and move elements</source>
        <translation>Valitse ja siirrä elementtejä</translation>
    </message>
    <message>
        <source>Elements without a path near them, which have no other side: {count}.</source>
        <translation>Elementit, joiden lähellä ei ole polkua ja joilla ei siksi ole toista puolta: {count}.</translation>
    </message>
    <message>
        <source>several</source>
        <translation>useita</translation>
    </message>
    <message>
        <source>The layer has no field &quot;{field}&quot;.</source>
        <translation>Tasolla ei ole kenttää &quot;{field}&quot;.</translation>
    </message>
    <message>
        <source>Change elements: {field}</source>
        <translation>Muuta elementtejä: {field}</translation>
    </message>
    <message>
        <source>Selected elements: {count}</source>
        <translation>Valittuja elementtejä: {count}</translation>
    </message>
    <message>
        <source>Selected: {element}</source>
        <translation>Valittuna: {element}</translation>
    </message>
    <message>
        <source>{title} ({code})</source>
        <translation>{title} ({code})</translation>
    </message>
    <message>
        <source>F&amp;reely</source>
        <translation>&amp;Vapaasti</translation>
    </message>
    <message>
        <source>Search elements</source>
        <translation>Etsi elementtejä</translation>
    </message>
    <message>
        <source>Elements to place</source>
        <translation>Sijoitettavat elementit</translation>
    </message>
    <message>
        <source>About the element</source>
        <translation>Tietoja elementistä</translation>
    </message>
    <message>
        <source>by rule</source>
        <translation>säännön mukaan</translation>
    </message>
    <message>
        <source> m</source>
        <translation> m</translation>
    </message>
    <message>
        <source>From the edge of the path to the middle of the element; below 0: by its rule</source>
        <translation>Polun reunasta elementin keskelle; alle 0: elementin säännön mukaan</translation>
    </message>
    <message>
        <source>Elements stand where the mouse is (hold Alt to do so once)</source>
        <translation>Elementit jäävät siihen, missä hiiri on (kertaluonteisesti pitämällä Alt painettuna)</translation>
    </message>
    <message>
        <source>O&amp;ffset</source>
        <translation>&amp;Etäisyys</translation>
    </message>
    <message>
        <source>Offset from the edge of the path</source>
        <translation>Etäisyys polun reunasta</translation>
    </message>
    <message numerus="yes">
        <source>{count} routes are selected. Select one, on the layer of routes that &quot;Safest routes to school&quot; made.</source>
        <translation>
            <numerusform>{count} reitti on valittuna. Valitse yksi siltä reittitasolta, jonka &quot;Vähäriskisimmät koulureitit&quot; on tehnyt.</numerusform>
            <numerusform>{count} reittiä on valittuna. Valitse yksi siltä reittitasolta, jonka &quot;Vähäriskisimmät koulureitit&quot; on tehnyt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the layer of streets on the page Project.</source>
        <translation>Valitse katujen taso sivulla Hanke.</translation>
    </message>
    <message>
        <source>Choose the layer of School Paths on the page Project.</source>
        <translation>Valitse koulupolkujen taso sivulla Hanke.</translation>
    </message>
    <message>
        <source>New School Path</source>
        <translation>Uusi koulupolku</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; was made.</source>
        <translation>&quot;{name}&quot; tehtiin.</translation>
    </message>
    <message>
        <source>The layer &quot;{layer}&quot; did not take the path.</source>
        <translation>Taso &quot;{layer}&quot; ei ottanut polkua vastaan.</translation>
    </message>
    <message>
        <source>&amp;New path</source>
        <translation>&amp;Uusi polku</translation>
    </message>
    <message>
        <source>From the selected &amp;route</source>
        <translation>Valitusta &amp;reitistä</translation>
    </message>
    <message>
        <source>From the selected &amp;streets</source>
        <translation>Valituista &amp;kaduista</translation>
    </message>
    <message>
        <source>School Paths</source>
        <translation>Koulupolut</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Koodi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Koulu</translation>
    </message>
    <message>
        <source>What speaks against the code</source>
        <translation>Mikä puhuu koodia vastaan</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Tulos</translation>
    </message>
    <message>
        <source>The layer lacks fields: {fields}.</source>
        <translation>Tasolta puuttuu kenttiä: {fields}.</translation>
    </message>
    <message>
        <source>The path has no line.</source>
        <translation>Polulla ei ole viivaa.</translation>
    </message>
    <message>
        <source>Place an element</source>
        <translation>Sijoita elementti</translation>
    </message>
    <message>
        <source>The layer &quot;{layer}&quot; did not take the element.</source>
        <translation>Taso &quot;{layer}&quot; ei ottanut elementtiä vastaan.</translation>
    </message>
    <message>
        <source>Open the sample &amp;district…</source>
        <translation>Avaa &amp;esimerkkialue…</translation>
    </message>
    <message>
        <source>&amp;Create project file…</source>
        <translation>&amp;Luo hanketiedosto…</translation>
    </message>
    <message>
        <source>&amp;Open project file…</source>
        <translation>&amp;Avaa hanketiedosto…</translation>
    </message>
    <message>
        <source>Coordinate s&amp;ystem</source>
        <translation>Koor&amp;dinaattijärjestelmä</translation>
    </message>
    <message>
        <source>{file} was there already and was opened as it is.</source>
        <translation>{file} oli jo olemassa ja avattiin sellaisenaan.</translation>
    </message>
    <message>
        <source>{file} is no School Path project: it has no layers &quot;paths&quot; and &quot;elements&quot;.</source>
        <translation>{file} ei ole School Path -hanke: siinä ei ole tasoja &quot;paths&quot; ja &quot;elements&quot;.</translation>
    </message>
    <message numerus="yes">
        <source>{count} layers of {file} are in the project.</source>
        <translation>
            <numerusform>{count} taso tiedostosta {file} on projektissa.</numerusform>
            <numerusform>{count} tasoa tiedostosta {file} on projektissa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Create project file</source>
        <translation>Luo hanketiedosto</translation>
    </message>
    <message>
        <source>GeoPackage (*.gpkg)</source>
        <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <source>Open project file</source>
        <translation>Avaa hanketiedosto</translation>
    </message>
    <message>
        <source>&amp;Streets</source>
        <translation>&amp;Kadut</translation>
    </message>
    <message>
        <source>Cross&amp;ings</source>
        <translation>&amp;Ylityspaikat</translation>
    </message>
    <message>
        <source>School &amp;gates</source>
        <translation>Koulun &amp;portit</translation>
    </message>
    <message>
        <source>&amp;Homes</source>
        <translation>Kod&amp;it</translation>
    </message>
    <message>
        <source>School &amp;Paths</source>
        <translation>Koulupol&amp;ut</translation>
    </message>
    <message>
        <source>&amp;Elements</source>
        <translation>Eleme&amp;ntit</translation>
    </message>
    <message>
        <source>&amp;Judgements</source>
        <translation>Ar&amp;viot</translation>
    </message>
    <message>
        <source>&amp;Waivers</source>
        <translation>Poikkea&amp;mat</translation>
    </message>
    <message>
        <source>&amp;Voices of children</source>
        <translation>La&amp;sten ääni</translation>
    </message>
    <message>
        <source>&amp;Barriers</source>
        <translation>Es&amp;teet</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Vastaus</translation>
    </message>
    <message>
        <source>The way, piece by piece:</source>
        <translation>Matka pala palalta:</translation>
    </message>
    <message>
        <source>Why not the other way?</source>
        <translation>Miksei toista kautta?</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Näytä</translation>
    </message>
    <message>
        <source>This home has no place on the map.</source>
        <translation>Tällä kodilla ei ole paikkaa kartalla.</translation>
    </message>
    <message>
        <source>Choose the layer of homes on the page Project.</source>
        <translation>Valitse kotien taso sivulla Hanke.</translation>
    </message>
    <message>
        <source>No home lies here. For any other place choose a grade first.</source>
        <translation>Tässä ei ole kotia. Muuta paikkaa varten valitse ensin luokka-aste.</translation>
    </message>
    <message>
        <source>A place on the map</source>
        <translation>Paikka kartalla</translation>
    </message>
    <message>
        <source>{place}: looking…</source>
        <translation>{place}: haetaan…</translation>
    </message>
    <message>
        <source>{place} ({question})</source>
        <translation>{place} ({question})</translation>
    </message>
    <message>
        <source>No street or crossing lies where you clicked.</source>
        <translation>Napsautetussa kohdassa ei ole katua eikä ylityspaikkaa.</translation>
    </message>
    <message>
        <source>R&amp;un</source>
        <translation>&amp;Suorita</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>K&amp;eskeytä</translation>
    </message>
    <message>
        <source>&amp;Keep results…</source>
        <translation>&amp;Tallenna tulokset…</translation>
    </message>
    <message>
        <source>Click a &amp;home</source>
        <translation>Napsauta &amp;kotia</translation>
    </message>
    <message>
        <source>What came of the run</source>
        <translation>Laskennan tulos</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Laskennan eteneminen</translation>
    </message>
    <message>
        <source>Write routes, legs and homes into a GeoPackage. It holds homes: personal data.</source>
        <translation>Kirjoita reitit, reittien osat ja kodit GeoPackageen. Siinä on koteja: henkilötietoja.</translation>
    </message>
    <message>
        <source>Click a home on the map, or any other place, to hear of its way.</source>
        <translation>Napsauta kartalta kotia tai muuta paikkaa, niin kuulet sen matkasta.</translation>
    </message>
    <message>
        <source>Finding routes…</source>
        <translation>Etsitään reittejä…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Keskeytetään…</translation>
    </message>
    <message>
        <source>Kept in {file}. It holds homes: personal data.</source>
        <translation>Tallennettu tiedostoon {file}. Siinä on koteja: henkilötietoja.</translation>
    </message>
    <message>
        <source>Keep results</source>
        <translation>Tallenna tulokset</translation>
    </message>
    <message>
        <source>Choose the layer of school gates on the page Project.</source>
        <translation>Valitse koulujen porttien taso sivulla Hanke.</translation>
    </message>
    <message>
        <source>{title} (what if)</source>
        <translation>{title} (entä jos)</translation>
    </message>
    <message>
        <source>Routes (what if)</source>
        <translation>Reitit (entä jos)</translation>
    </message>
    <message>
        <source>{count} × {status}</source>
        <translation>{count} × {status}</translation>
    </message>
    <message>
        <source>Address of a home</source>
        <translation>Kodin osoite</translation>
    </message>
    <message>
        <source>&amp;Grade</source>
        <translation>&amp;Luokka-aste</translation>
    </message>
    <message>
        <source>&amp;Mode</source>
        <translation>Kulku&amp;tapa</translation>
    </message>
    <message>
        <source>Scena&amp;rio</source>
        <translation>T&amp;ilanne</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Kävely</translation>
    </message>
    <message>
        <source>Bicycle</source>
        <translation>Polkupyörä</translation>
    </message>
    <message>
        <source>Daylight</source>
        <translation>Päivänvalo</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Pimeä</translation>
    </message>
    <message>
        <source>Winter</source>
        <translation>Talvi</translation>
    </message>
    <message>
        <source>All schools</source>
        <translation>Kaikki koulut</translation>
    </message>
    <message>
        <source>As in the homes layer</source>
        <translation>Kuten kotien tasolla</translation>
    </message>
    <message>
        <source>Pre-school</source>
        <translation>Esiopetus</translation>
    </message>
    <message>
        <source>Grade {grade}</source>
        <translation>{grade}. luokka</translation>
    </message>
    <message>
        <source>Accompanied by an adult</source>
        <translation>Aikuisen saattamana</translation>
    </message>
    <message>
        <source>sample district.gpkg</source>
        <translation>esimerkkialue.gpkg</translation>
    </message>
    <message>
        <source>Where shall the sample district be kept?</source>
        <translation>Minne esimerkkialue tallennetaan?</translation>
    </message>
    <message>
        <source>School Path panel</source>
        <translation>School Path -paneeli</translation>
    </message>
    <message>
        <source>Open the sample district…</source>
        <translation>Avaa esimerkkialue…</translation>
    </message>
    <message>
        <source>The streets with all their fields, and class, risk per 100 m and reason of both sides; left and right as the line is drawn.</source>
        <translation>Kadut kaikkine kenttineen sekä molempien puolten luokka, riski 100 metriä kohden ja perustelu; vasen ja oikea viivan piirtosuunnassa.</translation>
    </message>
    <message>
        <source>Check the School Path against a handbook</source>
        <translation>Tarkista koulupolku ohjekirjaa vasten</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Ohjekirja</translation>
    </message>
    <message>
        <source>The designated network: lines with path_id, name, colour, shape, number, school_id.</source>
        <translation>Osoitettu verkko: viivat, joilla on path_id, name, colour, shape, number, school_id.</translation>
    </message>
    <message>
        <source>Voices of children</source>
        <translation>Lasten ääni</translation>
    </message>
    <message>
        <source>Routes (of Safest routes to school)</source>
        <translation>Reitit (työkalusta Vähäriskisimmät koulureitit)</translation>
    </message>
    <message>
        <source>Pupils on streets</source>
        <translation>Oppilaita kaduilla</translation>
    </message>
    <message>
        <source>Pupils on crossings</source>
        <translation>Oppilaita ylityspaikoissa</translation>
    </message>
    <message>
        <source>What hides a child: buildings, hedges, parked cars</source>
        <translation>Mikä peittää lapsen: rakennukset, pensasaidat, pysäköidyt autot</translation>
    </message>
    <message>
        <source>Waivers</source>
        <translation>Poikkeamat</translation>
    </message>
    <message>
        <source>End with an error where</source>
        <translation>Lopeta virheeseen, kun</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Havainnot</translation>
    </message>
    <message>
        <source>Report as PDF</source>
        <translation>Raportti PDF:nä</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-tiedostot (*.pdf)</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Yhteenveto</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-tiedostot (*.json)</translation>
    </message>
    <message>
        <source>Places that fail</source>
        <translation>Paikat, jotka eivät täytä vaatimusta</translation>
    </message>
    <message>
        <source>Places unknown</source>
        <translation>Tuntemattomat paikat</translation>
    </message>
    <message>
        <source>Places that nearly pass</source>
        <translation>Paikat, jotka melkein täyttävät vaatimuksen</translation>
    </message>
    <message>
        <source>Check a handbook file</source>
        <translation>Tarkista ohjekirjatiedosto</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Virheet</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Kohdat</translation>
    </message>
    <message>
        <source>Compare two checks</source>
        <translation>Vertaa kahta tarkistusta</translation>
    </message>
    <message>
        <source>Findings before</source>
        <translation>Havainnot ennen</translation>
    </message>
    <message>
        <source>Findings after</source>
        <translation>Havainnot jälkeen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Muutokset</translation>
    </message>
    <message>
        <source>Findings that got worse</source>
        <translation>Huonontuneet havainnot</translation>
    </message>
    <message>
        <source>New findings</source>
        <translation>Uudet havainnot</translation>
    </message>
    <message>
        <source>Findings as before</source>
        <translation>Havainnot ennallaan</translation>
    </message>
    <message>
        <source>Findings that got better</source>
        <translation>Parantuneet havainnot</translation>
    </message>
    <message>
        <source>Findings that are gone</source>
        <translation>Poistuneet havainnot</translation>
    </message>
    <message>
        <source>Compare two runs of the routes</source>
        <translation>Vertaa kahta reittilaskentaa</translation>
    </message>
    <message>
        <source>Homes and their status before</source>
        <translation>Kodit ja niiden tila ennen</translation>
    </message>
    <message>
        <source>Homes and their status after</source>
        <translation>Kodit ja niiden tila jälkeen</translation>
    </message>
    <message>
        <source>Routes before</source>
        <translation>Reitit ennen</translation>
    </message>
    <message>
        <source>Routes after</source>
        <translation>Reitit jälkeen</translation>
    </message>
    <message>
        <source>Homes and what changed</source>
        <translation>Kodit ja mikä muuttui</translation>
    </message>
    <message>
        <source>Homes freed</source>
        <translation>Vapautuneet kodit</translation>
    </message>
    <message>
        <source>Homes newly blocked</source>
        <translation>Uudet estyneet kodit</translation>
    </message>
    <message>
        <source>Homes newly undecided</source>
        <translation>Uudet ratkaisemattomat kodit</translation>
    </message>
    <message>
        <source>Homes that fare better</source>
        <translation>Kodit, joiden tilanne parani</translation>
    </message>
    <message>
        <source>Homes that fare worse</source>
        <translation>Kodit, joiden tilanne huononi</translation>
    </message>
    <message>
        <source>Homes as before</source>
        <translation>Kodit ennallaan</translation>
    </message>
    <message>
        <source>Homes only in the run before</source>
        <translation>Kodit vain aiemmassa laskennassa</translation>
    </message>
    <message>
        <source>Homes only in the run after</source>
        <translation>Kodit vain uudessa laskennassa</translation>
    </message>
    <message>
        <source>Create School Path project</source>
        <translation>Luo School Path -hanke</translation>
    </message>
    <message>
        <source>Project file</source>
        <translation>Hanketiedosto</translation>
    </message>
    <message>
        <source>School Paths along routes</source>
        <translation>Koulupolut reittien varrelle</translation>
    </message>
    <message>
        <source>Homes (for the number of pupils)</source>
        <translation>Kodit (oppilasmäärää varten)</translation>
    </message>
    <message>
        <source>School gates (for the names)</source>
        <translation>Koulun portit (nimiä varten)</translation>
    </message>
    <message>
        <source>Most paths to one school (0 = as the colour codes say)</source>
        <translation>Polkuja enintään yhdelle koululle (0 = värikoodien mukaan)</translation>
    </message>
    <message>
        <source>Colour codes of your own</source>
        <translation>Omat värikoodit</translation>
    </message>
    <message>
        <source>Homes from a list of addresses</source>
        <translation>Kodit osoiteluettelosta</translation>
    </message>
    <message>
        <source>&lt;p&gt;Turns a list of pupils with their addresses (CSV or Excel) into points, by the town&apos;s own address points. Nothing leaves this computer.&lt;/p&gt;&lt;p&gt;Case, letters typed without their marks, hyphens and small slips of spelling do not matter; a staircase behind the house number does not either. What is not found, or lies in several places, is put into &lt;b&gt;Unmatched&lt;/b&gt; with the reason and what may have been meant. Nothing is guessed: a street that has no such number is not placed at another house.&lt;/p&gt;&lt;p&gt;The school comes from the list, else from the district that the home lies in. Of the list only id, address, school, grade, mode and number of pupils are kept; names are not.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Muuttaa oppilaiden osoiteluettelon (CSV tai Excel) pisteiksi kunnan omien osoitepisteiden avulla. Mitään ei lähetetä tältä tietokoneelta.&lt;/p&gt;&lt;p&gt;Kirjainkoolla, tarkkeettomilla kirjaimilla, yhdysviivoilla ja pienillä kirjoitusvirheillä ei ole väliä, ei myöskään talonumeron jälkeisellä portaalla. Mitä ei löydy tai mikä on monessa paikassa, pannaan tasoon &lt;b&gt;Löytymättä&lt;/b&gt;, ja siinä kerrotaan syy ja mitä ehkä tarkoitettiin. Mitään ei arvata: jos kadulla ei ole numeroa, sitä ei sijoiteta toisen talon kohdalle.&lt;/p&gt;&lt;p&gt;Koulu otetaan luettelosta, muuten siitä oppilaaksiottoalueesta, jolla koti on. Luettelosta säilytetään vain tunnus, osoite, koulu, luokka-aste, kulkutapa ja oppilaiden määrä; nimiä ei säilytetä.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>List of pupils</source>
        <translation>Oppilasluettelo</translation>
    </message>
    <message>
        <source>Address points of the town</source>
        <translation>Kunnan osoitepisteet</translation>
    </message>
    <message>
        <source>School districts</source>
        <translation>Oppilaaksiottoalueet</translation>
    </message>
    <message>
        <source>Field with the address</source>
        <translation>Osoitteen kenttä</translation>
    </message>
    <message>
        <source>Field with the house number</source>
        <translation>Talonumeron kenttä</translation>
    </message>
    <message>
        <source>Field with the postcode or town</source>
        <translation>Postinumeron tai kunnan kenttä</translation>
    </message>
    <message>
        <source>Field with the school</source>
        <translation>Koulun kenttä</translation>
    </message>
    <message>
        <source>Field with the grade</source>
        <translation>Luokka-asteen kenttä</translation>
    </message>
    <message>
        <source>Unmatched</source>
        <translation>Löytymättä</translation>
    </message>
    <message>
        <source>Addresses found</source>
        <translation>Löytyneet osoitteet</translation>
    </message>
    <message>
        <source>Addresses not found</source>
        <translation>Löytymättömät osoitteet</translation>
    </message>
    <message>
        <source>Network from layers of the town</source>
        <translation>Verkko kunnan tasoista</translation>
    </message>
    <message>
        <source>Street lines</source>
        <translation>Katuviivat</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Esiasetus</translation>
    </message>
    <message>
        <source>How the fields of the layers are called.</source>
        <translation>Miten tasojen kentät on nimetty.</translation>
    </message>
    <message>
        <source>Mapping file (for CUSTOM)</source>
        <translation>Vastaavuustiedosto (kun CUSTOM)</translation>
    </message>
    <message>
        <source>Layers of values along the lines</source>
        <translation>Viivojen varren tietojen tasot</translation>
    </message>
    <message>
        <source>Tolerance (m)</source>
        <translation>Toleranssi (m)</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Ongelmakohdat</translation>
    </message>
    <message>
        <source>The tolerance (TOLERANCE) must not be below 0.</source>
        <translation>Toleranssi (TOLERANCE) ei saa olla alle 0.</translation>
    </message>
    <message>
        <source>Railways and water</source>
        <translation>Rautatiet ja vesi</translation>
    </message>
    <message>
        <source>Place elements along School Paths</source>
        <translation>Sijoita elementit koulupoluille</translation>
    </message>
    <message>
        <source>School gates</source>
        <translation>Koulun portit</translation>
    </message>
    <message>
        <source>Elements that are there</source>
        <translation>Olemassa olevat elementit</translation>
    </message>
    <message>
        <source>Areas in which nothing is placed</source>
        <translation>Alueet, joille ei sijoiteta mitään</translation>
    </message>
    <message>
        <source>Elements to be placed</source>
        <translation>Sijoitettavat elementit</translation>
    </message>
    <message>
        <source>Elements of your own</source>
        <translation>Omat elementit</translation>
    </message>
    <message>
        <source>Country file (widths that are assumed)</source>
        <translation>Maatiedosto (oletettavat leveydet)</translation>
    </message>
    <message>
        <source>Quantities</source>
        <translation>Määrät</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>Sijoittamatta</translation>
    </message>
    <message>
        <source>Streets and crossings where an assumed value keeps children from an answer, with what to record and fields to fill in out of doors. It holds no homes.</source>
        <translation>Kadut ja ylityspaikat, joissa oletusarvo estää lapsia saamasta vastausta, sekä mitä kirjataan ja maastossa täytettävät kentät. Taso ei sisällä koteja.</translation>
    </message>
    <message>
        <source>Field that says how a child goes</source>
        <translation>Kenttä, joka kertoo lapsen kulkutavan</translation>
    </message>
    <message>
        <source>Arrival at school, such as 08:00</source>
        <translation>Tulo kouluun, esimerkiksi 08:00</translation>
    </message>
    <message>
        <source>Departure from school, such as 13:15</source>
        <translation>Lähtö koulusta, esimerkiksi 13:15</translation>
    </message>
    <message>
        <source>{name} is no time of the day such as 08:00.</source>
        <translation>{name} ei ole kellonaika, esimerkiksi 08:00.</translation>
    </message>
    <message>
        <source>Sample district</source>
        <translation>Esimerkkialue</translation>
    </message>
    <message>
        <source>&lt;p&gt;Makes a project file with an invented district to try School Path on: streets, crossings, two schools, homes of pupils, two School Paths with elements, judgements, waivers and voices of children. All of it is made up: no place, no person and no data of anybody.&lt;/p&gt;&lt;p&gt;It holds what goes wrong in real towns: homes that a crossing blocks, streets that nobody surveyed, a link that is missing, a School Path with findings.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Tekee hanketiedoston, jossa on keksitty alue School Pathin kokeilemiseen: kadut, ylityspaikat, kaksi koulua, oppilaiden kodit, kaksi koulupolkua elementteineen, arviot, poikkeamat ja lasten ääni. Kaikki on keksittyä: ei oikeaa paikkaa, henkilöä eikä kenenkään tietoja.&lt;/p&gt;&lt;p&gt;Siinä on se, mikä oikeissa kunnissa menee vikaan: kodit, jotka ylityspaikka estää, kadut, joita kukaan ei ole selvittänyt, puuttuva linkki ja koulupolku, jolla on havaintoja.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>{file} cannot be written: there is no folder {folder}. Make the folder, or choose another place.</source>
        <translation>Tiedostoa {file} ei voida kirjoittaa: kansiota {folder} ei ole. Luo kansio tai valitse toinen paikka.</translation>
    </message>
    <message>
        <source>{name} cannot be &quot;{value}&quot;. Choose one of: {choices}.</source>
        <translation>{name} ei voi olla &quot;{value}&quot;. Valitse jokin näistä: {choices}.</translation>
    </message>
    <message>
        <source>{name} cannot be &quot;{value}&quot;. Write a number with a decimal point, such as 1.25, within the limits that its help names.</source>
        <translation>{name} ei voi olla &quot;{value}&quot;. Kirjoita luku desimaalipisteellä, esimerkiksi 1.25, ohjeen rajoissa.</translation>
    </message>
    <message>
        <source>{name} cannot be &quot;{value}&quot;. Choose a file that ends in .{ending}.</source>
        <translation>{name} ei voi olla &quot;{value}&quot;. Valitse tiedosto, jonka pääte on .{ending}.</translation>
    </message>
    <message>
        <source>There is no parameter {names}: it has no effect. There are: {choices}.</source>
        <translation>Parametria {names} ei ole: sillä ei ole vaikutusta. Parametrit: {choices}.</translation>
    </message>
    <message>
        <source>{output} would be written over the layer {input} ({file}). Choose another place for it.</source>
        <translation>{output} kirjoitettaisiin tason {input} päälle ({file}). Valitse sille toinen paikka.</translation>
    </message>
    <message>
        <source>Further fields</source>
        <translation>Muut kentät</translation>
    </message>
    <message numerus="yes">
        <source>Layer &quot;{layer}&quot;: field &quot;{field}&quot; holds no date such as 2026-08-01 in {count} features ({examples}; ids {ids}); these values count as missing.</source>
        <translation>
            <numerusform>Taso &quot;{layer}&quot;: kentässä &quot;{field}&quot; ei ole {count} kohteella päivämäärää, esimerkiksi 2026-08-01 ({examples}; tunnukset {ids}); arvoa pidetään puuttuvana.</numerusform>
            <numerusform>Taso &quot;{layer}&quot;: kentässä &quot;{field}&quot; ei ole {count} kohteella päivämäärää, esimerkiksi 2026-08-01 ({examples}; tunnukset {ids}); arvoja pidetään puuttuvina.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer &quot;{layer}&quot;: {count} streets are left out (ids {ids}): their last day (valid_to) has gone by.</source>
        <translation>
            <numerusform>Taso &quot;{layer}&quot;: {count} katu jätetään pois (tunnukset {ids}): sen viimeinen päivä (valid_to) on mennyt.</numerusform>
            <numerusform>Taso &quot;{layer}&quot;: {count} katua jätetään pois (tunnukset {ids}): niiden viimeinen päivä (valid_to) on mennyt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer &quot;{layer}&quot;: {count} crossings have a guard (ids {ids}). Where no time of arrival or departure is given, a guard counts whatever the hour.</source>
        <translation>
            <numerusform>Taso &quot;{layer}&quot;: {count} ylityspaikassa on suojatievalvoja (tunnukset {ids}). Jos tulo- tai lähtöaikaa ei ole annettu, valvoja lasketaan mukaan kellonajasta riippumatta.</numerusform>
            <numerusform>Taso &quot;{layer}&quot;: {count} ylityspaikassa on suojatievalvoja (tunnukset {ids}). Jos tulo- tai lähtöaikaa ei ole annettu, valvoja lasketaan mukaan kellonajasta riippumatta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer &quot;{layer}&quot;: {count} homes have a mode other than {mode} (ids {ids}). They are judged by {mode} too: routes are searched for walk and bike, by the field that is named as MODE_FIELD.</source>
        <translation>
            <numerusform>Taso &quot;{layer}&quot;: {count} kodin kulkutapa on muu kuin {mode} (tunnukset {ids}). Myös se arvioidaan kulkutavalla {mode}: reitit etsitään kävellen ja pyörällä sen kentän mukaan, joka on annettu kohdassa MODE_FIELD.</numerusform>
            <numerusform>Taso &quot;{layer}&quot;: {count} kodin kulkutapa on muu kuin {mode} (tunnukset {ids}). Myös ne arvioidaan kulkutavalla {mode}: reitit etsitään kävellen ja pyörällä sen kentän mukaan, joka on annettu kohdassa MODE_FIELD.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer &quot;{layer}&quot;: {count} judgements are not used (ids {ids}): no street or crossing has the id they name, or none lies within {distance} m of their place.</source>
        <translation>
            <numerusform>Taso &quot;{layer}&quot;: {count} arviota ei käytetä (tunnukset {ids}): millään kadulla tai ylityspaikalla ei ole sen tunnusta, tai alle {distance} m:n päässä sen paikasta ei ole yhtään.</numerusform>
            <numerusform>Taso &quot;{layer}&quot;: {count} arviota ei käytetä (tunnukset {ids}): millään kadulla tai ylityspaikalla ei ole niiden tunnusta, tai alle {distance} m:n päässä niiden paikasta ei ole yhtään.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer &quot;{layer}&quot;: {count} judgements name no street and no crossing (ids {ids}). They are taken to be about what lies within {distance} m of their place: {names}. Check it, and enter the ids.</source>
        <translation>
            <numerusform>Taso &quot;{layer}&quot;: {count} arviossa ei ole kadun eikä ylityspaikan tunnusta (tunnukset {ids}). Sen katsotaan koskevan sitä, mikä on alle {distance} m:n päässä sen paikasta: {names}. Tarkista ja kirjoita tunnukset.</numerusform>
            <numerusform>Taso &quot;{layer}&quot;: {count} arviossa ei ole kadun eikä ylityspaikan tunnusta (tunnukset {ids}). Niiden katsotaan koskevan sitä, mikä on alle {distance} m:n päässä niiden paikasta: {names}. Tarkista ja kirjoita tunnukset.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer &quot;{layer}&quot;: {count} routes are closed to the child (ids {ids}); no School Path is drawn along them for the sake of these pupils.</source>
        <translation>
            <numerusform>Taso &quot;{layer}&quot;: {count} reitti on suljettu lapselta (tunnukset {ids}); koulupolkua ei piirretä sitä pitkin näiden oppilaiden vuoksi.</numerusform>
            <numerusform>Taso &quot;{layer}&quot;: {count} reittiä on suljettu lapselta (tunnukset {ids}); koulupolkua ei piirretä niitä pitkin näiden oppilaiden vuoksi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer &quot;{layer}&quot;: {count} waivers are not used (ids {ids}): a waiver needs clause, feature_id or a place, reason, author, date and expires.</source>
        <translation>
            <numerusform>Taso &quot;{layer}&quot;: {count} poikkeamaa ei käytetä (tunnukset {ids}): poikkeamassa on oltava clause, feature_id tai paikka, reason, author, date ja expires.</numerusform>
            <numerusform>Taso &quot;{layer}&quot;: {count} poikkeamaa ei käytetä (tunnukset {ids}): poikkeamassa on oltava clause, feature_id tai paikka, reason, author, date ja expires.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer &quot;{layer}&quot;: {count} voices are not used (ids {ids}): their category is none of {expected}.</source>
        <translation>
            <numerusform>Taso &quot;{layer}&quot;: {count} lasten kertomaa paikkaa ei käytetä (tunnukset {ids}): sen luokitus ei ole mikään näistä: {expected}.</numerusform>
            <numerusform>Taso &quot;{layer}&quot;: {count} lasten kertomaa paikkaa ei käytetä (tunnukset {ids}): niiden luokitus ei ole mikään näistä: {expected}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Layer &quot;{layer}&quot; has no field &quot;{field}&quot;: its features are named by their feature ids. Is it the right layer?</source>
        <translation>Tasolla &quot;{layer}&quot; ei ole kenttää &quot;{field}&quot;: kohteet nimetään numeroillaan. Onko se oikea taso?</translation>
    </message>
    <message numerus="yes">
        <source>List &quot;{layer}&quot;: {count} homes lie in no school district, or in those of several schools (rows {ids}); their school stays empty.</source>
        <translation>
            <numerusform>Luettelo &quot;{layer}&quot;: {count} koti ei ole millään oppilaaksiottoalueella tai on usean koulun alueella (rivit {ids}); sen koulu jää tyhjäksi.</numerusform>
            <numerusform>Luettelo &quot;{layer}&quot;: {count} kotia ei ole millään oppilaaksiottoalueella tai on usean koulun alueella (rivit {ids}); niiden koulu jää tyhjäksi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Layer &quot;{layer}&quot; has no field &quot;{field}&quot;: it is no result of &quot;Safest routes to school&quot;. Choose the layer of homes and their status, and for the risk the layer of routes, of the same run.</source>
        <translation>Tasolla &quot;{layer}&quot; ei ole kenttää &quot;{field}&quot;: se ei ole työkalun &quot;Vähäriskisimmät koulureitit&quot; tulos. Valitse kotien ja niiden tilan taso ja riskiä varten reittien taso samasta laskennasta.</translation>
    </message>
    <message numerus="yes">
        <source>Layer &quot;{layer}&quot;: the status of {count} homes cannot be read ({examples}; ids {ids}); they are not compared. Expected: {expected}.</source>
        <translation>
            <numerusform>Taso &quot;{layer}&quot;: {count} kodin tilaa ei voida lukea ({examples}; tunnukset {ids}); sitä ei verrata. Odotettu: {expected}.</numerusform>
            <numerusform>Taso &quot;{layer}&quot;: {count} kodin tilaa ei voida lukea ({examples}; tunnukset {ids}); niitä ei verrata. Odotettu: {expected}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Homes are named by numbers in one of &quot;{layer}&quot; and &quot;{other}&quot; and by texts in the other; they are compared by what is written there.</source>
        <translation>Kodit on nimetty toisella tasoista &quot;{layer}&quot; ja &quot;{other}&quot; luvuin ja toisella tekstein; niitä verrataan sen mukaan, mitä niissä lukee.</translation>
    </message>
    <message numerus="yes">
        <source>Layer &quot;{layer}&quot;: {count} routes belong to no home of &quot;{other}&quot; (ids {ids}); their risk is not compared. Are both of one run?</source>
        <translation>
            <numerusform>Taso &quot;{layer}&quot;: {count} reitti ei kuulu millekään tason &quot;{other}&quot; kodille (tunnukset {ids}); sen riskiä ei verrata. Ovatko molemmat samasta laskennasta?</numerusform>
            <numerusform>Taso &quot;{layer}&quot;: {count} reittiä ei kuulu millekään tason &quot;{other}&quot; kodille (tunnukset {ids}); niiden riskiä ei verrata. Ovatko molemmat samasta laskennasta?</numerusform>
        </translation>
    </message>
    <message>
        <source>Layer &quot;{layer}&quot; is a table without places. Make points of its coordinates with &quot;Create points layer from table&quot; and choose that layer.</source>
        <translation>Taso &quot;{layer}&quot; on taulu ilman paikkoja. Tee sen koordinaateista pisteet työkalulla &quot;Luo pistetaso taulukosta&quot; ja valitse se taso.</translation>
    </message>
    <message>
        <source>Layer &quot;{layer}&quot;: the fields {names} are read as {fields}, since a Shapefile cuts names after ten letters. Save the layer as GeoPackage.</source>
        <translation>Taso &quot;{layer}&quot;: kentät {names} luetaan niminä {fields}, koska Shapefile katkaisee nimet kymmeneen merkkiin. Tallenna taso GeoPackageksi.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {error}. Check the rights on its folder, and close the programs that have it open.</source>
        <translation>Tiedostoa {file} ei voida kirjoittaa: {error}. Tarkista kansion oikeudet ja sulje ohjelmat, joissa tiedosto on auki.</translation>
    </message>
    <message>
        <source>Shows known obstacles and assumed values. Not a guarantee of safety.</source>
        <translation>Näyttää tunnetut esteet ja oletusarvot. Ei takaa turvallisuutta.</translation>
    </message>
    <message>
        <source>Ways that end in the open within {distance} m of the edge of the data, or beyond it, and count as cut there (field cut_end): {count} ({ids}).</source>
        <translation>Väylät, jotka päättyvät tyhjään alle {distance} m:n päässä aineiston reunasta tai sen ulkopuolella ja joiden katsotaan katkenneen siinä (kenttä cut_end): {count} ({ids}).</translation>
    </message>
    <message>
        <source>Groups of walkable ways shorter than {limit} m, such as yards, that can be entered only through a closed gate or over a way closed to walkers: {count}, {length} m in all (one way of each: {ids}).</source>
        <translation>Alle {limit} m:n käveltävien väylien ryhmät, kuten pihat, joille pääsee vain suljetun portin kautta tai jalankulkijoilta suljettua väylää: {count}, yhteensä {length} m (yksi väylä kustakin: {ids}).</translation>
    </message>
    <message>
        <source>Ways that are one-way for walkers: {count} ({ids}). They count as walked both ways.</source>
        <translation>Jalankulkijoille yksisuuntaiset väylät: {count} ({ids}). Niitä kuljetaan laskennassa molempiin suuntiin.</translation>
    </message>
    <message>
        <source>Ways with numbers that cannot be read or cannot be true, and count as not tagged: {count} ({ids}): {texts}.</source>
        <translation>Väylät, joissa on luku, jota ei voida lukea tai joka ei voi pitää paikkaansa ja jota pidetään puuttuvana: {count} ({ids}): {texts}.</translation>
    </message>
    <message>
        <source>Street sides with a footway mapped as a way of its own beside them: {sides}. Pieces of footway that are judged by the traffic of the street they run beside: {count}.</source>
        <translation>Kadun puolet, joiden vieressä jalkakäytävä on kartoitettu omana väylänään: {sides}. Jalkakäytävän osat, jotka arvioidaan viereisen kadun liikenteen mukaan: {count}.</translation>
    </message>
    <message>
        <source>Nodes at the same place as another one, taken for one with it: {count} ({ids}).</source>
        <translation>Solmut, jotka ovat samassa paikassa toisen kanssa ja katsotaan samaksi solmuksi: {count} ({ids}).</translation>
    </message>
    <message>
        <source>The file holds no school with a way to it: the layer of schools is empty.</source>
        <translation>Tiedostossa ei ole koulua, jolle johtaisi väylä: koulujen taso on tyhjä.</translation>
    </message>
    <message>
        <source>The file holds no addresses or dwellings: the layer of homes is empty.</source>
        <translation>Tiedostossa ei ole osoitteita eikä asuntoja: kotien taso on tyhjä.</translation>
    </message>
    <message>
        <source>The file holds no railways or water: their layer is empty. Where there are some in the place, the file is an extract without them.</source>
        <translation>Tiedostossa ei ole rautateitä eikä vesiä: niiden taso on tyhjä. Jos paikalla niitä on, tiedosto on ote ilman niitä.</translation>
    </message>
    <message>
        <source>Length {length} m: there is no shorter walk.</source>
        <translation>Pituus {length} m: lyhyempää kävelymatkaa ei ole.</translation>
    </message>
    <message>
        <source>Length {length} m; the shortest walk is {shortest} m, so the detour is {more} m ({ratio} times).</source>
        <translation>Pituus {length} m; lyhin kävelymatka on {shortest} m, joten kiertoa tulee {more} m ({ratio}-kertainen).</translation>
    </message>
    <message>
        <source>The danger on the whole way equals {compared}.</source>
        <translation>Koko matkan vaara vastaa: {compared}.</translation>
    </message>
    <message>
        <source>No street with traffic to speak of is crossed.</source>
        <translation>Matkalla ei ylitetä katua, jossa olisi mainittavasti liikennettä.</translation>
    </message>
    <message>
        <source>The route leads by {place}.</source>
        <translation>Reitti kulkee tätä kautta: {place}.</translation>
    </message>
    <message>
        <source>No connected way leads from here by {place} to the school.</source>
        <translation>Täältä ei johda kouluun yhtenäistä väylää tätä kautta: {place}.</translation>
    </message>
    <message>
        <source>{place} is not open to this child.</source>
        <translation>{place} ei ole avoin tälle lapselle.</translation>
    </message>
    <message>
        <source>Only assumed values close it: a survey may open it.</source>
        <translation>Vain oletusarvot sulkevat sen: maastoselvitys voi avata sen.</translation>
    </message>
    <message>
        <source>{place} is open to this child, but the way there and on to the school is not. In the way:</source>
        <translation>{place} on avoin tälle lapselle, mutta matka sinne ja siitä kouluun ei ole. Esteenä:</translation>
    </message>
    <message>
        <source>The shortest way by {place} that is open to this child is {length} m, above the detour limit of {limit} m.</source>
        <translation>Lyhin tälle lapselle avoin matka tätä kautta ({place}) on {length} m ja ylittää kiertomatkan rajan {limit} m.</translation>
    </message>
    <message>
        <source>The way by {place} is {more} m longer, and its danger is greater by as much as {compared}.</source>
        <translation>Matka tätä kautta ({place}) on {more} m pidempi, ja sen vaara on suurempi kuin reitin; ero vastaa: {compared}.</translation>
    </message>
    <message>
        <source>The way by {place} is {more} m shorter, but its danger is greater by as much as {compared}.</source>
        <translation>Matka tätä kautta ({place}) on {more} m lyhyempi, mutta sen vaara on suurempi kuin reitin; ero vastaa: {compared}.</translation>
    </message>
    <message>
        <source>The way by {place} is as long, but its danger is greater by as much as {compared}.</source>
        <translation>Matka tätä kautta ({place}) on yhtä pitkä, mutta sen vaara on suurempi kuin reitin; ero vastaa: {compared}.</translation>
    </message>
    <message>
        <source>The way by {place} is {more} m longer and has no less danger.</source>
        <translation>Matka tätä kautta ({place}) on {more} m pidempi, eikä vaaraa ole vähempää.</translation>
    </message>
    <message>
        <source>The way by {place} is as good as the route: of equal ways one is told.</source>
        <translation>Matka tätä kautta ({place}) on yhtä hyvä kuin reitti: yhtä hyvistä kerrotaan yksi.</translation>
    </message>
    <message>
        <source>crossing {crossing} of {street}</source>
        <translation>ylityspaikka {crossing}, {street}</translation>
    </message>
    <message>
        <source>Closed: riding is not permitted here; the bicycle can be pushed where walking is.</source>
        <translation>Suljettu: tässä ei saa ajaa; pyörää voi taluttaa siellä, missä saa kävellä.</translation>
    </message>
    <message>
        <source>Closed: riding here would be against the one-way street.</source>
        <translation>Suljettu: tässä ajettaisiin yksisuuntaista katua väärään suuntaan.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot;, {distance} m away, has the same colour, shape and number.</source>
        <translation>&quot;{name}&quot; {distance} m:n päässä: sama väri, muoto ja numero.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot;, {distance} m away, has the same colour.</source>
        <translation>&quot;{name}&quot; {distance} m:n päässä: sama väri.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot;, {distance} m away, has no colour: whether the two clash is not known.</source>
        <translation>&quot;{name}&quot; {distance} m:n päässä on väritön: ei tiedetä, sekoittuvatko polut.</translation>
    </message>
    <message>
        <source>This colour on this shape may be taken for a traffic sign. Choose another shape.</source>
        <translation>Tätä väriä tällä muodolla voidaan luulla liikennemerkiksi. Valitse toinen muoto.</translation>
    </message>
    <message>
        <source>The school would have more than {most} colours: hard to tell and to remember.</source>
        <translation>Koululla olisi yli {most} väriä: niitä on vaikea erottaa ja muistaa.</translation>
    </message>
    <message>
        <source>The colour is hard to tell from that of &quot;{name}&quot;, {distance} m away.</source>
        <translation>Väriä on vaikea erottaa polun &quot;{name}&quot; väristä {distance} m:n päässä.</translation>
    </message>
    <message>
        <source>Some colour-blind people cannot tell the colour from that of &quot;{name}&quot;, {distance} m away.</source>
        <translation>Jotkut värisokeat eivät erota väriä polun &quot;{name}&quot; väristä {distance} m:n päässä.</translation>
    </message>
    <message>
        <source>On {ground}: contrast {ratio}, well seen.</source>
        <translation>Alusta {ground}: kontrasti {ratio}, näkyy hyvin.</translation>
    </message>
    <message>
        <source>On {ground}: contrast {ratio}, seen with an edge of another colour.</source>
        <translation>Alusta {ground}: kontrasti {ratio}, näkyy erivärisen reunuksen kanssa.</translation>
    </message>
    <message>
        <source>On {ground}: contrast {ratio}, hardly seen; it needs a broad edge of another colour.</source>
        <translation>Alusta {ground}: kontrasti {ratio}, tuskin näkyy; tarvitaan leveä erivärinen reunus.</translation>
    </message>
    <message>
        <source>On the way to school</source>
        <translation>Matkalla kouluun</translation>
    </message>
    <message>
        <source>On the way from school</source>
        <translation>Matkalla koulusta</translation>
    </message>
    <message>
        <source>{direction}.</source>
        <translation>{direction}.</translation>
    </message>
    <message>
        <source>On the way to school and on the way from school: both are alike.</source>
        <translation>Matkalla kouluun ja koulusta: molemmat ovat samanlaiset.</translation>
    </message>
    <message>
        <source>{direction}, the worse one of the two; the layers tell of both.</source>
        <translation>{direction}, kahdesta suunnasta huonompi; tasot kertovat molemmista.</translation>
    </message>
    <message>
        <source>To and from school alike. {reason}</source>
        <translation>Sama kouluun ja koulusta. {reason}</translation>
    </message>
    <message>
        <source>Worse on the way to school. {reason}</source>
        <translation>Huonompi matkalla kouluun. {reason}</translation>
    </message>
    <message>
        <source>Worse on the way from school. {reason}</source>
        <translation>Huonompi matkalla koulusta. {reason}</translation>
    </message>
    <message>
        <source>{file} is there already. Choose another name, so that nothing is lost.</source>
        <translation>{file} on jo olemassa. Valitse toinen nimi, jottei mitään häviä.</translation>
    </message>
    <message>
        <source>Choose a coordinate system in metres (CRS), such as that of the town&apos;s maps.</source>
        <translation>Valitse metrinen koordinaattijärjestelmä (CRS), esimerkiksi kunnan karttojen järjestelmä.</translation>
    </message>
    <message>
        <source>&quot;{found}&quot; cannot be the code of an element: a letter, then letters, digits, - or _.</source>
        <translation>&quot;{found}&quot; ei voi olla elementin koodi: kirjain, sitten kirjaimia, numeroita, - tai _.</translation>
    </message>
    <message>
        <source>the element &quot;{found}&quot; stands in {other} already. Give this one another code.</source>
        <translation>elementti &quot;{found}&quot; on jo tiedostossa {other}. Anna tälle toinen koodi.</translation>
    </message>
    <message>
        <source>the element &quot;{key}&quot; has no symbol: the file {found} is missing. Draw it or copy one.</source>
        <translation>elementillä &quot;{key}&quot; ei ole kuvaketta: tiedosto {found} puuttuu. Piirrä tai kopioi sellainen.</translation>
    </message>
    <message>
        <source>a colour such as #0072b2</source>
        <translation>väri, esimerkiksi #0072b2</translation>
    </message>
    <message>
        <source>There is no handbook &quot;{name}&quot;. Shipped are: {choices}. For a file of your own give its path, which ends in .yaml.</source>
        <translation>Ohjekirjaa &quot;{name}&quot; ei ole. Mukana tulevat: {choices}. Omasta tiedostosta anna polku, joka päättyy .yaml.</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>täyttää</translation>
    </message>
    <message>
        <source>nearly</source>
        <translation>melkein</translation>
    </message>
    <message>
        <source>fail</source>
        <translation>ei täytä</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>tuntematon</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>ei koske</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>kriittinen</translation>
    </message>
    <message>
        <source>major</source>
        <translation>merkittävä</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>vähäinen</translation>
    </message>
    <message>
        <source>for information</source>
        <translation>tiedoksi</translation>
    </message>
    <message>
        <source>none in reach</source>
        <translation>ei ulottuvilla</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} tai {other}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low}–{high}</translation>
    </message>
    <message>
        <source>at least {value}</source>
        <translation>vähintään {value}</translation>
    </message>
    <message>
        <source>more than {value}</source>
        <translation>yli {value}</translation>
    </message>
    <message>
        <source>at most {value}</source>
        <translation>enintään {value}</translation>
    </message>
    <message>
        <source>less than {value}</source>
        <translation>alle {value}</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>ilmoitettu</translation>
    </message>
    <message>
        <source>asked for: {required}</source>
        <translation>vaatimus: {required}</translation>
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
        <translation>laskettu aineistosta</translation>
    </message>
    <message>
        <source>{place}: {measure}: {value} ({known}); {asked}</source>
        <translation>{place}: {measure}: {value} ({known}); {asked}</translation>
    </message>
    <message>
        <source>{street}, left side, {length} m</source>
        <translation>{street}, vasen puoli, {length} m</translation>
    </message>
    <message>
        <source>{street}, right side, {length} m</source>
        <translation>{street}, oikea puoli, {length} m</translation>
    </message>
    <message>
        <source>{street}, {length} m</source>
        <translation>{street}, {length} m</translation>
    </message>
    <message>
        <source>Crossing {name}</source>
        <translation>Ylityspaikka {name}</translation>
    </message>
    <message>
        <source>Crossing of {street}</source>
        <translation>Ylityspaikka, {street}</translation>
    </message>
    <message>
        <source>School Path {name}</source>
        <translation>Koulupolku {name}</translation>
    </message>
    <message>
        <source>School {name}</source>
        <translation>Koulu {name}</translation>
    </message>
    <message>
        <source>Place that children named, {name}</source>
        <translation>Lasten mainitsema paikka, {name}</translation>
    </message>
    <message>
        <source>On no School Path</source>
        <translation>Ei millään koulupolulla</translation>
    </message>
    <message>
        <source>Element {name}</source>
        <translation>Elementti {name}</translation>
    </message>
    <message numerus="yes">
        <source>{count} elements ({names})</source>
        <translation>
            <numerusform>{count} elementti ({names})</numerusform>
            <numerusform>{count} elementtiä ({names})</numerusform>
        </translation>
    </message>
    <message>
        <source>Homes of {count} pupils</source>
        <translation>{count} oppilaan kodit</translation>
    </message>
    <message>
        <source>Homes of {count} pupils of {school}</source>
        <translation>{count} oppilaan kodit ({school})</translation>
    </message>
    <message>
        <source>Worse: {before} before, {after} now.</source>
        <translation>Huonompi: ennen {before}, nyt {after}.</translation>
    </message>
    <message>
        <source>Better: {before} before, {after} now.</source>
        <translation>Parempi: ennen {before}, nyt {after}.</translation>
    </message>
    <message>
        <source>As before: {after}.</source>
        <translation>Ennallaan: {after}.</translation>
    </message>
    <message>
        <source>New: {after}.</source>
        <translation>Uusi: {after}.</translation>
    </message>
    <message>
        <source>Gone: {before} before; it passes now, or is not judged any more.</source>
        <translation>Poissa: ennen {before}; täyttää nyt vaatimuksen tai ei enää arvioida.</translation>
    </message>
    <message>
        <source>{WORSE} worse, {NEW} new, {SAME} as before, {BETTER} better, {GONE} gone.</source>
        <translation>Huonompia {WORSE}, uusia {NEW}, ennallaan {SAME}, parempia {BETTER}, poissa {GONE}.</translation>
    </message>
    <message numerus="yes">
        <source>{file}: {count} faults, told above.</source>
        <translation>
            <numerusform>{file}: {count} virhe, kerrottu yllä.</numerusform>
            <numerusform>{file}: {count} virhettä, kerrottu yllä.</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no handbook &quot;{found}&quot; to extend. Shipped are: {choices}. A file of your own is looked for beside this one.</source>
        <translation>ohjekirjaa &quot;{found}&quot;, jota laajennetaan, ei ole. Mukana tulevat: {choices}. Omaa tiedostoa etsitään tämän vierestä.</translation>
    </message>
    <message>
        <source>&quot;{found}&quot; leads back to this handbook. Remove &quot;extends&quot;.</source>
        <translation>&quot;{found}&quot; johtaa takaisin tähän ohjekirjaan. Poista &quot;extends&quot;.</translation>
    </message>
    <message>
        <source>clause {clause} stands here a second time (first in line {first_line}). Remove one.</source>
        <translation>kohta {clause} on tässä toisen kerran (ensimmäinen rivillä {first_line}). Poista toinen.</translation>
    </message>
    <message>
        <source>clause {clause} is new, but has no {names}. A new clause needs them.</source>
        <translation>kohta {clause} on uusi, mutta siltä puuttuu {names}. Uusi kohta tarvitsee ne.</translation>
    </message>
    <message>
        <source>clause {clause} needs either &quot;measure&quot; or &quot;expression&quot;, one of the two.</source>
        <translation>kohta {clause} tarvitsee joko avaimen &quot;measure&quot; tai &quot;expression&quot;, toisen näistä.</translation>
    </message>
    <message>
        <source>clause {clause}: there is no measure &quot;{found}&quot;. Expected one of: {choices}.</source>
        <translation>kohta {clause}: mittaria &quot;{found}&quot; ei ole. Odotettu jokin näistä: {choices}.</translation>
    </message>
    <message>
        <source>clause {clause} applies to {layer}, but &quot;{found}&quot; is measured on: {choices}.</source>
        <translation>kohta {clause} koskee tasoa {layer}, mutta &quot;{found}&quot; mitataan tasolta: {choices}.</translation>
    </message>
    <message>
        <source>clause {clause}: &quot;unit&quot; holds &quot;{found}&quot;, but the measure gives &quot;{expected}&quot;.</source>
        <translation>kohta {clause}: avaimen &quot;unit&quot; arvo on &quot;{found}&quot;, mutta mittari antaa &quot;{expected}&quot;.</translation>
    </message>
    <message>
        <source>clause {clause}: &quot;{found}&quot; is no word of this measure. Expected: {choices}.</source>
        <translation>kohta {clause}: &quot;{found}&quot; ei ole tämän mittarin sana. Odotettu: {choices}.</translation>
    </message>
    <message>
        <source>clause {clause}: this measure takes bands with {expected}, and no other limits.</source>
        <translation>kohta {clause}: tämä mittari ottaa rajat muodossa {expected} eikä muita rajoja.</translation>
    </message>
    <message>
        <source>clause {clause}: the bands leave a value without a verdict: {found}. Move a limit, or end with a band without limits and without &quot;if&quot;.</source>
        <translation>kohta {clause}: rajat jättävät arvon ilman tulosta: {found}. Siirrä rajaa tai lopeta riviin, jolla ei ole rajoja eikä &quot;if&quot;-ehtoa.</translation>
    </message>
    <message>
        <source>clause {clause}: no value lies within this band.</source>
        <translation>kohta {clause}: mikään arvo ei osu tälle välille.</translation>
    </message>
    <message>
        <source>clause {clause}: this band overlaps with one above it, at the value: {found}.</source>
        <translation>kohta {clause}: tämä väli on päällekkäin ylemmän kanssa arvolla: {found}.</translation>
    </message>
    <message>
        <source>clause {clause} is for the profile &quot;{found}&quot;, which is none of the shipped: {choices}. That is right only if you have a profile of that name.</source>
        <translation>kohta {clause} on profiilille &quot;{found}&quot;, jota ei ole mukana tulevien joukossa: {choices}. Se on oikein vain, jos sinulla on samanniminen profiili.</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; is not a QGIS expression ({found}).</source>
        <translation>&quot;{key}&quot; ei ole QGIS-lauseke ({found}).</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; names &quot;{found}&quot;, which is no field or measure of {layer}. That is right only if your layer has such a field.</source>
        <translation>&quot;{key}&quot; mainitsee nimen &quot;{found}&quot;, joka ei ole tason {layer} kenttä eikä mittari. Se on oikein vain, jos tasollasi on sellainen kenttä.</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; compares &quot;{field}&quot; with &quot;{found}&quot;, which is none of its words: {choices}.</source>
        <translation>&quot;{key}&quot; vertaa kenttää &quot;{field}&quot; arvoon &quot;{found}&quot;, joka ei ole sen sallittuja arvoja: {choices}.</translation>
    </message>
    <message>
        <source>Did you mean &quot;{nearest}&quot;?</source>
        <translation>Tarkoititko &quot;{nearest}&quot;?</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Lyhyesti</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sisällys</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Vakavuus</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Kohta</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Tulos</translation>
    </message>
    <message>
        <source>Places by verdict</source>
        <translation>Paikat tuloksen mukaan</translation>
    </message>
    <message>
        <source>Place, and why</source>
        <translation>Paikka ja perustelu</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Mitä tehdään</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nro</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>poikkeama</translation>
    </message>
    <message>
        <source>What fails</source>
        <translation>Mikä ei täytä vaatimusta</translation>
    </message>
    <message>
        <source>What is not known</source>
        <translation>Mitä ei tiedetä</translation>
    </message>
    <message>
        <source>What nearly passes</source>
        <translation>Mikä melkein täyttää</translation>
    </message>
    <message>
        <source>What is waived</source>
        <translation>Mille on poikkeama</translation>
    </message>
    <message>
        <source>A value that is missing or only assumed never passes. Each row can hide a failure: record the value and run again.</source>
        <translation>Puuttuva tai vain oletettu arvo ei koskaan täytä vaatimusta. Jokainen rivi voi kätkeä puutteen: kirjaa arvo ja suorita uudelleen.</translation>
    </message>
    <message>
        <source>Clause by clause</source>
        <translation>Kohta kohdalta</translation>
    </message>
    <message>
        <source>What to do first</source>
        <translation>Mitä tehdään ensin</translation>
    </message>
    <message>
        <source>Clauses that were not judged, and why</source>
        <translation>Kohdat, joita ei arvioitu, ja syyt</translation>
    </message>
    <message>
        <source>They set the class of a street side or crossing. Clauses that ask for a class use it; measured values are not changed by it.</source>
        <translation>Ne määräävät kadun puolen tai ylityspaikan luokan. Luokkaa kysyvät kohdat käyttävät sitä; mitatut arvot eivät siitä muutu.</translation>
    </message>
    <message>
        <source>The clauses and their sources</source>
        <translation>Kohdat ja niiden lähteet</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Mitä vaaditaan</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Lähteet</translation>
    </message>
    <message>
        <source>Places on no School Path</source>
        <translation>Paikat, jotka eivät ole millään koulupolulla</translation>
    </message>
    <message>
        <source>This report shows what fails, what is not known and what nearly passes. It is not a guarantee of safety. Local knowledge is needed beside it.</source>
        <translation>Tämä raportti näyttää, mikä ei täytä vaatimuksia, mitä ei tiedetä ja mikä melkein täyttää. Se ei ole tae turvallisuudesta. Sen rinnalla tarvitaan paikallistuntemusta.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Perustelu</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Author, dates</source>
        <translation>Tekijä, päivät</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Mitään ei löytynyt.</translation>
    </message>
    <message numerus="yes">
        <source>Check of {count} School Paths</source>
        <translation>
            <numerusform>{count} koulupolun tarkistus</numerusform>
            <numerusform>{count} koulupolun tarkistus</numerusform>
        </translation>
    </message>
    <message>
        <source>Check of the School Path: {paths}</source>
        <translation>Koulupolun tarkistus: {paths}</translation>
    </message>
    <message numerus="yes">
        <source>Held against &quot;{handbook}&quot; for the profile {profile} (grades {grades}): {judged} of {clauses} clauses could be judged.</source>
        <translation>
            <numerusform>Verrattu ohjekirjaan &quot;{handbook}&quot;, profiili {profile} (luokat {grades}): {judged}/{clauses} kohta voitiin arvioida.</numerusform>
            <numerusform>Verrattu ohjekirjaan &quot;{handbook}&quot;, profiili {profile} (luokat {grades}): {judged}/{clauses} kohtaa voitiin arvioida.</numerusform>
        </translation>
    </message>
    <message>
        <source>Limits adopted by {by}, {date}</source>
        <translation>Raja-arvot hyväksynyt {by}, {date}</translation>
    </message>
    <message numerus="yes">
        <source>places fail</source>
        <translation>
            <numerusform>paikka ei täytä vaatimusta</numerusform>
            <numerusform>paikkaa ei täytä vaatimusta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>places cannot be told: a value is missing or only assumed</source>
        <translation>
            <numerusform>paikan tulosta ei voi päätellä: arvo puuttuu tai on vain oletettu</numerusform>
            <numerusform>paikan tulosta ei voi päätellä: arvo puuttuu tai on vain oletettu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>places nearly pass</source>
        <translation>
            <numerusform>paikka melkein täyttää vaatimuksen</numerusform>
            <numerusform>paikkaa melkein täyttää vaatimuksen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>places are waived</source>
        <translation>
            <numerusform>paikalle on poikkeama</numerusform>
            <numerusform>paikalle on poikkeama</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} waived</source>
        <translation>poikkeamia {count}</translation>
    </message>
    <message>
        <source>{mark} {clause}, {place}: {remedy}</source>
        <translation>{mark} {clause}, {place}: {remedy}</translation>
    </message>
    <message>
        <source>{told} ({pupils} children pass)</source>
        <translation>{told} (ohi kulkee {pupils} lasta)</translation>
    </message>
    <message>
        <source>Record what is not known, in one place: {names}.</source>
        <translation>Kirjaa, mitä ei tiedetä, yhdessä paikassa: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>Record what is not known, {count} places: first {names}.</source>
        <translation>
            <numerusform>Kirjaa, mitä ei tiedetä, {count} paikassa: ensin {names}.</numerusform>
            <numerusform>Kirjaa, mitä ei tiedetä, {count} paikassa: ensin {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{measure}: {reason}, on {length} m: {where}.</source>
        <translation>{measure}: {reason}, {length} m: {where}.</translation>
    </message>
    <message>
        <source>{measure}: {reason}: {where}.</source>
        <translation>{measure}: {reason}: {where}.</translation>
    </message>
    <message numerus="yes">
        <source>{measure}: {reason}, at {count} places: {where}.</source>
        <translation>
            <numerusform>{measure}: {reason}, {count} paikassa: {where}.</numerusform>
            <numerusform>{measure}: {reason}, {count} paikassa: {where}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The check fails, as FAIL_ON={level} asks: in one place, clause {clauses}. All outputs are written.</source>
        <translation>Tarkistus päättyy virheeseen, kuten FAIL_ON={level} pyytää: yksi paikka, kohta {clauses}. Kaikki tulokset on kirjoitettu.</translation>
    </message>
    <message numerus="yes">
        <source>The check fails, as FAIL_ON={level} asks: {count} places, clauses {clauses}. All outputs are written.</source>
        <translation>
            <numerusform>Tarkistus päättyy virheeseen, kuten FAIL_ON={level} pyytää: {count} paikka, kohdat {clauses}. Kaikki tulokset on kirjoitettu.</numerusform>
            <numerusform>Tarkistus päättyy virheeseen, kuten FAIL_ON={level} pyytää: {count} paikkaa, kohdat {clauses}. Kaikki tulokset on kirjoitettu.</numerusform>
        </translation>
    </message>
    <message>
        <source>{pupils} children pass</source>
        <translation>ohi kulkee {pupils} lasta</translation>
    </message>
    <message>
        <source>a norm stands behind it</source>
        <translation>takana on määräys tai normi</translation>
    </message>
    <message>
        <source>a study</source>
        <translation>tutkimus</translation>
    </message>
    <message>
        <source>second-hand</source>
        <translation>toissijainen lähde</translation>
    </message>
    <message>
        <source>our judgement</source>
        <translation>oma arviomme</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>voimassa</translation>
    </message>
    <message>
        <source>expired: what it covered counts again</source>
        <translation>päättynyt: havainto lasketaan taas mukaan</translation>
    </message>
    <message>
        <source>not in force yet</source>
        <translation>ei vielä voimassa</translation>
    </message>
    <message>
        <source>about nothing that was found</source>
        <translation>ei koske mitään löydettyä</translation>
    </message>
    <message>
        <source>not used: clause, place, reason, author, date or expiry is missing</source>
        <translation>ei käytetä: kohta, paikka, perustelu, tekijä, päivä tai päättymispäivä puuttuu</translation>
    </message>
    <message>
        <source>Blue: the School Path. Red, and numbers in circles: fails, as numbered below. Purple, broken: not known. Ochre: nearly passes. Houses: schools. Grey: streets; where they come from OpenStreetMap: © OpenStreetMap contributors, ODbL.</source>
        <translation>Sininen: koulupolku. Punainen ja ympyröidyt numerot: ei täytä vaatimusta, numerot viittaavat alla olevaan. Violetti katkoviiva: ei tiedetä. Okra: melkein täyttää. Talot: koulut. Harmaa: kadut; jos ne ovat OpenStreetMapista: © OpenStreetMapin tekijät, ODbL.</translation>
    </message>
    <message>
        <source>{share} of the length runs along a street or way of the data.</source>
        <translation>{share} pituudesta kulkee aineiston katua tai väylää pitkin.</translation>
    </message>
    <message>
        <source>The footway is known on {share} of that length, the speed limit on {limit}.</source>
        <translation>Jalkakäytävä tiedetään {share} tästä pituudesta, nopeusrajoitus {limit}.</translation>
    </message>
    <message numerus="yes">
        <source>{known} of {all} crossings on it are mapped and have a known speed limit.</source>
        <translation>
            <numerusform>Polun ylityspaikoista on kartoitettu ja nopeusrajoitus tunnetaan: {known}/{all}.</numerusform>
            <numerusform>Polun ylityspaikoista on kartoitettu ja nopeusrajoitus tunnetaan: {known}/{all}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{reason} ({author}, until {date})</source>
        <translation>{reason} ({author}, {date} asti)</translation>
    </message>
    <message>
        <source>unnamed ways</source>
        <translation>nimettömät väylät</translation>
    </message>
    <message>
        <source>Check the place.</source>
        <translation>Tarkista paikka.</translation>
    </message>
    <message>
        <source>Correct the list, or add the address to the address points.</source>
        <translation>Korjaa luettelo tai lisää osoite osoitepisteisiin.</translation>
    </message>
    <message>
        <source>as written</source>
        <translation>kirjoitettu sellaisenaan</translation>
    </message>
    <message>
        <source>the house number, without its letter</source>
        <translation>talonumero ilman kirjainta</translation>
    </message>
    <message>
        <source>within a range of house numbers</source>
        <translation>talonumeroiden välillä</translation>
    </message>
    <message>
        <source>the street is spelled otherwise</source>
        <translation>kadun nimi kirjoitetaan toisin</translation>
    </message>
    <message>
        <source>no address is written</source>
        <translation>osoitetta ei ole kirjoitettu</translation>
    </message>
    <message>
        <source>Complete the list.</source>
        <translation>Täydennä luetteloa.</translation>
    </message>
    <message>
        <source>the house number is missing</source>
        <translation>talonumero puuttuu</translation>
    </message>
    <message>
        <source>there is no such street among the address points</source>
        <translation>osoitepisteissä ei ole tällaista katua</translation>
    </message>
    <message>
        <source>the street has no such house number</source>
        <translation>kadulla ei ole tällaista talonumeroa</translation>
    </message>
    <message>
        <source>the address lies in several places</source>
        <translation>osoite on monessa paikassa</translation>
    </message>
    <message>
        <source>Add the postcode or the town.</source>
        <translation>Lisää postinumero tai kunta.</translation>
    </message>
    <message>
        <source>{advice} Known: {known}.</source>
        <translation>{advice} Tunnetaan: {known}.</translation>
    </message>
    <message numerus="yes">
        <source>{found} of {total} addresses were found.</source>
        <translation>
            <numerusform>{found}/{total} osoite löytyi.</numerusform>
            <numerusform>{found}/{total} osoitetta löytyi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} addresses: {reason}.</source>
        <translation>
            <numerusform>{count} osoite: {reason}.</numerusform>
            <numerusform>{count} osoitetta: {reason}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check that they belong together, and mend your data.</source>
        <translation>Tarkista, kuuluvatko ne yhteen, ja korjaa aineistosi.</translation>
    </message>
    <message>
        <source>Line {ids} has no length; it was left out.</source>
        <translation>Viivalla {ids} ei ole pituutta; se jätettiin pois.</translation>
    </message>
    <message>
        <source>Remove it from your data.</source>
        <translation>Poista se aineistostasi.</translation>
    </message>
    <message>
        <source>Line {ids} is shorter than the tolerance; it was left out, its ends joined.</source>
        <translation>Viiva {ids} on toleranssia lyhyempi; se jätettiin pois ja sen päät yhdistettiin.</translation>
    </message>
    <message>
        <source>Remove it from your data, or run with a smaller tolerance (TOLERANCE).</source>
        <translation>Poista se aineistostasi tai suorita pienemmällä toleranssilla (TOLERANCE).</translation>
    </message>
    <message>
        <source>Ends of {ids} lie up to {gap} m apart; they were joined.</source>
        <translation>Viivojen {ids} päät ovat enintään {gap} m:n päässä toisistaan; ne yhdistettiin.</translation>
    </message>
    <message>
        <source>An end lies {gap} m beside the middle of another line ({ids}); it was joined.</source>
        <translation>Viivan pää on {gap} m:n päässä toisen viivan keskeltä ({ids}); se yhdistettiin.</translation>
    </message>
    <message>
        <source>Lines {ids} are the same; the first was kept.</source>
        <translation>Viivat {ids} ovat samat; ensimmäinen säilytettiin.</translation>
    </message>
    <message>
        <source>Remove the one that is not needed.</source>
        <translation>Poista se, jota ei tarvita.</translation>
    </message>
    <message>
        <source>An end lies {gap} m from another line ({ids}); they were not joined.</source>
        <translation>Viivan pää on {gap} m:n päässä toisesta viivasta ({ids}); niitä ei yhdistetty.</translation>
    </message>
    <message>
        <source>If one can walk here, join them in your data or run with a larger tolerance (TOLERANCE).</source>
        <translation>Jos tästä voi kulkea, yhdistä ne aineistossasi tai suorita suuremmalla toleranssilla (TOLERANCE).</translation>
    </message>
    <message>
        <source>A way for walkers and a street cross without a common point ({ids}); the way counts as crossing the street without a marked crossing.</source>
        <translation>Jalankulkuväylä ja katu risteävät ilman yhteistä pistettä ({ids}); väylän katsotaan ylittävän kadun ilman merkittyä ylityspaikkaa.</translation>
    </message>
    <message>
        <source>Draw a common point and a crossing, or give the bridge or underpass its level.</source>
        <translation>Piirrä yhteinen piste ja ylityspaikka tai anna sillalle tai alikululle sen taso.</translation>
    </message>
    <message>
        <source>Streets cross without a common point ({ids}); nobody can turn here.</source>
        <translation>Kadut risteävät ilman yhteistä pistettä ({ids}); tässä ei voi kääntyä.</translation>
    </message>
    <message>
        <source>Draw a common point, or give the bridge or underpass its level.</source>
        <translation>Piirrä yhteinen piste tai anna sillalle tai alikululle sen taso.</translation>
    </message>
    <message>
        <source>Ways for walkers cross without a common point ({ids}); nobody can turn here.</source>
        <translation>Jalankulkuväylät risteävät ilman yhteistä pistettä ({ids}); tässä ei voi kääntyä.</translation>
    </message>
    <message>
        <source>Crossing {ids} meets no street; it was taken as a way for walkers.</source>
        <translation>Ylityspaikka {ids} ei kohtaa mitään katua; se otettiin jalankulkuväyläksi.</translation>
    </message>
    <message>
        <source>Draw it across the street it belongs to.</source>
        <translation>Piirrä se sen kadun yli, johon se kuuluu.</translation>
    </message>
    <message numerus="yes">
        <source>A part of the network hangs on nothing else: {count} lines, {length} m, from line {ids} on. Homes there reach no school outside it.</source>
        <translation>
            <numerusform>Osa verkosta ei liity mihinkään muuhun: {count} viiva, {length} m, viivasta {ids} alkaen. Sen kodeista ei pääse kouluun sen ulkopuolelle.</numerusform>
            <numerusform>Osa verkosta ei liity mihinkään muuhun: {count} viivaa, {length} m, viivasta {ids} alkaen. Sen kodeista ei pääse kouluun sen ulkopuolelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Join it where one can walk, or leave it if it is truly apart.</source>
        <translation>Yhdistä se siitä, mistä voi kulkea, tai jätä se, jos se todella on irrallaan.</translation>
    </message>
    <message numerus="yes">
        <source>A small part of the network hangs on nothing else: {count} lines, {length} m, from line {ids} on.</source>
        <translation>
            <numerusform>Pieni osa verkosta ei liity mihinkään muuhun: {count} viiva, {length} m, viivasta {ids} alkaen.</numerusform>
            <numerusform>Pieni osa verkosta ei liity mihinkään muuhun: {count} viivaa, {length} m, viivasta {ids} alkaen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Freed: had no way, has one now</source>
        <translation>Vapautunut: reittiä ei ollut, nyt on</translation>
    </message>
    <message>
        <source>Newly blocked: no way this child may use alone</source>
        <translation>Nyt estynyt: ei reittiä, jota lapsi saa käyttää yksin</translation>
    </message>
    <message>
        <source>Newly undecided: closed only by assumed values</source>
        <translation>Nyt ratkaisematta: vain oletusarvot sulkevat reitin</translation>
    </message>
    <message>
        <source>Better than before</source>
        <translation>Parempi kuin ennen</translation>
    </message>
    <message>
        <source>Worse than before</source>
        <translation>Huonompi kuin ennen</translation>
    </message>
    <message>
        <source>The same as before</source>
        <translation>Ennallaan</translation>
    </message>
    <message>
        <source>Only in the run after</source>
        <translation>Vain uudessa laskennassa</translation>
    </message>
    <message>
        <source>Only in the run before</source>
        <translation>Vain aiemmassa laskennassa</translation>
    </message>
    <message>
        <source>Class 2, assumed: from grade 3</source>
        <translation>Luokka 2, oletettu: 3. luokasta alkaen</translation>
    </message>
    <message>
        <source>Class 3, assumed: from grade 7 (grades 5–6 where signals or a guard help)</source>
        <translation>Luokka 3, oletettu: 7. luokasta alkaen (5.–6. luokka, jos valot tai suojatievalvoja auttavat)</translation>
    </message>
    <message>
        <source>Class 4, assumed: nobody alone</source>
        <translation>Luokka 4, oletettu: ei kukaan yksin</translation>
    </message>
    <message>
        <source>Side of a carriageway whose footway is a line of its own</source>
        <translation>Ajoradan puoli, jonka jalkakäytävä on oma viivansa</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Koti</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Vesi</translation>
    </message>
    <message>
        <source>Other barrier</source>
        <translation>Muu este</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>Katsottava</translation>
    </message>
    <message>
        <source>Small part that hangs on nothing</source>
        <translation>Pieni osa, joka ei liity mihinkään</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Yhdistetty</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Jätetty pois</translation>
    </message>
    <message>
        <source>To survey: street</source>
        <translation>Selvitettävä maastossa: katu</translation>
    </message>
    <message>
        <source>To survey: crossing</source>
        <translation>Selvitettävä maastossa: ylityspaikka</translation>
    </message>
    <message>
        <source>In the colour of their path</source>
        <translation>Polkunsa värissä</translation>
    </message>
    <message>
        <source>Other element</source>
        <translation>Muu elementti</translation>
    </message>
    <message>
        <source>School Path, planned</source>
        <translation>Koulupolku, suunniteltu</translation>
    </message>
    <message>
        <source>School Path, an idea</source>
        <translation>Koulupolku, idea</translation>
    </message>
    <message>
        <source>Fails, critical</source>
        <translation>Ei täytä, kriittinen</translation>
    </message>
    <message>
        <source>Fails, major</source>
        <translation>Ei täytä, merkittävä</translation>
    </message>
    <message>
        <source>Fails, minor</source>
        <translation>Ei täytä, vähäinen</translation>
    </message>
    <message>
        <source>Fails, for information</source>
        <translation>Ei täytä, tiedoksi</translation>
    </message>
    <message>
        <source>Unknown, critical</source>
        <translation>Tuntematon, kriittinen</translation>
    </message>
    <message>
        <source>Unknown, major</source>
        <translation>Tuntematon, merkittävä</translation>
    </message>
    <message>
        <source>Unknown, minor or for information</source>
        <translation>Tuntematon, vähäinen tai tiedoksi</translation>
    </message>
    <message>
        <source>Nearly passes</source>
        <translation>Melkein täyttää</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Poikkeama myönnetty</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Huonompi</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Uusi</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Ennallaan</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Parempi</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Poissa</translation>
    </message>
    <message>
        <source>{file}: its id is &quot;{found}&quot;. A profile in this folder is chosen by the name of its file: write id: {expected}, or give the file another name.</source>
        <translation>{file}: sen id on &quot;{found}&quot;. Tämän kansion profiili valitaan tiedoston nimellä: kirjoita id: {expected} tai anna tiedostolle toinen nimi.</translation>
    </message>
    <message>
        <source>{file} is not used: {name} is the name of a shipped profile. Give the file and its id another name.</source>
        <translation>Tiedostoa {file} ei käytetä: {name} on mukana tulevan profiilin nimi. Anna tiedostolle ja sen id:lle toinen nimi.</translation>
    </message>
    <message>
        <source>Layer &quot;{layer}&quot; has no route along which a child may walk to school. Make the routes with &quot;Safest routes to school&quot;.</source>
        <translation>Tasolla &quot;{layer}&quot; ei ole reittiä, jota pitkin lapsi saa kävellä kouluun. Tee reitit työkalulla &quot;Vähäriskisimmät koulureitit&quot;.</translation>
    </message>
    <message>
        <source>The route is closed to the child: a School Path along it would lead where the child may not walk. Choose a route that is served.</source>
        <translation>Reitti on lapselta suljettu: koulupolku johtaisi sitä pitkin sinne, missä lapsi ei saa kävellä. Valitse reitti, jonka tila on served.</translation>
    </message>
    <message>
        <source>Nothing is left of the route once the part that tells of the home is left out.</source>
        <translation>Reitistä ei jää mitään, kun kodin paljastava osa jätetään pois.</translation>
    </message>
    <message>
        <source>No street is selected. Select streets of the layer &quot;{layer}&quot; on the map.</source>
        <translation>Yhtään katua ei ole valittu. Valitse kartalta tason &quot;{layer}&quot; katuja.</translation>
    </message>
    <message>
        <source>The selected streets close to a ring, and a path has two ends. Deselect one of them.</source>
        <translation>Valitut kadut muodostavat renkaan, ja polulla on kaksi päätä. Poista yksi niistä valinnasta.</translation>
    </message>
    <message>
        <source>The path lies where the coordinate system {crs} of the School Paths has no place for it.</source>
        <translation>Polku on paikassa, johon koulupolkujen koordinaattijärjestelmä {crs} ei ulotu.</translation>
    </message>
    <message>
        <source>{school}, from the north</source>
        <translation>{school}, pohjoisesta</translation>
    </message>
    <message>
        <source>{school}, from the north-east</source>
        <translation>{school}, koillisesta</translation>
    </message>
    <message>
        <source>{school}, from the east</source>
        <translation>{school}, idästä</translation>
    </message>
    <message>
        <source>{school}, from the south-east</source>
        <translation>{school}, kaakosta</translation>
    </message>
    <message>
        <source>{school}, from the south</source>
        <translation>{school}, etelästä</translation>
    </message>
    <message>
        <source>{school}, from the south-west</source>
        <translation>{school}, lounaasta</translation>
    </message>
    <message>
        <source>{school}, from the west</source>
        <translation>{school}, lännestä</translation>
    </message>
    <message>
        <source>{school}, from the north-west</source>
        <translation>{school}, luoteesta</translation>
    </message>
    <message>
        <source>No school gate is within {reach:.0f} m of its ends: choose the school below.</source>
        <translation>Koulun porttia ei ole alle {reach:.0f} m:n päässä sen päistä: valitse koulu alta.</translation>
    </message>
    <message>
        <source>It leads to {school}.</source>
        <translation>Se johtaa kouluun: {school}.</translation>
    </message>
    <message>
        <source>{name}: {length} m, fewer than {fewest} pupils, code {code}</source>
        <translation>{name}: {length} m, alle {fewest} oppilasta, koodi {code}</translation>
    </message>
    <message>
        <source>{name}: {length} m, {pupils} pupils, code {code}</source>
        <translation>{name}: {length} m, {pupils} oppilasta, koodi {code}</translation>
    </message>
    <message>
        <source>{path}; it ends on another School Path</source>
        <translation>{path}; se päättyy toiselle koulupolulle</translation>
    </message>
    <message>
        <source>{name} ({distance} m)</source>
        <translation>{name} ({distance} m)</translation>
    </message>
    <message>
        <source>These School Paths share their colour with one nearer than {reach} m, since every colour of the set is taken there: {names}. Only shape and number tell the two apart; have fewer School Paths, or choose their codes by hand.</source>
        <translation>Näillä koulupoluilla on sama väri kuin toisella alle {reach} m:n päässä, koska kaikki värit ovat siellä jo käytössä: {names}. Vain muoto ja numero erottavat ne; vähennä koulupolkuja tai valitse koodit käsin.</translation>
    </message>
    <message>
        <source>No School Path was found: nowhere do the routes of {fewest:g} or more pupils of one school run together far enough. Take more homes, or a smaller MIN_COUNT.</source>
        <translation>Koulupolkua ei löytynyt: missään vähintään {fewest:g} saman koulun oppilaan reitit eivät kulje riittävän pitkään yhdessä. Ota enemmän koteja tai pienempi MIN_COUNT.</translation>
    </message>
    <message>
        <source>{pupils} of {all} pupils walk on a School Path for a part of their way.</source>
        <translation>{pupils}/{all} oppilasta kulkee osan matkastaan koulupolulla.</translation>
    </message>
    <message>
        <source>densely parked cars</source>
        <translation>tiheästi pysäköityjä autoja</translation>
    </message>
    <message>
        <source>over a slip lane</source>
        <translation>vapaan oikean yli</translation>
    </message>
    <message>
        <source>sight too short</source>
        <translation>liian lyhyt näkemä</translation>
    </message>
    <message>
        <source>parked cars close by</source>
        <translation>autoja pysäköity aivan lähelle</translation>
    </message>
    <message>
        <source>{width} m in one go</source>
        <translation>{width} m yhdellä kertaa</translation>
    </message>
    <message>
        <source>green for {speed} m/s</source>
        <translation>vihreä nopeudelle {speed} m/s</translation>
    </message>
    <message>
        <source>lighting not known, taken as unlit</source>
        <translation>valaistusta ei tiedetä, pidetään valaisemattomana</translation>
    </message>
    <message>
        <source>{name}, near {near}</source>
        <translation>{name}, lähellä: {near}</translation>
    </message>
    <message>
        <source>{name} (crossing)</source>
        <translation>{name} (ylityspaikka)</translation>
    </message>
    <message>
        <source>at {street}</source>
        <translation>kohdassa {street}</translation>
    </message>
    <message>
        <source>between {street} and the end</source>
        <translation>välillä {street}–kadun pää</translation>
    </message>
    <message>
        <source>between {first} and {last}</source>
        <translation>välillä {first}–{last}</translation>
    </message>
    <message>
        <source>and elsewhere on it</source>
        <translation>ja muualla sen varrella</translation>
    </message>
    <message numerus="yes">
        <source>{count} places</source>
        <translation>
            <numerusform>{count} paikka</numerusform>
            <numerusform>{count} paikkaa</numerusform>
        </translation>
    </message>
    <message>
        <source>about {length} m</source>
        <translation>noin {length} m</translation>
    </message>
    <message>
        <source>Owner of the street: {owner}</source>
        <translation>Kadunpitäjä: {owner}</translation>
    </message>
    <message>
        <source>… and more like these ({count}).</source>
        <translation>… ja muita samanlaisia ({count}).</translation>
    </message>
    <message>
        <source>light</source>
        <translation>valaistus</translation>
    </message>
    <message>
        <source>winter maintenance</source>
        <translation>talvihoito</translation>
    </message>
    <message>
        <source>at most {speed} km/h</source>
        <translation>enintään {speed} km/h</translation>
    </message>
    <message>
        <source>a footway and at most {speed} km/h</source>
        <translation>jalkakäytävä ja enintään {speed} km/h</translation>
    </message>
    <message>
        <source>at most {speed} km/h and {volume} vehicles a day</source>
        <translation>enintään {speed} km/h ja {volume} ajoneuvoa vuorokaudessa</translation>
    </message>
    <message>
        <source>a zebra</source>
        <translation>suojatie</translation>
    </message>
    <message>
        <source>a raised zebra</source>
        <translation>korotettu suojatie</translation>
    </message>
    <message>
        <source>a crossing guard</source>
        <translation>suojatievalvoja</translation>
    </message>
    <message>
        <source>a raised zebra and at most {speed} km/h</source>
        <translation>korotettu suojatie ja enintään {speed} km/h</translation>
    </message>
    <message>
        <source>a lit underpass or a bridge</source>
        <translation>valaistu alikulku tai silta</translation>
    </message>
    <message>
        <source>a count of at most {volume} vehicles a day</source>
        <translation>laskettu liikennemäärä enintään {volume} ajoneuvoa vuorokaudessa</translation>
    </message>
    <message>
        <source>a link to the separate footway; if it is there, draw it</source>
        <translation>linkki erilliseen jalkakäytävään; jos se on olemassa, piirrä se</translation>
    </message>
    <message>
        <source>a crossing from the middle of the street to its outer side</source>
        <translation>ylityspaikka kadun keskeltä sen ulkoreunaan</translation>
    </message>
    <message>
        <source>a judgement of the town closes it: look at it again</source>
        <translation>kunnan arvio sulkee sen: tarkastele sitä uudelleen</translation>
    </message>
    <message>
        <source>none of the measures that were tried is enough by itself</source>
        <translation>mikään kokeilluista keinoista ei yksin riitä</translation>
    </message>
    <message>
        <source>a crossing here ({what}), or a foot way to the nearest one</source>
        <translation>ylityspaikka tähän ({what}) tai jalankulkuväylä lähimmälle ylityspaikalle</translation>
    </message>
    <message>
        <source> or </source>
        <translation> tai </translation>
    </message>
    <message numerus="yes">
        <source>{what} ({count} places)</source>
        <translation>
            <numerusform>{what} ({count} paikka)</numerusform>
            <numerusform>{what} ({count} paikkaa)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>: enough at {some} of {all} places</source>
        <translation>
            <numerusform>: riittää {some}/{all} paikassa</numerusform>
            <numerusform>: riittää {some}/{all} paikassa</numerusform>
        </translation>
    </message>
    <message>
        <source>No single finding opens it, several together do.</source>
        <translation>Mikään yksittäinen tieto ei avaa sitä, useampi yhdessä avaa.</translation>
    </message>
    <message>
        <source>It opens if there is {what}</source>
        <translation>Se avautuu, jos siellä on {what}</translation>
    </message>
    <message>
        <source>If all that is assumed here proves favourable, at least {count} pupils have a way.</source>
        <translation>Jos kaikki tässä oletettu osoittautuu suotuisaksi, vähintään {count} oppilasta saa reitin.</translation>
    </message>
    <message>
        <source>This place alone keeps at least {count} pupils from a way.</source>
        <translation>Tämä paikka yksin estää reitin vähintään {count} oppilaalta.</translation>
    </message>
    <message numerus="yes">
        <source>All {places} opened together, at least {count} of {all} pupils have a way.</source>
        <translation>
            <numerusform>Kun {places} paikka avataan, vähintään {count}/{all} oppilasta saa reitin.</numerusform>
            <numerusform>Kun kaikki {places} avataan yhdessä, vähintään {count}/{all} oppilasta saa reitin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Besides, with fewer pupils each: {names}.</source>
        <translation>Lisäksi, kussakin vähemmän oppilaita: {names}.</translation>
    </message>
    <message>
        <source>In the way of fewer than {few} pupils each: {names}.</source>
        <translation>Alle {few} oppilaan esteenä kussakin: {names}.</translation>
    </message>
    <message>
        <source>at least {count}</source>
        <translation>vähintään {count}</translation>
    </message>
    <message>
        <source>For {count} pupils the street at the home has its footway apart, and the data has no link to it: draw the link, or mend it.</source>
        <translation>{count} oppilaalla kodin kadun jalkakäytävä on erillään, eikä aineistossa ole linkkiä siihen: piirrä tai korjaa linkki.</translation>
    </message>
    <message>
        <source>Footway on each side</source>
        <translation>Jalkakäytävä kummallakin puolella</translation>
    </message>
    <message>
        <source>none, shoulder, footway, buffered (with a strip to the cars) or separate (drawn as a way of its own); left and right as the line is drawn</source>
        <translation>none (ei ole), shoulder (piennar), footway (jalkakäytävä), buffered (erotuskaistan takana) tai separate (piirretty omana viivanaan); vasen ja oikea viivan piirtosuunnassa</translation>
    </message>
    <message>
        <source>Clear width of the footway</source>
        <translation>Jalkakäytävän vapaa leveys</translation>
    </message>
    <message>
        <source>metres, at the narrowest place</source>
        <translation>metreinä, kapeimmasta kohdasta</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Nopeusrajoitus</translation>
    </message>
    <message>
        <source>km/h as posted; v85 where speeds were measured</source>
        <translation>km/h merkin mukaan; v85, jos nopeuksia on mitattu</translation>
    </message>
    <message>
        <source>Traffic volume</source>
        <translation>Liikennemäärä</translation>
    </message>
    <message>
        <source>vehicles a day, or counted in the busiest hour</source>
        <translation>ajoneuvoa vuorokaudessa tai laskettuna huipputunnin aikana</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Kaistat</translation>
    </message>
    <message>
        <source>lanes to be crossed</source>
        <translation>ylitettävät kaistat</translation>
    </message>
    <message>
        <source>Crossing markings</source>
        <translation>Suojatiemerkinnät</translation>
    </message>
    <message>
        <source>zebra, signals or unmarked</source>
        <translation>zebra (suojatie), signals (liikennevalot) tai unmarked (merkitsemätön)</translation>
    </message>
    <message>
        <source>Refuge island</source>
        <translation>Keskisaareke</translation>
    </message>
    <message>
        <source>yes or no, and its depth in metres</source>
        <translation>yes tai no, ja sen syvyys metreinä</translation>
    </message>
    <message>
        <source>Raised crossing</source>
        <translation>Korotettu suojatie</translation>
    </message>
    <message>
        <source>Lighting</source>
        <translation>Valaistus</translation>
    </message>
    <message>
        <source>Winter maintenance</source>
        <translation>Talvihoito</translation>
    </message>
    <message>
        <source>l, k1, k2 or none</source>
        <translation>l, k1, k2 tai none</translation>
    </message>
    <message>
        <source>protected where no car may turn while children have green, else permissive; walking speed that the green asks for, m/s</source>
        <translation>protected, jos mikään auto ei saa kääntyä lasten vihreällä, muuten permissive; vihreän edellyttämä kävelynopeus, m/s</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Ominaisuus</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Kenttä</translation>
    </message>
    <message>
        <source>What to write</source>
        <translation>Mitä kirjoitetaan</translation>
    </message>
    <message>
        <source>How to record it, in the layers of streets and crossings</source>
        <translation>Miten se kirjataan katujen ja ylityspaikkojen tasoille</translation>
    </message>
    <message>
        <source>{place}: {effect}. {reason} ({author}, {date})</source>
        <translation>{place}: {effect}. {reason} ({author}, {date})</translation>
    </message>
    <message>
        <source>, until {date}</source>
        <translation>, {date} asti</translation>
    </message>
    <message>
        <source>The catalogue has no element &quot;{found}&quot;. It has: {known}.</source>
        <translation>Luettelossa ei ole elementtiä &quot;{found}&quot;. Siinä on: {known}.</translation>
    </message>
    <message>
        <source>Layer &quot;{layer}&quot; has no path along which elements could be placed.</source>
        <translation>Tasolla &quot;{layer}&quot; ei ole polkua, jolle elementtejä voisi sijoittaa.</translation>
    </message>
    <message>
        <source>The area is kept out.</source>
        <translation>Alue on rajattu pois.</translation>
    </message>
    <message>
        <source>It would stand in a crossing or on rails.</source>
        <translation>Se olisi ylityspaikassa tai kiskoilla.</translation>
    </message>
    <message>
        <source>It would stand in the carriageway or too near to it.</source>
        <translation>Se olisi ajoradalla tai liian lähellä sitä.</translation>
    </message>
    <message>
        <source>It would hide waiting children from drivers.</source>
        <translation>Se peittäisi odottavat lapset kuljettajilta.</translation>
    </message>
    <message>
        <source>Another element stands there.</source>
        <translation>Siinä on jo toinen elementti.</translation>
    </message>
    <message>
        <source>Not placed by rule, since a designer must choose their place: {titles}.</source>
        <translation>Ei sijoiteta säännöllä, koska suunnittelijan on valittava paikka: {titles}.</translation>
    </message>
    <message>
        <source>{title}: {new} placed, {there} were there</source>
        <translation>{title}: sijoitettu {new}, ennestään {there}</translation>
    </message>
    <message>
        <source>One element that the rules ask for could not be placed; the layer &quot;Not placed&quot; says where and why.</source>
        <translation>Yhtä sääntöjen vaatimaa elementtiä ei voitu sijoittaa; taso &quot;Sijoittamatta&quot; kertoo missä ja miksi.</translation>
    </message>
    <message numerus="yes">
        <source>{count} elements that the rules ask for could not be placed; the layer &quot;Not placed&quot; says where and why.</source>
        <translation>
            <numerusform>{count} sääntöjen vaatima elementti jäi sijoittamatta; taso &quot;Sijoittamatta&quot; kertoo missä ja miksi.</numerusform>
            <numerusform>{count} sääntöjen vaatimaa elementtiä ei voitu sijoittaa; taso &quot;Sijoittamatta&quot; kertoo missä ja miksi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} beside streets of the state</source>
        <translation>
            <numerusform>{count} valtion kadun varressa</numerusform>
            <numerusform>{count} valtion kadun varressa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} beside private streets</source>
        <translation>
            <numerusform>{count} yksityisen kadun varressa</numerusform>
            <numerusform>{count} yksityisen kadun varressa</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} where the owner is not known</source>
        <translation>{count}, joiden kadunpitäjää ei tiedetä</translation>
    </message>
    <message>
        <source>New elements that may need a permit (field ground_owner): {told}.</source>
        <translation>Uudet elementit, jotka voivat vaatia luvan (kenttä ground_owner): {told}.</translation>
    </message>
    <message>
        <source>Path {path}, {status}: {cost} {currency}</source>
        <translation>Polku {path}, {status}: {cost} {currency}</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ei ole)</translation>
    </message>
    <message>
        <source>no status</source>
        <translation>ei tilaa</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summa</translation>
    </message>
    <message>
        <source>Sum, without what has no known cost</source>
        <translation>Summa ilman niitä, joiden kustannusta ei tiedetä</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Yhteensä</translation>
    </message>
    <message>
        <source>Total, without what has no known cost</source>
        <translation>Yhteensä ilman niitä, joiden kustannusta ei tiedetä</translation>
    </message>
    <message>
        <source>The cost of these elements is not known, and is not in the sums: {codes}.</source>
        <translation>Näiden elementtien kustannusta ei tiedetä, eikä se ole summissa: {codes}.</translation>
    </message>
    <message>
        <source>These paths have no colour of the set of codes: {names}. Their markers cannot be told apart.</source>
        <translation>Näillä poluilla ei ole värikoodien väriä: {names}. Niiden opasteita ei voi erottaa toisistaan.</translation>
    </message>
    <message>
        <source>on a mapped crossing</source>
        <translation>kartoitetulla ylityspaikalla</translation>
    </message>
    <message>
        <source>along {name}, no footway known</source>
        <translation>{name}, jalkakäytävää ei tiedetä</translation>
    </message>
    <message>
        <source>no winter maintenance</source>
        <translation>ei talvihoitoa</translation>
    </message>
    <message>
        <source>winter maintenance not known</source>
        <translation>talvihoitoa ei tiedetä</translation>
    </message>
    <message>
        <source>unlit underpass below {name}</source>
        <translation>{name}, valaisematon alikulku</translation>
    </message>
    <message>
        <source>unlit bridge over {name}</source>
        <translation>{name}, valaisematon silta</translation>
    </message>
    <message>
        <source>crossing of tram tracks with signals</source>
        <translation>raitiotien kiskojen ylitys, liikennevalot</translation>
    </message>
    <message>
        <source>markings assumed</source>
        <translation>merkinnät oletetut</translation>
    </message>
    <message>
        <source>signals, cars assumed to turn at green</source>
        <translation>liikennevalot, ajoneuvojen oletetaan kääntyvän vihreällä</translation>
    </message>
    <message>
        <source>en</source>
        <comment>code of the language of this translation, as in HTML</comment>
        <translation>fi</translation>
    </message>
    <message>
        <source>Routes to school: {schools}</source>
        <translation>Koulureitit: {schools}</translation>
    </message>
    <message>
        <source>{names} and {more} more</source>
        <translation>{names} ja {more} muuta</translation>
    </message>
    <message>
        <source>Homes are not shown. Counts of fewer than {few} pupils are not told and not part of any sum, so that no child can be found out; the layer of homes and their status has every home, for the officer in charge.</source>
        <translation>Koteja ei näytetä. Alle {few} oppilaan määriä ei kerrota eikä lasketa mihinkään summaan, jottei yhtäkään lasta voi tunnistaa; kotien ja niiden tilan taso sisältää jokaisen kodin asiasta vastaavaa viranhaltijaa varten.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Kartta</translation>
    </message>
    <message>
        <source>All pupils</source>
        <translation>Kaikki oppilaat</translation>
    </message>
    <message>
        <source>Sum of what is told</source>
        <translation>Kerrottujen summa</translation>
    </message>
    <message>
        <source>{mark} = fewer than {few}, or left out so that such a count cannot be worked out.</source>
        <translation>{mark} = alle {few}, tai jätetty pois, jottei sellaista määrää voi laskea.</translation>
    </message>
    <message>
        <source>School by school</source>
        <translation>Kouluittain</translation>
    </message>
    <message>
        <source>With a route</source>
        <translation>Reitti löytyy</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Estynyt</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Ratkaisematta</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Liian pitkä</translation>
    </message>
    <message>
        <source>These places lie in the way of pupils who would have no way even if every assumed value were favourable. What would free a place was put into the data and judged again by the model; it is no design. A child can have several places in the way, so the pupils of the rows do not add up.</source>
        <translation>Nämä paikat ovat esteenä oppilaille, joilla ei olisi reittiä, vaikka jokainen oletusarvo olisi suotuisa. Se, mikä poistaisi esteen, on pantu aineistoon ja arvioitu mallilla uudelleen; se ei ole suunnitelma. Lapsella voi olla esteenä useita paikkoja, joten rivien oppilasmääriä ei voi laskea yhteen.</translation>
    </message>
    <message>
        <source>Only assumed values close these places. Each can change the answer of the pupils beside it, the first ones most. Type what is found into the layer and run again.</source>
        <translation>Vain oletusarvot sulkevat nämä paikat. Kukin voi muuttaa vieressä olevien oppilaiden vastauksen, ensimmäiset eniten. Kirjoita havaittu tieto tasolle ja suorita uudelleen.</translation>
    </message>
    <message>
        <source>Crossings on the routes that ask most of children</source>
        <translation>Reittien ylityspaikat, jotka vaativat lapsilta eniten</translation>
    </message>
    <message>
        <source>The profile may use these crossings. Those where all pupils together meet most risk come first.</source>
        <translation>Profiili saa käyttää näitä ylityspaikkoja. Ensin ne, joissa kaikki oppilaat yhdessä kohtaavat eniten riskiä.</translation>
    </message>
    <message>
        <source>What to record, and what would open it</source>
        <translation>Mitä kirjataan ja mikä poistaisi esteen</translation>
    </message>
    <message>
        <source>Judgements of the town in force</source>
        <translation>Voimassa olevat kunnan arviot</translation>
    </message>
    <message>
        <source>No gate is mapped there; the end of the route may be wrong.</source>
        <translation>Porttia ei ole kartoitettu; reitin loppupää voi olla väärä.</translation>
    </message>
    <message>
        <source>{id} (grades {grades})</source>
        <translation>{id} (luokat {grades})</translation>
    </message>
    <message>
        <source>Has each of {count} pupils a way to {schools} that a child of the profile may walk alone, and what is in the way where there is none? Profile: {who}.</source>
        <translation>Onko kaikilla {count} oppilaalla reitti kouluun ({schools}), jonka profiilin mukainen lapsi saa kävellä yksin, ja mikä on esteenä, jos reittiä ei ole? Profiili: {who}.</translation>
    </message>
    <message>
        <source>of {all} pupils have a route the profile may go alone, on foot or by bicycle</source>
        <translation>/ {all} oppilaalla on reitti, jonka profiilin mukainen lapsi saa kulkea yksin, kävellen tai pyörällä</translation>
    </message>
    <message>
        <source>of {all} pupils have a route the profile may walk alone</source>
        <translation>/ {all} oppilaalla on reitti, jonka profiilin mukainen lapsi saa kävellä yksin</translation>
    </message>
    <message>
        <source>of {all} are blocked: known values close every way</source>
        <translation>/ {all} oppilaan reitti on estynyt: tiedossa olevat arvot sulkevat kaikki reitit</translation>
    </message>
    <message>
        <source>of {all} cannot be told: only assumed values close the way</source>
        <translation>/ {all} oppilaan tulosta ei voi päätellä: vain oletusarvot sulkevat reitin</translation>
    </message>
    <message>
        <source>of {all} are too far away, or not connected to the school in the data</source>
        <translation>/ {all} on liian kaukana tai ilman yhteyttä kouluun aineistossa</translation>
    </message>
    <message>
        <source>Houses: schools. Blue: where at least {few} pupils walk on the routes found, wider where more do. Grey: streets.</source>
        <translation>Talot: koulut. Sininen: missä löydetyillä reiteillä kulkee vähintään {few} oppilasta, leveämpi missä enemmän. Harmaa: kadut.</translation>
    </message>
    <message>
        <source>Numbers in circles: places that block most children. Letters in squares: what to survey. They stand for the tables below.</source>
        <translation>Ympyröidyt numerot: paikat, jotka estävät eniten lapsia. Neliöidyt kirjaimet: mitä maastossa selvitetään. Ne viittaavat alla oleviin taulukoihin.</translation>
    </message>
    <message>
        <source>Drawn from the streets layer; where that comes from OpenStreetMap: © OpenStreetMap contributors, ODbL.</source>
        <translation>Piirretty katutasosta; jos se on OpenStreetMapista: © OpenStreetMapin tekijät, ODbL.</translation>
    </message>
    <message>
        <source>Survey {letter}, {name}: {attributes}. {count} pupils wait for it.</source>
        <translation>Selvitä {letter}, {name}: {attributes}. {count} oppilasta odottaa sitä.</translation>
    </message>
    <message>
        <source>If there is {what}, at least {count} of them have a way.</source>
        <translation>Jos siellä on {what}, vähintään {count} heistä saa reitin.</translation>
    </message>
    <message>
        <source>Mend place {place}, {name}, which is in the way of {count} pupils: {what}.</source>
        <translation>Korjaa paikka {place}, {name}, joka on {count} oppilaan esteenä: {what}.</translation>
    </message>
    <message>
        <source>Survey {names}: fewer than {few} pupils wait for each.</source>
        <translation>Selvitä {names}: kutakin odottaa alle {few} oppilasta.</translation>
    </message>
    <message>
        <source>Look at {names}: each is in the way of fewer than {few} pupils.</source>
        <translation>Katso {names}: kukin on alle {few} oppilaan esteenä.</translation>
    </message>
    <message>
        <source>Map the gates of {schools}; they are guessed.</source>
        <translation>Kartoita portit: {schools}; ne on arvattu.</translation>
    </message>
    <message>
        <source>Let the municipality decide on the limits below; they are proposals.</source>
        <translation>Anna kunnan päättää alla olevista rajoista; ne ovat ehdotuksia.</translation>
    </message>
    <message>
        <source>No route would change if all that is assumed were at its worst.</source>
        <translation>Mikään reitti ei muuttuisi, vaikka kaikki oletettu olisi pahimmillaan.</translation>
    </message>
    <message>
        <source>Some pupils would have another route if all that is assumed were at its worst.</source>
        <translation>Joillakin oppilailla olisi toinen reitti, jos kaikki oletettu olisi pahimmillaan.</translation>
    </message>
    <message>
        <source>{count} pupils would have another route if all that is assumed were at its worst (field route_changes).</source>
        <translation>{count} oppilaalla olisi toinen reitti, jos kaikki oletettu olisi pahimmillaan (kenttä route_changes).</translation>
    </message>
    <message>
        <source>Profile {id}: grades {grades}, {ages} years; along streets up to class {along}, over streets up to class {over}</source>
        <translation>Profiili {id}: luokat {grades}, {ages} vuotta; kadun varressa enintään luokka {along}, kadun yli enintään luokka {over}</translation>
    </message>
    <message>
        <source>at signals</source>
        <translation>liikennevaloissa</translation>
    </message>
    <message>
        <source>with a guard</source>
        <translation>suojatievalvojan kanssa</translation>
    </message>
    <message>
        <source>at raised zebras</source>
        <translation>korotetuilla suojateillä</translation>
    </message>
    <message>
        <source>at zebras with a refuge island</source>
        <translation>suojateillä, joilla on keskisaareke</translation>
    </message>
    <message>
        <source>up to class {limit} {where}</source>
        <translation>enintään luokka {limit} {where}</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Ohjelmisto</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Aika</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Tekijä</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Laskenta</translation>
    </message>
    <message>
        <source>Layer {name}, hash of what was read</source>
        <translation>Taso {name}, luetun tiiviste</translation>
    </message>
    <message>
        <source>File {name}, hash</source>
        <translation>Tiedosto {name}, tiiviste</translation>
    </message>
    <message>
        <source>Pushing the bicycle. {reason}</source>
        <translation>Pyörän taluttaminen. {reason}</translation>
    </message>
    <message>
        <source>{profile} by bicycle</source>
        <translation>{profile} pyörällä</translation>
    </message>
    <message>
        <source>Has each of {count} pupils a way to {schools} that a child of the profile may go alone, riding or pushing the bicycle where it has one, and what is in the way where there is none? Profile: {who}.</source>
        <translation>Onko kaikilla {count} oppilaalla reitti kouluun ({schools}), jonka profiilin mukainen lapsi saa kulkea yksin, pyörällä ajaen tai taluttaen, jos pyörä on, ja mikä on esteenä, jos reittiä ei ole? Profiili: {who}.</translation>
    </message>
    <message>
        <source>Riders keep to the side of the traffic, turn off across it only at corners, and push the bicycle where they may not ride. What blocks a rider is what blocks a child on foot.</source>
        <translation>Pyöräilijät pysyvät liikenteen puolella, kääntyvät sen yli vain risteyksissä ja taluttavat pyörää siellä, missä ei saa ajaa. Mikä estää pyöräilevän lapsen, estää myös kävelevän.</translation>
    </message>
    <message>
        <source>Children under {age} ride on footways.</source>
        <translation>Alle {age}-vuotiaat ajavat jalkakäytävällä.</translation>
    </message>
    <message>
        <source>riding on {name} among the cars</source>
        <translation>{name}, pyöräily autojen seassa</translation>
    </message>
    <message>
        <source>riding on {name} on a cycle lane</source>
        <translation>{name}, pyöräily pyöräkaistalla</translation>
    </message>
    <message>
        <source>riding along {name} on a cycle track</source>
        <translation>{name}, pyöräily pyörätiellä</translation>
    </message>
    <message>
        <source>riding on {name} among the cars; it has a cycle track apart</source>
        <translation>{name}, pyöräily autojen seassa; pyörätie on erillään</translation>
    </message>
    <message>
        <source>riding on {name} in a lane shared with cars</source>
        <translation>{name}, pyöräily autojen kanssa yhteisellä kaistalla</translation>
    </message>
    <message>
        <source>beside parked cars</source>
        <translation>pysäköityjen autojen vieressä</translation>
    </message>
    <message>
        <source>steep downhill</source>
        <translation>jyrkkä alamäki</translation>
    </message>
    <message>
        <source>No way to walk on within {distance} m.</source>
        <translation>Alle {distance} m:n päässä ei ole käveltävää väylää.</translation>
    </message>
    <message>
        <source>No way to walk on within {distance} m on this side of the railway.</source>
        <translation>Alle {distance} m:n päässä ei ole käveltävää väylää tällä puolella rautatietä.</translation>
    </message>
    <message>
        <source>No way to walk on within {distance} m on this side of the water.</source>
        <translation>Alle {distance} m:n päässä ei ole käveltävää väylää tällä puolella vettä.</translation>
    </message>
    <message>
        <source>No way to walk on within {distance} m on this side of a barrier.</source>
        <translation>Alle {distance} m:n päässä ei ole käveltävää väylää tällä puolella estettä.</translation>
    </message>
    <message>
        <source>The nearest way leads to no school; the next one was taken.</source>
        <translation>Lähin väylä ei johda millekään koululle; otettiin seuraava.</translation>
    </message>
    <message>
        <source>The nearest way lies beyond a busy street; another was taken.</source>
        <translation>Lähin väylä on vilkkaan kadun takana; otettiin toinen.</translation>
    </message>
    <message>
        <source>The nearest way lies beyond a railway; another was taken.</source>
        <translation>Lähin väylä on rautatien takana; otettiin toinen.</translation>
    </message>
    <message>
        <source>The nearest way lies beyond water; another was taken.</source>
        <translation>Lähin väylä on veden takana; otettiin toinen.</translation>
    </message>
    <message>
        <source>The nearest way lies beyond a barrier; another was taken.</source>
        <translation>Lähin väylä on esteen takana; otettiin toinen.</translation>
    </message>
    <message>
        <source>The shortest walk is {length} m, but not open to this child. In the way:</source>
        <translation>Lyhin kävelymatka on {length} m, mutta se ei ole avoin tälle lapselle. Esteenä:</translation>
    </message>
    <message>
        <source>There may be a route with up to {percent} % less risk; the option &quot;Exact&quot; finds it.</source>
        <translation>Voi olla reitti, jonka riski on enintään {percent} % pienempi; valinta &quot;Tarkka&quot; löytää sen.</translation>
    </message>
    <message>
        <source>Another route would have less risk if all that is assumed were at its worst.</source>
        <translation>Toisella reitillä olisi vähemmän riskiä, jos kaikki oletettu olisi pahimmillaan.</translation>
    </message>
    <message>
        <source>lighting</source>
        <translation>valaistus</translation>
    </message>
    <message>
        <source>with a route</source>
        <translation>reitti löytyy</translation>
    </message>
    <message>
        <source>with a route over the detour limit</source>
        <translation>reitti löytyy, kiertomatka ylittyy</translation>
    </message>
    <message>
        <source>too far from school</source>
        <translation>liian kaukana koulusta</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>estynyt</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>ratkaisematta</translation>
    </message>
    <message>
        <source>not connected to the school</source>
        <translation>ei yhteyttä kouluun</translation>
    </message>
    <message>
        <source>not on the map</source>
        <translation>ei kartalla</translation>
    </message>
    <message>
        <source>at school</source>
        <translation>koulun luona</translation>
    </message>
    <message>
        <source>Freed: {before} before, {after} now.</source>
        <translation>Vapautunut: ennen {before}, nyt {after}.</translation>
    </message>
    <message>
        <source>Newly blocked: {before} before.</source>
        <translation>Nyt estynyt: ennen {before}.</translation>
    </message>
    <message>
        <source>Newly undecided: {before} before.</source>
        <translation>Nyt ratkaisematta: ennen {before}.</translation>
    </message>
    <message>
        <source>Better: {after} as before, with less risk.</source>
        <translation>Parempi: {after} kuten ennen, riski pienempi.</translation>
    </message>
    <message>
        <source>Worse: {after} as before, with more risk.</source>
        <translation>Huonompi: {after} kuten ennen, riski suurempi.</translation>
    </message>
    <message>
        <source>As before: {before} before, {after} now.</source>
        <translation>Ennallaan: ennen {before}, nyt {after}.</translation>
    </message>
    <message>
        <source>Only in the run after: {after}.</source>
        <translation>Vain uudessa laskennassa: {after}.</translation>
    </message>
    <message>
        <source>Only in the run before: {before}.</source>
        <translation>Vain aiemmassa laskennassa: {before}.</translation>
    </message>
    <message>
        <source>The route is {length} m longer.</source>
        <translation>Reitti on {length} m pidempi.</translation>
    </message>
    <message>
        <source>The route is {length} m shorter.</source>
        <translation>Reitti on {length} m lyhyempi.</translation>
    </message>
    <message>
        <source>The risk of the route is as before.</source>
        <translation>Reitin riski on ennallaan.</translation>
    </message>
    <message>
        <source>The route has {share} less risk.</source>
        <translation>Reitin riski on {share} pienempi.</translation>
    </message>
    <message>
        <source>The route has {share} more risk.</source>
        <translation>Reitin riski on {share} suurempi.</translation>
    </message>
    <message>
        <source>The route has {ratio} times the risk.</source>
        <translation>Reitin riski on {ratio}-kertainen.</translation>
    </message>
    <message>
        <source>School {before} before, {after} now.</source>
        <translation>Koulu ennen {before}, nyt {after}.</translation>
    </message>
    <message>
        <source>Profile and mode {before} before, {after} now.</source>
        <translation>Profiili ja kulkutapa ennen {before}, nyt {after}.</translation>
    </message>
    <message>
        <source>{change}: homes {homes}, pupils {pupils}.</source>
        <translation>{change}: koteja {homes}, oppilaita {pupils}.</translation>
    </message>
    <message>
        <source>No home is in either run.</source>
        <translation>Kummassakaan laskennassa ei ole yhtään kotia.</translation>
    </message>
    <message numerus="yes">
        <source>{count} homes have another profile or mode in the run after: the runs answer different questions for them.</source>
        <translation>
            <numerusform>{count} kodilla on uudessa laskennassa eri profiili tai kulkutapa: laskennat vastaavat siitä eri kysymykseen.</numerusform>
            <numerusform>{count} kodilla on uudessa laskennassa eri profiili tai kulkutapa: laskennat vastaavat niistä eri kysymykseen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} homes are not compared: their status cannot be read in one of the runs.</source>
        <translation>
            <numerusform>{count} kotia ei verrata: sen tilaa ei voida lukea toisessa laskennoista.</numerusform>
            <numerusform>{count} kotia ei verrata: niiden tilaa ei voida lukea toisessa laskennoista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} homes are only in the run before.</source>
        <translation>
            <numerusform>{count} koti on vain aiemmassa laskennassa.</numerusform>
            <numerusform>{count} kotia on vain aiemmassa laskennassa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} homes are only in the run after.</source>
        <translation>
            <numerusform>{count} koti on vain uudessa laskennassa.</numerusform>
            <numerusform>{count} kotia on vain uudessa laskennassa.</numerusform>
        </translation>
    </message>
    <message>
        <source>A layer does not say how many pupils live in a home (field pupils): each home counts as one.</source>
        <translation>Taso ei kerro, montako oppilasta kodissa asuu (kenttä pupils): jokainen koti lasketaan yhdeksi.</translation>
    </message>
    <message>
        <source>No home is in both runs. Do the layers belong together, and do they name homes alike (field home_id)?</source>
        <translation>Mikään koti ei ole molemmissa laskennoissa. Kuuluvatko tasot yhteen, ja nimetäänkö kodit niissä samalla tavalla (kenttä home_id)?</translation>
    </message>
    <message>
        <source>Both layers are of one run ({run}): nothing can have changed.</source>
        <translation>Molemmat tasot ovat samasta laskennasta ({run}): mikään ei ole voinut muuttua.</translation>
    </message>
    <message>
        <source>What the runs were asked is not compared but for profile and mode: the layers do not lie in project files that keep a record of their runs (table runs).</source>
        <translation>Laskentojen asetuksia ei verrata profiilia ja kulkutapaa lukuun ottamatta: tasot eivät ole hanketiedostoissa, jotka pitävät kirjaa laskennoistaan (taulu runs).</translation>
    </message>
    <message>
        <source>The runs differ in {name}: {before} before, {after} now. Part of what changed may come of that.</source>
        <translation>Laskennoissa on eri {name}: ennen {before}, nyt {after}. Osa muutoksista voi johtua siitä.</translation>
    </message>
    <message>
        <source>The runs used different limits or figures: {names}.</source>
        <translation>Laskennoissa käytettiin eri rajoja tai lukuja: {names}.</translation>
    </message>
    <message>
        <source>Layers that are not the same in both runs: {names}.</source>
        <translation>Tasot, jotka eivät ole samat molemmissa laskennoissa: {names}.</translation>
    </message>
    <message>
        <source>This report compares what a model finds in data; it is not a guarantee of safety. Local knowledge is needed beside it.</source>
        <translation>Tämä raportti vertaa, mitä malli löytää aineistosta; se ei ole tae turvallisuudesta. Sen rinnalla tarvitaan paikallistuntemusta.</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Kaikki muutokset</translation>
    </message>
    <message>
        <source>Profile by profile</source>
        <translation>Profiileittain</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profiili</translation>
    </message>
    <message>
        <source>Places that no longer close the way of those freed</source>
        <translation>Paikat, jotka eivät enää sulje vapautuneiden reittiä</translation>
    </message>
    <message>
        <source>Places that close the way of those newly blocked</source>
        <translation>Paikat, jotka sulkevat nyt estyneiden reitin</translation>
    </message>
    <message>
        <source>Before you use it</source>
        <translation>Ennen kuin käytät tätä</translation>
    </message>
    <message>
        <source>Risk of the routes that are there in both runs</source>
        <translation>Riski reiteillä, jotka ovat molemmissa laskennoissa</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Ei kerrottu</translation>
    </message>
    <message>
        <source>What changed on the way to school: {schools}</source>
        <translation>Mikä koulumatkalla muuttui: {schools}</translation>
    </message>
    <message>
        <source>What changed on the way to school</source>
        <translation>Mikä koulumatkalla muuttui</translation>
    </message>
    <message>
        <source>Before: {before}. After: {after}.</source>
        <translation>Ennen: {before}. Jälkeen: {after}.</translation>
    </message>
    <message>
        <source>pupils freed: they had no way, and have one now</source>
        <translation>oppilasta vapautui: reittiä ei ollut, nyt on</translation>
    </message>
    <message>
        <source>pupils newly blocked: known values close every way</source>
        <translation>oppilasta nyt estynyt: tiedossa olevat arvot sulkevat kaikki reitit</translation>
    </message>
    <message>
        <source>pupils newly undecided: only assumed values close the way</source>
        <translation>oppilasta nyt ratkaisematta: vain oletusarvot sulkevat reitin</translation>
    </message>
    <message>
        <source>For the pupil in the middle, the risk is {ratio} times that before.</source>
        <translation>Oppilaiden riskin mediaani on {ratio}-kertainen aiempaan verrattuna.</translation>
    </message>
    <message>
        <source>Less risk than before: {count} pupils.</source>
        <translation>Riski pienempi kuin ennen: {count} oppilasta.</translation>
    </message>
    <message>
        <source>More risk than before: {count} pupils.</source>
        <translation>Riski suurempi kuin ennen: {count} oppilasta.</translation>
    </message>
    <message>
        <source>{attribute}: {value}</source>
        <translation>{attribute}: {value}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>kyllä</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ei</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ei ole</translation>
    </message>
    <message>
        <source>there is one</source>
        <translation>on</translation>
    </message>
    <message>
        <source>cars turn at green</source>
        <translation>autot kääntyvät vihreällä</translation>
    </message>
    <message numerus="yes">
        <source>Field &quot;{field}&quot; holds values in {count} features that the mapping does not know for {attribute} ({words}; ids {ids}); they count as missing. Add them to &quot;values&quot; of {attribute}, or to &quot;missing&quot;.</source>
        <translation>
            <numerusform>Kentässä &quot;{field}&quot; on {count} kohteella arvoja, joita vastaavuudet eivät tunne ominaisuudelle {attribute} ({words}; tunnukset {ids}); niitä pidetään puuttuvina. Lisää ne ominaisuuden {attribute} kohtaan &quot;values&quot; tai kohtaan &quot;missing&quot;.</numerusform>
            <numerusform>Kentässä &quot;{field}&quot; on {count} kohteella arvoja, joita vastaavuudet eivät tunne ominaisuudelle {attribute} ({words}; tunnukset {ids}); niitä pidetään puuttuvina. Lisää ne ominaisuuden {attribute} kohtaan &quot;values&quot; tai kohtaan &quot;missing&quot;.</numerusform>
        </translation>
    </message>
    <message>
        <source>Layer &quot;{layer}&quot; has no field &quot;highway&quot; (nor &quot;other_tags&quot; with it): it holds no streets of OpenStreetMap. Choose another preset, or load the lines of highway=*.</source>
        <translation>Tasolla &quot;{layer}&quot; ei ole kenttää &quot;highway&quot; (eikä sitä ole kentässä &quot;other_tags&quot;): tasolla ei ole OpenStreetMapin katuja. Valitse toinen esiasetus tai lataa viivat highway=*.</translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; has no field with addresses (it has: {fields}). Choose it as &quot;Field with the address&quot;, or call it &quot;address&quot; in the first row.</source>
        <translation>Tasolla &quot;{layer}&quot; ei ole osoitekenttää (siinä on: {fields}). Valitse se kohdassa &quot;Osoitteen kenttä&quot; tai anna sille ensimmäisellä rivillä nimi &quot;address&quot;.</translation>
    </message>
    <message>
        <source>The text in {file} cannot be read. Save it as &quot;CSV UTF-8&quot;.</source>
        <translation>Tiedoston {file} tekstiä ei voida lukea. Tallenna se muodossa &quot;CSV UTF-8&quot;.</translation>
    </message>
    <message numerus="yes">
        <source>{count} features were left out, as the mapping says (ids {ids}).</source>
        <translation>
            <numerusform>{count} kohde jätettiin pois, kuten vastaavuuksissa sanotaan (tunnukset {ids}).</numerusform>
            <numerusform>{count} kohdetta jätettiin pois, kuten vastaavuuksissa sanotaan (tunnukset {ids}).</numerusform>
        </translation>
    </message>
    <message>
        <source>The mapping does not know the layer &quot;{layer}&quot;; it was not used. Known are layers with one of these in their name: {known}.</source>
        <translation>Vastaavuudet eivät tunne tasoa &quot;{layer}&quot;; sitä ei käytetty. Tunnetaan tasot, joiden nimessä on jokin näistä: {known}.</translation>
    </message>
    <message numerus="yes">
        <source>The mapping gives {count} features no kind (ids {ids}); they are taken as &quot;{instead}&quot;.</source>
        <translation>
            <numerusform>Vastaavuudet eivät anna lajia {count} kohteelle (tunnukset {ids}); sen lajiksi otetaan &quot;{instead}&quot;.</numerusform>
            <numerusform>Vastaavuudet eivät anna lajia {count} kohteelle (tunnukset {ids}); niiden lajiksi otetaan &quot;{instead}&quot;.</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be told from the data ({code})</source>
        <translation>ei voi päätellä aineistosta ({code})</translation>
    </message>
    <message>
        <source>not recorded in the data</source>
        <translation>ei kirjattu aineistoon</translation>
    </message>
    <message>
        <source>only assumed, which does not count</source>
        <translation>vain oletettu, eikä sitä lasketa</translation>
    </message>
    <message>
        <source>it is known, but the limit hangs on another value that is not</source>
        <translation>se tiedetään, mutta raja riippuu toisesta arvosta, jota ei tiedetä</translation>
    </message>
    <message>
        <source>whether the clause applies here hangs on a value that is missing or only assumed</source>
        <translation>se, koskeeko kohta tätä, riippuu arvosta, joka puuttuu tai on vain oletettu</translation>
    </message>
    <message>
        <source>no width is recorded</source>
        <translation>leveyttä ei ole kirjattu</translation>
    </message>
    <message>
        <source>there is light, but not on all of the way beside it</source>
        <translation>valaistus on, mutta ei koko viereisellä osuudella</translation>
    </message>
    <message>
        <source>no street of the data lies there</source>
        <translation>siinä ei ole aineiston katua</translation>
    </message>
    <message>
        <source>no crossing is mapped there</source>
        <translation>siinä ei ole kartoitettua ylityspaikkaa</translation>
    </message>
    <message>
        <source>no footway is recorded there whose width it could be</source>
        <translation>siinä ei ole kirjattua jalkakäytävää, jonka leveys se voisi olla</translation>
    </message>
    <message>
        <source>no street with motor traffic is crossed there</source>
        <translation>siinä ei ylitetä moottoriajoneuvojen katua</translation>
    </message>
    <message>
        <source>a crossing near by is not fully known</source>
        <translation>läheistä ylityspaikkaa ei tunneta kokonaan</translation>
    </message>
    <message>
        <source>no layer of crossings was given</source>
        <translation>ylityspaikkojen tasoa ei annettu</translation>
    </message>
    <message>
        <source>no sight distance is recorded and no obstacles were given</source>
        <translation>näkemää ei ole kirjattu eikä näkemäesteitä annettu</translation>
    </message>
    <message>
        <source>an obstacle covers the place itself</source>
        <translation>este peittää itse paikan</translation>
    </message>
    <message>
        <source>the path ends where it begins</source>
        <translation>polku päättyy alkuunsa</translation>
    </message>
    <message>
        <source>no way on foot joins the ends of the path in the data</source>
        <translation>aineistossa mikään kävelyväylä ei yhdistä polun päitä</translation>
    </message>
    <message>
        <source>an end of the path lies off the streets of the data</source>
        <translation>polun pää ei ole aineiston kaduilla</translation>
    </message>
    <message>
        <source>it stands upright, and what is behind it is not known</source>
        <translation>se on pystyssä, eikä tiedetä, mitä sen takana on</translation>
    </message>
    <message>
        <source>the surface below it is not known</source>
        <translation>pintaa sen alla ei tiedetä</translation>
    </message>
    <message>
        <source>the path has no colour of the colour code</source>
        <translation>polulla ei ole värikoodin väriä</translation>
    </message>
    <message>
        <source>another School Path near by has no colour</source>
        <translation>läheisellä toisella koulupolulla ei ole väriä</translation>
    </message>
    <message>
        <source>colour, shape or number of the path is not given</source>
        <translation>polun väriä, muotoa tai numeroa ei ole annettu</translation>
    </message>
    <message>
        <source>its code is not in the catalogue</source>
        <translation>sen koodia ei ole luettelossa</translation>
    </message>
    <message>
        <source>the path has no shape</source>
        <translation>polulla ei ole muotoa</translation>
    </message>
    <message>
        <source>an element stands there whose place on the way is not known</source>
        <translation>siinä on elementti, jonka sijaintia väylällä ei tiedetä</translation>
    </message>
    <message>
        <source>only assumed values close the way</source>
        <translation>vain oletusarvot sulkevat reitin</translation>
    </message>
    <message>
        <source>there is no route to measure</source>
        <translation>mitattavaa reittiä ei ole</translation>
    </message>
    <message>
        <source>the routes given hold no row for these homes</source>
        <translation>annetuissa reiteissä ei ole riviä näille kodeille</translation>
    </message>
    <message>
        <source>the routes given do not say it</source>
        <translation>annetut reitit eivät kerro sitä</translation>
    </message>
    <message>
        <source>It does not hold for the profile of this check.</source>
        <translation>Se ei koske tämän tarkistuksen profiilia.</translation>
    </message>
    <message>
        <source>The layer it is about was not given: {found}.</source>
        <translation>Tasoa, jota se koskee, ei annettu: {found}.</translation>
    </message>
    <message>
        <source>It needs an input that was not given: {found}.</source>
        <translation>Se tarvitsee lähtötiedon, jota ei annettu: {found}.</translation>
    </message>
    <message>
        <source>The data hold no place that it could be about ({found}).</source>
        <translation>Aineistossa ei ole paikkaa, jota se voisi koskea ({found}).</translation>
    </message>
    <message>
        <source>Its expression names what is no field or measure: {found}.</source>
        <translation>Sen lauseke mainitsee nimen, joka ei ole kenttä eikä mittari: {found}.</translation>
    </message>
    <message>
        <source>Its expression cannot be read: {found}.</source>
        <translation>Sen lauseketta ei voida lukea: {found}.</translation>
    </message>
    <message>
        <source>Place by r&amp;ule…</source>
        <translation>Sijoita &amp;säännöllä…</translation>
    </message>
    <message>
        <source>Place what the catalogue&apos;s rules ask for along a whole path</source>
        <translation>Sijoita koko polun varrelle se, mitä luettelon säännöt vaativat</translation>
    </message>
    <message>
        <source>&amp;Bill of quantities…</source>
        <translation>&amp;Määräluettelo…</translation>
    </message>
    <message>
        <source>Write count, unit cost and sum per path and status into a file</source>
        <translation>Kirjoita tiedostoon määrä, yksikköhinta ja summa poluittain ja tiloittain</translation>
    </message>
    <message>
        <source>Pat&amp;h</source>
        <translation>&amp;Polku</translation>
    </message>
    <message>
        <source>Progress of placing by rule</source>
        <translation>Sääntöjen mukaisen sijoittamisen eteneminen</translation>
    </message>
    <message>
        <source>Stop placing by rule</source>
        <translation>Lopeta sijoittaminen säännöllä</translation>
    </message>
    <message>
        <source>The elements were changed meanwhile. Begin again.</source>
        <translation>Elementtejä muutettiin sillä välin. Aloita uudelleen.</translation>
    </message>
    <message>
        <source>Another layer of elements was chosen meanwhile. Begin again.</source>
        <translation>Sillä välin valittiin toinen elementtien taso. Aloita uudelleen.</translation>
    </message>
    <message>
        <source>Elements added: {count}. Nothing is saved until you save the layer.</source>
        <translation>Lisättyjä elementtejä: {count}. Mitään ei tallenneta ennen kuin tallennat tason.</translation>
    </message>
    <message numerus="yes">
        <source>Bill of quantities of {count} elements: {file}</source>
        <translation>
            <numerusform>{count} elementin määräluettelo: {file}</numerusform>
            <numerusform>{count} elementin määräluettelo: {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>Bill of quantities</source>
        <translation>Määräluettelo</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Pilkuin erotetut arvot (*.csv)</translation>
    </message>
    <message>
        <source>The streets have no place there.</source>
        <translation>Kaduilla ei ole siinä paikkaa.</translation>
    </message>
    <message>
        <source>A path needs two points: click where it begins and where it goes.</source>
        <translation>Polku tarvitsee kaksi pistettä: napsauta, mistä se alkaa ja mihin se menee.</translation>
    </message>
    <message>
        <source>Another tool was taken up: no path was made.</source>
        <translation>Työkalu vaihtui: polkua ei tehty.</translation>
    </message>
    <message>
        <source>&amp;Copy the command</source>
        <translation>&amp;Kopioi komento</translation>
    </message>
    <message>
        <source>Python packages that are missing</source>
        <translation>Puuttuvat Python-paketit</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; was deleted. Undo brings it back.</source>
        <translation>&quot;{name}&quot; poistettiin. Kumoa tuo sen takaisin.</translation>
    </message>
    <message>
        <source>Elements that belong to it and stay where they are: {count}.</source>
        <translation>Siihen kuuluvat elementit, jotka jäävät paikoilleen: {count}.</translation>
    </message>
    <message>
        <source>Click where the path begins and where it goes on: it follows the streets in between. Backspace takes the last point back, a double click or Enter finishes, Esc gives up.</source>
        <translation>Napsauta, mistä polku alkaa ja mihin se jatkuu: se seuraa katuja pisteiden välillä. Askelpalautin poistaa viimeisen pisteen, kaksoisnapsautus tai Enter päättää, Esc keskeyttää.</translation>
    </message>
    <message>
        <source>No layer of streets is chosen on the page Project: all is drawn straight.</source>
        <translation>Sivulla Hanke ei ole valittu katujen tasoa: kaikki piirretään suorana.</translation>
    </message>
    <message>
        <source>No path was made.</source>
        <translation>Polkua ei tehty.</translation>
    </message>
    <message>
        <source>Next &amp;free code</source>
        <translation>Seuraava va&amp;paa koodi</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Käytä</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>&amp;Nimi</translation>
    </message>
    <message>
        <source>Schoo&amp;l</source>
        <translation>K&amp;oulu</translation>
    </message>
    <message>
        <source>S&amp;tatus</source>
        <translation>&amp;Tila</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Väri</translation>
    </message>
    <message>
        <source>&amp;Shape</source>
        <translation>&amp;Muoto</translation>
    </message>
    <message>
        <source>N&amp;umber</source>
        <translation>Nume&amp;ro</translation>
    </message>
    <message>
        <source>School Path to be marked by rule</source>
        <translation>Säännöllä merkittävä koulupolku</translation>
    </message>
    <message>
        <source>All School Paths</source>
        <translation>Kaikki koulupolut</translation>
    </message>
    <message>
        <source>Zoom to the path</source>
        <translation>Zoomaa polkuun</translation>
    </message>
    <message>
        <source>Delete the path</source>
        <translation>Poista polku</translation>
    </message>
    <message>
        <source>By &amp;drawing it on the map</source>
        <translation>&amp;Piirtämällä kartalle</translation>
    </message>
    <message>
        <source>The changes of &quot;{name}&quot; were not applied.</source>
        <translation>Kohteen &quot;{name}&quot; muutoksia ei otettu käyttöön.</translation>
    </message>
    <message>
        <source>Select a path to change it and to see what speaks against its code.</source>
        <translation>Valitse polku, niin voit muuttaa sitä ja näet, mikä puhuu sen koodia vastaan.</translation>
    </message>
    <message>
        <source>Change a School Path</source>
        <translation>Muuta koulupolkua</translation>
    </message>
    <message>
        <source>Delete a School Path</source>
        <translation>Poista koulupolku</translation>
    </message>
    <message>
        <source>The layer &quot;{layer}&quot; did not let go of the path.</source>
        <translation>Polkua ei voitu poistaa tasolta &quot;{layer}&quot;.</translation>
    </message>
    <message>
        <source>The map for the council shows what came of a run: press Run on the page Routes first.</source>
        <translation>Päättäjien kartta näyttää laskennan tulokset: paina ensin Suorita sivulla Reitit.</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>Tul&amp;osta…</translation>
    </message>
    <message>
        <source>Map of a &amp;school (A4)…</source>
        <translation>&amp;Koulun kartta (A4)…</translation>
    </message>
    <message>
        <source>&amp;Atlas: a page for each school (A4)…</source>
        <translation>Ka&amp;rtasto: sivu kullekin koululle (A4)…</translation>
    </message>
    <message>
        <source>Map for the &amp;council (A3)…</source>
        <translation>Kartta &amp;päättäjille (A3)…</translation>
    </message>
    <message>
        <source>Open the map of a school as a &amp;layout…</source>
        <translation>Avaa koulun kartta &amp;asetteluna…</translation>
    </message>
    <message>
        <source>Open the map for the council as a la&amp;yout</source>
        <translation>Avaa päättäjien kartta as&amp;etteluna</translation>
    </message>
    <message>
        <source>&amp;Whom to tell, on the maps…</source>
        <translation>Kenelle &amp;ilmoitetaan, kartoille…</translation>
    </message>
    <message>
        <source>No School Path leads to a school: the field school_id of the paths says to which one.</source>
        <translation>Mikään koulupolku ei johda kouluun: polkujen kenttä school_id kertoo, mihin kouluun.</translation>
    </message>
    <message>
        <source>Printed: {file}</source>
        <translation>Tulostettu: {file}</translation>
    </message>
    <message>
        <source>The layout &quot;{name}&quot; is in the project, and is kept with it when you save it. Change it as you like.</source>
        <translation>Asettelu &quot;{name}&quot; on projektissa ja säilyy sen mukana, kun tallennat projektin. Muuta sitä mielesi mukaan.</translation>
    </message>
    <message>
        <source>{name} ({id})</source>
        <translation>{name} ({id})</translation>
    </message>
    <message>
        <source>Map of a school</source>
        <translation>Koulun kartta</translation>
    </message>
    <message>
        <source>Whom to tell, on the maps</source>
        <translation>Kenelle ilmoitetaan, kartoille</translation>
    </message>
    <message>
        <source>Telephone or address. Empty: a line to fill in by hand.</source>
        <translation>Puhelinnumero tai osoite. Tyhjä: käsin täytettävä viiva.</translation>
    </message>
    <message>
        <source>Print map</source>
        <translation>Tulosta kartta</translation>
    </message>
    <message>
        <source>map for the council.pdf</source>
        <translation>kartta päättäjille.pdf</translation>
    </message>
    <message>
        <source>map of {school}.pdf</source>
        <translation>kartta {school}.pdf</translation>
    </message>
    <message>
        <source>maps of schools.pdf</source>
        <translation>koulujen kartat.pdf</translation>
    </message>
    <message>
        <source>The elements have no place in the coordinate system of the layer &quot;{layer}&quot;.</source>
        <translation>Elementeillä ei ole paikkaa tason &quot;{layer}&quot; koordinaattijärjestelmässä.</translation>
    </message>
    <message>
        <source>Place elements by rule</source>
        <translation>Sijoita elementit säännöllä</translation>
    </message>
    <message>
        <source>The layer &quot;{layer}&quot; did not take the elements.</source>
        <translation>Taso &quot;{layer}&quot; ei ottanut elementtejä vastaan.</translation>
    </message>
    <message>
        <source>Place by rule: {path}</source>
        <translation>Sijoita säännöllä: {path}</translation>
    </message>
    <message>
        <source>It is a proposal: widths that are not known are assumed. Look at each place before anything is built.</source>
        <translation>Tämä on ehdotus: tuntemattomat leveydet oletetaan. Käy katsomassa jokainen paikka ennen kuin mitään rakennetaan.</translation>
    </message>
    <message>
        <source>What to know about the proposal</source>
        <translation>Mitä ehdotuksesta pitää tietää</translation>
    </message>
    <message>
        <source>Could not be &amp;placed: {count}</source>
        <translation>Ei voitu &amp;sijoittaa: {count}</translation>
    </message>
    <message>
        <source>&amp;Add to the layer</source>
        <translation>&amp;Lisää tasolle</translation>
    </message>
    <message>
        <source>Nothing is to be added: what the rules ask for, and has room, is there.</source>
        <translation>Mitään ei ole lisättävää: se, mitä säännöt vaativat ja mille on tilaa, on jo paikallaan.</translation>
    </message>
    <message>
        <source>The rules ask for these elements beside those that are there. They are added with the status &quot;idea&quot;, as one step that can be undone, and not saved.</source>
        <translation>Säännöt vaativat nämä elementit olemassa olevien lisäksi. Ne lisätään tilassa &quot;idea&quot; yhtenä kumottavana vaiheena eikä niitä tallenneta.</translation>
    </message>
    <message>
        <source>Elements to be added</source>
        <translation>Lisättävät elementit</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Elementti</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Määrä</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kustannus</translation>
    </message>
    <message>
        <source>Elements that could not be placed</source>
        <translation>Elementit, joita ei voitu sijoittaa</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Miksi</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Polku</translation>
    </message>
    <message>
        <source>Places that block most children</source>
        <translation>Paikat, jotka estävät eniten lapsia</translation>
    </message>
    <message>
        <source>Print maps (PDF)</source>
        <translation>Tulosta kartat (PDF)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Tulostus</translation>
    </message>
    <message>
        <source>Streets, as the background</source>
        <translation>Kadut ja väylät taustaksi</translation>
    </message>
    <message>
        <source>School (id)</source>
        <translation>Koulu (tunnus)</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Mallipohja</translation>
    </message>
    <message>
        <source>Template of your own (replaces the template)</source>
        <translation>Oma mallipohja (korvaa mallipohjan)</translation>
    </message>
    <message>
        <source>Whom to tell</source>
        <translation>Kenelle ilmoitetaan</translation>
    </message>
    <message>
        <source>Heading in place of the usual one</source>
        <translation>Otsikko tavallisen tilalle</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Kartat</translation>
    </message>
    <message>
        <source>Id of the only path to be marked</source>
        <translation>Ainoan merkittävän polun tunnus</translation>
    </message>
    <message>
        <source>At most ten, with the numbers of the report, what would free them, and pupils where there are five or more. It holds no homes.</source>
        <translation>Enintään kymmenen, raportin numeroin, mikä poistaisi esteen, ja oppilaat, jos heitä on vähintään viisi. Taso ei sisällä koteja.</translation>
    </message>
    <message>
        <source>Map for the council</source>
        <translation>Kartta päättäjille</translation>
    </message>
    <message>
        <source>What keeps children from walking to school alone</source>
        <translation>Mikä estää lapsia kulkemasta kouluun yksin</translation>
    </message>
    <message>
        <source>on foot and by bicycle</source>
        <translation>kävellen ja pyörällä</translation>
    </message>
    <message>
        <source>on foot</source>
        <translation>kävellen</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Missä</translation>
    </message>
    <message>
        <source>No place is in the way of five pupils or more.</source>
        <translation>Mikään paikka ei ole vähintään viiden oppilaan esteenä.</translation>
    </message>
    <message>
        <source>A child can have several places in the way: the pupils of the rows do not add up. What would free a place was tried out by the model; it is no design.</source>
        <translation>Lapsella voi olla esteenä useita paikkoja: rivien oppilasmääriä ei voi laskea yhteen. Se, mikä poistaisi esteen, on kokeiltu mallilla; se ei ole suunnitelma.</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Kartalla</translation>
    </message>
    <message>
        <source>Shows known failures and missing data. Not a guarantee of safety.</source>
        <translation>Näyttää tunnetut puutteet ja puuttuvat tiedot. Ei takaa turvallisuutta.</translation>
    </message>
    <message>
        <source>Run {run}</source>
        <translation>Laskenta {run}</translation>
    </message>
    <message>
        <source>Place that blocks children</source>
        <translation>Lapsia estävä paikka</translation>
    </message>
    <message>
        <source>Stretches that follow no street, drawn straight: {count}.</source>
        <translation>Osuudet, jotka eivät seuraa katua ja piirretään suorana: {count}.</translation>
    </message>
    <message>
        <source>The layer of School Paths has no path with the id &quot;{found}&quot;.</source>
        <translation>Koulupolkujen tasolla ei ole polkua, jonka tunnus on &quot;{found}&quot;.</translation>
    </message>
    <message>
        <source>The layout template {file} cannot be read. Check its path.</source>
        <translation>Asettelun mallipohjaa {file} ei voida lukea. Tarkista sen polku.</translation>
    </message>
    <message>
        <source>{file} is no layout template of QGIS. Save a layout with &quot;Save as Template&quot;.</source>
        <translation>{file} ei ole QGISin asettelun mallipohja. Tallenna asettelu toiminnolla &quot;Tallenna mallipohjana&quot;.</translation>
    </message>
    <message>
        <source>The layout template {file} has no map with the id &quot;map&quot;. Copy a shipped template and change the copy.</source>
        <translation>Asettelun mallipohjassa {file} ei ole karttaa, jonka tunnus on &quot;map&quot;. Kopioi mukana tuleva mallipohja ja muuta kopiota.</translation>
    </message>
    <message>
        <source>This map needs the layer {layer}.</source>
        <translation>Tämä kartta tarvitsee tason: {layer}.</translation>
    </message>
    <message>
        <source>There is no school &quot;{name}&quot; in the layer of school gates. There are: {choices}.</source>
        <translation>Koulun porttien tasolla ei ole koulua &quot;{name}&quot;. Siinä on: {choices}.</translation>
    </message>
    <message>
        <source>There is nothing to print: no School Path leads to a school of the layer of school gates.</source>
        <translation>Tulostettavaa ei ole: mikään koulupolku ei johda koulun porttien tason kouluun.</translation>
    </message>
    <message>
        <source>School Paths to {school}</source>
        <translation>Koulupolut: {school}</translation>
    </message>
    <message>
        <source>Which path is yours?</source>
        <translation>Mikä polku on sinun?</translation>
    </message>
    <message>
        <source>On your way</source>
        <translation>Matkallasi</translation>
    </message>
    <message>
        <source>Follow the colour, the shape and the number of your path.</source>
        <translation>Seuraa polkusi väriä, muotoa ja numeroa.</translation>
    </message>
    <message>
        <source>Cross the street only where your path crosses it.</source>
        <translation>Ylitä katu vain siinä, missä polkusi ylittää sen.</translation>
    </message>
    <message>
        <source>Stop at the edge. Look both ways, and then once more.</source>
        <translation>Pysähdy reunalle. Katso molempiin suuntiin ja vielä kerran.</translation>
    </message>
    <message>
        <source>Go when the cars have stopped and the driver has seen you.</source>
        <translation>Lähde, kun autot ovat pysähtyneet ja kuljettaja on nähnyt sinut.</translation>
    </message>
    <message>
        <source>Look also when you have green.</source>
        <translation>Katso myös, kun sinulla on vihreä.</translation>
    </message>
    <message>
        <source>Put the phone away while you cross.</source>
        <translation>Pane puhelin pois, kun ylität kadun.</translation>
    </message>
    <message>
        <source>Wear a reflector in the dark.</source>
        <translation>Käytä pimeässä heijastinta.</translation>
    </message>
    <message>
        <source>Is something on the way frightening? Tell it at home and at school.</source>
        <translation>Pelottaako jokin matkalla? Kerro siitä kotona ja koulussa.</translation>
    </message>
    <message>
        <source>Something is broken or frightening on a path? Tell us: {contact}</source>
        <translation>Onko jokin polulla rikki tai pelottaako jokin? Kerro meille: {contact}</translation>
    </message>
    <message>
        <source>This map is not a guarantee of safety. Whether a child may go alone is decided by the parents, who know the child and the way.</source>
        <translation>Tämä kartta ei ole tae turvallisuudesta. Vanhemmat, jotka tuntevat lapsen ja matkan, päättävät, saako lapsi kulkea yksin.</translation>
    </message>
    <message>
        <source>{path} ({status})</source>
        <translation>{path} ({status})</translation>
    </message>
    <message>
        <source>an idea</source>
        <translation>idea</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>suunniteltu</translation>
    </message>
    <message>
        <source>On the path</source>
        <translation>Polulla</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Paikat</translation>
    </message>
    <message numerus="yes">
        <source>{count} School Paths · {date}</source>
        <translation>
            <numerusform>{count} koulupolku · {date}</numerusform>
            <numerusform>{count} koulupolkua · {date}</numerusform>
        </translation>
    </message>
    <message>
        <source>One School Path · {date}</source>
        <translation>Yksi koulupolku · {date}</translation>
    </message>
    <message>
        <source>{name} {number}</source>
        <translation>{name} {number}</translation>
    </message>
    <message>
        <source>Data: {source}. Made with School Path.</source>
        <translation>Aineisto: {source}. Tehty School Pathilla.</translation>
    </message>
    <message>
        <source>Made with School Path.</source>
        <translation>Tehty School Pathilla.</translation>
    </message>
    <message>
        <source>About the finding</source>
        <translation>Tietoja havainnosta</translation>
    </message>
    <message>
        <source>Choose a finding to read what was measured, what is asked and what to do.</source>
        <translation>Valitse havainto, niin näet, mitä mitattiin, mitä vaaditaan ja mitä pitää tehdä.</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>Miksi:</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>Mitä tehdään:</translation>
    </message>
    <message>
        <source>Waived:</source>
        <translation>Poikkeama:</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>Lähde:</translation>
    </message>
    <message>
        <source>{count} more: search for them</source>
        <translation>{count} lisää: etsi ne haulla</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>&amp;Tarkista</translation>
    </message>
    <message>
        <source>&amp;Waive…</source>
        <translation>&amp;Poikkeama…</translation>
    </message>
    <message>
        <source>What came of the check</source>
        <translation>Tarkistuksen tulos</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Tarkistuksen eteneminen</translation>
    </message>
    <message>
        <source>Search findings</source>
        <translation>Etsi havaintoja</translation>
    </message>
    <message>
        <source>Check, and go on editing: paths and elements are checked again after each edit.</source>
        <translation>Tarkista ja jatka muokkaamista: polut ja elementit tarkistetaan uudelleen jokaisen muutoksen jälkeen.</translation>
    </message>
    <message>
        <source>No clause of the handbook fails, and nothing is unknown. That is no guarantee that a path is free of danger.</source>
        <translation>Mikään ohjekirjan kohta ei jää täyttymättä, eikä mikään ole tuntematonta. Se ei takaa, että polku olisi vaaraton.</translation>
    </message>
    <message>
        <source>This finding has no place that a waiver could name.</source>
        <translation>Tällä havainnolla ei ole paikkaa, jonka poikkeama voisi nimetä.</translation>
    </message>
    <message>
        <source>{clause} {title}, {place}.</source>
        <translation>{clause} {title}, {place}.</translation>
    </message>
    <message numerus="yes">
        <source> All {count} findings of this clause there are covered, on every path.</source>
        <translation>
            <numerusform> Se koskee tämän kohdan havaintoa siinä, jokaisella polulla ({count}).</numerusform>
            <numerusform> Se koskee kaikkia tämän kohdan {count} havaintoa siinä, jokaisella polulla.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand&amp;book</source>
        <translation>O&amp;hjekirja</translation>
    </message>
    <message>
        <source>P&amp;rofile</source>
        <translation>Pro&amp;fiili</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Valitse tiedosto…</translation>
    </message>
    <message>
        <source>Handbooks (*.yaml *.yml)</source>
        <translation>Ohjekirjat (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>P1: pre-school to grade 2</source>
        <translation>P1: esiopetus–2. luokka</translation>
    </message>
    <message>
        <source>P2: grades 3–4</source>
        <translation>P2: 3.–4. luokka</translation>
    </message>
    <message>
        <source>P3: grades 5–6</source>
        <translation>P3: 5.–6. luokka</translation>
    </message>
    <message>
        <source>P4: grades 7–9</source>
        <translation>P4: 7.–9. luokka</translation>
    </message>
    <message>
        <source>PA: accompanied by an adult</source>
        <translation>PA: aikuisen saattamana</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Tarkistetaan…</translation>
    </message>
    <message>
        <source>Other layers are chosen: check again.</source>
        <translation>Tasot on valittu toisin: tarkista uudelleen.</translation>
    </message>
    <message>
        <source>The layer &quot;{layer}&quot; has changed since the check: check again.</source>
        <translation>Taso &quot;{layer}&quot; on muuttunut tarkistuksen jälkeen: tarkista uudelleen.</translation>
    </message>
    <message>
        <source>A layer of the check has gone: check again.</source>
        <translation>Tarkistuksen taso on poistettu: tarkista uudelleen.</translation>
    </message>
    <message>
        <source> and {count} more</source>
        <translation> ja {count} muuta</translation>
    </message>
    <message>
        <source>Cancelled: nothing was checked.</source>
        <translation>Keskeytetty: mitään ei tarkistettu.</translation>
    </message>
    <message>
        <source>Waive a finding</source>
        <translation>Myönnä poikkeama</translation>
    </message>
    <message>
        <source>&amp;Waive</source>
        <translation>&amp;Myönnä</translation>
    </message>
    <message>
        <source>Such as: rebuilt in 2027, decision 123/2026</source>
        <translation>Esimerkiksi: rakennetaan uudelleen 2027, päätös 123/2026</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>Pe&amp;rustelu</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>Te&amp;kijä</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Päivä</translation>
    </message>
    <message>
        <source>&amp;Expires on</source>
        <translation>Pää&amp;ttyy</translation>
    </message>
    <message>
        <source>A waiver needs a reason.</source>
        <translation>Poikkeama tarvitsee perustelun.</translation>
    </message>
    <message>
        <source>A waiver needs an author.</source>
        <translation>Poikkeama tarvitsee tekijän.</translation>
    </message>
    <message>
        <source>It expires before it begins.</source>
        <translation>Se päättyy ennen kuin se alkaa.</translation>
    </message>
    <message>
        <source>The layer &quot;{layer}&quot; holds no waivers: it has no field {names}.</source>
        <translation>Tasolla &quot;{layer}&quot; ei ole poikkeamia: siltä puuttuu kenttä {names}.</translation>
    </message>
    <message>
        <source>The layer &quot;{layer}&quot; did not take the waiver.</source>
        <translation>Taso &quot;{layer}&quot; ei ottanut poikkeamaa vastaan.</translation>
    </message>
    <message>
        <source>Waivers are kept in a layer of the project: choose it on the page Project, or create a project file there, which has one.</source>
        <translation>Poikkeamat pidetään hankkeen tasolla: valitse se sivulla Hanke tai luo siellä hanketiedosto, jossa se on.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Tarkistus</translation>
    </message>
    <message>
        <source>What fails since the last edit</source>
        <translation>Mikä ei enää täyty viime muutoksen jälkeen</translation>
    </message>
    <message>
        <source>Measured:</source>
        <translation>Mitattu:</translation>
    </message>
    <message>
        <source>Asked for:</source>
        <translation>Vaatimus:</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>K&amp;opioi</translation>
    </message>
    <message>
        <source>Copy the answer as text</source>
        <translation>Kopioi vastaus tekstinä</translation>
    </message>
    <message>
        <source>Make this route a School &amp;Path</source>
        <translation>Tee reitistä koulu&amp;polku</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>Entä jos…</translation>
    </message>
    <message>
        <source>{question}; what if</source>
        <translation>{question}; entä jos</translation>
    </message>
    <message>
        <source>What would change (what if)</source>
        <translation>Mikä muuttuisi (entä jos)</translation>
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
        <translation>{grade}. luokka: {change}</translation>
    </message>
    <message>
        <source>&amp;Why not there?</source>
        <translation>&amp;Miksei sieltä?</translation>
    </message>
    <message>
        <source>Why not the other way? Click a street or crossing to hear why the route does not use it.</source>
        <translation>Miksei toista kautta? Napsauta katua tai ylityspaikkaa, niin kuulet, miksei reitti käytä sitä.</translation>
    </message>
    <message>
        <source>The freed homes are selected on the map.</source>
        <translation>Vapautuneet kodit on valittu kartalta.</translation>
    </message>
    <message>
        <source>Finding routes with what is tried out…</source>
        <translation>Etsitään reittejä kokeiltavilla muutoksilla…</translation>
    </message>
    <message>
        <source>{place}: {measure}</source>
        <translation>{place}: {measure}</translation>
    </message>
    <message numerus="yes">
        <source>{change} ({count} parts)</source>
        <translation>
            <numerusform>{change} ({count} osa)</numerusform>
            <numerusform>{change} ({count} osaa)</numerusform>
        </translation>
    </message>
    <message>
        <source>The layer &quot;{layer}&quot; has no field {fields}.</source>
        <translation>Tasolla &quot;{layer}&quot; ei ole kenttää {fields}.</translation>
    </message>
    <message>
        <source>Write what was tried out</source>
        <translation>Kirjoita kokeiltu</translation>
    </message>
    <message>
        <source>This needs a layer of {role} with the field {field}.</source>
        <translation>Tähän tarvitaan taso {role}, jolla on kenttä {field}.</translation>
    </message>
    <message>
        <source>The layer &quot;{layer}&quot; has no {field} {id} any more. Run again.</source>
        <translation>Tasolla &quot;{layer}&quot; ei enää ole arvoa {field} {id}. Suorita uudelleen.</translation>
    </message>
    <message>
        <source>The layer &quot;{layer}&quot; did not take {field} = {value}.</source>
        <translation>Arvoa {field} = {value} ei voitu tallentaa tasolle &quot;{layer}&quot;.</translation>
    </message>
    <message>
        <source>The layer &quot;{layer}&quot; did not take the crossing.</source>
        <translation>Taso &quot;{layer}&quot; ei ottanut ylityspaikkaa vastaan.</translation>
    </message>
    <message>
        <source>Run with &amp;these</source>
        <translation>Suorita &amp;näillä muutoksilla</translation>
    </message>
    <message>
        <source>Write &amp;into the layers</source>
        <translation>Kir&amp;joita tasoille</translation>
    </message>
    <message>
        <source>What is tried out</source>
        <translation>Mitä kokeillaan</translation>
    </message>
    <message>
        <source>One undo step a layer; nothing is saved until you save the layer.</source>
        <translation>Yksi kumottava vaihe tasoa kohden; mitään ei tallenneta ennen kuin tallennat tason.</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Mikä muuttuisi</translation>
    </message>
    <message>
        <source>This crossing</source>
        <translation>Tämä ylityspaikka</translation>
    </message>
    <message>
        <source>A crossing here</source>
        <translation>Ylityspaikka tähän</translation>
    </message>
    <message>
        <source>The street</source>
        <translation>Katu</translation>
    </message>
    <message>
        <source>Written into the layers as one undo step each; save the layers to keep it. Run again to see the routes.</source>
        <translation>Kirjoitettu tasoille, kukin yhtenä kumottavana vaiheena; säilytä ne tallentamalla tasot. Suorita uudelleen, niin näet reitit.</translation>
    </message>
    <message>
        <source>Crossed, in this order: {places}.</source>
        <translation>Ylitykset tässä järjestyksessä: {places}.</translation>
    </message>
    <message>
        <source>speed limit {speed} km/h</source>
        <translation>nopeusrajoitus {speed} km/h</translation>
    </message>
    <message>
        <source>a zebra crossing</source>
        <translation>suojatie</translation>
    </message>
    <message>
        <source>a refuge island</source>
        <translation>keskisaareke</translation>
    </message>
    <message>
        <source>a raised crossing</source>
        <translation>korotettu suojatie</translation>
    </message>
    <message>
        <source>a lit underpass</source>
        <translation>valaistu alikulku</translation>
    </message>
    <message>
        <source>a footway on both sides</source>
        <translation>jalkakäytävä molemmin puolin</translation>
    </message>
    <message>
        <source>street lighting</source>
        <translation>katuvalaistus</translation>
    </message>
    <message>
        <source>Layers were changed since this answer: ask again.</source>
        <translation>Tasoja on muutettu tämän vastauksen jälkeen: kysy uudelleen.</translation>
    </message>
    <message>
        <source>No home, or more than one, is called &quot;{text}&quot;. Choose one of the list, or press &quot;Click a home&quot; and click its place.</source>
        <translation>Nimellä &quot;{text}&quot; ei ole kotia tai on useampi. Valitse luettelosta tai paina &quot;Napsauta kotia&quot; ja napsauta kodin paikkaa.</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>&amp;Hylkää</translation>
    </message>
    <message>
        <source>Known values: footway and speed limit on {share} of the length.</source>
        <translation>Tiedossa olevat arvot: jalkakäytävä ja nopeusrajoitus {share} pituudesta.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Opas</translation>
    </message>
    <message>
        <source>Home page</source>
        <translation>Kotisivu</translation>
    </message>
    <message>
        <source>No program could show the guide. It is here: {file}</source>
        <translation>Mikään ohjelma ei voinut näyttää opasta. Se on tässä: {file}</translation>
    </message>
    <message>
        <source>Route &amp;card…</source>
        <translation>&amp;Reittikortti…</translation>
    </message>
    <message>
        <source>Print the way of this home for its family. The card holds personal data.</source>
        <translation>Tulosta tämän kodin matka perheelle. Kortissa on henkilötietoja.</translation>
    </message>
    <message>
        <source>{place}: printing…</source>
        <translation>{place}: tulostetaan…</translation>
    </message>
    <message>
        <source>No card was printed: there is no way from {place}.</source>
        <translation>Korttia ei tulostettu: täältä ei ole matkaa ({place}).</translation>
    </message>
    <message>
        <source>Printed: {file}. It shows a home: personal data.</source>
        <translation>Tulostettu: {file}. Siinä näkyy koti: henkilötieto.</translation>
    </message>
    <message>
        <source>route card.pdf</source>
        <translation>reittikortti.pdf</translation>
    </message>
    <message>
        <source>Route card</source>
        <translation>Reittikortti</translation>
    </message>
    <message>
        <source>&amp;School</source>
        <translation>Ko&amp;ulu</translation>
    </message>
    <message>
        <source>Route card for one family (PDF)</source>
        <translation>Reittikortti yhdelle perheelle (PDF)</translation>
    </message>
    <message>
        <source>Home (id)</source>
        <translation>Koti (tunnus)</translation>
    </message>
    <message>
        <source>The home_id of one home.</source>
        <translation>Yhden kodin home_id.</translation>
    </message>
    <message>
        <source>What the card calls the home</source>
        <translation>Miksi kortti kotia kutsuu</translation>
    </message>
    <message>
        <source>Empty: its address, else its street or id.</source>
        <translation>Tyhjä: kodin osoite, muuten katu tai tunnus.</translation>
    </message>
    <message>
        <source>Your way to school</source>
        <translation>Koulumatkasi</translation>
    </message>
    <message>
        <source>Your way</source>
        <translation>Matkasi</translation>
    </message>
    <message>
        <source>From {home} to {school} · {length} m · {date}</source>
        <translation>{home} – {school} · {length} m · {date}</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>, sitten </translation>
    </message>
    <message>
        <source>the street</source>
        <translation>katu</translation>
    </message>
    <message>
        <source>start along {street}, {length} m</source>
        <translation>lähde: {street}, {length} m</translation>
    </message>
    <message>
        <source>go on along {street}, {length} m</source>
        <translation>jatka: {street}, {length} m</translation>
    </message>
    <message>
        <source>turn left into {street}, {length} m</source>
        <translation>käänny vasemmalle: {street}, {length} m</translation>
    </message>
    <message>
        <source>turn right into {street}, {length} m</source>
        <translation>käänny oikealle: {street}, {length} m</translation>
    </message>
    <message>
        <source>the path</source>
        <translation>polku</translation>
    </message>
    <message>
        <source>cross {street} at the traffic lights</source>
        <translation>ylitä liikennevaloissa: {street}</translation>
    </message>
    <message>
        <source>cross {street} at the zebra crossing</source>
        <translation>ylitä suojatiellä: {street}</translation>
    </message>
    <message>
        <source>go under {street} through the underpass</source>
        <translation>mene alikulusta: {street}</translation>
    </message>
    <message>
        <source>go over {street} by the bridge</source>
        <translation>mene siltaa pitkin: {street}</translation>
    </message>
    <message>
        <source>cross the railway at the level crossing</source>
        <translation>ylitä rautatie tasoristeyksessä</translation>
    </message>
    <message>
        <source>cross the tram tracks at {street}</source>
        <translation>ylitä raitiotien kiskot: {street}</translation>
    </message>
    <message>
        <source>cross {street}</source>
        <translation>ylitä {street}</translation>
    </message>
    <message>
        <source>You are there: {school}.</source>
        <translation>Olet perillä: {school}.</translation>
    </message>
    <message>
        <source>At every street: stop at the edge, look both ways and once more. Walk the way together first, in both directions.</source>
        <translation>Jokaisella kadulla: pysähdy reunalle, katso molempiin suuntiin ja vielä kerran. Kävelkää matka ensin yhdessä, molempiin suuntiin.</translation>
    </message>
    <message>
        <source>The way is longer than the distance limit: ask about school transport.</source>
        <translation>Matka on matkarajaa pidempi: kysy koulukuljetuksesta.</translation>
    </message>
    <message>
        <source>Personal data: this card shows a home. It is for the family alone.</source>
        <translation>Henkilötietoja: tässä kortissa näkyy koti. Se on vain perheelle.</translation>
    </message>
    <message>
        <source>Fear</source>
        <translation>Pelko</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Toive</translation>
    </message>
    <message>
        <source>Liked place</source>
        <translation>Mukava paikka</translation>
    </message>
    <message>
        <source>Judgement of the town</source>
        <translation>Kunnan arvio</translation>
    </message>
    <message>
        <source>The layers of routes and legs have no way of the home &quot;{name}&quot;. Give those of one run, and the home_id as it stands there.</source>
        <translation>Reittien ja reittien osien tasoilla ei ole kodin &quot;{name}&quot; matkaa. Anna saman laskennan tasot ja home_id sellaisena kuin se niissä on.</translation>
    </message>
    <message>
        <source>No card is printed for the home &quot;{name}&quot;: it has no way that this child may walk alone ({message}). With the profile PA there may be one to walk in company.</source>
        <translation>Kodille &quot;{name}&quot; ei tulosteta korttia: sillä ei ole matkaa, jonka tämä lapsi saa kävellä yksin ({message}). Profiililla PA voi olla matka saattajan kanssa.</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>M&amp;itä</translation>
    </message>
    <message>
        <source>Elements to be placed by rule</source>
        <translation>Säännöllä sijoitettavat elementit</translation>
    </message>
    <message>
        <source>The usual elements</source>
        <translation>Tavalliset elementit</translation>
    </message>
    <message>
        <source>All that have a rule</source>
        <translation>Kaikki, joilla on sääntö</translation>
    </message>
    <message>
        <source>{path} now fails: {clauses}{more}.</source>
        <translation>{path} ei enää täytä: {clauses}{more}.</translation>
    </message>
    <message>
        <source>Places and numbers come from different runs ({runs}): they need not agree. Give PLACES and HOMES_STATUS of one run.</source>
        <translation>Paikat ja luvut ovat eri laskennoista ({runs}): niiden ei tarvitse sopia yhteen. Anna saman laskennan PLACES ja HOMES_STATUS.</translation>
    </message>
    <message>
        <source>Without internet: on another computer with Python run
{download}
Copy the folder {folder} to this computer, open a terminal in the folder that holds it (on Windows the OSGeo4W Shell), and run
{command}</source>
        <translation>Ilman internetiä: suorita toisella tietokoneella, jossa on Python,
{download}
Kopioi kansio {folder} tälle tietokoneelle, avaa pääte kansiossa, jossa se on (Windowsissa OSGeo4W Shell), ja suorita
{command}</translation>
    </message>
    <message>
        <source>Install the current QGIS with the standalone installer, which brings them (3.28.5, 3.34 and newer do). With OSGeo4W run its Setup, choose Advanced Install and the package qgis-ltr-full, or {packages}: the bare qgis and qgis-ltr lack them.</source>
        <translation>Asenna nykyinen QGIS erillisellä asennusohjelmalla, jossa ne ovat mukana (3.28.5, 3.34 ja uudemmat). OSGeo4W:ssä käynnistä sen Setup, valitse Advanced Install ja paketti qgis-ltr-full tai {packages}: pelkissä paketeissa qgis ja qgis-ltr niitä ei ole.</translation>
    </message>
    <message>
        <source>Install {packages} with the package manager of this system.</source>
        <translation>Asenna {packages} tämän järjestelmän paketinhallinnalla.</translation>
    </message>
    <message>
        <source>Without administrator rights: run in the OSGeo4W Shell (start menu, folder QGIS)
{command}</source>
        <translation>Ilman järjestelmänvalvojan oikeuksia: suorita OSGeo4W Shellissä (Käynnistä-valikko, kansio QGIS)
{command}</translation>
    </message>
    <message>
        <source>Without administrator rights: run in a terminal
{command}</source>
        <translation>Ilman järjestelmänvalvojan oikeuksia: suorita päätteessä
{command}</translation>
    </message>
    <message>
        <source>School Path needs Python packages: {problems}.</source>
        <translation>School Path tarvitsee Python-paketteja: {problems}.</translation>
    </message>
    <message>
        <source>Then start QGIS again.</source>
        <translation>Käynnistä sitten QGIS uudelleen.</translation>
    </message>
    <message>
        <source>clause {clause}: a band takes only one of {found}. Keep the one that is meant: with &quot;min&quot; and &quot;max&quot; the limit itself lies in the band, with &quot;above&quot; and &quot;below&quot; it does not.</source>
        <translation>kohta {clause}: väli ottaa vain yhden näistä: {found}. Säilytä se, jota tarkoitat: &quot;min&quot; ja &quot;max&quot; lukevat rajan mukaan väliin, &quot;above&quot; ja &quot;below&quot; eivät.</translation>
    </message>
    <message>
        <source>Copy the rule files…</source>
        <translation>Kopioi sääntötiedostot…</translation>
    </message>
    <message>
        <source>Open a project file first: the project for the field shows its layers.</source>
        <translation>Avaa ensin hanketiedosto: maastoprojekti näyttää sen tasot.</translation>
    </message>
    <message>
        <source>{file} opens the layers in QField and QGIS. Copy it together with {data}. Homes are not shown, but they are in {data}: keep it where personal data belong.</source>
        <translation>{file} avaa tasot QFieldissä ja QGISissä. Kopioi se yhdessä tiedoston {data} kanssa. Koteja ei näytetä, mutta ne ovat tiedostossa {data}: säilytä sitä henkilötiedoille kuuluvassa paikassa.</translation>
    </message>
    <message>
        <source>Save the project for the field</source>
        <translation>Tallenna maastoprojekti</translation>
    </message>
    <message>
        <source>QGIS projects (*.qgz)</source>
        <translation>QGIS-projektit (*.qgz)</translation>
    </message>
    <message>
        <source>New layers of a run: {new}. The panel still works on: {old}.</source>
        <translation>Laskennan uudet tasot: {new}. Paneeli käyttää vielä näitä: {old}.</translation>
    </message>
    <message>
        <source>The panel works on these layers now: {new}.</source>
        <translation>Paneeli käyttää nyt näitä tasoja: {new}.</translation>
    </message>
    <message>
        <source>Use the ne&amp;w layers</source>
        <translation>Käytä &amp;uusia tasoja</translation>
    </message>
    <message>
        <source>&amp;Keep the old ones</source>
        <translation>&amp;Pidä vanhat</translation>
    </message>
    <message>
        <source>A run has made new layers; the panel still works on the old ones. Choose on its page Project.</source>
        <translation>Laskenta on tehnyt uusia tasoja; paneeli käyttää vielä vanhoja. Valitse tasot paneelin sivulla Hanke.</translation>
    </message>
    <message>
        <source>Project for the &amp;field…</source>
        <translation>&amp;Maastoprojekti…</translation>
    </message>
    <message>
        <source>Which file goes where.txt</source>
        <translation>Mikä tiedosto mihinkin.txt</translation>
    </message>
    <message>
        <source>Copies of the rule files of School Path. Change the figures of a copy, give it an id and a title of its own, write who adopted it into &quot;adopted&quot;, and choose it in the dialog of the algorithm. The files are text; every figure says where it comes from. A mistake is reported with file and line.</source>
        <translation>School Pathin sääntötiedostojen kopiot. Muuta kopion lukuja, anna sille oma tunnus ja nimi, kirjoita kohtaan &quot;adopted&quot;, kuka sen on hyväksynyt, ja valitse se työkalun ikkunassa. Tiedostot ovat tekstiä; jokaisen luvun vieressä on sen lähde. Virheestä ilmoitetaan tiedosto ja rivi.</translation>
    </message>
    <message>
        <source>profiles/P1.yaml to PA.yaml: what a child of an age may use alone.
  Parameter: Profile file (PROFILE_FILE). Or save it under its id, such as Espoo.yaml, in this folder; then it stands in the lists of profiles:
  {folder}
profiles/risk.yaml: the factors of the risk. A profile whose line says &quot;factors: risk.yaml&quot; takes the file beside it; &quot;factors: risk&quot; means the shipped one.</source>
        <translation>profiles/P1.yaml–PA.yaml: mitä tietyn ikäinen lapsi saa käyttää yksin.
  Parametri: Profiilitiedosto (PROFILE_FILE). Tai tallenna se tunnuksensa nimellä, esimerkiksi Espoo.yaml, tähän kansioon; silloin se on profiililuetteloissa:
  {folder}
profiles/risk.yaml: riskin kertoimet. Profiili, jonka rivillä lukee &quot;factors: risk.yaml&quot;, käyttää vieressään olevaa tiedostoa; &quot;factors: risk&quot; tarkoittaa mukana tulevaa.</translation>
    </message>
    <message>
        <source>countries/fi.yaml: what is assumed where data are missing, and the distance limits.
  Parameter: Country file (COUNTRY_FILE).</source>
        <translation>countries/fi.yaml: mitä oletetaan, kun tieto puuttuu, ja etäisyysrajat.
  Parametri: Maatiedosto (COUNTRY_FILE).</translation>
    </message>
    <message>
        <source>handbooks/school-path.yaml: the clauses of the handbook. Better than a copy is a small file that says &quot;extends: school-path&quot; and holds only what differs, as school-path-uk.yaml does.
  Parameter: Handbook (HANDBOOK); on the page Check of the panel: Handbook.</source>
        <translation>handbooks/school-path.yaml: ohjekirjan kohdat. Kopiota parempi on pieni tiedosto, jossa lukee &quot;extends: school-path&quot; ja jossa on vain se, mikä poikkeaa, kuten school-path-uk.yaml.
  Parametri: Ohjekirja (HANDBOOK); paneelin sivulla Tarkistus: Ohjekirja.</translation>
    </message>
    <message>
        <source>elements/elements.yaml and its symbols (.svg): the elements, to look at and to begin from. A file of your own holds only new elements, with codes that no other has.
  Parameter: Elements of your own (CATALOGUE). Or put it with its symbols into this folder; then the panel offers them:
  {folder}</source>
        <translation>elements/elements.yaml ja sen symbolit (.svg): elementit, katsottaviksi ja lähtökohdaksi. Oma tiedosto sisältää vain uusia elementtejä, joiden koodeja ei ole muilla.
  Parametri: Omat elementit (CATALOGUE). Tai pane se symboleineen tähän kansioon; silloin paneeli tarjoaa niitä:
  {folder}</translation>
    </message>
    <message>
        <source>codes/codes.yaml: colours and shapes of School Paths.
  Parameter: Colour codes of your own (CODES).</source>
        <translation>codes/codes.yaml: koulupolkujen värit ja muodot.
  Parametri: Omat värikoodit (CODES).</translation>
    </message>
    <message>
        <source>mappings/vantaa.yaml and digiroad.yaml: how the fields of a town&apos;s street lines are read.
  Parameter: Mapping file (MAPPING).</source>
        <translation>mappings/vantaa.yaml ja digiroad.yaml: miten kunnan katuviivojen kentät luetaan.
  Parametri: Vastaavuustiedosto (MAPPING).</translation>
    </message>
    <message>
        <source>layouts/*.qpt: the templates of the printed maps, to be changed in QGIS.
  Parameter: Template of your own (TEMPLATE_FILE).</source>
        <translation>layouts/*.qpt: painettavien karttojen mallipohjat, muokataan QGISissä.
  Parametri: Oma mallipohja (TEMPLATE_FILE).</translation>
    </message>
    <message>
        <source>Copy the rule files</source>
        <translation>Kopioi sääntötiedostot</translation>
    </message>
    <message>
        <source>The files cannot be written into {folder}: {error}. Choose a folder in which you may write.</source>
        <translation>Tiedostoja ei voida kirjoittaa kansioon {folder}: {error}. Valitse kansio, johon saat kirjoittaa.</translation>
    </message>
    <message>
        <source>Files copied into {folder}: {count}. &quot;{note}&quot; says which parameter takes which.</source>
        <translation>Kansioon {folder} kopioituja tiedostoja: {count}. &quot;{note}&quot; kertoo, mihin parametriin kukin kuuluu.</translation>
    </message>
    <message>
        <source>Files left as they are, since they are there already: {count} ({names}).</source>
        <translation>Ennallaan jätetyt tiedostot, koska ne ovat jo siellä: {count} ({names}).</translation>
    </message>
    <message>
        <source>By bicycle each side is judged in the direction of its traffic, by the rules of the country.</source>
        <translation>Pyörällä kumpikin puoli arvioidaan sen liikenteen suunnassa, maan sääntöjen mukaan.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Ei koskaan</translation>
    </message>
    <message>
        <source>A critical clause fails</source>
        <translation>Kriittinen kohta ei täyty</translation>
    </message>
    <message>
        <source>Any clause fails</source>
        <translation>Jokin kohta ei täyty</translation>
    </message>
    <message>
        <source>Points; street_id names the street that is crossed. Empty: clauses about crossings are not evaluated.</source>
        <translation>Pisteitä; street_id kertoo, mikä katu ylitetään. Tyhjä: ylityspaikkoja koskevia kohtia ei arvioida.</translation>
    </message>
    <message>
        <source>A handbook of your own (.yaml). Empty: the shipped handbook.</source>
        <translation>Oma ohjekirja (.yaml). Tyhjä: mukana tuleva ohjekirja.</translation>
    </message>
    <message>
        <source>The age that the clauses are evaluated for. Homes with a field profile or grade count by that. Profiles of your own in the folder school_path/profiles of your QGIS profile are listed, too.</source>
        <translation>Ikä, jonka mukaan kohdat arvioidaan. Kodit, joilla on kenttä profile tai grade, arvioidaan sen mukaan. Myös QGIS-profiilisi kansiossa school_path/profiles olevat omat profiilit ovat luettelossa.</translation>
    </message>
    <message>
        <source>Points or a table with clause, feature_id (or a point), reason, author, date and expires (days as 2026-08-01). A waiver that lacks one of them is reported and not used. Empty: none.</source>
        <translation>Pisteitä tai taulu, jossa on clause, feature_id (tai piste), reason, author, date ja expires (päivät muodossa 2026-08-01). Poikkeama, josta jokin puuttuu, ilmoitetaan eikä sitä käytetä. Tyhjä: ei poikkeamia.</translation>
    </message>
    <message>
        <source>For batch jobs that nobody watches. All outputs are written before; waived findings do not count.</source>
        <translation>Eräajoihin, joita kukaan ei valvo. Kaikki tulokset kirjoitetaan ennen pysähtymistä; havaintoja, joille on poikkeama, ei lasketa.</translation>
    </message>
    <message>
        <source>Points or lines with code, path_id, rotation, height (m) and status: what marks the path, and what stands on it. Empty: clauses about elements are not evaluated.</source>
        <translation>Pisteitä tai viivoja, joissa on code, path_id, rotation, height (m) ja status: mikä merkitsee polun ja mitä sillä on. Tyhjä: elementtejä koskevia kohtia ei arvioida.</translation>
    </message>
    <message>
        <source>Points, one for each gate, with school_id and name. Empty: clauses about schools are not evaluated.</source>
        <translation>Piste jokaisesta portista, kentät school_id ja name. Tyhjä: kouluja koskevia kohtia ei arvioida.</translation>
    </message>
    <message>
        <source>Points with home_id, pupils, school_id, and profile or grade: whom the paths reach. They are in no output. Empty: clauses about homes are not evaluated.</source>
        <translation>Pisteitä, joissa on home_id, pupils, school_id sekä profile tai grade: kenet polut tavoittavat. Niitä ei ole missään tuloksessa. Tyhjä: koteja koskevia kohtia ei arvioida.</translation>
    </message>
    <message>
        <source>Points with category: fear, wish or asset (a liked place). Empty: clauses about what children fear are not evaluated.</source>
        <translation>Pisteitä, joissa on category: fear (pelko), wish (toive) tai asset (mieluisa paikka). Tyhjä: kohtia siitä, mitä lapset pelkäävät, ei arvioida.</translation>
    </message>
    <message>
        <source>With home_id, profile, status, length and shortest_length; they belong to the homes above. Empty: clauses about detours are not evaluated.</source>
        <translation>Kentät home_id, profile, status, length ja shortest_length; kuuluvat yllä oleviin koteihin. Tyhjä: kiertomatkoja koskevia kohtia ei arvioida.</translation>
    </message>
    <message>
        <source>Table with street_id, side (left, right; empty: both) and pupils a day, from your own counts: how many pupils a finding concerns. Empty: not reported.</source>
        <translation>Taulu, jossa on street_id, side (left, right; tyhjä: molemmat) ja pupils (oppilaita päivässä) omista laskennoistasi: kuinka montaa oppilasta havainto koskee. Tyhjä: ei kerrota.</translation>
    </message>
    <message>
        <source>Table with crossing_id and pupils a day, from your own counts: how many pupils a finding concerns. Empty: not reported.</source>
        <translation>Taulu, jossa on crossing_id ja pupils (oppilaita päivässä) omista laskennoistasi: kuinka montaa oppilasta havainto koskee. Tyhjä: ei kerrota.</translation>
    </message>
    <message>
        <source>Points, lines or polygons between a waiting child and a driver. Empty: only the field sight_distance of the crossings is used.</source>
        <translation>Pisteitä, viivoja tai alueita odottavan lapsen ja kuljettajan välissä. Tyhjä: käytetään vain ylityspaikkojen kenttää sight_distance.</translation>
    </message>
    <message>
        <source>Those in force today are listed in the report; they do not change a verdict. Empty: none.</source>
        <translation>Tänään voimassa olevat luetellaan raportissa; ne eivät muuta tulosta. Tyhjä: ei arvioita.</translation>
    </message>
    <message>
        <source>A point for each place that fails, nearly passes or is unknown, with clause, measured and required value, reason and remedy.</source>
        <translation>Piste jokaisesta paikasta, joka ei täytä vaatimusta, täyttää sen melkein tai on tuntematon: kohta, mitattu ja vaadittu arvo, perustelu ja korjaus.</translation>
    </message>
    <message>
        <source>The same report on paper (.pdf).</source>
        <translation>Sama raportti paperille (.pdf).</translation>
    </message>
    <message>
        <source>The verdicts by path and clause for other programs (.json).</source>
        <translation>Tulokset poluittain ja kohdittain muita ohjelmia varten (.json).</translation>
    </message>
    <message>
        <source>&lt;p&gt;Reads a handbook and reports everything that is wrong with it at once: file, line, column, key, what was expected, and the nearest name that is known.&lt;/p&gt;&lt;p&gt;Limits that leave a value without a verdict, or give it two, are refused. QGIS expressions are read too; a name in them that is no field of a School Path layer is reported, as it may be one of yours.&lt;/p&gt;&lt;p&gt;How a handbook is written: &lt;i&gt;docs/handbook.md&lt;/i&gt; in the plugin&apos;s documentation.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Lukee ohjekirjan ja kertoo kerralla kaiken, mikä siinä on vialla: tiedoston, rivin, sarakkeen, avaimen, mitä odotettiin ja lähimmän tunnetun nimen.&lt;/p&gt;&lt;p&gt;Rajat, jotka jättävät jonkin arvon ilman tulosta tai antavat sille kaksi, hylätään. Myös QGIS-lausekkeet luetaan; niissä oleva nimi, joka ei ole School Path -tason kenttä, kerrotaan, sillä se voi olla oma kenttäsi.&lt;/p&gt;&lt;p&gt;Miten ohjekirja kirjoitetaan: &lt;i&gt;docs/handbook.md&lt;/i&gt; lisäosan dokumentaatiossa.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>The file to check (.yaml). Empty: the shipped handbook.</source>
        <translation>Tarkistettava tiedosto (.yaml). Tyhjä: mukana tuleva ohjekirja.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Compares the findings of two checks, such as last year&apos;s and this year&apos;s: what is &lt;i&gt;worse&lt;/i&gt;, &lt;i&gt;new&lt;/i&gt;, the &lt;i&gt;same&lt;/i&gt;, &lt;i&gt;better&lt;/i&gt; or &lt;i&gt;gone&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;A finding is the same one where clause, path, place and side agree; where a street was drawn anew, where the clause is the same and the places lie within 15 m. From the best to the worst: nearly, unknown, fail. A finding that is gone passes now, or is not evaluated any more: compare checks by one handbook, with the same layers given.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Vertaa kahden tarkistuksen havaintoja, esimerkiksi viime vuoden ja tämän vuoden: mikä on &lt;i&gt;huonompi&lt;/i&gt;, &lt;i&gt;uusi&lt;/i&gt;, &lt;i&gt;ennallaan&lt;/i&gt;, &lt;i&gt;parempi&lt;/i&gt; tai &lt;i&gt;poissa&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;Havainto on sama, jos kohta, polku, paikka ja puoli ovat samat; jos katu on piirretty uudelleen, sama kohta ja alle 15 m paikkojen välillä. Parhaasta huonoimpaan: melkein, tuntematon, ei täytä. Poissa oleva havainto täyttää nyt vaatimuksen tai sitä ei enää arvioida: vertaa tarkistuksia, jotka on tehty samalla ohjekirjalla ja samoilla tasoilla.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>FINDINGS of the earlier check; at least the fields clause and verdict.</source>
        <translation>Aiemman tarkistuksen FINDINGS; vähintään kentät clause ja verdict.</translation>
    </message>
    <message>
        <source>FINDINGS of the later check, by the same handbook and with the same layers.</source>
        <translation>Myöhemmän tarkistuksen FINDINGS, samalla ohjekirjalla ja samoilla tasoilla.</translation>
    </message>
    <message>
        <source>A point for each finding of either check, with its verdict and measured value before and after.</source>
        <translation>Piste jokaisesta kummankin tarkistuksen havainnosta: tulos ja mitattu arvo ennen ja jälkeen.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Compares the homes of two runs of &lt;i&gt;Safest routes to school&lt;/i&gt;, such as before and after a crossing gets signals: who is &lt;i&gt;freed&lt;/i&gt;, &lt;i&gt;newly blocked&lt;/i&gt; or &lt;i&gt;newly undecided&lt;/i&gt;, for whom it is &lt;i&gt;better&lt;/i&gt; or &lt;i&gt;worse&lt;/i&gt;, and who is in one run only.&lt;/p&gt;&lt;p&gt;Freed means that a home had no way to school that the child may use alone and has one now; it does not mean that the way is safe. With the routes of both runs the risk is compared, too: it counts as less or more only where the difference is greater than what the searches may have left open.&lt;/p&gt;&lt;p&gt;Change one thing, run again with all else alike, and compare. Where the layers lie in project files, the parameters of the runs are compared as well, and differences are reported.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Vertaa työkalun &lt;i&gt;Vähäriskisimmät koulureitit&lt;/i&gt; kahden laskennan koteja, esimerkiksi ennen ja jälkeen sen, kun ylityspaikka saa liikennevalot: kuka on &lt;i&gt;vapautunut&lt;/i&gt;, &lt;i&gt;nyt estynyt&lt;/i&gt; tai &lt;i&gt;nyt ratkaisematta&lt;/i&gt;, kenelle tilanne on &lt;i&gt;parempi&lt;/i&gt; tai &lt;i&gt;huonompi&lt;/i&gt; ja kuka on vain toisessa laskennassa.&lt;/p&gt;&lt;p&gt;Vapautunut tarkoittaa, että kodilla ei ollut koulureittiä, jota lapsi saa käyttää yksin, ja nyt on; se ei tarkoita, että reitti on turvallinen. Kun molempien laskentojen reitit annetaan, myös riskiä verrataan: sitä pidetään pienempänä tai suurempana vain, jos ero on suurempi kuin mitä haut ovat voineet jättää avoimeksi.&lt;/p&gt;&lt;p&gt;Muuta yhtä asiaa, suorita uudelleen muuten samoin ja vertaa. Jos tasot ovat hanketiedostoissa, verrataan myös laskentojen asetuksia ja kerrotaan erot.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>HOMES_STATUS of the run before the change.</source>
        <translation>Muutosta edeltävän laskennan HOMES_STATUS.</translation>
    </message>
    <message>
        <source>HOMES_STATUS of the run after the change, with the same profile, scenario and limits.</source>
        <translation>Muutoksen jälkeisen laskennan HOMES_STATUS, sama profiili, tilanne ja rajat.</translation>
    </message>
    <message>
        <source>ROUTES of the same run. With the routes of both runs the risk is compared, too. Empty: only the status is compared.</source>
        <translation>Saman laskennan ROUTES. Kun molempien laskentojen reitit annetaan, verrataan myös riskiä. Tyhjä: verrataan vain tilaa.</translation>
    </message>
    <message>
        <source>A point for each home of either run, with status, risk and length before and after. It shows homes: personal data.</source>
        <translation>Piste kummankin laskennan jokaisesta kodista: tila, riski ja pituus ennen ja jälkeen. Tasossa näkyvät kodit: henkilötietoja.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Makes a GeoPackage with all layers of a School Path project: streets, crossings, schools, homes, School Paths, elements, voices of children, judgements, findings, waivers and runs.&lt;/p&gt;&lt;p&gt;Labels, words to choose from, limits, forms and styles are stored in the file, so that it opens ready on any computer and in QField, without this plugin. Labels come in the language of QGIS. Schools, School Paths, streets and crossings are chosen by name where a form asks for one.&lt;/p&gt;&lt;p&gt;The other algorithms can write into the file; each of their runs then leaves a row in &lt;i&gt;runs&lt;/i&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Tekee GeoPackagen, jossa on kaikki School Path -hankkeen tasot: kadut, ylityspaikat, koulut, kodit, koulupolut, elementit, lasten ääni, arviot, havainnot, poikkeamat ja laskennat.&lt;/p&gt;&lt;p&gt;Otsikot, valittavat sanat, rajat, lomakkeet ja tyylit tallennetaan tiedostoon, joten se aukeaa valmiina millä tahansa koneella ja QFieldissä ilman tätä lisäosaa. Otsikot ovat QGISin kielellä. Koulut, koulupolut, kadut ja ylityspaikat valitaan nimellä, kun lomake kysyy niitä.&lt;/p&gt;&lt;p&gt;Muut työkalut voivat kirjoittaa tiedostoon; jokainen laskenta jättää silloin rivin tauluun &lt;i&gt;runs&lt;/i&gt;.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>One in metres, in which the town keeps its maps. All layers of the file get it.</source>
        <translation>Metrinen järjestelmä, jossa kunta pitää karttojaan. Tiedoston kaikki tasot saavat sen.</translation>
    </message>
    <message>
        <source>The GeoPackage to make. An existing file is never overwritten.</source>
        <translation>Tehtävä GeoPackage. Olemassa olevaa tiedostoa ei koskaan korvata.</translation>
    </message>
    <message>
        <source>With a QGIS project for the field</source>
        <translation>Lisäksi QGIS-maastoprojekti</translation>
    </message>
    <message>
        <source>A second file, beside it: opens its layers in QField and QGIS, without homes.</source>
        <translation>Toinen tiedosto sen vieressä: avaa sen tasot QFieldissä ja QGISissä, ilman koteja.</translation>
    </message>
    <message>
        <source>QGIS project for the field</source>
        <translation>QGIS-maastoprojekti</translation>
    </message>
    <message>
        <source>&lt;p&gt;Proposes School Paths: for every school one from each direction, along the routes that most pupils take. A path ends at the gate or where it meets another path of its school; no stretch of street belongs to two paths.&lt;/p&gt;&lt;p&gt;Each path has a code of &lt;b&gt;colour, shape and number&lt;/b&gt;. Paths within 400 m of each other get different colours as long as one is free. Where all are taken, a path shares the colour whose nearest path lies farthest away, on another shape, and a warning names the paths.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Homes are personal data.&lt;/b&gt; A path begins only where the routes of MIN_COUNT pupils run together, and no point of it is a home.&lt;/p&gt;&lt;p&gt;The paths are ideas (status &quot;idea&quot;). Check them with the handbook before anything is decided: that many pupils walk along a street does not say that nothing is wrong with it.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ehdottaa koulupolkuja: kullekin koululle yhden joka suunnasta, niitä reittejä pitkin, joita useimmat oppilaat kulkevat. Polku päättyy porttiin tai siihen, missä se kohtaa saman koulun toisen polun; mikään kadun osuus ei kuulu kahteen polkuun.&lt;/p&gt;&lt;p&gt;Jokaisella polulla on koodi: &lt;b&gt;väri, muoto ja numero&lt;/b&gt;. Alle 400 m:n päässä toisistaan olevat polut saavat eri värit niin kauan kuin värejä riittää. Kun kaikki ovat käytössä, polku saa sen värin, jonka lähin polku on kauimpana, eri muodossa, ja varoitus nimeää polut.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Kodit ovat henkilötietoja.&lt;/b&gt; Polku alkaa vasta siitä, missä MIN_COUNT oppilaan reitit kulkevat yhdessä, eikä mikään sen piste ole koti.&lt;/p&gt;&lt;p&gt;Polut ovat ideoita (tila &quot;idea&quot;). Tarkista ne ohjekirjaa vasten ennen kuin mitään päätetään: se, että moni oppilas kulkee katua pitkin, ei kerro, ettei siinä ole mitään vialla.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>ROUTES of &quot;Safest routes to school&quot;. Routes that are closed to the child are left out, and that is reported.</source>
        <translation>Työkalun &quot;Vähäriskisimmät koulureitit&quot; ROUTES. Lapselta suljetut reitit jätetään pois, ja se ilmoitetaan.</translation>
    </message>
    <message>
        <source>With the fields home_id and pupils. Empty: every route counts as one pupil.</source>
        <translation>Kentät home_id ja pupils. Tyhjä: jokainen reitti lasketaan yhdeksi oppilaaksi.</translation>
    </message>
    <message>
        <source>Fewest pupils whose routes share a stretch</source>
        <translation>Vähintään näin monen oppilaan reitit samalla osuudella</translation>
    </message>
    <message>
        <source>A path begins where the routes of this many pupils run together; at least 1.</source>
        <translation>Polku alkaa siitä, missä näin monen oppilaan reitit kulkevat yhdessä; vähintään 1.</translation>
    </message>
    <message>
        <source>From 1 to 8; 0: as many as the colour codes allow (4 in the shipped ones).</source>
        <translation>1–8; 0: niin monta kuin värikoodeilla voi merkitä (mukana tulevilla 4).</translation>
    </message>
    <message>
        <source>Lines with the fields of the project&apos;s layer of School Paths, pupils (the most on any part of the path) and length (m). No point of them is a home.</source>
        <translation>Viivoja, joissa on hankkeen koulupolkutason kentät, pupils (suurin määrä polun jollakin osalla) ja length (m). Mikään niiden piste ei ole koti.</translation>
    </message>
    <message>
        <source>Map of a school (A4)</source>
        <translation>Koulun kartta (A4)</translation>
    </message>
    <message>
        <source>Map for the council (A3)</source>
        <translation>Kartta päättäjille (A3)</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Map of a school&lt;/b&gt;: a page in A4 for each school, to hang on its wall: the School Paths with their codes, gates and meeting points, rules for children, and whom to tell when something is broken.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Map for the council&lt;/b&gt;: one page in A3: the places that block most children, numbered as in the report, what would free them, and how many pupils have a way.&lt;/p&gt;&lt;p&gt;Layers are drawn as they look in QGIS; those that have no look yet get that of School Path. A layout template of your own (&lt;i&gt;Layout → Save as Template&lt;/i&gt;) may take the place of the shipped ones: start from a copy of these, and keep the ids of map, legend and tables.&lt;/p&gt;&lt;p&gt;No homes are printed, and no counts below five pupils, nor any others from which such a count could be worked out. No map is a guarantee of safety.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Koulun kartta&lt;/b&gt;: A4-sivu jokaisesta koulusta koulun seinälle: koulupolut koodeineen, portit ja kohtaamispaikat, ohjeet lapsille ja kenelle ilmoitetaan, kun jokin on rikki.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Kartta päättäjille&lt;/b&gt;: yksi A3-sivu: paikat, jotka estävät eniten lapsia, numeroituna kuten raportissa, mikä poistaisi esteen ja kuinka monella oppilaalla on reitti.&lt;/p&gt;&lt;p&gt;Tasot piirretään niin kuin ne näkyvät QGISissä; ne, joilla ei vielä ole ulkoasua, saavat School Pathin ulkoasun. Oma asettelun mallipohja (&lt;i&gt;Asettelu → Tallenna mallipohjana&lt;/i&gt;) voi korvata mukana tulevat: lähde niiden kopiosta ja säilytä kartan, selitteen ja taulukoiden tunnukset.&lt;/p&gt;&lt;p&gt;Koteja ei tulosteta, ei myöskään alle viiden oppilaan määriä eikä muita, joista sellaisen voisi laskea. Mikään kartta ei ole tae turvallisuudesta.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Lines with path_id, school_id, name, colour, shape and number. The map of a school is made of those that a path leads to. Empty: only the map for the council can be printed.</source>
        <translation>Viivoja, joissa on path_id, school_id, name, colour, shape ja number. Koulun kartta tehdään niistä kouluista, joihin polku johtaa. Tyhjä: voidaan tulostaa vain kartta päättäjille.</translation>
    </message>
    <message>
        <source>For the map of a school: those that families look for, such as meeting points. Empty: none.</source>
        <translation>Koulun karttaan: perheiden etsimät, esimerkiksi kohtaamispaikat. Tyhjä: ei elementtejä.</translation>
    </message>
    <message>
        <source>PLACES of &quot;Safest routes to school&quot;. Empty: only the map of a school can be printed.</source>
        <translation>Työkalun &quot;Vähäriskisimmät koulureitit&quot; PLACES. Tyhjä: voidaan tulostaa vain koulun kartta.</translation>
    </message>
    <message>
        <source>For the numbers on the map for the council; homes are not shown. Empty: no numbers.</source>
        <translation>Päättäjien kartan lukuja varten; koteja ei näytetä. Tyhjä: ei lukuja.</translation>
    </message>
    <message>
        <source>The school_id of one school. Empty: all schools.</source>
        <translation>Yhden koulun school_id. Tyhjä: kaikki koulut.</translation>
    </message>
    <message>
        <source>Which map is printed.</source>
        <translation>Kumpi kartta tulostetaan.</translation>
    </message>
    <message>
        <source>Telephone or address, printed on the map of a school. Empty: a line to fill in by hand.</source>
        <translation>Puhelinnumero tai osoite, painetaan koulun karttaan. Tyhjä: rivi käsin täytettäväksi.</translation>
    </message>
    <message>
        <source>Printed at the top of every page. Empty: the name of the school or of the map.</source>
        <translation>Painetaan jokaisen sivun yläreunaan. Tyhjä: koulun tai kartan nimi.</translation>
    </message>
    <message>
        <source>One PDF with all pages (.pdf).</source>
        <translation>Yksi PDF, jossa ovat kaikki sivut (.pdf).</translation>
    </message>
    <message>
        <source>CSV or Excel; the first row names the fields. An address is needed, or street and number.</source>
        <translation>CSV tai Excel; ensimmäinen rivi nimeää kentät. Tarvitaan osoite, tai katu ja numero.</translation>
    </message>
    <message>
        <source>Points with the address in one field, or with street and number; postcode or town where street names occur twice.</source>
        <translation>Pisteitä, joissa osoite on yhdessä kentässä tai katu ja numero erikseen; postinumero tai paikkakunta, jos kadunnimi esiintyy kahdesti.</translation>
    </message>
    <message>
        <source>Polygons with the field school_id, for homes whose school is not in the list. Empty: their school stays empty.</source>
        <translation>Alueita, joissa on kenttä school_id, niille kodeille, joiden koulu ei ole luettelossa. Tyhjä: niiden koulu jää tyhjäksi.</translation>
    </message>
    <message>
        <source>A field of the list of pupils. Empty: found by its usual English, Finnish and Swedish names.</source>
        <translation>Oppilasluettelon kenttä. Tyhjä: etsitään tavallisilla englannin-, suomen- ja ruotsinkielisillä nimillä.</translation>
    </message>
    <message>
        <source>Points with the fields of the project&apos;s layer of homes. Names of pupils are not kept. Personal data.</source>
        <translation>Pisteitä, joissa on hankkeen kotitason kentät. Oppilaiden nimiä ei säilytetä. Henkilötietoja.</translation>
    </message>
    <message>
        <source>A row for each address that was not found or lies in several places, with the reason and what may have been meant.</source>
        <translation>Rivi jokaisesta osoitteesta, jota ei löytynyt tai joka on useassa paikassa, sekä syy ja mitä ehkä tarkoitettiin.</translation>
    </message>
    <message>
        <source>School Path field names</source>
        <translation>School Pathin kenttänimet</translation>
    </message>
    <message>
        <source>Digiroad (Finland)</source>
        <translation>Digiroad (Suomi)</translation>
    </message>
    <message>
        <source>OpenStreetMap layers (QuickOSM, GDAL)</source>
        <translation>OpenStreetMap-tasot (QuickOSM, GDAL)</translation>
    </message>
    <message>
        <source>A mapping file</source>
        <translation>Vastaavuustiedosto</translation>
    </message>
    <message>
        <source>&lt;p&gt;Makes the layers that the other School Path algorithms need from the street lines that the town keeps.&lt;/p&gt;&lt;p&gt;The &lt;b&gt;preset&lt;/b&gt; says how the fields are called: our own names, those of the Finnish national register Digiroad, those of layers made from OpenStreetMap (QuickOSM), or a mapping file of your own. A mapping says which field holds what and what its values mean; it is made once and used again.&lt;/p&gt;&lt;p&gt;Ends that nearly meet are joined, and what needs a look is put into &lt;b&gt;Issues&lt;/b&gt;: gaps, lines that cross without a common point, doubles, disconnected parts. What the layers do not say is assumed by the country file and marked as assumed.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Tekee kunnan ylläpitämistä katuviivoista tasot, joita muut School Path -työkalut tarvitsevat.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Esiasetus&lt;/b&gt; kertoo, miten kentät on nimetty: School Pathin omat nimet, Digiroadin nimet, OpenStreetMapista tehtyjen tasojen (QuickOSM) nimet tai oma vastaavuustiedosto. Vastaavuustiedosto kertoo, missä kentässä mikin tieto on ja mitä arvot tarkoittavat; se tehdään kerran ja käytetään uudelleen.&lt;/p&gt;&lt;p&gt;Melkein kohtaavat päät yhdistetään, ja katsottavat asiat pannaan tasoon &lt;b&gt;Ongelmakohdat&lt;/b&gt;: raot, viivat, jotka risteävät ilman yhteistä pistettä, kaksoiskappaleet ja irralliset osat. Mitä tasot eivät kerro, oletetaan maatiedostosta ja merkitään oletetuksi.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Centre lines of streets and paths; the more attributes they have, the better the result.</source>
        <translation>Katujen ja väylien keskilinjat; mitä enemmän ominaisuuksia niillä on, sitä parempi tulos.</translation>
    </message>
    <message>
        <source>Which field holds what, and what its values mean (.yaml); see the user guide. It replaces the preset. Empty: the preset is used, which must not be &quot;A mapping file&quot; then.</source>
        <translation>Missä kentässä mikin tieto on ja mitä arvot tarkoittavat (.yaml); katso käyttöopas. Korvaa esiasetuksen. Tyhjä: käytetään esiasetusta, joka ei silloin saa olla &quot;Vastaavuustiedosto&quot;.</translation>
    </message>
    <message>
        <source>Points of the town&apos;s crossings, read by the same preset or mapping. Empty: only crossings drawn as lines of kind crossing.</source>
        <translation>Kunnan ylityspaikkojen pisteet, luetaan samalla esiasetuksella tai vastaavuustiedostolla. Tyhjä: vain viivoina piirretyt ylityspaikat (laji crossing).</translation>
    </message>
    <message>
        <source>Registers such as Digiroad keep speed limits, widths … in layers of their own, each with the id of the link it belongs to. Empty: the street lines hold all.</source>
        <translation>Digiroadin kaltaiset rekisterit pitävät nopeusrajoitukset, leveydet … omilla tasoillaan, kukin linkkinsä tunnuksella. Tyhjä: kaikki tieto on katuviivoissa.</translation>
    </message>
    <message>
        <source>Ends of lines that lie closer than this are joined, in metres; 0: none are.</source>
        <translation>Tätä lähempänä toisiaan olevat viivojen päät yhdistetään, metreinä; 0: ei yhdistetä.</translation>
    </message>
    <message>
        <source>A point for each place that needs a look, with the ids concerned and what to do.</source>
        <translation>Piste jokaisesta katsottavasta paikasta: asianomaiset tunnukset ja mitä tehdä.</translation>
    </message>
    <message>
        <source>The preset CUSTOM needs a mapping file (MAPPING). The menu entry &quot;Copy the rule files…&quot; gives you examples to edit.</source>
        <translation>Esiasetus CUSTOM vaatii vastaavuustiedoston (MAPPING). Valikon kohdasta &quot;Kopioi sääntötiedostot…&quot; saat esimerkkejä muokattaviksi.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Makes the layers that the other School Path algorithms need from an OpenStreetMap file (.osm or .osm.pbf), such as an extract for your town.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Streets&lt;/b&gt; are cut where they meet. What the map says of a street (speed limit, lanes, footways, lighting …) is taken over; what it does not say is assumed by the country file. The field &lt;i&gt;provenance&lt;/i&gt; says for every value whether it was tagged, derived or assumed (default). Type the true value over an assumed one, and it counts as stated by the town.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Crossings&lt;/b&gt; are the mapped crossings of streets and rails, whether the map has them as points, as ways or as both. &lt;b&gt;Schools&lt;/b&gt; has one point for each gate; where no gate is mapped, every place where a way enters the school grounds is one (&lt;i&gt;guessed&lt;/i&gt;): check these. &lt;b&gt;Homes&lt;/b&gt; are addresses, and dwellings without an address. &lt;b&gt;Railways and water&lt;/b&gt; are what a child cannot walk through between home and street: open tracks, rivers, canals and shores; no trams, streams, walls or fences.&lt;/p&gt;&lt;p&gt;Footways that are mapped as ways of their own beside a street are recognised, and short missing links to them are added. What is odd in the file (ways cut at the edge, unknown values, crossings on no street) is reported in the log.&lt;/p&gt;&lt;p&gt;The data of OpenStreetMap is © OpenStreetMap contributors, under the Open Database License (ODbL). Name the source wherever you publish results.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Tekee OpenStreetMap-tiedostosta (.osm tai .osm.pbf), esimerkiksi kuntasi otteesta, tasot, joita muut School Path -työkalut tarvitsevat.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Kadut ja väylät&lt;/b&gt; katkaistaan siinä, missä ne kohtaavat. Mitä kartta kertoo kadusta (nopeusrajoitus, kaistat, jalkakäytävät, valaistus …), otetaan mukaan; mitä se ei kerro, oletetaan maatiedostosta. Kenttä &lt;i&gt;provenance&lt;/i&gt; kertoo jokaisesta arvosta, onko se merkitty kartta-aineistoon, johdettu vai oletettu (default). Kirjoita oikea arvo oletetun päälle, niin sitä pidetään kunnan ilmoittamana.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ylityspaikat&lt;/b&gt; ovat katujen ja kiskojen kartoitetut ylityspaikat, olivatpa ne kartassa pisteitä, viivoja tai molempia. Tasolla &lt;b&gt;Koulut&lt;/b&gt; on piste jokaisesta portista; jos porttia ei ole kartoitettu, portti on jokainen paikka, jossa väylä tulee koulun pihalle (&lt;i&gt;arvattu&lt;/i&gt;): tarkista nämä. &lt;b&gt;Kodit&lt;/b&gt; ovat osoitteita ja asuntoja ilman osoitetta. &lt;b&gt;Rautatiet ja vesi&lt;/b&gt; ovat sitä, minkä läpi lapsi ei voi kävellä kodin ja kadun välillä: avoradat, joet, kanavat ja rannat; ei raitioteitä, puroja, muureja eikä aitoja.&lt;/p&gt;&lt;p&gt;Kadun viereen omina väylinään kartoitetut jalkakäytävät tunnistetaan, ja niihin lisätään lyhyet puuttuvat linkit. Mikä tiedostossa on outoa (reunassa katkenneet väylät, tuntemattomat arvot, ylityspaikat ilman katua), kerrotaan lokissa.&lt;/p&gt;&lt;p&gt;OpenStreetMapin aineisto: © OpenStreetMapin tekijät, Open Database License (ODbL). Mainitse lähde aina, kun julkaiset tuloksia.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>A file .osm or .osm.pbf, such as an extract for your town.</source>
        <translation>Tiedosto .osm tai .osm.pbf, esimerkiksi kuntasi ote.</translation>
    </message>
    <message>
        <source>Only ways that touch this area are read; they are kept whole. Empty: the whole file.</source>
        <translation>Vain tätä aluetta koskettavat väylät luetaan; ne säilyvät kokonaisina. Tyhjä: koko tiedosto.</translation>
    </message>
    <message>
        <source>Empty: that of the project file, if there is one; else the country&apos;s metric system, or the UTM zone of the data.</source>
        <translation>Tyhjä: hanketiedoston järjestelmä, jos sellainen on; muuten maan metrinen järjestelmä tai aineiston UTM-kaista.</translation>
    </message>
    <message>
        <source>A point for each gate. Check those whose field guessed is set: no gate was mapped there.</source>
        <translation>Piste jokaisesta portista. Tarkista ne, joiden kentässä guessed on merkintä: porttia ei ollut kartassa.</translation>
    </message>
    <message>
        <source>Addresses, and dwellings without an address; replace them by the homes of your pupils.</source>
        <translation>Osoitteita ja asuntoja ilman osoitetta; korvaa ne oppilaittesi kodeilla.</translation>
    </message>
    <message>
        <source>What a child cannot walk through between home and street: an input of &quot;Safest routes to school&quot;.</source>
        <translation>Mistä lapsi ei voi kävellä läpi kodin ja kadun välillä: työkalun &quot;Vähäriskisimmät koulureitit&quot; lähtötieto.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Places the elements of the catalogue along School Paths by their rules: signs at the gates and where a path begins, direction signs before every place where a child must choose, wait spots on both sides of each crossing, posts within sight of each other, winter poles, meeting points.&lt;/p&gt;&lt;p&gt;Nothing is placed in a crossing, in a carriageway, where it would hide waiting children from drivers, in exclusion areas, or where it would take from the clear width (what the plough needs is left, or the whole width of a narrower way). Elements that are there already stay as they are and count.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Quantities&lt;/b&gt; counts elements and sums costs per path. &lt;b&gt;Not placed&lt;/b&gt; says where an element is required and could not be placed, and why. The field ground_owner says whose street lies beside a new element: ground of the state or of others needs a permit.&lt;/p&gt;&lt;p&gt;The result is a proposal (status &quot;idea&quot;). Widths that are not known are assumed; look at each place before anything is built.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Sijoittaa luettelon elementit koulupoluille niiden sääntöjen mukaan: merkit portteihin ja polun alkuun, viitat ennen jokaista paikkaa, jossa lapsen on valittava suunta, odotuspaikat jokaisen ylityspaikan molemmille puolille, pylväät näköetäisyydelle toisistaan, aurausviitat ja kohtaamispaikat.&lt;/p&gt;&lt;p&gt;Mitään ei sijoiteta ylityspaikkaan, ajoradalle, paikkaan, jossa se peittäisi odottavat lapset kuljettajilta, pois rajatuille alueille tai niin, että vapaa leveys kapenee (auran tarvitsema leveys jätetään, tai kapeamman väylän koko leveys). Jo olemassa olevat elementit säilyvät ja lasketaan mukaan.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Määrät&lt;/b&gt; laskee elementit ja kustannukset poluittain. &lt;b&gt;Sijoittamatta&lt;/b&gt; kertoo, missä elementti tarvittaisiin mutta sitä ei voitu sijoittaa, ja miksi. Kenttä ground_owner kertoo, kenen katu on uuden elementin vieressä: valtion tai muiden maa vaatii luvan.&lt;/p&gt;&lt;p&gt;Tulos on ehdotus (tila &quot;idea&quot;). Tuntemattomat leveydet oletetaan; käy katsomassa jokainen paikka ennen kuin mitään rakennetaan.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Lines with path_id, colour, shape, number and school_id. A path without a colour is reported.</source>
        <translation>Viivoja, joissa on path_id, colour, shape, number ja school_id. Polku, jolla ei ole väriä, ilmoitetaan.</translation>
    </message>
    <message>
        <source>The streets that the paths run along. Widths that they do not give are assumed.</source>
        <translation>Kadut, joita pitkin polut kulkevat. Leveydet, joita ne eivät anna, oletetaan.</translation>
    </message>
    <message>
        <source>Mapped crossings; street_id names the street that is crossed. Empty: a path crosses streets without mapped crossings.</source>
        <translation>Kartoitetut ylityspaikat; street_id kertoo, mikä katu ylitetään. Tyhjä: polku ylittää kadut ilman kartoitettuja ylityspaikkoja.</translation>
    </message>
    <message>
        <source>Empty: the end of a path that lies on no other path counts as a gate.</source>
        <translation>Tyhjä: polun pää, joka ei ole toisella polulla, katsotaan portiksi.</translation>
    </message>
    <message>
        <source>They are kept as they are, stand first in the result, and count. Empty: none.</source>
        <translation>Säilyvät ennallaan, ovat tuloksessa ensimmäisinä ja lasketaan mukaan. Tyhjä: ei elementtejä.</translation>
    </message>
    <message>
        <source>Points, lines or polygons: yards, snow storage, pipes, trees. Empty: none.</source>
        <translation>Pisteitä, viivoja tai alueita: pihat, lumen läjitys, johdot, puut. Tyhjä: ei alueita.</translation>
    </message>
    <message>
        <source>Codes of the catalogue, separated by commas.</source>
        <translation>Luettelon koodit pilkuin erotettuina.</translation>
    </message>
    <message>
        <source>A path_id. Empty: all paths. The others still count, so that a crossing that two paths share is marked once.</source>
        <translation>Polun path_id. Tyhjä: kaikki polut. Muut lasketaan silti mukaan, jotta kahden polun yhteinen ylityspaikka merkitään kerran.</translation>
    </message>
    <message>
        <source>A file of elements beside the shipped ones (.yaml), with a symbol CODE.svg for each. Empty: the shipped ones alone.</source>
        <translation>Elementtitiedosto mukana tulevien lisäksi (.yaml) ja symboli CODE.svg jokaiselle. Tyhjä: vain mukana tulevat.</translation>
    </message>
    <message>
        <source>The file by which the paths got their colours (.yaml). Empty: the shipped ones.</source>
        <translation>Tiedosto, jonka mukaan polut saivat värinsä (.yaml). Tyhjä: mukana tuleva.</translation>
    </message>
    <message>
        <source>Those that were there, and the new ones (new) with status idea and the owner of the ground (ground_owner).</source>
        <translation>Ne, jotka olivat jo, ja uudet (new), joilla on tila idea ja maan omistaja (ground_owner).</translation>
    </message>
    <message>
        <source>A row for each path, element and status with count, unit cost and cost; sums by path and status, and the total (field row).</source>
        <translation>Rivi jokaisesta polusta, elementistä ja tilasta: määrä, yksikkökustannus ja kustannus; summat poluittain ja tiloittain sekä loppusumma (kenttä row).</translation>
    </message>
    <message>
        <source>Where an element is required and could not be placed, and why.</source>
        <translation>Missä elementti tarvittaisiin mutta sitä ei voitu sijoittaa, ja miksi.</translation>
    </message>
    <message>
        <source>&lt;p&gt;The way of one home to school in at most eight steps, with a map, on a page in A5: streets, turns, and the crossings that the legs list (those of quiet streets are not among them).&lt;/p&gt;&lt;p&gt;It is made for one home that is asked for, from the routes and legs of &quot;Safest routes to school&quot;, and only where the child may walk the way: a blocked or undecided home gets no card.&lt;/p&gt;&lt;p&gt;The card shows a home: it is personal data, for the family alone. It is no guarantee of safety.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Yhden kodin koulumatka enintään kahdeksana vaiheena ja karttana A5-sivulla: kadut, käännökset ja ne ylitykset, jotka reitin osissa luetellaan (hiljaisten katujen ylitykset eivät ole mukana).&lt;/p&gt;&lt;p&gt;Kortti tehdään yhdelle pyydetylle kodille työkalun &quot;Vähäriskisimmät koulureitit&quot; reiteistä ja reittien osista, ja vain jos lapsi saa kävellä matkan: estynyt tai ratkaisematon koti ei saa korttia.&lt;/p&gt;&lt;p&gt;Kortissa näkyy koti: se on henkilötieto, vain perheelle. Se ei ole tae turvallisuudesta.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>ROUTES of &quot;Safest routes to school&quot;.</source>
        <translation>Työkalun &quot;Vähäriskisimmät koulureitit&quot; ROUTES.</translation>
    </message>
    <message>
        <source>LEGS of the same run: the streets and crossings of each route.</source>
        <translation>Saman laskennan LEGS: kunkin reitin kadut ja ylitykset.</translation>
    </message>
    <message>
        <source>For the address of the home (field address, else street). Empty: the card shows its id.</source>
        <translation>Kodin osoitetta varten (kenttä address, muuten street). Tyhjä: kortissa on kodin tunnus.</translation>
    </message>
    <message>
        <source>Say which crossings have traffic lights, a zebra and so on. Empty: the card says only that a street is crossed.</source>
        <translation>Kertovat, missä ylityspaikoissa on liikennevalot, suojatie ja niin edelleen. Tyhjä: kortti kertoo vain, että katu ylitetään.</translation>
    </message>
    <message>
        <source>Telephone or address, printed on the card. Empty: no such line.</source>
        <translation>Puhelinnumero tai osoite, painetaan korttiin. Tyhjä: ei riviä.</translation>
    </message>
    <message>
        <source>One page in A5 (.pdf). It shows a home: personal data, for the family alone.</source>
        <translation>Yksi A5-sivu (.pdf). Siinä näkyy koti: henkilötietoja, vain perheelle.</translation>
    </message>
    <message>
        <source>To school</source>
        <translation>Kouluun</translation>
    </message>
    <message>
        <source>From school</source>
        <translation>Koulusta</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>Molempiin suuntiin</translation>
    </message>
    <message>
        <source>Points with home_id, and pupils where several children live there (1 where it is empty). Every home gets a row in the result.</source>
        <translation>Pisteitä, joissa on home_id, ja pupils, jos samassa kodissa asuu useita lapsia (tyhjä: 1). Jokainen koti saa tulokseen rivin.</translation>
    </message>
    <message>
        <source>Lines that a child cannot walk through between home and street; the field kind may say railway or water. Empty: none.</source>
        <translation>Viivoja, joista lapsi ei voi kävellä läpi kodin ja kadun välillä; kentässä kind voi olla railway tai water. Tyhjä: ei esteitä.</translation>
    </message>
    <message>
        <source>By bicycle: on the carriageway with the traffic, on paths both ways, on footways below the age of the country file; where the child may not ride, it walks and pushes the bicycle.</source>
        <translation>Pyörällä: ajoradalla liikenteen suuntaan, väylillä molempiin suuntiin, jalkakäytävällä maatiedoston ikärajaa nuorempana; missä lapsi ei saa ajaa, hän kävelee ja taluttaa pyörää.</translation>
    </message>
    <message>
        <source>Both ways: a route each way; the layer of homes has the status of the worse one.</source>
        <translation>Molempiin suuntiin: reitti kumpaankin suuntaan; kotitasolla on huonomman tila.</translation>
    </message>
    <message>
        <source>Guarantee the minimum risk</source>
        <translation>Varmista pienin mahdollinen riski</translation>
    </message>
    <message>
        <source>Searches on, home by home, until the gap to the least possible risk is closed; slower. Otherwise the search stops at a gap of 1 %. The field gap of the routes says what is left.</source>
        <translation>Jatkaa hakua kodeittain, kunnes ero pienimpään mahdolliseen riskiin on nolla; hitaampi. Muuten haku päättyy, kun ero on 1 %. Reittien kenttä gap kertoo jäljelle jääneen eron.</translation>
    </message>
    <message>
        <source>A line for each home, with status, length (m), detour, risk, worst class and reason; of blocked and undecided homes the way with the least in its way. It shows homes: personal data.</source>
        <translation>Viiva jokaisesta kodista: tila, pituus (m), kiertomatka, riski, vaarallisin luokka ja perustelu; estyneistä ja ratkaisemattomista kodeista se reitti, jolla esteitä on vähiten. Tasossa näkyvät kodit: henkilötietoja.</translation>
    </message>
    <message>
        <source>The routes piece by piece, in order: streets and crossings with side, length (m), class, risk and reason. It shows homes: personal data.</source>
        <translation>Reitit osa osalta, järjestyksessä: kadut ja ylitykset, puoli, pituus (m), luokka, riski ja perustelu. Tasossa näkyvät kodit: henkilötietoja.</translation>
    </message>
    <message>
        <source>A point for every home, with status, reason and what blocks it. Personal data.</source>
        <translation>Piste jokaisesta kodista: tila, perustelu ja mikä sen estää. Henkilötietoja.</translation>
    </message>
    <message>
        <source>Homes with a route, or at the school</source>
        <translation>Kodit, joilla on reitti tai jotka ovat koulun luona</translation>
    </message>
    <message>
        <source>Homes blocked</source>
        <translation>Estyneet kodit</translation>
    </message>
    <message>
        <source>Holds the school_id of a school. Empty: every home goes to the nearest school.</source>
        <translation>Sisältää koulun school_id:n. Tyhjä: jokainen koti kuuluu lähimpään kouluun.</translation>
    </message>
    <message>
        <source>Holds P1 to PA, a profile of your own, or a grade (0: pre-school, 1 to 9). If empty, the profile above is used.</source>
        <translation>Sisältää P1–PA, oman profiilin tai luokka-asteen (0: esiopetus, 1–9). Jos tyhjä, käytetään yllä olevaa profiilia.</translation>
    </message>
    <message>
        <source>Holds walk or bike. If empty, the mode below is used.</source>
        <translation>Sisältää walk tai bike. Jos tyhjä, käytetään alla olevaa kulkutapaa.</translation>
    </message>
    <message>
        <source>A crossing guard counts on the way to school only where guard_hours cover the time before it that the country file names (guard_minutes). Empty: whatever the hour.</source>
        <translation>Suojatievalvoja otetaan koulumatkalla huomioon vain, jos guard_hours kattaa sitä edeltävän ajan, jonka maatiedosto antaa (guard_minutes). Tyhjä: kellonajasta riippumatta.</translation>
    </message>
    <message>
        <source>A crossing guard counts on the way from school only where guard_hours cover the time after it that the country file names (guard_minutes). Empty: whatever the hour.</source>
        <translation>Suojatievalvoja otetaan paluumatkalla huomioon vain, jos guard_hours kattaa sitä seuraavan ajan, jonka maatiedosto antaa (guard_minutes). Tyhjä: kellonajasta riippumatta.</translation>
    </message>
    <message>
        <source>Longest route as a multiple of the shortest walk, at least 1: 1.25 allows a route a quarter longer. The two detour allowances limit it further.</source>
        <translation>Pisin sallittu reitti lyhimmän kävelymatkan kerrannaisena, vähintään 1: 1,25 sallii neljänneksen pidemmän reitin. Kaksi kiertomatkan rajaa rajoittavat sitä lisäksi.</translation>
    </message>
    <message>
        <source>Minimum detour allowance (m)</source>
        <translation>Aina sallittu kiertomatka (m)</translation>
    </message>
    <message>
        <source>A route may always be this much longer than the shortest walk, in metres, however short that is.</source>
        <translation>Reitti saa aina olla näin paljon lyhintä kävelymatkaa pidempi, metreinä, olipa se miten lyhyt tahansa.</translation>
    </message>
    <message>
        <source>Maximum detour allowance (m)</source>
        <translation>Suurin sallittu kiertomatka (m)</translation>
    </message>
    <message>
        <source>A route is never more than this much longer than the shortest walk, in metres, however long that is.</source>
        <translation>Reitti ei ole koskaan tätä enempää lyhintä kävelymatkaa pidempi, metreinä, olipa se miten pitkä tahansa.</translation>
    </message>
    <message>
        <source>Snapping distance (m)</source>
        <translation>Liitosetäisyys (m)</translation>
    </message>
    <message>
        <source>How far a home or gate may lie from the nearest street or path, in metres. A home farther away gets the status not snapped.</source>
        <translation>Kuinka kaukana koti tai portti saa olla lähimmästä kadusta tai väylästä, metreinä. Kauempana oleva koti saa tilan ei kadun lähellä.</translation>
    </message>
    <message>
        <source>The snapping distance (MAX_SNAP) must not be below 0.</source>
        <translation>Liitosetäisyys (MAX_SNAP) ei saa olla alle 0.</translation>
    </message>
    <message>
        <source>Lines of streets and paths with the fields of a School Path project. Only kind is required; the more attributes they have, the better the result. What is missing is assumed by the country file.</source>
        <translation>Katujen ja väylien viivoja, joissa on School Path -hankkeen kentät. Vain kind on pakollinen; mitä enemmän ominaisuuksia, sitä parempi tulos. Puuttuvat oletetaan maatiedostosta.</translation>
    </message>
    <message>
        <source>Lines, drawn in grey below the rest. Empty: a map without streets.</source>
        <translation>Viivoja, piirretään harmaina muiden alle. Tyhjä: kartta ilman katuja.</translation>
    </message>
    <message>
        <source>Points; street_id names the street that is crossed. Without that field the street through the point is taken, else the nearest one. Empty: streets are crossed at junctions, without zebras or signals.</source>
        <translation>Pisteitä; street_id kertoo, mikä katu ylitetään. Jos kenttää ei ole, otetaan pisteen läpi kulkeva katu, muuten lähin. Tyhjä: kadut ylitetään risteyksissä ilman suojateitä ja liikennevaloja.</translation>
    </message>
    <message>
        <source>Points, one for each gate; points with the same school_id are gates of one school. Leave out gates that pupils may not use.</source>
        <translation>Piste jokaisesta portista; pisteet, joilla on sama school_id, ovat saman koulun portteja. Jätä pois portit, joita oppilaat eivät saa käyttää.</translation>
    </message>
    <message>
        <source>For the names of the schools. Empty: schools are named by their school_id.</source>
        <translation>Koulujen nimiä varten. Tyhjä: koulut nimetään school_id:n mukaan.</translation>
    </message>
    <message>
        <source>Points, lines or a table: classes and closures that a person who knows the place has set, with reason, author, date and expiry. Those in force today replace the computed class. Empty: none.</source>
        <translation>Pisteitä, viivoja tai taulu: luokat ja suljetut osuudet, jotka paikan tunteva on asettanut, perustelu, tekijä, päivä ja päättymispäivä. Tänään voimassa olevat korvaavat lasketun luokan. Tyhjä: ei arvioita.</translation>
    </message>
    <message>
        <source>The age decides which classes a child may use alone. Profiles of your own in the folder school_path/profiles of your QGIS profile are listed, too.</source>
        <translation>Ikä ratkaisee, mitä luokkia lapsi saa käyttää. Myös QGIS-profiilisi kansiossa school_path/profiles olevat omat profiilit ovat luettelossa.</translation>
    </message>
    <message>
        <source>Light and season. In the dark, streets without lighting weigh more; winter is dark and adds the winter maintenance of the ways.</source>
        <translation>Valo ja vuodenaika. Pimeässä valaisemattomat kadut painavat enemmän; talvi on pimeä, ja siihen kuuluu myös väylien talvihoito.</translation>
    </message>
    <message>
        <source>A page to read and print (.html), in one file without links to others. It shows no homes.</source>
        <translation>Luettava ja tulostettava sivu (.html), yksi tiedosto ilman linkkejä muihin. Siinä ei näy koteja.</translation>
    </message>
    <message>
        <source>The numbers of the report for other programs (.json).</source>
        <translation>Raportin luvut muita ohjelmia varten (.json).</translation>
    </message>
    <message>
        <source>Lines with the fields of the project&apos;s layer of streets; provenance says of every value whether it was measured, tagged, derived or assumed.</source>
        <translation>Viivoja, joissa on hankkeen katutason kentät; provenance kertoo jokaisesta arvosta, onko se mitattu, merkitty kartta-aineistoon, johdettu vai oletettu.</translation>
    </message>
    <message>
        <source>Points with the fields of the project&apos;s layer of crossings; street_id names the street that is crossed.</source>
        <translation>Pisteitä, joissa on hankkeen ylityspaikkatason kentät; street_id kertoo, mikä katu ylitetään.</translation>
    </message>
    <message numerus="yes">
        <source>Layer &quot;{layer}&quot;: field &quot;{field}&quot; holds neither a profile (P1, P2 …) nor a grade from {least} to {most} in {count} features ({examples}; ids {ids}); the profile of the run is used there.</source>
        <translation>
            <numerusform>Taso &quot;{layer}&quot;: kentässä &quot;{field}&quot; ei ole {count} kohteella profiilia (P1, P2 …) eikä luokka-astetta {least}–{most} ({examples}; tunnukset {ids}); sille käytetään laskennan profiilia.</numerusform>
            <numerusform>Taso &quot;{layer}&quot;: kentässä &quot;{field}&quot; ei ole {count} kohteella profiilia (P1, P2 …) eikä luokka-astetta {least}–{most} ({examples}; tunnukset {ids}); niille käytetään laskennan profiilia.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer &quot;{layer}&quot;: the field &quot;provenance&quot; of {count} features is no JSON object (ids {ids}); their values count as assumed. Empty the field where the town states them.</source>
        <translation>
            <numerusform>Taso &quot;{layer}&quot;: {count} kohteen kenttä &quot;provenance&quot; ei ole JSON-objekti (tunnukset {ids}); sen arvoja pidetään oletettuina. Tyhjennä kenttä, jos kunta ilmoittaa arvot.</numerusform>
            <numerusform>Taso &quot;{layer}&quot;: {count} kohteen kenttä &quot;provenance&quot; ei ole JSON-objekti (tunnukset {ids}); niiden arvoja pidetään oletettuina. Tyhjennä kenttä, jos kunta ilmoittaa arvot.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer &quot;{layer}&quot;: the field &quot;provenance&quot; of {count} features is cut off (ids {ids}), as Shapefiles do after 254 characters; values of which it says nothing any more count as assumed. Save the layer as GeoPackage from where it was made.</source>
        <translation>
            <numerusform>Taso &quot;{layer}&quot;: {count} kohteen kenttä &quot;provenance&quot; on katkennut (tunnukset {ids}), kuten Shapefile tekee 254 merkin jälkeen; arvoja, joista siinä ei enää kerrota, pidetään oletettuina. Tallenna taso GeoPackage-muotoon siellä, missä se on tehty.</numerusform>
            <numerusform>Taso &quot;{layer}&quot;: {count} kohteen kenttä &quot;provenance&quot; on katkennut (tunnukset {ids}), kuten Shapefile tekee 254 merkin jälkeen; arvoja, joista siinä ei enää kerrota, pidetään oletettuina. Tallenna taso GeoPackage-muotoon siellä, missä se on tehty.</numerusform>
        </translation>
    </message>
    <message>
        <source>Layer &quot;{layer}&quot;, whose table {output} is to be written into, has unsaved edits. Save or discard them and run again.</source>
        <translation>Tasolla &quot;{layer}&quot;, jonka tauluun {output} kirjoitettaisiin, on tallentamattomia muutoksia. Tallenna tai hylkää ne ja suorita uudelleen.</translation>
    </message>
    <message>
        <source>Some places cannot be brought from {source} to {target}, the coordinate system of the project file. Make a project file in the coordinate system of the town, and write into that.</source>
        <translation>Joitakin paikkoja ei voida muuntaa järjestelmästä {source} hanketiedoston koordinaattijärjestelmään {target}. Tee hanketiedosto kunnan koordinaattijärjestelmään ja kirjoita siihen.</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Suomi</translation>
    </message>
    <message>
        <source>Country whose rules and defaults apply.</source>
        <translation>Maa, jonka sääntöjä ja oletusarvoja käytetään.</translation>
    </message>
    <message>
        <source>Raster with heights in metres; gives the gradient of streets where it is not known. Empty: gradients that are not known stay empty.</source>
        <translation>Rasteri, jossa on korkeudet metreinä; antaa kadun kaltevuuden, jos sitä ei tunneta. Tyhjä: tuntemattomat kaltevuudet jäävät tyhjiksi.</translation>
    </message>
    <message>
        <source>project, geopackage, empty, new, layers, forms, qfield</source>
        <translation>hanke, projekti, geopackage, tyhjä, uusi, tasot, lomakkeet, qfield</translation>
    </message>
    <message>
        <source>sample, example, demo, tutorial, test data, first steps</source>
        <translation>esimerkki, esimerkkialue, harjoitus, testiaineisto, ensimmäiset askeleet</translation>
    </message>
    <message>
        <source>openstreetmap, osm, pbf, import, streets, roads, crossings, footways, network, buildings, addresses, schools, railway</source>
        <translation>openstreetmap, osm, pbf, tuonti, kadut, tiet, ylityspaikat, jalkakäytävät, verkko, rakennukset, osoitteet, koulut, rautatie</translation>
    </message>
    <message>
        <source>streets, roads, import, mapping, digiroad, quickosm, network, topology, gaps, speed limits, linear referencing</source>
        <translation>kadut, tiet, tuonti, vastaavuudet, digiroad, quickosm, verkko, topologia, raot, nopeusrajoitukset, lineaarinen referointi</translation>
    </message>
    <message>
        <source>pupils, students, addresses, geocoding, csv, excel, list, register, school districts, home</source>
        <translation>oppilaat, osoitteet, geokoodaus, csv, excel, luettelo, rekisteri, oppilaaksiottoalueet, koti</translation>
    </message>
    <message>
        <source>safety, danger, risk, class, traffic, speed, footway, sidewalk, crossing, zebra, walking, cycling, road safety audit, dark, winter</source>
        <translation>turvallisuus, vaara, riski, luokka, liikenne, nopeus, jalkakäytävä, ylityspaikka, suojatie, kävely, pyöräily, turvallisuusauditointi, pimeä, talvi</translation>
    </message>
    <message>
        <source>route, way to school, walk to school, school trip, pupils, shortest path, routing, safest, detour, cycling, walking, blocked, undecided, school transport, survey, report</source>
        <translation>reitti, koulumatka, koulureitti, koulutie, oppilaat, lyhin reitti, reititys, turvallisin, kiertomatka, pyöräily, kävely, estynyt, ratkaisematta, koulukuljetus, selvitys, raportti</translation>
    </message>
    <message>
        <source>compare, difference, change, before and after, what if, scenario, effect, measure, freed</source>
        <translation>vertailu, ero, muutos, ennen ja jälkeen, entä jos, tilanne, vaikutus, toimenpide, vapautunut</translation>
    </message>
    <message>
        <source>school path, route network, pupil flows, waymark, colour, code, bundle, main routes</source>
        <translation>koulupolku, reittiverkko, oppilasvirrat, reittimerkki, väri, koodi, pääreitit</translation>
    </message>
    <message>
        <source>elements, signs, signposts, waymarks, markings, furniture, placement, bill of quantities, costs, budget</source>
        <translation>elementit, merkit, viitat, opasteet, merkinnät, kalusteet, sijoittelu, määräluettelo, kustannukset, talousarvio</translation>
    </message>
    <message>
        <source>handbook, guideline, yaml, validate, file, clauses, limits</source>
        <translation>ohjekirja, ohje, yaml, tarkistus, tiedosto, kohdat, rajat</translation>
    </message>
    <message>
        <source>handbook, guideline, standard, audit, inspection, check, criteria, findings, waiver, accessibility, clear width, sight</source>
        <translation>ohjekirja, ohje, normi, auditointi, tarkastus, tarkistus, kriteerit, havainnot, poikkeama, esteettömyys, vapaa leveys, näkemä</translation>
    </message>
    <message>
        <source>compare, difference, findings, audit, years, progress, monitoring, better, worse</source>
        <translation>vertailu, ero, havainnot, auditointi, vuodet, edistyminen, seuranta, parempi, huonompi</translation>
    </message>
    <message>
        <source>print, pdf, map, atlas, layout, poster, wall map, council, school, export</source>
        <translation>tulostus, pdf, kartta, kartasto, asettelu, juliste, seinäkartta, päättäjät, koulu, vienti</translation>
    </message>
    <message>
        <source>print, pdf, card, directions, steps, family, parents, route, one pupil</source>
        <translation>tulostus, pdf, kortti, reittiohje, vaiheet, perhe, vanhemmat, reitti, yksi oppilas</translation>
    </message>
    <message>
        <source>Makes an empty project file with all layers, forms and styles of School Path.</source>
        <translation>Tekee tyhjän hanketiedoston, jossa on kaikki School Pathin tasot, lomakkeet ja tyylit.</translation>
    </message>
    <message>
        <source>Makes a project file with an invented district to try out.</source>
        <translation>Tekee hanketiedoston, jossa on keksitty alue kokeiltavaksi.</translation>
    </message>
    <message>
        <source>Makes streets, crossings, school gates, homes and barriers from an OpenStreetMap file.</source>
        <translation>Tekee OpenStreetMap-tiedostosta kadut, ylityspaikat, koulujen portit, kodit ja esteet.</translation>
    </message>
    <message>
        <source>Makes streets and crossings from the town&apos;s own street lines, and lists what needs a look.</source>
        <translation>Tekee kunnan omista katuviivoista kadut ja ylityspaikat ja luettelee, mitä pitää katsoa.</translation>
    </message>
    <message>
        <source>Turns a list of pupils with addresses into homes, by the town&apos;s own address points.</source>
        <translation>Tekee oppilasluettelon osoitteista kodit kunnan omien osoitepisteiden avulla.</translation>
    </message>
    <message>
        <source>Gives class, risk and reason of both sides of every street and of every crossing, for an age.</source>
        <translation>Antaa iän mukaan jokaisen kadun molempien puolten ja jokaisen ylityspaikan luokan, riskin ja perustelun.</translation>
    </message>
    <message>
        <source>Finds for every home the route to school with the least traffic danger, and says what is in the way.</source>
        <translation>Etsii jokaisesta kodista vähäriskisimmän koulureitin ja kertoo, mikä on esteenä.</translation>
    </message>
    <message>
        <source>Says for which homes the way to school changed between two runs of the routes.</source>
        <translation>Kertoo, minkä kotien koulureitti muuttui kahden laskennan välillä.</translation>
    </message>
    <message>
        <source>Proposes School Paths with colour, shape and number along the routes that most pupils take.</source>
        <translation>Ehdottaa koulupolkuja väreineen, muotoineen ja numeroineen niille reiteille, joita useimmat oppilaat kulkevat.</translation>
    </message>
    <message>
        <source>Places signs, posts and wait spots along School Paths by the rules of the catalogue, with costs.</source>
        <translation>Sijoittaa merkit, pylväät ja odotuspaikat koulupoluille luettelon sääntöjen mukaan, kustannuksineen.</translation>
    </message>
    <message>
        <source>Reports everything that is wrong with a handbook file.</source>
        <translation>Kertoo kaiken, mikä ohjekirjatiedostossa on vialla.</translation>
    </message>
    <message>
        <source>Checks School Paths against the clauses of a handbook, and reports what fails or is unknown.</source>
        <translation>Tarkistaa koulupolut ohjekirjan kohtien mukaan ja kertoo, mikä ei täyty tai on tuntematonta.</translation>
    </message>
    <message>
        <source>Says what got better and what got worse between two checks against a handbook.</source>
        <translation>Kertoo, mikä parani ja mikä huononi kahden ohjekirjatarkistuksen välillä.</translation>
    </message>
    <message>
        <source>Prints a map for each school, or one for the council, as a PDF without homes.</source>
        <translation>Tulostaa kartan jokaiselle koululle tai yhden päättäjille, PDF:nä ilman koteja.</translation>
    </message>
    <message>
        <source>Prints the way of one home to school in steps, with a map, for its family.</source>
        <translation>Tulostaa yhden kodin koulumatkan vaiheittain ja karttana perheelle.</translation>
    </message>
    <message>
        <source>{length} m along a street without footway, driven at {speed} km/h, {volume} vehicles a day</source>
        <translation>{length} m pitkin katua, jolla ei ole jalkakäytävää, ajonopeus {speed} km/h, {volume} ajoneuvoa vuorokaudessa</translation>
    </message>
    <message>
        <source>{direction}, {begin}–{end}: crossing guards that stand and count: {count} ({ids}); that do not stand all that time and do not count: {others} ({absent}).</source>
        <translation>{direction}, {begin}–{end}: suojatievalvojia, jotka ovat paikalla ja otetaan huomioon: {count} ({ids}); jotka eivät ole paikalla koko aikaa, eikä heitä oteta huomioon: {others} ({absent}).</translation>
    </message>
    <message numerus="yes">
        <source>{count} crossings have guard_hours that are no hours such as 07:30-08:15, 13:00-14:00 ({ids}); no guard is counted there.</source>
        <translation>
            <numerusform>{count} ylityspaikan guard_hours ei ole kellonaikoja, esimerkiksi 07:30-08:15, 13:00-14:00 ({ids}); niissä ei lasketa valvojaa mukaan.</numerusform>
            <numerusform>{count} ylityspaikan guard_hours ei ole kellonaikoja, esimerkiksi 07:30-08:15, 13:00-14:00 ({ids}); niissä ei lasketa valvojaa mukaan.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;{key}&quot;: the narrowest band of &quot;width&quot; must begin at &quot;least: 0&quot;.</source>
        <translation>&quot;{key}&quot;: kohdan &quot;width&quot; kapeimman välin on alettava rajasta &quot;least: 0&quot;.</translation>
    </message>
    <message>
        <source>Homes are not shown. Counts of fewer than {few} pupils are not told.</source>
        <translation>Koteja ei näytetä. Alle {few} oppilaan määriä ei kerrota.</translation>
    </message>
    <message numerus="yes">
        <source>{count} pieces of streets without length were left out.</source>
        <translation>
            <numerusform>{count} kadun osa, jolla ei ole pituutta, jätettiin pois.</numerusform>
            <numerusform>{count} kadun osaa, joilla ei ole pituutta, jätettiin pois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} crossings lie at one place with a better-equipped one and were not used: {ids}.</source>
        <translation>
            <numerusform>{count} ylityspaikka on samassa paikassa kuin paremmin varustettu, eikä sitä käytetty: {ids}.</numerusform>
            <numerusform>{count} ylityspaikkaa on samassa paikassa kuin paremmin varustettu, eikä niitä käytetty: {ids}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} crossings name a street that is not there: {ids}. The nearest street was taken.</source>
        <translation>
            <numerusform>{count} ylityspaikan ilmoittamaa katua ei ole: {ids}. Käytettiin lähintä katua.</numerusform>
            <numerusform>{count} ylityspaikan ilmoittamaa katua ei ole: {ids}. Käytettiin lähintä katua.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} crossings lie more than {distance} m from a street with motor traffic and were not used: {ids}.</source>
        <translation>
            <numerusform>{count} ylityspaikka on yli {distance} m:n päässä kadusta, jolla on moottoriliikennettä, eikä sitä käytetty: {ids}.</numerusform>
            <numerusform>{count} ylityspaikkaa on yli {distance} m:n päässä kadusta, jolla on moottoriliikennettä, eikä niitä käytetty: {ids}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} crossings lie on no street with motor traffic and were not used: {ids}.</source>
        <translation>
            <numerusform>{count} ylityspaikka ei ole kadulla, jolla on moottoriliikennettä, eikä sitä käytetty: {ids}.</numerusform>
            <numerusform>{count} ylityspaikkaa ei ole kadulla, jolla on moottoriliikennettä, eikä niitä käytetty: {ids}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} times a foot way crosses a street at its level without a common point; the crossing was judged as unmarked: {ids}. Join the lines, or set the level of the bridge or tunnel.</source>
        <translation>
            <numerusform>Jalankulkuväylä risteää kadun kanssa samassa tasossa ilman yhteistä pistettä {count} kerran; ylitys arvioitiin merkitsemättömänä: {ids}. Yhdistä viivat tai anna sillan tai tunnelin taso.</numerusform>
            <numerusform>Jalankulkuväylä risteää kadun kanssa samassa tasossa ilman yhteistä pistettä {count} kertaa; ylitys arvioitiin merkitsemättömänä: {ids}. Yhdistä viivat tai anna sillan tai tunnelin taso.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no profile &quot;{profiles}&quot;. Use one of {expected}, or a grade from {least} to {most}.</source>
        <translation>Profiilia &quot;{profiles}&quot; ei ole. Käytä jotakin näistä: {expected}, tai luokka-astetta {least}–{most}.</translation>
    </message>
    <message>
        <source>{output} cannot be &quot;{found}&quot;. A table of a GeoPackage is named: {form}.</source>
        <translation>{output} ei voi olla &quot;{found}&quot;. GeoPackagen taulu annetaan muodossa {form}.</translation>
    </message>
    <message>
        <source>{output} cannot be written as {ending}: the format cuts texts after 254 characters, and with them where each value comes from (provenance); assumed values would then look stated. Choose GeoPackage (.gpkg).</source>
        <translation>Tulosta {output} ei voida kirjoittaa muotoon {ending}: muoto katkaisee tekstit 254 merkin jälkeen ja samalla tiedon siitä, mistä kukin arvo on peräisin (provenance); oletetut arvot näyttäisivät silloin ilmoitetuilta. Valitse GeoPackage (.gpkg).</translation>
    </message>
    <message>
        <source>{output} cannot be written to {file}: that is a folder. Add the name of a file.</source>
        <translation>Tulosta {output} ei voida kirjoittaa tiedostoon {file}: se on kansio. Lisää tiedoston nimi.</translation>
    </message>
    <message>
        <source>{output} would be written over {file}, a file of another kind. Choose another place for it.</source>
        <translation>{output} kirjoitettaisiin tiedoston {file} päälle, joka on toisenlainen tiedosto. Valitse tulokselle toinen paikka.</translation>
    </message>
    <message>
        <source>{output} cannot be written to {file}: the file or its folder is write-protected. Remove the protection, or choose another place.</source>
        <translation>Tulosta {output} ei voida kirjoittaa tiedostoon {file}: tiedosto tai sen kansio on kirjoitussuojattu. Poista suojaus tai valitse toinen paikka.</translation>
    </message>
    <message>
        <source>{output} would be written over the file {input} ({file}). Choose another place for it.</source>
        <translation>{output} kirjoitettaisiin lähtötiedon {input} tiedoston ({file}) päälle. Valitse tulokselle toinen paikka.</translation>
    </message>
    <message>
        <source>{output} and {other} would be written to one place ({file}). Give each a file of its own, or a table of its own in the file.</source>
        <translation>{output} ja {other} kirjoitettaisiin samaan paikkaan ({file}). Anna kummallekin oma tiedosto tai oma taulu tiedostossa.</translation>
    </message>
    <message>
        <source>{output} cannot be written to the table &quot;{table}&quot; of {file}: the file keeps something else there. Choose another name for the table.</source>
        <translation>Tulosta {output} ei voida kirjoittaa tiedoston {file} tauluun &quot;{table}&quot;: tiedostossa on siinä jotakin muuta. Valitse taululle toinen nimi.</translation>
    </message>
    <message>
        <source>{output} would replace the file {file} and all its tables ({tables}). To write one table into it choose &quot;Save to GeoPackage…&quot;, in a batch {form}; or choose another file.</source>
        <translation>{output} korvaisi tiedoston {file} ja kaikki sen taulut ({tables}). Jos haluat kirjoittaa siihen yhden taulun, valitse &quot;Tallenna GeoPackageen…&quot;, eräajossa {form}; tai valitse toinen tiedosto.</translation>
    </message>
    <message>
        <source>{file} could not be written whole, so nothing of this run was kept, and files that were there are as they were. Is the disk full? Free some space, or choose another place, and run again.</source>
        <translation>Tiedostoa {file} ei voitu kirjoittaa kokonaan, joten mitään tästä laskennasta ei säilytetty, ja aiemmat tiedostot ovat ennallaan. Onko levy täynnä? Vapauta tilaa tai valitse toinen paikka ja suorita uudelleen.</translation>
    </message>
    <message>
        <source>{file} cannot be replaced: another program has it open ({error}). Nothing of this run was kept, and the file is as it was. Close the program, or remove the layer from the project, and run again.</source>
        <translation>Tiedostoa {file} ei voida korvata: se on auki toisessa ohjelmassa ({error}). Mitään tästä laskennasta ei säilytetty, ja tiedosto on ennallaan. Sulje ohjelma tai poista taso projektista ja suorita uudelleen.</translation>
    </message>
    <message>
        <source>{file} cannot be written: the disk is full. Nothing of this run was kept, and files that were there are as they were. Free some space, or choose another place, and run again.</source>
        <translation>Tiedostoa {file} ei voida kirjoittaa: levy on täynnä. Mitään tästä laskennasta ei säilytetty, ja aiemmat tiedostot ovat ennallaan. Vapauta tilaa tai valitse toinen paikka ja suorita uudelleen.</translation>
    </message>
    <message>
        <source>It begins {length} m from the home, where the routes of {fewest} pupils or more run together.</source>
        <translation>Se alkaa {length} m:n päässä kodista, siitä missä vähintään {fewest} oppilaan reitit kulkevat yhdessä.</translation>
    </message>
    <message>
        <source>It begins {length} m from the home. Nowhere on the route do {fewest} pupils walk together: its beginning may tell where a child lives. Shorten the path before you give it away.</source>
        <translation>Se alkaa {length} m:n päässä kodista. Missään reitin kohdassa ei kulje yhdessä {fewest} oppilasta: sen alku voi paljastaa, missä lapsi asuu. Lyhennä polkua ennen kuin luovutat sen.</translation>
    </message>
    <message>
        <source>level crossing of a railway</source>
        <translation>rautatien tasoristeys</translation>
    </message>
    <message>
        <source>signals not known, taken as none</source>
        <translation>liikennevaloista ei tietoa, oletetaan ettei ole</translation>
    </message>
    <message>
        <source>bell</source>
        <translation>äänivaroitus</translation>
    </message>
    <message>
        <source>supervised</source>
        <translation>valvottu</translation>
    </message>
    <message>
        <source>full barriers</source>
        <translation>kokopuomit</translation>
    </message>
    <message>
        <source>half barriers</source>
        <translation>puolipuomit</translation>
    </message>
    <message>
        <source>barriers</source>
        <translation>puomit</translation>
    </message>
    <message>
        <source>lights</source>
        <translation>varoitusvalot</translation>
    </message>
    <message>
        <source>neither barriers nor lights</source>
        <translation>ei puomeja eikä varoitusvaloja</translation>
    </message>
    <message>
        <source>no barriers; lights not known, taken as none</source>
        <translation>ei puomeja; varoitusvaloista ei tietoa, oletetaan ettei ole</translation>
    </message>
    <message>
        <source>no lights; barriers not known, taken as none</source>
        <translation>ei varoitusvaloja; puomeista ei tietoa, oletetaan ettei ole</translation>
    </message>
    <message>
        <source>barriers and lights not known, taken as none</source>
        <translation>puomeista ja varoitusvaloista ei tietoa, oletetaan ettei ole</translation>
    </message>
    <message>
        <source>a footway of at least {width} m</source>
        <translation>vähintään {width} m leveä jalkakäytävä</translation>
    </message>
    <message>
        <source>a footway with a buffer of {buffer} m to the cars</source>
        <translation>jalkakäytävä, jonka erotuskaista ajorataan on {buffer} m</translation>
    </message>
    <message>
        <source>a zebra with a refuge island of at least {depth} m</source>
        <translation>suojatie, jonka keskisaareke on vähintään {depth} m</translation>
    </message>
    <message>
        <source>a raised zebra with a refuge island of at least {depth} m</source>
        <translation>korotettu suojatie, jonka keskisaareke on vähintään {depth} m</translation>
    </message>
    <message>
        <source>warning lights at the tracks</source>
        <translation>varoitusvalot raiteiden luona</translation>
    </message>
    <message>
        <source>Barriers of the level crossing</source>
        <translation>Tasoristeyksen puomit</translation>
    </message>
    <message>
        <source>full, half, yes (which of the two is not known) or no</source>
        <translation>full (kokopuomit), half (puolipuomit), yes (ei tiedetä kummat) tai no (ei ole)</translation>
    </message>
    <message>
        <source>Lights that warn of the train or tram</source>
        <translation>Junasta tai raitiovaunusta varoittavat valot</translation>
    </message>
    <message>
        <source>yes or no; a bell and staff at the crossing as well</source>
        <translation>yes tai no; samoin äänivaroitus ja vartija tasoristeyksessä</translation>
    </message>
    <message>
        <source>It would take from the clear width: {width} m must be left for the plough, or the whole width of a narrower way.</source>
        <translation>Se kaventaisi vapaata leveyttä: auralle on jätettävä {width} m tai kapeamman väylän koko leveys.</translation>
    </message>
    <message>
        <source>The layer &quot;{layer}&quot;, given as {name}, lacks fields: {names}. Give the layer that School Path makes, or add them.</source>
        <translation>Tasolta &quot;{layer}&quot;, joka on annettu kohtaan {name}, puuttuu kenttiä: {names}. Anna taso, jonka School Path tekee, tai lisää kentät.</translation>
    </message>
    <message>
        <source>Table &quot;{table}&quot; of {file}: rows written: {count}; rows from before: kept {stayed}, replaced {gone}.</source>
        <translation>Tiedoston {file} taulu &quot;{table}&quot;: kirjoitettuja rivejä {count}; aiempia rivejä: säilytetty {stayed}, korvattu {gone}.</translation>
    </message>
    <message>
        <source>Table &quot;{table}&quot; of {file}: rows that got another id, since theirs was taken: {count}.</source>
        <translation>Tiedoston {file} taulu &quot;{table}&quot;: rivejä, jotka saivat toisen tunnuksen, koska oma oli varattu: {count}.</translation>
    </message>
    <message>
        <source>Table &quot;{table}&quot; of {file}: columns added at its end: {names}.</source>
        <translation>Tiedoston {file} taulu &quot;{table}&quot;: loppuun lisätyt sarakkeet: {names}.</translation>
    </message>
    <message>
        <source>Table &quot;{table}&quot; of {file}: replaced rows that somebody had drawn, changed or confirmed: {count}. What was typed there is gone from the file; take it from a copy that you made before.</source>
        <translation>Tiedoston {file} taulu &quot;{table}&quot;: korvattuja rivejä, jotka joku oli piirtänyt, muuttanut tai vahvistanut: {count}. Niihin kirjoitettu on poissa tiedostosta; ota se aiemmin tekemästäsi kopiosta.</translation>
    </message>
    <message>
        <source>Table &quot;{table}&quot; of {file}: replaced rows: {count}, among them any that somebody has drawn or changed. What was typed there is gone from the file; take it from a copy that you made before.</source>
        <translation>Tiedoston {file} taulu &quot;{table}&quot;: korvattuja rivejä: {count}, myös mahdolliset käsin piirretyt tai muutetut. Niihin kirjoitettu on poissa tiedostosta; ota se aiemmin tekemästäsi kopiosta.</translation>
    </message>
    <message>
        <source>The project for the field, {file}, must lie beside the project file, so that the two can be copied together. Put it into {folder}.</source>
        <translation>Maastoprojektin {file} on oltava hanketiedoston vieressä, jotta ne voidaan kopioida yhdessä. Pane se kansioon {folder}.</translation>
    </message>
    <message>
        <source>{file} is no School Path project. Choose a file that &quot;Create School Path project&quot; has made.</source>
        <translation>{file} ei ole School Path -hanke. Valitse tiedosto, jonka &quot;Luo School Path -hanke&quot; on tehnyt.</translation>
    </message>
    <message>
        <source>{output} cannot go into the table &quot;{table}&quot; of {file}, which holds something else. Choose the table &quot;{right}&quot;, or a name that is not in the file.</source>
        <translation>{output} ei voi mennä tiedoston {file} tauluun &quot;{table}&quot;, jossa on jotakin muuta. Valitse taulu &quot;{right}&quot; tai nimi, jota tiedostossa ei ole.</translation>
    </message>
    <message>
        <source>{output} cannot go into the table &quot;{table}&quot; of {file}, which holds something else. Choose a name that is not in the file.</source>
        <translation>{output} ei voi mennä tiedoston {file} tauluun &quot;{table}&quot;, jossa on jotakin muuta. Valitse nimi, jota tiedostossa ei ole.</translation>
    </message>
    <message>
        <source>Table &quot;{table}&quot; of {file}: lengths in {crs}, the coordinate system of the file, are not true metres here. Make a project file in {better}, and write into that.</source>
        <translation>Tiedoston {file} taulu &quot;{table}&quot;: pituudet tiedoston koordinaattijärjestelmässä {crs} eivät ole täällä todellisia metrejä. Tee hanketiedosto järjestelmään {better} ja kirjoita siihen.</translation>
    </message>
    <message>
        <source>The walk is {length} m; at most {fit} m are thought fit for this age.</source>
        <translation>Kävelymatka on {length} m; tälle iälle sopivana pidetään enintään {fit} m.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more places.</source>
        <translation>
            <numerusform>… ja %n paikka lisää.</numerusform>
            <numerusform>… ja %n paikkaa lisää.</numerusform>
        </translation>
    </message>
    <message>
        <source>barriers at the railway</source>
        <translation>puomit rautatiellä</translation>
    </message>
    <message>
        <source>barriers and lights</source>
        <translation>puomit ja varoitusvalot</translation>
    </message>
    <message numerus="yes">
        <source>{count} clauses, no faults.</source>
        <translation>
            <numerusform>{count} kohta, ei virheitä.</numerusform>
            <numerusform>{count} kohtaa, ei virheitä.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The selected streets do not hang together: they are {pieces} pieces. Select what lies between them, or draw the path.</source>
        <translation>
            <numerusform>Valitut kadut eivät liity toisiinsa: niistä tulee {pieces} erillistä osaa. Valitse niiden väliin jäävät kadut tai piirrä polku.</numerusform>
            <numerusform>Valitut kadut eivät liity toisiinsa: niistä tulee {pieces} erillistä osaa. Valitse niiden väliin jäävät kadut tai piirrä polku.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At {places} of their junctions the selected streets branch, and a path has two ends. Deselect the branches, or draw the path.</source>
        <translation>
            <numerusform>Valitut kadut haarautuvat {places} risteyksessä, ja polulla on kaksi päätä. Poista haara valinnasta tai piirrä polku.</numerusform>
            <numerusform>Valitut kadut haarautuvat {places} risteyksessä, ja polulla on kaksi päätä. Poista haarat valinnasta tai piirrä polku.</numerusform>
        </translation>
    </message>
    <message>
        <source>speed limit and volume measured</source>
        <translation>nopeusrajoitus ja liikennemäärä mitatut</translation>
    </message>
    <message>
        <source>speed limit and volume stated by the town</source>
        <translation>nopeusrajoitus ja liikennemäärä kunnan ilmoittamat</translation>
    </message>
    <message>
        <source>speed limit and volume tagged</source>
        <translation>nopeusrajoitus ja liikennemäärä merkityt kartta-aineistoon</translation>
    </message>
    <message>
        <source>speed limit and volume derived</source>
        <translation>nopeusrajoitus ja liikennemäärä johdetut</translation>
    </message>
    <message>
        <source>speed limit and volume assumed</source>
        <translation>nopeusrajoitus ja liikennemäärä oletetut</translation>
    </message>
    <message>
        <source>Assumed widths of your own (.yaml): a changed copy of fi.yaml. Empty: those of Finland.</source>
        <translation>Omat oletusleveydet (.yaml): muutettu kopio tiedostosta fi.yaml. Tyhjä: Suomen leveydet.</translation>
    </message>
    <message>
        <source>A profile of your own (.yaml): a copy of a shipped one (menu entry &quot;Copy the rule files…&quot;) with other limits. Empty: the profile chosen above.</source>
        <translation>Oma profiili (.yaml): mukana tulevan kopio (valikon kohta &quot;Kopioi sääntötiedostot…&quot;) muutetuin rajoin. Tyhjä: yllä valittu profiili.</translation>
    </message>
    <message>
        <source>Traffic rules and assumed values of your own (.yaml): a changed copy of fi.yaml (menu entry &quot;Copy the rule files…&quot;). Empty: the country that the profile names.</source>
        <translation>Omat liikennesäännöt ja oletusarvot (.yaml): muutettu kopio tiedostosta fi.yaml (valikon kohta &quot;Kopioi sääntötiedostot…&quot;). Tyhjä: profiilin nimeämä maa.</translation>
    </message>
    <message>
        <source>Colours and shapes of your own (.yaml): a changed copy of codes.yaml (menu entry &quot;Copy the rule files…&quot;). Empty: the shipped ones.</source>
        <translation>Omat värit ja muodot (.yaml): muutettu kopio tiedostosta codes.yaml (valikon kohta &quot;Kopioi sääntötiedostot…&quot;). Tyhjä: mukana tulevat.</translation>
    </message>
    <message>
        <source>A QGIS layout template (.qpt): a changed copy of a shipped one (menu entry &quot;Copy the rule files…&quot;) with the same ids of map, legend and tables. Empty: the shipped one.</source>
        <translation>QGISin asettelun mallipohja (.qpt): mukana tulevan muutettu kopio (valikon kohta &quot;Kopioi sääntötiedostot…&quot;), jossa kartan, selitteen ja taulukoiden tunnukset ovat ennallaan. Tyhjä: mukana tuleva.</translation>
    </message>
    <message>
        <source>Rules and defaults of your own (.yaml): a changed copy of fi.yaml (menu entry &quot;Copy the rule files…&quot;). Empty: the country chosen above.</source>
        <translation>Omat säännöt ja oletusarvot (.yaml): muutettu kopio tiedostosta fi.yaml (valikon kohta &quot;Kopioi sääntötiedostot…&quot;). Tyhjä: yllä valittu maa.</translation>
    </message>
    <message>
        <source>Read what lies beside a path</source>
        <translation>Luetaan polun vieressä olevat tiedot</translation>
    </message>
    <message>
        <source>There are no results to keep: press Run first.</source>
        <translation>Tallennettavia tuloksia ei ole: paina ensin Suorita.</translation>
    </message>
    <message>
        <source>The results were not kept: {file} could not be written ({error}). Choose another file or folder.</source>
        <translation>Tuloksia ei tallennettu: tiedostoon {file} ei voitu kirjoittaa ({error}). Valitse toinen tiedosto tai kansio.</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Choose another place.</source>
        <translation>Kansiota {folder} ei ole. Valitse toinen paikka.</translation>
    </message>
    <message>
        <source>{file} cannot be written: it, or its folder, is read-only. Choose another place.</source>
        <translation>Tiedostoon {file} ei voi kirjoittaa: se tai sen kansio on kirjoitussuojattu. Valitse toinen paikka.</translation>
    </message>
    <message>
        <source>{file} is no GeoPackage, or it is damaged. Choose another file.</source>
        <translation>{file} ei ole GeoPackage, tai se on vahingoittunut. Valitse toinen tiedosto.</translation>
    </message>
    <message>
        <source>the table {table} is not whole</source>
        <translation>taulu {table} ei ole kokonainen</translation>
    </message>
    <message>
        <source>Kept in {file}, which had results already, as {tables}. It holds homes: personal data.</source>
        <translation>Tallennettu tiedostoon {file}, jossa oli jo tuloksia, nimillä {tables}. Siinä on koteja: henkilötietoja.</translation>
    </message>
    <message>
        <source>Reading the streets…</source>
        <translation>Luetaan katuja…</translation>
    </message>
    <message>
        <source>The layer of School Paths has gone: no path was made.</source>
        <translation>Koulupolkujen tasoa ei enää ole: polkua ei tehty.</translation>
    </message>
    <message>
        <source>Read the streets to draw along</source>
        <translation>Luetaan kadut piirtämistä varten</translation>
    </message>
    <message>
        <source>Looking for the other way…</source>
        <translation>Etsitään toista reittiä…</translation>
    </message>
    <message>
        <source>Answer about a home</source>
        <translation>Kodin tiedot</translation>
    </message>
    <message>
        <source>Keeping the results…</source>
        <translation>Tallennetaan tuloksia…</translation>
    </message>
    <message>
        <source>it takes more than {seconds} s</source>
        <translation>se kestää yli {seconds} s</translation>
    </message>
    <message numerus="yes">
        <source>Layer &quot;{layer}&quot;: {count} streets have vertices more than {distance} km from those beside them (ids {ids}); these vertices are left out. Move them to their place with the vertex tool, or delete them.</source>
        <translation>
            <numerusform>Taso &quot;{layer}&quot;: {count} kadulla on taitepisteitä yli {distance} km:n päässä viereisistä (tunnukset {ids}); nämä taitepisteet jätetään pois. Siirrä ne paikalleen taitepistetyökalulla, tai poista ne.</numerusform>
            <numerusform>Taso &quot;{layer}&quot;: {count} kadulla on taitepisteitä yli {distance} km:n päässä viereisistä (tunnukset {ids}); nämä taitepisteet jätetään pois. Siirrä ne paikalleen taitepistetyökalulla, tai poista ne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer &quot;{layer}&quot;: {count} streets have no two vertices within {distance} km (ids {ids}); they are left out. Correct their coordinates.</source>
        <translation>
            <numerusform>Taso &quot;{layer}&quot;: {count} kadulla ei ole kahta taitepistettä {distance} km:n sisällä (tunnukset {ids}); se jätetään pois. Korjaa koordinaatit.</numerusform>
            <numerusform>Taso &quot;{layer}&quot;: {count} kadulla ei ole kahta taitepistettä {distance} km:n sisällä (tunnukset {ids}); ne jätetään pois. Korjaa koordinaatit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer &quot;{layer}&quot;: {count} paths have vertices more than {distance} km from the streets (ids {ids}); these vertices are left out. Move them to their place with the vertex tool, or delete them.</source>
        <translation>
            <numerusform>Taso &quot;{layer}&quot;: {count} polulla on taitepisteitä yli {distance} km:n päässä kaduista (tunnukset {ids}); nämä taitepisteet jätetään pois. Siirrä ne paikalleen taitepistetyökalulla, tai poista ne.</numerusform>
            <numerusform>Taso &quot;{layer}&quot;: {count} polulla on taitepisteitä yli {distance} km:n päässä kaduista (tunnukset {ids}); nämä taitepisteet jätetään pois. Siirrä ne paikalleen taitepistetyökalulla, tai poista ne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer &quot;{layer}&quot;: {count} paths lie more than {distance} km away from the streets (ids {ids}); they are left out. Check the coordinate system of the layer, and whether its coordinates are swapped.</source>
        <translation>
            <numerusform>Taso &quot;{layer}&quot;: {count} polku on yli {distance} km:n päässä kaduista (tunnukset {ids}); se jätetään pois. Tarkista tason koordinaattijärjestelmä ja onko koordinaatit vaihdettu keskenään.</numerusform>
            <numerusform>Taso &quot;{layer}&quot;: {count} polkua on yli {distance} km:n päässä kaduista (tunnukset {ids}); ne jätetään pois. Tarkista tason koordinaattijärjestelmä ja onko koordinaatit vaihdettu keskenään.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ways with nodes far away from all their others; these nodes are left out: {count} ({ids}). Correct them in OpenStreetMap.</source>
        <translation>Väylät, joilla on pisteitä kaukana kaikista muista; nämä pisteet jätetään pois: {count} ({ids}). Korjaa ne OpenStreetMapissa.</translation>
    </message>
    <message>
        <source>Foot ways that cross a street at its level without a common node: {count}. They count as unmarked crossings there ({ids}). Join them in OpenStreetMap, or give the bridge or tunnel its layer.</source>
        <translation>Jalankulkuväylät, jotka risteävät kadun kanssa samassa tasossa ilman yhteistä pistettä: {count}. Niitä pidetään siinä merkitsemättöminä ylityspaikkoina ({ids}). Yhdistä ne OpenStreetMapissa, tai anna sillalle tai tunnelille sen taso (layer).</translation>
    </message>
    <message>
        <source>{name} cannot be {value}: it holds a letter that is none. Write it anew, or give the file another name.</source>
        <translation>{name} ei voi olla {value}: siinä on kelpaamaton merkki. Kirjoita se uudelleen, tai anna tiedostolle toinen nimi.</translation>
    </message>
    <message>
        <source>{name} is empty. Choose a layer.</source>
        <translation>{name} on tyhjä. Valitse taso.</translation>
    </message>
    <message>
        <source>The layer &quot;{value}&quot;, given as {name}, cannot be opened. Check its path and its name.</source>
        <translation>Tasoa &quot;{value}&quot; ({name}) ei voi avata. Tarkista sen polku ja nimi.</translation>
    </message>
    <message>
        <source>the file is not text in UTF-8 here. Save it as UTF-8.</source>
        <translation>tiedosto ei ole tässä kohdassa UTF-8-tekstiä. Tallenna se UTF-8-muodossa.</translation>
    </message>
    <message>
        <source>this text holds a letter that is none (NUL, or half of one). Write it anew.</source>
        <translation>tekstissä on kelpaamaton merkki (NUL tai puolikas merkki). Kirjoita se uudelleen.</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; names &quot;{found}&quot;, which is neither shipped ({known}) nor a .yaml file beside this one.</source>
        <translation>&quot;{key}&quot; viittaa kohteeseen &quot;{found}&quot;, joka ei ole mukana tuleva ({known}) eikä tämän tiedoston vieressä oleva .yaml-tiedosto.</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; is too long or nested too deep (at most {found} letters). Make several clauses of it.</source>
        <translation>&quot;{key}&quot; on liian pitkä tai liian monitasoinen (enintään {found} merkkiä). Jaa se useaan kohtaan.</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; uses {found}, which a handbook may not use: it could read or change what is none of its business. The guide lists the functions that it may use (&quot;How it is read&quot;).</source>
        <translation>&quot;{key}&quot; käyttää funktiota tai muuttujaa {found}, jota käsikirja ei saa käyttää: se voisi lukea tai muuttaa tietoja, jotka eivät kuulu sille. Sallitut funktiot luetellaan oppaassa (&quot;How it is read&quot;).</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; uses {found}, which this QGIS ({version}) does not have. Leave it out, or use a newer QGIS.</source>
        <translation>&quot;{key}&quot; käyttää funktiota {found}, jota tässä QGISissä ({version}) ei ole. Jätä se pois, tai käytä uudempaa QGISiä.</translation>
    </message>
    <message>
        <source>The way at the gate leads to no street, and the nearest one that does was taken; schools: {ids}. Draw the missing link, or move the gate.</source>
        <translation>Portin väylä ei johda millekään kadulle, ja sen sijaan otettiin lähin, joka johtaa; koulut: {ids}. Piirrä puuttuva yhteys, tai siirrä portti.</translation>
    </message>
    <message>
        <source>Gates lie at a footway apart from its street that nothing connects to the other streets; schools: {ids}. Draw the missing link.</source>
        <translation>Portteja on erillisen jalkakäytävän varrella, josta ei ole yhteyttä muille kaduille; koulut: {ids}. Piirrä puuttuva yhteys.</translation>
    </message>
    <message>
        <source>For {count} pupils the gate of the school lies at a footway apart from its street, and the data has no link to it: draw the link, or mend it.</source>
        <translation>Oppilaat, joiden koulun portti on erillisen jalkakäytävän varrella ja aineistosta puuttuu yhteys siihen: {count}. Piirrä tai korjaa yhteys.</translation>
    </message>
    <message>
        <source>The layer &quot;{layer}&quot;, given as {name}, holds {found}, where a map needs {expected}. Give another layer, or none.</source>
        <translation>Tasolla &quot;{layer}&quot; ({name}) on {found}, mutta kartta tarvitsee: {expected}. Anna toinen taso, tai jätä kohta tyhjäksi.</translation>
    </message>
    <message>
        <source>points</source>
        <translation>pisteitä</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>viivoja</translation>
    </message>
    <message>
        <source>polygons</source>
        <translation>alueita</translation>
    </message>
    <message>
        <source>rows without a place</source>
        <translation>rivejä ilman paikkaa</translation>
    </message>
    <message>
        <source>shapes of several kinds</source>
        <translation>monenlaisia kohteita</translation>
    </message>
    <message>
        <source>Separate footway not connected: {gate} lies at a footway apart from its street, and the data has no link from there to other streets. Draw the missing link.</source>
        <translation>Erillinen jalkakäytävä ilman yhteyttä: {gate} on erillisen jalkakäytävän varrella, josta aineistossa ei ole yhteyttä muille kaduille. Piirrä puuttuva yhteys.</translation>
    </message>
    <message>
        <source>gate {number} of the school &quot;{school}&quot;</source>
        <translation>koulun &quot;{school}&quot; portti {number}</translation>
    </message>
    <message>
        <source>&lt;p&gt;Judges both sides of every street, and every mapped crossing, for a child of the chosen age.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Class&lt;/b&gt; says who may go there alone: 1 = from pre-school and grade 1; 2 = from grade 3; 3 = from grade 7 (grades 5–6 where signals or a guard help); 4 = nobody alone; 5 = closed. The worst of speed, traffic and missing footway decides it. Where speed or volume is only assumed and could be worse, the class is one step higher.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Risk&lt;/b&gt; adds up along a route (per 100 m of a side; per crossing) and serves to compare ways with each other. It is no probability and no number of accidents.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Reason&lt;/b&gt; says in words what made the class and whether it was measured, tagged or assumed. &lt;b&gt;Coverage&lt;/b&gt; is the share of the risk that rests on known values.&lt;/p&gt;&lt;p&gt;A &lt;b&gt;judgement&lt;/b&gt; of the town replaces the class of a street side or crossing, and is named in the reason; the class that was computed stands beside it. One without ids is about what lies within 10 m of its place. It holds as on the day on which the run begins; that day is part of the run's id (run_id).&lt;/p&gt;&lt;p&gt;The result points to known failures and to missing data. It is no guarantee that a way is free of danger.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Arvioi jokaisen kadun molemmat puolet ja jokaisen kartoitetun ylityspaikan valitun ikäisen lapsen kannalta.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Luokka&lt;/b&gt; kertoo, kuka saa kulkea siinä yksin: 1 = esiopetuksesta ja 1. luokasta alkaen; 2 = 3. luokasta alkaen; 3 = 7. luokasta alkaen (5.–6. luokka, jos valot tai suojatievalvoja auttavat); 4 = ei kukaan yksin; 5 = suljettu. Sen ratkaisee pahin tekijä: nopeus, liikenne tai puuttuva jalkakäytävä. Jos nopeus tai liikennemäärä on vain oletettu ja voi olla huonompi, luokka on astetta ylempi.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Riski&lt;/b&gt; kertyy reittiä pitkin (100 metriä kohden kadun puolella; ylitystä kohden) ja palvelee reittien keskinäistä vertailua. Se ei ole todennäköisyys eikä onnettomuuksien määrä.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Perustelu&lt;/b&gt; kertoo sanoin, mistä luokka syntyi ja oliko tieto mitattu, merkitty kartta-aineistoon vai oletettu. &lt;b&gt;Kattavuus&lt;/b&gt; on se osuus riskistä, joka perustuu tiedossa oleviin arvoihin.&lt;/p&gt;&lt;p&gt;Kunnan &lt;b&gt;arvio&lt;/b&gt; korvaa kadun puolen tai ylityspaikan luokan, ja se mainitaan perustelussa; laskettu luokka näkyy sen vieressä. Arvio, jolla ei ole tunnuksia, koskee sitä, mikä on alle 10 m:n päässä sen paikasta. Arvio pätee sellaisena kuin se on laskennan alkamispäivänä; päivä on osa laskennan tunnusta (run_id).&lt;/p&gt;&lt;p&gt;Tulos osoittaa tiedossa olevat puutteet ja puuttuvat tiedot. Se ei takaa, että väylä olisi vaaraton.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Checks the designated School Path against the clauses of a handbook: the streets that it runs along, the crossings on it, what marks it, and whom it reaches.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Findings&lt;/b&gt; are the places that &lt;i&gt;fail&lt;/i&gt;, those that &lt;i&gt;nearly&lt;/i&gt; pass, and those of which the answer is &lt;i&gt;unknown&lt;/i&gt; since a value is missing or only assumed: each with what was measured, what is required, how it is known, and what to do. Unknown is never a pass.&lt;/p&gt;&lt;p&gt;A &lt;b&gt;waiver&lt;/b&gt; says that a finding may stay: clause, place (feature_id, or a point), reason, author, date and expiry. A waived finding stays in all outputs; from the day after its expiry it counts again. The day on which the run begins is the one that counts, and part of the run&apos;s id (run_id).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Report&lt;/b&gt; is a page to read and print, &lt;b&gt;Report as PDF&lt;/b&gt; the same on paper, &lt;b&gt;Summary&lt;/b&gt; the verdicts by path and clause for other programs. Clauses whose layer is not given are not evaluated, and the report says why.&lt;/p&gt;&lt;p&gt;The result points to known failures and to missing data. It is no guarantee that a path is free of danger. Homes are not shown.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Tarkistaa osoitetun koulupolun ohjekirjan kohtien mukaan: kadut, joita pitkin se kulkee, sen ylityspaikat, mikä sitä merkitsee ja kenet se tavoittaa.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Havainnot&lt;/b&gt; ovat paikkoja, jotka &lt;i&gt;eivät täytä&lt;/i&gt; vaatimusta, jotka täyttävät sen &lt;i&gt;melkein&lt;/i&gt; tai joista vastaus on &lt;i&gt;tuntematon&lt;/i&gt;, koska arvo puuttuu tai on vain oletettu: kustakin kerrotaan, mitä mitattiin, mitä vaaditaan, mistä tieto on ja mitä pitää tehdä. Tuntematon ei ole koskaan hyväksytty.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Poikkeama&lt;/b&gt; sanoo, että havainto saa jäädä: kohta, paikka (feature_id tai piste), perustelu, tekijä, päivä ja päättymispäivä. Havainto, jolle on poikkeama, pysyy kaikissa tuloksissa; päättymistä seuraavasta päivästä alkaen se lasketaan taas mukaan. Ratkaiseva on laskennan alkamispäivä, ja se on osa laskennan tunnusta (run_id).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Raportti&lt;/b&gt; on luettava ja tulostettava sivu, &lt;b&gt;Raportti PDF:nä&lt;/b&gt; sama paperilla ja &lt;b&gt;Yhteenveto&lt;/b&gt; tulokset poluittain ja kohdittain muita ohjelmia varten. Kohtia, joiden tasoa ei ole annettu, ei arvioida, ja raportti kertoo syyn.&lt;/p&gt;&lt;p&gt;Tulos osoittaa tiedossa olevat puutteet ja puuttuvat tiedot. Se ei takaa, että polku olisi vaaraton. Koteja ei näytetä.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Finds for every home the route to school on which a child of the chosen age meets the least traffic danger, no longer than a detour limit allows, and says why.&lt;/p&gt;&lt;p&gt;A child walks on one side of a street and crosses at a place. What the child may use alone is decided by classes: 1 = from pre-school and grade 1; 2 = from grade 3; 3 = from grade 7 (grades 5–6 where signals or a guard help); 4 = nobody alone.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Homes and their status&lt;/b&gt; has a row for every home: &lt;i&gt;served&lt;/i&gt;, &lt;i&gt;served over detour&lt;/i&gt; (longer than the detour limit), &lt;i&gt;blocked&lt;/i&gt; (known values close every way), &lt;i&gt;undecided&lt;/i&gt; (only assumed values close it: survey them), &lt;i&gt;too long&lt;/i&gt;, &lt;i&gt;unreachable&lt;/i&gt;, &lt;i&gt;not snapped&lt;/i&gt; or &lt;i&gt;at school&lt;/i&gt;. For blocked and undecided homes the route shown is the one with the least in its way.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Legs&lt;/b&gt; are the routes piece by piece, with class, risk and reason of each. &lt;b&gt;Report&lt;/b&gt; is a page to read and print.&lt;/p&gt;&lt;p&gt;Judgements and streets with a last day hold as on the day on which the run begins. That day is part of the run's id (run_id): the same inputs give the same id on the same day, and another one on another day.&lt;/p&gt;&lt;p&gt;The result points to known failures and to missing data. It is no guarantee that a way is free of danger. Homes are personal data: nothing leaves this computer, and results that are published should not show homes.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Etsii jokaisesta kodista koulureitin, jolla valitun ikäinen lapsi kohtaa vähiten liikenteen vaaraa ja joka ei ole kiertomatkan rajaa pidempi, ja kertoo perusteet.&lt;/p&gt;&lt;p&gt;Lapsi kulkee kadun jommallakummalla puolella ja ylittää sen ylityspaikassa. Luokat ratkaisevat, mitä lapsi saa käyttää yksin: 1 = esiopetuksesta ja 1. luokasta alkaen; 2 = 3. luokasta alkaen; 3 = 7. luokasta alkaen (5.–6. luokka, jos valot tai suojatievalvoja auttavat); 4 = ei kukaan yksin.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Kodit ja niiden tila&lt;/b&gt; sisältää rivin jokaisesta kodista: &lt;i&gt;reitti löytyy&lt;/i&gt;, &lt;i&gt;reitti löytyy, kiertomatka ylittyy&lt;/i&gt; (kiertomatkan rajaa pidempi), &lt;i&gt;estynyt&lt;/i&gt; (tiedossa olevat arvot sulkevat kaikki reitit), &lt;i&gt;ratkaisematta&lt;/i&gt; (vain oletusarvot sulkevat reitin: selvitä ne maastossa), &lt;i&gt;liian pitkä&lt;/i&gt;, &lt;i&gt;ei yhteyttä&lt;/i&gt;, &lt;i&gt;ei kadun lähellä&lt;/i&gt; tai &lt;i&gt;koulun luona&lt;/i&gt;. Estyneille ja ratkaisemattomille kodeille näytetään se reitti, jolla esteitä on vähiten.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Reittien osat&lt;/b&gt; näyttää reitit pala palalta: kunkin luokan, riskin ja perustelun. &lt;b&gt;Raportti&lt;/b&gt; on luettava ja tulostettava sivu.&lt;/p&gt;&lt;p&gt;Arviot ja kadut, joilla on viimeinen voimassaolopäivä, pätevät sellaisina kuin ne ovat laskennan alkamispäivänä. Päivä on osa laskennan tunnusta (run_id): samat lähtötiedot antavat samana päivänä saman tunnuksen ja toisena päivänä toisen.&lt;/p&gt;&lt;p&gt;Tulos osoittaa tiedossa olevat puutteet ja puuttuvat tiedot. Se ei takaa, että reitti olisi vaaraton. Kotien sijainnit ovat henkilötietoja: mitään ei lähetetä tältä tietokoneelta, eikä julkaistavissa tuloksissa pidä näyttää koteja.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>{name} cannot be written: the name of the file has more than {most} letters. Give it a shorter one.</source>
        <translation>{name}: tiedostoon ei voi kirjoittaa, koska sen nimessä on yli {most} merkkiä. Anna lyhyempi nimi.</translation>
    </message>
    <message>
        <source>No way leads by {place} to the school without turning back, or passing the school first.</source>
        <translation>Paikan {place} kautta ei pääse kouluun kääntymättä takaisin tai kulkematta ensin koulun ohi.</translation>
    </message>
    <message>
        <source>Also in the way:</source>
        <translation>Esteenä ovat myös:</translation>
    </message>
    <message>
        <source>The way by {place} is {length} m; what would open it:</source>
        <translation>Reitti paikan {place} kautta on {length} m; esteen poistaisi:</translation>
    </message>
    <message>
        <source>A way by {place} that is open to this child goes round by {length} m; the detour limit is {limit} m.</source>
        <translation>Tälle lapselle avoin reitti paikan {place} kautta on {length} m; kiertomatkan raja on {limit} m.</translation>
    </message>
    <message>
        <source>{place}: {what}.</source>
        <translation>{place}: {what}.</translation>
    </message>
    <message>
        <source>{place}: survey {attributes}.</source>
        <translation>{place}: selvitä maastossa: {attributes}.</translation>
    </message>
    <message>
        <source>Another day has begun since the check, and other streets and waivers may hold: check again.</source>
        <translation>Päivä on vaihtunut tarkistuksen jälkeen, ja voimassa voi olla muita katuja ja poikkeamia: tarkista uudelleen.</translation>
    </message>
    <message>
        <source>The profiles {profiles} are made for another country than the profile {profile}: a run has the rules and assumed values of one country. Choose its file (COUNTRY_FILE), or write one country into the profiles.</source>
        <translation>Profiilit {profiles} on tehty toiselle maalle kuin profiili {profile}: laskennassa käytetään yhden maan sääntöjä ja oletusarvoja. Valitse maatiedosto (COUNTRY_FILE), tai merkitse profiileihin sama maa.</translation>
    </message>
    <message>
        <source>As things stood on</source>
        <translation>Tilanne päivänä</translation>
    </message>
    <message>
        <source>The runs are of two days, {before} and {after}: judgements may have begun or ended between them.</source>
        <translation>Laskennat ovat eri päiviltä, {before} ja {after}: arvioita on voinut alkaa tai päättyä niiden välillä.</translation>
    </message>
</context>
</TS>
