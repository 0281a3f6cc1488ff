class A:
    x = 1


a = A()
print(getattr(a, "x"), getattr(a, "y", None), hasattr(a, "x"), setattr(a, "y", 2), a.y, delattr(a, "y"), hasattr(a, "y"))
# expect: 1 None True None 2 None False
for bad in (lambda: getattr(a, "y"), lambda: getattr(a, 5), lambda: setattr(a, 5, 1), lambda: hasattr(a, 5)):
    try:
        bad()
    except (TypeError, AttributeError) as error:
        print(error)
# expect: 'A' object has no attribute 'y'
# expect: attribute name must be string, not 'int'
# expect: attribute name must be string, not 'int'
# expect: attribute name must be string, not 'int'
