# Texts of one, two and four bytes a character through every searching and cutting method, against lists of code points.
seed = 4242
def rand(n):
    global seed
    seed = (seed * 6364136223846793005 + 1442695040888963407) % 2**64
    return (seed >> 33) % n
alphabets = ["ab", "a\xe9", "a\u20ac", "\u20ac\u20ad", "\U0001f600a", "\U0001f600\U0001f601", "\xe9\u20ac\U0001f600", "a\ud800\udc00", "\u0100\u0200"]
def find(s, p, a, b):
    for i in range(a, b - len(p) + 1):
        if s[i:i + len(p)] == p: return i
    return -1
wrong = digest = 0
for round in range(2500):
    alphabet = alphabets[rand(len(alphabets))]
    s = [alphabet[rand(len(alphabet))] for _ in range(rand(40))]; p = [alphabet[rand(len(alphabet))] for _ in range(1 + rand(4))]
    text, part = "".join(s), "".join(p)
    a, b = rand(45), rand(45)
    expected = find(s, p, a, min(b, len(s)))
    wrong += len(text) != len(s) or list(text) != s
    wrong += text.find(part, a, b) != expected
    r = find(s[::-1], p[::-1], 0, len(s)); wrong += text.rfind(part) != (-1 if r < 0 else len(s) - r - len(p))
    wrong += text[a:b] != "".join(s[a:b]) or text[::-1] != "".join(s[::-1]) or text[a:b:2] != "".join(s[a:b:2]) or text[b:a:-3] != "".join(s[b:a:-3])
    pieces = text.split(part); wrong += part.join(pieces) != text or len(pieces) != text.count(part) + 1
    k = rand(3); wrong += text.replace(part, "<\u20ac>", k) != "<\u20ac>".join(text.split(part, k)); wrong += text.rsplit(part, k)[-1:] != (text.rsplit(part)[-1:] if k else [text])
    wrong += text.partition(part) != ((pieces[0], part, text[len(pieces[0]) + len(part):]) if len(pieces) > 1 else (text, "", ""))
    wrong += text.startswith(part) != (s[:len(p)] == p) or text.endswith(part) != (s[-len(p):] == p) or text.startswith(part, a) != (s[a:a + len(p)] == p)
    wrong += text.strip(part) != text.lstrip(part).rstrip(part) or text.removeprefix(part) != (text[len(p):] if s[:len(p)] == p else text)
    wrong += (text < part) != ([ord(c) for c in s] < [ord(c) for c in p]) or (text == part) != (s == p) or hash(text) != hash("".join(s))
    wrong += text.translate({ord(alphabet[0]): "zz", ord(alphabet[1]): None}) != "zz" * s.count(alphabet[0]) if len(alphabet) == 2 else 0
    wrong += text.center(50, alphabet[-1]).strip(alphabet[-1]) != text.strip(alphabet[-1]) or len(text.ljust(50)) != 50 or text.zfill(41)[-len(s):] != text if s else 0
    wrong += (text + part)[len(s):] != part or (text * 3)[len(s):len(s) * 2] != text or text.encode("utf-8", "surrogatepass").decode("utf-8", "surrogatepass") != text or text.encode("utf-32-le", "surrogatepass").decode("utf-32-le", "surrogatepass") != text
    digest = (digest * 31 + text.find(part, a, b) + len(pieces)) % 1000003
print(wrong, digest)
