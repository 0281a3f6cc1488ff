# A small Lisp: reader, environments, closures, tail position by loop, quoting.
import functools
import operator


class Symbol(str):
    pass


class Environment(dict):
    def __init__(self, outer=None, **names):
        super().__init__(names)
        self.outer = outer

    def find(self, name):
        if name in self:
            return self
        if self.outer is None:
            raise NameError(f"unbound symbol: {name}")
        return self.outer.find(name)


class Procedure:
    def __init__(self, parameters, body, environment):
        self.parameters, self.body, self.environment = parameters, body, environment

    def __repr__(self):
        return f"<procedure of {len(self.parameters)}>"


def read(text):
    tokens = text.replace("(", " ( ").replace(")", " ) ").replace("'", " ' ").split()

    def one():
        token = tokens.pop(0)
        if token == "(":
            items = []
            while tokens[0] != ")":
                items.append(one())
            tokens.pop(0)
            return items
        if token == "'":
            return [Symbol("quote"), one()]
        for kind in (int, float):
            try:
                return kind(token)
            except ValueError:
                pass
        return {"#t": True, "#f": False}.get(token, Symbol(token))

    while tokens:
        yield one()


def evaluate(x, env):
    while True:
        if isinstance(x, Symbol):
            return env.find(x)[x]
        if not isinstance(x, list):
            return x
        match x:
            case ["quote", value]:
                return value
            case ["if", test, then, *otherwise]:
                x = then if evaluate(test, env) is not False else otherwise[0] if otherwise else None
                continue
            case ["define", [name, *parameters], *body]:
                env[name] = Procedure(parameters, body, env)
                return None
            case ["define", name, value]:
                env[name] = evaluate(value, env)
                return None
            case ["set!", name, value]:
                env.find(name)[name] = evaluate(value, env)
                return None
            case ["lambda", parameters, *body]:
                return Procedure(parameters, body, env)
            case ["let", bindings, *body]:
                x = [[Symbol("lambda"), [b[0] for b in bindings], *body], *(b[1] for b in bindings)]
                continue
        function, *arguments = [evaluate(part, env) for part in x]
        if not isinstance(function, Procedure):
            return function(*arguments)
        if len(arguments) != len(function.parameters):
            raise TypeError(f"{function} called with {len(arguments)}")
        env = Environment(function.environment, **dict(zip(function.parameters, arguments)))
        for part in function.body[:-1]:
            evaluate(part, env)
        x = function.body[-1]


def show(value):
    if isinstance(value, bool):
        return "#t" if value else "#f"
    if isinstance(value, list):
        return "(" + " ".join(map(show, value)) + ")"
    return str(value)


base = Environment()
base.update({"+": lambda *a: sum(a), "*": lambda *a: functools.reduce(lambda x, y: x * y, a, 1), "-": lambda a, b: a - b,
             "<": lambda a, b: a < b, "=": lambda a, b: a == b, "car": lambda l: l[0], "cdr": lambda l: l[1:],
             "cons": lambda a, l: [a] + l, "list": lambda *a: list(a), "null?": lambda l: l == [], "display": lambda x: print("out:", show(x))})
program = """
(define (fact n) (if (< n 2) 1 (* n (fact (- n 1)))))
(fact 25)
(define (map f l) (if (null? l) '() (cons (f (car l)) (map f (cdr l)))))
(map (lambda (x) (* x x)) '(1 2 3 4))
(define (loop n total) (if (= n 0) total (loop (- n 1) (+ total n))))
(loop 5000 0)
(define counter ((lambda (n) (lambda () (set! n (+ n 1)) n)) 10))
(counter) (counter)
(let ((a 2) (b 3)) (display (list a b '(q #t))) (+ a b 0.5))
fact
(if #f 1)
(nowhere 1)
(fact)
"""
for form in read(program):
    try:
        print(show(evaluate(form, base)))
    except (NameError, TypeError) as error:
        print("error:", error)
