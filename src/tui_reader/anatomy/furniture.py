"""Phrases of what is no part of the running text: notes, page furniture; per language, as `cues` has it."""

from __future__ import annotations

NOTE = {
    "en": "this content was published|eds:|eds. note:|editors: |additional reporting|additional research by|"
    "edited by|translated by|reporting for|note to readers|note:|"
    "update:|updates:|update -|correction -|corrected:|disclosure:|disclaimer:|clarification -|"
    "a version of this|an earlier version|this is a developing story|this is a breaking news|"
    "this story is developing|this is an updated version|this is a corrected|this article is republished|"
    "this article is adapted|this article was adapted|this article appears|this article appeared|"
    "this article first|this story appears|this story appeared|this story comes from|this story was produced|"
    "this interview has been|this transcript|this post originally|this post first|this piece was|"
    "the views expressed|the opinions expressed|opinions expressed|views expressed|reprinted with|"
    "republished with|originally published|first published in|with inputs from|with agency inputs|"
    "with files from|with agencies|(with|(reporting by|(editing by|(additional reporting|*this|* this|*names|"
    "* names|some names have been|names have been changed|read the original article|if you or someone you know|"
    "in the us, call|in the uk, call|for confidential support|editor's note|editors' note|editors note|"
    "correction:|corrections:|corrections & clarifications:|corrections and clarifications:|"
    "clarification:|this story has been|this story was|this article has been|"
    "this article was|this article originally|this article is part of|this piece originally|this piece first|"
    "this story is part of|this story originally|this story first|this report was|this report has been|"
    "this post has been|this post was|an earlier version of|a previous version of|with assistance|"
    "provided by|with reporting by|additional reporting by|reporting by|editing by|compiled by|"
    "the associated press contributed|associated press writer|associated press writers|ap writer|ap writers|"
    "— with assistance|with contributions from",
    "de": "anm. d. red|transparenzhinweis|redaktioneller hinweis|in einer ersten version|in einer ersten fassung|"
    "wir haben den artikel|wir haben den text|wir haben das|mit agenturmaterial|(mit material|mitarbeit:|"
    "aus dem englischen|übersetzung:|lektorat:|redaktion:|update:|korrekturhinweis|anmerkung der redaktion|"
    "hinweis der redaktion|korrektur:|in einer früheren version|dieser artikel wurde|dieser artikel ist|"
    "dieser artikel erschien|dieser text ist|dieser text erschien|mit material von",
    "fr": "note de l'éditeur|note :|mise à jour :|cet article est|cet article fait|article initialement|avec afp|"
    "(avec afp|(avec reuters|avec agences|correction:|précision :|traduit par|note de la rédaction|"
    "cet article a été|correction :|une version antérieure",
    "es": "nota:|nota de redacción|con información de|actualización:|con agencias|traducción de|nota del editor|"
    "nota de la redacción|este artículo ha sido|este artículo fue|corrección:|fe de errores",
    "it": "nota:|articolo aggiornato|traduzione di|aggiornamento:|errata corrige|nota della redazione|"
    "questo articolo è stato",
    "pt": "nota:|atualização:|com agências|tradução de|* com informações|*com informações|errata|nota do editor|"
    "nota da redação|com informações de|esta reportagem foi|este texto foi|correção:",
    "nl": "in een eerdere versie|update:|met medewerking van|noot van de redactie|correctie:",
    "pl": "uwaga:|sprostowanie|artykuł powstał|aktualizacja:|od redakcji|oprac.|źródło:|źródła:",
    "cs": "poznámka redakce|oprava:|článek jsme|aktualizace:",
    "ar": "المصدر:|المصدر :|ملاحظة المحرر|تصحيح:",
    "zh": "编者按|編者按|来源：|來源：|更正|责任编辑|責任編輯|（责任编辑|（責任編輯|(责任编辑|(責任編輯|编辑：|"
    "編輯：|（编辑|（編輯|本文来源|原标题|【编辑|校对：|监制：|文章来源",
    "ja": "編集部注|訂正|※|出典：|【訂正|＜編集部",
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

PROMO = {
    "en": "add us as a preferred|preferred source|make us preferred|choose us on google|skip advertisement|"
    "advertisement -|advertisement —|advertisement –|advertisement. scroll|"
    "since you're here|... we have a small favour|we have a small favour|heard on |view this email|"
    "view this newsletter|view this post|view in browser|view online|read in app|read this online|"
    "read this in your browser|you are receiving this|you're receiving this|you received this|forwarded this email|"
    "was this forwarded|forward this|update your preferences|manage preferences|manage your subscription|"
    "email preferences|purchase licensing|sign in|sign-up|log in|create a free account|create an account|"
    "register for|register now|register to|join "
    "our|join us|join now|become a member|become a subscriber|become a supporter|make a donation|donate now|get our|"
    "get your|get unlimited|get updates|get daily|get the day's|want more|want to read more|want the latest|looking "
    "for more|for the latest|for all the latest|stay up to date|stay up-to-date|stay informed|stay connected|stay "
    "tuned|stay on top|never miss|don't miss out|don't miss these|check out|catch up on|listen to|listen on|"
    "listen now|watch live|"
    "watch the full|watch on|watch our|view more|view all|view comments|view gallery|see all|show more|load more|"
    "read the full|read full|read the latest|continue reading|article continues|story continues|content continues|"
    "scroll to|scroll down|skip to|tap here|tap to|share your|share on|share via|share this on|tweet this|pin it|"
    "email us|contact us|send us|write to|have a story|have a tip|have you been|send tips|email the author|follow "
    "our|follow the|follow us on|follow him on|follow her on|follow them on|like us on|find us on|connect with|"
    "subscribers|this newsletter|our newsletter|our free|our daily|our weekly|your daily|your weekly|daily "
    "newsletter|the latest news|all the latest|top stories|editor's picks|editors' picks|popular now|popular on|"
    "popular in|popular stories|trending on|trending stories|latest stories|latest news|latest from|more news|more "
    "coverage|more top|more like this|more to read|more information|most shared|most commented|what to read next|"
    "what others are reading|you might also|you may also|you may enjoy|recommended for|recommended reading|"
    "recommended by|related topics|related news|related links|related posts|related:|filed under|posted in|on this "
    "page|jump to|table of contents|terms of use|terms of service|privacy policy|we use cookies|we may earn|we may "
    "receive|when you purchase|when you buy|if you buy|if you click|if you purchase|this article contains affiliate|"
    "this post contains affiliate|prices are|buy now|shop now|shop the|order now|order a|try it|try our|start your|"
    "free trial|paid content|partner content|from our partners|brought to you|powered by|photo gallery|add a comment|"
    "add comment|leave a comment|leave a reply|post a comment|be the first|show comments|hide comments|comments are|"
    "report this|report a|print this|save this|save article|save for|gift this|gift article|copy link|link copied|"
    "open in|back to|reprints|licensing|(c) |use of this site|manage your|unsubscribe|you can unsubscribe|by signing "
    "up|by subscribing|by clicking|by submitting|by entering|thank you for|thanks for|please enable|please consider|"
    "please support|support independent|we need your|image gallery|video player|your browser|media playback|skip "
    "past|after newsletter|read next|sponsored content|sponsored by|sign up|subscribe|newsletter|get alerts|get "
    "breaking|get up to speed|get the latest|click here|click to|follow us|more from|more on|more stories|keep "
    "reading|you may like|you may also like|you might like|you might also like|you may be interested|download the|"
    "download our|install the|be the first to|join the conversation|listen live|why you can trust|scroll down|sorry "
    "we are not currently|sorry, we are not currently|you may occasionally|thank you for reading|thank you for "
    "subscribing|all rights reserved|copyright ©|copyright (c)|twitter:|facebook:|instagram:|email:|e-mail:|contact:|"
    "do you have a tip|do you have a story|got a tip|got a story|got a news tip|support us|support our|see all "
    "topics|© 20|©20|© 19|©19|copyright 20|our standards:|previous 1",
    "de": "diese e-mail im browser|im browser ansehen|im browser lesen|newsletter im browser|sie erhalten diese|"
    "anzeige überspringen|werbung überspringen|mehr lesen|mehr aus|mehr über|mehr zu|mehr von|weitere artikel|"
    "weitere nachrichten|weitere themen|weitere "
    "informationen|lesen sie hier|lesen sie mehr|hier geht es|hier geht's|hier finden sie|hier können sie|hier "
    "klicken|jetzt lesen|jetzt testen|jetzt kostenlos|jetzt mitglied|jetzt anhören|jetzt herunterladen|melden sie "
    "sich|registrieren sie|bestellen sie|laden sie|hören sie|sehen sie|schreiben sie uns|teilen sie|diskutieren sie|"
    "unser newsletter|unseren newsletter|abonnieren|folgt uns|folge uns|meistgelesen|meistgelesene|beliebte artikel|"
    "empfohlener|empfohlene|aktuelle nachrichten|das könnte|auch interessant|passend zum thema|zum thema|themen in "
    "diesem|artikel kommentieren|artikel merken|alle rechte|datenschutz|mit dem absenden|an dieser stelle finden|"
    "externer inhalt|wir benötigen ihre|inhalt laden|zum newsletter|zur themenseite|zur übersicht|newsletter|jetzt "
    "abonnieren|jetzt anmelden|jetzt bestellen|jetzt registrieren|mehr artikel|mehr zum thema|folgen sie|zurück zur|"
    "das könnte sie|diese artikel könnten sie|abonnieren sie|präsentiert von|zur startseite|nach der anzeige "
    "weiterlesen|dieses thema im programm|über dieses thema",
    "fr": "voir cet e-mail|voir cet email|voir dans le navigateur|lire en ligne|vous recevez ce|se désabonner|"
    "se désinscrire|passer la publicité|je m'abonne|je m'inscris|s'abonner|s'inscrire|déjà abonné|il vous reste|"
    "la suite est|"
    "cet article est réservé|article réservé|réservé aux abonnés|pour lire la suite|découvrez|retrouvez|"
    "téléchargez|écoutez|ne manquez|ne ratez|partagez|réagissez|nos newsletters|notre newsletter|la newsletter|"
    "les plus lus|sur le même|à découvrir|à lire aussi|voir plus|voir tous|plus d'infos|plus d'actualités|"
    "toute l'actualité|rejoignez|contactez|tous droits|publicité|abonnez-vous|inscrivez-vous|newsletter|"
    "suivez-nous|suivez|recevez",
    "es": "ver este correo|ver en el navegador|ver en línea|recibes este|recibe este|darse de baja|"
    "cancelar suscripción|saltar publicidad|apúntate|apúntese|regístrese|regístrate|hazte|hágase|recibe|reciba|"
    "recíbelo|descarga|descargue|descubre|"
    "escucha|sigue a|sigue leyendo|siga leyendo|síguenos en|siguenos|puedes seguir|únete|únase|comparte|"
    "comenta|haz clic|haga clic|pincha|lee más|ver más|ver todo|más noticias|más sobre|lo más leído|"
    "lo más visto|te recomendamos|le recomendamos|te puede|le puede|también te|noticias relacionadas|"
    "artículos relacionados|archivado en|todos los derechos|newsletters|suscripción|para seguir leyendo|"
    "lo último|contenido exclusivo|contenido patrocinado|publicidad|suscríbete|suscríbase|síguenos|newsletter|"
    "boletín|sigue toda",
    "it": "visualizza nel browser|leggi online|ricevi questa|annulla l'iscrizione|salta la pubblicità|abbonati|"
    "leggi i commenti|scopri|scarica|segui|seguici|ricevi|unisciti|condividi|clicca|leggi tutto|"
    "leggi anche|continua a "
    "leggere|potrebbe interessarti|ti potrebbe|altre notizie|articoli correlati|i più letti|resta aggiornato|"
    "riproduzione riservata|tutti i diritti|contenuto sponsorizzato|iscrivetevi|registrati|iscriviti|newsletter|© "
    "riproduzione",
    "pt": "ver no navegador|ver este e-mail|você está recebendo|cancelar inscrição|pular publicidade|clique|"
    "veja os vídeos|receba|subscreva|baixe|siga o|siga a|siga-nos|acompanhe|participe|compartilhe|"
    "cadastre|leia mais|"
    "veja mais|"
    "mais lidas|saiba mais|mais notícias|últimas notícias|conteúdo patrocinado|publicidade|todos os direitos|"
    "entre no|quer receber|ouça|confira|assista|já é assinante|recomendado|newsletter|assine|inscreva-se|siga|"
    "continua depois da publicidade",
    "nl": "bekijk deze e-mail|bekijk in browser|je ontvangt deze|u ontvangt deze|uitschrijven|advertentie overslaan|"
    "volg ons|lees meer|bekijk|luister|meer over|meer nieuws|word lid|deel dit|schrijf je|ontvang|al abonnee|"
    "deel artikel|deel op|abonneer|aanmelden|reageer|populair|meest gelezen|advertentie|meld je aan|schrijf je in|"
    "het artikel gaat verder|"
    "tekst gaat verder",
    "pl": "zobacz w przeglądarce|wyświetl w przeglądarce|otrzymujesz tę|wypisz się|czytaj więcej|czytaj dalej|"
    "czytaj także|subskrybuj|dołącz|pobierz|kliknij|udostępnij|polub|obserwuj|śledź|"
    "newsletter|materiał promocyjny|reklama|dalszy ciąg|polecane|najczęściej czytane|chcesz być|masz temat|"
    "napisz do nas|zapisz się|dalsza część",
    "cs": "sledujte|přihlásit|přihlaste|předplaťte|stáhněte|sdílejte|diskuse|diskutovat|newsletter|reklama|"
    "nejčtenější|další zprávy|mohlo by vás|související|klikněte|chci odebírat|inzerce|přihlaste se|odebírejte",
    "ar": "اشترك|تابعونا|تابعنا|اشتركوا|انضم إلى|حمل تطبيق",
    "zh": "订阅|訂閱|关注我们|關注我們|扫码|扫描二维码|扫一扫|版权所有|版權所有|未经授权|未經授權|下载客户端|點我|"
    "加入會員|打开app",
    "ja": "続きを読む|この記事は有料|有料会員|会員限定|無料登録|ログインして|登録すると|フォローする|公式アカウント",
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
    "email this|email this article|e-mail this article|about this author|view image in fullscreen|"
    "view in fullscreen|more on this author|you might also like|purchase licensing rights|opens new tab|"
    "reporter bio|author bio|skip|cookies|cookie|bookmark|tagged|promoted|home|tweet|donate|download|sponsor|"
    "subscribe|sign up|log in|"
    "sign in|login|register|newsletter|newsletters|follow|following|save|like|reply|report|close|menu|search|"
    "next|previous|play|pause|mute|watch|listen|live|show more|see more|view more|view all|load more|"
    "learn more|find out more|continue|continue reading|read full article|full story|read the full story|"
    "reprints|license this article|trending|latest|latest news|top stories|breaking news|featured|popular|"
    "editor's picks|editors' picks|from the web|around the web|sponsored content|promoted content|paid content|"
    "more stories|more news|more from us|more coverage|related|related news|related links|related posts|"
    "related video|related videos|see also|further reading|comments (0)|no comments|0 comments|view comments|"
    "show comments|join the discussion|have your say|what do you think|tell us|contact us|about us|"
    "about the author|about the authors|reuse this content|linkedin|reddit|pinterest|instagram|youtube|"
    "telegram|messenger|flipboard|copy link|link|pdf|rss|podcast|podcasts|video|videos|gallery|photos|pictures|"
    "ad feedback|article continues below|story continues|story continues below|article continues after ad|"
    "continued below|scroll to continue|scroll for more|swipe|loading...|please wait|back to home|most shared|"
    "most recent|most commented|share on facebook|share on twitter|share via email|share article|"
    "share full article|gift article|listen to this article|listen to article|print article|add to favorites|"
    "get the app|go deeper|read more|read full story|advertisement|advertisements|"
    "story continues below advertisement|ad|sponsored|share|share this|share this article|share this story|"
    "share story|comment|comments|related articles|related stories|related content|related coverage|"
    "related topics|related|more|other news|recommended|recommended for you|recommended stories|most read|"
    "most popular|most viewed|join us|trending|trending now|up next|watch now|topics|tags|facebook|twitter|"
    "whatsapp|print|email|e-mail|loading|follow us|back to top",
    "de": "artikel hören|anhören|link kopieren|artikel speichern|zur merkliste|merkliste|anzeige überspringen|"
    "bild vergrößern|bildunterschrift ausblenden|an freunde senden|per e-mail senden|"
    "über den autor|über die autorin|zum autor|zur autorin|zur person|ausblenden|einblenden|weiterlesen|mehr lesen|"
    "mehr anzeigen|mehr dazu|newsletter|abonnieren|anmelden|registrieren|merken|"
    "speichern|vorlesen|artikel anhören|artikel vorlesen|zum thema|themen|schlagworte|ähnliche artikel|"
    "verwandte artikel|meistgelesen|empfehlungen|empfohlen|video|videos|bilderstrecke|zur startseite|zurück|"
    "weiter|kommentieren|kommentare lesen|diskutieren|lesezeichen|artikel versenden|feedback|podcast|anzeige:|"
    "externer inhalt|teilen auf|drucken|login|anzeige|werbung|artikel teilen|artikel drucken|lesen sie auch|"
    "teilen|drucken|kommentare|kommentar|mehr|startseite",
    "fr": "écouter cet article|écouter l'article|offrir l'article|offrir cet article|sélection|"
    "ajouter à la sélection|copier le lien|réagir|partager l'article|passer la publicité|agrandir l'image|"
    "envoyer à un ami|envoyer par e-mail|à propos de l'auteur|"
    "à propos de l'autrice|l'auteur|afficher|masquer|la suite après la publicité|la suite après cette publicité|"
    "s'abonner|abonnez-vous|se connecter|s'inscrire|"
    "voir plus|lire plus tard|"
    "à lire également|les plus lus|sur le même sujet|à la une|en continu|newsletter|newsletters|réagir|"
    "imprimer|envoyer|copier le lien|écouter|vidéo|vidéos|article réservé aux abonnés|à voir aussi|dossier|"
    "thématiques|mots-clés|publicité|partager|lire la suite|lire plus|à lire aussi|commentaires|commentaire",
    "es": "escuchar artículo|escuchar esta noticia|copiar enlace|guardar artículo|comentarios|sobre la firma|"
    "sobre el autor|sobre la autora|sobre los autores|ampliar imagen|ampliar foto|"
    "enviar a un amigo|enviar por correo|mostrar|ocultar|suscríbete|suscribirse|iniciar sesión|regístrate|guardar|"
    "imprimir|enviar|comentar|ver más|ver comentarios|"
    "lo más leído|lo más visto|noticias relacionadas|te puede interesar|le puede interesar|relacionado|"
    "relacionados|newsletter|newsletters|boletín|vídeo|vídeos|video|videos|archivado en|etiquetas|temas|"
    "anuncio|contenido patrocinado|compartir en facebook|seguir leyendo|copiar enlace|publicidad|compartir|"
    "leer más|comentarios|más información",
    "it": "ascolta l'articolo|copia link|salva articolo|salta la pubblicità|ingrandisci|invia a un amico|l'autore|"
    "sull'autore|mostra|nascondi|iscriviti|abbonati|"
    "accedi|registrati|salva|stampa|commenta|leggi tutto|continua a leggere|"
    "ti potrebbe interessare|i più letti|newsletter|video|foto|tag|argomenti|correlati|annuncio|pubblicità|"
    "condividi|leggi anche|commenti",
    "pt": "ouvir artigo|copiar link|salvar artigo|ampliar imagem|enviar a um amigo|sobre o autor|sobre a autora|"
    "mostrar|ocultar|assine|entrar|salvar|"
    "imprimir|comentar|ver mais|mais lidas|relacionadas|notícias relacionadas|newsletter|"
    "vídeo|vídeos|tags|tópicos|continua após a publicidade|anúncio|copiar link|compartilhar|siga-nos|"
    "publicidade|compartilhe|leia mais|leia também|comentários",
    "nl": "over de auteur|vergroot afbeelding|stuur door|mail een vriend|tonen|verbergen|lees meer|lees verder|deel|"
    "delen|abonneren|inloggen|opslaan|video|reageer|meest gelezen|nieuwsbrief|"
    "lees ook|gerelateerd|advertentie|deel dit|reacties",
    "pl": "o autorze|o autorce|powiększ zdjęcie|wyślij znajomemu|pokaż|ukryj|reklama|czytaj też|czytaj więcej|"
    "udostępnij",
    "cs": "o autorovi|o autorce|zobrazit|skrýt|reklama|sdílet|inzerce",
    "ar": "إعلان|اقرأ أيضا|مشاركة|شارك|تعليقات|الأكثر قراءة",
    "zh": "广告|分享|相关新闻|廣告|收藏|評論|评论|热门新闻|相關新聞|點贊|阅读原文|打印",
    "ja": "広告|関連記事|共有|シェア|スポンサーリンク|pr|コメント|ランキング|人気記事|トップへ戻る|印刷|保存",
    "sv": "om skribenten|om författaren|visa|dölj|förstora bilden|annons|dela|reklam|mest läst|prenumerera|visa mer",
    "no": "om forfatteren|om skribenten|vis|skjul|annonse|del|mest lest|abonner|vis mer|vis mindre",
    "da": "om forfatteren|om skribenten|vis|skjul|annonce|del|reklame|mest læst|vis mere",
    "fi": "mainos|jaa|luetuimmat",
    "tr": "reklam|paylaş|yorumlar|yorum yap|en çok okunanlar",
    "ru": "об авторе|показать|скрыть|реклама|поделиться|комментарии|самое читаемое",
    "uk": "про автора|показати|приховати|реклама|поділитися|коментарі",
    "el": "διαφήμιση|σχόλια",
    "he": "פרסומת|שתפו|תגובות",
    "fa": "تبلیغات|نظرات",
    "hi": "विज्ञापन|शेयर करें",
    "id": "iklan|bagikan|komentar|terpopuler",
    "ko": "광고|공유|댓글|구독|좋아요|많이 본 뉴스|관련기사",
}
"""What is page furniture only where it is the whole line."""

PARTS = (
    *("/", "(", "photo", "picture", "imag", "foto", "bild", "via", "screen", "left", "right", "credit", " cent"),
    *("contrib", "colabor", "wurde", "updated", "corrected", "edited", "amended", "changed", "adapted", "publi"),
    *("appeared", "originally", "necessarily", "pose", "is s", "are s", "this ", "stock", "zu diesem ", "zuerst"),
    *("a été ", "actualizad"),
)
"""What many phrases that are looked for inside a line have in them, and few lines."""
