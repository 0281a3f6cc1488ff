class Plain:
    pass


class WithInit:
    def __init__(self, x):
        pass


for bad in (lambda: Plain(1), lambda: Plain(x=1), lambda: object(1), lambda: WithInit(), lambda: WithInit(1, 2),
            lambda: WithInit(y=1)):
    try:
        bad()
    except TypeError as error:
        print(error)
# expect: Plain() takes no arguments
# expect: Plain() takes no arguments
# expect: object() takes no arguments
# expect: WithInit.__init__() missing 1 required positional argument: 'x'
# expect: WithInit.__init__() takes 2 positional arguments but 3 were given
# expect: WithInit.__init__() got an unexpected keyword argument 'y'
