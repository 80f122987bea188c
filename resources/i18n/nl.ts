<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>Version {version} · Qt {qt} · Python {python} · licence EUPL-1.2</source>
        <translation>Versie {version} · Qt {qt} · Python {python} · licentie EUPL-1.2</translation>
    </message>
    <message>
        <source>Search in all case files</source>
        <translation>Zoeken in alle dossiers</translation>
    </message>
    <message>
        <source>New intake</source>
        <translation>Nieuwe intake</translation>
    </message>
    <message>
        <source>Note a contact</source>
        <translation>Contact noteren</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Volgende stap</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Lock the vault at once</source>
        <translation>De kluis meteen vergrendelen</translation>
    </message>
    <message>
        <source>Blank the screen, and back</source>
        <translation>Het scherm leegmaken, en weer terug</translation>
    </message>
    <message>
        <source>licence: see the package</source>
        <translation>licentie: zie het pakket</translation>
    </message>
    <message>
        <source>About MH Coordinator</source>
        <translation>Over MH Coördinator</translation>
    </message>
    <message>
        <source>Casework for the regional care coordinator for victims of human trafficking. Everything stays in an encrypted vault on this laptop; the program has no network.</source>
        <translation>Dossiers voor de zorgcoördinator mensenhandel in de regio. Alles blijft in een versleutelde kluis op deze laptop; het programma gebruikt geen netwerk.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>Parts of other makers</source>
        <translation>Onderdelen van andere makers</translation>
    </message>
</context>
<context>
    <name>Absence</name>
    <message>
        <source>Try the safe contact, and who was seen last; write down what they say.</source>
        <translation>Probeer het veilige contact en wie de cliënt het laatst zag; noteer wat zij zeggen.</translation>
    </message>
    <message>
        <source>Try to reach the client in the safe way</source>
        <translation>Cliënt op de veilige manier proberen te bereiken</translation>
    </message>
    <message>
        <source>Tell the police that the client is missing and may be a victim.</source>
        <translation>Meld de politie dat de cliënt weg is en mogelijk slachtoffer is.</translation>
    </message>
    <message>
        <source>Report to the police that the client is missing</source>
        <translation>Vermissing melden bij de politie</translation>
    </message>
    <message>
        <source>Tell the shelter: keep the belongings, and agree how long the place is kept.</source>
        <translation>Overleg met de opvang: spullen bewaren, en hoelang de plek vrij blijft.</translation>
    </message>
    <message>
        <source>Agree with the shelter on place and belongings</source>
        <translation>Met de opvang afspreken over plek en spullen</translation>
    </message>
    <message>
        <source>Tell EMM and the investigators; leaving can end the reflection period.</source>
        <translation>Meld het bij EMM en de recherche; vertrek kan de bedenktijd beëindigen.</translation>
    </message>
    <message>
        <source>Tell EMM and the investigators</source>
        <translation>Melden bij EMM en de recherche</translation>
    </message>
    <message>
        <source>Tell the lawyer, so that no term passes unseen.</source>
        <translation>Vertel het de advocaat, zodat geen termijn ongemerkt verloopt.</translation>
    </message>
    <message>
        <source>Tell the lawyer that the client left</source>
        <translation>Advocaat vertellen dat de cliënt weg is</translation>
    </message>
    <message>
        <source>Change the safety plan: who knows the old address, which agreements still hold.</source>
        <translation>Pas het veiligheidsplan aan: wie kent het oude adres, welke afspraken gelden nog.</translation>
    </message>
    <message>
        <source>Go through the safety plan again</source>
        <translation>Veiligheidsplan opnieuw doornemen</translation>
    </message>
    <message>
        <source>Tell guardian and youth protection at once: the client is, or may be, a minor.</source>
        <translation>Vertel het meteen aan voogd en jeugdbescherming: de cliënt is of lijkt minderjarig.</translation>
    </message>
    <message>
        <source>Tell guardian and youth protection</source>
        <translation>Voogd en jeugdbescherming inlichten</translation>
    </message>
</context>
<context>
    <name>AbsencePanel</name>
    <message>
        <source>Left on</source>
        <translation>Vertrokken op</translation>
    </message>
    <message>
        <source>Back on</source>
        <translation>Terug op</translation>
    </message>
    <message>
        <source>Reported?</source>
        <translation>Gemeld?</translation>
    </message>
    <message>
        <source>Who was told</source>
        <translation>Wie is ingelicht</translation>
    </message>
    <message>
        <source>Police, shelter, EMM, guardian. Enter adds one.</source>
        <translation>Politie, opvang, EMM, voogd. Enter voegt toe.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Last seen where and how, what was said, what was taken along.</source>
        <translation>Waar en hoe het laatst gezien, wat is gezegd, wat is meegenomen.</translation>
    </message>
</context>
<context>
    <name>AbsenceSteps</name>
    <message>
        <source>What to do now</source>
        <translation>Wat nu te doen</translation>
    </message>
    <message>
        <source>The case stays open: a client who returns is expected.</source>
        <translation>Het dossier blijft open: een cliënt die terugkomt, is welkom.</translation>
    </message>
    <message>
        <source>is a task</source>
        <translation>is een taak</translation>
    </message>
    <message>
        <source>Make it a task</source>
        <translation>Maak er een taak van</translation>
    </message>
    <message>
        <source>Make it a task: {what}</source>
        <translation>Maak er een taak van: {what}</translation>
    </message>
</context>
<context>
    <name>AftercareContactPanel</name>
    <message>
        <source>Planned on</source>
        <translation>Gepland op</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Gehouden op</translation>
    </message>
    <message>
        <source>Also the day on which you tried and nobody answered.</source>
        <translation>Ook de dag waarop u het probeerde en niemand antwoordde.</translation>
    </message>
    <message>
        <source>How is the client?</source>
        <translation>Hoe gaat het met de cliënt?</translation>
    </message>
</context>
<context>
    <name>AgendaCasePanel</name>
    <message>
        <source>Take this case off the agenda?</source>
        <translation>Deze casus van de agenda halen?</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Eraf halen</translation>
    </message>
    <message>
        <source>No case stands on the agenda yet. Take one over from the proposals, or add one by its name.</source>
        <translation>Er staat nog geen casus op de agenda. Neem er een over uit de voorstellen, of voeg er een toe op naam.</translation>
    </message>
    <message>
        <source>Minutes for this case</source>
        <translation>Minuten voor deze casus</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>✕ This case was closed after it was put on the agenda. It is printed for nobody.</source>
        <translation>✕ Dit dossier is afgesloten nadat het op de agenda kwam. Het wordt voor niemand geprint.</translation>
    </message>
    <message>
        <source>Take it off the agenda</source>
        <translation>Van de agenda halen</translation>
    </message>
    <message>
        <source>Question to the table</source>
        <translation>Vraag aan tafel</translation>
    </message>
    <message>
        <source>One thing that these people can answer together.</source>
        <translation>Eén ding dat deze mensen samen kunnen beantwoorden.</translation>
    </message>
    <message>
        <source>What the table may see</source>
        <translation>Wat de tafel mag zien</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Wie doet mee</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>iedereen</translation>
    </message>
    <message>
        <source>no one</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Nobody sits at the table yet. Add them under &apos;At the table&apos;.</source>
        <translation>Er zit nog niemand aan tafel. Voeg deelnemers toe bij ‘Aan tafel’.</translation>
    </message>
    <message>
        <source>Take this case off the agenda …</source>
        <translation>Deze casus van de agenda halen …</translation>
    </message>
    <message>
        <source>Open the case file</source>
        <translation>Dossier openen</translation>
    </message>
</context>
<context>
    <name>AgendaDelegate</name>
    <message>
        <source>closed meanwhile</source>
        <translation>intussen afgesloten</translation>
    </message>
    <message>
        <source>no question yet</source>
        <translation>nog geen vraag</translation>
    </message>
</context>
<context>
    <name>AgendaModel</name>
    <message>
        <source>Case and question</source>
        <translation>Casus en vraag</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>tier</source>
        <translation>niveau</translation>
    </message>
    <message>
        <source>no question yet</source>
        <translation>nog geen vraag</translation>
    </message>
    <message>
        <source>takes part</source>
        <translation>doet mee</translation>
    </message>
    <message>
        <source>does not take part</source>
        <translation>doet niet mee</translation>
    </message>
</context>
<context>
    <name>AssessmentPanel</name>
    <message>
        <source>Which assessment?</source>
        <translation>Welk onderzoek?</translation>
    </message>
    <message>
        <source>Was it done?</source>
        <translation>Is het gedaan?</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>Wanneer?</translation>
    </message>
    <message>
        <source>The year alone is enough.</source>
        <translation>Alleen het jaar is genoeg.</translation>
    </message>
    <message>
        <source>By whom?</source>
        <translation>Door wie?</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Never a judgement of risk.</source>
        <translation>Nooit een oordeel over risico.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>BasisPage</name>
    <message>
        <source>On what ground may {name} know this?</source>
        <translation>Op welke grondslag mag {name} dit weten?</translation>
    </message>
</context>
<context>
    <name>BlankScreen</name>
    <message>
        <source>MH Coordinator</source>
        <translation>MH Coördinator</translation>
    </message>
    <message>
        <source>F11 brings the screen back</source>
        <translation>Met F11 komt het scherm terug</translation>
    </message>
</context>
<context>
    <name>CalmPage</name>
    <message>
        <source>All cases were discussed.</source>
        <translation>Alle casussen zijn besproken.</translation>
    </message>
    <message>
        <source>Next: case {place} of {places}</source>
        <translation>Hierna: casus {place} van {places}</translation>
    </message>
</context>
<context>
    <name>CaseActions</name>
    <message>
        <source>‹ Back</source>
        <translation>‹ Terug</translation>
    </message>
    <message>
        <source>Note contact  F4</source>
        <translation>Contact noteren  F4</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>Verwijs</translation>
    </message>
    <message>
        <source>Case summary</source>
        <translation>Casusblad</translation>
    </message>
    <message>
        <source>Correct case</source>
        <translation>Wijzig dossier</translation>
    </message>
    <message>
        <source>More to do with this case</source>
        <translation>Meer bij dit dossier</translation>
    </message>
</context>
<context>
    <name>CaseCard</name>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) typed</source>
        <translation>
            <numerusform>%n regel getypt</numerusform>
            <numerusform>%n regels getypt</numerusform>
        </translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Besluit</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Actie</translation>
    </message>
    <message>
        <source>Tier {tier}</source>
        <translation>Niveau {tier}</translation>
    </message>
</context>
<context>
    <name>CaseColumn</name>
    <message>
        <source>Call name</source>
        <translation>Roepnaam</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Exploitation</source>
        <translation>Uitbuiting</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Spoed</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Geopend op</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Wat moet er gebeuren</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Laatste contact</translation>
    </message>
</context>
<context>
    <name>CaseFilePanel</name>
    <message>
        <source>Call name *</source>
        <translation>Roepnaam *</translation>
    </message>
    <message>
        <source>What we call this case.</source>
        <translation>Zo noemen we dit dossier.</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Where does the case stand?</source>
        <translation>Hoe staat het dossier ervoor?</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Geopend op</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Gesloten op</translation>
    </message>
    <message>
        <source>Only when the case is closed.</source>
        <translation>Alleen als het dossier gesloten is.</translation>
    </message>
    <message>
        <source>How long is it kept?</source>
        <translation>Hoe lang wordt het bewaard?</translation>
    </message>
</context>
<context>
    <name>CaseFilterBar</name>
    <message>
        <source>Find in this list</source>
        <translation>Zoek in deze lijst</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Exploitation</source>
        <translation>Uitbuiting</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>Soort plek</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Wat moet er gebeuren</translation>
    </message>
    <message>
        <source>all statuses</source>
        <translation>alle statussen</translation>
    </message>
    <message>
        <source>all municipalities</source>
        <translation>alle gemeenten</translation>
    </message>
    <message>
        <source>Take this filter away</source>
        <translation>Haal dit filter weg</translation>
    </message>
    <message>
        <source>Shelter: placed</source>
        <translation>Opvang: geplaatst</translation>
    </message>
    <message>
        <source>Shelter: waiting</source>
        <translation>Opvang: wacht</translation>
    </message>
    <message>
        <source>Shelter: place ends within 14 days</source>
        <translation>Opvang: plek loopt af binnen 14 dagen</translation>
    </message>
    <message>
        <source>Residence: reflection period</source>
        <translation>Verblijf: bedenktijd</translation>
    </message>
    <message>
        <source>Residence: permit</source>
        <translation>Verblijf: vergunning</translation>
    </message>
    <message>
        <source>Residence: Dutch or EU</source>
        <translation>Verblijf: Nederlands of EU</translation>
    </message>
    <message>
        <source>Residence: other or unknown</source>
        <translation>Verblijf: anders of onbekend</translation>
    </message>
    <message>
        <source>not closed</source>
        <translation>niet gesloten</translation>
    </message>
    <message>
        <source>all forms</source>
        <translation>alle vormen</translation>
    </message>
    <message>
        <source>all kinds of place</source>
        <translation>alle soorten plek</translation>
    </message>
    <message>
        <source>due or not</source>
        <translation>alle termijnen</translation>
    </message>
    <message>
        <source>today or late</source>
        <translation>vandaag of te laat</translation>
    </message>
    <message>
        <source>within a week</source>
        <translation>binnen een week</translation>
    </message>
    <message>
        <source>within two weeks</source>
        <translation>binnen twee weken</translation>
    </message>
    <message>
        <source>within a month</source>
        <translation>binnen een maand</translation>
    </message>
</context>
<context>
    <name>CaseFinder</name>
    <message>
        <source>Name or number of the case file</source>
        <translation>Naam of nummer van het dossier</translation>
    </message>
    <message>
        <source>Case files</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>No case file fits “{text}”.</source>
        <translation>Geen dossier past bij “{text}”.</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Laatst geopend</translation>
    </message>
</context>
<context>
    <name>CaseHead</name>
    <message>
        <source>show</source>
        <translation>toon</translation>
    </message>
    <message>
        <source>Show the number; this is logged</source>
        <translation>Toon het nummer; dit komt in het logboek</translation>
    </message>
    <message>
        <source>and {number} more</source>
        <translation>en nog {number}</translation>
    </message>
</context>
<context>
    <name>CaseListPage</name>
    <message>
        <source>1 case</source>
        <translation>1 dossier</translation>
    </message>
    <message>
        <source>{number} cases</source>
        <translation>{number} dossiers</translation>
    </message>
    <message>
        <source>1 column has no room</source>
        <translation>1 kolom past niet</translation>
    </message>
    <message>
        <source>{number} columns have no room</source>
        <translation>{number} kolommen passen niet</translation>
    </message>
    <message>
        <source>No case fits what you ask for</source>
        <translation>Geen dossier past bij uw vraag</translation>
    </message>
    <message>
        <source>Take a filter away, or look among all cases.</source>
        <translation>Haal een filter weg, of zoek in alle dossiers.</translation>
    </message>
    <message>
        <source>There are no cases here yet</source>
        <translation>Er zijn hier nog geen dossiers</translation>
    </message>
    <message>
        <source>Every case stands here, with what is due first. Begin with an intake: only a call name is needed.</source>
        <translation>Hier staat elk dossier, met wat er als eerste moet gebeuren. Begin met een intake: alleen een roepnaam is nodig.</translation>
    </message>
    <message>
        <source>Case files</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>New intake</source>
        <translation>Nieuwe intake</translation>
    </message>
    <message>
        <source>Show all cases</source>
        <translation>Toon alle dossiers</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Exploitation</source>
        <translation>Uitbuiting</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Veiligheid</translation>
    </message>
    <message>
        <source>Shelter</source>
        <translation>Opvang</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>Verblijf</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Verwijzingen</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journaal</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Stukken</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historie</translation>
    </message>
</context>
<context>
    <name>CaseSheet</name>
    <message>
        <source>Client</source>
        <translation>Cliënt</translation>
    </message>
    <message>
        <source>Trajectory</source>
        <translation>Traject</translation>
    </message>
    <message>
        <source>Trajectory in one picture</source>
        <translation>Het traject in één beeld</translation>
    </message>
    <message>
        <source>What holds now</source>
        <translation>Wat nu geldt</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Veiligheid</translation>
    </message>
    <message>
        <source>Life domains, since last time</source>
        <translation>Leefgebieden, sinds de vorige keer</translation>
    </message>
    <message>
        <source>urgency: {urgency}</source>
        <translation>spoed: {urgency}</translation>
    </message>
    <message>
        <source>Question for the table</source>
        <translation>Vraag aan de tafel</translation>
    </message>
    <message>
        <source>Own wish: {wish}</source>
        <translation>Eigen wens: {wish}</translation>
    </message>
    <message>
        <source>life domain</source>
        <translation>leefgebied</translation>
    </message>
    <message>
        <source>need</source>
        <translation>wat nodig is</translation>
    </message>
    <message>
        <source>state</source>
        <translation>stand</translation>
    </message>
    <message>
        <source>Needs by life domain</source>
        <translation>Hulpvragen per leefgebied</translation>
    </message>
    <message>
        <source>Family, without names</source>
        <translation>Gezin, zonder namen</translation>
    </message>
    <message>
        <source>before</source>
        <translation>uiterlijk</translation>
    </message>
    <message>
        <source>what</source>
        <translation>wat</translation>
    </message>
    <message>
        <source>source</source>
        <translation>bron</translation>
    </message>
    <message>
        <source>Procedure, check with IND or lawyer</source>
        <translation>Procedure, controleer bij IND of advocaat</translation>
    </message>
    <message>
        <source>who</source>
        <translation>wie</translation>
    </message>
    <message>
        <source>Earlier agreements</source>
        <translation>Eerdere afspraken</translation>
    </message>
</context>
<context>
    <name>CaseTable</name>
    <message>
        <source>Case files</source>
        <translation>Dossiers</translation>
    </message>
</context>
<context>
    <name>ChairBar</name>
    <message>
        <source>Page</source>
        <translation>Blad</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Vergrendel</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Exemplaren</translation>
    </message>
    <message>
        <source>Save minutes</source>
        <translation>Verslag opslaan</translation>
    </message>
    <message>
        <source>Nothing typed yet.</source>
        <translation>Nog niets getypt.</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) and action(s).</source>
        <translation>
            <numerusform>%n besluit of actie.</numerusform>
            <numerusform>%n besluiten en acties.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in a file of minutes yet.</source>
        <translation>Nog niet in een verslag opgeslagen.</translation>
    </message>
    <message>
        <source>All of it stands in the minutes that you saved.</source>
        <translation>Alles staat in het verslag dat u opsloeg.</translation>
    </message>
    <message>
        <source>Kept beside the pack, sealed.</source>
        <translation>Verzegeld bewaard naast het pakket.</translation>
    </message>
    <message>
        <source>Readable until {day}</source>
        <translation>Leesbaar t/m {day}</translation>
    </message>
    <message>
        <source>Ctrl Enter next case · Ctrl Shift Enter the one before</source>
        <translation>Ctrl Enter volgende casus · Ctrl Shift Enter vorige casus</translation>
    </message>
</context>
<context>
    <name>ChairWindow</name>
    <message>
        <source>MH Coordinator</source>
        <translation>MH Coördinator</translation>
    </message>
    <message>
        <source>Throw away all that you typed at this pack?</source>
        <translation>Alles weggooien wat u bij dit pakket typte?</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Toch sluiten</translation>
    </message>
    <message>
        <source>What you typed on {when} stands here again. It is in no file of minutes yet.</source>
        <translation>Wat u typte op {when} staat hier weer. Het staat nog in geen verslag.</translation>
    </message>
    <message>
        <source>Beside the pack lies a draft of another pack, or a damaged one.</source>
        <translation>Naast het pakket ligt een concept van een ander pakket, of een beschadigd concept.</translation>
    </message>
    <message>
        <source>It was left as it is; what you type here is kept under another name.</source>
        <translation>Dat bleef zoals het is. Wat u hier typt, wordt onder een andere naam bewaard.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Opnieuw beginnen</translation>
    </message>
    <message>
        <source>What you typed is in no file of minutes yet. It is kept beside the pack, sealed.</source>
        <translation>Wat u typte, staat nog in geen verslag. Het is verzegeld bewaard naast het pakket.</translation>
    </message>
    <message>
        <source>What you typed is kept nowhere: it is lost when you close.</source>
        <translation>Wat u typte is nergens bewaard: het is weg als u sluit.</translation>
    </message>
    <message>
        <source>There is nothing to save yet: nothing was typed or printed.</source>
        <translation>Er is nog niets om op te slaan: u hebt nog niets getypt of geprint.</translation>
    </message>
    <message>
        <source>✓ The minutes were saved: {name}</source>
        <translation>✓ Het verslag is opgeslagen: {name}</translation>
    </message>
    <message>
        <source>Only the vault of the coordinator opens this file; you cannot either.</source>
        <translation>Alleen de kluis van de coördinator kan dit bestand openen; u zelf ook niet.</translation>
    </message>
    <message>
        <source>Send it to the coordinator. If you type more, save once more.</source>
        <translation>Stuur het naar de coördinator. Typt u nog meer? Sla dan opnieuw op.</translation>
    </message>
</context>
<context>
    <name>ChairWords</name>
    <message>
        <source>What you typed is still here.</source>
        <translation>Wat u typte, staat hier nog.</translation>
    </message>
    <message>
        <source>This computer knows no printer.</source>
        <translation>Deze computer kent geen printer.</translation>
    </message>
    <message>
        <source>Add a printer in the system and print again.</source>
        <translation>Voeg in het systeem een printer toe en print opnieuw.</translation>
    </message>
    <message>
        <source>The printer stands still.</source>
        <translation>De printer staat stil.</translation>
    </message>
    <message>
        <source>Look at its paper and its cover, then print the rest.</source>
        <translation>Kijk naar het papier en de klep, en print dan de rest.</translation>
    </message>
    <message>
        <source>The printer did not take the job, or stopped half-way.</source>
        <translation>De printer nam de opdracht niet aan, of stopte halverwege.</translation>
    </message>
    <message>
        <source>Look whether pages lie in the printer, then print what is not marked as printed.</source>
        <translation>Kijk of er bladen in de printer liggen. Print dan wat nog niet als geprint staat.</translation>
    </message>
    <message>
        <source>A page in this pack cannot be drawn.</source>
        <translation>Een blad in dit pakket kan niet worden getoond.</translation>
    </message>
    <message>
        <source>Ask the coordinator for this page.</source>
        <translation>Vraag dit blad aan de coördinator.</translation>
    </message>
    <message>
        <source>Nothing was left there. What you typed is still here.</source>
        <translation>Daar bleef niets achter. Wat u typte, staat hier nog.</translation>
    </message>
    <message>
        <source>There is no room left where you wanted to save.</source>
        <translation>Er is geen ruimte meer op de plek waar u wilde opslaan.</translation>
    </message>
    <message>
        <source>Make room, or save again and choose another place.</source>
        <translation>Maak ruimte, of sla opnieuw op en kies een andere plek.</translation>
    </message>
    <message>
        <source>No file can be saved in this place.</source>
        <translation>Op deze plek kan geen bestand worden opgeslagen.</translation>
    </message>
    <message>
        <source>Save again and choose another place.</source>
        <translation>Sla opnieuw op en kies een andere plek.</translation>
    </message>
    <message>
        <source>It stands in this window only.</source>
        <translation>Het staat alleen in dit venster.</translation>
    </message>
    <message>
        <source>This pack is open in another window in which is typed too.</source>
        <translation>Dit pakket is ook open in een ander venster, en ook daar wordt getypt.</translation>
    </message>
    <message>
        <source>Go on in one of the two. Save the minutes here before you close this window.</source>
        <translation>Ga verder in een van de twee. Sla hier het verslag op voordat u dit venster sluit.</translation>
    </message>
    <message>
        <source>What you type cannot be kept in the folder of the pack.</source>
        <translation>Wat u typt, kan niet worden bewaard in de map van het pakket.</translation>
    </message>
    <message>
        <source>Save the minutes before you close this window. Next time, put the pack in a folder of your own first.</source>
        <translation>Sla het verslag op voordat u dit venster sluit. Zet het pakket de volgende keer eerst in een map van uzelf.</translation>
    </message>
    <message>
        <source>chair {name}</source>
        <translation>voorzitter {name}</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>Added: {kind}</source>
        <translation>Toegevoegd: {kind}</translation>
    </message>
    <message>
        <source>Removed: {kind}</source>
        <translation>Verwijderd: {kind}</translation>
    </message>
    <message>
        <source>Changed: {kind}</source>
        <translation>Gewijzigd: {kind}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
</context>
<context>
    <name>ChangeRow</name>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}: {before} → {after}</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>ongedaan gemaakt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Maak ongedaan</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Maak ongedaan: {what}</translation>
    </message>
    <message>
        <source>Put back what stood there before? That is a change too, and can be undone.</source>
        <translation>Terugzetten wat er eerst stond? Ook dat is een wijziging die u ongedaan kunt maken.</translation>
    </message>
    <message>
        <source>A later change stands on this one. Undo that one first.</source>
        <translation>Een latere wijziging bouwt hierop voort. Maak die eerst ongedaan.</translation>
    </message>
    <message>
        <source>This was undone already.</source>
        <translation>Dit is al ongedaan gemaakt.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Check</source>
        <translation>Controle</translation>
    </message>
    <message>
        <source>! This cannot be right yet. Nothing is lost; nothing is saved yet.</source>
        <translation>! Dit kan nog niet kloppen. Er is niets kwijt; er is nog niets opgeslagen.</translation>
    </message>
    <message>
        <source>! Look at this once more. It can be saved as you typed it.</source>
        <translation>! Kijk hier nog eens naar. U kunt het opslaan zoals u het typte.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ga erheen</translation>
    </message>
    <message>
        <source>Go to {field}</source>
        <translation>Ga naar {field}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Change {section}</source>
        <translation>{section} wijzigen</translation>
    </message>
    <message>
        <source>Nothing filled in.</source>
        <translation>Niets ingevuld.</translation>
    </message>
</context>
<context>
    <name>ChipEdit</name>
    <message>
        <source>Take away {value}</source>
        <translation>{value} weghalen</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Nothing can be read from descriptor {number}.</source>
        <translation>Uit descriptor {number} kan niets worden gelezen.</translation>
    </message>
    <message>
        <source>The passphrase is not in UTF-8.</source>
        <translation>De wachtwoordzin is niet in UTF-8.</translation>
    </message>
    <message>
        <source>There is no terminal to type in. Use --passphrase-fd.</source>
        <translation>Er is geen terminal om in te typen. Gebruik --passphrase-fd.</translation>
    </message>
    <message>
        <source>The vault was made.</source>
        <translation>De kluis is gemaakt.</translation>
    </message>
    <message>
        <source>Without the passphrase nobody can open it, not even its makers. Keep a copy of the passphrase in a safe.</source>
        <translation>Zonder de wachtwoordzin kan niemand de kluis openen, ook de makers niet. Bewaar een kopie van de wachtwoordzin in een brandkast.</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Kluis</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formaat</translation>
    </message>
    <message>
        <source>Size of the records</source>
        <translation>Grootte van de dossiers</translation>
    </message>
    <message>
        <source>Passphrase of</source>
        <translation>Wachtwoordzin van</translation>
    </message>
    <message>
        <source>Passphrase:</source>
        <translation>Wachtwoordzin:</translation>
    </message>
    <message>
        <source>The vault is sound: every page was read and checked.</source>
        <translation>De kluis is in orde: elke pagina is gelezen en gecontroleerd.</translation>
    </message>
    <message>
        <source>The records are damaged. Nothing was changed.</source>
        <translation>De dossiers zijn beschadigd. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>Damaged pages: {pages}</source>
        <translation>Beschadigde pagina&apos;s: {pages}</translation>
    </message>
    <message>
        <source>Copy the folder now, and put records.db back from a backup.</source>
        <translation>Kopieer de map nu, en zet records.db terug uit een back-up.</translation>
    </message>
    <message>
        <source>The new passphrase is the old one.</source>
        <translation>De nieuwe wachtwoordzin is de oude.</translation>
    </message>
    <message>
        <source>The passphrase was changed. The old one no longer works.</source>
        <translation>De wachtwoordzin is veranderd. De oude werkt niet meer.</translation>
    </message>
    <message>
        <source>New passphrase:</source>
        <translation>Nieuwe wachtwoordzin:</translation>
    </message>
    <message>
        <source>Once more:</source>
        <translation>Nog een keer:</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>De twee zijn niet gelijk.</translation>
    </message>
</context>
<context>
    <name>ClientPlan</name>
    <message>
        <source>My plan</source>
        <translation>Mijn plan</translation>
    </message>
    <message>
        <source>What you say and want</source>
        <translation>Wat je zegt en wilt</translation>
    </message>
    <message>
        <source>What you want to reach</source>
        <translation>Wat je wilt bereiken</translation>
    </message>
    <message>
        <source>What is good in any case</source>
        <translation>Wat altijd goed is</translation>
    </message>
    <message>
        <source>If you stay in the Netherlands</source>
        <translation>Als je in Nederland blijft</translation>
    </message>
    <message>
        <source>If you go back</source>
        <translation>Als je teruggaat</translation>
    </message>
    <message>
        <source>you yourself</source>
        <translation>jij zelf</translation>
    </message>
    <message>
        <source>before {day}</source>
        <translation>voor {day}</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>op {day}</translation>
    </message>
    <message>
        <source>on {day} at {time}</source>
        <translation>op {day} om {time}</translation>
    </message>
    <message>
        <source>On {day} we look at this plan together again. You can always say that it must change.</source>
        <translation>Op {day} kijken we samen weer naar dit plan. Je kunt altijd zeggen dat het anders moet.</translation>
    </message>
    <message>
        <source>You can always say that this plan must change.</source>
        <translation>Je kunt altijd zeggen dat dit plan anders moet.</translation>
    </message>
    <message>
        <source>Questions? Ask {name}, {phone}.</source>
        <translation>Heb je vragen? Bel {name}, {phone}.</translation>
    </message>
    <message>
        <source>My own notes</source>
        <translation>Mijn eigen aantekeningen</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Afspraken</translation>
    </message>
    <message>
        <source>with the help of {who}</source>
        <translation>met hulp van {who}</translation>
    </message>
    <message>
        <source>Where you see (…), the name of somebody or of a place was left out.</source>
        <translation>Waar u (…) ziet, is de naam van iemand of van een plaats weggelaten.</translation>
    </message>
    <message>
        <source>the client</source>
        <translation>de cliënt</translation>
    </message>
    <message>
        <source>the client&apos;s own plan</source>
        <translation>het eigen plan van de cliënt</translation>
    </message>
    <message>
        <source>care coordinator</source>
        <translation>zorgcoördinator</translation>
    </message>
    <message>
        <source>somebody who helps</source>
        <translation>iemand die helpt</translation>
    </message>
</context>
<context>
    <name>ClientPlanFormal</name>
    <message>
        <source>My plan</source>
        <translation>Mijn plan</translation>
    </message>
    <message>
        <source>What you say and want</source>
        <translation>Wat u zegt en wilt</translation>
    </message>
    <message>
        <source>What you want to reach</source>
        <translation>Wat u wilt bereiken</translation>
    </message>
    <message>
        <source>What is good in any case</source>
        <translation>Wat altijd goed is</translation>
    </message>
    <message>
        <source>If you stay in the Netherlands</source>
        <translation>Als u in Nederland blijft</translation>
    </message>
    <message>
        <source>If you go back</source>
        <translation>Als u teruggaat</translation>
    </message>
    <message>
        <source>you yourself</source>
        <translation>u zelf</translation>
    </message>
    <message>
        <source>before {day}</source>
        <translation>voor {day}</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>op {day}</translation>
    </message>
    <message>
        <source>on {day} at {time}</source>
        <translation>op {day} om {time}</translation>
    </message>
    <message>
        <source>On {day} we look at this plan together again. You can always say that it must change.</source>
        <translation>Op {day} kijken we samen weer naar dit plan. U kunt altijd zeggen dat het anders moet.</translation>
    </message>
    <message>
        <source>You can always say that this plan must change.</source>
        <translation>U kunt altijd zeggen dat dit plan anders moet.</translation>
    </message>
    <message>
        <source>Questions? Ask {name}, {phone}.</source>
        <translation>Hebt u vragen? Bel {name}, {phone}.</translation>
    </message>
    <message>
        <source>My own notes</source>
        <translation>Mijn eigen aantekeningen</translation>
    </message>
</context>
<context>
    <name>ClientPlanPage</name>
    <message>
        <source>informally (je)</source>
        <translation>met je</translation>
    </message>
    <message>
        <source>formally (u)</source>
        <translation>met u</translation>
    </message>
    <message>
        <source>This is what the client gets</source>
        <translation>Dit krijgt de cliënt</translation>
    </message>
    <message>
        <source>✓ The plan was handed to the printer</source>
        <translation>✓ Het plan is naar de printer</translation>
    </message>
    <message>
        <source>✓ The plan was saved, encrypted</source>
        <translation>✓ Het plan is versleuteld opgeslagen</translation>
    </message>
    <message>
        <source>The plan, for the client</source>
        <translation>Het plan, voor de cliënt</translation>
    </message>
    <message>
        <source>Plain words, to take home. No names, nothing about danger. Read it first: goals stand there as they were typed.</source>
        <translation>Gewone woorden, om mee naar huis te nemen. Geen namen, niets over gevaar. Lees het eerst: doelen staan er zoals ze zijn getypt.</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Taal van het papier</translation>
    </message>
    <message>
        <source>What was typed stays in the language in which it was typed.</source>
        <translation>Wat u typte, blijft in de taal waarin u het typte.</translation>
    </message>
    <message>
        <source>How the client is spoken to</source>
        <translation>Hoe de cliënt wordt aangesproken</translation>
    </message>
    <message>
        <source>English makes no difference.</source>
        <translation>In het Engels is er geen verschil.</translation>
    </message>
    <message>
        <source>Ask the client first whether it is safe to have this on paper, and where it will be kept.</source>
        <translation>Vraag de cliënt eerst of het veilig is om dit op papier te hebben, en waar het blijft.</translation>
    </message>
    <message>
        <source>Stays off the paper</source>
        <translation>Blijft van het papier</translation>
    </message>
    <message>
        <source>These lines speak of danger, the criminal case or what happened. Find other words for them in the plan, together with the client, to have them on the paper.</source>
        <translation>Deze regels gaan over gevaar, de strafzaak of wat er gebeurd is. Zoek er in het plan samen met de cliënt andere woorden voor, dan komen ze op het papier.</translation>
    </message>
    <message>
        <source>Back to the case</source>
        <translation>Terug naar het dossier</translation>
    </message>
    <message>
        <source>Show the paper</source>
        <translation>Toon het papier</translation>
    </message>
    <message>
        <source>Save as encrypted PDF …</source>
        <translation>Opslaan als versleutelde PDF …</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Afdrukken …</translation>
    </message>
</context>
<context>
    <name>ClosingCard</name>
    <message>
        <source>Closing and aftercare</source>
        <translation>Sluiting en nazorg</translation>
    </message>
    <message>
        <source>open again</source>
        <translation>heropen</translation>
    </message>
    <message>
        <source>end aftercare</source>
        <translation>beëindig nazorg</translation>
    </message>
    <message>
        <source>close the case</source>
        <translation>sluit het dossier</translation>
    </message>
    <message>
        <source>When the trajectory is over, close the case here: what is open is settled and aftercare is planned.</source>
        <translation>Is het traject klaar, sluit het dossier dan hier: wat open staat wordt afgehandeld en nazorg wordt gepland.</translation>
    </message>
    <message>
        <source>Kept until {day} ({source}).</source>
        <translation>Wordt bewaard tot en met {day} ({source}).</translation>
    </message>
    <message>
        <source>had</source>
        <translation>gehad</translation>
    </message>
    <message>
        <source>due</source>
        <translation>te doen</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation>heropend</translation>
    </message>
    <message>
        <source>Aftercare cannot end yet: something is still open or due. Settle it first, or open the case again and close it; then you say for each how it ends.</source>
        <translation>De nazorg kan nog niet eindigen: er staat nog iets open. Handel dat eerst af. Of open het dossier weer en sluit het opnieuw; dan zegt u bij elk hoe het eindigt.</translation>
    </message>
    <message>
        <source>Why is the case opened again?</source>
        <translation>Waarom gaat het dossier weer open?</translation>
    </message>
    <message>
        <source>Open the case again</source>
        <translation>Heropen het dossier</translation>
    </message>
    <message>
        <source>Leave it closed</source>
        <translation>Laat het gesloten</translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message>
        <source>Close case</source>
        <translation>Dossier sluiten</translation>
    </message>
    <message>
        <source>Close the case  (Ctrl S)</source>
        <translation>Sluit het dossier  (Ctrl S)</translation>
    </message>
    <message>
        <source>What is still open</source>
        <translation>Wat nog open staat</translation>
    </message>
    <message>
        <source>Nothing is open. The case can be closed.</source>
        <translation>Er staat niets meer open. Het dossier kan dicht.</translation>
    </message>
    <message>
        <source>Say for each how it ends. Nothing is left behind unseen.</source>
        <translation>Zeg bij elk hoe het eindigt. Zo blijft niets ongezien liggen.</translation>
    </message>
    <message>
        <source>Your organisation sets how long this file is kept.</source>
        <translation>Uw organisatie bepaalt hoe lang dit dossier wordt bewaard.</translation>
    </message>
    <message>
        <source>Kept until {day} ({source}; known as of {known}). Check with your privacy officer.</source>
        <translation>Wordt bewaard tot en met {day} ({source}; stand {known}). Controleer bij uw privacyfunctionaris.</translation>
    </message>
</context>
<context>
    <name>ClosingPanel</name>
    <message>
        <source>Last day of the trajectory</source>
        <translation>Laatste dag van het traject</translation>
    </message>
    <message>
        <source>From here the retention term runs.</source>
        <translation>Vanaf deze dag loopt de bewaartermijn.</translation>
    </message>
    <message>
        <source>Why does it end?</source>
        <translation>Waarom eindigt het?</translation>
    </message>
    <message>
        <source>Where does the client go?</source>
        <translation>Waar gaat de cliënt heen?</translation>
    </message>
    <message>
        <source>About the destination</source>
        <translation>Over de bestemming</translation>
    </message>
    <message>
        <source>No address.</source>
        <translation>Geen adres.</translation>
    </message>
    <message>
        <source>Handed over to whom, and what</source>
        <translation>Aan wie overgedragen, en wat</translation>
    </message>
    <message>
        <source>Said at each task that is handed over.</source>
        <translation>Komt bij elke taak te staan die wordt overgedragen.</translation>
    </message>
    <message>
        <source>Aftercare after 1, 3, 6 and 12 months</source>
        <translation>Nazorg na 1, 3, 6 en 12 maanden</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Opened again on</source>
        <translation>Heropend op</translation>
    </message>
    <message>
        <source>Why opened again</source>
        <translation>Waarom heropend</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
</context>
<context>
    <name>ConfirmStrip</name>
    <message>
        <source>Leave as it is</source>
        <translation>Laat zo</translation>
    </message>
</context>
<context>
    <name>ConflictStrip</name>
    <message>
        <source>Everything was kept as it was entered.</source>
        <translation>Alles is bewaard zoals het is ingevuld.</translation>
    </message>
    <message>
        <source>Look at: {what}</source>
        <translation>Bekijk: {what}</translation>
    </message>
</context>
<context>
    <name>ConsentPage</name>
    <message>
        <source>Consent</source>
        <translation>Toestemming</translation>
    </message>
</context>
<context>
    <name>ConsentPanel</name>
    <message>
        <source>Who?</source>
        <translation>Wie?</translation>
    </message>
    <message>
        <source>An organisation, a person or a group.</source>
        <translation>Een organisatie, een persoon of een groep.</translation>
    </message>
    <message>
        <source>Kind of organisation</source>
        <translation>Soort organisatie</translation>
    </message>
    <message>
        <source>Then it holds for all of that kind.</source>
        <translation>Geldt dan voor alle van die soort.</translation>
    </message>
    <message>
        <source>What may they know?</source>
        <translation>Wat mogen zij weten?</translation>
    </message>
    <message>
        <source>For what, and how far?</source>
        <translation>Waarvoor, en hoever?</translation>
    </message>
    <message>
        <source>How was it given?</source>
        <translation>Hoe gegeven?</translation>
    </message>
    <message>
        <source>By whom?</source>
        <translation>Door wie?</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Op</translation>
    </message>
    <message>
        <source>Ask again on</source>
        <translation>Opnieuw vragen op</translation>
    </message>
    <message>
        <source>On this day the consent is on Today.</source>
        <translation>Op die dag staat de toestemming bij Vandaag.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Grondslag</translation>
    </message>
    <message>
        <source>Consent, unless a law gives another.</source>
        <translation>Toestemming, tenzij een wet een andere geeft.</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Vastgelegd door</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Ingetrokken op</translation>
    </message>
    <message>
        <source>Holds for this organisation alone.</source>
        <translation>Geldt alleen voor deze organisatie.</translation>
    </message>
</context>
<context>
    <name>ContactChannelPanel</name>
    <message>
        <source>Phone number, e-mail address, or who passes it on</source>
        <translation>Telefoonnummer, e-mailadres, of via wie</translation>
    </message>
    <message>
        <source>What is safe?</source>
        <translation>Wat is veilig?</translation>
    </message>
    <message>
        <source>What must never be done?</source>
        <translation>Wat mag nooit?</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>Wanneer?</translation>
    </message>
    <message>
        <source>Days and hours.</source>
        <translation>Dagen en uren.</translation>
    </message>
    <message>
        <source>Mind</source>
        <translation>Let op</translation>
    </message>
    <message>
        <source>Why care is needed.</source>
        <translation>Waarom u voorzichtig moet zijn.</translation>
    </message>
    <message>
        <source>Is this way safe?</source>
        <translation>Is dit nummer of adres veilig?</translation>
    </message>
</context>
<context>
    <name>ContactMomentPanel</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>How?</source>
        <translation>Hoe?</translation>
    </message>
    <message>
        <source>With whom?</source>
        <translation>Met wie?</translation>
    </message>
    <message>
        <source>What was said or agreed?</source>
        <translation>Wat is er gezegd of afgesproken?</translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message>
        <source>Safe contact</source>
        <translation>Veilig contact</translation>
    </message>
</context>
<context>
    <name>CopiesDialog</name>
    <message>
        <source>Copies</source>
        <translation>Exemplaren</translation>
    </message>
    <message>
        <source>Stop after this copy</source>
        <translation>Stop na dit exemplaar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Alles printen</translation>
    </message>
    <message>
        <source>A numbered copy for each at the table</source>
        <translation>Een genummerd exemplaar voor ieder aan tafel</translation>
    </message>
    <message>
        <source>Hand out each copy to whom it names, and collect all of them after the meeting.</source>
        <translation>Geef elk exemplaar aan wie erop staat, en haal ze na het overleg allemaal weer op.</translation>
    </message>
    <message>
        <source>Copy {serial} …</source>
        <translation>Exemplaar {serial} …</translation>
    </message>
    <message>
        <source>Print the rest</source>
        <translation>De rest printen</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>Nobody sits at the table yet.</source>
        <translation>Er zit nog niemand aan tafel.</translation>
    </message>
    <message>
        <source>This is copy {name}</source>
        <translation>Dit is exemplaar {name}</translation>
    </message>
    <message>
        <source>Print 1 copy …</source>
        <translation>1 exemplaar printen …</translation>
    </message>
    <message>
        <source>Print {number} copies …</source>
        <translation>{number} exemplaren printen …</translation>
    </message>
    <message>
        <source>Save 1 encrypted …</source>
        <translation>1 versleuteld opslaan …</translation>
    </message>
    <message>
        <source>Save {number} encrypted …</source>
        <translation>{number} versleuteld opslaan …</translation>
    </message>
    <message>
        <source>{place} of {number}: copy {name}</source>
        <translation>{place} van {number}: exemplaar {name}</translation>
    </message>
    <message>
        <source>Papers for each at the table</source>
        <translation>Stukken voor ieder aan tafel</translation>
    </message>
    <message>
        <source>Each copy has a number and holds only the cases in which that participant takes part. Look at them before you print: what is ticked leaves, and stands in the log.</source>
        <translation>Elk exemplaar heeft een nummer en bevat alleen de casussen waaraan die deelnemer meedoet. Bekijk ze voordat u print: wat is aangevinkt gaat de deur uit en staat in het logboek.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Exemplaren</translation>
    </message>
    <message>
        <source>Solve it on the agenda</source>
        <translation>Oplossen op de agenda</translation>
    </message>
    <message>
        <source>Check the free text</source>
        <translation>Vrije tekst nakijken</translation>
    </message>
    <message>
        <source>Stop after this copy</source>
        <translation>Stoppen na dit exemplaar</translation>
    </message>
    <message>
        <source>Back to the agenda</source>
        <translation>Terug naar de agenda</translation>
    </message>
    <message>
        <source>Show the paper</source>
        <translation>Het papier tonen</translation>
    </message>
</context>
<context>
    <name>CopyRow</name>
    <message>
        <source>Not in this pack: the coordinator prints it.</source>
        <translation>Niet in dit pakket: de coördinator print dit.</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>geprint</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Printen</translation>
    </message>
    <message>
        <source>Print copy {serial}</source>
        <translation>Exemplaar {serial} printen</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Opnieuw printen</translation>
    </message>
</context>
<context>
    <name>CopyWords</name>
    <message>
        <source>is being prepared …</source>
        <translation>wordt klaargemaakt …</translation>
    </message>
    <message>
        <source>1 case is blocked: nothing is printed until that is solved</source>
        <translation>1 casus zit vast: er wordt niets geprint tot dat is opgelost</translation>
    </message>
    <message>
        <source>{number} cases are blocked: nothing is printed until that is solved</source>
        <translation>{number} casussen zitten vast: er wordt niets geprint tot dat is opgelost</translation>
    </message>
    <message>
        <source>comes no more</source>
        <translation>komt niet meer</translation>
    </message>
    <message>
        <source>{number} left out</source>
        <translation>{number} weggelaten</translation>
    </message>
    <message>
        <source>takes part in no case</source>
        <translation>doet aan geen casus mee</translation>
    </message>
    <message>
        <source>all that was decided is left out</source>
        <translation>alles wat besloten is, is weggelaten</translation>
    </message>
    <message>
        <source>nothing was decided in their cases</source>
        <translation>in hun casussen is niets besloten</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Er is niets geprint.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Er is niets opgeslagen.</translation>
    </message>
    <message>
        <source>Handed to the printer: {copies}.</source>
        <translation>Aan de printer gegeven: {copies}.</translation>
    </message>
    <message>
        <source>Saved, encrypted: {copies}.</source>
        <translation>Versleuteld opgeslagen: {copies}.</translation>
    </message>
    <message>
        <source>Copy {copy} was released and is in the log, but did not arrive whole.</source>
        <translation>Exemplaar {copy} is vrijgegeven en staat in het logboek, maar is niet heel aangekomen.</translation>
    </message>
    <message>
        <source>Not released, and not in the log: {copies}.</source>
        <translation>Niet vrijgegeven, en niet in het logboek: {copies}.</translation>
    </message>
    <message>
        <source>The printer stands still. Look at its paper and its cover, then print the rest.</source>
        <translation>De printer staat stil. Kijk naar het papier en de klep, en print dan de rest.</translation>
    </message>
    <message>
        <source>A case says something else now. Look at the copies again, then print the rest.</source>
        <translation>In een dossier staat nu iets anders. Bekijk de exemplaren opnieuw en print dan de rest.</translation>
    </message>
    <message>
        <source>✓ printed</source>
        <translation>✓ afgedrukt</translation>
    </message>
    <message>
        <source>✓ saved</source>
        <translation>✓ opgeslagen</translation>
    </message>
</context>
<context>
    <name>CounterView</name>
    <message>
        <source>! Gap of {days} days, from {first} to {last}: the count begins anew.</source>
        <translation>! Gat van {days} dagen, van {first} tot en met {last}: de telling begint opnieuw.</translation>
    </message>
    <message>
        <source>✓ {years} years without a gap are full.</source>
        <translation>✓ {years} jaar zonder gat zijn vol.</translation>
    </message>
    <message>
        <source>Counts since {day}.</source>
        <translation>Telt vanaf {day}.</translation>
    </message>
    <message>
        <source>{years} years are full on {day}.</source>
        <translation>Op {day} zijn {years} jaar vol.</translation>
    </message>
    <message>
        <source>The permits reach to that day.</source>
        <translation>De vergunningen lopen tot die dag door.</translation>
    </message>
    <message>
        <source>The permits do not reach to that day yet.</source>
        <translation>De vergunningen lopen nog niet tot die dag door.</translation>
    </message>
</context>
<context>
    <name>CriminalCasePanel</name>
    <message>
        <source>Criminal complaint</source>
        <translation>Aangifte</translation>
    </message>
    <message>
        <source>Filed in or on</source>
        <translation>Gedaan in of op</translation>
    </message>
    <message>
        <source>With whom?</source>
        <translation>Bij wie?</translation>
    </message>
    <message>
        <source>For example AVIM, Labour Inspectorate, prosecutor.</source>
        <translation>Bijvoorbeeld AVIM, Arbeidsinspectie, OM.</translation>
    </message>
    <message>
        <source>Next interview</source>
        <translation>Volgend gesprek</translation>
    </message>
    <message>
        <source>For example information interview, studio interview.</source>
        <translation>Bijvoorbeeld informatief gesprek, studioverhoor.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Place of the interview</source>
        <translation>Plaats van het gesprek</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Number at the police or inspectorate</source>
        <translation>Zaaknummer politie of inspectie</translation>
    </message>
    <message>
        <source>Number at the prosecutor</source>
        <translation>Parketnummer</translation>
    </message>
    <message>
        <source>What is expected?</source>
        <translation>Wat wordt er verwacht?</translation>
    </message>
    <message>
        <source>The danger</source>
        <translation>Het gevaar</translation>
    </message>
    <message>
        <source>What the danger is, not who it comes from. No personal data of suspects.</source>
        <translation>Wat het gevaar is, niet van wie het komt. Geen persoonsgegevens van verdachten.</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translation>Advocaat</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
</context>
<context>
    <name>Date</name>
    <message>
        <source>January</source>
        <translation>januari</translation>
    </message>
    <message>
        <source>February</source>
        <translation>februari</translation>
    </message>
    <message>
        <source>March</source>
        <translation>maart</translation>
    </message>
    <message>
        <source>April</source>
        <translation>april</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mei</translation>
    </message>
    <message>
        <source>June</source>
        <translation>juni</translation>
    </message>
    <message>
        <source>July</source>
        <translation>juli</translation>
    </message>
    <message>
        <source>August</source>
        <translation>augustus</translation>
    </message>
    <message>
        <source>September</source>
        <translation>september</translation>
    </message>
    <message>
        <source>October</source>
        <translation>oktober</translation>
    </message>
    <message>
        <source>November</source>
        <translation>november</translation>
    </message>
    <message>
        <source>December</source>
        <translation>december</translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>dd-mm-yyyy</source>
        <translation>dd-mm-jjjj</translation>
    </message>
    <message>
        <source>Pick from a calendar</source>
        <translation>Kiezen uit een kalender</translation>
    </message>
</context>
<context>
    <name>DayPage</name>
    <message>
        <source>{day} · week {week}</source>
        <translation>{day} · week {week}</translation>
    </message>
</context>
<context>
    <name>DecidedPanel</name>
    <message>
        <source>Decided</source>
        <translation>Besloten</translation>
    </message>
    <message>
        <source>Nothing was decided about: {cases}.</source>
        <translation>Niets besloten over: {cases}.</translation>
    </message>
    <message>
        <source>before {day}</source>
        <translation>vóór {day}</translation>
    </message>
    <message>
        <source>the task was deleted</source>
        <translation>de taak is verwijderd</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>nog open</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gedaan</translation>
    </message>
</context>
<context>
    <name>DecisionListsPage</name>
    <message>
        <source>Decision lists</source>
        <translation>Besluitenlijsten</translation>
    </message>
    <message>
        <source>What was decided, for each participant: only their own cases, in the words of the tier. What is ticked leaves, and stands in the log.</source>
        <translation>Wat er besloten is, voor iedere deelnemer: alleen de eigen casussen, in de woorden van het niveau. Wat is aangevinkt gaat de deur uit en staat in het logboek.</translation>
    </message>
    <message>
        <source>Back to the meeting</source>
        <translation>Terug naar het overleg</translation>
    </message>
    <message>
        <source>Stop after this list</source>
        <translation>Stop na deze lijst</translation>
    </message>
    <message>
        <source>This is the decision list of {name}</source>
        <translation>Dit is de besluitenlijst van {name}</translation>
    </message>
    <message>
        <source>Print 1 list …</source>
        <translation>1 lijst printen …</translation>
    </message>
    <message>
        <source>Print {number} lists …</source>
        <translation>{number} lijsten printen …</translation>
    </message>
    <message>
        <source>Left out of this list, without a word about it:</source>
        <translation>Niet in deze lijst; de ontvanger ziet dat niet:</translation>
    </message>
</context>
<context>
    <name>DirectoryDialog</name>
    <message>
        <source>Throw away</source>
        <translation>Gooi weg</translation>
    </message>
    <message>
        <source>Closes without saving. Esc closes too, but keeps what you typed.</source>
        <translation>Sluit zonder opslaan. Esc sluit ook, maar bewaart wat u typte.</translation>
    </message>
    <message>
        <source>Save  (Ctrl S)</source>
        <translation>Opslaan  (Ctrl S)</translation>
    </message>
    <message>
        <source>What you typed earlier and did not save stands here again.</source>
        <translation>Wat u eerder typte en niet opsloeg, staat hier weer.</translation>
    </message>
</context>
<context>
    <name>DirectoryForm</name>
    <message>
        <source>A name is needed.</source>
        <translation>Een naam is nodig.</translation>
    </message>
    <message>
        <source>This is no phone number.</source>
        <translation>Dit is geen telefoonnummer.</translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation>Dit is geen e-mailadres.</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>Nothing left the vault. Your text is kept.</source>
        <translation>Er heeft niets de kluis verlaten. Uw tekst is bewaard.</translation>
    </message>
    <message>
        <source>A number or address that was recorded as not safe was left out.</source>
        <translation>Een nummer of adres dat als niet veilig staat opgenomen, is weggelaten.</translation>
    </message>
    <message>
        <source>The sender is not filled in: the letter does not say how to reach you.</source>
        <translation>De afzender is niet ingevuld: in de brief staat niet hoe men u bereikt.</translation>
    </message>
    <message>
        <source>Your phone number is not filled in: the paper does not say whom to call. Fill it in with the sender, under Settings.</source>
        <translation>Uw telefoonnummer is niet ingevuld: op het papier staat niet wie de cliënt kan bellen. Vul het in bij de afzender, onder Instellingen.</translation>
    </message>
    <message>
        <source>Look at the letter once more before it leaves.</source>
        <translation>Bekijk de brief nog eens voordat hij weggaat.</translation>
    </message>
    <message>
        <source>The client does not want this recipient to know.</source>
        <translation>De cliënt wil niet dat deze ontvanger het weet.</translation>
    </message>
    <message>
        <source>Choose another organisation, or talk with the client. If the client changed their mind, record that with the consents first.</source>
        <translation>Kies een andere organisatie, of praat met de cliënt. Is de cliënt van gedachten veranderd, leg dat dan eerst vast bij de toestemmingen.</translation>
    </message>
    <message>
        <source>There is no ground to share with this recipient.</source>
        <translation>Er is geen grondslag om met deze ontvanger te delen.</translation>
    </message>
    <message>
        <source>Ask the client for consent and record it, or record the law that allows it. Advice without any identity is always possible.</source>
        <translation>Vraag de cliënt om toestemming en leg die vast, of leg vast welke wet het toestaat. Advies vragen zonder identiteit kan altijd.</translation>
    </message>
    <message>
        <source>This participant may hear about the client without identity.</source>
        <translation>Deze deelnemer mag over de cliënt horen zonder te weten wie het is.</translation>
    </message>
    <message>
        <source>Discuss the case in tier A, leave the participant out, or record that the client has said yes to more.</source>
        <translation>Bespreek de casus op niveau A, laat de deelnemer weg, of leg vast dat de cliënt ja heeft gezegd tegen meer.</translation>
    </message>
    <message>
        <source>There is no ground yet to share with this participant.</source>
        <translation>Er is nog geen grondslag om met deze deelnemer te delen.</translation>
    </message>
    <message>
        <source>Choose the ground, discuss the case in tier A, or leave them out.</source>
        <translation>Kies de grondslag, bespreek de casus op niveau A, of laat de deelnemer weg.</translation>
    </message>
    <message>
        <source>The ground is consent, and no consent for them is in force.</source>
        <translation>De grondslag is toestemming, en er geldt geen toestemming voor deze deelnemer.</translation>
    </message>
    <message>
        <source>Record the consent when the client has given it, choose another ground, discuss the case in tier A, or leave them out.</source>
        <translation>Leg de toestemming vast als de cliënt die heeft gegeven, kies een andere grondslag, bespreek de casus op niveau A, of laat de deelnemer weg.</translation>
    </message>
    <message>
        <source>The ground does not say yet on which law or covenant it rests.</source>
        <translation>Bij de grondslag staat nog niet op welke wet of welk convenant hij rust.</translation>
    </message>
    <message>
        <source>Write which one; it is printed on the copy and logged.</source>
        <translation>Schrijf op welke; dat komt op het exemplaar en in het logboek.</translation>
    </message>
    <message>
        <source>Something is ticked that may never go to this participant.</source>
        <translation>Er is iets aangevinkt dat nooit naar deze deelnemer mag.</translation>
    </message>
    <message>
        <source>Untick it.</source>
        <translation>Haal het vinkje weg.</translation>
    </message>
    <message>
        <source>Health goes only to somebody who is bound by secrecy, and that is not known.</source>
        <translation>Gezondheid gaat alleen naar wie een geheimhoudingsplicht heeft, en dat is hier niet bekend.</translation>
    </message>
    <message>
        <source>Ask them and note it, or untick health.</source>
        <translation>Vraag het na en leg het vast, of haal het vinkje bij gezondheid weg.</translation>
    </message>
    <message>
        <source>This participant comes no more.</source>
        <translation>Deze deelnemer komt niet meer.</translation>
    </message>
    <message>
        <source>Leave them out of the case.</source>
        <translation>Laat deze deelnemer weg bij de casus.</translation>
    </message>
    <message>
        <source>This meeting is over.</source>
        <translation>Dit overleg is voorbij.</translation>
    </message>
    <message>
        <source>Print its decision lists; no copies are printed any more.</source>
        <translation>Print de besluitenlijsten; exemplaren worden niet meer geprint.</translation>
    </message>
    <message>
        <source>This meeting is not closed: nothing was decided yet.</source>
        <translation>Dit overleg is niet afgesloten: er is nog niets besloten.</translation>
    </message>
    <message>
        <source>Close the meeting, then make its decision lists.</source>
        <translation>Sluit het overleg af en maak dan de besluitenlijsten.</translation>
    </message>
    <message>
        <source>This case was closed.</source>
        <translation>Deze casus is gesloten.</translation>
    </message>
    <message>
        <source>Open it again, or share nothing more of it.</source>
        <translation>Open de casus weer, of deel er niets meer van.</translation>
    </message>
    <message>
        <source>There is no case in which this participant takes part.</source>
        <translation>Er is geen casus waaraan deze deelnemer meedoet.</translation>
    </message>
    <message>
        <source>Let them take part in a case, or make no copy for them.</source>
        <translation>Laat de deelnemer aan een casus meedoen, of maak geen exemplaar.</translation>
    </message>
    <message>
        <source>Something is still missing before this may leave.</source>
        <translation>Er ontbreekt nog iets voordat dit de kluis mag verlaten.</translation>
    </message>
    <message>
        <source>Say for whom it is.</source>
        <translation>Vul in voor wie het is.</translation>
    </message>
    <message>
        <source>Choose the legal ground.</source>
        <translation>Kies de grondslag.</translation>
    </message>
    <message>
        <source>Write why this ground holds here; it is printed and logged.</source>
        <translation>Schrijf op waarom deze grondslag hier geldt; dat wordt afgedrukt en vastgelegd.</translation>
    </message>
    <message>
        <source>Give a reason for each sensitive thing that is ticked, or untick it.</source>
        <translation>Geef een reden voor elk gevoelig gegeven dat is aangevinkt, of vink het uit.</translation>
    </message>
    <message>
        <source>A case is discussed in tier A, B or C.</source>
        <translation>Een casus wordt besproken op niveau A, B of C.</translation>
    </message>
    <message>
        <source>Choose one of these tiers.</source>
        <translation>Kies een van deze niveaus.</translation>
    </message>
    <message>
        <source>This may not leave the vault.</source>
        <translation>Dit mag de kluis niet verlaten.</translation>
    </message>
    <message>
        <source>Look at the ground, the recipient and the ticks again.</source>
        <translation>Kijk nog eens naar de grondslag, de ontvanger en de vinkjes.</translation>
    </message>
</context>
<context>
    <name>DocumentPanel</name>
    <message>
        <source>What is it called?</source>
        <translation>Hoe heet het?</translation>
    </message>
    <message>
        <source>Only inside the vault.</source>
        <translation>Alleen binnen de kluis.</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Wat is het?</translation>
    </message>
</context>
<context>
    <name>DocumentViewer</name>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Esc closes. The document stays in the vault.</source>
        <translation>Esc sluit. Het document blijft in de kluis.</translation>
    </message>
    <message>
        <source>This PDF cannot be drawn; it is locked or damaged.</source>
        <translation>Deze pdf kan niet worden getoond; hij is vergrendeld of beschadigd.</translation>
    </message>
    <message>
        <source>This kind of file cannot be shown here. It is kept as it came in.</source>
        <translation>Dit soort bestand kan hier niet worden getoond. Het is bewaard zoals het binnenkwam.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Afbeelding</translation>
    </message>
</context>
<context>
    <name>DocumentsSection</name>
    <message>
        <source>Documents</source>
        <translation>Stukken</translation>
    </message>
    <message>
        <source>+ document</source>
        <translation>+ document</translation>
    </message>
    <message>
        <source>Letters, consents and messages are kept here, encrypted. Drop a file on this page, or choose one with + document.</source>
        <translation>Brieven, toestemmingen en berichten worden hier versleuteld bewaard. Sleep een bestand naar deze pagina, of kies er een met + document.</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Documenten toevoegen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>DomainAssessmentPanel</name>
    <message>
        <source>Life domain</source>
        <translation>Leefgebied</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Op</translation>
    </message>
    <message>
        <source>How does it go?</source>
        <translation>Hoe gaat het?</translation>
    </message>
    <message>
        <source>Leave empty when it was not discussed. Never a judgement of risk.</source>
        <translation>Laat leeg als er niet over gesproken is. Nooit een oordeel over risico.</translation>
    </message>
    <message>
        <source>In the client&apos;s own words</source>
        <translation>In de eigen woorden van de cliënt</translation>
    </message>
    <message>
        <source>What does the client wish?</source>
        <translation>Wat wil de cliënt?</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situatie</translation>
    </message>
    <message>
        <source>Filled in by</source>
        <translation>Ingevuld door</translation>
    </message>
    <message>
        <source>With the client or without?</source>
        <translation>Samen met de cliënt of zonder?</translation>
    </message>
</context>
<context>
    <name>DomainRow</name>
    <message>
        <source>In the client&apos;s own words</source>
        <translation>In de eigen woorden van de cliënt</translation>
    </message>
    <message>
        <source>What does the client wish?</source>
        <translation>Wat wil de cliënt?</translation>
    </message>
    <message>
        <source>Situation, as you see it</source>
        <translation>Situatie, zoals u die ziet</translation>
    </message>
    <message>
        <source>not discussed before</source>
        <translation>nog niet besproken</translation>
    </message>
    <message>
        <source>last time {level}, {day}</source>
        <translation>vorige keer {level}, {day}</translation>
    </message>
    <message>
        <source>last time {level}</source>
        <translation>vorige keer {level}</translation>
    </message>
</context>
<context>
    <name>DomainsCard</name>
    <message>
        <source>Life domains</source>
        <translation>Leefgebieden</translation>
    </message>
    <message>
        <source>before that {day}</source>
        <translation>daarvoor {day}</translation>
    </message>
    <message>
        <source>Life domains over time</source>
        <translation>Leefgebieden door de tijd</translation>
    </message>
    <message>
        <source>Go through the twelve life domains with the client.</source>
        <translation>Loop de twaalf leefgebieden samen met de cliënt door.</translation>
    </message>
    <message>
        <source>From 1, it does not work now, to 5, it works alone. Never a judgement of risk.</source>
        <translation>Van 1, het lukt nu niet, tot 5, het lukt zelf. Nooit een oordeel over risico.</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>Nieuwe ronde</translation>
    </message>
    <message>
        <source>Print for the client</source>
        <translation>Afdruk voor de cliënt</translation>
    </message>
</context>
<context>
    <name>DonePanel</name>
    <message>
        <source>✓ The meeting is closed</source>
        <translation>✓ Het overleg is afgesloten</translation>
    </message>
    <message>
        <source>Decision lists</source>
        <translation>Besluitenlijsten</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Volgend overleg</translation>
    </message>
    <message>
        <source>Back to this meeting</source>
        <translation>Terug naar dit overleg</translation>
    </message>
    <message>
        <source>Written: {lines}, in {cases}.</source>
        <translation>Geschreven: {lines}, in {cases}.</translation>
    </message>
    <message>
        <source>Nothing was typed, so nothing was written.</source>
        <translation>Er is niets getypt, dus er is niets geschreven.</translation>
    </message>
    <message>
        <source>Decisions stand in their case, with the day of this meeting.</source>
        <translation>Besluiten staan in hun casus, met de dag van dit overleg.</translation>
    </message>
    <message>
        <source>Actions are tasks now: in their case, under Tasks, and on Today when their day comes near. What is still open comes back as a proposal for the next meeting.</source>
        <translation>Acties zijn nu taken: in hun casus, onder Taken, en op Vandaag als hun dag dichterbij komt. Wat dan nog open staat, komt terug als voorstel voor het volgende overleg.</translation>
    </message>
    <message>
        <source>The table meets again on {day}.</source>
        <translation>Het volgende overleg is op {day}.</translation>
    </message>
    <message>
        <source>No next meeting was made.</source>
        <translation>Er is geen volgend overleg gemaakt.</translation>
    </message>
</context>
<context>
    <name>DoublesCard</name>
    <message>
        <source>Possibly known already</source>
        <translation>Mogelijk al bekend</translation>
    </message>
    <message>
        <source>Compares name, date of birth, phone and V-number.</source>
        <translation>Vergelijkt naam, geboortedatum, telefoon en V-nummer.</translation>
    </message>
    <message>
        <source>Could not compare now.</source>
        <translation>Vergelijken lukte nu niet.</translation>
    </message>
    <message>
        <source>Nobody who looks alike.</source>
        <translation>Niemand die erop lijkt.</translation>
    </message>
    <message>
        <source>Who looks alike will stand here while you type.</source>
        <translation>Wie erop lijkt, komt hier te staan terwijl u typt.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Bekijk</translation>
    </message>
    <message>
        <source>View {who}</source>
        <translation>{who} bekijken</translation>
    </message>
    <message>
        <source>✓ Same person: take back</source>
        <translation>✓ Zelfde persoon: terugnemen</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Zelfde persoon</translation>
    </message>
    <message>
        <source>Same person as {who}</source>
        <translation>Zelfde persoon als {who}</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>zelfde naam</translation>
    </message>
    <message>
        <source>name looks alike ({percent} %)</source>
        <translation>naam lijkt ({percent} %)</translation>
    </message>
    <message>
        <source>born on {date}</source>
        <translation>geboren op {date}</translation>
    </message>
    <message>
        <source>born in {year}</source>
        <translation>geboren in {year}</translation>
    </message>
    <message>
        <source>same phone number</source>
        <translation>zelfde telefoonnummer</translation>
    </message>
    <message>
        <source>same V-number</source>
        <translation>zelfde V-nummer</translation>
    </message>
</context>
<context>
    <name>DraftNotice</name>
    <message>
        <source>Not saved yet: {kind}, typed on {when}.</source>
        <translation>Nog niet opgeslagen: {kind}, getypt op {when}.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Ga verder</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Gooi weg</translation>
    </message>
</context>
<context>
    <name>Due</name>
    <message>
        <source>answer</source>
        <translation>antwoord</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>1 day late</source>
        <translation>1 dag te laat</translation>
    </message>
    <message>
        <source>{days} days late</source>
        <translation>{days} dagen te laat</translation>
    </message>
    <message>
        <source>in {days} days</source>
        <translation>over {days} dagen</translation>
    </message>
</context>
<context>
    <name>EndingPage</name>
    <message>
        <source>Nothing was typed.</source>
        <translation>Er is niets getypt.</translation>
    </message>
    <message>
        <source>{lines}, in {cases}</source>
        <translation>{lines}, in {cases}</translation>
    </message>
    <message>
        <source>! 1 action lacks something</source>
        <translation>! Bij 1 actie ontbreekt iets</translation>
    </message>
    <message>
        <source>! {number} actions lack something</source>
        <translation>! Bij {number} acties ontbreekt iets</translation>
    </message>
    <message>
        <source>Some lines have no case any more.</source>
        <translation>Sommige regels hebben geen casus meer.</translation>
    </message>
    <message>
        <source>The meeting is not closed and nothing was written.</source>
        <translation>Het overleg is niet afgesloten en er is niets geschreven.</translation>
    </message>
    <message>
        <source>Say what should become of these lines, then close the meeting.</source>
        <translation>Zeg wat er met deze regels moet gebeuren. Sluit daarna het overleg af.</translation>
    </message>
    <message>
        <source>Close the meeting</source>
        <translation>Overleg afsluiten</translation>
    </message>
    <message>
        <source>This goes into the cases, all of it at once. After that nothing is changed in this meeting any more.</source>
        <translation>Dit komt in de casussen te staan, alles in één keer. Daarna verandert er niets meer aan dit overleg.</translation>
    </message>
    <message>
        <source>‹ Back</source>
        <translation>‹ Terug</translation>
    </message>
    <message>
        <source>Put the line back</source>
        <translation>Regel terugzetten</translation>
    </message>
</context>
<context>
    <name>EndingRow</name>
    <message>
        <source>Why is it dropped? *</source>
        <translation>Waarom vervalt het? *</translation>
    </message>
    <message>
        <source>term that still runs</source>
        <translation>termijn die nog loopt</translation>
    </message>
    <message>
        <source>term that still runs, until {day}</source>
        <translation>termijn die nog loopt, tot en met {day}</translation>
    </message>
    <message>
        <source>Settle it first</source>
        <translation>Eerst afhandelen</translation>
    </message>
    <message>
        <source>Settle it first: {what}</source>
        <translation>Eerst afhandelen: {what}</translation>
    </message>
    <message>
        <source>Say how this ends.</source>
        <translation>Zeg hoe dit eindigt.</translation>
    </message>
    <message>
        <source>Say why, in a few words.</source>
        <translation>Zeg waarom, in een paar woorden.</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>bereikt</translation>
    </message>
    <message>
        <source>ends today</source>
        <translation>stopt</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>afgerond</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gedaan</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>overgedragen</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>ingetrokken</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>vervallen</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>loopt door</translation>
    </message>
</context>
<context>
    <name>EndingWords</name>
    <message>
        <source>1 decision</source>
        <translation>1 besluit</translation>
    </message>
    <message>
        <source>{number} decisions</source>
        <translation>{number} besluiten</translation>
    </message>
    <message>
        <source>1 action</source>
        <translation>1 actie</translation>
    </message>
    <message>
        <source>{number} actions</source>
        <translation>{number} acties</translation>
    </message>
    <message>
        <source>{decisions} and {actions}</source>
        <translation>{decisions} en {actions}</translation>
    </message>
    <message>
        <source>What was typed is written into the case all the same.</source>
        <translation>Wat getypt is, komt toch in de casus te staan.</translation>
    </message>
    <message>
        <source>This case was closed after it was put on the agenda.</source>
        <translation>Deze casus is gesloten nadat hij op de agenda kwam.</translation>
    </message>
    <message>
        <source>Nobody gets it on paper. Tell it to whoever has to act.</source>
        <translation>Niemand krijgt het op papier. Vertel het zelf aan wie iets moet doen.</translation>
    </message>
    <message>
        <source>Nobody at the table takes part in this case.</source>
        <translation>Niemand aan tafel doet mee bij deze casus.</translation>
    </message>
    <message>
        <source>Not everybody who takes part may see this case now.</source>
        <translation>Niet iedereen die meedoet mag deze casus nu zien.</translation>
    </message>
    <message>
        <source>Whoever may not see it does not get it on paper. If they should, go back and solve it on the agenda before you close.</source>
        <translation>Wie het niet mag zien, krijgt het niet op papier. Moet dat wel? Ga dan terug en los het op in de agenda voordat u afsluit.</translation>
    </message>
    <message>
        <source>Nobody sits at the table yet.</source>
        <translation>Er zit nog niemand aan tafel.</translation>
    </message>
    <message>
        <source>1 participant comes along: {names}.</source>
        <translation>1 deelnemer gaat mee: {names}.</translation>
    </message>
    <message>
        <source>{number} participants come along: {names}.</source>
        <translation>{number} deelnemers gaan mee: {names}.</translation>
    </message>
    <message>
        <source>The meeting is not closed and nothing was written. All lines are still here.</source>
        <translation>Het overleg is niet afgesloten en er is niets geschreven. Alle regels staan er nog.</translation>
    </message>
    <message>
        <source>Nothing was typed about: {cases}.</source>
        <translation>Niets getypt over: {cases}.</translation>
    </message>
    <message>
        <source>! Begun at the table and not added. It is not written; go back and press Enter in the line if it should be.</source>
        <translation>! Aan tafel begonnen en niet toegevoegd. Dit wordt niet opgeschreven. Moet dat wel? Ga terug en druk op Enter in de regel.</translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>MH Coordinator</source>
        <translation>MH Coördinator</translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <source>Nothing filled in yet</source>
        <translation>Nog niets ingevuld</translation>
    </message>
    <message>
        <source>! Something here cannot be read yet.</source>
        <translation>! Hier staat iets dat nog niet te lezen is.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Edit {what}</source>
        <translation>{what} wijzigen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Remove {what}</source>
        <translation>{what} verwijderen</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>Changed meanwhile. Now it says: {now}</source>
        <translation>Intussen gewijzigd. Nu staat er: {now}</translation>
    </message>
    <message>
        <source>This was changed while you were typing.</source>
        <translation>Dit is gewijzigd terwijl u typte.</translation>
    </message>
    <message>
        <source>Nothing was overwritten. What you typed still stands here.</source>
        <translation>Er is niets overschreven. Wat u typte, staat hier nog.</translation>
    </message>
    <message>
        <source>Look at the marked fields, then save again to keep what you typed.</source>
        <translation>Bekijk de gemarkeerde velden. Sla daarna opnieuw op om te bewaren wat u typte.</translation>
    </message>
    <message>
        <source>Something cannot be right yet.</source>
        <translation>Er klopt nog iets niet.</translation>
    </message>
    <message>
        <source>Nothing was saved; what you typed still stands here.</source>
        <translation>Er is niets opgeslagen; wat u typte, staat hier nog.</translation>
    </message>
    <message>
        <source>Look at the sentences in red.</source>
        <translation>Kijk naar de rode zinnen.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Gooi weg</translation>
    </message>
    <message>
        <source>Closes without saving. Esc closes too, but keeps what you typed.</source>
        <translation>Sluit zonder opslaan. Esc sluit ook, maar bewaart wat u typte.</translation>
    </message>
    <message>
        <source>Save  (Ctrl S)</source>
        <translation>Opslaan  (Ctrl S)</translation>
    </message>
</context>
<context>
    <name>EntryKind</name>
    <message>
        <source>case</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>report</source>
        <translation>melding</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persoon</translation>
    </message>
    <message>
        <source>way to reach the client</source>
        <translation>nummer of adres</translation>
    </message>
    <message>
        <source>form of exploitation</source>
        <translation>vorm van uitbuiting</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>bevinding</translation>
    </message>
    <message>
        <source>safety</source>
        <translation>veiligheid</translation>
    </message>
    <message>
        <source>unknown destination</source>
        <translation>onbekende bestemming</translation>
    </message>
    <message>
        <source>residence</source>
        <translation>verblijf</translation>
    </message>
    <message>
        <source>criminal case</source>
        <translation>strafzaak</translation>
    </message>
    <message>
        <source>shelter or home</source>
        <translation>opvang of woning</translation>
    </message>
    <message>
        <source>legal measure</source>
        <translation>maatregel</translation>
    </message>
    <message>
        <source>need</source>
        <translation>hulpvraag</translation>
    </message>
    <message>
        <source>work or education</source>
        <translation>werk of opleiding</translation>
    </message>
    <message>
        <source>assessment</source>
        <translation>onderzoek</translation>
    </message>
    <message>
        <source>task or appointment</source>
        <translation>taak of afspraak</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>toestemming</translation>
    </message>
    <message>
        <source>referral</source>
        <translation>verwijzing</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contact</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>disclosure</source>
        <translation>verstrekking</translation>
    </message>
    <message>
        <source>step in the procedure</source>
        <translation>stap in de procedure</translation>
    </message>
    <message>
        <source>request for a place</source>
        <translation>vraag om een plek</translation>
    </message>
    <message>
        <source>life domain</source>
        <translation>leefgebied</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>doel</translation>
    </message>
    <message>
        <source>review</source>
        <translation>evaluatie</translation>
    </message>
    <message>
        <source>safety plan</source>
        <translation>veiligheidsplan</translation>
    </message>
    <message>
        <source>professional around the client</source>
        <translation>professional rond de cliënt</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>sluiting</translation>
    </message>
    <message>
        <source>aftercare contact</source>
        <translation>nazorgcontact</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>uitgesteld</translation>
    </message>
    <message>
        <source>New: {kind}</source>
        <translation>Nieuw: {kind}</translation>
    </message>
    <message>
        <source>Correct: {kind}</source>
        <translation>Wijzig: {kind}</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Ready</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
</context>
<context>
    <name>EntryPanel</name>
    <message>
        <source>en</source>
        <translation>nl</translation>
    </message>
</context>
<context>
    <name>EntryRow</name>
    <message>
        <source>Not asked yet: {fields}</source>
        <translation>Nog niet gevraagd: {fields}</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Wijzig</translation>
    </message>
    <message>
        <source>Correct: {what}</source>
        <translation>Wijzig: {what}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijder</translation>
    </message>
    <message>
        <source>Remove: {what}</source>
        <translation>Verwijder: {what}</translation>
    </message>
    <message>
        <source>Remove this from the case? The history can bring it back.</source>
        <translation>Dit uit het dossier halen? Via de geschiedenis kan het terug.</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Something that was typed cannot be right.</source>
        <translation>Iets wat u hebt ingevuld kan niet kloppen.</translation>
    </message>
    <message>
        <source>Nothing was saved. What you typed is still on the screen.</source>
        <translation>Er is niets opgeslagen. Wat u hebt ingevuld staat nog op het scherm.</translation>
    </message>
    <message>
        <source>This was changed since you opened it.</source>
        <translation>Dit is gewijzigd nadat u het had geopend.</translation>
    </message>
    <message>
        <source>Nothing was overwritten.</source>
        <translation>Er is niets overschreven.</translation>
    </message>
    <message>
        <source>Look at what stands there now, and do it again if needed.</source>
        <translation>Kijk wat er nu staat en doe het zo nodig opnieuw.</translation>
    </message>
    <message>
        <source>This change cannot be undone: a later change stands on it.</source>
        <translation>Deze wijziging kan niet ongedaan worden gemaakt: er is later nog iets aan gewijzigd.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Undo the later change first, or correct it by hand.</source>
        <translation>Maak eerst de latere wijziging ongedaan, of verbeter het met de hand.</translation>
    </message>
    <message>
        <source>The letter has left.</source>
        <translation>De brief is de deur uit.</translation>
    </message>
    <message>
        <source>Note a withdrawal instead.</source>
        <translation>Noteer in plaats daarvan dat de verwijzing is ingetrokken.</translation>
    </message>
    <message>
        <source>What you look for is not there any more.</source>
        <translation>Wat u zoekt is er niet meer.</translation>
    </message>
    <message>
        <source>Everything else was kept.</source>
        <translation>Al het andere is bewaard.</translation>
    </message>
    <message>
        <source>Go back to the list. The history shows what was removed.</source>
        <translation>Ga terug naar de lijst. De geschiedenis laat zien wat is verwijderd.</translation>
    </message>
    <message>
        <source>Something went wrong that we did not foresee.</source>
        <translation>Er ging iets mis dat wij niet hadden voorzien.</translation>
    </message>
    <message>
        <source>What was saved before is safe in the vault.</source>
        <translation>Wat al was opgeslagen staat veilig in de kluis.</translation>
    </message>
    <message>
        <source>Try once more. If it happens again, close the program and open it again.</source>
        <translation>Probeer het nog eens. Gebeurt het weer, sluit dan het programma en open het opnieuw.</translation>
    </message>
    <message>
        <source>The file itself was not changed.</source>
        <translation>Het bestand zelf is niet gewijzigd.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Dit bestand is leeg.</translation>
    </message>
    <message>
        <source>Look whether you chose the right file.</source>
        <translation>Kijk of u het goede bestand hebt gekozen.</translation>
    </message>
    <message>
        <source>This file is too large to keep in the vault.</source>
        <translation>Dit bestand is te groot om in de kluis te bewaren.</translation>
    </message>
    <message>
        <source>Make it smaller, or add only the pages that are needed.</source>
        <translation>Maak het kleiner, of voeg alleen de bladzijden toe die nodig zijn.</translation>
    </message>
    <message>
        <source>This file is something else than its name says.</source>
        <translation>Dit bestand is iets anders dan de naam zegt.</translation>
    </message>
    <message>
        <source>Save it anew from the program it comes from, and add that.</source>
        <translation>Sla het opnieuw op in het programma waar het vandaan komt en voeg dat bestand toe.</translation>
    </message>
    <message>
        <source>This kind of file cannot be read as a message.</source>
        <translation>Dit soort bestand kan niet als bericht worden gelezen.</translation>
    </message>
    <message>
        <source>Use a text, an .eml or a PDF file, or paste the text.</source>
        <translation>Gebruik een tekstbestand, een .eml-bestand of een pdf, of plak de tekst.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Dit bestand kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>Perhaps it is damaged or locked. Open it yourself and paste its text.</source>
        <translation>Misschien is het beschadigd of vergrendeld. Open het zelf en plak de tekst.</translation>
    </message>
</context>
<context>
    <name>EventsPage</name>
    <message>
        <source>What happened</source>
        <translation>Wat is er gebeurd</translation>
    </message>
</context>
<context>
    <name>ExploitationPanel</name>
    <message>
        <source>Form</source>
        <translation>Vorm</translation>
    </message>
    <message>
        <source>Main form</source>
        <translation>Hoofdvorm</translation>
    </message>
    <message>
        <source>Who says so?</source>
        <translation>Wie zegt dit?</translation>
    </message>
    <message>
        <source>Seen, told or thought: keep them apart.</source>
        <translation>Gezien, verteld of gedacht: houd dat uit elkaar.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>For example: the client, a detective.</source>
        <translation>Bijvoorbeeld: cliënt, rechercheur.</translation>
    </message>
    <message>
        <source>Does it still go on?</source>
        <translation>Gaat het nog door?</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>The year alone is enough.</source>
        <translation>Alleen het jaar is genoeg.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plaatsen</translation>
    </message>
    <message>
        <source>Press Enter after each.</source>
        <translation>Druk na elke plaats op Enter.</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>For example greenhouses or hotels.</source>
        <translation>Bijvoorbeeld tuinbouw of hotels.</translation>
    </message>
    <message>
        <source>Means of control</source>
        <translation>Dwangmiddelen</translation>
    </message>
    <message>
        <source>In short, what happened?</source>
        <translation>Wat is er in het kort gebeurd?</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Established?</source>
        <translation>Vastgesteld?</translation>
    </message>
    <message>
        <source>How certain is the source?</source>
        <translation>Hoe zeker is de bron?</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation>Schuld</translation>
    </message>
    <message>
        <source>Amount, for example 4.200,00</source>
        <translation>Bedrag, bijvoorbeeld 4.200,00</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Munt</translation>
    </message>
    <message>
        <source>Owed to</source>
        <translation>Schuld bij</translation>
    </message>
    <message>
        <source>Hours worked a week</source>
        <translation>Gewerkte uren per week</translation>
    </message>
    <message>
        <source>Hours paid a week</source>
        <translation>Betaalde uren per week</translation>
    </message>
    <message>
        <source>What was paid</source>
        <translation>Wat is er betaald</translation>
    </message>
    <message>
        <source>Deductions</source>
        <translation>Inhoudingen</translation>
    </message>
    <message>
        <source>Living conditions</source>
        <translation>Woonsituatie</translation>
    </message>
</context>
<context>
    <name>ExploitationSection</name>
    <message>
        <source>Forms of exploitation</source>
        <translation>Vormen van uitbuiting</translation>
    </message>
    <message>
        <source>Form, sector, period, places and means of control stand here.</source>
        <translation>Hier staan vorm, sector, periode, plaatsen en dwangmiddelen.</translation>
    </message>
    <message>
        <source>+ form</source>
        <translation>+ vorm</translation>
    </message>
    <message>
        <source>Seen or heard ourselves</source>
        <translation>Zelf gezien of gehoord</translation>
    </message>
    <message>
        <source>Only what somebody saw or heard, without a meaning given to it.</source>
        <translation>Alleen wat iemand zag of hoorde, zonder er een betekenis aan te geven.</translation>
    </message>
    <message>
        <source>+ observation</source>
        <translation>+ waarneming</translation>
    </message>
    <message>
        <source>Told by the client or others</source>
        <translation>Verteld door cliënt of anderen</translation>
    </message>
    <message>
        <source>Who said what, as near to their own words as possible.</source>
        <translation>Wie wat zei, zo dicht mogelijk bij de eigen woorden.</translation>
    </message>
    <message>
        <source>+ statement</source>
        <translation>+ verklaring</translation>
    </message>
    <message>
        <source>What we think it means</source>
        <translation>Wat wij denken dat het betekent</translation>
    </message>
    <message>
        <source>An interpretation, with the name of who makes it.</source>
        <translation>Een interpretatie, met de naam van wie die geeft.</translation>
    </message>
    <message>
        <source>+ interpretation</source>
        <translation>+ interpretatie</translation>
    </message>
    <message>
        <source>main form</source>
        <translation>hoofdvorm</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Dossiernummer</translation>
    </message>
    <message>
        <source>Call name</source>
        <translation>Roepnaam</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>Bewaartermijn</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Geopend op</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Gesloten op</translation>
    </message>
    <message>
        <source>Came in on</source>
        <translation>Binnengekomen op</translation>
    </message>
    <message>
        <source>Came in at</source>
        <translation>Binnengekomen om</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Melder</translation>
    </message>
    <message>
        <source>Role of the reporter</source>
        <translation>Functie van de melder</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Kind of organisation</source>
        <translation>Soort organisatie</translation>
    </message>
    <message>
        <source>Phone of the reporter</source>
        <translation>Telefoon van de melder</translation>
    </message>
    <message>
        <source>E-mail of the reporter</source>
        <translation>E-mail van de melder</translation>
    </message>
    <message>
        <source>Reporter can be reached</source>
        <translation>Melder is bereikbaar</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Spoed</translation>
    </message>
    <message>
        <source>Why this urgency</source>
        <translation>Waarom deze spoed</translation>
    </message>
    <message>
        <source>Client knows of the report</source>
        <translation>Cliënt weet ervan</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Wat wordt gevraagd</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Achtergrond</translation>
    </message>
    <message>
        <source>Who is this</source>
        <translation>Wie is dit</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Aanspreken als</translation>
    </message>
    <message>
        <source>Given names (passport)</source>
        <translation>Voornamen (paspoort)</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Tussenvoegsel</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Andere namen</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geboortedatum</translation>
    </message>
    <message>
        <source>How we know the date</source>
        <translation>Bron geboortedatum</translation>
    </message>
    <message>
        <source>About age or date of birth</source>
        <translation>Over leeftijd of geboortedatum</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Geboorteplaats</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Gender</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationaliteit</translation>
    </message>
    <message>
        <source>Stateless</source>
        <translation>Staatloos</translation>
    </message>
    <message>
        <source>Origin, region, group</source>
        <translation>Herkomst, streek, groep</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Talen</translation>
    </message>
    <message>
        <source>Interpreter needed</source>
        <translation>Tolk nodig</translation>
    </message>
    <message>
        <source>Wishes for the interpreter</source>
        <translation>Wensen voor de tolk</translation>
    </message>
    <message>
        <source>V-number</source>
        <translation>V-nummer</translation>
    </message>
    <message>
        <source>BSN</source>
        <translation>BSN</translation>
    </message>
    <message>
        <source>Legal basis for the BSN</source>
        <translation>Grondslag voor het BSN</translation>
    </message>
    <message>
        <source>Comes along in this case</source>
        <translation>Hoort mee bij dit dossier</translation>
    </message>
    <message>
        <source>Parental authority</source>
        <translation>Gezag</translation>
    </message>
    <message>
        <source>Knows of the case</source>
        <translation>Weet van het dossier</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>Woont in</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>Nummer of adres</translation>
    </message>
    <message>
        <source>Safe ways</source>
        <translation>Veilige manieren</translation>
    </message>
    <message>
        <source>Never this way</source>
        <translation>Nooit zo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Let op</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>Veilig</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Vorm</translation>
    </message>
    <message>
        <source>Main form</source>
        <translation>Hoofdvorm</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>How far established</source>
        <translation>Hoe ver vastgesteld</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plaatsen</translation>
    </message>
    <message>
        <source>How certain</source>
        <translation>Hoe zeker</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Soort bron</translation>
    </message>
    <message>
        <source>Means of control</source>
        <translation>Dwangmiddelen</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation>Schuld</translation>
    </message>
    <message>
        <source>Currency of the debt</source>
        <translation>Munt van de schuld</translation>
    </message>
    <message>
        <source>Debt to</source>
        <translation>Schuld bij</translation>
    </message>
    <message>
        <source>Hours worked a week</source>
        <translation>Uren gewerkt per week</translation>
    </message>
    <message>
        <source>Hours paid a week</source>
        <translation>Uren betaald per week</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Loon</translation>
    </message>
    <message>
        <source>Deductions</source>
        <translation>Inhoudingen</translation>
    </message>
    <message>
        <source>Living conditions</source>
        <translation>Leefomstandigheden</translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation>Gebeurd op</translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation>Besproken op</translation>
    </message>
    <message>
        <source>Acute danger</source>
        <translation>Acuut gevaar</translation>
    </message>
    <message>
        <source>What is the danger</source>
        <translation>Wat is het gevaar</translation>
    </message>
    <message>
        <source>Others under threat</source>
        <translation>Anderen bedreigd</translation>
    </message>
    <message>
        <source>Address known to them</source>
        <translation>Adres bij hen bekend</translation>
    </message>
    <message>
        <source>Phone and accounts safe</source>
        <translation>Telefoon, accounts veilig</translation>
    </message>
    <message>
        <source>Address secret in the BRP</source>
        <translation>Adres geheim in de BRP</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Maatregelen</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Vertrokken op</translation>
    </message>
    <message>
        <source>Back on</source>
        <translation>Terug op</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Gemeld</translation>
    </message>
    <message>
        <source>In the Netherlands since</source>
        <translation>In Nederland sinds</translation>
    </message>
    <message>
        <source>Reflection period offered</source>
        <translation>Bedenktijd aangeboden</translation>
    </message>
    <message>
        <source>Offered on</source>
        <translation>Aangeboden op</translation>
    </message>
    <message>
        <source>M55 sent on</source>
        <translation>M55 verstuurd op</translation>
    </message>
    <message>
        <source>Dublin / AMMR country</source>
        <translation>Dublin-/AMMR-land</translation>
    </message>
    <message>
        <source>Fingerprints taken on</source>
        <translation>Vingerafdrukken genomen op</translation>
    </message>
    <message>
        <source>Permit from</source>
        <translation>Verblijfsrecht vanaf</translation>
    </message>
    <message>
        <source>Permit valid until</source>
        <translation>Verblijfsrecht tot en met</translation>
    </message>
    <message>
        <source>Earlier status</source>
        <translation>Eerdere status</translation>
    </message>
    <message>
        <source>Identity documents</source>
        <translation>Identiteitspapieren</translation>
    </message>
    <message>
        <source>Registered in the BRP</source>
        <translation>Ingeschreven in de BRP</translation>
    </message>
    <message>
        <source>Registered in</source>
        <translation>Ingeschreven in</translation>
    </message>
    <message>
        <source>Health insurance</source>
        <translation>Zorgverzekering</translation>
    </message>
    <message>
        <source>Civic integration</source>
        <translation>Inburgering</translation>
    </message>
    <message>
        <source>Own wish</source>
        <translation>Eigen wens</translation>
    </message>
    <message>
        <source>Criminal complaint</source>
        <translation>Aangifte</translation>
    </message>
    <message>
        <source>Date of the complaint</source>
        <translation>Datum aangifte</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Instantie</translation>
    </message>
    <message>
        <source>Report number</source>
        <translation>Proces-verbaalnummer</translation>
    </message>
    <message>
        <source>Number at the OM</source>
        <translation>Parketnummer</translation>
    </message>
    <message>
        <source>Next interview</source>
        <translation>Volgend gesprek</translation>
    </message>
    <message>
        <source>Interview on</source>
        <translation>Gesprek op</translation>
    </message>
    <message>
        <source>Interview at</source>
        <translation>Gesprek om</translation>
    </message>
    <message>
        <source>Interview in</source>
        <translation>Gesprek in</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Verwacht</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Voorziening</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Secrecy</source>
        <translation>Geheimhouding</translation>
    </message>
    <message>
        <source>Other place needed</source>
        <translation>Andere plek nodig</translation>
    </message>
    <message>
        <source>Carried out by</source>
        <translation>Uitgevoerd door</translation>
    </message>
    <message>
        <source>Life domain</source>
        <translation>Leefgebied</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>Wat is nodig</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Who helps</source>
        <translation>Wie helpt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Uren per week</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>Afgenomen op</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Afgenomen door</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>What must be done</source>
        <translation>Wat moet er gebeuren</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Wie doet het</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Gepland op</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Gedaan op</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Besluit</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Every organisation of the kind</source>
        <translation>Elke organisatie van de soort</translation>
    </message>
    <message>
        <source>What it covers</source>
        <translation>Waarvoor het geldt</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Grondslag</translation>
    </message>
    <message>
        <source>Given how</source>
        <translation>Hoe gegeven</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Gegeven door</translation>
    </message>
    <message>
        <source>Noted by</source>
        <translation>Genoteerd door</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Gegeven op</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Ingetrokken op</translation>
    </message>
    <message>
        <source>Referral number</source>
        <translation>Verwijzing nummer</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>About the legal basis</source>
        <translation>Over de grondslag</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Gedeeld</translation>
    </message>
    <message>
        <source>Reasons for sensitive facts</source>
        <translation>Redenen voor gevoelige gegevens</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Verzonden op</translation>
    </message>
    <message>
        <source>Answer expected by</source>
        <translation>Antwoord verwacht vóór</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Antwoord op</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Met wie</translation>
    </message>
    <message>
        <source>Type of file</source>
        <translation>Soort bestand</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>Toegevoegd op</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Exemplaar</translation>
    </message>
    <message>
        <source>Why this went along</source>
        <translation>Waarom dit meeging</translation>
    </message>
    <message>
        <source>Say how we call this case. A first name or a nickname is enough.</source>
        <translation>Vul in hoe we dit dossier noemen. Een voornaam of roepnaam is genoeg.</translation>
    </message>
    <message>
        <source>This is no date. Type day-month-year, such as 24-11-2026.</source>
        <translation>Dit is geen datum. Typ dag-maand-jaar, bijvoorbeeld 24-11-2026.</translation>
    </message>
    <message>
        <source>The year is missing. Without a year, leave the whole date empty.</source>
        <translation>Het jaar ontbreekt. Laat de hele datum leeg als het jaar onbekend is.</translation>
    </message>
    <message>
        <source>This year cannot be right. Type four digits, such as 1998.</source>
        <translation>Dit jaar kan niet kloppen. Typ vier cijfers, bijvoorbeeld 1998.</translation>
    </message>
    <message>
        <source>This month does not exist. Type 1 to 12, or 00 when it is unknown.</source>
        <translation>Deze maand bestaat niet. Typ 1 tot en met 12, of 00 als de maand onbekend is.</translation>
    </message>
    <message>
        <source>This day does not exist in that month. Type another day, or 00 when unknown.</source>
        <translation>Deze dag bestaat niet in die maand. Typ een andere dag, of 00 als de dag onbekend is.</translation>
    </message>
    <message>
        <source>There is a day but no month. Fill in the month, or make the day 00.</source>
        <translation>Er is een dag, maar geen maand. Vul de maand in, of maak de dag 00.</translation>
    </message>
    <message>
        <source>This birth date is after today.</source>
        <translation>Deze geboortedatum ligt na vandaag.</translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation>Het einde ligt voor het begin.</translation>
    </message>
    <message>
        <source>This day is before the start. It is kept as it was typed; look at both days.</source>
        <translation>Deze dag ligt vóór het begin. Hij blijft staan zoals hij is getypt; kijk naar beide dagen.</translation>
    </message>
    <message>
        <source>This is no BSN: it has nine digits and passes a check. Look for a typing error.</source>
        <translation>Dit is geen BSN: een BSN heeft negen cijfers en doorstaat een controle. Kijk of u een typefout hebt gemaakt.</translation>
    </message>
    <message>
        <source>A BSN may only be kept on a legal ground. Say which, or leave the BSN out.</source>
        <translation>Een BSN mag alleen worden bewaard op grond van een wet. Vul in welke, of laat het BSN weg.</translation>
    </message>
    <message>
        <source>A V-number has ten digits.</source>
        <translation>Een V-nummer heeft tien cijfers.</translation>
    </message>
    <message>
        <source>This is no phone number. Start a foreign number with + and its country code.</source>
        <translation>Dit is geen telefoonnummer. Begin een buitenlands nummer met + en het landnummer.</translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation>Dit is geen e-mailadres.</translation>
    </message>
    <message>
        <source>This text is too long for this field. Put it in a note, or add it as a document.</source>
        <translation>Deze tekst is te lang voor dit veld. Zet hem in een notitie, of voeg hem toe als document.</translation>
    </message>
    <message>
        <source>This text held bytes that have no sign. They are shown and kept as ␀.</source>
        <translation>In deze tekst stonden bytes zonder teken. Ze staan er als ␀ en blijven zo bewaard.</translation>
    </message>
    <message>
        <source>This is no case number. It looks like MH-2026-001.</source>
        <translation>Dit is geen zaaknummer. Het ziet eruit als MH-2026-001.</translation>
    </message>
    <message>
        <source>This is no amount. Type it such as 1.234,56.</source>
        <translation>Dit is geen bedrag. Typ het zoals 1.234,56.</translation>
    </message>
    <message>
        <source>This is no number. Type it such as 3.</source>
        <translation>Dit is geen getal. Typ het zoals 3.</translation>
    </message>
    <message>
        <source>This is no time. Type it such as 14:30.</source>
        <translation>Dit is geen tijd. Typ die zoals 14:30.</translation>
    </message>
    <message>
        <source>This stands in no list. Type a few letters and choose, or take it away.</source>
        <translation>Dit staat niet in de lijst. Typ een paar letters en kies, of haal het weg.</translation>
    </message>
    <message>
        <source>What stands here cannot be read yet.</source>
        <translation>Wat hier staat, is nog niet te lezen.</translation>
    </message>
    <message>
        <source>This passphrase is too short. Take at least twelve characters.</source>
        <translation>Deze wachtwoordzin is te kort. Neem ten minste twaalf tekens.</translation>
    </message>
    <message>
        <source>Say why, in a few words.</source>
        <translation>Schrijf in een paar woorden waarom.</translation>
    </message>
    <message>
        <source>Choose an organisation.</source>
        <translation>Kies een organisatie.</translation>
    </message>
    <message>
        <source>This cannot follow on where the referral stands now.</source>
        <translation>Dit kan niet volgen op hoe de verwijzing er nu voor staat.</translation>
    </message>
    <message>
        <source>This referral was sent and stays as it was. Make a new one.</source>
        <translation>Deze verwijzing is verstuurd en blijft zoals ze was. Maak een nieuwe.</translation>
    </message>
    <message>
        <source>Choose a day after today.</source>
        <translation>Kies een dag na vandaag.</translation>
    </message>
    <message>
        <source>This is after the last day of the term. Choose that day, or an earlier one.</source>
        <translation>Dit is na de laatste dag van de termijn. Kies die dag, of een eerdere.</translation>
    </message>
    <message>
        <source>Today is the last day of this term. It cannot be put off.</source>
        <translation>Vandaag is de laatste dag van deze termijn. U kunt hem niet uitstellen.</translation>
    </message>
    <message>
        <source>This term is over. It can be put off for a week at a time, so that it comes back.</source>
        <translation>Deze termijn is voorbij. U kunt hem steeds een week uitstellen, zodat hij terugkomt.</translation>
    </message>
    <message>
        <source>Write a few words.</source>
        <translation>Schrijf een paar woorden.</translation>
    </message>
    <message>
        <source>Fill in the day.</source>
        <translation>Vul de dag in.</translation>
    </message>
    <message>
        <source>This day is after today. Close the case on the day itself.</source>
        <translation>Deze dag is na vandaag. Sluit het dossier op de dag zelf.</translation>
    </message>
    <message>
        <source>Say to whom it was handed over.</source>
        <translation>Zeg aan wie het is overgedragen.</translation>
    </message>
    <message>
        <source>Say how this ends before the case is closed.</source>
        <translation>Zeg hoe dit eindigt voordat het dossier wordt gesloten.</translation>
    </message>
    <message>
        <source>This case was closed already.</source>
        <translation>Dit dossier was al gesloten.</translation>
    </message>
    <message>
        <source>This case is not closed.</source>
        <translation>Dit dossier is niet gesloten.</translation>
    </message>
    <message>
        <source>Choose one of those that are offered.</source>
        <translation>Kies een van de mogelijkheden.</translation>
    </message>
    <message>
        <source>This day is over. Choose today or a later day.</source>
        <translation>Deze dag is voorbij. Kies vandaag of een latere dag.</translation>
    </message>
    <message>
        <source>This cannot stay empty.</source>
        <translation>Dit mag niet leeg blijven.</translation>
    </message>
    <message>
        <source>This case is closed. Open it again before it goes on an agenda.</source>
        <translation>Dit dossier is afgesloten. Heropen het voordat het op een agenda komt.</translation>
    </message>
    <message>
        <source>There is no room for more. Take something off, or plan a second meeting.</source>
        <translation>Er is geen plaats voor meer. Haal iets van de agenda, of plan een tweede overleg.</translation>
    </message>
    <message>
        <source>This meeting is over and stays as it was. Plan the next one of this table.</source>
        <translation>Dit overleg is voorbij en blijft zoals het was. Plan het volgende van deze tafel.</translation>
    </message>
    <message>
        <source>Choose a day after this meeting.</source>
        <translation>Kies een dag na dit overleg.</translation>
    </message>
    <message>
        <source>This case is no longer on the agenda. Put it back, or note this in the case.</source>
        <translation>Deze casus staat niet meer op de agenda. Zet hem terug, of leg dit vast in het dossier.</translation>
    </message>
    <message>
        <source>This cannot be right. Look at it once more.</source>
        <translation>Dit kan niet kloppen. Kijk er nog eens naar.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Op</translation>
    </message>
    <message>
        <source>At what time</source>
        <translation>Hoe laat</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Ontvangen op</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grond</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Waarom het eindigde</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Onherroepelijk</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bewijs</translation>
    </message>
    <message>
        <source>Country held responsible</source>
        <translation>Verantwoordelijk land</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Documentnummer</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Door wie</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation>Gevraagd aan</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Gevraagd op</translation>
    </message>
    <message>
        <source>Number on the waiting list</source>
        <translation>Nummer op de wachtlijst</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Hoe het gaat</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situatie</translation>
    </message>
    <message>
        <source>In the client&apos;s words</source>
        <translation>In woorden van de cliënt</translation>
    </message>
    <message>
        <source>Filled in by</source>
        <translation>Ingevuld door</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Spoor</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Aim to reach by</source>
        <translation>Streefdatum</translation>
    </message>
    <message>
        <source>Reached or stopped on</source>
        <translation>Bereikt of gestopt op</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Gehouden op</translation>
    </message>
    <message>
        <source>Why then</source>
        <translation>Waarom dan</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Afgesproken op</translation>
    </message>
    <message>
        <source>What could happen</source>
        <translation>Wat er kan gebeuren</translation>
    </message>
    <message>
        <source>How far it reaches</source>
        <translation>Hoe ver het reikt</translation>
    </message>
    <message>
        <source>Last threat on</source>
        <translation>Laatste dreiging op</translation>
    </message>
    <message>
        <source>Who knows the address</source>
        <translation>Wie het adres kent</translation>
    </message>
    <message>
        <source>Address known to who threatens</source>
        <translation>Adres bekend bij wie dreigt</translation>
    </message>
    <message>
        <source>Phone and social media</source>
        <translation>Telefoon en sociale media</translation>
    </message>
    <message>
        <source>Location is shared</source>
        <translation>Locatie wordt gedeeld</translation>
    </message>
    <message>
        <source>Phone and accounts in order</source>
        <translation>Telefoon en accounts in orde</translation>
    </message>
    <message>
        <source>Not in order yet</source>
        <translation>Nog niet in orde</translation>
    </message>
    <message>
        <source>Who was told</source>
        <translation>Wie is ingelicht</translation>
    </message>
    <message>
        <source>Children and school</source>
        <translation>Kinderen en school</translation>
    </message>
    <message>
        <source>Work and route</source>
        <translation>Werk en route</translation>
    </message>
    <message>
        <source>Bans on contact or areas</source>
        <translation>Contact- of gebiedsverbod</translation>
    </message>
    <message>
        <source>Code word</source>
        <translation>Codewoord</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Wat te doen</translation>
    </message>
    <message>
        <source>Secrecy in the BRP asked for</source>
        <translation>Geheimhouding BRP gevraagd</translation>
    </message>
    <message>
        <source>Secrecy asked for on</source>
        <translation>Geheimhouding gevraagd op</translation>
    </message>
    <message>
        <source>Professional judgement</source>
        <translation>Professioneel oordeel</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Oordeel van</translation>
    </message>
    <message>
        <source>Does what</source>
        <translation>Doet wat</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Toestemming</translation>
    </message>
    <message>
        <source>Knows the address</source>
        <translation>Kent het adres</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Bestemming</translation>
    </message>
    <message>
        <source>About the destination</source>
        <translation>Over de bestemming</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Overgedragen</translation>
    </message>
    <message>
        <source>With aftercare</source>
        <translation>Met nazorg</translation>
    </message>
    <message>
        <source>Opened again on</source>
        <translation>Heropend op</translation>
    </message>
    <message>
        <source>Why opened again</source>
        <translation>Waarom heropend</translation>
    </message>
    <message>
        <source>After months</source>
        <translation>Na maanden</translation>
    </message>
    <message>
        <source>Put off on</source>
        <translation>Uitgesteld op</translation>
    </message>
    <message>
        <source>Which kind</source>
        <translation>Welke soort</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Betaald door</translation>
    </message>
    <message>
        <source>Came along</source>
        <translation>Meegekomen</translation>
    </message>
    <message>
        <source>The danger</source>
        <translation>Het gevaar</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translation>Advocaat</translation>
    </message>
    <message>
        <source>Dropped on</source>
        <translation>Vervallen op</translation>
    </message>
    <message>
        <source>Why dropped</source>
        <translation>Waarom vervallen</translation>
    </message>
    <message>
        <source>Ask again on</source>
        <translation>Opnieuw vragen op</translation>
    </message>
</context>
<context>
    <name>FieldsPage</name>
    <message>
        <source>What may {name} know?</source>
        <translation>Wat mag {name} weten?</translation>
    </message>
    <message>
        <source>Small to begin with; add only what is needed.</source>
        <translation>Klein begonnen; voeg alleen toe wat nodig is.</translation>
    </message>
    <message>
        <source>For: {purpose}.</source>
        <translation>Voor: {purpose}.</translation>
    </message>
    <message>
        <source>Nothing is recorded about: {names}.</source>
        <translation>Niets vastgelegd over: {names}.</translation>
    </message>
    <message>
        <source>nothing is recorded about this</source>
        <translation>hierover is niets vastgelegd</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>standaard</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>geblokkeerd</translation>
    </message>
</context>
<context>
    <name>FileName</name>
    <message>
        <source>referral-letter</source>
        <translation>verwijsbrief</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>case-summary</source>
        <translation>casusblad</translation>
    </message>
    <message>
        <source>case-meeting-{day}-copy-{number}</source>
        <translation>casusoverleg-{day}-exemplaar-{number}</translation>
    </message>
    <message>
        <source>decision-list-{day}-copy-{number}</source>
        <translation>besluitenlijst-{day}-exemplaar-{number}</translation>
    </message>
    <message>
        <source>case-meeting-{day}</source>
        <translation>casusoverleg-{day}</translation>
    </message>
    <message>
        <source>minutes-{day}</source>
        <translation>verslag-{day}</translation>
    </message>
</context>
<context>
    <name>FindingPanel</name>
    <message>
        <source>Seen, told or thought?</source>
        <translation>Gezien, verteld of gedacht?</translation>
    </message>
    <message>
        <source>What?</source>
        <translation>Wat?</translation>
    </message>
    <message>
        <source>By whom?</source>
        <translation>Door wie?</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>Wanneer?</translation>
    </message>
    <message>
        <source>The year alone is enough.</source>
        <translation>Alleen het jaar is genoeg.</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Stap {step} van {steps}</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>Maak de kluis</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>These signs cannot stand in a name: / \ : * ? &lt; &gt; |</source>
        <translation>Deze tekens mogen niet in een naam: / \ : * ? &lt; &gt; |</translation>
    </message>
    <message>
        <source>This folder seems to be copied to the cloud. Choose one that stays on the laptop.</source>
        <translation>Deze map lijkt naar de cloud te worden gekopieerd. Kies een map die op de laptop blijft.</translation>
    </message>
    <message>
        <source>This is not the same passphrase.</source>
        <translation>Dit is niet dezelfde wachtwoordzin.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Kies een map</translation>
    </message>
    <message>
        <source>MH Coordinator</source>
        <translation>MH Coördinator</translation>
    </message>
    <message>
        <source>Where do you keep the vault?</source>
        <translation>Waar komt de kluis te staan?</translation>
    </message>
    <message>
        <source>The vault is a folder on this laptop. All case files are in it, encrypted.</source>
        <translation>De kluis is een map op deze laptop. Alle dossiers staan erin, versleuteld.</translation>
    </message>
    <message>
        <source>Your name *</source>
        <translation>Uw naam *</translation>
    </message>
    <message>
        <source>Stands in the log: who did what, and when.</source>
        <translation>Staat in het logboek: wie deed wat, en wanneer.</translation>
    </message>
    <message>
        <source>Name of the vault *</source>
        <translation>Naam van de kluis *</translation>
    </message>
    <message>
        <source>For example the region. Never the name of a client.</source>
        <translation>Bijvoorbeeld de regio. Nooit de naam van een cliënt.</translation>
    </message>
    <message>
        <source>case files</source>
        <translation>dossiers</translation>
    </message>
    <message>
        <source>In this folder *</source>
        <translation>In deze map *</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Kies …</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Kies een wachtwoordzin</translation>
    </message>
    <message>
        <source>Take five words or more that have nothing to do with each other or with you. Spaces and capitals count.</source>
        <translation>Neem vijf of meer woorden die niets met elkaar of met u te maken hebben. Spaties en hoofdletters tellen mee.</translation>
    </message>
    <message>
        <source>Passphrase *</source>
        <translation>Wachtwoordzin *</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Sterkte van de wachtwoordzin</translation>
    </message>
    <message>
        <source>Once more, the same passphrase *</source>
        <translation>Nog een keer dezelfde wachtwoordzin *</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Caps Lock staat aan</translation>
    </message>
    <message>
        <source>Write the passphrase down</source>
        <translation>Schrijf de wachtwoordzin op</translation>
    </message>
    <message>
        <source>Without this passphrase nobody can open the case files, not even we.</source>
        <translation>Zonder deze zin kan niemand de dossiers openen, ook wij niet.</translation>
    </message>
    <message>
        <source>Nobody can send you a new one. If the passphrase is lost, all case files in this vault are lost for good.</source>
        <translation>Niemand kan u een nieuwe sturen. Raakt de wachtwoordzin kwijt, dan zijn alle dossiers in deze kluis voorgoed kwijt.</translation>
    </message>
    <message>
        <source>Write it on paper. Keep that paper in a safe or with somebody you trust, never with the laptop.</source>
        <translation>Schrijf de zin op papier. Bewaar dat papier in een brandkast of bij iemand die u vertrouwt, nooit bij de laptop.</translation>
    </message>
    <message>
        <source>I have written the passphrase down</source>
        <translation>Ik heb de wachtwoordzin opgeschreven</translation>
    </message>
    <message>
        <source>The vault is being made</source>
        <translation>De kluis wordt gemaakt</translation>
    </message>
    <message>
        <source>The vault is being made. This takes a few seconds …</source>
        <translation>De kluis wordt gemaakt. Dit duurt een paar seconden …</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>I have a vault already</source>
        <translation>Ik heb al een kluis</translation>
    </message>
    <message>
        <source>In het Nederlands</source>
        <translation>In English</translation>
    </message>
</context>
<context>
    <name>FoldedPills</name>
    <message>
        <source>and {number} more</source>
        <translation>en nog {number}</translation>
    </message>
    <message>
        <source>show less</source>
        <translation>toon minder</translation>
    </message>
</context>
<context>
    <name>GoalPanel</name>
    <message>
        <source>What does the client want to reach?</source>
        <translation>Wat wil de cliënt bereiken?</translation>
    </message>
    <message>
        <source>In a sentence that the client understands.</source>
        <translation>In een zin die de cliënt begrijpt.</translation>
    </message>
    <message>
        <source>Life domain</source>
        <translation>Leefgebied</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Spoor</translation>
    </message>
    <message>
        <source>Aim to reach by</source>
        <translation>Streefdatum</translation>
    </message>
    <message>
        <source>Who helps?</source>
        <translation>Wie helpt daarbij?</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Reached or stopped on</source>
        <translation>Bereikt of gestopt op</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
</context>
<context>
    <name>GoalsCard</name>
    <message>
        <source>Goals</source>
        <translation>Doelen</translation>
    </message>
    <message>
        <source>{count} goals, {reached} reached</source>
        <translation>{count} doelen, {reached} bereikt</translation>
    </message>
    <message>
        <source>No goals on this track yet.</source>
        <translation>Nog geen doelen op dit spoor.</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Bereikt</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestopt</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Weer openen</translation>
    </message>
    <message>
        <source>+ task</source>
        <translation>+ taak</translation>
    </message>
    <message>
        <source>+ task: {goal}</source>
        <translation>+ taak: {goal}</translation>
    </message>
</context>
<context>
    <name>Ground</name>
    <message>
        <source>knows the address</source>
        <translation>kent het adres</translation>
    </message>
    <message>
        <source>the place where the client stays</source>
        <translation>de plek waar de cliënt verblijft</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>toestemming</translation>
    </message>
    <message>
        <source>consent of {day}</source>
        <translation>toestemming van {day}</translation>
    </message>
    <message>
        <source>must not know</source>
        <translation>mag niets weten</translation>
    </message>
    <message>
        <source>consent ended</source>
        <translation>toestemming voorbij</translation>
    </message>
    <message>
        <source>consent not given yet</source>
        <translation>nog geen toestemming gegeven</translation>
    </message>
    <message>
        <source>no consent</source>
        <translation>geen toestemming</translation>
    </message>
</context>
<context>
    <name>GroundEdit</name>
    <message>
        <source>e.g. covenant of the table, article 4</source>
        <translation>bijv. convenant van de tafel, artikel 4</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grondslag</translation>
    </message>
    <message>
        <source>Law or covenant in words</source>
        <translation>Wet of convenant in woorden</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>{age} years</source>
        <translation>{age} jaar</translation>
    </message>
    <message>
        <source>{youngest} or {oldest} years</source>
        <translation>{youngest} of {oldest} jaar</translation>
    </message>
    <message>
        <source>{youngest} to {oldest} years</source>
        <translation>{youngest} tot {oldest} jaar</translation>
    </message>
    <message>
        <source>only {way}</source>
        <translation>alleen {way}</translation>
    </message>
    <message>
        <source>not safe: {channel}</source>
        <translation>niet veilig: {channel}</translation>
    </message>
    <message>
        <source>{channel} · safety not asked</source>
        <translation>{channel} · veiligheid niet gevraagd</translation>
    </message>
    <message>
        <source>{channel} · safety unknown</source>
        <translation>{channel} · veiligheid onbekend</translation>
    </message>
    <message>
        <source>never: {ways}</source>
        <translation>nooit: {ways}</translation>
    </message>
    <message>
        <source>do not tell {who}</source>
        <translation>niet delen met {who}</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>tolk</translation>
    </message>
    <message>
        <source>consent: {names}</source>
        <translation>toestemming: {names}</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>iemand</translation>
    </message>
</context>
<context>
    <name>HeadForm</name>
    <message>
        <source>No ground is usual for this kind of meeting.</source>
        <translation>Bij dit soort overleg is geen grondslag gebruikelijk.</translation>
    </message>
    <message>
        <source>Usual for this kind: {ground}.</source>
        <translation>Gebruikelijk bij dit soort: {ground}.</translation>
    </message>
    <message>
        <source>Source: {source}; known as of {day}.</source>
        <translation>Bron: {source}; stand van {day}.</translation>
    </message>
    <message>
        <source>Not verified: check with your privacy officer.</source>
        <translation>Niet geverifieerd: controleer bij uw functionaris gegevensbescherming.</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>way to reach the client</source>
        <translation>nummer of adres</translation>
    </message>
    <message>
        <source>report</source>
        <translation>melding</translation>
    </message>
    <message>
        <source>safety</source>
        <translation>veiligheid</translation>
    </message>
    <message>
        <source>left with unknown destination</source>
        <translation>met onbekende bestemming vertrokken</translation>
    </message>
    <message>
        <source>criminal complaint</source>
        <translation>aangifte</translation>
    </message>
    <message>
        <source>source unknown</source>
        <translation>bron onbekend</translation>
    </message>
    <message>
        <source>safety plan</source>
        <translation>veiligheidsplan</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>gesloten</translation>
    </message>
    <message>
        <source>aftercare</source>
        <translation>nazorg</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>uitgesteld</translation>
    </message>
    <message>
        <source>no heading yet</source>
        <translation>nog zonder titel</translation>
    </message>
</context>
<context>
    <name>HiddenPage</name>
    <message>
        <source>This case is not on the screen</source>
        <translation>Deze casus komt niet op het scherm</translation>
    </message>
    <message>
        <source>The reason stands on the agenda of the coordinator.</source>
        <translation>De reden staat op de agenda van de coördinator.</translation>
    </message>
    <message>
        <source>1 line was typed about it, and is kept.</source>
        <translation>Er is 1 regel over getypt; die is bewaard.</translation>
    </message>
    <message>
        <source>{number} lines were typed about it, and are kept.</source>
        <translation>Er zijn {number} regels over getypt; die zijn bewaard.</translation>
    </message>
</context>
<context>
    <name>HistorySection</name>
    <message>
        <source>History of changes</source>
        <translation>Geschiedenis van wijzigingen</translation>
    </message>
    <message>
        <source>Every change of this case is listed here.</source>
        <translation>Hier staat elke wijziging in dit dossier.</translation>
    </message>
    <message>
        <source>Show {number} older changes</source>
        <translation>Toon {number} oudere wijzigingen</translation>
    </message>
</context>
<context>
    <name>HoldsNowCard</name>
    <message>
        <source>What holds now</source>
        <translation>Wat geldt nu</translation>
    </message>
    <message>
        <source>The rules could not be asked. Nothing is hidden.</source>
        <translation>De regels konden niet worden gevraagd. Er is niets verborgen.</translation>
    </message>
    <message>
        <source>No status follows from what is known.</source>
        <translation>Uit wat bekend is, volgt geen status.</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>Verblijf</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Straks</translation>
    </message>
    <message>
        <source>Still needed</source>
        <translation>Nog nodig</translation>
    </message>
    <message>
        <source>Three years</source>
        <translation>Drie jaar</translation>
    </message>
    <message>
        <source>, since {day}</source>
        <translation>, sinds {day}</translation>
    </message>
    <message>
        <source>, until {day}</source>
        <translation>, tot en met {day}</translation>
    </message>
    <message>
        <source> (as told at intake)</source>
        <translation> (zoals verteld bij de intake)</translation>
    </message>
    <message>
        <source>Right to</source>
        <translation>Recht op</translation>
    </message>
    <message>
        <source>Follows once the status is known.</source>
        <translation>Volgt zodra de status bekend is.</translation>
    </message>
    <message>
        <source>✓ Yes: {what}.</source>
        <translation>✓ Wel: {what}.</translation>
    </message>
    <message>
        <source>✕ No: {what}.</source>
        <translation>✕ Niet: {what}.</translation>
    </message>
    <message>
        <source>? Check: {what}.</source>
        <translation>? Nagaan: {what}.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>? check</source>
        <translation>? nagaan</translation>
    </message>
    <message>
        <source>fill in</source>
        <translation>vul in</translation>
    </message>
</context>
<context>
    <name>IntakeCheckPage</name>
    <message>
        <source>Check and save</source>
        <translation>Controleren en opslaan</translation>
    </message>
    <message>
        <source>Everything can still be changed, now and later.</source>
        <translation>Alles kan nog worden gewijzigd, nu en later.</translation>
    </message>
</context>
<context>
    <name>IntakeConsentPage</name>
    <message>
        <source>Who may know what, and who may not?</source>
        <translation>Wie mag wat weten, en wie niet?</translation>
    </message>
    <message>
        <source>No box is ticked beforehand. Without consent or another legal basis nothing is shared.</source>
        <translation>Er staat niets vooraf aangevinkt. Zonder toestemming of andere grondslag wordt niets gedeeld.</translation>
    </message>
    <message>
        <source>Consents and refusals</source>
        <translation>Toestemmingen en weigeringen</translation>
    </message>
    <message>
        <source>One card for each recipient, also for who must not know.</source>
        <translation>Eén kaart per ontvanger, ook voor wie het niet mag weten.</translation>
    </message>
    <message>
        <source>Add a recipient</source>
        <translation>Ontvanger toevoegen</translation>
    </message>
</context>
<context>
    <name>IntakeContactPage</name>
    <message>
        <source>How do we reach the client safely?</source>
        <translation>Hoe bereiken we de cliënt veilig?</translation>
    </message>
    <message>
        <source>One card for each number or address. Say also what must never be done.</source>
        <translation>Eén kaart per nummer of adres. Zeg ook wat nooit mag.</translation>
    </message>
    <message>
        <source>Ways to reach the client</source>
        <translation>Nummers en adressen van de cliënt</translation>
    </message>
    <message>
        <source>No way is known yet.</source>
        <translation>Er is nog geen nummer of adres bekend.</translation>
    </message>
    <message>
        <source>Add a way</source>
        <translation>Nummer of adres toevoegen</translation>
    </message>
</context>
<context>
    <name>IntakeEventsPage</name>
    <message>
        <source>What happened?</source>
        <translation>Wat is er gebeurd?</translation>
    </message>
    <message>
        <source>In short. Keep apart what was seen, what was told and what somebody thinks.</source>
        <translation>In het kort. Houd uit elkaar wat is gezien, wat is verteld en wat iemand denkt.</translation>
    </message>
    <message>
        <source>Exploitation</source>
        <translation>Uitbuiting</translation>
    </message>
    <message>
        <source>More than one form is possible; one is the main form.</source>
        <translation>Meer dan één vorm kan; één is de hoofdvorm.</translation>
    </message>
    <message>
        <source>Add a form</source>
        <translation>Vorm toevoegen</translation>
    </message>
    <message>
        <source>Seen, told, thought</source>
        <translation>Gezien, verteld, gedacht</translation>
    </message>
    <message>
        <source>One card for each thing that was seen, told or thought.</source>
        <translation>Eén kaart voor alles wat is gezien, verteld of gedacht.</translation>
    </message>
    <message>
        <source>Add something</source>
        <translation>Iets toevoegen</translation>
    </message>
</context>
<context>
    <name>IntakeNeedsPage</name>
    <message>
        <source>What is needed, and what must happen now?</source>
        <translation>Wat is er nodig, en wat moet er nu gebeuren?</translation>
    </message>
    <message>
        <source>Health, work and school, and the first actions.</source>
        <translation>Gezondheid, werk en school, en de eerste taken.</translation>
    </message>
    <message>
        <source>What must happen now?</source>
        <translation>Wat moet er nu gebeuren?</translation>
    </message>
    <message>
        <source>Actions and appointments, with who and when.</source>
        <translation>Taken en afspraken, met wie en wanneer.</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Taak toevoegen</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Wat is er nodig?</translation>
    </message>
    <message>
        <source>Health, money, housing, and other needs.</source>
        <translation>Gezondheid, geld, wonen en andere hulpvragen.</translation>
    </message>
    <message>
        <source>Add a need</source>
        <translation>Hulpvraag toevoegen</translation>
    </message>
    <message>
        <source>Work and school</source>
        <translation>Werk en school</translation>
    </message>
    <message>
        <source>Work, education or day activity.</source>
        <translation>Werk, opleiding of dagbesteding.</translation>
    </message>
    <message>
        <source>Add work or school</source>
        <translation>Werk of school toevoegen</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Onderzoeken</translation>
    </message>
    <message>
        <source>For example SCIL or an IQ test, made elsewhere.</source>
        <translation>Bijvoorbeeld SCIL of een IQ-test, elders gedaan.</translation>
    </message>
    <message>
        <source>Add an assessment</source>
        <translation>Onderzoek toevoegen</translation>
    </message>
</context>
<context>
    <name>IntakePeoplePage</name>
    <message>
        <source>Who is it about?</source>
        <translation>Om wie gaat het?</translation>
    </message>
    <message>
        <source>Fill in what you know. What you do not know may stay empty or &apos;unknown&apos;.</source>
        <translation>Vul in wat u weet. Wat u niet weet, mag leeg of ‘onbekend’ blijven.</translation>
    </message>
    <message>
        <source>Children, family and others</source>
        <translation>Kinderen, gezin en anderen</translation>
    </message>
    <message>
        <source>Children who come along, parents, a guardian, or somebody in danger.</source>
        <translation>Kinderen die meekomen, ouders, een voogd, of iemand die gevaar loopt.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Persoon toevoegen</translation>
    </message>
    <message>
        <source>This case</source>
        <translation>Dit dossier</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Bewaartermijn</translation>
    </message>
</context>
<context>
    <name>IntakeReportPage</name>
    <message>
        <source>Who reports, and how urgent is it?</source>
        <translation>Wie meldt, en hoe dringend is het?</translation>
    </message>
    <message>
        <source>Urgent first. What you do not know may stay empty.</source>
        <translation>Het dringende eerst. Wat u niet weet, mag leeg blijven.</translation>
    </message>
</context>
<context>
    <name>IntakeResidencePage</name>
    <message>
        <source>Residence and shelter at first sight</source>
        <translation>Verblijf en opvang op het eerste gezicht</translation>
    </message>
    <message>
        <source>As told now. What follows from it by the rules stands in the case file.</source>
        <translation>Zoals nu verteld. Wat daaruit volgt volgens de regels, staat straks in het dossier.</translation>
    </message>
    <message>
        <source>Where does the client stay?</source>
        <translation>Waar verblijft de cliënt?</translation>
    </message>
    <message>
        <source>A shelter, a home, with family, or the street.</source>
        <translation>Een opvang, een huis, bij familie, of op straat.</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>Plek toevoegen</translation>
    </message>
    <message>
        <source>Right of residence</source>
        <translation>Verblijfsrecht</translation>
    </message>
    <message>
        <source>Criminal case</source>
        <translation>Strafzaak</translation>
    </message>
    <message>
        <source>Measures by a court</source>
        <translation>Maatregelen van de rechter</translation>
    </message>
    <message>
        <source>For example a supervision order (OTS) or guardianship.</source>
        <translation>Bijvoorbeeld een ondertoezichtstelling (OTS) of voogdij.</translation>
    </message>
    <message>
        <source>Add a measure</source>
        <translation>Maatregel toevoegen</translation>
    </message>
</context>
<context>
    <name>IntakeSafetyPage</name>
    <message>
        <source>Is the client safe now?</source>
        <translation>Is de cliënt nu veilig?</translation>
    </message>
    <message>
        <source>Not asked is an answer too. Ask again later.</source>
        <translation>Niet gevraagd is ook een antwoord. Vraag het later nog eens.</translation>
    </message>
    <message>
        <source>Times away</source>
        <translation>Uit beeld</translation>
    </message>
    <message>
        <source>Times when nobody knew where the client was.</source>
        <translation>Periodes waarin niemand wist waar de cliënt was.</translation>
    </message>
    <message>
        <source>Add a time away</source>
        <translation>Periode toevoegen</translation>
    </message>
</context>
<context>
    <name>IntakeSearchPage</name>
    <message>
        <source>Is this client known already?</source>
        <translation>Is deze cliënt al bekend?</translation>
    </message>
    <message>
        <source>Type what you have. You see at once who looks alike. Everything typed here goes along to the next pages.</source>
        <translation>Typ wat u hebt. U ziet meteen wie erop lijkt. Wat u hier typt, gaat mee naar de volgende pagina&apos;s.</translation>
    </message>
    <message>
        <source>Call name *</source>
        <translation>Roepnaam *</translation>
    </message>
    <message>
        <source>What we call this case. Required.</source>
        <translation>Zo noemen we dit dossier. Verplicht.</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>As far as known.</source>
        <translation>Voor zover bekend.</translation>
    </message>
    <message>
        <source>Phone of the client</source>
        <translation>Telefoon van de cliënt</translation>
    </message>
    <message>
        <source>V-number</source>
        <translation>V-nummer</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geboortedatum</translation>
    </message>
    <message>
        <source>The year alone is enough.</source>
        <translation>Alleen het jaar is genoeg.</translation>
    </message>
    <message>
        <source>What is asked?</source>
        <translation>Wat wordt er gevraagd?</translation>
    </message>
    <message>
        <source>A short note is enough. With Ctrl+S the case is saved.</source>
        <translation>Een korte notitie is genoeg. Met Ctrl+S is het dossier opgeslagen.</translation>
    </message>
</context>
<context>
    <name>IntakeWizard</name>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Save now</source>
        <translation>Direct opslaan</translation>
    </message>
    <message>
        <source>New intake</source>
        <translation>Nieuwe intake</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Keep and stop</source>
        <translation>Bewaar en stop</translation>
    </message>
</context>
<context>
    <name>JournalSection</name>
    <message>
        <source>Contacts</source>
        <translation>Contacten</translation>
    </message>
    <message>
        <source>+ contact (F4)</source>
        <translation>+ contact (F4)</translation>
    </message>
    <message>
        <source>Calls, visits and messages stand here. Press F4 to note the first.</source>
        <translation>Hier staan gesprekken, bezoeken en berichten. Druk op F4 om het eerste te noteren.</translation>
    </message>
    <message>
        <source>Show {number} older contacts</source>
        <translation>Toon {number} oudere contacten</translation>
    </message>
</context>
<context>
    <name>KnownThen</name>
    <message>
        <source>a rule that is no longer in force</source>
        <translation>een regel die niet meer geldt</translation>
    </message>
    <message>
        <source>rule {id}, version {version} · known so since {since}</source>
        <translation>regel {id}, versie {version} · zo bekend sinds {since}</translation>
    </message>
    <message>
        <source>rule {id}, version {version} · known so from {since} until {until}</source>
        <translation>regel {id}, versie {version} · zo bekend van {since} tot {until}</translation>
    </message>
    <message>
        <source>, since {day}</source>
        <translation>, sinds {day}</translation>
    </message>
    <message>
        <source>, until {day}</source>
        <translation>, tot en met {day}</translation>
    </message>
    <message>
        <source> (as told at intake)</source>
        <translation> (zoals verteld bij de intake)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>nog nakijken</translation>
    </message>
    <message>
        <source>{what}, over since {day}</source>
        <translation>{what}, voorbij sinds {day}</translation>
    </message>
    <message>
        <source>{what}: full since {day}</source>
        <translation>{what}: vol sinds {day}</translation>
    </message>
    <message>
        <source>{what}: full on {day}; the permits reach to that day</source>
        <translation>{what}: vol op {day}; de vergunningen lopen tot die dag door</translation>
    </message>
    <message>
        <source>{what}: full on {day}; the permits do not reach that far</source>
        <translation>{what}: vol op {day}; de vergunningen lopen niet zo lang door</translation>
    </message>
</context>
<context>
    <name>KnownThenCard</name>
    <message>
        <source>What was known then</source>
        <translation>Wat toen bekend was</translation>
    </message>
    <message>
        <source>Status, rights and terms as the program had worked them out at the end of that day, each with the rule and its version. What was noted is never changed afterwards.</source>
        <translation>Status, rechten en termijnen zoals het programma die aan het eind van die dag had afgeleid, elk met de regel en de versie ervan. Wat is vastgelegd, verandert daarna nooit meer.</translation>
    </message>
    <message>
        <source>As known on</source>
        <translation>Stand van</translation>
    </message>
    <message>
        <source>Look back at what followed by the rules</source>
        <translation>Terugkijken wat uit de regels volgde</translation>
    </message>
    <message>
        <source>Nothing had been worked out by then.</source>
        <translation>Er was toen nog niets afgeleid.</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>Verblijf</translation>
    </message>
    <message>
        <source>Right to</source>
        <translation>Recht op</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Termijnen</translation>
    </message>
    <message>
        <source>Three years</source>
        <translation>Drie jaar</translation>
    </message>
</context>
<context>
    <name>Label</name>
    <message>
        <source>safety</source>
        <translation>veiligheid</translation>
    </message>
    <message>
        <source>housing</source>
        <translation>wonen</translation>
    </message>
    <message>
        <source>income and debts</source>
        <translation>inkomen en schulden</translation>
    </message>
    <message>
        <source>work</source>
        <translation>werk</translation>
    </message>
    <message>
        <source>education and language</source>
        <translation>onderwijs en taal</translation>
    </message>
    <message>
        <source>physical health</source>
        <translation>lichamelijke gezondheid</translation>
    </message>
    <message>
        <source>mental health</source>
        <translation>psychische gezondheid</translation>
    </message>
    <message>
        <source>substance use</source>
        <translation>middelengebruik</translation>
    </message>
    <message>
        <source>residence and law</source>
        <translation>verblijf en juridisch</translation>
    </message>
    <message>
        <source>network and family</source>
        <translation>netwerk en gezin</translation>
    </message>
    <message>
        <source>daily life and meaning</source>
        <translation>dagbesteding en zingeving</translation>
    </message>
    <message>
        <source>future</source>
        <translation>toekomst</translation>
    </message>
    <message>
        <source>signalled</source>
        <translation>gesignaleerd</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>aangevraagd</translation>
    </message>
    <message>
        <source>on the waiting list</source>
        <translation>op de wachtlijst</translation>
    </message>
    <message>
        <source>in care</source>
        <translation>in zorg</translation>
    </message>
    <message>
        <source>met</source>
        <translation>vervuld</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>education</source>
        <translation>onderwijs</translation>
    </message>
    <message>
        <source>day activity</source>
        <translation>dagbesteding</translation>
    </message>
    <message>
        <source>SCIL</source>
        <translation>SCIL</translation>
    </message>
    <message>
        <source>IQ test</source>
        <translation>IQ-test</translation>
    </message>
    <message>
        <source>self-sufficiency</source>
        <translation>zelfredzaamheid</translation>
    </message>
    <message>
        <source>other</source>
        <translation>anders</translation>
    </message>
    <message>
        <source>done</source>
        <translation>afgenomen</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>niet afgenomen</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>gepland</translation>
    </message>
    <message>
        <source>task</source>
        <translation>taak</translation>
    </message>
    <message>
        <source>appointment</source>
        <translation>afspraak</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>niet gevraagd</translation>
    </message>
    <message>
        <source>does not want to say</source>
        <translation>wil niet zeggen</translation>
    </message>
    <message>
        <source>advice only</source>
        <translation>alleen advies</translation>
    </message>
    <message>
        <source>open</source>
        <translation>loopt</translation>
    </message>
    <message>
        <source>aftercare</source>
        <translation>nazorg</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>gesloten</translation>
    </message>
    <message>
        <source>Wmo (15 years)</source>
        <translation>Wmo (15 jaar)</translation>
    </message>
    <message>
        <source>Youth Act (20 years)</source>
        <translation>Jeugdwet (20 jaar)</translation>
    </message>
    <message>
        <source>own term</source>
        <translation>eigen termijn</translation>
    </message>
    <message>
        <source>act now</source>
        <translation>nu handelen</translation>
    </message>
    <message>
        <source>within days</source>
        <translation>binnen enkele dagen</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>gewoon</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefoon</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>text message</source>
        <translation>tekstbericht</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>bezoek</translation>
    </message>
    <message>
        <source>video call</source>
        <translation>videogesprek</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>brief</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>overleg</translation>
    </message>
    <message>
        <source>message that came in</source>
        <translation>binnengekomen bericht</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>toestemming</translation>
    </message>
    <message>
        <source>identity document</source>
        <translation>identiteitsdocument</translation>
    </message>
    <message>
        <source>viewed</source>
        <translation>bekeken</translation>
    </message>
    <message>
        <source>made</source>
        <translation>aangemaakt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>gewijzigd</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>verwijderd</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>afgedrukt</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>geëxporteerd</translation>
    </message>
    <message>
        <source>unlocked</source>
        <translation>ontgrendeld</translation>
    </message>
    <message>
        <source>revealed</source>
        <translation>zichtbaar gemaakt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>mislukt</translation>
    </message>
    <message>
        <source>sexual exploitation</source>
        <translation>seksuele uitbuiting</translation>
    </message>
    <message>
        <source>labour exploitation</source>
        <translation>arbeidsuitbuiting</translation>
    </message>
    <message>
        <source>criminal exploitation</source>
        <translation>criminele uitbuiting</translation>
    </message>
    <message>
        <source>forced services</source>
        <translation>gedwongen dienstverlening</translation>
    </message>
    <message>
        <source>forced begging</source>
        <translation>gedwongen bedelarij</translation>
    </message>
    <message>
        <source>organ removal</source>
        <translation>orgaanverwijdering</translation>
    </message>
    <message>
        <source>forced marriage</source>
        <translation>gedwongen huwelijk</translation>
    </message>
    <message>
        <source>illegal adoption</source>
        <translation>illegale adoptie</translation>
    </message>
    <message>
        <source>exploitation of surrogacy</source>
        <translation>uitbuiting van draagmoederschap</translation>
    </message>
    <message>
        <source>serious disadvantage</source>
        <translation>ernstige benadeling</translation>
    </message>
    <message>
        <source>has not worked yet</source>
        <translation>nog niet gewerkt</translation>
    </message>
    <message>
        <source>threatened</source>
        <translation>dreigend</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>lopend</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beëindigd</translation>
    </message>
    <message>
        <source>signal</source>
        <translation>signaal</translation>
    </message>
    <message>
        <source>presumed victim</source>
        <translation>vermoedelijk slachtoffer</translation>
    </message>
    <message>
        <source>established by the police</source>
        <translation>vastgesteld door de politie</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>niet bevestigd</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>zeker</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>waarschijnlijk</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>onzeker</translation>
    </message>
    <message>
        <source>own observation</source>
        <translation>eigen waarneming</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>verklaring</translation>
    </message>
    <message>
        <source>interpretation</source>
        <translation>interpretatie</translation>
    </message>
    <message>
        <source>violence</source>
        <translation>geweld</translation>
    </message>
    <message>
        <source>threat</source>
        <translation>dreiging</translation>
    </message>
    <message>
        <source>threat to family</source>
        <translation>dreiging tegen familie</translation>
    </message>
    <message>
        <source>debt</source>
        <translation>schuld</translation>
    </message>
    <message>
        <source>papers taken away</source>
        <translation>papieren afgepakt</translation>
    </message>
    <message>
        <source>phone taken away</source>
        <translation>telefoon afgepakt</translation>
    </message>
    <message>
        <source>locked up</source>
        <translation>opgesloten</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>in de gaten gehouden</translation>
    </message>
    <message>
        <source>wages withheld</source>
        <translation>loon ingehouden</translation>
    </message>
    <message>
        <source>deception</source>
        <translation>misleiding</translation>
    </message>
    <message>
        <source>loverboy method</source>
        <translation>loverboymethode</translation>
    </message>
    <message>
        <source>sextortion</source>
        <translation>sextortion</translation>
    </message>
    <message>
        <source>oath</source>
        <translation>eed</translation>
    </message>
    <message>
        <source>threat of deportation</source>
        <translation>dreigen met uitzetting</translation>
    </message>
    <message>
        <source>drugs</source>
        <translation>drugs</translation>
    </message>
    <message>
        <source>dependent for housing</source>
        <translation>afhankelijk voor woonruimte</translation>
    </message>
    <message>
        <source>CoMensha</source>
        <translation>CoMensha</translation>
    </message>
    <message>
        <source>police (AVIM)</source>
        <translation>politie (AVIM)</translation>
    </message>
    <message>
        <source>Public Prosecution Service (OM)</source>
        <translation>Openbaar Ministerie (OM)</translation>
    </message>
    <message>
        <source>Netherlands Labour Authority</source>
        <translation>Nederlandse Arbeidsinspectie</translation>
    </message>
    <message>
        <source>Royal Marechaussee (KMar)</source>
        <translation>Koninklijke Marechaussee (KMar)</translation>
    </message>
    <message>
        <source>immigration service (IND)</source>
        <translation>Immigratie- en Naturalisatiedienst (IND)</translation>
    </message>
    <message>
        <source>asylum reception (COA)</source>
        <translation>asielopvang (COA)</translation>
    </message>
    <message>
        <source>Repatriation and Departure Service (DT&amp;V)</source>
        <translation>Dienst Terugkeer en Vertrek (DT&amp;V)</translation>
    </message>
    <message>
        <source>shelter</source>
        <translation>opvang</translation>
    </message>
    <message>
        <source>general practitioner</source>
        <translation>huisarts</translation>
    </message>
    <message>
        <source>hospital</source>
        <translation>ziekenhuis</translation>
    </message>
    <message>
        <source>midwife</source>
        <translation>verloskundige</translation>
    </message>
    <message>
        <source>mental health care (GGZ)</source>
        <translation>geestelijke gezondheidszorg (GGZ)</translation>
    </message>
    <message>
        <source>public health service (GGD)</source>
        <translation>GGD</translation>
    </message>
    <message>
        <source>sexual assault centre</source>
        <translation>Centrum Seksueel Geweld</translation>
    </message>
    <message>
        <source>municipality</source>
        <translation>gemeente</translation>
    </message>
    <message>
        <source>social assistance and debt help</source>
        <translation>bijstand en schuldhulp</translation>
    </message>
    <message>
        <source>housing corporation</source>
        <translation>woningcorporatie</translation>
    </message>
    <message>
        <source>Veilig Thuis</source>
        <translation>Veilig Thuis</translation>
    </message>
    <message>
        <source>youth care</source>
        <translation>jeugdhulp</translation>
    </message>
    <message>
        <source>certified institution (GI)</source>
        <translation>gecertificeerde instelling (GI)</translation>
    </message>
    <message>
        <source>Child Care and Protection Board</source>
        <translation>Raad voor de Kinderbescherming</translation>
    </message>
    <message>
        <source>guardian agency (Nidos)</source>
        <translation>voogdij-instelling (Nidos)</translation>
    </message>
    <message>
        <source>Care and Safety House</source>
        <translation>Zorg- en Veiligheidshuis</translation>
    </message>
    <message>
        <source>crime information centre (RIEC)</source>
        <translation>informatie- en expertisecentrum (RIEC)</translation>
    </message>
    <message>
        <source>support after labour exploitation</source>
        <translation>hulp na arbeidsuitbuiting</translation>
    </message>
    <message>
        <source>victim support</source>
        <translation>slachtofferhulp</translation>
    </message>
    <message>
        <source>compensation fund</source>
        <translation>schadefonds</translation>
    </message>
    <message>
        <source>return organisation</source>
        <translation>terugkeerorganisatie</translation>
    </message>
    <message>
        <source>lawyer</source>
        <translation>advocaat</translation>
    </message>
    <message>
        <source>school</source>
        <translation>school</translation>
    </message>
    <message>
        <source>compulsory education</source>
        <translation>leerplicht</translation>
    </message>
    <message>
        <source>employer</source>
        <translation>werkgever</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>tolk</translation>
    </message>
    <message>
        <source>care coordination</source>
        <translation>zorgcoördinatie</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>EU</source>
        <translation>EU</translation>
    </message>
    <message>
        <source>European (outside the EU)</source>
        <translation>Europees (buiten de EU)</translation>
    </message>
    <message>
        <source>North African</source>
        <translation>Noord-Afrikaans</translation>
    </message>
    <message>
        <source>West African</source>
        <translation>West-Afrikaans</translation>
    </message>
    <message>
        <source>East African</source>
        <translation>Oost-Afrikaans</translation>
    </message>
    <message>
        <source>Central African</source>
        <translation>Centraal-Afrikaans</translation>
    </message>
    <message>
        <source>Southern African</source>
        <translation>zuidelijk Afrika</translation>
    </message>
    <message>
        <source>Middle Eastern</source>
        <translation>Midden-Oosten</translation>
    </message>
    <message>
        <source>Central Asian</source>
        <translation>Centraal-Aziatisch</translation>
    </message>
    <message>
        <source>South Asian</source>
        <translation>Zuid-Aziatisch</translation>
    </message>
    <message>
        <source>South-East Asian</source>
        <translation>Zuidoost-Aziatisch</translation>
    </message>
    <message>
        <source>East Asian</source>
        <translation>Oost-Aziatisch</translation>
    </message>
    <message>
        <source>North American</source>
        <translation>Noord-Amerikaans</translation>
    </message>
    <message>
        <source>Central American</source>
        <translation>Midden-Amerikaans</translation>
    </message>
    <message>
        <source>Caribbean</source>
        <translation>Caribisch</translation>
    </message>
    <message>
        <source>South American</source>
        <translation>Zuid-Amerikaans</translation>
    </message>
    <message>
        <source>from Oceania</source>
        <translation>Oceanië</translation>
    </message>
    <message>
        <source>client</source>
        <translation>cliënt</translation>
    </message>
    <message>
        <source>child</source>
        <translation>kind</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>partner</translation>
    </message>
    <message>
        <source>mother</source>
        <translation>moeder</translation>
    </message>
    <message>
        <source>father</source>
        <translation>vader</translation>
    </message>
    <message>
        <source>brother or sister</source>
        <translation>broer of zus</translation>
    </message>
    <message>
        <source>other relative</source>
        <translation>ander familielid</translation>
    </message>
    <message>
        <source>legal representative</source>
        <translation>wettelijk vertegenwoordiger</translation>
    </message>
    <message>
        <source>third party</source>
        <translation>derde</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>vrouw</translation>
    </message>
    <message>
        <source>man</source>
        <translation>man</translation>
    </message>
    <message>
        <source>non-binary</source>
        <translation>non-binair</translation>
    </message>
    <message>
        <source>trans woman</source>
        <translation>trans vrouw</translation>
    </message>
    <message>
        <source>trans man</source>
        <translation>trans man</translation>
    </message>
    <message>
        <source>on a document</source>
        <translation>op document</translation>
    </message>
    <message>
        <source>own statement</source>
        <translation>eigen opgave</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>geschat</translation>
    </message>
    <message>
        <source>well</source>
        <translation>goed</translation>
    </message>
    <message>
        <source>moderately</source>
        <translation>matig</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>beetje</translation>
    </message>
    <message>
        <source>reads only</source>
        <translation>leest alleen</translation>
    </message>
    <message>
        <source>call</source>
        <translation>bellen</translation>
    </message>
    <message>
        <source>voicemail</source>
        <translation>voicemail</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>sms</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>post</source>
        <translation>post</translation>
    </message>
    <message>
        <source>through somebody else</source>
        <translation>via iemand anders</translation>
    </message>
    <message>
        <source>may know</source>
        <translation>mag weten</translation>
    </message>
    <message>
        <source>anonymous only</source>
        <translation>alleen anoniem</translation>
    </message>
    <message>
        <source>must not know</source>
        <translation>mag niet weten</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>onduidelijk</translation>
    </message>
    <message>
        <source>in writing</source>
        <translation>schriftelijk</translation>
    </message>
    <message>
        <source>orally</source>
        <translation>mondeling</translation>
    </message>
    <message>
        <source>through the representative</source>
        <translation>via vertegenwoordiger</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>niet gegeven</translation>
    </message>
    <message>
        <source>vital interest</source>
        <translation>vitaal belang</translation>
    </message>
    <message>
        <source>legal obligation</source>
        <translation>wettelijke plicht</translation>
    </message>
    <message>
        <source>public task</source>
        <translation>publieke taak</translation>
    </message>
    <message>
        <source>Social Support Act (Wmo 2015)</source>
        <translation>Wmo 2015</translation>
    </message>
    <message>
        <source>Youth Act</source>
        <translation>Jeugdwet</translation>
    </message>
    <message>
        <source>Data Processing by Partnerships Act (Wgs)</source>
        <translation>Wgs</translation>
    </message>
    <message>
        <source>reporting code</source>
        <translation>meldcode</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>concept</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>verstuurd</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>geaccepteerd</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>afgewezen</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>afgerond</translation>
    </message>
    <message>
        <source>reflection period offered</source>
        <translation>bedenktijd aangeboden</translation>
    </message>
    <message>
        <source>reflection period started</source>
        <translation>bedenktijd begonnen</translation>
    </message>
    <message>
        <source>reflection period ended</source>
        <translation>bedenktijd geëindigd</translation>
    </message>
    <message>
        <source>reflection period declined</source>
        <translation>bedenktijd geweigerd</translation>
    </message>
    <message>
        <source>reported to the police (monthly)</source>
        <translation>gemeld bij de politie (maandelijks)</translation>
    </message>
    <message>
        <source>Rvb allowance applied for</source>
        <translation>Rvb-toelage aangevraagd</translation>
    </message>
    <message>
        <source>M55 sent to the IND</source>
        <translation>M55 verstuurd aan de IND</translation>
    </message>
    <message>
        <source>TB test done</source>
        <translation>tbc-onderzoek gedaan</translation>
    </message>
    <message>
        <source>criminal complaint filed</source>
        <translation>aangifte gedaan</translation>
    </message>
    <message>
        <source>client will not file a complaint</source>
        <translation>cliënt doet geen aangifte</translation>
    </message>
    <message>
        <source>other cooperation given</source>
        <translation>medewerking op een andere manier</translation>
    </message>
    <message>
        <source>report as a witness</source>
        <translation>aangifte als getuige</translation>
    </message>
    <message>
        <source>prosecution started</source>
        <translation>vervolging begonnen</translation>
    </message>
    <message>
        <source>court hearing</source>
        <translation>zitting</translation>
    </message>
    <message>
        <source>information interview</source>
        <translation>informatief gesprek</translation>
    </message>
    <message>
        <source>case dismissed by the OM</source>
        <translation>sepot door het OM</translation>
    </message>
    <message>
        <source>notice of no further prosecution</source>
        <translation>kennisgeving niet verdere vervolging</translation>
    </message>
    <message>
        <source>penalty order by the OM</source>
        <translation>strafbeschikking van het OM</translation>
    </message>
    <message>
        <source>complaint about the dismissal (art. 12 Sv)</source>
        <translation>beklag ingediend (art. 12 Sv)</translation>
    </message>
    <message>
        <source>decision on the art. 12 complaint</source>
        <translation>beslissing op het beklag (art. 12 Sv)</translation>
    </message>
    <message>
        <source>acquittal</source>
        <translation>vrijspraak</translation>
    </message>
    <message>
        <source>conviction</source>
        <translation>veroordeling</translation>
    </message>
    <message>
        <source>claim for damages joined</source>
        <translation>gevoegd met schadevordering</translation>
    </message>
    <message>
        <source>compensation fund asked (Schadefonds)</source>
        <translation>Schadefonds aangevraagd</translation>
    </message>
    <message>
        <source>compensation awarded</source>
        <translation>schadevergoeding toegekend</translation>
    </message>
    <message>
        <source>OM says presence is necessary</source>
        <translation>OM: aanwezigheid is nodig</translation>
    </message>
    <message>
        <source>OM says presence is not necessary</source>
        <translation>OM: aanwezigheid is niet nodig</translation>
    </message>
    <message>
        <source>residence permit</source>
        <translation>verblijfsvergunning</translation>
    </message>
    <message>
        <source>permit applied for</source>
        <translation>vergunning aangevraagd</translation>
    </message>
    <message>
        <source>extension applied for</source>
        <translation>verlenging aangevraagd</translation>
    </message>
    <message>
        <source>continued stay applied for</source>
        <translation>voortgezet verblijf aangevraagd</translation>
    </message>
    <message>
        <source>hardship route applied for</source>
        <translation>schrijnend pad aangevraagd</translation>
    </message>
    <message>
        <source>evidence for the hardship route</source>
        <translation>bewijs voor het schrijnend pad</translation>
    </message>
    <message>
        <source>IND intends to withdraw</source>
        <translation>voornemen van de IND tot intrekken</translation>
    </message>
    <message>
        <source>permit withdrawn</source>
        <translation>vergunning ingetrokken</translation>
    </message>
    <message>
        <source>decision of the IND</source>
        <translation>besluit van de IND</translation>
    </message>
    <message>
        <source>objection filed</source>
        <translation>bezwaar gemaakt</translation>
    </message>
    <message>
        <source>decision on the objection</source>
        <translation>beslissing op bezwaar</translation>
    </message>
    <message>
        <source>appeal filed</source>
        <translation>beroep ingesteld</translation>
    </message>
    <message>
        <source>ruling on the appeal</source>
        <translation>uitspraak in beroep</translation>
    </message>
    <message>
        <source>asylum applied for</source>
        <translation>asiel aangevraagd</translation>
    </message>
    <message>
        <source>asylum request withdrawn</source>
        <translation>asielaanvraag ingetrokken</translation>
    </message>
    <message>
        <source>another country held responsible (Dublin / AMMR)</source>
        <translation>ander land verantwoordelijk (Dublin / AMMR)</translation>
    </message>
    <message>
        <source>Dublin / AMMR ended</source>
        <translation>Dublin / AMMR afgelopen</translation>
    </message>
    <message>
        <source>came to the Netherlands</source>
        <translation>in Nederland gekomen</translation>
    </message>
    <message>
        <source>EU right of residence established</source>
        <translation>EU-verblijfsrecht vastgesteld</translation>
    </message>
    <message>
        <source>EU right of residence ended</source>
        <translation>EU-verblijfsrecht geëindigd</translation>
    </message>
    <message>
        <source>returned after being gone</source>
        <translation>teruggekomen</translation>
    </message>
    <message>
        <source>left the Netherlands</source>
        <translation>uit Nederland vertrokken</translation>
    </message>
    <message>
        <source>health insurance taken out</source>
        <translation>zorgverzekering afgesloten</translation>
    </message>
    <message>
        <source>Wmo support requested</source>
        <translation>Wmo-hulp aangevraagd</translation>
    </message>
    <message>
        <source>urgent Wmo facility requested</source>
        <translation>spoed: tijdelijke Wmo-voorziening gevraagd</translation>
    </message>
    <message>
        <source>Wmo enquiry finished, support applied for</source>
        <translation>Wmo-onderzoek klaar, hulp aangevraagd</translation>
    </message>
    <message>
        <source>Wmo support decided</source>
        <translation>besluit over Wmo-hulp</translation>
    </message>
    <message>
        <source>victim who filed a complaint</source>
        <translation>slachtoffer dat aangifte deed</translation>
    </message>
    <message>
        <source>victim who cooperates otherwise</source>
        <translation>slachtoffer dat anders meewerkt</translation>
    </message>
    <message>
        <source>reporting witness</source>
        <translation>getuige-aangever</translation>
    </message>
    <message>
        <source>labour exploitation while staying without right</source>
        <translation>arbeidsuitbuiting zonder verblijfsrecht</translation>
    </message>
    <message>
        <source>non-temporary humanitarian</source>
        <translation>humanitair niet-tijdelijk</translation>
    </message>
    <message>
        <source>asylum</source>
        <translation>asiel</translation>
    </message>
    <message>
        <source>other ground</source>
        <translation>andere grond</translation>
    </message>
    <message>
        <source>the time was up</source>
        <translation>de tijd was om</translation>
    </message>
    <message>
        <source>client does not want to cooperate</source>
        <translation>cliënt wil niet meewerken</translation>
    </message>
    <message>
        <source>complaint signed or cooperation given</source>
        <translation>aangifte getekend of medewerking gegeven</translation>
    </message>
    <message>
        <source>other residence application filed</source>
        <translation>andere verblijfsaanvraag ingediend</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>toegewezen</translation>
    </message>
    <message>
        <source>partly granted</source>
        <translation>deels toegewezen</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>geweigerd</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>ingetrokken</translation>
    </message>
    <message>
        <source>not considered</source>
        <translation>niet in behandeling genomen</translation>
    </message>
    <message>
        <source>police statement: victim of trafficking</source>
        <translation>politieverklaring: slachtoffer van mensenhandel</translation>
    </message>
    <message>
        <source>police statement: serious threat</source>
        <translation>politieverklaring: ernstige bedreiging</translation>
    </message>
    <message>
        <source>medical statement (BIG or NIP registered)</source>
        <translation>medische verklaring (BIG- of NIP-geregistreerd)</translation>
    </message>
    <message>
        <source>client is a minor</source>
        <translation>cliënt is minderjarig</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>gevraagd</translation>
    </message>
    <message>
        <source>to an own home</source>
        <translation>naar eigen woning</translation>
    </message>
    <message>
        <source>to family or friends</source>
        <translation>naar familie of vrienden</translation>
    </message>
    <message>
        <source>to another shelter</source>
        <translation>naar andere opvang</translation>
    </message>
    <message>
        <source>to another region</source>
        <translation>naar een andere regio</translation>
    </message>
    <message>
        <source>the term of the place ended</source>
        <translation>de termijn van de plek was om</translation>
    </message>
    <message>
        <source>not safe there any more</source>
        <translation>niet meer veilig daar</translation>
    </message>
    <message>
        <source>sent away</source>
        <translation>weggestuurd</translation>
    </message>
    <message>
        <source>name</source>
        <translation>naam</translation>
    </message>
    <message>
        <source>year of birth</source>
        <translation>geboortejaar</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>geboortedatum</translation>
    </message>
    <message>
        <source>nationality</source>
        <translation>nationaliteit</translation>
    </message>
    <message>
        <source>language and interpreter</source>
        <translation>taal en tolk</translation>
    </message>
    <message>
        <source>safe contact</source>
        <translation>veilig contact</translation>
    </message>
    <message>
        <source>V-number</source>
        <translation>V-nummer</translation>
    </message>
    <message>
        <source>citizen service number (BSN)</source>
        <translation>burgerservicenummer (BSN)</translation>
    </message>
    <message>
        <source>children and family</source>
        <translation>kinderen en gezin</translation>
    </message>
    <message>
        <source>form of exploitation</source>
        <translation>vorm van uitbuiting</translation>
    </message>
    <message>
        <source>work: period, hours, pay</source>
        <translation>werk: periode, uren, loon</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>wat er is gebeurd</translation>
    </message>
    <message>
        <source>residence</source>
        <translation>verblijf</translation>
    </message>
    <message>
        <source>criminal case</source>
        <translation>strafzaak</translation>
    </message>
    <message>
        <source>kind of shelter</source>
        <translation>soort opvang</translation>
    </message>
    <message>
        <source>shelter address</source>
        <translation>adres van de opvang</translation>
    </message>
    <message>
        <source>health</source>
        <translation>gezondheid</translation>
    </message>
    <message>
        <source>needs</source>
        <translation>hulpvragen</translation>
    </message>
    <message>
        <source>work and education</source>
        <translation>werk en onderwijs</translation>
    </message>
    <message>
        <source>legal measures</source>
        <translation>juridische maatregelen</translation>
    </message>
    <message>
        <source>A, anonymous</source>
        <translation>A, anoniem</translation>
    </message>
    <message>
        <source>B, pseudonymised</source>
        <translation>B, gepseudonimiseerd</translation>
    </message>
    <message>
        <source>C, full</source>
        <translation>C, volledig</translation>
    </message>
    <message>
        <source>plan for the client</source>
        <translation>plan voor de cliënt</translation>
    </message>
    <message>
        <source>encrypted PDF</source>
        <translation>versleutelde pdf</translation>
    </message>
    <message>
        <source>sealed file</source>
        <translation>verzegeld bestand</translation>
    </message>
    <message>
        <source>Dutch national</source>
        <translation>Nederlander</translation>
    </message>
    <message>
        <source>EU citizen</source>
        <translation>EU-burger</translation>
    </message>
    <message>
        <source>reflection period</source>
        <translation>bedenktijd</translation>
    </message>
    <message>
        <source>temporary humanitarian permit</source>
        <translation>vergunning tijdelijk humanitair</translation>
    </message>
    <message>
        <source>hardship route</source>
        <translation>schrijnend pad</translation>
    </message>
    <message>
        <source>non-temporary humanitarian permit</source>
        <translation>vergunning niet-tijdelijk humanitair</translation>
    </message>
    <message>
        <source>Dublin / AMMR</source>
        <translation>Dublin / AMMR</translation>
    </message>
    <message>
        <source>asylum procedure</source>
        <translation>asielprocedure</translation>
    </message>
    <message>
        <source>unaccompanied minor</source>
        <translation>alleenstaande minderjarige vreemdeling</translation>
    </message>
    <message>
        <source>other permit</source>
        <translation>andere vergunning</translation>
    </message>
    <message>
        <source>without right of residence</source>
        <translation>zonder verblijfsrecht</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>twijfelt</translation>
    </message>
    <message>
        <source>does not want to</source>
        <translation>wil niet</translation>
    </message>
    <message>
        <source>filed</source>
        <translation>gedaan</translation>
    </message>
    <message>
        <source>cooperates otherwise</source>
        <translation>werkt anders mee</translation>
    </message>
    <message>
        <source>COSM shelter</source>
        <translation>COSM-opvang</translation>
    </message>
    <message>
        <source>shelter for complex needs (OMM)</source>
        <translation>opvang multiproblematiek (OMM)</translation>
    </message>
    <message>
        <source>shelter after labour exploitation</source>
        <translation>opvang na arbeidsuitbuiting</translation>
    </message>
    <message>
        <source>women&apos;s shelter</source>
        <translation>vrouwenopvang</translation>
    </message>
    <message>
        <source>men&apos;s shelter</source>
        <translation>mannenopvang</translation>
    </message>
    <message>
        <source>homeless shelter</source>
        <translation>maatschappelijke opvang</translation>
    </message>
    <message>
        <source>emergency bed</source>
        <translation>noodbed of crisisopvang</translation>
    </message>
    <message>
        <source>secured shelter</source>
        <translation>beveiligde opvang</translation>
    </message>
    <message>
        <source>protected shelter for minors</source>
        <translation>beschermde opvang minderjarigen</translation>
    </message>
    <message>
        <source>residential youth care</source>
        <translation>residentiële jeugdhulp</translation>
    </message>
    <message>
        <source>supported living</source>
        <translation>begeleid wonen</translation>
    </message>
    <message>
        <source>sheltered living</source>
        <translation>beschermd wonen</translation>
    </message>
    <message>
        <source>transition home</source>
        <translation>doorstroomwoning</translation>
    </message>
    <message>
        <source>home with housing priority</source>
        <translation>woning met urgentie</translation>
    </message>
    <message>
        <source>support at home (ambulant)</source>
        <translation>ambulante begeleiding (thuis)</translation>
    </message>
    <message>
        <source>return or departure</source>
        <translation>terugkeer of vertrek</translation>
    </message>
    <message>
        <source>goals reached</source>
        <translation>doelen bereikt</translation>
    </message>
    <message>
        <source>handed over to another organisation or region</source>
        <translation>overgedragen aan andere organisatie of regio</translation>
    </message>
    <message>
        <source>client wants to stop</source>
        <translation>cliënt wil stoppen</translation>
    </message>
    <message>
        <source>left with unknown destination</source>
        <translation>met onbekende bestemming vertrokken</translation>
    </message>
    <message>
        <source>returned to another country</source>
        <translation>terugkeer naar een ander land</translation>
    </message>
    <message>
        <source>no victim of trafficking</source>
        <translation>geen slachtoffer van mensenhandel</translation>
    </message>
    <message>
        <source>detention</source>
        <translation>detentie</translation>
    </message>
    <message>
        <source>deceased</source>
        <translation>overleden</translation>
    </message>
    <message>
        <source>own home</source>
        <translation>eigen woning</translation>
    </message>
    <message>
        <source>family</source>
        <translation>familie</translation>
    </message>
    <message>
        <source>other shelter</source>
        <translation>andere opvang</translation>
    </message>
    <message>
        <source>other region</source>
        <translation>andere regio</translation>
    </message>
    <message>
        <source>other country</source>
        <translation>ander land</translation>
    </message>
    <message>
        <source>unknown destination</source>
        <translation>onbekende bestemming</translation>
    </message>
    <message>
        <source>term</source>
        <translation>termijn</translation>
    </message>
    <message>
        <source>status</source>
        <translation>status</translation>
    </message>
    <message>
        <source>right</source>
        <translation>recht</translation>
    </message>
    <message>
        <source>counted years</source>
        <translation>getelde jaren</translation>
    </message>
    <message>
        <source>term by law</source>
        <translation>termijn</translation>
    </message>
    <message>
        <source>place ends</source>
        <translation>plek loopt af</translation>
    </message>
    <message>
        <source>no place to stay is recorded</source>
        <translation>geen verblijfplek vastgelegd</translation>
    </message>
    <message>
        <source>answer on a place expected</source>
        <translation>antwoord over een plek verwacht</translation>
    </message>
    <message>
        <source>measure ends</source>
        <translation>maatregel loopt af</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>gesprek</translation>
    </message>
    <message>
        <source>answer on a referral expected</source>
        <translation>antwoord op een verwijzing verwacht</translation>
    </message>
    <message>
        <source>review of the plan</source>
        <translation>evaluatie van het plan</translation>
    </message>
    <message>
        <source>review of the safety plan</source>
        <translation>evaluatie van het veiligheidsplan</translation>
    </message>
    <message>
        <source>goal to reach</source>
        <translation>doel te bereiken</translation>
    </message>
    <message>
        <source>ask consent again</source>
        <translation>toestemming opnieuw vragen</translation>
    </message>
    <message>
        <source>aftercare contact</source>
        <translation>nazorgcontact</translation>
    </message>
    <message>
        <source>terms could not be worked out</source>
        <translation>termijnen konden niet worden berekend</translation>
    </message>
    <message>
        <source>with family or friends</source>
        <translation>bij familie of vrienden</translation>
    </message>
    <message>
        <source>on the street</source>
        <translation>op straat</translation>
    </message>
    <message>
        <source>abroad</source>
        <translation>in het buitenland</translation>
    </message>
    <message>
        <source>address is open</source>
        <translation>open adres</translation>
    </message>
    <message>
        <source>address is not shared</source>
        <translation>adres niet gedeeld</translation>
    </message>
    <message>
        <source>secret location</source>
        <translation>geheime locatie</translation>
    </message>
    <message>
        <source>supervision order (OTS)</source>
        <translation>ondertoezichtstelling (OTS)</translation>
    </message>
    <message>
        <source>guardianship</source>
        <translation>voogdij</translation>
    </message>
    <message>
        <source>out-of-home placement</source>
        <translation>uithuisplaatsing</translation>
    </message>
    <message>
        <source>administration of property</source>
        <translation>bewind of curatele</translation>
    </message>
    <message>
        <source>restraining order</source>
        <translation>contact- of gebiedsverbod</translation>
    </message>
    <message>
        <source>it does not work now</source>
        <translation>het lukt nu niet</translation>
    </message>
    <message>
        <source>it is hard, much help is needed</source>
        <translation>het is moeilijk, veel hulp nodig</translation>
    </message>
    <message>
        <source>it works with help</source>
        <translation>het lukt met hulp</translation>
    </message>
    <message>
        <source>it mostly works alone</source>
        <translation>het lukt meestal zelf</translation>
    </message>
    <message>
        <source>it works alone</source>
        <translation>het lukt zelf</translation>
    </message>
    <message>
        <source>both tracks</source>
        <translation>beide sporen</translation>
    </message>
    <message>
        <source>staying</source>
        <translation>blijven</translation>
    </message>
    <message>
        <source>returning</source>
        <translation>terugkeren</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>bereikt</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestopt</translation>
    </message>
    <message>
        <source>sharing of location is off</source>
        <translation>locatie delen staat uit</translation>
    </message>
    <message>
        <source>nobody else can find the phone</source>
        <translation>niemand anders kan de telefoon zoeken</translation>
    </message>
    <message>
        <source>new passwords and PIN</source>
        <translation>nieuwe wachtwoorden en pincode</translation>
    </message>
    <message>
        <source>logging in takes two steps</source>
        <translation>inloggen in twee stappen</translation>
    </message>
    <message>
        <source>other devices logged out</source>
        <translation>andere apparaten uitgelogd</translation>
    </message>
    <message>
        <source>unknown apps removed</source>
        <translation>onbekende apps verwijderd</translation>
    </message>
    <message>
        <source>no shared accounts or cloud</source>
        <translation>geen gedeelde accounts of cloud</translation>
    </message>
    <message>
        <source>looked for tracking tags</source>
        <translation>gezocht naar volgzenders</translation>
    </message>
    <message>
        <source>profiles seen by friends only</source>
        <translation>profielen alleen voor vrienden</translation>
    </message>
    <message>
        <source>photos do not tell the place</source>
        <translation>foto’s verraden de plek niet</translation>
    </message>
    <message>
        <source>number is new or known to few</source>
        <translation>nummer is nieuw of bij weinigen bekend</translation>
    </message>
    <message>
        <source>bank, DigiD and mail in own hands</source>
        <translation>bank, DigiD en mail in eigen hand</translation>
    </message>
    <message>
        <source>Care and Safety House (Wgs)</source>
        <translation>Zorg- en Veiligheidshuis (Wgs)</translation>
    </message>
    <message>
        <source>table with a covenant</source>
        <translation>tafel met een convenant</translation>
    </message>
    <message>
        <source>other meeting</source>
        <translation>ander overleg</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>besluit</translation>
    </message>
    <message>
        <source>action</source>
        <translation>actie</translation>
    </message>
</context>
<context>
    <name>LeavingPart</name>
    <message>
        <source>Which place is left?</source>
        <translation>Welke plek wordt verlaten?</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Vertrokken op</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Waarom het stopte</translation>
    </message>
</context>
<context>
    <name>LegalBasis</name>
    <message>
        <source>GDPR art. 6(1)(a)</source>
        <translation>AVG art. 6 lid 1 onder a</translation>
    </message>
    <message>
        <source>GDPR art. 6(1)(d)</source>
        <translation>AVG art. 6 lid 1 onder d</translation>
    </message>
    <message>
        <source>GDPR art. 6(1)(c)</source>
        <translation>AVG art. 6 lid 1 onder c</translation>
    </message>
    <message>
        <source>GDPR art. 6(1)(e)</source>
        <translation>AVG art. 6 lid 1 onder e</translation>
    </message>
    <message>
        <source>art. 5.3.3</source>
        <translation>art. 5.3.3</translation>
    </message>
    <message>
        <source>art. 7.3.11</source>
        <translation>art. 7.3.11</translation>
    </message>
</context>
<context>
    <name>LegalEventPanel</name>
    <message>
        <source>Day of the decision</source>
        <translation>Dag van het besluit</translation>
    </message>
    <message>
        <source>Number of the case or report</source>
        <translation>Nummer van de zaak of het proces-verbaal</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Geldig vanaf</translation>
    </message>
    <message>
        <source>Valid up to and including</source>
        <translation>Geldig tot en met</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>Last day, as the police wrote it</source>
        <translation>Laatste dag, zoals de politie die schreef</translation>
    </message>
    <message>
        <source>Respond until</source>
        <translation>Reageren tot en met</translation>
    </message>
    <message>
        <source>By whom (practitioner with BIG or NIP registration, or police)</source>
        <translation>Door wie (behandelaar met BIG- of NIP-registratie, of politie)</translation>
    </message>
    <message>
        <source>Day of the statement</source>
        <translation>Dag van de verklaring</translation>
    </message>
    <message>
        <source>Served or received on</source>
        <translation>Betekend of ontvangen op</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Wat gebeurde er?</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>Op welke dag?</translation>
    </message>
    <message>
        <source>Only a whole day starts a term.</source>
        <translation>Alleen een hele datum laat een termijn lopen.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Waar?</translation>
    </message>
    <message>
        <source>For example the court and the room, or the police station.</source>
        <translation>Bijvoorbeeld de rechtbank en de zaal, of het politiebureau.</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Verstuurd op</translation>
    </message>
    <message>
        <source>The date of dispatch; most terms run from here.</source>
        <translation>De dag van verzending; de meeste termijnen lopen vanaf deze dag.</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Ontvangen op</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>On which ground?</source>
        <translation>Op welke grond?</translation>
    </message>
    <message>
        <source>Why did it end?</source>
        <translation>Waarom eindigde het?</translation>
    </message>
    <message>
        <source>Which evidence?</source>
        <translation>Welk bewijs?</translation>
    </message>
    <message>
        <source>Can it no longer be appealed (final)?</source>
        <translation>Is het onherroepelijk?</translation>
    </message>
    <message>
        <source>Which country?</source>
        <translation>Welk land?</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Documentnummer</translation>
    </message>
    <message>
        <source>By which authority or professional?</source>
        <translation>Door welke instantie of professional?</translation>
    </message>
    <message>
        <source>Never a suspect.</source>
        <translation>Nooit een verdachte.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>No personal data of suspects.</source>
        <translation>Geen persoonsgegevens van verdachten.</translation>
    </message>
</context>
<context>
    <name>LegalMeasurePanel</name>
    <message>
        <source>Measure</source>
        <translation>Maatregel</translation>
    </message>
    <message>
        <source>Carried out by</source>
        <translation>Uitgevoerd door</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>{date} · our reference {reference}</source>
        <translation>{date} · kenmerk {reference}</translation>
    </message>
    <message>
        <source>What we ask.</source>
        <translation>Gevraagd.</translation>
    </message>
    <message>
        <source>Kind regards,</source>
        <translation>Met vriendelijke groet,</translation>
    </message>
    <message>
        <source>Referral letter</source>
        <translation>Verwijsbrief</translation>
    </message>
    <message>
        <source>Care coordination human trafficking</source>
        <translation>Zorgcoördinatie mensenhandel</translation>
    </message>
    <message>
        <source>CONFIDENTIAL</source>
        <translation>VERTROUWELIJK</translation>
    </message>
    <message>
        <source>copy {number} for {recipient}</source>
        <translation>exemplaar {number} voor {recipient}</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>blad {page} van {pages}</translation>
    </message>
    <message>
        <source>born</source>
        <translation>geboren</translation>
    </message>
    <message>
        <source>born in {year}</source>
        <translation>geboren in {year}</translation>
    </message>
    <message>
        <source>nationality</source>
        <translation>nationaliteit</translation>
    </message>
    <message>
        <source>stateless</source>
        <translation>staatloos</translation>
    </message>
    <message>
        <source>V-number</source>
        <translation>V-nummer</translation>
    </message>
    <message>
        <source>BSN</source>
        <translation>BSN</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliënt</translation>
    </message>
    <message>
        <source>called</source>
        <translation>roepnaam</translation>
    </message>
    <message>
        <source>address as</source>
        <translation>aanspreken als</translation>
    </message>
    <message>
        <source>interpreter needed</source>
        <translation>tolk nodig</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>whether this is safe was not asked</source>
        <translation>veiligheid van dit nummer of adres niet gevraagd</translation>
    </message>
    <message>
        <source>whether this is safe is not known</source>
        <translation>of dit veilig is, is niet bekend</translation>
    </message>
    <message>
        <source>only</source>
        <translation>alleen</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nooit</translation>
    </message>
    <message>
        <source>careful</source>
        <translation>let op</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Gezin</translation>
    </message>
    <message>
        <source>Exploitation</source>
        <translation>Uitbuiting</translation>
    </message>
    <message>
        <source>hours a week</source>
        <translation>uren per week</translation>
    </message>
    <message>
        <source>hours paid</source>
        <translation>uren betaald</translation>
    </message>
    <message>
        <source>pay</source>
        <translation>loon</translation>
    </message>
    <message>
        <source>deductions</source>
        <translation>inhoudingen</translation>
    </message>
    <message>
        <source>living there</source>
        <translation>wonen op het werk</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Werk</translation>
    </message>
    <message>
        <source>debt</source>
        <translation>schuld</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er is gebeurd</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Gezondheid</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Hulpvragen</translation>
    </message>
    <message>
        <source>own wish</source>
        <translation>eigen wens</translation>
    </message>
    <message>
        <source>acute danger</source>
        <translation>acuut gevaar</translation>
    </message>
    <message>
        <source>also in danger</source>
        <translation>ook in gevaar</translation>
    </message>
    <message>
        <source>arranged</source>
        <translation>geregeld</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Veiligheid</translation>
    </message>
    <message>
        <source>in the Netherlands since</source>
        <translation>in Nederland sinds</translation>
    </message>
    <message>
        <source>reflection period offered on</source>
        <translation>bedenktijd aangeboden op</translation>
    </message>
    <message>
        <source>M55 sent on</source>
        <translation>M55 verstuurd op</translation>
    </message>
    <message>
        <source>permit valid from</source>
        <translation>vergunning geldig vanaf</translation>
    </message>
    <message>
        <source>permit valid until</source>
        <translation>vergunning geldig tot en met</translation>
    </message>
    <message>
        <source>registered (BRP)</source>
        <translation>ingeschreven (BRP)</translation>
    </message>
    <message>
        <source>health insurance</source>
        <translation>zorgverzekering</translation>
    </message>
    <message>
        <source>wish</source>
        <translation>wens</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>Verblijf</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>gesprek</translation>
    </message>
    <message>
        <source>complaint</source>
        <translation>aangifte</translation>
    </message>
    <message>
        <source>on</source>
        <translation>op</translation>
    </message>
    <message>
        <source>report number</source>
        <translation>zaaknummer</translation>
    </message>
    <message>
        <source>prosecution number</source>
        <translation>parketnummer</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>verwacht</translation>
    </message>
    <message>
        <source>Criminal case</source>
        <translation>Strafzaak</translation>
    </message>
    <message>
        <source>Shelter</source>
        <translation>Opvang</translation>
    </message>
    <message>
        <source>Where the client stays</source>
        <translation>Verblijfplaats</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Maatregelen</translation>
    </message>
    <message>
        <source>Referral: {purpose}</source>
        <translation>Verwijzing: {purpose}</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Verwijzing</translation>
    </message>
    <message>
        <source>care coordinator human trafficking</source>
        <translation>zorgcoördinator mensenhandel</translation>
    </message>
    <message>
        <source>attn. {name}</source>
        <translation>t.a.v. {name}</translation>
    </message>
    <message>
        <source>a client</source>
        <translation>een cliënt</translation>
    </message>
    <message>
        <source>We refer {client} to you.</source>
        <translation>Wij verwijzen {client} naar u.</translation>
    </message>
    <message>
        <source>We refer {client} to you for: {purpose}.</source>
        <translation>Wij verwijzen {client} naar u voor: {purpose}.</translation>
    </message>
    <message>
        <source>Please let us know by {day} whether you can help: {reachable}.</source>
        <translation>Laat ons uiterlijk {day} weten of u kunt helpen: {reachable}.</translation>
    </message>
    <message>
        <source>Please let us know by {day} whether you can help.</source>
        <translation>Laat ons uiterlijk {day} weten of u kunt helpen.</translation>
    </message>
    <message>
        <source>You can reach us at {reachable}.</source>
        <translation>U bereikt ons via {reachable}.</translation>
    </message>
    <message>
        <source>Basis: {ground}.</source>
        <translation>Grondslag: {ground}.</translation>
    </message>
    <message>
        <source>Use this letter only for this purpose and keep it no longer than needed.</source>
        <translation>Gebruik deze brief alleen voor dit doel en bewaar hem niet langer dan nodig.</translation>
    </message>
    <message>
        <source>letter {reference}.pdf</source>
        <translation>brief {reference}.pdf</translation>
    </message>
    <message>
        <source>letter {reference}, copy {number}.pdf</source>
        <translation>brief {reference}, exemplaar {number}.pdf</translation>
    </message>
</context>
<context>
    <name>LineEditor</name>
    <message>
        <source>What kind of line</source>
        <translation>Soort regel</translation>
    </message>
    <message>
        <source>What was decided?</source>
        <translation>Wat is besloten?</translation>
    </message>
    <message>
        <source>Who does it?</source>
        <translation>Wie doet het?</translation>
    </message>
    <message>
        <source>Before or on</source>
        <translation>Uiterlijk op</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>What must happen?</source>
        <translation>Wat moet er gebeuren?</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
</context>
<context>
    <name>LineList</name>
    <message>
        <source>Typed about this case</source>
        <translation>Getypt over deze casus</translation>
    </message>
</context>
<context>
    <name>LineRow</name>
    <message>
        <source>By when</source>
        <translation>Voor wanneer</translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation>Zeg wat er moet gebeuren.</translation>
    </message>
    <message>
        <source>Type a day as dd-mm-yyyy.</source>
        <translation>Typ een dag als dd-mm-jjjj.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Besluit</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Actie</translation>
    </message>
    <message>
        <source>Take this line away</source>
        <translation>Deze regel weghalen</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Wie doet het</translation>
    </message>
    <message>
        <source>! by nobody yet</source>
        <translation>! nog door niemand</translation>
    </message>
    <message>
        <source>! no day yet</source>
        <translation>! nog geen dag</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Do not write it</source>
        <translation>Niet opschrijven</translation>
    </message>
    <message>
        <source>before {day}</source>
        <translation>vóór {day}</translation>
    </message>
    <message>
        <source>On paper: {words}</source>
        <translation>Op papier: {words}</translation>
    </message>
    <message>
        <source>Change: {line}</source>
        <translation>Wijzigen: {line}</translation>
    </message>
    <message>
        <source>Do not write: {line}</source>
        <translation>Niet opschrijven: {line}</translation>
    </message>
</context>
<context>
    <name>LineWords</name>
    <message>
        <source>Action</source>
        <translation>Actie</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Besluit</translation>
    </message>
    <message>
        <source>before {day}</source>
        <translation>uiterlijk {day}</translation>
    </message>
    <message>
        <source>! by nobody yet</source>
        <translation>! nog door niemand</translation>
    </message>
    <message>
        <source>! no day yet</source>
        <translation>! nog geen dag</translation>
    </message>
</context>
<context>
    <name>LongText</name>
    <message>
        <source>Show everything</source>
        <translation>Toon alles</translation>
    </message>
</context>
<context>
    <name>LookStrip</name>
    <message>
        <source>Cases looked at</source>
        <translation>Bekeken dossiers</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Stoppen met kijken</translation>
    </message>
    <message>
        <source>{done} of {number} cases looked at. Nothing changed yet.</source>
        <translation>{done} van {number} dossiers bekeken. Er is nog niets veranderd.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Gestopt. Er is niets veranderd.</translation>
    </message>
</context>
<context>
    <name>LostCard</name>
    <message>
        <source>! These lines have no case any more</source>
        <translation>! Deze regels hebben geen casus meer</translation>
    </message>
    <message>
        <source>Their case was taken off the agenda after they were typed. Write them into another case, or do not write them.</source>
        <translation>Hun casus is van de agenda gehaald nadat ze getypt waren. Schrijf ze in een andere casus, of schrijf ze niet op.</translation>
    </message>
</context>
<context>
    <name>LostRow</name>
    <message>
        <source>Write it into another case</source>
        <translation>In een andere casus schrijven</translation>
    </message>
    <message>
        <source>Do not write it</source>
        <translation>Niet opschrijven</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>MH Coordinator</source>
        <translation>MH Coördinator</translation>
    </message>
    <message>
        <source>Your intake waits behind this case file.</source>
        <translation>Uw intake wacht achter dit dossier.</translation>
    </message>
    <message>
        <source>Go on with the intake</source>
        <translation>Ga verder met de intake</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) too late or due today</source>
        <translation>
            <numerusform>%n regel te laat of vandaag</numerusform>
            <numerusform>%n regels te laat of vandaag</numerusform>
        </translation>
    </message>
    <message>
        <source>next on {day}</source>
        <translation>volgende op {day}</translation>
    </message>
    <message>
        <source>Search name, case number, phone, note …</source>
        <translation>Zoek naam, zaaknummer, telefoon, notitie …</translation>
    </message>
    <message numerus="yes">
        <source>%n case file(s)</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Onderdelen van het programma</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Case files</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Casusoverleg</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisaties</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Vergrendel</translation>
    </message>
    <message>
        <source>Search in all case files</source>
        <translation>Zoeken in alle dossiers</translation>
    </message>
    <message>
        <source>Note a contact</source>
        <translation>Contact noteren</translation>
    </message>
    <message>
        <source>New intake</source>
        <translation>Nieuwe intake</translation>
    </message>
</context>
<context>
    <name>MeetingActions</name>
    <message>
        <source>‹ Back</source>
        <translation>‹ Terug</translation>
    </message>
    <message>
        <source>Papers for each</source>
        <translation>Stukken per deelnemer</translation>
    </message>
    <message>
        <source>Start the meeting</source>
        <translation>Overleg beginnen</translation>
    </message>
    <message>
        <source>Decision lists</source>
        <translation>Besluitenlijsten</translation>
    </message>
    <message>
        <source>More to do with this meeting</source>
        <translation>Meer met dit overleg</translation>
    </message>
    <message>
        <source>Pack for the chair …</source>
        <translation>Pakket voor de voorzitter …</translation>
    </message>
    <message>
        <source>Take in minutes …</source>
        <translation>Verslag inlezen …</translation>
    </message>
    <message>
        <source>Close this meeting …</source>
        <translation>Dit overleg afsluiten …</translation>
    </message>
    <message>
        <source>Next meeting of this table</source>
        <translation>Volgende overleg van deze tafel</translation>
    </message>
    <message>
        <source>Delete this meeting …</source>
        <translation>Dit overleg verwijderen …</translation>
    </message>
    <message>
        <source>Put a case on the agenda first.</source>
        <translation>Zet eerst een casus op de agenda.</translation>
    </message>
</context>
<context>
    <name>MeetingDialogs</name>
    <message>
        <source>Folder for the encrypted copies</source>
        <translation>Map voor de versleutelde exemplaren</translation>
    </message>
</context>
<context>
    <name>MeetingHeadForm</name>
    <message>
        <source>Name of the table</source>
        <translation>Naam van de tafel</translation>
    </message>
    <message>
        <source>Meetings of one name follow each other.</source>
        <translation>Overleggen met dezelfde naam volgen elkaar op.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Begint om</translation>
    </message>
    <message>
        <source>e.g. 13:30</source>
        <translation>bijv. 13:30</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Voorzitter</translation>
    </message>
    <message>
        <source>Kind of meeting</source>
        <translation>Soort overleg</translation>
    </message>
    <message>
        <source>Fill in the usual ground</source>
        <translation>Gebruikelijke grondslag invullen</translation>
    </message>
</context>
<context>
    <name>MeetingList</name>
    <message>
        <source>Look</source>
        <translation>Bekijken</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Voorbereiden</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Komend</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Geweest</translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message>
        <source>Delete this meeting with its agenda? The cases stay as they are.</source>
        <translation>Dit overleg met de agenda verwijderen? De dossiers blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>Delete the meeting</source>
        <translation>Overleg verwijderen</translation>
    </message>
    <message>
        <source>✕ 1 seat is blocked</source>
        <translation>✕ 1 plek aan tafel zit vast</translation>
    </message>
    <message>
        <source>✕ {number} seats are blocked</source>
        <translation>✕ {number} plekken aan tafel zitten vast</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>✓ This meeting was held. What was decided stands in the cases; nothing is changed here any more.</source>
        <translation>✓ Dit overleg is geweest. Wat is besloten, staat in de dossiers; hier verandert niets meer.</translation>
    </message>
    <message>
        <source>1 to 9 or Space: takes part · A B C: tier · + −: minutes · Alt ↑ ↓: move · Enter: question · Ins: proposals · F8: next that is blocked</source>
        <translation>1 t/m 9 of spatie: doet mee · A B C: niveau · + −: minuten · Alt ↑ ↓: verplaatsen · Enter: vraag · Ins: voorstellen · F8: volgende die vastzit</translation>
    </message>
</context>
<context>
    <name>MeetingWords</name>
    <message>
        <source>no day yet</source>
        <translation>nog geen dag</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>chair {name}</source>
        <translation>voorzitter {name}</translation>
    </message>
    <message>
        <source>1 case</source>
        <translation>1 casus</translation>
    </message>
    <message>
        <source>{number} cases</source>
        <translation>{number} casussen</translation>
    </message>
    <message>
        <source>1 participant</source>
        <translation>1 deelnemer</translation>
    </message>
    <message>
        <source>{number} participants</source>
        <translation>{number} deelnemers</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number} min</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>tot {time}</translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message>
        <source>Case meeting</source>
        <translation>Casusoverleg</translation>
    </message>
    <message>
        <source>Case meetings</source>
        <translation>Casusoverleggen</translation>
    </message>
    <message>
        <source>What each at the table may see, on paper with a number.</source>
        <translation>Wat ieder aan tafel mag zien, op genummerd papier.</translation>
    </message>
    <message>
        <source>Next meeting of this table</source>
        <translation>Volgende overleg van deze tafel</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nieuw overleg</translation>
    </message>
    <message>
        <source>No meeting yet</source>
        <translation>Nog geen overleg</translation>
    </message>
    <message>
        <source>Say who sits at the table and which cases are discussed. The program says for each participant what they may see, and prints a numbered copy.</source>
        <translation>Zeg wie er aan tafel zit en welke casussen worden besproken. Het programma zegt per deelnemer wat die mag zien, en print een genummerd exemplaar.</translation>
    </message>
    <message>
        <source>Plan the first meeting</source>
        <translation>Plan het eerste overleg</translation>
    </message>
    <message>
        <source>Enter opens · N plans the next meeting of the same table</source>
        <translation>Enter opent · N plant het volgende overleg van dezelfde tafel</translation>
    </message>
</context>
<context>
    <name>MemberRow</name>
    <message>
        <source>The client said that they must not know. Share nothing.</source>
        <translation>De cliënt wil niet dat zij iets weten. Deel niets.</translation>
    </message>
    <message>
        <source>The consent no longer holds. Ask the client again.</source>
        <translation>De toestemming geldt niet meer. Vraag het de cliënt opnieuw.</translation>
    </message>
    <message>
        <source>The consent was not given yet. Ask before you share.</source>
        <translation>De toestemming is nog niet gegeven. Vraag het voordat u deelt.</translation>
    </message>
    <message>
        <source>No consent and no ground in law. Ask before you share.</source>
        <translation>Geen toestemming en geen grond in de wet. Vraag het voordat u deelt.</translation>
    </message>
    <message>
        <source>Name and number</source>
        <translation>Naam en nummer</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Kopieer nummer</translation>
    </message>
    <message>
        <source>Copy e-mail</source>
        <translation>Kopieer e-mailadres</translation>
    </message>
</context>
<context>
    <name>MessageCard</name>
    <message>
        <source>From the message</source>
        <translation>Uit de melding</translation>
    </message>
    <message>
        <source>Paste the message here, or drop a file: text, e-mail (.eml) or PDF. It stays beside you and is kept with the case.</source>
        <translation>Plak de melding hier, of sleep er een bestand heen: tekst, e-mail (.eml) of pdf. De melding blijft naast u staan en wordt bij het dossier bewaard.</translation>
    </message>
    <message>
        <source>Words of the message</source>
        <translation>Tekst van de melding</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Plakken</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>Openen …</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Bytes without a sign are shown as {sign}.</source>
        <translation>Tekens die niet te tonen zijn, staan er als {sign}.</translation>
    </message>
    <message>
        <source>Messages (*.txt *.eml *.pdf);;All files (*)</source>
        <translation>Berichten (*.txt *.eml *.pdf);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Open a message</source>
        <translation>Een bericht openen</translation>
    </message>
</context>
<context>
    <name>MinutesError</name>
    <message>
        <source>This file cannot be read.</source>
        <translation>Dit bestand is niet te lezen.</translation>
    </message>
    <message>
        <source>Look whether it is still in its place, and choose it again.</source>
        <translation>Kijk of het nog op zijn plek staat, en kies het opnieuw.</translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation>Er is niets overgenomen.</translation>
    </message>
    <message>
        <source>Nothing left the vault.</source>
        <translation>Er is niets uit de kluis gegaan.</translation>
    </message>
    <message>
        <source>This is no public age key.</source>
        <translation>Dit is geen openbare age-sleutel.</translation>
    </message>
    <message>
        <source>It begins with age1. Ask the chair to send it once more, whole, or use a passphrase.</source>
        <translation>Zo’n sleutel begint met age1. Vraag de voorzitter hem nog eens heel te sturen, of gebruik een wachtwoordzin.</translation>
    </message>
    <message>
        <source>There was too little free memory to seal the pack.</source>
        <translation>Er was te weinig vrij geheugen om het pakket te verzegelen.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Sluit andere programma’s en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>These minutes were taken in before.</source>
        <translation>Deze notulen zijn al eerder overgenomen.</translation>
    </message>
    <message>
        <source>What is in them stands in the minutes of the meeting. If the chair typed more since, ask for a new file.</source>
        <translation>Wat erin staat, staat in de notulen van het overleg. Heeft de voorzitter daarna meer getypt, vraag dan een nieuw bestand.</translation>
    </message>
    <message>
        <source>This meeting was closed; its minutes are final.</source>
        <translation>Dit overleg is afgesloten; de notulen staan vast.</translation>
    </message>
    <message>
        <source>Ask the chair what is in the file, and note what is missing in the case files.</source>
        <translation>Vraag de voorzitter wat er in het bestand staat, en leg in de dossiers vast wat ontbreekt.</translation>
    </message>
    <message>
        <source>This file was not sealed for this vault, or its meeting was thrown away.</source>
        <translation>Dit bestand is niet voor deze kluis verzegeld, of het overleg is verwijderd.</translation>
    </message>
    <message>
        <source>Choose the file that ends in .mhminutes. If it comes from a pack of another vault, unlock that vault and take it in there.</source>
        <translation>Kies het bestand dat eindigt op .mhminutes. Komt het uit een pakket van een andere kluis, ontgrendel dan die kluis en neem het daar over.</translation>
    </message>
    <message>
        <source>These minutes were made with a newer version of the program.</source>
        <translation>Deze notulen zijn gemaakt met een nieuwere versie van het programma.</translation>
    </message>
    <message>
        <source>Install the newest version and take them in again.</source>
        <translation>Installeer de nieuwste versie en neem ze opnieuw over.</translation>
    </message>
    <message>
        <source>This is not a sealed file.</source>
        <translation>Dit is geen verzegeld bestand.</translation>
    </message>
    <message>
        <source>Choose the file that ends in .mhminutes, as you got it from the chair.</source>
        <translation>Kies het bestand dat eindigt op .mhminutes, zoals u het van de voorzitter kreeg.</translation>
    </message>
    <message>
        <source>The minutes are damaged: they were cut short or altered on their way.</source>
        <translation>De notulen zijn beschadigd: onderweg ingekort of veranderd.</translation>
    </message>
    <message>
        <source>Ask the chair to send the file once more.</source>
        <translation>Vraag de voorzitter het bestand nog eens te sturen.</translation>
    </message>
    <message>
        <source>This file is larger than minutes ever are.</source>
        <translation>Dit bestand is groter dan notulen ooit zijn.</translation>
    </message>
    <message>
        <source>Ask the chair to save the minutes anew.</source>
        <translation>Vraag de voorzitter de notulen opnieuw op te slaan.</translation>
    </message>
    <message>
        <source>What is sealed in this file are no minutes.</source>
        <translation>Wat in dit bestand is verzegeld, zijn geen notulen.</translation>
    </message>
</context>
<context>
    <name>MinutesPanel</name>
    <message>
        <source>Change the line</source>
        <translation>Regel wijzigen</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Regel weghalen</translation>
    </message>
    <message>
        <source>Everybody at the table can read what you type here.</source>
        <translation>Iedereen aan tafel leest mee wat u hier typt.</translation>
    </message>
    <message>
        <source>Enter: on · ↑: the lines · Esc: back to the case</source>
        <translation>Enter: verder · ↑: de regels · Esc: terug naar de casus</translation>
    </message>
    <message>
        <source>B or Enter: a decision · A: an action</source>
        <translation>B of Enter: een besluit · A: een actie</translation>
    </message>
    <message>
        <source>Enter changes a line, Delete removes it, Esc goes back to the case.</source>
        <translation>Enter wijzigt een regel, Delete haalt hem weg, Esc gaat terug naar de casus.</translation>
    </message>
    <message>
        <source>! This line holds what the tier hides. Enter once more shows it to everybody.</source>
        <translation>! In deze regel staat iets wat dit niveau verbergt. Nog eens Enter laat het aan iedereen zien.</translation>
    </message>
    <message>
        <source>Enter writes the change, Esc leaves it as it was.</source>
        <translation>Enter bewaart de wijziging, Esc laat de regel zoals hij was.</translation>
    </message>
    <message>
        <source>The line was removed. Ctrl Z puts it back.</source>
        <translation>De regel is weggehaald. Ctrl Z zet hem terug.</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Move to another place</source>
        <translation>Verhuizen naar een andere plek</translation>
    </message>
    <message>
        <source>The new place</source>
        <translation>De nieuwe plek</translation>
    </message>
</context>
<context>
    <name>NeedPanel</name>
    <message>
        <source>Life domain</source>
        <translation>Leefgebied</translation>
    </message>
    <message>
        <source>Where does it stand?</source>
        <translation>Hoe staat het ervoor?</translation>
    </message>
    <message>
        <source>What is needed, in a few words?</source>
        <translation>Wat is er nodig, in een paar woorden?</translation>
    </message>
    <message>
        <source>What does the client want?</source>
        <translation>Wat wil de cliënt zelf?</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>The year alone is enough.</source>
        <translation>Alleen het jaar is genoeg.</translation>
    </message>
    <message>
        <source>Who helps?</source>
        <translation>Wie helpt?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
</context>
<context>
    <name>NeedsPage</name>
    <message>
        <source>Needs and actions</source>
        <translation>Hulp en taken</translation>
    </message>
</context>
<context>
    <name>NetworkMemberPanel</name>
    <message>
        <source>none was chosen</source>
        <translation>geen gekozen</translation>
    </message>
    <message>
        <source>the one chosen</source>
        <translation>de gekozen toestemming</translation>
    </message>
    <message>
        <source>a consent that was removed</source>
        <translation>een toestemming die is verwijderd</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nog niemand</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>ingetrokken</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Type a few letters of an organisation, or other words.</source>
        <translation>Typ een paar letters van een organisatie, of andere woorden.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Does what for the client?</source>
        <translation>Wat doet deze persoon voor de cliënt?</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Toestemming</translation>
    </message>
    <message>
        <source>Which consent covers sharing with them.</source>
        <translation>Welke toestemming geldt voor delen met hen.</translation>
    </message>
    <message>
        <source>Knows where the client stays?</source>
        <translation>Weet waar de cliënt verblijft?</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
</context>
<context>
    <name>NetworkSection</name>
    <message>
        <source>Professionals around the client</source>
        <translation>Professionals rond de cliënt</translation>
    </message>
    <message>
        <source>+ professional</source>
        <translation>+ professional</translation>
    </message>
    <message>
        <source>Who does what for the client, since when, and with which consent.</source>
        <translation>Wie doet wat voor de cliënt, sinds wanneer, en met welke toestemming.</translation>
    </message>
    <message>
        <source>No longer involved ({number})</source>
        <translation>Niet meer betrokken ({number})</translation>
    </message>
    <message>
        <source>Who may know what</source>
        <translation>Wie mag wat weten</translation>
    </message>
    <message>
        <source>Who may know, who may explicitly not, on what ground and given how.</source>
        <translation>Hier staat wie iets mag weten en wie juist niet, op welke grond en hoe dat is afgesproken.</translation>
    </message>
    <message>
        <source>+ consent or exclusion</source>
        <translation>+ toestemming of uitsluiting</translation>
    </message>
    <message>
        <source>What left the vault</source>
        <translation>Wat de kluis verliet</translation>
    </message>
    <message>
        <source>Every letter and summary that was printed or saved is listed here.</source>
        <translation>Hier staat elke brief en elk casusblad dat is geprint of opgeslagen.</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>ingetrokken</translation>
    </message>
    <message>
        <source>ask again {when}</source>
        <translation>opnieuw vragen {when}</translation>
    </message>
</context>
<context>
    <name>NextMeetingForm</name>
    <message>
        <source>The next meeting of this table</source>
        <translation>Het volgende overleg van deze tafel</translation>
    </message>
    <message>
        <source>Make the next meeting now</source>
        <translation>Nu het volgende overleg maken</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Begint om</translation>
    </message>
    <message>
        <source>✓ It was planned already: {when}.</source>
        <translation>✓ Dat was al gepland: {when}.</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Choose a case file.</source>
        <translation>Kies een dossier.</translation>
    </message>
    <message>
        <source>You typed this earlier and did not save it.</source>
        <translation>Dit typte u eerder en is nog niet opgeslagen.</translation>
    </message>
    <message>
        <source>Note a contact</source>
        <translation>Contact noteren</translation>
    </message>
    <message>
        <source>In which case file?</source>
        <translation>In welk dossier?</translation>
    </message>
    <message>
        <source>Type a name or a number. Up and Down choose, Enter takes it.</source>
        <translation>Typ een naam of een nummer. Kies met pijl omhoog en omlaag, neem met Enter.</translation>
    </message>
    <message>
        <source>Other case file</source>
        <translation>Ander dossier</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Vervolg</translation>
    </message>
    <message>
        <source>Becomes a task of yours.</source>
        <translation>Wordt een taak van u.</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Voor wanneer</translation>
    </message>
    <message>
        <source>Does this contact settle one of these? Tick it only when it does.</source>
        <translation>Is een van deze hiermee afgedaan? Vink alleen aan wat klopt.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Closes without saving. Esc closes too, but keeps what you typed.</source>
        <translation>Sluit zonder op te slaan. Esc sluit ook, maar bewaart wat u typte.</translation>
    </message>
    <message>
        <source>Alt 1 to Alt 8: how · Esc keeps it as a draft</source>
        <translation>Alt 1 tot Alt 8: hoe · Esc bewaart het als concept</translation>
    </message>
    <message>
        <source>Save  (Ctrl S)</source>
        <translation>Opslaan  (Ctrl S)</translation>
    </message>
</context>
<context>
    <name>OccupationPanel</name>
    <message>
        <source>Work, education or day activity?</source>
        <translation>Werk, opleiding of dagbesteding?</translation>
    </message>
    <message>
        <source>What?</source>
        <translation>Wat?</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Waar?</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Uren per week</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
</context>
<context>
    <name>OfferedChips</name>
    <message>
        <source>Add {name}</source>
        <translation>Voeg {name} toe</translation>
    </message>
</context>
<context>
    <name>OrganisationDelegate</name>
    <message>
        <source>national</source>
        <translation>landelijk</translation>
    </message>
</context>
<context>
    <name>OrganisationDetails</name>
    <message>
        <source>Correct</source>
        <translation>Wijzig</translation>
    </message>
    <message>
        <source>national partner</source>
        <translation>landelijke partner</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Came along with the program. What you add stays yours.</source>
        <translation>Kwam mee met het programma. Wat u toevoegt, blijft van u.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>+ person</source>
        <translation>+ persoon</translation>
    </message>
    <message>
        <source>Who you speak with here, and when they can be reached.</source>
        <translation>Hier staat met wie u spreekt en wanneer zij bereikbaar zijn.</translation>
    </message>
    <message>
        <source>To reach</source>
        <translation>Bereikbaar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijder</translation>
    </message>
    <message>
        <source>Take this person out of the directory?</source>
        <translation>Deze persoon uit de lijst halen?</translation>
    </message>
</context>
<context>
    <name>OrganisationPanel</name>
    <message>
        <source>Name *</source>
        <translation>Naam *</translation>
    </message>
    <message>
        <source>What kind of organisation?</source>
        <translation>Wat voor organisatie?</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Waiting times, who to ask for, what they need.</source>
        <translation>Wachttijden, naar wie u vraagt, wat zij nodig hebben.</translation>
    </message>
</context>
<context>
    <name>OrganisationsPage</name>
    <message>
        <source>New organisation</source>
        <translation>Nieuwe organisatie</translation>
    </message>
    <message>
        <source>1 organisation</source>
        <translation>1 organisatie</translation>
    </message>
    <message>
        <source>{number} organisations</source>
        <translation>{number} organisaties</translation>
    </message>
    <message>
        <source>No organisation fits. Add the ones of your region.</source>
        <translation>Geen organisatie past. Voeg die van uw regio toe.</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nieuwe persoon</translation>
    </message>
    <message>
        <source>Correct person</source>
        <translation>Persoon wijzigen</translation>
    </message>
    <message>
        <source>Correct organisation</source>
        <translation>Organisatie wijzigen</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisaties</translation>
    </message>
    <message>
        <source>Add organisation</source>
        <translation>Organisatie toevoegen</translation>
    </message>
    <message>
        <source>Find by name, region or place</source>
        <translation>Zoek op naam, regio of plaats</translation>
    </message>
</context>
<context>
    <name>OverviewSection</name>
    <message>
        <source>What is due</source>
        <translation>Wat moet er gebeuren</translation>
    </message>
    <message>
        <source>all tasks</source>
        <translation>alle taken</translation>
    </message>
    <message>
        <source>Nothing has a day on it. Add a task, or the last day of a place.</source>
        <translation>Er staat niets met een datum. Voeg een taak toe, of de laatste dag van een plek.</translation>
    </message>
    <message>
        <source>Safety now</source>
        <translation>Veiligheid nu</translation>
    </message>
    <message>
        <source>all about safety</source>
        <translation>alles over veiligheid</translation>
    </message>
    <message>
        <source>Nothing is known about safety yet. Start there.</source>
        <translation>Over veiligheid is nog niets bekend. Begin daarmee.</translation>
    </message>
    <message>
        <source>all about residence</source>
        <translation>alles over verblijf</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Wat nodig is</translation>
    </message>
    <message>
        <source>all needs</source>
        <translation>alles wat nodig is</translation>
    </message>
    <message>
        <source>What the client needs, and wants, stands here.</source>
        <translation>Hier staat wat de cliënt nodig heeft en zelf wil.</translation>
    </message>
    <message>
        <source>Last contacts</source>
        <translation>Laatste contacten</translation>
    </message>
    <message>
        <source>whole journal</source>
        <translation>hele journaal</translation>
    </message>
    <message>
        <source>No contact was noted yet. Press F4 to note the first.</source>
        <translation>Er is nog geen contact genoteerd. Druk op F4 voor het eerste.</translation>
    </message>
    <message>
        <source>Report and first message</source>
        <translation>Melding en eerste bericht</translation>
    </message>
    <message>
        <source>First message</source>
        <translation>Eerste bericht</translation>
    </message>
    <message>
        <source>Read the whole message</source>
        <translation>Lees het hele bericht</translation>
    </message>
    <message>
        <source>The message that came in is kept here.</source>
        <translation>Het bericht dat binnenkwam, wordt hier bewaard.</translation>
    </message>
</context>
<context>
    <name>PackEntrance</name>
    <message>
        <source>MH Coordinator</source>
        <translation>MH Coördinator</translation>
    </message>
</context>
<context>
    <name>PackError</name>
    <message>
        <source>This file cannot be read.</source>
        <translation>Dit bestand is niet te lezen.</translation>
    </message>
    <message>
        <source>Look whether it is still in its place, and open it again.</source>
        <translation>Kijk of het nog op zijn plek staat, en open het opnieuw.</translation>
    </message>
    <message>
        <source>Something went wrong that we did not foresee.</source>
        <translation>Er ging iets mis dat wij niet hadden voorzien.</translation>
    </message>
    <message>
        <source>Open the pack once more.</source>
        <translation>Open het pakket nog eens.</translation>
    </message>
    <message>
        <source>The file was not changed.</source>
        <translation>Het bestand is niet veranderd.</translation>
    </message>
    <message>
        <source>This passphrase does not open the pack.</source>
        <translation>Deze wachtwoordzin opent het pakket niet.</translation>
    </message>
    <message>
        <source>Check Caps Lock and the hyphens, and type the passphrase again. If it still does not open, call the coordinator.</source>
        <translation>Kijk naar Caps Lock en de streepjes, en typ de wachtwoordzin opnieuw. Gaat het nog niet open, bel dan de coördinator.</translation>
    </message>
    <message>
        <source>The pack was sealed for another key than this one.</source>
        <translation>Het pakket is voor een andere sleutel verzegeld dan deze.</translation>
    </message>
    <message>
        <source>Take the secret key that belongs to the public key you gave the coordinator, or ask for a pack with a passphrase.</source>
        <translation>Neem de geheime sleutel die hoort bij de openbare sleutel die u de coördinator gaf, of vraag een pakket met een wachtwoordzin.</translation>
    </message>
    <message>
        <source>This is not a secret age key.</source>
        <translation>Dit is geen geheime age-sleutel.</translation>
    </message>
    <message>
        <source>Paste the line of your key file that begins with AGE-SECRET-KEY-, whole.</source>
        <translation>Plak de hele regel uit uw sleutelbestand die begint met AGE-SECRET-KEY-.</translation>
    </message>
    <message>
        <source>The pack was sealed on a computer that is far faster.</source>
        <translation>Het pakket is verzegeld op een computer die veel sneller is.</translation>
    </message>
    <message>
        <source>Open it on a faster computer, or ask the coordinator to seal it for your age key.</source>
        <translation>Open het op een snellere computer, of vraag de coördinator het voor uw age-sleutel te verzegelen.</translation>
    </message>
    <message>
        <source>There was too little free memory to open the pack.</source>
        <translation>Er was te weinig vrij geheugen om het pakket te openen.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Sluit andere programma’s en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>This is not a sealed file.</source>
        <translation>Dit is geen verzegeld bestand.</translation>
    </message>
    <message>
        <source>Choose the file that ends in .mhmeeting, as you got it from the coordinator.</source>
        <translation>Kies het bestand dat eindigt op .mhmeeting, zoals u het van de coördinator kreeg.</translation>
    </message>
    <message>
        <source>The pack is damaged: it was cut short or altered on its way.</source>
        <translation>Het pakket is beschadigd: onderweg ingekort of veranderd.</translation>
    </message>
    <message>
        <source>Do not use this one. Ask the coordinator to send it once more.</source>
        <translation>Gebruik dit pakket niet. Vraag de coördinator het nog eens te sturen.</translation>
    </message>
    <message>
        <source>The day until which this pack may be read has passed.</source>
        <translation>De dag tot wanneer dit pakket gelezen mag worden, is voorbij.</translation>
    </message>
    <message>
        <source>Ask the coordinator for a new one if you still need it.</source>
        <translation>Vraag de coördinator een nieuw als u het nog nodig hebt.</translation>
    </message>
    <message>
        <source>This pack was made with a newer version of the program.</source>
        <translation>Dit pakket is gemaakt met een nieuwere versie van het programma.</translation>
    </message>
    <message>
        <source>Install the newest version and open the pack again.</source>
        <translation>Installeer de nieuwste versie en open het pakket opnieuw.</translation>
    </message>
    <message>
        <source>A page in this pack is not the one that its list names.</source>
        <translation>Een blad in dit pakket is niet het blad dat in de lijst staat.</translation>
    </message>
    <message>
        <source>Do not use this one. Ask the coordinator for a new pack, and say why.</source>
        <translation>Gebruik dit pakket niet. Vraag de coördinator een nieuw pakket, en zeg waarom.</translation>
    </message>
    <message>
        <source>This file is larger than a pack ever is.</source>
        <translation>Dit bestand is groter dan een pakket ooit is.</translation>
    </message>
    <message>
        <source>Do not use this one. Ask the coordinator for a new pack.</source>
        <translation>Gebruik dit pakket niet. Vraag de coördinator een nieuw pakket.</translation>
    </message>
    <message>
        <source>What is sealed in this file is not a meeting pack.</source>
        <translation>Wat in dit bestand is verzegeld, is geen pakket voor een overleg.</translation>
    </message>
</context>
<context>
    <name>PackPage</name>
    <message>
        <source>A passphrase</source>
        <translation>Een wachtwoordzin</translation>
    </message>
    <message>
        <source>The chair&apos;s own key</source>
        <translation>Eigen sleutel van de voorzitter</translation>
    </message>
    <message>
        <source>Nobody sits at the table yet.</source>
        <translation>Er zit nog niemand aan tafel.</translation>
    </message>
    <message>
        <source>This is what the chair reads</source>
        <translation>Dit leest de voorzitter</translation>
    </message>
    <message>
        <source>Choose a day that is still to come.</source>
        <translation>Kies een dag die nog moet komen.</translation>
    </message>
    <message>
        <source>Type the chair&apos;s key, or choose a passphrase.</source>
        <translation>Typ de sleutel van de voorzitter, of kies een wachtwoordzin.</translation>
    </message>
    <message>
        <source>The pack was saved: {name}</source>
        <translation>Het pakket is opgeslagen: {name}</translation>
    </message>
    <message>
        <source>The pack was released and is in the log, but its file was not written.</source>
        <translation>Het pakket is vrijgegeven en staat in het logboek, maar het bestand is niet geschreven.</translation>
    </message>
    <message>
        <source>Pack for the chair</source>
        <translation>Pakket voor de voorzitter</translation>
    </message>
    <message>
        <source>One sealed file with the agenda and what the chair may see. The chair opens it with this program, without a vault, and sends sealed minutes back. Each page in it stands in the log.</source>
        <translation>Eén verzegeld bestand met de agenda en wat de voorzitter mag zien. De voorzitter opent het met dit programma, zonder kluis, en stuurt een verzegeld verslag terug. Elk blad erin staat in het logboek.</translation>
    </message>
    <message>
        <source>Send it by secure mail. What the chair sends back you take in from the meeting, under …</source>
        <translation>Stuur het met beveiligde mail. Wat de voorzitter terugstuurt, leest u in bij het overleg, onder …</translation>
    </message>
    <message>
        <source>Who is in the chair</source>
        <translation>Wie is voorzitter</translation>
    </message>
    <message>
        <source>The pack holds the cases in which this participant takes part.</source>
        <translation>In het pakket staan de casussen waaraan deze deelnemer meedoet.</translation>
    </message>
    <message>
        <source>What goes along</source>
        <translation>Wat gaat mee</translation>
    </message>
    <message>
        <source>Stays here: print these copies yourself</source>
        <translation>Blijft hier: print deze exemplaren zelf</translation>
    </message>
    <message>
        <source>Can be read until</source>
        <translation>Leesbaar t/m</translation>
    </message>
    <message>
        <source>After this day the program keeps the pack closed. It is an agreement and no lock: whoever has the file and what opens it can get round it.</source>
        <translation>Na deze dag houdt het programma het pakket dicht. Dat is een afspraak en geen slot: wie het bestand heeft en wat het opent, kan eromheen.</translation>
    </message>
    <message>
        <source>What opens it</source>
        <translation>Waarmee gaat het open</translation>
    </message>
    <message>
        <source>The program makes the passphrase and shows it once, after saving. Tell it by phone.</source>
        <translation>Het programma maakt de wachtwoordzin en toont die één keer, na het opslaan. Geef hem door aan de telefoon.</translation>
    </message>
    <message>
        <source>Public age key of the chair</source>
        <translation>Openbare age-sleutel van de voorzitter</translation>
    </message>
    <message>
        <source>It begins with age1. Check the last letters by phone.</source>
        <translation>Hij begint met age1. Controleer de laatste letters aan de telefoon.</translation>
    </message>
    <message>
        <source>Back to the agenda</source>
        <translation>Terug naar de agenda</translation>
    </message>
    <message>
        <source>The pack is being sealed …</source>
        <translation>Het pakket wordt verzegeld …</translation>
    </message>
    <message>
        <source>Show the paper</source>
        <translation>Het papier tonen</translation>
    </message>
    <message>
        <source>Seal and save …</source>
        <translation>Verzegelen en opslaan …</translation>
    </message>
</context>
<context>
    <name>PackWords</name>
    <message>
        <source>Copies to print: {copies}</source>
        <translation>Exemplaren om te printen: {copies}</translation>
    </message>
    <message>
        <source>Copy {serial}, {name}: {why}</source>
        <translation>Exemplaar {serial}, {name}: {why}</translation>
    </message>
    <message>
        <source>holds {cases}, in which the chair takes no part.</source>
        <translation>bevat {cases}, waaraan de voorzitter niet meedoet.</translation>
    </message>
    <message>
        <source>says more of {cases} than the chair may see.</source>
        <translation>zegt over {cases} meer dan de voorzitter mag zien.</translation>
    </message>
    <message>
        <source>may not have {cases} as it stands.</source>
        <translation>mag {cases} zo niet krijgen.</translation>
    </message>
    <message>
        <source>takes part in no case.</source>
        <translation>doet mee aan geen casus.</translation>
    </message>
    <message>
        <source>This meeting was closed; there is nothing to prepare.</source>
        <translation>Dit overleg is afgesloten; er is niets voor te bereiden.</translation>
    </message>
    <message>
        <source>Nothing is sealed until this is solved on the agenda, or somebody else is in the chair.</source>
        <translation>Er wordt niets verzegeld tot dit op de agenda is opgelost, of iemand anders voorzitter is.</translation>
    </message>
    <message>
        <source>Whoever is in the chair takes part in no case yet.</source>
        <translation>De voorzitter doet nog aan geen casus mee.</translation>
    </message>
    <message>
        <source>Nothing new was added to the minutes.</source>
        <translation>Er kwam niets nieuws in het verslag.</translation>
    </message>
    <message>
        <source>1 line was added to the minutes.</source>
        <translation>Er kwam 1 regel bij in het verslag.</translation>
    </message>
    <message>
        <source>{number} lines were added to the minutes.</source>
        <translation>Er kwamen {number} regels bij in het verslag.</translation>
    </message>
    <message>
        <source>The chair printed copies {serials}. That is in the log now.</source>
        <translation>De voorzitter printte exemplaar {serials}. Dat staat nu in het logboek.</translation>
    </message>
</context>
<context>
    <name>PaperDialogs</name>
    <message>
        <source>Save the encrypted PDF</source>
        <translation>Versleutelde pdf opslaan</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>Pdf (*.pdf)</translation>
    </message>
</context>
<context>
    <name>PaperPreview</name>
    <message>
        <source>{page} of {pages} · A4</source>
        <translation>{page} van {pages} · A4</translation>
    </message>
    <message>
        <source>! These characters are printed as their code: {codes}</source>
        <translation>! Deze tekens worden als code afgedrukt: {codes}</translation>
    </message>
    <message>
        <source>This is how it looks on paper</source>
        <translation>Zo ziet het er op papier uit</translation>
    </message>
    <message>
        <source>Smaller (Ctrl -)</source>
        <translation>Kleiner (Ctrl -)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Fit the width (Ctrl 0)</source>
        <translation>Passend op de breedte (Ctrl 0)</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Passend op de breedte</translation>
    </message>
    <message>
        <source>Larger (Ctrl +)</source>
        <translation>Groter (Ctrl +)</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Groter</translation>
    </message>
    <message>
        <source>The pages as they will be printed</source>
        <translation>De bladen zoals ze worden afgedrukt</translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message>
        <source>The log says that it was released. What you typed is still here.</source>
        <translation>In het logboek staat dat het is vrijgegeven. Wat u typte, staat er nog.</translation>
    </message>
    <message>
        <source>This computer knows no printer.</source>
        <translation>Deze computer kent geen printer.</translation>
    </message>
    <message>
        <source>Nothing left the vault. What you typed is still here.</source>
        <translation>Er heeft niets de kluis verlaten. Wat u typte, staat er nog.</translation>
    </message>
    <message>
        <source>Add a printer in the system, or save an encrypted PDF.</source>
        <translation>Voeg een printer toe aan het systeem, of sla een versleutelde pdf op.</translation>
    </message>
    <message>
        <source>The printer did not take the job, or stopped half-way.</source>
        <translation>De printer nam de opdracht niet aan, of stopte halverwege.</translation>
    </message>
    <message>
        <source>Look whether pages lie in the printer, then print once more.</source>
        <translation>Kijk of er bladen in de printer liggen en druk daarna opnieuw af.</translation>
    </message>
    <message>
        <source>There is no room left where you wanted to save.</source>
        <translation>Er is geen ruimte meer op de plek waar u wilde opslaan.</translation>
    </message>
    <message>
        <source>Nothing was left there. What you typed is still here.</source>
        <translation>Daar is niets achtergebleven. Wat u typte, staat er nog.</translation>
    </message>
    <message>
        <source>Make room, or press save again and choose another place.</source>
        <translation>Maak ruimte, of kies opnieuw opslaan en dan een andere plek.</translation>
    </message>
    <message>
        <source>No file can be saved in this place.</source>
        <translation>Op deze plek kan geen bestand worden opgeslagen.</translation>
    </message>
    <message>
        <source>Press save again and choose another place.</source>
        <translation>Kies opnieuw opslaan en dan een andere plek.</translation>
    </message>
</context>
<context>
    <name>PartialDateEdit</name>
    <message>
        <source>dd</source>
        <translation>dd</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>yyyy</source>
        <translation>jjjj</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
</context>
<context>
    <name>ParticipantForm</name>
    <message>
        <source>Take from the table, and from all cases?</source>
        <translation>Van tafel halen, en uit alle casussen?</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>Fill in an organisation or a person.</source>
        <translation>Vul een organisatie of een persoon in.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Bound by professional secrecy?</source>
        <translation>Beroepsgeheim?</translation>
    </message>
    <message>
        <source>Health goes only to somebody who is.</source>
        <translation>Gezondheid gaat alleen naar wie dat heeft.</translation>
    </message>
    <message>
        <source>Comes no more; nothing is printed for them</source>
        <translation>Komt niet meer; er wordt niets voor deze deelnemer geprint</translation>
    </message>
    <message>
        <source>Take from the table …</source>
        <translation>Van tafel halen …</translation>
    </message>
</context>
<context>
    <name>ParticipantRow</name>
    <message>
        <source>bound by secrecy</source>
        <translation>beroepsgeheim</translation>
    </message>
    <message>
        <source>not bound by secrecy</source>
        <translation>geen beroepsgeheim</translation>
    </message>
    <message>
        <source>secrecy not known</source>
        <translation>beroepsgeheim onbekend</translation>
    </message>
    <message>
        <source>✕ comes no more</source>
        <translation>✕ komt niet meer</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>This passphrase is too short. Use at least {count} characters.</source>
        <translation>Deze wachtwoordzin is te kort. Gebruik minstens {count} tekens.</translation>
    </message>
    <message>
        <source>The two are not the same. Type the passphrase once more.</source>
        <translation>De twee zijn niet gelijk. Typ de wachtwoordzin nog een keer.</translation>
    </message>
    <message>
        <source>Passphrase for this PDF</source>
        <translation>Wachtwoordzin voor deze pdf</translation>
    </message>
    <message>
        <source>With what passphrase does this PDF open?</source>
        <translation>Met welke wachtwoordzin gaat deze pdf open?</translation>
    </message>
    <message>
        <source>Whoever has the file and the passphrase can read it. Tell the passphrase by phone, never in the same mail. It is not kept: write it down until the recipient has it.</source>
        <translation>Wie het bestand en de wachtwoordzin heeft, kan het lezen. Geef de wachtwoordzin door per telefoon, nooit in dezelfde mail. Hij wordt niet bewaard: schrijf hem op tot de ontvanger hem heeft.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtwoordzin</translation>
    </message>
    <message>
        <source>At least 12 characters.</source>
        <translation>Minstens 12 tekens.</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>Nog een keer dezelfde wachtwoordzin</translation>
    </message>
    <message>
        <source>Propose one</source>
        <translation>Stel er een voor</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Toon wat er staat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleer</translation>
    </message>
    <message>
        <source>Choose where to save</source>
        <translation>Kies waar u opslaat</translation>
    </message>
</context>
<context>
    <name>PassphraseEdit</name>
    <message>
        <source>Show the passphrase</source>
        <translation>Toon de wachtwoordzin</translation>
    </message>
    <message>
        <source>Hide the passphrase (Alt V)</source>
        <translation>Verberg de wachtwoordzin (Alt V)</translation>
    </message>
    <message>
        <source>Show the passphrase (Alt V)</source>
        <translation>Toon de wachtwoordzin (Alt V)</translation>
    </message>
</context>
<context>
    <name>PassphrasesDialog</name>
    <message>
        <source>Passphrases of the copies</source>
        <translation>Wachtwoordzinnen van de exemplaren</translation>
    </message>
    <message>
        <source>One passphrase for each copy, shown only now</source>
        <translation>Eén wachtwoordzin per exemplaar, alleen nu te zien</translation>
    </message>
    <message>
        <source>Send the file by secure mail (NTA 7516) and tell the passphrase by phone, never in the same mail. The program does not keep them: whoever loses one gets a new file.</source>
        <translation>Stuur het bestand met veilige mail (NTA 7516) en geef de wachtwoordzin door per telefoon, nooit in dezelfde mail. Het programma bewaart ze niet: wie er een kwijtraakt, krijgt een nieuw bestand.</translation>
    </message>
    <message>
        <source>I noted them or passed them on</source>
        <translation>Ik heb ze opgeschreven of doorgegeven</translation>
    </message>
    <message>
        <source>Close and forget them</source>
        <translation>Sluiten en vergeten</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Person and family</source>
        <translation>Persoon en gezin</translation>
    </message>
</context>
<context>
    <name>PerDomainCard</name>
    <message>
        <source>Wishes and needs</source>
        <translation>Wensen en hulpvragen</translation>
    </message>
    <message>
        <source>No wish or need noted yet about: {domains}.</source>
        <translation>Nog geen wens of hulpvraag genoteerd over: {domains}.</translation>
    </message>
    <message>
        <source>+ need</source>
        <translation>+ hulpvraag</translation>
    </message>
    <message>
        <source>Wish: {wish}</source>
        <translation>Wens: {wish}</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Wijzig</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Who is this to the client?</source>
        <translation>Wie is dit voor de cliënt?</translation>
    </message>
    <message>
        <source>Call name *</source>
        <translation>Roepnaam *</translation>
    </message>
    <message>
        <source>What we call this case. Required.</source>
        <translation>Zo noemen we dit dossier. Verplicht.</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Aanspreken als</translation>
    </message>
    <message>
        <source>Pronoun or form of address.</source>
        <translation>Voornaamwoord of aanspreekvorm.</translation>
    </message>
    <message>
        <source>Given names (passport)</source>
        <translation>Voornamen (paspoort)</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Tussenvoegsel</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geboortedatum</translation>
    </message>
    <message>
        <source>The year alone is enough.</source>
        <translation>Alleen het jaar is genoeg.</translation>
    </message>
    <message>
        <source>How do we know?</source>
        <translation>Hoe weten we dat?</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Gender</translation>
    </message>
    <message>
        <source>As the client says it.</source>
        <translation>Zoals de cliënt het zegt.</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationaliteit</translation>
    </message>
    <message>
        <source>More than one is possible.</source>
        <translation>Meer dan één kan.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Talen</translation>
    </message>
    <message>
        <source>For example: Polish, or German a little.</source>
        <translation>Bijvoorbeeld: Pools, of Duits een beetje.</translation>
    </message>
    <message>
        <source>V-number</source>
        <translation>V-nummer</translation>
    </message>
    <message>
        <source>Ten digits, if known.</source>
        <translation>Tien cijfers, als het bekend is.</translation>
    </message>
    <message>
        <source>Interpreter needed?</source>
        <translation>Tolk nodig?</translation>
    </message>
    <message>
        <source>Wishes for the interpreter</source>
        <translation>Wensen voor de tolk</translation>
    </message>
    <message>
        <source>For example: a woman, not from the same region.</source>
        <translation>Bijvoorbeeld: een vrouw, niet uit dezelfde streek.</translation>
    </message>
    <message>
        <source>Comes along in this case?</source>
        <translation>Gaat mee in dit dossier?</translation>
    </message>
    <message>
        <source>For children and partners who need help as well.</source>
        <translation>Voor kinderen en partners die ook hulp nodig hebben.</translation>
    </message>
    <message>
        <source>Does this person know of the case?</source>
        <translation>Weet deze persoon van de zaak?</translation>
    </message>
    <message>
        <source>Parental authority?</source>
        <translation>Heeft gezag?</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Andere namen</translation>
    </message>
    <message>
        <source>Names used by the client or by others.</source>
        <translation>Namen die de cliënt of anderen gebruiken.</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Geboorteplaats</translation>
    </message>
    <message>
        <source>About age or date of birth</source>
        <translation>Over leeftijd of geboortedatum</translation>
    </message>
    <message>
        <source>Stateless?</source>
        <translation>Staatloos?</translation>
    </message>
    <message>
        <source>Origin, region, group</source>
        <translation>Herkomst, streek, groep</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>Woont in</translation>
    </message>
    <message>
        <source>Never the shelter of the client.</source>
        <translation>Nooit de opvangplek van de cliënt.</translation>
    </message>
    <message>
        <source>Citizen service number (BSN)</source>
        <translation>Burgerservicenummer (BSN)</translation>
    </message>
    <message>
        <source>Only with a legal basis.</source>
        <translation>Alleen met een wettelijke grondslag.</translation>
    </message>
    <message>
        <source>Legal basis for the BSN</source>
        <translation>Grondslag voor het BSN</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
</context>
<context>
    <name>PersonSection</name>
    <message>
        <source>Client</source>
        <translation>Cliënt</translation>
    </message>
    <message>
        <source>Name, date of birth, nationality and language of the client stand here.</source>
        <translation>Hier staan naam, geboortedatum, nationaliteit en taal van de cliënt.</translation>
    </message>
    <message>
        <source>+ client</source>
        <translation>+ cliënt</translation>
    </message>
    <message>
        <source>How to reach the client safely</source>
        <translation>Hoe de cliënt veilig te bereiken is</translation>
    </message>
    <message>
        <source>Numbers and ways that are safe, and ways that never are.</source>
        <translation>Hier staan nummers en manieren die veilig zijn, en manieren die dat nooit zijn.</translation>
    </message>
    <message>
        <source>+ way to reach</source>
        <translation>+ nummer of adres</translation>
    </message>
    <message>
        <source>Family and others</source>
        <translation>Familie en anderen</translation>
    </message>
    <message>
        <source>Children, parents, partner and others who matter stand here.</source>
        <translation>Hier staan kinderen, ouders, partner en anderen die ertoe doen.</translation>
    </message>
    <message>
        <source>+ person</source>
        <translation>+ persoon</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Melding</translation>
    </message>
    <message>
        <source>Who reported, when, and what was asked.</source>
        <translation>Wie meldde, wanneer, en wat er werd gevraagd.</translation>
    </message>
    <message>
        <source>+ report</source>
        <translation>+ melding</translation>
    </message>
    <message>
        <source>safe</source>
        <translation>veilig</translation>
    </message>
    <message>
        <source>not safe</source>
        <translation>niet veilig</translation>
    </message>
    <message>
        <source>comes along</source>
        <translation>hoort mee</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Today is {day}.</source>
        <translation>Vandaag is het {day}.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>Verblijf</translation>
    </message>
    <message>
        <source>no status is known</source>
        <translation>geen status bekend</translation>
    </message>
    <message>
        <source>Criminal case</source>
        <translation>Strafzaak</translation>
    </message>
    <message>
        <source>no step is known</source>
        <translation>nog geen stap bekend</translation>
    </message>
    <message>
        <source>term: {words} ({who})</source>
        <translation>termijn: {words} ({who})</translation>
    </message>
    <message>
        <source>no permit, {count} days</source>
        <translation>geen vergunning, {count} dagen</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>gesprek</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>no goals yet</source>
        <translation>nog geen doelen</translation>
    </message>
    <message>
        <source>1 contact, on {day}</source>
        <translation>1 contact, op {day}</translation>
    </message>
    <message>
        <source>{count} contacts, the last on {day}</source>
        <translation>{count} contacten, het laatste op {day}</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>no contact was noted</source>
        <translation>nog geen contact genoteerd</translation>
    </message>
    <message>
        <source>1 goal</source>
        <translation>1 doel</translation>
    </message>
    <message>
        <source>{count} goals</source>
        <translation>{count} doelen</translation>
    </message>
    <message>
        <source>{count} reached</source>
        <translation>{count} bereikt</translation>
    </message>
    <message>
        <source>2 tracks: {tracks}</source>
        <translation>2 sporen: {tracks}</translation>
    </message>
    <message>
        <source>track: {tracks}</source>
        <translation>spoor: {tracks}</translation>
    </message>
    <message>
        <source>safety review</source>
        <translation>evaluatie veiligheid</translation>
    </message>
    <message>
        <source>plan review</source>
        <translation>evaluatie plan</translation>
    </message>
    <message>
        <source>goal {domain}</source>
        <translation>doel {domain}</translation>
    </message>
    <message>
        <source>Shelter</source>
        <translation>Opvang</translation>
    </message>
    <message>
        <source>no stay was recorded</source>
        <translation>geen verblijfplaats bekend</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>geen plek</translation>
    </message>
    <message>
        <source>two places at once</source>
        <translation>twee plekken tegelijk</translation>
    </message>
    <message>
        <source>next place unknown</source>
        <translation>vervolgplek onbekend</translation>
    </message>
    <message>
        <source>no place known</source>
        <translation>geen plek bekend</translation>
    </message>
    <message>
        <source>left, destination unknown</source>
        <translation>met onbekende bestemming</translation>
    </message>
    <message>
        <source>{words}, until {day}</source>
        <translation>{words}, t/m {day}</translation>
    </message>
    <message>
        <source>{words}, {first} to {last}</source>
        <translation>{words}, {first} t/m {last}</translation>
    </message>
    <message>
        <source>{words}, {first} to {last}: the end is before the start</source>
        <translation>{words}, {first} t/m {last}: het einde ligt vóór het begin</translation>
    </message>
    <message>
        <source>{words}, from {day}</source>
        <translation>{words}, vanaf {day}</translation>
    </message>
    <message>
        <source>{words}, since {day}</source>
        <translation>{words}, sinds {day}</translation>
    </message>
</context>
<context>
    <name>PlaceCover</name>
    <message>
        <source>Name, town and address are hidden.</source>
        <translation>Naam, plaats en adres zijn verborgen.</translation>
    </message>
    <message>
        <source>Show (is logged)</source>
        <translation>Toon (komt in logboek)</translation>
    </message>
</context>
<context>
    <name>PlacementPanel</name>
    <message>
        <source>Kind of place</source>
        <translation>Soort plek</translation>
    </message>
    <message>
        <source>Town or region</source>
        <translation>Plaats of regio</translation>
    </message>
    <message>
        <source>How secret is the address?</source>
        <translation>Hoe geheim is het adres?</translation>
    </message>
    <message>
        <source>In your own words; not the name of the place.</source>
        <translation>In eigen woorden; niet de naam van de plek.</translation>
    </message>
    <message>
        <source>A secret or unshared address is hidden on the screen, and never printed by itself.</source>
        <translation>Een geheim of niet-gedeeld adres is verborgen op het scherm en wordt nooit vanzelf afgedrukt.</translation>
    </message>
    <message>
        <source>Type a few letters of an organisation, or other words.</source>
        <translation>Typ een paar letters van een organisatie, of andere woorden.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>The year alone is enough.</source>
        <translation>Alleen het jaar is genoeg.</translation>
    </message>
    <message>
        <source>Place is there until</source>
        <translation>Plek is er tot en met</translation>
    </message>
    <message>
        <source>Another place needed?</source>
        <translation>Andere plek nodig?</translation>
    </message>
    <message>
        <source>Which kind</source>
        <translation>Welke soort</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Betaald door</translation>
    </message>
    <message>
        <source>For example the centre municipality.</source>
        <translation>Bijvoorbeeld de centrumgemeente.</translation>
    </message>
    <message>
        <source>Came along</source>
        <translation>Meegekomen</translation>
    </message>
    <message>
        <source>Family members who stay there too.</source>
        <translation>Familieleden die daar ook verblijven.</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Waarom het eindigde</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Name of the shelter</source>
        <translation>Naam van de opvang</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Leave empty when you need not know.</source>
        <translation>Laat leeg als u het niet hoeft te weten.</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Vertrokken op</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>better</source>
        <translation>beter</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gelijk</translation>
    </message>
    <message>
        <source>harder</source>
        <translation>moeilijker</translation>
    </message>
    <message>
        <source>not discussed</source>
        <translation>niet besproken</translation>
    </message>
    <message>
        <source>{level}, was {before}</source>
        <translation>{level}, was {before}</translation>
    </message>
    <message>
        <source>without a day</source>
        <translation>zonder datum</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Safety plan</source>
        <translation>Veiligheidsplan</translation>
    </message>
    <message>
        <source>+ safety plan</source>
        <translation>+ veiligheidsplan</translation>
    </message>
    <message>
        <source>What to do in danger, the code word, and what was agreed, stand here.</source>
        <translation>Hier staat wat te doen bij gevaar, het codewoord en wat is afgesproken.</translation>
    </message>
    <message>
        <source>+ new version</source>
        <translation>+ nieuwe versie</translation>
    </message>
    <message>
        <source>no day to look again</source>
        <translation>geen dag om opnieuw te kijken</translation>
    </message>
    <message>
        <source>look again {when}</source>
        <translation>opnieuw bekijken {when}</translation>
    </message>
    <message>
        <source>Choose a day to look again</source>
        <translation>Kies een dag om opnieuw te kijken</translation>
    </message>
    <message>
        <source>Look again on or before {day}</source>
        <translation>Opnieuw bekijken op of vóór {day}</translation>
    </message>
    <message>
        <source>It was held …</source>
        <translation>Is gehouden …</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Wijzig</translation>
    </message>
    <message>
        <source>Reviews that were held ({number})</source>
        <translation>Gehouden evaluaties ({number})</translation>
    </message>
    <message>
        <source>Who knows the address</source>
        <translation>Wie kent het adres</translation>
    </message>
    <message>
        <source>Nobody was noted, in the plan or in the network.</source>
        <translation>Niemand genoteerd, niet in het plan en niet in het netwerk.</translation>
    </message>
    <message>
        <source>the place itself</source>
        <translation>de plek zelf</translation>
    </message>
    <message>
        <source>Earlier versions ({number})</source>
        <translation>Eerdere versies ({number})</translation>
    </message>
    <message>
        <source>What changed since {day}</source>
        <translation>Wat is veranderd sinds {day}</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Wat is veranderd</translation>
    </message>
    <message>
        <source>Nothing; it was agreed again as it was.</source>
        <translation>Niets; het is opnieuw zo afgesproken.</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}: {before} → {after}</translation>
    </message>
    <message>
        <source>Before and after ({number})</source>
        <translation>Eerst en nu ({number})</translation>
    </message>
</context>
<context>
    <name>PlanRow</name>
    <message>
        <source>The danger</source>
        <translation>Het gevaar</translation>
    </message>
    <message>
        <source>The address</source>
        <translation>Het adres</translation>
    </message>
    <message>
        <source>Phone and accounts</source>
        <translation>Telefoon en accounts</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Elke dag</translation>
    </message>
    <message>
        <source>Professional judgement</source>
        <translation>Professioneel oordeel</translation>
    </message>
    <message>
        <source>Judged by {who}</source>
        <translation>Beoordeeld door {who}</translation>
    </message>
</context>
<context>
    <name>PlanSection</name>
    <message>
        <source>What has to be done, by whom and when.</source>
        <translation>Hier staat wat er moet gebeuren, door wie en wanneer.</translation>
    </message>
    <message>
        <source>+ task</source>
        <translation>+ taak</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Evaluaties</translation>
    </message>
    <message>
        <source>When the plan is looked at again, together with the client.</source>
        <translation>Wanneer u samen met de cliënt weer naar het plan kijkt.</translation>
    </message>
    <message>
        <source>+ review</source>
        <translation>+ evaluatie</translation>
    </message>
    <message>
        <source>Tasks and appointments without a goal</source>
        <translation>Taken en afspraken zonder doel</translation>
    </message>
    <message>
        <source>Work and education</source>
        <translation>Werk en opleiding</translation>
    </message>
    <message>
        <source>Work, school or day activity, with its period.</source>
        <translation>Hier staan werk, school of dagbesteding, met de periode.</translation>
    </message>
    <message>
        <source>+ work or education</source>
        <translation>+ werk of opleiding</translation>
    </message>
    <message>
        <source>Assessments made elsewhere</source>
        <translation>Onderzoeken van anderen</translation>
    </message>
    <message>
        <source>Only date, by whom and outcome, for example of the SCIL.</source>
        <translation>Alleen datum, door wie en uitkomst, bijvoorbeeld van de SCIL.</translation>
    </message>
    <message>
        <source>+ assessment</source>
        <translation>+ onderzoek</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gedaan</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>vervallen</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>! The file was refused: {count} faults. Nothing changed; the rules in force stay. Mend these lines and choose the file again.</source>
        <translation>! Het bestand is geweigerd: {count} fouten. Er is niets veranderd; de regels die gelden, blijven. Verbeter deze regels van het bestand en kies het opnieuw.</translation>
    </message>
    <message>
        <source>Version {version}. </source>
        <translation>Versie {version}. </translation>
    </message>
    <message>
        <source>{cases} of {all} open cases become different. Nothing changed yet.</source>
        <translation>{cases} van de {all} open dossiers worden anders. Er is nog niets veranderd.</translation>
    </message>
    <message>
        <source>And {count} more cases.</source>
        <translation>En nog {count} dossiers.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>open {case}</source>
        <translation>{case} openen</translation>
    </message>
    <message>
        <source>! The rules cannot be worked out here; the terms would stay as they are.</source>
        <translation>! De regels kunnen hier niet worden berekend; de termijnen zouden blijven zoals ze zijn.</translation>
    </message>
</context>
<context>
    <name>ProfessionalPanel</name>
    <message>
        <source>Name *</source>
        <translation>Naam *</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>When to reach</source>
        <translation>Wanneer bereikbaar</translation>
    </message>
    <message>
        <source>For example: Monday to Thursday.</source>
        <translation>Bijvoorbeeld: maandag tot en met donderdag.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>Er ging iets mis in het programma.</translation>
    </message>
    <message>
        <source>What you saved is safe.</source>
        <translation>Wat u hebt opgeslagen, is veilig.</translation>
    </message>
    <message>
        <source>Go on. If it happens again, lock the vault and start the program anew.</source>
        <translation>Ga verder. Gebeurt het nog eens, vergrendel dan de kluis en start het programma opnieuw.</translation>
    </message>
</context>
<context>
    <name>ProposalList</name>
    <message>
        <source>Put on</source>
        <translation>Op de agenda</translation>
    </message>
</context>
<context>
    <name>ProposalWords</name>
    <message>
        <source>open from last time</source>
        <translation>open van de vorige keer</translation>
    </message>
    <message>
        <source>term</source>
        <translation>termijn</translation>
    </message>
    <message>
        <source>review due</source>
        <translation>evaluatie</translation>
    </message>
    <message>
        <source>place</source>
        <translation>plek</translation>
    </message>
    <message>
        <source>and {number} more</source>
        <translation>en nog {number}</translation>
    </message>
</context>
<context>
    <name>ProposalsPanel</name>
    <message>
        <source>Add a case by its name or number …</source>
        <translation>Voeg een casus toe op naam of nummer …</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Voorstellen</translation>
    </message>
    <message>
        <source>Terms, reviews and places in the six weeks after the meeting, and what is open from last time.</source>
        <translation>Termijnen, evaluaties en plekken in de zes weken na het overleg, en wat openstaat van de vorige keer.</translation>
    </message>
    <message>
        <source>No other case has something due in the six weeks after the meeting.</source>
        <translation>Bij geen ander dossier speelt iets in de zes weken na het overleg.</translation>
    </message>
</context>
<context>
    <name>PurposePage</name>
    <message>
        <source>This day is over. Choose a later one.</source>
        <translation>Deze dag is voorbij. Kies een latere.</translation>
    </message>
</context>
<context>
    <name>QuickAction</name>
    <message>
        <source>What must happen?</source>
        <translation>Wat moet er gebeuren?</translation>
    </message>
    <message>
        <source>Who does it?</source>
        <translation>Wie doet het?</translation>
    </message>
    <message>
        <source>Before or on</source>
        <translation>Voor of op</translation>
    </message>
    <message>
        <source>Add task</source>
        <translation>Taak toevoegen</translation>
    </message>
</context>
<context>
    <name>QuickGoal</name>
    <message>
        <source>New goal, in the client&apos;s words</source>
        <translation>Nieuw doel, in de woorden van de cliënt</translation>
    </message>
    <message>
        <source>Life domain</source>
        <translation>Leefgebied</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Spoor</translation>
    </message>
    <message>
        <source>Add goal</source>
        <translation>Doel toevoegen</translation>
    </message>
</context>
<context>
    <name>RecentCard</name>
    <message>
        <source>Opened last</source>
        <translation>Laatst geopend</translation>
    </message>
</context>
<context>
    <name>RecipientPage</name>
    <message>
        <source>1 organisation</source>
        <translation>1 organisatie</translation>
    </message>
    <message>
        <source>{count} organisations</source>
        <translation>{count} organisaties</translation>
    </message>
    <message>
        <source>Nothing found. Type a shorter word, or add the organisation below.</source>
        <translation>Niets gevonden. Typ een korter woord, of voeg de organisatie hieronder toe.</translation>
    </message>
    <message>
        <source>national</source>
        <translation>landelijk</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>niemand in het bijzonder</translation>
    </message>
    <message>
        <source>Give the organisation a name.</source>
        <translation>Geef de organisatie een naam.</translation>
    </message>
    <message>
        <source>Give the person a name.</source>
        <translation>Geef de persoon een naam.</translation>
    </message>
</context>
<context>
    <name>ReferralAnswer</name>
    <message>
        <source>What became of it?</source>
        <translation>Wat is ervan geworden?</translation>
    </message>
    <message>
        <source>Answer or reason</source>
        <translation>Antwoord of reden</translation>
    </message>
    <message>
        <source>When it was declined, the reason is needed.</source>
        <translation>Bij een afwijzing is de reden nodig.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Laat zo</translation>
    </message>
    <message>
        <source>Choose what became of it.</source>
        <translation>Kies wat ervan geworden is.</translation>
    </message>
</context>
<context>
    <name>ReferralBasisPage</name>
    <message>
        <source>On what ground may this be shared?</source>
        <translation>Op welke grondslag mag dit worden gedeeld?</translation>
    </message>
    <message>
        <source>A ground per recipient, never a tick by default.</source>
        <translation>Een grondslag per ontvanger, nooit een vinkje vooraf.</translation>
    </message>
    <message>
        <source>Record a consent</source>
        <translation>Toestemming vastleggen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleer</translation>
    </message>
    <message>
        <source>Record this consent</source>
        <translation>Leg deze toestemming vast</translation>
    </message>
    <message>
        <source>Note with this ground</source>
        <translation>Toelichting bij deze grondslag</translation>
    </message>
    <message>
        <source>For instance who decided, and after what consideration. Kept in the log.</source>
        <translation>Bijvoorbeeld wie besloot, en na welke afweging. Komt in het logboek.</translation>
    </message>
</context>
<context>
    <name>ReferralFieldsPage</name>
    <message>
        <source>What may they know?</source>
        <translation>Wat mogen zij weten?</translation>
    </message>
    <message>
        <source>Small to begin with; add only what is needed.</source>
        <translation>Klein begonnen; voeg alleen toe wat nodig is.</translation>
    </message>
    <message>
        <source>Only when it is needed</source>
        <translation>Alleen als het nodig is</translation>
    </message>
    <message>
        <source>Not for this recipient</source>
        <translation>Niet voor deze ontvanger</translation>
    </message>
</context>
<context>
    <name>ReferralPanel</name>
    <message>
        <source>Answer expected by</source>
        <translation>Antwoord verwacht voor</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Beantwoord op</translation>
    </message>
    <message>
        <source>What was the answer?</source>
        <translation>Wat was het antwoord?</translation>
    </message>
</context>
<context>
    <name>ReferralPurposePage</name>
    <message>
        <source>What do you ask?</source>
        <translation>Wat vraagt u?</translation>
    </message>
    <message>
        <source>The purpose says why these data are shared. The question is printed in the letter.</source>
        <translation>Het doel zegt waarom deze gegevens worden gedeeld. De vraag komt in de brief.</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>In a few words, for instance: help with claiming wages.</source>
        <translation>In een paar woorden, bijvoorbeeld: hulp bij loonvordering.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>What should the recipient do or say? Names that you type here are marked in step 4.</source>
        <translation>Wat moet de ontvanger doen of laten weten? Namen die u hier typt, worden gemarkeerd in stap 4.</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Antwoord uiterlijk</translation>
    </message>
    <message>
        <source>You will be reminded when no answer has come.</source>
        <translation>U krijgt een herinnering als er geen antwoord is.</translation>
    </message>
    <message>
        <source>in 1 week</source>
        <translation>over 1 week</translation>
    </message>
    <message>
        <source>in 2 weeks</source>
        <translation>over 2 weken</translation>
    </message>
    <message>
        <source>in 4 weeks</source>
        <translation>over 4 weken</translation>
    </message>
</context>
<context>
    <name>ReferralRecipientPage</name>
    <message>
        <source>To whom do you refer?</source>
        <translation>Naar wie verwijst u?</translation>
    </message>
    <message>
        <source>Choose an organisation. What it may know, you choose in step 4.</source>
        <translation>Kies een organisatie. Wat die mag weten, kiest u in stap 4.</translation>
    </message>
    <message>
        <source>Search a name, region or place</source>
        <translation>Zoek op naam, regio of plaats</translation>
    </message>
    <message>
        <source>Search an organisation</source>
        <translation>Zoek een organisatie</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisaties</translation>
    </message>
    <message>
        <source>For the attention of</source>
        <translation>Ter attentie van</translation>
    </message>
    <message>
        <source>Leave open when you do not know who reads it.</source>
        <translation>Laat open als u niet weet wie het leest.</translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation>Organisatie toevoegen</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Persoon toevoegen</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Naam van de organisatie</translation>
    </message>
    <message>
        <source>What kind of organisation</source>
        <translation>Soort organisatie</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleer</translation>
    </message>
    <message>
        <source>Add to the directory</source>
        <translation>Zet in de lijst</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Add to the organisation</source>
        <translation>Zet bij de organisatie</translation>
    </message>
</context>
<context>
    <name>ReferralSendPage</name>
    <message>
        <source>Ready to leave?</source>
        <translation>Klaar om te versturen?</translation>
    </message>
    <message>
        <source>Read the letter beside this once more. What you see is what leaves.</source>
        <translation>Lees de brief hiernaast nog een keer. Wat u ziet, gaat de deur uit.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Nog niet</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Afdrukken …</translation>
    </message>
    <message>
        <source>Save as encrypted PDF …</source>
        <translation>Opslaan als versleutelde pdf …</translation>
    </message>
    <message>
        <source>The print dialog of the system opens. The print job carries no name. A saved PDF opens only with the passphrase that you choose.</source>
        <translation>Het afdrukvenster van het systeem opent. De afdruktaak draagt geen naam. Een opgeslagen pdf gaat alleen open met de wachtwoordzin die u kiest.</translation>
    </message>
</context>
<context>
    <name>ReferralWizard</name>
    <message>
        <source>This is how the letter looks</source>
        <translation>Zo ziet de brief eruit</translation>
    </message>
    <message>
        <source>Back to the case</source>
        <translation>Terug naar het dossier</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>The letter will stand here as soon as you have chosen a recipient.</source>
        <translation>De brief staat hier zodra u een ontvanger hebt gekozen.</translation>
    </message>
    <message>
        <source>The letter will stand here as soon as there is a ground to share with {name} (step 3).</source>
        <translation>De brief staat hier zodra er een grond is om met {name} te delen (stap 3).</translation>
    </message>
    <message>
        <source>Kept as a draft, encrypted</source>
        <translation>Bewaard als concept, versleuteld</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Verwijzing</translation>
    </message>
    <message>
        <source>Everything that you share is logged: to whom, what, why and on what ground.</source>
        <translation>Alles wat u deelt komt in het logboek: aan wie, wat, waarom en op welke grondslag.</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Show the letter</source>
        <translation>Toon de brief</translation>
    </message>
    <message>
        <source>Keep and stop</source>
        <translation>Bewaar en stop</translation>
    </message>
</context>
<context>
    <name>ReferralWords</name>
    <message>
        <source>en</source>
        <translation>nl</translation>
    </message>
    <message>
        <source>ground in law, not in the consents of this case</source>
        <translation>grond in de wet, nog niet vastgelegd in dit dossier</translation>
    </message>
    <message>
        <source>Only without anything that shows who it is.</source>
        <translation>Alleen zonder iets dat toont wie het is.</translation>
    </message>
    <message>
        <source>Write below why it holds in this case.</source>
        <translation>Schrijf hieronder waarom de wet hier geldt.</translation>
    </message>
    <message>
        <source>This recipient asks for consent in writing.</source>
        <translation>Deze ontvanger vraagt schriftelijke toestemming.</translation>
    </message>
    <message>
        <source>{name} must not know</source>
        <translation>{name} mag het niet weten</translation>
    </message>
    <message>
        <source>The client said that {name} may not know. That goes before every other ground.</source>
        <translation>De cliënt wil niet dat {name} het weet. Dat gaat voor elke andere grondslag.</translation>
    </message>
    <message>
        <source>There is no ground to share with {name}</source>
        <translation>Er is geen grondslag om met {name} te delen</translation>
    </message>
    <message>
        <source>No consent for this recipient is recorded, and no law that this program knows gives a ground.</source>
        <translation>Er is geen toestemming voor deze ontvanger vastgelegd, en geen wet die dit programma kent geeft een grondslag.</translation>
    </message>
    <message>
        <source>Choose another recipient</source>
        <translation>Kies een andere ontvanger</translation>
    </message>
    <message>
        <source>What you typed stays.</source>
        <translation>Wat u typte, blijft staan.</translation>
    </message>
    <message>
        <source>Talk with the client</source>
        <translation>Praat met de cliënt</translation>
    </message>
    <message>
        <source>Perhaps the wish has changed, or holds for a part only.</source>
        <translation>Misschien is de wens veranderd, of geldt die maar voor een deel.</translation>
    </message>
    <message>
        <source>Correct the recorded wish</source>
        <translation>Verbeter de vastgelegde wens</translation>
    </message>
    <message>
        <source>When it was withdrawn or recorded wrongly.</source>
        <translation>Als die is ingetrokken of verkeerd is vastgelegd.</translation>
    </message>
    <message>
        <source>Record a consent</source>
        <translation>Toestemming vastleggen</translation>
    </message>
    <message>
        <source>When the client has said yes, here and now.</source>
        <translation>Als de cliënt ja heeft gezegd, hier en nu.</translation>
    </message>
    <message>
        <source>Record a ground in law</source>
        <translation>Grond in de wet vastleggen</translation>
    </message>
    <message>
        <source>When a law or a duty applies. You write which and why.</source>
        <translation>Als een wet of plicht geldt. U schrijft welke en waarom.</translation>
    </message>
    <message>
        <source>Ask advice without a name</source>
        <translation>Vraag advies zonder naam</translation>
    </message>
    <message>
        <source>By phone, without anything that shows who it is.</source>
        <translation>Per telefoon, zonder iets dat toont wie het is.</translation>
    </message>
    <message>
        <source>asks a reason</source>
        <translation>vraagt een reden</translation>
    </message>
    <message>
        <source>health</source>
        <translation>gezondheid</translation>
    </message>
    <message>
        <source>special category of personal data</source>
        <translation>bijzonder persoonsgegeven</translation>
    </message>
    <message>
        <source>criminal case</source>
        <translation>strafzaak</translation>
    </message>
    <message>
        <source>data about a criminal case</source>
        <translation>strafrechtelijk gegeven</translation>
    </message>
    <message>
        <source>story</source>
        <translation>verhaal</translation>
    </message>
    <message>
        <source>free text about what happened</source>
        <translation>vrije tekst over wat er is gebeurd</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nummer</translation>
    </message>
    <message>
        <source>a number with which files can be joined</source>
        <translation>een nummer waarmee dossiers te koppelen zijn</translation>
    </message>
    <message>
        <source>other people</source>
        <translation>anderen</translation>
    </message>
    <message>
        <source>about people who were not asked</source>
        <translation>over mensen aan wie het niet is gevraagd</translation>
    </message>
    <message>
        <source>safety</source>
        <translation>veiligheid</translation>
    </message>
    <message>
        <source>whoever reads this knows where the danger lies</source>
        <translation>wie dit leest, weet waar het gevaar zit</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adres</translation>
    </message>
    <message>
        <source>a leaked address cannot be taken back</source>
        <translation>een gelekt adres is niet terug te halen</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>maatregel</translation>
    </message>
    <message>
        <source>a decision of a court</source>
        <translation>een beslissing van de rechter</translation>
    </message>
    <message>
        <source>a hidden place: this recipient can do without</source>
        <translation>een plek die verborgen blijft: deze ontvanger kan zonder</translation>
    </message>
    <message>
        <source>no legal ground to use the BSN is recorded</source>
        <translation>er is geen wettelijke grond voor het BSN vastgelegd</translation>
    </message>
    <message>
        <source>no law lets this recipient exchange the BSN</source>
        <translation>geen wet laat deze ontvanger het BSN uitwisselen</translation>
    </message>
    <message>
        <source>recorded as not safe: left out</source>
        <translation>opgenomen als niet veilig: weggelaten</translation>
    </message>
    <message>
        <source>this recipient may not know who it is about</source>
        <translation>deze ontvanger mag niet weten om wie het gaat</translation>
    </message>
    <message>
        <source>not for this recipient: what is recorded is about health</source>
        <translation>niet voor deze ontvanger: wat is opgenomen gaat over gezondheid</translation>
    </message>
    <message>
        <source>Choose to whom you refer (step 1).</source>
        <translation>Kies naar wie u verwijst (stap 1).</translation>
    </message>
    <message>
        <source>Write for what purpose you refer (step 2).</source>
        <translation>Schrijf met welk doel u verwijst (stap 2).</translation>
    </message>
    <message>
        <source>The day of the answer cannot be right (step 2).</source>
        <translation>De dag van het antwoord kan niet kloppen (stap 2).</translation>
    </message>
    <message>
        <source>Nothing may go to this recipient (step 3).</source>
        <translation>Naar deze ontvanger mag niets (stap 3).</translation>
    </message>
    <message>
        <source>Choose on what ground you share (step 3).</source>
        <translation>Kies op welke grondslag u deelt (stap 3).</translation>
    </message>
    <message>
        <source>Write why this ground holds in this case (step 3).</source>
        <translation>Schrijf waarom deze grondslag in dit dossier geldt (stap 3).</translation>
    </message>
    <message>
        <source>Give a reason for every sensitive tick (step 4).</source>
        <translation>Geef bij elk gevoelig vinkje een reden (stap 4).</translation>
    </message>
</context>
<context>
    <name>ReferralsSection</name>
    <message>
        <source>Referrals</source>
        <translation>Verwijzingen</translation>
    </message>
    <message>
        <source>+ referral</source>
        <translation>+ verwijzing</translation>
    </message>
    <message>
        <source>Letters to other organisations stand here, with what they answered.</source>
        <translation>Hier staan brieven aan andere organisaties, met hun antwoord.</translation>
    </message>
    <message>
        <source>organisation not known (any more)</source>
        <translation>organisatie niet (meer) bekend</translation>
    </message>
    <message>
        <source>Go on with the letter</source>
        <translation>Verder met de brief</translation>
    </message>
    <message>
        <source>Note the answer</source>
        <translation>Noteer het antwoord</translation>
    </message>
    <message>
        <source>answer {when}</source>
        <translation>antwoord {when}</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Reporter and urgency</source>
        <translation>Melder en spoed</translation>
    </message>
</context>
<context>
    <name>ReportPanel</name>
    <message>
        <source>How urgent is it?</source>
        <translation>Hoe dringend is het?</translation>
    </message>
    <message>
        <source>Nothing that is missing here holds up an urgent step.</source>
        <translation>Wat hier ontbreekt, houdt een dringende stap nooit tegen.</translation>
    </message>
    <message>
        <source>Why is it urgent, or not?</source>
        <translation>Waarom is het wel of niet dringend?</translation>
    </message>
    <message>
        <source>What is asked?</source>
        <translation>Wat wordt er gevraagd?</translation>
    </message>
    <message>
        <source>The question or a short note, in the words of the reporter.</source>
        <translation>De vraag of een korte notitie, in de woorden van de melder.</translation>
    </message>
    <message>
        <source>Name of the reporter</source>
        <translation>Naam van de melder</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>For example detective or relative.</source>
        <translation>Bijvoorbeeld rechercheur of familielid.</translation>
    </message>
    <message>
        <source>Organisation and team</source>
        <translation>Organisatie en team</translation>
    </message>
    <message>
        <source>Kind of organisation</source>
        <translation>Soort organisatie</translation>
    </message>
    <message>
        <source>Phone of the reporter</source>
        <translation>Telefoon van de melder</translation>
    </message>
    <message>
        <source>E-mail of the reporter</source>
        <translation>E-mail van de melder</translation>
    </message>
    <message>
        <source>How did it come in?</source>
        <translation>Hoe kwam het binnen?</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>When and how can the reporter be reached?</source>
        <translation>Wanneer en hoe is de melder bereikbaar?</translation>
    </message>
    <message>
        <source>Does the client know of this report?</source>
        <translation>Weet de cliënt van deze melding?</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Achtergrond</translation>
    </message>
    <message>
        <source>What the reporter tells about the surroundings of the case.</source>
        <translation>Wat de melder vertelt over de omstandigheden van de zaak.</translation>
    </message>
</context>
<context>
    <name>ResidenceCard</name>
    <message>
        <source>Residence of open cases</source>
        <translation>Verblijf van open dossiers</translation>
    </message>
    <message>
        <source>By the rules, from what was recorded. Check with IND or a lawyer.</source>
        <translation>Volgens de regels, uit wat is vastgelegd. Controleer bij IND of advocaat.</translation>
    </message>
    <message>
        <source>{number} reflection period</source>
        <translation>{number} bedenktijd</translation>
    </message>
    <message>
        <source>{number} permit</source>
        <translation>{number} vergunning</translation>
    </message>
    <message>
        <source>{number} Dutch or EU</source>
        <translation>{number} Nederlands of EU</translation>
    </message>
    <message>
        <source>{number} other or unknown</source>
        <translation>{number} anders of onbekend</translation>
    </message>
</context>
<context>
    <name>ResidencePage</name>
    <message>
        <source>Residence and shelter</source>
        <translation>Verblijf en opvang</translation>
    </message>
</context>
<context>
    <name>ResidencePanel</name>
    <message>
        <source>Right of residence</source>
        <translation>Verblijfsrecht</translation>
    </message>
    <message>
        <source>As told now. Check with the IND or a lawyer.</source>
        <translation>Zoals nu verteld. Controleer bij de IND of een advocaat.</translation>
    </message>
    <message>
        <source>In the Netherlands since</source>
        <translation>In Nederland sinds</translation>
    </message>
    <message>
        <source>The year alone is enough.</source>
        <translation>Alleen het jaar is genoeg.</translation>
    </message>
    <message>
        <source>Identity document, and who holds it</source>
        <translation>Identiteitsbewijs, en wie het heeft</translation>
    </message>
    <message>
        <source>What does the client want?</source>
        <translation>Wat wil de cliënt?</translation>
    </message>
    <message>
        <source>Stay, return, work, family.</source>
        <translation>Blijven, terugkeren, werk, gezin.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Reflection period offered?</source>
        <translation>Bedenktijd aangeboden?</translation>
    </message>
    <message>
        <source>Offered on</source>
        <translation>Aangeboden op</translation>
    </message>
    <message>
        <source>M55 to the IND on</source>
        <translation>M55 naar IND op</translation>
    </message>
    <message>
        <source>Dublin / AMMR country</source>
        <translation>Dublin-/AMMR-land</translation>
    </message>
    <message>
        <source>Fingerprints there in</source>
        <translation>Vingerafdrukken daar in</translation>
    </message>
    <message>
        <source>Permit valid from</source>
        <translation>Vergunning geldig vanaf</translation>
    </message>
    <message>
        <source>Permit valid until</source>
        <translation>Vergunning geldig tot en met</translation>
    </message>
    <message>
        <source>Earlier status</source>
        <translation>Eerdere status</translation>
    </message>
    <message>
        <source>Registered in the BRP?</source>
        <translation>Ingeschreven in de BRP?</translation>
    </message>
    <message>
        <source>Registered at</source>
        <translation>Ingeschreven in</translation>
    </message>
    <message>
        <source>Health insurance</source>
        <translation>Zorgverzekering</translation>
    </message>
    <message>
        <source>Civic integration and language</source>
        <translation>Inburgering en taal</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
</context>
<context>
    <name>ResidenceSection</name>
    <message>
        <source>+ step</source>
        <translation>+ stap</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>Verblijf</translation>
    </message>
    <message>
        <source>Status, reflection period, permit and documents stand here.</source>
        <translation>Hier staan status, bedenktijd, vergunning en papieren.</translation>
    </message>
    <message>
        <source>+ status</source>
        <translation>+ status</translation>
    </message>
    <message>
        <source>Criminal case</source>
        <translation>Strafzaak</translation>
    </message>
    <message>
        <source>The complaint, numbers and the next interview. No data of suspects.</source>
        <translation>Hier staan de aangifte, nummers en het volgende gesprek. Geen gegevens van verdachten.</translation>
    </message>
    <message>
        <source>+ criminal case</source>
        <translation>+ strafzaak</translation>
    </message>
    <message>
        <source>Legal measures</source>
        <translation>Maatregelen van de rechter</translation>
    </message>
    <message>
        <source>Supervision order, guardianship and other measures by a court.</source>
        <translation>Hier staan ondertoezichtstelling, voogdij en andere maatregelen.</translation>
    </message>
    <message>
        <source>+ measure</source>
        <translation>+ maatregel</translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>What is looked at again?</source>
        <translation>Wat wordt opnieuw bekeken?</translation>
    </message>
    <message>
        <source>Look again on or before</source>
        <translation>Opnieuw bekijken op of vóór</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Gehouden op</translation>
    </message>
    <message>
        <source>Fill in once it was done; that settles it.</source>
        <translation>Vul in als het gedaan is; daarmee is het klaar.</translation>
    </message>
    <message>
        <source>Why then?</source>
        <translation>Waarom dan?</translation>
    </message>
    <message>
        <source>For example: after being recognised at the station.</source>
        <translation>Bijvoorbeeld: na herkenning op het station.</translation>
    </message>
    <message>
        <source>What came out of it?</source>
        <translation>Wat kwam eruit?</translation>
    </message>
</context>
<context>
    <name>RoundDialog</name>
    <message>
        <source>Round through the life domains</source>
        <translation>Ronde langs de leefgebieden</translation>
    </message>
    <message>
        <source>From 1, it does not work now, to 5, it works alone. Keys 1 to 5 choose, 0 is not discussed, Enter goes on. Never a judgement of risk.</source>
        <translation>Van 1, het lukt nu niet, tot 5, het lukt zelf. De toetsen 1 tot 5 kiezen, 0 is niet besproken, Enter gaat verder. Nooit een oordeel over risico.</translation>
    </message>
    <message>
        <source>Day of the round</source>
        <translation>Dag van de ronde</translation>
    </message>
    <message>
        <source>with the client</source>
        <translation>samen met de cliënt</translation>
    </message>
    <message>
        <source>without the client</source>
        <translation>zonder de cliënt</translation>
    </message>
    <message>
        <source>How it was filled in</source>
        <translation>Hoe het is ingevuld</translation>
    </message>
    <message>
        <source>Nothing was discussed yet.</source>
        <translation>Er is nog niets besproken.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Er is niets opgeslagen.</translation>
    </message>
    <message>
        <source>Choose a level in one domain at least, or close the form.</source>
        <translation>Kies in minstens één leefgebied een niveau, of sluit het formulier.</translation>
    </message>
</context>
<context>
    <name>RuleChange</name>
    <message>
        <source>terms</source>
        <translation>termijnen</translation>
    </message>
    <message>
        <source>{what}: {count}</source>
        <translation>{what}: {count}</translation>
    </message>
    <message>
        <source>+ Term: {what}, {new}</source>
        <translation>+ Termijn: {what}, {new}</translation>
    </message>
    <message>
        <source>− Term: {what}, {old}, goes</source>
        <translation>− Termijn: {what}, {old}, vervalt</translation>
    </message>
    <message>
        <source>→ Term: {what}, {old} becomes {new}</source>
        <translation>→ Termijn: {what}, {old} wordt {new}</translation>
    </message>
    <message>
        <source>→ Term: {what}, {new}: {how}</source>
        <translation>→ Termijn: {what}, {new}: {how}</translation>
    </message>
    <message>
        <source>was called: {title}</source>
        <translation>heette: {title}</translation>
    </message>
    <message>
        <source>warns from {new} instead of {old}</source>
        <translation>waarschuwt vanaf {new} in plaats van {old}</translation>
    </message>
    <message>
        <source>is verified now</source>
        <translation>is nu geverifieerd</translation>
    </message>
    <message>
        <source>is no longer verified</source>
        <translation>is niet meer geverifieerd</translation>
    </message>
    <message>
        <source>vanishes once it is past</source>
        <translation>verdwijnt zodra hij voorbij is</translation>
    </message>
    <message>
        <source>stays once it is past</source>
        <translation>blijft staan als hij voorbij is</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Volgende stap</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation>Tegenspraak</translation>
    </message>
    <message>
        <source>Counted years</source>
        <translation>Getelde jaren</translation>
    </message>
    <message>
        <source>− {what}: {before}, goes</source>
        <translation>− {what}: {before}, vervalt</translation>
    </message>
    <message>
        <source>→ {what}: {before} becomes {after}</source>
        <translation>→ {what}: {before} wordt {after}</translation>
    </message>
    <message>
        <source>other explanation or source</source>
        <translation>andere uitleg of bron</translation>
    </message>
    <message>
        <source>{years} years from {first}, full on {day}</source>
        <translation>{years} jaar vanaf {first}, vol op {day}</translation>
    </message>
    <message>
        <source>statuses</source>
        <translation>statussen</translation>
    </message>
    <message>
        <source>rights</source>
        <translation>rechten</translation>
    </message>
    <message>
        <source>next steps</source>
        <translation>volgende stappen</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>vragen</translation>
    </message>
    <message>
        <source>contradictions</source>
        <translation>tegenspraken</translation>
    </message>
    <message>
        <source>counted years</source>
        <translation>getelde jaren</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>nagaan</translation>
    </message>
</context>
<context>
    <name>RuleFile</name>
    <message>
        <source>The file is larger than {most} bytes.</source>
        <translation>Het bestand is groter dan {most} bytes.</translation>
    </message>
    <message>
        <source>There are signs that are no UTF-8 text. Save the file as UTF-8.</source>
        <translation>Er staan tekens in die geen UTF-8-tekst zijn. Sla het bestand op als UTF-8.</translation>
    </message>
    <message>
        <source>From here the text cannot be read as TOML. Look for a missing quote or bracket, or a day that does not exist.</source>
        <translation>Vanaf hier is de tekst niet te lezen als TOML. Zoek een aanhalingsteken of haakje dat ontbreekt, of een dag die niet bestaat.</translation>
    </message>
    <message>
        <source>This program reads format {known}; write: format = {known}.</source>
        <translation>Dit programma leest indeling {known}; schrijf: format = {known}.</translation>
    </message>
    <message>
        <source>&apos;{key}&apos; is missing.</source>
        <translation>&apos;{key}&apos; ontbreekt.</translation>
    </message>
    <message>
        <source>&apos;{key}&apos; means nothing here. Is it misspelt?</source>
        <translation>&apos;{key}&apos; betekent hier niets. Is het een schrijffout?</translation>
    </message>
    <message>
        <source>&apos;{key}&apos; must be {wanted}.</source>
        <translation>&apos;{key}&apos; moet dit zijn: {wanted}.</translation>
    </message>
    <message>
        <source>&apos;{key}&apos; is empty.</source>
        <translation>&apos;{key}&apos; is leeg.</translation>
    </message>
    <message>
        <source>&apos;{key}&apos; is longer than {most} signs.</source>
        <translation>&apos;{key}&apos; is langer dan {most} tekens.</translation>
    </message>
    <message>
        <source>&apos;{key}&apos; has no words in the language &apos;{language}&apos;. Both nl and en are needed.</source>
        <translation>&apos;{key}&apos; heeft geen woorden in de taal &apos;{language}&apos;. Beide zijn nodig: nl en en.</translation>
    </message>
    <message>
        <source>&apos;{key}&apos; must be a day, written as 2026-11-24 without quotes.</source>
        <translation>&apos;{key}&apos; moet een dag zijn, geschreven als 2026-11-24 zonder aanhalingstekens.</translation>
    </message>
    <message>
        <source>&apos;{value}&apos; is no id: use capitals, digits and hyphens, such as T-BED-3M.</source>
        <translation>&apos;{value}&apos; is geen nummer van een regel: gebruik hoofdletters, cijfers en streepjes, zoals T-BED-3M.</translation>
    </message>
    <message>
        <source>&apos;{value}&apos; is no name for a status: use small letters and underscores.</source>
        <translation>&apos;{value}&apos; is geen naam voor een status: gebruik kleine letters en liggende streepjes.</translation>
    </message>
    <message>
        <source>&apos;{value}&apos; is not one of the words that &apos;{key}&apos; knows.</source>
        <translation>&apos;{value}&apos; is geen woord dat bij &apos;{key}&apos; hoort.</translation>
    </message>
    <message>
        <source>There is no event called &apos;{value}&apos;.</source>
        <translation>Er is geen gebeurtenis die &apos;{value}&apos; heet.</translation>
    </message>
    <message>
        <source>No rule gives the status &apos;{value}&apos;.</source>
        <translation>Geen regel geeft de status &apos;{value}&apos;.</translation>
    </message>
    <message>
        <source>There is no status rule &apos;{value}&apos;.</source>
        <translation>Er is geen statusregel &apos;{value}&apos;.</translation>
    </message>
    <message>
        <source>&apos;{key}&apos; must lie between {least} and {most}.</source>
        <translation>&apos;{key}&apos; moet tussen {least} en {most} liggen.</translation>
    </message>
    <message>
        <source>This id stands on line {first} already.</source>
        <translation>Dit nummer staat al op regel {first}.</translation>
    </message>
    <message>
        <source>This status needs itself: {way}. So it could never begin.</source>
        <translation>Deze status heeft zichzelf nodig: {way}. Zo kan hij nooit beginnen.</translation>
    </message>
    <message>
        <source>The term does not say what it counts: days, weeks, months or years.</source>
        <translation>De termijn zegt niet wat er geteld wordt: dagen, weken, maanden of jaren.</translation>
    </message>
    <message>
        <source>The term counts in two units at once. Choose one.</source>
        <translation>De termijn telt in twee eenheden tegelijk. Kies er één.</translation>
    </message>
    <message>
        <source>The term is said in two ways at once, such as a length and an age. Choose one.</source>
        <translation>De termijn staat er op twee manieren tegelijk, zoals een lengte en een leeftijd. Kies er één.</translation>
    </message>
    <message>
        <source>Nothing starts this status: give &apos;start&apos;, &apos;when&apos; or &apos;fallback&apos;.</source>
        <translation>Niets laat deze status beginnen: geef &apos;start&apos;, &apos;when&apos; of &apos;fallback&apos;.</translation>
    </message>
    <message>
        <source>A status cannot repeat or end with itself.</source>
        <translation>Een status kan zich niet herhalen en niet met zichzelf eindigen.</translation>
    </message>
    <message>
        <source>A term needs either &apos;start&apos; or &apos;during&apos;, and not both.</source>
        <translation>Een termijn heeft &apos;start&apos; of &apos;during&apos; nodig, niet allebei.</translation>
    </message>
    <message>
        <source>A term that repeats, or runs to the end of a status, needs &apos;during&apos;.</source>
        <translation>Een termijn die zich herhaalt of tot het einde van een status loopt, heeft &apos;during&apos; nodig.</translation>
    </message>
    <message>
        <source>&apos;valid_until&apos; lies before &apos;valid_from&apos;.</source>
        <translation>&apos;valid_until&apos; ligt vóór &apos;valid_from&apos;.</translation>
    </message>
    <message>
        <source>The file was made for the rules &apos;{value}&apos;; those of this program are called &apos;{known}&apos;.</source>
        <translation>Het bestand is gemaakt voor de regels &apos;{value}&apos;; die van dit programma heten &apos;{known}&apos;.</translation>
    </message>
    <message>
        <source>The national rule with this id is of another sort. Use another id, or the same sort.</source>
        <translation>De landelijke regel met dit nummer is van een andere soort. Gebruik een ander nummer of dezelfde soort.</translation>
    </message>
    <message>
        <source>text between quotes</source>
        <translation>tekst tussen aanhalingstekens</translation>
    </message>
    <message>
        <source>words in both languages: nl and en</source>
        <translation>woorden in beide talen: nl en en</translation>
    </message>
    <message>
        <source>true or false, without quotes</source>
        <translation>true of false, zonder aanhalingstekens</translation>
    </message>
    <message>
        <source>a table between curly brackets</source>
        <translation>een tabel tussen accolades</translation>
    </message>
    <message>
        <source>a whole number, without quotes</source>
        <translation>een heel getal, zonder aanhalingstekens</translation>
    </message>
    <message>
        <source>Something is wrong here ({code}).</source>
        <translation>Hier klopt iets niet ({code}).</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>regel {line} van het bestand</translation>
    </message>
    <message>
        <source>rule {rule}</source>
        <translation>voorschrift {rule}</translation>
    </message>
    <message>
        <source>the whole file</source>
        <translation>het hele bestand</translation>
    </message>
</context>
<context>
    <name>RuleNote</name>
    <message>
        <source>verified</source>
        <translation>geverifieerd</translation>
    </message>
    <message>
        <source>old source</source>
        <translation>oude bron</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>niet geverifieerd</translation>
    </message>
    <message>
        <source>contested</source>
        <translation>omstreden</translation>
    </message>
    <message>
        <source>rule {id} · {source} · as known on {day} · check with IND or lawyer</source>
        <translation>regel {id} · {source} · stand {day} · controleer bij IND of advocaat</translation>
    </message>
</context>
<context>
    <name>RuleRow</name>
    <message>
        <source>Who: {who}</source>
        <translation>Wie: {who}</translation>
    </message>
</context>
<context>
    <name>RulesCard</name>
    <message>
        <source>Rules of residence and criminal procedure</source>
        <translation>Regels voor verblijf en strafproces</translation>
    </message>
    <message>
        <source>For IT and lawyers: your organisation can lay a rule file of its own on top of the national rules. It is checked first, and you see which cases change.</source>
        <translation>Voor IT en juristen: uw organisatie kan een eigen regelbestand boven op de landelijke regels leggen. Het wordt eerst gecontroleerd en u ziet welke dossiers veranderen.</translation>
    </message>
    <message>
        <source>Read the rules</source>
        <translation>Lees de regels</translation>
    </message>
    <message>
        <source>Choose a rule file …</source>
        <translation>Kies een regelbestand …</translation>
    </message>
    <message>
        <source>Take our own rules out of force …</source>
        <translation>Haal onze eigen regels uit gebruik …</translation>
    </message>
    <message>
        <source>Rule files (*.toml);;All files (*)</source>
        <translation>Regelbestanden (*.toml);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Choose a rule file</source>
        <translation>Kies een regelbestand</translation>
    </message>
    <message>
        <source>In force: the national rules, version {version}.</source>
        <translation>In gebruik: de landelijke regels, versie {version}.</translation>
    </message>
    <message>
        <source>! Your own rules, version {version}, are not used: they no longer fit the national rules of this program. {why}</source>
        <translation>! Uw eigen regels, versie {version}, worden niet gebruikt: ze passen niet meer op de landelijke regels van dit programma. {why}</translation>
    </message>
    <message>
        <source>In force: the national rules with your own on top, version {version}, from {file}, since {day}, by {who}.</source>
        <translation>In gebruik: de landelijke regels met uw eigen regels erboven, versie {version}, uit {file}, sinds {day}, door {who}.</translation>
    </message>
    <message>
        <source>Your own rules</source>
        <translation>Uw eigen regels</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>Neem in gebruik</translation>
    </message>
    <message>
        <source>Without your own rules</source>
        <translation>Zonder uw eigen regels</translation>
    </message>
    <message>
        <source>Take out of force</source>
        <translation>Haal uit gebruik</translation>
    </message>
    <message>
        <source>✓ Done. The terms of all open cases are made anew.</source>
        <translation>✓ Klaar. De termijnen van alle open dossiers worden opnieuw gemaakt.</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Statuses</source>
        <translation>Statussen</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Termijnen</translation>
    </message>
    <message>
        <source>Years that are counted</source>
        <translation>Jaren die tellen</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechten</translation>
    </message>
    <message>
        <source>What may come next</source>
        <translation>Wat hierna kan</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Tegenstrijdigheden</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>Search in words, source or number of a rule</source>
        <translation>Zoek op woorden, bron of nummer van een regel</translation>
    </message>
    <message>
        <source>Search the rules</source>
        <translation>Zoek in de regels</translation>
    </message>
    <message>
        <source>{title}, version {version}. No rule here is legal advice: check with the IND or a lawyer. What was not verified says so.</source>
        <translation>{title}, versie {version}. Geen regel hier is juridisch advies: controleer bij de IND of een advocaat. Bij wat niet geverifieerd is, staat dat.</translation>
    </message>
    <message>
        <source>{count} rules</source>
        <translation>{count} regels</translation>
    </message>
    <message>
        <source>No rule has these words.</source>
        <translation>Geen regel heeft deze woorden.</translation>
    </message>
</context>
<context>
    <name>SafetyPage</name>
    <message>
        <source>Safety now</source>
        <translation>Veiligheid nu</translation>
    </message>
</context>
<context>
    <name>SafetyPanel</name>
    <message>
        <source>Is there acute danger?</source>
        <translation>Is er acuut gevaar?</translation>
    </message>
    <message>
        <source>In danger of life, call 112 first.</source>
        <translation>Bij levensgevaar belt u eerst 112.</translation>
    </message>
    <message>
        <source>What is the danger?</source>
        <translation>Wat is het gevaar?</translation>
    </message>
    <message>
        <source>Describe the danger, not the person behind it.</source>
        <translation>Beschrijf het gevaar, niet de persoon erachter.</translation>
    </message>
    <message>
        <source>Who else is threatened?</source>
        <translation>Wie wordt er nog meer bedreigd?</translation>
    </message>
    <message>
        <source>Do the people behind it know where the client is?</source>
        <translation>Weten de mensen erachter waar de cliënt is?</translation>
    </message>
    <message>
        <source>Are phone and accounts safe?</source>
        <translation>Zijn telefoon en accounts veilig?</translation>
    </message>
    <message>
        <source>Must the address stay secret?</source>
        <translation>Moet het adres geheim blijven?</translation>
    </message>
    <message>
        <source>What was agreed for now?</source>
        <translation>Wat is er nu afgesproken?</translation>
    </message>
    <message>
        <source>Judged on</source>
        <translation>Beoordeeld op</translation>
    </message>
</context>
<context>
    <name>SafetyPlanPanel</name>
    <message>
        <source>Agreed with the client on</source>
        <translation>Afgesproken met de cliënt op</translation>
    </message>
    <message>
        <source>Code word</source>
        <translation>Codewoord</translation>
    </message>
    <message>
        <source>What it means, and to whom it is said.</source>
        <translation>Wat het betekent en tegen wie het gezegd wordt.</translation>
    </message>
    <message>
        <source>What to do in danger</source>
        <translation>Wat te doen bij gevaar</translation>
    </message>
    <message>
        <source>First step first. In acute danger: 112.</source>
        <translation>De eerste stap eerst. Bij acuut gevaar: 112.</translation>
    </message>
    <message>
        <source>The danger</source>
        <translation>Het gevaar</translation>
    </message>
    <message>
        <source>What could happen</source>
        <translation>Wat kan er gebeuren</translation>
    </message>
    <message>
        <source>Describe the danger, not the person: no names of suspects.</source>
        <translation>Beschrijf het gevaar, niet de persoon: geen namen van verdachten.</translation>
    </message>
    <message>
        <source>How far does it reach?</source>
        <translation>Hoe ver reikt het?</translation>
    </message>
    <message>
        <source>Places, phone, family; again no names.</source>
        <translation>Plekken, telefoon, familie; ook hier geen namen.</translation>
    </message>
    <message>
        <source>Last threat on</source>
        <translation>Laatste bedreiging op</translation>
    </message>
    <message>
        <source>Is the address known to who threatens?</source>
        <translation>Kent wie dreigt het adres?</translation>
    </message>
    <message>
        <source>The address</source>
        <translation>Het adres</translation>
    </message>
    <message>
        <source>Who knows the address?</source>
        <translation>Wie kent het adres?</translation>
    </message>
    <message>
        <source>Professionals in the network are added by themselves.</source>
        <translation>Professionals uit het netwerk komen er vanzelf bij.</translation>
    </message>
    <message>
        <source>Secrecy in the population register (BRP) asked for?</source>
        <translation>Geheimhouding in de BRP gevraagd?</translation>
    </message>
    <message>
        <source>Asked for on</source>
        <translation>Gevraagd op</translation>
    </message>
    <message>
        <source>Phone and accounts</source>
        <translation>Telefoon en accounts</translation>
    </message>
    <message>
        <source>Gone through together and in order</source>
        <translation>Samen doorgenomen en in orde</translation>
    </message>
    <message>
        <source>Not in order yet</source>
        <translation>Nog niet in orde</translation>
    </message>
    <message>
        <source>And what is done about it, by whom.</source>
        <translation>En wat eraan gedaan wordt, door wie.</translation>
    </message>
    <message>
        <source>Is the location shared with somebody?</source>
        <translation>Wordt de locatie met iemand gedeeld?</translation>
    </message>
    <message>
        <source>Phone and social media</source>
        <translation>Telefoon en sociale media</translation>
    </message>
    <message>
        <source>Which number and which accounts are used; who may see them.</source>
        <translation>Welk nummer en welke accounts worden gebruikt; wie mag ze zien.</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Elke dag</translation>
    </message>
    <message>
        <source>Work and route</source>
        <translation>Werk en route</translation>
    </message>
    <message>
        <source>Children and school</source>
        <translation>Kinderen en school</translation>
    </message>
    <message>
        <source>Who may fetch them, what the school knows.</source>
        <translation>Wie mag ze halen, wat weet de school.</translation>
    </message>
    <message>
        <source>Bans on contact or areas</source>
        <translation>Contact- of gebiedsverboden</translation>
    </message>
    <message>
        <source>Professional judgement</source>
        <translation>Professioneel oordeel</translation>
    </message>
    <message>
        <source>What do you make of it?</source>
        <translation>Wat is uw oordeel?</translation>
    </message>
    <message>
        <source>In words: what is the danger based on, what protects, what is unknown. No score.</source>
        <translation>In woorden: waarop berust het gevaar, wat beschermt, wat is onbekend. Geen score.</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Beoordeeld door</translation>
    </message>
    <message>
        <source>Everybody who took part.</source>
        <translation>Iedereen die meedeed.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
</context>
<context>
    <name>SafetySection</name>
    <message>
        <source>The danger, who else is under threat, and what was agreed, stand here.</source>
        <translation>Hier staat het gevaar, wie nog meer wordt bedreigd, en wat is afgesproken.</translation>
    </message>
    <message>
        <source>+ new assessment</source>
        <translation>+ nieuwe beoordeling</translation>
    </message>
    <message>
        <source>Left with unknown destination</source>
        <translation>Met onbekende bestemming vertrokken</translation>
    </message>
    <message>
        <source>Safety at this moment</source>
        <translation>Veiligheid op dit moment</translation>
    </message>
    <message>
        <source>+ unknown destination</source>
        <translation>+ onbekende bestemming</translation>
    </message>
    <message>
        <source>When the client was gone, who was told, and the return.</source>
        <translation>Wanneer de cliënt weg was, wie is ingelicht, en de terugkeer.</translation>
    </message>
    <message>
        <source>acute danger</source>
        <translation>acuut gevaar</translation>
    </message>
    <message>
        <source>not back yet</source>
        <translation>nog niet terug</translation>
    </message>
    <message>
        <source>back</source>
        <translation>terug</translation>
    </message>
</context>
<context>
    <name>SealedDialogs</name>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Meeting pack</source>
        <translation>Overlegpakket</translation>
    </message>
    <message>
        <source>Meeting pack (*.mhmeeting)</source>
        <translation>Overlegpakket (*.mhmeeting)</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Verslag</translation>
    </message>
    <message>
        <source>Minutes (*.mhminutes)</source>
        <translation>Verslag (*.mhminutes)</translation>
    </message>
    <message>
        <source>Your key file</source>
        <translation>Uw sleutelbestand</translation>
    </message>
</context>
<context>
    <name>Seam</name>
    <message>
        <source>From {first} no place is known</source>
        <translation>Vanaf {first} is geen plek bekend</translation>
    </message>
    <message>
        <source>Two places at once, since {first}</source>
        <translation>Twee plekken tegelijk, sinds {first}</translation>
    </message>
    <message>
        <source>1 day not known where: {first}</source>
        <translation>1 dag niet bekend waar: {first}</translation>
    </message>
    <message>
        <source>{days} days not known where: {first} to {last}</source>
        <translation>{days} dagen niet bekend waar: {first} t/m {last}</translation>
    </message>
    <message>
        <source>Two places at once: {first} to {last}</source>
        <translation>Twee plekken tegelijk: {first} t/m {last}</translation>
    </message>
</context>
<context>
    <name>SearchList</name>
    <message>
        <source>What was found</source>
        <translation>Wat er is gevonden</translation>
    </message>
    <message>
        <source>Nothing was found for “{text}”.</source>
        <translation>Niets gevonden voor ‘{text}’.</translation>
    </message>
    <message>
        <source>Names that are written differently are listed too. Enter opens.</source>
        <translation>Namen die anders worden geschreven staan er ook bij. Enter opent.</translation>
    </message>
    <message>
        <source>Enter opens, Up and Down choose, Esc closes.</source>
        <translation>Enter opent, pijl omhoog en omlaag kiezen, Esc sluit.</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
</context>
<context>
    <name>SeatRow</name>
    <message>
        <source>Ground: {words}</source>
        <translation>Grondslag: {words}</translation>
    </message>
</context>
<context>
    <name>SeatTicks</name>
    <message>
        <source>blocked</source>
        <translation>zit vast</translation>
    </message>
</context>
<context>
    <name>SeatWords</name>
    <message>
        <source>Anonymous: age group, broad origin, form and question. No name or number, no days, no place. Nobody needs a ground for this.</source>
        <translation>Anoniem: leeftijdsgroep, herkomst in grote lijnen, vorm en vraag. Geen naam of nummer, geen data, geen plaats. Hiervoor is geen grondslag nodig.</translation>
    </message>
    <message>
        <source>Pseudonymised: the number of the case, age, days, status, kind of shelter, actions. No name, address or BSN, nobody else by name. Each needs a ground.</source>
        <translation>Gepseudonimiseerd: dossiernummer, leeftijd, data, status, soort opvang, acties. Geen naam, adres of BSN, niemand anders bij naam. Voor ieder is een grondslag nodig.</translation>
    </message>
    <message>
        <source>Full: with name and date of birth. Each needs a ground, and what is more sensitive is ticked below, one by one, with a reason.</source>
        <translation>Volledig: met naam en geboortedatum. Voor ieder is een grondslag nodig; wat gevoeliger is, vinkt u hieronder één voor één aan, met een reden.</translation>
    </message>
    <message>
        <source>no ground</source>
        <translation>geen grondslag</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglaten</translation>
    </message>
    <message>
        <source>Discuss in tier A</source>
        <translation>Op niveau A bespreken</translation>
    </message>
    <message>
        <source>Give the reason</source>
        <translation>Reden geven</translation>
    </message>
    <message>
        <source>Untick: {field}</source>
        <translation>Vinkje weg: {field}</translation>
    </message>
    <message>
        <source>They are bound by secrecy</source>
        <translation>Heeft beroepsgeheim</translation>
    </message>
    <message>
        <source>Choose a ground</source>
        <translation>Grondslag kiezen</translation>
    </message>
    <message>
        <source>Write the law or covenant</source>
        <translation>Wet of convenant invullen</translation>
    </message>
    <message>
        <source>Record a consent …</source>
        <translation>Toestemming vastleggen …</translation>
    </message>
    <message>
        <source>Nothing more for them</source>
        <translation>Niets extra voor deze deelnemer</translation>
    </message>
    <message>
        <source>Also for them: {names}</source>
        <translation>Ook voor deze deelnemer: {names}</translation>
    </message>
</context>
<context>
    <name>SecretPage</name>
    <message>
        <source>Passphrase</source>
        <translation>Wachtwoordzin</translation>
    </message>
    <message>
        <source>Your secret age key</source>
        <translation>Uw geheime age-sleutel</translation>
    </message>
    <message>
        <source>The coordinator told it to you by phone or at the table.</source>
        <translation>De coördinator gaf die aan u door, aan de telefoon of aan tafel.</translation>
    </message>
    <message>
        <source>It begins with AGE-SECRET-KEY-. It never leaves this computer.</source>
        <translation>Hij begint met AGE-SECRET-KEY-. Hij verlaat deze computer nooit.</translation>
    </message>
    <message>
        <source>✓ The minutes were saved: {name}</source>
        <translation>✓ Het verslag is opgeslagen: {name}</translation>
    </message>
    <message>
        <source>Send this file to the coordinator. The pack itself stays closed.</source>
        <translation>Stuur dit bestand naar de coördinator. Het pakket zelf blijft dicht.</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>De wachtwoordzin is leeg.</translation>
    </message>
    <message>
        <source>The key is empty.</source>
        <translation>De sleutel is leeg.</translation>
    </message>
    <message>
        <source>Type it first.</source>
        <translation>Typ die eerst.</translation>
    </message>
    <message>
        <source>MH Coordinator</source>
        <translation>MH Coördinator</translation>
    </message>
    <message>
        <source>Open the meeting pack</source>
        <translation>Overlegpakket openen</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Pakket</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Kiezen …</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Caps Lock staat aan</translation>
    </message>
    <message>
        <source>Save what was typed as minutes</source>
        <translation>Wat u typte opslaan als verslag</translation>
    </message>
    <message>
        <source>The pack is being opened</source>
        <translation>Het pakket wordt geopend</translation>
    </message>
    <message>
        <source>The pack is being opened. This takes a few seconds …</source>
        <translation>Het pakket wordt geopend. Dat duurt een paar seconden …</translation>
    </message>
    <message>
        <source>Choose a key file …</source>
        <translation>Sleutelbestand kiezen …</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>What you type is kept beside the pack, sealed. There is no network.</source>
        <translation>Wat u typt, wordt verzegeld bewaard naast het pakket. Er is geen netwerk.</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Grotere tekst</translation>
    </message>
    <message>
        <source>In het Nederlands</source>
        <translation>In English</translation>
    </message>
</context>
<context>
    <name>SecretText</name>
    <message>
        <source>Show (is logged)</source>
        <translation>Toon (komt in logboek)</translation>
    </message>
</context>
<context>
    <name>SendPage</name>
    <message>
        <source>✓ The letter was handed to the printer</source>
        <translation>✓ De brief is naar de printer</translation>
    </message>
    <message>
        <source>✓ The encrypted PDF was saved</source>
        <translation>✓ De versleutelde pdf is opgeslagen</translation>
    </message>
    <message>
        <source>It stands in the log of this case, and the referral is marked as sent.</source>
        <translation>Het staat in het logboek van dit dossier, en de verwijzing staat op verstuurd.</translation>
    </message>
    <message>
        <source>You will be reminded when no answer has come by {day}.</source>
        <translation>U krijgt een herinnering als er op {day} geen antwoord is.</translation>
    </message>
    <message>
        <source>Send the file by secure mail (NTA 7516), the passphrase apart.</source>
        <translation>Verstuur het bestand met beveiligde mail (NTA 7516), de wachtwoordzin apart.</translation>
    </message>
    <message>
        <source>To: {recipient}</source>
        <translation>Aan: {recipient}</translation>
    </message>
    <message>
        <source>For: {purpose}</source>
        <translation>Voor: {purpose}</translation>
    </message>
    <message>
        <source>Ground: {basis}</source>
        <translation>Grondslag: {basis}</translation>
    </message>
    <message>
        <source>Shared: {fields}</source>
        <translation>Gedeeld: {fields}</translation>
    </message>
    <message>
        <source>Answer by: {day}</source>
        <translation>Antwoord uiterlijk: {day}</translation>
    </message>
    <message>
        <source>State: {state}</source>
        <translation>Stand: {state}</translation>
    </message>
</context>
<context>
    <name>SenderCard</name>
    <message>
        <source>Sender on letters</source>
        <translation>Afzender op brieven</translation>
    </message>
    <message>
        <source>This stands at the head of every letter and summary. Your name and your function stand below a letter; without a name, the one of whoever opened the vault.</source>
        <translation>Dit staat boven elke brief en elke samenvatting. Uw naam en uw functie staan onder een brief; zonder naam staat daar wie de kluis opende.</translation>
    </message>
    <message>
        <source>Save the sender</source>
        <translation>Afzender bewaren</translation>
    </message>
    <message>
        <source>✓ Saved. From now on it stands on every letter.</source>
        <translation>✓ Bewaard. Vanaf nu staat dit op elke brief.</translation>
    </message>
</context>
<context>
    <name>SenderForm</name>
    <message>
        <source>Your name</source>
        <translation>Uw naam</translation>
    </message>
    <message>
        <source>Your function</source>
        <translation>Uw functie</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>zoals het systeem</translation>
    </message>
    <message>
        <source>light</source>
        <translation>licht</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>donker</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekstgrootte</translation>
    </message>
    <message>
        <source>All text and all buttons grow together.</source>
        <translation>Alle tekst en alle knoppen groeien mee.</translation>
    </message>
    <message>
        <source>Lock after so many minutes without touch</source>
        <translation>Vergrendel na zoveel minuten zonder aanraking</translation>
    </message>
    <message>
        <source>What you were typing is kept as an encrypted draft. Ctrl L locks at once.</source>
        <translation>Wat u typte, blijft bewaard als versleuteld concept. Ctrl L vergrendelt meteen.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>What you choose applies at once, on this laptop.</source>
        <translation>Wat u kiest, geldt meteen, op deze laptop.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lezen</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Vergrendelen</translation>
    </message>
</context>
<context>
    <name>SharedFieldRow</name>
    <message>
        <source>Why does the recipient need this?</source>
        <translation>Waarom heeft de ontvanger dit nodig?</translation>
    </message>
    <message>
        <source>Reason to share: {what}</source>
        <translation>Reden om te delen: {what}</translation>
    </message>
</context>
<context>
    <name>ShelterCard</name>
    <message>
        <source>Shelter</source>
        <translation>Opvang</translation>
    </message>
    <message>
        <source>placed</source>
        <translation>geplaatst</translation>
    </message>
    <message>
        <source>{number} waiting</source>
        <translation>{number} wachten</translation>
    </message>
    <message>
        <source>1 place ends within 14 days</source>
        <translation>1 plek loopt af binnen 14 dagen</translation>
    </message>
    <message>
        <source>{number} places end within 14 days</source>
        <translation>{number} plekken lopen af binnen 14 dagen</translation>
    </message>
</context>
<context>
    <name>ShelterRequestPanel</name>
    <message>
        <source>Kind of place</source>
        <translation>Soort plek</translation>
    </message>
    <message>
        <source>Which kind</source>
        <translation>Welke soort</translation>
    </message>
    <message>
        <source>In your own words; not the name of the place.</source>
        <translation>In uw eigen woorden; niet de naam van de plek.</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation>Gevraagd aan</translation>
    </message>
    <message>
        <source>Type a few letters of an organisation, or other words.</source>
        <translation>Typ een paar letters van een organisatie, of andere woorden.</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Gevraagd op</translation>
    </message>
    <message>
        <source>Answer expected by</source>
        <translation>Antwoord verwacht vóór</translation>
    </message>
    <message>
        <source>Where does it stand?</source>
        <translation>Hoe staat het ervoor?</translation>
    </message>
    <message>
        <source>Number on the waiting list</source>
        <translation>Nummer op de wachtlijst</translation>
    </message>
    <message>
        <source>As they told you; 1 is the first to get a place.</source>
        <translation>Zoals u het hoorde; nummer 1 krijgt de eerste plek.</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Beantwoord op</translation>
    </message>
    <message>
        <source>Why refused or withdrawn</source>
        <translation>Waarom afgewezen of ingetrokken</translation>
    </message>
    <message>
        <source>In the words of who refused.</source>
        <translation>In de woorden van wie afwees.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Conditions, who to call.</source>
        <translation>Voorwaarden, wie u kunt bellen.</translation>
    </message>
</context>
<context>
    <name>ShelterSection</name>
    <message>
        <source>Where the client stays, until when, and how secret the address is.</source>
        <translation>Waar de cliënt verblijft, tot wanneer, en hoe geheim het adres is.</translation>
    </message>
    <message>
        <source>+ place</source>
        <translation>+ plek</translation>
    </message>
    <message>
        <source>Where the client stays</source>
        <translation>Waar de cliënt verblijft</translation>
    </message>
    <message>
        <source>Move to another place</source>
        <translation>Verhuizen naar een andere plek</translation>
    </message>
    <message>
        <source>Requests for a place</source>
        <translation>Aanvragen voor een plek</translation>
    </message>
    <message>
        <source>+ request</source>
        <translation>+ aanvraag</translation>
    </message>
    <message>
        <source>Which places were asked for, and what was answered.</source>
        <translation>Welke plekken zijn gevraagd en wat het antwoord was.</translation>
    </message>
    <message>
        <source>Place granted …</source>
        <translation>Plek toegekend …</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>geheim</translation>
    </message>
    <message>
        <source>address not shared</source>
        <translation>adres niet gedeeld</translation>
    </message>
    <message>
        <source>{state}, number {number}</source>
        <translation>{state}, nummer {number}</translation>
    </message>
</context>
<context>
    <name>ShortMonth</name>
    <message>
        <source>Jan</source>
        <translation>jan</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>feb</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>mrt</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>apr</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mei</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>jun</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>jul</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>aug</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>sep</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>okt</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>nov</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>dec</translation>
    </message>
</context>
<context>
    <name>Sides</name>
    <message>
        <source>Case</source>
        <translation>Casus</translation>
    </message>
    <message>
        <source>Proposals {number}</source>
        <translation>Voorstellen {number}</translation>
    </message>
    <message>
        <source>Decided {number}</source>
        <translation>Besloten {number}</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation>Tafel {number}</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
</context>
<context>
    <name>SnoozeDialog</name>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>maandag</translation>
    </message>
    <message>
        <source>the last day, {day}</source>
        <translation>de laatste dag, {day}</translation>
    </message>
    <message>
        <source>in a week, {day}</source>
        <translation>over een week, {day}</translation>
    </message>
    <message>
        <source>another day</source>
        <translation>een andere dag</translation>
    </message>
    <message>
        <source>The last day of this term is over. It can be put off for a week at a time, and comes back with your reason until a fact settles it.</source>
        <translation>De laatste dag van deze termijn is voorbij. U kunt hem steeds een week uitstellen. Hij komt terug, met uw reden, tot een feit hem afhandelt.</translation>
    </message>
    <message>
        <source>At the latest until {day}, the last day of this term. On that day it stands in the list again, with your reason. The term itself does not change.</source>
        <translation>Uiterlijk tot {day}, de laatste dag van deze termijn. Op die dag staat hij weer in de lijst, met uw reden. De termijn zelf verandert niet.</translation>
    </message>
    <message>
        <source>Today is the last day of this term. It cannot be put off.</source>
        <translation>Vandaag is de laatste dag van deze termijn. U kunt hem niet uitstellen.</translation>
    </message>
    <message>
        <source>It stays in the list until a fact settles it.</source>
        <translation>Hij blijft in de lijst staan tot een feit hem afhandelt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Uitstellen</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>Tot wanneer?</translation>
    </message>
    <message>
        <source>On that day it stands in the list again, with your reason. The term itself does not change.</source>
        <translation>Op die dag staat het weer in de lijst, met uw reden. De termijn zelf verandert niet.</translation>
    </message>
    <message>
        <source>Why? *</source>
        <translation>Waarom? *</translation>
    </message>
    <message>
        <source>Show it again now</source>
        <translation>Nu weer tonen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Put off  (Ctrl S)</source>
        <translation>Uitstellen  (Ctrl S)</translation>
    </message>
</context>
<context>
    <name>StatusLinks</name>
    <message>
        <source>1 open case</source>
        <translation>1 open dossier</translation>
    </message>
    <message>
        <source>{number} open cases</source>
        <translation>{number} open dossiers</translation>
    </message>
    <message>
        <source>{number} in aftercare</source>
        <translation>{number} in nazorg</translation>
    </message>
</context>
<context>
    <name>StepButton</name>
    <message>
        <source>done</source>
        <translation>gedaan</translation>
    </message>
    <message>
        <source>something here cannot be right</source>
        <translation>hier kan iets niet kloppen</translation>
    </message>
    <message>
        <source>Step {number}: {title}</source>
        <translation>Stap {number}: {title}</translation>
    </message>
</context>
<context>
    <name>StepConsequences</name>
    <message>
        <source>From this follows, before you save:</source>
        <translation>Hieruit volgt, vóór u opslaat:</translation>
    </message>
    <message>
        <source>No status and no term follows from this by the rules.</source>
        <translation>Volgens de regels volgt hier geen status of termijn uit.</translation>
    </message>
    <message>
        <source>And {count} more; the page of the case shows all.</source>
        <translation>En nog {count}; de pagina van het dossier laat alles zien.</translation>
    </message>
    <message>
        <source>What follows from this could not be worked out.</source>
        <translation>Wat hieruit volgt, kon niet worden berekend.</translation>
    </message>
    <message>
        <source>This contradicts something: {what}</source>
        <translation>Dit is in strijd met iets anders: {what}</translation>
    </message>
    <message>
        <source>{what}: {day}</source>
        <translation>{what}: {day}</translation>
    </message>
    <message>
        <source>{what} moves to {day}</source>
        <translation>{what} verschuift naar {day}</translation>
    </message>
    <message>
        <source>{what} until {day}</source>
        <translation>{what} tot en met {day}</translation>
    </message>
    <message>
        <source>{what}, no last day known</source>
        <translation>{what}, laatste dag niet bekend</translation>
    </message>
    <message>
        <source>{what} ends on {day}</source>
        <translation>{what} eindigt op {day}</translation>
    </message>
    <message>
        <source>{what} stays in force</source>
        <translation>{what} blijft gelden</translation>
    </message>
    <message>
        <source>{day} moved to a working day</source>
        <translation>{day} verschoven naar een werkdag</translation>
    </message>
    <message>
        <source>{what}: settled</source>
        <translation>{what}: afgehandeld</translation>
    </message>
    <message>
        <source>{what}: no longer runs</source>
        <translation>{what}: loopt niet meer</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>residence</source>
        <translation>verblijf</translation>
    </message>
    <message>
        <source>criminal case</source>
        <translation>strafzaak</translation>
    </message>
    <message>
        <source>Nothing yet. Add the first step; terms and rights follow from it.</source>
        <translation>Nog niets. Voeg de eerste stap toe; termijnen en rechten volgen daaruit.</translation>
    </message>
    <message>
        <source>day not known</source>
        <translation>dag niet bekend</translation>
    </message>
    <message>
        <source>from the intake</source>
        <translation>uit de intake</translation>
    </message>
    <message>
        <source>Open its form</source>
        <translation>Open het formulier</translation>
    </message>
</context>
<context>
    <name>StepPalette</name>
    <message>
        <source>Add a step</source>
        <translation>Stap toevoegen</translation>
    </message>
    <message>
        <source>What happened? Type a few letters</source>
        <translation>Wat gebeurde er? Typ een paar letters</translation>
    </message>
    <message>
        <source>Find a step</source>
        <translation>Zoek een stap</translation>
    </message>
    <message>
        <source>Steps by theme</source>
        <translation>Stappen per onderwerp</translation>
    </message>
    <message>
        <source>No step is called so. Try another word.</source>
        <translation>Geen stap heet zo. Probeer een ander woord.</translation>
    </message>
</context>
<context>
    <name>StepRail</name>
    <message>
        <source>What you type is kept at once, encrypted.</source>
        <translation>Wat u typt, wordt meteen versleuteld bewaard.</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Stap {number} van {count}</translation>
    </message>
    <message>
        <source>Kept as a draft at {time}. Encrypted; you can stop at any time.</source>
        <translation>Bewaard als concept om {time}. Versleuteld; u kunt altijd stoppen.</translation>
    </message>
</context>
<context>
    <name>StepTheme</name>
    <message>
        <source>Reflection period</source>
        <translation>Bedenktijd</translation>
    </message>
    <message>
        <source>Complaint and cooperation</source>
        <translation>Aangifte en medewerking</translation>
    </message>
    <message>
        <source>Permits and decisions</source>
        <translation>Vergunningen en besluiten</translation>
    </message>
    <message>
        <source>Objection and appeal</source>
        <translation>Bezwaar en beroep</translation>
    </message>
    <message>
        <source>Hardship route</source>
        <translation>Schrijnend pad</translation>
    </message>
    <message>
        <source>Dublin and asylum</source>
        <translation>Dublin en asiel</translation>
    </message>
    <message>
        <source>Citizens of the EU</source>
        <translation>EU-burgers</translation>
    </message>
    <message>
        <source>Support by the municipality (Wmo)</source>
        <translation>Hulp van de gemeente (Wmo)</translation>
    </message>
    <message>
        <source>Left and returned</source>
        <translation>Vertrokken en terug</translation>
    </message>
    <message>
        <source>Prosecution and court</source>
        <translation>Vervolging en rechter</translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>Very good.</source>
        <translation>Heel goed.</translation>
    </message>
    <message>
        <source>Good: hard to guess.</source>
        <translation>Goed: moeilijk te raden.</translation>
    </message>
    <message>
        <source>Many people use this. Take words that nobody expects.</source>
        <translation>Dit gebruiken veel mensen. Neem woorden die niemand verwacht.</translation>
    </message>
    <message>
        <source>This holds a name of yours. Take words that nobody expects.</source>
        <translation>Hier staat een naam van u in. Neem woorden die niemand verwacht.</translation>
    </message>
    <message>
        <source>This has a pattern that is tried early. Add words of another kind.</source>
        <translation>Hier zit een patroon in dat snel wordt geprobeerd. Voeg andere woorden toe.</translation>
    </message>
    <message>
        <source>Still too short. Add words.</source>
        <translation>Nog te kort. Voeg woorden toe.</translation>
    </message>
    <message>
        <source>Still too easy to guess. Add a word or two.</source>
        <translation>Nog te makkelijk te raden. Voeg een of twee woorden toe.</translation>
    </message>
    <message>
        <source>The strength could not be judged.</source>
        <translation>De sterkte kon niet worden beoordeeld.</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Question for the table.</source>
        <translation>Vraag aan tafel.</translation>
    </message>
    <message>
        <source>Family, without names</source>
        <translation>Gezin, zonder namen</translation>
    </message>
    <message>
        <source>New agreements</source>
        <translation>Nieuwe afspraken</translation>
    </message>
    <message>
        <source>Case summary</source>
        <translation>Casusblad</translation>
    </message>
    <message>
        <source>Urgency:</source>
        <translation>Spoed:</translation>
    </message>
    <message>
        <source>Brought in by:</source>
        <translation>Ingebracht door:</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliënt</translation>
    </message>
    <message>
        <source>Trajectory</source>
        <translation>Traject</translation>
    </message>
    <message>
        <source>What holds now</source>
        <translation>Wat geldt nu</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Veiligheid</translation>
    </message>
    <message>
        <source>Life domains, since last time</source>
        <translation>Leefgebieden, sinds de vorige keer</translation>
    </message>
    <message>
        <source>Procedure, check with IND or lawyer</source>
        <translation>Procedure, controleer bij IND of advocaat</translation>
    </message>
    <message>
        <source>Own wish: {wish}</source>
        <translation>Eigen wens: {wish}</translation>
    </message>
    <message>
        <source>Needs by life domain</source>
        <translation>Hulpvragen per leefgebied</translation>
    </message>
    <message>
        <source>what</source>
        <translation>wat</translation>
    </message>
    <message>
        <source>who</source>
        <translation>wie</translation>
    </message>
    <message>
        <source>before</source>
        <translation>voor</translation>
    </message>
    <message>
        <source>state</source>
        <translation>stand</translation>
    </message>
    <message>
        <source>Earlier agreements</source>
        <translation>Vorige afspraken</translation>
    </message>
    <message>
        <source>CONFIDENTIAL · case meeting {date}</source>
        <translation>VERTROUWELIJK · casusoverleg {date}</translation>
    </message>
    <message>
        <source>Decision list</source>
        <translation>Besluitenlijst</translation>
    </message>
    <message>
        <source>for {recipient} · destroy when all is done</source>
        <translation>voor {recipient} · vernietigen als alles gedaan is</translation>
    </message>
    <message>
        <source>Next meeting: {date}</source>
        <translation>Volgend overleg: {date}</translation>
    </message>
    <message>
        <source>tier {tier}, {meaning} · basis: {basis}</source>
        <translation>niveau {tier}, {meaning} · grondslag: {basis}</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Besloten</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Wie doet wat</translation>
    </message>
    <message>
        <source>copy {number} of {total}</source>
        <translation>exemplaar {number} van {total}</translation>
    </message>
    <message>
        <source>for {recipient} · destroy after the meeting</source>
        <translation>voor {recipient} · vernietigen na overleg</translation>
    </message>
    <message>
        <source>{number} · tier {tier}</source>
        <translation>{number} · niveau {tier}</translation>
    </message>
    <message>
        <source>copy {number}, {recipient}</source>
        <translation>exemplaar {number}, {recipient}</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>blad {page} van {pages}</translation>
    </message>
    <message>
        <source>Exploitation</source>
        <translation>Uitbuiting</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>Verblijf</translation>
    </message>
    <message>
        <source>has a place</source>
        <translation>heeft een plek</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>geen plek</translation>
    </message>
    <message>
        <source> or </source>
        <translation> of </translation>
    </message>
    <message>
        <source>younger than {age}</source>
        <translation>jonger dan {age}</translation>
    </message>
    <message>
        <source>{age} or older</source>
        <translation>{age} of ouder</translation>
    </message>
    <message>
        <source>{low} to {high} years old</source>
        <translation>{low} tot en met {high} jaar</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Nederland</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Europese Unie</translation>
    </message>
    <message>
        <source>outside the European Union</source>
        <translation>buiten de Europese Unie</translation>
    </message>
    <message>
        <source>{what}, for less than a month</source>
        <translation>{what}, korter dan een maand</translation>
    </message>
    <message>
        <source>{what}, for about a month</source>
        <translation>{what}, ongeveer een maand</translation>
    </message>
    <message>
        <source>{what}, for about {count} months</source>
        <translation>{what}, ongeveer {count} maanden</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Aangifte</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maatregel</translation>
    </message>
    <message>
        <source>another place is needed</source>
        <translation>andere plek nodig</translation>
    </message>
    <message>
        <source>Shelter</source>
        <translation>Opvang</translation>
    </message>
    <message>
        <source>Must not know</source>
        <translation>Mag niet weten</translation>
    </message>
    <message>
        <source>reflection period offered</source>
        <translation>bedenktijd aangeboden</translation>
    </message>
    <message>
        <source>in the Netherlands since</source>
        <translation>in Nederland sinds</translation>
    </message>
    <message>
        <source>M55 sent</source>
        <translation>M55 verstuurd</translation>
    </message>
    <message>
        <source>permit valid until</source>
        <translation>vergunning geldig t/m</translation>
    </message>
    <message>
        <source>registered (BRP)</source>
        <translation>ingeschreven (BRP)</translation>
    </message>
    <message>
        <source>wish</source>
        <translation>wens</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>gesprek</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>verwacht</translation>
    </message>
    <message>
        <source>pseudonymised</source>
        <translation>gepseudonimiseerd</translation>
    </message>
    <message>
        <source>care coordinator</source>
        <translation>zorgcoördinator</translation>
    </message>
    <message>
        <source>Case {position}</source>
        <translation>Casus {position}</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anoniem</translation>
    </message>
    <message>
        <source>full</source>
        <translation>volledig</translation>
    </message>
    <message>
        <source>stateless</source>
        <translation>staatloos</translation>
    </message>
    <message>
        <source>Acute danger</source>
        <translation>Acuut gevaar</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>Dreiging</translation>
    </message>
    <message>
        <source>Also in danger</source>
        <translation>Ook in gevaar</translation>
    </message>
    <message>
        <source>Address known</source>
        <translation>Adres bekend</translation>
    </message>
    <message>
        <source>Devices safe</source>
        <translation>Telefoon veilig</translation>
    </message>
    <message>
        <source>Arranged</source>
        <translation>Afspraak</translation>
    </message>
    <message>
        <source>Was missing</source>
        <translation>Weg geweest</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>besloten</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>tolk</translation>
    </message>
    <message>
        <source>moves along</source>
        <translation>gaat mee</translation>
    </message>
    <message>
        <source>parental authority</source>
        <translation>heeft gezag</translation>
    </message>
    <message>
        <source>knows of the case</source>
        <translation>weet van de zaak</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>vervallen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gedaan</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>niet gedaan</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>Case meeting</source>
        <translation>Casusoverleg</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acties</translation>
    </message>
    <message>
        <source>All open actions</source>
        <translation>Alle openstaande acties</translation>
    </message>
    <message>
        <source>case</source>
        <translation>casus</translation>
    </message>
    <message>
        <source>Of the cases in this copy</source>
        <translation>Van de casussen in dit exemplaar</translation>
    </message>
    <message>
        <source>Only the cases in which this participant takes part.</source>
        <translation>Alleen de casussen waaraan deze deelnemer meedoet.</translation>
    </message>
    <message>
        <source>{source}, as known on {day}</source>
        <translation>{source}, stand van {day}</translation>
    </message>
</context>
<context>
    <name>SummaryDialog</name>
    <message>
        <source>This is how this copy looks</source>
        <translation>Zo ziet dit exemplaar eruit</translation>
    </message>
    <message>
        <source>Write the question to the table.</source>
        <translation>Schrijf de vraag aan tafel.</translation>
    </message>
    <message>
        <source>Write for whom this copy is.</source>
        <translation>Schrijf voor wie dit exemplaar is.</translation>
    </message>
    <message>
        <source>The number of this copy is higher than the number of copies.</source>
        <translation>Het nummer van dit exemplaar is hoger dan het aantal exemplaren.</translation>
    </message>
    <message>
        <source>Give the day of the meeting.</source>
        <translation>Geef de dag van het overleg.</translation>
    </message>
    <message>
        <source>Choose on what ground this case is discussed.</source>
        <translation>Kies op welke grondslag dit dossier wordt besproken.</translation>
    </message>
    <message>
        <source>Write which covenant or law gives this ground.</source>
        <translation>Schrijf welk convenant of welke wet deze grondslag geeft.</translation>
    </message>
    <message>
        <source>✓ Copy {number} of {copies} was handed to the printer</source>
        <translation>✓ Exemplaar {number} van {copies} is naar de printer</translation>
    </message>
    <message>
        <source>✓ Copy {number} of {copies} was saved, encrypted</source>
        <translation>✓ Exemplaar {number} van {copies} is versleuteld opgeslagen</translation>
    </message>
    <message>
        <source>Case summary for the case meeting</source>
        <translation>Casusblad voor het casusoverleg</translation>
    </message>
    <message>
        <source>Pseudonymised: no names, addresses, numbers or shelters. Every copy says whose it is.</source>
        <translation>Gepseudonimiseerd: geen namen, adressen, nummers of opvangplekken. Op elk exemplaar staat van wie het is.</translation>
    </message>
    <message>
        <source>Question to the table</source>
        <translation>Vraag aan tafel</translation>
    </message>
    <message>
        <source>What should the meeting decide? It stands at the top of the page.</source>
        <translation>Wat moet het overleg beslissen? Dit staat bovenaan het blad.</translation>
    </message>
    <message>
        <source>This copy is for</source>
        <translation>Dit exemplaar is voor</translation>
    </message>
    <message>
        <source>An organisation or a function at the table.</source>
        <translation>Een organisatie of functie aan tafel.</translation>
    </message>
    <message>
        <source>Meeting on</source>
        <translation>Overleg op</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Exemplaar</translation>
    </message>
    <message>
        <source>Number of this copy</source>
        <translation>Nummer van dit exemplaar</translation>
    </message>
    <message>
        <source>of</source>
        <translation>van</translation>
    </message>
    <message>
        <source>Copies in all</source>
        <translation>Aantal exemplaren</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grondslag</translation>
    </message>
    <message>
        <source>On what ground is this case discussed at this table?</source>
        <translation>Op welke grondslag wordt dit dossier aan deze tafel besproken?</translation>
    </message>
    <message>
        <source>Note with this ground</source>
        <translation>Toelichting bij deze grondslag</translation>
    </message>
    <message>
        <source>For instance the covenant and its date. Printed on the page.</source>
        <translation>Bijvoorbeeld het convenant en de datum. Komt op het blad.</translation>
    </message>
    <message>
        <source>tier B, pseudonymised</source>
        <translation>niveau B, gepseudonimiseerd</translation>
    </message>
    <message>
        <source>Anonymous and full pages are made in a case meeting.</source>
        <translation>Anonieme en volledige bladen maakt u in een casusoverleg.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Nog niet</translation>
    </message>
    <message>
        <source>Back to the case</source>
        <translation>Terug naar het dossier</translation>
    </message>
    <message>
        <source>Show the paper</source>
        <translation>Toon het blad</translation>
    </message>
    <message>
        <source>Save as encrypted PDF …</source>
        <translation>Opslaan als versleutelde pdf …</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Afdrukken …</translation>
    </message>
</context>
<context>
    <name>TablePanel</name>
    <message>
        <source>At the table</source>
        <translation>Aan tafel</translation>
    </message>
    <message>
        <source>Everybody gets a copy with their own number, and only their own cases.</source>
        <translation>Ieder krijgt een exemplaar met een eigen nummer, en alleen de eigen casussen.</translation>
    </message>
    <message>
        <source>Add an organisation …</source>
        <translation>Organisatie toevoegen …</translation>
    </message>
    <message>
        <source>Add an organisation to the table</source>
        <translation>Een organisatie aan tafel toevoegen</translation>
    </message>
    <message>
        <source>The meeting</source>
        <translation>Het overleg</translation>
    </message>
</context>
<context>
    <name>TableScreen</name>
    <message>
        <source>What comes now shows all cases. Does nobody look at this screen any more?</source>
        <translation>Hierna komen alle casussen in beeld. Kijkt er niemand meer mee op dit scherm?</translation>
    </message>
    <message>
        <source>Nobody looks: leave</source>
        <translation>Niemand kijkt mee: weggaan</translation>
    </message>
    <message>
        <source>Nobody looks: go on</source>
        <translation>Niemand kijkt mee: verder</translation>
    </message>
    <message>
        <source>Case {place} of {places}</source>
        <translation>Casus {place} van {places}</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number} min</translation>
    </message>
    <message>
        <source>{number} of {total} at the table take part</source>
        <translation>{number} van {total} aan tafel doen mee</translation>
    </message>
    <message>
        <source>1 line is typed half. Does nobody look at this screen any more?</source>
        <translation>1 regel is half getypt. Kijkt er niemand meer mee op dit scherm?</translation>
    </message>
    <message>
        <source>{number} lines are typed half. Does nobody look at this screen any more?</source>
        <translation>{number} regels zijn half getypt. Kijkt er niemand meer mee op dit scherm?</translation>
    </message>
    <message>
        <source>Leave the screen</source>
        <translation>Scherm verlaten</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Volledig scherm</translation>
    </message>
    <message>
        <source>Close the meeting …</source>
        <translation>Overleg afsluiten …</translation>
    </message>
    <message>
        <source>‹ Back</source>
        <translation>‹ Terug</translation>
    </message>
    <message>
        <source>Next ›</source>
        <translation>Volgende ›</translation>
    </message>
</context>
<context>
    <name>TakenInDialog</name>
    <message>
        <source>Minutes of the chair</source>
        <translation>Verslag van de voorzitter</translation>
    </message>
    <message>
        <source>Not added: their case is no longer on the agenda</source>
        <translation>Niet toegevoegd: hun casus staat niet meer op de agenda</translation>
    </message>
    <message>
        <source>Not added: these stand in the minutes already, in other words</source>
        <translation>Niet toegevoegd: deze staan al in het verslag, in andere woorden</translation>
    </message>
    <message>
        <source>Nothing is written in the cases yet: that happens when you close the meeting.</source>
        <translation>In de dossiers staat nog niets: dat gebeurt als u het overleg afsluit.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Look at the minutes</source>
        <translation>Verslag bekijken</translation>
    </message>
</context>
<context>
    <name>TaskLine</name>
    <message>
        <source>done</source>
        <translation>klaar</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>vervallen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Laten vervallen</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Wijzig</translation>
    </message>
</context>
<context>
    <name>TaskPanel</name>
    <message>
        <source>Action or appointment?</source>
        <translation>Taak of afspraak?</translation>
    </message>
    <message>
        <source>What must happen?</source>
        <translation>Wat moet er gebeuren?</translation>
    </message>
    <message>
        <source>Who does it?</source>
        <translation>Wie doet het?</translation>
    </message>
    <message>
        <source>Before or on</source>
        <translation>Voor of op</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Gedaan op</translation>
    </message>
    <message>
        <source>Dropped on</source>
        <translation>Vervallen op</translation>
    </message>
    <message>
        <source>Why dropped</source>
        <translation>Waarom vervallen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
</context>
<context>
    <name>TaskTable</name>
    <message>
        <source>Task</source>
        <translation>Taak</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Voor wanneer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>done {day}</source>
        <translation>klaar {day}</translation>
    </message>
    <message>
        <source>stopped {day}</source>
        <translation>gestopt {day}</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>geen dag</translation>
    </message>
</context>
<context>
    <name>TasksPage</name>
    <message>
        <source>Done: {task}</source>
        <translation>Klaar: {task}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Terugdraaien</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>van mij</translation>
    </message>
    <message>
        <source>of others</source>
        <translation>van anderen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klaar</translation>
    </message>
    <message>
        <source>Whose tasks</source>
        <translation>Van wie</translation>
    </message>
    <message>
        <source>Open or done</source>
        <translation>Open of klaar</translation>
    </message>
    <message>
        <source>1 task</source>
        <translation>1 taak</translation>
    </message>
    <message>
        <source>{number} tasks</source>
        <translation>{number} taken</translation>
    </message>
    <message>
        <source>the first {number} are listed</source>
        <translation>de eerste {number} staan hier</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>‹ Today</source>
        <translation>‹ Vandaag</translation>
    </message>
    <message>
        <source>No task fits what you ask for.</source>
        <translation>Er is geen taak die hierbij past.</translation>
    </message>
    <message>
        <source>Enter opens the task · D notes that it was done today</source>
        <translation>Enter opent de taak · D legt vast dat die vandaag klaar is</translation>
    </message>
    <message>
        <source>Done today  (D)</source>
        <translation>Vandaag klaar  (D)</translation>
    </message>
</context>
<context>
    <name>TermsCard</name>
    <message>
        <source>Terms</source>
        <translation>Termijnen</translation>
    </message>
    <message>
        <source>No term runs. Terms follow from the steps below.</source>
        <translation>Er loopt geen termijn. Termijnen volgen uit de stappen hieronder.</translation>
    </message>
    <message>
        <source>aim, not a term in law</source>
        <translation>streven, geen wettelijke termijn</translation>
    </message>
    <message>
        <source>By the plain count {plain}; moved to the next working day {moved} (Algemene termijnenwet).</source>
        <translation>Gewoon geteld {plain}; verschoven naar de volgende werkdag {moved} (Algemene termijnenwet).</translation>
    </message>
    <message>
        <source>Who: {who}</source>
        <translation>Wie: {who}</translation>
    </message>
    <message>
        <source>Warns on {days}</source>
        <translation>Waarschuwt op {days}</translation>
    </message>
    <message>
        <source>+ {step}</source>
        <translation>+ {step}</translation>
    </message>
    <message>
        <source>Look at what started it</source>
        <translation>Bekijk waarmee het begon</translation>
    </message>
    <message>
        <source>Over: {count}</source>
        <translation>Voorbij: {count}</translation>
    </message>
    <message>
        <source>Fell away on {day}: its period was over.</source>
        <translation>Vervallen op {day}: de periode was voorbij.</translation>
    </message>
    <message>
        <source>✓ Settled on {day} by: {what}</source>
        <translation>✓ Afgehandeld op {day} door: {what}</translation>
    </message>
    <message>
        <source>Fell away on {day} by: {what}</source>
        <translation>Vervallen op {day} door: {what}</translation>
    </message>
</context>
<context>
    <name>TodayLine</name>
    <message>
        <source>1 day</source>
        <translation>1 dag</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} dagen</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>{day} · {days} d</source>
        <translation>{day} · {days} d</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>tot {day}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Noteer</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Evalueer</translation>
    </message>
    <message>
        <source>Arrange place</source>
        <translation>Regel plek</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Vraag opnieuw</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Deze week</translation>
    </message>
    <message>
        <source>Next four weeks</source>
        <translation>Komende vier weken</translation>
    </message>
    <message>
        <source>Later, within thirteen weeks</source>
        <translation>Later, binnen dertien weken</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Uitgesteld</translation>
    </message>
    <message>
        <source>not checked, ask the IND or a lawyer</source>
        <translation>niet getoetst, controleer bij IND of advocaat</translation>
    </message>
    <message>
        <source>put off until {day}: {reason}</source>
        <translation>uitgesteld tot {day}: {reason}</translation>
    </message>
    <message>
        <source>was put off until {day}: {reason}</source>
        <translation>was uitgesteld tot {day}: {reason}</translation>
    </message>
    <message>
        <source>show all</source>
        <translation>toon alles</translation>
    </message>
    <message>
        <source>show less</source>
        <translation>toon minder</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>Alle taken</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Wat er moet gebeuren</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Er is niets dat moet gebeuren</translation>
    </message>
    <message>
        <source>Terms, places that end, reviews, answers and tasks of your case files stand here, the most urgent first. They go away when the fact is recorded.</source>
        <translation>Hier staan termijnen, plekken die aflopen, evaluaties, antwoorden en taken van uw dossiers, het dringendste eerst. Ze verdwijnen als het feit is vastgelegd.</translation>
    </message>
    <message>
        <source>Enter opens the place where it is settled · S puts it off</source>
        <translation>Enter opent de plek waar u het afhandelt · S stelt uit</translation>
    </message>
    <message>
        <source>Caseload in numbers</source>
        <translation>Dossiers in cijfers</translation>
    </message>
</context>
<context>
    <name>TrajectoryCard</name>
    <message>
        <source>Trajectory</source>
        <translation>Traject</translation>
    </message>
    <message>
        <source>Trajectory in one picture</source>
        <translation>Het traject in één beeld</translation>
    </message>
    <message>
        <source>Ctrl + wheel zooms</source>
        <translation>Ctrl + wiel zoomt</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} tot en met {last}</translation>
    </message>
</context>
<context>
    <name>UndoRow</name>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Removed: {what}</source>
        <translation>Verwijderd: {what}</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>No vault chosen yet</source>
        <translation>Nog geen kluis gekozen</translation>
    </message>
    <message>
        <source>Choose the vault</source>
        <translation>Kies de kluis</translation>
    </message>
    <message>
        <source>No vault is chosen.</source>
        <translation>Er is geen kluis gekozen.</translation>
    </message>
    <message>
        <source>Choose the folder of the vault first.</source>
        <translation>Kies eerst de map van de kluis.</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>De wachtwoordzin is leeg.</translation>
    </message>
    <message>
        <source>Type it first.</source>
        <translation>Typ eerst de wachtwoordzin.</translation>
    </message>
    <message>
        <source>MH Coordinator</source>
        <translation>MH Coördinator</translation>
    </message>
    <message>
        <source>Unlock the vault</source>
        <translation>Open de kluis</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Kluis</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Kies …</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtwoordzin</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Caps Lock staat aan</translation>
    </message>
    <message>
        <source>The vault is being opened</source>
        <translation>De kluis gaat open</translation>
    </message>
    <message>
        <source>The vault is being opened …</source>
        <translation>De kluis gaat open …</translation>
    </message>
    <message>
        <source>Make a new vault</source>
        <translation>Maak een nieuwe kluis</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Everything stays on this laptop, encrypted. There is no network.</source>
        <translation>Alles blijft op deze laptop, versleuteld. Er is geen netwerk.</translation>
    </message>
    <message>
        <source>In het Nederlands</source>
        <translation>In English</translation>
    </message>
</context>
<context>
    <name>VaultError</name>
    <message>
        <source>Nothing was changed. The files are still there.</source>
        <translation>Er is niets veranderd. De bestanden staan er nog.</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault.</source>
        <translation>Met deze wachtwoordzin gaat de kluis niet open.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Er is niets veranderd.</translation>
    </message>
    <message>
        <source>Check Caps Lock and the keyboard language, and type the passphrase again.</source>
        <translation>Controleer Caps Lock en de taal van het toetsenbord, en typ de wachtwoordzin opnieuw.</translation>
    </message>
    <message>
        <source>There is no vault in this folder.</source>
        <translation>In deze map staat geen kluis.</translation>
    </message>
    <message>
        <source>Choose the folder whose name ends in .mhvault.</source>
        <translation>Kies de map waarvan de naam eindigt op .mhvault.</translation>
    </message>
    <message>
        <source>The file vault.json is missing from the vault.</source>
        <translation>Het bestand vault.json ontbreekt in de kluis.</translation>
    </message>
    <message>
        <source>The records are still there, encrypted.</source>
        <translation>De dossiers staan er nog, versleuteld.</translation>
    </message>
    <message>
        <source>Put vault.json back from your backup. Without it nobody can open the records.</source>
        <translation>Zet vault.json terug uit uw back-up. Zonder dit bestand kan niemand de dossiers openen.</translation>
    </message>
    <message>
        <source>The file vault.json is incomplete or unreadable.</source>
        <translation>Het bestand vault.json is onvolledig of onleesbaar.</translation>
    </message>
    <message>
        <source>Put vault.json back from your backup.</source>
        <translation>Zet vault.json terug uit uw back-up.</translation>
    </message>
    <message>
        <source>The file vault.json was altered outside this program.</source>
        <translation>Het bestand vault.json is buiten dit programma om veranderd.</translation>
    </message>
    <message>
        <source>Put vault.json back from your backup and tell your IT staff: somebody or something changed this file.</source>
        <translation>Zet vault.json terug uit uw back-up en meld het bij ICT: iemand of iets heeft dit bestand veranderd.</translation>
    </message>
    <message>
        <source>The file vault.json asks for a key calculation that this program never uses.</source>
        <translation>Het bestand vault.json vraagt om een sleutelberekening die dit programma nooit gebruikt.</translation>
    </message>
    <message>
        <source>Do not use this vault. Put vault.json back from your backup and tell your IT staff.</source>
        <translation>Gebruik deze kluis niet. Zet vault.json terug uit uw back-up en meld het bij ICT.</translation>
    </message>
    <message>
        <source>This vault was made with a newer version of the program.</source>
        <translation>Deze kluis is gemaakt met een nieuwere versie van het programma.</translation>
    </message>
    <message>
        <source>Install the newest version and open the vault again.</source>
        <translation>Installeer de nieuwste versie en open de kluis opnieuw.</translation>
    </message>
    <message>
        <source>The file records.db is missing from the vault.</source>
        <translation>Het bestand records.db ontbreekt in de kluis.</translation>
    </message>
    <message>
        <source>The key file vault.json is still there.</source>
        <translation>Het sleutelbestand vault.json staat er nog.</translation>
    </message>
    <message>
        <source>Put records.db back from your backup.</source>
        <translation>Zet records.db terug uit uw back-up.</translation>
    </message>
    <message>
        <source>The passphrase is right, but the records are damaged.</source>
        <translation>De wachtwoordzin klopt, maar de dossiers zijn beschadigd.</translation>
    </message>
    <message>
        <source>Nothing was changed. The damaged file is kept.</source>
        <translation>Er is niets veranderd. Het beschadigde bestand is bewaard.</translation>
    </message>
    <message>
        <source>Make a copy of the vault folder and put records.db back from your backup. Ask your IT staff to check the disk.</source>
        <translation>Maak een kopie van de map van de kluis en zet records.db terug uit uw back-up. Vraag ICT om de schijf te controleren.</translation>
    </message>
    <message>
        <source>The records could not be adapted to this version of the program.</source>
        <translation>De dossiers konden niet worden aangepast aan deze versie van het programma.</translation>
    </message>
    <message>
        <source>The records of before stand unchanged.</source>
        <translation>De dossiers van daarvoor staan er onveranderd.</translation>
    </message>
    <message>
        <source>Make room on the disk and try again. Or use the previous version and tell your IT staff.</source>
        <translation>Maak ruimte op de schijf en probeer het opnieuw. Of gebruik de vorige versie en meld het bij ICT.</translation>
    </message>
    <message>
        <source>The vault is open in another window or by another user.</source>
        <translation>De kluis is open in een ander venster of bij een andere gebruiker.</translation>
    </message>
    <message>
        <source>Lock it there, or close that window, and try again.</source>
        <translation>Vergrendel de kluis daar, of sluit dat venster, en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The vault was locked meanwhile.</source>
        <translation>De kluis is intussen vergrendeld.</translation>
    </message>
    <message>
        <source>Unlock it and do the last step again.</source>
        <translation>Ontgrendel de kluis en doe de laatste stap opnieuw.</translation>
    </message>
    <message>
        <source>This program may not write in the folder of the vault.</source>
        <translation>Dit programma mag niet schrijven in de map van de kluis.</translation>
    </message>
    <message>
        <source>Choose another folder, or ask your IT staff for permission to write here.</source>
        <translation>Kies een andere map, of vraag ICT om hier te mogen schrijven.</translation>
    </message>
    <message>
        <source>The disk is full, or does not take what is written.</source>
        <translation>De schijf is vol, of neemt niets meer aan.</translation>
    </message>
    <message>
        <source>What was saved before is safe. The last step was not saved.</source>
        <translation>Wat al bewaard was, is veilig. De laatste stap is niet bewaard.</translation>
    </message>
    <message>
        <source>Make room on the disk and do the last step again.</source>
        <translation>Maak ruimte op de schijf en doe de laatste stap opnieuw.</translation>
    </message>
    <message>
        <source>There is too little free memory to open the vault.</source>
        <translation>Er is te weinig vrij geheugen om de kluis te openen.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Sluit andere programma&apos;s en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>A part that protects the records is too old.</source>
        <translation>Een onderdeel dat de dossiers beschermt, is te oud.</translation>
    </message>
    <message>
        <source>Install this program again, in its newest version.</source>
        <translation>Installeer dit programma opnieuw, in de nieuwste versie.</translation>
    </message>
    <message>
        <source>The folder that you chose as its place does not exist.</source>
        <translation>De map die u als plaats koos, bestaat niet.</translation>
    </message>
    <message>
        <source>Make that folder first, or choose another place.</source>
        <translation>Maak die map eerst, of kies een andere plaats.</translation>
    </message>
    <message>
        <source>There is already something with this name.</source>
        <translation>Er staat al iets met deze naam.</translation>
    </message>
    <message>
        <source>Choose another name or another place.</source>
        <translation>Kies een andere naam of een andere plaats.</translation>
    </message>
    <message>
        <source>This passphrase can be guessed.</source>
        <translation>Deze wachtwoordzin is te raden.</translation>
    </message>
    <message>
        <source>Use five or more words that do not belong together.</source>
        <translation>Gebruik vijf of meer woorden die niet bij elkaar horen.</translation>
    </message>
</context>
<context>
    <name>WaitingIntake</name>
    <message>
        <source>no name yet</source>
        <translation>nog geen naam</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Ga verder</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Gooi weg</translation>
    </message>
    <message>
        <source>The draft of {name} will be gone for good.</source>
        <translation>Het concept van {name} is dan voorgoed weg.</translation>
    </message>
    <message>
        <source>Intake kept as a draft: {name}, {when}, step {step}. Encrypted.</source>
        <translation>Concept-intake bewaard: {name}, {when}, stap {step}. Versleuteld.</translation>
    </message>
</context>
<context>
    <name>WizardPages</name>
    <message>
        <source>To whom</source>
        <translation>Aan wie</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grondslag</translation>
    </message>
    <message>
        <source>What we share</source>
        <translation>Wat delen we</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Versturen</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} t/m {end}</translation>
    </message>
    <message>
        <source>{start} to {end} (the end is before the start)</source>
        <translation>{start} t/m {end} (het einde ligt vóór het begin)</translation>
    </message>
    <message>
        <source>since {start}</source>
        <translation>sinds {start}</translation>
    </message>
    <message>
        <source>until {end}</source>
        <translation>t/m {end}</translation>
    </message>
    <message>
        <source>age unknown</source>
        <translation>leeftijd onbekend</translation>
    </message>
    <message>
        <source>{low} or {high}</source>
        <translation>{low} of {high}</translation>
    </message>
    <message>
        <source>about {years} years old</source>
        <translation>ongeveer {years} jaar</translation>
    </message>
    <message>
        <source>{years} years old</source>
        <translation>{years} jaar</translation>
    </message>
    <message>
        <source>as told at intake</source>
        <translation>zoals verteld bij de intake</translation>
    </message>
</context>
<context>
    <name>WordsPanel</name>
    <message>
        <source>1 place masked</source>
        <translation>1 plek gemaskeerd</translation>
    </message>
    <message>
        <source>{count} places masked</source>
        <translation>{count} plekken gemaskeerd</translation>
    </message>
    <message>
        <source>1 word looks like a name</source>
        <translation>1 woord lijkt op een naam</translation>
    </message>
    <message>
        <source>{count} words look like names</source>
        <translation>{count} woorden lijken op namen</translation>
    </message>
    <message>
        <source>left standing</source>
        <translation>blijft staan</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>gemaskeerd</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>maskeer</translation>
    </message>
    <message>
        <source>leave standing</source>
        <translation>laat staan</translation>
    </message>
    <message>
        <source>Check the free text</source>
        <translation>Controleer de vrije tekst</translation>
    </message>
</context>
</TS>
