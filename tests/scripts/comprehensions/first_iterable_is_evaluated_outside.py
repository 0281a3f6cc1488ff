class A:  # expect: name 'items' is not defined
    items = [1, 2]
    doubled = [i * 2 for i in items]
    try:
        broken = [items for i in items]
    except NameError as error:
        print(error)


print(A.doubled)  # expect: [2, 4]
