# Sets beside the views of dicts: operators both ways round, comparisons, results' classes, in-place forms, members that cannot be hashed.
import operator
def attempt(action, *arguments):
    try: result = action(*arguments)
    except Exception as error: return f"{type(error).__name__}: {error}"
    return (type(result).__name__, sorted(result, key=repr)) if isinstance(result, (set, frozenset)) else result
operators = [operator.and_, operator.or_, operator.sub, operator.xor, operator.lt, operator.le, operator.eq, operator.ne, operator.gt, operator.ge]
d, e = {"a": 1, "b": 2}, {"b": 2, "c": [3]}
operands = {"keys": d.keys(), "items": d.items(), "values": d.values(), "other keys": e.keys(), "other items": e.items(), "set": {"a", "b"}, "frozen": frozenset([("a", 1)]), "list": ["a"], "text": "ab", "dict": {"a": 0}, "none": None, "iterator": iter(())}
for left_name, left in operands.items():
    for right_name, right in operands.items():
        if left_name in ("keys", "items", "values", "other items", "set") or right_name in ("keys", "items"): print(left_name, "/", right_name, *[attempt(o, left, right) for o in operators], sep=" ; ")
for name, left in operands.items():
    for method in ("isdisjoint", "union", "issubset", "mapping", "__contains__", "__len__", "__reversed__"):
        member = getattr(left, method, None)
        if name in ("keys", "items", "values") and member is not None: print(name, method, [str(attempt(member, *given)) if method != "__reversed__" else attempt(lambda: list(member(*given))) for given in ((), ("a",), (("a", 1),), ({"a"},), ([1],))])
s = {"a", "z"}; s |= d.keys(); print(sorted(s)); s &= e.keys(); print(s); s -= d.keys(); print(s); s ^= d.keys(); print(sorted(s))
k = d.keys(); k |= {"q"}; print(type(k), sorted(k)); k = d.keys(); k &= "b"; print(k); k = d.items(); k -= [("a", 1)]; print(k); v = d.values(); print(attempt(operator.ior, v, {1}), attempt(operator.iand, {1}, v), attempt(operator.ior, {1}, d.keys()))
class Keyed(set):
    def __ror__(self, other): return f"ror {type(other).__name__}"
    def __rsub__(self, other): return f"rsub {type(other).__name__}"
    def __eq__(self, other): return f"eq {type(other).__name__}"
    def __ge__(self, other): return f"ge {type(other).__name__}"
    __hash__ = None
w = Keyed("a"); print(*[attempt(o, d.keys(), w) for o in operators], *[attempt(o, w, d.items()) for o in operators], sep=" ; ")
for change in (lambda: d.__setitem__("new", 1), lambda: d.pop("a"), lambda: d.update(a=5, b=6)):
    keys, items, frozen = d.keys(), d.items(), set(d); change(); print(keys == frozen, sorted(keys - frozen), sorted(frozen - keys), len(items), sorted(items | set(), key=repr), frozen <= keys, keys <= frozen)
try:
    for key in d.keys() | {"x"}: d[key] = 0
    for key in d.keys(): d[key + "!"] = 1
except RuntimeError as error: print(error, sorted(d))
