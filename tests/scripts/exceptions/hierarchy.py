for cls in (ZeroDivisionError, KeyError, IndexError, FileNotFoundError, RecursionError, NotImplementedError,
            UnicodeDecodeError, ModuleNotFoundError, UnboundLocalError, IndentationError, KeyboardInterrupt, SystemExit,
            GeneratorExit, StopIteration, AssertionError, OverflowError, BrokenPipeError, UserWarning):
    print(" < ".join(base.__name__ for base in cls.__mro__[:-1]))
# expect: ZeroDivisionError < ArithmeticError < Exception < BaseException
# expect: KeyError < LookupError < Exception < BaseException
# expect: IndexError < LookupError < Exception < BaseException
# expect: FileNotFoundError < OSError < Exception < BaseException
# expect: RecursionError < RuntimeError < Exception < BaseException
# expect: NotImplementedError < RuntimeError < Exception < BaseException
# expect: UnicodeDecodeError < UnicodeError < ValueError < Exception < BaseException
# expect: ModuleNotFoundError < ImportError < Exception < BaseException
# expect: UnboundLocalError < NameError < Exception < BaseException
# expect: IndentationError < SyntaxError < Exception < BaseException
# expect: KeyboardInterrupt < BaseException
# expect: SystemExit < BaseException
# expect: GeneratorExit < BaseException
# expect: StopIteration < Exception < BaseException
# expect: AssertionError < Exception < BaseException
# expect: OverflowError < ArithmeticError < Exception < BaseException
# expect: BrokenPipeError < ConnectionError < OSError < Exception < BaseException
# expect: UserWarning < Warning < Exception < BaseException
print(IOError is OSError, EnvironmentError is OSError)  # expect: True True
