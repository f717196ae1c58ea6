"""The small words and the verbs of one language each, by which a lead is cut down to a title.

A module a language, all with the same names (`tongue.Tongue` says what each is); read only where a title is made up
in that language. Words are in lower case and parted by spaces; `VERBS` has the endings of finite forms in the third
person as keys, ``-`` for none, and the stems that take them as values.
"""
