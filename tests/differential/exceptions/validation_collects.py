# Errors collected while data are checked: paths in notes, nested groups, reports of leaves, limits, formatting of the result.
import traceback
class Problem(ValueError):
    def __init__(self, path, text): super().__init__(path, text); self.path, self.text = path, text
    def __str__(self): return f'{"/".join(map(str, self.path)) or "."}: {self.text}'
def check(schema, data, path=()):
    errors = []
    match schema:
        case type():
            if not isinstance(data, schema) or isinstance(data, bool) and schema is not bool: errors.append(Problem(path, f'{schema.__name__} wanted, not {type(data).__name__}'))
        case [inner]:
            if not isinstance(data, list): errors.append(Problem(path, 'list wanted'))
            else:
                for i, x in enumerate(data):
                    try: check(inner, x, path + (i,))
                    except ExceptionGroup as g: errors.append(g)
                    except Problem as e: errors.append(e)
        case {**fields}:
            for name, inner in fields.items():
                optional, name = name.endswith('?'), name.rstrip('?')
                if not isinstance(data, dict): errors.append(Problem(path, 'dict wanted')); break
                if name not in data:
                    if not optional: errors.append(Problem(path, f'{name} is missing'))
                    continue
                try: check(inner, data[name], path + (name,))
                except (Problem, ExceptionGroup) as e: errors.append(e)
            else:
                for extra in sorted(set(data) - {n.rstrip('?') for n in fields}): e = Problem(path, f'{extra} is unknown'); e.add_note(f'known: {sorted(fields)}'); errors.append(e)
        case f if callable(f):
            try: ok = f(data)
            except Exception as e: raise Problem(path, 'check failed') from e
            if not ok: errors.append(Problem(path, 'refused'))
    if len(errors) == 1: raise errors[0]
    if errors: raise ExceptionGroup(f'{len(errors)} problems at {"/".join(map(str, path)) or "."}', errors)
schema = {'name': str, 'age?': lambda n: 0 <= n < 150, 'tags': [str], 'home?': {'city': str, 'at': [float]}}
def leaves(e, depth=0):
    if isinstance(e, ExceptionGroup):
        print('  ' * depth + e.message)
        for x in e.exceptions: leaves(x, depth + 1)
    else: print('  ' * depth + str(e), '| cause', repr(e.__cause__), getattr(e, '__notes__', ''))
for data in ({'name': 'x', 'tags': []}, {'name': 5, 'tags': ['a', 1, None]}, {'tags': 'abc', 'age': 'old', 'extra': 1}, {'name': 'n', 'tags': [], 'age': 200, 'home': {'at': [1, 2.0, 'x']}}, [], None, {'name': True, 'tags': [[]], 'home': 3}):
    try: check(schema, data); print('fine')
    except* Problem as g: leaves(g)
def count(e): return sum(map(count, e.exceptions)) if isinstance(e, BaseExceptionGroup) else 1
try: check([schema], [{'name': i, 'tags': [i] * 3} for i in range(4)])
except ExceptionGroup as g:
    print(count(g), g.message, [x.message for x in g.exceptions])
    first = g.subgroup(lambda e: isinstance(e, Problem) and e.path[0] == 0); print(count(first), first)
    first.exceptions[0].__traceback__ = None
    text = ''.join(traceback.format_exception_only(g, show_group=True)); print(text)
    slim = g.derive([Problem(e.path, 'short') for e in first.exceptions[0].exceptions if isinstance(e, Problem)]); print(repr(slim))
