<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>SchoolPath</name>
    <message numerus="yes">
        <source>The field holds {count} different values; they are read as they stand.</source>
        <translation>
            <numerusform>The field holds {count} value; it is read as it stands.</numerusform>
            <numerusform>The field holds {count} different values; they are read as they stand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bill of quantities of {count} elements: {file}</source>
        <translation>
            <numerusform>Bill of quantities of {count} element: {file}</numerusform>
            <numerusform>Bill of quantities of {count} elements: {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> All {count} findings of this clause there are covered, on every path.</source>
        <translation>
            <numerusform> The finding of this clause there is covered, on every path ({count}).</numerusform>
            <numerusform> All {count} findings of this clause there are covered, on every path.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} routes are selected. Select one, on the layer of routes that &quot;Safest routes to school&quot; made.</source>
        <translation>
            <numerusform>{count} route is selected. Select one, on the layer of routes that &quot;Safest routes to school&quot; made.</numerusform>
            <numerusform>{count} routes are selected. Select one, on the layer of routes that &quot;Safest routes to school&quot; made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} layers of {file} are in the project.</source>
        <translation>
            <numerusform>{count} layer of {file} is in the project.</numerusform>
            <numerusform>{count} layers of {file} are in the project.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{change} ({count} parts)</source>
        <translation>
            <numerusform>{change} ({count} part)</numerusform>
            <numerusform>{change} ({count} parts)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer &quot;{layer}&quot;: {count} features have no geometry (ids {ids}); they have no place in the network.</source>
        <translation>
            <numerusform>Layer &quot;{layer}&quot;: {count} feature has no geometry (ids {ids}); it has no place in the network.</numerusform>
            <numerusform>Layer &quot;{layer}&quot;: {count} features have no geometry (ids {ids}); they have no place in the network.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer &quot;{layer}&quot;: the geometry of {count} features cannot be read (ids {ids}); they are left out. Mend them with &quot;Fix geometries&quot;.</source>
        <translation>
            <numerusform>Layer &quot;{layer}&quot;: the geometry of {count} feature cannot be read (ids {ids}); it is left out. Mend it with &quot;Fix geometries&quot;.</numerusform>
            <numerusform>Layer &quot;{layer}&quot;: the geometry of {count} features cannot be read (ids {ids}); they are left out. Mend them with &quot;Fix geometries&quot;.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer &quot;{layer}&quot;: {count} lines have no length (ids {ids}); they are left out.</source>
        <translation>
            <numerusform>Layer &quot;{layer}&quot;: {count} line has no length (ids {ids}); it is left out.</numerusform>
            <numerusform>Layer &quot;{layer}&quot;: {count} lines have no length (ids {ids}); they are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer &quot;{layer}&quot;: {count} features have another kind of geometry than the layer needs (ids {ids}); they are left out.</source>
        <translation>
            <numerusform>Layer &quot;{layer}&quot;: {count} feature has another kind of geometry than the layer needs (ids {ids}); it is left out.</numerusform>
            <numerusform>Layer &quot;{layer}&quot;: {count} features have another kind of geometry than the layer needs (ids {ids}); they are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer &quot;{layer}&quot;: {count} features have several parts (ids {ids}). Each part of a line is taken as a street of its own with the same id; of several points the first is taken.</source>
        <translation>
            <numerusform>Layer &quot;{layer}&quot;: {count} feature has several parts (ids {ids}). Each part of a line is taken as a street of its own with the same id; of several points the first is taken.</numerusform>
            <numerusform>Layer &quot;{layer}&quot;: {count} features have several parts (ids {ids}). Each part of a line is taken as a street of its own with the same id; of several points the first is taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer &quot;{layer}&quot;: {count} features lie outside the area of the coordinate system (ids {ids}); they have no place in the network. Check the coordinate system of the layer.</source>
        <translation>
            <numerusform>Layer &quot;{layer}&quot;: {count} feature lies outside the area of the coordinate system (ids {ids}); it has no place in the network. Check the coordinate system of the layer.</numerusform>
            <numerusform>Layer &quot;{layer}&quot;: {count} features lie outside the area of the coordinate system (ids {ids}); they have no place in the network. Check the coordinate system of the layer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer &quot;{layer}&quot;: field &quot;{field}&quot; holds no fitting value in {count} features ({examples}; ids {ids}); expected {expected}. These values count as missing: correct them.</source>
        <translation>
            <numerusform>Layer &quot;{layer}&quot;: field &quot;{field}&quot; holds no fitting value in {count} feature ({examples}; ids {ids}); expected {expected}. The value counts as missing: correct it.</numerusform>
            <numerusform>Layer &quot;{layer}&quot;: field &quot;{field}&quot; holds no fitting value in {count} features ({examples}; ids {ids}); expected {expected}. These values count as missing: correct them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer &quot;{layer}&quot;: {count} streets have no kind (ids {ids}); they are taken as &quot;{instead}&quot;.</source>
        <translation>
            <numerusform>Layer &quot;{layer}&quot;: {count} street has no kind (ids {ids}); it is taken as &quot;{instead}&quot;.</numerusform>
            <numerusform>Layer &quot;{layer}&quot;: {count} streets have no kind (ids {ids}); they are taken as &quot;{instead}&quot;.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer &quot;{layer}&quot;: field &quot;{field}&quot; holds no date such as 2026-08-01 in {count} features ({examples}; ids {ids}); these values count as missing.</source>
        <translation>
            <numerusform>Layer &quot;{layer}&quot;: field &quot;{field}&quot; holds no date such as 2026-08-01 in {count} feature ({examples}; ids {ids}); the value counts as missing.</numerusform>
            <numerusform>Layer &quot;{layer}&quot;: field &quot;{field}&quot; holds no date such as 2026-08-01 in {count} features ({examples}; ids {ids}); these values count as missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer &quot;{layer}&quot;: {count} streets are left out (ids {ids}): their last day (valid_to) has gone by.</source>
        <translation>
            <numerusform>Layer &quot;{layer}&quot;: {count} street is left out (ids {ids}): its last day (valid_to) has gone by.</numerusform>
            <numerusform>Layer &quot;{layer}&quot;: {count} streets are left out (ids {ids}): their last day (valid_to) has gone by.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer &quot;{layer}&quot;: {count} crossings have a guard (ids {ids}). Where no time of arrival or departure is given, a guard counts whatever the hour.</source>
        <translation>
            <numerusform>Layer &quot;{layer}&quot;: {count} crossing has a guard (ids {ids}). Where no time of arrival or departure is given, a guard counts whatever the hour.</numerusform>
            <numerusform>Layer &quot;{layer}&quot;: {count} crossings have a guard (ids {ids}). Where no time of arrival or departure is given, a guard counts whatever the hour.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer &quot;{layer}&quot;: {count} homes have a mode other than {mode} (ids {ids}). They are judged by {mode} too: routes are searched for walk and bike, by the field that is named as MODE_FIELD.</source>
        <translation>
            <numerusform>Layer &quot;{layer}&quot;: {count} home has a mode other than {mode} (ids {ids}). It is judged by {mode} too: routes are searched for walk and bike, by the field that is named as MODE_FIELD.</numerusform>
            <numerusform>Layer &quot;{layer}&quot;: {count} homes have a mode other than {mode} (ids {ids}). They are judged by {mode} too: routes are searched for walk and bike, by the field that is named as MODE_FIELD.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer &quot;{layer}&quot;: field &quot;{field}&quot; holds neither a profile (P1, P2 …) nor a grade from {least} to {most} in {count} features ({examples}; ids {ids}); the profile of the run is used there.</source>
        <translation>
            <numerusform>Layer &quot;{layer}&quot;: field &quot;{field}&quot; holds neither a profile (P1, P2 …) nor a grade from {least} to {most} in {count} feature ({examples}; ids {ids}); the profile of the run is used there.</numerusform>
            <numerusform>Layer &quot;{layer}&quot;: field &quot;{field}&quot; holds neither a profile (P1, P2 …) nor a grade from {least} to {most} in {count} features ({examples}; ids {ids}); the profile of the run is used there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer &quot;{layer}&quot;: the field &quot;provenance&quot; of {count} features is no JSON object (ids {ids}); their values count as assumed. Empty the field where the town states them.</source>
        <translation>
            <numerusform>Layer &quot;{layer}&quot;: the field &quot;provenance&quot; of {count} feature is no JSON object (ids {ids}); its values count as assumed. Empty the field where the town states them.</numerusform>
            <numerusform>Layer &quot;{layer}&quot;: the field &quot;provenance&quot; of {count} features is no JSON object (ids {ids}); their values count as assumed. Empty the field where the town states them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer &quot;{layer}&quot;: the field &quot;provenance&quot; of {count} features is cut off (ids {ids}), as Shapefiles do after 254 characters; values of which it says nothing any more count as assumed. Save the layer as GeoPackage from where it was made.</source>
        <translation>
            <numerusform>Layer &quot;{layer}&quot;: the field &quot;provenance&quot; of {count} feature is cut off (ids {ids}), as Shapefiles do after 254 characters; values of which it says nothing any more count as assumed. Save the layer as GeoPackage from where it was made.</numerusform>
            <numerusform>Layer &quot;{layer}&quot;: the field &quot;provenance&quot; of {count} features is cut off (ids {ids}), as Shapefiles do after 254 characters; values of which it says nothing any more count as assumed. Save the layer as GeoPackage from where it was made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer &quot;{layer}&quot;: field &quot;{field}&quot; holds unknown words in {count} features ({examples}; ids {ids}); they are taken as &quot;{instead}&quot;. Expected: {expected}.</source>
        <translation>
            <numerusform>Layer &quot;{layer}&quot;: field &quot;{field}&quot; holds unknown words in {count} feature ({examples}; ids {ids}); it is taken as &quot;{instead}&quot;. Expected: {expected}.</numerusform>
            <numerusform>Layer &quot;{layer}&quot;: field &quot;{field}&quot; holds unknown words in {count} features ({examples}; ids {ids}); they are taken as &quot;{instead}&quot;. Expected: {expected}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer &quot;{layer}&quot;: field &quot;{field}&quot; holds unknown words in {count} features ({examples}; ids {ids}); these values count as missing. Expected: {expected}.</source>
        <translation>
            <numerusform>Layer &quot;{layer}&quot;: field &quot;{field}&quot; holds unknown words in {count} feature ({examples}; ids {ids}); the value counts as missing. Expected: {expected}.</numerusform>
            <numerusform>Layer &quot;{layer}&quot;: field &quot;{field}&quot; holds unknown words in {count} features ({examples}; ids {ids}); these values count as missing. Expected: {expected}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer &quot;{layer}&quot;: {count} judgements are not used (ids {ids}): their effect is neither &quot;closed&quot; nor a class from 1 to 4.</source>
        <translation>
            <numerusform>Layer &quot;{layer}&quot;: {count} judgement is not used (ids {ids}): its effect is neither &quot;closed&quot; nor a class from 1 to 4.</numerusform>
            <numerusform>Layer &quot;{layer}&quot;: {count} judgements are not used (ids {ids}): their effect is neither &quot;closed&quot; nor a class from 1 to 4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer &quot;{layer}&quot;: {count} judgements are not used (ids {ids}): their side is neither &quot;left&quot; nor &quot;right&quot; nor &quot;both&quot; nor empty.</source>
        <translation>
            <numerusform>Layer &quot;{layer}&quot;: {count} judgement is not used (ids {ids}): its side is neither &quot;left&quot; nor &quot;right&quot; nor &quot;both&quot; nor empty.</numerusform>
            <numerusform>Layer &quot;{layer}&quot;: {count} judgements are not used (ids {ids}): their side is neither &quot;left&quot; nor &quot;right&quot; nor &quot;both&quot; nor empty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer &quot;{layer}&quot;: {count} judgements are not used (ids {ids}): a date in them is not written as 2026-08-01.</source>
        <translation>
            <numerusform>Layer &quot;{layer}&quot;: {count} judgement is not used (ids {ids}): a date in it is not written as 2026-08-01.</numerusform>
            <numerusform>Layer &quot;{layer}&quot;: {count} judgements are not used (ids {ids}): a date in them is not written as 2026-08-01.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer &quot;{layer}&quot;: {count} judgements are not used (ids {ids}): no street or crossing has the id they name, or none lies within {distance} m of their place.</source>
        <translation>
            <numerusform>Layer &quot;{layer}&quot;: {count} judgement is not used (ids {ids}): no street or crossing has the id it names, or none lies within {distance} m of its place.</numerusform>
            <numerusform>Layer &quot;{layer}&quot;: {count} judgements are not used (ids {ids}): no street or crossing has the id they name, or none lies within {distance} m of their place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer &quot;{layer}&quot;: {count} judgements name no street and no crossing (ids {ids}). They are taken to be about what lies within {distance} m of their place: {names}. Check it, and enter the ids.</source>
        <translation>
            <numerusform>Layer &quot;{layer}&quot;: {count} judgement names no street and no crossing (ids {ids}). It is taken to be about what lies within {distance} m of its place: {names}. Check it, and enter the ids.</numerusform>
            <numerusform>Layer &quot;{layer}&quot;: {count} judgements name no street and no crossing (ids {ids}). They are taken to be about what lies within {distance} m of their place: {names}. Check it, and enter the ids.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer &quot;{layer}&quot;: {count} routes are closed to the child (ids {ids}); no School Path is drawn along them for the sake of these pupils.</source>
        <translation>
            <numerusform>Layer &quot;{layer}&quot;: {count} route is closed to the child (ids {ids}); no School Path is drawn along it for the sake of these pupils.</numerusform>
            <numerusform>Layer &quot;{layer}&quot;: {count} routes are closed to the child (ids {ids}); no School Path is drawn along them for the sake of these pupils.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer &quot;{layer}&quot;: {count} waivers are not used (ids {ids}): a waiver needs clause, feature_id or a place, reason, author, date and expires.</source>
        <translation>
            <numerusform>Layer &quot;{layer}&quot;: {count} waiver is not used (ids {ids}): a waiver needs clause, feature_id or a place, reason, author, date and expires.</numerusform>
            <numerusform>Layer &quot;{layer}&quot;: {count} waivers are not used (ids {ids}): a waiver needs clause, feature_id or a place, reason, author, date and expires.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer &quot;{layer}&quot;: {count} voices are not used (ids {ids}): their category is none of {expected}.</source>
        <translation>
            <numerusform>Layer &quot;{layer}&quot;: {count} voice is not used (ids {ids}): its category is none of {expected}.</numerusform>
            <numerusform>Layer &quot;{layer}&quot;: {count} voices are not used (ids {ids}): their category is none of {expected}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer &quot;{layer}&quot;: field &quot;{field}&quot; is empty in {count} features (ids {ids}); the feature id is used there.</source>
        <translation>
            <numerusform>Layer &quot;{layer}&quot;: field &quot;{field}&quot; is empty in {count} feature (ids {ids}); the feature id is used there.</numerusform>
            <numerusform>Layer &quot;{layer}&quot;: field &quot;{field}&quot; is empty in {count} features (ids {ids}); the feature id is used there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List &quot;{layer}&quot;: {count} homes lie in no school district, or in those of several schools (rows {ids}); their school stays empty.</source>
        <translation>
            <numerusform>List &quot;{layer}&quot;: {count} home lies in no school district, or in those of several schools (rows {ids}); its school stays empty.</numerusform>
            <numerusform>List &quot;{layer}&quot;: {count} homes lie in no school district, or in those of several schools (rows {ids}); their school stays empty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer &quot;{layer}&quot;: {count} features repeat a value of &quot;{field}&quot; that another has ({examples}; ids {ids}); results that name it may mean any of them.</source>
        <translation>
            <numerusform>Layer &quot;{layer}&quot;: {count} feature repeats a value of &quot;{field}&quot; that another has ({examples}; ids {ids}); results that name it may mean any of them.</numerusform>
            <numerusform>Layer &quot;{layer}&quot;: {count} features repeat a value of &quot;{field}&quot; that another has ({examples}; ids {ids}); results that name it may mean any of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer &quot;{layer}&quot;: the status of {count} homes cannot be read ({examples}; ids {ids}); they are not compared. Expected: {expected}.</source>
        <translation>
            <numerusform>Layer &quot;{layer}&quot;: the status of {count} home cannot be read ({examples}; ids {ids}); it is not compared. Expected: {expected}.</numerusform>
            <numerusform>Layer &quot;{layer}&quot;: the status of {count} homes cannot be read ({examples}; ids {ids}); they are not compared. Expected: {expected}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer &quot;{layer}&quot;: {count} routes belong to no home of &quot;{other}&quot; (ids {ids}); their risk is not compared. Are both of one run?</source>
        <translation>
            <numerusform>Layer &quot;{layer}&quot;: {count} route belongs to no home of &quot;{other}&quot; (ids {ids}); its risk is not compared. Are both of one run?</numerusform>
            <numerusform>Layer &quot;{layer}&quot;: {count} routes belong to no home of &quot;{other}&quot; (ids {ids}); their risk is not compared. Are both of one run?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{known} of {all} crossings have a known speed limit and a mapped kind.</source>
        <translation>
            <numerusform>{known} of {all} crossing has a known speed limit and a mapped kind.</numerusform>
            <numerusform>{known} of {all} crossings have a known speed limit and a mapped kind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} crossings have guard_hours that are no hours such as 07:30-08:15, 13:00-14:00 ({ids}); no guard is counted there.</source>
        <translation>
            <numerusform>{count} crossing has guard_hours that are no hours such as 07:30-08:15, 13:00-14:00 ({ids}); no guard is counted there.</numerusform>
            <numerusform>{count} crossings have guard_hours that are no hours such as 07:30-08:15, 13:00-14:00 ({ids}); no guard is counted there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} elements ({names})</source>
        <translation>
            <numerusform>{count} element ({names})</numerusform>
            <numerusform>{count} elements ({names})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file}: {count} faults, told above.</source>
        <translation>
            <numerusform>{file}: {count} fault, told above.</numerusform>
            <numerusform>{file}: {count} faults, told above.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check of {count} School Paths</source>
        <translation>
            <numerusform>Check of {count} School Path</numerusform>
            <numerusform>Check of {count} School Paths</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Held against &quot;{handbook}&quot; for the profile {profile} (grades {grades}): {judged} of {clauses} clauses could be judged.</source>
        <translation>
            <numerusform>Held against &quot;{handbook}&quot; for the profile {profile} (grades {grades}): {judged} of {clauses} clause could be judged.</numerusform>
            <numerusform>Held against &quot;{handbook}&quot; for the profile {profile} (grades {grades}): {judged} of {clauses} clauses could be judged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>places fail</source>
        <translation>
            <numerusform>place fails</numerusform>
            <numerusform>places fail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>places cannot be told: a value is missing or only assumed</source>
        <translation>
            <numerusform>place cannot be told: a value is missing or only assumed</numerusform>
            <numerusform>places cannot be told: a value is missing or only assumed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>places nearly pass</source>
        <translation>
            <numerusform>place nearly passes</numerusform>
            <numerusform>places nearly pass</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>places are waived</source>
        <translation>
            <numerusform>place is waived</numerusform>
            <numerusform>places are waived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record what is not known, {count} places: first {names}.</source>
        <translation>
            <numerusform>Record what is not known, {count} place: first {names}.</numerusform>
            <numerusform>Record what is not known, {count} places: first {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{measure}: {reason}, at {count} places: {where}.</source>
        <translation>
            <numerusform>{measure}: {reason}, at {count} place: {where}.</numerusform>
            <numerusform>{measure}: {reason}, at {count} places: {where}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The check fails, as FAIL_ON={level} asks: {count} places, clauses {clauses}. All outputs are written.</source>
        <translation>
            <numerusform>The check fails, as FAIL_ON={level} asks: {count} place, clauses {clauses}. All outputs are written.</numerusform>
            <numerusform>The check fails, as FAIL_ON={level} asks: {count} places, clauses {clauses}. All outputs are written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{known} of {all} crossings on it are mapped and have a known speed limit.</source>
        <translation>
            <numerusform>{known} of {all} crossing on it is mapped and has a known speed limit.</numerusform>
            <numerusform>{known} of {all} crossings on it are mapped and have a known speed limit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{found} of {total} addresses were found.</source>
        <translation>
            <numerusform>{found} of {total} address was found.</numerusform>
            <numerusform>{found} of {total} addresses were found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} addresses: {reason}.</source>
        <translation>
            <numerusform>{count} address: {reason}.</numerusform>
            <numerusform>{count} addresses: {reason}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A part of the network hangs on nothing else: {count} lines, {length} m, from line {ids} on. Homes there reach no school outside it.</source>
        <translation>
            <numerusform>A part of the network hangs on nothing else: {count} line, {length} m, from line {ids} on. Homes there reach no school outside it.</numerusform>
            <numerusform>A part of the network hangs on nothing else: {count} lines, {length} m, from line {ids} on. Homes there reach no school outside it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A small part of the network hangs on nothing else: {count} lines, {length} m, from line {ids} on.</source>
        <translation>
            <numerusform>A small part of the network hangs on nothing else: {count} line, {length} m, from line {ids} on.</numerusform>
            <numerusform>A small part of the network hangs on nothing else: {count} lines, {length} m, from line {ids} on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} pieces of streets without length were left out.</source>
        <translation>
            <numerusform>{count} piece of streets without length was left out.</numerusform>
            <numerusform>{count} pieces of streets without length were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} crossings lie at one place with a better-equipped one and were not used: {ids}.</source>
        <translation>
            <numerusform>{count} crossing lies at one place with a better-equipped one and was not used: {ids}.</numerusform>
            <numerusform>{count} crossings lie at one place with a better-equipped one and were not used: {ids}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} crossings name a street that is not there: {ids}. The nearest street was taken.</source>
        <translation>
            <numerusform>{count} crossing names a street that is not there: {ids}. The nearest street was taken.</numerusform>
            <numerusform>{count} crossings name a street that is not there: {ids}. The nearest street was taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} crossings lie more than {distance} m from a street with motor traffic and were not used: {ids}.</source>
        <translation>
            <numerusform>{count} crossing lies more than {distance} m from a street with motor traffic and was not used: {ids}.</numerusform>
            <numerusform>{count} crossings lie more than {distance} m from a street with motor traffic and were not used: {ids}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} crossings lie on no street with motor traffic and were not used: {ids}.</source>
        <translation>
            <numerusform>{count} crossing lies on no street with motor traffic and was not used: {ids}.</numerusform>
            <numerusform>{count} crossings lie on no street with motor traffic and were not used: {ids}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} times a foot way crosses a street at its level without a common point; the crossing was judged as unmarked: {ids}. Join the lines, or set the level of the bridge or tunnel.</source>
        <translation>
            <numerusform>{count} time a foot way crosses a street at its level without a common point; the crossing was judged as unmarked: {ids}. Join the lines, or set the level of the bridge or tunnel.</numerusform>
            <numerusform>{count} times a foot way crosses a street at its level without a common point; the crossing was judged as unmarked: {ids}. Join the lines, or set the level of the bridge or tunnel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} places</source>
        <translation>
            <numerusform>{count} place</numerusform>
            <numerusform>{count} places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{what} ({count} places)</source>
        <translation>
            <numerusform>{what} ({count} place)</numerusform>
            <numerusform>{what} ({count} places)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>: enough at {some} of {all} places</source>
        <translation>
            <numerusform>: enough at {some} of {all} place</numerusform>
            <numerusform>: enough at {some} of {all} places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All {places} opened together, at least {count} of {all} pupils have a way.</source>
        <translation>
            <numerusform>{places} place opened, at least {count} of {all} pupils have a way.</numerusform>
            <numerusform>All {places} opened together, at least {count} of {all} pupils have a way.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} elements that the rules ask for could not be placed; the layer &quot;Not placed&quot; says where and why.</source>
        <translation>
            <numerusform>{count} element that the rules ask for could not be placed; the layer &quot;Not placed&quot; says where and why.</numerusform>
            <numerusform>{count} elements that the rules ask for could not be placed; the layer &quot;Not placed&quot; says where and why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} beside streets of the state</source>
        <translation>
            <numerusform>{count} beside a street of the state</numerusform>
            <numerusform>{count} beside streets of the state</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} beside private streets</source>
        <translation>
            <numerusform>{count} beside a private street</numerusform>
            <numerusform>{count} beside private streets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lanes</source>
        <translation>
            <numerusform>{count} lane</numerusform>
            <numerusform>{count} lanes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about {count} vehicles a day</source>
        <translation>
            <numerusform>about {count} vehicle a day</numerusform>
            <numerusform>about {count} vehicles a day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more places.</source>
        <translation>
            <numerusform>… and %n more place.</numerusform>
            <numerusform>… and %n more places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} homes have another profile or mode in the run after: the runs answer different questions for them.</source>
        <translation>
            <numerusform>{count} home has another profile or mode in the run after: the runs answer different questions for it.</numerusform>
            <numerusform>{count} homes have another profile or mode in the run after: the runs answer different questions for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} homes are not compared: their status cannot be read in one of the runs.</source>
        <translation>
            <numerusform>{count} home is not compared: its status cannot be read in one of the runs.</numerusform>
            <numerusform>{count} homes are not compared: their status cannot be read in one of the runs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} homes are only in the run before.</source>
        <translation>
            <numerusform>{count} home is only in the run before.</numerusform>
            <numerusform>{count} homes are only in the run before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} homes are only in the run after.</source>
        <translation>
            <numerusform>{count} home is only in the run after.</numerusform>
            <numerusform>{count} homes are only in the run after.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Field &quot;{field}&quot; holds values in {count} features that the mapping does not know for {attribute} ({words}; ids {ids}); they count as missing. Add them to &quot;values&quot; of {attribute}, or to &quot;missing&quot;.</source>
        <translation>
            <numerusform>Field &quot;{field}&quot; holds values in {count} feature that the mapping does not know for {attribute} ({words}; ids {ids}); they count as missing. Add them to &quot;values&quot; of {attribute}, or to &quot;missing&quot;.</numerusform>
            <numerusform>Field &quot;{field}&quot; holds values in {count} features that the mapping does not know for {attribute} ({words}; ids {ids}); they count as missing. Add them to &quot;values&quot; of {attribute}, or to &quot;missing&quot;.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} features were left out, as the mapping says (ids {ids}).</source>
        <translation>
            <numerusform>{count} feature was left out, as the mapping says (ids {ids}).</numerusform>
            <numerusform>{count} features were left out, as the mapping says (ids {ids}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The mapping gives {count} features no kind (ids {ids}); they are taken as &quot;{instead}&quot;.</source>
        <translation>
            <numerusform>The mapping gives {count} feature no kind (ids {ids}); it is taken as &quot;{instead}&quot;.</numerusform>
            <numerusform>The mapping gives {count} features no kind (ids {ids}); they are taken as &quot;{instead}&quot;.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} clauses, no faults.</source>
        <translation>
            <numerusform>{count} clause, no faults.</numerusform>
            <numerusform>{count} clauses, no faults.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The selected streets do not hang together: they are {pieces} pieces. Select what lies between them, or draw the path.</source>
        <translation>
            <numerusform>The selected streets do not hang together: they are {pieces} piece. Select what lies between them, or draw the path.</numerusform>
            <numerusform>The selected streets do not hang together: they are {pieces} pieces. Select what lies between them, or draw the path.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At {places} of their junctions the selected streets branch, and a path has two ends. Deselect the branches, or draw the path.</source>
        <translation>
            <numerusform>At {places} of their junctions the selected streets branch, and a path has two ends. Deselect the branch, or draw the path.</numerusform>
            <numerusform>At {places} of their junctions the selected streets branch, and a path has two ends. Deselect the branches, or draw the path.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} School Paths · {date}</source>
        <translation>
            <numerusform>{count} School Path · {date}</numerusform>
            <numerusform>{count} School Paths · {date}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer &quot;{layer}&quot;: {count} streets have vertices more than {distance} km from those beside them (ids {ids}); these vertices are left out. Move them to their place with the vertex tool, or delete them.</source>
        <translation>
            <numerusform>Layer &quot;{layer}&quot;: {count} street has vertices more than {distance} km from those beside them (ids {ids}); these vertices are left out. Move them to their place with the vertex tool, or delete them.</numerusform>
            <numerusform>Layer &quot;{layer}&quot;: {count} streets have vertices more than {distance} km from those beside them (ids {ids}); these vertices are left out. Move them to their place with the vertex tool, or delete them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer &quot;{layer}&quot;: {count} streets have no two vertices within {distance} km (ids {ids}); they are left out. Correct their coordinates.</source>
        <translation>
            <numerusform>Layer &quot;{layer}&quot;: {count} street has no two vertices within {distance} km (ids {ids}); it is left out. Correct its coordinates.</numerusform>
            <numerusform>Layer &quot;{layer}&quot;: {count} streets have no two vertices within {distance} km (ids {ids}); they are left out. Correct their coordinates.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer &quot;{layer}&quot;: {count} paths have vertices more than {distance} km from the streets (ids {ids}); these vertices are left out. Move them to their place with the vertex tool, or delete them.</source>
        <translation>
            <numerusform>Layer &quot;{layer}&quot;: {count} path has vertices more than {distance} km from the streets (ids {ids}); these vertices are left out. Move them to their place with the vertex tool, or delete them.</numerusform>
            <numerusform>Layer &quot;{layer}&quot;: {count} paths have vertices more than {distance} km from the streets (ids {ids}); these vertices are left out. Move them to their place with the vertex tool, or delete them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Layer &quot;{layer}&quot;: {count} paths lie more than {distance} km away from the streets (ids {ids}); they are left out. Check the coordinate system of the layer, and whether its coordinates are swapped.</source>
        <translation>
            <numerusform>Layer &quot;{layer}&quot;: {count} path lies more than {distance} km away from the streets (ids {ids}); it is left out. Check the coordinate system of the layer, and whether its coordinates are swapped.</numerusform>
            <numerusform>Layer &quot;{layer}&quot;: {count} paths lie more than {distance} km away from the streets (ids {ids}); they are left out. Check the coordinate system of the layer, and whether its coordinates are swapped.</numerusform>
        </translation>
    </message>
</context>
</TS>
