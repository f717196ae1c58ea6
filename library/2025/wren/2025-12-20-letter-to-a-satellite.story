The students who built Wren will not go home for the winter holidays. They have drawn lots for the nights, hung a string of paper birds across the cellar and written a letter to a satellite that may never read it.

The letter is 212 bytes long. It replaces the few lines of the program that send Wren to sleep when its battery is cold, and it has to fit into the two seconds in which Wren is awake.

“It is like passing a note to somebody in a revolving door,” said Nadia Worrel, the flight director, who wrote most of it on a tram.

Schoolgirl with a wire aerial hears lost satellite

Since a schoolgirl picked up the first sign of life in October, the chirps have been heard forty-one times. Each of them tells the students when Wren wakes. In the middle of December they could foretell the moment to within a tenth of a second, and on Friday night they sent the letter for the first time.

It was cut into nineteen pieces. Each needs one waking, and each waking needs a clear sky over one of the eight stations that now take part, from Karse to the two nuns on Corvo, who have bought a proper aerial.

By Saturday evening six pieces had arrived. Nobody can say whether Wren has kept them, for it has not yet been awake long enough to answer.

A cold midnight

Imre Castell, the professor who leads the mission, has told the students that the odds are about one in three. He had worked out a better figure at first and then remembered the switch, which he had drawn himself.

The last piece is due on 13 January, one night before the orbit turns into a sun that will not set for five weeks. If all is well, Wren will then wake, warm up, read its letter and call.

The letter ends with the word “sing”. The program does not need it, Worrel said. There had been four bytes left.

@highlight

Students have rewritten the program of a lost satellite in 212 bytes

@highlight

The new lines reach it in nineteen pieces, two seconds at a time

@highlight

In January its orbit turns into a sun that does not set
