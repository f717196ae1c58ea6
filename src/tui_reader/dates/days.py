"""Days and months in a line, by its tokens."""

from __future__ import annotations

from tui_reader.dates.tokens import Tokens
from tui_reader.record import Record

_MONTHS = (
    "january jan januar jänner janvier janv enero ene gennaio gen janeiro januari stycznia styczeń ledna "
    "leden января январь يناير ocak ianuarie ιανουαρίου siječnja tammikuuta січня януари",
    "february feb februar febr février févr fév febrero febbraio febb fevereiro fev februari lutego luty "
    "února únor февраля февраль فبراير شباط فيفري şubat februarie φεβρουαρίου veljače helmikuuta лютого февруари",
    "march mar märz mär mars marzo março maart mrt marca marzec března březen marts марта март مارس آذار mart "
    "martie μαρτίου ožujka maaliskuuta березня március",
    "april apr avril avr abril abr aprile kwietnia kwiecień dubna duben апреля апрель أبريل إبريل نيسان أفريل nisan "
    "aprilie απριλίου travnja huhtikuuta квітня április",
    "may mai mayo maggio mag maio mei maja maj května květen мая май مايو أيار ماي mayıs μαΐου svibnja toukokuuta "
    "травня május",
    "june jun juni juin junio giugno giu junho czerwca czerwiec června červen июня июнь يونيو حزيران جوان haziran "
    "iunie ιουνίου lipnja kesäkuuta червня юни június",
    "july jul juli juil juillet julio luglio lug julho lipca lipiec července červenec июля июль يوليو تموز جويلية "
    "يوليوز temmuz iulie ιουλίου srpnja heinäkuuta липня юли július",
    "august aug août aout agosto ago augustus sierpnia sierpień srpna srpen augusti августа август أغسطس آب أوت غشت "
    "ağustos αυγούστου kolovoza elokuuta серпня augusztus",
    "september sep sept septembre septiembre settembre set setembro września wrzesień září сентября сентябрь "
    "سبتمبر أيلول شتنبر eylül septembrie σεπτεμβρίου rujna syyskuuta вересня септември szeptember",
    "october oct oktober okt octobre octubre ottobre ott outubro out października październik října říjen "
    "октября октябрь أكتوبر ekim octombrie οκτωβρίου lokakuuta жовтня октомври október",
    "november nov novembre noviembre novembro listopada listopad listopadu ноября ноябрь نوفمبر نونبر kasım "
    "noiembrie νοεμβρίου studenoga marraskuuta листопада ноември",
    "december dec dezember dez décembre déc diciembre dic dicembre dezembro grudnia grudzień prosince "
    "prosinec desember декабря декабрь ديسمبر دجنبر aralık decembrie δεκεμβρίου prosinca joulukuuta грудня декември",
)
MONTH_NAMES = {name: number for number, names in enumerate(_MONTHS, 1) for name in names.split()}
"""The name of a month, or its abbreviation, in lower case, to its number."""

_MONTHS_OF_TWO_WORDS = {
    ("كانون", "الثاني"): 1,
    ("تشرين", "الأول"): 10,
    ("تشرين", "الثاني"): 11,
    ("كانون", "الأول"): 12,
}
"""Those of the Levant, which Arabic pages also name behind a slash: ``10 ديسمبر/ كانون الأول 2023``."""

_YEAR_MARKS = {"年": ("月", "日"), "년": ("월", "일")}
"""What stands after a year, to what stands after month and day."""
_ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925}
"""The year before the first of a reign."""
_DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


_APOSTROPHES = ("'", "’")
_CENTURY = 50
"""Years of two figures below it are of this century."""
_BEFORE_DAYS = (
    *("am", "vom", "stand", "datum", "veröffentlicht", "aktualisiert", "erstellt", "mo", "di", "mi", "do", "fr", "sa"),
    *("so", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonnabend", "sonntag"),
)
"""German words before a day: in that language no year stands first."""


class Day(Record):
    """A day of the calendar, or a month where `day` is None."""

    year: int
    month: int
    day: int | None

    def exists(self) -> bool:
        """Whether the calendar has it, in a year of which a newspaper may speak."""
        if not (1 <= self.month <= 12 and 1500 <= self.year <= 2199):
            return False
        longest = 29 if self.month == 2 and _is_leap(self.year) else _DAYS[self.month - 1]
        return self.day is None or 1 <= self.day <= longest

    def text(self) -> str:
        """As ISO 8601 writes it: ``2016-05-30``, ``2016-05``."""
        return f"{self.year:04}-{self.month:02}" + ("" if self.day is None else f"-{self.day:02}")


def find_day(tokens: Tokens, day_first: bool | None) -> tuple[Day, int, int] | None:
    """The first day in `tokens` that the calendar has, and the tokens it takes."""
    for index, token in enumerate(tokens):
        if token.text.isdecimal():
            found = _in_figures(tokens, index, day_first) or _day_then_month(tokens, index)
        elif token.text.lower() in MONTH_NAMES:
            found = _month_then_year(tokens, index)
        else:
            continue
        if found and found[0].exists():
            return found[0], index, found[1]
    return None


def _in_figures(tokens: Tokens, index: int, day_first: bool | None) -> tuple[Day, int] | None:
    """``2016-05-30``, ``30.05.2016``, ``5/30/2016``, ``2016年5月30日``, ``平成28年5月30日``."""
    separator = tokens.at(index + 1)
    if separator.text in _YEAR_MARKS:
        return _with_marks(tokens, index)
    if separator.text not in ("-", "/", "."):
        return None
    first, second, again, third = (tokens.at(index + step) for step in (0, 2, 3, 4))
    if again.text != separator.text or tokens.at(index - 1).text == separator.text:
        return None
    if min(second.number, third.number) < 0:
        return None
    if len(first.text) == 4:
        return Day(first.number, second.number, third.number), index + 5
    if len(third.text) == 2:
        return _with_short_year(tokens, index, day_first)
    if len(third.text) != 4:
        return None
    one, two = first.number, second.number
    if separator.text == ".":
        day_first = True
    elif one > 12 or two > 12 or one == two:
        day_first = one > 12
    if day_first is None:
        return None
    day, month = (one, two) if day_first else (two, one)
    return Day(third.number, month, day), index + 5


def _with_short_year(tokens: Tokens, index: int, day_first: bool | None) -> tuple[Day, int] | None:
    """``So., 14.03.21``, ``3/14/21``; where neither word nor `day_first` tells, the year may stand first: nothing."""
    first, separator, second, _, third = (tokens.at(index + step) for step in range(5))
    year = third.number + (2000 if third.number < _CENTURY else 1900)
    after = tokens.at(index + 6)
    month_first = second.number > 12 or day_first is False
    if separator.text == "/" and first.number <= 12 and month_first:
        return Day(year, first.number, second.number), index + 5
    if separator.text == "." and tokens.at(index + 5).text == "." and after.number >= 0 and not after.spaced:
        return None
    word = next((one.text.lower() for one in reversed(tokens[:index]) if one.text.isalpha()), "")
    told = separator.text == "." and (word in _BEFORE_DAYS or "Uhr" in [one.text for one in tokens])
    if told or day_first and separator.text != "-" and not tokens.at(index - 1).text.isalpha():
        return Day(year, second.number, first.number), index + 5
    return None


def _with_marks(tokens: Tokens, index: int) -> tuple[Day, int] | None:
    """``2016年5月30日``, ``2016年5月``, ``2016년 5월 30일``, ``平成28年5月30日``."""
    month_mark, day_mark = _YEAR_MARKS[tokens.at(index + 1).text]
    year, month, day = (tokens.at(index + step) for step in (0, 2, 4))
    if tokens.at(index + 3).text != month_mark:
        return None
    since = 0 if len(year.text) == 4 else _ERAS.get(tokens.at(index - 2).text + tokens.at(index - 1).text)
    if since is None:
        return None
    if day.number < 0 or tokens.at(index + 5).text != day_mark:
        return Day(since + year.number, month.number, None), index + 4
    return Day(since + year.number, month.number, day.number), index + 6


def _day_then_month(tokens: Tokens, index: int) -> tuple[Day, int] | None:
    """``30 May 2016``, ``30. Mai 2016``, ``1er mai 2016``, ``30 de mayo de 2016``, ``21.dez.2018``, ``30-May-2016``."""
    day = tokens[index].number
    index = tokens.past(index + 1, "st", "nd", "rd", "th", "er", "º", "ª", "°", ".")
    index = tokens.past(index, "-", "/")
    index = tokens.past(index, "de", "of")
    month, index = _month(tokens, index)
    if not month or not 0 < day < 32:
        return None
    year = _year(tokens, index)
    return (Day(year[0], month, day), year[1]) if year else None


def _month(tokens: Tokens, index: int) -> tuple[int, int]:
    """The month named at `index`, 0 where none is, and the index after its name, or its two names."""
    month, after = _name_of_month(tokens, index)
    if month and tokens.at(after).text == "/":
        again, end = _name_of_month(tokens, after + 1)
        after = end if again == month else after
    return month, after


def _name_of_month(tokens: Tokens, index: int) -> tuple[int, int]:
    word = tokens.at(index).text.lower()
    month, after = MONTH_NAMES.get(word, 0), index + 1
    if month or word.isascii():
        return month, after
    return _MONTHS_OF_TWO_WORDS.get((word, tokens.at(after).text), 0), index + 2


def _month_then_year(tokens: Tokens, index: int) -> tuple[Day, int] | None:
    """``May 30, 2016``, ``Nov. 20, 2019``, ``May 2016``."""
    month = MONTH_NAMES[tokens[index].text.lower()]
    # A figure before it was meant for the day: a day that does not exist makes no month either.
    counted = any(tokens.at(index - step).text.isdecimal() for step in (1, 2))
    index = tokens.past(index + 1, ".")
    day = tokens.at(index).number
    if 0 < day < 32 and len(tokens.at(index).text) <= 2:
        year = _year(tokens, tokens.past(index + 1, "st", "nd", "rd", "th"))
        return (Day(year[0], month, day), year[1]) if year else None
    year = None if counted else _year(tokens, index)
    return (Day(year[0], month, None), year[1]) if year else None


def _year(tokens: Tokens, index: int) -> tuple[int, int] | None:
    """A year of four figures, perhaps after a comma and the like, and the index after it."""
    index = tokens.past(tokens.past(index, "."), ",", "-", "/", "de", "del")
    token = tokens.at(index)
    if token.text in _APOSTROPHES and len(tokens.at(index + 1).text) == 2 and tokens.at(index + 1).number >= 0:
        short = tokens.at(index + 1).number
        return short + (2000 if short < _CENTURY else 1900), index + 2
    return (token.number, index + 1) if len(token.text) == 4 and token.number > 0 else None


def _is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
