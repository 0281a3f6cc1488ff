# What an error shows of lines that belong together: texts of several lines, joined lines, open brackets behind them.
MISTAKES = [
    '"""a\nb""" {\n', '"""a\nb""" {', '"""a\nb""" f"{\n', '("""a\nb""") \\\n', '"""a\nb""" \\', '"""a\nb""" (\n\n',
    'x = """a\nb"""; """\nc""" (\n', 'x = """a\nb"""\n(\n', '"""a\nb""" + [1,\n2', '"a\\\nb" (\n', 'f"""a\nb""" (\n',
    'f"""a\n{1}b""" (\n', 'f"""a\nb{1}b""" (\n', "f'''\n{(\n", "'''a\nb''' \\\nf' br'\\x''\n", "x = y\\\n z(1, elif\n",
    "ctx = a. \\\nb( ()\n", "x = \\\n  \\\n (\n", "\\\n\\\n(\n", "if 1:\n  '''a\n  b''' + (\n", "'''a\nb''' x y\n",
    "'''\xe9\nb''' \xe9 1j\n", "('a'\n 'b' c\n", "x = '''\n''' 1\n", "f'''\n{1}''' 2\n", "f'''\n{x y}'''\n", "f'''\n\n{\n)}'''\n"]


def describe(text, mode="exec"):
    try:
        compile(text, "<mistake>", mode)
    except SyntaxError as error:
        place = f"{error.lineno}:{error.offset}-{error.end_lineno}:{error.end_offset}"
        print(f"{text!a} {mode}\n    {type(error).__name__}: {error.msg} [{place}] {error.text!a}")
    else:
        print(f"{text!a} {mode}\n    fine")


for mistake in MISTAKES:
    describe(mistake)
