"""Saved web pages: the story, its parts by the page's mark-up, and nothing of what stands around it."""

from __future__ import annotations

import builtins
import socket
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.drafts import draft_of, lost, parts, source_of, story_of
from tests.formats.test_formats import shown
from tui_reader.formats import is_story_name, read
from tui_reader.formats.encodings import name_of
from tui_reader.formats.webpage.charset import decoded
from tui_reader.story import NotAStoryError, UnreadableError

BODY = (
    "The bridge over Harrow Bay will stay closed until the spring, engineers said on Tuesday, after divers saw cracks.",
    "“Nobody hoped for this,” said Ada Fenn, who leads the divers. “We went down four times and looked at all of it.”",
    "The council wants ferries to run every half hour from Monday, and every quarter of an hour when school begins.",
    "Piet Harrower, who keeps the shop beside the bridge, expects to lose every second customer by the winter.",
)
PAGE = f"""<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8">
<title>Harrow Bay bridge to stay shut until spring | Coastal Courier</title>
<meta property="og:site_name" content="Coastal Courier">
<meta name="description" content="Divers have found what nobody hoped for.">
<link rel="canonical" href="https://courier.example/bridge">
<script type="application/ld+json">{{"@graph": [{{"@type": "WebSite"}}, {{"@type": "NewsArticle",
 "headline": "Harrow Bay bridge to stay shut until spring", "datePublished": "2025-06-03T14:05:00+01:00",
 "author": [{{"@type": "Person", "name": "Rosalind Quill"}}]}}]}}</script>
<script>document.write("tracked")</script><style>p {{ color: red }}</style></head>
<body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<article>
 <h1>Harrow Bay bridge to stay shut until spring</h1>
 <p class="standfirst">Divers have found what nobody hoped for.</p>
 <div class="byline">By <a href="/quill">Rosalind Quill</a></div>
 <time datetime="2025-06-03T14:05">Published 3 June 2025 14:05</time>
 <div class="share"><a href="https://share.example/">Share this story with friends now</a></div>
 <div class="story-highlights"><h2>Key points</h2><ul><li>Engineers find cracks in two of the six piers</li>
  <li>Ferries to run every half hour from Monday</li></ul></div>
 <figure><img src="https://pictures.example/bridge.jpg"><figcaption>The bridge on Monday, seen from the ferry
  </figcaption></figure>
 <p>{BODY[0]}</p><p>{BODY[1]}</p>
 <p><a href="/ferry?from=bridge">Ferry service doubled after bridge closure</a></p>
 <h2>A winter without a road</h2>
 <p>{BODY[2]}</p>
 <ul><li>Sixty-one kilometres by Marlow Ford, on a road that floods.</li><li>Eighteen minutes by ferry, if it runs.</li>
 </ul>
 <p>{BODY[3]}</p>
 <div style="display: none"><p>A hidden paragraph that a tracker put here, and that no reader sees.</p></div>
 <aside class="related"><h3>More on this</h3><ul>
  <li><a href="https://courier.example/money">Minister: no more money for bridges</a></li></ul></aside>
</article>
<footer><p>Copyright Coastal Courier. All rights reserved. Registered in Harrow Bay.</p></footer>
</body></html>"""


def page_of(*paragraphs: str, head: str = "") -> str:
    """A plain page with these paragraphs."""
    body = "".join(f"<p>{text}</p>" for text in paragraphs)
    return f"<html><head>{head}</head><body><article><h1>Bees return</h1>{body}</article></body></html>"


def test_a_page_and_its_parts() -> None:
    """Headline, standfirst, writer, time, highlights, caption, links and crosshead stand as on the page."""
    assert shown(draft_of(PAGE, "page.html")) == [
        ("title", "Harrow Bay bridge to stay shut until spring"),
        ("deck", "Divers have found what nobody hoped for."),
        ("byline", "By Rosalind Quill"),
        ("timestamp", "Published 3 June 2025 14:05"),
        ("highlights_header", "Key points"),
        ("highlight", "Engineers find cracks in two of the six piers"),
        ("highlight", "Ferries to run every half hour from Monday"),
        ("caption", "The bridge on Monday, seen from the ferry"),
        ("paragraph", BODY[0]),
        ("paragraph", BODY[1]),
        ("linked_headline", "Ferry service doubled after bridge closure"),
        ("subhead", "A winter without a road"),
        ("paragraph", BODY[2]),
        ("list_item", "Sixty-one kilometres by Marlow Ford, on a road that floods."),
        ("list_item", "Eighteen minutes by ferry, if it runs."),
        (None, BODY[3]),
        ("promo", "More on this"),
        ("linked_headline", "Minister: no more money for bridges"),
    ]


def test_what_a_page_says_of_itself() -> None:
    """Names, date, outlet, address and language come from JSON-LD, OpenGraph and the page's head."""
    about = draft_of(PAGE, "page.html").about
    assert (about.title, about.bylines) == ("Harrow Bay bridge to stay shut until spring", ("Rosalind Quill",))
    assert about.published is not None
    assert about.published.value == "2025-06-03T14:05:00+01:00"
    assert (about.outlet, about.url, about.language) == ("Coastal Courier", "https://courier.example/bridge", "en")


def test_links_keep_their_addresses() -> None:
    """A link to another story has its whole address; one that is no web address has none."""
    story = story_of(PAGE.replace("https://courier.example/money", "javascript:alert(1)"), "page.html")
    assert [(block.text, block.url) for block in story.blocks if block.kind == "linked_headline"] == [
        ("Ferry service doubled after bridge closure", "https://courier.example/ferry?from=bridge"),
        ("Minister: no more money for bridges", None),
    ]


def test_a_link_behind_a_label_keeps_its_address() -> None:
    """Where the words say that a link follows, it is one; links amid or at the end of a sentence are text."""
    link = '<a href="/bees">Bees return to the harbour at last</a>'
    sentence = f"The mayor of the town has said so before, as was told here: {link}"
    home = '<link rel="canonical" href="https://courier.example/boats">'
    story = story_of(page_of(*BODY, f"<em>Related:</em> {link}", sentence, head=home), "page.html")
    assert [(block.kind, block.text, block.url) for block in story.blocks if block.url] == [
        ("linked_headline", "Bees return to the harbour at last", "https://courier.example/bees")
    ]


def test_nothing_is_fetched(monkeypatch: pytest.MonkeyPatch) -> None:
    """Reading a page with pictures, scripts and a DTD opens no connection."""

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a connection was opened")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    doctype = '<!DOCTYPE html SYSTEM "http://dtd.example/page.dtd">'
    assert "tracked" not in draft_of(doctype + PAGE, "page.html").text


def test_the_head_fills_in_a_missing_headline() -> None:
    """A page without a heading has the headline of its head, without the outlet's name."""
    head = '<title>Bees return - Harrow Bay Post</title><meta property="og:site_name" content="Harrow Bay Post">'
    page = page_of(*BODY, head=head).replace("<h1>Bees return</h1>", "")
    assert shown(draft_of(page, "page.htm"))[0] == ("title", "Bees return")


@pytest.mark.parametrize(
    ("declared", "codec", "text"),
    [
        (
            "windows-1251",
            "cp1251",
            "Мост через залив останется закрытым до весны, сообщили во вторник инженеры города.",
        ),
        ("gb2312", "gb18030", "工程师星期二表示，海湾大桥将一直关闭到春天，潜水员在六个桥墩中的两个发现了裂缝。"),
        (
            "Shift_JIS",
            "cp932",
            "湾にかかる橋は春まで閉鎖されると技術者らが火曜日に明らかにした。橋脚にひびが見つかった。",
        ),
        (
            "iso-8859-1",
            "cp1252",
            "“Niemand hat das gehofft”, sagte Ada Fenn, die Taucherin – und fügte hinzu: “Für uns.”",
        ),
    ],
)
def test_declared_encodings(declared: str, codec: str, text: str) -> None:
    """The encoding that the page declares is believed, as browsers understand its name."""
    page = page_of(*[text] * 4, head=f'<meta http-equiv="Content-Type" content="text/html; charset={declared}">')
    draft = draft_of(page.encode(codec), "page.html")
    assert (draft.paragraphs[1].text, draft.encoding) == (text, name_of(codec))


def test_utf8_that_calls_itself_something_else() -> None:
    """Text that is UTF-8 is read as such, whatever the page says."""
    page = page_of(*BODY, "Ein Wort über die Brücke, das jemand falsch bezeichnet hat.", head='<meta charset="latin1">')
    assert draft_of(page, "page.html").paragraphs[-1].text.startswith("Ein Wort über die Brücke")


def test_an_undeclared_encoding_is_detected() -> None:
    """Without any declaration the bytes tell."""
    text = "Мост через залив останется закрытым до весны, сообщили во вторник инженеры, осмотрев опоры моста."
    assert draft_of(page_of(*[text] * 4).encode("cp1251"), "page.html").paragraphs[1].text == text


def test_pages_of_one_file() -> None:
    """SingleFile's note says where the page was; embedded pictures do not make it long."""
    note = "<!--\n Page saved with SingleFile \n url: https://courier.example/bees \n saved date: Tue Jun 03 2025\n-->"
    picture = f'<img src="data:image/png;base64,{"A" * 300_000}">'
    draft = draft_of(f"<!DOCTYPE html> {note}" + page_of(*BODY, picture), "page.html")
    assert draft.about.url == "https://courier.example/bees"
    assert "base64" not in draft.text


def test_mhtml() -> None:
    """A page that a browser saved in MIME is read as the page itself, with the address it came from."""
    page = page_of("Das Wort Brücke hat ein Ü.", *BODY).replace("Ü", "=C3=9C").replace("ü", "=C3=BC")
    mhtml = (
        "From: <Saved by Blink>\nSnapshot-Content-Location: https://courier.example/bees\nMIME-Version: 1.0\n"
        'Content-Type: multipart/related; type="text/html"; boundary="--X"\n\n'
        "----X\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n"
        f"Content-Location: https://courier.example/bees\n\n{page}\n"
        "----X\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\nAAAA\n----X--\n"
    )
    draft = draft_of(mhtml, "page.mhtml")
    assert shown(draft)[0] == ("title", "Bees return")
    assert draft.paragraphs[1].text == "Das Wort Brücke hat ein Ü."
    assert draft.about.url == "https://courier.example/bees"


def refused(page: str) -> str:
    """What is said of a page that is no story."""
    with pytest.raises(NotAStoryError) as raised:
        draft_of(page, "page.html")
    return str(raised.value)


def test_pages_that_are_no_story() -> None:
    """An index page, a page to log in and an empty one are refused, each with its reason."""
    links = "".join(f'<li><a href="/{n}">Minister says no to bridge number {n} again</a></li>' for n in range(40))
    assert "index page" in refused(f"<html><body><h1>News</h1><ul>{links}</ul></body></html>")
    form = '<form><input name="user"><input type="password"></form>'
    assert "log in" in refused(f"<html><body><h1>Welcome back</h1><p>Log in to read on.</p>{form}</body></html>")
    assert "index page" in refused("<html></html>")


def test_what_a_browser_saves_beside_a_page(tmp_path: Path) -> None:
    """The folder of frames and pictures that goes with a page holds no stories; one that only sounds so does."""
    from tui_reader.library.folder import walk

    (tmp_path / "bridge.html").write_text(PAGE, "utf-8")
    for folder in ("bridge_files", "case_files"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "frame.html").write_text("<p>An advertisement.</p>")
    assert {file.path for file in walk(tmp_path)} == {"bridge.html", "case_files/frame.html"}
    assert is_story_name("Bridge.HTM")


def test_a_missing_package_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the packages are not installed, one line says how to get them."""
    real: Callable[..., ModuleType] = builtins.__import__

    def without(
        name: str,
        globals_: Mapping[str, object] | None = None,
        locals_: Mapping[str, object] | None = None,
        fromlist: Sequence[str] = (),
        level: int = 0,
    ) -> ModuleType:
        if name.partition(".")[0] == "trafilatura":
            raise ModuleNotFoundError("No module named 'trafilatura'", name="trafilatura")
        return real(name, globals_, locals_, fromlist, level)

    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(
        UnreadableError, match=r"page\.html: .* trafilatura; install it: pip install 'newsread\[formats\]'"
    ):
        next(read(source_of(PAGE.encode(), "page.html")))


def test_deep_pages() -> None:
    """Elements inside elements, thousands deep, end no recursion."""
    page = "<div>" * 5000 + "".join(f"<p>{text}</p>" for text in BODY) + "</div>" * 5000
    with suppress(NotAStoryError):  # libxml2 gives up below some depth, and says nothing
        assert BODY[0] in draft_of(page, "page.html").text


_PIECES = (
    *("<p>", "</p>", "<table><tr><td>", "<br>", "<a href='x'>", "</a>", "<h1>", "&#0;", "<!--", "<script>", "<time>"),
    *("\x00", "\ud800", "<svg><title>", "<article>", "<li>", *BODY),
)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(_PIECES), max_size=30))
def test_any_mark_up(pieces: list[str]) -> None:
    """Whatever the tags, a page is read or refused, and its spans cover its text."""
    try:
        draft = draft_of("".join(pieces).encode("utf-8", "surrogatepass"), "page.html")
    except NotAStoryError:
        return
    assert lost(draft.text, [paragraph.span for paragraph in draft.paragraphs]) == ""
    assert parts(story_of("".join(pieces).encode("utf-8", "surrogatepass"), "page.html"))


RUSSIAN = "Мост через залив останется закрытым до весны, сообщили во вторник инженеры, осмотрев опоры моста."


@pytest.mark.parametrize(
    ("codec", "mark", "header", "meta"),
    [
        ("utf-16-le", b"\xff\xfe", "koi8-r", "windows-1251"),
        ("utf-8", b"\xef\xbb\xbf", "koi8-r", "windows-1251"),
        ("koi8-r", b"", "koi8-r", "windows-1251"),
        ("cp1251", b"", None, "windows-1251"),
        ("cp1251", b"", None, None),
        ("cp1251", b"", "no such encoding", "windows-1251"),
    ],
)
def test_what_says_the_encoding_first(codec: str, mark: bytes, header: str | None, meta: str | None) -> None:
    """A byte order mark, then the header that the page came with, then its own words, then its bytes."""
    declared = f'<meta charset="{meta}">' if meta else ""
    page = page_of(*[RUSSIAN] * 4, head=declared)
    text, _ = decoded(mark + page.encode(codec), header)
    assert text.removeprefix("\ufeff") == page


@pytest.mark.parametrize("meta", ["windows-1251", None])
def test_the_detector_is_loaded_only_when_it_is_needed(meta: str | None) -> None:
    """Not for a page that says its encoding."""
    page = page_of(*[RUSSIAN] * 4, head=f'<meta charset="{meta}">' if meta else "").encode("cp1251")
    code = (
        "import sys; from tui_reader.formats.webpage.charset import decoded\n"
        f"decoded({page!r}); print('chardet' in sys.modules)"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == str(meta is None)
