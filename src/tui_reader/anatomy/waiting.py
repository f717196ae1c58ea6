"""Words that wait for others, of all languages together; read only where a title is made up."""

from __future__ import annotations


def words_of(text: str) -> frozenset[str]:
    """Words parted by spaces, as a set."""
    return frozenset(text.split())


COUNTING = words_of(
    "half part cause causa most thousands hundreds dozens millions number danni rest one series lack head row string "
    "pair handful group moitié milliers centaines dizaine dizaines centaine nombre série partie tiers suite million "
    "mitad miles cientos decenas millones número serie mayoría veintena parte tercio uno una metà migliaia centinaia "
    "decine milioni numero gran metade milhares centenas dezenas milhões maioria zahl hälfte reihe gruppe teil helft "
    "deel aantal reeks groep euro euros dólares dollar dollars"
)
"""Words that say nothing without the `of` after them."""
INTENDING = words_of(
    "decision plan plans bid effort efforts attempt attempts move right rights call calls refusal failure pledge "
    "proposal chance"
)
"""English nouns that say nothing without the ``to`` after them."""
DEFINITE = words_of("the le la les l el los las il lo i gli o a os as der die das den dem het de det")
WITH_ARTICLE = words_of(
    "au aux al alla ai agli alle nel nella nei negli nelle sul sulla sui sulle dal dalla dai dalle ao à aos às no na "
    "nos nas pelo pela pelos pelas im am beim zum zur vom ins ans"
)
ALL_OF_THEM = words_of(
    "anyone everyone those whoever nobody alle ceux celui celle quienes los las quelli chi den de dem ci te ti"
)
"""What the clause behind it cannot be left out of."""
POSSESSIVES = words_of(
    "his her their its sein seine ihr ihre hans hennes deras son sa ses leur leurs su sus suo sua suoi sue seu seus "
    "suas zijn haar hun jego jej ich jeho její jejich hendes deres"
)
WAITED_FOR = words_of("that whether how why what que qu dass ob dat of che att at że czy že zda se si wie")
NEGATIONS = words_of("pas plus jamais rien not never no nicht niet inte ikke sich zich sig seg się se")
EXPLETIVES = ("es", "det", "het", "der", "er", "sich", "zich", "sig", "seg")
CONDITIONS = ("if", "unless", "falls", "sofern", "wenn", "si", "se", "als", "om", "hvis", "jeśli", "pokud")
NUMBERS = words_of(
    "one two three four five six seven eight nine ten eine zwei drei vier fünf sechs sieben acht neun zehn twee drie "
    "vijf zes zeven negen tien två tre fyra fem sex sju åtta nio tio to fire seks syv åtte otte ni ti deux trois "
    "quatre cinq sept huit neuf dix dos tres cuatro cinco seis siete ocho nueve diez due quattro cinque sei sette "
    "otto nove dieci dois duas três quatro sete oito dez dwa trzy cztery pięć dva tři čtyři pět"
)
