class Squares(dict):
    def __missing__(self, key):
        self[key] = key * key
        return self[key]


s = Squares()
print(s[5], s, s.get(6), 6 in s)  # expect: 25 {5: 25} None False
