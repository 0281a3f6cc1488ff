class Base(Exception):
    pass


class Child(Base):
    pass


for error in (Child("c"), Base("b"), ValueError("v"), KeyError("k"), OSError("o")):
    try:
        raise error
    except (KeyError, ValueError) as e:
        print("tuple", type(e).__name__)
    except Child:
        print("child")
    except Base:
        print("base")
    except:
        print("bare")
# expect: child
# expect: base
# expect: tuple ValueError
# expect: tuple KeyError
# expect: bare
