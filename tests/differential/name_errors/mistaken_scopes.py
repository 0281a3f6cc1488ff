# Programs that mistake a scope: class names in methods, comprehension variables outside, globals before assignment, nested classes.
count = 0
registry = []


class Account:
    rate = 0.5
    rates = [rate * n for n in range(1, 2)] if False else [0.5]
    table = {"low": rate}
    limits = (limit for limit in [rate])

    def interest(self):
        return rate

    def raised(self, by=rate):
        return by

    def helper():
        return 1

    first = helper()

    class Entry:
        def outer_rate(self):
            return Account.rate

        try:
            copied = rate
        except NameError as error:
            problem = str(error)

    try:
        squares = [rate * n for n in range(3)]
    except NameError as error:
        listed = str(error), error.name
    try:
        nested = [[n for n in table] for m in range(1)]
    except NameError as error:
        nested = str(error)
    in_first = [n for n in table]


def increase():
    count += 1


def increase_global():
    global count
    count += 1
    return count


def shadow():
    registry.append(len(registry))
    registry = []


def late_global():
    print(made_later)
    global_made()
    print(made_later)


def global_made():
    global made_later
    made_later = "made"


def builtin_shadow():
    print(len([]))
    if False:
        len = 0


def loop_variable():
    [x for x in range(3)]
    return x


def generator_variable():
    return sum(y for y in range(3)) + y


def lambda_parameter():
    (lambda z: z)(1)
    return z


def with_exec():
    exec("inner = 1")
    return inner


def with_locals():
    locals()["dynamic"] = 1
    return dynamic


def with_class():
    class Local:
        value = 1
        def get(self): return value
    return Local().get()


def conditional_import():
    if registry is None:
        import math
    return math.pi


def deleted_loop():
    for item in "ab":
        del item
    return item


def parameter_deleted(parameter):
    del parameter
    return parameter


def recursive_name():
    class Node:
        child = Node
    return Node


def default_of_itself():
    def inner(a=inner): pass
    return inner


def main():
    account = Account()
    for function in (account.interest, account.raised, account.helper, Account.Entry().outer_rate, increase, increase_global, shadow, late_global,
                     builtin_shadow, loop_variable, generator_variable, lambda_parameter, with_exec, with_locals, with_class, conditional_import,
                     deleted_loop, lambda: parameter_deleted(1), recursive_name, default_of_itself, lambda: self.x, lambda: true, lambda: null):
        try:
            print(function.__name__, function())
        except (NameError, TypeError) as error:
            print(function.__name__, type(error).__name__, "|", error, "|", getattr(error, "name", None))
    print(Account.Entry.problem, Account.listed, Account.nested, Account.in_first, Account.first, list(Account.limits), count, sep="\n")


main()
