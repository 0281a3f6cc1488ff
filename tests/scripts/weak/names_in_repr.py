# The name in the repr of a reference is what the type says: an instance's own attributes are not asked.
import weakref


class Named:
    __name__ = "by class"


class Plain:
    pass


class Reluctant(dict):
    def __getattr__(self, name):
        return self[name]


def function():
    pass


def name_in(referent):
    text = repr(weakref.ref(referent))
    return text[text.rindex("(") :] if text.endswith(")>") else "no name"


plain = Plain()
plain.__name__ = "of its own"
named, reluctant = Named(), Reluctant(a=1)
for referent in (named, plain, reluctant, function, Named, int, len):
    print(name_in(referent))
# expect: (by class)>
# expect: no name
# expect: no name
# expect: (function)>
# expect: (Named)>
# expect: (int)>
# expect: (len)>
