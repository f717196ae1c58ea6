"""Lines that say nothing of a story, but what can be done with its page: ``Share this article``, ``Voir les photos``.

No list has all such lines. They are made of few words though: what the reader may do, what there is on a page, and
between the two small words that every line has.
"""

from __future__ import annotations

from tui_reader.anatomy import cues
from tui_reader.anatomy.evidence import Line

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
_COUNTED = (
    "comments comment kommentare kommentar commentaires commentaire comentarios comentario comentários comentário "
    "commenti commento reacties reactie kommentarer komentarze shares share views likes réactions yorum комментариев"
)
_MINUTES = ("min", "mins", "minuten", "minutes", "minutos", "minuti")
_COUNTING = ("of", "von", "sur", "de", "di", "van", "slide", "image", "photo", "bild", "foto")
_ELISIONS = ("l'", "d'", "all'", "dell'", "nell'")
_LONGEST = 7

_DOES = frozenset(" ".join(_DOING.values()).split())
_IS = frozenset(" ".join(_THINGS.values()).split())
_NETWORK = frozenset(_NETWORKS.split())
_SMALL = frozenset(_BESIDE.split())
_COUNTS = frozenset(_COUNTED.split())
_THERE = _IS | _NETWORK
_KNOWN = _THERE | _DOES | _SMALL


def is_of_page_words(line: Line) -> bool:
    """Whether a line offers to do something with the page, and says nothing else."""
    if not 2 <= line.count <= _LONGEST or line.ending in ".?":
        return False
    words = [_bare(word) if "'" in word else word for word in line.bare_words]
    words = [word for word in words if any(map(str.isalnum, word))]
    if len(words) > 1 and _NETWORK.issuperset(words):
        return True
    if _DOES.isdisjoint(words) or _THERE.isdisjoint(words):
        return False
    small = cues.words("STOP_WORDS", line.language)
    return all(word in _KNOWN or word in small for word in words)


def names_topics(line: Line) -> bool:
    """Whether a line lists what a story is about, behind a label: ``Tags: bridge, harbour``."""
    length = line.starts("TOPICS")
    return length > 0 and line.text[length:].lstrip()[:1] in (":", "：") and not line.has_stop


def is_counter(line: Line) -> bool:
    """Whether a line counts pictures, comments or minutes: ``3 of 12``, ``1/12``, ``1.2k shares``, ``4 Min.``."""
    if line.count > 4 or not line.has_figures:
        return False
    words = [word.strip("()·•-") for word in line.bare_words]
    if words[0] in _DOES and all(not word or word[0].isdigit() or word in _MINUTES for word in words[1:]):
        return True
    if line.count == 2 and (words[0][:1].isdigit() and words[1] in _COUNTS or words[0] in _COUNTS):
        return words[0][:1].isdigit() or words[1].isdigit()
    if line.count == 2 and words[0].isdigit() and words[1].rstrip(".") in _MINUTES:
        return True
    if line.count == 1:
        one, slash, many = line.text.partition("/")
        return bool(slash) and one.isdecimal() and many.isdecimal() and len(many) < 4 and int(one) <= int(many)
    figures = [word for word in words if word.isdigit()]
    return len(figures) == 2 and words[-1].isdigit() and all(one.isdigit() or one in _COUNTING for one in words)


def _bare(word: str) -> str:
    return next((word.removeprefix(one) for one in _ELISIONS if word.startswith(one)), word)
