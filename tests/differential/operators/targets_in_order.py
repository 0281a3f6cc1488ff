# Assignment, augmented assignment, del, for, with and unpacking into attributes and items: the order of everything.
log = []
class Spy:
    def __init__(self, name): self.__dict__['name'] = name
    def __getattr__(self, attribute):
        log.append(f'get {self.name}.{attribute}')
        return 1
    def __setattr__(self, attribute, value): log.append(f'set {self.name}.{attribute}={value}')
    def __delattr__(self, attribute): log.append(f'del {self.name}.{attribute}')
    def __getitem__(self, key):
        log.append(f'get {self.name}[{key}]')
        return 1
    def __setitem__(self, key, value): log.append(f'set {self.name}[{key}]={value}')
    def __delitem__(self, key): log.append(f'del {self.name}[{key}]')
def s(name):
    log.append(name)
    return Spy(name)
def k(key):
    log.append(f'key {key}')
    return key
def value(result=0):
    log.append('value')
    return result
def show(code):
    log.clear()
    try:
        exec(code, globals())
    except Exception as error:
        log.append(f'{type(error).__name__}: {error}')
    print(code.replace('\n', '; '), log)
for code in ['s("a").x = value()', 's("a")[k(1)] = value()', 's("a").x = s("b")[k(2)] = value()', 's("a").x += value()', 's("a")[k(1)] += value()',
             's("a").x, s("b")[k(1)] = value((1, 2))', '[s("a").x, *s("b").y] = value((1, 2, 3))', 's("a").x, s("b").y = value((1,))', '(s("a").x, (s("b").y, s("c").z)) = value((1, (2, 3)))',
             'del s("a").x, s("b")[k(1)]', 'del (s("a").x), [s("b").y]', 'for s("a").x in value([1, 2]): pass', 'for s("a")[k(0)], s("b").y in value([(1, 2)]): pass',
             's("a")[k(1):k(2)] = value()', 's("a")[k(1):k(2), k(3)] += value()', 's("a").x: s("note").y = value()', 's("a")[k(1)]: value() = value()', 's("a").x: value()',
             'x = s("a").y = value()', 's("a").x = value()\ns("a").x -= s("b").y', 's("a").x *= s("b").x', 'with open("/dev/null") as s("a").x: log[-1] = "file"',
             'import sys as z; s("a").m = z.maxsize and 1', 's("a").x = yield_ = 5', 's("a").x = undefined', 'undefined.x = value()', 's("a")[undefined] = value()',
             'try:\n    raise ValueError\nexcept ValueError as e:\n    s("a").x = 1', 'match value((1, 2)):\n    case (a, b): s("a").x = b', '(s("a").x) = value()', 's("a").b.c = value()', 's("a")[k(0)][k(1)] = value()']:
    show(code)
