// Warnings: what the interpreter, or the module warnings, has to say about a program that goes on all the same.
//
// The filters live in the native module _warnings, which is made at the first warning; the module warnings, written
// in Python, is imported only by programs that want it. (The definitions need most of the types, and live in
// runtime/types/warnings.cpp.)
#pragma once
#include <fmt/format.h>

#include "runtime/core/dict.hpp"
#include "runtime/core/str.hpp"
#include "runtime/value/owned.hpp"

namespace gossamer {

struct Type;
struct Tuple;
struct FrameObject;

extern Type warning_type, deprecation_warning_type, runtime_warning_type, syntax_warning_type, resource_warning_type,
    user_warning_type, pending_deprecation_warning_type, import_warning_type, bytes_warning_type;

// All return false if an exception is pending: a filter made one of the warning, or showing it went wrong.

// Blames the line that the call `level` levels up is at: 1 is the running function.
bool warn_text(Type& category, std::string_view message, int64_t level = 1);
template <class... Arguments>
[[gnu::cold]] bool warn(Type& category, fmt::format_string<Arguments...> text, Arguments&&... arguments) {
    return warn_text(category, fmt::format(text, std::forward<Arguments>(arguments)...));
}
// Blames a line of a file; nothing remembers that it was said.
bool warn_about_line(Type& category, std::string_view message, Str* filename, int64_t line);
// That a coroutine was dropped before it ran.
bool warn_never_awaited(Value coroutine, Str& qualified_name);

// --- for the module _warnings

// warnings.warn(): `category` may be None, `skipped_prefixes` is a tuple of str.
bool warn_from(Value message, Value category, int64_t level, Value source, Tuple* skipped_prefixes);
// warnings.warn_explicit(): `module` empty: made of the file's name. `source_line` empty: looked up.
bool warn_explicitly(Value message, Value category, Value filename, int64_t line, Value module, Value registry,
                     Value source_line, Value source);
// Whether it has been shown is asked anew after this.
void warning_filters_changed();
// What _warnings.filters is at first.
Value default_warning_filters();

}  // namespace gossamer
