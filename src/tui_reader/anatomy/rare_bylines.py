"""What few bylines have: a day, writers who are only counted, the office before a name, a place behind each, a second
line."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import dropwhile, pairwise

from tui_reader.anatomy import cues
from tui_reader.anatomy.bylines import Writers, has_role, is_apart, names_in
from tui_reader.anatomy.datelines import is_outlet_name

# Below stands what a text has that it matches.
_MORE = (
    r"\s*(?:,|\+|&|\b(?:and|und|et|y|e|i))?\s*\+?\d+\s+"
    r"(?:more|others?|weiteren?|anderen?|autres|más|otros|altri|outros|mais)\b.*"
)
"""Writers who are only counted."""
_COUNTRY_FIRST = (
    *("sri", "costa", "sierra", "saudi", "burkina", "papua", "equatorial", "ivory", "czech", "united", "dominican"),
    *("trinidad", "antigua", "bosnia", "cabo", "novi", "monte", "cox's", "cox’s"),
)
"""With which countries and towns of several words begin, and hardly a name."""
_FEWEST_NAMES, _LONGEST_NAME, _LONGEST_OUTLET = 2, 3, 5
"""Words."""


def dated_or_counted(byline: str) -> tuple[str, bool]:
    """A byline with figures, without the day that it tells and without `and 2 more`; whether it has the latter."""
    from tui_reader.dates.beside import undated

    text = undated(byline)
    known = re.sub(_MORE, "", text, flags=re.IGNORECASE) if any(map(str.isdigit, text)) else text
    return known, known != text


def writers_of_several(bylines: Sequence[str]) -> Writers:
    """The names in several bylines, each once, and the first outlet."""
    names: dict[str, None] = {}
    outlet: str | None = None
    for byline in _whole(bylines):
        if names and " " not in byline and not is_outlet_name(byline):
            continue  # the place below a writer's name
        below = names and byline.partition(",")[0]
        found, told = ((), below) if below and _is_outlet_below(below) else names_in(byline)
        names |= dict.fromkeys(found)
        outlet = outlet or told
    return tuple(names), outlet


def _whole(bylines: Sequence[str]) -> list[str]:
    """The bylines, those that go on below put together: ``By Ada Fenn``, ``and Bo Lind``."""
    found: list[str] = []
    links = cues.words("LINKS")
    for byline in bylines:
        words = byline.split()
        above = found[-1].split() if found else []
        if above and words and (words[0] in links or above[-1] in links):
            names = " ".join(words[words[0] in links :])
            found[-1] = " ".join(above[:-1] if above[-1] in links else above)
            if _is_outlet_below(names):
                found.append(names)
            else:
                found[-1] += f" and {names}" if names else " and"
        elif above and words and above[-1][-1] == ",":
            found[-1] += " " + byline
        elif words:
            found.append(byline)
    return found


def _is_outlet_below(line: str) -> bool:
    """Whether a line below a byline names an outlet: ``Evening Star``."""
    words = line.split()
    named = 1 < len(words) <= _LONGEST_OUTLET and words[-1].lower() in cues.words("OUTLET_WORDS")
    return named and all(word[0].isupper() for word in words)


def office_before(byline: str) -> int:
    """How many characters stand before the names in ``onze redacteur Ada Fenn``."""
    office = cues.words_of("ROLE_WORDS", "OURS")
    words = byline.lstrip(" :").split()
    names = [*dropwhile(office.__contains__, words)]
    if len(names) == len(words) or len(names) < _FEWEST_NAMES or not names[0][0].isupper():
        return 0
    return byline.index(names[0], byline.index(words[len(words) - len(names) - 1]))


def after_office(byline: str) -> int:
    """Where the name begins that stands right behind ``Von unserem Korrespondenten``; 0 where none does."""
    at = 0
    for word, following in pairwise(byline.split()):
        at = byline.index(word, at) + len(word)
        if has_role((word,)):
            return at + 1 if following[0].isupper() else 0
    return 0


def are_paired(parts: Sequence[tuple[str, bool]]) -> bool:
    """Whether each of several writers has a place behind a comma: ``Ada Fenn, Hamburg, and Bo Lind, Kiel``."""
    firsts = [number for number, (_, joined) in enumerate(parts) if joined or not number]
    if len(firsts) < 2 or len(parts) % 2 or firsts != list(range(0, len(parts), 2)):
        return False
    behind = [part for part, _ in parts[1::2]]
    apart = sum(map(is_apart, behind))
    return apart == len(behind) or not apart and not any(map(_is_name, behind[:-1]))


def are_slashed_places(text: str) -> bool:
    """Whether a part behind a comma is two places or one outlet: ``Berlin/Paris``, ``The Herald/HeraldOnline``; not
    two first names, as in ``Bo/Cy Lind``."""
    words = text.split("/")
    one = any(" " not in word and not is_outlet_name(word) for word in words)
    return one and (" " in words[0] or not _is_name(words[-1]))


def names_listed(parts: Sequence[str], counted: bool) -> int:
    """How many of the parts that only commas part are names: ``Ada Fenn, Bo Lind, Cy Noor, CNN``; 0 where the first
    alone is. `counted`: whether more of them are only counted."""
    end = len(parts)
    while end > 1 and is_apart(parts[end - 1]):
        end -= 1
    if counted:
        return end
    if any(map(is_apart, parts[1:end])):
        return 0
    if end == len(parts):
        return end if end > _FEWEST_NAMES else 0
    # Before an outlet, `Oxford, Ohio` is a place, and so may be the second of two; unless it says what both are.
    several = end > _FEWEST_NAMES or end == _FEWEST_NAMES and (_is_of_several(parts[end]) or _has_initial(parts[1]))
    return end if several and all(map(_is_name, parts[1:end])) else 0


def _is_of_several(text: str) -> bool:
    last = text.split()[-1].lower()
    return last[-1] == "s" and last[:-1] in cues.words("ROLE_WORDS")


def _has_initial(text: str) -> bool:
    """Whether a part is surely somebody's name: ``Bo J. Lind``."""
    return any(len(word) == 2 and word[0].isupper() and word[1] == "." for word in text.split()[1:-1])


def _is_name(text: str) -> bool:
    """Whether a part behind a comma is a whole name, and hardly a place."""
    words = text.split()
    whole = len(words) >= _FEWEST_NAMES and len(set(words) - cues.words("NAME_PARTICLES")) <= _LONGEST_NAME
    if not whole or words[-1].isupper() and not text.isupper():
        return False
    first = words[0].lower()
    placed = first in cues.words("PLACE_FIRST") or words[-1].lower() in cues.words("PLACE_LAST")
    return (
        not placed
        and first not in _COUNTRY_FIRST
        and all(word[0].isupper() or word in cues.words("NAME_PARTICLES") for word in words)
    )
