import functools


@functools.lru_cache(maxsize=2)
def square(x):
    print("computing", x)
    return x * x


print(square(2), square(2), square(3), square(2), square(4), square(3))
# expect: computing 2
# expect: computing 3
# expect: computing 4
# expect: computing 3
# expect: 4 4 9 4 16 9
print(square.cache_info())  # expect: CacheInfo(hits=2, misses=4, maxsize=2, currsize=2)
square.cache_clear()
print(square.cache_info())  # expect: CacheInfo(hits=0, misses=0, maxsize=2, currsize=0)


@functools.cache
def fibonacci(n):
    return n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)


print(fibonacci(80))  # expect: 23416728348467685
