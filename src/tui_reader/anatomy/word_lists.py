"""Words that tell parts of a story, times and clauses apart, per language; parted by spaces, in lower case."""

from __future__ import annotations

SAID = {
    "en": "said says told wrote writes added adds tweeted explained recalled asked admitted argued noted testified "
    "reported",
    "de": "sagt sagte sagten erklärt erklärte schrieb schreibt berichtet berichtete",
    "fr": "dit déclaré affirmé expliqué écrit raconte précise ajouté dit-il dit-elle raconte-t-il raconte-t-elle",
    "es": "dijo afirmó explicó añadió señaló escribió contó",
    "it": "detto spiega spiegato dice",
    "pt": "disse afirmou explicou escreveu",
    "nl": "zegt zei vertelde",
}
"""Verbs of saying: they end a paragraph that lost its full stop."""

LEADS_AWAY = "from on about in at here by of for to the our more stories news articles coverage"
"""After a label such as `Read more`, words that name no story."""

BEFORE_HOURS = "at by from until till um ab bis à a las alle às om kl kl. o от в"
"""Words after which figures are a time of day, not the length of a video."""

ABBREVIATIONS = (
    "mr mrs ms dr st gen sen rep gov prof lt col supt jr sr vs no nr jan feb aug sept oct nov dec bzw usw ca sra srta "
    "rev hon capt sgt maj adm ft mt sct skt mio mrd bzgl inkl"
)

NAME_PARTICLES = "and und et y e & de del della di da la le von van der den zu el al bin ben ter of i en a"

LINKS = "and und et y e & og och"
"""Between two writers, and then at the end or the beginning of a line, too."""

SECTIONS = {
    "en": "world us uk usa europe africa asia americas america australia canada china india politics business economy "
    "economic markets money finance companies tech technology science health environment climate energy sport sports "
    "football soccer cricket tennis culture arts art entertainment tv film movies music books theatre style fashion "
    "life lifestyle living family food travel weather opinion opinions comment commentary editorial column letters "
    "analysis explainer explained feature features special report investigation exclusive interview obituary "
    "obituaries local national regional international global news home headlines latest breaking crime courts "
    "education property media society religion middle east north south west and top stories story",
    "de": "politik wirtschaft sport fußball kultur panorama ausland inland welt deutschland europa meinung kommentar "
    "leitartikel analyse wissen wissenschaft technik digital netzwelt gesundheit gesellschaft medien reise regional "
    "lokales nachrichten exklusiv eilmeldung interview reportage geld finanzen auto karriere leben feuilleton aus "
    "aller "
    "und",
    "fr": "monde politique économie société sport sports football culture international planète environnement "
    "sciences santé technologie médias opinion opinions tribune éditorial chronique analyse enquête entretien "
    "reportage exclusif actualité actualités faits divers régions europe france et grand format récit décryptage "
    "portrait dossier essai vidéo",
    "es": "mundo política economía sociedad deportes deporte fútbol cultura internacional nacional españa américa "
    "latina "
    "ciencia salud tecnología medios opinión editorial tribuna columna análisis entrevista reportaje exclusiva "
    "noticias actualidad sucesos local y coronavirus directo tribunales gente televisión",
    "it": "mondo politica economia società sport calcio cultura esteri cronaca scienza salute tecnologia opinioni "
    "editoriale commento analisi intervista esclusiva notizie ultime italia europa e il la l'intervista caso storia "
    "polemica retroscena attualità interni spettacoli",
    "pt": "mundo política economia sociedade esportes esporte desporto futebol cultura internacional brasil ciência "
    "saúde "
    "tecnologia opinião editorial coluna análise entrevista exclusivo notícias cotidiano e",
    "nl": "wereld politiek economie sport voetbal cultuur binnenland buitenland wetenschap gezondheid tech opinie "
    "nieuws "
    "analyse interview en",
    "pl": "świat polska kraj polityka gospodarka biznes sport kultura nauka zdrowie technologie opinie wywiad "
    "wiadomości",
    "cs": "svět domácí zahraniční politika ekonomika sport kultura věda zdraví názory komentář rozhovor zprávy",
    "ru": "мир россия политика экономика общество спорт культура наука здоровье технологии мнения интервью новости",
}
"""What sections of a site and sorts of stories are called."""

OUTLET_WORDS = (
    "news post times press gazette courier chronicle herald tribune journal wire today magazine network radio tv "
    "media mail guardian independent observer telegraph mirror sun star globe zeitung anzeiger blatt nachrichten "
    "rundschau kurier tagblatt monde figaro dépêche presse país mundo diario periódico corriere repubblica giornale "
    "folha jornal cnn bbc business echo argus express standard examiner bulletin نيوز nieuws noticias notizie notícias "
    "wiadomości zprávy nyheter nyheder uutiset новости новини"
)

COUNTS = (
    "two three four five six seven eight nine ten zwei drei vier fünf sechs sieben acht neun zehn deux trois quatre "
    "cinq six sept huit neuf dix dos tres cuatro cinco seis siete ocho nueve diez due tre quattro cinque sei sette "
    "dois duas três quatro sete oito nove dez twee drie vier vijf zes zeven två tre fyra fem fire kolme viisi dwie "
    "trzy cztery pięć sześć siedem dvě tři čtyři pět šest sedm öt három trei patru cinci üç dört beş две три четыре "
    "пять шесть семь дві чотири п'ять шість сім τρία τρεις πέντε ثلاث أربع خمس"
)
"""Numbers before what highlights are called."""

BEFORE_COUNTS = (
    "our my some the here are top die unsere diese les nos ces las los estas estos nuestras le i ecco as os nossos de "
    "onze deze oto nasze naše вот наши"
)
"""Words before such a number, or in its place: ``Our three takeaways``, ``Our takeaways``."""

AFTER_COUNTED = (
    "about from on of for to in after before behind zum zur zu über aus von vom nach für sur de du des à après pour "
    "sobre del para su da di dal dalla sul sulla della do dos over uit na z ze o k od про о об из από για عن من"
)
"""Words behind what is counted: ``Four lessons from the vote``."""

DONE = (
    "updated corrected published edited produced translated written compiled originally adapted amended supported "
    "funded changed republished first clarified revised condensed generated based"
)
"""What is said of a story by those who made it: ``This report was updated``."""

OUTLET_FIRST = "evening daily morning sunday weekly county national"
"""First words of outlets, and of no persons."""

ROLE_WORDS = (
    "analyst correspondent reporter writer editor staff producer contributor columnist fellow director "
    "professor bureau chief special senior deputy contributing managing executive associate assistant freelance "
    "spécial spéciale spéciaux especial speciale "
    "korrespondent korrespondentin redakteur redakteurin redakteure autor autorin journaliste correspondant "
    "correspondante envoyé envoyée rédacteur rédactrice corresponsal enviado enviada redactor redactora periodista "
    "repórter correspondente colunista enviado inviato corrispondente "
    "korrespondenten reporterin verslaggever verslaggeefster redacteur mitarbeiter mitarbeiterin author "
    "journalist journalistin giornalista jornalista redaktör redaktør redattore"
)

BODIES = (
    "committee board council team society association union collective club crew class choir parents residents "
    "neighbours neighbors students pupils editors friends members trust secretariat ministry commission foundation "
    "campaign organisers organizers"
)
"""Last words of those who sign together, behind `The`: no outlets."""

NOBODY = (
    "staff agencies agency redaktion redacción redação redazione rédaction newsroom agencias agências agences team "
    "desk admin"
)
"""Who signs for nobody by name."""

YOU = (
    "you your you're you'll our us we sie ihre ihren ihnen uns unser unsere vous votre vos nous notre nos usted "
    "su te tu nosotros nuestro nuestra você sua nosso nossa je jouw uw ons onze"
)
"""Words that speak to the reader, or for the outlet."""

SEEN = (
    "pictured seen shown shows showing poses posed posing pose left right centre center above below file undated "
    "arrives arriving leaves leaving waves waving speaks speaking stands standing walks walking attends attending "
    "holds holding smiles smiling looks looking celebrates celebrating wearing sits sitting "
    "links rechts mitte oben unten zeigt gauche droite izquierda derecha durante"
)
"""What captions say of those who are in the picture."""

PICTURE = (
    "photo photos photograph photographs photographer photographed picture pictures image images video videos "
    "footage gallery slideshow screenshot selfie portrait illustration graphic chart map credit courtesy handout "
    "foto fotos bild bilder fotografie grafik karte quelle galerie vidéo photographie imagen imágenes foto: crédit "
    "fuente gráfico immagine imagem reprodução beeld"
)
"""Words for pictures."""

AGENCY = (
    "getty reuters afp ap epa shutterstock alamy istock dpa efe ansa pa instagram twitter facebook youtube tiktok "
    "maxppp lusa anp tt ritzau ntb pap ats keystone belga lapresse adnkronos askanews aap pti ani ians aa dha iha тасс "
    "folhapress رويترز وكالات أ.ف.ب ا.ف.ب الأناضول "
    "imago bloomberg xinhua sipa rex imagebank unsplash pixabay wikimedia flickr"
)
"""Who pictures are had from."""

OFFER = (
    "sign subscribe newsletter newsletters podcast app download click join follow register buy shop save offer "
    "deal free alerts inbox email whatsapp telegram comment comments share print recommended sponsored "
    "advertisement advertising latest breaking live watch listen read more here free tips "
    "abonnieren anmelden kostenlos bestellen anzeige artikel hier mehr teilen drucken jetzt "
    "abonnez inscrivez abonnés gratuit recevez partager suscríbete gratis suscribirse boletín compartir siga assine"
)
"""What page furniture has to offer."""

PLEDGE = (
    "subscribe subscriber subscribers subscription subscribing newsletter newsletters inbox podcast podcasts "
    "briefing donate donation donations journalism journalists reporters paywall paywalls supporters alerts "
    "membership unsubscribe privacy terms abonnieren abonnement postfach datenschutz journalismus abonnez abonné "
    "abonnés abonner confidentialité suscríbete suscripción suscriptor suscriptores boletín privacidad periodismo "
    "assine assinante assinantes jornalismo privacidade iscriviti abbonati abbonamento giornalismo"
)
"""What an outlet asks of its readers, or promises them; two of these words make a plea."""

AMOUNTS = (
    "pinch handful dash sprig splash tsp tbsp prise etwas handvoll el tl pincée poignée pizca puñado pizzico pitada "
    "snufje szczypta špetka"
)
"""Words for how much of an ingredient that no figure tells."""

WORK = (
    "contributed reporting report reported editing edited writing written produced compiled translated correction "
    "corrected clarification updated published originally article story version earlier editor editors writer "
    "correspondent reporter columnist fellow professor author redaktion autor bericht mitarbeit "
    "rédaction redacción reportagem"
)
"""Words for the making of a story."""

IN_PLACES = "de del della di da la le du des the of sur am an im auf y e i do dos das"
"""Words that stay small inside a place."""

PLACING = "in at near outside nahe nördlich südlich östlich westlich près en cerca em perto vicino i nära nær w we v ve"
"""After which a place is named, and seldom anybody: not ``from``, ``to``, ``by``."""

NO_PLACE_FIRST = (
    "in on at and but by for from with as it he she they this that when after before a an i we if redacción"
)
"""With which no place begins."""

NO_PLACES = (
    "NATO NASA OPEC FIFA UEFA UNESCO UNICEF BREAKING EXCLUSIVE UPDATE UPDATED ANALYSIS OPINION WATCH READ MORE FILE "
    "RÉCIT REPORTAGE ENQUÊTE ANALYSE ENTRETIEN TRIBUNE CHRONIQUE DÉCRYPTAGE PORTRAIT ÉDITO CRITIQUE INFOGRAPHIE "
    "RECIT ENQUETE DECRYPTAGE TÉMOIGNAGE TEMOIGNAGE CARTE INFO "
    "VIDÉO EXCLUSIF DIRECT VRAI FAUX KOMMENTAR KRITIK GLOSSE PORTRÄT EXKLUSIV LIVEBLOG ANÁLISIS OPINIÓN ENTREVISTA "
    "CRÓNICA REPORTAJE EXCLUSIVA ANÁLISE ANALISI INTERVISTA ESCLUSIVA COMMENTO "
    "PHOTO PHOTOS VIDEO LIVE NEWS FACTBOX TIMELINE EXPLAINER CORRECTED CORRECTION REVIEW INTERVIEW EILMELDUNG"
)
"""What stands in capitals before a dash and is no place."""

BEFORE_HYPHEN = (
    "well non self half short full left right twenty thirty forty fifty sixty seventy eighty ninety first third one "
    "two three four five six seven eight nine ten quasi vice euro franco anglo austro sino vis rendez porte peut celui "
    "celle ceux"
)
"""First parts of words that keep their hyphen."""

MAY_STAND_BEFORE_HYPHEN = "ex pro pre anti co post mid semi multi"
"""First parts that keep it before a word that the story has by itself."""

AFTER_HYPHEN = "old based born led style known minded sized elect il elle ils elles ci là même mêmes être"
"""Last parts of words that keep their hyphen."""

ENDINGS = "er ers ing ings ed est teen ty sion tion sense ly ness ment ments al ally ism ist ists able ful"
"""Last parts that are no words."""

SOLID_BEGINNINGS = "under over with out for some any every how what when where there here mean super"
"""First parts that are words by themselves, but make a whole with what follows."""

AFTER_HYPHENS = "und oder bis beziehungsweise bzw and et ou y"
"""What follows a hyphen that stands for the rest of a word: ``Vor- und Nachteile``."""

OFFICES = (
    "professor lecturer "
    "correspondent reporter writer editor columnist contributor journalist korrespondent korrespondentin reporterin "
    "redakteur redakteurin autorin journaliste correspondant correspondante rédacteur rédactrice corresponsal "
    "redactor redactora periodista repórter correspondente colunista jornalista inviato corrispondente giornalista "
    "redattore verslaggever verslaggeefster redacteur journalistin redaktör redaktør korespondent korespondentka "
    "dziennikarz dziennikarka reportér reportérka корреспондент обозреватель журналист"
)
"""What a writer may be called who is named beside it: ``Arts correspondent``."""

IS_SOMEBODY = "es is est ist è é jest je är er он she he sie er elle il ella él lei lui zij hij"
"""With which a sentence begins below a writer's name that tells who that is."""

OURS = (
    "our onze unser unsere unserem unserer unseren notre nos nuestro nuestra nuestros nuestras nostro nostra nosso "
    "nossa vår våra vores naszego naszej naší našeho"
)
"""Before the office of a writer: ``Door onze redacteur …``."""

LIFE = (
    "born died geboren gestorben né née mort morte décédé décédée nacido nacida fallecido fallecida nació murió "
    "nato nata morto morta nascido nascida falecido falecida nasceu morreu overleden gestorven urodzony urodzona "
    "zmarł zmarła ur narozen narozena zemřel zemřela född avliden död født død syntynyt kuollut născut născută "
    "decedat született meghalt doğum ölüm родился родилась умер умерла скончался скончалась народився народилася "
    "помер померла γεννήθηκε πέθανε נולד نوفي ولد ولدت توفي توفيت"
)
"""With which a line begins that says when somebody was born, or died: that day is not the story's."""

PLACE_FIRST = (
    "new san santa santo são sankt st saint sainte los las port puerto porto fort north south east west northern "
    "southern great upper lower lake mount cape el la le les den der bad buenos rio hong tel abu kuala addis phnom "
    "nowy nowa nowe stary ho mexico salt little long palm santiago ciudad villa vila villar castel reggio kansas "
    "oklahoma panama quezon des baton grand ann cedar colorado"
)
"""With which a place of several words begins, that might else be somebody's name."""

PLACE_LAST = (
    "bay beach city creek falls harbour harbor heath heights island junction mouth pass point rapids ridge sands shore "
    "springs town valley village county"
)
"""With which one ends; surnames such as Hill and Wood are left out."""

MINUTES = (
    "min mins minute minutes minuten minuto minutos minuti minuut minut minuty minuter minutter perc dakika мин минут "
    "минуты минута хв хвилин دقائق دقيقة 分 分钟 分鐘 분"
)

READING = (
    "read reading listen listening watch watching audio lecture lire de à écouter lesezeit lesen hören artikel zum "
    "temps lectura lettura leitura leestijd lezen czytania czytanie čtení läsning lästid lästid lesetid læsetid "
    "lesning okuma чтения чтение читати lukuaika dauer duration durée time to the duración durata"
)
"""What the time that it takes to read or to hear a story is told with."""

ADS = (
    "advertisement advertisements advertising sponsored anzeige werbung publicité publicidad pubblicità publicidade "
    "advertentie reklama inzerce annons reklame annonse annonce mainos реклама διαφήμιση إعلان"
)
"""Where an advertisement stood."""
