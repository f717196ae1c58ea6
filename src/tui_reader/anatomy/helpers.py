"""Who helped with a story, named in its last lines: ``— Unter Mitarbeit von Ada Fenn``."""

from __future__ import annotations

from tui_reader.anatomy import cues
from tui_reader.anatomy.datelines import DASHES

_HELPED = {
    "en": "with contributions by|with additional reporting|with help from|additional editing by|"
    "fact-checking by|research by|translation by",
    "de": "unter mitarbeit von|mitarbeit von|mit beiträgen von|redigiert von|übersetzt von|recherche:",
    "fr": "avec la contribution de|avec la collaboration de|avec la participation de|avec des informations de|"
    "avec les contributions de|édité par|traduit de",
    "es": "con la colaboración de|con la contribución de|con aportes de|con reportes de|editado por|edición:|"
    "traducido por",
    "it": "con la collaborazione di|con il contributo di|hanno collaborato:|ha collaborato:|tradotto da|traduzione:",
    "pt": "com a colaboração de|com reportagem de|com a contribuição de|colaborou:|colaboraram:|edição:|traduzido por",
    "nl": "met bijdragen van|bewerkt door|vertaald door|vertaling:",
    "pl": "współpraca:|redakcja:|tłumaczenie:",
    "cs": "překlad:|spolupráce:",
    "ar": "تحرير:|ترجمة:|شارك في التغطية|(تغطية صحفية",
    "sv": "med bidrag från|redigerad av|översatt av|översättning:",
    "no": "med bidrag fra|redigert av|oversatt av|oversettelse:",
    "da": "redigeret af|oversat af|oversættelse:",
    "tr": "çeviri:|çeviren:|katkıda bulunanlar:",
    "ru": "материал подготовили|перевод:|редактор:",
    "uk": "матеріал підготували|переклад:|редактор:",
    "el": "επιμέλεια:|μετάφραση:",
    "he": "עריכה:|תרגום:",
    "fi": "käännös:|avustanut:",
    "hu": "fordította:|szerkesztette:",
    "ro": "traducere:|editor:",
    "id": "penyunting:|penerjemah:",
}
"""Beside those of `notes.NOTE`, which open notes wherever these stand; as folded, parted by ``|``."""

_BEFORE_NAMES = ("writing by ", "production by ", "contributing: ", "contributors: ")
"""What begins headlines and sentences, too: they tell who helped only below the text, where nothing but names follows.
"""
_LINKS = ("and", "&")


def names_helpers(text: str, below: bool) -> bool:
    """Whether a line says who helped, after a dash or none; `below`: whether no running text follows it."""
    folded = cues.folded(text)
    said = folded.lstrip(DASHES + " ")
    if len(said) < len(folded) and cues.start("NOTE", said):
        return True
    begun = next(filter(said.startswith, _BEFORE_NAMES), "")
    if begun:
        return below and _are_names(text[len(text) - len(said) + len(begun) :])
    phrases = tuple([phrase for some in _HELPED.values() for phrase in some.split("|") if said.startswith(phrase)])
    return any(not (phrase[-1].isalnum() and said[len(phrase) :][:1].isalnum()) for phrase in phrases)


def _are_names(text: str) -> bool:
    """Whether names, each of two words or more, stand before the end or what somebody else has done."""
    small = cues.words("NAME_PARTICLES")
    words = text.partition(";")[0].split()
    named = [word for word in words if word not in _LINKS]
    return len(named) > 1 and all(word[0].isupper() or word in small for word in named)
