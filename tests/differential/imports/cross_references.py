# Subpackages that need each other while they are under way, through names, from-imports and absolute names.
import _web
print(_web.left.get(), _web.left.thing, _web.right.thing, _web.left.other is _web.right.thing)
import sys
print([name for name in sys.modules if name.startswith("_web")])
