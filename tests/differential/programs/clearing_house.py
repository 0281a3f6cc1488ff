# A clearing house: nested transactions as context managers, a stack of exits by hand, savepoints, groups of errors, notes, audits.
import sys
import traceback
from collections import ChainMap
from functools import wraps


class BankError(Exception):
    code = 1

    def __init_subclass__(cls, code=None):
        cls.code = code or BankError.code + len(BankError.__subclasses__())

    def __init__(self, *arguments, account=None):
        super().__init__(*arguments)
        self.account = account

    def __str__(self):
        return f"[{self.code}] {super().__str__()}" + (f" ({self.account})" if self.account else "")


class Overdrawn(BankError):
    @property
    def missing(self): return self.args[1]


class Frozen(BankError, PermissionError, code=40): pass
class Unknown(BankError, KeyError): __str__ = BankError.__str__


class Exits:
    """Calls what was pushed, newest first, as nested with statements would."""

    def __init__(self): self.exits = []
    def __enter__(self): return self

    def enter(self, manager):
        leave = type(manager).__exit__
        result = type(manager).__enter__(manager)
        self.exits.append(lambda *details: leave(manager, *details))
        return result

    def push(self, function, *arguments):
        self.exits.append(lambda *details: function(*arguments) and False)
        return function

    def __exit__(self, kind, error, trace):
        outer = error
        while self.exits:
            try:
                if self.exits.pop()(type(error) if error else None, error, getattr(error, "__traceback__", None)):
                    error = None
            except BaseException as new:
                new.__context__ = error if new is not error else new.__context__
                error = new
        if error is not None and error is not outer:
            raise error
        return outer is not None and error is None


class Ledger:
    def __init__(self, **balances):
        self.layers, self.log, self.frozen = ChainMap(dict(balances)), [], set()

    def __getitem__(self, name):
        try:
            return self.layers[name]
        except KeyError as error:
            raise Unknown("no such account", account=name) from error

    def __setitem__(self, name, balance):
        if name in self.frozen:
            raise Frozen(13, "frozen", account=name)
        if balance < 0:
            raise Overdrawn(f"{balance}", -balance, account=name)
        self.layers[name] = balance

    def move(self, source, target, amount):
        self[source] -= amount
        self[target] += amount
        self.log.append((source, target, amount))

    def transaction(self, name="main", *, forgive=()):
        return Transaction(self, name, forgive)


class Transaction:
    depth = 0

    def __init__(self, ledger, name, forgive): self.ledger, self.name, self.forgive = ledger, name, forgive

    def __enter__(self):
        Transaction.depth += 1
        self.ledger.layers = self.ledger.layers.new_child()
        self.mark = len(self.ledger.log)
        return self

    def __exit__(self, kind, error, trace):
        Transaction.depth -= 1
        changes, self.ledger.layers = self.ledger.layers.maps[0], self.ledger.layers.parents
        if kind is None:
            self.ledger.layers.update(changes)
            print(f"{'  ' * self.depth}{self.name}: commit {changes}")
            return
        del self.ledger.log[self.mark:]
        error.add_note(f"rolled back {self.name} at depth {self.depth}, line +{trace.tb_lineno - error.__traceback__.tb_lineno}")
        print(f"{'  ' * self.depth}{self.name}: roll back {sorted(changes)} for {kind.__name__}")
        return issubclass(kind, self.forgive)


def audited(function):
    @wraps(function)
    def wrapper(*arguments, **keywords):
        before = sys.exception()
        try:
            return function(*arguments, **keywords)
        except BankError as error:
            error.add_note(f"audited in {function.__name__}, handling {before!r}")
            raise
        finally:
            print("  audit", function.__name__, arguments[1:], Transaction.depth)
    return wrapper


@audited
def pay_all(ledger, *orders):
    errors = []
    with ledger.transaction("batch") as batch:
        for number, (source, target, amount) in enumerate(orders):
            try:
                with ledger.transaction(f"order {number}", forgive=Frozen):
                    ledger.move(source, target, amount)
            except (BankError, TypeError) as error:
                errors.append(error)
        if errors:
            raise ExceptionGroup("orders", errors)
    return batch


bank = Ledger(ann=100, bob=20, cyd=0)
pay_all(bank, ("ann", "bob", 30), ("bob", "cyd", 50))
print(bank.layers, bank.log)
bank.frozen.add("cyd")
for orders in ([("ann", "bob", 10), ("bob", "cyd", 1)], [("ann", "bob", 1000), ("ann", "dan", 1), ("ann", "bob", "x")]):
    try:
        pay_all(bank, *orders)
    except* Overdrawn as group:
        print("overdrawn:", [(one.missing, one.account, one.code, str(one)) for one in group.exceptions])
    except* (TypeError, Unknown) as group:
        for one in group.exceptions:
            print("failed:", one, one.__notes__, type(one.__cause__), one.args)
print(bank.layers, bank.log, bank.frozen)
print("-- a stack of exits")
for forgive in ((), Overdrawn, Exception):
    try:
        with Exits() as exits:
            exits.push(print, "last")
            exits.enter(bank.transaction("outer", forgive=forgive))
            exits.push(bank.frozen.discard, "cyd")
            exits.push(lambda: {}["broken exit"]) if forgive == () else exits.push(print, "first")
            inner = exits.enter(bank.transaction("inner"))
            bank.move("ann", "cyd" if forgive else "bob", 500 if forgive else 1)
    except Exception as error:
        print(repr(error), repr(error.__context__), getattr(error, "__notes__", ()), bank.frozen)
    else:
        print("forgiven", bank.layers)
print("-- the whole story")
try:
    try:
        with bank.transaction("one"), bank.transaction("two", forgive=ZeroDivisionError):
            bank.move("nobody", "ann", 1)
    except Unknown as error:
        raise RuntimeError("cannot clear") from error
except RuntimeError as error:
    lines = "".join(traceback.format_exception(error)).replace(__file__, "FILE").splitlines()
    print(*(line for line in lines if not line.lstrip().startswith(("File", "return self.__missing__"))), sep="\n")
    print(traceback.extract_tb(error.__cause__.__traceback__)[-1].name, [frame.name for frame, _ in traceback.walk_tb(error.__cause__.__traceback__) if hasattr(frame, "name")])
for attempt in ("exits.enter(5)", "Frozen(1, 'a', 'b', account='c').filename", "Frozen(1, 2).errno", "Unknown('x')", "Overdrawn(1).missing", "str(Frozen('one'))",
                "[kind.code for kind in BankError.__subclasses__()]", "BankError(account=1, colour=2)"):
    try:
        print(attempt, "->", repr(eval(attempt)))
    except Exception as error:
        print(f"{attempt} -> {type(error).__name__}: {error}")
