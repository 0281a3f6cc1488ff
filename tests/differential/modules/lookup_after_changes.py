# Names and attributes of modules looked up again and again while they are bound, rebound, deleted and shadowed.
import types, sys, builtins
m = types.ModuleType("m")
def read(): return m.value
results = []
for step in range(12):
    if step == 1: m.value = "first"
    if step == 3: m.value = "second"
    if step == 4: del m.value
    if step == 5: m.__getattr__ = lambda name: f"made {name}"
    if step == 6: vars(m)["value"] = "through the dict"
    if step == 7: vars(m).pop("value")
    if step == 8: del m.__getattr__
    if step == 9: m.__class__ = type("Sub", (types.ModuleType,), {"value": "of the class"})
    if step == 10: m.value = "own again"
    if step == 11: m.__dict__.clear()
    try:
        results.append(read())
    except AttributeError as error:
        results.append(str(error))
print(results)
space = vars(types.ModuleType("n"))
exec("def get(): return name", space)
results = []
for step in range(8):
    if step == 1: space["name"] = 1
    if step == 2: builtins.name = "built in"
    if step == 3: del space["name"]
    if step == 4: builtins.name = "changed"
    if step == 5: space["name"] = None
    if step == 6: del builtins.name
    if step == 7: space.clear()
    try:
        results.append(space["get"]() if "get" in space else get_function())
    except NameError as error:
        results.append(str(error))
    get_function = space.get("get", globals().get("get_function"))
print(results)
def method_of_module():
    found = []
    for k in range(6):
        if k == 2: m.shout = lambda: "loud"
        if k == 3: m.shout = str.upper
        if k == 4: m.shout = len
        if k == 5: del m.shout
        try:
            found.append(m.shout() if k < 3 else m.shout("abc"))
        except AttributeError as error:
            found.append(str(error))
    return found
print(method_of_module())
for k in range(5):
    globals()[f"dynamic_{k}"] = k
print(dynamic_0 + dynamic_4, [eval(f"dynamic_{k}") for k in range(5)])
del globals()["dynamic_2"]
try:
    dynamic_2
except NameError as error:
    print(error)
main = sys.modules["__main__"]
main.new_name = 5
print(new_name)
main.new_name += 1
print(new_name, vars()["new_name"], "new_name" in dir(main))
del main.new_name
print("new_name" in globals())
