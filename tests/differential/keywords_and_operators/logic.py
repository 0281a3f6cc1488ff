# not, and, or, conditional expressions and lambdas: precedence, order of evaluation, values.
log = []
def v(name, value):
    log.append(name)
    return value
def show(text):
    log.clear()
    print(f"{text:48} {eval(text)!r:8} {''.join(log)}")
values = {"t": "True", "f": "False"}
for x in "tf":
    for y in "tf":
        for z in "tf":
            X, Y, Z = (f"v('{n}', {values[w]})" for n, w in zip("xyz", (x, y, z)))
            for form in ("{} or {} and {}", "{} and {} or {}", "not {} or {}", "not {} and {}", "not ({} or {})", "{} if {} else {}"):
                parts = [X, Y, Z][:form.count("{}")]
                log.clear()
                print(x + y + z, form.format(*"xyz"), eval(form.format(*parts)), "".join(log))
print(1 or 2, 0 or 2, 0 or "", 1 and 2, 0 and 2, None or [] or 0, 1 and [] and 0, not 1, not not "", not 0 == 1, not (1, 2) == (1, 2))
print(1 if 0 else 2 if 0 else 3, (1 if 1 else 2) if 0 else 3, 1 if (0 if 1 else 1) else 2)
print((lambda x: x or 1)(0), (lambda: 1 if 0 else 2)(), (lambda *a, k=1 or 2: (a, k))(1, 2), [f() for f in (lambda: 1, lambda: 2)])
print(1 < 2 and 2 < 3 or 0, 1 | 2 and 4, not 1 | 0, 1 in [1] and 2 not in [1], 3 if 1 in [1] else 4)
