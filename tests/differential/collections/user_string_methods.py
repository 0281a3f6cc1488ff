# UserString: which arguments its methods take, by position and by name, and what they say when called wrongly
from collections import UserString
def t(f):
    try: r = f(); print(repr(r), type(r).__name__)
    except Exception as e: print(type(e).__name__, e)
s = UserString(' aBc ')
for n in 'capitalize casefold lower swapcase title upper isalnum isalpha isascii isdecimal isdigit isidentifier islower isnumeric isprintable isspace istitle isupper center ljust rjust lstrip rstrip strip zfill split rsplit splitlines partition rpartition join replace removeprefix removesuffix expandtabs translate encode startswith endswith count find rfind index rindex format format_map'.split():
    m = getattr(s, n); print(n, m.__name__, m.__qualname__, end=' ')
    t(lambda: m()); t(lambda: m(8)); t(lambda: m('a')); t(lambda: m(8, '*')); t(lambda: m(1, 2, 3, 4, 5)); t(lambda: m(x=1)); t(lambda: m(UserString('a')))
t(lambda: s.strip(chars=' a')); t(lambda: s.center(width=9)); t(lambda: s.split(sep='B', maxsplit=1)); t(lambda: s.replace(old='a', new='b', maxsplit=0)); t(lambda: s.encode(encoding='ascii', errors='ignore')); t(lambda: s.find(sub='B', start=1, end=4)); t(lambda: s.splitlines(keepends=True)); t(lambda: s.expandtabs(tabsize=2)); t(lambda: s.encode(None, None)); t(lambda: UserString.upper('abc')); t(lambda: UserString.upper(s)); t(lambda: UserString())
s.data = b'bytes'; t(lambda: s.upper()); t(lambda: len(s)); t(lambda: s + 'x')
