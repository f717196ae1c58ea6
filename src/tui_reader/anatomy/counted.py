"""Headers of highlights that give their number: ``Four lessons from the vote``, ``5 Fakten``."""

from __future__ import annotations

from tui_reader.anatomy import cues, lists

_CALLED = {
    "en": "facts|key facts|lessons|key lessons|things|points|reasons|ways|questions|answers|numbers|insights|moments|"
    "quick facts|quick takeaways|big takeaways|main takeaways|big questions|key questions|talking points|"
    "things to watch|things we learned|big things|quick things",
    "de": "fakten|dinge|punkte|gründe|fragen|fragen und antworten|erkenntnisse|wichtige punkte|lehren|thesen|zahlen|"
    "wichtigsten punkte|wichtigsten fakten|wichtigsten fragen|wichtigsten erkenntnisse",
    "fr": "choses|points|raisons|questions|leçons|enseignements|chiffres|choses à retenir|points à retenir|infos|"
    "moments|infos à retenir",
    "es": "cosas|puntos|razones|preguntas|lecciones|datos|cifras|momentos|ideas|conclusiones|hechos",
    "it": "cose|punti|motivi|domande|lezioni|numeri|fatti|momenti|ragioni",
    "pt": "coisas|pontos|razões|motivos|perguntas|lições|fatos|factos|números|momentos|conclusões",
    "nl": "dingen|punten|redenen|vragen|lessen|feiten|conclusies|cijfers|inzichten",
    "sv": "saker|punkter|skäl|frågor|fakta|lärdomar|slutsatser",
    "no": "ting|punkter|grunner|spørsmål|fakta|lærdommer",
    "da": "ting|punkter|grunde|spørgsmål|fakta|pointer",
    "fi": "asiaa|syytä|kohtaa|kysymystä|faktaa",
    "pl": "rzeczy|punkty|powody|pytania|fakty|wnioski|lekcje|liczby|punktów|powodów|faktów|wniosków",
    "cs": "věci|body|důvody|otázky|fakta|závěry|bodů|věcí|důvodů",
    "hu": "dolog|pont|ok|kérdés|tény",
    "ro": "lucruri|puncte|motive|întrebări|lecții|concluzii",
    "tr": "şey|nokta|madde|neden|soru|maddede",
    "ru": "факта|фактов|вещи|вещей|пунктов|причин|причины|вывода|выводов|тезиса|тезисов|вопроса|вопросов|урока",
    "uk": "факти|фактів|речі|речей|пунктів|причин|висновки|висновків|тези",
    "el": "πράγματα|σημεία|λόγοι|ερωτήσεις",
    "ar": "نقاط|أشياء|حقائق|أسباب|أسئلة|دروس",
}
"""What highlights are called behind a count: ``Four lessons``, ``5 Fakten``."""


def is_counted_header(line: str) -> bool:
    """Whether a folded line is a number and what highlights are called, and at most goes on to tell of what.

    Such words head sections too: they are a header only before marked lines.
    """
    begin, told = 0, False
    while length := lists.counted(line[begin:]):
        word = line[begin : begin + length - 1]
        told = told or word not in cues.words("BEFORE_COUNTS")
        begin += length
    if not told:
        return False
    length = cues.start("HIGHLIGHTS_HEADER", line[begin:]) or _called(line[begin:])
    rest = line[begin + length :].strip(" :：*_").split(None, 1)
    return length > 0 and (not rest or rest[0] in cues.words("AFTER_COUNTED"))


def count_of(line: str) -> int:
    """The number that a folded line begins with, up to ten; 0 where none is known."""
    words = line.split()[:_NEAR]
    return next((_number(word) for word in words if _number(word)), 0)


def _number(word: str) -> int:
    if word.isdecimal() and len(word) < 3:
        return int(word)
    return next((number for number, names in enumerate(_NUMBERS, 2) if word in names.split()), 0)


_NEAR = 3
"""Words among which the number stands."""
_NUMBERS = (
    "two zwei deux dos due dois duas twee två to kaksi dwie dwa dvě dva két două iki две два дві δύο",
    "three drei trois tres tre três drie kolme trzy tři három trei üç три τρία τρεις ثلاث ثلاثة",
    "four vier quatre cuatro quattro quatro fyra fire neljä cztery čtyři négy patru dört четыре чотири τέσσερα أربع",
    "five fünf cinq cinco cinque vijf fem viisi pięć pět öt cinci beş пять п'ять πέντε خمس خمسة",
    "six sechs seis sei zes sex seks kuusi sześć šest hat șase altı шесть шість έξι ست",
    "seven sieben sept siete sette sete zeven sju syv seitsemän siedem sedm hét șapte yedi семь сім επτά سبع",
    "eight acht huit ocho otto oito åtta åtte otte kahdeksan osiem osm nyolc opt sekiz восемь вісім οκτώ",
    "nine neun neuf nueve nove negen nio ni yhdeksän dziewięć devět kilenc nouă dokuz девять дев'ять εννέα",
    "ten zehn dix diez dieci dez tien tio ti kymmenen dziesięć deset tíz zece on десять δέκα",
)
"""From two on, in many languages."""


def _called(line: str) -> int:
    """How many characters the longest word or phrase takes by which a line calls its highlights."""
    phrases = [phrase for listed in _CALLED.values() for phrase in listed.split("|")]
    return max((len(one) for one in phrases if f"{line} ".startswith((one + " ", one + ":"))), default=0)
