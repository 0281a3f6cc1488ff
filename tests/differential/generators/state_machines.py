# Generators as state machines and parsers, driven by send, throw and close.
def lights():
    state = "red"
    while True:
        command = yield state
        match state, command:
            case _, "reset":
                state = "red"
            case "red", None:
                state = "green"
            case "green", None:
                state = "yellow"
            case "yellow", None:
                state = "red"
            case _:
                state = f"bad {command}"


g = lights()
print([next(g), next(g), next(g), next(g), g.send("reset"), g.send("x"), g.send("reset"), next(g)])


def tokens():
    """Collects numbers, words and signs, one character at a time."""
    found, word = [], ""
    while True:
        try:
            character = yield found
        except ValueError as error:
            found.append(("error", str(error)))
            word = ""
            continue
        if character is not None and character.isalnum():
            word += character
            continue
        if word:
            found.append(("number", int(word)) if word.isdigit() else ("word", word))
            word = ""
        if character is None:
            return found
        if not character.isspace():
            found.append(("sign", character))


t = tokens()
next(t)
for c in "ab + 12*":
    t.send(c)
print(t.throw(ValueError("odd")))
try:
    for c in "x1":
        t.send(c)
    t.send(None)
except StopIteration as stop:
    print(stop.value)


def averager():
    total = count = 0
    average = None
    try:
        while True:
            value = yield average
            total += value
            count += 1
            average = total / count
    except GeneratorExit:
        print("closed with", average)
        return average


a = averager()
next(a)
print(a.send(10), a.send(20), a.send(60), a.close(), a.close())


def expression(text):
    position = 0

    def peek():
        return text[position] if position < len(text) else ""

    def parse_sum():
        nonlocal position
        value = yield parse_product()
        while peek() and peek() in "+-":
            sign = text[position]
            position += 1
            right = yield parse_product()
            value = value + right if sign == "+" else value - right
        return value

    def parse_product():
        nonlocal position
        value = yield parse_atom()
        while peek() == "*":
            position += 1
            value *= yield parse_atom()
        return value

    def parse_atom():
        nonlocal position
        if peek() == "(":
            position += 1
            value = yield parse_sum()
            position += 1
            return value
        start = position
        while peek().isdigit():
            position += 1
        if start == position:
            raise SyntaxError(f"at {position}")
        return int(text[start:position])
        yield
    return parse_sum()


def run(generator):
    stack, value, error = [generator], None, None
    while stack:
        try:
            step = stack[-1].throw(error) if error else stack[-1].send(value)
            error = None
            stack.append(step)
            value = None
        except StopIteration as stop:
            stack.pop()
            value, error = stop.value, None
        except Exception as raised:
            stack.pop()
            error = raised
    if error:
        raise error
    return value


print(run(expression("2+3*(4-1)*2-5")), run(expression("((7))")))
try:
    run(expression("2+*3"))
except SyntaxError as error:
    print(error)
print(run(expression("(" * 200 + "1" + ")" * 200)))
