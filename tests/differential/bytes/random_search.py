# Searching, counting, splitting and replacing in made-up bytes, each checked against plain loops.
seed = 12345
def rand(n):
    global seed
    seed = (seed * 1103515245 + 12345) % 2**31
    return seed // 65536 % n
def find(s, p, a, b):
    for i in range(a, b - len(p) + 1):
        if s[i:i + len(p)] == p: return i
    return -1
def count(s, p):
    n = i = 0
    while i + len(p) <= len(s):
        if s[i:i + len(p)] == p: n += 1; i += len(p)
        else: i += 1
    return n
wrong = total = 0; digest = 0
for round in range(1500):
    letters = 1 + rand(3)
    s = bytes(97 + rand(letters) for _ in range(rand(60)))
    p = bytes(97 + rand(letters) for _ in range(1 + rand(6)))
    a, b = rand(70), rand(70)
    b = min(b, len(s))
    expected = find(s, p, a, b)
    wrong += s.find(p, a, b) != expected; wrong += bytearray(s).find(p, a, b) != expected
    backwards = find(s[::-1], p[::-1], 0, len(s)); wrong += (s.rfind(p) == -1) != (backwards == -1); wrong += backwards != -1 and s.rfind(p) != len(s) - backwards - len(p)
    n = count(s, p); wrong += s.count(p) != n; pieces = s.split(p); wrong += len(pieces) != n + 1; wrong += p.join(pieces) != s; wrong += p.join(s.rsplit(p)) != s
    k = rand(4); r = s.replace(p, b"--", k); wrong += r != b"--".join(s.split(p, k)); wrong += s.replace(p, b"") != b"".join(pieces); wrong += s.replace(p, p) != s
    head, sep, tail = s.partition(p); wrong += head + sep + tail != s or bool(sep) != (n > 0); head, sep, tail = s.rpartition(p); wrong += head + sep + tail != s
    wrong += (p in s) != (n > 0); wrong += s.startswith(p) != (s[:len(p)] == p); wrong += s.endswith(p) != (s[-len(p):] == p)
    wrong += s.str if False else 0; text, part = s.decode(), p.decode(); wrong += text.find(part, a, b) != expected or text.count(part) != n or text.replace(part, "--", k).encode() != r or [x.encode() for x in text.split(part, k)] != s.split(p, k) or [x.encode() for x in text.rsplit(part, k)] != s.rsplit(p, k)
    total += n; digest = (digest * 31 + len(r) + expected) % 1000003
print(wrong, total, digest)
