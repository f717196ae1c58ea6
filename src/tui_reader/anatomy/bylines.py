"""Who wrote a story, and for whom: the names in a byline.

A byline is cut at commas and at words such as `and`; each part is a person, an outlet, a role (`Political editor`) or
a place. What may be either of the last three is left out.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise, takewhile

from tui_reader.anatomy import cues
from tui_reader.anatomy.datelines import is_caseless, is_outlet_name
from tui_reader.anatomy.unspaced import may_be

# Below each pattern stands what a text has that it matches.
_JOINT = r"\s+(?:and|und|et|y|e|with|mit|con|&)\s+|\s*;\s*|\s+/\s+|,\s+(?:and|und|et|y|e)\s+"
_JOINTS = (" and ", " und ", " et ", " y ", " e ", " with ", " mit ", " con ", " & ", ";", " / ")
_COMMA = r",\s*|،\s*|\s+[|•·–—-]\s+|[()]"
_LIKE_COMMAS = ("،", " |", " •", " ·", " –", " —", " -", "(", ")")
_NAMES_END = ("|", "•", "·", "+")
_FOR = r"\s+(?:for|für|pour|para|per|of the)\s+"
_BEFORE_OUTLETS = (" for ", " für ", " pour ", " para ", " per ", " of the ")
_WHERE = r"\s+(?:in|à|aus|from|at|en|em)\s+(?=[^\W\d_])"
_BEFORE_PLACES = (" in ", " à ", " aus ", " from ", " at ", " en ", " em ")
_THEN = r"\s+(?:stand:|updated|published|posted|veröffentlicht|avec\s|follow\s|twitter:|e-?mail:)|\s\d"
"""What is followed by no writer."""
_HELPERS = (
    r"\s*(?:[,;|•·]|\b(?:and|und|et|y|e))?\s+(?:edited|editing|writing|(?:additional )?reporting|photographs?|photos?|"
    r"pictures|videos?|graphics|illustrations?|fotos?|bilder|redigiert|édité)\s+(?:by|von|de|par|por)\b.*"
)
"""Who did something else than write."""
_HELPED = (
    *("edit", "writing", "reporting", "photo", "picture", "video", "graphics", "illustration", "foto", "bilder"),
    *("redigiert", "édité"),
)
_SAYS_MORE = ("stand:", "updated", "published", "posted", "veröffentlicht", "avec", "follow", "twitter:", "mail:")
_GLUED = r"(?<=[a-z]{2})(?=(?:Staff|Contribut|Reporter|Correspondent|Editor|Columnist|BBC|CNN|Associated)\w*)"
"""Where the page had a line end between name and role."""
_NO_NAME_FIRST = (
    *("de notre", "de nos", "de nuestr", "dal nostro", "dalla nostra", "von unser", "from our", "do nosso"),
    *("da nossa", "van onze", "door onze"),
)
_ARTICLES = ("Le ", "La ", "El ", "Il ", "L’", "L'", "Der ", "Die ")
_PAPERS = ("Le ", "La ")
"""Before one word, and with an agency, the name of a paper: ``Le Parisien avec AFP``."""
_WITH_EDITIONS = ("BBC", "CNN", "DW")
"""Outlets before a word for one of their editions: ``CNN Brasil``."""
_WIRES = frozenset(("wire", "wires", "report", "reports", "service", "services"))
"""What ``Staff and wire reports`` is made of, beside words for nobody."""
_ITS_WRITERS = ("reporter", "reporters", "writer", "writers")
_FEWEST_NAMES, _LONGEST_NAME = 2, 3
"""Words; of more, the last of them one for an outlet, the first two are the writer."""
_MOST_LETTERS = 5
"""Of an outlet that is called by its letters."""

Writers = tuple[tuple[str, ...], str | None]


def names_in(byline: str) -> Writers:
    """The names in a byline, and the outlet where it tells one.

    ``By Ada Fenn and Bo Lind, Coastal Courier`` gives (Ada Fenn, Bo Lind) and Coastal Courier. Without an `and`, the
    first name is the writer and what follows a comma is outlet, role or place, unless there are three names and more.
    """
    if may_be(byline):
        from tui_reader.anatomy.unspaced_bylines import names_in_unspaced

        if unspaced := names_in_unspaced(byline):
            return unspaced, None
    known, more = _dated_or_counted(byline) if any(map(str.isdigit, byline)) else (byline, False)
    text = " " + _unglued(_without_addresses(known[_label(known) :]))
    if _holds(text, _HELPED):
        text = re.sub(_HELPERS, "", text, flags=re.IGNORECASE)
    if any(map(str.isdigit, text)) or _holds(text, _SAYS_MORE):
        text = re.split(_THEN, text, maxsplit=1, flags=re.IGNORECASE)[0]
    text, *whom = re.split(_FOR, text, maxsplit=1, flags=re.IGNORECASE) if _holds(text, _BEFORE_OUTLETS) else [text]
    outlet = whom[0].strip(" ,.") if whom else None
    parts = _parts(text)
    last_joined = max((number for number, (_, joined) in enumerate(parts) if joined), default=0)
    listed, paired = _listed_or_paired(parts, last_joined, more) if len(parts) > _FEWEST_NAMES or more else (0, False)
    names: dict[str, None] = {}
    for number, (part, joined) in enumerate(parts):
        after_comma = (number > last_joined or paired) and not joined and number >= listed
        person, told = (None, _outlet_of(part)) if number and after_comma else _told(part)
        outlet = outlet or told
        if person:
            names[person] = None
    if len(names) == 1 and parts[0][0] in names and _signs_with_an_agency(parts[0][0], known, outlet, len(parts)):
        return (), parts[0][0]
    return tuple(names), outlet


def _signs_with_an_agency(name: str, byline: str, outlet: str | None, parts: int) -> bool:
    """Whether somebody is a paper: ``Rivages et AFP``, ``Par Le Littoral avec AFP``, not ``By Madonna and AP``."""
    if parts == 1:
        return name.startswith(_PAPERS) and name.count(" ") == 1 and " avec " in byline
    return parts == 2 and outlet is not None and byline.startswith(f"{name} ") and " " not in name


def _dated_or_counted(byline: str) -> tuple[str, bool]:
    # Few bylines have figures.
    from tui_reader.anatomy.rare_bylines import dated_or_counted

    return dated_or_counted(byline)


def _listed_or_paired(parts: Sequence[tuple[str, bool]], last_joined: int, counted: bool) -> tuple[int, bool]:
    """How many parts of many are names though nothing joins them; whether each name has a place behind it."""
    from tui_reader.anatomy.rare_bylines import are_paired, names_listed

    listed = 0 if last_joined else names_listed([part for part, _ in parts], counted)
    return listed, last_joined > 0 and are_paired(parts)


def writers(bylines: Sequence[str]) -> Writers:
    """The names in all bylines of a story, each once, and the first outlet."""
    if len(bylines) < 2:
        return names_in(bylines[0]) if bylines else ((), None)

    from tui_reader.anatomy.rare_bylines import writers_of_several

    return writers_of_several(bylines)


def reads_like_names(words: Sequence[str]) -> bool:
    """Whether nearly all words after `By` are of names, roles or addresses."""
    words = list(takewhile(lambda word: word not in _NAMES_END, words))
    known = cues.words_of("NAME_PARTICLES", "ROLE_WORDS")
    nobodys = words[0].lower() in cues.words("NOBODY") or is_outlet_name(words[0])
    others = {"by", "online", "avec", *_WIRES} if nobodys else ("by",)
    words = [word.strip("()") or word for word in words]
    fitting = sum(
        word[0].isupper()
        or is_caseless(word[0])
        or "@" in word
        or word[-1].isdigit()
        or (bare := word.lower().strip(",")) in known
        or bare in others
        or is_outlet_name(word.strip(",."))
        for word in words
    )
    return fitting >= 0.7 * len(words)


def names_an_office(line: str) -> bool:
    """Whether a folded line begins as ``De notre correspondant à Rome`` does."""
    return line.startswith(_NO_NAME_FIRST)


def is_nobodys(text: str) -> bool:
    """Whether an outlet signs alone: ``Reuters``, ``Guardian staff and agencies``."""
    words = text.lower().split()
    return (
        is_outlet_name(text) or len(words) <= _MOST_LETTERS and words[-1] in cues.words("NOBODY") and text[0].isupper()
    )


def _label(byline: str) -> int:
    """How many characters stand before the first name."""
    folded = cues.folded(byline)
    if names_an_office(folded):
        from tui_reader.anatomy.rare_bylines import after_office

        return after_office(byline) or max(byline.find(","), byline.find(":")) + 1 or len(byline)
    if folded.startswith("aus ") and (said := re.search(r"\bberichten?t?\b", folded)):
        return said.end()
    if cues.start("REPORTED_FROM", folded):
        return len(byline)
    label = cues.start("BYLINE", folded) or len("From ") * folded.startswith("from ")
    first = folded[label:].lstrip(" :").partition(" ")[0]
    if not label or first not in cues.words_of("ROLE_WORDS", "OURS"):
        return label

    from tui_reader.anatomy.rare_bylines import office_before

    return label + office_before(byline[label:])


def _without_addresses(text: str) -> str:
    """Without e-mail and web addresses and names at networks."""
    words = (word for word in text.split() if "@" not in word and not word.startswith(("http", "www.")))
    return " ".join(words).strip(" :,.")


def _unglued(text: str) -> str:
    """With a comma where the page had a line end between name and role."""
    glued = any([here.islower() and following.isupper() for here, following in pairwise(text)])
    return re.sub(_GLUED, ", ", text) if glued else text


def _holds(text: str, parts: Sequence[str]) -> bool:
    """Whether a pattern that has one of these in it may match: to make it takes as long as to read ten bylines."""
    return any(map(text.casefold().__contains__, parts))


def _parts(text: str) -> list[tuple[str, bool]]:
    """What commas and words such as `and` part, each with whether it is a word that stands before it."""
    found = []
    for number, joined in enumerate(re.split(_JOINT, text, flags=re.IGNORECASE) if _holds(text, _JOINTS) else [text]):
        for at, part in enumerate(_between_commas(joined)):
            bare = (re.split(_WHERE, part)[0] if _holds(part, _BEFORE_PLACES) else part).strip(" .:,•·|–—-")
            slashed = _slashed(bare, at > 0) if "/" in bare else [bare]
            found += [(one, place > 0 or number > 0 and at == 0) for place, one in enumerate(slashed) if one]
    return found


def _slashed(text: str, after_comma: bool) -> list[str]:
    # Few bylines have a slash.
    from tui_reader.anatomy.rare_bylines import are_slashed_places

    whole = is_outlet_name(text) or after_comma and are_slashed_places(text)
    return [text] if whole else text.split("/")


def _between_commas(text: str) -> list[str]:
    if _holds(text, _LIKE_COMMAS):
        return re.split(_COMMA, text)
    first, *others = text.split(",")
    return [first, *map(str.lstrip, others)]


def _told(text: str) -> tuple[str | None, str | None]:
    """The person that a part names, and the outlet; either may be missing."""
    words = text.split()
    nobody = words[-1].lower() in cues.words("NOBODY")
    if not nobody and (_is_outlet(text) or _signs_for_itself(words)):
        return None, " ".join(word for word in words if word not in _ITS_WRITERS)
    owner, _, owned = text.replace("’", "'").partition("'s ")
    if owned[:1].isupper() and is_outlet_name(owner):
        return _person(owned.split()), owner
    if nobody:
        named = [] if words[0].lower() in cues.words_of("ARTICLES", "OURS") and len(words) == 2 else words[:-1]
        return None, " ".join(named) or None
    for begin in range(len(words)):
        for end in range(len(words), begin, -1):
            outlet = " ".join(words[begin:end])
            if is_outlet_name(outlet) and (begin or has_role(words[end:])):
                return _person(words[:begin]), outlet
    titled = len(words) > _LONGEST_NAME and text.replace("-", "").istitle()
    if titled and words[-1].lower() in cues.words("OUTLET_WORDS"):
        return _person(words[:_FEWEST_NAMES]), " ".join(words[_FEWEST_NAMES:])
    return _person(words), None


def _signs_for_itself(words: Sequence[str]) -> bool:
    """``Evening Star``, ``Harbour Post reporter``: the name of a paper, alone where nobody is called so."""
    if words[-1] in _ITS_WRITERS and len(words) > 2:
        return words[-2].lower() in cues.words("OUTLET_WORDS")
    if len(words) == 2 and words[0] in _WITH_EDITIONS:
        return words[1][0].isupper() and not has_role(words[1:])
    if len(words) > 2 and is_outlet_name(" ".join(words[:2])):
        return len(words) == 3 and not has_role(words[2:])
    named = len(words) > 1 and words[-1].lower() in cues.words("OUTLET_WORDS")
    return named and words[0].lower() in cues.words("OUTLET_FIRST")


def _person(words: Sequence[str]) -> str | None:
    """A name without the role that follows it; None where there is none, or only somebody's initials."""
    if len(words) > 2 and has_role(words[2:]) and not _is_nobody(words[:2]):
        words = words[:2]
    if _is_nobody(words) or has_role(words) or _WIRES.issuperset(words):
        return None
    name = " ".join(words)
    named = any(map(str.isupper, name)) or is_caseless(name[:1]) or " " in name
    return name.rstrip("0123456789 ") if named else None


def _is_nobody(words: Sequence[str]) -> bool:
    return not cues.words("NOBODY").isdisjoint(word.lower() for word in words)


def _outlet_of(text: str) -> str | None:
    """The outlet that stands after a comma, where a word for one is enough; a role or a place is none."""
    if has_role(text.split()):
        return _told(text)[1]
    return text if is_apart(text) or text.startswith(_ARTICLES) else None


def is_apart(text: str) -> bool:
    """Whether a part after a comma is no person: an outlet, or a role."""
    words = text.split()
    return _is_outlet(text) or has_role(words) or not cues.words("OUTLET_WORDS").isdisjoint(text.lower().split())


def _is_outlet(text: str) -> bool:
    """Whether a part by itself names an outlet: known, behind an article, or called by its letters."""
    words = text.lower().split()
    if is_outlet_name(text) or text.startswith("The ") and words[-1] not in cues.words("BODIES"):
        return True
    if len(words) > 1:
        behind_article = words[0] in cues.words("ARTICLES") or words[0] in ("il", "o")
        return behind_article and not cues.words("OUTLET_WORDS").isdisjoint(words)
    lettered = text.isalnum() and text.isascii() and 1 < len(text) <= _MOST_LETTERS
    return lettered and (text.isupper() or text[-1].isdigit()) or "." in text[1:-2]


def has_role(words: Sequence[str]) -> bool:
    roles = cues.words("ROLE_WORDS")
    return any(word in roles or word.removesuffix("s") in roles for word in map(str.lower, words))
