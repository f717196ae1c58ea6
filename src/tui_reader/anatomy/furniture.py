"""Phrases of page furniture, which is no part of the running text; per language, as `cues` has it."""

from __future__ import annotations

PROMO = {
    "en": "add us as a preferred|preferred source|make us preferred|choose us on google|skip advertisement|"
    "advertisement -|advertisement —|advertisement –|advertisement. scroll|since you're here|"
    "... we have a small favour|we have a small favour|heard on |view this email|view this newsletter|view this post|"
    "view in browser|view online|read in app|read this online|read this in your browser|you are receiving this|"
    "you're receiving this|you received this|forwarded this email|was this forwarded|forward this|"
    "update your preferences|manage preferences|manage your subscription|email preferences|purchase licensing|sign in|"
    "sign-up|log in|create a free account|create an account|register for|register now|register to|join our|join us|"
    "join now|become a member|become a subscriber|become a supporter|make a donation|donate now|get our|get your|"
    "get unlimited|get updates|get daily|get the day's|want more|want to read more|want the latest|looking for more|"
    "for the latest|for all the latest|stay up to date|stay up-to-date|stay informed|stay connected|stay tuned|"
    "stay on top|never miss|don't miss out|don't miss these|check out|catch up on|listen to|listen on|listen now|"
    "watch live|watch the full|watch on|watch our|view more|view all|view comments|view gallery|see all|show more|"
    "load more|read the full|read full|read the latest|continue reading|article continues|story continues|"
    "content continues|scroll to|scroll down|skip to|tap here|tap to|share your|share on|share via|share this on|"
    "tweet this|pin it|email us|contact us|send us|write to|have a story|have a tip|have you been|send tips|"
    "email the author|follow our|follow the|follow us on|follow him on|follow her on|follow them on|like us on|"
    "find us on|connect with|subscribers|this newsletter|our newsletter|our free|our daily|our weekly|your daily|"
    "your weekly|daily newsletter|the latest news|all the latest|top stories|editor's picks|editors' picks|"
    "popular now|popular on|popular in|popular stories|trending on|trending stories|latest stories|latest news|"
    "latest from|more news|more coverage|more top|more like this|more to read|more information|most shared|"
    "most commented|what to read next|what others are reading|you might also|you may also|you may enjoy|"
    "recommended for|recommended reading|recommended by|related topics|related news|related links|related posts|"
    "related:|filed under|posted in|on this page|jump to|table of contents|terms of use|terms of service|"
    "privacy policy|we use cookies|we may earn|we may receive|when you purchase|when you buy|if you buy|if you click|"
    "if you purchase|this article contains affiliate|this post contains affiliate|prices are|buy now|shop now|"
    "shop the|order now|order a|try it|try our|start your|free trial|paid content|partner content|from our partners|"
    "brought to you|powered by|photo gallery|add a comment|add comment|leave a comment|leave a reply|post a comment|"
    "be the first|show comments|hide comments|comments are|report this|report a|print this|save this|save article|"
    "save for|gift this|gift article|copy link|link copied|open in|back to|reprints|licensing|(c) |use of this site|"
    "manage your|unsubscribe|you can unsubscribe|by signing up|by subscribing|by clicking|by submitting|by entering|"
    "thank you for|thanks for|please enable|please consider|please support|support independent|we need your|"
    "image gallery|video player|your browser|media playback|skip past|after newsletter|read next|sponsored content|"
    "sponsored by|sign up|subscribe|newsletter|get alerts|get breaking|get up to speed|get the latest|click here|"
    "click to|follow us|more from|more on|more stories|keep reading|you may like|you may also like|you might like|"
    "you might also like|you may be interested|download the|download our|install the|be the first to|"
    "join the conversation|listen live|why you can trust|sorry we are not currently|sorry, we are not currently|"
    "you may occasionally|thank you for reading|thank you for subscribing|all rights reserved|copyright ©|"
    "copyright (c)|twitter:|facebook:|instagram:|email:|e-mail:|contact:|do you have a tip|do you have a story|"
    "got a tip|got a story|got a news tip|support us|support our|see all topics|© 20|©20|© 19|©19|copyright 20|"
    "our standards:|previous 1|your support|your donation|your contribution|already a subscriber|"
    "already have an account|unlock this|to continue reading|please refresh|please try again|something went wrong|"
    "invalid email|i would like to be emailed|you have reached your|join thousands|join millions|enter your email|"
    "your email address|read our privacy|read our terms|found a mistake|spotted an error|this article is more than|"
    "this article is for subscribers|reading time|article continues after|story continues after|contact the reporter|"
    "reach the reporter|reach him at|reach her at|reach them at|most viewed in|editors' recommend|"
    "you have a preview view|hide caption|toggle caption|thanks for signing up|sorry, there seem|estimated read|"
    "want a quick|heard on|our morning email|our daily email|our weekly email",
    "de": "diese e-mail im browser|im browser ansehen|im browser lesen|newsletter im browser|sie erhalten diese|"
    "anzeige überspringen|werbung überspringen|mehr lesen|mehr aus|mehr über|mehr zu|mehr von|weitere artikel|"
    "weitere nachrichten|weitere themen|weitere informationen|lesen sie hier|lesen sie mehr|hier geht es|hier geht's|"
    "hier finden sie|hier können sie|hier klicken|jetzt lesen|jetzt testen|jetzt kostenlos|jetzt mitglied|"
    "jetzt anhören|jetzt herunterladen|melden sie sich|registrieren sie|bestellen sie|laden sie|hören sie|sehen sie|"
    "schreiben sie uns|teilen sie|diskutieren sie|unser newsletter|unseren newsletter|abonnieren|folgt uns|folge uns|"
    "meistgelesen|meistgelesene|beliebte artikel|empfohlener|empfohlene|aktuelle nachrichten|das könnte|"
    "auch interessant|passend zum thema|zum thema|themen in diesem|artikel kommentieren|artikel merken|alle rechte|"
    "datenschutz|mit dem absenden|an dieser stelle finden|externer inhalt|wir benötigen ihre|inhalt laden|"
    "zum newsletter|zur themenseite|zur übersicht|newsletter|jetzt abonnieren|jetzt anmelden|jetzt bestellen|"
    "jetzt registrieren|mehr artikel|mehr zum thema|folgen sie|zurück zur|das könnte sie|diese artikel könnten sie|"
    "abonnieren sie|präsentiert von|zur startseite|nach der anzeige weiterlesen|dieses thema im programm|"
    "über dieses thema|weitere meldungen|haben sie fehler|haben sie einen fehler|fehler gefunden|"
    "ich bin damit einverstanden|sie haben bereits ein|bereits registriert|bereits abonnent|noch kein abo|"
    "der artikel wird nach|lesen sie nach der anzeige|jetzt artikel|jetzt weiterlesen|diesen artikel teilen|"
    "registrieren sie sich|melden sie sich an|hat ihnen der artikel|nachrichten aus der region direkt|"
    "mehr nachrichten|lesezeit|lesedauer|exklusiv für abonnenten",
    "fr": "voir cet e-mail|voir cet email|voir dans le navigateur|lire en ligne|vous recevez ce|se désabonner|"
    "se désinscrire|passer la publicité|je m'abonne|je m'inscris|s'abonner|s'inscrire|déjà abonné|il vous reste|"
    "la suite est|cet article est réservé|article réservé|réservé aux abonnés|pour lire la suite|découvrez|retrouvez|"
    "téléchargez|écoutez|ne manquez|ne ratez|partagez|réagissez|nos newsletters|notre newsletter|la newsletter|"
    "les plus lus|sur le même|à découvrir|à lire aussi|voir plus|voir tous|plus d'infos|plus d'actualités|"
    "toute l'actualité|rejoignez|contactez|tous droits|publicité|abonnez-vous|inscrivez-vous|newsletter|suivez-nous|"
    "suivez|recevez|vous êtes déjà abonné|vous avez déjà un|votre adresse e|merci de votre|connectez-vous|"
    "créez un compte|ce contenu est réservé|contenu réservé|signaler une|réagir à|ajouter à vos|temps de lecture|"
    "nos vidéos|taille du texte",
    "es": "ver este correo|ver en el navegador|ver en línea|recibes este|recibe este|darse de baja|"
    "cancelar suscripción|saltar publicidad|apúntate|apúntese|regístrese|regístrate|hazte|hágase|recibe|reciba|"
    "recíbelo|descarga|descargue|descubre|escucha|sigue a|sigue leyendo|siga leyendo|síguenos en|siguenos|"
    "puedes seguir|únete|únase|comparte|comenta|haz clic|haga clic|pincha|lee más|ver más|ver todo|más noticias|"
    "más sobre|lo más leído|lo más visto|te recomendamos|le recomendamos|te puede|le puede|también te|"
    "noticias relacionadas|artículos relacionados|archivado en|todos los derechos|newsletters|suscripción|"
    "para seguir leyendo|lo último|contenido exclusivo|contenido patrocinado|publicidad|suscríbete|suscríbase|"
    "síguenos|newsletter|boletín|sigue toda|recibí en tu|conforme a los criterios|quiero recibir|quiero suscribirme|"
    "ya eres suscriptor|ya soy suscriptor|la nota continúa|continúa después de|contenido ofrecido|inicia sesión|"
    "reportar un error|apoya nuestro|este contenido es exclusivo|en beneficio de la transparencia",
    "it": "visualizza nel browser|leggi online|ricevi questa|annulla l'iscrizione|salta la pubblicità|abbonati|"
    "leggi i commenti|scopri|scarica|segui|seguici|ricevi|unisciti|condividi|clicca|leggi tutto|leggi anche|"
    "continua a leggere|potrebbe interessarti|ti potrebbe|altre notizie|articoli correlati|i più letti|"
    "resta aggiornato|riproduzione riservata|tutti i diritti|contenuto sponsorizzato|iscrivetevi|registrati|iscriviti|"
    "newsletter|© riproduzione|sei già abbonato|sei già registrato|questo contenuto è|contenuto riservato|"
    "tempo di lettura|per continuare a leggere|resta connesso|attiva ora|sostieni il",
    "pt": "ver no navegador|ver este e-mail|você está recebendo|cancelar inscrição|pular publicidade|clique|"
    "veja os vídeos|receba|subscreva|baixe|siga o|siga a|siga-nos|acompanhe|participe|compartilhe|cadastre|leia mais|"
    "veja mais|mais lidas|saiba mais|mais notícias|últimas notícias|conteúdo patrocinado|publicidade|"
    "todos os direitos|entre no|quer receber|ouça|confira|assista|já é assinante|recomendado|newsletter|assine|"
    "inscreva-se|siga|continua depois da publicidade|conteúdo exclusivo|exclusivo para assinantes|tempo de leitura|"
    "quer ficar por dentro|fique por dentro|continue lendo|continuar a ler|este artigo é exclusivo|faça parte|"
    "faça login|faça seu login|ver comentários",
    "nl": "bekijk deze e-mail|bekijk in browser|je ontvangt deze|u ontvangt deze|uitschrijven|advertentie overslaan|"
    "volg ons|lees meer|bekijk|luister|meer over|meer nieuws|word lid|deel dit|schrijf je|ontvang|al abonnee|"
    "deel artikel|deel op|abonneer|aanmelden|reageer|populair|meest gelezen|advertentie|meld je aan|schrijf je in|"
    "het artikel gaat verder|tekst gaat verder|meer uit|lees verder onder|tekst loopt door|artikel gaat verder|"
    "het artikel loopt door|de tekst gaat",
    "pl": "zobacz w przeglądarce|wyświetl w przeglądarce|otrzymujesz tę|wypisz się|czytaj więcej|czytaj dalej|"
    "czytaj także|subskrybuj|dołącz|pobierz|kliknij|udostępnij|polub|obserwuj|śledź|newsletter|materiał promocyjny|"
    "reklama|dalszy ciąg|polecane|najczęściej czytane|chcesz być|masz temat|napisz do nas|zapisz się|dalsza część",
    "cs": "sledujte|přihlásit|přihlaste|předplaťte|stáhněte|sdílejte|diskuse|diskutovat|newsletter|reklama|"
    "nejčtenější|další zprávy|mohlo by vás|související|klikněte|chci odebírat|inzerce|přihlaste se|odebírejte",
    "ar": "اشترك|تابعونا|تابعنا|اشتركوا|انضم إلى|حمل تطبيق|تابعوا آخر|تابع آخر|لمتابعة آخر|حمل التطبيق",
    "zh": "订阅|訂閱|关注我们|關注我們|扫码|扫描二维码|扫一扫|版权所有|版權所有|未经授权|未經授權|下载客户端|點我|"
    "加入會員|打开app",
    "ja": "続きを読む|この記事は有料|有料会員|会員限定|無料登録|ログインして|登録すると|フォローする|公式アカウント|"
    "この記事は会員",
    "sv": "prenumerera|följ oss|anmäl dig|ladda ner|läs mer om|artikeln fortsätter",
    "no": "abonner|følg oss|meld deg på|last ned|saken fortsetter|artikkelen fortsetter",
    "da": "abonner|følg os|tilmeld dig|artiklen fortsætter",
    "fi": "tilaa |seuraa meitä",
    "hu": "iratkozzon fel|kövessen minket",
    "ro": "abonează-te|abonați-vă|urmărește-ne|urmăriți-ne",
    "hr": "pretplatite se|pratite nas",
    "tr": "abone ol|abone olun|bizi takip edin|takip edin|haberlerimizi|google news",
    "id": "ikuti kami|ikuti berita|dapatkan berita|langganan",
    "vi": "theo dõi|đăng ký",
    "ru": "подписывайтесь|подпишитесь|следите за|присоединяйтесь|наш telegram|скачайте|поделиться",
    "uk": "підписуйтесь|підписуйтеся|підпишіться|стежте за|долучайтесь|приєднуйтесь",
    "el": "ακολουθήστε|εγγραφείτε",
    "he": "הירשמו|עקבו אחרינו|הצטרפו",
    "fa": "ما را دنبال|عضو شوید",
    "hi": "हमें फॉलो|सब्सक्राइब|ऐप डाउनलोड",
    "ko": "ⓒ|저작권자|<저작권자|무단 전재|구독하기|제보는|카카오톡|네이버에서",
}
"""How a line begins that asks the reader for something, or leads away."""


PROMO_ALONE = {
    "en": "share page|about sharing|copy this link|link copied|listen to this story|play audio|open comments|"
    "skip advertisement|skip ad|hide ad|hide caption|show caption|toggle caption|expand image|enlarge image|"
    "enlarge this image|show|hide|quick guide|e-mail to a friend|email to a friend|send to a friend|e-mail this|"
    "email this|email this article|e-mail this article|about this author|view image in fullscreen|view in fullscreen|"
    "more on this author|you might also like|purchase licensing rights|opens new tab|reporter bio|author bio|skip|"
    "cookies|cookie|bookmark|tagged|promoted|home|tweet|donate|download|sponsor|subscribe|sign up|log in|sign in|"
    "login|register|newsletter|newsletters|follow|following|save|like|reply|report|close|menu|search|next|previous|"
    "play|pause|mute|watch|listen|live|show more|see more|view more|view all|load more|learn more|find out more|"
    "continue|continue reading|read full article|full story|read the full story|reprints|license this article|"
    "trending|latest|latest news|top stories|breaking news|featured|popular|editor's picks|editors' picks|"
    "from the web|around the web|sponsored content|promoted content|paid content|more stories|more news|more from us|"
    "more coverage|related|related news|related links|related posts|related video|related videos|see also|"
    "further reading|comments (0)|no comments|0 comments|view comments|show comments|join the discussion|"
    "have your say|what do you think|tell us|contact us|about us|about the author|about the authors|"
    "linkedin|reddit|pinterest|instagram|youtube|telegram|messenger|flipboard|copy link|link|pdf|"
    "rss|podcast|podcasts|video|videos|gallery|photos|pictures|article continues below|story continues|"
    "story continues below|article continues after ad|continued below|scroll to continue|scroll for more|swipe|"
    "loading...|please wait|back to home|most shared|most recent|most commented|share on facebook|share on twitter|"
    "share via email|share article|share full article|gift article|listen to this article|listen to article|"
    "print article|add to favorites|get the app|go deeper|read more|read full story|advertisement|advertisements|"
    "story continues below advertisement|ad|sponsored|share|share this|share this article|share this story|"
    "share story|comment|comments|related articles|related stories|related content|related coverage|related topics|"
    "more|other news|recommended|recommended for you|recommended stories|most read|most popular|most viewed|join us|"
    "trending now|up next|watch now|topics|tags|facebook|twitter|whatsapp|print|email|e-mail|loading|follow us|"
    "back to top|image|audio|advertising|slideshow|enlarge|what's hot|popular right now|editors' recommendations|"
    "recommended videos|enter your email address|your email address|email address|invalid email|text size|"
    "unlock this article|about our ads|more videos|latest videos|this article is for subscribers only|subscriber only|"
    "for subscribers|members only|image gallery|photo gallery|slide show|editor's choice|what others are reading|"
    "watch next|on this topic|live updates|share options|a a a|submitting...|stay in the know|leer en español|"
    "most recent stories|most recent news stories|thanks for signing up!|"
    "from around the web",
    "de": "artikel hören|anhören|link kopieren|artikel speichern|zur merkliste|merkliste|anzeige überspringen|"
    "bild vergrößern|bildunterschrift ausblenden|an freunde senden|per e-mail senden|über den autor|über die autorin|"
    "zum autor|zur autorin|zur person|ausblenden|einblenden|weiterlesen|mehr lesen|mehr anzeigen|mehr dazu|newsletter|"
    "abonnieren|anmelden|registrieren|merken|speichern|vorlesen|artikel anhören|artikel vorlesen|zum thema|themen|"
    "schlagworte|ähnliche artikel|verwandte artikel|meistgelesen|empfehlungen|empfohlen|video|videos|bilderstrecke|"
    "zur startseite|zurück|weiter|kommentieren|kommentare lesen|diskutieren|lesezeichen|artikel versenden|feedback|"
    "podcast|anzeige:|externer inhalt|teilen auf|drucken|login|anzeige|werbung|artikel teilen|artikel drucken|"
    "lesen sie auch|teilen|kommentare|kommentar|mehr|startseite|bildergalerie|fotostrecke|datenschutzerklärung|"
    "schlagwörter|mehr infos|mehr infos zum thema|mehr nachrichten|das könnte sie auch interessieren|"
    "aktuelle nachrichten|auch interessant|schriftgröße|alle kommentare|jetzt weiterlesen|newsblog|zum weiterlesen",
    "fr": "écouter cet article|écouter l'article|offrir l'article|offrir cet article|sélection|ajouter à la sélection|"
    "copier le lien|réagir|partager l'article|passer la publicité|agrandir l'image|envoyer à un ami|"
    "envoyer par e-mail|à propos de l'auteur|à propos de l'autrice|l'auteur|afficher|masquer|"
    "la suite après la publicité|la suite après cette publicité|s'abonner|abonnez-vous|se connecter|s'inscrire|"
    "voir plus|lire plus tard|à lire également|les plus lus|sur le même sujet|à la une|en continu|newsletter|"
    "newsletters|imprimer|envoyer|écouter|vidéo|vidéos|article réservé aux abonnés|à voir aussi|dossier|thématiques|"
    "mots-clés|publicité|partager|lire la suite|lire plus|à lire aussi|commentaires|commentaire|diaporama|commenter|"
    "afficher plus|voir la vidéo|thèmes associés|contenus sponsorisés|contenu sponsorisé|vous êtes déjà abonné|"
    "déjà abonné|votre adresse email|votre adresse e-mail|merci de votre inscription|dernière minute|article abonné|"
    "réservé aux abonnés|nos derniers articles|les plus lues|tous les articles|plus d'articles|en savoir plus|"
    "lire l'article|voir les commentaires",
    "es": "escuchar artículo|escuchar esta noticia|copiar enlace|guardar artículo|comentarios|sobre la firma|"
    "sobre el autor|sobre la autora|sobre los autores|ampliar imagen|ampliar foto|enviar a un amigo|enviar por correo|"
    "mostrar|ocultar|suscríbete|suscribirse|iniciar sesión|regístrate|guardar|imprimir|enviar|comentar|ver más|"
    "ver comentarios|lo más leído|lo más visto|noticias relacionadas|te puede interesar|le puede interesar|"
    "relacionado|relacionados|newsletter|newsletters|boletín|vídeo|vídeos|video|videos|archivado en|etiquetas|temas|"
    "anuncio|contenido patrocinado|compartir en facebook|seguir leyendo|publicidad|compartir|leer más|más información|"
    "escuchar|seguí leyendo|sigue leyendo|continúa leyendo|mirá también|mira también|lee también|lea también|"
    "leé también|leer también|ver galería|mostrar más|cargando...|cargando|conforme a los criterios de|"
    "quiero suscribirme|quiero recibirlo|contenido para suscriptores|solo para suscriptores|"
    "exclusivo para suscriptores|temas relacionados|en esta nota|te recomendamos|ir a la portada|ir a comentarios|"
    "lo último|última hora|últimas noticias|más leídas|más vistas|notas relacionadas|ya soy suscriptor|inicia sesión",
    "it": "ascolta l'articolo|copia link|salva articolo|salta la pubblicità|ingrandisci|invia a un amico|l'autore|"
    "sull'autore|mostra|nascondi|iscriviti|abbonati|accedi|registrati|salva|stampa|commenta|leggi tutto|"
    "continua a leggere|ti potrebbe interessare|i più letti|newsletter|video|foto|tag|argomenti|correlati|annuncio|"
    "pubblicità|condividi|leggi anche|commenti|ascolta|ultime notizie|ultim'ora|argomenti trattati|"
    "articolo precedente|articolo successivo|guarda la gallery|sfoglia la gallery|fotogallery|"
    "contenuto riservato agli abbonati|per saperne di più|i più visti|più letti|contenuti sponsorizzati|"
    "altri articoli|leggi di più",
    "pt": "ouvir artigo|copiar link|salvar artigo|ampliar imagem|enviar a um amigo|sobre o autor|sobre a autora|"
    "mostrar|ocultar|assine|entrar|salvar|imprimir|comentar|ver mais|mais lidas|relacionadas|notícias relacionadas|"
    "newsletter|vídeo|vídeos|tags|tópicos|continua após a publicidade|anúncio|compartilhar|siga-nos|publicidade|"
    "compartilhe|leia mais|leia também|comentários|ouvir|ouça|partilhar|pub|mais sobre|ver comentários|"
    "exclusivo para assinantes|conteúdo exclusivo para assinantes|tamanho da fonte|comunicar erro|"
    "tópicos relacionados|assuntos relacionados|saiba mais|veja também|veja mais|leia ainda|últimas notícias|"
    "mais notícias|assinar|ler mais|artigos relacionados|pode interessar|recomendados|continue lendo",
    "nl": "over de auteur|vergroot afbeelding|stuur door|mail een vriend|tonen|verbergen|lees meer|lees verder|deel|"
    "delen|abonneren|inloggen|opslaan|video|reageer|meest gelezen|nieuwsbrief|lees ook|gerelateerd|advertentie|"
    "deel dit|reacties|meer lezen|uitgelicht|net binnen|laatste nieuws|reageren",
    "pl": "o autorze|o autorce|powiększ zdjęcie|wyślij znajomemu|pokaż|ukryj|reklama|czytaj też|czytaj więcej|"
    "udostępnij|udostępnij artykuł|komentarze|polecamy|zobacz także|czytaj także",
    "cs": "o autorovi|o autorce|zobrazit|skrýt|reklama|sdílet|inzerce",
    "ar": "إعلان|اقرأ أيضا|مشاركة|شارك|تعليقات|الأكثر قراءة|شارك الخبر|شارك المقال|طباعة|حفظ|الأكثر مشاهدة|"
    "الأكثر تفاعلا|موضوعات متعلقة|موضوعات ذات صلة|مواضيع متعلقة|أخبار متعلقة|كلمات مفتاحية|كلمات دلالية|"
    "الكلمات الدلالية|الوسوم|التعليقات|المزيد|اقرأ المزيد|أحدث الأخبار|آخر الأخبار|هذا المحتوى من|فيديو قد يعجبك|"
    "قد يعجبك أيضا|قد يعجبك أيضاً|اترك تعليقا|نسخ الرابط",
    "zh": "广告|分享|相关新闻|廣告|收藏|評論|评论|热门新闻|相關新聞|點贊|阅读原文|打印|点击查看更多|查看更多|查看全文|"
    "更多新闻|展开全文|下一篇|上一篇|返回首页",
    "ja": "広告|関連記事|共有|シェア|スポンサーリンク|pr|コメント|ランキング|人気記事|トップへ戻る|印刷|保存|"
    "もっと見る|シェアする|ツイート|【関連記事】|■関連記事|[pr]|【pr】|アクセスランキング|記事を印刷する|"
    "この記事をシェア|最新ニュース|注目記事|新着記事|人気の記事|続きを見る|会員登録|写真特集|画像を見る|全文を読む|"
    "次のページ|前のページ|おすすめ|有料記事|会員記事|有料会員記事|会員限定記事",
    "sv": "om skribenten|om författaren|visa|dölj|förstora bilden|annons|dela|reklam|mest läst|prenumerera|visa mer",
    "no": "om forfatteren|om skribenten|vis|skjul|annonse|del|mest lest|abonner|vis mer|vis mindre",
    "da": "om forfatteren|om skribenten|vis|skjul|annonce|del|reklame|mest læst|vis mere",
    "fi": "mainos|jaa|luetuimmat",
    "tr": "reklam|paylaş|yorumlar|yorum yap|en çok okunanlar|ilginizi çekebilir|ilgili haberler|diğer haberler",
    "ru": "об авторе|показать|скрыть|реклама|поделиться|комментарии|самое читаемое|читайте также|подписаться|"
    "ещё по теме|еще по теме|материалы по теме",
    "uk": "про автора|показати|приховати|реклама|поділитися|коментарі",
    "el": "διαφήμιση|σχόλια",
    "he": "פרסומת|שתפו|תגובות",
    "fa": "تبلیغات|نظرات",
    "hi": "विज्ञापन|शेयर करें",
    "id": "iklan|bagikan|komentar|terpopuler",
    "ko": "광고|공유|댓글|구독|좋아요|많이 본 뉴스|관련기사",
}
"""What is page furniture only where it is the whole line."""

PROMO_SURELY = {
    "en": "video ad feedback|ad feedback|sponsor message|around the bbc|elsewhere on the bbc|"
    "reuse this content|explore more on these topics|free daily newsletter|free weekly newsletter|"
    "free monthly newsletter",
    "de": "externen inhalt anzeigen|externe inhalte anzeigen",
    "es": "quizás también te interese|final de quizás también te interese|fin de quizás también te interese",
}
"""The same, of what hardly anybody would write of anything else."""

TO_INBOX = {
    "en": "to your inbox|in your inbox|into your inbox",
    "de": "in ihr postfach|in ihrem postfach|in dein postfach",
    "fr": "dans votre boîte mail|dans votre boîte de réception",
    "es": "en tu bandeja|en su bandeja|en tu correo",
    "it": "nella tua casella|nella tua inbox",
    "pt": "no seu e-mail|na sua caixa de entrada",
    "nl": "in je inbox|in je mailbox",
    "pl": "na twoją skrzynkę",
    "sv": "i din inkorg",
    "no": "i innboksen din",
    "da": "i din indbakke",
}

SAYS_HERE = {
    "en": "using cookies",
    "de": "finden sie hier",
    "fr": "cliquez ici",
    "pt": "clique aqui",
    "es": "clic aquí",
    "it": "clicca qui",
}

PLEDGES = {
    "en": "subscri|newsletter|inbox|podcast|donat|journalis|paywall|membership|privacy",
    "de": "abonn|postfach|datenschutz",
    "es": "suscri|boletín|periodismo",
    "pt": "assina|jornalismo",
    "it": "iscriv|giornalismo",
}
"""Parts of nearly all words of a pledge: most lines have none of them."""
