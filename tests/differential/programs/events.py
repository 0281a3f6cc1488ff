# An event bus with priorities, one-shot handlers, weak owners and errors that do not stop the others.
import weakref


class Bus:
    def __init__(self):
        self.handlers = {}

    def on(self, name, handler, *, priority=0, once=False):
        reference = weakref.WeakMethod(handler) if hasattr(handler, "__self__") else (lambda: handler)
        entries = self.handlers.setdefault(name, [])
        entries.append((priority, len(entries), reference, once))
        entries.sort(key=lambda entry: (-entry[0], entry[1]))

    def emit(self, name, *arguments, **keywords):
        results, errors = [], []
        for entry in self.handlers.get(name, [])[:]:
            _, _, reference, once = entry
            handler = reference()
            if handler is None or once:
                self.handlers[name].remove(entry)
            if handler is None:
                continue
            try:
                results.append(handler(*arguments, **keywords))
            except Exception as error:
                errors.append(error)
        if errors:
            raise ExceptionGroup(f"{name} failed", errors)
        return results


class Logger:
    def __init__(self, prefix):
        self.prefix, self.lines = prefix, []

    def log(self, text, level="info"):
        self.lines.append(f"{self.prefix} {level}: {text}")
        return len(self.lines)

    def __del__(self):
        print(f"logger {self.prefix} gone with {len(self.lines)} lines")


bus = Bus()
first, second = Logger("A"), Logger("B")
bus.on("message", first.log)
bus.on("message", second.log, priority=5)
bus.on("message", lambda text, level="": text.upper(), priority=-1)
bus.on("message", lambda *a, **k: "once only", once=True, priority=10)
print(bus.emit("message", "hello"))
print(bus.emit("message", "again", level="warn"))
del second
print(bus.emit("message", "after"))
print(bus.emit("unknown"))
bus.on("message", lambda text, level="": 1 / 0)
bus.on("message", lambda text, level="": [].pop())
try:
    bus.emit("message", "bad")
except* ZeroDivisionError as group:
    print("division:", group.exceptions)
except* LookupError as group:
    print("lookup:", group.exceptions)
print(first.lines, len(bus.handlers["message"]))
