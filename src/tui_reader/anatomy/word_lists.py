"""Words that tell parts of a story, times and clauses apart, per language; parted by spaces, in lower case."""

from __future__ import annotations

TIMESTAMP_WORDS = "published updated posted modified created veröffentlicht aktualisiert publié publicado actualizado"

AGO = {
    "en": "second seconds minute minutes min mins hour hours hr hrs day days week weeks month months year years "
    "ago about over a an one",
    "de": "vor sekunde sekunden minute minuten stunde stunden tag tagen woche wochen monat monaten jahr jahren "
    "einer einem",
    "fr": "il y a une un minute minutes heure heures jour jours semaine semaines mois an ans",
    "es": "hace un una minuto minutos hora horas día días semana semanas mes meses año años",
}
"""What a time such as `4 days ago` is made of."""

DATE_WORDS = {
    "en": "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun "
    "gmt utc est edt cst "
    "cdt mst mdt pst pdt bst hkt the and of at on first last originally",
    "de": "montag dienstag mittwoch donnerstag freitag samstag sonntag uhr cet cest mez mesz den",
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche",
    "es": "lunes martes miércoles jueves viernes sábado domingo",
    "pt": "segunda terça quarta quinta sexta sábado domingo",
}
"""What stands in a date line besides figures and the names of months."""

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

HEADLINE_VERBS = {
    "en": "accuses admits agrees aims announces apologizes apologises appeals approves arrives asks attacks bans "
    "banned beats becomes begins blames blasts blocks boosts breaks brings builds calls can cancels "
    "cancelled catches causes celebrates charged chooses claims clashes closes comes completes condemns "
    "confirms could courts crashes cuts deals defeats defends delivers denies details dies died doubled "
    "drops eats ends enters exits expands explains explodes faces fails falls fears fights finds fires flees "
    "found gets give gives goes grows hails halts hears helps hints hit hits holds hopes hurts impacts "
    "jailed joins jumps keep keeps kicks killed kills knows launches lashes lays lead leads learns leave "
    "leaves lifts linked lists loses lost lowers makes marks may meets might moves must names needs offers "
    "opens orders outlines overtakes passes pays picks plans plays pleads pledges predicts prompts protects "
    "pulls puts quits raises reach reaches reacts refuses rejects relax releases reopens remains reports "
    "resigns responds returns reveals revealed rises rules runs saves saw says seeks sees sells sends set "
    "sets settles shares should shows shut shuts signs slams smashes sparks speaks spends stands starts "
    "stays steps stops strikes struggles sues suffers surges surpasses surprises suspends takes talks "
    "teaches teams tells tests threatens throws told tops trails tries tumbles turns unveils urge urges "
    "votes wakes wants warned warns wears wins won works worries is are was were has have had will does do "
    "did isn't aren't won't can't don't doesn't be been",
    "de": "ist sind war waren hat haben wird werden kann können soll sollen muss müssen will wollen darf stirbt "
    "fordert warnt kritisiert plant sucht streitet findet steigt fällt kommt geht bleibt gibt macht zeigt "
    "sagt verliert gewinnt startet beginnt endet öffnet schließt verbietet erlaubt bekommt verlässt trifft "
    "lehnt stellt nennt sieht droht hilft steht bauen baut",
    "fr": "est sont était a ont va vont peut peuvent doit veut fait cherche cherchent demande annonce prend perd "
    "gagne ouvre ferme refuse dénonce accuse appelle propose lance reste devient meurt savent",
    "es": "es son era ha han va van puede pueden debe quiere hace busca pide anuncia pierde gana abre cierra "
    "rechaza denuncia acusa propone lanza dice muere llega deja sube baja crece advierte exige",
    "it": "è sono ha hanno va può deve vuole fa cerca chiede annuncia perde vince apre chiude",
    "pt": "é são foi tem têm vai pode deve quer faz busca pede anuncia perde vence abre fecha diz morre",
    "nl": "is zijn was heeft hebben wordt kan moet wil gaat komt",
}
"""Finite verbs that headlines live by; a subhead seldom has one."""

STOP_WORDS = {
    "en": "the a an of to in and or but for on at by with from as is are was were be been has have had that this "
    "these those it its his her their who which whose whom where when while after before because if than not "
    "no into over under about between during against said he she they we i you will would could",
    "de": "der die das den dem des ein eine einen einem einer eines und oder aber in im an am auf zu zum zur von "
    "vom mit für bei aus nach über unter ist sind war waren hat haben wird werden dass nicht sich als auch "
    "es er sie wir wie noch um durch",
    "fr": "le la les l un une des du de d et ou mais à au aux en dans sur sous par pour avec sans est sont était a "
    "ont que qui ne pas ce cette ces il elle on nous se son sa ses leur plus",
    "es": "el la los las un una unos unas de del y o pero a al en con por para sin sobre es son era ha han que no "
    "se su sus lo como más este esta",
    "it": "il lo la i gli le un una di del della dei e o ma a al in nel con per su da dal che non si è sono ha "
    "hanno come più questo questa",
    "pt": "o a os as um uma de do da dos das e ou mas em no na nos nas com por para que não se é são foi tem ao à "
    "como mais seu sua",
    "nl": "de het een van en of maar in op te aan met voor bij uit naar over is zijn was waren heeft hebben dat "
    "die niet zich als ook er",
    "pl": "i w na z do że nie się to jest o po za od dla przez jak ale przy czy jego jej są był była",
    "cs": "a v na se z do že je to o po za od pro jak ale při nebo jeho její jsou byl byla ve ze i",
}

CLAUSE_WORDS = (
    "and but or who which that after because as when while where why how whether said says since although "
    "though if before until "
    "und aber oder weil als wenn nachdem sagte seit obwohl bevor dass "
    "et mais ou qui que parce après quand lorsque dont y pero porque después cuando donde"
)
"""Words that open another clause: before them a sentence can be broken off and still say something."""

PREPOSITIONS = (
    "for from into over in on at with during amid against through by about für von mit bei nach bis gegen über "
    "pour dans sur avec depuis para en con desde tras"
)
"""Where a sentence can be broken off if need be."""

PAST_VERBS = {
    "en": "took made met spoke gave went came led held sent stood sat kept lay brought bought built became began "
    "broke chose drew fell "
    "felt flew grew heard knew left lost meant paid put ran rose saw sold shot sought spent stole taught "
    "thought threw "
    "understood wore won wrote asked called closed decided died ended failed found got named opened ordered passed "
    "planned promised refused resigned returned said showed started stopped told turned voted warned",
    "de": "nahm machte traf sprach gab ging kam führte hielt schickte stand saß blieb brachte kaufte baute wurde "
    "begann fiel fand lag "
    "sah schrieb verlor gewann sagte entschied schloss öffnete zog",
    "fr": "pris fait rencontré donné allé venu tenu envoyé resté apporté acheté construit devenu commencé tombé "
    "trouvé vu écrit perdu "
    "gagné dit décidé fermé ouvert",
    "es": "tomó hizo dio fue vino llevó envió quedó trajo compró construyó comenzó cayó encontró vio escribió "
    "perdió ganó dijo decidió "
    "cerró abrió murió",
}

LEADS_AWAY = "from on about in at here by of for to the our more stories news articles coverage"
"""After a label such as `Read more`, words that name no story."""

BEFORE_HOURS = "at by from until till um ab bis à a las alle às om kl kl. o от в"
"""Words after which figures are a time of day, not the length of a video."""

ARTICLES = "a an the der die das ein eine le la les un une el los las una unos"

ASKING = (
    "what how why who where when which was wie warum wer wann wo welche welcher wieso weshalb qui que quoi comment "
    "pourquoi qué cómo por"
)

LEADING_ON = "it but and in on at the they he she this that these those here then there"
"""First words of a sentence rather than a headline."""

ABBREVIATIONS = (
    "mr mrs ms dr st gen sen rep gov prof lt col supt jr sr vs no nr jan feb aug sept oct nov dec bzw usw ca sra srta"
)

NAME_PARTICLES = "and und et y e & de del della di da la le von van der den zu el al bin ben ter of i en a"

OUTLET_WORDS = (
    "news post times press gazette courier chronicle herald tribune journal wire today magazine network "
    "radio tv media "
    "mail guardian independent observer telegraph mirror sun star globe zeitung anzeiger blatt nachrichten rundschau "
    "kurier tagblatt monde figaro dépêche presse país mundo diario periódico corriere repubblica giornale "
    "folha jornal "
    "cnn bbc business"
)

ROLE_WORDS = (
    "analyst correspondent reporter writer editor staff producer contributor columnist fellow director "
    "professor bureau chief special senior deputy contributing managing executive associate assistant freelance "
    "korrespondent korrespondentin redakteur redakteurin redakteure autor autorin journaliste correspondant "
    "correspondante envoyé envoyée rédacteur rédactrice corresponsal enviado enviada redactor redactora periodista "
    "repórter correspondente colunista enviado inviato corrispondente "
    "journalist journalistin giornalista jornalista redaktör redaktør redattore"
)

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
    "imago bloomberg xinhua sipa rex imagebank unsplash pixabay wikimedia flickr"
)
"""Who pictures are had from."""

OFFER = (
    "sign subscribe newsletter newsletters podcast app download click join follow register buy shop save offer "
    "deal free alerts inbox email whatsapp telegram comment comments share print recommended sponsored "
    "advertisement advertising latest breaking live watch listen read more here free tips "
    "abonnieren anmelden kostenlos bestellen anzeige artikel hier mehr teilen drucken jetzt "
    "abonnez inscrivez gratuit recevez partager suscríbete gratis suscribirse boletín compartir siga assine"
)
"""What page furniture has to offer."""

WORK = (
    "contributed reporting report reported editing edited writing written produced compiled translated correction "
    "corrected clarification updated published originally article story version earlier editor editors writer "
    "correspondent reporter columnist fellow professor author redaktion autor bericht mitarbeit "
    "rédaction redacción reportagem"
)
"""Words for the making of a story."""

IN_PLACES = "de del della di da la le du des the of sur am an im auf y e i do dos das"
"""Words that stay small inside a place."""

NO_PLACE_FIRST = (
    "in on at and but by for from with as it he she they this that when after before a an i we if redacción"
)
"""With which no place begins."""

NO_PLACES = (
    "NATO NASA OPEC FIFA UEFA UNESCO UNICEF BREAKING EXCLUSIVE UPDATE UPDATED ANALYSIS OPINION WATCH READ MORE FILE "
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
