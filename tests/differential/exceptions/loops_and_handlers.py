# Exceptions as control flow: search, retry, fallbacks, nested breaks, cleanup lists, error collection.
def retry(times, action):
    errors = []
    for attempt in range(times):
        try:
            return action(attempt), errors
        except ValueError as error:
            errors.append(str(error))
        else:
            errors.append("never")
        finally:
            errors.append(f"tried {attempt}")
    raise RuntimeError("gave up", errors)


def flaky(n):
    def action(attempt):
        if attempt < n:
            raise ValueError(f"attempt {attempt}")
        return "value"
    return action


print(retry(3, flaky(1)))
try:
    retry(2, flaky(5))
except RuntimeError as error:
    print(error.args, error.__context__)


def parse(text):
    for convert in (int, float, complex):
        try:
            return convert(text)
        except ValueError:
            continue
    return text


print([parse(text) for text in ("1", "1.5", "2j", "x", "", "1e3")])


class Found(Exception):
    pass


try:
    for i in range(5):
        for j in range(5):
            if i * j == 6:
                raise Found(i, j)
except Found as found:
    print(found.args)
else:
    print("not found")


class Cleanup:
    def __init__(self):
        self.actions = []

    def add(self, action):
        self.actions.append(action)

    def run(self):
        errors = []
        while self.actions:
            try:
                self.actions.pop()()
            except Exception as error:
                errors.append(error)
        if errors:
            raise ExceptionGroup("cleanup", errors)


cleanup = Cleanup()
for name in "abc":
    cleanup.add(lambda name=name: print("cleanup", name))
cleanup.add(lambda: 1 / 0)
cleanup.add(lambda: {}["missing"])
try:
    cleanup.run()
except* ZeroDivisionError as group:
    print("zero", group.exceptions)
except* LookupError as group:
    print("lookup", group.exceptions)


def validate(record):
    errors = []
    for field, check in (("name", str.isalpha), ("age", str.isdigit)):
        try:
            if not check(record[field]):
                raise ValueError(f"bad {field}")
        except (KeyError, ValueError) as error:
            error.add_note(f"in {record}")
            errors.append(error)
    if errors:
        raise ExceptionGroup("invalid", errors)
    return "fine"


for record in ({"name": "ann", "age": "5"}, {"name": "1", "age": "x"}, {"age": "7"}):
    try:
        print(validate(record))
    except ExceptionGroup as group:
        print([(repr(error), error.__notes__) for error in group.exceptions])
stack = []
while True:
    try:
        stack.append(len(stack))
        if len(stack) == 3:
            raise StopIteration(stack)
    except StopIteration as stop:
        print(stop.value)
        break
    finally:
        stack = stack[:]
print(stack)
