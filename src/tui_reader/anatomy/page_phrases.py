"""Phrases of the page around a story: lengths, links, warnings; per language, as `cues` has it."""

from __future__ import annotations

READING_TIME = {
    "en": "min read|minute read|mins read|minutes read|m read|min listen|reading time|read time",
    "de": "min. lesezeit|minuten lesezeit|min lesezeit|lesezeit: |lesedauer|lesezeit",
    "fr": "min de lecture|minutes de lecture|min. de lecture|temps de lecture|lecture ",
    "es": "min de lectura|minutos de lectura|min. de lectura|tiempo de lectura",
    "it": "minuti di lettura|minuto di lettura|min di lettura|di lettura",
    "pt": "min de leitura|minutos de leitura|tempo de leitura",
    "nl": "min leestijd|minuten leestijd",
    "sv": "min läsning|min lästid",
    "no": "min lesetid|minutter lesetid",
    "ru": "мин чтения|минут чтения|минуты чтения",
    "zh": "分钟阅读|分鐘閱讀",
}

PAGE_LINK = {
    "en": "view this email|view this newsletter|view in browser|view in your browser|view online|read online|"
    "read this online|read in app|open in app|unsubscribe|manage preferences|manage your preferences|"
    "update your preferences|email preferences|forward this email|forward to a friend|privacy policy|terms of service",
    "de": "im browser ansehen|im browser lesen|im browser anzeigen|newsletter abbestellen|abbestellen|abmelden",
    "fr": "voir dans le navigateur|voir dans votre navigateur|lire en ligne|se désabonner|se désinscrire",
    "es": "ver en el navegador|ver este correo|darse de baja|cancelar suscripción",
    "it": "visualizza nel browser|leggi online|annulla l'iscrizione",
    "pt": "ver no navegador|cancelar inscrição",
    "nl": "bekijk in browser|bekijk deze e-mail|uitschrijven",
    "pl": "zobacz w przeglądarce|wyświetl w przeglądarce|wypisz się",
    "sv": "visa i webbläsaren|avregistrera|avsluta prenumeration",
}
"""How a link begins that leads to the page or the letter itself, and to no story."""

STALE = {
    "en": "this article is more than|this article is over|this story is more than|this article is from|"
    "this page was archived",
    "de": "dieser artikel ist älter als|dieser artikel ist mehr als|dieser text ist älter als",
    "fr": "cet article date de plus|cet article a plus de",
    "es": "este artículo tiene más de|esta noticia tiene más de",
    "it": "questo articolo ha più di|questo articolo è più vecchio",
    "pt": "este artigo tem mais de|esta notícia tem mais de",
    "nl": "dit artikel is meer dan|dit artikel is ouder dan",
    "pl": "ten artykuł ma ponad|ten artykuł ma więcej niż",
    "sv": "denna artikel är mer än|artikeln är äldre än",
    "no": "denne artikkelen er mer enn|denne artikkelen er over",
    "da": "denne artikel er mere end",
}
"""How a note begins that warns of an old story."""

ABOUT_WRITER = {
    "en": "about the author|about the authors|about the writer|about this author|about the reporter|meet the author|"
    "author bio|reporter bio|author",
    "de": "über den autor|über die autorin|über die autoren|zum autor|zur autorin|zur person|der autor|die autorin",
    "fr": "à propos de l'auteur|à propos de l'autrice|à propos de l'auteure|l'auteur|l'autrice",
    "es": "sobre la firma|sobre el autor|sobre la autora|sobre los autores|el autor|la autora",
    "it": "l'autore|l'autrice|sull'autore|sull'autrice|chi scrive",
    "pt": "sobre o autor|sobre a autora|o autor|a autora",
    "nl": "over de auteur|over de schrijver",
    "pl": "o autorze|o autorce",
    "cs": "o autorovi|o autorce",
    "sv": "om skribenten|om författaren",
    "no": "om forfatteren|om skribenten",
    "da": "om forfatteren|om skribenten",
    "ru": "об авторе",
    "uk": "про автора",
}
"""The title of a box that tells who wrote a story."""
