# What is said of an attribute that is missing depends on who looks: type's look-up or object's.
class Meta(type):
    pass


class A(metaclass=Meta):
    pass


for look in (lambda: A.gone, lambda: object.__getattribute__(A, "gone"), lambda: object.__getattribute__(int, "gone"),
             lambda: A().gone, lambda: super(Meta, A).gone):
    try:
        look()
    except AttributeError as error:
        print(error, error.name)
# expect: type object 'A' has no attribute 'gone' gone
# expect: 'Meta' object has no attribute 'gone' gone
# expect: 'type' object has no attribute 'gone' gone
# expect: 'A' object has no attribute 'gone' gone
# expect: 'super' object has no attribute 'gone' gone
