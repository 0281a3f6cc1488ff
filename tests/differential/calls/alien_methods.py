# Methods of built-in classes put into other classes refuse instances that are not theirs, each time.
class D:
    method = str.upper
    append = list.append
class L(list): add = list.append
for _ in range(3):
    for call in (lambda: D().method(), lambda: D().append(1), lambda: D().append(object=1), lambda: D.method("x"), lambda: D().method, lambda: L().add(1)):
        try: print(call())
        except TypeError as error: print(error)
