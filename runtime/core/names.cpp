// The names that C++ code looks up.
#include "runtime/core/str.hpp"
#include "runtime/core/str_hash.hpp"

namespace gossamer {

namespace names {
Str *__abs__, *__add__, *__aenter__, *__aexit__, *__aiter__, *__all__, *__and__, *__anext__, *__annotations__,
    *__await__, *__bases__, *__bool__, *__build_class__, *__builtins__, *__bytes__, *__call__, *__cause__,
    *__class__, *__class_getitem__, *__classcell__, *__code__, *dunder_complex, *__contains__, *__context__,
    *__del__, *__delattr__, *__delete__, *__delitem__, *__dict__, *__dir__, *__divmod__, *__doc__, *__enter__,
    *__eq__, *__exit__, *__file__, *__float__, *__floordiv__, *__format__, *__fspath__, *__ge__, *__get__,
    *__getattr__, *__getattribute__, *__getitem__, *__globals__, *__gt__, *__hash__, *__iadd__, *__iand__,
    *__ifloordiv__, *__ilshift__, *__imatmul__, *__imod__, *__import__, *__imul__, *__index__, *__init__,
    *__init_subclass__, *__instancecheck__, *__int__, *__invert__, *__ior__, *__ipow__, *__irshift__, *__isub__,
    *__iter__, *__itruediv__, *__ixor__, *__le__, *__len__, *__length_hint__, *__loader__, *__lshift__, *__lt__,
    *__main__, *__match_args__, *__matmul__, *__missing__, *__mod__, *__module__, *__mro_entries__, *__mul__,
    *__name__, *__ne__, *__neg__, *__new__, *__next__, *__notes__, *__or__, *__orig_bases__, *__package__, *__path__,
    *__pos__, *__pow__, *__prepare__, *__qualname__, *__radd__, *__rand__, *__rdivmod__, *__reduce__, *__reduce_ex__,
    *__repr__, *__reversed__, *__rfloordiv__, *__rlshift__, *__rmatmul__, *__rmod__, *__rmul__, *__ror__, *__round__,
    *__rpow__, *__rrshift__, *__rshift__, *__rsub__, *__rtruediv__, *__rxor__, *__set__, *__set_name__, *__setattr__,
    *__setitem__, *__slots__, *__spec__, *__static_attributes__, *__firstlineno__, *__str__, *__sub__,
    *__subclasscheck__, *__suppress_context__, *__traceback__, *__truediv__, *__trunc__, *__floor__, *__ceil__,
    *__type_params__, *__weakref__, *__wrapped__, *__xor__, *__abstractmethods__, *__cached__, *__debug__, *_, *args,
    *builtins, *close, *displayhook, *encoding, *errors, *excepthook, *file, *flush, *isatty, *key, *keys, *message,
    *metaclass, *mode, *name, *path, *print, *read, *readline, *reverse, *send, *stderr_, *stdin_, *stdout_, *throw_,
    *unraisablehook, *value, *write, *end, *sep, *self;
}  // namespace names

void define_shared_characters();

void define_names() {
    static constexpr struct { Str** name; char const* text; } table[] = {
        {&names::__abs__, "__abs__"}, {&names::__add__, "__add__"}, {&names::__aenter__, "__aenter__"},
        {&names::__aexit__, "__aexit__"}, {&names::__aiter__, "__aiter__"}, {&names::__all__, "__all__"},
        {&names::__and__, "__and__"}, {&names::__anext__, "__anext__"}, {&names::__annotations__, "__annotations__"},
        {&names::__await__, "__await__"}, {&names::__bases__, "__bases__"}, {&names::__bool__, "__bool__"},
        {&names::__build_class__, "__build_class__"}, {&names::__builtins__, "__builtins__"},
        {&names::__bytes__, "__bytes__"}, {&names::__call__, "__call__"}, {&names::__cause__, "__cause__"},
        {&names::__class__, "__class__"}, {&names::__class_getitem__, "__class_getitem__"},
        {&names::__classcell__, "__classcell__"}, {&names::__code__, "__code__"},
        {&names::dunder_complex, "__complex__"}, {&names::__contains__, "__contains__"},
        {&names::__context__, "__context__"}, {&names::__del__, "__del__"}, {&names::__delattr__, "__delattr__"},
        {&names::__delete__, "__delete__"}, {&names::__delitem__, "__delitem__"}, {&names::__dict__, "__dict__"},
        {&names::__dir__, "__dir__"}, {&names::__divmod__, "__divmod__"}, {&names::__doc__, "__doc__"},
        {&names::__enter__, "__enter__"}, {&names::__eq__, "__eq__"}, {&names::__exit__, "__exit__"},
        {&names::__file__, "__file__"}, {&names::__float__, "__float__"}, {&names::__floordiv__, "__floordiv__"},
        {&names::__format__, "__format__"}, {&names::__fspath__, "__fspath__"}, {&names::__ge__, "__ge__"},
        {&names::__get__, "__get__"}, {&names::__getattr__, "__getattr__"},
        {&names::__getattribute__, "__getattribute__"}, {&names::__getitem__, "__getitem__"},
        {&names::__globals__, "__globals__"}, {&names::__gt__, "__gt__"}, {&names::__hash__, "__hash__"},
        {&names::__iadd__, "__iadd__"}, {&names::__iand__, "__iand__"}, {&names::__ifloordiv__, "__ifloordiv__"},
        {&names::__ilshift__, "__ilshift__"}, {&names::__imatmul__, "__imatmul__"}, {&names::__imod__, "__imod__"},
        {&names::__import__, "__import__"}, {&names::__imul__, "__imul__"}, {&names::__index__, "__index__"},
        {&names::__init__, "__init__"}, {&names::__init_subclass__, "__init_subclass__"},
        {&names::__instancecheck__, "__instancecheck__"}, {&names::__int__, "__int__"},
        {&names::__invert__, "__invert__"}, {&names::__ior__, "__ior__"}, {&names::__ipow__, "__ipow__"},
        {&names::__irshift__, "__irshift__"}, {&names::__isub__, "__isub__"}, {&names::__iter__, "__iter__"},
        {&names::__itruediv__, "__itruediv__"}, {&names::__ixor__, "__ixor__"}, {&names::__le__, "__le__"},
        {&names::__len__, "__len__"}, {&names::__length_hint__, "__length_hint__"},
        {&names::__loader__, "__loader__"}, {&names::__lshift__, "__lshift__"}, {&names::__lt__, "__lt__"},
        {&names::__main__, "__main__"}, {&names::__match_args__, "__match_args__"},
        {&names::__matmul__, "__matmul__"}, {&names::__missing__, "__missing__"}, {&names::__mod__, "__mod__"},
        {&names::__module__, "__module__"}, {&names::__mro_entries__, "__mro_entries__"},
        {&names::__mul__, "__mul__"}, {&names::__name__, "__name__"}, {&names::__ne__, "__ne__"},
        {&names::__neg__, "__neg__"}, {&names::__new__, "__new__"}, {&names::__next__, "__next__"},
        {&names::__notes__, "__notes__"}, {&names::__or__, "__or__"}, {&names::__orig_bases__, "__orig_bases__"},
        {&names::__package__, "__package__"}, {&names::__path__, "__path__"}, {&names::__pos__, "__pos__"},
        {&names::__pow__, "__pow__"}, {&names::__prepare__, "__prepare__"}, {&names::__qualname__, "__qualname__"},
        {&names::__radd__, "__radd__"}, {&names::__rand__, "__rand__"}, {&names::__rdivmod__, "__rdivmod__"},
        {&names::__reduce__, "__reduce__"}, {&names::__reduce_ex__, "__reduce_ex__"}, {&names::__repr__, "__repr__"},
        {&names::__reversed__, "__reversed__"}, {&names::__rfloordiv__, "__rfloordiv__"},
        {&names::__rlshift__, "__rlshift__"}, {&names::__rmatmul__, "__rmatmul__"}, {&names::__rmod__, "__rmod__"},
        {&names::__rmul__, "__rmul__"}, {&names::__ror__, "__ror__"}, {&names::__round__, "__round__"},
        {&names::__rpow__, "__rpow__"}, {&names::__rrshift__, "__rrshift__"}, {&names::__rshift__, "__rshift__"},
        {&names::__rsub__, "__rsub__"}, {&names::__rtruediv__, "__rtruediv__"}, {&names::__rxor__, "__rxor__"},
        {&names::__set__, "__set__"}, {&names::__set_name__, "__set_name__"}, {&names::__setattr__, "__setattr__"},
        {&names::__setitem__, "__setitem__"}, {&names::__slots__, "__slots__"}, {&names::__spec__, "__spec__"},
        {&names::__static_attributes__, "__static_attributes__"}, {&names::__firstlineno__, "__firstlineno__"},
        {&names::__str__, "__str__"}, {&names::__sub__, "__sub__"}, {&names::__subclasscheck__, "__subclasscheck__"},
        {&names::__suppress_context__, "__suppress_context__"}, {&names::__traceback__, "__traceback__"},
        {&names::__truediv__, "__truediv__"}, {&names::__trunc__, "__trunc__"}, {&names::__floor__, "__floor__"},
        {&names::__ceil__, "__ceil__"}, {&names::__type_params__, "__type_params__"},
        {&names::__weakref__, "__weakref__"}, {&names::__wrapped__, "__wrapped__"}, {&names::__xor__, "__xor__"},
        {&names::__abstractmethods__, "__abstractmethods__"}, {&names::__cached__, "__cached__"},
        {&names::__debug__, "__debug__"}, {&names::_, "_"}, {&names::args, "args"}, {&names::builtins, "builtins"},
        {&names::close, "close"}, {&names::displayhook, "displayhook"}, {&names::encoding, "encoding"},
        {&names::errors, "errors"}, {&names::excepthook, "excepthook"}, {&names::file, "file"},
        {&names::flush, "flush"}, {&names::isatty, "isatty"}, {&names::key, "key"}, {&names::keys, "keys"},
        {&names::message, "message"}, {&names::metaclass, "metaclass"}, {&names::mode, "mode"},
        {&names::name, "name"}, {&names::path, "path"}, {&names::print, "print"}, {&names::read, "read"},
        {&names::readline, "readline"}, {&names::reverse, "reverse"}, {&names::send, "send"},
        {&names::stderr_, "stderr"}, {&names::stdin_, "stdin"}, {&names::stdout_, "stdout"},
        {&names::throw_, "throw"}, {&names::unraisablehook, "unraisablehook"}, {&names::value, "value"},
        {&names::write, "write"}, {&names::end, "end"}, {&names::sep, "sep"}, {&names::self, "self"}
    };
    initialise_hash_key();
    define_shared_characters();
    for (auto const& entry : table) *entry.name = intern(entry.text);
}

}  // namespace gossamer
