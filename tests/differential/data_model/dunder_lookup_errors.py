# Special methods that are properties, raise, are None or are missing: what each built-in says.
import operator, math
def with_none(name): return type('None_' + name.strip('_'), (), {name: None})()
def with_property(name):
    def fail(self): raise LookupError(f'property {name}')
    return type('Prop_' + name.strip('_'), (), {name: property(fail)})()
def with_wrong_count(name): return type('Count_' + name.strip('_'), (), {name: lambda: None})()
users = {'__len__': len, '__iter__': iter, '__next__': next, '__reversed__': reversed, '__contains__': lambda o: 1 in o, '__getitem__': lambda o: o[0],
         '__call__': lambda o: o(), '__bool__': bool, '__hash__': hash, '__repr__': repr, '__str__': str, '__format__': format, '__bytes__': bytes,
         '__int__': int, '__float__': float, '__complex__': complex, '__index__': operator.index, '__neg__': operator.neg, '__abs__': abs, '__round__': round,
         '__trunc__': math.trunc, '__floor__': math.floor, '__ceil__': math.ceil, '__add__': lambda o: o + 1, '__radd__': lambda o: 1 + o, '__iadd__': lambda o: operator.iadd(o, 1),
         '__eq__': lambda o: o == 1, '__lt__': lambda o: o < 1, '__enter__': lambda o: exec('with o: pass', {'o': o}), '__dir__': dir, '__divmod__': lambda o: divmod(o, 1),
         '__pow__': lambda o: pow(o, 2, 3), '__setitem__': lambda o: operator.setitem(o, 0, 1), '__delitem__': lambda o: operator.delitem(o, 0), '__length_hint__': operator.length_hint,
         '__await__': lambda o: (lambda: None)() if False else compile('1', 's', 'eval'), '__instancecheck__': lambda o: isinstance(1, o), '__fspath__': open, '__sizeof__': lambda o: o.__sizeof__(),
         '__set_name__': lambda o: type('C', (), {'x': o}).__name__, '__mro_entries__': lambda o: type('C', (o,), {}), '__getattr__': lambda o: o.zork, '__del__': lambda o: None}
for name, use in users.items():
    for make in (with_none, with_property, with_wrong_count):
        if name in ('__del__', '__await__'): continue
        one = make(name)
        try:
            result = use(one)
            print(name, make.__name__, type(result).__name__)
        except Exception as error:
            text = str(error)
            print(name, make.__name__, type(error).__name__, text.split(' at 0x')[0], *getattr(error, '__notes__', ()))
