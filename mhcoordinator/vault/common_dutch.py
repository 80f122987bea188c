"""Dutch words that a guesser tries first, as the estimator knows English ones only.

In the order in which we expect them in passphrases: greetings and password words, people, days and
seasons, the trade, places and clubs, and then words of every day. Gathered by ourselves.
"""

COMMON_DUTCH = tuple(
    """
welkom wachtwoord geheim hallo goedemorgen goedemiddag goedenavond wachtzin toegang inloggen
computer laptop internet beheerder gebruiker standaard tijdelijk veilig veiligheid beveiligd
ikhouvanjou liefde liefje schatje lieverd prinses knuffel kusje vriendin vriend familie papa mama
opa oma broer zus dochter zoon baby poes hond kat konijn paard vogel vis beer leeuw tijger
jan piet kees anna maria sanne lisa emma sophie julia eva lotte daan sem lucas bram thijs peter
maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april juni juli
augustus september oktober november december lente zomer herfst winter vakantie weekend verjaardag
mensenhandel zorgcoordinator coordinator zorgcoördinatie zorgcoordinatie slachtoffer slachtoffers
client clienten cliënt cliënten uitbuiting opvang hulpverlening hulpverlener gemeente politie
justitie stichting maatschappelijk werk zorg kluis dossier casus casusoverleg intake meldpunt
aangifte bedenktijd verblijf vreemdeling jeugdzorg jeugd wijkteam vrouwenopvang comensha ministerie
nederland holland amsterdam rotterdam utrecht denhaag eindhoven groningen tilburg almere breda
nijmegen arnhem haarlem enschede apeldoorn zwolle leiden maastricht dordrecht leeuwarden limburg
brabant zeeland friesland drenthe overijssel gelderland flevoland europa belgie duitsland
feyenoord ajax psv vitesse voetbal wielrennen schaatsen hockey tennis muziek gitaar piano
oranje koning koningin sinterklaas kerst pasen
alle allemaal altijd avond nacht ochtend middag morgen vandaag gisteren week maand jaar tijd uur
minuut dag leven dood wereld land stad dorp straat huis thuis kamer keuken tuin deur raam dak muur
tafel stoel bank bed kast lamp boek pen papier krant brief telefoon fiets auto trein bus boot
vliegtuig weg brug water zee strand rivier meer berg bos boom bloem roos tulp gras zon maan ster
regen sneeuw wind storm wolk lucht vuur aarde steen goud zilver ijzer hout glas
brood kaas melk boter eieren vlees soep appel peer banaan sinaasappel aardbei koffie thee bier wijn
suiker zout peper taart koek chocola pannenkoek stamppot hagelslag stroopwafel drop frikandel patat
rood blauw groen geel wit zwart bruin paars roze grijs
een twee drie vier vijf zes zeven acht negen tien elf twaalf honderd duizend
ik jij hij zij wij jullie mijn jouw zijn haar ons onze hun deze die dat dit wat wie waar wanneer
waarom hoe niet geen wel ook nog maar want omdat als dan toen nu hier daar met zonder voor achter
naast onder boven tussen naar van uit bij aan op in om door over
ben bent is was waren heb hebt heeft had hebben word wordt kan kunnen mag moet moeten wil willen
zal zullen ga gaat gaan kom komt komen doe doet doen zie zien zeg zeggen weet weten denk denken
maak maken werk werken loop lopen fietsen rijden eten drinken slapen lezen schrijven spelen lachen
huilen zingen dansen kijken horen voelen geven nemen vinden zoeken kopen betalen helpen leren
goed goede beter beste mooi mooie leuk leuke lief lieve groot grote klein kleine nieuw nieuwe oud
oude jong warm koud snel langzaam sterk blij gelukkig boos bang moe ziek gezond rijk arm vrij
man vrouw kind kinderen mensen meisje jongen buurman dokter leraar school klas baas kantoor
hand hart hoofd oog oor neus mond been voet haar buik rug
geld euro bank winkel markt kerk station plein park ziekenhuis
""".split()  # noqa: SIM905 (easier to read and to add to)
)
