# Tuples with named fields: construction, hidden fields, __replace__, __reduce__, what can not be made.
def attempt(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)))
    except Exception as error:
        print(type(error).__name__, error, *getattr(error, '__notes__', ()), sep=': ')

import sys, time
S = time.struct_time
nine = '123456789'
for args, kwargs in [((), {}), ((None,), {}), (('123',), {}), (('123',), {'dict': {}}), ((nine,), {'dict': None}),
                     ((), {'seq': nine}), ((nine,), {}), ((nine, {}), {}), (('1234567890',), {}),
                     (('123456789012',), {}), ((nine, {'tm_zone': 'z'}), {}), (('1234567890', {'tm_zone': 'z'}), {}),
                     ((nine, {'tm_year': 0}), {}), ((nine, {'error': 0, 'tm_zone': 3}), {}), ((nine, 5), {}),
                     ((5,), {}), ((nine, {}, 3), {}), ((), {'sequence': nine, 'dict': {'tm_gmtoff': 7}}),
                     ((nine,), {'sequence': 1}), ((nine,), {'foo': 1}), ((iter(range(9)),), {}), (({},), {})]:
    attempt(lambda: tuple(S(*args, **kwargs)))
print(S(nine, {'tm_zone': 'some'}).tm_zone, S('12345678901').tm_gmtoff, S(nine).tm_zone)
g = time.gmtime(0)
print(g, len(g), g.n_fields, g.n_sequence_fields, g.n_unnamed_fields, g.tm_zone, g.tm_gmtoff)
for changes in [{}, {'tm_year': 1}, {'tm_zone': 'x'}, {'error': 1}, {'tm_year': 1, 'error': 1, 'e2': 3}]:
    attempt(g.__replace__, **changes)
print(g.__replace__(tm_zone='x').tm_zone, g.__replace__(tm_zone='x') == g)
attempt(g.__replace__, 1)
print(g.__reduce__(), g.__reduce_ex__(4) == g.__reduce__())
print(S.__match_args__, S.__mro__, [name for name in S.__dict__])
print(S.tm_year, type(S.tm_year).__name__, S.tm_zone, S.tm_year.__doc__)
for name in ('tm_year', 'n_fields', 'foo'):
    attempt(setattr, g, name, 1)
    attempt(delattr, g, name)
attempt(lambda: type('Q', (S,), {}))
print(g[0], g[1:3], g + (1,), 1970 in g, g.index(1970), g.count(0), hash(g) == hash(tuple(g)), g == tuple(g))
match g:
    case S(year, month, tm_zone=zone):
        print(year, month, zone)
for one in (sys.version_info, sys.float_info, sys.hash_info, sys.int_info):
    T = type(one)
    print(T.__name__, T.__module__, T.n_fields, T.n_sequence_fields, T.n_unnamed_fields)
    attempt(T)
    attempt(one.__replace__, foo=1)
    attempt(T.__new__)
attempt(type(sys.version_info).__new__, type(sys.version_info))
attempt(type(sys.version_info), (1, 2, 3, 'final', 0))
