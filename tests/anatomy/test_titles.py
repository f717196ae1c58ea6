"""Titles made up from leads of twelve languages, and the tables of words by which they are cut down."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.drafts import story_of
from tui_reader.anatomy.cues import words as stop_words
from tui_reader.anatomy.headline import MAX_WORDS, derived
from tui_reader.anatomy.headline.fields.tongue import VerbSecond
from tui_reader.anatomy.headline.tables import KNOWN, TONGUES, tongue

TITLES = Path(__file__).with_name("titles")
"""A file a language: a lead, and in the line below it, behind an equals sign, its title."""


def pairs() -> Iterator[tuple[str, str, str]]:
    for path in sorted(TITLES.iterdir()):
        lines = path.read_text("utf-8").split("\n")
        for lead, title in zip(lines, lines[1:], strict=False):
            if title.startswith("= "):
                yield path.stem, lead, title[2:]


@pytest.mark.parametrize(("language", "lead", "title"), [*pairs()])
def test_leads_of_many_languages(language: str, lead: str, title: str) -> None:
    """The subject, its verb and what that waits for; of the rest, what fits."""
    assert derived(lead, language) == title


@pytest.mark.parametrize(
    ("lead", "title"),
    [
        ("He was 84. The painter Bo Fenn left three hundred pictures to the town.", "The painter Bo Fenn left three"),
        (
            "It looks like a lawn. But the meadow in the sound was planted by hand.",
            "The meadow in the sound was planted",
        ),
        ("His boat sank. The harbour master has resigned.", "The harbour master has resigned"),
        ("He was 84.", "He was 84"),
    ],
)
def test_a_sentence_that_needs_another_is_no_title(lead: str, title: str) -> None:
    """Who `he` was is told in the next one; where there is none, it has to do."""
    assert derived(lead).startswith(title)


def test_the_title_of_a_story_whose_lead_points_back() -> None:
    """A story without a headline, by its second sentence."""
    story = story_of(
        "It was not even lunchtime in the square. The bakers of Old Harl had sold all their bread by ten o’clock, and "
        "those who came late went home with flour."
    )
    assert story.title.derived
    assert story.title.text == "The bakers of Old Harl had sold all their bread"


def test_a_lead_that_never_ends() -> None:
    """A megabyte without a full stop is cut down like any other."""
    title = derived("The harbour master has resigned over " + "the state of the quay and " * 40_000)
    assert title == "The harbour master has resigned over the state of the quay"


def test_a_title_too_long_for_a_line_is_cut_where_it_still_is_whole() -> None:
    """Not behind the last word that fits: the participle is what was done."""
    lead = (
        "Der Bundesgerichtshof hat die Verurteilung eines Krankenhausarztes wegen fahrlässiger Körperverletzung "
        "aufgehoben und den Fall an das Landgericht zurückverwiesen."
    )
    assert derived(lead, "de") == "Der Bundesgerichtshof hat die Verurteilung eines Krankenhausarztes aufgehoben"


def test_a_french_question_ends_at_its_mark() -> None:
    """Which stands alone."""
    lead = "Faut-il fermer la piscine au public ? La question divise les habitants de Corvelle."
    assert derived(lead, "fr") == "Faut-il fermer la piscine au public ?"


def test_a_japanese_sentence_without_who_says_so() -> None:
    """What was found stands alone, where all of it is too long."""
    lead = (
        "北の大学などの研究チームは、絶滅したとみられていた小さなトンボの一種を湿原で約４０年ぶりに確認したと発表した。"
    )
    assert derived(lead, "ja") == "絶滅したとみられていた小さなトンボの一種を湿原で約４０年ぶりに確認した"


def test_a_quotation_in_swedish_marks() -> None:
    """They open and close alike."""
    lead = "”Vi har aldrig sett något liknande”, säger lantbrukaren Per Hed, vars åkrar förvandlades till sjöar."
    assert derived(lead, "sv") == "Vi har aldrig sett något liknande, säger lantbrukaren Per Hed"


@pytest.mark.parametrize(
    ("language", "lead"),
    [
        ("pt", "se"),
        ("da", "For første gang siden krigen har byen Aldershøj fået en borgmester, mænd, der røvede en guldsmed."),
    ],
)
def test_a_lead_that_is_no_sentence(language: str, lead: str) -> None:
    """Has a title all the same."""
    assert derived(lead, language)


NEEDED = (
    *("prepositions", "determiners", "subordinating", "relative", "joining", "auxiliaries"),
    *("adverbs", "times", "pronouns", "past"),
)


def test_every_file_of_words_is_of_a_language_that_is_known() -> None:
    """And the other way round."""
    assert sorted(path.stem for path in TONGUES.iterdir()) == sorted(KNOWN)


@pytest.mark.parametrize("language", KNOWN)
def test_the_words_of_a_language(language: str) -> None:
    """No table is empty or misspelt, and words are as `bare` makes them: in lower case, without marks around them."""
    known = tongue(language)
    assert known
    for table in NEEDED:
        assert getattr(known, table), table
    assert known.reporting or isinstance(known, VerbSecond)
    assert len(known.verbs) > 200
    for listed in (known.verbs, known.prepositions, known.determiners, known.times):
        assert all(word == word.lower() and word[0].isalpha() and word[-1].isalpha() for word in listed)
    names = {
        line.split(":")[0].split()[0]
        for line in (TONGUES / f"{language}.txt").read_text("utf-8").splitlines()[1:]
        if not line.startswith(" ")
    }
    waits = {f"waits_{word}" for word in known.awaits}
    assert names <= {*vars(known), *waits, "nouns", "derived", "passives", "verbs", "leans"}


def test_languages_that_go_by_two_names() -> None:
    """Written Norwegian has two; of a language without a file nothing is known."""
    assert tongue("nb") and tongue("no")
    assert tongue("tr") is None


@pytest.mark.parametrize(
    ("language", "verbs"),
    [
        ("fr", "ferme ferment fermera fermèrent finissent attendent"),
        ("es", "cierra denunció exigen permitieron vivieron"),
        ("pl", "protestuje rośnie zostanie"),
        ("sv", "stänger stängde öppnar öppnade"),
        ("nl", "zoekt verdwenen meldt waarschuwde"),
        ("de", "fordert forderten beendet kennt"),
    ],
)
def test_verbs_by_stem_and_ending(language: str, verbs: str) -> None:
    """Forms that no file spells out as such."""
    known = tongue(language)
    assert known and known.verbs.issuperset(verbs.split())


@given(st.data())
def test_a_title_of_any_words_of_a_language(data: st.DataObject) -> None:
    """In whatever order the small words and verbs come: few words, and no stop word at the end."""
    language = data.draw(st.sampled_from(KNOWN))
    known = tongue(language)
    assert known
    pool = sorted(known.prepositions | known.determiners | known.subordinating | known.relative | known.joining)
    pool += sorted(known.auxiliaries | known.adverbs | known.times) + sorted(known.verbs)[:50]
    pool += ["Harrow", "Müller", "quay", "12", "“we", "that”", "said,", "l’eau", "—", "(the", "bay)", "Paris:"]
    words = data.draw(st.lists(st.sampled_from(pool), min_size=1, max_size=60))
    commas = data.draw(st.sets(st.integers(0, len(words) - 1)))
    title = derived(" ".join(word + "," * (at in commas) for at, word in enumerate(words)), language)
    assert len(title.split()) <= MAX_WORDS
    assert len(title.split()) < 2 or title.split()[-1].lower() not in stop_words("STOP_WORDS") - known.ends


ARABIC = {"أعلنت", "قالت", "وزارة", "الصحة،", "في", "على", "إلى", "يوم", "أن", "إن", "وسرقة", "للاشتباه", "12", "التي"}


@given(st.lists(st.sampled_from(sorted(ARABIC)), max_size=50))
def test_an_arabic_title_of_any_words(words: list[str]) -> None:
    """In whatever order they come: few words, some of those that were there."""
    title = derived(" ".join(words), "ar")
    assert len(title.split()) <= MAX_WORDS
    assert {word.strip("،…") for word in title.split()} <= {word.strip("،") for word in words}
