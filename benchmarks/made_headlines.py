"""Headlines of made stories as newsrooms write them, and the same as others give them: shortened, reworded, updated.

A story is something that happened to a thing in a place. Places and things come again and again, so that most stories
have near relations, of which some are in the library and some are not.
"""

from __future__ import annotations

from collections.abc import Iterator
from random import Random
from typing import NamedTuple

_PLACES = [
    "Harrow Bay",
    "Marlow Sound",
    "Tern Island",
    "Oakmere",
    "Lower Fenwick",
    "Port Avery",
    "Sallow Hill",
    "Kestrel Point",
    "Dunmore",
    "Ashby Cross",
    "Northgate",
    "Wexley",
    "Corran",
    "Glenside",
    "Mill Hollow",
    "Brackwater",
    "Eastmarsh",
    "Thornbury",
    "Linden Vale",
    "Osprey Creek",
    "Redcliff",
    "Stonebridge",
    "Whitmoor",
    "Cale Valley",
    "Hartsea",
    "Juniper Flats",
    "Larkfield",
    "Mossend",
    "Penrose",
    "Quarry Bank",
]
_THINGS = [
    "bridge",
    "ferry",
    "hospital",
    "school",
    "harbour",
    "library",
    "stadium",
    "railway",
    "museum",
    "market",
    "airport",
    "lighthouse",
    "power station",
    "town hall",
    "theatre",
    "prison",
    "reservoir",
    "shipyard",
    "fire station",
    "bus line",
    "swimming pool",
    "cathedral",
    "observatory",
    "tunnel",
    "landfill",
    "zoo",
    "steelworks",
    "fish market",
    "archive",
    "canal",
]
_HAPPENED = (  # as the headline says it, as the lead does, as others do
    (
        "{} to stay shut until spring",
        "{} will remain closed until spring",
        "{} not expected to open before spring",
    ),
    (
        "{} closed after cracks are found",
        "cracks force closing of {}",
        "cracked {} shuts its doors",
    ),
    (
        "{} reopens after {n} months of repairs",
        "after {n} months of repairs, {} opens again",
        "repairs done, {} is back in use after {n} months",
    ),
    (
        "fire damages {} overnight, {n} injured",
        "{n} hurt as fire damages {} overnight",
        "{n} injured in night fire at {}",
    ),
    (
        "council votes to sell {} to investors",
        "investors to get {} as council votes for sale",
        "investors win vote: {} to be sold by council",
    ),
    (
        "workers at {} strike over night shifts",
        "strike at {}: workers protest against night shifts",
        "night shift dispute brings {} to a standstill",
    ),
    (
        "{} wins prize for best restoration",
        "prize for best restoration goes to {}",
        "{} honoured for the best restoration",
    ),
    (
        "judge halts plan to pull down {}",
        "plan to pull down {} halted by judge",
        "demolition of {} stopped in court",
    ),
    (
        "thousands sign petition to save {}",
        "petition to save {} signed by thousands",
        "save {}, demand thousands of signatures",
    ),
    (
        "{} evacuated after gas leak, {n} taken ill",
        "gas leak: {} is evacuated and {n} people are ill",
        "gas leak empties {}, {n} fall ill",
    ),
    (
        "minister promises {n} million for {}",
        "{n} million promised by minister for {}",
        "{n} million for {}, says minister",
    ),
    (
        "volunteers repaint {} in a single weekend",
        "{} repainted by volunteers in one weekend",
        "fresh paint for {} from weekend volunteers",
    ),
    (
        "flooding leaves {} without power for days",
        "days without power at {} after flooding",
        "{} in the dark for days after flood",
    ),
    (
        "director of {} resigns over missing money",
        "over missing money, director of {} steps down",
        "missing money costs {} its director",
    ),
    (
        "rare bats delay work on {} again",
        "work on {} delayed once more by rare bats",
        "bats bring work on {} to another halt",
    ),
    (
        "{} to charge visitors from next year",
        "visitors must pay at {} from next year",
        "entry to {} will cost visitors money next year",
    ),
    (
        "inspectors find asbestos in {} cellar",
        "asbestos found by inspectors in cellar of {}",
        "asbestos in cellar: inspectors warn {}",
    ),
    (
        "{} doubles its service after protests",
        "after protests, service doubled at {}",
        "protests win {} twice the service",
    ),
    (
        "children design new garden for {}",
        "new garden for {} designed by children",
        "{} gets a garden that children designed",
    ),
    (
        "police search {} for stolen paintings",
        "stolen paintings: {} searched by police",
        "hunt for stolen paintings leads police to {}",
    ),
)
_TAILS = [
    "engineers say",
    "as neighbours complain",
    "in a first for the region",
    "after a long dispute",
    "residents told",
    "despite warnings",
    "as winter nears",
    "a report shows",
    "to the surprise of many",
    "with little time left",
]


class Headline(NamedTuple):
    """What happened, as a newsroom says it."""

    place: int
    thing: int
    happened: int
    tail: int
    number: int

    def own(self) -> str:
        """As it stands above the story."""
        return f"{self._said(0)}, {_TAILS[self.tail]}"

    def _said(self, wording: int, number: int | None = None) -> str:
        subject = f"{_PLACES[self.place]} {_THINGS[self.thing]}"
        said = _HAPPENED[self.happened][wording].format(subject, n=number or self.number)
        return said[0].upper() + said[1:]

    def lead(self) -> str:
        """As the story begins: in other words than its headline."""
        return f"{self._said(1)}, {_TAILS[self.tail]} on Tuesday."

    def exact(self, random: Random) -> str:
        """The same, in capitals, or with other punctuation."""
        own = self.own()
        return random.choice([own, own.upper(), own.replace(",", " –"), f"‘{own}’", f"{own}."])

    def shortened(self, random: Random) -> str:
        """Without its tail, and perhaps without its last word."""
        said = self._said(0)
        return random.choice([said, said, said.rsplit(" ", 1)[0] + " …", f"Video: {said}"])

    def reworded(self, random: Random) -> str:
        """The same said otherwise, in words that the story has."""
        return random.choice([self._said(1), f"{self._said(1)}, {_TAILS[self.tail]}"])

    def retold(self, random: Random) -> str:
        """The same said otherwise, as neither the headline nor the lead says it."""
        said = self._said(2)
        return random.choice([said, f"{said}, {_TAILS[self.tail]}"])

    def updated(self, random: Random) -> str:
        """With a newer number, or marked as newer."""
        said = self._said(0, self.number + random.randint(1, 9))
        return random.choice([f"UPDATE: {said}", f"{said} – live", f"{said}, {_TAILS[self.tail]} (updated)"])


FORMS = ("exact", "shortened", "reworded", "updated", "retold")


def headlines(random: Random) -> Iterator[Headline]:
    """All there are, each once, in some order."""
    every = [
        Headline(place, thing, happened, 0, 0)
        for place in range(len(_PLACES))
        for thing in range(len(_THINGS))
        for happened in range(len(_HAPPENED))
    ]
    random.shuffle(every)
    for each in every:
        yield each._replace(tail=random.randrange(len(_TAILS)), number=random.randint(2, 60))
