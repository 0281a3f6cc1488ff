# A pipeline of generators over log lines, with decorators that register the stages.
import functools

stages = {}


def stage(name=None):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(*arguments, **keywords):
            return lambda source: function(source, *arguments, **keywords)
        stages[name or function.__name__] = wrapper
        return wrapper
    return decorate


@stage()
def parse(source):
    for number, line in enumerate(source, 1):
        try:
            time, level, message = line.split(" ", 2)
            hours, minutes = map(int, time.split(":"))
        except ValueError as error:
            print(f"  line {number} skipped: {error}")
            continue
        yield {"minute": hours * 60 + minutes, "level": level, "message": message}


@stage("where")
def keep(source, **wanted):
    for record in source:
        if all(record[key] == value for key, value in wanted.items()):
            yield record


@stage()
def distinct(source, key):
    seen = set()
    for record in source:
        if record[key] not in seen:
            seen.add(record[key])
            yield record


@stage()
def gaps(source):
    previous = None
    for record in source:
        yield record | {"gap": None if previous is None else record["minute"] - previous}
        previous = record["minute"]


@stage()
def take(source, n):
    for _, record in zip(range(n), source):
        yield record


def run(source, *functions):
    return functools.reduce(lambda data, function: function(data), functions, source)


log = """08:00 INFO start
08:03 WARN disk nearly full
broken line
08:10 INFO user ann
08:10 ERROR cannot write
8h15 INFO odd
08:30 WARN disk nearly full
09:00 ERROR cannot write
09:59 ERROR giving up
10:00 INFO end""".splitlines()

print(sorted(stages), parse.__name__)
for record in run(log, stages["parse"](), stages["where"](level="ERROR"), gaps()):
    print(record)
print([r["message"] for r in run(iter(log), parse(), distinct("message"))])
lazy = run(log, parse(), take(2))
print("nothing parsed yet")
print([r["minute"] for r in lazy])
levels = {}
for record in run(log, parse()):
    levels.setdefault(record["level"], []).append(record["minute"])
print({level: (len(minutes), min(minutes), max(minutes)) for level, minutes in levels.items()})
