"""A picture of lifetime.graph() in short lines, for tests: boxes, and arrows with how they look."""
import lifetime


def words(label):
    for tag in ("<b>", "</b>", '<font point-size="10">', "</font>"):
        label = label.replace(tag, "")
    label = label.replace("<br/>", "; ")
    for entity, sign in (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&amp;", "&")):
        label = label.replace(entity, sign)
    return label


def show(*roots, **options):
    boxes, arrows = {}, []
    for line in lifetime.graph(*roots, **options).splitlines()[4:-1]:
        name, bracket, rest = line.strip().partition(" [")
        if not bracket or not rest.startswith(("label=", "color=")):
            continue
        look = [word for word in ("dashed", "c0202a", "c77a00") if word in rest]
        look = " ".join({"dashed": "weak", "c0202a": "RED", "c77a00": "orange"}[word] for word in look)
        label = ""
        if rest.startswith("label=<"):
            end = rest.find(">, ") if ">, " in rest else rest.rindex(">")
            label = words(rest[len("label=<"):end])
        if " -> " in name:
            arrows.append((*name.split(" -> "), label, look))
        else:
            boxes[name] = (label, look)
    for name, (label, look) in boxes.items():
        if name[0] != "r":
            print(f"{name}: {label} {look}".rstrip())
    for start, end, label, look in arrows:
        start = boxes[start][0] if start[0] == "r" else start
        print(f"  {start} --{label}--> {end} {look}".rstrip())
