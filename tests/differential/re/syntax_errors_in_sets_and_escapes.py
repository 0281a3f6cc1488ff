# Errors of the syntax: sets, ranges, escapes, octal numbers, references.
import re

for pattern in ["[", "[^", "[]", "[^]", "[a", "[a-", "[a-]", "[b-a]", r"[\d-a]", r"[a-\d]", r"[\w-\s]", r"[\b-a]", "[]a]",
                "[^]a]", "[]-a]", "[a\\", r"[\x]", r"[\x1]", r"[\u12]", r"[\U0001]", r"[\U00110000]", r"[\N]", r"[\N{}]",
                r"[\N{NONSENSE}]", r"[\N{DIGIT ONE}]", r"[\q]", r"[\A]", r"[\Z]", r"[\8]", r"[\400]", r"[\777]", r"[\0-\377]",
                "\\", r"\x", r"\x1", r"\xg1", r"\u", r"\u123", r"\U0010FFFF", r"\U00110000", r"\N", r"\N{", r"\N{}",
                r"\N{DIGIT ONE", r"\N{BULLET}+", r"\N{no such}", r"\q", r"\y", r"\C", r"\1", r"(a)\2", r"\8", r"\08", r"\400", r"\777",
                r"\01\2", r"(a)\1\100", r"\é", r"\_", r"\ ", r"\-", "*\\", "(\\", r"(?<=(a))\1(?<=\1)",
                r"(?<=(a)\1)b", r"(?<=(?P<x>a)(?P=x))", r"(?<=(?(1)a|b))", r"(a)(?<=(?(1)b|c))d", r"(a)(?<=\1)"]:
    try:
        compiled = re.compile(pattern)
        print(repr(pattern), compiled.groups)
    except re.error as e:
        print(repr(pattern), "|", e, "|", e.pos)
