# sys: facts about the language and its numbers that programs ask for.
import sys
print(sys.version_info[:2], sys.version_info.major, sys.version_info >= (3, 8), sys.version_info.releaselevel, type(sys.version_info).__name__, len(sys.version_info))
print(sys.maxsize, sys.maxunicode, sys.byteorder, sys.platform, sys.float_info.max, sys.float_info.epsilon, sys.float_info.dig, sys.float_repr_style)
print(sys.int_info, sys.hash_info.modulus, sys.hash_info.inf, sys.hash_info.algorithm, sys.getdefaultencoding(), sys.getfilesystemencoding(), sys.getfilesystemencodeerrors())
print(sys.hexversion >> 16 == 0x030d, sys.api_version, sys.getrecursionlimit() >= 1000, isinstance(sys.version, str), sys.version.startswith("3.13"))
print(isinstance(sys.argv, list), isinstance(sys.path, list), isinstance(sys.modules, dict), sys.modules["__main__"].__name__, isinstance(sys.executable, str))
print(sys.flags.optimize, sys.flags.interactive, sys.flags.dev_mode, type(sys.flags).__name__, sys.flags.utf8_mode in (0, 1))
print(sys.exc_info(), sys.exception(), sys.gettrace(), sys.getprofile(), sys.is_finalizing(), sys.getswitchinterval(), sys.warnoptions)
print(hasattr(sys.implementation, "name"), sys.implementation.version == sys.version_info, hex(sys.implementation.hexversion) == hex(sys.hexversion))
print("sys" in sys.builtin_module_names, "builtins" in sys.builtin_module_names, sys.thread_info.name, sys._getframemodulename())
for change in (lambda: setattr(sys.version_info, "major", 4), lambda: type(sys.version_info)(), lambda: type(sys.flags)(), lambda: setattr(sys.flags, "debug", 1), lambda: sys.float_info[99]):
    try:
        change()
    except (AttributeError, TypeError, IndexError) as error:
        print(type(error).__name__, error)
sys.settrace(None)
sys.setprofile(None)
sys.setswitchinterval(0.005)
for call in (lambda: sys.setswitchinterval(0), lambda: sys.setswitchinterval("x"), lambda: sys.getsizeof(), lambda: sys.setrecursionlimit(0), lambda: sys.setrecursionlimit(-5),
             lambda: sys.setrecursionlimit("x"), lambda: sys.setrecursionlimit(2**40), lambda: sys.intern(5), lambda: sys._getframe(999), lambda: sys._getframe("x"), lambda: sys.exit(1, 2),
             lambda: sys.getrefcount(), lambda: sys.set_int_max_str_digits(5), lambda: sys.setrecursionlimit(1)):
    try:
        print(call())
    except (TypeError, ValueError, OverflowError, RecursionError) as error:
        print(type(error).__name__, str(error).split(" at the ")[0])
