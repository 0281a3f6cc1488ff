def f(**keywords):
    return keywords


print(f(**{"not an identifier": 1, "": 2, "class": 3}))
# expect: {'not an identifier': 1, '': 2, 'class': 3}
