A library book that was due back on 12 June 1933 was put through the door of the town library in Vell on Monday night, wrapped in oilcloth, with a coin taped to it and no name.

The book is “The Amateur’s Guide to Bees” by one L. Passmore. Nobody living had ever seen the library’s copy, the librarian, Odile Renn, said, though its card had been kept in the drawer all the same, in case.

“We do not strike things out,” she said. “We are a library.”

The fine, at a halfpenny a week, would come to a little over nine crowns in money that no longer exists. The coin, a silver one of 1931, is worth about forty.

The book and its oilcloth on the issue desk in Vell on Tuesday. (Credit: Vell Chronicle)

Bees in the margin

What makes the find more than a curiosity is the pencil. Somebody has written in the margins, in a small upright hand, on almost every one of the 180 pages: the dates of swarms, the weather, the weight of the honey, from 1933 to 1961.

Fenna Aukes, a biologist at the coast institute in Karse, asked for photographs as soon as she heard of it. A record of the first flight of bees in each of twenty-nine springs, kept in one garden, is something that science has from three other places, she said.

The last entry is dated 4 April 1961. It says: “Early. Saw one on the sill. Will take the book back soon.”

Renn has stamped the book as returned. It can be borrowed from Thursday, for three weeks.

@highlight

Book due in 1933 comes back to Vell’s library with a silver coin

@highlight

Pencil notes in its margins record twenty-nine springs of bees

@highlight

The borrower remains unknown
