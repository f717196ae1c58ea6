"""The words that give a part of a story away, per language: a language is a line more in each table.

A phrase is in lower case, with straight apostrophes, as `folded` makes a line; phrases are parted by ``|``. There are
no regular expressions: compiling this many costs more than reading a story.
"""

from __future__ import annotations

from functools import cache

from tui_reader.anatomy import word_lists

HIGHLIGHTS_HEADER = {
    "en": "story highlights|highlights|key points|key takeaways|key facts|takeaways|at a glance|in brief|"
    "the key points|"
    "what to know|main points|summary",
    "de": "das wichtigste in kürze|auf einen blick|in kürze|das wichtigste|kurz und knapp|zusammenfassung",
    "fr": "points essentiels|l'essentiel|en bref|ce qu'il faut retenir|points clés",
    "es": "lo más destacado|puntos clave|claves|lo esencial|en resumen|lo destacado",
    "it": "punti chiave|in sintesi|i punti principali|in breve",
    "pt": "destaques|pontos principais|pontos-chave|em resumo",
    "nl": "in het kort|hoofdpunten|kernpunten",
    "pl": "najważniejsze informacje|w skrócie|najważniejsze",
    "cs": "ve zkratce|hlavní body|nejdůležitější body",
    "ar": "أبرز النقاط|النقاط الرئيسية|ملخص",
    "zh": "要点|重点|摘要|新闻要点",
    "ja": "要点|ポイント|この記事のポイント|ハイライト",
}

BYLINE = {
    "en": "by|analysis by|story by|opinion by|review by|report by|text by|words by|interview by|written by|"
    "reporting by|"
    "video by|photographs by|photos by",
    "de": "von",
    "fr": "par",
    "es": "por",
    "it": "di|da",
    "nl": "door",
    "pl": "autor|autor:|tekst:",
    "cs": "autor|autor:|napsal|napsala",
}

TIMESTAMP = {
    "en": "published|updated|posted|modified|created|first published|originally published|last updated|last modified|"
    "published on|updated on|posted on|published at|updated at|date|as of",
    "de": "stand|veröffentlicht|veröffentlicht am|aktualisiert|aktualisiert am|erstellt|erstellt am|"
    "letzte aktualisierung",
    "fr": "publié|publié le|publiée le|mis à jour|mis à jour le|mise à jour|modifié le",
    "es": "publicado|publicado el|actualizado|actualizado el",
    "it": "pubblicato|pubblicato il|aggiornato|aggiornato il",
    "pt": "publicado|publicado em|atualizado|atualizado em",
    "nl": "gepubliceerd|gepubliceerd op|bijgewerkt|bijgewerkt op",
    "pl": "opublikowano|aktualizacja",
    "cs": "publikováno|aktualizováno",
}

RELATED = {
    "en": "related|related article|related story|related video|related coverage|read|read more|read also|read next|"
    "see|"
    "see also|watch|watch now|listen|hear|more|video|also read|don't miss|explainer|look-up tool|in pictures|"
    "in photos|"
    "gallery|podcast|opinion|exclusive read more",
    "de": "lesen sie auch|lesen sie mehr|mehr dazu|mehr zum thema|lesetipp|siehe auch|auch interessant|video",
    "fr": "lire aussi|à lire aussi|lire également|à lire|voir aussi|vidéo",
    "es": "lee también|lea también|te puede interesar|vea también|más información|ver también|vídeo",
    "it": "leggi anche|guarda anche",
    "pt": "leia também|leia mais|veja também|saiba mais",
    "nl": "lees ook|lees meer",
    "pl": "czytaj też|czytaj także|czytaj więcej|zobacz też|zobacz także",
    "cs": "čtěte také|čtěte též|přečtěte si",
}
"""A label, before a colon or a dash and another story's headline."""

NOTE = {
    "en": "editor's note|editors' note|editors note|correction:|corrections:|clarification:|this story has been|"
    "this story was|this article has been|"
    "this article was|this article originally|this article is part of|this piece originally|this piece first|"
    "this story is part of|this story originally|this story first|this report was|this report has been|"
    "this post has been|this post was|an earlier version of|a previous version of|with assistance|with reporting by|"
    "additional reporting by|reporting by|editing by|compiled by|the associated press contributed|"
    "associated press writer|associated press writers|ap writer|ap writers|— with assistance|with contributions from",
    "de": "anmerkung der redaktion|hinweis der redaktion|korrektur:|in einer früheren version|dieser artikel wurde|"
    "dieser artikel ist|dieser artikel erschien|dieser text ist|dieser text erschien|mit material von",
    "fr": "note de la rédaction|cet article a été|correction :|une version antérieure",
    "es": "nota del editor|nota de la redacción|con información de|este artículo ha sido|este artículo fue|"
    "corrección:|"
    "fe de errores",
    "it": "nota della redazione|questo articolo è stato",
    "pt": "nota do editor|nota da redação|com informações de|esta reportagem foi|este texto foi|correção:",
    "nl": "noot van de redactie|correctie:",
}

NOTE_INSIDE = {
    "en": "contributed to this report|contributed to this story|contributed to this article|contributed to this post|"
    "contributed reporting|contributed reporting to this|: this article was updated|"
    "this article was originally published",
    "de": "hat zu diesem artikel beigetragen|hat zu diesem bericht beigetragen|trugen zu diesem bericht bei",
    "fr": "a contribué à cet article|ont contribué à cet article",
    "es": "contribuyó a este artículo|contribuyeron a este|contribuyó con este",
}

PROMO = {
    "en": "read next|sponsored content|sponsored by|sign up|subscribe|newsletter|get alerts|get breaking|"
    "get up to speed|"
    "get the latest|click here|click to|follow us|more from|more on|more stories|keep reading|you may like|"
    "you may also like|"
    "you might like|you might also like|you may be interested|download the|download our|install the|be the first to|"
    "join the conversation|listen live|why you can trust|scroll down|sorry we are not currently|"
    "sorry, we are not currently|you may occasionally|thank you for reading|thank you for subscribing|"
    "all rights reserved|copyright ©|copyright (c)|twitter:|facebook:|instagram:|email:|e-mail:|contact:|"
    "do you have a tip|"
    "do you have a story|got a tip|got a story|got a news tip|support us|support our|see all topics",
    "de": "newsletter|jetzt abonnieren|jetzt anmelden|jetzt bestellen|jetzt registrieren|mehr artikel|mehr zum thema|"
    "folgen sie|zurück zur|das könnte sie|diese artikel könnten sie|abonnieren sie|präsentiert von|zur startseite",
    "fr": "abonnez-vous|inscrivez-vous|newsletter|suivez-nous|suivez|recevez",
    "es": "suscríbete|suscríbase|síguenos|newsletter|boletín|regístrate|sigue toda",
    "it": "iscriviti|abbonati|newsletter|seguici",
    "pt": "assine|inscreva-se|newsletter|siga|continua depois da publicidade",
    "nl": "meld je aan|abonneer|schrijf je in",
    "pl": "zapisz się|dalsza część",
    "cs": "přihlaste se|odebírejte",
    "ar": "اشترك|تابعونا",
    "zh": "订阅",
    "ja": "続きを読む",
}
"""How a line begins that asks the reader for something, or leads away."""

PROMO_ALONE = {
    "en": "read more|read full story|advertisement|advertisements|story continues below advertisement|ad|sponsored|"
    "share|share this|"
    "share this article|share this story|share story|comment|comments|related articles|related stories|"
    "related content|"
    "related coverage|related topics|related|more|other news|recommended|recommended for you|recommended stories|"
    "most read|most popular|most viewed|join us|trending|trending now|up next|watch now|topics|tags|facebook|twitter|"
    "whatsapp|print|email|e-mail|loading|follow us|back to top",
    "de": "anzeige|werbung|artikel teilen|artikel drucken|lesen sie auch|teilen|drucken|kommentare|kommentar|mehr|"
    "startseite",
    "fr": "publicité|partager|lire la suite|lire plus|à lire aussi|commentaires|commentaire",
    "es": "publicidad|compartir|leer más|comentarios|más información",
    "it": "pubblicità|condividi|leggi anche|commenti",
    "pt": "publicidade|compartilhe|leia mais|leia também|comentários",
    "nl": "advertentie|deel dit|reacties",
    "pl": "reklama|czytaj też|czytaj więcej|udostępnij",
    "cs": "reklama|sdílet|inzerce",
    "ar": "إعلان|اقرأ أيضا",
    "zh": "广告|分享|相关新闻",
    "ja": "広告|関連記事|共有",
}
"""What is page furniture only where it is the whole line."""

BOX = {
    "en": "more|keep reading|you may like|you may also like|you might like|you might also like|"
    "you may be interested|other news|"
    "related articles|related stories|related content|related coverage|recommended|most read|most popular|"
    "most viewed|"
    "read next|trending",
    "de": "mehr zum thema|das könnte sie|diese artikel könnten sie|lesen sie auch|empfohlene artikel",
    "fr": "à lire aussi|sur le même sujet",
    "es": "más información|te puede interesar|noticias relacionadas",
    "it": "leggi anche",
    "pt": "leia também|notícias relacionadas",
    "nl": "lees ook",
}
"""The title of a box of other stories' headlines."""

CAPTION = {
    "en": "photo:|photos:|image:|pictured:|picture:|pictures:|photograph:|file -|file –|file —|file photo|"
    "hide caption|"
    "caption:|image source|getty images|getty|reuters/|ap photo|(ap photo|credit:|(credit:|photo credit|"
    "(photo credit|"
    "courtesy of|(courtesy|media caption|image caption|©|(c)|photo by|photos by|illustration:|graphic:|map:",
    "de": "foto:|fotos:|bild:|quelle:|bildquelle|grafik:|symbolbild|archivbild|foto ©",
    "fr": "photo :|crédit :|crédits :|légende :|image d'illustration|photo d'illustration|infographie",
    "es": "foto:|imagen:|fotografía:|crédito:|gráfico:",
    "it": "foto:|immagine:|nella foto",
    "pt": "foto:|imagem:|crédito:",
    "nl": "foto:|beeld:",
    "pl": "zdjęcie:|fot.",
    "cs": "foto:|zdroj:",
    "ja": "写真|（写真|(写真",
    "zh": "图片来源|图：|图为",
}

CAPTION_INSIDE = {
    "en": "(credit:|(photo:|(photo by|(photo credit|(image:|( image:|(picture:|(file photo|(file)|(courtesy|"
    "(ap photo|(pictured|"
    "(left)|(right)|(centre)|(center)|(above)|(below)| photo: | photograph: | picture: | credit: |"
    "/getty images|/ getty images|/reuters|"
    "/afp| / afp|/shutterstock|/alamy|pictured in|pictured on|pictured at|pictured with|pictured above|pictured here|"
    ", left, |, right, |, center, |, centre, |in this file photo|in this photo|in this image|in this undated|"
    "in this handout",
    "de": "(foto:|(bild:|(quelle:| foto: | bild: |/dpa|/ dpa",
    "fr": "(photo |(photo:|(crédit| photo : |(ici ",
    "es": "(foto:|(imagen:| foto: ",
}

CAPTION_OPEN = {
    "en": "is seen|are seen|is pictured|are pictured|is shown|are shown|is spotted|poses for|pose for|poses with|"
    "pose with|posing with|posed for|"
    "posed alongside|on the red carpet",
    "de": "ist zu sehen|zeigt sich",
}
"""What tells a caption only in a line without a full stop."""

OUTLETS = (
    "CNN Business|CNN Politics|CNN Newsource|CNNMoney|CNN|BBC News|BBC|The Associated Press|Associated Press|"
    "AP|Reuters|AFP|"
    "Agence France-Presse|Bloomberg|The Guardian|The New York Times|NPR|CNBC|NBC News|CBS News|ABC News|Fox News|"
    "Al Jazeera|DW|dpa|EFE|ANSA|UPI|Xinhua|TASS|Sky News|Daily Mail|MailOnline|Mailonline|Dailymail.com"
)
"""Names of outlets that stand in datelines and bylines beside a place or a name without a comma."""


def folded(text: str) -> str:
    """A line as phrases are written; every character stays where it stands."""
    lowered = text.lower().replace("\u2019", "'")
    return lowered if len(lowered) == len(text) else text


@cache
def phrases(table: str) -> tuple[str, ...]:
    """The phrases of a table, the longest first."""
    listed = "|".join(globals()[table].values()).split("|")
    return tuple(sorted(dict.fromkeys(listed), key=len, reverse=True))


@cache
def words(table: str, language: str | None = None) -> frozenset[str]:
    """The words of a table, in one language or in all."""
    listed: str | dict[str, str] = getattr(word_lists, table)
    if isinstance(listed, str):
        return frozenset(listed.split())
    return frozenset((listed.get(language, "") if language else " ".join(listed.values())).split())


def start(table: str, line: str) -> int:
    """How many characters of a folded line the longest phrase of the table is that it begins with, as whole words."""
    candidates = phrases(table)
    if not line.startswith(candidates):
        return 0
    for phrase in candidates:
        end = len(phrase)
        if line.startswith(phrase) and (
            end == len(line) or not (line[end].isalnum() and phrase[-1].isalnum()) or phrase[-1] >= "\u2e80"
        ):
            return end
    return 0


def inside(table: str, line: str) -> bool:
    """Whether a folded line holds a phrase of the table."""
    return any(phrase in line for phrase in phrases(table))
