# Characters that are no part of any token, invisible ones, quotes that only look like quotes, and what may be in names.
MISTAKES = [f"x = 1 {character} 2" for character in "$?!`\u00a0\u200b\u2028\u2029\u3000\ufeff\u00ad\u2019\u201c\u201d\u00ab\u00d7\u00f7\u2212\u2013\u2014\u2026\u20ac\u00b2\u00bd\u0660\u2460"]
MISTAKES += [f"a{character}b = 1" for character in "$?!`\u00a0\u200b\u00ad\u2019\u00b7\u00b2\u0660\u0300\u2460\U0001f600\u00e9\u4e2d"]
MISTAKES += [f"{character}" for character in "$?!`\u00a0\u200b\u2028\ufeff\u201c\u00b2\u0660\u00b7\u0300\U0001f600\x01\x02\x1b\x7f\x80\x85\x9f"]
MISTAKES += [f"({character})" for character in "$?!\u00a0\u201c\u00b2\u0660\x7f"]
MISTAKES += ["print(\u201chello\u201d)", "x = \u2018a\u2019", "a \u2260 b", "a \u2264 b", "a \u00d7 b", "x \u2192 y", "\u03c0 = 3.14; \u03c0 \u03c0",
             "\u00b5 = 1; \u03bc \u03bc", "\ufb01x = 1; fix fix", "\u212b = \xe9 \xe8", "# \u201c\nx $", "'\u201c' $", "'\u201c' + \u201c", "x = 5\u20ac", "\u20ac5",
             "1\u00b2", "x\u00b2", "1\u0661", "\u0661", "0x\uff11", "\uff11", "\uff41 \uff42", "a\u200d", "\u200da", "\u2118 \u212e", "\u00aa \u00ba", "\u0131\u0130 1",
             "f'{\u201c}'", "f'{a\u00a0}'", "f'{\u00b2}'", "f'{a!\u00e9}'", "f'{a!r\u00e9}'", "b'\xe9'", "b'\u4e2d' x", "'\xe9' x", "'\U0001f600' x", "\U0001f600 x",
             "x \U0001f600", "class \u00b2: pass", "def \u201cf\u201d(): pass", "import a\u2013b", "a.\u00b2", "a.\u20ac", "@\u20ac", "lambda \u20ac: 1", "\\\u00a0", "\\ ", "\\x", "\\\\", "a \\ b"]


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
