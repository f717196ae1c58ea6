"""The words that give a part of a story away, per language: a language is a line more in each table.

A phrase is in lower case, with straight apostrophes, as `folded` makes a line; phrases are parted by ``|``. There are
no regular expressions: compiling this many costs more than reading a story.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Any

from tui_reader.anatomy import captions, furniture, grammar, linking, notes, word_lists
from tui_reader.dates import day_words

HIGHLIGHTS_HEADER = {
    "en": "story highlights|highlights|article highlights|highlights of the story|key points|the key points|"
    "key points of the story|key takeaways|the key takeaways|top takeaways|takeaways|the takeaways|key facts|"
    "the key facts|key developments|key moments|key highlights|key findings|key messages|key details|key events|"
    "main points|the main points|main takeaways|bullet points|at a glance|in brief|in short|in a nutshell|in summary|"
    "summary|story summary|article summary|ai summary|quick summary|quick read|quick take|quick facts|fast facts|"
    "the essentials|the bottom line|bottom line|the gist|tl;dr|tldr|the short version|what to know|"
    "what you need to know|what you should know|what we know|what we know so far|here's what to know|"
    "here's what you need to know|things to know|latest developments|the lowdown|need to know|"
    "story at a glance|the story so far|points to note|things you need to know|things we know|why it matters|"
    "why this matters|what happened|what's happening|what's new|the big picture|the main news|the takeaway|"
    "in this story|in this article|the news in brief|what this is about",
    "de": "das wichtigste in kürze|auf einen blick|in kürze|das wichtigste|kurz und knapp|zusammenfassung|"
    "die wichtigsten punkte|das wichtigste im überblick|das wichtigste auf einen blick|die wichtigsten fakten|"
    "die wichtigsten erkenntnisse|die wichtigsten entwicklungen|die wichtigsten punkte im überblick|"
    "darum geht's|darum geht es|worum es geht|worum geht's|kurz zusammengefasst|das wichtigste zusammengefasst|"
    "das wichtigste vorab|das wichtigste zum thema|die kernpunkte|kernpunkte|kernaussagen|kurzfassung|kurz gesagt|"
    "dinge, die sie wissen müssen|dinge, die man wissen muss|was sie wissen müssen|was wir wissen|"
    "was ist passiert|"
    "das müssen sie wissen|das sollten sie wissen|das steckt drin|fakten im überblick",
    "fr": "points essentiels|les points essentiels|l'essentiel|l'essentiel de l'article|en bref|en résumé|résumé|"
    "ce qu'il faut retenir|ce qu'il faut savoir|ce que l'on sait|ce qu'on sait|points clés|les points clés|"
    "points-clés|points forts|les points forts|les points à retenir|à retenir|les faits saillants|faits saillants|"
    "choses à savoir|ce qu'il s'est passé|ce qui s'est passé|pourquoi c'est important|"
    "les temps forts|les infos à retenir|en un coup d'œil|en quelques mots",
    "es": "lo más destacado|puntos clave|los puntos clave|claves|las claves|claves de la noticia|lo esencial|"
    "en resumen|resumen|lo destacado|destacados|puntos destacados|los puntos destacados|puntos principales|"
    "puntos importantes|lo más importante|lo que hay que saber|lo que debes saber|lo que debe saber|lo que se sabe|"
    "qué debes saber|lo que sabemos|aspectos destacados|aspectos clave|en breve|en pocas palabras|"
    "cosas que debes saber|cosas que hay que saber|qué ha pasado|por qué importa|"
    "resumen de la noticia|de un vistazo",
    "it": "punti chiave|i punti chiave|in sintesi|la sintesi|i punti principali|punti principali|in breve|"
    "cosa sapere|le cose da sapere|cosa c'è da sapere|quello che c'è da sapere|quel che c'è da sapere|"
    "i punti salienti|punti salienti|i fatti principali|il riassunto|riassunto|le cose più importanti|"
    "in evidenza|da sapere|i fatti in breve",
    "pt": "destaques|os destaques|em destaque|pontos principais|principais pontos|os principais pontos|pontos-chave|"
    "pontos chave|em resumo|resumo|resumo da notícia|resumo do artigo|o que você precisa saber|o que precisa saber|"
    "o que precisa de saber|o que se sabe|o que sabemos|o essencial|ponto a ponto|em síntese|destaques da notícia",
    "nl": "in het kort|hoofdpunten|de hoofdpunten|kernpunten|de kernpunten|belangrijkste punten|"
    "de belangrijkste punten|het belangrijkste|dit moet je weten|wat je moet weten|samenvatting|samengevat|"
    "in één oogopslag|de feiten op een rij",
    "sv": "i korthet|kortfattat|det viktigaste|det viktigaste i korthet|viktiga punkter|viktigaste punkterna|"
    "huvudpunkter|huvudpunkterna|sammanfattning|snabbversionen|det här vet vi|detta har hänt|det här har hänt|"
    "nyckelpunkter|höjdpunkter",
    "no": "kortversjonen|sammendrag|oppsummert|kort oppsummert|hovedpunkter|dette er saken|det viktigste|"
    "dette vet vi|hovedpunktene|kort fortalt|oppsummering",
    "da": "kort fortalt|det vigtigste|hovedpunkter|de vigtigste punkter|overblik|resumé|opsummering",
    "fi": "lyhyesti|tiivistelmä|pääkohdat|tärkeimmät|tärkeimmät kohdat|jutun pääkohdat",
    "pl": "najważniejsze informacje|w skrócie|najważniejsze|najważniejsze punkty|najważniejsze fakty|"
    "najważniejsze wnioski|najważniejsze w skrócie|kluczowe punkty|kluczowe informacje|kluczowe fakty|"
    "podsumowanie|w pigułce|co musisz wiedzieć|co warto wiedzieć|co wiemy|streszczenie",
    "cs": "ve zkratce|hlavní body|nejdůležitější body|nejdůležitější|to nejdůležitější|klíčové body|stručně|"
    "v kostce|shrnutí|co víme|co potřebujete vědět|co je důležité vědět",
    "sk": "v skratke|hlavné body|najdôležitejšie body|kľúčové body|stručne|zhrnutie|čo vieme",
    "hu": "röviden|a lényeg|legfontosabb pontok|kulcspontok|összefoglaló|a legfontosabbak",
    "ro": "pe scurt|puncte cheie|punctele cheie|ideile principale|principalele idei|rezumat|ce trebuie să știi",
    "hr": "ukratko|ključne točke|ključne tačke|najvažnije|sažetak|glavne točke|glavne tačke|što znamo|šta znamo",
    "tr": "öne çıkanlar|öne çikanlar|önemli noktalar|haberin özeti|özet|kısaca|kisaca|ana hatlar|anahtar noktalar|"
    "bilmeniz gerekenler|önemli başlıklar|önemli başliklar|satır başları|satir başlari|neler biliyoruz",
    "ru": "главное|самое главное|главное за минуту|кратко|коротко|коротко о главном|основное|основные моменты|"
    "ключевые моменты|ключевые факты|главные тезисы|тезисы|основные тезисы|что известно|что нужно знать|вкратце|"
    "краткое содержание|важное|самое важное",
    "uk": "головне|найголовніше|коротко|коротко про головне|основне|ключові моменти|основні моменти|що відомо|"
    "ключові факти|що потрібно знати|головні тези|стисло",
    "bg": "накратко|най-важното|ключови моменти|основни моменти|акценти|резюме",
    "el": "με λίγα λόγια|τα κύρια σημεία|κύρια σημεία|βασικά σημεία|τα βασικά σημεία|σύνοψη|περίληψη|συνοπτικά|"
    "τι γνωρίζουμε",
    "he": "עיקרי הדברים|בקצרה|תקציר|הנקודות העיקריות|נקודות עיקריות|תמצית",
    "ar": "أبرز النقاط|النقاط الرئيسية|ملخص|أهم النقاط|أهم ما جاء|أبرز ما جاء في الخبر|نقاط رئيسية|نقاط مهمة|"
    "باختصار|الخلاصة|ملخص الخبر|ماذا نعرف|أبرز التطورات|أهم التطورات|العناوين الرئيسية",
    "fa": "نکات اصلی|نکات مهم|نکات کلیدی|مهم‌ترین نکات|مهمترین نکات|خلاصه|خلاصه خبر|چکیده",
    "ur": "اہم نکات|خلاصہ|مختصراً",
    "hi": "मुख्य बातें|मुख्य बिंदु|प्रमुख बातें|हाइलाइट्स|संक्षेप में|सारांश|खास बातें|बड़ी बातें",
    "id": "ringkasan|ringkasan berita|poin penting|poin-poin penting|poin utama|inti berita|intisari|sorotan",
    "vi": "điểm chính|những điểm chính|điểm nổi bật|tóm tắt|nội dung chính",
    "zh": "要点|要點|重点|重點|摘要|新闻要点|新聞要點|本文要点|本文要點|本文重点|本文重點|文章要点|文章要點|核心提示|"
    "内容提要|內容提要|内容摘要|內容摘要|新闻摘要|新聞摘要|新闻提要|核心要点|核心要點|核心观点|要点速览|重点速览|"
    "重點速覽|导读|導讀|内容导读|划重点|劃重點|提要|核心摘要|重點摘要|快速阅读|懶人包|三大重点|重點整理|一文看懂|"
    "文章重點",
    "ja": "要点|ポイント|この記事のポイント|ハイライト|記事の要点|この記事の要点|記事のポイント|要約|まとめ|概要|"
    "主なポイント|ニュースのポイント|ここがポイント|記事の概要|この記事のまとめ|３行まとめ|3行まとめ|主な内容|"
    "3つのポイント|３つのポイント",
    "ko": "핵심 요약|요약|주요 내용|핵심 포인트|한눈에 보기|기사 요약|핵심 내용|주요 포인트|핵심|"
    "3줄 요약|세 줄 요약|간추린 뉴스",
}

BYLINE = {
    "en": "by|analysis by|story by|opinion by|review by|report by|text by|words by|interview by|written by|"
    "reporting by|video by|photographs by|photos by|commentary by|a commentary by|an analysis by|column by|essay by|"
    "an essay by|author:|authors:|writer:|writers:|reporter:|reporters:|words:|by:|written by:|contributor:|byline:|"
    "posted by|published by",
    "de": "von|kommentar von|ein kommentar von|analyse von|eine analyse von|gastbeitrag von|ein gastbeitrag von|"
    "ein essay von|kolumne von|eine kolumne von|interview von|ein interview von|reportage von|eine reportage von|"
    "ein bericht von|eine glosse von|eine rezension von|text von|ein text von|autor:|autorin:|autoren:|von:",
    "fr": "par|de notre correspondant|de notre correspondante|de notre envoyé spécial|de notre envoyée spéciale|"
    "une chronique de|une analyse de|une tribune de|un reportage de|une enquête de|un texte de|propos recueillis par|"
    "écrit par|rédigé par|texte :|auteur :|auteur:|auteure :|autrice :|auteurs :|par :",
    "es": "por|un análisis de|una columna de|una crónica de|un reportaje de|un texto de|texto:|autor:|autora:|"
    "autores:|por:|escrito por|redacción:|firma:|publicado por",
    "it": "di|da|dal nostro inviato|dal nostro corrispondente|un commento di|un'analisi di|a cura di|autore:|autrice:|"
    "autori:|di:|scritto da|testo di|pubblicato da",
    "pt": "por|uma análise de|uma reportagem de|autor:|autora:|texto:|por:|escrito por|publicado por|postado por",
    "nl": "door|door:|auteur:|auteurs:|tekst:|geschreven door|een analyse van|een column van",
    "pl": "autor|autor:|tekst:|opracowanie:|opracowanie|oprac.|opracował|opracowała",
    "cs": "autor|autor:|napsal|napsala",
    "sv": "av|text:|av:|skriven av|skribent:|reporter:",
    "da": "af|tekst:|af:|skrevet af",
    "no": "av|tekst:|skrevet av",
    "fi": "teksti:|kirjoittaja:|toimittaja:",
    "ro": "autor:|de:",
    "hr": "autor:|piše:|tekst:",
    "sk": "autor:|napísal|napísala",
    "id": "oleh|penulis:",
    "tr": "yazan:|haber:",
    "hu": "írta:",
    "ru": "автор|автор:|авторы:|текст:",
    "uk": "автор|автор:|текст:",
    "el": "γράφει η|γράφει ο|γράφουν|του|της|από τον|από την",
    "he": "מאת",
    "ar": "كتب|كتبت|بقلم|إعداد|الكاتب|تقرير|كتبت -|كتب -",
    "fa": "نویسنده|گزارش از",
    "zh": "文|撰文|图文|记者|記者|本报记者|本報記者|特约记者|实习记者|作者|采写|编译|編譯|【记者|【記者|（记者|（記者|"
    "【文|（文|（作者",
    "ja": "文|取材|取材・文|執筆|筆者|著者|ライター|文・写真",
    "ko": "글|글쓴이|기자|기자명",
}

REPORTED_FROM = {
    "en": "reporting from|reported from|reports from",
    "de": "berichtet aus|berichten aus",
    "fr": "envoyé spécial à|envoyée spéciale à|correspondant à|correspondante à",
    "es": "enviado especial a|enviada especial a|corresponsal en",
    "it": "inviato a|inviata a|corrispondente da",
    "pt": "enviado especial a|enviada especial a",
}
"""What stands below a byline, and before a place."""

_REMEMBERED = 8192
_HELD = {"RELATED": ("READ_ALSO", "READ_MORE")}
"""Tables all of whose phrases another one has."""
STARTING = (
    "HIGHLIGHTS_HEADER",
    "BYLINE",
    "TIMESTAMP",
    "RELATED",
    "MORE_ABOUT",
    "NOTE",
    "PROMO",
    "PROMO_ALONE",
    "PROMO_SURELY",
    "ABOUT_WRITER",
    "STALE",
    "PAGE_LINK",
    "BOX",
    "TOPICS",
    "CAPTION",
)
"""Tables of what a line begins with."""


def folded(text: str) -> str:
    """A line as phrases are written; every character stays where it stands."""
    # In this order: what is left of most lines is ASCII, which is made small many times as fast.
    lowered = text.replace("\u2019", "'").lower()
    if len(lowered) == len(text):
        return lowered
    # `İ` alone becomes two characters.
    return "".join([character.lower()[0] for character in text]).replace("\u2019", "'")


@cache
def _tables() -> dict[str, Any]:
    rooms = (captions, furniture, linking, notes, day_words)
    return {**{name: table for room in rooms for name, table in vars(room).items()}, **globals()}


def joined(table: str) -> str:
    """The phrases of a table, of all languages; of those that it has in it, too."""
    lists: list[dict[str, str]] = [_tables()[one] for one in (table, *_HELD.get(table, ()))]
    return "|".join(["|".join(one.values()) for one in lists])


@cache
def listed(*tables: str) -> str:
    """The phrases of some tables with a ``|`` before and after each."""
    return f"|{'|'.join(map(joined, tables))}|"


@lru_cache(_REMEMBERED)
def by_beginning(beginning: str, *tables: str) -> tuple[str, ...]:
    """The phrases of some tables that begin with these two characters, or are the first of them; the longest first.

    They are looked for in one text: to sort all phrases takes longer than to read a story.
    """
    text = listed(*tables)
    found: list[str] = []
    at = text.find("|" + beginning) if beginning else -1
    while at >= 0:
        end = text.index("|", at + 1)
        found.append(text[at + 1 : end])
        at = text.find("|" + beginning, end)
    if len(beginning) > 1 and f"|{beginning[0]}|" in text:
        found.append(beginning[0])
    return tuple(sorted(found, key=len, reverse=True))


@cache
def words(table: str, language: str | None = None) -> frozenset[str]:
    """The words of a table, in one language or in all."""
    room = next(one for one in (grammar, word_lists, day_words) if hasattr(one, table))
    listed: str | dict[str, str] = getattr(room, table)
    if isinstance(listed, str):
        return frozenset(listed.split())
    return frozenset((listed.get(language, "") if language else " ".join(listed.values())).split())


@cache
def words_of(*tables: str) -> frozenset[str]:
    """The words of several tables, in all languages."""
    return frozenset[str]().union(*map(words, tables))


def start(table: str, line: str) -> int:
    """How many characters of a folded line the longest phrase of the table is that it begins with, as whole words."""
    phrases = by_beginning(line[:2], table)
    if not line.startswith(phrases):
        return 0
    for phrase in phrases:
        end = len(phrase)
        if line.startswith(phrase) and (
            end == len(line) or not (line[end].isalnum() and phrase[-1].isalnum()) or phrase[-1] >= "\u2e80"
        ):
            return end
    return 0


def opens(line: str) -> bool:
    """Whether a folded line begins as a phrase of any table does; most do not, and need not be looked up in each."""
    return line.startswith(_openings(line[:2]))


@lru_cache(_REMEMBERED)
def _openings(beginning: str) -> tuple[str, ...]:
    return by_beginning(beginning, *STARTING)
