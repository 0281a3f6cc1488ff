# Methods of built-ins taken from an object of a subclass are named after that class in errors; called at once, after the definer.
def attempt(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)))
    except Exception as error:
        print(type(error).__name__, error, *getattr(error, '__notes__', ()), sep=': ')

class Number(int): pass
class Row(list): pass
class Map(dict): pass
class Text(str): pass
class Data(bytes): pass
class Group(set): pass
class Outer:
    class Inner(tuple): pass

objects = [True, Number(3), Row(), Map(), Text('a'), Data(b'a'), Group(), Outer.Inner(), ValueError()]
names = {'bool': 'conjugate bit_length', 'Number': 'conjugate as_integer_ratio', 'Row': 'append copy pop insert',
         'Map': 'get keys pop popitem', 'Text': 'upper join find split', 'Data': 'upper join hex',
         'Group': 'add union pop copy', 'Inner': 'count index', 'ValueError': 'with_traceback add_note'}
for one in objects:
    kind = type(one).__name__
    for name in names[kind].split():
        bound = getattr(one, name)
        print(bound.__qualname__, getattr(type(one), name).__qualname__)
        attempt(bound, 1, 2, 3, 4, 5)
        attempt(bound, nothing=1)
        attempt(getattr(type(one), name))
        attempt(getattr(type(one), name), one, 1, 2, 3, 4, 5)

attempt(lambda: True.conjugate(1))
attempt(lambda: True.conjugate(*[1]))
attempt(lambda: True.conjugate(x=1))
attempt(lambda: Row().append())
attempt(lambda: Row().append(*()))
attempt(lambda: Row().append(1, **{'x': 2}))
attempt(lambda: Map.fromkeys())
attempt(lambda: Map().fromkeys(1, 2, 3))
attempt(lambda: Number.from_bytes())
attempt(Group().union, other=1)
attempt(Row([1]).clear, 2)
Row.__qualname__ = 'renamed.Row'
attempt(Row().append)
