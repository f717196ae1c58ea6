"""Words by which the clauses of a lead are told apart; per language, as in `word_lists`.

Read only where a title is made up. `grammar` has those that the signs of the model are made of, too.
"""

from __future__ import annotations

FINITE_VERBS = {
    "en": "say know think believe give work live hope want make run own employ repair believes thinks employs repairs "
    "sings lives turns plans carries kept learn teach sell eat love loves hate hates carry grow remember remembers "
    "cost costs need play write cross crosses matters come stay sits lies ride rides feeds bears blew rang sang fed "
    "sued freed agreed slept crept dreamt spoils tastes smells sounds belongs depends wonder wonders",
    "de": "gilt liegt lebt leben wohnt arbeitet arbeiten fährt fahren läuft laufen hält halten spricht sprechen sitzt "
    "sitzen wächst wachsen steigen sinkt sinken fehlt fehlen wartet warten sammelt sammeln repariert verhandelt "
    "verhandeln zählt zählen zählten kämpft kämpfen erhält erhalten wirft schlägt verlangt verlangen befürchtet "
    "befürchten erwartet erwarten beschließt beschloss einigt einigen gelten ruft rufen lässt lassen lernt lernen isst "
    "zieht ziehen singt singen feiert feiern meldet melden prüft prüfen setzt setzen braucht brauchen weiß wissen "
    "glaubt glauben rückt rücken räumt ging gingen kamen stieg starb starben lief fuhr rief trug schlug ließ dauert "
    "dauerte zeigte hatten mussten wollten suchen suchte fordern protestieren demonstrieren streiken rettete stehen",
    "fr": "dit disent sait vit vivent ferment ouvrent coûte coûtent vend vendent attend attendent demandent tient "
    "tiennent vient viennent craint craignent espère espèrent restent compte comptent croit croient parle parlent "
    "travaille travaillent habite habitent relaient menace menacent prépare préparent interdit dort dorment pense "
    "pensent permet permettent produit réclame réclament mange mangent passe passent joue jouent apprend apprennent "
    "étend visite visitent révèle montre souhaite souhaitent veulent doivent dure durent tourne coule pousse pèse mène "
    "refusent appellent lancent suit suivent recule augmente augmentent baisse baissent tue sera seront aura auront "
    "était étaient avait avaient fut aggrave s'agit",
    "es": "dicen sabe saben vive viven tiene tienen cuesta cuestan vende venden espera esperan teme temen vuelve "
    "vuelven viene vienen sigue siguen queda quedan recorre recorren trabaja trabajan piden buscan quieren hacen "
    "canta duerme duermen cree creen parece reúne investiga investigan prohíbe exigen vigila estudia prepara reclama "
    "reclaman necesita necesitan fue fueron era eran hubo había habían será serán está están estaba estaban dio "
    "dieron hizo hicieron puso pusieron tuvo tuvieron quiso pudo vino",
    "it": "dice dicono sa sanno vive vivono tiene vende vendono aspetta torna tornano viene vengono vogliono possono "
    "devono resta restano lavora lavorano costa crede sembra era erano fu furono sarà saranno aveva avevano muore "
    "nasce cresce cala sale scende rischia rischiano",
    "pt": "diz dizem sabe vive vivem tinha tinham custa vende espera volta voltam vem querem podem devem fica ficam "
    "trabalha trabalham parece era eram foram será serão está estão estava fez fizeram disse disseram teve tiveram "
    "quis pôde perderam deu deram",
    "nl": "zegt zeggen weet weten woont wonen werkt werken staat staan ligt liggen zit zitten kost kosten vindt vinden "
    "maakt maken houdt houden gaan komen krijgt krijgen willen mag mogen zal zullen zou zouden werd werden had hadden "
    "kreeg kwam ging stond zat lag sloeg viel vielen kunnen moeten meldt verliest zoekt zoeken roept vraagt maakte",
    "pl": "jest są ma mają może mogą musi chce chcą będzie będą zostanie zostaną został została zostało było byli "
    "idzie stoi mówi mówią żyje rośnie traci szuka apeluje planuje",
    "sv": "är var har hade ska skall kan kunde vill ville måste blir blev får fick går gick säger sade står stod finns "
    "kommer kom tar tog gör gjorde ger gav dog döms stänger öppnar varnar kräver föreslår hittades söker stoppar hotar "
    "säljer",
    "no": "er var har hadde skal kan kunne vil ville må blir ble får fikk går gikk sier sa står sto finnes kommer kom "
    "tar tok gjør gjorde gir ga døde stenger åpner advarer krever",
    "da": "er var har havde skal kan kunne vil ville må bliver blev får fik går gik siger sagde står stod findes "
    "kommer kom tager tog gør gjorde giver gav døde lukker åbner advarer kræver",
}
"""Verbs that leads have, beside those of `grammar`."""

PAST_ENDINGS = {
    "es": "ó aron ieron aban uvo uvieron ará arán erá erán irá irán",
    "pt": "ou eu iu aram eram iram avam ará erá irá arão erão irão",
    "it": "arono irono avano erà irà eranno iranno",
    "fr": "aient èrent eront iront",
    "pl": "ała iła yła eła ali ili yli ało iło ował",
}
"""Endings of verbs of the past and the future, in words of some length."""

BEFORE_VERBS = {"fr": "ne se", "es": "se", "pt": "se", "it": "si"}
"""Words that a verb follows."""

ADVERBS = "nicht jetzt selbst damit somit zuletzt zunächst bereits längst erst fast meist sonst ernst sofort überhaupt"
"""German words that end as verbs do."""

PARTICIPLE_ENDINGS = {
    "fr": "é ée és ées",
    "es": "ado ada ados adas ido ida idos idas",
    "it": "ato ata ati ate uto uta uti ute",
    "pt": "ado ada ados adas ido ida idos idas",
}
"""How a word ends that tells more of the noun before it: ``les alpinistes portés disparus``."""

REPORTING = (
    "warn warns warning kündigte kündigt said says say "
    "told announced ruled warned added claimed confirmed believe believes think thinks hope shows "
    "sagte sagten sagt teilte erklärte warnte dit annoncé affirmé déclaré indiqué expliqué assure "
    "dijo afirmó anunció aseguró informó explicó disse afirmou anunciou detto annunciato zei zegt meldt maakte "
    "mówi poinformował powiedział säger"
)
"""Verbs whose clause holds what there is to tell."""

CONTENT = "that whether how why what dass ob wie que qu' che dat że att"
"""What opens that clause."""

CONDITIONS = {"en": "if unless", "de": "falls sofern", "fr": "si", "es": "si", "it": "se", "pt": "se", "nl": "als"}
"""What opens a clause without which the main one would not be true."""

OPENING = {
    "en": "according amid once despite not",
    "de": "rund im am in an auf beim zum zur trotz laut ab vom",
    "fr": "par faute selon dès malgré à en d'après",
    "es": "según a",
    "it": "secondo a da nel nella in",
    "pt": "segundo desde a na no",
    "nl": "in op bij na volgens door met sinds tijdens",
    "pl": "w we po na według",
}
"""What, beside the prepositions of `grammar`, opens words that tell when, where or who says so."""

ADJUNCTS = (
    "onto until till since per aan op bij naar uit over nas nos na no pelo pela nel nella nei sul sulla dal dalla al "
    "alla w we na po do z ze i på från till med um im am beim vom zum zur"
)
"""What, beside the prepositions of `grammar`, a clause can be broken off before."""

NEEDING = (
    "hours row series string pair handful group dozens hundreds thousands millions set range piece side top case sort "
    "bit lack hint number total half majority failure crime plan plans decision effort efforts attempt attempts bid "
    "move way reihe gruppe série dizaine groupe douzaine serie grupo docena"
)
"""Words that say nothing without the `of` or `to` after them."""

WAITING = "avoir être aver avere essere haber ter ser estar having being"
"""Verbs that wait for a participle."""

OTHERS = {
    "en": "and others",
    "de": "und andere",
    "fr": "et d’autres",
    "es": "y otros",
    "it": "e altri",
    "pt": "e outros",
    "nl": "en anderen",
    "sv": "och andra",
    "pl": "i inni",
}
"""What stands for the rest of a list."""

TO = {"es": "a al", "it": "al alla", "pt": "ao à", "fr": "au aux"}
"""What, beside the small words of infinitives in `grammar`, stands before that to which something is done."""

HOURS = {
    "en": "morning afternoon evening night",
    "fr": "matin soir après-midi",
    "es": "mañana tarde noche",
}
"""What may follow the day of the week."""

BEFORE_DAYS = {
    "en": "on early late",
    "de": "am an diesem dem",
    "fr": "ce",
    "es": "el este la pasado",
    "it": "questo",
    "pt": "na nesta no neste",
    "pl": "w we",
}
"""What goes with a day of the week when that is left out."""

BOUND_TO_DAYS = (
    "every each jeden jedem chaque cada ogni elke varje until till from since by before after for of bis seit ab vor "
    "nach du des le les au de depuis del hasta"
)
"""After these a day cannot be left out."""
