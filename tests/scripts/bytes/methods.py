print(b"a,b".split(b","), b",".join([b"x", b"y"]), b"abc".upper(), b" x ".strip(), b"abc".replace(b"b", b"--"))
# expect: [b'a', b'b'] b'x,y' b'ABC' b'x' b'a--c'
print(b"abcabc".find(b"c"), b"abc".startswith(b"ab"), b"bc" in b"abc", 98 in b"abc", b"abc".hex(), bytes.fromhex("61 62"))
# expect: 2 True True True 616263 b'ab'
print(b"a" + b"b", b"ab" * 2, b"a" < b"b", b"abc" == b"abc", b"abc" == "abc")
# expect: b'ab' b'abab' True True False
print(b"AbC".lower(), b"abc".isalpha(), b"12".isdigit(), b"a\nb".splitlines(), b"abc".count(b"b"))
# expect: b'abc' True True [b'a', b'b'] 1
