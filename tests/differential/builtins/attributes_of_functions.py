# What built-in functions know of themselves: names, modules, self, signatures, reprs, equality, what cannot be set; the same for methods of types and instances.
def attempt(call, *arguments):
    try:
        return call(*arguments)
    except Exception as error:
        return f'{type(error).__name__}: {error}'
import builtins
import inspect
names = [name for name, value in sorted(vars(builtins).items()) if type(value) is type(len)]
skipped = ('__build_class__', 'open', '__import__', 'breakpoint', 'input')
for name in names:
    if name in skipped:
        continue
    function = getattr(builtins, name)
    print(name, function, function.__name__, function.__qualname__, function.__module__, function.__self__.__name__, function.__text_signature__, attempt(lambda: inspect.signature(function)))
for method in (int.bit_length, (5).bit_length, int.from_bytes, float.hex, (2.5).hex, float.fromhex, complex.conjugate, (1j).conjugate, bool.from_bytes, int.__add__, (5).__add__, float.__round__, int.__new__, list.append, [].append, str.upper, 'a'.upper, dict.fromkeys, dict.get, {}.get, type.mro, object.__init__, object().__init__, int.real, float.imag):
    shown = repr(method)
    print(shown if ' at 0x' not in shown else shown.split(' at 0x')[0], type(method).__name__, method.__name__, method.__qualname__, attempt(getattr, method, '__self__') if not isinstance(getattr(method, '__self__', 0), (list, dict)) and type(getattr(method, '__self__', 0)) is not object else type(method.__self__).__name__, attempt(getattr, method, '__objclass__'), attempt(getattr, method, '__text_signature__'), attempt(getattr, method, '__module__'))
for thing in (len, int.bit_length, (5).bit_length, int.__add__, int.real):
    for name in ('__name__', '__doc__', '__qualname__', '__module__', 'own', '__self__'):
        print(type(thing).__name__, name, attempt(setattr, thing, name, 'x'), '|', attempt(delattr, thing, name) if name != '__module__' else '')
    print('   ', attempt(lambda: thing.__dict__), '|', attempt(lambda: thing.nothing), '|', attempt(lambda: thing + 1), '|', attempt(type('S', (), {}).__class__, 'Sub', (type(thing),), {}), '|', attempt(type(thing)))
print(len == len, len is builtins.len, [].append == [].append, (5).__add__ == (5).__add__, (5).__add__ == (6).__add__, 'a'.upper == 'a'.upper, hash(len) == hash(len), int.__add__ == int.__add__, int.__add__ == float.__add__, len != max, attempt(lambda: len < max), {len: 1}[len])
row = [1]
print(row.append == row.append, row.append is row.append, row.append.__self__ is row, (x := row.append)(2), row, x(3), row, callable(x), bool(len), len.__call__([1, 2]), len.__class__.__name__, len.__call__.__self__ is len)
print(len.__doc__, abs.__doc__, (5).bit_length.__doc__.split('\n')[0], int.__add__.__doc__, int.real.__doc__, sorted.__doc__.split('\n')[0], max.__doc__.split('\n')[0], callable.__doc__.split('\n')[0])
print(attempt(int.bit_length), attempt(int.bit_length, 'a'), attempt(int.bit_length, 5, 6), attempt((5).bit_length, 1), attempt(int.__add__, 1), attempt(int.__add__, 'a', 1), attempt(list.append), attempt(list.append, 5, 1), attempt(list.append, [], 1, 2), attempt(str.upper, 5), attempt(dict.get), attempt({}.get), attempt({}.get, 1, 2, 3))
print(len.__reduce__(), [].append.__reduce__()[1], (5).__add__.__reduce__(), len.__sizeof__() > 0, repr(len.__repr__).split(' object at')[0], type(len).__module__, type(len).__name__, type(int.__add__).__name__, type((5).__add__).__name__, type(int.real).__name__, type(dict.__dict__['fromkeys']).__name__)
