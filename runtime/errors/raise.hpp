// Raising exceptions from C++. Every function here makes the exception pending and returns a failure that
// converts to whatever the caller returns: `return raise(type_error, "…");`
#pragma once
#include <fmt/format.h>

#include <concepts>

#include "runtime/core/str.hpp"
#include "runtime/core/tuple.hpp"

namespace gossamer {

// Converts to every kind of failed result.
struct Raised {
    operator Value() const { return empty; }
    operator Owned() const { return {}; }
    // Only bool itself, not what a bool would convert to; and the optionals by name and not const, or optional's own
    // constructor wins and takes the failed result for a value.
    template <class T>
    requires std::same_as<T, bool>
    operator T() const { return false; }
    operator std::optional<bool>() { return std::nullopt; }
    operator std::optional<int64_t>() { return std::nullopt; }
    operator std::optional<double>() { return std::nullopt; }
    operator std::optional<Value>() { return std::nullopt; }
    operator std::optional<Owned>() { return std::nullopt; }
    template <class T> operator std::optional<T>() { return std::nullopt; }
    template <class T> operator Ref<T>() const { return {}; }
    template <class T> operator T*() const { return nullptr; }
};

// The built-in exception types (CPython's hierarchy), static objects like all built-in types.
extern Type base_exception_type, exception_type, base_exception_group_type, exception_group_type, generator_exit_type,
    keyboard_interrupt_type, system_exit_type, arithmetic_error_type, floating_point_error_type, overflow_error_type,
    zero_division_error_type, assertion_error_type, attribute_error_type, buffer_error_type, eof_error_type,
    import_error_type, module_not_found_error_type, lookup_error_type, index_error_type, key_error_type,
    memory_error_type, name_error_type, unbound_local_error_type, os_error_type, blocking_io_error_type,
    child_process_error_type, connection_error_type, broken_pipe_error_type, connection_aborted_error_type,
    connection_refused_error_type, connection_reset_error_type, file_exists_error_type, file_not_found_error_type,
    interrupted_error_type, is_a_directory_error_type, not_a_directory_error_type, permission_error_type,
    process_lookup_error_type, timeout_error_type, reference_error_type, runtime_error_type, not_implemented_error_type,
    python_finalization_error_type, recursion_error_type, stop_async_iteration_type, stop_iteration_type,
    syntax_error_type, indentation_error_type, tab_error_type, system_error_type, type_error_type, value_error_type,
    unicode_error_type, unicode_decode_error_type, unicode_encode_error_type, unicode_translate_error_type,
    warning_type, bytes_warning_type, deprecation_warning_type, encoding_warning_type, future_warning_type,
    import_warning_type, pending_deprecation_warning_type, resource_warning_type, runtime_warning_type,
    syntax_warning_type, unicode_warning_type, user_warning_type;

// type(text) becomes pending. The context (the exception being handled) is joined on.
Raised raise_text(Type& type, std::string_view text);
template <class... Parts>
[[gnu::noinline, gnu::cold]] Raised raise(Type& type, fmt::format_string<Parts...> format, Parts&&... parts) {
    return raise_text(type, fmt::format(format, std::forward<Parts>(parts)...));
}
Raised
raise_with(Type& type,
           Value argument);  // type(argument): KeyError(key), StopIteration(value); argument borrowed, empty: type()
Raised raise_instance(Value exception);  // an existing exception instance; borrowed
Raised raise_memory_error();
Raised raise_recursion_error(char const* doing);  // "maximum recursion depth exceeded{doing}"
Raised raise_os_error(int error_number,
                      Value filename = empty);  // the subclass that the number asks for; filename borrowed
// If the pending exception is an AttributeError that does not know yet what was looked for where, it does afterwards.
[[gnu::cold]] void complete_attribute_error(Value object, Str* name);
Raised raise_attribute_error(Value object, Str* name);  // "'X' object has no attribute 'y'", with name and obj set

inline bool is_pending() { return context().pending; }
// Is the pending exception an instance of the type?
bool is_pending(Type& type);
// Takes the pending exception away; owned. There must be one.
[[nodiscard]] Owned take_pending();
void restore_pending(Owned exception);
void clear_pending();
// For exceptions that nobody can catch (in __del__, callbacks): through sys.unraisablehook. Takes the pending
// one away. `where` is borrowed and may be empty.
void report_unraisable(Value where, char const* message = nullptr);

}  // namespace gossamer
