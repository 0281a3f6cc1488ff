# Sorting as programs do it: records, several keys with different directions, total orders, dates as tuples, natural order, grouping, ranking.
from functools import cmp_to_key, total_ordering
from operator import attrgetter, itemgetter
@total_ordering
class Version:
    def __init__(self, text):
        self.parts = tuple(int(part) if part.isdigit() else part for part in text.split('.'))
        self.text = text
    def _key(self):
        return tuple((0, part, '') if isinstance(part, int) else (-1, 0, part) for part in self.parts)
    def __eq__(self, other):
        return self._key() == other._key()
    def __lt__(self, other):
        return self._key() < other._key()
    def __repr__(self):
        return self.text
versions = [Version(text) for text in '1.10 1.9 1.9.1 1.alpha 2.0 0.9.beta 1.9.0 10.0 2'.split()]
print(sorted(versions), max(versions), min(versions), sorted(versions, reverse=True)[:3], Version('1.0') >= Version('1.0'), Version('1.0') <= Version('0.9'))
people = [('Ann', 31, 'Oslo'), ('Bob', 25, 'Rome'), ('Cid', 31, 'Bern'), ('Dee', 25, 'Oslo'), ('Eve', 40, 'Rome'), ('Flo', 31, 'Rome')]
print(sorted(people, key=itemgetter(1)))
print(sorted(people, key=lambda p: (-p[1], p[2])))
by_two = sorted(people, key=itemgetter(0), reverse=True)
by_two.sort(key=itemgetter(2))
print(by_two)
class Person:
    def __init__(self, *fields):
        self.name, self.age, self.town = fields
objects = [Person(*fields) for fields in people]
print([p.name for p in sorted(objects, key=attrgetter('town', 'age'))], [p.name for p in sorted(objects, key=attrgetter('age'), reverse=True)])
def natural(text):
    parts, digits, rest = [], '', ''
    for c in text + ' ':
        if c.isdigit():
            if rest:
                parts.append((1, 0, rest)); rest = ''
            digits += c
        else:
            if digits:
                parts.append((0, int(digits), '')); digits = ''
            rest += c
    return parts
print(sorted(['file10', 'file9', 'file1', 'File2', 'file', '10file', '9file', 'file09'], key=natural))
def compare(a, b):
    return (len(a) > len(b)) - (len(a) < len(b)) or (a < b) - (a > b)
words = 'the quick brown fox jumps over the lazy dog'.split()
print(sorted(words, key=cmp_to_key(compare)), sorted(words, key=cmp_to_key(lambda a, b: 0)) == words)
counts = {}
for letter in 'mississippi river':
    counts[letter] = counts.get(letter, 0) + 1
print(sorted(counts.items(), key=lambda item: (-item[1], item[0])), sorted(counts, key=counts.get, reverse=True))
scores = [50, 70, 70, 90, 50, 30]
ranks = {score: rank for rank, score in reversed(list(enumerate(sorted(scores, reverse=True), 1)))}
print([ranks[score] for score in scores], sorted(range(len(scores)), key=scores.__getitem__), sorted(range(len(scores)), key=lambda i: (-scores[i], i)))
matrix = [[3, 1, 2], [9, 7, 8], [5, 6, 4]]
print([sorted(row) for row in matrix], sorted(matrix, key=sum), sorted(matrix, key=max, reverse=True), sorted(zip(*matrix)), sorted(sum(matrix, []))[::2])
suits = {suit: place for place, suit in enumerate('CDHS')}
faces = {face: place for place, face in enumerate('23456789TJQKA')}
print(sorted('AS KD 2C TH JD AC 9S'.split(), key=lambda card: (suits[card[1]], faces[card[0]])), sorted('AS KD 2C TH JD AC 9S'.split(), key=lambda card: faces[card[0]], reverse=True))
def insertion_points(row, item, *, key=None):
    return sum(1 for x in row if (key(x) if key else x) < item)
print([insertion_points([1, 3, 5], x) for x in range(7)], sorted([(b, a) for a, b in enumerate('hello')]), [list(group) for group in (sorted(c for c in word) for word in ('listen', 'silent'))])
try:
    sorted([Version('1'), 5])
except AttributeError as error:
    print(error)
