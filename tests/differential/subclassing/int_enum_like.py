# Classes of named constants by hand: subclasses of int and str with names, as keys, in formatting, comparison and match.
def attempt(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)))
    except Exception as error:
        print(type(error).__name__, error, *getattr(error, '__notes__', ()), sep=': ')

class Color(int):
    names = {}
    def __new__(cls, name, value):
        made = super().__new__(cls, value)
        made.name = name
        cls.names[value] = made
        setattr(cls, name, made)
        return made
    def __repr__(self): return f'<{type(self).__name__}.{self.name}: {int(self)}>'
    def __str__(self): return self.name
    def __format__(self, spec): return format(int(self), spec) if spec else str(self)
Color('RED', 1), Color('GREEN', 2)
print(Color.RED, repr(Color.GREEN), f'{Color.RED}', f'{Color.RED:03d}', '%s %d' % (Color.RED, Color.GREEN), [Color.RED], str(Color.RED))
print(Color.RED == 1, Color.RED < Color.GREEN, Color.RED + 1, Color.RED | Color.GREEN, {1: 'one'}[Color.RED], sorted([Color.GREEN, Color.RED]))
print(Color.names[2] is Color.GREEN, isinstance(Color.RED, int), type(Color.RED + 0).__name__, hash(Color.RED) == hash(1), ['a', 'b', 'c'][Color.GREEN])
match 2:
    case Color.GREEN: print('matched')
match Color.RED:
    case 1: print('matched one')
match Color.RED:
    case int(x): print('as int', x)
match Color.RED:
    case Color(name='RED'): print('by attribute')
print(range(Color.GREEN), 'ab' * Color.GREEN, chr(Color.RED + 64), round(Color.RED), -Color.RED, ~Color.RED, abs(Color.RED), bool(Color('NONE', 0)))
class Word(str):
    def __new__(cls, text, weight=0):
        made = super().__new__(cls, text)
        made.weight = weight
        return made
    def __lt__(self, other): return self.weight < other.weight
    def __eq__(self, other): return str.__eq__(self, other) and getattr(other, 'weight', self.weight) == self.weight
    __hash__ = str.__hash__
a, b = Word('apple', 2), Word('pear', 1)
print(sorted([a, b]), min(a, b), max(a, b), a < b, a > b, a == 'apple', a == Word('apple', 3), {a: 1}['apple'], 'apple' in {a})
print(a.upper(), type(a.upper()).__name__, a + '!', f'{a:>7}', a.weight, a[0], ','.join([a, b]), a.encode(), a.replace('p', 'P'))
attempt(lambda: (a + b).weight)
attempt(lambda: Color('X', 'nope'))
attempt(lambda: Color(5))
