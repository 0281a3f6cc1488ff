# Blocks, calls, walrus and imports gone wrong, from `try: pass` to `try: pass`.
MISTAKES = [
    'try: pass\nexcept E, F: pass',
    'try: pass\nexcept E, F as x: pass',
    'try: pass\nexcept* E, F: pass',
    'try: pass\nexcept*: pass',
    'try: pass\nexcept * : pass',
    'try: pass\nexcept E as x.y: pass',
    'try: pass\nexcept E as 1: pass',
    'try: pass\nexcept E: pass\nexcept* F: pass',
    'try: pass\nexcept* E: pass\nexcept F: pass',
    'try: pass\nelse: pass',
    'try: pass\nelse: pass\nexcept: pass',
    'try: pass\nfinally: pass\nexcept: pass',
    'try:\npass',
    'try: pass\nexcept:\npass',
    'try: pass\nfinally:\npass',
    'try: pass\nexcept E:\npass',
    'try: pass\nexcept* E:\npass',
    'try: pass\nexcept: pass\nelse:\npass',
]


def describe(text):
    try:
        compile(text, "<mistake>", "exec")
    except SyntaxError as error:
        place = f"{error.lineno}:{error.offset}-{error.end_lineno}:{error.end_offset}"
        print(f"{text!a}\n    {type(error).__name__}: {error.msg} [{place}] {error.text!a}")
    else:
        print(f"{text!a}\n    fine")


for mistake in MISTAKES:
    describe(mistake)
