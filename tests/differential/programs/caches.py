# Caches of many kinds behind one interface: by use, by frequency, by age, of two levels, with a decorator and statistics.
import functools
import weakref
from abc import abstractmethod
from collections import Counter, OrderedDict
from collections.abc import MutableMapping


class Clock:
    now = 0
    def __call__(self, step=0):
        self.now += step
        return self.now


clock = Clock()


class Cache(MutableMapping):
    kinds = {}

    def __init_subclass__(cls, /, kind=None, **keywords):
        super().__init_subclass__(**keywords)
        if kind:
            cls.kinds[kind] = cls

    def __class_getitem__(cls, key):
        kind, *rest = key if isinstance(key, tuple) else (key,)
        return functools.partial(cls.kinds[kind], *rest)

    def __init__(self, size=3, *, dropped=None):
        self.size, self.store, self.hits, self.misses = size, OrderedDict(), 0, 0
        self.dropped = dropped or (lambda key, value: None)

    def __getitem__(self, key):
        try:
            value = self.store[key]
        except KeyError:
            self.misses += 1
            raise
        self.hits += 1
        self.touch(key)
        return value

    def __setitem__(self, key, value):
        if key not in self.store and len(self.store) >= self.size:
            victim = self.victim()
            self.dropped(victim, self.store.pop(victim))
        self.store[key] = value
        self.touch(key)

    def __delitem__(self, key):
        del self.store[key]

    def __iter__(self): return iter(self.store)
    def __len__(self): return len(self.store)
    def __repr__(self): return f"<{type(self).__name__} {dict(self.store)} {self.hits}/{self.hits + self.misses}>"
    def touch(self, key): pass
    @abstractmethod
    def victim(self): raise NotImplementedError


class LeastRecent(Cache, kind="lru"):
    def touch(self, key): self.store.move_to_end(key)
    def victim(self): return next(iter(self.store))


class LeastFrequent(Cache, kind="lfu"):
    def __init__(self, *arguments, **keywords):
        super().__init__(*arguments, **keywords)
        self.uses = Counter()

    def touch(self, key): self.uses[key] += 1
    def victim(self):
        key = min(self.store, key=self.uses.__getitem__)
        del self.uses[key]
        return key


class Aging(LeastRecent, kind="age"):
    def __init__(self, *arguments, life=10, **keywords):
        super().__init__(*arguments, **keywords)
        self.life, self.born = life, {}

    def __setitem__(self, key, value):
        super().__setitem__(key, value)
        self.born[key] = clock()

    def __getitem__(self, key):
        if key in self.store and clock() - self.born[key] > self.life:
            del self[key]
        return super().__getitem__(key)

    def __missing__(self, key): return "never asked: MutableMapping does not"


class TwoLevels(Cache, kind="two"):
    def __init__(self, size=2, *, below=Cache["lru", 4]):
        self.below = below()
        super().__init__(size, dropped=self.below.__setitem__)
    victim = LeastRecent.victim

    def __getitem__(self, key):
        if key not in self.store and key in self.below:
            self[key] = self.below.pop(key)
        return super().__getitem__(key)


def cached(cache, *, key=lambda *arguments: arguments):
    def decorate(function):
        @functools.wraps(function, updated=())
        def wrapper(*arguments, **keywords):
            place = key(*arguments, *sorted(keywords.items()))
            try:
                return cache[place]
            except KeyError:
                cache[place] = result = function(*arguments, **keywords)
                return result
        wrapper.cache = cache
        return wrapper
    return decorate


for kind in ("lru", "lfu", "age", "two"):
    cache = Cache[kind, 2]()
    for step in "a b a c a b d+ a c d".split():
        name = step[0]
        clock(step.count("+") * 20)
        if cache.get(name) is None:
            cache[name] = name.upper() + str(clock())
    print(kind, cache, len(cache), list(cache.store.items()), "a" in cache, cache.store == dict(cache.store), *(["below", cache.below] if kind == "two" else []))
    print("   ", cache.pop("zz", 0), cache.setdefault("q", 1), cache.popitem(), sorted(cache.keys() | {"z"}), cache.update(x=1, y=2), [*cache])
    cache.clear()
    print("   ", cache, bool(cache))
for attempt in ("Cache()", "Cache['none']", "Cache['lru'](1, 2)", "Cache['lru']()['x']", "Cache['age'](life=1)['k']", "del_one()", "Cache['two']().below.popitem()",
                "type('Half', (Cache,), {})()", "type('Bad', (Cache,), {}, knd=1)", "hash(Cache['lru']())", "Cache['lru'](0).update(a=1)"):
    try:
        del_one = lambda: Cache["lru"]().__delitem__("gone")
        print(attempt, eval(attempt))
    except Exception as error:
        print(f"{attempt}: {type(error).__name__}: {error}")


@cached(Cache["lfu", 3](dropped=lambda key, value: print("  dropped", key, value)))
def area(width, height=1, **more):
    """Width times height."""
    print("  computing", width, height, more)
    return width * height


print([area(2, 3), area(2, 3), area(4), area(4, height=5), area(2, 3), area(6, unit="m"), area(4)])
print(area.cache, area.__name__, area.__doc__, area.__wrapped__(1, 1))


class Figure:
    def __init__(self, side): self.side = side
    def __eq__(self, other): return self.side == other.side
    def __hash__(self): return self.side % 2
    def __del__(self): print("  figure", self.side, "dies")
    @functools.lru_cache(maxsize=2)
    def area(self): print("  area of", self.side); return self.side ** 2
    @functools.cached_property
    def edge(self): print("  edge of", self.side); return self.side * 4


one, two = Figure(3), Figure(3)
print(one.area(), two.area(), one.edge, one.edge, vars(one), Figure.area.cache_info())
del one
print("still held by the cache")
print(Figure(5).area(), Figure(7).area(), Figure.area.cache_info())
Figure.area.cache_clear()
del two.side
two.side = 9
print(two.edge, two.__dict__.pop("edge"), two.edge, Figure.area.cache_parameters())
table = weakref.WeakValueDictionary({n: Figure(n) for n in (1, 2)} | {3: two})
print(sorted(table))
del two
print(sorted(table))
