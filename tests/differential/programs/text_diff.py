# Line differences by Myers' algorithm, printed as hunks; patches are applied to get the other text back.
def shortest_edit(a, b):
    v, trace = {1: 0}, []
    for d in range(len(a) + len(b) + 1):
        trace.append(v.copy())
        for k in range(-d, d + 1, 2):
            x = v[k + 1] if k == -d or k != d and v[k - 1] < v[k + 1] else v[k - 1] + 1
            y = x - k
            while x < len(a) and y < len(b) and a[x] == b[y]:
                x, y = x + 1, y + 1
            v[k] = x
            if x >= len(a) and y >= len(b):
                return trace


def diff(a, b):
    x, y, result = len(a), len(b), []
    for d, v in reversed(list(enumerate(shortest_edit(a, b)))):
        k = x - y
        before = k + 1 if k == -d or k != d and v[k - 1] < v[k + 1] else k - 1
        old_x = v[before]
        old_y = old_x - before
        while x > old_x and y > old_y:
            x, y = x - 1, y - 1
            result.append((" ", a[x]))
        if d:
            if x == old_x:
                y -= 1
                result.append(("+", b[y]))
            else:
                x -= 1
                result.append(("-", a[x]))
    return result[::-1]


def patch(changes, sign):
    return [line for mark, line in changes if mark in (" ", sign)]


old = """the spider
spins a web
of silken thread
between two twigs
and waits""".splitlines()
new = """the patient spider
spins a web
between two twigs
of gossamer
and waits
and waits""".splitlines()

changes = diff(old, new)
for mark, line in changes:
    print(mark, line)
print(patch(changes, "-") == old, patch(changes, "+") == new)
print("".join(mark + letter for mark, letter in diff("abcabba", "cbabac")))
print(diff([], []), diff([], ["x"]), diff(["x"], []), len(diff("kitten" * 20, "sitting" * 20)))
