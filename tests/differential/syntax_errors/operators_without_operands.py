# Operators without an operand, two of them in a row, and those of other languages.
OPERATORS = ["+", "-", "*", "/", "//", "%", "**", "@", "<<", ">>", "&", "|", "^", "<", ">", "<=", ">=", "==", "!=", "in", "not in", "is", "is not", "and", "or", "=", "+=", ":=", ",", ".", "->", "=>", "=<", "===", "!==", "&&", "||", "!", "?", "??", "++", "--", "<>", "<=>", "::", "..", "~", "not", "if", "else", "if x else", "for", "await", "lambda", "*=", "**=", "//=", ">>=", "@=", ":", ";"]
MISTAKES = [form.format(operator) for operator in OPERATORS for form in ("a {}", "{} a", "a {} {} b".replace("{} {}", "{0} {0}"), "(a {} )", "x = a {} = b")]


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
