s = slice(1, 10, 2)
print(s, s.start, s.stop, s.step, s.indices(6), slice(5), slice(None), s == slice(1, 10, 2))
# expect: slice(1, 10, 2) 1 10 2 (1, 6, 2) slice(None, 5, None) slice(None, None, None) True
print("abcdefgh"[s], [1, 2, 3][slice(None, None, -1)])  # expect: bdfh [3, 2, 1]


class Probe:
    def __getitem__(self, key):
        return key


p = Probe()
print(p[1], p[1:2], p[:], p[::2], p[1:2, 3], p[...], p[1, 2], p[()], p[*[1, 2], 3])
# expect: 1 slice(1, 2, None) slice(None, None, None) slice(None, None, 2) (slice(1, 2, None), 3) Ellipsis (1, 2) () (1, 2, 3)
