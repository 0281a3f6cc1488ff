# Adjacent literals: joined before anything else, over lines, comments, in calls, displays, subscripts, with f-strings, as docstrings.
x = 5
print('a' "b" '''c''' """d""" r'\e' u'f', 'a' 'b'.upper(), 'a' 'b' * 2, 'a' 'b' % (), '%s' '%s' % (1, 2), 'a' 'b'[1], -len('a' 'b'), 'a' 'b' in 'abab', not 'a' '', 'a' 'b' == 'ab')
print(('one '  # comment
       'two '

       f'three {x} '
       r'\four'), ['a' 'b', 'c'], {'k' 'ey': 'val' 'ue'}, ('a' 'b',), {'a' 'b'}, 'a' 'b' if 'c' '' else 'd', sep="|")
print(b'a' b"b" rb'\c', b'a' b'b'[0], (b'a'
      b'b'), b'a' b'' b'', bytes(b'x' b'y'))
print("{" "}" .format(1), f"{x}" "{x}", "{x}" f"{x}", f"{x}" f"{x}" "{{" f"}}", f"" "", "a" f"" "b", f"{'a' 'b'}" 'c', f"{x}" '%d' % 7, len(f"{x}" "abc"))
def doc():
    "first " "second " \
    'third'
def fdoc():
    f"not a doc"
def bdoc():
    b"bytes"
def mixed():
    "a" f"b"
class C:
    'class ' """doc"""
print(doc.__doc__, fdoc.__doc__, bdoc.__doc__, mixed.__doc__, C.__doc__)
match 'ab':
    case 'a' 'b': print("matched joined")
match {'k1': 1}:
    case {'k' '1': v}: print("key", v)
lambda: 'a' 'b'
assert 'a' 'b' == 'ab', 'never' 'shown'
print(*'a' 'b', *['c' 'd'], **{'sep': '-' '-'})
for source in ("'a' b'b'", "b'a' 'b'", "f'a' b'b'", "b'a' f'b'", "'a' 5", "'a' x", "'a' 'b' = 5", "'a', 'b' 'c' = 5", "('a' 'b') += 1", "del 'a' 'b'", "'a' 'b'\n'c' = 3", "'a'\\\n'b'", "('a'\n'b'\n5)", "'a' 'b", "'a' '''b", "x 'a'", "5 'a'", "print 'a' 'b'", "'a' .upper() 'b'", "f'{' 'a'", "'a' f'{'", "('a' 'b' for x)", "import 'a' 'b'", "'a' 'b': int = 5", "f('a' 'b'=1)"):
    try: print(ascii(source), ascii(eval(source, {"x": 5})))
    except SyntaxError as e: print(ascii(source), e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset)
    except Exception as e: print(ascii(source), type(e).__name__)
