"""What a web page puts between the lines of a story and a copy brings along: lengths, counters, ages, rates, and what
can be done with the page: ``Share this article``, ``Voir les photos``.

No list has all of the latter. They are made of few words though: what the reader may do, what there is on a page, and
between the two small words that every line has.
"""

from __future__ import annotations

from functools import cache

from tui_reader.anatomy import cues
from tui_reader.anatomy.evidence import Line
from tui_reader.anatomy.telltale import Decision
from tui_reader.dates import day_in
from tui_reader.story import BlockKind

K = BlockKind

LONGEST = 12
"""Words; what is longer is nothing of the kind."""
_LONGEST_LENGTH = 5
_LONGEST_AGE = 6
_LONGEST_SLUG = 8
_OUT_OF = ("of", "von", "sur", "de", "di", "van")
_OF = (*_OUT_OF, "z", "ze", "av", "af", "из", "з", "/", "out")
_SLUG_BEGINS = ("BC-", "AM-", "PM-", "AP-", "AS-", "EU-", "US-", "ME-")
_SLUG_WORDS = ("writethru", "ld-writethru")
_AGO = ("前", "전")
_UNITS = "秒鐘钟分小時时間间天日周週星期个個ヶかカ月" + "초분시간일주개월" + "前전"
"""What a time such as ``30分钟前`` is made of; no years, which head sections: ``10年前``."""
_CURRENCIES = "$€£¥₹₽₩₺zł"

_DOING = {
    "en": "share print save copy view show hide toggle enlarge expand collapse play pause watch listen read skip "
    "scroll click tap swipe continue continues unlock enter submit subscribe log sign see load start add post leave "
    "report comment send bookmark download refresh reload try manage accept open launch replay",
    "de": "teilen drucken anzeigen starten vergrößern weiterlesen anhören hören vorlesen ansehen anschauen öffnen "
    "merken speichern kommentieren schreiben einloggen anmelden abonnieren laden lesen fortgesetzt einblenden "
    "ausblenden abspielen melden versenden schließen klicken registrieren verschenken",
    "fr": "partager imprimer envoyer écouter voir afficher masquer passer ajouter offrir lire commenter signaler "
    "réagir copier télécharger agrandir regarder lancer consulter ouvrir cliquer continuer enregistrer sauvegarder",
    "es": "compartir comparte escuchar escucha ver imprimir enviar guardar comentar seguir leer mostrar ocultar "
    "reportar copiar descargar reproducir ampliar continúa sigue ir reportá guardá reciba",
    "pt": "compartilhar compartilhe partilhar partilhe ouvir ouça ver veja imprimir enviar salvar comentar comunicar "
    "reportar assistir assista copiar continua mostrar ampliar ler",
    "it": "condividi ascolta guarda sfoglia stampa commenta segui leggi vedi vai salva apri continua scarica mostra",
    "nl": "deel delen bekijk lees luister beluister reageer toon open loopt gaat verder",
    "sv": "dela läs lyssna visa spara kommentera öppna fortsätter",
    "da": "del læs lyt vis gem fortsætter",
    "pl": "udostępnij czytaj słuchaj zobacz pokaż zapisz skomentuj drukuj",
    "tr": "paylaş oku dinle izle göster kaydet yazdır",
    "ru": "поделиться читать слушать смотреть показать открыть скачать",
    "ar": "شارك طباعة شاهد استمع اقرأ",
}
"""What a reader may do, or what a page does."""

_THINGS = {
    "en": "story article page post caption captions image images photo photos picture pictures gallery slideshow slide "
    "video videos audio advertisement advertisements ad ads comments comment newsletter newsletters email e-mail "
    "account subscriber subscribers password privacy policy notice terms cookies link options fullscreen transcript "
    "browser more less map chart alerts notifications app slides details podcast text",
    "de": "artikel beitrag bild bilder bildergalerie fotostrecke galerie video videos inhalt inhalte newsletter "
    "kommentar kommentare e-mail anzeige werbung seite link podcast audio fehler karte",
    "fr": "article articles publicité vidéo vidéos photo photos image images diaporama galerie commentaires "
    "commentaire erreur sélections newsletter lien e-mail mail email page contenu plus podcast infographie carte texte",
    "es": "artículo noticia nota video vídeo galería foto fotos imagen imágenes comentarios comentario error enlace "
    "publicidad email correo página portada más mapa leyendo texto",
    "pt": "artigo notícia matéria vídeo vídeos galeria foto fotos imagem imagens comentários comentário erro link "
    "publicidade conteúdo página mais texto",
    "it": "articolo notizia video gallery fotogallery galleria foto immagini commenti link pubblicità pagina tutto "
    "testo",
    "nl": "artikel video video's foto foto's advertentie reacties tekst bericht podcast kaart",
    "sv": "artikel artikeln artikel video bild bilder bilderna annons kommentarer",
    "da": "artikel artiklen video billede billeder annonce kommentarer",
    "pl": "artykuł film zdjęcie zdjęcia galerię galeria komentarze reklama",
    "tr": "haberi haber video videoyu fotoğraf galeri yorum yorumlar",
    "ru": "статью новость видео фото комментарии ссылку",
    "ar": "الخبر المقال الفيديو الصور الصورة الرابط",
}
"""What there is on a page."""

_NETWORKS = "facebook twitter whatsapp linkedin reddit pinterest telegram email e-mail mail messenger flipboard x print"
_BESIDE = (
    "via auf per via now here below after again later all full our if is are als über auch hier jetzt im am zum zur "
    "alle diesen dieses diese nach cet cette vos votre tous toutes suite par esta este aquí nota todos todas após "
    "abaixo sul su qui dopo onder de het dit der die das den و على في"
)
"""Small words beside them that the tables of grammar lack."""
_COMMENTED = (
    "comments comment kommentare kommentar commentaires commentaire comentarios comentario comentários comentário "
    "commenti commento reacties reactie kommentarer komentarze réactions yorum комментариев"
)
_SEEN = (
    "read view show see load open lesen laden anzeigen ansehen lire voir afficher consulter ver leer mostrar ler leggi "
    "vedi mostra lees bekijk toon läs visa læs vis czytaj zobacz pokaż oku göster читать смотреть показать"
)
"""What a reader does with comments that are counted."""
_COUNTED = f"{_COMMENTED} shares share views likes"
_MINUTES = ("min", "mins", "minuten", "minutes", "minutos", "minuti")
_COUNTING = (*_OUT_OF, "slide", "image", "photo", "bild", "foto")
_ELISIONS = ("l'", "d'", "all'", "dell'", "nell'")
_LONGEST_OFFER, _LONGEST_COUNTER = 7, 6
"""Words."""

_DOES = frozenset(" ".join(_DOING.values()).split())
_IS = frozenset(" ".join(_THINGS.values()).split())
_NETWORK = frozenset(_NETWORKS.split())
_SEES = frozenset(_SEEN.split())
_SMALL = frozenset(_BESIDE.split())
_COUNTS = frozenset(_COUNTED.split())
_COMMENTS = frozenset(_COMMENTED.split())
_THERE = _IS | _NETWORK
_KNOWN = _THERE | _DOES | _SMALL


def page_line(line: Line, in_head: bool) -> Decision | None:
    """What a short line is by what it is made of; None where it is none of these."""
    if line.has_figures:
        if in_head and _is_length(line):
            return Decision(K.PROMO, 0.95, "how long it takes to read or hear", final=True)
        if _is_slide(line):
            return Decision(K.PROMO, 0.95, "which of several pictures", final=True)
        if names_a_video_source(line):
            return Decision(K.PROMO, 0.95, "how long a video is, and whose", final=True)
        if in_head and (_is_age(line.bare_words) or _is_eastern_age(line)):
            return Decision(K.TIMESTAMP, 0.9, "how long ago", final=True)
        if _is_dated_box(line) and not (in_head and line.is_byline):
            return Decision(K.PROMO, 0.9, "an outlet and how long ago", final=True)
        if _is_rate(line):
            return Decision(K.NOTE, 0.9, "what a currency is worth", final=True)
        if in_head and _tells_a_day_before(line):
            return Decision(K.TIMESTAMP, 0.9, "a word for when, and a day", final=True)
    if "(@" in line.text and _signs_a_post(line):
        return Decision(K.NOTE, 0.95, "who posted what stands above, and when", final=True)
    if in_head and _is_slug(line):
        return Decision(K.PROMO, 0.95, "the slug of an agency", final=True)
    return None


def _is_length(line: Line) -> bool:
    """``4 min``, ``Lecture 2 min``, ``3-Minute Listen``, ``Artikel zum Hören • 2 Min``."""
    if line.count > _LONGEST_LENGTH:
        return False
    words = [word for part in line.bare_words for word in part.replace("-", " ").replace("•", " ").split()]
    minutes, reading = cues.words("MINUTES"), cues.words("READING")
    known = all(word.strip(".").isdecimal() or word.strip(".") in minutes or word in reading for word in words)
    counted = any(map(str.isdecimal, words)) and not minutes.isdisjoint(word.strip(".") for word in words)
    return known and counted


def _is_slide(line: Line) -> bool:
    """``1 of 14``, ``Photo 3/12``."""
    words = line.folded.replace("/", " / ").rstrip("| ").split()
    pictures = cues.words("PICTURE")
    while words and words[0].strip(":") in pictures:
        del words[0]
    if len(words) != 3 or words[1] not in _OF or not (words[0].isdecimal() and words[2].isdecimal()):
        return False
    return 0 < int(words[0][:4]) <= int(words[2][:4]) and (words[1] != "/" or line.count > 1 or len(words[2]) < 3)


def _signs_a_post(line: Line) -> bool:
    """``— Ada Fenn (@adafenn) May 30, 2016``, below what somebody posted: behind the handle stands a day alone."""
    name, _, after = line.text.partition("(@")
    handle, bracket, day = after.partition(")")
    day = day.strip()
    dashed = name.startswith(("—", "–", "-", "―")) and any(map(str.isalnum, name))
    return dashed and bool(bracket) and handle.replace("_", "a").isalnum() and day_in(day) == (0, len(day))


def names_a_video_source(line: Line) -> bool:
    """``01:32 - Source: CNN``, below the title of a video."""
    length, _, source = line.text.partition(" - Source: ")
    named = source[:1].isupper() and line.count <= _LONGEST_SLUG
    return named and ":" in length and length.replace(":", "").isdecimal()


def _is_age(words: list[str]) -> bool:
    """``3mo``, ``2h ago``."""
    if not words or len(words) > 2 or len(words) == 2 and words[1] != "ago":
        return False
    figures = words[0].rstrip("abcdefghijklmnopqrstuvwxyz")
    return figures.isdecimal() and words[0][len(figures) :] in ("s", "m", "min", "h", "hr", "hrs", "d", "w", "mo", "y")


def _is_eastern_age(line: Line) -> bool:
    """``30分钟前``, ``23時間前``, ``3시간 전``."""
    told = line.text.replace(" ", "")
    return told.endswith(_AGO) and told.rstrip(_UNITS).isdecimal()


def _is_dated_box(line: Line) -> bool:
    """``Coastal Courier • 3h ago``, below a headline in a box."""
    name, bullet, age = line.text.rpartition(" • ")
    if not bullet or line.count > _LONGEST_AGE + 2 or not name[0].isupper():
        return False
    words = age.lower().split()
    told = (
        len(words) > 1
        and any(map(str.isdecimal, words))
        and all(word.isdecimal() or word in cues.words("AGO") for word in words)
    )
    return told or _is_age(words)


def _is_rate(line: Line) -> bool:
    """``($1 = 0.7912 pounds)``, below what an agency reports of business."""
    inside = line.text.strip("() .")
    first, equals, second = inside.partition(" = ")
    if line.text[0] != "(" or not equals or line.count > LONGEST:
        return False
    money = first[0] in _CURRENCIES or first[0].isdigit() and len(first.split()) <= _LONGEST_LENGTH
    return money and (second[:1].isdigit() or second[:1] in _CURRENCIES)


def _tells_a_day_before(line: Line) -> bool:
    """``Publié hier à 05h00, modifié hier à 09h14``, ``Updated 2 hours ago``."""
    if line.has_stop or not line.starts("TIMESTAMP"):
        return False
    words = [word for word in line.bare_words if any(map(str.isalnum, word))]
    if cues.words_of("RELATIVE_DAYS", "AGO", "AGO_ELSEWHERE").isdisjoint(words):
        return False
    return all(word[0].isdigit() or word in _words_of_a_day() for word in words)


@cache
def _words_of_a_day() -> frozenset[str]:
    labels = cues.joined("TIMESTAMP").replace("|", " ").split()
    return cues.words_of("RELATIVE_DAYS", "CLOCK_WORDS", "AGO", "AGO_ELSEWHERE", "DATE_WORDS").union(
        labels, ("modifié",)
    )


def _is_slug(line: Line) -> bool:
    """``BC-EU--Flood Talks, 2nd Ld-Writethru``: what an agency files a story under."""
    if line.has_stop or line.count > _LONGEST_SLUG:
        return False
    begun = line.text.startswith(_SLUG_BEGINS) and "--" in line.text
    return begun or any(word.strip(",") in _SLUG_WORDS for word in line.bare_words)


def why_of_the_page(line: Line) -> str:
    """Why a short line belongs to the page and not to the story; empty where nothing says so."""
    if is_counter(line):
        return "counts pictures, comments or minutes"
    if is_of_page_words(line):
        return "made of words of pages alone"
    return "what the story is about, behind a label" if names_topics(line) else ""


def is_of_page_words(line: Line) -> bool:
    """Whether a line offers to do something with the page, and says nothing else."""
    if not 2 <= line.count <= _LONGEST_OFFER or line.ending in ".?":
        return False
    words = [_bare(word) if "'" in word else word for word in line.bare_words]
    if _THERE.isdisjoint(words):
        return False
    words = [word for word in words if word.isalnum() or any(map(str.isalnum, word))]
    if len(words) > 1 and _NETWORK.issuperset(words):
        return True
    if _DOES.isdisjoint(words):
        return False
    small = cues.words("STOP_WORDS", line.language)
    return all(word in _KNOWN or word in small for word in words)


def names_topics(line: Line) -> bool:
    """Whether a line lists what a story is about, behind a label: ``Tags: bridge, harbour``."""
    length = line.starts("TOPICS")
    return length > 0 and line.text[length:].lstrip()[:1] in (":", "：") and not line.has_stop


def is_counter(line: Line) -> bool:
    """Whether a line counts pictures, comments or minutes: ``3 of 12``, ``1/12``, ``1.2k shares``, ``Read all 12
    comments``, ``4 Min.``."""
    if line.count > _LONGEST_COUNTER or not line.has_figures:
        return False
    words = [word.strip("()·•-") for word in line.bare_words]
    if not (_SEES.isdisjoint(words) or _COMMENTS.isdisjoint(words)):
        return all(word.isdecimal() or word in _DOES or word in _COMMENTS or word in _SMALL for word in words)
    if line.count > _LONGEST_LENGTH - 1:
        return False
    if words[0] in _DOES and all(not word or word[0].isdigit() or word in _MINUTES for word in words[1:]):
        return True
    if len(words) == 2 and (words[0][:1].isdigit() and words[1] in _COUNTS or words[0] in _COUNTS):
        return words[0][:1].isdigit() or words[1].isdigit()
    if len(words) == 2 and words[0].isdigit() and words[1].rstrip(".") in _MINUTES:
        return True
    if len(words) == 1:
        one, slash, many = line.text.partition("/")
        return bool(slash) and one.isdecimal() and many.isdecimal() and len(many) < 4 and int(one) <= int(many)
    figures = [word for word in words if word.isdigit()]
    return len(figures) == 2 and words[-1].isdigit() and all(one.isdigit() or one in _COUNTING for one in words)


def _bare(word: str) -> str:
    return next((word.removeprefix(one) for one in _ELISIONS if word.startswith(one)), word)
