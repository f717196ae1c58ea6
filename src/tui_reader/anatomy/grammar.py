"""Words by which clauses are told, where they begin and where they cannot end; per language, as in `word_lists`."""

from __future__ import annotations

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

PAST_VERBS = {
    "en": "took made met spoke gave went came led held sent stood sat kept lay brought bought built became began "
    "broke chose drew fell "
    "felt flew grew heard knew left lost meant paid put ran rose saw sold shot sought spent stole taught "
    "thought threw "
    "understood wore won wrote asked called closed decided died ended failed found got named opened ordered passed "
    "planned promised refused resigned returned said showed started stopped told turned voted warned "
    "struck swept spread shook tore blew drove broke bore bit burst cut dealt dug drank ate fed fought fled froze hid "
    "hung laid lent overtook pulled quit rang rode sank shut slid slept spun stole stuck swam swore threw woke "
    "withdrew "
    "wound agreed banned blamed ended helped killed launched moved pleaded rejected ruled vowed voted",
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

ARTICLES = "a an the der die das ein eine le la les un une el los las una unos"

WAITING = (
    "der die dem den des eine einen einem einer eines im am zum zur vom von für und oder sowie gegen ohne seit wegen "
    "zwischen beim ins"
)
"""German words with which hardly a headline ends, small verb particles aside: what they stand before, with a capital
often, is on the next line."""

PREPOSITIONS = (
    "for from into over in on at with during amid against through by about across around behind under without between "
    "towards within among following ahead upon despite near "
    "für von mit bei nach bis gegen über unter zwischen durch ohne vor aus seit wegen "
    "pour dans sur avec depuis sans sous entre vers chez contre "
    "para en con desde tras sin sobre hacia hasta "
    "per tra fra dopo presso com em sem após "
    "بعد قبل في من إلى على عن مع منذ حتى خلال بين تحت فوق ضد حول عند"
)
"""Where a sentence can be broken off if need be."""

CLAUSE_WORDS = (
    "and but or who which that after because as when while where why how whether said says since although "
    "though if before until "
    "und aber oder weil als wenn nachdem sagte seit obwohl bevor dass "
    "et mais ou qui que parce après quand lorsque dont y pero porque después cuando donde"
)
"""Words that open another clause: before them a sentence can be broken off and still say something."""

ASKING = (
    "what how why who where when which was wie warum wer wann wo welche welcher wieso weshalb qui que quoi comment "
    "pourquoi qué cómo por"
)

LEADING_ON = "it but and in on at the they he she this that these those here then there"
"""First words of a sentence rather than a headline."""

RELATIVE = {
    "en": "that who which whom whose where",
    "de": "der die das dem den deren dessen welcher welche welches",
    "fr": "qui que dont où",
    "es": "que quien quienes cuyo cuya",
    "it": "che cui",
    "pt": "que cujo cuja",
    "nl": "die dat",
    "pl": "który która które którzy którego którym",
    "cs": "který která které kteří kterého kterou",
    "ru": "который которая которое которые которого которой которым которых",
}
"""Words that open a clause which tells of whom or what."""

SUBORDINATING = {
    "en": "when while as if although though because since after before until once unless whereas",
    "de": "wenn als nachdem weil obwohl während bevor da sobald seit bis falls",
    "fr": "quand lorsque alors si comme tandis puisque après avant",
    "es": "cuando mientras si como aunque porque después antes",
    "it": "quando mentre se come poiché dopo prima sebbene",
    "pt": "quando enquanto se como embora porque depois antes",
    "nl": "toen als terwijl omdat hoewel nadat voordat",
}
"""Words that open a clause which waits for the main one, at the beginning of a sentence."""

JOINING = "but and und aber mais et pero y ma mas"
"""First words of a sentence that goes on from another."""

UNFINISHED = (
    "our own my your can could may might must should very more most such other some many several ever never both "
    "either "
    "every each any all just also still "
    "unsere ihre seine sehr mehr très leurs faute muy sus molto muito"
)
"""Words that wait for another, and are neither small words nor prepositions."""
