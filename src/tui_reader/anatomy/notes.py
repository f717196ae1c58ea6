"""Phrases by which notes are known, of editors and of those who helped, and of the page around a story: lengths,
links, warnings; per language, as `cues` has it."""

from __future__ import annotations

NOTE = {
    "en": "this content was published|eds:|eds. note:|editors: |additional reporting|additional research by|edited by|"
    "translated by|reporting for|note to readers|note:|update:|updates:|update -|correction -|corrected:|disclosure:|"
    "disclaimer:|clarification -|a version of this|an earlier version|this is a developing story|"
    "this is a breaking news|this story is developing|this is an updated version|this is a corrected|"
    "this article is republished|this article is adapted|this article was adapted|this article appears|"
    "this article appeared|this article first|this story appears|this story appeared|this story comes from|"
    "this story was produced|this interview has been|this transcript|this post originally|this post first|"
    "this piece was|the views expressed|the opinions expressed|opinions expressed|views expressed|reprinted with|"
    "republished with|originally published|first published in|with inputs from|with agency inputs|with files from|"
    "with agencies|(with|(reporting by|(editing by|(additional reporting|*this|* this|*names|* names|"
    "some names have been|names have been changed|read the original article|if you or someone you know|"
    "in the us, call|in the uk, call|for confidential support|editor's note|editors' note|editors note|correction:|"
    "corrections:|corrections & clarifications:|corrections and clarifications:|clarification:|this story has been|"
    "this story was|this article has been|this article was|this article originally|this article is part of|"
    "this piece originally|this piece first|this story is part of|this story originally|this story first|"
    "this report was|this report has been|this post has been|this post was|an earlier version of|"
    "a previous version of|with assistance|provided by|with reporting by|additional reporting by|reporting by|"
    "editing by|compiled by|the associated press contributed|associated press writer|associated press writers|"
    "(writing by|ap writer|ap writers|— with assistance|with contributions from|the writer is|the writer was|"
    "the writers are|the author is|the authors are|with reporting from|from staff and wire reports|"
    "from wire reports|from staff reports",
    "de": "anm. d. red|transparenzhinweis|redaktioneller hinweis|in einer ersten version|in einer ersten fassung|"
    "wir haben den artikel|wir haben den text|wir haben das|mit agenturmaterial|(mit material|mitarbeit:|"
    "aus dem englischen|übersetzung:|lektorat:|redaktion:|update:|korrekturhinweis|anmerkung der redaktion|"
    "hinweis der redaktion|korrektur:|in einer früheren version|dieser artikel wurde|dieser artikel ist|"
    "dieser artikel erschien|dieser text ist|dieser text erschien|mit material von",
    "fr": "note de l'éditeur|note :|mise à jour :|cet article est|cet article fait|article initialement|avec afp|"
    "(avec afp|(avec reuters|avec agences|correction:|précision :|traduit par|note de la rédaction|cet article a été|"
    "correction :|une version antérieure|avec reuters|ce texte a été|ce texte est",
    "es": "nota:|nota de redacción|con información de|actualización:|con agencias|traducción de|nota del editor|"
    "nota de la redacción|este artículo ha sido|este artículo fue|corrección:|fe de errores|esta nota fue|"
    "esta noticia fue|este texto fue|esta información ha sido|esta información fue|elaborado con información",
    "it": "nota:|articolo aggiornato|traduzione di|aggiornamento:|errata corrige|nota della redazione|"
    "questo articolo è stato",
    "pt": "nota:|atualização:|com agências|tradução de|* com informações|*com informações|errata|nota do editor|"
    "nota da redação|com informações de|esta reportagem foi|este texto foi|correção:|com informações da|"
    "com informações do|com informações das|com informações dos|*estagiári|estagiária sob|estagiário sob|deu em",
    "nl": "in een eerdere versie|update:|met medewerking van|noot van de redactie|correctie:",
    "pl": "uwaga:|sprostowanie|artykuł powstał|aktualizacja:|od redakcji|oprac.|źródło:|źródła:",
    "cs": "poznámka redakce|oprava:|článek jsme|aktualizace:",
    "ar": "المصدر:|المصدر :|ملاحظة المحرر|تصحيح:",
    "zh": "编者按|編者按|来源：|來源：|更正|责任编辑|責任編輯|（责任编辑|（責任編輯|(责任编辑|(責任編輯|编辑：|編輯：|"
    "（编辑|（編輯|本文来源|原标题|【编辑|【編輯|【责任编辑|【責任編輯|[责任编辑|[責任編輯|［责任编辑|［責任編輯|"
    "【责编|（责编|(责编|责编：|校对：|监制：|文章来源",
    "ja": "編集部注|訂正|※|出典：|【訂正|＜編集部|提供：|提供:",
    "sv": "källa:|rättelse:|med tt|artikeln har uppdaterats",
    "no": "kilde:|rettelse:",
    "da": "kilde:|rettelse:",
    "tr": "kaynak:|düzeltme:|editör:",
    "ru": "источник:|от редакции|исправление:|примечание редакции",
    "uk": "джерело:|від редакції|виправлення:",
    "el": "πηγή:|διόρθωση:",
    "he": "מקור:|תיקון:",
    "fa": "منبع:",
    "ko": "[편집자주]|편집자 주|출처:|정정",
}

NOTE_INSIDE = {
    "en": "contributed to this dispatch|contributed to this piece|contributed to this column|contributed from|"
    "contributed research|contributed writing|contributed data|contributed additional|also contributed|"
    "is adapted from|has been adapted from|was adapted from|originally appeared|first appeared on|"
    "originally published|has been updated|has been corrected|has been edited for|edited for length|"
    "edited for clarity|lightly edited|was updated to|has been amended|was amended on|has been changed to|"
    "does not necessarily reflect|do not necessarily reflect|do not necessarily represent|"
    "was produced in partnership|was published in partnership|was supported by a grant|is republished from|"
    "under a creative commons|all rights reserved|may not be reproduced|for more information, visit|"
    "not been edited by|auto-generated from|declined to comment for this|contributed to this report|"
    "contributed to this story|contributed to this article|contributed to this post|contributed reporting|"
    ": this article was updated",
    "de": "zu diesem text beigetragen|wurde aktualisiert|wurde korrigiert|erschien zuerst|zuerst erschienen|"
    "wurde ergänzt|wurde nachträglich|hat zu diesem artikel beigetragen|hat zu diesem bericht beigetragen|"
    "trugen zu diesem bericht bei|an diesem artikel mitgearbeitet",
    "fr": "a été mis à jour|a été modifié|a été corrigé|publié initialement|contribué à ce",
    "es": "ha sido actualizad|fue actualizad|ha sido corregid|publicado originalmente|contribuyó a esta|"
    "contribuyeron a esta|colaboró en este|colaboraron en este|contribuyó a este artículo|contribuyeron a este|"
    "contribuyó con este",
    "it": "contribuito a questo articolo",
    "pt": "colaboraram para esta|colaborou para esta",
    "nl": "mee aan dit artikel",
}

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

LOCKED_FROM_HERE = {
    "en": "this article is reserved for subscribers|this article is for subscribers only|"
    "this content is for subscribers only|the rest of this article is for subscribers",
    "de": "dieser artikel ist nur für abonnenten|dieser artikel ist exklusiv für abonnenten",
    "fr": "de cet article à lire|la suite est réservée aux abonnés|la suite est réservée à nos abonnés|"
    "la suite de cet article est réservée|cet article est réservé aux abonnés|cet article est réservé à nos abonnés",
    "es": "este contenido es exclusivo para suscriptores|este artículo es exclusivo para suscriptores",
    "it": "questo contenuto è riservato agli abbonati|questo articolo è riservato agli abbonati",
    "pt": "este conteúdo é exclusivo para assinantes|este artigo é exclusivo para assinantes",
}
"""What tells a reader that no more of a story is here."""

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
