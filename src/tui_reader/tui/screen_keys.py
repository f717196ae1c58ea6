"""What the keys do on the main screen."""

from __future__ import annotations

from functools import partial
from typing import ClassVar

from textual.binding import BindingType

from tui_reader.safe_text import safe_name
from tui_reader.settings import Settings
from tui_reader.story import NewsreadError
from tui_reader.tui.choosing import Choice, ChoiceScreen, choosing
from tui_reader.tui.commands import Where, bindings
from tui_reader.tui.copy_keys import CopyKeys
from tui_reader.tui.first import State
from tui_reader.tui.history import Visit
from tui_reader.tui.line_keys import WHILE_TYPING, LineKeys
from tui_reader.tui.link_keys import LinkKeys
from tui_reader.tui.views import INVITATION, ViewChoices
from tui_reader.tui.watch import news


class ScreenKeys(LineKeys, LinkKeys, CopyKeys, inherit_bindings=False):
    """The actions that the table of commands names."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings(Where.BLOCKS), *bindings(Where.SCREEN)]

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Whether a command works now."""
        history = self.reading.history
        if self.focused is self.box.field and action not in WHILE_TYPING:
            return False
        match action:
            case "back":
                return history.can_go_back
            case "forward":
                return history.can_go_forward
            case "dates":
                return self.timeline.display
            case "find" | "to_story":
                return self.reading.story is not None
            case "block" | "kinds":
                return self._on_block
            case "stop":
                return self.watching is not None and self.watching.can_stop
            case "star" | "read" | "tags" | "like":
                return bool(self.meant)
            case "copy" | "edit" | "pager":
                return bool(self.meant or self.reading.story)
            case "copy_selection":
                return any(self.selections.values())
        return True

    def action_to_story(self) -> None:
        """Go on to the reading view; that alone marks nothing read."""
        story, under_cursor = self.reading.story, self.list.story_id
        if story is not None and story.id == under_cursor:
            self.reading.open(Visit(story.id, self.browsing.query), partial(self.came_back, self.focused))
        elif story is not None:
            self.enter(self.view)

    def action_to_list(self) -> None:
        """Go to the list."""
        self.enter(self.list)

    def action_back(self) -> None:
        """Back on the way."""
        self.reading.go(-1, partial(self.came_back, self.focused))

    def action_forward(self) -> None:
        """Forward on the way."""
        self.reading.go(1, partial(self.came_back, self.focused))

    def action_unread(self, step: int) -> None:
        """To the next story that is not read, or the one before."""
        self.browsing.unread(step, partial(self._move_to, f"no unread story {'below' if step > 0 else 'above'}"))

    def action_story(self, step: int) -> None:
        """To the next story of the list, or the one before."""
        self._move_to("the list ends here", self.list.neighbour(step))

    def action_star(self) -> None:
        """Give the story a star, or take it away."""
        self.marking.toggle(self.meant, "starred")

    def action_read(self) -> None:
        """Mark the story read, or unread again."""
        self.marking.toggle(self.meant, "read")

    def action_undo(self) -> None:
        """Take back the last marking."""
        self.marking.undo()

    def action_redo(self) -> None:
        """Do again what was taken back last."""
        self.marking.redo()

    def action_widen(self, columns: int) -> None:
        """Change the measure from what is shown of it; by 0 columns it is as set."""
        if columns > 0 and self.view.columns < self.view.measure:
            alone = "" if self.has_class("-zen") else " · z shows the story alone"
            self.foot.say(f"no room for more than {self.view.columns} columns{alone}")
            return
        self.view.measure = self.view.columns + columns if columns else self.settings.measure
        self.foot.say(f"{self.view.columns} columns")

    def action_look_again(self) -> None:
        """Look for new and changed stories."""

        def looked(before: State, after: State) -> None:
            self.browsing.looked(after.failure)
            self.foot.say(news(before, after))

        if self.watching is not None:
            self.watching.begin(looked, anew=True)
        self.foot.say("looking for new stories")

    def action_stop(self) -> None:
        """Stop bringing the library up to date."""
        if self.watching is not None:
            self.watching.stop(self.foot.say)

    def action_libraries(self) -> None:
        """Choose another library."""
        others = self.other_libraries
        if others:
            self.app.push_screen(choosing(others, "Which library?"))
        else:
            self.foot.say("there is no other library; name some in config.toml, below [libraries]")

    @property
    def other_libraries(self) -> list[Choice]:
        """The libraries there are besides the one that is open."""
        known: dict[str, Settings] = self.app.libraries  # type: ignore[attr-defined]
        return [
            Choice(name, partial(self.open_library, name), safe_name(str(settings.library)))
            for name, settings in known.items()
            if settings.library != self.settings.library
        ]

    async def open_library(self, name: str) -> None:
        """Open another library."""
        try:
            await self.app.open_library(name)  # type: ignore[attr-defined]
        except NewsreadError as error:
            self.foot.say(str(error))

    def action_palette(self) -> None:
        """Find a command by its name."""
        self.app.action_command_palette()

    def action_keys(self) -> None:
        """Show all keys."""
        self.app.action_keys()  # type: ignore[attr-defined]

    def action_like(self) -> None:
        """Show stories on the same subject."""
        if meant := self.meant:
            self.browsing.like(meant[0])

    def action_views(self) -> None:
        """Choose which stories the list shows, and in which order."""
        self.app.push_screen(ChoiceScreen(providers=[ViewChoices], placeholder=INVITATION))

    async def action_quit(self) -> None:
        """Leave newsread."""
        await self.app.action_quit()

    @property
    def _on_block(self) -> bool:
        """Whether the reader is at the cursor of blocks."""
        return self.focused is self.view and self.view.block is not None

    @property
    def place(self) -> Where:
        """Where the reader is, as the table of commands names it."""
        if self._on_block:
            return Where.BLOCKS
        places = {self.view: Where.STORY, self.timeline: Where.DATES, self.box.field: Where.FIELD}
        return next((where for pane, where in places.items() if pane is self.focused), Where.LIST)

    def _move_to(self, otherwise: str, story_id: str | None) -> None:
        if story_id is None:
            self.foot.say(otherwise)
        elif self.focused is self.view:
            self.go_on(story_id, self.browsing.query)
        else:
            self.list.go_to_story(story_id)
