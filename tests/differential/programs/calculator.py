# A calculator: a hand-written tokenizer, a precedence climbing parser, an evaluator with variables and functions.
import math


class ParseError(Exception):
    def __init__(self, message, position):
        super().__init__(f"{message} at {position}")
        self.position = position


def tokenize(text):
    i = 0
    while i < len(text):
        c = text[i]
        if c.isspace():
            i += 1
        elif c.isdigit() or c == ".":
            start = i
            while i < len(text) and (text[i].isdigit() or text[i] == "."):
                i += 1
            number = text[start:i]
            yield "number", float(number) if "." in number else int(number), start
        elif c.isalpha() or c == "_":
            start = i
            while i < len(text) and (text[i].isalnum() or text[i] == "_"):
                i += 1
            yield "name", text[start:i], start
        elif c in "+-*/%^(),=":
            yield "operator", c, i
            i += 1
        else:
            raise ParseError(f"unexpected {c!r}", i)
    yield "end", None, len(text)


class Calculator:
    binary = {
        "+": (1, "left", lambda a, b: a + b), "-": (1, "left", lambda a, b: a - b),
        "*": (2, "left", lambda a, b: a * b), "/": (2, "left", lambda a, b: a / b),
        "%": (2, "left", lambda a, b: a % b), "^": (4, "right", lambda a, b: a ** b),
    }
    functions = {"sqrt": math.sqrt, "max": max, "min": min, "abs": abs, "sum": lambda *a: sum(a)}

    def __init__(self):
        self.variables = {"pi": math.pi}

    def evaluate(self, text):
        self.tokens = list(tokenize(text))
        self.at = 0
        if len(self.tokens) > 2 and self.tokens[0][0] == "name" and self.tokens[1][1] == "=":
            self.at = 2
            value = self.variables[self.tokens[0][1]] = self.expression(0)
        else:
            value = self.expression(0)
        if self.peek()[0] != "end":
            raise ParseError("trailing text", self.peek()[2])
        return value

    def peek(self):
        return self.tokens[self.at]

    def take(self, wanted=None):
        kind, value, position = self.tokens[self.at]
        if wanted is not None and value != wanted:
            raise ParseError(f"expected {wanted!r}", position)
        self.at += 1
        return kind, value, position

    def expression(self, lowest):
        left = self.unary()
        while self.peek()[1] in self.binary:
            operator = self.peek()[1]
            level, side, function = self.binary[operator]
            if level < lowest:
                break
            self.take()
            left = function(left, self.expression(level + (side == "left")))
        return left

    def unary(self):
        if self.peek()[1] == "-":
            self.take()
            return -self.expression(3)
        kind, value, position = self.take()
        if kind == "number":
            return value
        if kind == "name" and self.peek()[1] == "(":
            self.take()
            arguments = []
            while self.peek()[1] != ")":
                arguments.append(self.expression(0))
                if self.peek()[1] == ",":
                    self.take()
            self.take(")")
            return self.functions[value](*arguments)
        if kind == "name":
            return self.variables[value]
        if value == "(":
            inner = self.expression(0)
            self.take(")")
            return inner
        raise ParseError("expected a value", position)


calculator = Calculator()
for line in ["1 + 2 * 3", "(1 + 2) * 3", "2 ^ 3 ^ 2", "-2 ^ 2", "x = 7 % 4", "x * x / 2", "max(1, x, 2) + sqrt(16)",
             "sum(1,2,3,4)", "1 / 0", "1 +", "(1", "2 $ 3", "nowhere + 1", "3 4", "sqrt(-1)", "2 ^ 100", "pi"]:
    try:
        print(f"{line:28} = {calculator.evaluate(line)}")
    except ParseError as error:
        print(f"{line:28} ! {error}")
    except (ArithmeticError, ValueError, KeyError) as error:
        print(f"{line:28} ! {type(error).__name__}: {error}")
