class Manager:
    def __init__(self, name, where=None):
        self.name, self.where = name, where

    def __enter__(self):
        if self.where == "enter":
            raise ValueError("in enter")
        print("enter", self.name)

    def __exit__(self, *details):
        print("exit", self.name, details[1])
        if self.where == "exit":
            raise KeyError("in exit")


try:
    with Manager("a"), Manager("b", "enter"):
        print("never")
except ValueError as error:
    print(error)
# expect: enter a
# expect: exit a in enter
# expect: in enter
try:
    with Manager("c"), Manager("d", "exit"):
        raise TypeError("body")
except KeyError as error:
    print(error, repr(error.__context__))
# expect: enter c
# expect: enter d
# expect: exit d body
# expect: exit c 'in exit'
# expect: 'in exit' TypeError('body')
