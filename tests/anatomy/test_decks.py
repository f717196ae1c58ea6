"""The deck: one sentence or two between the title and the story."""

from __future__ import annotations

from tests.anatomy.test_page_furniture import ABROAD, BODY, MORE
from tests.drafts import kinds, story_of

TITLE, LEAD, SECOND = ABROAD["de"]


def test_somebodys_words_that_the_text_says_again() -> None:
    """Words alone under the title, taken from the text."""
    said = "‘Nobody will cross it before the spring,’"
    story = story_of(f"Council shuts bridge\n\n{said[:-2]}.’\n\n{BODY}\n\n{said} the mayor said on Monday.\n\n{MORE}")
    assert kinds(story)[1] == "deck"


def test_a_summary_above_a_picture() -> None:
    """Where papers sum a story up above its first picture."""
    deck = "Zwei Pfeiler haben Risse. Die Fähre soll den Verkehr aufnehmen."
    picture = "Die alte Brücke am Morgen. Foto: Ada Fenn"
    assert kinds(story_of(f"{TITLE}\n\n{deck}\n\n{picture}\n\n{LEAD}\n\n{SECOND}"))[1] == "deck"


def test_who_leaves_the_day_to_the_next_paragraph() -> None:
    """A paragraph without a day, the one after it having one, is the deck: leads say when."""
    deck = "Zwei Pfeiler haben Risse. Für Pendler wird der Winter lang."
    assert kinds(story_of(f"{TITLE}\n\n{deck}\n\n{LEAD}\n\n{SECOND}"))[1] == "deck"
    assert kinds(story_of(f"{TITLE}\n\n{LEAD}\n\n{SECOND}\n\n{LEAD} "))[1] == "paragraph"


def test_highlights_below_a_deck() -> None:
    """A header of highlights is one below a deck with a full stop, too."""
    story = story_of(
        f"{TITLE}\n\nDer Rat hat die alte Brücke gesperrt. Die Fähre soll den ganzen Verkehr aufnehmen.\n\n"
        f"Das Wichtigste in Kürze\n\nDie Brücke ist gesperrt.\n\nDie Fähre fährt jede halbe Stunde.\n\n"
        f"{LEAD}\n\n{SECOND}"
    )
    assert kinds(story)[1:5] == ["deck", "highlights_header", "highlight", "highlight"]
