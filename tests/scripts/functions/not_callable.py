class A:
    pass


number, text, nothing, items = 5, "a", None, []
for bad in (lambda: number(), lambda: text(), lambda: nothing(), lambda: A()(), lambda: items(1)):
    try:
        bad()
    except TypeError as error:
        print(error)
# expect: 'int' object is not callable
# expect: 'str' object is not callable
# expect: 'NoneType' object is not callable
# expect: 'A' object is not callable
# expect: 'list' object is not callable
