# SystemExit with an object of a program: its str() is printed, the status is 1.
class Code:
    def __str__(self):
        return "shown code"

    def __index__(self):
        return 5


raise SystemExit(Code())
