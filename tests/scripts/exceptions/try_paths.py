def f(action):
    try:
        print("try")
        if action == "value":
            raise ValueError("v")
        if action == "key":
            raise KeyError("k")
        if action == "return":
            return "returned"
    except ValueError as error:
        print("except", error)
    else:
        print("else")
    finally:
        print("finally")
    return "end"


for action in ("none", "value", "return"):
    print(f(action))
# expect: try
# expect: else
# expect: finally
# expect: end
# expect: try
# expect: except v
# expect: finally
# expect: end
# expect: try
# expect: finally
# expect: returned
try:
    f("key")
except KeyError as error:
    print("outside", error)
# expect: try
# expect: finally
# expect: outside 'k'
