# Which side of a binary operator is asked first: unrelated classes, subclasses with and without a reflected method of their own.
import operator
log = []
def make(name, base=object, methods=()):
    space = {}
    for method in methods:
        def run(self, other, method=method, name=name):
            log.append(f'{name}.{method}')
            return NotImplemented
        space[method] = run
    return type(name, (base,), space)

Base = make('Base', methods=('__add__', '__radd__', '__sub__', '__rsub__', '__eq__', '__lt__', '__gt__'))
Same = make('Same', Base)
Own = make('Own', Base, ('__radd__', '__rsub__', '__eq__', '__gt__'))
Other = make('Other', methods=('__add__', '__radd__', '__sub__', '__rsub__', '__eq__', '__lt__', '__gt__'))
for left in (Base, Same, Own, Other):
    for right in (Base, Same, Own, Other):
        for sign, function in (('+', operator.add), ('-', operator.sub), ('==', operator.eq), ('<', operator.lt)):
            log.clear()
            try:
                result = function(left(), right())
            except TypeError as error:
                result = error
            print(left.__name__, sign, right.__name__, log, result)
