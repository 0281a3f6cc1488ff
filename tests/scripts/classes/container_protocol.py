class Deck:
    def __init__(self, cards):
        self.cards = cards

    def __len__(self):
        return len(self.cards)

    def __getitem__(self, index):
        return self.cards[index]

    def __contains__(self, card):
        print("asked for", card)
        return card in self.cards


d = Deck(list("abc"))
print(len(d), d[0], d[-1], d[1:], "a" in d, list(d), list(reversed(d)), bool(d), bool(Deck([])))
# expect: asked for a
# expect: 3 a c ['b', 'c'] True ['a', 'b', 'c'] ['c', 'b', 'a'] True False
first, *rest = d
print(first, rest)  # expect: a ['b', 'c']
for card in d:
    print(card)
# expect: a
# expect: b
# expect: c
