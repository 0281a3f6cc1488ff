# A text adventure driven by a script of commands: classes, dictionaries, dispatch by name.
class Room:
    def __init__(self, name, description):
        self.name = name
        self.description = description
        self.exits = {}
        self.items = set()

    def connect(self, direction, other, back):
        self.exits[direction] = other
        other.exits[back] = self

    def __str__(self):
        text = f"== {self.name} ==\n{self.description}"
        if self.items:
            text += "\nYou see: " + ", ".join(sorted(self.items)) + "."
        return text + "\nExits: " + ", ".join(sorted(self.exits)) + "."


class GameOver(Exception):
    pass


class Game:
    def __init__(self, start):
        self.here = start
        self.bag = set()
        self.moves = 0

    def do_look(self):
        print(self.here)

    def do_go(self, direction):
        try:
            target = self.here.exits[direction]
        except KeyError:
            print(f"There is no way {direction}.")
            return
        if target.name == "Vault" and "key" not in self.bag:
            print("The vault is locked.")
            return
        self.here = target
        self.moves += 1
        self.do_look()

    def do_take(self, *words):
        item = " ".join(words)
        if item not in self.here.items:
            print(f"No {item} here.")
        else:
            self.here.items.remove(item)
            self.bag.add(item)
            print(f"Taken: {item}.")
            if item == "golden web":
                raise GameOver(f"You win after {self.moves} moves!")

    def do_inventory(self):
        print("You carry:", ", ".join(sorted(self.bag)) or "nothing")

    def run(self, script):
        for number, line in enumerate(script.strip().splitlines(), 1):
            verb, *rest = line.split()
            print(f"{number}> {line}")
            method = getattr(self, f"do_{verb}", None)
            if method is None:
                print(f"I do not know how to {verb}.")
                continue
            try:
                method(*rest)
            except TypeError as error:
                print("Pardon?", str(error).split(".")[-1])
            except GameOver as end:
                print(end)
                return True
        return False


hall = Room("Hall", "A dusty hall.")
cellar = Room("Cellar", "Dark and damp.")
vault = Room("Vault", "Everything glitters.")
hall.connect("down", cellar, "up")
cellar.connect("east", vault, "west")
cellar.items |= {"key", "old rope"}
vault.items.add("golden web")

game = Game(hall)
won = game.run("""
look
go north
go down
go east
dance wildly
take rope
take old rope
take key
inventory
go
go east
take golden web
look
""")
print("won:", won, "bag:", sorted(game.bag))
