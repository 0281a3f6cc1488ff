# Specifications made at random of the letters of the mini-language: what each type makes of them, hashed, and its errors.
seed = 7
def rand(n):
    global seed
    seed = (seed * 6364136223846793005 + 1442695040888963407) % 2**64
    return (seed >> 33) % n
letters = "0123456789<>=^+- #0z,_.bcdeEfFgGnosxX%!r{}:*\u20ac"
values = [12345, -3, 0, True, 12345.6789, -0.0, 1e22, float("nan"), 3 + 4j, "text", "\u20ac5", None, b"x"]
digest, count, errors = 0, 0, {}
for round in range(6000):
    spec = "".join(letters[rand(len(letters))] for _ in range(1 + rand(6)))
    for value in values:
        try:
            text = format(value, spec)
            if len(text) > 200: text = str(len(text)) + text[:5] + text[-5:]
            count += 1
        except (ValueError, TypeError, OverflowError) as error: text = f"{type(error).__name__}: {error}"; errors[ascii(text)] = errors.get(ascii(text), 0) + 1
        except MemoryError: text = "memory"
        for c in text: digest = (digest * 1000003 + ord(c)) & 0xFFFFFFFFFFFF
    if round % 300 == 0: print(round, hex(digest), count)
for text in sorted(errors): print(errors[text], text)
