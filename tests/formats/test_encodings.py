"""Encodings that nobody declares: texts of many languages, each in those that it was saved in before UTF-8."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.drafts import draft_of, source_of
from tui_reader.formats import read
from tui_reader.formats.decoding import decode
from tui_reader.formats.encodings import codec_of, detected, name_of

TEXTS = {
    "French": (
        "Le pont de la baie restera fermé jusqu'au printemps, a annoncé mardi la mairie. Les ingénieurs ont "
        "trouvé des fissures « étonnamment profondes » dans les piliers du côté nord, où l'eau est plus froide. "
        "Des élèves du collège, privés de car scolaire, devront prendre le bac dès lundi à sept heures. « "
        "Nous n'espérions pas mieux », a déclaré la maire."
    ),
    "German": (
        "Die Brücke über die Bucht bleibt bis zum Frühjahr gesperrt, teilte die Stadt am Dienstag mit. Prüfer "
        "fanden größere Risse in den nördlichen Pfeilern; für Schüler fährt ab Montag eine Fähre. „Wir hatten "
        "nichts Besseres erwartet“, sagte die Bürgermeisterin."
    ),
    "Spanish": (
        "El puente de la bahía permanecerá cerrado hasta la primavera, según anunció el martes el ayuntamiento. "
        "Los ingenieros hallaron grietas más profundas de lo que se temía; los niños irán en transbordador. "
        "«Mañana empezaremos», dijo el señor alcalde."
    ),
    "English": (
        "The bridge over Harrow Bay will stay closed until the spring, engineers said on Tuesday. “Nobody "
        "hoped for anything better,” said the owner of the café – and he should know. Traders say it’s too "
        "long a wait."
    ),
    "Swedish": (
        "Bron över viken förblir stängd till våren, meddelade kommunen på tisdagen. Ingenjörer fann djupa "
        "sprickor i de norra pelarna. Skolbarnen får åka färja från måndag, sade borgmästaren och suckade; "
        "även åkerierna måste vänta på ett nytt besked."
    ),
    "Polish": (
        "Most nad zatoką pozostanie zamknięty do wiosny, poinformowały we wtorek władze miasta. Inżynierowie "
        "znaleźli głębokie pęknięcia w północnych filarach; uczniowie będą od poniedziałku pływać promem. "
        "Nikt nie spodziewał się niczego lepszego, powiedziała burmistrzyni."
    ),
    "Czech": (
        "Most přes zátoku zůstane uzavřen až do jara, oznámilo v úterý město. Inženýři našli v severních "
        "pilířích hluboké trhliny; žáci budou od pondělí jezdit přívozem. Nikdo nečekal nic lepšího, řekla "
        "starostka a pokrčila rameny."
    ),
    "Hungarian": (
        "A híd tavaszig zárva marad az öböl fölött, közölte kedden a város. A mérnökök mély repedéseket találtak "
        "az északi pilléreken; a diákok hétfőtől komppal járnak iskolába. Senki sem várt jobbat, mondta a "
        "polgármester, és bőven volt oka erre."
    ),
    "Russian": (
        "Мост через залив останется закрытым до весны, сообщили во вторник городские власти. Инженеры нашли "
        "глубокие трещины в северных опорах; школьники с понедельника будут ездить на пароме. Никто не ждал "
        "ничего лучшего, сказала мэр города."
    ),
    "Ukrainian": (
        "Міст через затоку залишиться закритим до весни, повідомила у вівторок міська влада. Інженери знайшли "
        "глибокі тріщини в північних опорах; школярі з понеділка їздитимуть поромом. Ніхто не чекав нічого "
        "кращого, сказала міська голова."
    ),
    "Greek": (
        "Η γέφυρα πάνω από τον κόλπο θα μείνει κλειστή ως την άνοιξη, ανακοίνωσε την Τρίτη ο δήμος. Οι μηχανικοί "
        "βρήκαν βαθιές ρωγμές στα βόρεια βάθρα και οι μαθητές θα πηγαίνουν με το πλοίο από τη Δευτέρα."
    ),
    "Turkish": (
        "Körfez üzerindeki köprü ilkbahara kadar kapalı kalacak, diye açıkladı belediye salı günü. Mühendisler "
        "kuzey ayaklarında derin çatlaklar buldu; öğrenciler pazartesi gününden başlayarak vapurla gidecek. "
        "Kimse daha iyisini beklemiyordu, dedi başkan."
    ),
    "Chinese, simplified": (
        "海湾大桥将关闭到春天，市政府星期二宣布。工程师在北侧桥墩发现了很深的裂缝，学生们从星期一起将乘坐"
        "渡轮上学。市长说，没有人期待更好的消息。商人们写信给议会，说他们等不了那么久。"
    ),
    "Chinese, traditional": (
        "海灣大橋將關閉到春天，市政府星期二宣佈。工程師在北側橋墩發現了很深的裂縫，學生們從星期一起將乘坐"
        "渡輪上學。市長說，沒有人期待更好的消息。商人們寫信給議會，說他們等不了那麼久。"
    ),
    "Japanese": (
        "湾にかかる橋は春まで閉鎖されたままになると、市が火曜日に発表した。技術者たちは北側の橋脚に深いひ"
        "び割れを見つけた。生徒たちは月曜日からフェリーで通学する。もっと良い知らせを期待していた人はいな"
        "かった、と市長は語った。"
    ),
    "Korean": (
        "만을 가로지르는 다리는 봄까지 폐쇄된다고 시가 화요일에 발표했다. 기술자들은 북쪽 교각에서 깊은 균"
        "열을 발견했으며, 학생들은 월요일부터 배를 타고 등교한다. 더 나은 소식을 기대한 사람은 없었다고 시"
        "장은 말했다."
    ),
    "Hebrew": (
        "הגשר מעל המפרץ יישאר סגור עד האביב, הודיעה העירייה ביום שלישי. המהנדסים מצאו סדקים עמוקים בעמודים "
        "הצפוניים, והתלמידים ייסעו במעבורת החל מיום שני."
    ),
    "Arabic": (
        "سيبقى الجسر فوق الخليج مغلقا حتى الربيع، كما أعلنت البلدية يوم الثلاثاء. وجد المهندسون شقوقا عميقة "
        "في الأعمدة الشمالية، وسيذهب التلاميذ بالعبارة ابتداء من يوم الاثنين."
    ),
}
ENCODINGS = {
    "French": ("cp1252", "iso8859-15"),
    "German": ("cp1252", "iso8859-1"),
    "Spanish": ("cp1252",),
    "English": ("cp1252",),
    "Swedish": ("cp1252",),
    "Polish": ("cp1250", "iso8859-2"),
    "Czech": ("cp1250", "iso8859-2"),
    "Hungarian": ("cp1250", "iso8859-2"),
    "Russian": ("cp1251", "koi8-r", "iso8859-5"),
    "Ukrainian": ("cp1251", "koi8-u"),
    "Greek": ("cp1253", "iso8859-7"),
    "Turkish": ("cp1254", "iso8859-9"),
    "Chinese, simplified": ("gb18030",),
    "Chinese, traditional": ("big5",),
    "Japanese": ("shift_jis", "euc_jp"),
    "Korean": ("euc_kr",),
    "Hebrew": ("cp1255",),
    "Arabic": ("cp1256",),
}
CASES = [(language, codec) for language, codecs in ENCODINGS.items() for codec in codecs]


def encoded(language: str, codec: str, share: float = 1.0) -> tuple[str, bytes]:
    """The beginning of a text as the encoding can hold it, and its bytes."""
    text = TEXTS[language]
    text = text[: int(share * len(text))]
    data = text.encode(codec, "ignore")
    return data.decode(codec), data


@pytest.mark.parametrize(("language", "codec"), CASES)
@pytest.mark.parametrize("share", [1.0, 0.5])
def test_undeclared_encodings_are_found_out(language: str, codec: str, share: float) -> None:
    """A paragraph of a story, or half of one, tells its encoding."""
    text, data = encoded(language, codec, share)
    draft = draft_of(data)
    assert draft.text == text
    assert draft.encoding not in ("utf-8", "")


@pytest.mark.parametrize(
    ("language", "codec", "name"),
    [
        *[("French", "cp1252", "windows-1252"), ("Polish", "cp1250", "windows-1250")],
        *[("Russian", "cp1251", "windows-1251"), ("Russian", "koi8-r", "koi8-r"), ("Czech", "iso8859-2", "iso-8859-2")],
        *[("Chinese, simplified", "gb18030", "gb18030"), ("Japanese", "shift_jis", "shift_jis")],
        *[("Japanese", "euc_jp", "euc-jp"), ("Korean", "euc_kr", "euc-kr"), ("Chinese, traditional", "big5", "big5")],
    ],
)
def test_encodings_have_the_names_of_the_standard(language: str, codec: str, name: str) -> None:
    """JSON says which it was, by the name that browsers use."""
    assert draft_of(encoded(language, codec)[1]).encoding == name


@pytest.mark.parametrize(
    "text",
    [
        *[
            "café",
            "naïve",
            "£5",
            "It’s raining.",
            "He said “no” – twice.",
            "résumé déjà vu",
            "5 €",
            "10°C",
            "½ cup",
            "Ø",
        ],
        "A café in Soho, by Ana Pérez. " + "The town woke to rain, and nobody was surprised by it. " * 20,
    ],
)
def test_a_few_accents_and_quotes_are_windows_1252(text: str) -> None:
    """They are too little to tell by, and mostly that."""
    assert decode(text.encode("cp1252")) == (text, "windows-1252")


def test_what_is_not_at_the_beginning_counts() -> None:
    """A long text in plain letters before the first others hides nothing."""
    text, data = encoded("Russian", "koi8-r")
    assert draft_of(b"The harbour is quiet.\n" * 10_000 + data).text.endswith(text)


@given(
    st.binary(min_size=1, max_size=400),
    st.binary(min_size=5, max_size=60).map(lambda data: bytes(b | 128 for b in data)),
)
def test_any_bytes_have_some_encoding(data: bytes, more: bytes) -> None:
    """Nothing raises, and what is found can be read."""
    assert (data + more).decode(detected(data + more), "replace")
    assert decode(data + more) is None or name_of(detected(more))


@pytest.mark.parametrize(
    ("label", "codec"),
    [
        *[("latin1", "cp1252"), ("ISO-8859-9", "cp1254"), ("gb2312", "gb18030"), ("x-sjis", None), ("utf-8", None)],
        *[("", None), (None, None), ("no such", None), ("a\0b", None), ("Shift_JIS", "cp932")],
    ],
)
def test_labels(label: str | None, codec: str | None) -> None:
    """What a label means is what browsers take it for."""
    assert codec_of(label) == codec


RUSSIAN = TEXTS["Russian"]


@pytest.mark.parametrize(
    ("name", "text", "encoding"),
    [
        ("a.json", json.dumps({"title": "Мост", "text": RUSSIAN}, ensure_ascii=False), "windows-1251"),
        ("a.jsonl", json.dumps({"title": "Мост", "text": RUSSIAN}, ensure_ascii=False) + "\n", "windows-1251"),
        ("a.eml", f"From: a@post.example\nSubject: x\n\n{RUSSIAN}\n", "windows-1251"),
        ("a.md", f"# Мост\n\n{RUSSIAN}\n", "windows-1251"),
        ("a.html", f"<html><body><article><p>{RUSSIAN}</p><p>{RUSSIAN}</p></article></body></html>", "windows-1251"),
        (
            "a.rss",
            f"<rss version='2.0'><channel><item><description>{RUSSIAN}</description></item></channel></rss>",
            "windows-1251",
        ),
        ("a.xml", f"<nitf><body><body.content><p>{RUSSIAN}</p></body.content></body></nitf>", "windows-1251"),
        (
            "b.xml",
            f"<?xml version='1.0' encoding='windows-1251'?><nitf><body><p>{RUSSIAN}</p></body></nitf>",
            "windows-1251",
        ),
    ],
)
def test_every_form(name: str, text: str, encoding: str) -> None:
    """The encoding of each form is found out, or declared; the draft says which it was."""
    (draft,) = read(source_of(text.encode("cp1251"), name))
    assert RUSSIAN in draft.text
    assert draft.encoding == encoding
