"""What the keys hand to other programs: an address to the browser, a file to the editor or the pager."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from textual.app import SuspendNotSupported

from tui_reader.story import Row, Story
from tui_reader.tui import programs
from tui_reader.tui.choosing import Choice, choosing
from tui_reader.tui.openable import address_of, openable
from tui_reader.tui.screen_parts import ScreenParts

if TYPE_CHECKING:
    import webbrowser


class OutsideKeys(ScreenParts, inherit_bindings=False):
    """The actions that leave the screen for another program, and come back."""

    def tell(self, do: Callable[[Row | Story], None]) -> None:
        """Do something with what is known of the one story that is meant: a row of the list, or the story one is in."""
        meant = self.meant[:1]
        known = None if self.focused is self.view else self.list.row("".join(meant))
        if story := known or (self.reading.story if self.focused is self.view or not meant else None):
            do(story)
        elif meant:
            self.errands.ask(partial(self.desk.rows, meant), partial(self._told, do))
        else:
            self.foot.say("there is no story here")

    def _told(self, do: Callable[[Row | Story], None], rows: Sequence[Row]) -> None:
        if rows:
            do(rows[0])
        else:
            self.foot.say("that story is gone")

    def action_browser(self) -> None:
        """Show the address of the story, and that of the linked headline with the focus; open what is chosen."""
        story, link = self.reading.story, self.view.focused_link
        if story is None:
            return
        addresses = [openable(story.about.url), openable(address_of(story, link)) if link else None]
        choices = [self.opening(address) for address in dict.fromkeys(addresses) if address]
        if choices:
            self.app.push_screen(choosing(choices, "Open which address in the browser?"))
        else:
            self.foot.say("this story names no address of the web or of mail")

    def opening(self, address: str) -> Choice:
        """To open an address, shown whole."""
        return Choice(f"Open in the browser: {address}", partial(self._open_address, address))

    def action_edit(self) -> None:
        """Open the file that the story comes from in the reader's editor; what is changed there is looked for."""

        def edit(told: Row | Story) -> None:
            self._hand_file(told, programs.editor(), "VISUAL or EDITOR")
            if self.watching is not None:
                self.watching.begin(lambda before, after: None)

        self.tell(edit)

    def action_pager(self) -> None:
        """Open the file that the story comes from in the reader's pager."""
        self.tell(lambda told: self._hand_file(told, programs.pager(), "PAGER"))

    def _hand_file(self, told: Row | Story, command: str, variable: str) -> None:
        if not told.paths:
            self.foot.say("no story here comes from a file")
            return
        file = self.desk.file_of(told.paths[0])
        if not file.exists():
            self.foot.say(f"{file} is not there any more")
            return
        said = self._lend_terminal(partial(programs.run, command, file))
        self.foot.say(f"{said}; {variable} can name another program" if said.endswith("started") else said)

    def _lend_terminal(self, do: Callable[[], str]) -> str:
        """Let another program have the terminal until `do` returns, and give back what that returns."""
        try:
            with self.app.suspend():
                return do()
        except SuspendNotSupported:
            return "no other program can have this terminal"

    def _open_address(self, address: str) -> None:
        if self.app.is_web:
            self.app.open_url(address)
        else:
            self.errands.ask(programs.browser, partial(self._open_by, address))

    def _open_by(self, address: str, browser: webbrowser.BaseBrowser | None) -> None:
        if browser is None:
            self.foot.say("this system has no browser; y copies the address")
        elif programs.needs_terminal(browser):
            self.foot.say(self._lend_terminal(partial(_opened, browser, address)))
        else:
            self.foot.say("the browser opens the address")
            self.errands.ask(partial(browser.open, address))


def _opened(browser: webbrowser.BaseBrowser, address: str) -> str:
    opened = programs.with_interrupt_left(partial(browser.open, address))
    return "" if opened else "the browser cannot be started"
