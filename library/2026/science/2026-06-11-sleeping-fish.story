Researchers at the coast institute in Karse have found out why the blenny, a fish no longer than a finger, goes to bed in the same hole every night, and it is not because the hole is good.

It is because of the neighbours. In tanks in which the fish could choose between forty holes, they did not take the deepest or the safest one. They took the one from which they could see a fish they knew.

“They put up with draughts for it,” said Fenna Aukes, the biologist who led the work. “We all have friends who live like that.”

Forty holes

The team filmed sixty blennies for seven months. Each was known by the pattern of spots on its cheeks, which is as good as a signature. When one of a pair was moved to another tank, the one left behind changed its hole eleven times in a night and slept in none of them.

When the two were brought together again, they were asleep within nine minutes.

Seagrass meadow in Marlow Sound doubles in two years

What the fish gain by it is not settled. One idea is that a known face is an early warning, since a neighbour who flees can be believed. Another is that two fish who look at each other can each shut one eye.

Aukes would like to test it in the open sea, in the meadow that volunteers have planted in Marlow Sound. The divers there say that she may have as many blennies as she likes, so long as she puts them back beside the right ones.

@highlight

Blennies choose their sleeping holes by who lives opposite

@highlight

Fish parted from a neighbour hardly sleep

@highlight

The next tests are planned in the planted meadow of Marlow Sound
