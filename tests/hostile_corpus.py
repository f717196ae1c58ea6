"""Some 800 pieces of text that want to be obeyed: by a terminal, by mark-up, by a shell, by a page, by a spreadsheet.

Those for terminals are made by the grammar of ECMA-48 and of xterm's control sequences: each kind of sequence, in its
7-bit and its 8-bit form, ended in each way it can end and not ended at all. Those for programs are one of each class
that lists of naughty strings have.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from tests.hostile import ATTACKS

_CONTROLS = [chr(code) for code in (*range(0x20), 0x7F, *range(0x80, 0xA0)) if chr(code) not in "\n\t"]
_ENDS = {"BEL": "\a", "ST": "\x1b\\", "C1 ST": "\x9c", "CAN": "\x18", "nothing": ""}
_OPERATING = {
    "title and icon": "0;owned", "icon": "1;owned", "title": "2;owned", "X property": "3;WM_NAME=owned",
    "palette": "4;1;rgb:00/00/00", "palette question": "4;1;?", "folder": "7;file://evil.example/", "link": "8;;http://evil.example/",
    "notification": "9;owned", "foreground": "10;#000000", "background question": "11;?", "cursor colour": "12;red",
    "font": "50;fixed", "clipboard": "52;c;b3duZWQ=", "clipboard question": "52;c;?", "reset colours": "104",
    "prompt": "133;A", "desktop notification": "777;notify;owned;owned", "image": "1337;File=inline=1:b3duZWQ=",
    "run": "1337;SetUserVar=owned=b3duZWQ=",
}  # fmt: skip
_STRINGS = {
    "request of a setting": ("P", "$qm"), "request of a capability": ("P", "+q544e"), "sixel": ("P", "q#0;2;0;0;0#0~~"),
    "user keys": ("P", "0;1|17/0a6f776e6564"), "passed through": ("P", "tmux;\x1b]0;owned\a"),
    "graphics": ("_", "Ga=T;b3duZWQ="),
    "privacy": ("^", "owned"), "start of string": ("X", "owned"), "screen's title": ("k", "owned"),
}  # fmt: skip
_C1 = {"P": "\x90", "X": "\x98", "^": "\x9e", "_": "\x9f", "]": "\x9d", "[": "\x9b"}
_CONTROL_SEQUENCES = (
    *(f"{number}{final}" for final in "ABCDEFGHIJKLMPSTXZ`abdefghlmnqrstux" for number in ("", "9")),
    "6n", "?6n", "c", ">c", "=c", ">q", "?1049h", "?1000h", "?2004h", "?25l", "?5h", "2J", "3J", "38;5;1m", "8m", "5m",
    "21t", "18t", "8;1;1t", "4i", "5i", "!p", "\"p", " q", "1$}", "?1;1$y", "?47h", ">4;2m", "<u", "?u", "31", "?",
    "1;",
)  # fmt: skip
_ESCAPES = (*"78cDEHMNOZ=>ln|~", "(0", ")B", "#8", "%G", " F", "")
_UNSEEN = (
    *"\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c",  # direction
    *"\u200b\u200c\u200d\u2060\u2061\u2062\u2063\u2064\ufeff\u00ad\u034f\u115f\u3164\u180e",  # nothing to be seen
    *"\u206a\u206b\u206c\u206d\u206e\u206f\ufff9\ufffa\ufffb",  # no longer used, and between the lines
    *"\u2028\u2029\u0085\v\f\x1c\x1d\x1e",  # the ends of lines
    *"\ufdd0\ufdef\ufffe\uffff\U0001fffe\U0010ffff\ud800\udbff\udc00\udfff",  # no characters
    "\U000e0001\U000e0067\U000e007f",  # tags
    "e" + "\u0301" * 80,  # one letter under eighty accents
    "\u202e\u2067txt.exe\u202c",
)  # fmt: skip
_FOR_PROGRAMS = {
    "mark-up of Rich and of Textual": r"""
[bold red]owned[/]
[b]
[/b]
[/]
[]
[[
]]
\[
\\[bold]
[red on blue]owned
[blink]owned[/blink]
[link=http://evil.example/]owned[/link]
[@click=app.quit]owned[/]
[@click=app.exit('owned')]owned[/]
[@mouse.down=quit]x[/]
[$primary]owned[/]
[on $error]owned
[reverse][not bold]
[#ff0000]owned[/#ff0000]
[rgb(1,2,3)]x[/]
[@click=]x[/]
:skull:
:newspaper_roll:
[!]
[1;31m
[bold
bold]
""",
    "pages": r"""
<script>alert(1)</script>
<img src=x onerror=alert(1)>
<svg/onload=alert(1)>
javascript:alert(1)
</title><b>
</style>
<!--
-->
<![CDATA[
]]>
&lt;&#60;&nbsp
<a href="data:text/html,owned">
<iframe src=//evil.example>
'"><
<base href=//evil.example/>
<meta http-equiv=refresh content=0>
{{7*7}}
${7*7}
<%= 7*7 %>
#{7*7}
""",
    "Markdown": r"""
![owned](http://evil.example/x.png)
[owned](javascript:alert(1))
# owned
```
> owned
* * *
| a | b |
<http://evil.example/>
""",
    "shells": r"""
$(id)
`id`
; id
| id
&& id
> /tmp/owned
$HOME
~root
!!
*
?
'; id; '
"; id; "
--help
-rf
%PATH%
""",
    "formats and numbers": r"""
%s%s%s%n
{0}
{}
{self.__class__}
%(x)s
NaN
Infinity
1e309
-0
0x1F
undefined
null
None
true
""",
    "spreadsheets": r"""
=1+1
+1
-1
@SUM(A1)
=cmd|' /C calc'!A0
=HYPERLINK("http://evil.example/")
"a","b"
a;b
""",
    "databases and paths": r"""
' OR 1=1 --
"; DROP TABLE story; --
%
_
../../etc/passwd
/etc/passwd
C:\CON
file:///etc/passwd
~/.ssh/id_rsa
""",
    "words of newsread's own": r"""
Title: owned
Date: 1970-01-01
@highlight
Story highlights
READ MORE: owned
---
Link: javascript:alert(1)
""",
    "writing that is hard to measure": r"""
Z̡̢̧̀́̂ą̀̀lgo
田中さんにあげて下さい
👨‍👩‍👧‍👦🏳️‍🌈🇩🇪
שלום עליכם
الخبر
ﷺ
İı
ﬃ
Ω≈ç√∫˜µ≤
𝕺𝖜𝖓𝖊𝖉
ⓞⓦⓝⓔⓓ
ｏｗｎｅｄ
₀₁₂
½
""",
}
"""By what would obey them, one a line."""


def _made() -> Iterator[tuple[str, str]]:
    for character in _CONTROLS:
        yield f"control {ord(character):02x}", character
    for (what, text), (end, ending), opening in product(_OPERATING.items(), _ENDS.items(), ("\x1b]", "\x9d")):
        yield f"{what}, opened by {opening!r}, ended by {end}", f"{opening}{text}{ending}"
    for (what, (letter, text)), (end, ending) in product(_STRINGS.items(), _ENDS.items()):
        for opening in (f"\x1b{letter}", *_C1.get(letter, ())):
            yield f"{what}, opened by {opening!r}, ended by {end}", f"{opening}{text}{ending}"
    for text in _CONTROL_SEQUENCES:
        yield f"sequence {text}", f"\x1b[{text}"
        yield f"8-bit sequence {text}", f"\x9b{text}"
    for text in _ESCAPES:
        yield f"escape {text}", f"\x1b{text}"
    for number, text in enumerate(_UNSEEN):
        yield f"unseen {number}", text
    for whose, lines in _FOR_PROGRAMS.items():
        for text in lines.strip("\n").split("\n"):
            yield f"{whose}: {text}", text


CORPUS = {**ATTACKS, **dict(_made())}
"""What each wants, and the text."""

_SEQUENCES = [text for text in dict.fromkeys(dict(_made()).values()) if text[0] in "\x1b\x90\x98\x9b\x9d\x9e\x9f"]
_LEFT_OUT = {*_SEQUENCES} - {*_SEQUENCES[6::7], *ATTACKS.values()}
SOME = {attack: text for attack, text in CORPUS.items() if text not in _LEFT_OUT}
"""All but most of the sequences for terminals, which differ in little: of each kind some, opened and ended in each way.

For what costs a story or a command each; `safe_text` itself is tested with all.
"""
