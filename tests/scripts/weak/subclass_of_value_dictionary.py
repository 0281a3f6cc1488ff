import weakref


class V:
    pass


class Cache(weakref.WeakValueDictionary):
    def __init__(self, *arguments, **keywords):
        super().__init__(*arguments, **keywords)
        self.misses = 0

    def fetch(self, key):
        try:
            return self[key]
        except KeyError:
            self.misses += 1
            value = self[key] = V()
            return value


cache = Cache()
one = cache.fetch("a")
print(cache.fetch("a") is one, cache.misses, isinstance(cache, weakref.WeakValueDictionary), len(cache))
# expect: True 1 True 1
cache.fetch("b")
print(cache.misses, list(cache))  # expect: 2 ['a']
