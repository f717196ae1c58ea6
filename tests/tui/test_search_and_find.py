"""Search as you type, find in the story: what is found, marked, stepped through, and left again."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.tui.newsroom import FERRY as FERRY_TEXT
from tests.tui.newsroom import HEADLINES, newsroom, settings_of
from tests.tui.screen import screen_strips, styled
from tui_reader.desk import Desk, Findings, Order
from tui_reader.desk.grouping import Listed
from tui_reader.story import Span
from tui_reader.tui.search_box import SearchBox
from tui_reader.tui.story_list import StoryList

BRIDGE, FERRY, SEAGRASS = HEADLINES


async def test_the_list_follows_what_is_typed(tmp_path: Path) -> None:
    """From the first letters on: hits, best first, with an excerpt whose matches are marked, and how many there are."""
    async with newsroom(settings_of(tmp_path)) as room:
        await room.press("slash")
        await room.write("skip")
        assert room.listed == [FERRY]
        assert room.shown == FERRY
        assert "1 of 3 stories · by relevance" in room.lines[0]
        assert any("…" in line and "skipper" in line for line in room.lines[2:6])
        assert any("bold" in style for style in styled(room.app, "skipper"))
        await room.write("per zzz")
        assert room.listed == []
        await room.comes("No story has “zzz…”")


async def test_the_first_search_finds_the_index_open(tmp_path: Path) -> None:
    """It is opened when the search line is, which shows nothing of that; not before, and by nothing but a search."""
    async with newsroom(settings_of(tmp_path)) as room:
        before = room.lines[1:]
        await room.press("j", "k")
        opened = [room.desk._finding.searchable._searcher]
        await room.press("slash")
        opened.append(room.desk._finding.searchable._searcher)
        assert [bool(searcher) for searcher in opened] == [False, True]
        assert room.lines[1:6] == before[:5]
        assert len(room.listed) == 3


async def test_no_hit_says_what_was_meant(tmp_path: Path) -> None:
    """A misspelt word is answered with the library's own."""
    async with newsroom(settings_of(tmp_path)) as room:
        await room.press("slash")
        await room.write("seegrass")
        await room.comes("seagrass (1 story)")


async def test_a_misspelt_field_is_said_while_it_is_typed(tmp_path: Path) -> None:
    """Nothing that may follow would mend it, so where nothing is found that is what is said."""
    async with newsroom(settings_of(tmp_path)) as room:
        await room.press("slash")
        await room.write("titel:ferry")
        await room.comes("There is no titel:")


async def test_a_broken_query_is_said_on_enter(tmp_path: Path) -> None:
    """While it is typed it means what it can; Enter says what is wrong with it, and where."""
    async with newsroom(settings_of(tmp_path)) as room:
        await room.press("slash")
        await room.write("bridge (")
        assert "bracket" not in room.lines[-1]
        assert len(room.listed) == 2
        await room.press("enter")
        await room.comes("this bracket is never closed")


@pytest.mark.parametrize(
    ("query", "at", "wrong", "mended"),
    [("titel:ferry", 0, "there is no titel:", "title:ferry"), ("ferry (zzz", 6, "never closed", "ferry")],
)
async def test_a_broken_query_that_finds_nothing_is_mended_where_it_stands(
    tmp_path: Path, query: str, at: int, wrong: str, mended: str
) -> None:
    """Enter puts the cursor at the fault, so that what is typed then is text; what is wrong stays said until then."""
    async with newsroom(settings_of(tmp_path)) as room:
        await room.press("slash")
        await room.write(query)
        await room.press("enter", "enter")
        assert (room.focus, room.main.box.field.cursor_position) == ("search", at)
        assert wrong in room.lines[-1]
        assert not room.main.foot._passing.waits
        await room.write("y")
        assert room.main.box.query_text == f"{query[:at]}y{query[at:]}"
        assert wrong not in room.lines[-1]
        await room.press("tab")
        assert room.focus == "list"
        await room.press("slash")
        await room.write(mended)
        await room.press("enter")
        assert (room.focus, room.under_cursor) == ("list", FERRY)
        await room.press("slash", "up", "up")
        assert room.main.box.query_text != query, "what was mended is no search made"


@pytest.mark.parametrize(
    ("name", "value", "wrong"),
    [
        ("date:", "2025-", "date: takes 2016"),
        ("words:", ">", "words: takes"),
        ("newer:", "7", "newer: takes"),
        ("-is:", "un", "is: takes unread"),
        ("tag:", "", "nothing follows tag:"),
        ("sort:", "da", "sort: takes"),
    ],
)
@pytest.mark.parametrize("before", ["", "bridge "])
async def test_a_condition_half_typed_empties_no_list(
    tmp_path: Path, name: str, value: str, wrong: str, before: str
) -> None:
    """Until it is a condition the list is what it was without it; Enter says what is missing."""
    async with newsroom(settings_of(tmp_path)) as room:
        await room.press("slash")
        for letters in (before + name, *value):
            await room.write(letters)
            assert len(room.listed) == (2 if before or room.main.box.query_text.endswith("2025") else 3)
            assert "takes" not in room.lines[-1]
        await room.press("enter")
        await room.comes(wrong)
        await room.press("enter")
        assert (room.focus, room.shown) == ("story", BRIDGE), "what stands in the list can be opened"


async def test_the_list_is_kept_up_to_date_while_nothing_is_asked_for(tmp_path: Path) -> None:
    """A query without a word yet leaves the library there, with what is new in it, and on Enter says so."""
    async with newsroom(settings_of(tmp_path)) as room:
        await room.press("slash")
        await room.write("?!")
        assert len(room.listed) == 3
        (room.desk.settings.library / "new.txt").write_text(FERRY_TEXT.replace("doubled", "halved"))
        room.desk.keep_fresh()
        done = asyncio.Event()
        room.main.browsing.refresh(done.set)
        await room.settle()
        assert len(room.listed) == 4
        await room.press("enter")
        await room.comes("there is nothing to look for in ?!")
        await room.press("escape")
        assert len(room.listed) == 4


async def test_up_and_down_recall_searches(tmp_path: Path) -> None:
    """As in a shell, also the next day: up goes back, down comes to what was typed and then to the hits."""
    settings = settings_of(tmp_path)
    async with newsroom(settings) as room:
        for search in ("ferry", "bridge"):
            await room.press("S")
            await room.write(search)
            await room.press("enter")
    async with newsroom(settings) as room:
        await room.press("slash")
        await room.write("sea")
        assert room.listed == [SEAGRASS]
        await room.press("up")
        assert (room.main.box.query_text, len(room.listed)) == ("bridge", 2)
        await room.press("up", "up")
        assert room.main.box.query_text == "ferry"
        await room.press("down", "down")
        assert (room.main.box.query_text, room.listed) == ("sea", [SEAGRASS])
        assert room.focus == "search"
        await room.press("down")
        assert room.focus == "list"


async def test_the_search_goes_on_within_what_it_found(tmp_path: Path) -> None:
    """& puts the cursor behind the search there is; what is added must be there, too."""
    async with newsroom(settings_of(tmp_path)) as room:
        await room.press("ampersand")
        assert room.focus == "list"
        await room.press("slash")
        await room.write("bridge")
        await room.press("enter")
        assert len(room.listed) == 2
        await room.press("ampersand")
        await room.write("skipper")
        assert (room.main.box.query_text, room.listed) == ("bridge* skipper", [FERRY])


async def test_esc_leaves_a_search_within_another_one_first(tmp_path: Path) -> None:
    """After & one Esc comes back to the search before and its row, the next to the library; typing or not."""
    async with newsroom(settings_of(tmp_path)) as room:
        await room.press("slash")
        await room.write("bridge")
        await room.press("enter", "j")
        wide, row = room.listed, room.under_cursor
        assert len(wide) == 2 and row == wide[1]
        for leave in (("escape",), ("enter", "escape")):
            await room.press("ampersand")
            await room.write("harrow -quay")
            assert room.listed == [BRIDGE]
            await room.press(*leave)
            assert (room.main.box.query_text, room.listed, room.under_cursor) == ("bridge", wide, row)
            assert room.focus == "list"
        await room.press("ampersand")
        await room.write("harrow")
        await room.press("enter", "ampersand")
        await room.write("divers")
        await room.press("enter", "enter")
        assert (room.focus, room.shown) == ("story", BRIDGE)
        for query in ("bridge* harrow", "bridge"):
            await room.press("escape")
            assert (room.focus, room.main.box.query_text, room.under_cursor) == ("story", query, BRIDGE)
        await room.press("escape")
        assert (room.main.box.query_text, len(room.listed)) == ("", 3)


async def test_another_search_is_not_within_the_one_before(tmp_path: Path) -> None:
    """What was gone on with once is not come back to from a search that is begun anew, or typed over it."""
    async with newsroom(settings_of(tmp_path)) as room:
        await room.press("slash")
        await room.write("bridge")
        await room.press("enter", "ampersand")
        await room.write("skipper")
        await room.press("enter", "slash")
        await room.write("seagrass")
        await room.press("enter")
        assert room.listed == [SEAGRASS]
        await room.press("escape")
        assert (room.main.box.query_text, len(room.listed)) == ("", 3)


async def test_find_has_no_searches_to_recall(tmp_path: Path) -> None:
    """The line that finds in a story keeps what was typed."""
    async with newsroom(settings_of(tmp_path)) as room:
        await room.press("slash")
        await room.write("bridge")
        await room.press("enter", "enter", "slash")
        await room.write("county")
        await room.press("up")
        assert room.main.box.field.value == "county"
        await room.press("down")
        assert room.focus == "story"


async def test_each_change_is_told_once(tmp_path: Path) -> None:
    """The box tells every text it holds; nobody else reads its field."""
    async with newsroom(settings_of(tmp_path)) as room:
        await room.press("slash")
        await room.write("bay")
        told = [message.text for message in room.told(SearchBox.Changed) if isinstance(message, SearchBox.Changed)]
        assert told == ["b", "ba", "bay"]


async def test_a_hit_opens_at_its_first_match_and_n_steps_on(tmp_path: Path) -> None:
    """Enter from the field to the hits, Enter opens; all matches are marked, the current one is counted at the foot."""
    async with newsroom(settings_of(tmp_path), size=(100, 16)) as room:
        await room.press("slash")
        await room.write("council")
        await room.press("enter")
        assert room.focus == "list"
        await room.press("enter")
        assert room.shown == BRIDGE
        assert "council will meet" in room.text
        assert "match 1 of 1" in room.lines[-1]
        await room.press("escape")
        await room.press("h", "slash")
        await room.write("bridge")
        await room.press("enter", "enter", "n")
        assert "match 2 of " in room.lines[-1]
        await room.press("N", "N")
        number, of = room.main.view.match_position or (0, 0)
        assert number == of > 1


async def test_esc_gives_the_old_list_and_row_back(tmp_path: Path) -> None:
    """Whatever was looked for, after Esc the list stands where it stood."""
    async with newsroom(settings_of(tmp_path)) as room:
        await room.press("G", "slash")
        await room.write("ferry")
        assert SEAGRASS not in room.listed
        await room.press("escape")
        assert room.listed == [BRIDGE, FERRY, SEAGRASS]
        assert room.under_cursor == room.shown == SEAGRASS
        assert room.focus == "list"
        assert "3 stories" in room.lines[0]


async def test_esc_in_the_story_ends_the_search_first(tmp_path: Path) -> None:
    """One step down at a time: the search and its marks, then the list."""
    async with newsroom(settings_of(tmp_path)) as room:
        await room.press("slash")
        await room.write("bridge")
        await room.press("enter", "enter", "escape")
        assert room.focus == "story"
        assert len(room.listed) == 3
        assert room.main.view.match_count == 0
        await room.press("escape")
        assert room.focus == "list"


async def test_search_from_anywhere(tmp_path: Path) -> None:
    """S in a story searches the library, the search of before selected, so that typing begins a new one."""
    async with newsroom(settings_of(tmp_path)) as room:
        await room.press("slash")
        await room.write("skipper")
        await room.press("enter", "enter", "S")
        await room.write("divers")
        assert room.main.box.query_text == "divers"
        assert SEAGRASS in room.listed


async def test_a_late_answer_to_an_early_question_is_dropped(tmp_path: Path) -> None:
    """A search that takes long does not overwrite the hits of what was typed after it."""
    settings = settings_of(tmp_path)
    gate = threading.Event()

    class SlowDesk(Desk):
        """Answers the first letters when the gate opens."""

        def search(self, query: str, limit: int = 1000, typing: bool = False, order: Order | None = None) -> Findings:
            if query == "s":
                gate.wait(5)
            return super().search(query, limit, typing, order)

        def start_keeper(self) -> None:
            """The library stays as it is."""

    desk = SlowDesk(settings)
    desk.keep_fresh()
    async with newsroom(settings, desk=desk) as room:
        await room.press("slash")
        await room.pilot.press("s", "k", "i", "p")
        await room.pilot.pause()
        gate.set()
        await room.settle()
        assert room.listed == [FERRY]


async def test_the_search_box_takes_every_key_as_text(tmp_path: Path) -> None:
    """Letters that are commands elsewhere are letters here; a broken query is no error."""
    async with newsroom(settings_of(tmp_path)) as room:
        await room.press("slash")
        await room.write('quit "broken -')
        assert room.main.box.field.value == 'quit "broken -'
        assert room.app.is_running


async def test_find_in_the_story(tmp_path: Path) -> None:
    """/ in a story marks what is typed, counts it, n and N go round it, Esc takes the marks away."""
    async with newsroom(settings_of(tmp_path)) as room:
        await room.press("enter", "slash")
        await room.write("bay")
        assert "match 1 of 3" in room.lines[0]
        await room.press("enter")
        assert room.focus == "story"
        await room.press("n")
        assert "match 2 of 3" in room.lines[-1]
        await room.press("n", "n")
        assert "match 1 of 3" in room.lines[-1]
        await room.press("escape")
        assert room.main.view.match_count == 0
        assert "3 stories" in room.lines[0]


@pytest.mark.parametrize("sought", ["bay", "zzz"])
async def test_find_begins_without_what_was_found_before(tmp_path: Path, sought: str) -> None:
    """Nothing is said of a find before anything is typed."""
    async with newsroom(settings_of(tmp_path)) as room:
        await room.press("enter", "slash")
        await room.write(sought)
        assert ("match 1 of 3" if sought == "bay" else "not in this story") in room.lines[0]
        await room.press("enter", "n")
        for leaving in ([], ["escape"]):
            await room.press(*leaving, "slash")
            assert "match" not in room.lines[0] and "not in" not in room.lines[0]


async def test_find_reaches_across_line_ends(tmp_path: Path) -> None:
    """Words that the screen breaks into two lines are found together."""
    async with newsroom(settings_of(tmp_path), size=(110, 40)) as room:
        await room.press("enter", "slash")
        await room.write("closed until the spring, engineers said on tuesday, after divers")
        assert "match 1 of 1" in room.lines[0]
        await room.press("ctrl+u")
        await room.write("no such words")
        assert "not in this story" in room.lines[0]


async def test_find_keeps_the_search_that_led_here(tmp_path: Path) -> None:
    """After find, the hits are still listed, and their marks come back."""
    async with newsroom(settings_of(tmp_path)) as room:
        await room.press("slash")
        await room.write("skipper")
        await room.press("enter", "enter", "slash")
        await room.write("ferry")
        assert room.main.view.finding
        await room.press("escape")
        assert room.main.box.query_text == "skipper"
        assert room.main.view.match_count == 1
        assert room.listed == [FERRY]


async def test_only_rows_on_the_screen_are_fetched(tmp_path: Path) -> None:
    """A list of 100,000 stories asks the desk for some dozens of rows, wherever in it the reader is."""
    settings = settings_of(tmp_path)
    asked: list[int] = []

    class LongDesk(Desk):
        """Three stories, listed again and again under made ids."""

        def view(self, *given: object) -> list[str]:
            return [f"{number:064x}" for number in range(100_000)]

        def listed(self, *given: object) -> Listed:
            return Listed(self.view())

        def rows(self, ids: object) -> list[object]:  # type: ignore[override]
            wanted = list(ids)  # type: ignore[call-overload]
            asked.append(len(wanted))
            row = super().rows(super().view()[:1])[0]
            return [row._replace(id=story_id) for story_id in wanted]

        def by_id(self, story_id: str) -> object:  # type: ignore[override]
            return super().by_id(super().view()[0])

        def start_keeper(self) -> None:
            """The library stays as it is."""

    desk = LongDesk(settings)
    Desk.keep_fresh(desk)
    async with newsroom(settings, desk=desk) as room:
        await room.press("space", "G", "g", "j", "space", "space")
        assert "100,000 stories" in room.lines[0]
        assert room.told(StoryList.CursorMoved)
        assert max(asked) < 200
        assert sum(asked) < 1000


async def test_matches_are_marked_in_the_story_that_was_there_already(tmp_path: Path) -> None:
    """A search whose best hit is the story beside the list marks what matches in it, and no longer after Esc."""
    async with newsroom(settings_of(tmp_path)) as room:

        def marked(word: str) -> int:
            return sum(segment.text == word for strip in screen_strips(room.app) for segment in strip)

        await room.press("slash")
        await room.write("engineers")
        assert room.shown == HEADLINES[0] and marked("cracks") == 0
        # One in the excerpt of the row, two in the story.
        await room.write(" cracks")
        assert room.shown == HEADLINES[0] and marked("cracks") == 3
        await room.press("escape")
        assert marked("cracks") == 0


async def test_the_line_of_find_goes_with_its_story(tmp_path: Path) -> None:
    """In the next story nothing was sought: no count of the one before stands over it."""
    async with newsroom(settings_of(tmp_path)) as room:
        await room.press("enter", "slash")
        await room.write("bridge")
        await room.press("enter")
        assert room.lines[0].lstrip().startswith("find bridge")
        await room.press("full_stop")
        assert room.shown == HEADLINES[1]
        assert "find" not in room.lines[0] and "match" not in room.lines[0]


async def test_enter_takes_what_was_meant(tmp_path: Path) -> None:
    """A search with a typing error finds nothing, says what was meant, and Enter in the empty list looks for that."""
    async with newsroom(settings_of(tmp_path)) as room:
        await room.press("slash")
        await room.write("skippre")
        await room.comes("Enter looks for that")
        await room.press("enter", "enter")
        assert room.main.box.query_text == "skipper"
        assert room.listed == [HEADLINES[1]]
        await room.press("enter")
        assert room.shown == HEADLINES[1]


async def test_what_was_offered_goes_with_its_search(tmp_path: Path) -> None:
    """Enter in a list that a filter has emptied looks for nothing that an earlier search offered."""
    async with newsroom(settings_of(tmp_path)) as room:
        await room.press("slash")
        await room.write("skippre")
        await room.comes("Enter looks for that")
        await room.press("escape", "F")
        await room.write("qzqzqz")
        await room.press("enter", "enter")
        assert room.main.box.query_text == ""


@pytest.mark.parametrize("before", [(), ("M",)])
async def test_there_is_no_search_to_go_on_with(tmp_path: Path, before: tuple[str, ...]) -> None:
    """& says so; the list stays as it is."""
    async with newsroom(settings_of(tmp_path)) as room:
        await room.press(*before)
        listed = room.listed
        await room.press("ampersand")
        assert "no search to go on with" in room.lines[-1]
        assert (room.listed, room.focus) == (listed, "list")


async def test_a_story_is_searched_beside_the_screen(tmp_path: Path) -> None:
    """What of a story matches is looked for in a thread: opened or previewed, found by this search or that, edited."""
    settings, screen = settings_of(tmp_path), threading.get_ident()
    beside: set[str] = set()
    on_screen: set[str] = set()

    class Listening(Desk):
        """Notes in which texts matches are looked for, and where."""

        def start_keeper(self) -> None:
            """The library stays as it is."""

        def spans_of(self, query: str, typing: bool = False) -> Callable[[str], tuple[Span, ...]]:
            spans_of = super().spans_of(query, typing)

            def noted(text: str) -> tuple[Span, ...]:
                (on_screen if threading.get_ident() == screen else beside).add(text)
                return spans_of(text)

            return noted

    desk = Listening(settings)
    desk.keep_fresh()
    async with newsroom(settings, desk=desk) as room:
        await room.press("slash")
        for word in ("quay", " people"):  # the story stays, and is marked by what is typed next
            await room.write(word)
            assert room.shown == FERRY
        await room.press("enter", "enter", "n")
        assert room.main.view.match_position == (2, 4)
        await room.press("x", "x")
        (settings.library / "ferry.txt").write_text(
            FERRY_TEXT + "\nNobody at the quay had seen so many people before.\n"
        )
        desk.keep_fresh()
        await room.press("r")
        await room.comes("had seen so many people")
        assert room.main.view.match_count == 6
        blocks = {block.text for block in room.main.view.story.blocks} if room.main.view.story else set()
        assert len(blocks) > 5 and blocks <= beside and not blocks & on_screen
