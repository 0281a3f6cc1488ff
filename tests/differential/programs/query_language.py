# A small query language: tokens with places, recursive descent, error lines with carets, several errors as one group.
from collections import namedtuple
from collections.abc import Iterator


class Token(namedtuple("Token", "kind text start", defaults=[0])):
    __slots__ = ()

    @property
    def end(self): return self.start + len(self.text)


class QueryError(SyntaxError):
    def __init__(self, message, source, token):
        super().__init__(message, ("<query>", 1, token.start + 1, source, 1, token.end + 1))

    def show(self):
        return f"{self.msg}\n    {self.text}\n    {' ' * (self.offset - 1)}{'^' * max(1, self.end_offset - self.offset)}"


def tokens(source: str) -> Iterator[Token]:
    place, errors = 0, []
    while place < len(source):
        start, char = place, source[place]
        if char.isspace():
            place += 1
            continue
        if char.isalpha() or char == "_":
            while place < len(source) and (source[place].isalnum() or source[place] == "_"):
                place += 1
            text = source[start:place]
            kind = "keyword" if text.lower() in {"select", "where", "and", "or", "not", "in", "order", "by", "desc", "limit"} else "name"
        elif char.isdecimal():
            while source[place:place + 1].isdecimal() or source[place:place + 1] == ".":
                place += 1
            kind = "number"
        elif char in "'\"":
            place = source.find(char, start + 1) + 1
            if not place:
                errors.append(QueryError("unterminated text", source, Token("text", source[start:], start)))
                break
            kind = "text"
        elif (pair := source[place:place + 2]) in ("<=", ">=", "!=") or char in "<>=+-*/%(),.":
            place += 2 if pair in ("<=", ">=", "!=") else 1
            kind = "sign"
        else:
            place += 1
            errors.append(QueryError(f"what is {char!r} (U+{ord(char):04X})?", source, Token("?", char, start)))
            continue
        yield Token(kind, source[start:place], start)
    if errors:
        raise ExceptionGroup(f"{len(errors)} in {source!r}", errors) if len(errors) > 1 else errors[0]
    yield Token("end", "", len(source))


class Parser:
    levels = [["or"], ["and"], ["=", "!=", "<", ">", "<=", ">=", "in"], ["+", "-"], ["*", "/", "%"]]

    def __init__(self, source):
        self.source, self.tokens = source, [*tokens(source)]
        self.place = 0

    @property
    def here(self): return self.tokens[self.place]

    def accept(self, *texts, kind=None):
        token = self.here
        if token.text.lower() in texts and token.kind in ("keyword", "sign") or token.kind == kind:
            self.place += 1
            return token

    def expect(self, *texts, kind=None):
        if not (token := self.accept(*texts, kind=kind)):
            found = repr(self.here.text) if self.here.text else "the end"
            raise QueryError(f"expected {' or '.join(texts) or kind}, found {found}", self.source, self.here)
        return token

    def query(self):
        self.expect("select")
        columns = [self.level(0)]
        while self.accept(","):
            columns.append(self.level(0))
        where = self.level(0) if self.accept("where") else None
        order = []
        if self.accept("order"):
            self.expect("by")
            while True:
                order.append((self.level(3), bool(self.accept("desc"))))
                if not self.accept(","):
                    break
        limit = int(self.expect(kind="number").text) if self.accept("limit") else None
        self.expect(kind="end")
        return columns, where, order, limit

    def level(self, number):
        if number == len(self.levels):
            return self.unary()
        left = self.level(number + 1)
        while sign := self.accept(*self.levels[number]):
            left = (sign.text.lower(), left, self.level(number + 1), sign)
        return left

    def unary(self):
        if sign := self.accept("not", "-"):
            return "unary " + sign.text.lower(), self.unary(), sign
        if self.accept("("):
            items = [self.level(0)]
            while self.accept(","):
                items.append(self.level(0))
            self.expect(")")
            return items[0] if len(items) == 1 else ("list", *items)
        if token := self.accept(kind="name"):
            if self.accept("("):
                argument = self.level(0)
                self.expect(")")
                return "call", token, argument
            return "name", token
        if token := self.accept(kind="number") or self.accept(kind="text"):
            try:
                return "value", eval(token.text)
            except SyntaxError as error:
                raise QueryError("bad number", self.source, token) from error
        raise QueryError("expected a value", self.source, self.here)


def evaluate(tree, row, source):
    go = lambda tree: evaluate(tree, row, source)
    try:
        match tree:
            case ["value", value]: return value
            case ["name", Token(text=name) as token]: return row[name]
            case ["list", *items]: return [go(item) for item in items]
            case ["call", Token("name", "len" | "upper" | "abs" as name) as token, argument]:
                return {"len": len, "upper": str.upper, "abs": abs}[name](go(argument))
            case ["call", token, _]: raise LookupError("unknown function")
            case ["unary not", one, token]: return not go(one)
            case ["unary -", one, token]: return -go(one)
            case ["and", one, two, token]: return go(one) and go(two)
            case ["or", one, two, token]: return go(one) or go(two)
            case [sign, one, two, token]:
                a, b = go(one), go(two)
                return eval("a in b" if sign == "in" else f"a {'==' if sign == '=' else sign} b", {"a": a, "b": b})
    except QueryError:
        raise
    except (LookupError, TypeError, ArithmeticError) as error:
        raise QueryError(f"{type(error).__name__}: {error}", source, token) from error


def run(source, rows):
    columns, where, order, limit = Parser(source).query()
    chosen = [row for row in rows if where is None or evaluate(where, row, source)]
    for tree, reverse in reversed(order):
        chosen.sort(key=lambda row: evaluate(tree, row, source), reverse=reverse)
    for row in chosen[:limit]:
        yield tuple(evaluate(tree, row, source) for tree in columns)


rows = [dict(zip(("name", "age", "town"), fields)) for fields in
        [("Ada", 36, "London"), ("Alan", 41, "London"), ("Grace", 85, "New York"), ("Kurt", 71, "Princeton"), ("Émmy", 53, None)]]
for query in ["select name, age where age > 40 and town = 'London'", "SELECT upper(name), age * 2 - 1 order by town = 'London', age desc limit 3",
              "select name where not (age % 2 = 0 or name in ('Kurt', \"Ada\"))", "select len(name) + -abs(0 - 2), 'x' where age in (36, 85)",
              "select 1 + 2 * 3 - 4 / 2 limit 1", "select name where age >", "select name, where", "select nme", "select name limit many",
              "select (1 + 2", "select name where town < 'P' order by name", "select 'open", "select § , name ¤ where ?", "select size(name)",
              "select 1.2.3", "select age / (age - 36)", "update x", "select name from x", "select \U0001f600"]:
    try:
        print(f"{query}\n  ", *run(query, rows))
    except QueryError as error:
        print("  !", error.show(), "\n   ", repr(error.__cause__), error.lineno, error.args[1][1:3])
    except ExceptionGroup as group:
        print("  !!", group, *(error.show() for error in group.exceptions), sep="\n")
first = Token("a", "b", 3)
print(first, first.end, first._replace(kind="z"), Token._fields, first == ("a", "b", 3), tokens.__annotations__, Token._field_defaults)
