# Words of a text: counting, ranking, grouping by length, the longest run of a letter.
import collections

text = """
It was the best of times, it was the worst of times, it was a loop of lines and rhymes.
The spider spins, the spider waits; the web remembers what it catches, and forgets what nobody holds.
A web that held on to everything would be a cellar; a web that held nothing would be air.
"""


def words(text):
    word = ""
    for character in text.lower():
        if character.isalpha() or character == "'":
            word += character
        elif word:
            yield word
            word = ""
    if word:
        yield word


counts = collections.Counter(words(text))
print(len(counts), sum(counts.values()))
for word, n in sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))[:8]:
    print(f"{word:<10}{n:>3} {'#' * n}")

by_length = collections.defaultdict(list)
for word in sorted(counts):
    by_length[len(word)].append(word)
for length in sorted(by_length, reverse=True)[:4]:
    print(length, by_length[length])

letters = collections.Counter(c for c in text.lower() if c.isalpha())
print(letters.most_common(5))
print("".join(c for c in "abcdefghijklmnopqrstuvwxyz" if c not in letters))

pairs = collections.Counter(zip(list(words(text)), list(words(text))[1:]))
print([pair for pair, n in pairs.most_common() if n > 1])
lines = [line for line in text.splitlines() if line]
print([len(line) for line in lines], max(lines, key=len)[:20], [line.count("the") for line in lines])
print({line[0]: line.rsplit(" ", 1)[-1] for line in lines})
