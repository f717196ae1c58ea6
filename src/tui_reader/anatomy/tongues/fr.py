"""French."""

from __future__ import annotations

PREPOSITIONS = (
    "à au aux en dans sur sous par pour avec sans depuis entre vers chez contre après avant selon dès malgré "
    "pendant lors hors près devant derrière durant jusqu jusqu'à jusqu'au jusqu'en faute parmi outre via autour "
    "afin face grâce suite"
)
OF = "de du des d"
DETERMINERS = (
    "le la les l un une ce cet cette ces son sa ses leur leurs notre nos deux trois quatre cinq six sept huit neuf "
    "dix onze douze quinze vingt trente cent mille plusieurs quelques tous toutes chaque aucun aucune"
)
SUBORDINATING = "quand lorsque lorsqu alors si comme tandis puisque après que qu afin parce pourquoi comment"
RELATIVE = "qui que qu dont où lequel laquelle"
JOINING = "et mais ou car"
AUXILIARIES = (
    "est sont était étaient a ont avait avaient sera seront aura auront va vont allait peut peuvent pourra pourrait "
    "pourraient doit doivent devra devrait devraient veut veulent fut furent serait seraient aurait auraient vient "
    "viennent fait font été"
)
ADVERBS = (
    "ne n pas plus jamais aussi encore déjà toujours désormais bien enfin finalement très peu presque notamment se "
    "s rien en y"
)
TIMES = (
    "prochaine dernière passé lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai "
    "juin juillet août septembre octobre novembre décembre hier demain matin soir nuit après-midi semaine mois "
    "année week-end aujourd'hui prochain dernier"
)
PRONOUNS = "il elle ils elles on nous je ce c cela ça y leur leurs son sa ses"
REPORTING = (
    "dit déclaré affirmé annoncé indiqué expliqué assure révèle révèlent précise annonce indique explique affirme "
    "rapporte estime selon appris"
)
PURPOSE = "pour afin"
PARTICIPLES = "é ée és ées i ie is ies it ite u ue us ues ert erte mis mise pris prise fait mort morte né née"
PARTICIPLE_FORMS = "été eu mis pris fait dit mort morte morts né née venu vu su pu dû"
INFINITIVES = "er ir re"
PARTICLES = ""
VERBS = {
    "-": (
        "est sont était étaient a ont avait avaient sera seront aura auront va vont allait peut peuvent pourra "
        "pourrait pourraient doit doivent devra devrait devraient veut veulent fut furent serait seraient aurait "
        "auraient fait font fera feront faisait dit disent disait sait savent vit vivent tient tiennent vient "
        "viennent revient reviennent devient deviennent obtient craint craignent prend prennent reprend apprend "
        "apprennent met mettent permet permettent promet promettent bat battent perd perdent rend rendent vend "
        "vendent attend attendent répond descend défend prétend entend suspend étend produit conduit reconduit "
        "interdit interdisent croit croient voit voient reçoit reçoivent connaît connaissent naît meurt meurent "
        "court dort dorment sort sortent part partent sert servent sent ouvre ouvrent offre offrent découvre "
        "découvrent souffre souffrent suit suivent poursuit écrit écrivent lit fuit rompt tend mord remet soumet "
        "admet détruit construit construisent rejoint rejoignent éteint atteint plaint condamne essuie essaie paie "
        "paye envoie emploie nettoie jette rejette appelle rappelle lève achève achète mène emmène pèse gèle cède "
        "possède s'agit complète inquiète accélère considère répète révèle protège lança annonça commença menaça "
        "dénonça plaça renonça força exigea dirigea mangea changea engagea prit mit fit tint vint dut put sut eut "
        "remporta faut fallait plaît déplaît acquiert conclut exclut inclut résout vaut valent cèdent révèlent "
        "lèvent mènent achètent pèsent appellent jettent envoient emploient inquiètent protègent dépend dépendent "
        "confond répand fond parvient parviennent intervient survient retient soutient soutiennent maintient "
        "contient revêt surprend surprennent transmet transmettent affranchit"
    ),
    "e ent a èrent ait aient era eront erait eraient": (
        "recherch circul abandonn abrit aboutiss accompagn accus affol aggrav alarm amput anticip assassin assiég "
        "attrist bâill bless bouch bouleversa brad cambriol captiv célébr chavir choisiss cogn commémor constat "
        "consolid convi craqu culmin décim décroch défi déménag dérob désavou dévast dévalis divorc éclips égal "
        "élev émerveill enflamm enterr envol épuis étonn étouff évolu fédèr flamb franchiss freine fusill gel "
        "grignot grond hérit hiss ignor immol incarn intrigu jaillis lorgn malmèn mont multipli noi octro parrain "
        "patron pein pill plafonn pleur prim progress quêt ram récompens récidiv redémarr rédig regroup remont "
        "repêch rétrograd sacrifi sauv séch séduis sillonn soud squatt stimul tracass transform triomph tutoi "
        "vacill vis volatilis accept achet admir adopt affich affirm affront aid aim ajout aliment alert améliore "
        "amélior anim annonc annul appart appliqu apport approuv arrach arrêt arriv assist assur attaqu attir "
        "attribu augment autoris avanc bais baiss bloqu bouscul bris brûl caus cess chang chant charg cherch choqu "
        "coll command commenc communiqu compens compliqu compt concern confirm confi conserv consol consult contest "
        "continu contrôl convoqu copi coul coup coût crash cré critiqu cumul danc dans débarqu débat débord débloqu "
        "débout début décid déclar déclench décol décoll découp défil dégag délivr demand démarr démissionn dénonc "
        "dépass dépos dérap déserv désign désert dessin détourn détrôn dévoil dévor dirig discut disput divis donn "
        "doubl dur échapp échang échou éclair éclat économis élabor élimin embauch emport emprisonn emprunt encaiss "
        "encourag engag enregistr enseign entam entour entr entraîn envahi envisag épargn érig escort espér estim "
        "évacu évit évoqu examin exig exist expérim expliqu explos export exporte expos exprim expuls fabriqu fauch "
        "favoris ferm fêt figur financ fond form forc fouill frapp fréquent frôl fusionn gagn gard gâch gér grimp "
        "guid habit hésit honor illumin imagin impliqu import impos inaugur incendi incit indiqu infirm inform "
        "inond install instaur insult interpell interrog investi invit isol jou jug lanc laiss libèr limit livr log "
        "lutt manifest mang manqu march marqu martel menac milit mis mobilis modifi montr monr nag navigu négoci "
        "nomm not occup opér oppos organis os oubli panach parl particip pass patient pens perturb peupl pilot plac "
        "plaid planch plong port pos poss pouss pratiqu précis préfèr prépar présent press prêt prévoi priv procéd "
        "prolong promulgu prononc propos prot protest prouv provoqu publi quitt racont rachet raméne ralli rappe "
        "rapport rassembl rat ravag réalis reboiss recal réclam récolt recommand reconst recrut recul récupèr "
        "redout réduis refus regagn regard regrett régn rejet relanc relat relax rempl remplac remport renforc "
        "renonc rentr renvers repla report repos représent reproch résist respect ressembl rest restaur restitu "
        "retard retir retourn retrac retrouv réuss réveill revendiqu rêv risqu roul ruin sabot salu sanctionn saut "
        "secou séjourn sembl séquestr sign signal simplifi soign sollicit sombr sonn souhait soulign soupçonn stagn "
        "stationn stopp subsist succomb suffoqu suppli supprim surveill suspect tabl tard témoign tent termin tir "
        "tomb touch tourn travaill travers trembl tromp troubl trouv tu us utilis vaccin vari veill vérifi vers "
        "viol visit vol vot voyag accumul fragilis dévelop développ sacr couronn rassur domin écras accueill"
    ),
    "it issent issait issaient ira iront irait irent": (
        "fin chois grand réuss réun ralent ag établ garant investi invest blanch bond bât démol enrich envah fourn "
        "franch guér jaill nourr obé part pér pourr puni rempl répart réfléch sais sév sub surg trah vieill adouc "
        "applaud avert convert élarg éblou faibl affaibl"
    ),
    "- ent ait aient it irent ra ront rait": (
        "vend attend perd rend répond descend défend prétend entend suspend étend"
    ),
}
PAST = "èrent aient eront"
