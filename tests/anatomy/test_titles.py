"""Titles made up from leads, and what the words of a language are known to be."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.drafts import story_of
from tui_reader.anatomy.cues import words as stop_words
from tui_reader.anatomy.headline import derived
from tui_reader.anatomy.headline.model import WEIGHTS, model
from tui_reader.anatomy.headline.texts import MAX_WORDS, first_of, joined
from tui_reader.anatomy.headline.words import KNOWN, TONGUES, Words, lexicon

TITLES = Path(__file__).with_name("titles")
"""A file a language: a lead, and in the line below it, behind an equals sign, its title."""


HARD = (
    "Bo Fenn took aim at one of the most visible emblems of the harbour with his attack on plans for a new crane, "
    "turning the message that got him elected on the very office he will occupy in six weeks."
)
"""A lead of which no clause is cut that tells what it is about."""


def pairs() -> Iterator[tuple[str, str, str]]:
    for path in sorted(TITLES.iterdir()):
        lines = path.read_text("utf-8").split("\n")
        for lead, title in zip(lines, lines[1:], strict=False):
            if title.startswith("= "):
                yield path.stem, lead, title[2:]


@pytest.mark.parametrize(("language", "lead", "title"), [*pairs()])
def test_leads_of_many_languages(language: str, lead: str, title: str) -> None:
    """A whole clause, as a person would cut it."""
    assert derived(lead, language) == title


@pytest.mark.parametrize(
    ("lead", "title"),
    [
        ("He was 84. The painter Bo Fenn left three hundred pictures to the town.", "The painter Bo Fenn left three"),
        ("But the meadow in the sound was planted by hand.", "The meadow in the sound was planted by hand"),
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
        "They were up before the gulls. The bakers of Old Harl had sold all their bread by ten o’clock, and "
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
    ("further", "title"),
    [
        (
            ["The weather was fine.", "Bo Fenn paid two million crowns for the last crane.", "A crane costs money."],
            "Bo Fenn paid two million crowns for the last crane",
        ),
        (["He said the crane was too dear.", "“The crane is far too dear,” said Fenn."], ""),
        (["Nobody was hurt.", "It rained."], ""),
    ],
)
def test_a_sentence_further_down_stands_in_for_a_lead_that_gives_no_clause(further: list[str], title: str) -> None:
    """One that shares words with the lead and stands by itself; none in which somebody speaks."""
    made = derived(HARD, "en", (), further)
    assert made == title if title else made == derived(HARD)
    assert derived("The harbour master has resigned.", "en", (), further) == "The harbour master has resigned"


def test_a_story_reads_on_where_its_lead_gives_no_title() -> None:
    """In its paragraphs, no others: a caption there is none."""
    story = story_of(f"{HARD}\n\nNobody was hurt.\n\nBo Fenn paid two million crowns for the last crane.")
    assert story.title.derived
    assert story.title.text == "Bo Fenn paid two million crowns for the last crane"


@pytest.mark.parametrize(
    ("sentence", "kept", "title"),
    [
        ("It is over for all of us, she said", (0, 1, 2, 7, 8), "It is over, she said"),
        ("Ann, head of a board, left", (0, 5), "Ann left"),
    ],
)
def test_a_comma_behind_what_is_left_out(sentence: str, kept: tuple[int, ...], title: str) -> None:
    """It stays where it parts what comes before from what follows, not where it closed what is gone."""
    assert joined(sentence.split(), kept) == title.split()


@pytest.mark.parametrize(
    ("language", "lead", "title"),
    [
        (
            "de",
            "Nach wochenlangem Streit über die Kosten der Sanierung hat die Stadt Hallenstein das Hallenbad am Ufer "
            "der Harl geschlossen.",
            "Die Stadt Hallenstein hat das Hallenbad am Ufer der Harl geschlossen",
        ),
        (
            "de",
            "Nach dem Regen ist das Hallenbad geschlossen.",
            "Nach dem Regen ist das Hallenbad geschlossen",
        ),
    ],
)
def test_what_stands_before_the_verb_goes_where_it_is_too_long(language: str, lead: str, title: str) -> None:
    """And the subject takes its place, as it has to in languages whose verb stands second."""
    assert derived(lead, language) == title


def test_a_highlight_stands_in_for_a_lead_that_gives_no_clause() -> None:
    """The first that is a short clause itself; a header or a long one is none."""
    highlight = "Herring have come back to the sound after eleven years"
    assert derived(HARD).startswith("Bo Fenn took aim")
    assert derived(HARD, "en", ["The talks:", "New crane", highlight]) == highlight
    assert derived("The harbour master has resigned.", "en", [highlight]) == "The harbour master has resigned"


@pytest.mark.parametrize(
    ("language", "lead", "title"),
    [
        (
            "fr",
            "« Nous avons tout essayé », dit le maire de Corvelle.",
            "«Nous avons tout essayé», dit le maire de Corvelle",
        ),
        (
            "da",
            "Færgen »Aurora« sejler igen mellem øerne, siger rederiet.",
            "Færgen »Aurora« sejler igen mellem øerne, siger rederiet",
        ),
    ],
)
def test_angle_quotation_marks_in_french_and_in_danish(language: str, lead: str, title: str) -> None:
    """The space within the French ones ends no word; that before a Danish one does."""
    assert derived(lead, language) == title


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


def test_each_language_has_its_words_and_its_weights() -> None:
    """And no file is of a language that is not known."""
    assert sorted(path.stem for path in TONGUES.iterdir()) == sorted(KNOWN)
    assert sorted(path.stem for path in WEIGHTS.glob("*.weights")) == sorted(KNOWN)


@pytest.mark.parametrize("language", KNOWN)
def test_the_words_of_a_language(language: str) -> None:
    """No table is empty, and words are in lower case; its weights are of words that it has."""
    known, learnt = lexicon(language), model(language)
    assert known and learnt
    assert set("APSRT") <= set(known.kinds.values())
    assert all(word == word.lower() for word in known.kinds)
    assert len(learnt.common) > 20


def test_languages_that_go_by_two_names() -> None:
    """Written Norwegian has two; of a language without a file nothing is known."""
    assert lexicon("nb") == lexicon("nn") == lexicon("no") is not None
    lead = (
        "Politiet i Harl ber folk om å holde seg unna kaia etter at en båt tok fyr natt til onsdag og brant i timevis."
    )
    assert derived(lead, "nb") == derived(lead, "no") != ""
    assert lexicon("tr") is None and model("tr") is None


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
    known = lexicon(language)
    assert known and all(known.kind(word) in ("V", "E", "A") for word in verbs.split())


def test_a_noun_that_looks_like_a_verb() -> None:
    """Behind an article or a preposition, and at the beginning, no English word is one."""
    known = lexicon("en")
    assert known
    assert Words(["Works", "on", "the", "cuts", "ended"], known).kinds == "xPDxV"


def test_an_english_verb_by_what_stands_before_it() -> None:
    """None is finite behind `to`; behind many who do it, a plain form is."""
    known = lexicon("en")
    assert known
    assert Words(["Men", "known", "to", "have", "refused"], known).kinds == "xNUNN"
    assert Words(["Birds", "that", "fall", "worry", "people"], known).kinds[1:3] == "RV"
    assert Words(["They", "seek", "help"], known).kinds == "HVx"


@given(st.data())
def test_a_title_of_any_words_of_a_language(data: st.DataObject) -> None:
    """In whatever order the small words come: few words, in their order, and no stop word at the end."""
    language = data.draw(st.sampled_from(KNOWN))
    known = lexicon(language)
    assert known
    pool = [
        *sorted(known.kinds),
        "Harrow",
        "Müller",
        "quay",
        "12",
        "“we",
        "said,",
        "l’eau",
        "—",
        "(the",
        "bay)",
        "Paris:",
    ]
    words = data.draw(st.lists(st.sampled_from(pool), min_size=1, max_size=60))
    commas = data.draw(st.sets(st.integers(0, len(words) - 1)))
    title = derived(" ".join(word + "," * (at in commas) for at, word in enumerate(words)), language)
    assert len(title.split()) <= MAX_WORDS
    last = title.rstrip("…").split()[-1].lower() if len(title.split()) > 1 else ""
    assert last not in stop_words("STOP_WORDS") - set(known.ends.split())


@given(st.text(max_size=400), st.sampled_from([*KNOWN, "tr", "ja"]))
def test_a_title_of_anything(lead: str, language: str) -> None:
    """Never an error, never more than twelve words."""
    assert len(derived(lead, language).split()) <= MAX_WORDS


def test_what_a_terminal_would_obey_leaves_nothing_in_a_title() -> None:
    """Nor half of it, which would be shown."""
    title = derived("The minister said \x1b[1mno\x1b[0m to the \x1b]0;x\x07plan for the harbour on Monday.")
    assert title == "The minister said no to the plan for the harbour on Monday"


def test_a_quotation_within_a_sentence_does_not_end_it() -> None:
    """One that a sentence begins with may."""
    campaign = ["The", "harbour’s", "“Wait.", "Look.”", "posters", "cost", "a", "lot."]
    assert first_of([*campaign, "They", "hang."], None) == campaign
    assert first_of(["“It", "is", "over.", "We", "lost,”", "he", "said."], None) == ["“It", "is", "over."]


def test_a_sentence_that_tells_of_what_the_story_does_stands_in_for_a_lead_that_gives_no_clause() -> None:
    """Where none shares a word with the lead, by the words that stand in most other paragraphs."""
    lead = (
        "The long and strange story of how the eldest daughter of a ferryman came to write the song that everyone in "
        "the bay now sings at weddings began ten years ago."
    )
    further = [
        "Nobody had the keys to hand. Ada Fenn lost her purse at the fair.",
        "Rosa Calder sold the Tollander brewery to a bank on Sunday. The bank paid two million crowns.",
        "Calder founded the brewery in 1983.",
        "The Tollander had never been in debt, the bank said.",
    ]
    assert derived(lead).endswith("…")
    assert derived(lead, further=further) == "Rosa Calder sold the Tollander brewery to a bank on Sunday"
    assert derived(lead, further=further[:1]) == derived(lead)


def test_half_a_character_in_a_lead() -> None:
    """JSON may hold one, and a story is shown all the same."""
    assert derived(
        "The harbour \udd0d master has resigned over the state of the quay and of the pier, he said on Monday."
    )
