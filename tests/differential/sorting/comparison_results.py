# What `<` may answer while sorting: odd truth values, NotImplemented and the reflected method, failures in the middle, items that lie.
def attempt(call, *arguments, **named):
    try:
        return call(*arguments, **named)
    except Exception as error:
        return f'{type(error).__name__}: {error}'

def kind(**methods):
    def init(self, value):
        self.value = value
    return type('Item', (), {'__init__': init, '__repr__': lambda self: f'i{self.value}', **methods})
values = [3, 1, 2, 5, 4]
answers = {
    'list': lambda a, b: [1] if a.value < b.value else [],
    'text': lambda a, b: 'yes' if a.value < b.value else '',
    'none': lambda a, b: None,
    'number': lambda a, b: max(b.value - a.value, 0),
    'nan': lambda a, b: float('nan') if a.value < b.value else 0.0,
    'always': lambda a, b: True,
    'never': lambda a, b: False,
    'not implemented': lambda a, b: NotImplemented,
    'turned': lambda a, b: a.value > b.value,
}
for name, answer in answers.items():
    Item = kind(__lt__=answer)
    row = [Item(value) for value in values]
    print(name, attempt(row.sort), row, attempt(sorted, [Item(value) for value in values], reverse=True))
Greater = kind(__gt__=lambda a, b: a.value > b.value)
print(sorted([Greater(value) for value in values]), max(Greater(1), Greater(2)), attempt(min, Greater(1), Greater(2)))
Both = kind(__lt__=lambda a, b: NotImplemented, __gt__=lambda a, b: a.value > b.value)
print(sorted([Both(value) for value in values]))
Others = kind(__le__=lambda a, b: True, __ge__=lambda a, b: True, __eq__=lambda a, b: False)
print(attempt(sorted, [Others(1), Others(2)]))
class NoTruth:
    def __bool__(self):
        raise ValueError('no answer')
Item = kind(__lt__=lambda a, b: NoTruth())
row = [Item(value) for value in values]
print(attempt(row.sort), row)
for limit in range(7):
    count = 0
    def less(a, b):
        global count
        count += 1
        if count > limit:
            raise RuntimeError(f'comparison {count}')
        return a.value < b.value
    Item = kind(__lt__=less)
    row = [Item(value) for value in values]
    print(limit, attempt(row.sort), row, sorted(item.value for item in row))
class Parent:
    def __init__(self, value):
        self.value = value
    def __lt__(self, other):
        print(f'{self.value}<{other.value}', end=' ')
        return self.value < other.value
    def __gt__(self, other):
        print(f'{self.value}>{other.value}', end=' ')
        return self.value > other.value
class Child(Parent):
    def __gt__(self, other):
        print(f'child {self.value}>{other.value}', end=' ')
        return self.value > other.value
row = [Parent(2), Child(3), Parent(1), Child(0), Parent(4)]
row.sort()
print([item.value for item in row])
class Dynamic:
    def __init__(self, value):
        self.value = value
        self.__lt__ = lambda other: True
print(attempt(sorted, [Dynamic(1), Dynamic(2)]))
class Meta(type):
    def __lt__(cls, other):
        return cls.__name__ < other.__name__
print([cls.__name__ for cls in sorted([Meta('b', (), {}), Meta('a', (), {}), Meta('c', (), {})])])
