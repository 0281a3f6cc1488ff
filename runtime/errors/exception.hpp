// Exception objects, and what is being handled right now.
#pragma once
#include "runtime/core/dict.hpp"
#include "runtime/errors/raise.hpp"

namespace gossamer {

struct Traceback;

// Every instance of BaseException begins with this. Members are owned and may be empty/null.
struct Exception : Object {
    Record* record;
    Tuple* args;
    Value cause;              // __cause__
    Value context_exception;  // __context__
    Traceback* traceback;     // __traceback__
    Value notes_placeholder;  // unused word, kept empty: __notes__ lives in the __dict__
    bool suppress_context;
    // Fields of particular types; which ones is up to the type (see exception_fields.cpp):
    // StopIteration value; SystemExit code; ImportError msg, name, path, name_from; NameError name;
    // AttributeError name, obj; OSError errno, strerror, filename, filename2, characters_written;
    // SyntaxError msg, filename, lineno, offset, text, end_lineno, end_offset, print_file_and_line;
    // UnicodeError encoding, object, start, end, reason; BaseExceptionGroup message, exceptions.
    Value fields[8];
};
extern Layout const exception_layout;

// Which word of `fields` is what, for the types that have any.
namespace exception_fields {
enum StopIterationField { stop_value };
enum SystemExitField { exit_code };
enum ImportField { import_msg, import_name, import_path, import_name_from };
enum NameField { name_name };
enum AttributeField { attribute_name, attribute_obj };
enum OSField { os_errno, os_strerror, os_filename, os_filename2, os_characters_written };
enum SyntaxField {
    syntax_msg,
    syntax_filename,
    syntax_lineno,
    syntax_offset,
    syntax_text,
    syntax_end_lineno,
    syntax_end_offset,
    syntax_print_file_and_line,
};
enum UnicodeField { unicode_encoding, unicode_object, unicode_start, unicode_end, unicode_reason };
enum GroupField { group_message, group_exceptions };
}  // namespace exception_fields

inline Exception* as_exception(Value value) { return cast<Exception>(value, type_is_exception); }

// The exception being handled (sys.exception()), which a bare `raise` raises again. except-clauses put theirs
// here and put the one before back. Each generator under way has an item of its own, in front of its caller's.
struct Exceptions {
    Value handling;  // owned, or empty
    Exceptions* previous = nullptr;
};
inline Value handling() {  // borrowed, or empty
    for (Exceptions* item = context().exceptions; item; item = item->previous)
        if (item->handling) return item->handling;
    return empty;
}

// BaseException.__init__. A built-in type that has it as its own keeps nothing but its args.
bool initialise_exception(Value self, Arguments const& arguments);
// An instance of a built-in exception type, with all members empty but args. Runs no program code.
Exception* allocate_exception(Type& builtin_type, std::span<Value const> args);
// exception.__context__ = the exception being handled, as every raise does; cycles are cut open.
void chain_context(Exception& exception);
// The subclass of OSError that CPython makes of an error number; OSError itself for most.
Type& os_error_type_for(int64_t error_number);

// A new exception as type(*args) would make it: may run program code for types of programs.
Value make_exception(Type& type, std::initializer_list<Value> args);
// What `raise value [from cause]` does: classes are instantiated, anything else is a TypeError. Never succeeds.
Raised raise_statement(Value exception, Value cause, bool has_cause);
// If what is pending is a StopIteration: takes it away and gives its value (owned); otherwise nothing, and it stays.
std::optional<Owned> take_stop_iteration();

}  // namespace gossamer
