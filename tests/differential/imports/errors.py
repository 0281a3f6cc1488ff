# What failing imports say, with the attributes of the errors.
from _attempt import attempt
attempt("""
import _missing
import _missing.sub
import _missing.sub.more
import _pkg._missing
import _pkg._missing.sub
import _pkg.beta.sub
import _pkg.beta.sub.more
from _missing import x
from _pkg import missing
from _pkg import value, missing
from _pkg.beta import missing
from _pkg._missing import x
from _pkg.beta.sub import x
from _pkg import value as v, missing as m
import sys.x
import sys.x.y
from sys import no_such_thing
import _empty.nothing
from _empty import nothing
from . import x
from .x import y
from .. import x
from ... import x
import _failing
import _failing
from _failing import x
import _failing_pkg
from _failing_pkg import part
import _failing_pkg.part
import _broken
from _broken import x
import _lonely
import _lonely_twice
import _pkg.sub.too_far
from _space import missing
import _space.missing
from _space.mod import missing
""")
import sys
print([name for name in sys.modules if name in ("_failing", "_failing_pkg", "_failing_pkg.part", "_broken", "_lonely", "_missing", "_pkg.beta.sub")])
