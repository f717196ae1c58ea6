"""What the keys do with the linked headlines of the story, and with the parts of it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from tui_reader.desk.marking import kind_words
from tui_reader.story import CORRECTED, BlockKind, Link, Row, Story
from tui_reader.tui.choosing import Choice, choosing
from tui_reader.tui.openable import address_of, openable
from tui_reader.tui.outside_keys import OutsideKeys

if TYPE_CHECKING:
    from textual.widget import Widget

    from tui_reader.desk.naming import Named

HINTING = "type the letters before a headline · Esc ends"
HERE, MISSING, FROM = "→ ", "⇢ ", "← "


class LinkKeys(OutsideKeys, inherit_bindings=False):
    """The actions that lead from a story to others."""

    def follow(self, link: Link) -> None:
        """Open the story that a linked headline names; where it is not here, the one it surely means, or ask."""
        if link.target is not None:
            self.go_on(link.target)
        elif (story := self.reading.story) is not None:
            self.foot.say("looking for the nearest headline")
            self.links.ask(
                partial(self.desk.named, link.text, story.id), partial(self._nearest, self.focused, story, link)
            )

    def action_hints(self) -> None:
        """Let letters stand before the linked headlines on the screen; those typed are followed."""
        links = self.view.show_hints()
        if not links:
            self.foot.say("no linked headline on the screen")
            return
        from tui_reader.tui.hints import Hints

        self.foot.say(HINTING)
        self.app.push_screen(Hints(self.view, links), self._hinted)

    def action_peek(self) -> None:
        """Show the story that the focused linked headline names, else the first on the screen, in a panel."""
        link = self.view.focused_link or next(iter(self.view.visible_links()), None)
        self.view.focus_link(link)
        if link is None:
            self.foot.say("no linked headline on the screen")
        elif link.target is None:
            self.foot.say(f"no story here has the headline “{link.text}” · Enter looks for the nearest")
        else:
            self.links.ask(partial(self.desk.by_id, link.target), partial(self._peek, self.focused, self.reading.story))

    def action_links(self) -> None:
        """List the linked headlines of the story, and the stories that link to it."""
        if (story := self.reading.story) is not None:
            self.links.ask(partial(self.desk.links_to, story.id), partial(self._list_links, self.focused, story))

    def action_outline(self) -> None:
        """List the subheads of the story, to go to one of them."""
        parts = self.view.outline()
        if len(parts) < 2:
            self.foot.say("this story has no subheads")
            return
        choices = [Choice(part.text, partial(self.view.go_to_piece, part.piece), part.note) for part in parts]
        self.app.push_screen(choosing(choices, "To which part of the story?"))

    def action_block(self, step: int) -> None:
        """To the next block of the story, or the one before."""
        self.view.step_block(step)

    def action_kinds(self) -> None:
        """Choose of which kind the block under the cursor is."""
        story, number = self.reading.story, self.view.block
        if story is None or number is None or number >= len(story.blocks):
            return
        block = story.blocks[number]
        say = partial(self.marking.correct, story, number)
        kinds = sorted(BlockKind, key=lambda kind: kind is not block.kind)
        choices = [Choice(kind_words(kind).capitalize(), partial(say, kind)) for kind in kinds]
        choices[0] = choices[0]._replace(note=f"now: {block.why}" if block.why else "now")
        if block.why == CORRECTED:
            choices.insert(1, Choice("As newsread takes it", partial(say, None)))
        self.app.push_screen(choosing(choices, "What is this part of the story?"))

    def _hinted(self, link: Link | None) -> None:
        self.foot.say("")
        if link is not None:
            self.view.focus_link(link)
            self.follow(link)

    def _peek(self, asked_in: Widget | None, asked: Story | None, story: Story) -> None:
        if self.is_still_in(asked_in) and asked is self.reading.story:
            from tui_reader.tui.peek import Peek

            peek = Peek(story, self.settings.dates == "iso")
            self.app.push_screen(peek, lambda chosen: self.go_on(chosen) if chosen else None)

    def _list_links(self, asked_in: Widget | None, story: Story, linking: list[Row]) -> None:
        if not self.is_still_in(asked_in) or self.reading.story is None or self.reading.story.id != story.id:
            return
        choices = [
            Choice((HERE if link.target else MISSING) + link.text, partial(self.follow, link)) for link in story.links
        ]
        choices += [Choice(FROM + row.title.text, partial(self.go_on, row.id), "links here") for row in linking]
        if choices:
            self.app.push_screen(choosing(choices, "Links of this story, and to it"))
        else:
            self.foot.say("this story has no links, and none leads here")

    def _nearest(self, asked_in: Widget | None, story: Story, link: Link, named: Named) -> None:
        if not self.is_still_in(asked_in) or self.reading.story is None or self.reading.story.id != story.id:
            return
        self.foot.say("")
        if named.sure is not None:
            self.foot.say(f"the nearest headline to “{link.text}” · Backspace comes back")
            self.go_on(named.sure)
            return
        choices = [Choice(row.title.text, partial(self.go_on, row.id), row.about.outlet or "") for row in named.near]
        choices.append(Choice("Search for it", partial(self.seek, link.text)))
        if address := openable(address_of(story, link)):
            choices.insert(0, self.opening(address))
        self.app.push_screen(choosing(choices, "No story here has this headline; which one is meant?"))
