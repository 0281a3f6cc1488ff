# The case methods over words made of special letters: lengths that change, marks, digraphs, sigma at ends, title words.
letters = "aZ\u00df\u0130\u0131\u0149\u017f\u01c4\u01c5\u01c6\u01f0\u0345\u0390\u03a3\u03c3\u03c2\u0587\u10d0\u1c90\u13a0\uab70\u1e9e\u1f80\u1f88\u1fb3\u1fbc\u1ffc\u2160\u24b6\ufb00\ufb13\uff21\U00010400\U00010428\U0001e900 '-\u00ad\u2019.1\u0308\u200d\ud800"
seed = 99
def rand(n):
    global seed
    seed = (seed * 6364136223846793005 + 1442695040888963407) % 2**64
    return (seed >> 33) % n
digest = 0
for round in range(4000):
    word = "".join(letters[rand(len(letters))] for _ in range(rand(9)))
    for name in ("upper", "lower", "title", "casefold", "swapcase", "capitalize"):
        text = getattr(word, name)()
        for c in text: digest = (digest * 131 + ord(c)) & 0xFFFFFFFFFFFF
    for name in ("isupper", "islower", "istitle", "isalpha", "isidentifier"): digest = digest * 2 + getattr(word, name)() & 0xFFFFFFFFFFFF
    if round % 400 == 0: print(round, ascii(word), ascii(word.upper()), ascii(word.lower()), ascii(word.title()), ascii(word.casefold()), ascii(word.swapcase()), ascii(word.capitalize()), word.istitle(), f"{digest:x}")
print(f"{digest:x}")
