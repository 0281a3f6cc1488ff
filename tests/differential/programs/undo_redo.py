# Commands that undo themselves: a text editor with macros, history limits and a transaction as context manager.
class Command:
    def __init__(self, at, text):
        self.at, self.text = at, text

    def __repr__(self):
        return f"{type(self).__name__}({self.at}, {self.text!r})"


class Insert(Command):
    def do(self, text):
        return text[:self.at] + self.text + text[self.at:]

    def inverse(self, before):
        return Delete(self.at, self.text)


class Delete(Command):
    def do(self, text):
        found = text[self.at:self.at + len(self.text)]
        if found != self.text:
            raise ValueError(f"expected {self.text!r}, found {found!r}")
        return text[:self.at] + text[self.at + len(self.text):]

    def inverse(self, before):
        return Insert(self.at, self.text)


class Upper(Command):
    def do(self, text):
        end = self.at + self.text
        return text[:self.at] + text[self.at:end].upper() + text[end:]

    def inverse(self, before):
        return Restore(self.at, before[self.at:self.at + self.text])


class Restore(Command):
    def do(self, text):
        return text[:self.at] + self.text + text[self.at + len(self.text):]

    def inverse(self, before):
        return Restore(self.at, before[self.at:self.at + len(self.text)])


class Editor:
    def __init__(self, text="", limit=4):
        self.text, self.limit, self.undos, self.redos, self.group = text, limit, [], [], None

    def do(self, command):
        inverse = command.inverse(self.text)
        self.text = command.do(self.text)
        if self.group is not None:
            self.group.append((command, inverse))
        else:
            self._remember([(command, inverse)])

    def _remember(self, group):
        self.undos.append(group)
        self.redos.clear()
        del self.undos[:-self.limit]

    def undo(self):
        group = self.undos.pop()
        for _, inverse in reversed(group):
            self.text = inverse.do(self.text)
        self.redos.append(group)

    def redo(self):
        group = self.redos.pop()
        for command, _ in group:
            self.text = command.do(self.text)
        self.undos.append(group)

    def __enter__(self):
        self.group = []
        return self

    def __exit__(self, kind, error, traceback):
        group, self.group = self.group, None
        if kind is None:
            self._remember(group)
            return False
        for _, inverse in reversed(group):
            self.text = inverse.do(self.text)
        print("  abandoned", len(group), "steps:", error)
        return issubclass(kind, ValueError)


editor = Editor()
editor.do(Insert(0, "hello world"))
editor.do(Insert(5, ","))
editor.do(Upper(0, 1))
print(editor.text, editor.undos)
editor.undo(); editor.undo()
print(editor.text, len(editor.redos))
editor.redo()
print(editor.text)
with editor:
    editor.do(Delete(0, "hello, "))
    editor.do(Upper(0, 5))
print(editor.text, len(editor.redos))
with editor:
    editor.do(Insert(5, "!"))
    editor.do(Delete(0, "nothing"))
print(editor.text)
editor.undo()
print(editor.text)
for _ in range(6):
    editor.do(Insert(len(editor.text), "."))
print(editor.text, len(editor.undos))
try:
    while True:
        editor.undo()
except IndexError as error:
    print(editor.text, "|", error)
