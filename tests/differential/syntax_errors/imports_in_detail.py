# Import statements gone wrong.
MISTAKES = ["import", "import a b", "import a,", "import a,, b", "import ,a", "import a.", "import .a", "import a..b", "import *", "import a.*", "import (a)", "import (a, b)", "import a as", "import a as b.c", "import a as b as c", "import a as 1", "import a as None", "import a as (b)", "import a as b[0]", "import a as f()", "import a as 'b'", "import 1", "import 'a'", "import a = 1", "import a from b", "import a, b from c", "import a.b from c", "import a as b from c", "import None", "import if", "import a; b c", "import a if b", "import a\n  b", "import __debug__", "import a as __debug__", "import a.__debug__", "import async",
    "from", "from a", "from a import", "from a import b c", "from a import b,", "from a import b,, c", "from a import ,b", "from a import (b", "from a import (b,", "from a import ()", "from a import (,)", "from a import (b c)", "from a import (b,, c)", "from a import (b),", "from a import (b) c", "from a import (b), c", "from a import b, (c)", "from a import *, b", "from a import b, *", "from a import (*)", "from a import * as b", "from a import b.c", "from a import b as", "from a import b as c.d", "from a import b as 1", "from a import b as None", "from a import b as (c)", "from a import b as f()", "from a import (b as c[0])", "from a import (b as c d)", "from a import 1", "from a import 'b'", "from a import None", "from a import if", "from a import b if c", "from . import", "from .", "from ... import", "from .... import a b", "from .a. import b", "from a. import b", "from a..b import c", "from .. a import b c", "from a b import c", "from 1 import a", "from 'a' import b", "from (a) import b", "from a import\n b", "from a import b; c d", "from a import b = 1", "from import a", "from a import import b", "from a as b import c", "from a import b from c", "from a import (\n b\n c)", "from a import (b\n,\n,c)", "def f():\n  from a import *", "class A:\n  from a import *", "lambda: from a import b", "x = import a", "f(import a)", "if import a: pass", "from __future__ import", "from __future__ import nope", "from __future__ import braces", "from __future__ import *", "from __future__ import annotations as", "x = 1\nfrom __future__ import annotations", "from __future__ import (annotations, nope)", "def f():\n  from __future__ import annotations", "from .__future__ import nope", "from __future__ import annotations; from __future__ import nope", "'doc'; from __future__ import division; x; from __future__ import division", "from a import __debug__", "from a import b as __debug__"]


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
