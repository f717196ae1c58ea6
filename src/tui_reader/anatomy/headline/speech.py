"""The kinds of words that a title's maker tells apart, a letter each; and how tables of words are asked."""

from __future__ import annotations

VERB, EITHER, AUXILIARY, NONFINITE, PREPOSITION, OF, PURPOSE = "V", "E", "A", "N", "P", "O", "U"
SUBORDINATING, RELATIVE, JOINING, PRONOUN, DETERMINER = "S", "R", "J", "H", "D"
TIME, PARTICLE, ADVERB, NUMBER, NAME, OTHER = "T", "Q", "B", "0", "C", "x"
VERBS = VERB + AUXILIARY + EITHER
"""`EITHER`: a verb or its participle, which look alike."""


def has(table: str, word: str) -> bool:
    """Whether a table, words with a space before and behind each, has a word."""
    return f" {word} " in table
