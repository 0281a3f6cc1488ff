# Exceptions in __enter__, in the assignment of the target, in __exit__; contexts of them.
class Manager:
    def __init__(self, name, fail=""):
        self.name, self.fail = name, fail

    def __enter__(self):
        print("enter", self.name)
        if self.fail == "enter":
            raise ValueError("enter " + self.name)
        return (1, 2)

    def __exit__(self, kind, value, trace):
        print("exit", self.name, repr(value))
        if self.fail == "exit":
            raise ValueError("exit " + self.name)
        if self.fail == "reraise":
            raise value


def show(function):
    try:
        function()
        print(function.__name__, "fine")
    except Exception as error:
        chain = []
        while error:
            chain.append(repr(error))
            error = error.__context__
        print(function.__name__, " <- ".join(chain))


def enter_fails():
    with Manager("a"), Manager("b", "enter"), Manager("c"):
        print("never")


def target_fails():
    with Manager("a") as (x, y, z):
        print("never")


def target_attribute():
    with Manager("a") as None.x if False else [].x:
        pass


def target_fails_item():
    with Manager("a") as [][0]:
        print("never")


def exit_fails():
    with Manager("a", "exit"):
        pass


def exit_fails_in_exception():
    with Manager("a"), Manager("b", "exit"):
        raise KeyError("body")


def reraise():
    with Manager("a", "reraise"):
        raise KeyError("body")


def exit_after_return():
    with Manager("a", "exit"):
        return "never seen"


def exit_after_break():
    for _ in [1]:
        with Manager("a", "exit"):
            break


def second_expression():
    with Manager("a"), 1 / 0:
        print("never")


for function in (enter_fails, target_fails, target_fails_item, exit_fails, exit_fails_in_exception, reraise, exit_after_return,
                 exit_after_break, second_expression):
    show(function)
