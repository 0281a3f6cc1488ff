# Searching in texts of many thousand characters: periodic ones, near misses, needles at the ends, every width, counts and replacing.
def report(*numbers): print(*numbers)
for unit in ("ab", "aab", "\xe9a", "\u20acx\u20ac", "\U0001f600y"):
    long = unit * 20000
    for needle in (unit * 3, unit[::-1] * 2, unit + "!", "!" + unit, unit[0] * 3, unit * 50 + "!", "!", unit * 20000, unit * 20001, ""):
        report(ascii(needle[:12]), len(needle), long.find(needle), long.rfind(needle), long.count(needle), needle in long, (long + "!").find(needle), ("!" + long).rfind(needle), len(long.replace(needle, "-", 7)), len(long.split(needle)) if needle else 0, len((long + "!" + long).partition(needle)[2]) if needle else 0)
    mixed = long[:30000] + "NEEDLE" + long[:30000] + "NEEDLE" + long[:5]
    report(mixed.find("NEEDLE"), mixed.rfind("NEEDLE"), mixed.find("NEEDLE", 30001), mixed.rfind("NEEDLE", 0, -6), mixed.count("NEEDLE"), mixed.index("NEEDLE", 100), len(mixed.replace("NEEDLE", "")), [len(p) for p in mixed.split("NEEDLE")], mixed.find("NEEDLES"), mixed.count("E"), mixed.translate({ord("N"): None}).count("N"), mixed[30000:30006], mixed[-11:-5], mixed[::-1].find("ELDEEN"), mixed.upper().count("NEEDLE"), len(mixed.encode()))
a = "a" * 50000
report(a.find("a" * 49999 + "b"), a.find("b" + "a" * 100), a.count("aa"), a.count("a" * 7), a.rfind("a" * 50000), a.find("a", 49999), a.find("a", 50000), ("b" + a).find(a), (a + "b").rfind(a), len((a + "b").split("b")), a.replace("aa", "b").count("b"), (a + "\u20ac").find("\u20ac"), ("\u20ac" + a).rfind("\u20ac"), len(a.replace("", "-")), (a + "b" + a).index("b"), a.startswith("a" * 49999), a.endswith("b" + a[1:]))
words = " ".join(f"w{i % 97}" for i in range(9000))
report(len(words.split()), words.count("w1 "), len(set(words.split(" "))), words.find("w96"), words.rfind("w96"), len(words.replace("w1", "\u20ac")), len(words.title()), len(words.splitlines()), words.split(" ", 5)[-1][:9], words.rsplit(" ", 3)[1:], len(words.center(60000)), words.strip("w0123456789 ") == "", len(words.expandtabs()), hash(words) == hash(" ".join(words.split())))
