"""What somebody may have meant who wrote a field, or a language, that there is not."""

from __future__ import annotations

import re
from collections.abc import Iterable

from tui_reader.suggesting import near

_OTHERWISE = {
    "headline": "title",
    "subject": "title",
    "author": "byline",
    "by": "byline",
    "from": "byline",
    "source": "outlet",
    "feed": "outlet",
    "location": "place",
    "language": "lang",
    "label": "tag",
    "since": "date",
    "after": "date",
    "before": "date",
    "until": "date",
    "order": "sort",
}
"""What fields are called elsewhere, and here."""

_LANGUAGES = {
    "ar": "arabic",
    "bg": "bulgarian",
    "cs": "czech ces cze cesky",
    "da": "danish dan dansk",
    "de": "german deu ger deutsch",
    "el": "greek ell gre",
    "en": "english eng",
    "es": "spanish spa espanol castellano",
    "et": "estonian est eesti",
    "fa": "persian farsi fas per",
    "fi": "finnish fin suomi",
    "fr": "french fra fre francais",
    "ga": "irish gle gaeilge",
    "he": "hebrew heb ivrit",
    "hi": "hindi hin",
    "hr": "croatian hrv hrvatski",
    "hu": "hungarian hun magyar",
    "id": "indonesian ind",
    "is": "icelandic isl ice islenska",
    "it": "italian ita italiano",
    "ja": "japanese jpn",
    "ko": "korean kor",
    "lt": "lithuanian lit lietuviu",
    "lv": "latvian lav latviesu",
    "nl": "dutch nld dut nederlands flemish",
    "no": "norwegian nor norsk",
    "pl": "polish pol polski",
    "pt": "portuguese por portugues",
    "ro": "romanian ron rum romana",
    "ru": "russian rus",
    "sk": "slovak slk slo slovencina",
    "sl": "slovene slovenian slv slovenscina",
    "sr": "serbian srp srpski",
    "sv": "swedish swe svenska",
    "tr": "turkish tur turkce",
    "uk": "ukrainian ukr",
    "vi": "vietnamese vie",
    "zh": "chinese zho chi mandarin",
}
"""Codes of languages, and what else they are called, folded: in English, in three letters, in themselves."""

_NAMED = re.compile(r"([A-Za-z]+):")


def unknown_field(word: str, known: Iterable[str]) -> str | None:
    """What is wrong with ``titel:bridge``, and the nearest right field; None where it seems to be mere text."""
    named = _NAMED.match(word)
    meant = named and _nearest(named[1].lower(), known)
    if not (named and meant):
        return None
    return f"there is no {named[0]} to look in, did you mean {meant}:? (as text it goes in quotation marks)"


def language_called(name: str) -> str | None:
    """The code of the language that is called so, in whatever way, perhaps with a typing error; None where none is."""
    codes = {each: code for code, names in _LANGUAGES.items() for each in names.split()}
    return codes.get(name) or next((codes[each] for each in near(name, codes)), None)


def _nearest(name: str, known: Iterable[str]) -> str | None:
    """The known name of which `name` is another, or a typing error away; two where it is long enough to tell."""
    from rapidfuzz.distance import OSA
    from rapidfuzz.process import extractOne

    if name in _OTHERWISE:
        return _OTHERWISE[name]
    errors = 0 if len(name) < 3 else 1 if len(name) < 6 else 2
    found = extractOne(name, list(known), scorer=OSA.distance, score_cutoff=errors)
    return found[0] if found else None
