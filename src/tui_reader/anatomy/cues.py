"""The words that give a part of a story away, per language: a language is a line more in each table.

A phrase is in lower case, with straight apostrophes, as `folded` makes a line; phrases are parted by ``|``. There are
no regular expressions: compiling this many costs more than reading a story.
"""

from __future__ import annotations

from functools import cache
from itertools import chain

from tui_reader.anatomy import furniture, word_lists

Met = list[tuple[str, list[str]]]
"""Phrases, by a part that they share."""

HIGHLIGHTS_HEADER = {
    "en": "story highlights|highlights|key points|key takeaways|key facts|takeaways|at a glance|in brief|"
    "the key points|"
    "what to know|main points|summary",
    "de": "das wichtigste in kürze|auf einen blick|in kürze|das wichtigste|kurz und knapp|zusammenfassung",
    "fr": "points essentiels|l'essentiel|en bref|ce qu'il faut retenir|points clés",
    "es": "lo más destacado|puntos clave|claves|lo esencial|en resumen|lo destacado",
    "it": "punti chiave|in sintesi|i punti principali|in breve",
    "pt": "destaques|pontos principais|pontos-chave|em resumo",
    "nl": "in het kort|hoofdpunten|kernpunten",
    "pl": "najważniejsze informacje|w skrócie|najważniejsze",
    "cs": "ve zkratce|hlavní body|nejdůležitější body",
    "ar": "أبرز النقاط|النقاط الرئيسية|ملخص",
    "zh": "要点|重点|摘要|新闻要点",
    "ja": "要点|ポイント|この記事のポイント|ハイライト",
}

BYLINE = {
    "en": "by|analysis by|story by|opinion by|review by|report by|text by|words by|interview by|written by|"
    "reporting by|"
    "video by|photographs by|photos by",
    "de": "von",
    "fr": "par|de notre correspondant|de notre correspondante|de notre envoyé spécial|de notre envoyée spéciale",
    "es": "por",
    "it": "di|da|dal nostro inviato|dal nostro corrispondente",
    "nl": "door",
    "pl": "autor|autor:|tekst:",
    "cs": "autor|autor:|napsal|napsala",
    "ar": "كتب:|كتبت:|كتب :|كتبت :|بقلم|بقلم:",
}

TIMESTAMP = {
    "en": "published|updated|posted|modified|created|first published|originally published|last updated|last modified|"
    "published on|updated on|posted on|published at|updated at|date|as of",
    "de": "stand|veröffentlicht|veröffentlicht am|aktualisiert|aktualisiert am|erstellt|erstellt am|"
    "letzte aktualisierung",
    "fr": "publié|publié le|publiée le|mis à jour|mis à jour le|mise à jour|modifié le",
    "es": "publicado|publicado el|actualizado|actualizado el",
    "it": "pubblicato|pubblicato il|aggiornato|aggiornato il",
    "pt": "publicado|publicado em|atualizado|atualizado em",
    "nl": "gepubliceerd|gepubliceerd op|bijgewerkt|bijgewerkt op",
    "pl": "opublikowano|aktualizacja",
    "cs": "publikováno|aktualizováno",
}

RELATED = {
    "en": "related|related article|related story|related video|related coverage|read|read more|read also|read next|"
    "see|"
    "see also|watch|watch now|listen|hear|more|video|also read|don't miss|explainer|look-up tool|in pictures|"
    "in photos|"
    "gallery|podcast|opinion|exclusive read more",
    "de": "lesen sie auch|lesen sie mehr|mehr dazu|mehr zum thema|lesetipp|siehe auch|auch interessant|video",
    "fr": "lire aussi|à lire aussi|lire également|à lire|voir aussi|vidéo",
    "es": "lee también|lea también|te puede interesar|vea también|más información|ver también|vídeo",
    "it": "leggi anche|guarda anche",
    "pt": "leia também|leia mais|veja também|saiba mais",
    "nl": "lees ook|lees meer",
    "pl": "czytaj też|czytaj także|czytaj więcej|zobacz też|zobacz także",
    "cs": "čtěte také|čtěte též|přečtěte si",
}
"""A label, before a colon or a dash and another story's headline."""

OUTLETS = (
    "CNN Business|CNN Politics|CNN Newsource|CNNMoney|CNN|BBC News|BBC|The Associated Press|Associated Press|"
    "AP|Reuters|AFP|"
    "Agence France-Presse|Bloomberg|The Guardian|The New York Times|NPR|CNBC|NBC News|CBS News|ABC News|Fox News|"
    "Al Jazeera|DW|dpa|EFE|ANSA|UPI|Xinhua|TASS|Sky News|Daily Mail|MailOnline|Mailonline|Dailymail.com"
)
"""Names of outlets that stand in datelines and bylines beside a place or a name without a comma."""

STARTING = ("HIGHLIGHTS_HEADER", "BYLINE", "TIMESTAMP", "RELATED", "NOTE", "PROMO", "PROMO_ALONE", "BOX", "CAPTION")
"""Tables of what a line begins with."""


def folded(text: str) -> str:
    """A line as phrases are written; every character stays where it stands."""
    lowered = text.lower().replace("\u2019", "'")
    return lowered if len(lowered) == len(text) else text


@cache
def phrases(table: str) -> tuple[str, ...]:
    """The phrases of a table."""
    lists: dict[str, str] = globals().get(table) or getattr(furniture, table)
    return tuple("|".join(lists.values()).split("|"))


@cache
def by_beginning(*tables: str) -> dict[str, tuple[str, ...]]:
    """The phrases of some tables by their first two characters, the longest first."""
    listed = list(chain.from_iterable(map(phrases, tables)))
    found: dict[str, list[str]] = {}
    for phrase in listed:
        found.setdefault(phrase[:2], []).append(phrase)
    for single in [phrase for phrase in listed if len(phrase) == 1]:
        for beginning, group in found.items():
            if beginning != single and beginning[0] == single:
                group.append(single)
    return {beginning: tuple(sorted(group, key=len, reverse=True)) for beginning, group in found.items()}


@cache
def by_part(table: str) -> dict[str, list[str]]:
    """The phrases of a table by a part that several share: a text without the part has none of them."""
    found: dict[str, list[str]] = {}
    for phrase in phrases(table):
        found.setdefault(next((part for part in furniture.PARTS if part in phrase), phrase), []).append(phrase)
    return found


@cache
def words(table: str, language: str | None = None) -> frozenset[str]:
    """The words of a table, in one language or in all."""
    listed: str | dict[str, str] = getattr(word_lists, table)
    if isinstance(listed, str):
        return frozenset(listed.split())
    return frozenset((listed.get(language, "") if language else " ".join(listed.values())).split())


def start(table: str, line: str) -> int:
    """How many characters of a folded line the longest phrase of the table is that it begins with, as whole words."""
    for phrase in _group(line, table):
        end = len(phrase)
        if line.startswith(phrase) and (
            end == len(line) or not (line[end].isalnum() and phrase[-1].isalnum()) or phrase[-1] >= "\u2e80"
        ):
            return end
    return 0


def opens(line: str) -> bool:
    """Whether a folded line begins as a phrase of any table does; most do not, and need not be looked up in each."""
    return line.startswith(_group(line, *STARTING))


def _group(line: str, *tables: str) -> tuple[str, ...]:
    """The phrases of some tables that begin as a folded line does."""
    listed = by_beginning(*tables)
    return listed.get(line[:2]) or listed.get(line[:1]) or ()


def met(table: str, text: str) -> Met:
    """Those phrases of a table that may stand in a folded text: to look for these in each line of it is enough."""
    return [(part, group) for part, group in by_part(table).items() if part in text]


def inside(phrases: Met, line: str) -> bool:
    """Whether a folded line holds one of the phrases."""
    return any(part in line and any(map(line.__contains__, group)) for part, group in phrases)
