# __context__ cycles: made by raising, made by hand, and longer ones that are cut at the right link.
def chain(error, most=8):
    shown, seen = [], set()
    while error is not None and len(shown) < most:
        shown.append(repr(error))
        if id(error) in seen:
            shown.append('(again)')
            break
        seen.add(id(error))
        error = error.__context__
    return ' <- '.join(shown)

a, b, c, d = (ValueError(name) for name in 'abcd')

try:
    try:
        raise a
    except ValueError:
        raise a
except ValueError as e:
    print('itself:', chain(e))

try:
    try:
        try: raise a
        except ValueError: raise b
    except ValueError: raise a
except ValueError as e:
    print('two:', chain(e))

for x in (a, b, c, d): x.__context__ = None
try:
    try:
        try:
            try: raise a
            except ValueError: raise b
        except ValueError: raise c
    except ValueError: raise b
except ValueError as e:
    print('middle:', chain(e), '|', chain(c), '|', chain(a))

# A cycle by hand among what is handled.
for x in (a, b, c, d): x.__context__ = None
a.__context__, b.__context__ = b, a
try:
    try: raise a
    except ValueError: raise c
except ValueError as e:
    print('by hand:', chain(e))

a.__context__ = a
try:
    try: raise a
    except ValueError: raise d
except ValueError as e:
    print('own tail:', chain(e))

# finally, with and generators raise in the context too.
for x in (a, b, c, d): x.__context__ = None
def g():
    try:
        yield
    finally:
        raise b
it = g(); next(it)
try:
    try: it.throw(a)
    finally: raise c
except ValueError as e:
    print('generator:', chain(e))
class M:
    def __enter__(self): return self
    def __exit__(self, *info): raise d
for x in (a, b, c, d): x.__context__ = None
try:
    with M():
        raise a
except ValueError as e:
    print('with:', chain(e))
for x in (a, b, c, d): x.__context__ = None
try:
    try: raise a from b
    except ValueError as e: raise c from e
except ValueError as e:
    print('causes:', chain(e), e.__cause__, e.__cause__.__cause__, e.__suppress_context__)
for x in (a, b, c, d): x.__context__ = x.__cause__ = None
