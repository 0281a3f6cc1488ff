def one():
    x = "x"
    def two():
        y = "y"
        def three():
            nonlocal x
            x += y
            return x
        return three
    return two


print(one()()(), one()()())  # expect: xy xy
t = one()()
print(t(), t())  # expect: xy xyy
