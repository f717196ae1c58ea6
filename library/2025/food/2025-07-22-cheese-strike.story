The village of Ost-on-Fell has won back the right to call its cheese a cheese, after a quarrel of three years in which it called it, in turn, a wheel, a solid milk and “the thing”.

The ministry of food in Tessaly said on Tuesday that the rule under which a cheese has to lie on shelves of steel does not mean cheeses which have never lain on anything but spruce.

For the village it is the end of a long shame, said Magda Trill, who makes a third of the 900 wheels that leave Ost-on-Fell in a year. “My grandmother’s boards are older than the ministry,” she said. “Nobody ever fell ill of them. One man fell off one.”

Inspectors ban wooden shelves from mountain dairies

The thing

When the rule was made, in 2022, the village obeyed it in its own manner. It left the shelves as they were and took away the name. On the market in Vell the wheels were sold under a sign that said only “You know”, and sold rather better than before.

A laboratory in Karse settled the matter. It found on the boards a mould that lives nowhere else and that keeps all others away, among them those for whose sake steel had been asked for. On steel it dies within a week.

The mould was to be named after the minister, as a courtesy. He asked that it might be named after the village.

There will be a feast on the first of August. The boards are to be carried round the church, as they were in the old days, and nobody is to stand on them.

@highlight

Ministry lifts a ban on ripening cheese on wooden boards

@highlight

Laboratory finds that the boards protect themselves

@highlight

Village had sold its cheese without a name for three years
