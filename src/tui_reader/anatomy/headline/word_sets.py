"""Words of several languages that have a meaning of their own for what may be left out."""

from __future__ import annotations


def words_of(text: str) -> frozenset[str]:
    """Words parted by spaces, as a set."""
    return frozenset(text.split())


COUNTING = words_of(
    "half part cause causa most thousands hundreds dozens millions number danni rest one series lack head row "
    "string pair handful group moitié milliers centaines dizaine dizaines centaine nombre série partie tiers "
    "suite million mitad miles cientos decenas millones número serie mayoría veintena parte tercio uno una metà "
    "migliaia centinaia decine milioni numero gran metade milhares centenas dezenas milhões maioria % percent "
    "cent cento ciento procent euro euros dólares dollar dollars cerca milhão millón milione miliardi milliards "
    "milliard menos meno moins más più plus mais totalité totalidad totalidade"
)
"""Words that say nothing without the `of` after them."""
INTENDING = words_of(
    "decision plan plans bid effort efforts attempt attempts move right rights call calls refusal failure pledge "
    "proposal chance"
)
"""English nouns that say nothing without the ``to`` after them."""
DEFINITE = words_of("the le la les l el los las il lo i gli o a os as de")
WITH_ARTICLE = words_of(
    "au aux al alla ai agli alle nel nella nei negli nelle sul sulla sui sulle dal dalla dai dalle ao à aos às "
    "no na nos nas pelo pela pelos pelas"
)
LACKING = words_of("without sans sin sem senza bez")
"""Prepositions of what is left or made to be without something."""
ALL_OF_THEM = words_of(
    "celles lo quello quella quelle aquel aquellos aquele aquela aqueles aquelas people lidé osoby ludzie "
    "anyone everyone those whoever nobody alle ceux celui celle quienes los las quelli chi den de dem ci te ti"
)
"""What the clause behind it cannot be left out of."""
PERIODS = words_of("minutes hours days weeks months years decades")
SEVERAL = words_of("people police men women children staff crew and everyone anyone nobody team family mps who company")
"""What ``they`` may mean, besides nouns in -s."""
POSSESSIVES = words_of(
    "his her their its son sa ses leur leurs su sus suo sua suoi sue seu seus suas jego jej ich jeho její jejich"
)
WAITED_FOR = words_of("that whether how why what of at que qu che że czy aby żeby že zda se si")
"""What opens a clause that tells what was said or asked, with what may stand before it: ``at how``."""
WHOEVER = words_of("chi quem quien quienes quiconque")
"""What opens a clause that is the subject of the sentence: ``Chi ha perso il treno | potrà``."""
HALVES = words_of(
    "koniec końcem końcu początek początku początkiem połowie połowy konec koncem konci začátku začátkem polovině"
)
"""Slavic parts of a time that say nothing without it: ``pod koniec roku``."""
NEGATIONS = words_of("pas plus jamais rien not never no się se")
CONDITIONS = words_of("if unless si se jeśli pokud caso")
NUMBERS = words_of(
    "one two three four five six seven eight nine ten to tre deux trois quatre cinq sept huit neuf dix dos tres "
    "cuatro cinco seis siete ocho nueve diez due quattro cinque sei sette otto nove dieci dois duas três quatro "
    "sete oito dez dwa trzy cztery pięć dva tři čtyři pět"
)
"""Numbers, and the ``to`` between two of them."""
