# sys: what is there and of which type, functions with their errors, hooks put back.
import sys
for name in ("argv", "path", "modules", "meta_path", "path_hooks", "path_importer_cache", "builtin_module_names", "stdlib_module_names", "version", "version_info", "platform", "byteorder", "maxsize", "maxunicode", "float_info", "int_info", "hash_info", "flags", "implementation", "copyright", "executable", "prefix", "exec_prefix", "base_prefix", "api_version", "hexversion", "dont_write_bytecode", "float_repr_style", "warnoptions", "orig_argv", "platlibdir", "pycache_prefix", "_xoptions", "thread_info", "abiflags", "displayhook", "excepthook", "unraisablehook", "breakpointhook", "__stdout__", "__displayhook__", "__excepthook__", "ps1", "last_value"):
    print(name, type(getattr(sys, name, "absent")).__name__ if hasattr(sys, name) else "absent")
print(sys.version_info[:2], sys.version_info >= (3, 13), sys.version_info.releaselevel, sys.version_info[3:] , sys.version_info.major, sys.hexversion >> 16 == 0x030d, sys.version.startswith("3.13"), sys.implementation.cache_tag)
print(sys.byteorder, sys.maxsize == 2**63 - 1, sys.maxunicode, sys.float_info.max, sys.float_info.epsilon, sys.float_info.dig, sys.int_info.bits_per_digit, sys.hash_info.modulus, sys.float_repr_style, sys.platform, sys.api_version)
print(sys.getrecursionlimit(), sys.getdefaultencoding(), sys.getfilesystemencoding(), sys.getfilesystemencodeerrors(), sys.getswitchinterval(), sys.intern("abc"), sys.is_finalizing(), sys.gettrace(), sys.getprofile(), sys.exc_info(), sys.exception())
for call in ("sys.setrecursionlimit(0)", "sys.setrecursionlimit(-5)", "sys.setrecursionlimit('x')", "sys.setrecursionlimit(2**40)", "sys.intern(5)", "sys.intern(b'x')", "sys.getrefcount()", "sys.getsizeof()", "sys._getframe(1000)", "sys._getframe('x')", "sys._getframe(-1).f_code.co_name", "sys.set_int_max_str_digits(5)", "sys.set_int_max_str_digits(-1)", "sys.exc_info(1)", "sys.getdefaultencoding(1)", "sys.setswitchinterval(0)", "sys.setswitchinterval('x')", "sys.nothing", "sys.exit.__name__", "sys.intern.__self__ is sys", "sys.__name__", "sys.__spec__.origin"):
    try:
        print(call, "->", eval(call))
    except Exception as error:
        print(call, "->", type(error).__name__, error)
try:
    1 / 0
except ZeroDivisionError as error:
    info = sys.exc_info(); print(info[0].__name__, info[1] is error, info[2] is error.__traceback__, sys.exception() is error)
print(sys.exc_info())
shown = []
sys.displayhook = shown.append
exec(compile("1 + 1\n'text'\nNone\n[x for x in (1, 2)]", "<s>", "single") if False else compile("1 + 1", "<s>", "single")); exec(compile("None", "<s>", "single")); print(shown)
sys.displayhook = sys.__displayhook__
exec(compile("'é' + 'x'", "<s>", "single")); import builtins; print(builtins._); del builtins._
sys.path.append(5); sys.path.append(None)
try:
    import nothing_like_that
except ImportError as error:
    print(error)
del sys.path[-2:]
for name in ("version_info", "flags", "float_info"):
    try:
        type(getattr(sys, name))()
    except TypeError as error:
        print(error)
    try:
        getattr(sys, name)[0] = 1
    except TypeError as error:
        print(error)
