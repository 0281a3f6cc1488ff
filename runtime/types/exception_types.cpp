// The hierarchy of built-in exceptions. Most are a name, a base and a sentence; those with attributes or a text of
// their own are defined in the files beside this one.
#include "runtime/types/exception_types.hpp"

#include <deque>

#include "runtime/runtime.hpp"

namespace gossamer {

Type exception_type, generator_exit_type, keyboard_interrupt_type, arithmetic_error_type, floating_point_error_type,
    overflow_error_type, zero_division_error_type, assertion_error_type, buffer_error_type, eof_error_type,
    lookup_error_type, index_error_type, memory_error_type, reference_error_type, runtime_error_type,
    not_implemented_error_type, python_finalization_error_type, recursion_error_type, stop_async_iteration_type,
    system_error_type, type_error_type, value_error_type, warning_type, bytes_warning_type, deprecation_warning_type,
    encoding_warning_type, future_warning_type, import_warning_type, pending_deprecation_warning_type,
    resource_warning_type, runtime_warning_type, syntax_warning_type, unicode_warning_type, user_warning_type;

void define_base_exception();

void define_exception(ExceptionDefinition const& definition) {
    TypeDefinition type;
    type.name = definition.name;
    type.doc = definition.doc;
    type.base = &definition.base;
    type.flags = type_is_subclassable;
    // Those with fields of their own do not mix: each counts as a layout.
    static std::deque<Layout> own_layouts;
    if (!definition.members.empty()) type.layout = &own_layouts.emplace_back(exception_layout);
    type.slots = definition.slots;
    // Each has __init__ (and those that are no more than a name, __new__) in its own namespace.
    if (!type.slots.initialise) type.slots.initialise = definition.base.slots.initialise;
    type.methods = definition.methods;
    type.members = definition.members;
    define_type(definition.type, type);
}

namespace {

struct PlainException {
    Type& type;
    char const* name;
    Type& base;
    char const* doc;
};

// Bases before what derives from them.
PlainException const plain_exceptions[] = {
    {exception_type, "Exception", base_exception_type, "Common base class for all non-exit exceptions."},
    {generator_exit_type, "GeneratorExit", base_exception_type, "Request that a generator exit."},
    {keyboard_interrupt_type, "KeyboardInterrupt", base_exception_type, "Program interrupted by user."},
    {arithmetic_error_type, "ArithmeticError", exception_type, "Base class for arithmetic errors."},
    {floating_point_error_type, "FloatingPointError", arithmetic_error_type, "Floating-point operation failed."},
    {overflow_error_type, "OverflowError", arithmetic_error_type, "Result too large to be represented."},
    {zero_division_error_type, "ZeroDivisionError", arithmetic_error_type,
     "Second argument to a division or modulo operation was zero."},
    {assertion_error_type, "AssertionError", exception_type, "Assertion failed."},
    {buffer_error_type, "BufferError", exception_type, "Buffer error."},
    {eof_error_type, "EOFError", exception_type, "Read beyond end of file."},
    {lookup_error_type, "LookupError", exception_type, "Base class for lookup errors."},
    {index_error_type, "IndexError", lookup_error_type, "Sequence index out of range."},
    {memory_error_type, "MemoryError", exception_type, "Out of memory."},
    {reference_error_type, "ReferenceError", exception_type, "Weak ref proxy used after referent went away."},
    {runtime_error_type, "RuntimeError", exception_type, "Unspecified run-time error."},
    {not_implemented_error_type, "NotImplementedError", runtime_error_type,
     "Method or function hasn't been implemented yet."},
    {python_finalization_error_type, "PythonFinalizationError", runtime_error_type,
     "Operation blocked during Python finalization."},
    {recursion_error_type, "RecursionError", runtime_error_type, "Recursion limit exceeded."},
    {stop_async_iteration_type, "StopAsyncIteration", exception_type, "Signal the end from iterator.__anext__()."},
    {system_error_type, "SystemError", exception_type,
     "Internal error in the Python interpreter.\n\nPlease report this to the Python maintainer, along with the "
     "traceback,\nthe Python version, and the hardware/OS platform and version."},
    {type_error_type, "TypeError", exception_type, "Inappropriate argument type."},
    {value_error_type, "ValueError", exception_type, "Inappropriate argument value (of correct type)."},
    {warning_type, "Warning", exception_type, "Base class for warning categories."},
    {bytes_warning_type, "BytesWarning", warning_type,
     "Base class for warnings about bytes and buffer related problems, mostly\nrelated to conversion from str or "
     "comparing to str."},
    {deprecation_warning_type, "DeprecationWarning", warning_type,
     "Base class for warnings about deprecated features."},
    {encoding_warning_type, "EncodingWarning", warning_type, "Base class for warnings about encodings."},
    {future_warning_type, "FutureWarning", warning_type,
     "Base class for warnings about constructs that will change semantically\nin the future."},
    {import_warning_type, "ImportWarning", warning_type,
     "Base class for warnings about probable mistakes in module imports"},
    {pending_deprecation_warning_type, "PendingDeprecationWarning", warning_type,
     "Base class for warnings about features which will be deprecated\nin the future."},
    {resource_warning_type, "ResourceWarning", warning_type, "Base class for warnings about resource usage."},
    {runtime_warning_type, "RuntimeWarning", warning_type, "Base class for warnings about dubious runtime behavior."},
    {syntax_warning_type, "SyntaxWarning", warning_type, "Base class for warnings about dubious syntax."},
    {unicode_warning_type, "UnicodeWarning", warning_type,
     "Base class for warnings about Unicode related problems, mostly\nrelated to conversion problems."},
    {user_warning_type, "UserWarning", warning_type, "Base class for warnings generated by user code."},
};

}  // namespace

void define_exception_types() {
    define_base_exception();
    for (auto const& [type, name, base, doc] : plain_exceptions)
        define_exception({type, name, base, doc, {.make = base.slots.make}});
    define_import_and_name_errors();
    define_os_errors();
    define_syntax_errors();
    define_unicode_errors();
    define_exception_groups();
}

}  // namespace gossamer
