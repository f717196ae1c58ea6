"""Rows of tables, lists of ingredients: no headlines."""

from __future__ import annotations

import pytest

from tests.drafts import kinds, parts, story_of

BODY = "The bridge over Harrow Bay is closed to everything that moves, and nobody in the county can say for how long."
MORE = "On Monday most of the town seemed to be in the queue for Marlow Ford, and the rest of it was on the quay."


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize(
    "rows",
    [
        ["200 g flour", "2 eggs", "1 tsp salt", "50 g butter, melted", "A pinch of nutmeg"],
        ["½ cup sugar", "3 lemons", "1½ cups flour"],
        ["250 g Mehl", "3 Eier", "1 Prise Salz", "1 EL Zucker", "etwas Butter"],
        ["200 g de harina", "2 huevos", "1 cucharadita de sal"],
        ["200 g de farine", "2 œufs", "1 pincée de sel"],
        ["300 g di farina", "2 uova", "un pizzico di sale", "1 limone"],
        ["Harrow\t12\t3\t36", "Marlow\t10\t5\t30", "Corvo\t8\t7\t24"],
        ["2014 | 12 | 340", "2015 | 14 | 380", "2016 | 19 | 512"],
        ["Harrow 3 Marlow 1", "Corvo 2 Lauw 2", "Tessaly 0 Ferrow 4"],
        ["Monday: 12 boats", "Tuesday: 14 boats", "Wednesday: 9 boats"],
        ["Harrow 12.5% 1,340", "Marlow 9.1% 980", "Corvo -2.0% 1,020"],
    ],
)
def test_rows_are_items(rows: list[str], gap: str) -> None:
    """Short lines with figures that stand together, with blank lines between or none."""
    found = parts(story_of(f"Council shuts bridge\n\nBy Ada Fenn\n\n{BODY}\n\n{gap.join(rows)}\n\n{MORE}\n\n{BODY}"))
    assert found[3:-2] == [("list_item", " ".join(row.split())) for row in rows]


def test_what_announces_a_list_is_no_dateline() -> None:
    """Though it is a name before a colon, near the top."""
    found = kinds(
        story_of(f"Lemon pancakes\n\nBy Ada Fenn\n\n{BODY}\n\nIngredients:\n2 eggs\n3 lemons\n1 apple\n\n{MORE}")
    )
    assert "dateline" not in found
    assert found.count("list_item") == 3


@pytest.mark.parametrize(
    ("header", "goals"),
    [
        ("Goals:", ["Fenn 12', 40'", "Lind 13' (pen)", "Dorn 55', 61'", "Brandt 79' og"]),
        ("Tore:", ["Müller 12’", "Lind 45+2’ (Elfmeter)"]),
        ("Buts :", ["12' Fenn", "67' Lefèvre (s.p.)"]),
        ("Goles:", ["Peña 88'"]),
        ("Marcatori:", ["12' Rossi", "45'+1' Conti"]),
    ],
)
def test_who_scored_and_when(header: str, goals: list[str]) -> None:
    """Items of a list; and what stands above them is no dateline, what stands above that no deck."""
    lines = [header, *goals]
    story = story_of("\n\n".join(["Harrow 3-3 Marlow, and a dog", BODY, "\n".join(lines), MORE, BODY]))
    assert parts(story)[1] == ("paragraph", BODY)
    assert parts(story)[3:-2] == [("list_item", goal) for goal in goals]
    assert story.about.place is None


@pytest.mark.parametrize(
    "line", ["Attendance: 412", "Zuschauer: 30.112", "Spectateurs : 1 204", "Asistencia: 4.000", "Half time: 2–1"]
)
def test_a_word_and_its_figure_head_nothing(line: str) -> None:
    """At the end or before more text."""
    for after in ([], [MORE, BODY]):
        assert kinds(story_of("\n\n".join(["Harrow wins", BODY, MORE, line, *after])))[3] == "paragraph"


@pytest.mark.parametrize("title", ["Harrow Bay: 1912", "Lind 90' hero again"])
def test_a_figure_in_a_title(title: str) -> None:
    """Before the text begins such a line may be the headline."""
    assert story_of("\n\n".join([title, BODY, MORE, BODY])).title.text == title


@pytest.mark.parametrize(
    "lines",
    [
        ["5 boats for one bridge"],
        ["5 boats for one bridge", "The 9 cracks"],
        ["Night shifts", "Hanging by a thread", "Nine cracks in pier 4"],
    ],
)
def test_a_few_figures_make_no_table(lines: list[str]) -> None:
    """One or two such lines, or words with a figure among them."""
    found = kinds(story_of("\n\n".join(["Council shuts bridge", BODY, *lines, MORE, BODY])))
    assert "list_item" not in found


@pytest.mark.parametrize("line", ["A wall 12' high", "The class of '68'", "The wall is 12'", "Platform 9: 3"])
def test_a_figure_in_a_subhead(line: str) -> None:
    """A height, a year, a number: no minute of a match, and no row."""
    assert kinds(story_of("\n\n".join(["Council shuts bridge", BODY, line, MORE, BODY])))[2] == "subhead"


def test_a_score() -> None:
    """Two sides, a figure each, on lines of their own."""
    story = story_of(
        f"Late try sinks Harbormen in cup final\nBy Ada Fenn\n\nKestrels 24\nHarbormen 22\n\n{BODY}\n\n{MORE}"
    )
    assert parts(story)[2:4] == [("list_item", "Kestrels 24"), ("list_item", "Harbormen 22")]


def test_facts_of_a_match() -> None:
    """A word and what it is, a line each, are neither headlines nor subheads."""
    facts = "Venue: Northgate Stadium\nAttendance: 71,344\nReferee: P. Lindqvist"
    assert kinds(story_of(f"Kestrels win\n\n{BODY}\n\n{MORE}\n\n{facts}\n\n{BODY}\n"))[3:6] == ["paragraph"] * 3


def test_how_much_of_a_recipe() -> None:
    """For how many, and how long; a last ingredient without a figure."""
    head = "Serves 4\nPrep 15 min\nCook 1 hr 20 min"
    need = "2 tbsp olive oil\n3 leeks, washed and sliced\n150g pearl barley\nSalt and black pepper"
    found = parts(story_of(f"A broth of leeks and barley\n\n{head}\n\n{BODY}\n\n{need}\n\n{MORE}\n"))
    assert [kind for kind, _ in found] == ["title", *["list_item"] * 3, "paragraph", *["list_item"] * 4, "paragraph"]


def test_lines_that_are_indented_alike() -> None:
    """Highlights under the headline, items of a list below the text, though no mark stands before them."""
    items = "\n".join(f"    {one}" for one in ("Nine cracks in pier 4", "The ferry sails on Friday", "Nobody was hurt"))
    story = story_of(f"Council shuts bridge\n\n{items}\n\nBy Ada Fenn\n\n{BODY}\n\n{items}\n\n{MORE}\n")
    assert kinds(story) == ["title", *["highlight"] * 3, "byline", "paragraph", *["list_item"] * 3, "paragraph"]


@pytest.mark.parametrize("line", [": 12", ": 12'", ":", "= 3", "12'"])
def test_a_figure_without_a_word(line: str) -> None:
    """A line that is a mark and a figure breaks nothing."""
    assert line in [text for _, text in parts(story_of("\n\n".join(["Council shuts bridge", BODY, line, MORE])))]
