# break, continue, except in the wrong place or order.
MISTAKES = [
    'break',
    'continue',
    'def f(): break',
    'for x in y:\n def f(): break',
    'for x in y:\n class A: continue',
    'while 1: pass\nelse: break',
    'for x in y: pass\nelse: continue',
    'if 1: break',
    'try: pass\nfinally: continue',
    'with a: break',
    'while 1:\n try: pass\n finally: continue',
    'try: pass\nexcept* E: break',
    'while 1:\n try: pass\n except* E: break',
    'while 1:\n try: pass\n except* E: continue',
    'def f():\n try: pass\n except* E: return',
    'def f():\n try: pass\n except* E: return 1',
    'def f():\n try: pass\n except* E: return x',
    'try: pass\nexcept* E:\n while 1: break',
    'def f():\n try: pass\n except* E:\n  def g(): return 1',
    'try: pass\nexcept: pass\nexcept E: pass',
    'try: pass\nexcept: pass\nexcept: pass',
    'try: pass\nexcept* E: pass\nelse: break',
    'def f():\n try: pass\n except* E:\n  while 1: return',
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
