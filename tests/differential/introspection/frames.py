# inspect.currentframe(), stack(), getframeinfo(), getouterframes(), trace().
import inspect
def inner():
    frame = inspect.currentframe()
    print(frame.f_code.co_name, frame.f_back.f_code.co_name, inspect.getlineno(frame))
    info = inspect.getframeinfo(frame)
    print(info.lineno, info.function, info.code_context, info.index, info.filename == __file__)
    return [(record.function, record.lineno, record.code_context[record.index].strip()) for record in inspect.stack()]
def outer():
    return inner()
print(outer())
info = inspect.getframeinfo(inspect.currentframe(), context=3)
print(info.lineno, info.code_context, info.index, len(info), info[1:3])
def fail():
    raise ValueError("x")
try:
    fail()
except ValueError as error:
    print([(r.function, r.lineno, r.code_context) for r in inspect.trace()])
    print([(r.function, r.lineno) for r in inspect.getinnerframes(error.__traceback__)])
    print(inspect.getframeinfo(error.__traceback__).lineno)
print([r.function for r in inspect.getouterframes(inspect.currentframe())])
try:
    inspect.getframeinfo(5)
except (TypeError, AttributeError) as error:
    print(type(error).__name__)
print(inspect.stack(0)[0].code_context, inspect.FrameInfo._fields, inspect.Traceback._fields)
