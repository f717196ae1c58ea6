"""What the keys copy: a passage with its source, the story, where it comes from."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from io import BytesIO

from tui_reader.output import Options, write
from tui_reader.output.head import byline, named
from tui_reader.safe_text import safe_line, safe_name, safe_text
from tui_reader.story import Link, Row, Story
from tui_reader.tui.choosing import Choice, choosing
from tui_reader.tui.clipboard import copy, terminal_takes
from tui_reader.tui.openable import address_of
from tui_reader.tui.outside_keys import OutsideKeys
from tui_reader.tui.row_look import cut

MOST = 500
"""Whole stories that are copied together, at most."""
_NAME, _SAID = 15, 50
"""Columns of what something is called that can be copied, and of its beginning."""


class CopyKeys(OutsideKeys, inherit_bindings=False):
    """The actions that put text on the clipboard."""

    def action_copy(self) -> None:
        """Copy the selection; where there is none, ask what to copy of the story that is meant."""
        if selected := self.get_selected_text():
            story = self.reading.story if self.view in self.selections else None
            self.copy_text("the selection", with_source(selected, story) if story else selected)
        elif self.focused is self.list and len(self.list.meant) > 1:
            self.app.push_screen(choosing(self._of_several(self.list.meant), "Copy what of these stories?"))
        else:
            self.tell(self._ask_what)

    def action_copy_selection(self) -> None:
        """Copy the selection."""
        self.action_copy()

    def _ask_what(self, told: Row | Story) -> None:
        self.app.push_screen(choosing(list(self._choices(told)), "Copy what?"))

    def copy_text(self, what: str, text: str) -> None:
        """Put a text on the clipboard, made safe, and say by which way it went there."""
        text = safe_text(text)
        by_terminal = terminal_takes(text)
        if by_terminal:
            self.app.copy_to_clipboard(text)

        def copied(tool: str | None) -> None:
            ways = [*([tool] if tool else []), *(["the terminal (OSC 52)"] if by_terminal else [])]
            self.foot.say(
                f"copied {what} · by {' and '.join(ways)}" if ways else f"{what} is too long for the terminal (OSC 52)"
            )

        self.errands.ask(partial(copy, text), copied)

    def _choices(self, told: Row | Story) -> Iterator[Choice]:
        """What can be copied, the nearest first."""
        if isinstance(told, Story) and self.focused is self.view:
            yield from self._of_text(told)
        yield Choice(f"{'Story':<{_NAME}}", partial(self._copy_story, told.id), f"{told.words:,} words")
        yield self._choice("Source", source(told))
        for path in told.paths:
            yield self._choice("Path", safe_name(str(self.settings.library / path)))
        if told.about.url:
            yield self._choice("Address", safe_name(told.about.url))

    def _of_several(self, ids: Sequence[str]) -> list[Choice]:
        """What can be copied of several stories, a line each; and these themselves, unless there are too many."""
        lines: dict[str, Callable[[Row], str]] = {
            "Sources": source,
            "Paths": lambda row: safe_name(str(self.settings.library / row.paths[0])),
            "Addresses": lambda row: safe_name(row.about.url or ""),
        }
        note = f"of {len(ids):,} stories"
        choices = [
            Choice(name, partial(self._copy_lines, f"{name.lower()} {note}", ids, of)) for name, of in lines.items()
        ]
        if len(ids) <= MOST:
            choices.append(Choice("Stories", partial(self._copy_stories, f"{len(ids):,} stories", ids)))
        return [choice._replace(note=note) for choice in choices]

    def _copy_lines(self, what: str, ids: Sequence[str], of: Callable[[Row], str]) -> None:
        def lines() -> str:
            return "\n".join(filter(None, map(of, self.desk.rows(ids))))

        def copied(text: str) -> None:
            if text:
                self.copy_text(what, text)
            else:
                self.foot.say(f"there are no {what}")

        self.errands.ask(lines, copied)

    def _copy_stories(self, what: str, ids: Sequence[str]) -> None:
        def texts() -> str:
            return "\n\n".join(map(self._story_text, ids))

        self.errands.ask(texts, partial(self.copy_text, what))

    def _of_text(self, story: Story) -> Iterator[Choice]:
        link = self.view.focused_link
        if link is not None and self.view.block is None:
            yield from self._of_link(story, link)
        if passage := self.view.passage():
            yield self._choice("Passage", passage, with_source(passage, story))

    def _of_link(self, story: Story, link: Link) -> Iterator[Choice]:
        yield self._choice("Linked headline", safe_line(link.text))
        if address := address_of(story, link):
            yield self._choice("Link's address", safe_name(address))

    def _choice(self, name: str, said: str, text: str = "") -> Choice:
        """To copy `text`, or what is said of it where that is all."""
        do = partial(self.copy_text, f"the {name.lower()}", text or said)
        return Choice(f"{name:<{_NAME}}", do, cut(said, _SAID))

    def _copy_story(self, story_id: str) -> None:
        self.errands.ask(partial(self._story_text, story_id), partial(self.copy_text, "the story"))

    def _story_text(self, story_id: str) -> str:
        """The story as the pipe prints it, its lines as long as their paragraphs."""
        out = BytesIO()
        write(self.reading.fetch(story_id), "text", out, Options(width=0))
        return out.getvalue().decode("utf-8", "replace")


def source(told: Row | Story) -> str:
    """Where a story is from, in one line: headline, names, outlet, date."""
    return ", ".join(filter(None, (safe_line(named(told.title)), safe_line(byline(told)))))


def with_source(text: str, story: Story) -> str:
    """A passage, and under it the line that says where it is from."""
    return f"{text}\n\n— {source(story)}"
