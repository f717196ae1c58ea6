"""A command from arguments to exit code; whatever goes wrong ends in one line on standard error."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from contextlib import closing
from typing import TYPE_CHECKING

from tui_reader.cli.arguments import UsageError, parse
from tui_reader.cli.exit_codes import ExitCode
from tui_reader.cli.streams import Output, OutputClosed, abandon_output, report, say
from tui_reader.settings import Settings, load_settings
from tui_reader.story import (
    AmbiguousStoryError,
    NewsreadError,
    QueryError,
    SettingsError,
    StoryError,
    UnknownStoryError,
    WrongNameError,
)

if TYPE_CHECKING:
    from tui_reader.cli.job import Arguments
    from tui_reader.desk import Desk

OpenDesk = Callable[[Settings], "Desk"]

_USAGE = (UsageError, SettingsError, QueryError, WrongNameError, AmbiguousStoryError)


def run(argv: Sequence[str] | None = None, open_desk: OpenDesk | None = None) -> int:
    """Run one command; raises nothing but `SystemExit`, where a signal ended the screen.

    Where nobody reads its output it ends the process by SIGPIPE.
    """
    out = Output()
    try:
        try:
            code = _run(parse(sys.argv[1:] if argv is None else argv), out, open_desk)
        finally:
            out.flush()
        return code
    except OutputClosed:
        return _end_by_sigpipe()
    except KeyboardInterrupt:
        return ExitCode.INTERRUPTED
    except NewsreadError as error:
        return _refuse(error)
    except Exception as error:
        say(_fault(error))
        return ExitCode.UNUSABLE


def _run(arguments: Arguments, out: Output, open_desk: OpenDesk | None) -> int:
    if arguments.help:
        from tui_reader.cli.help_texts import help_text

        out.write(help_text(arguments.command).encode())
        return ExitCode.DONE
    if arguments.version:
        import tui_reader

        out.write(f"newsread {tui_reader.__version__}\n".encode())
        return ExitCode.DONE
    settings, wrong = _settings(arguments)
    if arguments.command == "completion":
        from tui_reader.cli.completion import settings_in

        settings = settings_in(arguments.words, settings)
    if arguments.color:
        settings = settings._replace(color=arguments.color)
    from tui_reader.cli.commands import function_of
    from tui_reader.cli.job import Job

    if open_desk is None:
        from tui_reader.desk import Desk

        open_desk = Desk
    answer = function_of(arguments.command)
    with closing(open_desk(settings)) as desk:
        if not (arguments.pager and out.is_terminal()):
            return answer(Job(arguments, settings, desk, out, wrong))
        from tui_reader.cli.paging import Paged, pager_command

        with Paged(pager_command()) as paged:
            return answer(Job(arguments, settings, desk, paged))
        return ExitCode.DONE


def _settings(arguments: Arguments) -> tuple[Settings, SettingsError | None]:
    """The settings; for `doctor`, which is there to say what is wrong, those without a file that is."""
    try:
        return load_settings(arguments.library, os.environ), None
    except SettingsError as error:
        if arguments.command != "doctor":
            raise
        return load_settings(arguments.library, os.environ, heed_file=False), error


def _refuse(error: NewsreadError) -> ExitCode:
    """Say what is wrong, and find the exit code for it."""
    if isinstance(error, StoryError):
        report(error)
    else:
        say(str(error))
    if isinstance(error, _USAGE):
        return ExitCode.USAGE
    if isinstance(error, UnknownStoryError):
        return ExitCode.NOTHING
    return ExitCode.PARTLY if isinstance(error, StoryError) else ExitCode.UNUSABLE


def _fault(error: Exception) -> str:
    """A fault of newsread in one line, with the place in its code that a report needs."""
    trace = error.__traceback__
    while trace and trace.tb_next:
        trace = trace.tb_next
    place = f"{os.path.basename(trace.tb_frame.f_code.co_filename)}:{trace.tb_lineno}" if trace else "?"
    return (
        f"a fault of newsread itself: {type(error).__name__}: {error} ({place}); "
        "please report this line, with the command and the output of newsread --version"
    )


def _end_by_sigpipe() -> int:
    """End as `cat` does on a closed pipe: silently, by the signal."""
    abandon_output()
    import signal

    if hasattr(signal, "SIGPIPE"):
        signal.signal(signal.SIGPIPE, signal.SIG_DFL)
        os.kill(os.getpid(), signal.SIGPIPE)
    return ExitCode.DONE
