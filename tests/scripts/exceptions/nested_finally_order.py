def f():
    try:
        try:
            try:
                return "value"
            finally:
                print("inner")
        finally:
            print("middle")
    finally:
        print("outer")


print(f())
# expect: inner
# expect: middle
# expect: outer
# expect: value
