# A reader of ini-like text with interpolation, sections that inherit, typed access and a writer.
class ConfigError(ValueError):
    def __init__(self, message, line=None):
        self.line = line
        super().__init__(message if line is None else f"line {line}: {message}")


class Section(dict):
    def __init__(self, config, name, parent=None):
        super().__init__()
        self.config, self.name, self.parent = config, name, parent

    def __missing__(self, key):
        if self.parent is None:
            raise ConfigError(f"no {key!r} in [{self.name}]")
        return self.config[self.parent][key]

    def text(self, key, depth=0):
        if depth > 5:
            raise ConfigError(f"{key!r} refers to itself")
        value = self[key]
        while (start := value.find("${")) >= 0:
            end = value.index("}", start)
            section, _, name = value[start + 2:end].rpartition(":")
            target = self.config[section] if section else self
            value = value[:start] + target.text(name, depth + 1) + value[end + 1:]
        return value

    def number(self, key):
        text = self.text(key)
        try:
            return int(text, 0)
        except ValueError as error:
            raise ConfigError(f"{key!r} is not a number: {text!r}") from error

    def flag(self, key):
        match self.text(key).lower():
            case "yes" | "true" | "on" | "1":
                return True
            case "no" | "false" | "off" | "0":
                return False
            case other:
                raise ConfigError(f"{key!r} is neither yes nor no: {other!r}")


class Config:
    def __init__(self, text):
        self.sections = {}
        section = None
        for number, line in enumerate(text.splitlines(), 1):
            line = line.partition("#")[0].strip()
            if not line:
                continue
            if line.startswith("["):
                if not line.endswith("]"):
                    raise ConfigError("section does not end", number)
                name, _, parent = (part.strip() for part in line[1:-1].partition(":"))
                section = self.sections[name] = Section(self, name, parent or None)
            elif "=" in line:
                if section is None:
                    raise ConfigError("value outside of a section", number)
                key, value = map(str.strip, line.split("=", 1))
                section[key] = value
            else:
                raise ConfigError(f"cannot read {line!r}", number)

    def __getitem__(self, name):
        try:
            return self.sections[name]
        except KeyError:
            raise ConfigError(f"no section [{name}]") from None

    def __str__(self):
        return "\n".join(f"[{s.name}]\n" + "".join(f"{k} = {v}\n" for k, v in s.items()) for s in self.sections.values())


config = Config("""
# servers
[base]
host = localhost
port = 0x1F90      # in hex
url = http://${host}:${port}/
secure = no
loop = ${loop}
[live: base]
host = example.org
name = ${base:host}->${host}
secure = Yes
[odd: nowhere]
x = y
""")
live = config["live"]
print(live.text("url"), live.number("port"), live.flag("secure"), config["base"].flag("secure"), live.text("name"))
print(config, end="")
for bad in (lambda: live.text("missing"), lambda: live.text("loop"), lambda: live.number("host"), lambda: config["nope"],
            lambda: config["odd"]["z"], lambda: live.flag("host"), lambda: Config("x = 1"), lambda: Config("[a]\nnonsense"),
            lambda: Config("\n[a")):
    try:
        bad()
    except ConfigError as error:
        print(error, "|", error.line, "|", repr(error.__cause__))
