a = [1]
a.append(a)
print(a)  # expect: [1, [...]]
b = [a, [a]]
print(b)  # expect: [[1, [...]], [[1, [...]]]]
d = {}
d["self"] = d
print(d)  # expect: {'self': {...}}
