# Conversions: Roman numerals, number words, bases, Morse, run lengths, Caesar; each there and back.
def roman(n):
    result = ""
    for value, letters in [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
                           (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]:
        count, n = divmod(n, value)
        result += letters * count
    return result


def from_roman(text):
    values = dict(zip("IVXLCDM", (1, 5, 10, 50, 100, 500, 1000)))
    return sum(-values[a] if b and values[a] < values[b] else values[a] for a, b in zip(text, [*text[1:], None]))


def words(n):
    ones = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
    tens = "twenty thirty forty fifty sixty seventy eighty ninety".split()
    if n < 0:
        return "minus " + words(-n)
    if n < 20:
        return ones[n]
    if n < 100:
        return tens[n // 10 - 2] + ("-" + ones[n % 10] if n % 10 else "")
    for size, name in ((10**9, "billion"), (10**6, "million"), (1000, "thousand"), (100, "hundred")):
        if n >= size:
            return f"{words(n // size)} {name}" + (f" {words(n % size)}" if n % size else "")


def to_base(n, base, digits="0123456789abcdefghijklmnopqrstuvwxyz"):
    return to_base(n // base, base).lstrip("0") + digits[n % base] if n >= base else digits[n]


def run_lengths(text):
    result, i = [], 0
    while i < len(text):
        j = i
        while j < len(text) and text[j] == text[i]:
            j += 1
        result.append((text[i], j - i))
        i = j
    return result


def caesar(text, key):
    return "".join(chr((ord(c) - base + key) % 26 + base) if (base := 97 if c.islower() else 65 if c.isupper() else 0) else c
                   for c in text)


morse = dict(zip("etianmsurwdkgohvf", ". - .. .- -. -- ... ..- .-. .-- -.. -.- --. --- .... ...- ..-.".split()))
back = {code: letter for letter, code in morse.items()}

print([roman(n) for n in (1, 4, 9, 14, 40, 90, 400, 1994, 2024, 3999)])
print(all(from_roman(roman(n)) == n for n in range(1, 4000)))
for n in (0, 7, 13, 42, 100, 115, 999, 1001, 12345, 1000000, 2**31, -5):
    print(n, words(n))
print([to_base(255, b) for b in (2, 8, 16, 36)], all(int(to_base(n, b), b) == n for n in (0, 1, 35, 36, 1295, 99999) for b in range(2, 37)))
print(run_lengths("aaabccdddd"), "".join(c * n for c, n in run_lengths("aaabccdddd")))
print(caesar("Hello, World!", 3), caesar(caesar("Hello, World!", 3), -3))
code = " ".join(morse[c] for c in "weakthread" if c in morse)
print(code, "".join(back[c] for c in code.split()))
