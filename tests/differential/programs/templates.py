# A template language compiled to closures: variables, filters, loops, conditions, includes, good errors.
class TemplateError(Exception):
    pass


def split(text):
    while text:
        start = text.find("{")
        if start < 0 or start + 1 == len(text) or text[start + 1] not in "{%":
            yield "text", text
            return
        if start:
            yield "text", text[:start]
        closing = "}}" if text[start + 1] == "{" else "%}"
        end = text.find(closing, start)
        if end < 0:
            raise TemplateError(f"{text[start:start + 10]!r} does not end")
        yield ("value" if closing == "}}" else "tag"), text[start + 2:end].strip()
        text = text[end + 2:]


class Template:
    filters = {"upper": str.upper, "title": str.title, "length": len, "join": lambda items: ", ".join(map(str, items)),
               "money": lambda n: f"{n:,.2f}", "default": lambda v: v or "-"}
    known = {}

    def __init__(self, text, name=None):
        self.parts = list(split(text))
        self.at = 0
        self.body = self.block()
        if self.at < len(self.parts):
            raise TemplateError(f"unexpected {self.parts[self.at][1]!r}")
        if name:
            Template.known[name] = self

    def block(self, *ends):
        pieces = []
        while self.at < len(self.parts):
            kind, text = self.parts[self.at]
            if kind == "tag" and text.split()[0] in ends:
                break
            self.at += 1
            if kind == "text":
                pieces.append(lambda scope, text=text: text)
            elif kind == "value":
                pieces.append(self.value(text))
            else:
                pieces.append(self.tag(*text.split()))
        return lambda scope: "".join(piece(scope) for piece in pieces)

    def value(self, text):
        path, *filters = [part.strip() for part in text.split("|")]
        get = self.getter(path)
        try:
            functions = [self.filters[name] for name in filters]
        except KeyError as error:
            raise TemplateError(f"no filter {error}") from None

        def render(scope):
            value = get(scope)
            for function in functions:
                value = function(value)
            return str(value)
        return render

    def getter(self, path):
        def get(scope):
            value = scope
            for name in path.split("."):
                try:
                    value = value[int(name) if name.isdigit() else name]
                except (KeyError, IndexError, TypeError):
                    if not hasattr(value, name):
                        raise TemplateError(f"no {name!r} in {path!r}") from None
                    value = getattr(value, name)
            return value() if callable(value) else value
        return get

    def tag(self, word, *arguments):
        match word, arguments:
            case "for", (name, "in", path):
                get, body = self.getter(path), self.block("end", "empty")
                empty = self.otherwise("empty")
                return lambda scope: "".join(
                    body(scope | {name: item, "index": i}) for i, item in enumerate(get(scope), 1)) or empty(scope)
            case "if", (path,):
                get, then = self.getter(path), self.block("end", "else")
                otherwise = self.otherwise("else")
                return lambda scope: then(scope) if get(scope) else otherwise(scope)
            case "include", (name,):
                return lambda scope: Template.known[name].body(scope)
            case _:
                raise TemplateError(f"cannot read tag {word} {' '.join(arguments)}")

    def otherwise(self, word):
        result = lambda scope: ""
        if self.at < len(self.parts) and self.parts[self.at][1] == word:
            self.at += 1
            result = self.block("end")
        if self.at >= len(self.parts):
            raise TemplateError("a block does not end")
        self.at += 1
        return result

    def render(self, **scope):
        return self.body(scope)


class User:
    def __init__(self, name, tags=()):
        self.name, self.tags = name, tags

    def greeting(self):
        return f"hi {self.name}"


Template("<{{ user.name | upper }}>", "badge")
page = Template("""{{ title | title }}: {% for user in users %}
{{ index }}. {% include badge %} {{ user.greeting }} {% if user.tags %}tags {{ user.tags | join }}{% else %}no tags{% end %}{% empty %}nobody{% end %}
total {{ sum | money }} of {{ users | length }}, first {{ users.0.name }}""")
print(page.render(title="all users", users=[User("ann", ["a", "b"]), User("bob")], sum=1234567.891))
print(Template("{% for x in none %}x{% empty %}nobody{% end %} {{ none | default }} {literal}").render(none=[]))
for text in ("{{ open", "{% for x %}{% end %}", "{% if a %}", "{{ a | nope }}", "{{ a.b.c }}", "{% end %}", "{{ missing }}"):
    try:
        print(Template(text).render(a={"b": 1}))
    except TemplateError as error:
        print(repr(text), "->", error)
