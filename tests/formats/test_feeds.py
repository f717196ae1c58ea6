"""Feeds and JSON files: each entry a story, and a clear line where there is none."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.drafts import source_of
from tests.formats.test_formats import shown
from tui_reader.formats import feed, file_source, read
from tui_reader.formats.many import WHOLE
from tui_reader.story import Draft, NotAStoryError

RSS = """<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>Harrow Bay Post</title>
<item><title>Bees return</title><link>https://post.example/bees</link><author>ada@post.example (Ada Fenn)</author>
 <pubDate>Tue, 03 Jun 2025 14:05:00 +0100</pubDate><description>In short.</description>
 <content:encoded><![CDATA[<p>The bees are back.</p><h2>Why now</h2><p>Nobody knows.</p>
 <img src="https://tracker.example/1.gif"><script>alert(1)</script>]]></content:encoded></item>
<item><title>Ferry sinks</title><description>It was old.</description></item>
<item><link>https://post.example/nothing</link></item>
</channel></rss>"""


def stories(data: str | bytes, name: str) -> list[Draft]:
    """The stories of a file of many."""
    return list(read(source_of(data if isinstance(data, bytes) else data.encode(), name)))


def test_rss() -> None:
    """The whole text before the summary; an entry without text is none; nothing of scripts or trackers stays."""
    bees, ferry = stories(RSS, "post.rss")
    assert shown(bees) == [
        ("title", "Bees return"),
        (None, "The bees are back."),
        ("subhead", "Why now"),
        (None, "Nobody knows."),
    ]
    assert (bees.about.outlet, bees.about.url) == ("Harrow Bay Post", "https://post.example/bees")
    assert bees.about.published is not None
    assert bees.about.published.value == "2025-06-03T14:05:00+01:00"
    assert [text for _, text in shown(ferry)] == ["Ferry sinks", "It was old."]


def test_headlines_with_mark_up() -> None:
    """Its tags are left out, and a sign that begins none stays."""
    titles = (
        "<title type='html'>&lt;b&gt;Bees&lt;/b&gt; return&lt;script&gt;x&lt;/script&gt;</title>",
        "<title>3 &lt; 4</title>",
    )
    entries = "".join(f"<entry>{title}<content>They are back.</content></entry>" for title in titles)
    drafts = stories(f"<feed xmlns='http://www.w3.org/2005/Atom'>{entries}</feed>", "post.atom")
    assert [draft.about.title for draft in drafts] == ["Bees return", "3 < 4"]


def test_json_feed() -> None:
    """JSON Feed's items, under the feed's name."""
    said = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "Harrow Bay Post",
        "items": [{"id": "1", "title": "Bees return", "content_html": "<p>The bees are back.</p>"}, "not a story"],
    }
    (bees,) = stories(json.dumps(said), "post.json")
    assert [text for _, text in shown(bees)] == ["Bees return", "The bees are back."]
    assert bees.about.outlet == "Harrow Bay Post"


@pytest.mark.parametrize("wrapped", ['{"title": "Bees", "text": "Back."}', '[{"title": "Bees", "text": "Back."}]'])
def test_json_files(wrapped: str) -> None:
    """A file may be one story or a list of them."""
    (bees,) = stories(wrapped, "post.json")
    assert [text for _, text in shown(bees)] == ["Bees", "Back."]


@pytest.mark.parametrize(("text", "name"), [("<a><b/></a>", "a.xml"), ("", "a.rss"), ("{", "a.json"), ("3", "a.json")])
def test_what_is_no_feed(text: str, name: str) -> None:
    """One line says so."""
    with pytest.raises(NotAStoryError, match=rf"^{name}[^\n]+$"):
        stories(text, name)


def test_white_space_in_the_name_of_a_namespace() -> None:
    """The parser of feeds raises on it; a line is said."""
    with pytest.raises(NotAStoryError, match=r"^post\.rss: [^\n]+$"):
        stories(RSS.replace("rss/1.0", "rss/\u30001.0"), "post.rss")


def test_json_that_is_too_long(monkeypatch: pytest.MonkeyPatch) -> None:
    """What would have to be held as a whole is refused, with the form that need not be."""
    monkeypatch.setattr(feed, "MAX_FEED_BYTES", 1024**2)
    with pytest.raises(NotAStoryError, match=r"^post\.json: longer than 1 MB; save it as JSON Lines"):
        stories(json.dumps([{"title": "Bees", "text": "Back. " * 200_000}]), "post.json")


def test_xml_that_is_too_long(monkeypatch: pytest.MonkeyPatch) -> None:
    """The stories before the limit are read; in place of the one that is cut stands that there is more."""
    story = "<newsItem><contentMeta><headline>Bees</headline></contentMeta><contentSet><inlineXML><p>Back.</p>"
    story += "</inlineXML></contentSet></newsItem>"
    for long in (RSS, f"<newsMessage><itemSet>{story * 3}</itemSet></newsMessage>"):
        data = long.encode()
        whole = [item.read() for item in list(feed.XML.items(source_of(data, "a.xml"), WHOLE))[:2]]
        monkeypatch.setattr(feed, "MAX_FEED_BYTES", len(data) * 9 // 10)
        *before, last = feed.XML.items(source_of(data, "a.xml"), WHOLE)
        assert before and [item.read() for item in before] == whole[: len(before)]
        with pytest.raises(NotAStoryError, match=r"a\.xml: it goes on; no more than"):
            last.read()


def test_entities_are_not_expanded() -> None:
    """Entities that grow, or that name files, bring nothing in."""
    bomb = '<!DOCTYPE r [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>'
    (bees, *_) = stories(RSS.replace("<rss", bomb + "<rss").replace("In short.", "&b;&f;"), "post.rss")
    assert "aaaaaaaaaa" not in bees.text
    assert "root:" not in bees.text


def test_real_feeds(shared: Path) -> None:
    """Malformed as they are, all give their entries or a clear line; encodings that nobody declares are found out."""
    found: dict[str, list[Draft] | str] = {}
    for file in sorted((shared / "feeds").iterdir()):
        try:
            found[file.name] = list(read(file_source(file)))
        except NotAStoryError as error:
            found[file.name] = str(error)
    lines = [line for line in found.values() if isinstance(line, str)]
    assert all("\n" not in line for line in lines)
    assert len(lines) <= 6
    chinese, japanese = found["fp_chardet_gb2312.xml"], found["fp_chardet_shiftjis.xml"]
    assert not isinstance(chinese, str) and not isinstance(japanese, str)
    assert "不归移民漫画系列" in chinese[0].text
    assert "記事" in japanese[0].text
