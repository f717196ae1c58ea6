"""Phrases that lead to other stories: labels before a headline, and titles of boxes; per language, as `cues` has it."""

from __future__ import annotations

RELATED = {
    "en": "also of interest|of interest|also worth reading|worth reading|worth a read|more reading|further viewing|"
    "read on|also read this|also on this|see our story|see our report|related|read|see|watch|watch now|listen|hear|"
    "more|video|explainer|look-up tool|in pictures|in photos|gallery|podcast|opinion|exclusive read more|related news|"
    "more on this|continue reading|further reading|read this|you may like|icymi|from the archive|featured video|"
    "video of the day|read the full story|read our story|read it here|dig deeper|go deeper|exclusive|watch video|"
    "watch the video|listen now|read the story|read our report|read the full report|what to read next|previously|"
    "read more here|read here|full story|from our archive|see more|if you liked this|if you liked that|"
    "if you enjoyed this|you may have missed|also in this series|watch below|watch above|listen below|"
    "video below",
    "de": "ebenfalls interessant|ebenfalls lesenswert|mehr dazu lesen|mehr zum thema|video|lesen sie außerdem|"
    "hier lesen|das könnte sie interessieren|passend dazu|zum thema|im video|bilderstrecke|weiterlesen|"
    "lesen sie jetzt|exklusiv|mehr dazu hier|mehr lesen|lesen sie dazu auch|lesen sie mehr zum thema|"
    "lesen sie mehr dazu|zum weiterlesen|wenn ihnen das gefallen hat|mehr davon|fotostrecke|newsblog|liveblog|"
    "live-ticker|liveticker",
    "fr": "à lire ensuite|lire ensuite|à découvrir aussi|vidéo|à lire ailleurs|à voir|sur le même sujet|notre dossier|"
    "en vidéo|en images|voir également|à écouter|à relire|relire|à lire sur le sujet|lire notre article|"
    "lire notre enquête|lire notre entretien|lire l'article|lire ici|exclusif|si vous avez aimé|pour en savoir plus|"
    "lire le décryptage|lire l'enquête|lire le reportage|lire l'entretien|lire l'analyse|lire le récit|"
    "lire le portrait|lire la tribune|lire l'éditorial|lire la chronique|lire la critique|lire le témoignage|"
    "lire l'interview|lire le dossier|lire le billet|lire le factuel|lire le récapitulatif|lire le débat|"
    "lire les témoignages|lire les portraits|lire les tribunes|lire notre décryptage|lire notre reportage|"
    "lire notre analyse|lire notre éditorial|lire notre dossier|lire notre critique|lire aussi le décryptage|"
    "lire aussi l'enquête|lire aussi le reportage|lire aussi l'entretien|lire aussi l'analyse|lire aussi le récit|"
    "lire aussi la tribune|lire aussi notre décryptage|lire aussi notre enquête|lire aussi notre reportage|"
    "lire aussi notre analyse",
    "es": "también interesante|de tu interés|otras noticias|más información|vídeo|lea más|relacionado|relacionada|"
    "video|vídeos|ver más|sigue leyendo|en video|en vídeo|en fotos|puede leer|lea además|además lea|lea aquí|lee aquí|"
    "le recomendamos|de interés|exclusiva|exclusivo|puede leer también|si te ha gustado|para saber más",
    "it": "ti può interessare|da non perdere|leggi di più|approfondisci|approfondimento|guarda il video|correlati|"
    "video|il video|da leggere|leggi qui|leggi l'articolo|guarda qui|esclusivo|esclusiva",
    "pt": "também de interesse|pode interessar também|leia mais sobre|pode interessar|poderá gostar|relacionado|"
    "relacionada|vídeo|vídeos|assista|ouça|em fotos|leia a seguir|leia aqui|leia mais em|veja aqui|confira|exclusivo|"
    "leia|veja|entenda",
    "nl": "ook van belang|verder lezen|ook lezen|meer over|video|gerelateerd|lees ook dit",
    "pl": "czytaj dalej|wideo|warto przeczytać|więcej na ten temat|powiązane|zobacz wideo",
    "cs": "přečtěte si|přečtěte si více|související|související článek|podívejte se|video|číst více",
    "sv": "relaterat|video",
    "no": "video|relatert",
    "da": "video|relateret",
    "fi": "lue seuraavaksi",
    "sk": "prečítajte si|mohlo by vás zaujímať|pozrite si aj|súvisiace|video",
    "hu": "olvassa el|kapcsolódó|ajánljuk",
    "ro": "recomandări|pe aceeași temă|video",
    "hr": "povezano|čitajte i|vezane vijesti|video",
    "tr": "devamını oku|ayrica bakiniz|okumaya devam et|önerilen haber|video|bunlar da ilginizi çekebilir|"
    "haberin devamı",
    "id": "baca selengkapnya|simak video|berita terkait",
    "vi": "bài liên quan|xem ngay",
    "ru": "видео|читать далее|вам может быть интересно|рекомендуем",
    "uk": "по темі|докладніше|детальніше|відео|вас може зацікавити|вам може бути цікаво",
    "bg": "вижте още|видео",
    "sr": "видео",
    "el": "σχετικά|βίντεο|διαβάστε περισσότερα",
    "he": "כתבות נוספות|צפו|וידאו",
    "ar": "اقرأ المزيد|شاهد|اقرأ كذلك|موضوعات ذات صلة|ذات صلة|للمزيد|فيديو|مقالات ذات صلة",
    "fa": "بخوانید|اخبار مرتبط|ویدئو|ویدیو|مرتبط",
    "ur": "متعلقہ خبریں|ویڈیو",
    "hi": "और पढ़ें|संबंधित ख़बरें|वीडियो|पढ़ें|ये भी देखें",
    "zh": "相关报导|阅读更多|閱讀更多|热门推荐|你可能还喜欢|您可能感兴趣|視頻|视频|影片|更多报道|另请参阅|精彩推荐|"
    "点击阅读",
    "ja": "関連|動画|【関連記事】|続きを読む|前回の記事|こちらの記事も|もっと読む|映像",
    "ko": "함께 읽어보세요|더 읽기|이어서 읽기|영상|동영상|이 기사도 읽어보세요",
}
"""A label, before a colon or a dash and another story's headline; so are those of `READ_ALSO` and `READ_MORE`."""

MORE_ABOUT = {
    "en": "more on|more about|more from|read more on|read more about",
    "de": "mehr zu|mehr zum|mehr zur|mehr über|lesen sie mehr zu|lesen sie mehr zum|lesen sie mehr zur",
    "fr": "plus sur|en savoir plus sur|à lire sur|lire la chronique de|lire la chronique d'|lire la tribune de|"
    "lire l'entretien avec|lire l'interview de|lire le portrait de|lire la critique de",
    "es": "más sobre|lea más sobre|lee más sobre",
    "it": "di più su|leggi di più su",
    "pt": "mais sobre|leia mais sobre",
    "nl": "meer over|lees meer over",
}
"""What begins a label that names its subject: ``More on the bridge:``."""

READ_ALSO = {
    "en": "read also|also read|read next|read this next|related article|related story|related stories|"
    "related coverage|related reading|related video|more on this story|see also|also see|don't miss|must read|"
    "must watch|just watched|now playing|keep reading|you may also like|you might also like|in case you missed it|"
    "recommended|next article|previous article|previous story|next story",
    "de": "lesen sie auch|lesen sie hier|lesen sie dazu|lies auch|siehe auch|auch interessant|lesetipp|"
    "das könnte sie auch interessieren|auch lesenswert",
    "fr": "lire aussi|à lire aussi|à lire également|lire également|à lire|voir aussi|à voir aussi|lisez aussi|"
    "à lire et à voir|pour aller plus loin",
    "es": "lee también|lea también|leer también|lee además|mira también|mire también|ver también|vea también|"
    "te puede interesar|le puede interesar|también te puede interesar|también le puede interesar|te recomendamos|"
    "no te pierdas|puedes leer|noticia relacionada|nota relacionada|le sugerimos leer|leé también|mirá también|"
    "puede interesarle",
    "it": "leggi anche|leggi pure|guarda anche|per approfondire|vedi anche|potrebbe interessarti|"
    "ti potrebbe interessare|ti potrebbe interessare anche",
    "pt": "leia também|leia ainda|veja também|veja ainda|confira também|assista também|notícia relacionada",
    "nl": "lees ook|bekijk ook|luister ook|kijk ook|zie ook|ook interessant",
    "sv": "läs också|läs även|se också|se även|missa inte",
    "no": "les også|se også",
    "da": "læs også",
    "fi": "lue myös|katso myös",
    "pl": "czytaj też|czytaj także|czytaj również|przeczytaj też|przeczytaj także|przeczytaj również|zobacz też|"
    "zobacz także|zobacz również|polecamy",
    "cs": "čtěte také|čtěte též|přečtěte si také|mohlo by vás zajímat",
    "sk": "čítajte aj|čítajte tiež|prečítajte si aj",
    "hu": "olvassa el ezt is|olvasd el ezt is|kapcsolódó cikk|ez is érdekelheti",
    "ro": "citește și|citeşte şi|citiți și|vezi și|vezi şi",
    "hr": "pročitajte još|pročitajte i|pročitaj još|pogledajte i|čitajte još",
    "tr": "ilgili haber|ilgili haberler|ayrıca okuyun|ayrica okuyun|bunu da okuyun|ayrıca bakınız|i̇lgili haber",
    "id": "baca juga|simak juga|lihat juga|tonton juga|artikel terkait",
    "vi": "tin liên quan",
    "ru": "читайте также|читать также|читайте ещё|читайте еще|смотрите также|по теме|материалы по теме|см. также",
    "uk": "читайте також|дивіться також|читати також|за темою",
    "bg": "прочетете още|прочетете и|вижте също|още по темата",
    "sr": "прочитајте још|прочитајте и",
    "el": "διαβάστε επίσης|διαβάστε ακόμα|διαβάστε ακόμη|δείτε επίσης|δείτε ακόμα|σχετικό άρθρο",
    "he": "קראו גם|קרא גם|קראו עוד|ראו גם|עוד בנושא|לקריאה נוספת",
    "ar": "اقرأ أيضا|اقرأ أيضاً|اقرأ أيضًا|إقرأ أيضا|إقرأ أيضاً|اقرا ايضا|شاهد أيضا|شاهد أيضاً|طالع أيضا|طالع أيضاً|"
    "قد يهمك أيضا|قد يهمك أيضاً|قد يهمك|مواضيع ذات صلة|أخبار ذات صلة",
    "fa": "بیشتر بخوانید|همچنین بخوانید|مطالب مرتبط",
    "ur": "یہ بھی پڑھیں",
    "hi": "यह भी पढ़ें|ये भी पढ़ें|यह भी पढ़े|इसे भी पढ़ें|संबंधित खबरें",
    "zh": "相关阅读|相關閱讀|延伸阅读|延伸閱讀|相关新闻|相關新聞|相关报道|相關報導|相关文章|相關文章|推荐阅读|"
    "推薦閱讀|更多阅读|看更多|更多新聞|相关链接|相關連結|扩展阅读|更多報導",
    "ja": "関連記事|関連ニュース|あわせて読みたい|合わせて読みたい|併せて読みたい|こちらもおすすめ|おすすめ記事|"
    "関連リンク|次に読む|参考記事|あわせて読む",
    "ko": "관련기사|관련 기사|관련 뉴스|함께 읽기|추천 기사|함께 보면 좋은 기사",
}
"""Labels after which a headline may follow without a mark, and which title a box of headlines."""

READ_MORE = {
    "en": "read more|keep reading",
    "de": "lesen sie mehr|mehr dazu",
    "es": "lee más|leer más",
    "pt": "leia mais|veja mais|saiba mais",
    "nl": "lees meer|lees verder",
    "sv": "läs mer|läs vidare",
    "no": "les mer|les videre",
    "da": "læs mere|læs videre",
    "fi": "lue lisää",
    "pl": "czytaj więcej",
    "cs": "čtěte více",
    "vi": "xem thêm|đọc thêm",
    "ur": "مزید پڑھیں",
}
"""Labels after which a headline may follow without a mark; alone they lead on in the same story."""

LOCKED = {
    "en": "subscriber only|subscribers only",
    "de": "exklusiv für abonnenten|nur für abonnenten",
    "fr": "article réservé à nos abonnés|article réservé aux abonnés|réservé à nos abonnés|réservé aux abonnés|"
    "article abonné|article abonnés",
    "es": "solo para suscriptores|exclusivo para suscriptores|contenido para suscriptores",
    "it": "riservato agli abbonati|contenuto riservato agli abbonati",
    "pt": "exclusivo para assinantes|só para assinantes",
}
"""What stands between a label and the headline of a story that only subscribers may read."""

BOX = {
    "en": "more from|more on|more in|more stories|more news|more coverage|top stories|latest stories|latest news|"
    "editor's picks|editors' picks|popular|trending|up next|see also|related|related news|related posts|"
    "related links|related reading|further reading|what to read next|recommended reading|recommended stories|"
    "on the same topic|in case you missed it|must read|must reads|don't miss|also on|also in|more|keep reading|"
    "you may like|you may also like|you might like|you might also like|you may be interested|other news|"
    "related articles|related stories|related content|related coverage|recommended|most read|most popular|"
    "most viewed|read next|around the bbc|elsewhere on the bbc|around the web|from around the web",
    "de": "mehr zum|mehr aus|mehr zu|weitere artikel|weitere nachrichten|weitere themen|meistgelesen|meistgelesene|"
    "ähnliche artikel|verwandte artikel|auch interessant|passend zum thema|zum thema|empfehlungen|empfohlen|"
    "mehr zum thema|das könnte sie|diese artikel könnten sie|lesen sie auch|empfohlene artikel",
    "fr": "à lire également|lire aussi|voir aussi|à voir aussi|sur le même thème|les plus lus|à la une|notre dossier|"
    "nos articles|pour aller plus loin|à lire aussi|sur le même sujet",
    "es": "le puede interesar|también te puede|lo más leído|lo más visto|lee también|ver también|más sobre|"
    "artículos relacionados|más noticias|relacionado|relacionados|más información|te puede interesar|"
    "noticias relacionadas|quizás también te interese",
    "it": "leggi anche",
    "pt": "leia também|notícias relacionadas",
    "nl": "lees ook",
    "pl": "czytaj też|czytaj także|zobacz też|zobacz także|polecane|najczęściej czytane|powiązane",
    "cs": "čtěte také|související|související články|nejčtenější|mohlo by vás zajímat",
}
"""The title of a box of other stories' headlines."""

GENRE = {
    "en": "video|watch|listen|podcast|gallery|in pictures|in photos|opinion|explainer|exclusive",
    "de": "exklusiv|newsblog|liveblog|live-ticker|liveticker",
    "fr": "vidéo|en images|en vidéo|exclusif",
    "es": "vídeo|en vídeo|en video|en fotos|exclusiva|exclusivo",
    "it": "esclusivo|esclusiva",
    "pt": "em fotos|exclusivo|veja|entenda",
    "ru": "видео",
    "uk": "відео",
    "el": "βίντεο",
    "he": "וידאו",
    "ar": "فيديو|شاهد",
    "zh": "视频|視頻|影片",
    "ja": "動画|映像",
    "ko": "영상|동영상",
}
"""Of these labels, those that a story's own headline has too."""

TOPICS = {
    "en": "related topics|topics|tags|tagged|filed under|more about|read more about|explore more|"
    "explore more on these topics|explore more on this topic",
    "de": "themen|themen in diesem artikel|schlagworte|mehr zu den themen",
    "fr": "thématiques|mots-clés|sur les thèmes|plus d'infos sur",
    "es": "archivado en|etiquetas|temas|más información sobre",
    "it": "tag|argomenti|temi",
    "pt": "tags|tópicos|assuntos",
    "pl": "tagi|tematy",
    "cs": "témata|štítky",
}
"""The title of a box of what the story is about."""
