# Format specifications put together of every fill, alignment, sign, flag, width, grouping, precision and type: results and refusals counted and hashed.
values = [0, -7, 255, 10**20, True, 0.0, -0.0, 1.5, -1234567.891, 1e100, 1e-7, float("inf"), float("nan"), 1 + 2j, -0.0 + 1e20j, "text", "\u20ac", ""]
def digest(texts):
    h = 0
    for text in texts:
        for c in text: h = (h * 1000003 + ord(c)) & 0xFFFFFFFFFFFF
        h = (h * 31 + len(text)) & 0xFFFFFFFFFFFF
    return f"{h:012x}"
for kind in ["", *"bcdeEfFgGnosxX%rz"]:
    for value in values:
        results, errors = [], {}
        for align in ("", "<", "*>", "^", "=", "0="):
            for sign in ("", "+", "-", " "):
                for flags in ("", "z", "#", "0", "z#0"):
                    for width in ("", "1", "12"):
                        for grouping in ("", ",", "_"):
                            for precision in ("", ".0", ".3"):
                                spec = align + sign + flags + width + grouping + precision + kind
                                try: results.append(format(value, spec))
                                except Exception as error:
                                    text = f"{type(error).__name__}: {error}"
                                    errors[text] = errors.get(text, 0) + 1
        print(ascii(kind), ascii(value), len(results), digest(results), sorted(errors.items()))
