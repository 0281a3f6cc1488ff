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
    Value cause;                 // __cause__
    Value context_exception;     // __context__
    Traceback* traceback;        // __traceback__
    Value notes_placeholder;     // unused word, kept empty: __notes__ lives in the __dict__
    bool suppress_context;
    // Fields of particular types; which ones is up to the type (see exception_fields.cpp):
    // StopIteration value; SystemExit code; ImportError msg, name, path, name_from; NameError name;
    // AttributeError name, obj; OSError errno, strerror, filename, filename2, characters_written;
    // SyntaxError msg, filename, lineno, offset, text, end_lineno, end_offset, print_file_and_line;
    // UnicodeError encoding, object, start, end, reason; BaseExceptionGroup message, exceptions.
    Value fields[8];
};
extern Layout const exception_layout;

inline Exception* as_exception(Value value) { return cast<Exception>(value, type_is_exception); }

// The exceptions being handled (sys.exception()), innermost on top; except-clauses push and pop.
struct Exceptions {
    Value handling;              // owned, or empty: what a bare `raise` re-raises
};
inline Value handling() { return context().exceptions->handling; }

// A new exception as type(*args) would make it: may run program code for types of programs.
Value make_exception(Type& type, std::initializer_list<Value> args);
// What `raise value [from cause]` does: classes are instantiated, anything else is a TypeError. Never succeeds.
Raised raise_statement(Value exception, Value cause, bool has_cause);
// If what is pending is a StopIteration: takes it away and gives its value (owned); otherwise nothing, and it stays.
std::optional<Owned> take_stop_iteration();

}  // namespace gossamer
