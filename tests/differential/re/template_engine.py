# A template engine made of re: nested substitution, conditions, loops, filters.
import re

FILTERS = {"upper": str.upper, "title": str.title, "length": lambda v: str(len(v))}
TOKEN = re.compile(r"(\{\{.*?\}\}|\{%.*?%\})", re.S)

def lookup(name, context):
    value = context
    for part in name.split("."):
        value = value[int(part)] if re.fullmatch(r"\d+", part) else value[part]
    return value

def expression(text, context):
    m = re.fullmatch(r"\s*([\w.]+)((?:\s*\|\s*\w+)*)\s*", text)
    if not m:
        raise ValueError(text)
    value = lookup(m[1], context)
    for name in re.findall(r"\w+", m[2]):
        value = FILTERS[name](value)
    return str(value)

def render(tokens, context, until=()):
    out = []
    while tokens:
        token = tokens.pop(0)
        if token.startswith("{{"):
            out.append(expression(token[2:-2], context))
        elif token.startswith("{%"):
            word, *rest = re.findall(r"\S+", token[2:-2])
            if word in until:
                return "".join(out)
            if word == "for":
                body = list(tokens)
                for item in lookup(rest[2], context):
                    tokens[:] = body
                    out.append(render(tokens, {**context, rest[0]: item}, {"endfor"}))
            elif word == "if":
                inner = render(tokens, context, {"endif"})
                out.append(inner if lookup(rest[0], context) else "")
        else:
            out.append(re.sub(r"[ \t]+", " ", token))
    return "".join(out)

template = """Hello   {{ user.name|title }}!
{% for item in items %}- {{ item.0 }}: {{ item.1|upper }} ({{item.1|length}}){% if user.admin %} *{% endif %}
{% endfor %}bye, {{ user.name }}"""
context = {"user": {"name": "ana maría", "admin": True}, "items": [("x", "one"), ("ü", "straße")]}
print(TOKEN.split(template)[:4])
print(render(TOKEN.split(template), context))
