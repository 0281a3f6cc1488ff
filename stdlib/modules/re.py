"""Regular expressions: patterns that texts are searched for, matched against, split by and rewritten with."""

from _re import Match, Pattern, compile, escape, findall, finditer, fullmatch, match, purge, search, split, sub, subn

__version__ = "2.2.1"

__all__ = [
    "match", "fullmatch", "search", "sub", "subn", "split", "findall", "finditer", "compile", "purge", "escape",
    "error", "Pattern", "Match", "A", "I", "L", "M", "S", "X", "U", "ASCII", "IGNORECASE", "LOCALE", "MULTILINE",
    "DOTALL", "VERBOSE", "UNICODE", "NOFLAG", "RegexFlag", "PatternError",
]


# FIXME: an enum.IntFlag as soon as there is a module enum; this has its looks and its operators.
class _FlagType(type):
    def __iter__(cls):
        return iter(cls._each)

    def __len__(cls):
        return len(cls._each)

    def __getitem__(cls, name):
        return cls.__members__[name]

    def __contains__(cls, value):
        return isinstance(value, cls) or isinstance(value, int) and not value & ~cls._all

    def __call__(cls, value):
        known = cls._known.get(value)
        if known is None:
            if not isinstance(value, int):
                raise ValueError(f"{value!r} is not a valid {cls.__qualname__}")
            if value < 0:
                value &= cls._bits
            known = int.__new__(cls, value)
            cls._known[value] = known
        return known

    def __repr__(cls):
        return f"<flag '{cls.__name__}'>"


class RegexFlag(int, metaclass=_FlagType):
    """Flags of a regular expression; they go together with |."""

    __module__ = "re"
    _known = {}

    @property
    def value(self):
        return int(self)

    @property
    def name(self):
        names = [flag._name for flag in type(self)._each if self & flag]
        rest = int(self) & ~type(self)._all
        if rest:
            names.append(str(rest))
        return "|".join(names) if names else "NOFLAG" if not self else None

    def __repr__(self):
        names = ["re." + flag._name for flag in type(self)._each if int(self) & int(flag)]
        rest = int(self) & ~type(self)._all
        if rest or not names:
            names.append(hex(rest) if rest else "re.NOFLAG")
        return "|".join(names)

    def __str__(self):
        return repr(self)

    def __format__(self, specification):
        return format(str(self), specification)

    def __or__(self, other):
        return RegexFlag(int(self) | int(other)) if isinstance(other, int) else NotImplemented

    def __and__(self, other):
        return RegexFlag(int(self) & int(other)) if isinstance(other, int) else NotImplemented

    def __xor__(self, other):
        return RegexFlag(int(self) ^ int(other)) if isinstance(other, int) else NotImplemented

    __ror__ = __or__
    __rand__ = __and__
    __rxor__ = __xor__

    def __invert__(self):
        return RegexFlag((type(self)._bits | (1 << int(self).bit_length()) - 1) & ~int(self))

    def __contains__(self, other):
        return int(other) & int(self) == int(other)

    def __iter__(self):
        return (flag for flag in type(self)._each if int(self) & int(flag))

    def __len__(self):
        return int(self).bit_count()

    def __hash__(self):
        return hash(int(self))

    def __reduce_ex__(self, protocol):
        return RegexFlag, (int(self),)


def _make_flags():
    rows = (
        ("NOFLAG", None, 0), ("ASCII", "A", 256), ("IGNORECASE", "I", 2), ("LOCALE", "L", 4), ("UNICODE", "U", 32),
        ("MULTILINE", "M", 8), ("DOTALL", "S", 16), ("VERBOSE", "X", 64), ("DEBUG", None, 128),
    )
    members = {}
    each = []
    space = globals()
    for name, letter, number in rows:
        flag = int.__new__(RegexFlag, number)
        flag._name = name
        RegexFlag._known[number] = flag
        if number:
            each.append(flag)
        for known_as in (name, letter):
            if known_as is not None:
                members[known_as] = space[known_as] = flag
                setattr(RegexFlag, known_as, flag)
    from types import MappingProxyType
    RegexFlag.__members__ = MappingProxyType(members)
    RegexFlag._each = tuple(each)
    RegexFlag._all = sum(each)
    RegexFlag._bits = 511  # with the bit of a flag that is gone


_make_flags()


class PatternError(Exception):
    """A text that is no regular expression, or no template.

    msg: what is wrong; pattern and pos: where, or None; lineno and colno: the same place by line and column.
    """

    __module__ = "re"

    def __init__(self, msg, pattern=None, pos=None):
        self.msg = msg
        self.pattern = pattern
        self.pos = pos
        if pattern is not None and pos is not None:
            msg = f"{msg} at position {pos}"
            newline = "\n" if isinstance(pattern, str) else b"\n"
            self.lineno = pattern.count(newline, 0, pos) + 1
            self.colno = pos - pattern.rfind(newline, 0, pos)
            if newline in pattern:
                msg = f"{msg} (line {self.lineno}, column {self.colno})"
        else:
            self.lineno = self.colno = None
        super().__init__(msg)


error = PatternError


def _compile(pattern, flags):
    return compile(pattern, flags)


def _reduce(pattern):
    return _compile, (pattern.pattern, pattern.flags)


class Scanner:
    """Takes a text apart by a list of (pattern, action) pairs."""

    def __init__(self, lexicon, flags=0):
        self.lexicon = lexicon
        parts = []
        self._actions = {}
        group = 1
        for phrase, action in lexicon:
            parts.append(f"({phrase})")
            self._actions[group] = action
            group += 1 + compile(phrase, flags).groups
        self.scanner = compile("|".join(parts), flags)

    def scan(self, string):
        result = []
        match = self.scanner.scanner(string).match
        end = 0
        while True:
            found = match()
            if not found or found.end() == end:
                break
            action = self._actions[found.lastindex]
            if callable(action):
                self.match = found
                action = action(self, found.group())
            if action is not None:
                result.append(action)
            end = found.end()
        return result, string[end:]


import copyreg as _copyreg

_copyreg.pickle(Pattern, _reduce, _compile)
del _copyreg
